"""Whose turns: a speaker is named as everywhere."""

import pytest

import inquit

TALK = inquit.parse(
    "Ann Lee (AL): Why now?\nBo Yu (BY): Two reasons.\nAL: Go on.\nBY: The river froze.\nAL: Oh.\n",
    options=inquit.Options(speakers={"AL": "Ann Lee", "BY": "Bo Yu"}),
)


def test_a_speaker_by_id_label_or_name() -> None:
    """All lead to the same turns."""
    ann = TALK.turns[0].speaker
    for wanted in (ann, ann.id, "AL", "Ann Lee"):
        assert [turn.index for turn in TALK.by(wanted)] == [0, 2, 4]


def test_nobody() -> None:
    """A slip is told, and gives no empty answer."""
    with pytest.raises(inquit.EditError, match="no speaker has the id, label or name 'AI'"):
        TALK.by("AI")
