"""GUM (Zeldes 2017), without its genres under non-commercial licences: names of persons, organisations and places."""

from __future__ import annotations

import re
from pathlib import Path

from corpora.document import Document, WordIndex, document

NON_COMMERCIAL = {"essay", "letter", "podcast", "fiction", "whow"}
TYPES = {"person", "organization", "place"}
BETWEEN = {"of", "for", "and", "the", "de", "la", "le", "von", "van", "-", "’s", "'s", "&", ".", "al"}


def name_within(tokens: list[tuple[str, str, int, int]], first: int, last: int, head: int) -> tuple[int, int] | None:
    """The run of proper nouns around the head of an entity, its inner small words included; None for a common noun."""
    if tokens[head][1] != "PROPN":
        return None
    start = end = head
    while start > first and (tokens[start - 1][1] == "PROPN" or (
        tokens[start - 1][0].lower() in BETWEEN and start - 1 > first and tokens[start - 2][1] == "PROPN"
    )):
        start -= 1
    while end < last and (tokens[end + 1][1] == "PROPN" or (
        tokens[end + 1][0].lower() in BETWEEN and end + 1 < last and tokens[end + 2][1] == "PROPN"
    )):
        end += 1
    return tokens[start][2], tokens[end][3]


def read_gum(path: Path) -> list[Document]:
    documents = []
    for block in re.split(r"(?m)^# newdoc id = ", path.read_text(encoding="utf8"))[1:]:
        identifier = block.split("\n", 1)[0].strip()
        if identifier.split("_")[1] in NON_COMMERCIAL:
            continue
        text, tokens, open_entities, entities = "", [], {}, []
        for sentence in block.split("\n\n"):
            if text:
                text += "\n" if "# newpar" in sentence else " "
            for line in sentence.split("\n"):
                cells = line.split("\t")
                if len(cells) < 10 or not cells[0].isdigit():
                    continue
                start = len(text)
                text += cells[1]
                tokens.append((cells[1], cells[3], start, len(text)))
                if "SpaceAfter=No" not in cells[9]:
                    text += " "
                marks = re.search(r"Entity=([^|]*)", cells[9])
                for mark in re.findall(r"\([^()]*\)?|[^()]*\)", marks.group(1)) if marks else []:
                    fields = mark.strip("()").split("-")
                    if mark.startswith("("):
                        place = (len(tokens) - 1, fields[1], fields[5] if len(fields) > 5 else "1")
                        open_entities.setdefault(fields[0], []).append(place)
                    if mark.endswith(")") and open_entities.get(fields[0]):
                        first, kind, head = open_entities[fields[0]].pop()
                        entities.append((first, len(tokens) - 1, kind, first + int(re.match(r"\d+", head).group()) - 1))
        doc = document(identifier, text)
        index = WordIndex(doc.words)
        names = set()
        for first, last, kind, head in entities:
            span = name_within(tokens, first, last, min(head, last)) if kind in TYPES else None
            if span and (words := index.span(*span)):
                names.add((*words, kind))
        kept: list[tuple[int, int, str]] = []
        for name in sorted(names, key=lambda item: (item[0] - item[1], item)):  # the longest first
            if all(name[1] <= other[0] or other[1] <= name[0] for other in kept):
                kept.append(name)
        doc.names = sorted(kept)
        documents.append(doc)
    return documents
