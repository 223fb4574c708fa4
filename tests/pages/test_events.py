"""What is not speech inside a turn: each row of the table finds its example and leaves its near miss alone."""

import pytest
from hypothesis import given

import inquit
from inquit.candidates.view import view
from inquit.model import EventKind
from inquit.pages.events import EVENT_ROWS, EventRow, Finder
from inquit.pages.notes import kind_of
from inquit.testing import texts

ROWS = pytest.mark.parametrize("row", EVENT_ROWS, ids=lambda row: row.name)


@ROWS
def test_the_example_holds_an_event(row: EventRow) -> None:
    """The row finds something in its example, and what it finds is a slice of it."""
    found = Finder(view(row.example), row.example, [row]).events(0, len(row.example))
    assert found
    assert all(event.text and event.span.of(row.example) == event.text for event in found)
    assert row.kind is None or {event.kind for event in found} == {row.kind}


@ROWS
def test_the_near_miss_is_spared(row: EventRow) -> None:
    """The row finds nothing in its near miss."""
    assert Finder(view(row.spares), row.spares, [row]).events(0, len(row.spares)) == []


@given(texts())
def test_events_are_apart_and_inside(text: str) -> None:
    """Whatever the text, events are in order, do not overlap and lie in the stretch that was asked for."""
    at = start = len(text) // 3
    for event in Finder(view(text), text, EVENT_ROWS).events(start, len(text)):
        assert at <= event.span.start < event.span.end <= len(text)
        assert event.span.of(text) == event.text
        at = event.span.end


@given(texts(), texts(), texts())
def test_stretches_are_looked_through_one_by_one(one: str, two: str, three: str) -> None:
    """A finder that goes from stretch to stretch finds in each what one made for it alone finds."""
    text = f"{one}{two}{three}"
    stretches = ((0, len(one)), (len(one), len(one) + len(two)), (len(one) + len(two), len(text)))
    going = Finder(view(text), text, EVENT_ROWS)
    assert [going.events(*stretch) for stretch in stretches] == [
        Finder(view(text), text, EVENT_ROWS).events(*stretch) for stretch in stretches
    ]


KINDS: dict[str, EventKind] = {
    "[laughter]": "vocal",
    "(Laughs.)": "vocal",
    "{vocalsound}": "vocal",
    "[pause]": "pause",
    "(Silence.)": "pause",
    "[inaudible 00:12:03]": "unclear",
    "[???]": "unclear",
    "(nods)": "kinesic",
    "[door slams]": "incident",
    "(Applause.)": "incident",
    "(lacht laut)": "vocal",
    "((phone rings))": "incident",
    "(gülüyor)": "vocal",
    "(gu\u0308lu\u0308yor)": "vocal",
    "(unv.)": "unclear",
    "(Pause.)": "pause",
    "(Sourires.)": "kinesic",
}


@pytest.mark.parametrize("note", KINDS)
def test_kinds(note: str) -> None:
    """A note is of the kind that its first words name, and an incident where they name none."""
    assert kind_of(note) == KINDS[note]


def _turn(words: str) -> inquit.Turn:
    """The second of six turns, with these words."""
    t = inquit.parse(f"Ann: Why now?\nBob: {words}\nAnn: Go on.\nBob: It rained.\nAnn: And then?\nBob: Then it stopped.\n")
    assert [turn.label for turn in t.turns] == ["Ann", "Bob"] * 3
    return t.turns[1]


