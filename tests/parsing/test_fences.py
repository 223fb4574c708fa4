"""A talk in a block of code: most of the page, or a sample on it."""

import inquit

CHAT = "".join(
    f"{('Ada Finch', 'Olof Brandt')[n % 2]}, [20.01.24 19:0{n}]\n{words}\n\n"
    for n, words in enumerate(("the ferry is late", "by how much", "an hour, and it rains", "then I stay here", "bring the lamp"))
)


def test_a_page_that_shows_a_chat() -> None:
    """One block that holds most of the page is what the page is about."""
    t = inquit.parse(f"# How we chose a lamp\n\nIt began so:\n\n```\n{CHAT}```\n")
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt", "Ada Finch", "Olof Brandt", "Ada Finch"]


def test_a_page_with_a_sample() -> None:
    """One that holds a part of it is a sample."""
    prose = "The tool writes a file for each day.\nIt needs no key.\n" * 12
    assert not inquit.parse(f"# A tool\n\n{prose}\n```\n{CHAT}```\n\n{prose}").turns
