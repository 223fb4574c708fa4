"""The script that prints real talks in other layouts measures what it says."""

import json
import pathlib

from tests.candidates.ways import Way
from tests.fitting import relaid

PLAIN = Way(name="plain", pattern="{label}: {words}\n")
NUMBERED = Way(name="numbered", head="Minutes\n\n", pattern="{n} {label}\n{words}\n\n")
TALK = (("Ada", "Is it late?"), ("Olof", "An hour late."), ("Ada", "Who knows?"), ("Olof", "The captain."))


def test_talks_are_gathered(tmp_path: pathlib.Path) -> None:
    """Notes behind labels go, turns of one label in a row are one, and a talk has two labels at least."""
    turns = [("Ada (host): ", "Is it\nlate?"), ("Ada: ", "Is it?"), ("**Olof**", "Late."), ("Ada: ", "")]
    alone = [("Ada: ", "Is it late?")]
    lines = [json.dumps({"turns": [{"tag": tag, "body": body} for tag, body in talk]}) for talk in (turns, alone)]
    (tmp_path / "ferry.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert list(relaid.talks(tmp_path)) == [[("Ada", "Is it late?"), ("Olof", "Late.")]]


def test_words_end_with_a_sentence() -> None:
    """What is too long for the page is cut where a sentence ends, and anywhere if none does."""
    assert relaid.shortened("The ferry. " + "a" * relaid.WORDS_MOST) == "The ferry."
    assert len(relaid.shortened("a" * 2 * relaid.WORDS_MOST)) == relaid.WORDS_MOST


def test_places_are_those_of_the_print() -> None:
    """A turn may begin from the start of its line to its words."""
    text, spans = relaid.printed(NUMBERED, TALK[:2])
    assert [text[start:words] for start, words in spans] == ["1 Ada\n", "2 Olof\n"]


def test_what_is_not_found_costs() -> None:
    """Every turn found is 1; what no parser could find is 0."""
    assert relaid.f1(PLAIN, TALK) == 1
    assert relaid.f1(Way(name="no label", pattern="{words}\n"), TALK) == 0
