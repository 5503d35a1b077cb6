"""How the lexicon's weights are learned: penalised logistic regression around the writer's grades.

Each segment has its own regression. A text's features are the lexicon's words that stand in it,
and for each idea the number of its words. The weight of an idea starts at what its grade says and
moves only as far as the rows insist; the weight of a word starts at that of its idea. A word that
no row holds, in whatever language, keeps the weight of its idea.
"""

import importlib
import json
from collections import Counter
from itertools import groupby
from pathlib import Path

import numpy as np

from technopark.segments._mention import dilution
from technopark.segments._scan import scan
from technopark.segments._tree import Entry, Listed, Meaning, Sense, Tree, folded
from technopark.tables.lexicon import extra, other

SEGMENTS = (
    "big_data", "crm", "cybersecurity", "gaming", "fintech", "ecommerce", "edtech", "healthtech",
    "greentech", "digital_media", "business_software", "mobility_iot",
)  # fmt: skip
GRADES = {1: 0.3, 2: 1.0, 3: 2.0}
START = -2.5
ONCE = 10  # tenths
PENALTIES = {
    "idea": 4.0, "word": 6.0, "idea elsewhere": 16.0, "word elsewhere": 16.0, "name of a segment": 30.0,
}  # fmt: skip
NAMES = (".core", ".system")  # ideas whose words name the segment itself: rows count for less
STEPS = 250
POINTS = 100  # weights are hundredths of a logit
LEAST = {"idea": 0.05, "word": 0.08}  # what is nearer to zero is not worth its time
LANGUAGES = ("en", "fr", "ar")


