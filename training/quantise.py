"""Makes the network small and quick: the encoder's layers in 7 bits, its word-piece table in bytes.

onnxruntime quantises a layer's input as a whole, on one scale. In BERT's feed-forward layers a few channels are ten times
as large as all others, in every text, and leave the others a handful of steps (Dettmers et al. 2022). So these channels
are taken out and multiplied in float32. What that gains, and what else was tried: docs/decisions/0008.
"""

from __future__ import annotations

import copy
from pathlib import Path

import numpy
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from model import HearsayModel
from windows import Window

WIDE = 4
"""Input channels of each feed-forward layer that stay in float32."""

SMALLEST = 384 * 384
"""Matrices with fewer numbers stay in float32: the heads, small and decisive, and the wide channels."""


class ByteTable(nn.Module):
    """An embedding table in bytes, each row with its own scale: a fourth of the size at almost no loss."""

    def __init__(self, weight: Tensor):
        super().__init__()
        scale = weight.abs().amax(dim=1).clamp(min=1e-8) / 127
        self.register_buffer("rows", (weight / scale.unsqueeze(1)).round().to(torch.int8))
        self.register_buffer("scale", scale.unsqueeze(1))

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class SplitLinear(nn.Module):
    """A linear layer in two parts: most input channels, to be quantised, and the wide ones."""

    def __init__(self, layer: nn.Linear, wide: Tensor):
        super().__init__()
        kept = torch.ones(layer.in_features)
        kept[wide] = 0
        self.narrow = copy.deepcopy(layer)
        self.narrow.weight.data *= kept
        self.register_buffer("kept", kept)
        self.register_buffer("wide", wide)
        self.register_buffer("matrix", layer.weight.detach()[:, wide].t().contiguous())

    def forward(self, states: Tensor) -> Tensor:
        return self.narrow(states * self.kept) + states.index_select(-1, self.wide) @ self.matrix


@torch.no_grad()
def prepared(model: HearsayModel, windows: list[Window]) -> HearsayModel:
    """A copy that computes the same, laid out for `quantise`; `windows` of training text tell the wide channels."""
    split = copy.deepcopy(model)
    parts = [part for layer in split.encoder.encoder.layer for part in (layer.intermediate, layer.output)]
    largest: dict[int, Tensor] = {}

    def watch(number: int):
        def note(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            most = inputs[0].abs().flatten(0, -2).amax(0)
            largest[number] = torch.maximum(most, largest.get(number, most))

        return note

    watchers = [part.dense.register_forward_pre_hook(watch(number)) for number, part in enumerate(parts)]
    for window in windows:
        split.encoder(input_ids=torch.tensor([window.ids]), attention_mask=None)
    for watcher in watchers:
        watcher.remove()
    for number, part in enumerate(parts):
        part.dense = SplitLinear(part.dense, largest[number].topk(WIDE).indices.sort().values)
    table = split.encoder.embeddings.word_embeddings
    split.encoder.embeddings.word_embeddings = ByteTable(table.weight)
    return split.eval()


def quantise(source: Path, target: Path) -> None:
    """Quantises the large matrices, each column with its own scale.

    Weights get 7 bits, since processors without VNNI add two products in 16 bits and would saturate.
    """
    graph = onnx.load(source).graph
    large = {each.name for each in graph.initializer if len(each.dims) == 2 and numpy.prod(each.dims) >= SMALLEST}
    quantize_dynamic(
        source,
        target,
        op_types_to_quantize=["MatMul", "Gemm"],
        nodes_to_exclude=[node.name for node in graph.node if not large.intersection(node.input)],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
