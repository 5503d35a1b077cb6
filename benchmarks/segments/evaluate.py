"""Measure the classifier by cross-validation, with folds dealt by source.

Usage: python benchmarks/segments/evaluate.py LABELLED.jsonl

Weights, confidence and threshold of a fold come from the other folds only.
"""

import sys
from collections import Counter

import numpy as np
from learn import confidence_knots, confidences, picks, threshold

from model import SEGMENTS, Model, f_score, features, folds, out_of_fold, rows, truth

BINS = 10
WORST = 20
RIGHT_FIRST = 1000


def part(items, keep):
    """Keep some of a list."""
    return [item for item, kept in zip(items, keep, strict=True) if kept]


def answers(labelled, seen, labels):
    """Give confidence and labels of each row from a model, scale and threshold without its fold."""
    fold_of = folds(labelled)
    shares, picked = np.zeros(labels.shape), np.zeros(labels.shape)
    for fold in range(fold_of.max() + 1):
        inside = fold_of != fold
        rest, known = part(seen, inside), labels[inside]
        inner = out_of_fold(rest, known, folds(part(labelled, inside)))
        knots = confidence_knots(inner, known)
        level = threshold(confidences(inner, knots), known)
        points = Model(rest, known).points(part(seen, ~inside))
        shares[~inside] = confidences(points, knots)
        picked[~inside] = picks(shares[~inside], level)
    return fold_of, shares, picked


def scores(labels, shares, picked):
    """Give the figures that the goals are set in."""
    labelled = labels.sum(axis=1) > 0
    told = labelled & (picked.sum(axis=1) > 0)
    first = np.where(picked > 0, shares, -1).argmax(axis=1)
    right = labels[np.arange(len(labels)), first]
    alone = picked[~labelled].sum(axis=1) == 0
    each = [f_score(labels[:, n], picked[:, n]) for n in range(len(SEGMENTS))]
    return {
        "micro F1": f_score(labels, picked),
        "macro F1": float(np.mean(each)),
        "first label right": float(right[told].mean()) if told.any() else float("nan"),
        "coverage": float(told.sum() / max(1, labelled.sum())),
        "none left alone": float(alone.mean()) if len(alone) else float("nan"),
    }


def line(name, figures):
    """Print one line of the table."""
    print(f"| {name} | " + " | ".join(f"{value:.3f}" for value in figures.values()) + " |")


def reliability(labels, shares):
    """Print how often answers of each confidence were right, and the expected calibration error."""
    flat, truths = shares.ravel() / RIGHT_FIRST, labels.ravel()
    error = 0.0
    for low in range(BINS):
        here = (flat >= low / BINS) & (flat < (low + 1) / BINS)
        if here.any():
            said, was = flat[here].mean(), truths[here].mean()
            error += here.mean() * abs(said - was)
            print(
                f"| {low / BINS:.1f} to {(low + 1) / BINS:.1f} | {here.sum()} | {said:.3f} | {was:.3f} |"
            )
    print(f"expected calibration error {error:.4f}")
    best = shares.max(axis=1) / RIGHT_FIRST
    was = labels[np.arange(len(labels)), shares.argmax(axis=1)]
    edges = np.minimum((best * BINS).astype(int), BINS - 1)
    gaps = [abs(best[edges == b].sum() - was[edges == b].sum()) for b in range(BINS)]
    print(f"of the best segment alone {sum(gaps) / len(best):.4f}")


def confusion(labels, shares, picked):
    """Print what rows of one true segment were called first."""
    one = labels.sum(axis=1) == 1
    first = np.where(picked.any(axis=1), np.where(picked > 0, shares, -1).argmax(axis=1), -1)
    print("true \\ first | none | " + " | ".join(SEGMENTS))
    for n, name in enumerate(SEGMENTS):
        counts = Counter(first[one & (labels[:, n] > 0)])
        print(
            f"{name} | {counts[-1]} | " + " | ".join(str(counts[m]) for m in range(len(SEGMENTS)))
        )
    counts = Counter(first[labels.sum(axis=1) == 0])
    print(f"(none) | {counts[-1]} | " + " | ".join(str(counts[m]) for m in range(len(SEGMENTS))))


def worst(labelled, labels, shares, *, picked):
    """Print the rows whose wrong first label had the highest confidence."""
    first = np.where(picked > 0, shares, -1).argmax(axis=1)
    wrong = [n for n in range(len(labelled)) if picked[n].any() and not labels[n, first[n]]]
    for n in sorted(wrong, key=lambda n: -shares[n, first[n]])[:WORST]:
        told = ", ".join(labelled[n]["labels"]) or "none"
        print(
            f"| {labelled[n]['id']} | {told} | {SEGMENTS[first[n]]} | {shares[n, first[n]] / RIGHT_FIRST:.2f} |"
        )


def main(path):
    """Measure and print."""
    labelled = rows(path)
    labels, seen = truth(labelled), features(labelled)
    fold_of, shares, picked = answers(labelled, seen, labels)
    print("| rows | micro F1 | macro F1 | first label right | coverage | none left alone |")
    for fold in range(fold_of.max() + 1):
        at = fold_of == fold
        line(f"fold {fold + 1}", scores(labels[at], shares[at], picked[at]))
    line("all", scores(labels, shares, picked))
    source = np.array([row["source"] for row in labelled])
    for name in sorted(set(source)):
        line(name, scores(labels[source == name], shares[source == name], picked[source == name]))
    hand = np.array(["labels_hand" in row for row in labelled])
    line("by hand", scores(labels[hand], shares[hand], picked[hand]))
    for n, name in enumerate(SEGMENTS):
        print(
            f"| {name} | {f_score(labels[:, n], picked[:, n]):.3f} | {int(labels[:, n].sum())} rows |"
        )
    reliability(labels, shares)
    confusion(labels, shares, picked)
    worst(labelled, labels, shares, picked=picked)


if __name__ == "__main__":
    main(*sys.argv[1:])