SPOKEN = {
    "Yes [laughter] I do.": "Yes I do.",
    "[laughter] I do.": "I do.",
    "I do. [laughter]": "I do.",
    "[laughter]": "",
    "Yes. [pause] No. [pause] Perhaps.": "Yes. No. Perhaps.",
    "We met (as agreed) at noon.": "We met (as agreed) at noon.",
    "See [the map](https://tides.example) there.": "See [the map](https://tides.example) there.",
    "Issue #12 is open.": "Issue #12 is open.",
    "We use it (cryptography, I mean) daily (turn left for more).": "We use it (cryptography, I mean) daily (turn left for more).",
    "Yes [coughs], I do. (smiles) Why?": "Yes, I do. Why?",
    "First [laughs] line\n    deep indent\n      deeper": "First line\n    deep indent\n      deeper",
    "Look.\n@bob can you check this?\nAnd more.": "Look.\n@bob can you check this?\nAnd more.",
    "In which year?\n1912\nThat was it.": "In which year?\n1912\nThat was it.",
    "It was late.\n- 12 -\nVery late.": "It was late.\nVery late.",
    "I told [my brother] to go. He said [it was] too late.": "I told [my brother] to go. He said [it was] too late.",
    "[eight] or nine years.": "[eight] or nine years.",
    "I was there for [about eight]": "I was there for [about eight]",
    "[Eight years?]": "[Eight years?]",
    "We saw [harbour] seals, and a boat[man].": "We saw [harbour] seals, and a boat[man].",
    "They rose when [the chair rises] we came.": "They rose when we came.",
    "It was late. [Lamp] We left.": "It was late. We left.",
    "Look at this [next slide] here, [LAUGHTER] please [To Cy] now.": "Look at this here, please now.",
    "So he [foreign 00:12] said [SIC] it [12] to Cy [n=cy@tides.example] there.": "So he said it to Cy there.",
    "[The clerk reads.] So.": "So.",
    "He [Dorn] came in [May 1950] or [19]51, [Mm-hmm] I said [12].": "He [Dorn] came in [May 1950] or [19]51, [Mm-hmm] I said.",
    "[Mm-hmm.]": "[Mm-hmm.]",
    "I beg [kneels] you, [Bo enters] and so do I.": "I beg you, and so do I.",
    "(I was there.) It was fair.": "(I was there.) It was fair.",
    "Agua. (Risas).": "Agua.",
    "So (risos).": "So.",
    "*(laughs)* A hundred.": "A hundred.",
    "Wait ((phone rings)) a moment.": "Wait a moment.",
    "(Not moving.) It was set fair.": "It was set fair.",
    "(Not moving) it was set fair.": "(Not moving) it was set fair.",
    "We took it (the ride) home.": "We took it (the ride) home.",
    "ja .\n%mor:\tco|ja .\n@Comment:\ta picnic\nso .": "ja .\nso .",
}


@pytest.mark.parametrize("words", SPOKEN)
def test_speech_is_the_words_less_the_events(words: str) -> None:
    """The text keeps the events, the speech does without them and closes the gaps."""
    turn = _turn(words)
    assert turn.text == words
    assert turn.speech == SPOKEN[words]


@pytest.mark.parametrize("note", ["(lacht)", "(lachen)", "(rit)", "(ríe)", "(crosstalk)", "(cross-talk)"])
def test_notes_in_a_line(note: str) -> None:
    """What somebody does while speaking is an event within the line, in the languages that we know it in."""
    [event] = inquit.parse(f"Ann: Why now? {note} I mean it.\nBo: Two reasons.\nAnn: Go on.\n").turns[0].events
    assert event.text == note
    assert event.kind in {"vocal", "unclear"}


NOTES = (
    "(ride)", "(sospira)", "(ridono)", "(risos)", "(Aplausos)", "(Risas)", "(Sourires.)", "(Rires.)", "(Applaudissements.)", "(seufzt)",
    "(weint)", "(Gelächter)", "(Beifall)", "(Heiterkeit)", "(unv.)", "(смеётся)", "(Смех)", "(аплодисменты)", "(śmiech)", "(brawa)",
    "(gülüyor)", "(alkışlar)", "(웃음)", "(박수)", "(笑)", "(拍手)", "（笑）", "(يضحك)", "(ضحك)", "(हँसते हुए)", "(หัวเราะ)", "(clears throat)",
    "(indistinct)", "(both laugh)", "((ridono))",
)  # fmt: skip
"""Notes in round brackets, by language."""


@pytest.mark.parametrize("note", NOTES)
def test_notes_in_many_languages(note: str) -> None:
    """A known note is an event within a line."""
    turn = _turn(f"Yes {note} I do.")
    assert [event.text for event in turn.events] == [note]
    assert turn.speech == "Yes I do."


def test_notes_alone_on_a_line() -> None:
    """A note in round brackets that is words anywhere else is one where it has a line to itself, the line's number aside."""
    for line in ("(a door)", "  12   (a door).", "*(a door)*"):
        assert [event.text for event in _turn(f"Yes.\n{line}\nNo.").events] == [line.strip(" 12.")]
    for line in ("(a door) x", "x (a door)", "(a door) (a gate)"):
        assert _turn(f"Yes.\n{line}\nNo.").events == ()


def test_a_running_head_on_the_first_line() -> None:
    """The first line of a text counts as one that stands alone, like the others of its kind."""
    said = "Ann: Why?\nBo: So it is, I am told.\n" * 12
    head = "Harbour Board Minutes\n\n"
    t = inquit.parse(f"{head}{said}\n{head}{said}\n{head}{said}")
    assert "Harbour" not in "".join(turn.speech for turn in t.turns)


