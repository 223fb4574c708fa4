"""Promise 6: other names give the same reading under other names."""

from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.testing import Noise, reading_of
from inquit.testing.forms import FORMS
from inquit.testing.people import PEOPLE, Person, renaming
from inquit.testing.tagged import talks
from inquit.testing.writing import Talk, written

NAMED = tuple(form for form in FORMS if "letters" not in form.styles)


@st.composite
def _recast(draw: st.DrawFn) -> tuple[Talk, list[Person], list[Person]]:
    """A talk and two casts for it without anybody in common."""
    people = draw(st.permutations(PEOPLE))
    return draw(talks(forms=NAMED, scripts=["latin"], noise=Noise.all().less("mentions"))), people[:3], people[3:6]


@given(_recast())
def test_other_people_read_the_same(recast: tuple[Talk, list[Person], list[Person]]) -> None:
    """With each name replaced by another of its shape, turns, speakers, times and events are the same under the new names."""
    talk, cast, other = recast
    rename = renaming(cast, other)
    assert rename(written(talk, cast)) == written(talk, other)
    one, two = inquit.parse(written(talk, cast)), inquit.parse(written(talk, other))
    assert reading_of(one, rename) == reading_of(two, str)


@given(_recast())
def test_nothing_moves(recast: tuple[Talk, list[Person], list[Person]]) -> None:
    """Names of the same length leave every span, id and problem where it was."""
    talk, cast, other = recast
    rename = renaming(cast, other)
    one, two = inquit.parse(written(talk, cast)), inquit.parse(written(talk, other))
    assert [segment.span for segment in one.segments] == [segment.span for segment in two.segments]
    assert [rename(speaker.id) for speaker in one.speakers] == [speaker.id for speaker in two.speakers]
    assert [(problem.code, problem.span) for problem in one.problems] == [(problem.code, problem.span) for problem in two.problems]
    assert [speaker.evidence for speaker in one.speakers] == [speaker.evidence for speaker in two.speakers]


@given(_recast())
def test_the_account_is_the_same(recast: tuple[Talk, list[Person], list[Person]]) -> None:
    """`explain` weighs other names as it weighs these: the same candidates, the same certainty."""
    talk, cast, other = recast
    one, two = inquit.explain(written(talk, cast)), inquit.explain(written(talk, other))
    assert one.certainty == two.certainty
    assert [(c.span, c.layout, c.taken, c.reason) for c in one.candidates] == [
        (c.span, c.layout, c.taken, c.reason) for c in two.candidates
    ]
    assert [(label.places, label.certainty) for label in one.labels] == [(label.places, label.certainty) for label in two.labels]
