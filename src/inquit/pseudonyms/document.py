"""The key as a JSON document."""

from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import Struct

from inquit.formats.check import Path, printed
from inquit.formats.json import malformed, mismatched
from inquit.formats.locate import offset_of
from inquit.formats.surrogates import replaced
from inquit.formats.table import Reading
from inquit.places import broken
from inquit.pseudonyms.key import Alias, Kind, clashes
from inquit.pseudonyms.name_words import NOTICE

__all__ = ["SCHEMA", "read", "write"]

SCHEMA: Literal["inquit-key/1"] = "inquit-key/1"
"""Counted up when a field is added, changed or taken away."""


class Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One form of a name."""

    form: str
    pseudonym: str
    person: str = ""
    kind: Kind = "name"


class Document(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The key of a series."""

    schema: Literal["inquit-key/1"]
    aliases: tuple[Row, ...]
    notice: str = ""


def write(aliases: Iterable[Alias]) -> str:
    """The document of a key."""
    rows = [{"person": replaced(a.person), "form": replaced(a.form), "pseudonym": replaced(a.pseudonym), "kind": a.kind} for a in aliases]
    notice = f"Keep this file apart from the transcripts: {NOTICE}."
    return msgspec.json.format(msgspec.json.encode({"schema": SCHEMA, "notice": notice, "aliases": rows}), indent=2).decode() + "\n"


def read(text: str, *, source: str) -> list[Alias]:
    """The rows of a document."""
    text = text.removeprefix("\ufeff")
    try:
        document = msgspec.json.decode(text, type=Document)
    except msgspec.ValidationError as error:
        raise mismatched(error, text, Reading(source=source)) from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise malformed(error, text, Reading(source=source)) from None
    aliases = [Alias(person=row.person or row.form, form=row.form, pseudonym=row.pseudonym, kind=row.kind) for row in document.aliases]
    for number, column, reason in clashes(aliases):
        place: Path = ("aliases", number, column)
        raise broken(f"{printed(place)}: {reason}", text, offset_of(text, place), source=source)
    return aliases
