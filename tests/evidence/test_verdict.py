"""The verdict: which texts are no transcripts, although lines of them look like turns."""

import pytest

import inquit

NO_TRANSCRIPTS = {
    "prose": "Once there was a miller.\nHe had three sons: one was tall, one was clever, and one went to sea.\n",
    "nothing": "",
    "blanks": " \n\t\n",
    "a recipe": "Flour: 300 g\nButter: 150 g\nSalt: 1 pinch\nSugar: 80 g\nEggs: 2\n",
    "a list of fields": (
        "Name: barometer\nPrice: 12\nColour: brass\n\nName: compass\nPrice: 30\nColour: tin\n\nName: lamp\nPrice: 8\nColour: red\n"
    ),
    "a mail": "From: ann@tides.example\nTo: bob@tides.example\nDate: 3 March\nSubject: tide tables\n\nThe tables are wrong again.\n",
    "code": "def tide(x):\n    if x:\n        return 1\n    else:\n        return 2\n",
    "a log": "10:30:01 INFO: started\n10:30:02 WARN: slow\n10:30:05 INFO: stopped\n10:30:09 INFO: started\n",
    "a bibliography": "1. Reed, A. Tides of the east. Quay Press, 1981.\n2. Moss, C. Tides of the west. Quay Press, 1984.\n",
    "markup": "<p>One</p>\n<p>Two</p>\n<p>Three</p>\n",
    "addresses": "https://tides.example/a\nhttps://tides.example/b\nhttps://tides.example/c\n",
    "a saying": "Patience - the art of missing a ferry without a word.\n",
    "a law with its heading": "THE LAW OF THE SECOND FERRY\n  It leaves when you have found the first.\n",
    "a saying before a full stop": "Keep to the quay. The ferry knows.\n",
    "a licence": "This table is free.\nIt has no warranty, as the\nTIDE Public Licence says. See the\nTIDE Public Licence for more.\n",
    "numbered steps": (
        "When you take the ferry, you follow these steps:\n\n1. **Ticket:** You buy one.\n\n2. **Boarding:** Show it.\n\n"
        "3. **Crossing:** Enjoy your tea, and watch the gulls.\n\n4. **Landing:** Please mind the step.\n"
    ),
    "praise": "Why us?\n\n- **Fast:** You are there before noon.\n- **Dry:** We have a roof.\n- **Quiet:** You hear the gulls.\n",
    "signs of the zodiac": (
        "RAM (21 March - 19 April). You will find your glove today. Let the ferry go.\n\n"
        "BULL (20 April - 20 May). Your neighbour has a question for you. Say no.\n\n"
        "TWINS (21 May - 20 June). You are of two minds, and both of them are right.\n"
    ),
    "releases": "Apr 08, 2022: Tern 3.6.1 released\n\nAug 22, 2021: Tern 3.5.2 released\n\nDec 26, 2020: Tern 3.5.1 mends a fault.\n",
    "times": "Monday: 9:00 to 17:00\nTuesday: 9:00 to 17:00\nWednesday: closed\nThursday: 9:00 to 17:00\n",
}


@pytest.mark.parametrize("text", NO_TRANSCRIPTS.values(), ids=NO_TRANSCRIPTS)
def test_no_transcript(text: str) -> None:
    """No turns and nobody who speaks, one problem that says so, and everything in the segments."""
    t = inquit.parse(text)
    assert (t.turns, t.speakers, t.exchanges()) == ((), (), ())
    assert [problem.code for problem in t.problems if problem.severity == "error"] == ["IQ101"]
    assert "".join(segment.span.of(text) for segment in t.segments) == text


