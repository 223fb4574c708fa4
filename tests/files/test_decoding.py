"""Bytes become text strictly, and what cannot be decoded says where and what helps."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inquit import OptionsError, SourceError
from inquit.files import decode

NAME_IT = "name the encoding: --encoding cp1252 on the command line, encoding='cp1252' in Python"
MARKED = ("utf-8-sig", "utf-16", "utf-32")


def failure(data: bytes, encoding: str | None = None) -> str:
    """What the error says."""
    with pytest.raises(SourceError) as caught:
        decode(data, source="talk.txt", encoding=encoding)
    return str(caught.value)


def outcome(data: bytes) -> str | SourceError:
    """The text or the error."""
    try:
        return decode(data, source="talk.txt")
    except SourceError as error:
        return error


@pytest.mark.parametrize("encoding", ["utf-8", *MARKED])
@given(text=st.text())
def test_unicode_is_known_by_its_mark(encoding: str, text: str) -> None:
    """UTF-8 with and without a mark, UTF-16 and UTF-32 with one: every character comes back, line ends and NUL too."""
    # Text that begins with a mark, or with NUL behind the mark of UTF-16, looks like something else.
    assume(not text.startswith(("\ufeff", "\0")))
    assert decode(text.encode(encoding), source="talk.txt") == text


@pytest.mark.parametrize("data", [b"\xfe\xff\x00A\x00\n", b"\xff\xfeA\x00\n\x00", b"\x00\x00\xfe\xff\x00\x00\x00A\x00\x00\x00\n"])
def test_both_byte_orders_are_read(data: bytes) -> None:
    """The mark tells which it is."""
    assert decode(data, source="talk.txt") == "A\n"


@given(st.text(), st.sampled_from(["utf-8", *MARKED, "utf-16-le", "utf-7"]))
def test_a_named_encoding_is_taken(text: str, encoding: str) -> None:
    """With the mark of that encoding or without, which is no part of the text."""
    assert decode(text.encode(encoding), source="talk.txt", encoding=encoding) in {text, text.removeprefix("\ufeff")}


@given(st.binary())
def test_bytes_are_text_or_a_source_error(data: bytes) -> None:
    """Nothing is guessed and nothing else is raised; the place lies within the file."""
    found = outcome(data)
    if isinstance(found, SourceError):
        assert 1 <= found.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert 1 <= found.column <= len(data) + 1


def test_one_mark_is_dropped_not_two() -> None:
    """A second one is a character of the text."""
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfA", source="talk.txt") == "\ufeffA"


def test_a_byte_that_is_not_utf_8_has_its_place() -> None:
    """Line and column count what could be read before it; the excerpt shows the byte."""
    assert failure("Zoë: Why?\r\nBo: Café.\r\n".encode("cp1252").replace(b"\xeb", "ë".encode())) == (
        f"talk.txt:2:8: byte e9 cannot be read as UTF-8: invalid continuation byte\n    Bo: Caf\\xe9.\n           ^\n  {NAME_IT}"
    )


def test_utf_16_cut_short_has_its_place() -> None:
    """Other encodings count in characters, too."""
    assert (
        failure("One.\nTwo.".encode("utf-16")[:-1]).splitlines()[0] == "talk.txt:2:4: byte 2e cannot be read as UTF-16-LE: truncated data"
    )


def test_a_named_encoding_that_does_not_fit_says_so() -> None:
    """The hint takes up the encoding that was named."""
    assert failure(b"Bo: \x81", "cp1252").splitlines() == [
        "talk.txt:1:5: byte 81 cannot be read as CP1252: character maps to <undefined>",
        "    Bo: \\x81",
        "        ^",
        f"  if cp1252 is the wrong encoding, {NAME_IT}",
    ]


def test_encodings_with_errors_of_their_own_are_source_errors() -> None:
    """Some encodings of Python do not say where they failed."""
    assert failure(b"a", "undefined").startswith("talk.txt:1:1: not undefined: ")


@pytest.mark.parametrize("encoding", ["klingon", "hex", "a\0b"])
def test_what_is_no_encoding_is_refused(encoding: str) -> None:
    """A name that Python does not know, or that is no encoding of text, is a wrong option."""
    with pytest.raises(OptionsError) as caught:
        decode(b"00", source="talk.txt", encoding=encoding)
    assert str(caught.value) == f"encoding: {encoding!r} is no text encoding that Python knows"


@pytest.mark.parametrize("data", ["One.\nTwo.".encode("utf-16")[:-1], "One.".encode("utf-32")[:-2], b"\xef\xbb\xbfZo\xeb"])
def test_a_mark_leaves_no_doubt_of_the_encoding(data: bytes) -> None:
    """Bytes that do not follow it are damage, and no other encoding is recommended."""
    assert failure(data).endswith("\n  the file is damaged, or was cut short: get it again")


def test_bytes_with_nul_are_no_text() -> None:
    """What a picture or an archive begins with has no encoding that could be named."""
    assert failure(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").endswith(
        "\n  this is no text, or its encoding is another: open it in what made it, and save it as text"
    )
