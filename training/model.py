"""The reader's network: a pretrained encoder with four heads that are trained together.

roles   who, by which words, what: one label a word
links   given one cue, which words are its source and its content: one label a word and cue (a biaffine score, Dozat &
        Manning 2017, with a bias for the distance in words and for another paragraph)
names   persons, organisations, places
hedges  words of doubt
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from crf import ChainField
from labels import HEDGES, LINKS, NAMES, ROLES

DISTANCE = 96
"""Words farther from a cue than this share one bias on each side."""

PAIR_SIZE = 128


class HearsayModel(nn.Module):
    def __init__(self, encoder: nn.Module, dropout: float = 0.1):
        super().__init__()
        size = encoder.config.hidden_size
        self.encoder = encoder
        self.half = False
        """Whether the encoder multiplies in bfloat16: twice as fast on processors that know it, of no use on others."""
        self.dropout = nn.Dropout(dropout)
        self.roles = nn.Linear(size, len(ROLES))
        self.names = nn.Linear(size, len(NAMES))
        self.hedges = nn.Linear(size, len(HEDGES))
        self.word_side = nn.Sequential(nn.Linear(size, PAIR_SIZE), nn.GELU())
        self.cue_side = nn.Sequential(nn.Linear(size, PAIR_SIZE), nn.GELU())
        self.pair = nn.Linear(PAIR_SIZE, PAIR_SIZE * len(LINKS))
        self.word_alone = nn.Linear(PAIR_SIZE, len(LINKS))
        self.distance = nn.Embedding(2 * DISTANCE + 1, len(LINKS))
        self.other_paragraph = nn.Parameter(torch.zeros(3, len(LINKS)))
        nn.init.zeros_(self.distance.weight)
        self.role_paths = ChainField(ROLES)
        self.link_paths = ChainField(LINKS)

    def words(self, ids: Tensor, mask: Tensor | None, starts: Tensor) -> Tensor:
        """The state of each word's first piece: ids [B, P], starts [B, W] -> [B, W, H]."""
        with torch.autocast(ids.device.type, torch.bfloat16, enabled=self.half):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        states = states.float()
        index = starts.unsqueeze(2).expand(-1, -1, states.shape[2])
        return self.dropout(states.gather(1, index))

    def cue_queries(self, words: Tensor) -> Tensor:
        """What a cue asks of every word: [..., H] -> [..., L, PAIR_SIZE]."""
        return self.pair(self.cue_side(words)).unflatten(-1, (len(LINKS), PAIR_SIZE))

    def link_scores(self, side: Tensor, queries: Tensor, middles: Tensor, paragraphs: Tensor) -> Tensor:
        """What each cue says of its window's words: side [N or 1, W, PAIR_SIZE] (`word_side` of the words), queries
        [N, L, PAIR_SIZE] (the mean of each cue's words), middles [N] (each cue's middle word, whose bias counts), paragraphs
        [N, W] -> [N, W, L]."""
        scores = side @ queries.transpose(1, 2) + self.word_alone(side)
        return scores + self.bias(middles, side.shape[1], paragraphs)

    def bias(self, cues: Tensor, words: int, paragraphs: Tensor) -> Tensor:
        """cues [N] (word index in the window), paragraphs [N, W] -> [N, W, L]."""
        at = torch.arange(words, device=cues.device).unsqueeze(0)
        distance = (at - cues.unsqueeze(1)).clamp(-DISTANCE, DISTANCE) + DISTANCE
        own = paragraphs.gather(1, cues.unsqueeze(1))
        side = (paragraphs - own).clamp(-1, 1) + 1
        return self.distance(distance) + self.other_paragraph[side]
