"""The words of a text: the units that the model labels.

The rule is the reader's (src/reader/text/words.ts), character for character: a word ends at white space, and each
punctuation mark or CJK character is a word of its own. These are also the places where BERT's own pre-tokenizer cuts,
so that cutting each word into pieces alone gives the pieces of the whole text.
"""

from __future__ import annotations

from typing import NamedTuple

import regex

CJK = (
    r"\u4E00-\u9FFF\u3400-\u4DBF\U00020000-\U0002A6DF\U0002A700-\U0002B73F\U0002B740-\U0002B81F"
    r"\U0002B920-\U0002CEAF\uF900-\uFAFF\U0002F800-\U0002FA1F"
)
ALONE = rf"[!-/:-@\[-`{{-~\p{{P}}{CJK}]"
SPACE = r"\t\n\r\p{Z}"
WORD = regex.compile(rf"{ALONE}|(?:(?!{ALONE})[^{SPACE}])+")


class Word(NamedTuple):
    """Half-open offsets, in code points, into the text."""

    start: int
    end: int


def words_of(text: str) -> list[Word]:
    return [Word(*match.span()) for match in WORD.finditer(text)]
