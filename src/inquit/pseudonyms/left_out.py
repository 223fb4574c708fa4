"""Who stands in the tags of turns that were left out, and are still in the source."""

from collections.abc import Iterator

import regex

from inquit.editing.casting import named
from inquit.model import Segment, Speaker, Transcript
from inquit.people.labels import read_label

__all__ = ["read_tag", "tags_of"]

# When a turn begins, as tags have it: [00:12]      0:12:07.200
_TIME = regex.compile(r"\d{1,3}(?:[:：.]\d{1,3}){1,4}+")

# What no label in plain letters has, but markup does: <u who="#Ann">
_MARKUP = frozenset('<>="{}')

# What stands around a label: **Ann Lee:**
_AROUND = " \t\r\n*_#:：-–—|[]>.,;\"'“”«»"


def tags_of(transcript: Transcript) -> Iterator[Segment]:
    """The tags outside the turns, each as it is printed once."""
    seen: set[str] = set()
    for segment in transcript.outside:
        printed = segment.span.of(transcript.source)
        if segment.kind == "tag" and printed and printed not in seen:
            seen.add(printed)
            yield segment


def read_tag(tag: str) -> Speaker | None:
    """The speaker that a tag names; None where it names nobody, or cannot be read.

    >>> read_tag("**Dr. Tamsin Oake (TO):** ").labels
    ('Dr. Tamsin Oake', 'TO')
    """
    printed = _TIME.sub(" ", tag, concurrent=False).strip(_AROUND)
    if not printed or not _MARKUP.isdisjoint(printed):
        return None
    label = read_label(printed)
    shorts = [inner for inner in label.brackets if read_label(inner).kind == "short"]
    speaker = Speaker(id="", name=label.core, labels=(label.core, *shorts))
    if label.kind == "person" and label.name is not None:
        return named(speaker, label.name.name)
    if label.kind == "short":
        return speaker
    if label.kind in {"collective", "anonymous"}:
        return Speaker(id="", name=label.core, labels=(label.core,), kind="collective" if label.kind == "collective" else "anonymous")
    return None
