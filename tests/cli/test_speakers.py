"""`inquit speakers`: the roster in figures, for people and for programs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inquit.cli.counting import word_count

Run = Callable[..., tuple[int, str, str]]


@pytest.mark.usefixtures("folder")
def test_the_roster_as_a_table(run: Run) -> None:
    """Each speaker has a row with role, turns, words and share."""
    code, out, err = run("speakers", "talk.txt", "--width", "100")
    assert (code, err) == (0, "")
    assert out.splitlines()[0].split() == ["Speaker", "Labels", "Role", "Turns", "Words", "Share"]
    [gazette] = [line for line in out.splitlines() if line.startswith("Shoreline Gazette")]
    assert gazette.split()[-4:-1] == ["3", "15", "38%"]


@pytest.mark.usefixtures("folder")
def test_the_roster_as_json(run: Run) -> None:
    """`--json` gives one object a speaker with all the fields of the roster; events are no words."""
    code, out, _ = run("speakers", "talk.txt", "--json")
    first, second = json.loads(out)
    assert code == 0
    assert (first["turns"], second["turns"]) == (3, 3)
    assert second["words"] == word_count("Nobody counted. Say forty a day. Thirty years, less the winters when the river froze.") + 9
    assert first["share"] + second["share"] == pytest.approx(1)
    assert {"id", "name", "labels", "role", "job_title", "affiliation", "honorific_prefix"} <= first.keys()


@pytest.mark.usefixtures("folder")
def test_json_survives_lone_surrogates(run: Run) -> None:
    """What UTF-8 cannot hold is written as JSON's own escape."""
    source = json.dumps("Ann \ud800: One.\nBo: Two.\nAnn \ud800: Three.\nBo: Four.\n")
    Path("talk.txt").write_bytes(json.loads(source).encode("utf-16-le", "surrogatepass"))
    code, out, err = run("speakers", "talk.txt", "--json", "--encoding", "utf-16-le")
    assert code in {0, 1}
    assert code == 0 or "talk.txt:1:5" in err
    assert code == 1 or "\\ud800" in out


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("--- ...", 0), ("It's 3.5 well-known reasons", 4), ("你好吗", 3), ("l'été, ou l'hiver?", 3), ("[laughs]", 1), ("A.B. c", 2)],
)
def test_words_are_counted_as_people_count(text: str, count: int) -> None:
    """Apostrophes, hyphens and decimal points join; scripts without blanks count by character."""
    assert word_count(text) == count
