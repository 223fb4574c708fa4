"""Tags that lack their delimiter: which lines are taken for one, which are left alone, and what is said of it."""

import pytest

import inquit

INTERVIEW = """\
K: When did you buy the mill?

L: In spring, with the mice.

{}

K: And do you live there?

L: On Sundays. The mice are early risers, and the wheel is loud.
"""

PLAY = """\
– Goat: Who has eaten the letter?
Everybody looks up.
– Hen: Not I, for once.
{}
– Goat: Then we shall write another.
– Hen: And who shall carry it?
"""


def tags(text: str) -> list[str]:
    """The tags, as printed."""
    return [turn.tag for turn in inquit.parse(text).turns]


@pytest.mark.parametrize(
    ("line", "tag"),
    [
        ("K And the wheel?", "K"),
        ("K. Whose is the wheel?", "K."),
        ("K, and the wheel? Who turns it?", None),  # as one calls somebody
        ("K, The wheel is yours?", "K,"),
        ("K “Loud”, you say?", "K"),
        ("K; Whose is it?", "K;"),
    ],
)
def test_a_delimiter_is_missing(line: str, tag: str | None) -> None:
    """A label that speaks elsewhere begins a paragraph: nothing stands behind it, or what is no delimiter here."""
    assert tags(INTERVIEW.format(line)) == ["K:", "L:", *([tag] if tag else []), "K:", "L:"]


def test_it_is_the_same_speaker() -> None:
    """Whoever lacks a delimiter is nobody else, and the label is printed without one."""
    turns = inquit.parse(INTERVIEW.format("K The wheel is yours?")).turns
    assert [turn.speaker.name for turn in turns] == ["K", "L", "K", "K", "L"]
    assert turns[2].label == "K"
    assert turns[2].text == "The wheel is yours?"


@pytest.mark.parametrize(
    "line",
    [
        "Kites and mice are rare.",  # another word
        "K and L",  # goes on in lower case
        "K The wheel",  # a heading: no sentence ends
        "K Fever is another matter.",  # a name: nothing in the text shows that it is a word
        "L The mice stay in the mill.",  # the one who speaks already
    ],
)
def test_near_misses(line: str) -> None:
    """What might be words of the turn stays there."""
    assert tags(INTERVIEW.format(line)) == ["K:", "L:", "K:", "L:"]


def test_a_wrapped_line_is_no_tag() -> None:
    """Where blank lines set turns off, a line right below another is none."""
    assert tags(INTERVIEW.format("And it was cheap,\nK The mice are still here.")) == ["K:", "L:", "K:", "L:"]


@pytest.mark.parametrize(
    ("line", "tag"), [("– Goat ¿Who else?", "– Goat"), ("-Goat: Nor I.", "-Goat:"), ("- Goat Who carries it?", "- Goat")]
)
def test_the_bullet_says_it(line: str, tag: str) -> None:
    """Where tags have bullets, a bullet will do in place of a blank line; it is a part of the tag."""
    assert tags(PLAY.format(line)) == ["– Goat:", "– Hen:", tag, "– Goat:", "– Hen:"]


def test_it_is_said() -> None:
    """The problem stands at the label, and `explain` gives the reason."""
    text = INTERVIEW.format("K The wheel is yours?")
    at = text.index("K The")
    assert [(p.code, p.span.start, p.span.end) for p in inquit.parse(text).problems if p.code == "IQ206"] == [("IQ206", at, at + 1)]
    [candidate] = [c for c in inquit.explain(text).candidates if c.span.start == at and c.taken]
    assert "delimiter" in candidate.reason


def test_tags_on_lines_of_their_own_have_none() -> None:
    """A layout without a delimiter lacks none."""
    talk = "Ann Lee\n\nWhy now?\n\nBo Yu\n\nTwo reasons.\n\nAnn Lee\n\nGo on.\n\n"
    text = f"{talk}Bo Yu The reasons are two.\n\nBo Yu\n\nNow you know.\n"
    assert tags(text) == ["Ann Lee", "Bo Yu", "Ann Lee", "Bo Yu"]


def test_the_time_stands_before_it() -> None:
    """Where tags have times, one without a delimiter keeps its own."""
    said = ("Good evening.", "Who has the key?", "I have.", "And are you sure?", "I am.")
    lines = [f"[00:0{n}] {('Ann Lee', 'Bo Ray')[n % 2]}: {words}\n\n" for n, words in enumerate(said)]
    turns = inquit.parse("".join(lines) + "[00:09] Bo Ray Are we late?\n\n[00:11] Ann Lee: We are.\n").turns
    assert [(turn.label, turn.start_ms) for turn in turns[-2:]] == [("Bo Ray", 9000), ("Ann Lee", 11000)]
    assert turns[-2].tag == "[00:09] Bo Ray"


SAID = ("How many were there?", "Nine and a dog.", "Were you frightened?", "No. It was late and we were tired.", "What then?", "We slept.")


def talk(form: str, damaged: dict[int, str]) -> str:
    """Dana and Felix in turn, in a form of tag, some of the tags replaced."""
    lines = [f"{damaged.get(n) or form.format(('Dana', 'Felix')[n % 2], n)} {SAID[n % 6]}" for n in range(12)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("form", "damaged"),
    [
        ("[{}]:", {3: "[Felix:", 8: "Dana]:"}),
        ("({})", {3: "(Felix", 8: "Dana)"}),
        ("[00:{1:02}] {0}:", {3: "[00:03 Felix:"}),
        ("{}:", {3: "Felix", 4: "Dana;", 5: "Felix,"}),  # one right below the other
    ],
)
def test_half_a_tag(form: str, damaged: dict[int, str]) -> None:
    """What is left of brackets around a label or a time is a tag where its label speaks elsewhere, and is reported."""
    t = inquit.parse(talk(form, damaged))
    assert [turn.label for turn in t.turns] == ["Dana", "Felix"] * 6
    assert [turn.text for turn in t.turns] == [*SAID, *SAID]
    assert [turn.tag for turn in t.turns if turn.index in damaged] == list(damaged.values())
    assert [problem.code for problem in t.problems] == ["IQ206"] * len(damaged)


@pytest.mark.parametrize("note", ["[Felix laughs]", "[Felix: a note]", "Felix laughs [quietly] at this."])
def test_whole_brackets_are_no_half_tag(note: str) -> None:
    """A note that names somebody is none, for it is closed."""
    t = inquit.parse(talk("[{}]:", {3: f"{note}\n[Felix]:"}))
    assert [turn.label for turn in t.turns] == ["Dana", "Felix"] * 6
