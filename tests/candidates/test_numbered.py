"""The numbers of turns are no part of labels; those of people, of questions and of items are."""

import pytest

from inquit.candidates.scan import scan
from inquit.candidates.view import view


@pytest.mark.parametrize(
    ("labels", "keys"),
    [
        ("A.1 B.2 A.3 B.4 A.5 B.6", {"a", "b"}),
        ("T1 C1 T2 C2 T3 C3", {"t", "c"}),
        ("A1 A2 A3 A4 A5 A6", {"a1", "a2", "a3", "a4", "a5", "a6"}),  # the items of a list
        ("P1 P2 P1 M1 P2 P1", {"p1", "p2", "m1"}),  # people
        ("A1 B5 A9 B2 A4 B7", {"a1", "b5", "a9", "b2", "a4", "b7"}),  # in no order
        ("Fig1 Table1 Fig2 Table2 Fig3 Table3", {"fig1", "table1", "fig2", "table2", "fig3", "table3"}),  # no signs
    ],
)
def test_numbers_that_go_up(labels: str, keys: set[str]) -> None:
    """Throughout the text, by one at most, behind two signs."""
    text = "".join(f"{label}: Nobody knows about it.\n" for label in labels.split())
    assert {group.key.replace(" ", "") for group in scan(view(text)).groups if group.form.layout.name == "colon"} == keys
