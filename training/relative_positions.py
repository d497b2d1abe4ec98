"""MPNet's attention in one fused step.

Transformers computes it matrix by matrix, since each layer adds a bias for the relative position (Song et al. 2020).
PyTorch's fused attention takes such a bias as a mask, as long as it is not trained: so it stays as pretraining left it.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional
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
