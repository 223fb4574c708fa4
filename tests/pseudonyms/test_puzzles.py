"""What may stand for a name without being one: left, and listed."""

import pytest

import inquit

INITIALS, BROKEN, ADDRESS = "initials of a name, perhaps", "a name broken in two", "a name in an address"


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        ("Is H.B. there, or HB, or R. P.?", [("H.B", INITIALS), ("HB", INITIALS), ("R. P", INITIALS)]),
        ("B.H., hb, HBC, A.H.B.", []),
        ("Write to hbrandvold@x.example, rosep@x.example.", [("hbrandvold", ADDRESS), ("rosep", ADDRESS)]),
        ("The hbrandvold way.", []),
        ("Hel-\nga, Brand\u00advold.", [("Hel-\nga", BROKEN), ("Brand\u00advold", BROKEN)]),
        ("Pen\u200bhal\u200blow.", [("Pen\u200bhal\u200blow", BROKEN)]),
        ("Hel-ga, hel\nga, Hel- ga.", []),
        ("The Finches came, Finchley too.", [("Finches", "a common word too, with an ending")]),
    ],
)  # fmt: skip
def test_what_is_left_and_listed(said: str, listed: list[tuple[str, str]]) -> None:
    """Initials that nobody declared, names broken in two, names in addresses, common words in the plural."""
    text = (
        f"Helga Brandvold: So: {said}\nRose Penhallow: Yes.\nIda Finch: Oh.\nHelga Brandvold: No.\nRose Penhallow: And?\nIda Finch: Ah.\n"
    )
    done = inquit.parse(text).pseudonymised()
    assert done.transcript.turns[0].text == f"So: {said}"
    assert [(one.original, one.reason) for one in done.unsure] == listed
    assert done.transcript.restored(done.key).source == text


def test_initials_before_the_name_are_replaced() -> None:
    """Behind the initials of a first name stands the surname."""
    text = "Tamsin Olga Oake: T. O. Oake?\nBo Yu: Yes.\nTamsin Olga Oake: T.O. Oake!\nBo Yu: Oh.\n"
    done = inquit.parse(text).pseudonymised()
    one, two, three = done.transcript.speakers[0].name.split()
    assert [turn.text for turn in done.transcript.turns[::2]] == [f"{one[0]}. {two[0]}. {three}?", f"{one[0]}.{two[0]}. {three}!"]
