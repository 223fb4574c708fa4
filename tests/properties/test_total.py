"""Promise 3: `parse` and `explain` return for every str."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit import Options, StrictError
from inquit.testing import texts

SIZE = 200_000
"""Code points of a hostile text."""

HOSTILE = {
    "nothing": "",
    "one line of a letter": "a",
    "capitals": "A",
    "colons": ":",
    "tags on one line": "Ann: ",
    "tags on lines": "Ann:\n",
    "two tags in turn": "Ann: so it is.\nBob: is it?\n",
    "labels on lines": "Ann Lee\n\n",
    "questions and answers": "Q. ",
    "full stops": "Mr. ",
    "initials": "J. R. ",
    "open brackets": "(",
    "closed brackets": ")",
    "square brackets": "[",
    "pairs of brackets": "[]",
    "tags in brackets": "[Ann] ",
    "angle brackets": "<",
    "voices": "<v Ann>",
    "braces": "{",
    "stars": "*",
    "bold": "**Ann:** ",
    "rules": "* * *\n",
    "underscores": "_",
    "grave accents": "`",
    "number signs": "#",
    "quotes": "> ",
    "dashes": "—",
    "hyphens": "-- ",
    "pipes": "|",
    "tabs": "\t",
    "blanks": " ",
    "no-break blanks": "\xa0",
    "line feeds": "\n",
    "carriage returns": "\r",
    "blank lines with blanks": " \n",
    "digits": "1",
    "clocks": "1:02 ",
    "clocks joined": "1:",
    "stamps": "[00:12] ",
    "cue times": "00:00:01.000 --> 00:00:02.000\n",
    "tiers": "%mor:\tco\n\t",
    "links": "[a](http://a.example) ",
    "surrogates": "\ud800",
    "zero bytes": "\0",
    "direction marks": "\u202e",
    "combining marks": "\u0301",
    "ideographs": "李",
    "capital with a dot": "İ",
    "emoji": "\U0001f600",
    "honorifics": "Dr. ",
    "declarations": "Ann Lee (AL): ",
    "attendance": "Present: Ann Lee, ",
    "fences": "```\n",
}


@given(texts(), st.booleans())
def test_any_text_parses(text: str, declared: bool) -> None:  # noqa: FBT001  # Hypothesis hands it over
    """Nothing raises, whatever the text, with options and without."""
    options = Options(speakers={"Ann": "Ann Lee", "\ud800": "?"}, not_speakers=["A", "("]) if declared else Options()
    t = inquit.parse(text, options=options)
    assert inquit.explain(text, options=options).transcript == bool(t.turns)


@given(texts())
def test_strict_raises_the_errors_and_nothing_else(text: str) -> None:
    """Under `strict` a text either gives the same transcript or raises exactly its problems of severity error."""
    t = inquit.parse(text)
    errors = tuple(problem for problem in t.problems if problem.severity == "error")
    if errors:
        with pytest.raises(StrictError) as caught:
            inquit.parse(text, options=Options(strict=True))
        assert caught.value.problems == errors
    else:
        assert inquit.parse(text, options=Options(strict=True)) == t


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=list(HOSTILE))
def test_two_hundred_thousand_characters_of_anything(unit: str) -> None:
    """A unit repeated without end parses, and nothing of it is lost."""
    text = unit * (SIZE // max(1, len(unit)))
    t = inquit.parse(text)
    assert "".join(segment.span.of(text) for segment in t.segments) == text


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"Voice{number}: so it is.\n" for number in range(4_000)),
        "".join(f"Voice {number}\nSo it is.\n\n" for number in range(4_000)),
        "".join(f"{number}:{number % 60:02} Ann: so it is.\n" for number in range(4_000)),
        "Ann: " + "(" * (SIZE // 2) + ")" * (SIZE // 2),
        "Ann: " + "[" * (SIZE // 2) + "]" * (SIZE // 2),
        "Ann: one\nBob: two\n" * 4 + "Ann: " + "so it is. Bob: " * (SIZE // 16),
        "Ann " + "and Bob " * (SIZE // 8) + ": yes",
        "".join(f"{'A' * (number % 200 + 1)}: yes\n" for number in range(1_900)),
    ],
    ids=["labels", "labels on lines", "clocks", "deep brackets", "deep square brackets", "within a line", "joint label", "lengths"],
)
def test_large_shapes(text: str) -> None:
    """Many labels, deep brackets and endless lines parse, and nothing is lost."""
    t = inquit.parse(text)
    assert "".join(segment.span.of(text) for segment in t.segments) == text


@pytest.mark.parametrize("between", ["_", "'", ".", " ", "\u2019", "*", "__"])
@pytest.mark.parametrize("words", ["the chair of x", "the secretary of state", "a member for all of us"])
def test_an_office_in_one_piece(words: str, between: str) -> None:
    """Whatever joins its words, an office behind an article parses."""
    label = words.replace(" ", between)
    text = f"{label}: Hello there.\nBo: Yes.\n{label}: No.\n"
    assert "".join(segment.span.of(text) for segment in inquit.parse(text).segments) == text
