"""Exact-span F1 over words, the scheme of the published PolNeAR figures; the program's own figures come from evaluation/."""

from __future__ import annotations

from collections import Counter


def f1(hit: int, predicted: int, gold: int) -> float:
    return round(200 * hit / (predicted + gold), 2) if predicted + gold else 0.0


class AttributionScore:
    """Counts (source, cue, content) triples given as tuples of word spans."""

    def __init__(self):
        self.count: Counter = Counter()

    def add(self, gold: list, predicted: list) -> None:
        for place, role in enumerate(("source", "cue")):
            self._bag(role, {g[place] for g in gold if g[place]}, {p[place] for p in predicted if p[place]})
        self._bag("pieces", [s for g in gold for s in g[2]], [s for p in predicted for s in p[2]])
        self._bag("triple", gold, predicted)
        self._bag("link", [(g[0], g[2]) for g in gold], [(p[0], p[2]) for p in predicted])

    def _bag(self, name: str, gold, predicted) -> None:
        gold, predicted = Counter(gold), Counter(predicted)
        self.count[name, "hit"] += sum((gold & predicted).values())
        self.count[name, "gold"] += sum(gold.values())
        self.count[name, "predicted"] += sum(predicted.values())

    def result(self) -> dict[str, float]:
        return {
            name: f1(self.count[name, "hit"], self.count[name, "predicted"], self.count[name, "gold"])
            for name in ("source", "cue", "pieces", "triple", "link")
        }


class SpanScore:
    def __init__(self):
        self.hit = self.predicted = self.gold = 0

    def add(self, gold: set, predicted: set) -> None:
        self.hit += len(gold & predicted)
        self.predicted += len(predicted)
        self.gold += len(gold)

    def result(self) -> float:
        return f1(self.hit, self.predicted, self.gold)
