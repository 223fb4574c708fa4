"""A strategy for changes to a text that must not change how it is read."""

import unicodedata
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Literal, get_args

import attrs
from hypothesis import strategies as st

from inquit.testing.people import checked

__all__ = ["MUTATIONS", "Mutation", "MutationKind", "mutated"]

MutationKind = Literal["line ends", "mixed line ends", "trailing blanks", "byte order mark", "end of text", "normal form"]
"""The kinds of changes."""

MUTATIONS: tuple[MutationKind, ...] = get_args(MutationKind)


@attrs.frozen(kw_only=True)
class Mutation:
    """A changed text, and what must not have changed."""

    kind: MutationKind
    """What was done."""
    how: str
    """What was done in particular: `CR LF`."""
    text: str
    """The changed text."""
    same: tuple[str, ...] = ("turns", "speakers")
    """The parts of `reading_of` that must be the same for both texts."""


def _replaced(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


def _normal(form: Literal["NFC", "NFD"]) -> Callable[[str], str]:
    return lambda text: unicodedata.normalize(form, text)


CHANGES: Mapping[MutationKind, Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "line ends": {"CR LF": _replaced("\n", "\r\n"), "CR": _replaced("\n", "\r")},
        "trailing blanks": {
            "a blank": _replaced("\n", " \n"),
            "a tab": _replaced("\n", "\t\n"),
            "blanks and CR LF": _replaced("\n", "  \r\n"),
        },
        "byte order mark": {
            "a mark": lambda text: text if text.startswith("\ufeff") else f"\ufeff{text}",
            "a mark and CR LF": lambda text: ("" if text.startswith("\ufeff") else "\ufeff") + text.replace("\n", "\r\n"),
        },
        "end of text": {"no line end": lambda text: text.rstrip("\n"), "blank lines": lambda text: f"{text}\n\n \n"},
        "normal form": {"NFC": _normal("NFC"), "NFD": _normal("NFD")},
    }
)
"""Changes of a text whose lines end in LF, by kind and by name; the rest is drawn line by line."""

ENDS = ("\n", " \n", "  \n", "\t\n", "\r\n")


@st.composite
def mutated(draw: st.DrawFn, text: str, *, kinds: Collection[MutationKind] | None = None) -> Mutation:
    """Changes of one text that must not change how it is read, each with what must not change.

    `kinds` are the kinds of change, `None` for all: `line ends` (all of them CR LF or CR), `mixed line ends` (each line ends
    as it likes, with or without blanks), `trailing blanks`, `byte order mark`, `end of text` (with and without line ends),
    `normal form` (Unicode's NFC or NFD).
    Line ends of the text other than LF are made LF first, by all kinds but the last.

    Raises `InvalidArgument`, when the first one is drawn, for a kind that is not known.
    """
    kind = draw(st.sampled_from(checked("kinds", kinds, MUTATIONS)))
    base = text if kind == "normal form" else text.replace("\r\n", "\n").replace("\r", "\n")
    if kind == "mixed line ends":
        lines = base.split("\n")
        ends = draw(st.lists(st.sampled_from(ENDS), min_size=len(lines) - 1, max_size=len(lines) - 1))
        changed = "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
        return Mutation(kind=kind, how="line by line", text=changed)
    how = draw(st.sampled_from(list(CHANGES[kind])))
    return Mutation(kind=kind, how=how, text=CHANGES[kind][how](base))
