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


def test_questions_below_who_asks() -> None:
    """A line says who examines from there on, and below it each time stands a question; the heading above it is nobody."""
    asked = [
        f"           EXAMINATION\nBY {who}:\n    Q.   Did you see the {what}?\n    A.   I saw it.\n    Q.   When?\n    A.   At noon.\n"
        for who, what in (("MS. RUSK", "ferry"), ("MR. LUND", "bridge"))
    ]
    t = inquit.parse("    ADA FINCH,\nhaving been sworn, was asked\nas follows:\n" + "         MR. LUND:  I object.\n".join(asked))
    assert [(turn.label, turn.speech) for turn in t.turns] == [
        ("Q", "Did you see the ferry?"), ("A", "I saw it."), ("Q", "When?"), ("A", "At noon."), ("MR. LUND", "I object."),
        ("Q", "Did you see the bridge?"), ("A", "I saw it."), ("Q", "When?"), ("A", "At noon."),
    ]  # fmt: skip
    assert [turn.speaker.name for turn in t.turns if turn.label == "Q"] == ["Q", "Q", "LUND", "LUND"]  # nobody is called Rusk
