"""Lines that come again on a page and are nobody's turn: feet of pages, buttons; and a sign that is one."""

import inquit

SAID = (
    "Good morning to all who came.", "Is the ferry late?", "It is late by an hour.", "Then we wait on the quay.",
    "We have waited since May.", "Who has the key?", "I have it.", "And the lamp?",
)  # fmt: skip


def talk(between: str = "") -> str:
    """Two who speak in turn, with something between their paragraphs; `{n}` in it is a number."""
    return "".join(f"{('ADA FINCH', 'OLOF BRANDT')[n % 2]}: {words}\n\n{between.format(n=n + 2)}" for n, words in enumerate(SAID))


def labels(text: str) -> list[str]:
    """The labels of the turns."""
    return [turn.label for turn in inquit.parse(text).turns]


def test_feet_that_differ_by_their_number() -> None:
    """The same words with the number of each page are no turn."""
    assert labels(talk("Archive: Museum of Ferries, Sund, page {n}\n\n")) == ["ADA FINCH", "OLOF BRANDT"] * 4


def test_somebody_who_counts() -> None:
    """What differs by more than a number is said."""
    found = labels(
        talk("THE CLERK: {n} boats are out, and I heard that from number {n} myself, as always.\n\n").replace("as always", "I think", 1)
    )
    assert found.count("THE CLERK") == len(SAID)


def test_buttons() -> None:
    """A line that comes again below each paragraph, where labels have a colon."""
    button = "Play From Here\n\n"
    assert labels(talk(f"{button}And so it went on.\n\n{button}Nobody said why.\n\n{button}")) == ["ADA FINCH", "OLOF BRANDT"] * 4


def test_a_role_on_a_line_of_its_own() -> None:
    """An office is no button."""
    assert "The Chair" in labels(talk("The Chair\n\nThank you. The next one, please.\n\n"))


def test_a_sign_among_names_that_it_leads() -> None:
    """`>>` alone opens a turn where `>>` stands before names, too."""
    said = SAID * 3
    text = "".join(f">> {'' if n in {9, 14} else 'SPEAKER: '}{words.upper()}\n\nAND SO ON.\n\n" for n, words in enumerate(said))
    assert labels(text) == [">>" if n in {9, 14} else "SPEAKER" for n in range(len(said))]


def test_names_that_begin_what_is_said() -> None:
    """Tags with a colon, and words that begin with a name, one below the other near the top, are no list of those who speak."""
    cast = ("Ann Lee", "Bo Reed", "Cy Dorn")
    text = "".join(f"[00:0{n}:10] {name}:\n\t{name}, for the boatmen, in support.\n" for n, name in enumerate(cast))
    text += "".join(f"[00:0{n}:40] {name}:\n\tThank you for that. Is it late?\n" for n, name in enumerate(cast, start=4))
    assert labels(text) == [*cast * 2]
