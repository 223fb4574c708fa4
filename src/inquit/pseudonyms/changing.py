"""A transcript under pseudonyms, and back: the source is written anew, and everything that stands in it counted anew."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import attrs

from inquit.editing.people import free_id, slug
from inquit.model import Event, Evidence, Problem, Segment, Span, Speaker, Transcript, Turn
from inquit.pseudonyms.cutting import LONE
from inquit.pseudonyms.finding import Finder, Hit
from inquit.pseudonyms.forms import SEVERAL, forms_of, is_role_word
from inquit.pseudonyms.inventing import grown
from inquit.pseudonyms.key import Key
from inquit.pseudonyms.left_out import read_tag, tags_of
from inquit.pseudonyms.name_words import NOTICE

__all__ = ["FACT", "Pseudonymised", "Replacement", "pseudonymised", "put_back", "restored"]

FACT = ("pseudonymised", NOTICE)
"""The fact about the document that says what was done to it."""

_EMPTY = Key()


@attrs.frozen(kw_only=True)
class Replacement:
    """A place where a name stood, or might stand."""

    span: Span
    """Where it is in the new source."""
    original: str
    pseudonym: str
    """What stands there now; the original, where it was left."""
    reason: str = ""
    """Why a person should look at it; empty where there is no doubt."""


@attrs.frozen(kw_only=True)
class Pseudonymised:
    """A transcript under pseudonyms, and what must be kept apart from it: the key, and the list of what was done.

    This is pseudonymisation, not anonymisation: with the key, or with what somebody knows of the people, it can be told who
    they are, and the transcript stays personal data (GDPR, article 4(5) and recital 26). Names of speakers and of those
    named by hand are looked for, and nothing else: jobs, places, dates and what people tell of themselves stay.
    """

    transcript: Transcript
    key: Key
    """The key that was given, and what it lacked."""
    replacements: tuple[Replacement, ...] = attrs.field(repr=False)
    """Every place, in order; those with the original are to be kept as the key is."""

    @property
    def unsure(self) -> tuple[Replacement, ...]:
        """Those that a person should look at: replaced or left, each with its reason."""
        return tuple(one for one in self.replacements if one.reason)


def pseudonymised(transcript: Transcript, key: Key | None = None, *, also: Collection[str] = ()) -> Pseudonymised:
    """The transcript with pseudonyms for names; `Transcript.pseudonymised` tells the rules."""
    whole = grown(key or _EMPTY, transcript, also)
    named = {speaker.id for speaker in transcript.speakers if forms_of(speaker)}
    changed, replacements = _changed(transcript, Finder.of(whole), named)
    left = tuple(fact for fact in changed.metadata if fact != FACT)
    return Pseudonymised(transcript=attrs.evolve(changed, metadata=(*left, FACT)), key=whole, replacements=replacements)


def restored(transcript: Transcript, key: Key) -> Transcript:
    """The transcript with the names that the pseudonyms of a key stand for; `Transcript.restored` tells the rules."""
    return put_back(transcript, key)[0]


def put_back(transcript: Transcript, key: Key) -> tuple[Transcript, tuple[Replacement, ...]]:
    """What `restored` returns, and every place where a pseudonym stood."""
    finder = Finder.of(key.inverted(), certain=True)
    named = {speaker.id for speaker in transcript.speakers if forms_of(speaker)}
    changed, places = _changed(transcript, finder, named)
    return attrs.evolve(changed, metadata=tuple(fact for fact in transcript.metadata if fact != FACT)), places


def _changed(transcript: Transcript, finder: Finder, named: Collection[str]) -> tuple[Transcript, tuple[Replacement, ...]]:
    """The transcript with what a finder puts in, and the list of the places."""
    source = transcript.source
    hits = [
        hit
        for segment in transcript.segments
        for hit in finder.hits(source, segment.span.start, segment.span.end, label=segment.kind == "tag")
    ]
    if not finder.certain:
        hits = sorted((*hits, *_doubtful(transcript, hits)), key=lambda hit: hit.start)
    page = _Page.of(source, hits)
    speakers = _speakers(transcript.speakers, finder, page, named, source)
    changed = Transcript(
        source=page.new,
        speakers=tuple(speakers.values()),
        turns=tuple(_turn(turn, speakers[turn.speaker.id], finder, page) for turn in transcript.turns),
        outside=tuple(_segments(transcript.outside, page)),
        problems=tuple(_problems(transcript.problems, finder, page)),
        metadata=tuple((name, _text(value, finder, label=False)) for name, value in transcript.metadata),
    )
    listed = (
        Replacement(span=page.span(Span(start=h.start, end=h.end)), original=source[h.start : h.end], pseudonym=h.new, reason=h.reason)
        for h in hits
    )
    return changed, tuple(listed)


def _doubtful(transcript: Transcript, hits: Sequence[Hit]) -> Iterator[Hit]:
    """The words left in labels of several people, or of nobody known, that may be names: each label once."""
    starts = [hit.start for hit in hits]
    for start, label in _obscure(transcript):
        for match in LONE.finditer(label):
            word = match.group()
            first, last = start + match.start(), start + match.end()
            before = bisect_right(starts, last - 1)
            free = not before or hits[before - 1].end <= first
            if free and len(word) > 1 and word[0].isupper() and not is_role_word(word):
                yield Hit(start=first, end=last, new=word, reason="in a label that may name somebody")


def _obscure(transcript: Transcript) -> Iterator[tuple[int, str]]:
    """The labels that name several people, or nobody known, and where each stands first; also of turns that were left out."""
    seen: set[str] = set()
    for turn in transcript.turns:
        if turn.speaker.kind in SEVERAL and turn.label not in seen and (at := turn.tag.find(turn.label)) >= 0:
            seen.add(turn.label)
            yield turn.start + at, turn.label
    for tag in tags_of(transcript):
        printed = tag.span.of(transcript.source)
        speaker = read_tag(printed)
        if speaker is None or speaker.kind in SEVERAL:
            yield tag.span.start, printed


def _text(text: str, finder: Finder, *, label: bool) -> str:
    """A text that stands alone with what the finder puts in."""
    return _Page.of(text, finder.hits(text, 0, len(text), label=label)).new


@attrs.frozen(kw_only=True)
class _Page:
    """A text before and after, and where each offset went."""

    new: str
    starts: Sequence[int]
    ends: Sequence[int]
    moved_starts: Sequence[int]
    moved_ends: Sequence[int]

    @classmethod
    def of(cls, text: str, hits: Sequence[Hit]) -> "_Page":
        """The page on which these places, in order and apart, are changed."""
        pieces: list[str] = []
        at = length = 0
        starts: list[int] = []
        ends: list[int] = []
        for hit in hits:
            pieces += [text[at : hit.start], hit.new]
            length += hit.start - at
            starts.append(length)
            length += len(hit.new)
            ends.append(length)
            at = hit.end
        pieces.append(text[at:])
        return cls(new="".join(pieces), starts=[h.start for h in hits], ends=[h.end for h in hits], moved_starts=starts, moved_ends=ends)

    def span(self, span: Span) -> Span:
        """Where a stretch went; one that begins or ends within a changed place takes in all of it."""
        return Span(start=self._moved(span.start, last=False), end=self._moved(span.end, last=span.end > span.start))

    def _moved(self, offset: int, *, last: bool) -> int:
        n = bisect_right(self.starts, offset) - 1
        if n < 0:
            return offset
        if offset == self.starts[n]:
            return self.moved_starts[n]
        if offset < self.ends[n]:
            return self.moved_ends[n] if last else self.moved_starts[n]
        return offset - self.ends[n] + self.moved_ends[n]


NAMING = ("name", "given_name", "family_name")
TELLING = ("job_title", "affiliation", "honorific_prefix", "honorific_suffix")


def _speakers(speakers: Sequence[Speaker], finder: Finder, page: _Page, named: Collection[str], source: str) -> dict[str, Speaker]:
    """The speakers under other names, by their old ids; the ids of those who are named are made anew."""
    texts = {(one.id, field): _text(getattr(one, field) or "", finder, label=True) for one in speakers for field in NAMING}
    texts.update(((one.id, field), _told(one, field, finder, page, source)) for one in speakers for field in TELLING)
    taken: set[str] = set()
    made: dict[str, Speaker] = {}
    for speaker in speakers:
        name = texts[speaker.id, "name"]
        stem = slug(name) if speaker.id in named and name != speaker.name else _text(speaker.id, finder, label=True)
        identity = free_id(stem, taken)
        taken.add(identity)
        values: dict[str, Any] = {
            field: texts[speaker.id, field] if getattr(speaker, field) is not None else None for field in NAMING + TELLING
        }
        labels = tuple(_text(label, finder, label=True) for label in speaker.labels)
        changed = attrs.evolve(speaker, id=identity, labels=labels, **values)
        made[speaker.id] = attrs.evolve(changed, evidence=tuple(_evidence(changed, speaker, page)))
    return made


def _told(speaker: Speaker, field: str, finder: Finder, page: _Page, source: str) -> str:
    """What is known of a speaker beside the name, as the new page has it where it stands there, else read as words are."""
    value = getattr(speaker, field) or ""
    for item in speaker.evidence:
        if item.field == field and item.span.of(source).split() == value.split():
            new = page.span(item.span).of(page.new)
            return new if item.span.of(source) == value else " ".join(new.split())
    return _text(value, finder, label=False)


def _evidence(changed: Speaker, speaker: Speaker, page: _Page) -> Iterator[Evidence]:
    """The evidence that says of the new fields what it said of the old."""
    for item in speaker.evidence:
        span = page.span(item.span)
        if span.of(page.new).split() == str(getattr(changed, item.field, "")).split():
            yield attrs.evolve(item, span=span)


def _turn(turn: Turn, speaker: Speaker, finder: Finder, page: _Page) -> Turn:
    """The turn as it stands on the new page."""
    tag, words = page.span(turn.tag_span), page.span(turn.text_span)
    at = turn.tag.find(turn.label)
    if at >= 0:
        label = page.span(Span(start=turn.start + at, end=turn.start + at + len(turn.label))).of(page.new)
    else:
        label = _text(turn.label, finder, label=True)
    events = tuple(_event(event, page) for event in turn.events)
    return attrs.evolve(
        turn,
        speaker=speaker,
        label=label,
        tag=tag.of(page.new),
        text=words.of(page.new),
        start=tag.start,
        text_start=words.start,
        events=events,
    )


def _event(event: Event, page: _Page) -> Event:
    span = page.span(event.span)
    return attrs.evolve(event, span=span, text=span.of(page.new))


def _segments(segments: Sequence[Segment], page: _Page) -> Iterator[Segment]:
    for segment in segments:
        yield attrs.evolve(segment, span=page.span(segment.span))


def _problems(problems: Sequence[Problem], finder: Finder, page: _Page) -> Iterator[Problem]:
    for problem in problems:
        message, hint = (_text(text, finder, label=False) for text in (problem.message, problem.hint))
        yield attrs.evolve(problem, span=page.span(problem.span), message=message, hint=hint)
