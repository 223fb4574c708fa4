"""Strategies for texts that nobody wrote: pieces of tags and trouble in any order, talks with damage, any text at all."""

from hypothesis import strategies as st

from inquit.testing.tagged import tagged_texts

__all__ = ["damaged", "rough_texts", "texts"]

PIECES: tuple[str, ...] = (
    ": ", ":", "：", ". ", "?", " — ", "- ", "\t", "  ", " ", "|", "/", "\\", "#", "# ", "> ", "*", "**", "__", "`", "```\n", "---\n",
    "(", ")", "[", "]", "<", ">", "{", "}", "<v ", "</v>", "<b>", "○", "\n", "\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028",
    "Q", "A", "Q. ", "A. ", "Ann", "Ann Lee", "ANN LEE", "AL", "(AL)", "Dr. ", "MR. LEE", "MS. ROE. ", "The Chair", "Note", "ann", "x", "7",
    "12", "0:12", "[00:12] ", "1:02:03.5", "00:00:01.000 --> 00:00:02.000", "WEBVTT\n\n", "%mor:\tpro|I", "@Begin\n", "BY MR. LEE:\n",
    "Present:\n", "[laughter]", "(Applause.)", "Good morning.", "so it is", "http://a.example:80/", "AL = Ann Lee\n",
    "\0", "\x1b[31m", "\ud800", "\udfff", "\ufeff", "\xa0", "\u3000", "\u200b", "\u200e", "\u202e", "\u2066", "\xad", "\u0301",
    "e\u0301", "é", "İ", "ß", "ǅ", "ŉ", "ﬁ", "李", "記者", "김", "ا", "🜁", "½", "²", "٣",
)  # fmt: skip
"""What tags, times, markup and trouble are made of."""


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """The text with one to four pieces of anything put in, each in the place of up to twelve characters."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 12))
        text = text[:start] + draw(st.sampled_from(PIECES)) + text[start + cut :]
    return text


def rough_texts() -> st.SearchStrategy[str]:
    """Pieces of tags and trouble in any order, some of them over and over; lone surrogates among them."""
    piece = st.sampled_from(PIECES)
    many = st.builds(_repeated, st.lists(piece, min_size=1, max_size=4), st.integers(2, 300))
    return st.lists(piece | piece | piece | many, max_size=30).map("".join)


def _repeated(pieces: list[str], times: int) -> str:
    """The pieces laid end to end, over and over."""
    return "".join(pieces) * times


def texts() -> st.SearchStrategy[str]:
    """Any text at all, lone surrogates among it; most of it with something like tags: what a parser must survive."""
    anything = st.text(st.characters(exclude_categories=()), max_size=60)
    talks = tagged_texts(min_turns=1).map(lambda pair: pair[0])
    return st.one_of(anything, rough_texts(), talks.flatmap(damaged), talks)
