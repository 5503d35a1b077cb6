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

COUNT = 500


def texts_a_second(work, texts):
    """Give the texts a second of processor time."""
    start = time.process_time()
    for text in texts:
        work(text)
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
    ours = texts_a_second(classify, texts)
    theirs = texts_a_second(lambda text: pipeline.predict_proba([text]), texts[:COUNT])
    print(f"technopark {ours:.0f} texts a second, TF-IDF {theirs:.0f}: {ours / theirs:.1f} times")
    lexicon.cache_clear()
    tracemalloc.start()
    lexicon()
    print(f"the lexicon in memory: {tracemalloc.get_traced_memory()[0] / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
