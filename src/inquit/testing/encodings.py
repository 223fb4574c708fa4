"""A strategy for texts as bytes, in every encoding that a byte order mark can tell, and others by name."""

import codecs
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Literal, get_args

import attrs
from hypothesis import strategies as st

from inquit.testing.people import checked

__all__ = ["ENCODINGS", "Encoded", "EncodingName", "encoded"]

EncodingName = Literal["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252", "latin-1", "shift_jis"]
"""The encodings that are drawn."""

ENCODINGS: tuple[EncodingName, ...] = get_args(EncodingName)

MARKS: Mapping[str, bytes] = MappingProxyType(
    {
        "utf-8-sig": b"",  # the codec writes it
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
        "utf-32-be": codecs.BOM_UTF32_BE,
    }
)


@attrs.frozen(kw_only=True)
class Encoded:
    """A text as bytes."""

    data: bytes
    text: str
    """What they say, the byte order mark left out."""
    encoding: EncodingName
    told: bool
    """Whether the bytes tell the encoding: they are UTF-8, or begin with a byte order mark. The others need `encoding=`."""


@st.composite
def encoded(draw: st.DrawFn, text: str, *, encodings: Collection[EncodingName] | None = None) -> Encoded:
    """One text as bytes, in one of the encodings that have all its characters.

    `encodings` are the ones to choose from, `None` for all; where none of them has all characters, it is UTF-8.
    A byte order mark or a lone surrogate in the text is left out before it is encoded.

    Raises `InvalidArgument`, when the first one is drawn, for an encoding that is not known.
    """
    wanted = checked("encodings", encodings, ENCODINGS)
    words = text.lstrip("\ufeff").encode("utf-8", errors="ignore").decode("utf-8")
    able: list[EncodingName] = [name for name in wanted if _has(name, words)]
    encoding: EncodingName = draw(st.sampled_from(able)) if able else "utf-8"
    mark = MARKS.get(encoding, b"")
    # FF FE 00 00 is the mark of UTF-32: a text in UTF-16 that begins with NUL is not told from it.
    told = encoding.startswith("utf") and not (encoding == "utf-16-le" and words.startswith("\0"))
    return Encoded(data=mark + words.encode(encoding), text=words, encoding=encoding, told=told)


def _has(encoding: str, text: str) -> bool:
    """Whether an encoding has all characters of a text, and gives the same ones back."""
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeError:
        return False
