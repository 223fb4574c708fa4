"""Lone surrogates: taken out of strings that have to become UTF-8, and put back."""

from collections.abc import Callable, Sequence
from typing import Any, cast

import regex

from inquit.formats.check import Flaw

__all__ = ["parted", "replaced", "restored"]

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Code points that stand for nothing alone; Python holds them, UTF-8 and JSON text cannot.
# One of them: "caf\udce9", read from a file name that was not UTF-8.
LONE = regex.compile(r"\p{Cs}")


def replaced(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, as long as before."""
    return LONE.sub(REPLACEMENT, text)


def parted(tree: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A tree of dicts, lists and strings without its lone surrogates, and the list of what stood where."""
    found: list[dict[str, Any]] = []

    def take_out(pointer: str, text: str) -> str:
        found.extend({"pointer": pointer, "offset": match.start(), "code": ord(match.group())} for match in LONE.finditer(text))
        return replaced(text)

    return _mapped(tree, "", take_out), found


def restored(tree: dict[str, Any]) -> dict[str, Any]:
    """The tree with the lone surrogates that its own list `surrogates` names put back; that list left out.

    Raises `Flaw` where the list names a string or a place that is not there.
    """
    waiting: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, entry in enumerate(tree["surrogates"]):
        waiting.setdefault(entry["pointer"], []).append((number, entry))

    def put_back(pointer: str, text: str) -> str:
        entries = waiting.pop(pointer, ())
        return _with(text, entries) if entries else text

    whole: dict[str, Any] = _mapped({name: value for name, value in tree.items() if name != "surrogates"}, "", put_back)
    for pointer, entries in waiting.items():
        raise Flaw(("surrogates", entries[0][0], "pointer"), f"no string stands at {pointer!r}")
    return whole


def _with(text: str, entries: Sequence[tuple[int, dict[str, Any]]]) -> str:
    """The text with its lone surrogates put back."""
    characters = list(text)
    for number, entry in entries:
        at = entry["offset"]
        if characters[at : at + 1] != [REPLACEMENT]:
            raise Flaw(("surrogates", number, "offset"), f"no U+FFFD stands at {at} of {entry['pointer']!r}")
        characters[at] = chr(entry["code"])
    return "".join(characters)


def _mapped(value: Any, pointer: str, change: Callable[[str, str], str]) -> Any:
    """The value with each string in it changed by a function of its JSON Pointer and its text."""
    if isinstance(value, str):
        return change(pointer, value)
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        return {name: _mapped(inner, f"{pointer}/{name}", change) for name, inner in named.items()}
    if isinstance(value, list | tuple):
        listed = cast("list[Any]", value)
        return [_mapped(inner, f"{pointer}/{number}", change) for number, inner in enumerate(listed)]
    return value