def rows(path):
    """Read the labelled rows."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def truth(labelled):
    """Give a row of zeros and ones for each text."""
    return np.array([[float(s in row["labels"]) for s in SEGMENTS] for row in labelled])


def text_of(row):
    """Give what is read of a row."""
    return f"{row['name']}. {row['text']}"


def ideas():
    """Give every idea of the lexicon with its segment; none for those of other trades."""
    found = {}
    for segment in SEGMENTS:
        module = importlib.import_module(f"technopark.tables.lexicon.{segment}")
        found.update({concept.id: (concept, segment) for concept in module.CONCEPTS})
    found.update({concept.id: (concept, None) for concept in other.OTHER_TRADES})
    return found


def unlearned():
    """Give the ideas that no labelled row can teach, with their segment."""
    return {concept.id: (concept, concept.id.partition(".")[0]) for concept in extra.CONCEPTS}


def phrases(text, *, links=False):
    """Split a list of words of the lexicon, and fold each."""
    return [found for found in (folded(part, links=links) for part in text.split(",")) if found]


def rules(concept):
    """Give the context rules of an idea, folded."""
    return frozenset(phrases(concept.near)), frozenset(phrases(concept.unless))


def hiding():
    """Give the set phrases that hide what they hold."""
    texts = [getattr(c, language) for c in other.SET_PHRASES for language in LANGUAGES]
    texts += list(other.NOT_NEGATIONS)
    return sorted({words for text in texts for words in phrases(text, links=True)})


def denying():
    """Give the words that deny what follows."""
    return sorted({words for text in other.NEGATIONS for words in phrases(text, links=True)})


def words_of(concept):
    """Give the words of an idea in every language, folded, each once."""
    texts = [getattr(concept, language) for language in LANGUAGES]
    return list(dict.fromkeys(words for text in texts for words in phrases(text)))


def unweighted_tree():
    """Compile the lexicon without weights, to see what a text holds."""
    senses = {}
    for concept, _ in ideas().values():
        near, unless = rules(concept)
        sense = Sense(concept.id, (), near, unless)
        for words in words_of(concept):
            senses.setdefault(words, []).append(sense)
    hide = [Entry(words) for words in hiding()]
    deny = [Entry(words, denies=True) for words in denying()]
    known = [Entry(words, Meaning(tuple(meant))) for words, meant in senses.items()]
    return Tree(Listed.of([*hide, *known, *deny]))


def features(labelled):
    """Give for each row the words and ideas found in it, and how much each counts."""
    tree = unweighted_tree()
    return [features_of(scan(text_of(row), tree)) for row in labelled]


def features_of(finds):
    """Give what is found, weighed by repetition, short sentences and how much there is."""
    counted = {
        (folded(found.words), idea): found.factor
        for found in finds
        if not found.denied
        for idea in found.ideas
    }
    share = dilution(sum(counted.values())) / 1000
    return {key: value / ONCE * share for key, value in counted.items()}


class Sparse:
    """A sparse matrix, enough of it for gradients, without SciPy."""

    def __init__(self, triples, shape):
        self.shape = shape
        ordered = sorted(triples)
        self.row = np.array([t[0] for t in ordered], dtype=np.int64)
        self.column = np.array([t[1] for t in ordered], dtype=np.int64)
        self.value = np.array([t[2] for t in ordered], dtype=np.float64)
        self.by_column = np.argsort(self.column, kind="stable")

    @staticmethod
    def _summed(keys, terms, size):
        out = np.zeros((size, terms.shape[1]))
        if len(keys):
            starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
            out[keys[starts]] = np.add.reduceat(terms, starts, axis=0)
        return out

    def times(self, weights):
        """Multiply by a matrix from the right."""
        return self._summed(self.row, self.value[:, None] * weights[self.column], self.shape[0])

    def back(self, rest):
        """Multiply the transpose by a matrix from the right."""
        at = self.by_column
        terms = self.value[at, None] * rest[self.row[at]]
        return self._summed(self.column[at], terms, self.shape[1])


class Model:
    """The weights learned from some rows."""

    def __init__(self, seen, labels, weight=None):
        self.concepts = ideas()
        self.columns = {key: n for n, key in enumerate(sorted({k for row in seen for k in row}))}
        self.places = {idea: n for n, idea in enumerate(self.concepts)}
        self._fit(seen, labels, np.ones(len(seen)) if weight is None else weight)

    def matrix(self, seen):
        """Give the features of rows: the known words first, then the ideas."""
        base = len(self.columns)
        triples = []
        for n, row in enumerate(seen):
            ideas_here = Counter()
            for key, value in row.items():
                ideas_here[self.places[key[1]]] += value
                if key in self.columns:
                    triples.append((n, self.columns[key], value))
            triples += [(n, base + idea, value) for idea, value in ideas_here.items()]
        return Sparse(triples, (len(seen), base + len(self.places)))

    def _priors(self):
        homes = np.zeros((len(self.places), len(SEGMENTS)), dtype=bool)
        names = np.zeros((len(self.places), 1), dtype=bool)
        start = np.zeros(homes.shape)
        for n, (concept, segment) in enumerate(self.concepts.values()):
            if segment:
                at = SEGMENTS.index(segment)
                homes[n, at], start[n, at] = True, GRADES[concept.grade]
                names[n] = concept.id.endswith(NAMES)
        word_homes = homes[[self.places[idea] for _, idea in self.columns]]
        penalty = np.concatenate(
            [
                np.where(word_homes, PENALTIES["word"], PENALTIES["word elsewhere"]),
                np.where(
                    homes,
                    np.where(names, PENALTIES["name of a segment"], PENALTIES["idea"]),
                    PENALTIES["idea elsewhere"],
                ),
            ]
        )
        return np.concatenate([np.zeros(word_homes.shape), start]), penalty

    def _fit(self, seen, labels, weight):
        x = self.matrix(seen)
        centre, penalty = self._priors()
        load = x.times(np.ones((x.shape[1], 1))) + 1
        bound = 0.25 * x.back(weight[:, None] * load) + penalty
        bias_bound = 0.25 * float((weight[:, None] * load).sum())
        old, old_bias = centre.copy(), np.full(labels.shape[1], START)
        now, now_bias, pace = old, old_bias, 1.0
        for _ in range(STEPS):
            rest = (sigmoid(x.times(now) + now_bias) - labels) * weight[:, None]
            new = now - (x.back(rest) + penalty * (now - centre)) / bound
            new_bias = now_bias - rest.sum(axis=0) / bias_bound
            next_pace = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
            push = (pace - 1) / next_pace
            now, now_bias = new + push * (new - old), new_bias + push * (new_bias - old_bias)
            old, old_bias, pace = new, new_bias, next_pace
        base = len(self.columns)
        self.word, self.idea = lean(old[:base], LEAST["word"]), lean(old[base:], LEAST["idea"])
        self.bias = old_bias

    def points(self, seen):
        """Give the logit of each segment for each row."""
        return self.matrix(seen).times(np.concatenate([self.word, self.idea])) + self.bias


def lean(weights, least):
    """Round weights as the table does, so that what is measured is what is shipped."""
    return np.where(np.abs(weights) < least, 0, np.round(weights * POINTS) / POINTS)


def sigmoid(points):
    """Give the chance that belongs to a logit."""
    return 1 / (1 + np.exp(-points))


def folds(labelled, count=5, seed=20261123):
    """Deal the rows of each source into folds, so that each fold holds each source's share."""
    generator = np.random.default_rng(seed)
    fold_of = np.zeros(len(labelled), dtype=int)
    numbered = sorted(range(len(labelled)), key=lambda n: (labelled[n]["source"], n))
    for _, group in groupby(numbered, key=lambda n: labelled[n]["source"]):
        members = np.array(list(group))
        fold_of[generator.permutation(members)] = np.arange(len(members)) % count
    return fold_of


def out_of_fold(seen, labels, fold_of):
    """Give the logits of each row from a model that has not seen its fold."""
    points = np.zeros(labels.shape)
    for fold in range(fold_of.max() + 1):
        inside = fold_of != fold
        model = Model([s for s, keep in zip(seen, inside, strict=True) if keep], labels[inside])
        points[~inside] = model.points(
            [s for s, keep in zip(seen, inside, strict=True) if not keep]
        )
    return points


def f_score(labels, chosen):
    """Give the micro F1."""
    return float(2 * (labels * chosen).sum() / max(1, labels.sum() + chosen.sum()))