TRANSCRIPTS = {
    "an interview": "Ann Reed: Why now?\nCarl Moss: Two reasons.\nAnn Reed: Go on.\nCarl Moss: The rain, and the wind.\n",
    "questions and answers": "Q. Why now?\nA. It rained.\nQ. Who told you?\nA. My brother did.\nQ. And then?\nA. We went home.\n",
    "a chat": "<ann> anybody here?\n<bob> yes\n<ann> the tide is out\n<bob> i know, i am standing in it\n",
    "a joke": "He: Shall we take the ferry?\nShe: It has taken itself.\n",
    "a joke in quotes": 'Lei: "Penso al mare".\nLui: "Io mai, e non sa nuotare".\n',
    "a joke with signs": "В: Сколько паромов у причала?\nО: Ни одного, и все опоздали.\n",
    "a round": "- AF: I mended the mast.\n- OB: I have nothing to tell you.\n- ML: I counted the gulls, and you were right.\n",
    "three at a table": "TILDA: Who begins?\n\nOSKAR: I do.\n\nPETRA: Then I am next.\n\nTILDA: Good.\n\nOSKAR: Thank you.\n",
}


@pytest.mark.parametrize("text", TRANSCRIPTS.values(), ids=TRANSCRIPTS)
def test_a_transcript(text: str) -> None:
    """Each line with something on it is a turn."""
    assert len(inquit.parse(text).turns) == len([line for line in text.split("\n") if line])


@pytest.mark.parametrize(
    "line",
    [
        "Note: it rained.",
        "Figure 1: the wheel.",
        "There is one rule: never whistle.",
        "for example: salt, rope, tar",
        "17:30 was the last crossing.",
        "See https://tides.example/a:b for more.",
    ],
)
def test_a_line_that_looks_like_a_tag(line: str) -> None:
    """Once among many turns, it belongs to the turn above."""
    talk = [words for n in range(7) for words in (f"Ann: Go on with number {n}.", f"Bob: The rain came {n} times.")]
    t = inquit.parse("\n".join([*talk[:2], line, *talk[2:]]))
    assert [turn.label for turn in t.turns] == ["Ann", "Bob"] * 7
    assert t.turns[1].text == f"The rain came 0 times.\n{line}"


SAID = ("Yes.", "No, not yet.", "Thank you.", "Why now?", "Go on.", "Because of the rain.", "Who counted the tide tables?")


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (
            "The tide was out when we met, and the talk was long.\nIt has been shortened.\n\nThe ferry office\n\n",
            "{name}  0:{time:02}\n{words}\n\n",
        ),
        ("", "00:00:{time:02}.000 --> 00:00:{time:02}.900\n{name}: {words}\n\n"),
    ],
    ids=["a time behind each name", "captions"],
)
def test_three_who_speak_in_turn_are_no_records(head: str, form: str) -> None:
    """A fixed order of few short turns is a talk all the same."""
    people = ("Tilda Brandt", "Oskar Wandel", "Petra Vasile")
    talk = [form.format(time=7 * n, name=people[n % 3], words=said) for n, said in enumerate(SAID)]
    assert [turn.text for turn in inquit.parse(head + "".join(talk)).turns] == list(SAID)


def test_whoever_is_greeted_in_the_first_turn_is_no_field_of_a_heading() -> None:
    """The first tag declares a short form, and what stands behind it begins with a name."""
    text = "**Ruperto (RQM):** Hello Ida, what does the mill do?\n\n**Ida Lund:** It turns.\n\n**RQM:** Why?\n\n**Ida Lund:** Water.\n"
    assert len(inquit.parse(text).turns) == 4


def test_a_talk_on_one_line_is_a_whole_talk() -> None:
    """How much of a text its tags span is no question of lines."""
    said = (
        "A keeper painted the letters.",
        "The old ferry forgot them.",
        "Who listened to the doors?",
        "I did, and nobody else.",
        "Thank you.",
    )
    talk = " ".join(f"MR. {('BRANDT', 'WANDEL')[n % 2]}. {words}" for n, words in enumerate(said * 2))
    assert len(inquit.parse(f"# Notes from the office\n\nDate: 3 March\nPlace: Eastquay\n\nTwo people met.\n\n{talk}\n").turns) == 10


