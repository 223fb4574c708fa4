"""Labels that others tell to be somebody: voices whose numbers go to and fro, the initials of a name."""

import pytest

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence.declared import numbered_voices


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
    account = inquit.explain(f"{name}:\nBuenos días.\nET - ¿Cuántas van?\nAL - Trescientas.\nET - ¿Por qué?\nAL - Llueve.\n")
    rows = {weight.name for label in account.labels if label.label == "AL" for weight in label.weights}
    assert ("stop first" not in rows) is known
