"""The view: as long as the source, plain where the source is odd, cut into lines that stand where it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit.candidates.view import view
from inquit.testing import texts


@given(texts())
def test_offsets_are_those_of_the_source(text: str) -> None:
    """The view has as many code points as the source, and each line stands at its offset."""
    page = view(text)
    assert len(page.text) == len(text)
    assert len(page.lines) == len(page.starts)
    for line, start in zip(page.lines, page.starts, strict=True):
        assert page.text.startswith(line, start)
        assert "\n" not in line


@given(texts(), st.data())
def test_every_offset_has_its_line(text: str, data: st.DataObject) -> None:
    """The line of an offset is the last one that begins at it or before."""
    page = view(text)
    offset = data.draw(st.integers(0, len(text)))
    assert page.line_at(offset) == max([n for n, start in enumerate(page.starts) if start <= offset], default=0)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="&<") | st.just("\n")))
def test_plain_text_is_left_alone(text: str) -> None:
    """Printable ASCII with line feeds is its own view, where no line begins with a colon and nothing is spelt as HTML does."""
    assert view(text.replace("\n:", "\n")).text == text.replace("\n:", "\n")


@pytest.mark.parametrize("end", ["\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_each_line_end_ends_a_line(end: str) -> None:
    """The line ends of the Unicode Standard's newline guidelines, and no other character, part lines."""
    assert [line.rstrip() for line in view(f"one{end}two").lines] == ["one", "two"]


def test_crlf_ends_one_line() -> None:
    """CR LF is one line end and two code points."""
    page = view("one\r\ntwo")
    assert [line.rstrip() for line in page.lines] == ["one", "two"]
    assert page.starts == (0, 5)


@pytest.mark.parametrize("separator", ["\x1c", "\x1d", "\x1e"])
def test_separators_of_records_are_no_line_ends(separator: str) -> None:
    """What `str.splitlines` takes for line ends beyond those stays inside its line."""
    assert len(view(f"one{separator}two").lines) == 1


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("A：b", "A:b"),
        ("（x）", "(x)"),
        ("【A】", "[A]"),
        ("a\u3000b", "a b"),
        ("a\xa0b", "a b"),
        ("\u200eA", " A"),
        ("A:&nbsp;b", "A:      b"),
        ("A:&#9;b", "A:    b"),
        ("&lt;A&gt; b", "   <A>    b"),
        ("a &amp; b", "a &amp; b"),
        ("<P>A</P>", "<p>A</p>"),
        ("<P> a", "<P> a"),
        ("<PETE> a</P>b", "<PETE> a</p>b"),
        ("<b>A</b><br>b<br />", "<b>A</b>   \nb<br />"),
        ("A<BR>b</I>", "A   \nb</i>"),
        ("| a<br>b |", "| a<br>b |"),
    ],
)
def test_odd_characters_are_made_plain(odd: str, plain: str) -> None:
    """Full-width delimiters, typographic blanks and invisible marks look like their plain kin."""
    assert view(odd).text == plain


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Ann Lee\n: Hello.\nBo", ("Ann Lee : Hello.", "Bo")),
        ("Ann Lee\n:\n\nHello.", ("Ann Lee :", "", "Hello.")),
        ("Ann Lee\n:-) said Bo", ("Ann Lee", ":-) said Bo")),
        ("Ann Lee:\n: Hello.", ("Ann Lee:", ": Hello.")),
        ("\n: Hello.", ("", ": Hello.")),
        ("Ann Lee:\n\n: Hello.", ("Ann Lee:", "", ": Hello.")),
        ("Ann Lee \r\n: Hello.\r\nBo", ("Ann Lee   : Hello.", "Bo")),
        ("Term\n: one\n: two", ("Term : one", ": two")),
    ],
)
def test_a_colon_belongs_to_the_label_above(text: str, lines: tuple[str, ...]) -> None:
    """A colon by itself at the beginning of a line is moved up, and nothing is left of its line."""
    assert view(text).lines == lines


def test_a_colon_that_fell_to_the_next_line() -> None:
    """It belongs to the label above, a blank before it or none; a line that is a colon's own stays as it is."""
    assert view("Ann\n: Yes.\nBo\n : No.\n").lines == ("Ann : Yes.", "Bo  : No.")
    assert view("Ann\n   : Yes.\n\n: No.\n").lines == ("Ann", "   : Yes.", "", ": No.")
