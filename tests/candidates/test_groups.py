"""Labels put anew: what is one label, and in which form, once the whole text has told."""

from inquit.candidates.groups import Group, Scan
from inquit.candidates.scan import scan
from inquit.candidates.view import view

TALK = "Ann: Why now?\nBo: Two reasons.\nANN: Go on.\nAnn Lee: And the tide?\nBo: The tide, too.\n"


def _found() -> tuple[Scan, dict[str, Group]]:
    found = scan(view(TALK))
    return found, {group.label: group for group in found.groups}


def _order(found: Scan) -> list[str]:
    (order,) = found.sequence.values()
    return [group.label for group in order]


def test_labels_that_are_the_same_then_are_one_in_order_of_the_text() -> None:
    """`ANN` and `Ann Lee`, called `Ann`, are one."""
    found, by_label = _found()
    anew = found.renamed({by_label["Ann Lee"]: "Ann"})
    assert _order(found) == ["Ann", "Bo", "Ann", "Ann Lee", "Bo"]
    assert _order(anew) == ["Ann", "Bo", "Ann", "Ann", "Bo"]
    assert [(group.label, [place[0] for place in group.places]) for group in anew.groups] == [("Ann", [0, 2, 3]), ("Bo", [1, 4])]


def test_a_cut_label_ends_with_its_name_and_others_do_not() -> None:
    """The name is what is marked, or the whole label."""
    found, by_label = _found()
    lee = by_label["Ann Lee"]
    for cut, printed in ((True, "Ann"), (False, "Ann Lee")):
        place = next(group for group in found.renamed({lee: "Ann"}, cut=cut).groups if group.key == "ann").places[-1]
        assert TALK[place[2] : place[3]] == printed


def test_a_form_whose_places_are_all_elsewhere_is_gone() -> None:
    """No empty form is left for the vote."""
    found, _ = _found()
    (form,) = found.sequence
    other = scan(view("[Ann] Why now?\n[Bo] Two reasons.\n")).groups[0].form
    anew = found.put_anew({group: [(other, group.label, place) for place in group.places] for group in found.groups})
    assert list(anew.sequence) == [other]
    assert form not in {group.form for group in anew.groups}


def test_nothing_put_anew_is_the_same_scan() -> None:
    """Most texts ask for nothing."""
    found, _ = _found()
    assert found.put_anew({}) is found
