"""The roster as a JSON document."""

from collections.abc import Sequence
from typing import Any, Literal

import attrs
import msgspec
from msgspec import UNSET, Struct, UnsetType

from inquit.editing.people import free_id, slug
from inquit.formats.check import Path, printed
from inquit.formats.json import malformed, mismatched
from inquit.formats.locate import offset_of
from inquit.formats.surrogates import replaced
from inquit.formats.table import Reading
from inquit.model import Role, Speaker, SpeakerKind
from inquit.places import broken
from inquit.rosters.checks import clashes, settled
from inquit.rosters.fields import FIELDS

__all__ = ["SCHEMA", "read", "write"]

SCHEMA: Literal["inquit-roster/1"] = "inquit-roster/1"
"""Counted up when a field is added, changed or taken away."""


class Person(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=False):
    """Who takes part; a field that nobody has is left to the transcripts."""

    id: str | UnsetType = UNSET
    labels: tuple[str, ...] = ()
    name: str | UnsetType = UNSET
    role: Role | UnsetType = UNSET
    kind: SpeakerKind | UnsetType = UNSET
    honorific_prefix: str | UnsetType | None = UNSET
    given_name: str | UnsetType | None = UNSET
    family_name: str | UnsetType | None = UNSET
    honorific_suffix: str | UnsetType | None = UNSET
    job_title: str | UnsetType | None = UNSET
    affiliation: str | UnsetType | None = UNSET


class Document(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The people of a series."""

    schema: Literal["inquit-roster/1"]
    speakers: tuple[Person, ...]


def write(speakers: Sequence[Speaker], fields: Sequence[str]) -> str:
    """The document of a roster."""
    people: list[dict[str, object]] = []
    for speaker in speakers:
        facts: dict[str, object] = {"id": replaced(speaker.id), "labels": [replaced(label) for label in speaker.labels]}
        for field in fields:
            value = getattr(speaker, field)
            facts[field] = replaced(value) if isinstance(value, str) else value
        people.append(facts)
    text = msgspec.json.encode({"schema": SCHEMA, "speakers": people})
    return msgspec.json.format(text, indent=2).decode() + "\n"


def read(text: str, *, source: str) -> tuple[list[Speaker], set[str]]:
    """The people of a document, and the fields that any of them has."""
    text = text.removeprefix("\ufeff")
    reading = Reading(source=source)
    try:
        document = msgspec.json.decode(text, type=Document)
    except msgspec.ValidationError as error:
        raise mismatched(error, text, reading) from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise malformed(error, text, reading) from None
    speakers: list[Speaker] = []
    taken = {person.id for person in document.speakers if isinstance(person.id, str)}
    for number, person in enumerate(document.speakers):
        name = person.name if isinstance(person.name, str) else next(iter(person.labels), "")
        if not name.strip():
            path = ("speakers", number)
            raise broken(f"{printed(path)}: nobody is meant: name and labels are empty", text, offset_of(text, path), source=source)
        identity = person.id if isinstance(person.id, str) else free_id(slug(name), taken)
        taken.add(identity)
        facts: dict[str, Any] = {field: value for field in FIELDS if (value := getattr(person, field)) is not UNSET}
        speaker = attrs.evolve(Speaker(id=identity, name=name, labels=person.labels), **{**facts, "name": name})
        speakers.append(settled(speaker, new=person.id is UNSET))
    for number, field, nth, reason in clashes(speakers):
        place: Path = ("speakers", number, field, nth) if field == "labels" else ("speakers", number, field)
        raise broken(f"{printed(place)}: {reason}", text, offset_of(text, place), source=source)
    given = {field for person in document.speakers for field in FIELDS if getattr(person, field) is not UNSET}
    return speakers, given if speakers else set(FIELDS)
