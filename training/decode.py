"""From scores to attributions, as the reader does it (src/reader/attribution), for the figures of each epoch."""

from __future__ import annotations

import re

import torch

from batches import Batch
from labels import LINKS, NAMES, ROLES
from model import HearsayModel


def spans_of(path: list[int], scheme: list[str]) -> list[tuple[int, int, str]]:
    spans: list[list] = []
    for at, label in enumerate(path):
        name = scheme[label]
        if name.startswith("B-"):
            spans.append([at, at + 1, name[2:]])
        elif name.startswith("I-") and spans:
            spans[-1][1] = at + 1
    return [tuple(span) for span in spans]


@torch.no_grad()
def attributions_of(model: HearsayModel, batch: Batch) -> list[list[tuple]]:
    """For each window its (source, cue, content) triples of word spans in the document, punctuation stripped."""
    words = model.words(batch.ids, batch.mask, batch.starts)
    paths = model.role_paths.best(model.roles(words), batch.words).tolist()
    found: list[list[tuple]] = []
    for row, example in enumerate(batch.examples):
        size = len(example.window.words)
        cues = [(start, end) for start, end, kind in spans_of(paths[row][:size], ROLES) if kind == "cue"]
        found.append([])
        if not cues:
            continue
        query = torch.stack([model.cue_queries(words[row, start:end]).mean(0) for start, end in cues])
        middle = torch.tensor([start + (end - start) // 2 for start, end in cues])
        paragraphs = batch.paragraphs[row, :size].expand(len(cues), -1)
        scores = model.link_scores(model.word_side(words[row : row + 1, :size]), query, middle, paragraphs)
        links = model.link_paths.best(scores, torch.ones(len(cues), size, dtype=torch.bool)).tolist()
        for cue, path in zip(cues, links):
            spans = spans_of(path, LINKS)
            content = tidy([(s, e) for s, e, kind in spans if kind == "content"], example)
            source = tidy([(s, e) for s, e, kind in spans if kind == "source"], example)
            if content:
                found[-1].append((source[:1], tidy([cue], example), content))
    return found


def tidy(spans: list[tuple[int, int]], example) -> tuple[tuple[int, int], ...]:
    """Spans as word indices of the document, without marks at the edges, joined over marks."""
    document, index = example.window.document, example.window.words

    def is_mark(at: int) -> bool:
        word = document.words[index[at]]
        return not re.search(r"\w", document.text[word.start : word.end])

    joined: list[list[int]] = []
    for start, end in spans:
        while start < end and is_mark(start):
            start += 1
        while start < end and is_mark(end - 1):
            end -= 1
        if start == end:
            continue
        if joined and all(is_mark(at) for at in range(joined[-1][1], start)):
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return tuple((index[start], index[end - 1] + 1) for start, end in joined)


@torch.no_grad()
def layer_of(model: HearsayModel, batch: Batch, head: str, scheme: list[str]) -> list[set]:
    words = model.words(batch.ids, batch.mask, batch.starts)
    paths = getattr(model, head)(words).argmax(-1).tolist()
    return [
        {
            (example.window.words[s], example.window.words[e - 1] + 1, kind)
            for s, e, kind in spans_of(paths[row][: len(example.window.words)], scheme)
        }
        for row, example in enumerate(batch.examples)
    ]
