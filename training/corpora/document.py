"""What every corpus is turned into: words, paragraphs and the labels that its annotators gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from words import Word, words_of

Span = tuple[int, int]
"""Half-open range of word indices."""


@dataclass(frozen=True)
class Attribution:
    """One attribution of the gold: each role as sorted, disjoint word spans."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass
class Document:
    """A text with the layers its corpus annotates; a layer that it does not annotate is None, not empty."""

    name: str
    text: str
    words: list[Word]
    paragraphs: list[Span]
    attributions: list[Attribution] | None = None
    names: list[tuple[int, int, str]] | None = None
    hedges: list[Span] | None = None
    name_weight: float = 1.0
    extra: dict = field(default_factory=dict)


def paragraphs_of(text: str, words: list[Word]) -> list[Span]:
    """Word ranges of the text's lines: in these corpora a line is a paragraph."""
    ranges: list[Span] = []
    first = 0
    for index in range(1, len(words) + 1):
        if index == len(words) or "\n" in text[words[index - 1].end : words[index].start]:
            ranges.append((first, index))
            first = index
    return ranges if words else []


def document(name: str, text: str) -> Document:
    words = words_of(text)
    return Document(name, text, words, paragraphs_of(text, words))


class WordIndex:
    """Finds the words that a character range touches."""

    def __init__(self, words: list[Word]):
        self.words = words
        self.starts = [word.start for word in words]

    def span(self, start: int, end: int) -> Span | None:
        from bisect import bisect_left, bisect_right

        first = bisect_right(self.starts, start) - 1
        if first < 0 or self.words[first].end <= start:
            first += 1
        last = bisect_left(self.starts, end)
        return (first, last) if first < last else None
