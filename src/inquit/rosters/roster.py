"""The roster as a value: who the people of a series are, under which labels, and what is known of them."""

import os
from collections.abc import Iterable
from typing import Self

import attrs

from inquit.editing.people import free_id
from inquit.errors import EditError
from inquit.formats import lists
from inquit.model import Speaker, Transcript
from inquit.rosters import files
from inquit.rosters.applying import Cast
from inquit.rosters.checks import clashes, settled
from inquit.rosters.fields import FIELDS, NAME_PARTS

__all__ = ["Roster"]


def _speakers(value: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """The speakers without their evidence: offsets mean nothing outside the transcript they point into."""
    return tuple(attrs.evolve(speaker, evidence=()) if speaker.evidence else speaker for speaker in value)


def _fields(value: Iterable[str]) -> tuple[str, ...]:
    """The fields, in the order given."""
    return tuple(value)


@attrs.frozen(kw_only=True)
class Roster:
    """The people of a series: a value to save, to edit in a spreadsheet, and to apply to another episode.

    Raises `EditError` where two speakers share an id or a label.

    >>> roster = Roster(speakers=[Speaker(id="to", name="Tamsin Oake", labels=("TO",))])
    >>> roster.pairs
    (('TO', 'Tamsin Oake'),)
    """

    speakers: tuple[Speaker, ...] = attrs.field(default=(), converter=_speakers)
    """Who they are; ids are the same throughout the series."""
    fields: tuple[str, ...] = attrs.field(default=FIELDS, converter=_fields)
    """The fields of `Speaker` that the roster decides, empty ones too; the others stay as the transcript has them."""

    def __attrs_post_init__(self) -> None:
        for _, _, _, reason in clashes(self.speakers):
            raise EditError(f"roster: {reason}")
        unknown = sorted(set(self.fields).difference(FIELDS))
        if unknown:
            raise EditError(f"roster: no field is called {unknown[0]!r}; there are {', '.join(FIELDS)}")

    @classmethod
    def of(cls, transcript: Transcript) -> Self:
        """The roster of a transcript; labels that several speakers bear, such as `Q`, are left out."""
        bearers: dict[str, int] = {}
        for speaker in transcript.speakers:
            for label in dict.fromkeys(speaker.labels):
                bearers[label] = bearers.get(label, 0) + 1
        return cls(
            speakers=[
                attrs.evolve(speaker, labels=tuple(label for label in dict.fromkeys(speaker.labels) if bearers[label] == 1))
                for speaker in transcript.speakers
            ]
        )

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each label with the name it stands for, as `Options(speakers=...)` takes them: so they are tags whatever the text says."""
        return tuple((label, speaker.name) for speaker in self.speakers for label in speaker.labels)

    def applied(self, transcript: Transcript) -> Transcript:
        """The transcript with these people in the place of its speakers, found by label, else by full name.

        A label is compared as printed, else without case, accents and punctuation; a speaker with the id and the name of
        one of these people is that one. A turn whose label is not in the roster
        goes where the other labels of its speaker go, if that is one person. Whoever is not found stays as they
        were. The source stays as it is, and `Transcript.roster` of the result gives these people back.
        """
        return Cast.of(self.speakers, self.fields).applied(transcript)

    def strangers(self, transcript: Transcript) -> tuple[Speaker, ...]:
        """The speakers of a transcript whom the roster does not know."""
        cast = Cast.of(self.speakers, self.fields)
        return tuple(dict.fromkeys(turn.speaker for turn in transcript.turns if cast.person(turn) is None))

    def extended(self, transcript: Transcript) -> Self:
        """The roster with the strangers of a transcript too, and with the labels that its own people bear there."""
        found = {speaker.id: speaker for speaker in Roster.of(self.applied(transcript)).speakers}
        taken = {label for speaker in self.speakers for label in speaker.labels}
        people: dict[str, Speaker] = {}
        for speaker in self.speakers:
            other = found.pop(speaker.id, None)
            new = () if other is None else tuple(label for label in other.labels if label not in taken)
            taken.update(new)
            people[speaker.id] = attrs.evolve(speaker, labels=(*speaker.labels, *new))
        for speaker in found.values():
            labels = tuple(label for label in speaker.labels if label not in taken)
            identity = free_id(speaker.id, people)
            people[identity] = attrs.evolve(speaker, id=identity, labels=labels)
        return attrs.evolve(self, speakers=tuple(people.values()))

    @classmethod
    def read(cls, file: str | os.PathLike[str], *, format: str | None = None, encoding: str | None = None) -> Self:  # noqa: A002  # as in `inquit.read`
        """The roster in a file, CSV or JSON as `format` or else the suffix says.

        Raises `FormatError`, `OSError`, and what `loads` raises.
        """
        text, row = lists.content(file, format=format, encoding=encoding)
        return cls.loads(text, row, source=os.fspath(file))

    @classmethod
    def loads(cls, text: str, format: str, *, source: str = "<string>") -> Self:  # noqa: A002  # as in `inquit.loads`
        """The roster that a text in the format `csv` or `json` holds.

        What a spreadsheet does to CSV is understood: semicolons or tabs for commas, a byte order mark, any line ends.
        Columns that are missing are left to the transcript.
        The parts of a name are read off it where they have no word of it, as when a person has changed the name
        alone; where the table has no columns for them; and where a new person, without id, has none.
        Raises `SourceError`, with line and column, for a table that is broken or contradicts itself.
        """
        speakers, given = files.loaded(text, format, source=source)
        if "name" in given and not given & NAME_PARTS:
            speakers = [settled(speaker, new=True) for speaker in speakers]
            given |= NAME_PARTS
        return cls(speakers=speakers, fields=tuple(field for field in FIELDS if field in given))

    def dumps(self, format: str, *, spreadsheet_safe: bool = True) -> str:  # noqa: A002  # as in `inquit.dumps`
        """The roster in the format `csv`, a row for each person, or `json`; `spreadsheet_safe` is as for transcripts."""
        return files.dumped(self.speakers, self.fields, format, spreadsheet_safe=spreadsheet_safe)

    def write(
        self,
        file: str | os.PathLike[str],
        *,
        format: str | None = None,  # noqa: A002  # as in `inquit.write`
        encoding: str | None = None,
        exist_ok: bool = True,
    ) -> None:
        """Write the roster to a file, whole or not at all.

        Without `encoding` it is UTF-8, for CSV with a byte order mark, by which spreadsheets know it.
        Raises `FormatError` where neither `format` nor the suffix tells the format, `FileExistsError` under `exist_ok=False`,
        and `OSError`.
        """
        row = lists.format_of(file, format)
        lists.save(file, self.dumps(row), row, encoding=encoding, exist_ok=exist_ok)
