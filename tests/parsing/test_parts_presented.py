"""Fields that say who presents what, wherever they stand."""

import inquit

MINUTES = (
    "# Minutes\n\n## Intro\n\nPresenter: Ines Farrow (IF)\n\nIF: We meet again in December.\n\nOV: In which room?\n\nIF: In the hall.\n\n"
    "## Report\n\nPresenter: Orla Venn (OV)\n\nOV: Two papers are late.\n\nIF: Which ones?\n\nOV: The blue one and the red one.\n"
)


def test_who_presents() -> None:
    """What stands above each topic, with a name behind it alone, is nobody's turn."""
    assert [turn.label for turn in inquit.parse(MINUTES).turns] == ["IF", "OV", "IF", "OV", "IF", "OV"]


def test_a_presenter_who_speaks() -> None:
    """One who says something once speaks everywhere; and so does one whom the caller has named."""
    spoken = MINUTES.replace("Orla Venn (OV)", "Orla Venn, will you begin?")
    assert [turn.label for turn in inquit.parse(spoken).turns].count("Presenter") == 2
    named = inquit.parse(MINUTES, options=inquit.Options(speakers=["Presenter"]))
    assert [turn.label for turn in named.turns].count("Presenter") == 2
