"""Compare the speed with a scikit-learn TF-IDF pipeline on the same texts, one by one.

Usage: python benchmarks/segments/speed.py LABELLED.jsonl     (needs scikit-learn)
"""

import sys
import time
import tracemalloc

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from model import rows, text_of, truth
from technopark.segments import classify, lexicon

BATCHES, SIZE, TURNS = 10, 50, 3


def in_turns(works, texts):
    """Give the texts a second of each, batch by batch in turns: a machine's pace changes."""
    seconds = dict.fromkeys(works, 0.0)
    batches = [texts[n * SIZE : (n + 1) * SIZE] for n in range(BATCHES)]
    for batch in batches:
        best = dict.fromkeys(works, float("inf"))
        for _ in range(TURNS):
            for name, work in works.items():
                start = time.process_time()
                for text in batch:
                    work(text)
                best[name] = min(best[name], time.process_time() - start)
        seconds = {name: seconds[name] + best[name] for name in works}
    return {name: BATCHES * SIZE / took for name, took in seconds.items()}


def in_one_go(texts):
    """Give the texts a second of all texts, each once."""
    start = time.process_time()
    for text in texts:
        classify(text)
    return len(texts) / (time.process_time() - start)


def main(path):
    """Measure and print."""
    labelled = rows(path)
    texts = [text_of(row) for row in labelled]
    from technopark.tables.lexicon import learned  # noqa: F401, PLC0415 - read before the clock runs

    start = time.process_time()
    lexicon()
    print(f"building the matcher: {1000 * (time.process_time() - start):.0f} ms")
    pipeline = make_pipeline(
        TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2),
        OneVsRestClassifier(LogisticRegression(C=10, max_iter=300)),
    ).fit(texts, truth(labelled))
    works = {"ours": classify, "theirs": lambda text: pipeline.predict_proba([text])}
    pace = in_turns(works, texts)
    print(
        f"technopark {pace['ours']:.0f} texts a second, TF-IDF {pace['theirs']:.0f}: "
        f"{pace['ours'] / pace['theirs']:.1f} times; all texts in one go {in_one_go(texts):.0f}"
    )
    lexicon.cache_clear()
    tracemalloc.start()
    words = lexicon()
    for first in words.tree.firsts:
        words.tree[first]  # grown when it is first met
    print(f"the whole lexicon in memory: {tracemalloc.get_traced_memory()[0] / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
