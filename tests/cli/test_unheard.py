"""What the person says about tags and speakers, where no document bears it out, and where it contradicts itself."""

import json
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from inquit.cli.check import check
from inquit.cli.flags import FLAGS, in_flags
from inquit.options import Options
from inquit.problem_codes import PROBLEM_CODES

Run = Callable[..., tuple[int, str, str]]

ZZ = "'ZZ' is said to be a speaker, and no tag has that label"
ROSTER = "id,name,labels\nsg,Shoreline Gazette,SG\nyy,Yrsa Young,YY\n"


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "command",
    [
        ("convert", "talk.txt", "--to", "csv"),
        ("speakers", "talk.txt"),
        ("explain", "talk.txt"),
        ("pseudonymise", "talk.txt", "--key", "key.csv", "-o", "public.txt"),
    ],
)
def test_every_command_says_what_fits_nothing(run: Run, command: tuple[str, ...]) -> None:
    """A label that no tag has is named on standard error; one that a tag has is not."""
    code, _, err = run(*command, "--speaker", "ZZ=Zed", "--speaker", "SG=Shoreline Gazette")
    assert code == 0
    assert f"inquit: {ZZ}" in err.splitlines()
    assert "'SG'" not in err


def test_what_fits_in_one_file_is_no_slip(folder: Path, run: Run) -> None:
    """A run over several files is judged as a whole, and says a thing once."""
    (folder / "other.txt").write_text("ZZ: Why?\nBo: So.\nZZ: Oh.\nBo: Yes.\n", encoding="utf-8")
    assert run("check", "talk.txt", "other.txt", "--speaker", "ZZ") == (0, "No problems in 2 files.\n", "")
    _, out, _ = run("check", "talk.txt", "other.txt", "--speaker", "XX")
    assert out.count("IQ104 ") == 1
    assert out.startswith("talk.txt:1:1: IQ104 'XX' is said")
    code, _, err = run("convert", "talk.txt", "other.txt", "--to", "json", "--speaker", "ZZ", "--not-speaker", "Nota")
    assert (code, err) == (0, "inquit: 'Nota' is said to be no speaker, and nothing like a tag has that label\n")


def test_people_of_a_roster_may_be_absent(folder: Path, run: Run) -> None:
    """A series knows people who are not in this part; a label beside the roster is still looked for."""
    (folder / "people.csv").write_text(ROSTER, encoding="utf-8")
    assert run("check", "talk.txt", "--roster", "people.csv", "-q") == (0, "", "")
    assert run("speakers", "talk.txt", "--roster", "people.csv", "--speaker", "ZZ")[2].splitlines()[0] == f"inquit: {ZZ}"


def test_what_the_person_says_comes_before_the_roster(folder: Path, run: Run) -> None:
    """`--speaker` and `--not-speaker` settle a label that the roster has, too."""
    (folder / "people.csv").write_text("id,name,labels\nsg,Sonja Gross,SG\n", encoding="utf-8")
    _, out, _ = run("speakers", "talk.txt", "--roster", "people.csv", "--json")
    assert json.loads(out)[0]["name"] == "Sonja Gross"
    _, out, _ = run("speakers", "talk.txt", "--roster", "people.csv", "--speaker", "SG=Silke Grau", "--json")
    assert json.loads(out)[0]["name"] == "Silke Grau"
    _, out, _ = run("speakers", "talk.txt", "--roster", "people.csv", "--not-speaker", "SG", "--json")
    assert json.loads(out)[0]["turns"] == 1  # `Shoreline Gazette (SG)`, once


@pytest.mark.usefixtures("folder")
def test_what_was_decided_before_is_not_read_again(run: Run) -> None:
    """On our own formats, options about tags do nothing, and that is said; without them there is nothing to say."""
    assert run("convert", "talk.txt", "-o", "a.json")[0] == 0
    assert run("convert", "a.json", "--to", "csv", "--layout", "square")[2] == (
        "inquit: a.json: what you say about tags and speakers is not used, for they were decided before\n"
    )
    assert run("check", "a.json", "talk.txt", "--speaker", "SG")[2].startswith("inquit: a.json: what you say")
    assert run("check", "a.json") == (0, "No problems in 1 file.\n", "")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--speaker", "SG="), "--speaker: expected label and name"),
        (("--speaker", "SG=Ann", "--speaker", "SG=Bo"), "--speaker: 'SG' cannot be both 'Ann' and 'Bo'"),
        (("--speaker", "SG", "--not-speaker", "SG"), "--not-speaker: 'SG' is among the speakers, too"),
        (("--tag-like", "Speaker:"), "--tag-like: expected one line with NAME"),
        (("--tag-like", "[NAME]", "--layout", "colon"), "--tag-like: '[NAME]' fits not the layout 'colon'"),
    ],
)
def test_what_cannot_be_is_a_usage_error(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """What contradicts itself is refused before anything is read, in the words of the command line."""
    code, out, err = run("check", "talk.txt", *arguments)
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.usefixtures("folder")
def test_a_file_that_cannot_be_read_is_counted_apart(run: Run) -> None:
    """The last line says of how many files it speaks, and how many it does not know."""
    code, out, err = run("check", "talk.txt", "gone.txt")
    assert (code, out) == (1, "No problems in 1 file. 1 file could not be read.\n")
    assert "gone.txt" in err


def test_hints_speak_of_flags() -> None:
    """Every option that a hint names has a flag, and is named by it on the command line."""
    assert FLAGS.keys() <= {field.name for field in attrs.fields(Options)}
    assert set(FLAGS.values()) <= {flag for parameter in check.params for flag in parameter.opts}
    assert not [code.code for code in PROBLEM_CODES.values() if "Options(" in in_flags(code.hint)]
    assert in_flags(PROBLEM_CODES["IQ301"].hint).startswith("--repair-tags ")
