"""`read`, `write`, `loads` and `dumps` find the format, the encoding and the file."""

import gzip
import io
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import inquit
from inquit import FormatError, Options, OptionsError, SourceError, Transcript
from inquit.formats import FORMATS, dumps, loads, read, table, write
from inquit.formats import csv as csv_codec
from inquit.formats import json as json_codec
from inquit.formats import jsonl as jsonl_codec
from tests.formats.samples import SOURCE, TALK

if TYPE_CHECKING:
    from inquit.formats.table import Codec

WRITABLE = tuple(row for row in FORMATS if row.writable)


@pytest.mark.parametrize("row", WRITABLE, ids=lambda row: row.name)
def test_a_suffix_tells_the_format(row: table.Format, tmp_path: Path) -> None:
    """Each suffix of the table, in capitals too, is written in its format and read from it."""
    for suffix in (*row.suffixes, row.suffixes[0].upper()):
        path = tmp_path / f"talk{suffix}"
        write(TALK, path)
        assert path.read_bytes() == dumps(TALK, row.name).encode()
        assert read(str(path)) == loads(dumps(TALK, row.name), row.name)


@pytest.mark.parametrize("name", ["talk.txt", "talk.md", "talk.transcript", "talk"])
def test_everything_else_is_text_to_parse(name: str, tmp_path: Path) -> None:
    """A file of text, or of no known suffix, goes through the parser."""
    path = tmp_path / name
    path.write_text(SOURCE, encoding="utf-8")
    assert read(path) == inquit.parse(SOURCE)


def test_options_reach_the_parser() -> None:
    """What the caller decides is decided for a text read, too."""
    options = Options(speakers={"OT": "Otto Tarn"})
    assert read(SOURCE.encode(), options=options) == inquit.parse(SOURCE, options=options)
    assert loads(SOURCE, "text", options=options) == inquit.parse(SOURCE, options=options)


def test_our_json_is_known_without_a_name() -> None:
    """Bytes and files without a name are JSON where they begin as ours does, and text otherwise."""
    for indent in (0, 2):
        assert read(dumps(TALK, "json", indent=indent).encode("utf-16")) == TALK
    other = '{"schema": "other"}\n'
    assert read(other.encode()).source == other


def test_a_suffix_goes_before_the_content_and_a_name_before_both(tmp_path: Path) -> None:
    """The stated order: `format=`, the suffix, the content."""
    document = dumps(TALK, "json")
    path = tmp_path / "talk.txt"
    path.write_text(document, encoding="utf-8")
    assert read(path).source == document
    assert read(path, format="json") == TALK
    assert read(path, format="JSON") == TALK


def test_open_files_are_read_in_either_mode(tmp_path: Path) -> None:
    """A file object may give text or bytes; its own name tells the format."""
    path = tmp_path / "talk.json"
    write(TALK, path)
    with path.open("rb") as binary, path.open(encoding="utf-8") as text:
        assert read(binary) == read(text) == TALK
    assert read(io.StringIO(dumps(TALK, "json"))) == TALK
    assert read(io.BytesIO(dumps(TALK, "jsonl").encode()), format="jsonl").turns[0].text == "Why now?"


def test_open_files_are_written_in_either_mode(tmp_path: Path) -> None:
    """A text file gets text, a binary one UTF-8, an unbuffered and a packed one the same."""
    text, binary = io.StringIO(newline=""), io.BytesIO()
    write(TALK, text, format="csv")
    write(TALK, binary, format="csv")
    assert text.getvalue().encode() == binary.getvalue() == dumps(TALK, "csv").encode()
    with (tmp_path / "raw.csv").open("wb", buffering=0) as raw:
        write(TALK, raw)
    with gzip.open(tmp_path / "talk.csv.gz", "wb") as packed:
        write(TALK, packed, format="csv")
    assert (tmp_path / "raw.csv").read_bytes() == gzip.decompress((tmp_path / "talk.csv.gz").read_bytes()) == binary.getvalue()


