"""What tells of a label whether it is somebody: numbers that go to and fro, a name with its initials, a false friend before a dash."""

import pytest

import inquit
from inquit.candidates.groups import key_of
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence.declared import numbered_voices
from inquit.evidence.shapes import shape_of


def voices(*numbers: int) -> set[str]:
    """The keys that are voices in a text whose labels have these numbers."""
    return set(numbered_voices(scan(view("".join(f"Track {number}: So it is.\n" for number in numbers)))))


def test_voices_go_to_and_fro() -> None:
    """Whoever answers may have a lower number."""
    assert voices(2, 1, 2, 3, 1, 2) == {"track 1", "track 2", "track 3"}


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4, 5, 6), (1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5), (2, 1, 2, 1, 2), (2, 2, 2, 2, 2, 2)])
def test_items_count_up(numbers: tuple[int, ...]) -> None:
    """Steps of several lists, few labels and one label that comes again are no voices."""
    assert not voices(*numbers)


@pytest.mark.parametrize(("name", "known"), [("AMPARO LESCANO", True), ("JULIA BREA", False)])
def test_initials_are_known_by_a_name(name: str, known: bool) -> None:  # noqa: FBT001  a column of the table above
    """`AL` is a word of sentences in some languages, and somebody where a name with these initials is a label."""
    talk = "Rosa - ¿Cuántas van?\nAL - Trescientas.\nRosa - ¿Por qué?\nAL - Llueve.\n"
    assert ("stop first" not in rows("AL", f"{name}:\nBuenos días.\n{talk}")) is known


@pytest.mark.parametrize(("other", "sign"), [("EN", True), ("IKP", True), ("Rosa", False), ("JULIA", False), ("E", False)])
def test_signs_may_be_words(other: str, sign: bool) -> None:  # noqa: FBT001  a column of the table above
    """Two or three capitals are somebody's sign where all who come again have such; `TEL` stays a false friend."""
    talk = f"SO: Yes.\n{other}: No.\nSO: Why?\n{other}: Why not.\n"
    assert ("stop first" not in rows("SO", talk)) is sign
    assert "false friend" in rows("TEL", talk.replace(f"{other}:", "TEL:"))


def rows(name: str, text: str) -> set[str]:
    """The evidence on a label."""
    return {weight.name for label in inquit.explain(text).labels if label.label == name for weight in label.weights}


@pytest.mark.parametrize(("label", "false"), [("ACTION - everyone", True), ("Action item - Ann", True), ("Ann Lee - host", False)])
def test_an_action_is_nobody(label: str, false: bool) -> None:  # noqa: FBT001  a column of the table above
    """Whom a false friend concerns is told behind a dash."""
    assert shape_of(label, key_of(label)).false_friend is false
