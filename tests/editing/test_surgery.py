"""Turns merged, split, chosen, cut out and joined: what stays true whatever the transcript."""

from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit import EditError, Span, Transcript
from tests.editing.strategies import edited, fits, parsed

TIMED = """\
[00:00] Ines Marlow: Shall we?
[00:04] Tobias Quint: We shall.
[00:06] Tobias Quint: In a moment.
[00:40] Tobias Quint: Now.
[01:10] Ines Marlow: Good.
[01:12] Ines Marlow: Very good.
"""
NOTED = """\
Ines Marlow: Shall we?
Tobias Quint: We shall.

[applause]

Tobias Quint: Thank you.
Ines Marlow: Good.

## Part two

Ines Marlow: And now?
Tobias Quint: Tea.
"""


def heard(t: Transcript) -> list[str]:
    """Who has turns, in order of the first."""
    return list(dict.fromkeys(turn.speaker.id for turn in t.turns))


@given(edited(), st.none() | st.integers(0, 10**6))
def test_merging_twice_is_merging_once(t: Transcript, gap: int | None) -> None:
    """What could be merged is merged, and every span stays true."""
    once = t.merged(max_gap_ms=gap)
    assert once.merged(max_gap_ms=gap) == once
    assert once.source == t.source
    fits(once)


@given(parsed())
def test_merging_loses_no_word(t: Transcript) -> None:
    """What each speaker says is the same before and after, tags and notes aside; no neighbours of one speaker but for what lies between."""
    once = t.merged()
    for speaker in t.speakers:
        said = [word for turn in t.by(speaker) for word in turn.speech.split()]
        assert [word for turn in once.by(speaker) for word in turn.speech.split()] == said
    if not t.outside:
        assert all(one.speaker != two.speaker for one, two in pairwise(once.turns))


def test_what_keeps_neighbours_apart() -> None:
    """A gap longer than allowed does, a heading does unless it may be crossed, a note does not."""
    t = inquit.parse(TIMED)
    assert [turn.speech for turn in t.merged().turns] == ["Shall we?", "We shall.\nIn a moment.\nNow.", "Good.\nVery good."]
    assert [turn.start_ms for turn in t.merged(max_gap_ms=10_000).turns] == [0, 4000, 40_000, 70_000]
    noted = inquit.parse(NOTED)
    once = noted.merged()
    assert [turn.speech.split("\n")[0] for turn in once.turns] == ["Shall we?", "We shall.", "Good.", "And now?", "Tea."]
    assert [(event.kind, event.text) for event in once.turns[1].events] == [("incident", "[applause]"), ("furniture", "Tobias Quint:")]
    assert len(noted.merged(across=("event", "heading")).turns) == 4
    assert len(noted.merged(across=()).turns) == 6


@given(edited(), st.data())
def test_merging_heals_a_split(t: Transcript, data: st.DataObject) -> None:
    """A turn split and merged again is the turn it was; both halves stand where they say."""
    merged = t.merged()
    places = [(turn, turn.text_start + at) for turn in merged.turns for at in range(len(turn.text) + 1)]
    if not places:
        return
    turn, at = data.draw(st.sampled_from(places))
    try:
        halves = merged.split(turn, at)
    except EditError:
        return
    fits(halves)
    one, two = halves.turns[turn.index : turn.index + 2]
    assert (one.speaker, one.label, two.tag) == (two.speaker, two.label, "")
    assert one.span.end <= at <= two.start
    assert [(o.text, o.events) for o in halves.merged().turns] == [(o.text, o.events) for o in merged.turns]


def test_a_split_may_tell_the_time() -> None:
    """`at_ms` ends the first half and begins the second."""
    t = inquit.parse(TIMED)
    halves = t.split(0, t.turns[0].text_start + 6, at_ms=2000)
    assert [(turn.text, turn.start_ms, turn.end_ms) for turn in halves.turns[:2]] == [("Shall", 0, 2000), ("we?", 2000, None)]


@pytest.mark.parametrize("at_ms", [-1, 999, 9000])
def test_a_split_at_a_time_outside_the_turn(at_ms: int) -> None:
    """The time of a split lies within the turn, as far as that is known."""
    t = inquit.parse(TIMED)
    first = attrs.evolve(t.turns[0], start_ms=1000, end_ms=4000)
    timed = attrs.evolve(t, turns=(first, *t.turns[1:]))
    with pytest.raises(EditError, match=f"split: {at_ms} ms is no time within turn 0, from 1000 to 4000"):
        timed.split(0, first.text_start + 6, at_ms=at_ms)
    assert timed.split(0, first.text_start + 6, at_ms=4000).turns[1].start_ms == 4000


