"""MPNet's attention in one fused step.

Transformers computes it matrix by matrix, since each layer adds a bias for the relative position (Song et al. 2020).
PyTorch's fused attention takes such a bias as a mask, as long as it is not trained: so it stays as pretraining left it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers.modeling_outputs import BaseModelOutput
from transformers.models.mpnet.modeling_mpnet import MPNetSelfAttention


def fused_forward(
    self: MPNetSelfAttention, hidden_states: Tensor, attention_mask: Tensor | None = None, position_bias: Tensor | None = None, **_
) -> tuple[Tensor]:
    batch, length, size = hidden_states.shape
    query, key, value = (
        each(hidden_states).view(batch, length, self.num_attention_heads, -1).transpose(1, 2) for each in (self.q, self.k, self.v)
    )
    bias = position_bias if attention_mask is None else position_bias + attention_mask
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
    return (self.o(mixed.transpose(1, 2).reshape(batch, length, size)),)


def fuse(encoder: nn.Module) -> None:
    """Gives every layer of an MPNet encoder the fused attention and freezes the relative positions."""
    encoder.encoder.relative_attention_bias.weight.requires_grad_(False)
    for layer in encoder.encoder.layer:
        attention = layer.attention.attn
        attention.forward = fused_forward.__get__(attention)


class BiasTable(nn.Module):
    """The bias of every distance up to `limit`, so that a graph looks it up by whole numbers and every runtime finds the
    same (the buckets are made with logarithms, which runtimes round differently)."""

    def __init__(self, encoder: nn.Module, limit: int):
        super().__init__()
        layers = encoder.encoder
        distances = torch.arange(-limit, limit + 1)
        buckets = layers.relative_position_bucket(distances, num_buckets=encoder.config.relative_attention_num_buckets)
        self.register_buffer("of_distance", layers.relative_attention_bias(buckets).t().contiguous().detach())
        self.limit = limit

    def forward(self, length: int) -> Tensor:
        """[1, heads, length, length]"""
        at = torch.arange(length)
        return self.of_distance[:, at.unsqueeze(0) - at.unsqueeze(1) + self.limit].unsqueeze(0)


def one_node_forward(
    self: MPNetSelfAttention, hidden_states: Tensor, attention_mask: None, position_bias: Tensor, **_
) -> tuple[Tensor]:
    together = [each(hidden_states) for each in (self.q, self.k, self.v)]
    mixed = torch.onnx.ops.symbolic(
        "com.microsoft::MultiHeadAttention",
        [*together, None, None, position_bias],
        {"num_heads": self.num_attention_heads, "scale": self.attention_head_size**-0.5},
        dtype=together[0].dtype,
        shape=together[0].shape,
        version=1,
    )
    return (self.o(mixed),)


class ExportedEncoder(nn.Module):
    """An MPNet encoder for one window without padding, each layer's attention as one node; for export alone."""

    def __init__(self, encoder: nn.Module, limit: int):
        super().__init__()
        self.embeddings = encoder.embeddings
        self.layers = encoder.encoder.layer
        self.table = BiasTable(encoder, limit)
        self.first = encoder.config.pad_token_id + 1
        for layer in self.layers:
            attention = layer.attention.attn
            attention.forward = one_node_forward.__get__(attention)

    def forward(self, input_ids: Tensor, **_) -> BaseModelOutput:
        length = input_ids.shape[1]
        states = self.embeddings(input_ids=input_ids, position_ids=torch.arange(length).unsqueeze(0) + self.first)
        bias = self.table(length)
        for layer in self.layers:
            states = layer(states, position_bias=bias)[0]
        return BaseModelOutput(last_hidden_state=states)
