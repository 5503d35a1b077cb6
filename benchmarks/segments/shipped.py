"""Measure the lexicon as it is shipped on rows that nothing was learned from.

Usage: python benchmarks/segments/shipped.py LABELLED.jsonl

Beside the whole it shows the rows about which their labeller was sure, where the file says so.
"""

import sys

import numpy as np
from evaluate import line, scores

from model import SEGMENTS, rows, truth
from technopark.segments import classify, lexicon


def answers(labelled):
    """Give confidence in thousandths and labels of each row."""
    shares, picked = (
        np.zeros((len(labelled), len(SEGMENTS))),
        np.zeros((len(labelled), len(SEGMENTS))),
    )
    for n, row in enumerate(labelled):
        found = classify(row["text"], name=row["name"])
        for score in found.scores:
            at = SEGMENTS.index(score.segment)
            shares[n, at], picked[n, at] = score.share, score.passes
    return shares, picked


def main(path):
    """Measure and print."""
    labelled = rows(path)
    labels = truth(labelled)
    shares, picked = answers(labelled)
    print(f"lexicon {lexicon().version}, {len(labelled)} rows")
    print("| rows | micro F1 | macro F1 | first label right | coverage | none left alone |")
    line("all", scores(labels, shares, picked))
    sure = np.array([not row.get("unsure", False) for row in labelled])
    if not sure.all():
        line(f"sure ({sure.sum()})", scores(labels[sure], shares[sure], picked[sure]))


if __name__ == "__main__":
    main(*sys.argv[1:])
