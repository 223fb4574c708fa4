"""From tags to turns: where the words begin and end, what stands before the first, and tags in the middle of lines."""

import pytest
from hypothesis import given

import inquit
from inquit.candidates.view import view
from inquit.model import Span
from inquit.pages.front import front_of
from inquit.testing import texts

TALK = "Ann: Why now?\nBob: Two reasons.\nAnn: Go on.\nBob: The rain.\nAnn: And then?\nBob: The wind.\n"


def test_a_turn_runs_to_the_next_tag() -> None:
    """Paragraphs and wrapped lines belong to the turn above, blanks around the words do not."""
    t = inquit.parse(TALK.replace("Two reasons.", "Two reasons.\n\n  One is the rain,\nthe other is not.  \n"))
    assert t.turns[1].text == "Two reasons.\n\n  One is the rain,\nthe other is not."
    assert [turn.text for turn in t.turns[2:]] == ["Go on.", "The rain.", "And then?", "The wind."]


def test_a_turn_without_words() -> None:
    """An empty turn is a turn: its text begins and ends where its tag ends."""
    t = inquit.parse(TALK.replace("Ann: Go on.", "Ann:"))
    turn = t.turns[2]
    assert (turn.tag, turn.text, turn.speech) == ("Ann:", "", "")
    assert turn.text_span == Span(start=turn.tag_span.end, end=turn.tag_span.end)


FRONTS = {
    "": (None, ""),
    "\n \n": (None, ""),
    "Talk on the quay\n\n": ("Talk on the quay", ""),
    "# Talk on the quay\n\n": ("Talk on the quay", ""),
    "We met at noon. It rained.\n\n": (None, "We met at noon. It rained."),
    "We met at noon.\nIt rained.\n\nTalk on the quay\n\n": ("Talk on the quay", "We met at noon.\nIt rained."),
    "We met at noon.\nIt rained.\nTalk on the quay\n": ("Talk on the quay", "We met at noon.\nIt rained."),
    # a block of facts, a date, a time, a part, a field, an item, an address, sentences
    "Talk on the quay\n\nParticipant 1 - Ann Lee\nParticipant 2 - Bob Moss\n\n": (
        "Talk on the quay",
        "Participant 1 - Ann Lee\nParticipant 2 - Bob Moss",
    ),
    "Talk on the quay\n\nJune 12, 2018\n\n": ("Talk on the quay", "June 12, 2018"),
    "Talk on the quay\n\n2:12 P.M. EDT\n\n": ("Talk on the quay", "2:12 P.M. EDT"),
    "Talk on the quay\n\nAction items\n\n": ("Talk on the quay", "Action items"),
    "Talk on the quay\n\nInterviewer: Ann Lee\n\n": ("Talk on the quay", "Interviewer: Ann Lee"),
    "Talk on the quay\n\n3. Public session\n\n": ("Talk on the quay", "3. Public session"),
    "Talk on the quay\n\nhttps://quay.example/42\n\n": ("Talk on the quay", "https://quay.example/42"),
    "Talk on the quay\n\nThanks to all of you! The minutes\n\n": ("Talk on the quay", "Thanks to all of you! The minutes"),
    # front matter, and fields at the top
    '---\nlayout: talk\ntitle: "Talk on the quay"\n---\n\n## Introduction\n\n': ("Talk on the quay", '---\nlayout: talk\ntitle: "'),
    "Title: Talk on the quay\nDate: June 12\n\n": ("Talk on the quay", "Title:"),
    "+++\ndraft = true\n+++\n\n# Talk on the quay\n\nWe met.\n\n": ("Talk on the quay", "+++\ndraft = true\n+++"),
    "## Introduction\n\n": (None, "## Introduction"),
}


@pytest.mark.parametrize("front", FRONTS)
def test_title_and_preamble(front: str) -> None:
    """Front matter names the title, or a heading, or the line before the first turn, unless it is prose or facts, or the one at the top."""
    t = inquit.parse(front + TALK)
    assert (t.title, t.preamble) == FRONTS[front]
    assert len(t.turns) == 6


@given(texts())
def test_the_front_of_any_text(text: str) -> None:
    """Title and preamble of any text lie in it, one behind the other, without blanks around them."""
    front = front_of(view(text), len(text))
    assert front.preamble is None or front.title is None or front.preamble.end <= front.title.start
    for span in (front.preamble, front.title):
        assert span is None or (0 <= span.start < span.end <= len(text) and span.of(view(text).text) == span.of(view(text).text).strip())