@pytest.mark.parametrize(("turn", "at", "message"), [(0, 8, "no words stand"), (9, 0, "there is no turn 9"), (1, 36, "within the event")])
def test_a_split_that_cannot_be(turn: int, at: int, message: str) -> None:
    """Words must stand on both sides, the turn must be there, and a note stays whole."""
    t = inquit.parse("Ines Marlow: Hm.\nTobias Quint: So [laughs] it is.\nInes Marlow: Oh.\nTobias Quint: Yes.\n")
    with pytest.raises(EditError, match=message):
        t.split(turn, at)


def test_a_turn_of_another_transcript_is_refused() -> None:
    """A turn is looked up by its place, and must be the turn that stands there."""
    t = inquit.parse(TIMED)
    with pytest.raises(EditError, match="another one"):
        t.split(t.merged().turns[1], 70)


@given(edited(), st.data())
def test_a_filter_keeps_the_source_whole(t: Transcript, data: st.DataObject) -> None:
    """What is left out stands outside the turns, piece for piece; the turns that stay are those chosen."""
    chosen = {turn.index for turn in t.turns if data.draw(st.booleans())}
    some = t.filtered(lambda turn: turn.index in chosen)
    fits(some)
    assert some.source == t.source
    assert [turn.text for turn in some.turns] == [turn.text for turn in t.turns if turn.index in chosen]
    assert {speaker.id for speaker in some.speakers} >= {turn.speaker.id for turn in some.turns}
    assert [speaker.id for speaker in some.speakers][: len(heard(some))] == heard(some)
    cut = some.condensed()
    assert [speaker.id for speaker in cut.speakers][: len(heard(cut))] == heard(cut)
    assert [s.kind for s in some.segments if s.span.start < s.span.end] == [s.kind for s in t.segments if s.span.start < s.span.end]


def test_who_speaks_first_stands_first() -> None:
    """Speakers stand in order of the first turn that is left."""
    t = inquit.parse("Ann Reed: Hi?\nCarl Moss: Hi.\nDora Lund: Hi.\nAnn Reed: So?\nCarl Moss: So.\nDora Lund: Yes.\n")
    some = t.filtered(lambda turn: turn.index >= 1)
    crop = t.cropped(Span(start=t.turns[1].start, end=len(t.source)))
    for one in (some, some.condensed(), crop):
        assert [speaker.name for speaker in one.speakers] == ["Carl Moss", "Dora Lund", "Ann Reed"]


@given(parsed())
def test_speakers_are_filtered_by_any_name(t: Transcript) -> None:
    """A speaker, an id and a list of both choose the same turns; nobody's turns leave nobody."""
    for speaker in t.speakers:
        some = t.filtered(speaker)
        assert some == t.filtered(speaker.id) == t.filtered([speaker, speaker.id])
        assert some.speakers == (speaker,)
        assert [turn.text for turn in some.turns] == [turn.text for turn in t.by(speaker)]
    nobody = t.filtered([])
    assert (nobody.turns, nobody.speakers) == ((), ())


def test_a_speaker_who_is_not_there() -> None:
    """A name that nobody bears is an error that says who might be meant."""
    with pytest.raises(
        EditError, match=r"no speaker has the id, label or name 'Tobias Quin'; did you mean 'Tobias Quint' or 'tobias-quint'\?"
    ):
        inquit.parse(TIMED).filtered("Tobias Quin")


@given(edited(), st.lists(st.integers(-1, 10**7 + 1), min_size=1, max_size=3).map(sorted))
def test_slices_of_time_are_a_partition(t: Transcript, bounds: list[int]) -> None:
    """Each turn lies in exactly one of the slices that some bounds make."""
    if all(turn.start_ms is None for turn in t.turns):
        return
    slices = [t.between(start, end) for start, end in pairwise([None, *bounds, None])]
    for one in slices:
        fits(one)
    assert sorted(turn.start for one in slices for turn in one.turns) == [turn.start for turn in t.turns]


def test_time_slices() -> None:
    """A slice has the turns that begin in it; a turn without a time begins with the one before; without any time there is no slice."""
    t = inquit.parse(TIMED)
    assert [turn.text for turn in t.between(4000, 40_000).turns] == ["We shall.", "In a moment."]
    halves = t.split(0, t.turns[0].text_start + 6)
    assert [turn.text for turn in halves.between(0, 4000).turns] == ["Shall", "we?"]
    with pytest.raises(EditError, match="no turn of this transcript has a time"):
        inquit.parse(NOTED).between(0, 1)


