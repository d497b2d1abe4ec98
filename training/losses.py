"""What the heads are taught by, over one batch."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from batches import Batch
from labels import ROLES
from model import HearsayModel
from teacher import Opinion, taught_labels, taught_links, taught_roles

Opinions = dict[str, Opinion]

WRONG_CUES = 2
"""Words a window that look most like a cue and are none: their links are taught to be empty."""

NAMES_WEIGHT = 0.4
HEDGES_WEIGHT = 0.3

TAUGHT = 0.5
"""The teacher's share in what is learned of each head, where there is a teacher; the annotators have the rest."""


def tagging_loss(scores: Tensor, gold: Tensor, mask: Tensor, weights: Tensor) -> Tensor:
    each = functional.cross_entropy(scores.transpose(1, 2), gold, reduction="none")
    return (each * mask * weights.unsqueeze(1)).sum() / mask.sum().clamp(min=1)


def link_loss(
    model: HearsayModel, batch: Batch, words: Tensor, roles: Tensor, rows: list[int], opinions: Opinions | None
) -> Tensor:
    """Mean over all words of the windows of the negative log-likelihood of each cue's own labels."""
    is_cue = roles.detach().softmax(-1)[..., [ROLES.index("B-cue"), ROLES.index("I-cue")]].sum(-1)
    is_cue = is_cue.masked_fill(~batch.words, -1)
    width = batch.words.shape[1]
    row_of, cues, gold, spans = [], [], [], []
    for row in rows:
        example = batch.examples[row]
        for (cue, labels), span in zip(example.links, example.cues):
            row_of.append(row)
            cues.append(cue)
            gold.append(labels + [0] * (width - len(labels)))
            spans.append(span)
            is_cue[row, cue] = -1
        for wrong in is_cue[row].topk(min(WRONG_CUES, width)).indices.tolist():
            if is_cue[row, wrong] >= 0:
                row_of.append(row)
                cues.append([wrong])
                gold.append([0] * width)
                spans.append(None)
    if not cues:
        return words.sum() * 0
    index = torch.tensor(row_of)
    query = torch.stack([model.cue_queries(words[row, cue]).mean(0) for row, cue in zip(row_of, cues)])
    middle = torch.tensor([cue[len(cue) // 2] for cue in cues])
    scores = model.link_scores(model.word_side(words)[index], query, middle, batch.paragraphs[index])
    loss = model.link_paths.loss(scores, torch.tensor(gold), batch.words[index])
    if opinions:
        taught, met = taught_links(opinions, batch, model.link_paths, row_of, spans, scores)
        loss = torch.where(torch.tensor(met), (1 - TAUGHT) * loss + TAUGHT * taught, loss)
    return loss.sum() / batch.words[rows].sum()


def loss_of(model: HearsayModel, batch: Batch, opinions: Opinions | None = None) -> tuple[Tensor, dict[str, float]]:
    """The loss to descend, and its parts; `opinions` by document where a teacher gave some."""
    words = model.words(batch.ids, batch.mask, batch.starts)
    parts: dict[str, Tensor] = {}
    documents = [example.window.document for example in batch.examples]
    rows = [row for row, example in enumerate(batch.examples) if example.roles is not None]
    roles = model.roles(words)
    if rows:
        nll = model.role_paths.loss(roles[rows], batch.labels("roles", rows), batch.words[rows])
        parts["roles"] = nll.sum() / batch.words[rows].sum()
        parts["links"] = link_loss(model, batch, words, roles, rows, opinions)
    named = [row for row, example in enumerate(batch.examples) if example.names is not None]
    if named:
        weights = torch.tensor([documents[row].name_weight for row in named])
        parts["names"] = NAMES_WEIGHT * tagging_loss(
            model.names(words[named]), batch.labels("names", named), batch.words[named], weights
        )
    hedged = [row for row, example in enumerate(batch.examples) if example.hedges is not None]
    if hedged:
        parts["hedges"] = HEDGES_WEIGHT * tagging_loss(
            model.hedges(words[hedged]), batch.labels("hedges", hedged), batch.words[hedged], torch.ones(len(hedged))
        )
    if opinions:
        parts = {head: part if head == "links" else (1 - TAUGHT) * part for head, part in parts.items()}
        parts["taught roles"] = TAUGHT * taught_roles(opinions, batch, model.role_paths, roles)
        parts["taught names"] = TAUGHT * NAMES_WEIGHT * taught_labels(opinions, batch, "names", model.names(words))
        parts["taught hedges"] = TAUGHT * HEDGES_WEIGHT * taught_labels(opinions, batch, "hedges", model.hedges(words))
    return sum(parts.values()), {name: float(part.detach()) for name, part in parts.items()}
