"""inquit as the referee of another parser: Hypothesis writes interviews, two parsers read them.

Run it with `python examples/use_property_test.py`.

The parser under test is the one everybody writes first: split at line ends, then at the first colon and blank.
It agrees with inquit on tidy text.
As soon as one turn runs on in a line such as "Note: ..." it invents a speaker, and Hypothesis finds the smallest text that shows it.
"""

from typing import NamedTuple

from hypothesis import find, given, settings
from hypothesis import strategies as st

import inquit

FIRST = ("Ines Marlow (IM)", "Tobias Quint (TQ)")
TAGS = ("IM", "TQ")
WORDS = ("apples", "bridges", "every", "old", "quietly", "rain", "the", "under", "winter")
ASIDES = ("Note", "Warning")


class Interview(NamedTuple):
    """A text together with the turns a careful person reads out of it."""

    text: str
    turns: list[tuple[str, str]]


def toy_parser(text: str) -> list[tuple[str, str]]:
    """Read every line as a turn."""
    return [(label, words) for label, _, words in (line.partition(": ") for line in text.splitlines()) if words]


def referee(text: str) -> list[tuple[str, str]]:
    """Read the same with inquit, white space folded."""
    return [(turn.label, " ".join(turn.text.split())) for turn in inquit.parse(text).turns]


def sentences() -> st.SearchStrategy[str]:
    """A few words with a full stop."""
    return st.lists(st.sampled_from(WORDS), min_size=2, max_size=6).map(lambda words: " ".join(words).capitalize() + ".")


@st.composite
def interviews(draw: st.DrawFn, *, aside: bool = False) -> Interview:
    """Two people in turn, each introduced once; with `aside`, one turn runs on in a line of its own that begins like a tag."""
    later = draw(st.integers(min_value=4, max_value=8))
    labels = [*FIRST, *(TAGS[number % 2] for number in range(later))]
    turns = [(label, draw(sentences())) for label in labels]
    lines = [f"{label}: {words}" for label, words in turns]
    if aside:
        place = draw(st.integers(min_value=1, max_value=len(turns) - 1))
        label, words = turns[place]
        line = f"{draw(st.sampled_from(ASIDES))}: {draw(sentences())}"
        lines.insert(place + 1, line)
        turns[place] = label, f"{words} {line}"
    return Interview("\n".join(lines) + "\n", turns)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(interviews())
def both_read_tidy_text(interview: Interview) -> None:
    """On one line a turn, the toy parser is right."""
    assert toy_parser(interview.text) == interview.turns
    assert referee(interview.text) == interview.turns


@settings(max_examples=50, deadline=None, derandomize=True)
@given(interviews(aside=True))
def one_reads_asides(interview: Interview) -> None:
    """A line that begins like a tag is no tag when nothing else in the text makes it one."""
    assert referee(interview.text) == interview.turns


def misread(interview: Interview) -> bool:
    """Whether the toy parser gets it wrong."""
    return toy_parser(interview.text) != interview.turns


def main() -> None:
    """Show where the two agree, and the smallest text where the toy parser fails."""
    both_read_tidy_text()
    print("Tidy interviews: both parsers agree.")
    one_reads_asides()
    print("With an aside: inquit reads them as written.")

    worst = find(interviews(aside=True), misread, settings=settings(database=None, derandomize=True))
    print("The smallest interview that the toy parser misreads:\n")
    print(worst.text)
    invented = sorted({label for label, _ in toy_parser(worst.text)} - {*FIRST, *TAGS})
    print("It invents:", ", ".join(invented))


if __name__ == "__main__":
    main()
