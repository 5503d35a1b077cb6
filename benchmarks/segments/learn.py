"""Learn the lexicon's weights, thresholds and confidence from a labelled file, and write the table.

Usage: python benchmarks/segments/learn.py LABELLED.jsonl [VERSION]

The words themselves are written by hand; nothing of the file's texts goes into the table.
"""

import sys
from itertools import pairwise
from pathlib import Path

import numpy as np

from model import (
    GRADES,
    POINTS,
    SEGMENTS,
    Model,
    denying,
    f_score,
    features,
    folds,
    hiding,
    ideas,
    out_of_fold,
    rows,
    rules,
    truth,
    unlearned,
    words_of,
)

OUT = Path(__file__).parents[2] / "src" / "technopark" / "tables" / "lexicon" / "learned.py"
SHARE = 1000  # confidences are in thousandths
ALONE = 0.705  # of the rows without a segment, how many should stay so
BESIDE = 850  # thousandths of the threshold that do beside another label
KNOTS = 24


def confidence_knots(points, labels):
    """Give points and confidence: the share of right labels, made to rise with the points."""
    x, y = points.ravel() * POINTS, labels.ravel()
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    # Equal shares of the rows that could be labelled at all, and one block for the rest.
    low = np.searchsorted(x, -350)
    cuts = [0, *np.linspace(low, len(x), KNOTS + 1).astype(int)]
    blocks = [
        [float(x[a:b].mean()), float(y[a:b].mean()), b - a] for a, b in pairwise(cuts) if b > a
    ]
    merged = []
    for block in blocks:
        merged.append(block)
        while len(merged) > 1 and merged[-2][1] >= merged[-1][1]:
            last, before = merged.pop(), merged.pop()
            size = last[2] + before[2]
            merged.append([(last[k] * last[2] + before[k] * before[2]) / size for k in (0, 1)])
            merged[-1].append(size)
    return [(round(at), round(share * SHARE)) for at, share, _ in merged]


def confidences(points, knots):
    """Read the confidence off the knots, in thousandths."""
    return np.interp(points * POINTS, [k[0] for k in knots], [k[1] for k in knots])


def threshold(shares, labels):
    """Choose the confidence that a label takes, in thousandths.

    It is the least that leaves enough of the rows without a segment alone. All segments share it:
    one for each scores better on the rows it was chosen on, and worse on all others.
    """
    best = np.sort(shares[labels.sum(axis=1) == 0].max(axis=1))
    return int(best[min(len(best) - 1, int(np.ceil(ALONE * len(best))))]) + 1


def picks(shares, level):
    """Give the labels: whatever reaches the level, and beside such a one what nearly does."""
    whole = shares >= level
    beside = shares * SHARE >= level * BESIDE
    return (whole | (beside & whole.any(axis=1, keepdims=True))).astype(float)


def table(model, knots, level, *, version, count):
    """Write the table as Python."""
    out = [
        '"""What the learning script made of the lexicon: words folded, weights in hundredths of a logit.',
        "",
        "Written by `benchmarks/segments/learn.py`; do not edit. The words come from the modules beside",
        "this one. The weight of a word is that of its idea and its own, where it has one.",
        '"""',
        "",
        "# fmt: off",
        "from typing import Final",
        "",
        f'VERSION: Final = "{version}"',
        f"ROWS: Final = {count}",
        "",
        f"BIAS: Final[dict[str, int]] = { ({s: round(float(b) * POINTS) for s, b in zip(SEGMENTS, model.bias, strict=True)})!r}",
        f"THRESHOLDS: Final[dict[str, int]] = {dict.fromkeys(SEGMENTS, level)!r}",
        f"BESIDE: Final = {BESIDE}",
        f"CONFIDENCE: Final[tuple[tuple[int, int], ...]] = {tuple(knots)!r}",
        "",
        "IDEAS: Final[dict[str, dict[str, int]]] = {",
    ]
    for idea, weights in zip(model.concepts, model.idea, strict=True):
        out.append(f"    {idea!r}: {kept(weights)!r},")
    for idea, (concept, segment) in unlearned().items():
        out.append(f"    {idea!r}: { ({segment: round(GRADES[concept.grade] * POINTS)})!r},")
    out += ["}", "", f"UNLEARNED: Final = {tuple(unlearned())!r}"]
    weak = tuple(idea for idea, (concept, _) in model.concepts.items() if concept.grade == 1)
    out.append(f"CONTEXT: Final = {weak!r}")
    # One text an idea and one line a word: it loads in half the time of thousands of mappings.
    out += ["", "WORDS: Final[dict[str, str]] = {"]
    for idea, (concept, _) in (model.concepts | unlearned()).items():
        out.append(f'    {idea!r}: """')
        for words in words_of(concept):
            at = model.columns.get((words, idea))
            own = {} if at is None else kept(model.word[at])
            listed = ", ".join(f"{segment} {weight}" for segment, weight in own.items())
            out.append(f"{' '.join(words)}: {listed}" if own else " ".join(words))
        out.append('""",')
    out += ["}", "", "RULES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {"]
    for idea, (concept, _) in model.concepts.items():
        near, unless = (tuple(sorted(" ".join(w) for w in side)) for side in rules(concept))
        if near or unless:
            out.append(f"    {idea!r}: ({near!r}, {unless!r}),")
    out += ["}", ""]
    for name, listed in (("HIDING", hiding()), ("DENYING", denying())):
        out.append(f"{name}: Final[tuple[str, ...]] = (")
        out += [f"    {' '.join(words)!r}," for words in listed]
        out += [")", ""]
    # Nothing written here holds an apostrophe: words are folded to letters and digits.
    return "\n".join(out).rstrip().replace("'", '"') + "\n"


def kept(weights):
    """Give the weights that are left, in hundredths."""
    whole = np.round(weights * POINTS).astype(int)
    return {s: int(w) for s, w in zip(SEGMENTS, whole, strict=True) if w}


def main(path, version="1"):
    """Learn and write."""
    labelled = rows(path)
    labels, seen = truth(labelled), features(labelled)
    points = out_of_fold(seen, labels, folds(labelled))
    knots = confidence_knots(points, labels)
    level = threshold(confidences(points, knots), labels)
    model = Model(seen, labels)
    OUT.write_text(
        table(model, knots, level, version=version, count=len(labelled)), encoding="utf-8"
    )
    print(f"{OUT.name}: {len(ideas())} ideas, {len(model.columns)} words seen")
    picked = picks(confidences(points, knots), level)
    print(f"out of fold micro F1 {f_score(labels, picked):.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