def test_the_last_words_of_a_short_talk_are_a_part_of_it() -> None:
    """Whoever signs a joke is no list, and the paragraph behind its last tag no other text."""
    text = """\
Olof: Warum kommt die Fähre nie zu früh an den Kai?
Mira: Weil dann niemand da ist.
Und ohne Ärger fährt in Sund seit hundert Jahren kein Schiff mehr ab.
Das sagt jedenfalls der alte Lotse, und er muss es wissen.
Er war auf jedem.
Auf manchem war er zweimal, und einmal schwamm er nebenher, bis ihn die Köchin sah.
                -- aus dem Hafenkalender
"""
    assert [turn.label for turn in inquit.parse(text).turns] == ["Olof", "Mira"]


ARTICLE = """\
The mill at Sund has been silent since the flood, and until last week nobody expected it to turn again in our time.
Its wheel lay in the mud, and what the river had left of the floor was carried off by children, one board at a time.

Then the council found a sum that it had forgotten, and a carpenter who had not. He brought two sons and a crane.
They worked through the winter, mostly at night, as the tide wanted it so, and in March the wheel hung in its bearings.

The neighbours are divided. Some like the noise, which they say is that of their childhood; others have bought earplugs.
A petition lies in the bakery, and another beside it, and most people of the village have put their names to both.

The flour will be sold on Saturdays. It is grey and tastes of the river, which the carpenter says is as it should be.
A loaf costs as much as one elsewhere, and whoever brings back the bag is given a roll.

{talk}
In autumn the wheel will be taken out for the winter, and the river will have the yard to itself until the ice has gone.
The carpenter has moved to the next mill, down the coast, where there is no wheel yet, and no floor.
"""


def test_a_short_talk_at_the_end_of_an_article_is_read() -> None:
    """Four turns in the midst of prose, where people ask and answer."""
    talk = "ida: did you ever doubt it?\ntor: i doubt it now.\nida: and the noise?\ntor: you hear it? i do not.\n"
    assert [turn.label for turn in inquit.parse(ARTICLE.format(talk=talk)).turns] == ["ida", "tor"] * 2


def test_fields_at_the_end_of_an_article_are_no_talk() -> None:
    """As many lines with a colon, and nobody says a word to anybody."""
    fields = "Opening hours: Saturdays from nine to noon.\n\nWay there: The path along the dyke.\n\nOwner: The council of Sund.\n"
    assert not inquit.parse(ARTICLE.format(talk=fields)).turns


ITEMS = ("the board wants a new one", "money is there for half of it", "nobody has asked the ferry", "the letter came back")
TOLD = (
    ("Ada", "the crane is old, and I would not trust it"),
    ("Olof", "we have asked, you have not heard us"),
    ("Ada", "when was that?"),
    ("Mira", "I have the letter here"),
    ("Olof", "so it does, and I still say yes"),
    ("Mira", "then you would pay"),
)


@pytest.mark.parametrize("indent", ["", "  "])
def test_minutes_in_which_few_items_begin_with_a_name(indent: str) -> None:
    """The items below one with a tag, as deep as it or deeper, say more of what is said there."""
    items = "".join(f"{indent}* {item}\n" for item in ITEMS)
    t = inquit.parse("# Quay group, 6 April\n\n## Talk\n\n" + "".join(f"* {name}: {words}\n{items}" for name, words in TOLD))
    assert [turn.label for turn in t.turns] == [name for name, _ in TOLD]


def test_lists_beside_a_talk() -> None:
    """Items below a heading are no part of what is said above it."""
    lists = "".join(f"\n## Quay {n}\n\n- a crane\n- two boats\n- a bell\n- some rope\n- three herons\n- a net\n" for n in range(8))
    assert inquit.parse(f"# Harbour list\n{lists}\n- Ada: mine\n- Olof: no, mine\n{lists}").turns == ()
