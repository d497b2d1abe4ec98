"""CoreNLP's names over the same articles: silver, so they teach with half the weight of names marked by people."""

from __future__ import annotations

import gzip
from pathlib import Path

from corpora.document import Document, WordIndex

TYPES = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place"}
WEIGHT = 0.5


def add_silver_names(documents: list[Document], path: Path) -> None:
    """Sets `names` of the documents that the file (tab-separated, gzipped) speaks of."""
    rows: dict[str, list[tuple[int, int, str]]] = {}
    current: list[tuple[int, int, str]] = []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("# doc "):
                current = rows.setdefault(line[6:].strip(), [])
            elif line[:1].isdigit():
                cells = line.split("\t")
                current.append((int(cells[1]), int(cells[2]), cells[6]))
    for doc in documents:
        if doc.name not in rows:
            continue
        index = WordIndex(doc.words)
        names: list[list] = []
        previous = "O"
        for start, end, tag in rows[doc.name]:
            kind, span = TYPES.get(tag), index.span(start, end)
            if kind and span:
                if previous == tag and names and names[-1][1] == span[0]:
                    names[-1][1] = span[1]
                else:
                    names.append([*span, kind])
            previous = tag
        doc.names = [tuple(name) for name in names]
        doc.name_weight = WEIGHT
