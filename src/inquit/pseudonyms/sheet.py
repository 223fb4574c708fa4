"""The key as a table: one row a form, for spreadsheets."""

import csv
import io
from collections.abc import Iterable
from typing import cast, get_args

from inquit.formats.cells import defused, exact
from inquit.formats.sheets import lines_of
from inquit.formats.surrogates import replaced
from inquit.pseudonyms.key import Alias, Kind, clashes

__all__ = ["COLUMNS", "read", "write"]

COLUMNS = ("person", "form", "pseudonym", "kind")


def write(aliases: Iterable[Alias], *, spreadsheet_safe: bool) -> str:
    """A header and a row for each form, lines ended by CR LF."""
    treated = defused if spreadsheet_safe else exact
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for alias in aliases:
        writer.writerow([treated(replaced(cell)) for cell in (alias.person, alias.form, alias.pseudonym, alias.kind)])
    return file.getvalue()


def read(text: str, *, source: str) -> list[Alias]:
    """The rows of a table."""
    lines = list(lines_of(text, columns=COLUMNS, needed=("form",), source=source))
    aliases: list[Alias] = []
    for line in lines:
        kind = line.words("kind").lower() or "name"
        if kind not in get_args(Kind):
            raise line.broken("kind", f"expected one of {', '.join(get_args(Kind))}, got {kind[:40]!r}")
        form, pseudonym = line.words("form"), line.words("pseudonym")
        aliases.append(Alias(person=line.words("person") or form, form=form, pseudonym=pseudonym, kind=cast("Kind", kind)))
    for number, column, reason in clashes(aliases):
        raise lines[number].broken(column, reason)
    return aliases