def test_tags_in_the_middle_of_a_line() -> None:
    """A label that line beginnings have established opens a turn within a line too, behind the end of a sentence."""
    t = inquit.parse(TALK.replace("Go on.\nBob: The rain.", "Go on. Bob: The rain."))
    assert [(turn.label, turn.text) for turn in t.turns] == [
        ("Ann", "Why now?"),
        ("Bob", "Two reasons."),
        ("Ann", "Go on."),
        ("Bob", "The rain."),
        ("Ann", "And then?"),
        ("Bob", "The wind."),
    ]


@pytest.mark.parametrize(
    "words", ["I told Bob: the rain.", "It was Bob: nobody else.", "One more thing. Note: it rained.", "See. Bob:the cat"]
)
def test_no_tags_in_the_middle_of_a_sentence(words: str) -> None:
    """A name before a colon within a sentence, or another word behind one, opens no turn."""
    t = inquit.parse(TALK.replace("Go on.", words))
    assert [turn.label for turn in t.turns] == ["Ann", "Bob"] * 3
    assert t.turns[2].text == words


def test_tags_in_the_middle_of_a_line_are_explained() -> None:
    """The account knows every tag that was taken, those within lines among them."""
    text = TALK.replace("Go on.\nBob: The rain.", "Go on. Bob: The rain.")
    taken = [candidate.span.start for candidate in inquit.explain(text).candidates if candidate.taken]
    assert taken == [turn.start for turn in inquit.parse(text).turns]


@pytest.mark.parametrize("markup", [("<b>", "</b>"), ("**", "**"), ("<strong>", "</strong>")])
def test_marked_tags_in_the_middle_of_a_line(markup: tuple[str, str]) -> None:
    """What opens and what closes the markup of a tag may differ."""
    tag = "{}{{}}:{}".format(*markup).format
    text = (
        f"{tag('Ann Lee')} Why now?\n{tag('Bo Yu')} Two reasons. {tag('Ann Lee')} Go on.\n"
        f"{tag('Bo Yu')} The first is rain.\n{tag('Ann Lee')} And the other?\n"
    )
    assert [turn.label for turn in inquit.parse(text).turns] == ["Ann Lee", "Bo Yu", "Ann Lee", "Bo Yu", "Ann Lee"]


def test_answers_within_the_lines_of_their_questions() -> None:
    """Where no answer begins a line, the sign of an answer behind a question opens a turn; in one line alone it may be a word."""
    asked = ("Did it rain?", "Who saw the ferry?", "Was it late?", "Who was aboard?")
    text = "".join(f"Q. {question} - A. I do not know.\n\n" for question in asked)
    assert [turn.label for turn in inquit.parse(text).turns] == ["Q", "A"] * 4
    assert {c.reason for c in inquit.explain(text).candidates if c.label == "A"} == {
        "within a line, behind a question: most have such an answer"
    }
    text = "".join(f"Q. {question}\n\n" for question in asked[:3]) + "Court. Answer it.\n\nQ. Which? - A. A ferry.\n"
    assert {turn.label for turn in inquit.parse(text).turns} <= {"Q", "Court"}


def test_a_word_before_the_end_of_a_line_is_no_name() -> None:
    """`No,` and `Go` at the end of wrapped lines do not make a heading of a speaker's words."""
    text = "[Tilda] No,\nnot yet.\n[Oskar] Thank you.\n[Petra] Why now?\n[Tilda] Go\non.\n[Oskar] Yes.\n[Petra] Because of the rain.\n"
    assert [turn.label for turn in inquit.parse(text).turns] == ["Tilda", "Oskar", "Petra"] * 2


NAMES = ("Ann Lee", "Bo Yu", "Carl Moss", "Mira Lund")
SPOKEN = "".join(f"{NAMES[n % 4]}\n\n{words}\n\n" for n, words in enumerate(("Why now?", "Two reasons.", "Which?", "Wind.", "Oh?", "Yes.")))


def test_a_list_of_names_is_no_talk() -> None:
    """Names one below the other with nothing behind them say nothing, and the account says why; two of them may."""
    text = f"{SPOKEN}With:\n\n" + "".join(f"{name}\n\n" for name in NAMES) + "Read by nobody.\n"
    assert len(inquit.parse(text).turns) == 7  # the last name has the line below it
    reasons = {
        c.reason for c in inquit.explain(text).candidates if c.layout.startswith("line") and c.span.start > len(SPOKEN) and c.label in NAMES
    }
    assert any("a list of names" in reason for reason in reasons)
    problems = [problem for problem in inquit.parse(text).problems if "nothing right behind it" in problem.message]
    assert [(problem.code, problem.span.of(text)) for problem in problems] == [("IQ203", name) for name in NAMES[:3]]
    two = SPOKEN.replace("Two reasons.\n\n", "")
    assert len(inquit.parse(two).turns) == 6


