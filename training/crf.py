"""A linear-chain conditional random field (Lafferty et al. 2001) over the words of a window."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from labels import legal

FORBIDDEN = -1e4

FREE = -100
"""No learned step is as low: what a teacher all but excludes shall not be multiplied by ten thousand."""


class ChainField(nn.Module):
    """Scores paths of labels; steps that the BIO scheme does not know are forbidden in training as in decoding."""

    def __init__(self, labels: list[str]):
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.first = nn.Parameter(torch.zeros(len(labels)))
        self.register_buffer(
            "forbidden",
            torch.tensor([[0.0 if legal(a, b) else FORBIDDEN for b in labels] for a in labels]),
            persistent=False,
        )
        self.register_buffer(
            "forbidden_first", torch.tensor([0.0 if legal(None, b) else FORBIDDEN for b in labels]), persistent=False
        )

    def transitions(self) -> tuple[Tensor, Tensor]:
        return self.steps + self.forbidden, self.first + self.forbidden_first

    def loss(self, scores: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood of each sequence: scores [N, W, L], gold [N, W], mask [N, W] -> [N]."""
        steps, first = self.transitions()
        weight = mask.to(scores.dtype)
        emitted = scores.gather(2, gold.unsqueeze(2)).squeeze(2)
        path = (emitted * weight).sum(1) + first[gold[:, 0]]
        path = path + (steps[gold[:, :-1], gold[:, 1:]] * weight[:, 1:]).sum(1)
        return self.total(scores, mask, steps.expand(scores.shape[1] - 1, -1, -1)) - path

    def loss_of_shares(self, scores: Tensor, shares: Tensor, pairs: Tensor, mask: Tensor) -> Tensor:
        """Cross-entropy of each sequence's paths with a teacher's, whose shares of labels and of steps these are (as
        `shares_of` gives them): scores and shares [N, W, L], pairs [N, W - 1, L, L], mask [N, W] -> [N]."""
        steps, first = self.transitions()
        weight = mask.to(scores.dtype)
        path = ((scores * shares).sum(2) * weight).sum(1) + (first.clamp(min=FREE) * shares[:, 0]).sum(1)
        path = path + ((pairs * steps.clamp(min=FREE)).sum((2, 3)) * weight[:, 1:]).sum(1)
        return self.total(scores, mask, steps.expand(scores.shape[1] - 1, -1, -1)) - path

    def shares_of(self, scores: Tensor) -> tuple[Tensor, Tensor]:
        """How likely each label is at each word, and each step into it from the one before, over all legal paths: scores
        [N, W, L] -> [N, W, L], [N, W - 1, L, L]. Both are derivatives of the total, which spares the backward pass."""
        steps, _ = self.transitions()
        scores = scores.detach().requires_grad_()
        each = steps.detach().repeat(scores.shape[1] - 1, 1, 1).expand(scores.shape[0], -1, -1, -1).clone().requires_grad_()
        total = self.total(scores, torch.ones(scores.shape[:2], dtype=torch.bool), each)
        shares, pairs = torch.autograd.grad(total.sum(), (scores, each), allow_unused=scores.shape[1] == 1)
        return shares, each.detach() if pairs is None else pairs

    def total(self, scores: Tensor, mask: Tensor, steps: Tensor) -> Tensor:
        """The logarithm of the sum over all paths: scores [N, W, L], mask [N, W], steps [(N,) W - 1, L, L] -> [N]."""
        _, first = self.transitions()
        alpha = first + scores[:, 0]
        for at in range(1, scores.shape[1]):
            grown = torch.logsumexp(alpha.unsqueeze(2) + steps[..., at - 1, :, :], dim=1) + scores[:, at]
            alpha = torch.where(mask[:, at].unsqueeze(1), grown, alpha)
        return torch.logsumexp(alpha, dim=1)

    @torch.no_grad()
    def best(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The best path of each sequence (Viterbi): [N, W, L] -> [N, W]; what lies beyond the mask is meaningless."""
        steps, first = self.transitions()
        alpha = first + scores[:, 0]
        back = []
        stay = torch.arange(scores.shape[2]).expand(scores.shape[0], -1)
        for at in range(1, scores.shape[1]):
            best, come = (alpha.unsqueeze(2) + steps).max(dim=1)
            inside = mask[:, at].unsqueeze(1)
            alpha = torch.where(inside, best + scores[:, at], alpha)
            back.append(torch.where(inside, come, stay))
        path = [alpha.argmax(dim=1)]
        for come in reversed(back):
            path.append(come.gather(1, path[-1].unsqueeze(1)).squeeze(1))
        return torch.stack(path[::-1], dim=1)
