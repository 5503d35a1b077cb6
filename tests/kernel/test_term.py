"""Laws of closed lists of texts."""

import inspect
import pickle

import pytest

import technopark as tp
from technopark._kernel.term import Term
from technopark.errors import InvalidValueError

TERMS = [
    found
    for name in tp.__all__
    if inspect.isclass(found := getattr(tp, name)) and issubclass(found, Term)
]


@pytest.mark.parametrize("kind", TERMS, ids=lambda kind: kind.__name__)
def test_every_term_reads_back_from_its_text_its_repr_and_its_pickle(kind):
    for term in kind:
        assert term is kind(term.value)
        assert term is kind.read(term.value, "here")
        assert term is eval(repr(term), {kind.__name__: kind})  # noqa: S307 - the law itself
        assert term is pickle.loads(pickle.dumps(term))
        assert term == term.value
        assert hash(term) == hash(term.value)


@pytest.mark.parametrize("kind", TERMS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("value", ["nonsense", "", 1, None], ids=repr)
def test_another_text_is_refused_with_the_whole_list(kind, value):
    with pytest.raises(InvalidValueError) as caught:
        kind(value)
    assert (kind.__name__, value) == (caught.value.where, caught.value.got)
    assert all(f'"{term.value}"' in caught.value.allowed for term in kind)
    with pytest.raises(InvalidValueError, match="here: got"):
        kind.read(value, "here")
