"""A talk written down among people: the text, and the truth about it. Plain functions, no chance."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

import attrs

from inquit.model import Event, EventKind, Segment, Span, Speaker, Transcript, Turn
from inquit.options import LayoutName
from inquit.testing.forms import Form
from inquit.testing.people import LabelStyle, Person, label_of, slipped
from inquit.testing.people_words import Script

__all__ = ["Listing", "Saying", "Talk", "Truth", "named", "told", "written"]

Listing = Literal["present", "legend", "cast"]
"""How a list before the first turn says which initials are whose."""

LISTINGS: Mapping[Listing, tuple[str, str, str]] = MappingProxyType(
    {
        "present": ("Present: ", "{full} ({short})", ", "),
        "legend": ("", "{short} = {full}", "\n"),
        "cast": ("Participants\n", "- {full} ({short})", "\n"),
    }
)
"""Head, entry and joint of each list."""

SECONDS = 7
"""How much later each turn begins than the one before."""


@attrs.frozen(kw_only=True)
class Saying:
    """What one turn holds, before anybody has a name."""

    person: int
    """The number of the one who speaks."""
    parts: tuple[tuple[str, EventKind | None], ...]
    """Words (None) and notes, laid end to end; `{0}` in words stands for the family name of person 0."""
    typo: bool = False
    """Whether two letters of the label are changed round."""

    @property
    def words(self) -> str:
        """All parts as one, names not yet filled in."""
        return "".join(text for text, _ in self.parts)


@attrs.frozen(kw_only=True)
class Talk:
    """What is said and how it is written down, before anybody has a name."""

    form: Form
    style: LabelStyle
    said: tuple[Saying, ...]
    script: Script = "latin"
    front: tuple[str, ...] = ()
    """Blocks of lines before the first turn."""
    listing: Listing | None = None
    """The list that says which initials are whose, behind the front."""
    gap: str | None = None
    """What stands between two turns, where it is not what the form has."""
    line_end: str = "\n"
    mark: bool = False
    """Whether a byte order mark comes first."""
    blank: str = " "
    """The blank behind a tag."""
    times: bool = False
    """Whether a time stands before each tag, in a form that has none."""
    wide: bool = False
    """Whether colons of tags are full-width."""
    noise: tuple[str, ...] = ()
    """Which knobs of `Noise` it makes use of."""


@attrs.frozen(kw_only=True)
class Truth:
    """What a drawn text really holds."""

    transcript: Transcript
    """The text with its true turns, spans, speakers and events; what stands before the first turn is one preamble.

    The roster has everybody who speaks. A speaker's name is the fullest that the text prints. Roles are unknown, problems none.
    """
    layout: LayoutName
    """The row of the layout table that its tags are instances of."""
    form: str
    """The form within that layout: `bold, colon within`."""
    style: LabelStyle
    """How its labels print people."""
    noise: tuple[str, ...] = ()
    """The knobs of `Noise` that it really makes use of."""
    typos: tuple[int, ...] = ()
    """Indices of turns whose label has a slip; they belong to the person who was meant."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The true turns."""
        return self.transcript.turns

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The true speakers, in order of first turn."""
        return self.transcript.speakers


@attrs.define(kw_only=True)
class _Sheet:
    """A text in the making."""

    line_end: str
    pieces: list[str] = attrs.field(factory=list[str])
    length: int = 0

    def put(self, text: str) -> Span:
        """Add to the text, line ends as they are wanted, and say where it stands."""
        piece = text if self.line_end == "\n" else text.replace("\n", self.line_end)
        span = Span(start=self.length, end=self.length + len(piece))
        self.pieces.append(piece)
        self.length = span.end
        return span


def named(words: str, cast: Sequence[Person]) -> str:
    """The words with the family names of the cast filled in."""
    for number, person in enumerate(cast):
        words = words.replace(f"{{{number}}}", person.family)
    return words


def written(talk: Talk, cast: Sequence[Person]) -> str:
    """The talk among these people, as text."""
    return told(talk, cast)[0]


def told(talk: Talk, cast: Sequence[Person]) -> tuple[str, Truth]:
    """The talk among these people: the text and the truth about it."""
    sheet = _Sheet(line_end=talk.line_end)
    if talk.mark:
        sheet.put("\ufeff")
    outside = _front(sheet, talk, cast)
    labels = _labels(talk, cast)
    people = _speakers(talk, cast, labels)
    turns: list[Turn] = []
    for index, (saying, label) in enumerate(zip(talk.said, labels, strict=True)):
        if index:
            sheet.put(talk.form.gap if talk.gap is None else talk.gap)
        turns.append(_turn(sheet, talk, cast, (index, label, people[saying.person])))
    sheet.put("\n")
    text = "".join(sheet.pieces)
    order = dict.fromkeys(saying.person for saying in talk.said)
    transcript = Transcript(source=text, speakers=tuple(people[number] for number in order), turns=tuple(turns), outside=outside)
    truth = Truth(
        transcript=transcript,
        layout=talk.form.layout,
        form=talk.form.name,
        style=talk.style,
        noise=talk.noise,
        typos=tuple(index for index, saying in enumerate(talk.said) if saying.typo),
    )
    return text, truth


def _front(sheet: _Sheet, talk: Talk, cast: Sequence[Person]) -> tuple[Segment, ...]:
    """Write what stands before the first turn."""
    blocks = [*talk.front]
    if talk.listing:
        head, entry, joint = LISTINGS[talk.listing]
        present = sorted({saying.person for saying in talk.said})
        blocks.append(head + joint.join(entry.format(full=cast[number].full, short=cast[number].short) for number in present))
    front = talk.form.start + "".join(f"{block}\n\n" for block in blocks)
    if not front:
        return ()
    span = sheet.put(front.rstrip("\n"))
    sheet.put(front[len(front.rstrip("\n")) :])
    return (Segment(kind="preamble", span=span),)


def _labels(talk: Talk, cast: Sequence[Person]) -> list[str]:
    """The label of each turn, as printed."""
    seen: set[int] = set()
    printed: list[str] = []
    for saying in talk.said:
        label = label_of(talk.style, cast, saying.person, first=saying.person not in seen)
        seen.add(saying.person)
        printed.append(talk.form.title + (slipped(label) if saying.typo else label))
    return printed


def _speakers(talk: Talk, cast: Sequence[Person], labels: Sequence[str]) -> dict[int, Speaker]:
    """The speakers by number, with what the text says of them."""
    found: dict[int, Speaker] = {}
    for number in dict.fromkeys(saying.person for saying in talk.said):
        own = dict.fromkeys(label for saying, label in zip(talk.said, labels, strict=True) if saying.person == number)
        person = cast[number] if talk.style != "letters" else None
        known = person is not None and (talk.style in {"full", "declared"} or talk.listing is not None)
        name = next(iter(own)).removeprefix(talk.form.title)
        prefix = talk.form.title.strip() or None
        if person and known:
            name = person.full
        elif person and talk.style == "honorific":
            name = person.family
            prefix = person.polite.removesuffix(person.family).strip() or None
        printed = tuple(own) if talk.style != "declared" or not person else tuple(dict.fromkeys([person.full, *list(own)[1:]]))
        found[number] = Speaker(
            id=f"person-{number + 1}",
            name=name,
            labels=printed,
            honorific_prefix=prefix,
            given_name=person.given if person and known else None,
            family_name=person.family if person and known else None,
        )
    return found


def _turn(sheet: _Sheet, talk: Talk, cast: Sequence[Person], who: tuple[int, str, Speaker]) -> Turn:
    """Write one turn and say where it stands."""
    index, label, speaker = who
    form = talk.form
    at = SECONDS * index
    fields = {"label": label, "number": index + 1, "time": f"{at // 60}:{at % 60:02}"}
    fields |= {"clock": f"00:{at // 60:02}:{at % 60:02}.000", "later": f"00:{at // 60:02}:{at % 60:02}.900"}
    sheet.put(form.before.format_map(fields))
    tag = form.tag.format_map(fields)
    if talk.wide and tag.endswith(":"):
        tag = f"{tag[:-1]}："
    if talk.times and form.colon:
        tag = f"[{fields['time']}] {tag}"
    printed = sheet.put(tag)
    sheet.put(talk.blank if form.between == " " else form.between)
    start = sheet.length
    events: list[Event] = []
    for text, kind in talk.said[index].parts:
        span = sheet.put(named(text, cast))
        if kind is not None:
            events.append(Event(kind=kind, span=span, text=text))
    words = "".join(sheet.pieces[-len(talk.said[index].parts) :])
    sheet.put(form.behind)
    timed = form.stamps or (talk.times and form.colon)
    return Turn(
        index=index,
        speaker=speaker,
        label=label,
        tag=tag,
        text=words,
        start=printed.start,
        text_start=start,
        events=tuple(events),
        start_ms=at * 1000 if timed else None,
        end_ms=at * 1000 + 900 if "{later}" in form.before else None,
    )