@given(edited(), st.data())
def test_condensing_leaves_what_was_chosen(t: Transcript, data: st.DataObject) -> None:
    """The words of the turns left out are gone from the source, and the others are as they were."""
    chosen = {turn.index for turn in t.turns if data.draw(st.booleans())}
    some = t.filtered(lambda turn: turn.index in chosen)
    small = some.condensed()
    fits(small)
    assert [(turn.tag, turn.text, turn.speech) for turn in small.turns] == [(turn.tag, turn.text, turn.speech) for turn in some.turns]
    if any(turn.tag and not any(map(str.isalnum, turn.tag)) for turn in t.turns):
        return  # a tag without a label in it may as well be what closes the turn before
    if not any(segment.kind in {"tag", "speech"} for segment in t.outside):
        assert not any(segment.kind in {"tag", "speech"} for segment in small.outside)
    assert small.condensed() == small


def test_a_closing_element_goes_with_its_turn() -> None:
    """Also where a note stands right before it."""
    t = inquit.parse('<u who="Ann">Who?</u>\n<u who="Bo">I. [laughs]</u>\n<u who="Ann">You?</u>\n<u who="Bo">I.</u>\n')
    assert (
        t.filtered(lambda turn: turn.index != 1).condensed().source == '<u who="Ann">Who?</u>\n<u who="Ann">You?</u>\n<u who="Bo">I.</u>\n'
    )


@pytest.mark.parametrize(
    ("said", "at", "ann", "carl"),
    [
        ("Good. Bye now.", "Bye", "Ann Reed: Good.\nAnn Reed: Who?\n", "Bye now.\nCarl Moss: Hi.\nCarl Moss: I.\n"),
        ("Good. [laughs] Bye.", "[laughs]", "Ann Reed: Good.\nAnn Reed: Who?\n", "[laughs] Bye.\nCarl Moss: Hi.\nCarl Moss: I.\n"),
        ("Good. [laughs]", "[laughs]", "Ann Reed: Good.\nAnn Reed: Who?\n", "[laughs]\nCarl Moss: Hi.\nCarl Moss: I.\n"),
        ("Good.\nBye.", "Bye", "Ann Reed: Good.\nAnn Reed: Who?\n", "Bye.\nCarl Moss: Hi.\nCarl Moss: I.\n"),
    ],
)
def test_half_a_turn_is_cut_out(said: str, at: str, ann: str, carl: str) -> None:
    """A half without a tag is cut from its first note or word on, and the line that it stood in keeps its end."""
    t = inquit.parse(f"Ann Reed: {said}\nCarl Moss: Hi.\nAnn Reed: Who?\nCarl Moss: I.\n")
    halves = t.split(0, t.source.index(at)).reassigned(1, "Carl Moss")
    for who, left in (("ann-reed", ann), ("carl-moss", carl)):
        some = halves.filtered(who).condensed()
        assert some.source == left
        assert some.outside == ()
        fits(some)


def test_the_last_half_leaves_the_end_of_the_text() -> None:
    """At the end of the text nothing is left of a half but the line end, if there is one."""
    for end in ("\n", ""):
        t = inquit.parse(f"Ann Reed: Good.\nCarl Moss: Hi.\nAnn Reed: Who?\nCarl Moss: I. And she.{end}")
        some = t.split(3, t.source.index("And")).filtered(lambda turn: turn.index < 4)
        assert some.condensed().source == f"Ann Reed: Good.\nCarl Moss: Hi.\nAnn Reed: Who?\nCarl Moss: I.{end}"


@given(edited(), st.data())
def test_halves_are_cut_out_too(t: Transcript, data: st.DataObject) -> None:
    """Of a turn cut in two, either half may be left out: of its words and notes nothing stays."""
    places = [(turn, turn.text_start + at) for turn in t.turns for at in range(len(turn.text) + 1)]
    if not places or t.outside:
        return
    turn, at = data.draw(st.sampled_from(places))
    try:
        halves = t.split(turn, at)
    except EditError:
        return
    gone = turn.index + data.draw(st.sampled_from((0, 1)))
    small = halves.filtered(lambda half: half.index != gone).condensed()
    fits(small)
    assert [(half.tag, half.text) for half in small.turns] == [(half.tag, half.text) for half in halves.turns if half.index != gone]
    assert small.outside == ()


@given(parsed(rough=False))
def test_a_crop_holds_its_stretch(t: Transcript) -> None:
    """From one turn to another, a crop is the stretch and the turns in it."""
    for one, two in pairwise(t.turns):
        part = t.cropped(Span(start=one.start, end=two.span.end))
        fits(part)
        assert part.source == t.source[one.start : two.span.end]
        assert [turn.text for turn in part.turns] == [one.text, two.text]


