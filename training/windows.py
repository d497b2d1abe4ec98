"""Windows of whole paragraphs: what one forward pass reads. The reader's rule is the same (src/reader/windows)."""

from __future__ import annotations

from dataclasses import dataclass

from corpora.document import Document, Span

LIMIT = 256
"""Word pieces in a window, its marks included."""

OVERLAP = 64
"""Word pieces that two windows of one long paragraph share."""


class Pieces:
    """Cuts words into word pieces, each word alone, and remembers what repeats."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.start = tokenizer.cls_token_id
        self.end = tokenizer.sep_token_id
        self.padding = tokenizer.pad_token_id
        self.cache: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.cache:
            self.cache[word] = self.tokenizer.encode(word, add_special_tokens=False)
        return self.cache[word]


@dataclass
class Window:
    """`ids` of word pieces; for each word its index in the document, its first piece and its paragraph."""

    document: Document
    ids: list[int]
    words: list[int]
    starts: list[int]
    paragraphs: list[int]


def chunks_of(paragraph: Span, lengths: list[int], limit: int) -> list[Span]:
    """The paragraph whole, or in overlapping chunks where it is longer than a window."""
    first, last = paragraph
    room = limit - 2
    chunks: list[Span] = []
    while True:
        end, used = first, 0
        while end < last and used + lengths[end] <= room:
            used += lengths[end]
            end += 1
        end = max(end, first + 1)
        chunks.append((first, end))
        if end >= last:
            return chunks
        back, shared = end, 0
        while back - 1 > first and shared + lengths[back - 1] <= OVERLAP:
            back -= 1
            shared += lengths[back]
        # a chunk that could not reach farther than the one before would tell nothing new
        first = back if back > first and shared + lengths[end] <= room else end


def windows_of(document: Document, pieces: Pieces, limit: int = LIMIT) -> list[Window]:
    ids = [pieces.of(document.text[word.start : word.end]) for word in document.words]
    lengths = [len(each) for each in ids]
    windows: list[Window] = []
    current: list[tuple[int, Span]] = []
    used = 1

    def close() -> None:
        nonlocal current, used
        if not current:
            return
        window = Window(document, [pieces.start], [], [], [])
        for number, (first, last) in current:
            for word in range(first, last):
                if ids[word]:
                    window.words.append(word)
                    window.starts.append(len(window.ids))
                    window.paragraphs.append(number)
                    window.ids.extend(ids[word][: limit - 2])
            window.ids.append(pieces.end)
        if window.words:
            windows.append(window)
        current, used = [], 1

    for number, paragraph in enumerate(document.paragraphs):
        chunks = chunks_of(paragraph, lengths, limit)
        for chunk in chunks:
            size = sum(lengths[chunk[0] : chunk[1]]) + 1
            if used + size > limit or len(chunks) > 1:
                close()
            current.append((number, chunk))
            used += size
            if len(chunks) > 1:
                close()
    close()
    return windows
