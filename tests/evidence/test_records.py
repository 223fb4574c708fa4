"""Fields of records follow one another in a fixed order; people who talk do so often enough by chance."""

import pytest

from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence.analysis import analyse
from inquit.evidence.documents import document_facts


def orders(sequence: str) -> tuple[float, float]:
    """How far labels go on in a fixed order, and how far beyond chance."""
    page = view("".join(f"{label}: words\n" for label in sequence))
    found = scan(page)
    form = analyse(page, found, document_facts(page, found))[0].form
    return form.cycle, form.records


@pytest.mark.parametrize("sequence", ["ABCABCABCABC", "ABCDABCDABCD", "ABCDEABCDEABCDE"])
def test_records(sequence: str) -> None:
    """A fixed order is one whatever is expected."""
    assert orders(sequence) == (1, 1)


@pytest.mark.parametrize("sequence", ["ABCBACABCACB", "ABACBCABACBA", "ABCABACBCABC"])
def test_three_people(sequence: str) -> None:
    """Of two others one must come next: an order that holds in a good half of the steps is hardly one."""
    cycle, records = orders(sequence)
    assert records <= cycle * 2 / 3


def test_to_and_fro() -> None:
    """Two people are no record, nor is a label alone."""
    assert orders("ABABABAB") == orders("A") == (0, 0)
