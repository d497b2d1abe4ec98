"""What a larger network that is already trained thinks of every training text: soft labels for a smaller one (Hinton,
Vinyals & Dean 2015, "Distilling the knowledge in a neural network"; of paths of labels: Wang et al. 2020,
"Structure-level knowledge distillation for multilingual sequence labeling").

The teacher is a folder as export.py writes it, so the network that ships can teach. It reads each document once, in its
own windows and with its own word pieces; what it says is kept by the document's words, so that the pupil may cut its
windows otherwise. Texts that nobody labelled for a head get the teacher's labels all the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy
import onnxruntime
import torch
from torch import Tensor
from torch.nn import functional
from transformers import PreTrainedTokenizerFast

from batches import Batch
from corpora.document import Document, Span
from crf import ChainField
from labels import HEDGES, LINKS, NAMES, ROLES
from windows import Pieces, Window, windows_of

OUTPUTS = ["roles", "links", "names", "hedges"]


@dataclass
class Paths:
    """Shares of labels [words, L] and, for each word, of the steps into it [words, L, L]; zeros where not seen."""

    shares: numpy.ndarray
    steps: numpy.ndarray

    @staticmethod
    def empty(words: int, labels: int) -> Paths:
        return Paths(numpy.zeros((words, labels), numpy.float16), numpy.zeros((words, labels, labels), numpy.float16))

    def write(self, at: list[int], field: ChainField, scores: numpy.ndarray) -> None:
        shares, pairs = field.shares_of(torch.from_numpy(scores).unsqueeze(0))
        self.shares[at] = shares[0].numpy()
        self.steps[at[1:]] = pairs[0].numpy()[: len(at) - 1]

    def of(self, at: list[int]) -> tuple[Tensor, Tensor]:
        """For words of a pupil's window; -1 for one that the teacher did not see, which then is O."""
        index = numpy.array(at)
        shares = torch.from_numpy(self.shares[index].astype(numpy.float32))
        shares[index < 0] = 0
        shares[shares.sum(1) < 0.5] = functional.one_hot(torch.tensor(0), shares.shape[1]).float()
        steps = torch.from_numpy(self.steps[index[1:]].astype(numpy.float32))
        together = numpy.logical_and(index[1:] >= 0, index[1:] == index[:-1] + 1)
        apart = (steps.sum((1, 2)) < 0.5) | ~torch.from_numpy(together)
        steps[apart] = (shares[:-1].unsqueeze(2) * shares[1:].unsqueeze(1))[apart]
        return shares, steps


@dataclass
class Opinion:
    """Of one document: paths of roles; shares of names and hedges [words, L]; for each gold cue the paths of its links in
    the window in which the teacher met it, and where in it each of the document's words stands."""

    roles: Paths
    flat: dict[str, numpy.ndarray]
    links: dict[tuple[Span, ...], tuple[dict[int, int], Paths]] = field(default_factory=dict)


