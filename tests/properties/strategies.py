"""Hypothesis strategies for texts: invented talks in many forms, damaged ones, and any text at all."""

from collections.abc import Sequence

from hypothesis import strategies as st

from tests.properties.talks import ASIDES, FORMS, FRONTS, NOTES, PEOPLE, Form, Person, Talk, written

__all__ = ["casts", "damaged_texts", "rough_texts", "talks", "texts", "written_talks"]

_WHO = ("The old ferry", "My grandmother", "A keeper", "Every second winter somebody", "I", "We", "You", "Perhaps {0}")
_DID = ("counted", "painted", "forgot", "carried", "listened to", "never sold")
_WHAT = ("the tide tables", "seven blue doors", "a bucket of eels", "what the harbour owes us", "two letters from the north")
_SHORT = ("Yes.", "No, not yet.", "Thank you.", "Why now?", "Go on.", "Because of the rain.", "Oh, {1} knows.")

_PIECES = (
    ": ", ":", "：", ". ", "?", " — ", "- ", "\t", "  ", " ", "|", "/", "\\", "#", "# ", "> ", "*", "**", "__", "`", "```\n", "---\n",
    "(", ")", "[", "]", "<", ">", "{", "}", "<v ", "</v>", "<b>", "○", "\n", "\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028",
    "Q", "A", "Q. ", "A. ", "Ann", "Ann Lee", "ANN LEE", "AL", "(AL)", "Dr. ", "MR. LEE", "MS. ROE. ", "The Chair", "Note", "ann", "x", "7",
    "12", "0:12", "[00:12] ", "1:02:03.5", "00:00:01.000 --> 00:00:02.000", "WEBVTT\n\n", "%mor:\tpro|I", "@Begin\n", "BY MR. LEE:\n",
    "Present:\n", "[laughter]", "(Applause.)", "Good morning.", "so it is", "http://a.example:80/", "AL = Ann Lee\n",
    "\0", "\x1b[31m", "\ud800", "\udfff", "\ufeff", "\xa0", "\u3000", "\u200b", "\u200e", "\u202e", "\u2066", "\xad", "\u0301",
    "e\u0301", "é", "İ", "ß", "ǅ", "ŉ", "ﬁ", "李", "記者", "김", "ا", "🜁", "½", "²", "٣",
)  # fmt: skip
"""What tags, times, markup and trouble are made of."""


def sentences() -> st.SearchStrategy[str]:
    """Something to say."""
    told = st.builds("{} {} {}.".format, st.sampled_from(_WHO), st.sampled_from(_DID), st.sampled_from(_WHAT))
    asked = st.builds("Who {} {}?".format, st.sampled_from(_DID), st.sampled_from(_WHAT))
    return st.sampled_from(_SHORT) | told | asked


@st.composite
def _words(draw: st.DrawFn, *, noise: bool) -> str:
    """What one turn holds: sentences, with `noise` in several paragraphs, with stage notes and look-alikes of tags."""
    words = " ".join(draw(st.lists(sentences(), min_size=1, max_size=3)))
    if not noise:
        return words
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return f"{words} {draw(st.sampled_from(NOTES))}"
    if kind == 1:
        return f"{words}\n{draw(st.sampled_from(ASIDES))}"
    if kind == 2:
        return f"{words}\n\n{draw(sentences())}"
    return words


@st.composite
def talks(draw: st.DrawFn, *, forms: Sequence[Form] = FORMS, least: int = 1, most: int = 12, noise: bool = True) -> Talk:
    """A talk among two or three people; without `noise` they speak in turn, and nobody repeats what was said."""
    form = draw(st.sampled_from(forms))
    people = draw(st.integers(2, 3))
    count = draw(st.integers(least, most))
    order = [number % people for number in range(count)]
    if noise and count > 2 * people and draw(st.booleans()):
        order[2 * people :] = draw(st.lists(st.integers(0, people - 1), min_size=count - 2 * people, max_size=count - 2 * people))
    words = draw(st.lists(_words(noise=noise), min_size=count, max_size=count, unique=not noise))
    return Talk(
        form=form,
        style=draw(st.sampled_from(form.styles)),
        said=tuple(zip(order, words, strict=True)),
        front=draw(st.sampled_from(FRONTS)) if noise and not form.start else "",
    )


def casts(count: int = 3) -> st.SearchStrategy[tuple[Person, ...]]:
    """So many different people."""
    return st.permutations(PEOPLE).map(lambda people: tuple(people[:count]))


def written_talks(*, least: int = 1, noise: bool = True) -> st.SearchStrategy[str]:
    """Talks as text."""
    return st.builds(written, talks(least=least, noise=noise), casts())


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """A written talk with pieces of anything put in, and stretches taken out."""
    text = draw(written_talks())
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 12))
        text = text[:start] + draw(st.sampled_from(_PIECES)) + text[start + cut :]
    return text


def rough_texts() -> st.SearchStrategy[str]:
    """Pieces of tags and trouble in any order, some of them over and over."""
    piece = st.sampled_from(_PIECES)
    many = st.builds(lambda some, times: "".join(some) * times, st.lists(piece, min_size=1, max_size=4), st.integers(2, 300))
    return st.lists(piece | piece | piece | many, max_size=30).map("".join)


def texts() -> st.SearchStrategy[str]:
    """Any text at all, lone surrogates among it; most of it with something like tags."""
    anything = st.text(st.characters(exclude_categories=()), max_size=60)
    return st.one_of(anything, rough_texts(), damaged_texts(), written_talks())