def test_a_crop_cuts_no_turn() -> None:
    """A stretch that ends within a turn, or outside the source, is refused."""
    t = inquit.parse(TIMED)
    with pytest.raises(EditError, match="cuts turn 0 in two"):
        t.cropped(Span(start=0, end=12))
    with pytest.raises(EditError, match="no stretch of a source"):
        t.cropped(Span(start=0, end=10_000))


@given(st.lists(edited(), max_size=3), st.sampled_from(["", "\n", "\n\n", " "]))
def test_what_was_joined_comes_apart(parts: list[Transcript], between: str) -> None:
    """Crops of the whole are the parts: their turns, segments, problems and metadata, whatever ids the speakers got."""
    whole = inquit.joined(parts, between=between)
    fits(whole)
    at = 0
    for part in parts:
        again = whole.cropped(Span(start=at, end=at + len(part.source)))
        assert again.source == part.source
        assert [(o.tag, o.text, o.start, o.events, o.start_ms) for o in again.turns] == [
            (o.tag, o.text, o.start, o.events, o.start_ms) for o in part.turns
        ]
        assert [o.speaker.name for o in again.turns] == [o.speaker.name for o in part.turns]
        assert set(part.metadata) <= set(whole.metadata)
        at += len(part.source) + len(between)


@given(parsed())
def test_one_part_is_the_whole(t: Transcript) -> None:
    """Joining one transcript, or one with nothing, changes nothing."""
    assert inquit.joined([t]) == t
    assert inquit.joined([t, inquit.parse("")], between="").turns == t.turns
    assert inquit.joined([]) == Transcript(source="")


def test_times_of_parts() -> None:
    """Times stay, move by given amounts, or run on where the part before ended."""
    t = inquit.parse(TIMED)
    assert [turn.start_ms for turn in inquit.joined([t, t]).turns][6:8] == [0, 4000]
    assert [turn.start_ms for turn in inquit.joined([t, t], shift_ms=[1000, 100_000]).turns][::6] == [1000, 100_000]
    assert [turn.start_ms for turn in inquit.joined([t, t], run_on=True).turns][5:8] == [72_000, 72_000, 76_000]
    whole = inquit.joined([t, t], run_on=True)
    assert [turn.text for turn in whole.between(72_001).turns] == [turn.text for turn in t.turns[1:]]
    with pytest.raises(EditError, match="a shift for each of 2 parts"):
        inquit.joined([t, t], shift_ms=[0])
    with pytest.raises(EditError, match="joined: 0 ms, moved by -5, would lie before 0"):
        inquit.joined([t, t], shift_ms=[0, -5])
    with pytest.raises(EditError, match="expected blanks between the parts"):
        inquit.joined([t, t], between="***")


def test_people_of_parts() -> None:
    """The same id and name are one person; labels that name nobody stay two; what one part knows completes the other."""
    one = inquit.parse("Ines Marlow: Where?\nSPEAKER_01: Here.\nInes Marlow: Oh.\nSPEAKER_01: Yes.\n")
    two = inquit.parse("We met Ines Marlow, editor of the Orrin Gazette.\n\n" + one.source)
    whole = inquit.joined([one, two])
    assert [(speaker.id, speaker.name) for speaker in whole.speakers] == [
        ("ines-marlow", "Ines Marlow"),
        ("speaker-01", "SPEAKER_01"),
        ("speaker-01-2", "SPEAKER_01"),
    ]
    assert len(whole.by("ines-marlow")) == 4
    fits(whole)


def test_whoever_got_an_id_in_one_part_has_it_in_the_next() -> None:
    """Somebody whose id another has is one person in all the parts, and in parts joined before."""
    one = inquit.parse("Ines Marlow (IM): Shall we?\nTobias Quint (TQ): We shall.\nIM: Good.\nTQ: Yes.\n")
    two = inquit.parse(one.source.replace("Ines Marlow", "Ida Moss"))
    whole = inquit.joined([one, two, two, one])
    assert [(speaker.id, speaker.name) for speaker in whole.speakers] == [
        ("im", "Ines Marlow"),
        ("tq", "Tobias Quint"),
        ("im-2", "Ida Moss"),
    ]
    assert [len(whole.by(identity)) for identity in ("im", "im-2")] == [4, 4]
    assert [speaker.id for speaker in inquit.joined([whole, whole]).speakers] == ["im", "tq", "im-2"]
    assert [speaker.id for speaker in inquit.joined([one, two, whole]).speakers] == ["im", "tq", "im-2"]
    fits(whole)
