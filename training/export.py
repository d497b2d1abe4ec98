"""Turns a trained run into what the reader loads: network.onnx (int8), network.json and tokenizer.json.

    python export.py --run runs/small --out ../model/small --corpora ../../corpora

Takes the run's averaged weights. The graph's inputs are int64 `ids` [1, P] and `starts` [1, W]; its outputs `roles`
[1, W, 7], `links` [1, W (the cue), W, 5], `names` [1, W, 7] and `hedges` [1, W, 3]. `links` holds no bias for distance
and paragraph: those tables go into network.json, and the reader adds them for the one word that stands for a cue, so
that a cue of several words can take the mean of its words' rows (as in decode.py).

The encoder is quantised (quantise.py), which looks at some of PolNeAR's train part; the heads stay in float32. The
float32 graph must equal PyTorch within 0.001, and the command tells how many labels of the dev part stay the same after
quantising.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import tempfile
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import numpy
import onnx
import onnxruntime
import torch
from torch import Tensor, nn
from transformers import AttentionInterface, AttentionMaskInterface

from corpora.polnear import read_polnear
from crf import ChainField
from decode import spans_of
from labels import HEDGES, LINKS, NAMES, ROLES
from model import HearsayModel
from quantise import prepared, quantise
from relative_positions import ExportedEncoder
from train import encoder_folder, load_encoder
from windows import LIMIT, OVERLAP, Pieces, Window, windows_of

OUTPUTS = ["roles", "links", "names", "hedges"]
OPSET = 20
LOOKED_AT = 12
"""Training articles that tell which channels are wide."""


class Graph(nn.Module):
    """What is exported: every head's scores of one window, each of its words taken as the cue once."""

    def __init__(self, model: HearsayModel):
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, starts: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        model = self.model
        states = model.encoder(input_ids=ids, attention_mask=None).last_hidden_state
        words = states[0].index_select(0, starts[0]).unsqueeze(0)
        side = model.word_side(words)
        query = model.cue_queries(words).transpose(1, 2)  # [1, L, W (the cue), D]
        links = (query @ side.transpose(1, 2).unsqueeze(1)).permute(0, 2, 3, 1)
        links = links + model.word_alone(side).unsqueeze(1)
        return model.roles(words), links, model.names(words), model.hedges(words)


def one_node(module: nn.Module, query: Tensor, key: Tensor, value: Tensor, mask: None, scaling: float, **_) -> tuple:
    """A layer's attention as the one node that both runtimes know; for export alone, it computes nothing."""
    _, heads, length, size = query.shape
    together = [states.transpose(1, 2).reshape(1, length, heads * size) for states in (query, key, value)]
    mixed = torch.onnx.ops.symbolic(
        "com.microsoft::MultiHeadAttention",
        together,
        {"num_heads": heads, "scale": scaling},
        dtype=query.dtype,
        shape=together[0].shape,
        version=1,
    )
    return mixed.reshape(1, length, heads, size), None


AttentionInterface.register("one_node", one_node)
AttentionMaskInterface.register("one_node", lambda *_, **__: None)


def write_graph(model: HearsayModel, path: Path) -> None:
    model = copy.deepcopy(model)
    if model.encoder.config.model_type == "mpnet":
        model.encoder = ExportedEncoder(model.encoder, LIMIT)
    else:
        model.encoder.set_attn_implementation("one_node")
    example = (torch.randint(1000, 2000, (1, 40)), torch.arange(1, 31).unsqueeze(0))
    torch.onnx.export(
        Graph(model).eval(),
        example,
        path,
        input_names=["ids", "starts"],
        output_names=OUTPUTS,
        dynamic_shapes=({1: torch.export.Dim("pieces", min=3, max=LIMIT)}, {1: torch.export.Dim("words", min=1, max=LIMIT)}),
        opset_version=OPSET,
        dynamo=True,
        external_data=False,
        verbose=False,
    )
    proto = onnx.load(path)
    for node in proto.graph.node:  # where in the source each came from: half a megabyte, and this machine's paths
        del node.metadata_props[:]
        node.doc_string = ""
    for value in [*proto.graph.value_info, *proto.graph.input, *proto.graph.output]:
        del value.metadata_props[:]
    del proto.metadata_props[:], proto.graph.metadata_props[:]
    onnx.save(proto, path)