SAID = "Ann: Why so?\nBo: So it is, I am told.\n" * 20
HEADS = {
    "Barton {}": True,
    "{} | Harbour Voices": True,
    "Barton — {}": True,
    "S. {}": False,
    "we had {}.": False,
}


@pytest.mark.parametrize("head", HEADS)
def test_running_heads_with_a_number(head: str) -> None:
    """A short title and a number that goes up from page to page is a running head; an abbreviation and prose are none."""
    t = inquit.parse("".join(f"{SAID}Ann: And that\n{head.format(page)}\nwas all.\n" for page in (14, 15, 16, 18)))
    speech = {turn.speech for turn in t.turns if turn.text.startswith("And that")}
    assert (speech == {"And that\nwas all."}) is HEADS[head]


def test_lists_are_no_running_heads() -> None:
    """What stands close together, twice only, or does not go up, is said."""
    listed = inquit.parse(f"{SAID}Ann: Choose.\nOption 1\nOption 2\nOption 3\nBo: All.\n{SAID}")
    assert "Choose.\nOption 1\nOption 2\nOption 3" in [turn.speech for turn in listed.turns]
    for pages in ((14, 15), (14, 13, 12), (14, 14, 14), (14, 40, 80)):
        t = inquit.parse("".join(f"{SAID}Ann: Look at\nRoom {page}\nagain.\n" for page in pages))
        assert [turn.speech for turn in t.turns if turn.text.startswith("Look")] == [f"Look at\nRoom {page}\nagain." for page in pages]


CHAT = """\
12/03/2021, 18:01 - Tess: Who brings the cake?
12/03/2021, 18:02 - Jo: I do.
12/03/2021, 18:02 - Tess added you
12/03/2021, 18:05 - Tess: And the candles?
They are in the drawer.
12/03/2021, 18:33 - Jo left
12/03/2021, 18:40 - Mara: He has them, I think.
12/03/2021, 18:41 - Tess: Oh no.
"""


def test_words_that_begin_with_a_time_of_another_kind() -> None:
    """Where tags have their times in brackets, a line that begins with one in none is talk."""
    said = ("No, not yet.", "Thank you.", "Why now?", "Go on.", "Because of the rain.")
    lines = [f"[0:{7 * n:02}] {('Ann', 'Bo')[n % 2]}: {words}\n" for n, words in enumerate(said, start=1)]
    t = inquit.parse("[0:00] Ann: Yes.\n17:30 was the last crossing.\n" + "".join(lines))
    assert t.turns[0].speech == "Yes.\n17:30 was the last crossing."


def test_what_a_chat_says_of_itself() -> None:
    """Where every tag has a time before it, a line with a time and no tag is nobody's words."""
    t = inquit.parse(CHAT)
    assert [turn.speech for turn in t.turns] == [
        "Who brings the cake?",
        "I do.",
        "And the candles?\nThey are in the drawer.",
        "He has them, I think.",
        "Oh no.",
    ]
    bare = inquit.parse("Tess: Who was there?\nJo: At first nobody.\n18:30 the door opened.\nTess: And?\nJo: It closed.\n")
    assert "18:30 the door opened." in bare.turns[1].speech


def test_cues_whose_numbers_have_one_digit() -> None:
    """A meeting room's captions print a second as `0:0:1.45`: such a line is the time of a cue like any other."""
    said = ("Who has the key?", "I have it.", "And the lamp?", "It is on board.")
    cues = [f"0:0:{2 * n}.450 --> 0:0:{2 * n + 1}.9\n{('Ada Finch', 'Olof Brandt')[n % 2]}\n{words}\n\n" for n, words in enumerate(said)]
    turns = inquit.parse("".join(cues)).turns
    assert [(turn.speech, turn.start_ms) for turn in turns] == [(words, 2000 * n + 450) for n, words in enumerate(said)]


def test_rules_of_dots_are_no_words() -> None:
    """A row of full stops as wide as a page sets speeches apart; a few of them are a pause."""
    t = inquit.parse(f"Ada: Who has the key?\nOlof: I have it.\n{'.' * 60}\nAda: And the lamp?\nOlof: Well.\n...\nIt is on board.\n")
    assert [turn.speech for turn in t.turns] == ["Who has the key?", "I have it.", "And the lamp?", "Well.\n...\nIt is on board."]