class Teacher:
    def __init__(self, folder: Path, threads: int):
        """From a folder as export.py writes it."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(folder / "network.onnx", options, providers=["CPUExecutionProvider"])
        network = json.loads((folder / "network.json").read_text("utf-8"))
        self.distance = numpy.array(network["linkBias"]["distance"], numpy.float32)
        self.paragraph = numpy.array(network["linkBias"]["paragraph"], numpy.float32)
        self.role_paths = chain_field(ROLES, network["steps"]["roles"])
        self.link_paths = chain_field(LINKS, network["steps"]["links"])
        self.pieces = Pieces(PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json")))
        self.pieces.start, self.pieces.end = network["special"]["start"], network["special"]["end"]

    def opinion_of(self, document: Document) -> Opinion:
        size = len(document.words)
        flat = {"names": numpy.zeros((size, len(NAMES)), numpy.float16), "hedges": numpy.zeros((size, len(HEDGES)), numpy.float16)}
        opinion = Opinion(Paths.empty(size, len(ROLES)), flat)
        for window in windows_of(document, self.pieces):
            feed = {"ids": numpy.array([window.ids]), "starts": numpy.array([window.starts])}
            scores = dict(zip(OUTPUTS, self.session.run(OUTPUTS, feed)))
            opinion.roles.write(window.words, self.role_paths, scores["roles"][0])
            for head, kept in flat.items():
                kept[window.words] = torch.from_numpy(scores[head][0]).softmax(-1).numpy()
            self.add_links(opinion, document, window, scores["links"][0])
        return opinion

    def add_links(self, opinion: Opinion, document: Document, window: Window, scores: numpy.ndarray) -> None:
        place = {word: at for at, word in enumerate(window.words)}
        reach = (len(self.distance) - 1) // 2
        for attribution in document.attributions or []:
            cue = [place[word] for span in attribution.cue for word in range(*span) if word in place]
            if not cue:
                continue
            middle = cue[len(cue) // 2]
            away = numpy.clip(numpy.arange(len(place)) - middle, -reach, reach) + reach
            side = numpy.clip(numpy.array(window.paragraphs) - window.paragraphs[middle], -1, 1) + 1
            paths = Paths.empty(len(place), len(LINKS))
            paths.write(list(range(len(place))), self.link_paths, scores[cue].mean(0) + self.distance[away] + self.paragraph[side])
            opinion.links[tuple(attribution.cue)] = (place, paths)


def chain_field(labels: list[str], saved: dict[str, list]) -> ChainField:
    """The paths that network.json describes: its numbers hold what is forbidden already."""
    paths = ChainField(labels)
    with torch.no_grad():
        paths.steps.copy_(torch.tensor(saved["steps"]) - paths.forbidden)
        paths.first.copy_(torch.tensor(saved["first"]) - paths.forbidden_first)
    return paths


def taught_roles(opinions: dict[str, Opinion], batch: Batch, field: ChainField, scores: Tensor) -> Tensor:
    """Mean over all words of the cross-entropy with the teacher's paths of roles: scores [B, W, L]."""
    each = [opinions[example.window.document.name].roles.of(example.window.words) for example in batch.examples]
    return field.loss_of_shares(scores, *padded(each, scores), batch.words).sum() / batch.words.sum()


def taught_links(
    opinions: dict[str, Opinion],
    batch: Batch,
    field: ChainField,
    rows: list[int],
    cues: list[tuple[Span, ...] | None],
    scores: Tensor,
) -> tuple[Tensor, list[bool]]:
    """For each cue the cross-entropy with the teacher's paths of its links [N], and whether the teacher has met it;
    scores [N, W, L]."""
    each, met = [], []
    for row, cue in zip(rows, cues):
        window = batch.examples[row].window
        seen = opinions[window.document.name].links.get(cue) if cue else None
        met.append(seen is not None)
        place, paths = seen or ({}, Paths.empty(1, scores.shape[2]))
        each.append(paths.of([place.get(word, -1) for word in window.words]))
    return field.loss_of_shares(scores, *padded(each, scores), batch.words[torch.tensor(rows)]), met


def taught_labels(opinions: dict[str, Opinion], batch: Batch, head: str, scores: Tensor) -> Tensor:
    """Mean over all words of the cross-entropy with the teacher's labels of a head without paths: scores [B, W, L]."""
    target = torch.zeros_like(scores)
    for row, example in enumerate(batch.examples):
        shares = opinions[example.window.document.name].flat[head][example.window.words]
        target[row, : len(shares)] = torch.from_numpy(shares.astype(numpy.float32))
    each = -(target * functional.log_softmax(scores, dim=-1)).sum(-1)
    return (each * batch.words).sum() / batch.words.sum()


def padded(each: list[tuple[Tensor, Tensor]], scores: Tensor) -> tuple[Tensor, Tensor]:
    count, width, labels = scores.shape
    shares, steps = torch.zeros(count, width, labels), torch.zeros(count, width - 1, labels, labels)
    for row, (one, other) in enumerate(each):
        shares[row, : len(one)] = one
        steps[row, : len(other)] = other
    return shares, steps
