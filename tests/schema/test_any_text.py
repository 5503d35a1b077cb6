"""Whatever a document says, it is read or reported; nothing else happens."""

import json

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import technopark as tp
from technopark.schema import ParkDocument

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(("", "-5", "1/3", "2018-10-08", "MAD", "NIA", "vat", "card-rent"))
    | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=3,
)


def places(data, path=()):
    """Every path in the data."""
    yield path
    steps = enumerate(data) if isinstance(data, list) else getattr(data, "items", list)()
    for step, part in steps:
        yield from places(part, (*path, step))


def with_change(data, path, value):
    if not path:
        return value
    copy = list(data) if isinstance(data, list) else dict(data)
    copy[path[0]] = with_change(data[path[0]], path[1:], value)
    return copy


def there(data, path):
    """Whether a path can be followed in the data."""
    for step in path:
        if isinstance(step, int) != isinstance(data, list):
            return False
        data = data[step] if isinstance(step, int) else data.get(step, ...)
    return True


@given(data=st.data())
def test_a_changed_document_is_read_or_reported(data):
    """Every entry of a report stands at a path of the document; what is read can be written."""
    park = data.draw(st.from_type(tp.Park))
    whole = json.loads(ParkDocument.from_domain(park).model_dump_json())
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(list(places(whole))))
        whole = with_change(whole, path, data.draw(JSON))
    text = json.dumps(whole)
    for line in report_on(text):
        assert there(whole, line["loc"][:-1]), line
    if not report_on(text):
        read = ParkDocument.model_validate_json(text).to_domain()
        again = ParkDocument.from_domain(read).model_dump_json()
        assert read == ParkDocument.model_validate_json(again).to_domain()


def report_on(text):
    try:
        ParkDocument.model_validate_json(text)
    except ValidationError as report:
        return report.errors()
    return []
