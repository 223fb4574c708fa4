"""Labels in capitals: first names, which the words spell otherwise, and initials, which they do not."""

import pytest

import inquit
from inquit import Key

TALK = "{0}: Good morning, {1}.\n{2}: Good morning, {3}.\n{0}: So, {1}, shall we?\n{2}: Yes.\n"


@pytest.mark.parametrize(("one", "two"), [("ROSE", "HELGA"), ("ANNA", "TOM"), ("JOSÉ", "PETRA"), ("MARIA", "BO"), ("WILL", "MAY")])
def test_a_first_name_in_capitals(one: str, two: str) -> None:
    """A label of capitals that the words spell as a name is that name."""
    text = TALK.format(one, two.capitalize(), two, one.capitalize())
    done = inquit.parse(text).pseudonymised()
    new = {alias.form: alias.pseudonym for alias in done.key.aliases}
    assert set(new) == {one.capitalize(), two.capitalize()}
    first, second = new.values()
    assert done.transcript.source == TALK.format(first.upper(), second, second.upper(), first)
    assert done.transcript.restored(done.key).source == text


def test_initials_stay_initials() -> None:
    """Capitals that the words spell in no other way are initials, and so are those of somebody with a name, and a short word's."""
    for text in (
        "IM: Good, Im Garten.\nROSE: Yes.\nIM: Oh.\nROSE: No.\n",
        "Ann Lee (AL): Good, Al.\nROSE: Yes.\nAL: Oh.\nROSE: No.\n",
        "Ann Lee: Good, A.L.\nA.L.: Yes, Al.\nAnn Lee: Oh.\nA.L.: No.\n",
    ):
        kinds = {alias.form: alias.kind for alias in inquit.parse(text).pseudonymised().key.aliases}
        assert {form for form, kind in kinds.items() if kind == "initials"} <= {"IM", "ROSE", "AL"}
        assert not {"Im", "Al", "Rose"} & set(kinds)


def test_a_series_knows_a_name_in_any_case() -> None:
    """A key that has the name knows the label, and one that has the label gives the name the same letters."""
    capitals = "HELGA: So?\nROSE: Yes.\nHELGA: Oh.\nROSE: No.\n"
    first = inquit.parse(capitals.title().replace("Helga:", "Helga Brand:")).pseudonymised()
    second = inquit.parse(capitals).pseudonymised(first.key)
    assert {(alias.form, alias.pseudonym) for alias in second.key.aliases} == {(alias.form, alias.pseudonym) for alias in first.key.aliases}
    labels = Key(aliases=inquit.parse(capitals).pseudonymised().key.aliases)
    text = TALK.format("HELGA", "Rose", "ROSE", "Helga ROSE")
    third = inquit.parse(text).pseudonymised(labels)
    new = {alias.form: alias.pseudonym for alias in third.key.aliases}
    assert new["Rose"].upper() == new["ROSE"]
    assert third.transcript.source == TALK.format(new["HELGA"], new["Rose"], new["ROSE"], f"{new['Helga']} {new['ROSE']}")
    assert third.transcript.restored(third.key).source == text
