"""Labels that go on below their line."""

import inquit

SITTING = (
    "Anf. 1 MINISTER ADA FINCH:\nMadam Speaker! The ferry is late.\nAnf. 2 OLOF BRANDT (as):\nMadam Speaker! Why?\n"
    "Anf. 3 {first}\n{rest}:\nMadam Speaker! Ice.\nAnf. 4 OLOF BRANDT (as):\nMadam Speaker! Which ice?\n"
    "Anf. 5 MINISTER ADA FINCH:\nMadam Speaker! All of it.\n"
)


def test_a_wrapped_label_is_one() -> None:
    """A line that begins as others do that end with a colon, and does not, has its colon on the line below."""
    t = inquit.parse(SITTING.format(first="Minister for the Harbours ADA", rest="FINCH (ff)"))
    assert len(t.turns) == 5
    assert t.turns[2].text == "Madam Speaker! Ice."


def test_words_are_not_glued() -> None:
    """What begins otherwise, or goes on in lower case, is said."""
    t = inquit.parse(SITTING.replace("Anf. 3 {first}\n{rest}", "There is one thing I must say of the\nIce").format())
    assert "There is one thing I must say of the\nIce:" in t.turns[1].text


def test_an_honorific_may_stand_above() -> None:
    """Where pages break their lines behind `Mme`, time and again, the name below goes on with it."""
    said = ("Bonjour. Le bac est-il en retard?", "Oui.", "Pourquoi donc?", "La glace.", "Encore?", "Toujours.")
    t = inquit.parse("".join(f"{('M.', 'Mme')[n % 2]}\n{('Laquerre', 'Thivierge')[n % 2]} : {words}\n\n" for n, words in enumerate(said)))
    assert [turn.text for turn in t.turns] == [*said]
    assert [speaker.honorific_prefix for speaker in t.speakers] == ["M.", "Mme"]


def test_a_letter_may_be_a_label() -> None:
    """`A` on a line of its own answers, whatever stands below it."""
    said = ("Is the ferry late?", "Yes: by an hour.", "Is it ice?", "No: a goat.", "On board?", "Right: on deck.")
    t = inquit.parse("".join(f"{'QA'[n % 2]}\n{words}\n\n" for n, words in enumerate(said)))
    assert [(turn.label, turn.text) for turn in t.turns] == [("QA"[n % 2], words) for n, words in enumerate(said)]


def test_offices_wrapped_within_their_brackets() -> None:
    """What stands before the bracket is a name, and what ends it stands before a colon; a bracket in a sentence is none."""
    cast = (
        "Ms. Ada Finch (Minister of the\nSea and the Isles, Lib.)",
        "Hon. Olof Brandt (Sund)",
        "Mr. Jon Rusk (Member for the\nOuter Quay)",
    )
    said = ("We have (as you know\n: all of you) a bridge.", "Since when?", "Since May.", "Who says so?", "I do.", "So be it.")
    t = inquit.parse("".join(f"{cast[n % 3]}: {words}\n\n" for n, words in enumerate(said)))
    assert [turn.label.split(" (")[0] for turn in t.turns] == ["Ms. Ada Finch", "Hon. Olof Brandt", "Mr. Jon Rusk"] * 2
    assert [turn.text for turn in t.turns] == list(said)


def test_who_calls_out_in_a_bracket_of_several_lines() -> None:
    """A name at the beginning of a line within such a bracket opens no turn, a tag behind one does; who is left out so is told."""
    said = ("The bridge is shut. (Applause. – Mr.\nRusk: Hear, hear!) And so it stays.", "Since when? (Laughter and\ncries.)", "Since May.")
    cast = ("Finch", "Brandt", "Rusk")
    t = inquit.parse("".join(f"{cast[n % 3]}: {said[n % 3]}\n" for n in range(6)))
    assert [turn.label for turn in t.turns] == list(cast) * 2
    told = [(p.code, t.source[p.span.start : p.span.end], p.message) for p in t.problems]
    assert told == [("IQ207", "Rusk", "'Rusk' calls out within a bracket of what somebody says (and 1 more like it)")]
