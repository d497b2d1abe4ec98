"""The labels of every head, in the order of the model's outputs; written into network.json for the reader."""

ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
"""Who, by which words, what: PolNeAR's roles do not overlap, so one layer holds all three."""

LINKS = ["O", "B-source", "I-source", "B-content", "I-content"]
"""Given one cue: its own source and content."""

NAMES = ["O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place"]
HEDGES = ["O", "B-hedge", "I-hedge"]


def legal(before: str | None, after: str) -> bool:
    """Whether `after` may follow `before` (None: the start): an inside label goes on with its own span only."""
    if not after.startswith("I-"):
        return True
    return before is not None and before != "O" and before[2:] == after[2:]
