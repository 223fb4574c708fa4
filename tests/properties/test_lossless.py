"""Promises 1 and 2: nothing of the source is lost, and every span says the truth."""

from itertools import pairwise

from hypothesis import given

import inquit
from inquit.candidates.view import view
from inquit.testing import texts


@given(texts())
def test_the_segments_are_the_source(text: str) -> None:
    """Laid end to end, the segments are the text; none is empty, and those called blank hold nothing but blanks."""
    t = inquit.parse(text)
    assert t.source == text
    assert "".join(segment.span.of(text) for segment in t.segments) == text
    assert all(segment.span.start < segment.span.end for segment in t.segments)
    assert all(one.span.end == two.span.start for one, two in pairwise(t.segments))
    if t.turns:
        blank = "".join(segment.span.of(view(text).text) for segment in t.segments if segment.kind == "blank")
        assert not blank.strip()


@given(texts())
def test_turns_slice_back(text: str) -> None:
    """Tag, words and label of a turn stand where it says; turns follow one another and do not overlap."""
    t = inquit.parse(text)
    assert [turn.index for turn in t.turns] == list(range(len(t.turns)))
    for turn in t.turns:
        assert turn.tag
        assert turn.tag_span.of(text) == turn.tag
        assert turn.text_span.of(text) == turn.text
        assert turn.span.start == turn.tag_span.start < turn.tag_span.end <= turn.text_span.start <= turn.text_span.end == turn.span.end
        assert turn.tag == turn.tag.strip()
        assert turn.text == turn.text.strip()
        assert turn.label == turn.label.strip()
        assert turn.label in view(turn.tag).text
        assert turn.text or turn.text_start == turn.tag_span.end
    assert all(one.span.end <= two.span.start for one, two in pairwise(t.turns))


@given(texts())
def test_events_slice_back(text: str) -> None:
    """Events lie in the words of their turn, in order and apart; the speech is the words less the events."""
    for turn in inquit.parse(text).turns:
        for event in turn.events:
            assert event.text
            assert event.span.of(text) == event.text
            assert turn.text_span.start <= event.span.start < event.span.end <= turn.text_span.end
        assert all(one.span.end <= two.span.start for one, two in pairwise(turn.events))
        left = turn.text
        for event in reversed(turn.events):
            start = event.span.start - turn.text_start
            left = left[:start] + left[start + len(event.text) :]
        assert "".join(turn.speech.split()) == "".join(left.split())


@given(texts())
def test_the_front_stands_before_the_turns(text: str) -> None:
    """Title and preamble are stretches of the source in front of the first turn, and the rest outside the turns is apart from them."""
    t = inquit.parse(text)
    spans = sorted([*(segment.span for segment in t.outside), *(turn.span for turn in t.turns)])
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert [segment.span for segment in t.outside] == sorted(segment.span for segment in t.outside)
    for segment in t.outside:
        assert segment.span.of(text).strip()
        if segment.kind in {"title", "preamble"} and t.turns:
            assert segment.span.end <= t.turns[0].start
    assert t.title is None or t.title in text
    assert t.preamble in text


@given(texts())
def test_speakers_are_those_of_the_turns(text: str) -> None:
    """The roster is in order of first turn; ids are unique; labels are printed; evidence points at what the field says."""
    t = inquit.parse(text)
    assert t.speakers == tuple(dict.fromkeys(turn.speaker for turn in t.turns))
    assert len({speaker.id for speaker in t.speakers}) == len(t.speakers)
    for speaker in t.speakers:
        assert speaker.id
        assert speaker.name
        assert speaker.labels
        for item in speaker.evidence:
            assert 0 <= item.span.start < item.span.end <= len(text)
            assert item.span.of(text).split() == str(getattr(speaker, item.field)).split()
        assert t.by(speaker) == t.by(speaker.id) == tuple(turn for turn in t.turns if turn.speaker == speaker)
    for turn in t.turns:
        assert any(label in turn.label for label in turn.speaker.labels)


@given(texts())
def test_problems_lie_in_the_source(text: str) -> None:
    """Problems are in order of the source, and their spans in it; a text without turns has one of severity error."""
    t = inquit.parse(text)
    assert [problem.span for problem in t.problems] == sorted(problem.span for problem in t.problems)
    assert all(0 <= problem.span.start <= problem.span.end <= len(text) for problem in t.problems)
    assert ("IQ101" in {problem.code for problem in t.problems}) == (not t.turns)


@given(texts())
def test_exchanges_hold_turns_in_order(text: str) -> None:
    """No turn is in two exchanges, none out of order, and each exchange has a question."""
    t = inquit.parse(text)
    exchanges = t.exchanges()
    indices = [turn.index for exchange in exchanges for turn in exchange.turns]
    assert indices == sorted(set(indices))
    assert all(exchange.question for exchange in exchanges)
    assert all(exchange.answer for exchange in exchanges[:-1])