def session_of(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def scores_of(session: onnxruntime.InferenceSession, window: Window) -> dict[str, Tensor]:
    feed = {"ids": numpy.array([window.ids]), "starts": numpy.array([window.starts])}
    return {name: torch.from_numpy(each) for name, each in zip(OUTPUTS, session.run(OUTPUTS, feed))}


def torch_scores(model: HearsayModel, window: Window) -> dict[str, Tensor]:
    with torch.no_grad():
        return dict(zip(OUTPUTS, Graph(model)(torch.tensor([window.ids]), torch.tensor([window.starts]))))


def labels_of(model: HearsayModel, scores: dict[str, Tensor], window: Window, cues: list | None) -> tuple[dict, list]:
    """Best labels of every head; links for `cues`, by default those that the roles have."""
    everywhere = torch.ones(1, len(window.words), dtype=torch.bool)
    roles = model.role_paths.best(scores["roles"], everywhere)[0].tolist()
    if cues is None:
        cues = [(start, end) for start, end, kind in spans_of(roles, ROLES) if kind == "cue"]
    links: list[int] = []
    for start, end in cues:
        middle = torch.tensor([start + (end - start) // 2])
        bias = model.bias(middle, len(window.words), torch.tensor([window.paragraphs]))
        with torch.no_grad():
            links += model.link_paths.best(scores["links"][:, start:end].mean(1) + bias, everywhere)[0].tolist()
    flat = {name: scores[name][0].argmax(-1).tolist() for name in ("names", "hedges")}
    return {"roles": roles, "links": links, **flat}, cues


def same_labels(model: HearsayModel, session: onnxruntime.InferenceSession, windows: list[Window]) -> dict[str, dict]:
    """For each head how many labels stay, of all and of those that are not O before or after."""
    count = {name: [0, 0, 0, 0] for name in OUTPUTS}
    for window in windows:
        before, cues = labels_of(model, torch_scores(model, window), window, None)
        after, _ = labels_of(model, scores_of(session, window), window, cues)
        for name in OUTPUTS:
            for one, other in zip(before[name], after[name]):
                inside = bool(one or other)
                for at, value in enumerate((1, one == other, inside, inside and one == other)):
                    count[name][at] += value
    return {
        name: {"labels": c[0], "same": round(c[1] / max(c[0], 1), 5), "inside": c[2], "inside_same": round(c[3] / max(c[2], 1), 5)}
        for name, c in count.items()
    }


def paths_of(field: ChainField) -> dict[str, list]:
    steps, first = field.transitions()
    return {"first": rounded(first), "steps": rounded(steps)}


def rounded(values: Tensor) -> list:
    return json.loads(json.dumps(values.tolist()), parse_float=lambda number: float(f"{float(number):.6g}"))


def network_json(model: HearsayModel, pieces: Pieces, name: str) -> dict:
    config = model.encoder.config
    return {
        "name": name,
        "limit": LIMIT,
        "overlap": OVERLAP,
        "special": {"start": pieces.start, "end": pieces.end},
        "labels": {"roles": ROLES, "links": LINKS, "names": NAMES, "hedges": HEDGES},
        "encoder": {"layers": config.num_hidden_layers, "size": config.hidden_size, "pieces": config.vocab_size},
        "steps": {"roles": paths_of(model.role_paths), "links": paths_of(model.link_paths)},
        "linkBias": {"distance": rounded(model.distance.weight), "paragraph": rounded(model.other_paragraph)},
        "calibration": {},
    }


def write_tokenizer(source: Path, target: Path) -> None:
    """The encoder's own word pieces, without the lengths that its first users padded and cut to."""
    tokenizer = json.loads((source / "tokenizer.json").read_text("utf-8"))
    tokenizer["truncation"] = tokenizer["padding"] = None
    target.write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", type=Path, help="folder of the run; without it the heads are untrained (a stand-in)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--encoder", default="minilm", help="as given to train.py")
    parser.add_argument("--layers", type=int, help="as given to train.py")
    parser.add_argument("--name", default="hearsay-small-untrained", help="printed as engine.model")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--float32", type=Path, help="also keep the float32 graph here")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)

    encoder, tokenizer = load_encoder(options.encoder, options.layers)
    model = HearsayModel(encoder)
    if options.run:
        model.load_state_dict(torch.load(options.run / "checkpoint.pt", weights_only=False, map_location="cpu")["averaged"])
    model.eval()
    pieces = Pieces(tokenizer)
    report: dict = {"name": options.name}

    with tempfile.TemporaryDirectory() as folder:
        plain, split = Path(folder, "plain.onnx"), Path(folder, "split.onnx")
        write_graph(model, plain)
        probe = Window(None, [pieces.start, *range(2000, 2100), pieces.end], list(range(70)), list(range(1, 71)), [0] * 70)
        ours, theirs = scores_of(session_of(plain), probe), torch_scores(model, probe)
        report["float32_difference"] = max(float((ours[name] - theirs[name]).abs().max()) for name in OUTPUTS)
        if report["float32_difference"] > 1e-3:
            raise SystemExit(f"the exported graph differs from PyTorch by {report['float32_difference']}")
        if options.float32:
            options.float32.parent.mkdir(parents=True, exist_ok=True)
            options.float32.write_bytes(plain.read_bytes())

        read = [w for d in read_polnear(options.corpora / "polnear/train")[:LOOKED_AT] for w in windows_of(d, pieces)]
        write_graph(prepared(model, read), split)
        quantise(split, options.out / "network.onnx")

    network = network_json(model, pieces, options.name)
    (options.out / "network.json").write_text(json.dumps(network, separators=(",", ":")) + "\n")
    write_tokenizer(encoder_folder(options.encoder), options.out / "tokenizer.json")
    report["bytes"] = (options.out / "network.onnx").stat().st_size
    documents = read_polnear(options.corpora / "polnear/dev")[: options.documents]
    windows = [window for document in documents for window in windows_of(document, pieces)]
    report["windows"] = len(windows)
    report["int8"] = same_labels(model, session_of(options.out / "network.onnx"), windows)
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
