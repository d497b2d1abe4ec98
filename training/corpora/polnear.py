"""PolNeAR (Newell, Margolin & Ruths 2018): political news with source, cue and content; brat stand-off."""

from __future__ import annotations

import re
from pathlib import Path

from corpora.document import Attribution, Document, Span, WordIndex, document


def joined(spans: list[Span], document: Document) -> tuple[Span, ...]:
    """Pieces with nothing but punctuation between them are one, and marks at a piece's edge are none of its words."""

    def is_mark(index: int) -> bool:
        word = document.words[index]
        return not re.search(r"\w", document.text[word.start : word.end])

    merged: list[list[int]] = []
    for start, end in sorted(spans):
        while start < end and is_mark(start):
            start += 1
        while start < end and is_mark(end - 1):
            end -= 1
        if start >= end:
            continue
        if merged and all(is_mark(index) for index in range(merged[-1][1], start)):
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    return tuple((start, end) for start, end in merged)


def read_attributions(path: Path, document: Document) -> list[Attribution]:
    index = WordIndex(document.words)
    spans: dict[str, list[Span]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_text(encoding="utf8").splitlines():
        parts = line.split("\t")
        if parts[0].startswith("T") and len(parts) > 1:
            ranges = [tuple(map(int, pair.split())) for pair in parts[1].split(" ", 1)[1].split(";")]
            spans[parts[0]] = [span for start, end in ranges if (span := index.span(start, end))]
        elif parts[0].startswith("E"):
            roles = [pair.split(":") for pair in parts[1].split()]
            events.append([(re.sub(r"\d+$", "", role), target) for role, target in roles])
    found = []
    for event in events:
        role = {
            kind: joined([span for name, target in event if name == kind for span in spans.get(target, [])], document)
            for kind in ("Source", "Cue", "Content")
        }
        found.append(Attribution(role["Source"], role["Cue"], role["Content"]))
    return found


def read_polnear(folder: Path) -> list[Document]:
    """The documents of a folder with `text/` and `attributions/`; of several annotators the first in sort order."""
    documents = []
    for path in sorted((folder / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf8")
        pattern = re.compile(re.escape(path.stem) + r"(_[0-9a-f]{4})?")
        annotations = sorted(file for file in (folder / "attributions").glob("*.ann") if pattern.fullmatch(file.stem))
        if not annotations:
            continue
        doc = document(path.stem, text)
        doc.attributions = read_attributions(annotations[0], doc)
        documents.append(doc)
    return documents
