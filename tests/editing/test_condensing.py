"""What goes with the turns that are left out: markup that closes them, the lines above the words of cues."""

import pytest

import inquit

MARKED = '<u who="#Ann">Good morning.</u>\n<u who="#Bo">Good day.</u>\n<u who="#Ann">What now?</u>\n<u who="#Bo">Tea.</u>\n'
TABLE = "| Ann | Good morning. |\n| Bo | Good day. |\n| Ann | What now? |\n| Bo | Tea. |\n"


def cues(*words: str, time: str = "{0}\n00:00:0{0},200 --> 00:00:0{0},900\n") -> str:
    """Captions with a cue for each of some words; nothing where there are none, so that numbers stay."""
    return "".join(f"{time.format(n)}{said}\n\n" for n, said in enumerate(words, 1) if said)


PLAIN = "00:00:0{0}.200 --> 00:00:0{0}.900\n"


@pytest.mark.parametrize(
    ("source", "who", "left"),
    [
        (MARKED, "Ann", '<u who="#Ann">Good morning.</u>\n<u who="#Ann">What now?</u>\n'),
        (MARKED, "Bo", '<u who="#Bo">Good day.</u>\n<u who="#Bo">Tea.</u>\n'),
        (TABLE, "Bo", "| Bo | Good day. |\n| Bo | Tea. |\n"),
        (cues("Ann: Hi?", "Bo: Hi.", "Ann: So?", "Bo: Yes."), "Ann", cues("Ann: Hi?", "", "Ann: So?")),
        (cues("Ann: Hi?", "Bo: Hi.", "Ann: So?", "Bo: Yes."), "Bo", cues("", "Bo: Hi.", "", "Bo: Yes.")),
        (cues("Ann: Hi?", "you.", "Bo: Hi.", "Ann: So?", "Bo: Yes."), "Bo", cues("", "", "Bo: Hi.", "", "Bo: Yes.")),
        (cues("Ann: Hi?\nBo: Hi.", "Ann: So?\nBo: Yes."), "Bo", cues("Bo: Hi.", "Bo: Yes.")),
        (
            "WEBVTT\n\n" + cues("<v Ann>Hi?</v>", "<v Bo>Hi.</v>", "<v Ann>So?</v>", "<v Bo>Yes.</v>", time=PLAIN),
            "Bo",
            "WEBVTT\n\n" + cues("", "<v Bo>Hi.</v>", "", "<v Bo>Yes.</v>", time=PLAIN),
        ),
    ],
)
def test_a_turn_goes_whole(source: str, who: str, left: str) -> None:
    """What closes a turn stays and goes with it, a cue's number and time go with the last of its words."""
    t = inquit.parse(source)
    assert t.condensed() == t
    some = t.filtered(next(speaker for speaker in t.speakers if speaker.name == who)).condensed()
    assert some.source == left
    assert [turn.text for turn in some.turns] == [turn.text for turn in t.turns if turn.speaker.name == who]