def test_what_stands_above_each_speech_is_no_speaker() -> None:
    """A line that one may click on stands alone again and again, each time right above a tag, and never says a word."""
    said = ("Why now?", "Two reasons.", "Which?", "Wind and rain.", "Oh?", "So it is.")
    text = "".join(f"Mira\n\n{NAMES[n % 2]}: {words}\n\n" for n, words in enumerate(said))
    assert [turn.label for turn in inquit.parse(text).turns] == [*NAMES[:2] * 3]
    assert [problem.code for problem in inquit.parse(text).problems if "nothing right behind it" in problem.message] == ["IQ203"] * 5


INDEX = "".join(f"ferry {n}:4 {n + 1}:12   quay {n}:7,9\n" for n in range(1, 40))


def test_a_word_index_is_not_spoken() -> None:
    """The index of words with page and line, as court reporters append it, belongs to no turn."""
    t = inquit.parse(f"{TALK * 4}\n  A\n{INDEX}\nHarbour Reporting\n")
    assert t.turns[-1].text == "The wind.\n\n  A"
    assert t.segments[-2].kind == "postamble"
    assert t.source[t.segments[-2].span.start :].startswith("ferry 1:4")


@pytest.mark.parametrize("tail", [INDEX[:300], "".join(f"00:00:{n:02},000 --> 00:00:{n + 1:02},000\nThe wind.\n\n" for n in range(10, 50))])
def test_a_few_references_or_times_are_no_index(tail: str) -> None:
    """Some references, and the times of cues, stay in the last turn."""
    assert all(segment.kind != "postamble" for segment in inquit.parse(f"{TALK}{tail}").segments)


def test_what_stands_below_each_tag_speaks_nothing() -> None:
    """One of two lines that always stand together is no tag: here the one without a time, be it a name."""
    words = ("Where did the ferry go?", "To the island, I think.", "And did it come back?", "It never did.", "Did you look?", "We looked.")
    lines = [
        f"{('Ada Finch', 'Olof Brandt')[n % 2]} 00:00:1{n}\n{('Mira Lund', 'Carl Moss')[n // 3]}\n{said}\n" for n, said in enumerate(words)
    ]
    turns = inquit.parse("".join(lines)).turns
    assert [turn.speaker.name for turn in turns] == ["Ada Finch", "Olof Brandt"] * 3
    assert turns[0].text.endswith("Where did the ferry go?")


PAGE = "# Weekly call\n\nPresent: Wim, Ada\n\n## 1. The quay\n\nAda: Hello all.\n\nWim: Hello.\n\nAda: Shall we?\n"


def test_a_page_has_one_title() -> None:
    """The title of a page in Markdown is its first heading, not the chapter in which the talk begins."""
    t = inquit.parse(PAGE)
    assert (t.title, t.preamble) == ("Weekly call", "Present: Wim, Ada\n\n## 1. The quay")
    below = inquit.parse(f"Sund, in May\n\n{PAGE}")
    assert (below.title, below.preamble) == ("Weekly call", "Sund, in May")
    assert [segment.kind for segment in below.outside] == ["preamble", "title", "preamble"]
    assert inquit.parse(PAGE.replace("# Weekly", "Weekly", 1)).title == "Weekly call"


def test_a_note_on_a_numbered_line() -> None:
    """The number of the line is no company for a note in brackets."""
    text = "  1  Q.  Where were you?\n  2  A.  At the quay.\n  3      (Witness sworn.)\n  4  Q.  When?\n  5  A.  At noon.\n"
    assert "(Witness sworn.)" in [event.text for turn in inquit.parse(text).turns for event in turn.events]


@pytest.mark.parametrize("count", [4, 11, 40, 41])
@pytest.mark.parametrize("tag", ["[00:{n:02d}] {name}\n", "{name} 00:{n:02d}\n\n", "{name}\n"])
def test_nobody_says_a_word(tag: str, count: int) -> None:
    """Tags below tags with nothing between, to and fro, are read without a fault: somebody is left."""
    text = "".join(tag.format(n=n, name=NAMES[n % 2]) for n in range(count)) + tag.format(n=59, name=NAMES[3]) + "Hello, how are you?\n"
    turns = inquit.parse(text).turns
    assert "".join(segment.span.of(text) for segment in inquit.parse(text).segments) == text
    assert all(turn.label in NAMES for turn in turns)


