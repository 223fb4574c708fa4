"""`explain` gives an account of the very reading that `parse` gives."""

from hypothesis import given

import inquit
from inquit.candidates.layouts import LAYOUTS
from inquit.candidates.view import view
from inquit.places import line_and_column
from inquit.testing import texts


@given(texts())
def test_what_was_taken_are_the_tags(text: str) -> None:
    """Every tag at the beginning of a line is a candidate that was taken, and nothing else is."""
    found = inquit.explain(text)
    starts = {turn.start for turn in inquit.parse(text).turns}
    taken = {candidate.span.start for candidate in found.candidates if candidate.taken}
    assert taken <= starts
    page = view(text)
    opening = {start for start in starts if not page.text[page.starts[page.line_at(start)] : start].strip(" \t>*-_")}
    assert opening <= taken
    assert found.transcript == bool(starts)


@given(texts())
def test_candidates_say_where_they_stand(text: str) -> None:
    """Candidates are in order, on their line, in a layout of the table, each with a label and a reason."""
    found = inquit.explain(text)
    names = {row.name for row in LAYOUTS}
    assert [candidate.span for candidate in found.candidates] == sorted(candidate.span for candidate in found.candidates)
    for candidate in found.candidates:
        assert 0 <= candidate.span.start < candidate.span.end <= len(text)
        assert line_and_column(text, candidate.span.start)[0] == candidate.line
        assert candidate.label
        assert candidate.reason
        assert candidate.layout.split(" ")[0] in names


def test_a_line_is_counted_as_editors_do() -> None:
    """Also below a label whose colon fell to the next line."""
    found = inquit.explain("Ann Lee\n: Why?\nBo Yu\n: So.\nAnn Lee\n: When?\nBo Yu\n: Now.\n")
    assert [candidate.line for candidate in found.candidates if candidate.taken] == [1, 3, 5, 7]


@given(texts())
def test_figures_are_shares_and_probabilities(text: str) -> None:
    """Certainties and votes are between 0 and 1, rows that did not speak are left out, the heaviest come first."""
    found = inquit.explain(text)
    assert 0 <= found.certainty <= 1
    assert all(0 <= vote.votes <= 1 and 0 <= vote.taken <= vote.candidates for vote in found.layouts)
    assert sum(vote.votes for vote in found.layouts) <= 1 + 1e-9
    assert [vote.votes for vote in found.layouts] == sorted((vote.votes for vote in found.layouts), reverse=True)
    for label in found.labels:
        assert 0 <= label.certainty <= 1
        assert label.places > 0
        assert all(weight.value for weight in label.weights)
    assert sum(label.places for label in found.labels) >= sum(candidate.taken for candidate in found.candidates)


def test_the_reasons_differ() -> None:
    """What was taken, what was refused and what the caller refused each has a reason of its own."""
    text = "Ann: Why now?\nBob: Two reasons.\nFigure 1: the wheel.\nAnn: Go on.\nBob: The rain.\nAnn: And then?\nBob: The wind.\n"
    reasons = {c.label: (c.taken, c.reason) for c in inquit.explain(text).candidates if c.layout.startswith("colon")}
    assert reasons["Ann"][0]
    assert not reasons["Figure 1"][0]
    assert reasons["Ann"][1] != reasons["Figure 1"][1]
    barred = inquit.explain(text, options=inquit.Options(not_speakers=["Bob"]))
    assert {(c.taken, c.reason) for c in barred.candidates if c.label == "Bob"} == {(False, "said to be no speaker")}


def test_an_empty_text_has_an_account() -> None:
    """There is nothing to weigh, and it says so."""
    found = inquit.explain("")
    assert (found.transcript, found.candidates, found.labels, found.layouts) == (False, (), (), ())
