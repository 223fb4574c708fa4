"""The key: which pseudonym stands for which name. Whoever has it can undo everything, so it is kept apart."""

import os
from collections.abc import Iterable, Iterator
from typing import Literal, Self

import attrs

from inquit.errors import EditError
from inquit.formats import lists
from inquit.people.folding import fold

__all__ = ["Alias", "Key", "Kind", "clashes"]

Kind = Literal["name", "initials"]
"""How a form is looked for: a name in any case, initials in capitals alone."""


@attrs.frozen(kw_only=True)
class Alias:
    """One form of a name, and what stands for it."""

    person: str
    """Whose name it is, for people who read the key; a form of several people is listed for each."""
    form: str
    """A word of the name, a short form, or a name that is written in one: `Tamsin`, `TO`, `eel_42`."""
    pseudonym: str
    kind: Kind = "name"

    def inverted(self) -> Self:
        """The row that leads back."""
        return attrs.evolve(self, form=self.pseudonym, pseudonym=self.form)


def _aliases(value: Iterable[Alias]) -> tuple[Alias, ...]:
    return tuple(value)


@attrs.frozen(kw_only=True)
class Key:
    """Names and their pseudonyms, the same throughout a series. Raises `EditError` where one contradicts another.

    Word for word: people who share a surname share its pseudonym, and whoever says `Dr. Oake` is understood.
    """

    aliases: tuple[Alias, ...] = attrs.field(default=(), converter=_aliases)

    def __attrs_post_init__(self) -> None:
        for _, _, reason in clashes(self.aliases):
            raise EditError(f"key: {reason}")

    @classmethod
    def read(cls, file: str | os.PathLike[str], *, format: str | None = None, encoding: str | None = None) -> Self:  # noqa: A002  # as in `inquit.read`
        """The key in a file, CSV or JSON as `format` or else the suffix says. Raises what `Roster.read` raises."""
        text, row = lists.content(file, format=format, encoding=encoding)
        return cls.loads(text, row, source=os.fspath(file))

    @classmethod
    def loads(cls, text: str, format: str, *, source: str = "<string>") -> Self:  # noqa: A002  # as in `inquit.loads`
        """The key that a text in the format `csv` or `json` holds, also when a spreadsheet has been there.

        Raises `SourceError`, with line and column, for one that is broken or contradicts itself.
        """
        if lists.format_of("", format) == "csv":
            from inquit.pseudonyms import sheet  # noqa: PLC0415  # on use, as all formats

            return cls(aliases=sheet.read(text, source=source))
        from inquit.pseudonyms import document  # noqa: PLC0415  # loads msgspec on use

        return cls(aliases=document.read(text, source=source))

    def dumps(self, format: str, *, spreadsheet_safe: bool = True) -> str:  # noqa: A002  # as in `inquit.dumps`
        """The key in the format `csv`, a row for each form, or `json`."""
        if lists.format_of("", format) == "json":
            from inquit.pseudonyms import document  # noqa: PLC0415  # loads msgspec on use

            return document.write(self.aliases)
        from inquit.pseudonyms import sheet  # noqa: PLC0415  # on use, as all formats

        return sheet.write(self.aliases, spreadsheet_safe=spreadsheet_safe)

    def write(
        self,
        file: str | os.PathLike[str],
        *,
        format: str | None = None,  # noqa: A002  # as in `inquit.write`
        encoding: str | None = None,
        exist_ok: bool = True,
    ) -> None:
        """Write the key to a file, whole or not at all; as `Roster.write` does."""
        row = lists.format_of(file, format)
        lists.save(file, self.dumps(row), row, encoding=encoding, exist_ok=exist_ok)

    def inverted(self) -> Self:
        """The key that leads back; where a pseudonym stands for several forms, to the longest of them."""
        longest: dict[tuple[str, str], Alias] = {}
        for alias in self.aliases:
            known = longest.setdefault((alias.kind, alias.pseudonym), alias)
            if len(alias.form) > len(known.form):
                longest[alias.kind, alias.pseudonym] = alias
        back = ((alias, longest[alias.kind, alias.pseudonym].form) for alias in self.aliases)
        return type(self)(aliases=[attrs.evolve(alias, form=alias.pseudonym, pseudonym=form) for alias, form in back])


def clashes(aliases: Iterable[Alias]) -> Iterator[tuple[int, str, str]]:
    """For each row that contradicts one above it: its number, the column, and the reason."""
    meanings: dict[tuple[str, str], Alias] = {}
    for number, alias in enumerate(aliases):
        for column in ("form", "pseudonym"):
            if not fold(getattr(alias, column)).strip(" -_"):
                yield number, column, "it is empty"
        form = (alias.kind, alias.form if alias.kind == "initials" else fold(alias.form))
        other = meanings.setdefault(form, alias)
        if other.pseudonym != alias.pseudonym:
            yield number, "pseudonym", f"{alias.form!r} has the pseudonym {other.pseudonym!r} further up, here {alias.pseudonym!r}"