def test_the_heads_of_a_testimony_speak_nothing() -> None:
    """Who examines, in which part, and whose testimony a page has are furniture, and no words of anybody's."""
    ask = "Q. Where were you that day?\nA. At the quay, until noon.\nQ. And then?\nA. I went home.\n"
    page = f"{ask}\n\nMaren Voss - Direct\n{ask}MR. PELL: Objection.\nTHE COURT: Overruled. She may answer.\nBY MS. LIND:\n{ask}"
    text = f"THE COURT: You may inquire.\nDIRECT EXAMINATION\nBY MS. LIND:\n{page}{page}CROSS-EXAMINATION (continued)\nBY MR. PELL:\n{ask}"
    t = inquit.parse(text)
    assert {turn.label for turn in t.turns} == {"THE COURT", "Q", "A", "MR. PELL"}
    said = " ".join(turn.speech for turn in t.turns)
    assert not [word for word in ("BY M", "EXAMINATION", "Direct") if word in said]
    assert inquit.parse("Ann - Cross the road.\nBo - Direct me.\nAnn - There.\nBo - Thanks.\n").turns[0].text == "Cross the road."


def test_a_label_within_another_opens_no_turn_of_its_own() -> None:
    """Of `Dr. Lee:` in the middle of a line the longer label speaks, though `Lee` does elsewhere; the segments are the source."""
    text = "Dr. Lee: Hi, how are you?\nLee: Fine.\nDr. Lee: Good. We agree. Dr. Lee: Do we?\nLee: Yes.\nDr. Lee: So.\nLee: Well.\n"
    found = inquit.parse(text)
    assert [turn.label for turn in found.turns] == ["Dr. Lee", "Lee", "Dr. Lee", "Dr. Lee", "Lee", "Dr. Lee", "Lee"]
    assert "".join(segment.span.of(text) for segment in found.segments) == text


def test_what_stands_before_a_tag_within_a_line_stands_on_it() -> None:
    """The end of the line above is no end of a sentence before a tag, whichever way lines end."""
    text = "**R:** of\n**Both:** Mm-hm.\n**R:**\n**Both:** 1912"
    assert len(inquit.parse(text).turns) == len(inquit.parse(text.replace("\n", "\r\n")).turns)


def test_the_first_line_goes_on_from_nothing() -> None:
    """A label in brackets on the first line is one, however that line ends."""
    text = "(Ann Lee) Good morning all of you\n\n(Bo Yu) Good morning.\n\n(Ann Lee) Shall we go?\n\n(Bo Yu) Yes.\n"
    assert [turn.label for turn in inquit.parse(text).turns] == ["Ann Lee", "Bo Yu"] * 2


@pytest.mark.parametrize("text", ["README\n", "1. Rope", "**Bold**", "Ann Lee\n", "A", "Ann:\nBo:\n", "Ann Lee\n\nBo Yu\n"])
def test_labels_without_a_word_are_no_talk(text: str) -> None:
    """Where nothing stands behind any tag, nobody speaks, and `explain` says so."""
    found = inquit.parse(text)
    assert found.turns == ()
    assert [problem.code for problem in found.problems][:1] == ["IQ101"]
    assert not inquit.explain(text).transcript


def test_a_text_without_words_is_explained() -> None:
    """The account of the verdict names the reason."""
    assert "nobody speaks" in {weight.name for weight in inquit.explain("Ann Lee\n\nBo Yu\n").weights}


def test_events_stand_in_the_text_and_hold_something() -> None:
    """A blank line above a broken time of a cue is no event, and what is written can be read."""
    text = "WEBVTT\n\n00:00:00.000 --> 00:00:00.900\n<v Ann Lee>Why? [pause] Go on.\n\n\t\n00:00:07.000 --> 00:00: :07.900\n<v Bo Yu>So.\n"
    found = inquit.parse(text)
    assert all(event.text.strip() and event.span.end <= turn.text_span.end for turn in found.turns for event in turn.events)
    assert inquit.loads(inquit.dumps(found, "json"), "json") == found


def test_answers_glued_to_their_questions_under_any_label() -> None:
    """Where one label begins all lines, whoever stands within most of them answers, whether the blank before is gone or not."""
    asked = ("Why was that?", "Since when?", "Who says so?", "And the ferry?", "Is it late?")
    text = "".join(f"Interviewer: {words}{' ' * (n % 2)}Finch: It rained on day {n}.\n" for n, words in enumerate(asked))
    t = inquit.parse(text)
    assert [turn.label for turn in t.turns] == ["Interviewer", "Finch"] * 5
    assert [turn.text for turn in t.turns[::2]] == list(asked)


def test_a_word_before_a_colon_in_few_turns_answers_nothing() -> None:
    """What stands within fewer than half of the lines is a part of what is said."""
    said = ("It rained. Note: the quay was wet.", "The ferry was late.", "We waited.", "Nobody came.", "It was dark.")
    t = inquit.parse("".join(f"Ada: {words}\n" for words in said), options=inquit.Options(speakers=["Ada"]))
    assert {turn.label for turn in t.turns} == {"Ada"}
