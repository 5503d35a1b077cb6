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
POINTS = 100  # hundredths of a logit
LEAST = 12  # hundredths: what is nearer to zero is left out
SHARE = 1000  # confidences are in thousandths
GRID = np.arange(150, 520, 10)
ALONE = 0.70  # of the rows without a segment, how many should stay so
ROUNDS = 6
PRICES = np.arange(0, 1.01, 0.02)
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


def thresholds(shares, labels):
    """Choose a threshold for each segment, in thousandths, by turns.

    What is sought is the best micro and macro F1 among the choices that leave enough of the rows
    without a segment alone. How much such a row is worth is raised until enough are.
    """
    none = labels.sum(axis=1) == 0
    alone = float("nan")
    chosen = np.full(len(SEGMENTS), 320)
    for price in PRICES:
        chosen = _by_turns(chosen, shares, labels, none, price)
        alone = float(((shares >= chosen)[none].sum(axis=1) == 0).mean())
        if alone >= ALONE:
            break
    return chosen


def _by_turns(chosen, shares, labels, none, price):  # noqa: PLR0917 - one step of the above
    def worth(levels):
        picked = (shares >= levels).astype(float)
        hits = (labels * picked).sum(axis=0)
        sizes = labels.sum(axis=0) + picked.sum(axis=0)
        micro, macro = 2 * hits.sum() / sizes.sum(), float(np.mean(2 * hits / sizes))
        alone = float((picked[none].sum(axis=1) == 0).mean())
        return micro + 0.5 * macro + price * alone

    for _ in range(ROUNDS):
        before = chosen
        for n in range(len(SEGMENTS)):
            tries = [np.where(np.arange(len(SEGMENTS)) == n, level, chosen) for level in GRID]
            chosen = max(tries, key=worth)
        if (before == chosen).all():
            break
    return chosen


def table(model, knots, levels, *, version, count):
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
        f"THRESHOLDS: Final[dict[str, int]] = { ({s: int(t) for s, t in zip(SEGMENTS, levels, strict=True)})!r}",
        f"CONFIDENCE: Final[tuple[tuple[int, int], ...]] = {tuple(knots)!r}",
        "",
        "IDEAS: Final[dict[str, dict[str, int]]] = {",
    ]
    base = {}
    for idea, weights in zip(model.concepts, model.idea, strict=True):
        base[idea] = weights
        out.append(f"    {idea!r}: {kept(weights)!r},")
    for idea, (concept, segment) in unlearned().items():
        out.append(f"    {idea!r}: { ({segment: round(GRADES[concept.grade] * POINTS)})!r},")
    out += ["}", "", f"UNLEARNED: Final = {tuple(unlearned())!r}"]
    weak = tuple(idea for idea, (concept, _) in model.concepts.items() if concept.grade == 1)
    out.append(f"CONTEXT: Final = {weak!r}")
    out += ["", "WORDS: Final[dict[str, dict[str, dict[str, int]]]] = {"]
    for idea, (concept, _) in (model.concepts | unlearned()).items():
        out.append(f"    {idea!r}: {{")
        for words in words_of(concept):
            at = model.columns.get((words, idea))
            own = {} if at is None else kept(base[idea] + model.word[at], base[idea])
            out.append(f"        {' '.join(words)!r}: {own!r},")
        out.append("    },")
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


def kept(weights, beside=0.0):
    """Give the weights worth keeping, rounded; of a word, what it has beside its idea's."""
    whole = np.round(weights * POINTS).astype(int) - np.round(np.asarray(beside) * POINTS).astype(
        int
    )
    return {s: int(w) for s, w in zip(SEGMENTS, whole, strict=True) if abs(w) >= LEAST}


def main(path, version="1"):
    """Learn and write."""
    labelled = rows(path)
    labels, seen = truth(labelled), features(labelled)
    points = out_of_fold(seen, labels, folds(labelled))
    knots = confidence_knots(points, labels)
    levels = thresholds(confidences(points, knots), labels)
    model = Model(seen, labels)
    OUT.write_text(
        table(model, knots, levels, version=version, count=len(labelled)), encoding="utf-8"
    )
    print(f"{OUT.name}: {len(ideas())} ideas, {len(model.columns)} words seen")
    picked = (confidences(points, knots) >= levels).astype(float)
    print(f"out of fold micro F1 {f_score(labels, picked):.4f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
