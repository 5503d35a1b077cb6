"""The lexicon of the segments: ideas, their words, and the weights learned for them.

The ideas and their words are written by hand, a module for each segment. `learned` holds what
`benchmarks/segments/learn.py` made of them: the words folded, and a weight for each.
"""
