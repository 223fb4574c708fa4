"""The company of the tags: a label seen once, where nearly all others with its form speak."""

import inquit
from inquit.evidence.company import COMPANY, MARKED

SAID = (
    "So where is the ferry now, and who has seen it?",
    "nobody, it went out on monday and has not come back since",
    "And the other one?",
    "in the dock, with a hole in its side, and it will stay there",
)
LATER = "hi"


def told(tag: str, end: str, name: str, words: str) -> tuple[list[str], list[str]]:
    """The labels of a talk of three people in which one line of somebody else stands, and the names of the weights that it has."""
    cast = ("Ada", "Olof", "Mira")
    lines = [tag.format(name=cast[n % 3], words=SAID[n % 4]) for n in range(14)]
    lines.insert(6, tag.format(name=name, words=words))
    text = end.join(lines) + end
    labels = [label for label in inquit.explain(text).labels if label.label == name]
    return [turn.label for turn in inquit.parse(text).turns], [weight.name for label in labels for weight in label.weights]


def test_one_who_speaks_once() -> None:
    """A name, who says one word."""
    labels, weights = told("**{name}:** {words}", "\n\n", "Schmid", LATER)
    assert labels.count("Schmid") == 1
    assert {COMPANY.name, MARKED.name} <= set(weights)


def test_not_where_data_stands_behind_it() -> None:
    """A field of a page among the turns."""
    labels, weights = told("{name}: {words}", "\n\n", "Wheel", "1804")
    assert "Wheel" not in labels
    assert not {COMPANY.name, MARKED.name}.intersection(weights)


def test_not_what_begins_like_a_sentence() -> None:
    """Words that stand before a colon in what somebody says."""
    labels, weights = told("**{name}:** {words}", "\n\n", "What I mean is", LATER)
    assert "What I mean is" not in labels
    assert not {COMPANY.name, MARKED.name}.intersection(weights)


def test_the_account_adds_up() -> None:
    """What the company adds is one of the weights that `explain` shows."""
    text = "\n".join(f"<{name}> {words}" for name, words in zip(("ada", "olof", "ada", "olof") * 4, SAID * 4, strict=True))
    account = next(label for label in inquit.explain(f"{text}\n<schmid> hi\n{text}\n").labels if label.label == "schmid")
    assert account.taken
    assert account.certainty > 0.5