class OneByteAtATime(io.RawIOBase):
    """A raw file that takes a byte a call, as a pipe may."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def write(self, data: Any, /) -> int:
        """Take the first byte."""
        self.taken += bytes(data)[:1]
        return 1


def test_a_raw_file_gets_every_byte() -> None:
    """What a raw file did not take is offered again."""
    file = OneByteAtATime()
    write(TALK, file, format="jsonl")
    assert bytes(file.taken).decode() == dumps(TALK, "jsonl")


def test_an_existing_file_can_be_kept(tmp_path: Path) -> None:
    """`exist_ok=False` writes a new file, and leaves an old one as it is."""
    path = tmp_path / "talk.csv"
    write(TALK, path, exist_ok=False)
    with pytest.raises(FileExistsError):
        write(TALK, path, exist_ok=False, spreadsheet_safe=False)
    assert path.read_bytes().decode() == dumps(TALK, "csv")


def test_a_byte_order_mark_can_be_had(tmp_path: Path) -> None:
    """With `utf-8-sig` there is one, and it is read as none."""
    path = tmp_path / "talk.csv"
    write(TALK, path, encoding="utf-8-sig")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfindex,")
    assert read(path) == loads(dumps(TALK, "csv"), "csv")


def test_other_encodings_are_named(tmp_path: Path) -> None:
    """A file in an old encoding is read when it is named, and named in the message when it is not."""
    path = tmp_path / "talk.txt"
    path.write_bytes("Zoë: Why?\nBo: So.\nZoë: Oh.\n".encode("cp1252"))
    assert read(path, encoding="cp1252").source.startswith("Zoë:")
    with pytest.raises(SourceError) as caught:
        read(path)
    assert (caught.value.source, caught.value.line, caught.value.column) == (str(path), 1, 3)


def test_errors_name_the_file(tmp_path: Path) -> None:
    """The path of a broken file begins the message, which survives pickling."""
    path = tmp_path / "talk.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        read(path)
    assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value))) == f"{path}:1:2: not JSON: it ends too early\n    {{\n     ^"  # noqa: S301  # its own pickle
    with pytest.raises(SourceError, match=r"^<bytes>:1:1: "):
        read(b"", format="json")
    with pytest.raises(SourceError, match=r"^<file>:1:1: "):
        read(io.BytesIO(), format="json")


def test_unknown_formats_list_the_known_ones(tmp_path: Path) -> None:
    """A name that is not in the table is answered with those that are."""
    message = "no format is called 'xml': there are json, jsonl, csv, text"
    for call in (
        lambda: dumps(TALK, "xml"),
        lambda: loads("", "xml"),
        lambda: read(b"", format="xml"),
        lambda: write(TALK, tmp_path / "talk.csv", format="xml"),
    ):
        with pytest.raises(FormatError) as caught:
            call()
        assert str(caught.value) == message
    assert os.listdir(tmp_path) == []  # noqa: PTH208  # the names are enough


def test_text_is_not_written() -> None:
    """A transcript written as text would not always be read as it was, so it is not offered."""
    with pytest.raises(FormatError) as caught:
        dumps(TALK, "text")
    assert str(caught.value) == "the format text can be read, not written: there are json, jsonl, csv"


def test_a_name_that_tells_no_format_is_refused(tmp_path: Path) -> None:
    """Nothing is written where it is not clear what."""
    with pytest.raises(FormatError) as caught:
        write(TALK, "talk.pdf")
    assert str(caught.value) == "the name 'talk.pdf' tells no format: end it in one of .json, .jsonl, .ndjson, .csv, or give format="
    with pytest.raises(FormatError, match="'<file>' tells no format"):
        write(TALK, io.StringIO())
    write(TALK, tmp_path / "talk.pdf", format="json")
    assert read(tmp_path / "talk.pdf") == TALK


def test_choices_that_mean_nothing_are_refused() -> None:
    """A choice for another format, or one out of range, raises at once."""
    with pytest.raises(OptionsError) as caught:
        dumps(TALK, "csv", indent=2)
    assert str(caught.value) == "indent: means nothing to the format csv, only to json"
    with pytest.raises(OptionsError, match=r"^indent: expected 0 or more blanks, got -1$"):
        dumps(TALK, "json", indent=-1)
    with pytest.raises(TypeError, match="indnt"):
        dumps(TALK, "json", indnt=2)  # type: ignore[call-arg]  # misspelt on purpose


def test_what_cannot_be_read_is_a_type_error() -> None:
    """A file whose `read` gives nothing is the caller's mistake."""

    class Empty:
        def read(self) -> Any:
            """Nothing to give now."""

    with pytest.raises(TypeError, match="expected a path, bytes or an open file"):
        read(Empty())


def test_the_table_has_no_two_rows_for_one_thing() -> None:
    """Names and suffixes are unique, suffixes in lower case, and every row has its reader."""
    names = [row.name for row in FORMATS]
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)
    assert suffixes == [suffix.lower() for suffix in suffixes]
    assert all(callable(table.codec(row).read) for row in FORMATS)
    assert [row.writable for row in FORMATS] == [hasattr(table.codec(row), "write") for row in FORMATS]


def test_the_modules_are_codecs() -> None:
    """The type checker agrees that each module that writes has the two functions of a codec."""
    codecs: tuple[Codec, ...] = (json_codec, jsonl_codec, csv_codec)
    assert codecs == tuple(table.codec(row) for row in WRITABLE)


def test_json_alone_loses_nothing() -> None:
    """Every other format that is written has a list of what does not come back."""
    assert [row.name for row in WRITABLE if not row.losses] == ["json"]


def test_formats_are_imported_when_used() -> None:
    """`import inquit` brings in neither msgspec nor the standard library's csv."""
    code = "import sys, inquit, inquit.formats; print(sorted({'msgspec', 'csv', 'inquit.formats.json'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_transcript_without_turns_is_written_too() -> None:
    """No turns make no rows."""
    empty = Transcript(source="Nothing here.\n")
    assert loads(dumps(empty, "json"), "json") == empty
    assert dumps(empty, "jsonl") == ""
    assert dumps(empty, "csv").count("\r\n") == 1
    assert loads(dumps(empty, "csv"), "csv") == loads("", "jsonl") == Transcript(source="")
