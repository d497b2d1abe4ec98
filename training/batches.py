"""Windows with their gold labels, padded together."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import torch
from torch import Tensor

from corpora.document import Span
from labels import LINKS, NAMES, ROLES, legal
from windows import Window


@dataclass
class Example:
    """A window and its gold: labels per word; for each cue (its words in the window) the labels of its own roles, and in
    `cues` the same cues as the document's words."""

    window: Window
    roles: list[int] | None = None
    links: list[tuple[list[int], list[int]]] = field(default_factory=list)
    cues: list[tuple[Span, ...]] = field(default_factory=list)
    names: list[int] | None = None
    hedges: list[int] | None = None


def write(labels: list[int], span: tuple[int, int], kind: str, scheme: list[str], place: dict[int, int]) -> None:
    inside = [place[word] for word in range(*span) if word in place]
    for number, at in enumerate(inside):
        labels[at] = scheme.index(("B-" if number == 0 and span[0] in place else "I-") + kind)
    if inside and span[0] not in place:  # cut by the window: its first word here begins it
        labels[inside[0]] = scheme.index("B-" + kind)


def make_legal(labels: list[int], scheme: list[str]) -> None:
    """Where one role lies within another, what is left of the outer one behind it begins anew."""
    for at, label in enumerate(labels):
        name = scheme[label]
        if not legal(scheme[labels[at - 1]] if at else None, name):
            labels[at] = scheme.index("B-" + name[2:])


def example_of(window: Window) -> Example:
    document, size = window.document, len(window.words)
    place = {word: at for at, word in enumerate(window.words)}
    example = Example(window)
    if document.attributions is not None:
        example.roles = [0] * size
        for attribution in document.attributions:
            for kind, spans in (("content", attribution.content), ("source", attribution.source), ("cue", attribution.cue)):
                for span in spans:
                    write(example.roles, span, kind, ROLES, place)
            cue = [place[word] for span in attribution.cue for word in range(*span) if word in place]
            if cue:
                labels = [0] * size
                for kind, spans in (("content", attribution.content), ("source", attribution.source)):
                    for span in spans:
                        write(labels, span, kind, LINKS, place)
                make_legal(labels, LINKS)
                example.links.append((cue, labels))
                example.cues.append(tuple(attribution.cue))
        make_legal(example.roles, ROLES)
    if document.names is not None:
        example.names = [0] * size
        for start, end, kind in document.names:
            write(example.names, (start, end), kind, NAMES, place)
    if document.hedges is not None:
        example.hedges = [0] * size
        for span in document.hedges:
            write(example.hedges, span, "hedge", ["O", "B-hedge", "I-hedge"], place)
    return example


@dataclass
class Batch:
    examples: list[Example]
    ids: Tensor
    mask: Tensor
    starts: Tensor
    words: Tensor
    paragraphs: Tensor

    def labels(self, layer: str, rows: list[int]) -> Tensor:
        width = self.words.shape[1]
        return torch.tensor([(v := getattr(self.examples[row], layer)) + [0] * (width - len(v)) for row in rows])


def batch_of(examples: list[Example], padding: int) -> Batch:
    length = max(len(example.window.ids) for example in examples)
    width = max(len(example.window.words) for example in examples)

    def padded(rows: list[list[int]], size: int, fill: int) -> Tensor:
        return torch.tensor([row + [fill] * (size - len(row)) for row in rows])

    windows = [example.window for example in examples]
    return Batch(
        examples,
        padded([window.ids for window in windows], length, padding),
        padded([[1] * len(window.ids) for window in windows], length, 0),
        padded([window.starts for window in windows], width, 0),
        padded([[1] * len(window.words) for window in windows], width, 0).bool(),
        padded([window.paragraphs for window in windows], width, 0),
    )


def batches_of(examples: list[Example], budget: int, chance: random.Random) -> list[list[Example]]:
    """Examples of about one length together, no batch over `budget` word pieces (padding counted), in random order."""
    order = list(examples)
    chance.shuffle(order)
    batches: list[list[Example]] = []
    for first in range(0, len(order), 400):
        pool = sorted(order[first : first + 400], key=lambda example: len(example.window.ids))
        current: list[Example] = []
        for example in pool:
            if current and (len(current) + 1) * len(example.window.ids) > budget:
                batches.append(current)
                current = []
            current.append(example)
        batches.append(current)
    chance.shuffle(batches)
    return batches
