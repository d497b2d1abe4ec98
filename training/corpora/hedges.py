"""Hedge cues over FactBank news (Szeged uncertainty corpus, Vincze 2012)."""

from __future__ import annotations

import html
import re
from pathlib import Path

from corpora.document import Document, WordIndex, document


def read_hedges(path: Path) -> list[Document]:
    documents = []
    xml = path.read_text(encoding="utf8")
    for number, block in enumerate(re.findall(r"<Document\b.*?</Document>", xml, re.S)):
        text, cues = "", []
        for sentence in re.findall(r"<Sentence[^>]*>(.*?)</Sentence>", block, re.S):
            for part in re.split(r"(<ccue[^>]*>.*?</ccue>)", sentence):
                cue = re.match(r"<ccue[^>]*>(.*?)</ccue>", part, re.S)
                plain = html.unescape(re.sub(r"<[^>]+>", "", cue.group(1) if cue else part))
                if cue:
                    cues.append((len(text), len(text) + len(plain)))
                text += plain
            text += "\n"
        doc = document(f"hedges-{number:04d}", text)
        index = WordIndex(doc.words)
        doc.hedges = [span for cue in cues if (span := index.span(*cue))]
        documents.append(doc)
    return documents
