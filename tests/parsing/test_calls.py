"""Calls of companies with those who hold their shares, as services print them: names with offices, and an operator without a name."""

from collections.abc import Callable, Mapping

import pytest

import inquit

OFFICES = {
    "Mireille Stoddart": "Director of Relations",
    "Galen Oxbow": "President & Chief Executive Officer",
    "Ada Finch": "Analyst, Lund & Co.",
}

TURNS = (
    ("Operator", "Good morning, and welcome to the second quarter call of Tamarack Glue."),
    ("Mireille Stoddart", "Thank you. Joining me is our president."),
    ("Galen Oxbow", "Thank you. It was a sticky quarter, and paper glue was down."),
    ("Operator", "We go now to the line of Ada Finch."),
    ("Ada Finch", "Good morning. Is it the schools?"),
    ("Galen Oxbow", "It is. They come back in July."),
    ("Ada Finch", "And the new line?"),
    ("Galen Oxbow", "It makes forty tubes a minute."),
    ("Operator", "Our next question comes from Ada Finch, again."),
    ("Ada Finch", "Does anybody buy them?"),
    ("Mireille Stoddart", "We will get back to you."),
)

RULE = "-" * 60


def _numbered(name: str, number: int) -> str:
    office = f", Tamarack Glue Co. - {OFFICES[name]}" if name in OFFICES else ""
    return f"{RULE}\n{name}{office} [{number + 1}]\n{RULE}\n"


def _bold(name: str, _: int) -> str:
    return f"**{name}** -- *{OFFICES[name]}*\n\n" if name in OFFICES else f"**{name}**\n\n"


def _hyphens(name: str, _: int) -> str:
    return f"{name} - Tamarack Glue Co. - {OFFICES[name]}\n" if name in OFFICES else f"{name}\n"


def _titled(name: str, _: int) -> str:
    return f"{name}\n{OFFICES[name]}, Tamarack Glue Co.\n" if name in OFFICES else f"{name}: "


WAYS: Mapping[str, Callable[[str, int], str]] = {
    "numbers between rules": _numbered,
    "bold names and slanted offices": _bold,
    "hyphens": _hyphens,
    "offices on a line below": _titled,
    "question and answer in pointed brackets": lambda name, _: f"<{'Q' if name == 'Ada Finch' else 'A'} - {name}>\n",
    "carets": lambda name, _: f"{name}^ ",
}


@pytest.mark.parametrize("way", WAYS)
def test_a_call(way: str) -> None:
    """Everybody speaks, the operator too; a section for questions and answers does not."""
    parts = [f"{WAYS[way](name, number)}{said}\n\n" for number, (name, said) in enumerate(TURNS)]
    text = "TAMARACK GLUE CO.\nQ2 2031 Earnings Call\n\n" + "".join(parts[:3]) + "QUESTION AND ANSWER SECTION\n\n" + "".join(parts[3:])
    turns = inquit.parse(text).turns
    assert [turn.speech.strip().partition("\n")[0] for turn in turns] == [said for _, said in TURNS]
    assert "QUESTION AND ANSWER SECTION" not in " ".join(turn.label for turn in turns)


@pytest.mark.parametrize("way", ["offices on a line below", "bold names and slanted offices"])
def test_an_office_beside_a_name_is_read(way: str) -> None:
    """On a line below it, or slanted behind it."""
    text = "".join(f"{WAYS[way](name, number)}{said}\n\n" for number, (name, said) in enumerate(TURNS))
    t = inquit.parse(text)
    [analyst] = [speaker for speaker in t.speakers if speaker.name == "Ada Finch"]
    assert (analyst.job_title, analyst.affiliation) == ("Analyst", "Lund & Co")
    for evidence in analyst.evidence:
        assert text[evidence.span.start : evidence.span.end]


def test_thanks_are_no_part_of_a_talk() -> None:
    """`You said:` is what a page of a chat has; `Thank you` begins a sentence."""
    talk = "You said:\nWhy is glue sticky?\n\nThe model said:\nIt wets things.\n\nYou said:\nAnd then?\n\nThe model said:\nIt dries.\n"
    assert [turn.label for turn in inquit.parse(talk).turns] == ["You said", "The model said"] * 2
