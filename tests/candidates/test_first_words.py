"""First words that look like labels, below the tags of who speaks."""

import inquit

SAID = ("The bridge is closed.", "Since when is it?", "Since May.", "And the ferry?", "It runs on Mondays.", "That is not much.")


def test_addresses_below_tags() -> None:
    """Each speech begins with the same words, a full stop behind them; who speaks is told above, with a colon."""
    cast = ("Ada Finch (St)", "Olof Brandt (Gr) (reply)")
    text = "".join(f"{cast[n % 2]}:\n\nMadam Chair. {words}\n\n" for n, words in enumerate(SAID))
    t = inquit.parse(text)
    assert [turn.label for turn in t.turns] == [*cast * 3]
    assert all(turn.text.startswith("Madam Chair. ") for turn in t.turns)


def test_labels_below_headings() -> None:
    """A heading with a colon above one of many labels takes nothing from them."""
    text = "The fares:\n\n" + "".join(f"{('ADA', 'OLOF')[n % 2]}. {words}\n\n" for n, words in enumerate(SAID))
    assert [turn.label for turn in inquit.parse(text).turns] == ["ADA", "OLOF"] * 3
