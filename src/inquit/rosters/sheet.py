"""The roster as a table: one row a person, for spreadsheets."""

import csv
import io
from collections.abc import Sequence
from typing import cast, get_args

import regex

from inquit.editing.people import free_id, slug
from inquit.formats.cells import defused, exact
from inquit.formats.sheets import Line, lines_of
from inquit.formats.surrogates import replaced
from inquit.model import Role, Speaker, SpeakerKind
from inquit.rosters.checks import clashes, settled
from inquit.rosters.fields import COLUMNS, FIELDS

__all__ = ["read", "write"]

# The labels in a cell; a bar within a label, and a backslash, have a backslash before them.
# Three of them: Dr. Tamsin Oake | TO | Ann \| Bo
LABEL = regex.compile(r"(?: [^|\\] | \\. | \\\Z )++", regex.VERBOSE | regex.DOTALL)

# The bar of Ann \| Bo, with the backslash before it.
ESCAPED = regex.compile(r"\\(?P<sign>[|\\])")


def write(speakers: Sequence[Speaker], fields: Sequence[str], *, spreadsheet_safe: bool) -> str:
    """A header and a row for each person, lines ended by CR LF."""
    treated = defused if spreadsheet_safe else exact
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    columns = [column for column in COLUMNS if column in fields or column not in FIELDS]
    writer.writerow(columns)
    for speaker in speakers:
        labels = " | ".join(label.replace("\\", "\\\\").replace("|", "\\|") for label in speaker.labels)
        words: list[str | None] = [labels if column == "labels" else getattr(speaker, column) for column in columns]
        writer.writerow([treated(replaced(cell or "")) for cell in words])
    return file.getvalue()


def read(text: str, *, source: str) -> tuple[list[Speaker], set[str]]:
    """The people of the rows, and which fields they have columns for."""
    lines = list(lines_of(text, columns=COLUMNS, needed=("labels", "name"), source=source))
    given = {column for line in lines for column in line.cells} & set(FIELDS) if lines else set(FIELDS)
    taken = {line.words("id") for line in lines}
    speakers: list[Speaker] = []
    for line in lines:
        speaker = _speaker(line, taken)
        taken.add(speaker.id)
        speakers.append(speaker)
    for number, field, _, reason in clashes(speakers):
        raise lines[number].broken(field, reason)
    return speakers, given


def _speaker(line: Line, taken: set[str]) -> Speaker:
    """The person of a row; without an id they get one, without a name the first label is the name."""
    labels = _labels(line)
    name = line.words("name") or next(iter(labels), "")
    if not name:
        raise line.broken("name", "nobody is meant: name and labels are empty")
    if "labels" not in line.cells:
        labels = (name,)
    speaker = Speaker(
        id=line.words("id") or free_id(slug(name), taken),
        name=name,
        labels=labels,
        role=_role(line),
        kind=_kind(line),
        honorific_prefix=line.words("honorific_prefix") or None,
        given_name=line.words("given_name") or None,
        family_name=line.words("family_name") or None,
        honorific_suffix=line.words("honorific_suffix") or None,
        job_title=line.words("job_title") or None,
        affiliation=line.words("affiliation") or None,
    )
    return settled(speaker, new=not line.words("id"))


def _labels(line: Line) -> tuple[str, ...]:
    """The labels in a cell."""
    cell = line.printed("labels")
    pieces = [ESCAPED.sub(r"\g<sign>", piece.group().strip()) for piece in LABEL.finditer(cell)]
    labels = tuple(piece for piece in pieces if piece)
    for label in labels:
        if labels.count(label) > 1:
            raise line.broken("labels", f"{label!r} stands here twice")
    return labels


def _kind(line: Line) -> SpeakerKind:
    """What the speaker is; an empty cell means a person."""
    kind = line.words("kind").lower() or "person"
    if kind not in get_args(SpeakerKind):
        raise line.broken("kind", f"expected one of {', '.join(get_args(SpeakerKind))}, got {kind[:40]!r}")
    return cast("SpeakerKind", kind)


def _role(line: Line) -> Role:
    """The role; an empty cell knows of none."""
    role = line.words("role").lower() or "unknown"
    if role not in get_args(Role):
        raise line.broken("role", f"expected one of {', '.join(get_args(Role))}, got {role[:40]!r}")
    return cast("Role", role)
