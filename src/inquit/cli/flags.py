"""What Python calls an option, in the words of the command line."""

from collections.abc import Mapping
from types import MappingProxyType

import regex

__all__ = ["flag", "in_flags"]

FLAGS: Mapping[str, str] = MappingProxyType(
    {
        "speakers": "--speaker",
        "not_speakers": "--not-speaker",
        "layout": "--layout",
        "tag_like": "--tag-like",
        "min_certainty": "--min-certainty",
        "repair_tags": "--repair-tags",
    }
)

# `Options(repair_tags=True)` in a hint
OPTION = regex.compile(r"Options\((?P<field>\w++)=[^()]*+\)")


def flag(field: str) -> str:
    """The flag for a field of `Options`; another word as it is."""
    return FLAGS.get(field, field)


def in_flags(hint: str) -> str:
    """A hint with flags in the place of options.

    >>> in_flags("say which with Options(speakers=...)")
    'say which with --speaker'
    """
    return str(OPTION.sub(lambda match: flag(match["field"]), hint))
