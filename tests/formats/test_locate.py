"""Values are found in a JSON text by their path."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit.formats.locate import offset_of

TREES = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=12,
)


def test_an_empty_key_is_a_key() -> None:
    """The value of the key without a letter is found, not the next key."""
    assert offset_of('{"": 1, "a": 2}', ("",)) == 5


@given(TREES, st.sampled_from([None, 1]), st.data())
def test_what_stands_there_is_the_value(tree: object, indent: int | None, data: st.DataObject) -> None:
    """Decoding from the offset gives the value at the path."""
    path: list[str | int] = []
    value = tree
    while isinstance(value, dict | list) and value and data.draw(st.booleans()):
        step = data.draw(st.sampled_from(sorted(value) if isinstance(value, dict) else range(len(value))))
        path.append(step)
        value = value[step]
    text = json.dumps(tree, indent=indent, ensure_ascii=False)
    found, _ = json.JSONDecoder().raw_decode(text, offset_of(text, tuple(path)))
    assert found == value


@given(st.text('{}[]:,"\\a1 \n', max_size=30), st.sampled_from([(), ("a",), (0, "a"), ("", "")]))
def test_any_text_gives_an_offset_in_it(text: str, path: tuple[str | int, ...]) -> None:
    """Text that is no JSON has a place as well."""
    assert 0 <= offset_of(text, path) <= len(text)


@pytest.mark.parametrize(("path", "offset"), [(("a", 1), 9), (("a", 7), 6), (("b",), 0), ((), 0)])
def test_the_innermost_part_that_is_there_will_do(path: tuple[str | int, ...], offset: int) -> None:
    """A missing field is shown where its object begins."""
    assert offset_of('{"a": [1, 2]}'.replace(", ", ","), path) == offset
