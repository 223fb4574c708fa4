"""Rosters and pseudonyms on the command line: saved, applied, added to, and led back."""

import csv
import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import inquit
from inquit.cli.lines import Lines

Run = Callable[..., tuple[int, str, str]]
NEXT = "SG: And the bridge?\nUB: It stands.\nXY: It does.\nSG: Good.\nUB: Yes.\nXY: Yes.\n"


def test_a_roster_is_saved_edited_and_applied(folder: Path, run: Run) -> None:
    """What a person changes in the table holds in the next file; whoever is not in it is named."""
    assert run("speakers", "talk.txt", "--save", "people.csv")[::2] == (0, "")
    table = (folder / "people.csv").read_text(encoding="utf-8-sig").replace(",", ";").replace("Ulla Brandt;", "Ulla Brandt-Lund;")
    (folder / "people.csv").write_text(table, encoding="utf-8-sig")
    (folder / "next.txt").write_text(NEXT)
    code, out, err = run("speakers", "next.txt", "--apply", "people.csv", "--json")
    assert (code, err) == (0, "inquit: next.txt: not in the roster: XY\n")
    assert [speaker["name"] for speaker in json.loads(out)] == ["Shoreline Gazette", "Ulla Brandt-Lund", "XY"]
    code, out, _ = run("convert", "next.txt", "--roster", "people.csv", "--to", "jsonl")
    assert (code, json.loads(out.splitlines()[1])["name"]) == (0, "Ulla Brandt-Lund")


def test_an_existing_roster_is_kept(folder: Path, run: Run) -> None:
    """`--force` replaces it; applied and saved, it grows."""
    run("speakers", "talk.txt", "--save", "people.json")
    before = (folder / "people.json").read_bytes()
    (folder / "next.txt").write_text(NEXT)
    code, out, err = run("speakers", "next.txt", "--apply", "people.json", "--save", "people.json")
    assert (code, out, err.splitlines()[-1]) == (1, "", "inquit: people.json: exists and is kept; --force replaces it")
    assert (folder / "people.json").read_bytes() == before
    assert run("speakers", "next.txt", "--apply", "people.json", "--save", "people.json", "--force")[0] == 0
    assert [speaker.id for speaker in inquit.Roster.read("people.json").speakers] == ["sg", "ub", "xy"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("people.csv", "name,role\nUlla,host\n", "inquit: people.csv:2:6: role: expected one of"),
        ("people.xml", "", "inquit: people.xml: the name 'people.xml' tells no format: end it in .csv or .json"),
        ("none.csv", None, "inquit: none.csv: No such file or directory"),
    ],
)
def test_a_roster_that_cannot_be_read(folder: Path, run: Run, name: str, content: str | None, message: str) -> None:
    """A slip in the table has line and column, and nothing is shown."""
    if content is not None:
        (folder / name).write_text(content)
    code, out, err = run("speakers", "talk.txt", "--apply", name)
    assert (code, out) == (1, "")
    assert err.startswith(message)


@pytest.mark.usefixtures("folder")
def test_neighbours_are_merged(run: Run) -> None:
    """`--merge` joins the turns of one speaker who goes on."""
    text = b"Ann Lee: One.\nAnn Lee: Two.\nBo Reyes: Three.\nAnn Lee: Four.\n"
    code, out, _ = run("convert", "-", "--to", "jsonl", "--merge", stdin=text)
    assert (code, [json.loads(line)["speech"] for line in out.splitlines()]) == (0, ["One.\nTwo.", "Three.", "Four."])


def test_names_go_and_come_back(folder: Path, run: Run, interview: str) -> None:
    """No name is left in the output, the key is the owner's alone, and leads back to the letter."""
    code, out, err = run("pseudonymise", "talk.txt", "--key", "key.csv", "-o", "public.txt", "--report", "report.csv")
    assert (code, out) == (0, "")
    assert err.startswith("inquit: talk.txt: 6 names replaced\n")
    assert "not anonymisation" in err
    public = (folder / "public.txt").read_text()
    assert "Brandt" not in public
    assert "UB" not in public
    for name in ("key.csv", "report.csv"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["original"] for row in csv.DictReader(file)] == ["Brandt", "Ulla", "Brandt", "UB", "UB", "UB"]
    code, out, err = run("pseudonymise", "public.txt", "--key", "key.csv", "--restore")
    assert (code, out, err) == (0, interview, "inquit: public.txt: 6 names put back\n")
    assert run("pseudonymise", "public.txt", "--key", "key.csv", "--restore", "-q") == (0, interview, "")


def test_a_wrong_key_is_told(folder: Path, run: Run) -> None:
    """A key that leads nowhere puts no name back, and even a quiet run says so."""
    (folder / "other.csv").write_text("person,form,pseudonym,kind\nRuth Ambler,Ruth,Vera,name\n")
    before = (folder / "talk.txt").read_text()
    code, out, err = run("pseudonymise", "talk.txt", "--key", "other.csv", "--restore", "-q")
    assert (code, out) == (0, before)
    assert err == "inquit: talk.txt: no name was put back: none of the key's pseudonyms stands in it; is this the right key?\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_what_was_there_becomes_the_owners_alone(folder: Path, run: Run) -> None:
    """A key and a report that everybody may read are readable by their owner alone when they have been written."""
    (folder / "key.csv").write_text("form,pseudonym\n")
    (folder / "report.csv").write_text("")
    for name in ("key.csv", "report.csv"):
        (folder / name).chmod(0o644)
    assert run("pseudonymise", "talk.txt", "--key", "key.csv", "--report", "report.csv", "--force", "-q")[0] == 0
    for name in ("key.csv", "report.csv"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_batch_knows_everybody(folder: Path, run: Run) -> None:
    """One who speaks in the last file alone is not named in the first; a key goes on from run to run."""
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"Ann Lee: So says Petra Vasile.\nBo Reyes: {name}.\nAnn Lee: Yes.\nBo Reyes: No.\n")
    (folder / "c.txt").write_text("Petra Vasile: One.\nOskar Wandel: Two.\nPetra Vasile: Three.\nOskar Wandel: Four.\n")
    code, _, err = run("pseudonymise", "a.txt", "b.txt", "c.txt", "--key", "key.json", "-o", "out", "--to", "csv", "-q")
    assert (code, err) == (0, "")
    assert all("Vasile" not in path.read_text() for path in (folder / "out").iterdir())
    key = inquit.Key.read("key.json")
    run("pseudonymise", "talk.txt", "--key", "key.json", "-o", "out/", "-q")
    assert inquit.Key.read("key.json").aliases[: len(key.aliases)] == key.aliases


def test_also_and_the_names_of_files(folder: Path, run: Run) -> None:
    """`--also` names somebody who does not speak; a file name that holds a name is reported."""
    (folder / "brandt.txt").write_text((folder / "talk.txt").read_text() + "SG: Thank you, and thanks to Ruth Ambler.\n")
    code, _, err = run("pseudonymise", "brandt.txt", "--key", "key.csv", "-o", "out/", "--also", "Ruth Ambler")
    assert code == 0
    assert "inquit: out/brandt.txt: the name of the file holds a name" in err.splitlines()
    assert "Ambler" not in (folder / "out" / "brandt.txt").read_text()


def test_what_pseudonymise_refuses(folder: Path, run: Run, prose: str) -> None:
    """An output that exists is kept, a text without turns is an error, the key is laid over nothing."""
    (folder / "prose.txt").write_text(prose)
    (folder / "old.txt").write_text("old")
    assert run("pseudonymise", "talk.txt", "--key", "key.csv", "-o", "old.txt")[0] == 1
    assert (folder / "old.txt").read_text() == "old"
    code, _, err = run("pseudonymise", "prose.txt", "talk.txt", "--key", "key.csv", "-o", "out")
    assert (code, "inquit: 1 of 2 files not written" in err) == (1, True)
    assert run("pseudonymise", "talk.txt", "--key", "talk.txt")[0] == 2
    assert run("pseudonymise", "talk.txt", "--key", "key.csv", "--report", "old.txt")[0] == 2
    code, _, err = run("pseudonymise", "talk.txt", "--key", "none.csv", "--restore")
    assert (code, err) == (1, "inquit: none.csv: No such file or directory\n")
    (folder / "key.csv").write_text("form,pseudonym\nBrandt,\n")
    code, _, err = run("pseudonymise", "talk.txt", "--key", "key.csv")
    assert (code, err.splitlines()[0]) == (1, "inquit: key.csv:2:8: pseudonym: it is empty")


@pytest.mark.usefixtures("folder")
def test_an_empty_text_on_request(run: Run, prose: str) -> None:
    """With `--allow-empty` the names in the key alone are looked for."""
    inquit.Key(aliases=[inquit.Alias(person="River", form="River", pseudonym="Orrin")]).write("key.csv")
    assert run("pseudonymise", "-", "--key", "key.csv", "--allow-empty", "-q", stdin=prose.encode())[1] == prose.replace("river", "orrin")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a file name that is no UTF-8")
def test_a_report_of_what_has_no_utf8(folder: Path, run: Run) -> None:
    """A file name that is not UTF-8, and a lone surrogate in a name, stand in the report as U+FFFD."""
    talk = inquit.parse("Ann\ud800 Lee: So says Bo.\nBo Reyes: Yes.\nAnn\ud800 Lee: Good.\nBo Reyes: No.\n")
    name = os.fsdecode(b"b\xffd.json")
    (folder / name).write_text(inquit.dumps(talk, "json"), encoding="utf-8")
    code, _, err = run("pseudonymise", name, "--key", "key.csv", "--report", "report.csv", "-o", "out.txt", "-q")
    assert (code, err) == (0, "")
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [(row["file"], row["original"]) for row in csv.DictReader(file)][:2] == [
            ("b\ufffdd.json", "Ann\ufffd Lee"),
            ("b\ufffdd.json", "Bo"),
        ]


def test_a_report_finds_the_lines_of_a_text_once(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many places it lists: else its time would grow with their square."""
    found: list[str] = []
    finding = Lines.of

    def counted(text: str) -> Lines:
        found.append(text)
        return finding(text)

    monkeypatch.setattr(Lines, "of", counted)
    (folder / "talk.txt").write_bytes(b"Ann Lee: So says Bo.\r\nBo Reyes: Yes.\rAnn Lee: Good.\nBo Reyes: No, Ann.\n")
    run("pseudonymise", "talk.txt", "--key", "key.csv", "--report", "report.csv", "-o", "out.txt")
    public = (folder / "out.txt").read_bytes().decode()
    assert found == [public]
    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = public.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert {row["line"] for row in rows} == {"1", "2", "3", "4"}
    assert all(lines[int(row["line"]) - 1].startswith(row["now"], int(row["column"]) - 1) for row in rows)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes that have names")
def test_pipes_are_read_once(folder: Path, run: Run) -> None:
    """What comes from a pipe is gone when it has been read, and is kept for the second pass."""
    names: list[str] = []
    for text in ("Ann Lee: One.\nBo Reyes: Two.\n", "Ida Voss: Three.\nBo Reyes: Four, Ann Lee.\n"):
        reading, writing = os.pipe()
        os.write(writing, text.encode() * 2)
        os.close(writing)
        names.append(f"/dev/fd/{reading}")
    code, _, err = run("pseudonymise", *names, "--key", "key.csv", "-o", "out", "-q")
    for name in names:
        os.close(int(Path(name).name))
    assert (code, err) == (0, "")
    outputs = [path.read_text() for path in (folder / "out").iterdir()]
    assert len(outputs) == 2
    assert all("Lee" not in output for output in outputs)


@pytest.mark.parametrize("name", ["-", "none.txt"])
def test_what_cannot_be_read_is_told_by_its_own_reason(folder: Path, run: Run, name: str) -> None:
    """The first of the two passes finds it, the second says it; where nothing was read, no key is made."""
    code, out, err = run("pseudonymise", name, "--key", "key.csv", stdin=b"Ann Lee: Caf\xe9?\nBo Reyes: Yes.\n")
    assert (code, out) == (1, "")
    assert err.startswith(
        "inquit: <stdin>:1:13: byte e9 cannot be read" if name == "-" else "inquit: none.txt: No such file or directory\n"
    )
    assert not (folder / "key.csv").exists()


@pytest.mark.parametrize(
    ("places", "message"),
    [
        (("--key", "none/key.csv"), "none/key.csv: its folder does not exist"),
        (("--key", "key.csv", "--report", "none/report.csv"), "none/report.csv: its folder does not exist"),
        (("--key", "key.csv", "--report", "there", "--force"), "there: Is a directory"),
    ],
)
def test_a_place_that_cannot_be_written_is_found_first(folder: Path, run: Run, places: tuple[str, ...], message: str) -> None:
    """A key or a report without a folder costs no output, and the message names what the person named."""
    (folder / "there").mkdir()
    assert run("pseudonymise", "talk.txt", "-o", "public.txt", *places) == (1, "", f"inquit: {message}\n")
    assert sorted(path.name for path in folder.iterdir()) == ["talk.txt", "there"]


def test_a_file_that_may_not_be_written_is_found_first(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder, or an old report, that is another's."""
    # The superuser may write everything, so the answer of the system is given for it.
    monkeypatch.setattr(os, "access", lambda *_: False)
    code, _, err = run("pseudonymise", "talk.txt", "-o", "public.txt", "--key", "key.csv")
    assert (code, err) == (1, "inquit: key.csv: Permission denied\n")
    assert [path.name for path in folder.iterdir()] == ["talk.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="a device that takes everything")
def test_a_report_may_go_where_the_outputs_go(folder: Path, run: Run) -> None:
    """Its folder is made by then; and a device needs none."""
    assert run("pseudonymise", "talk.txt", "-o", "out/", "--key", "key.csv", "--report", "out/report.csv", "-q") == (0, "", "")
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["report.csv", "talk.txt"]
    arguments = ("-o", "other/", "--key", "key.csv", "--report", os.devnull, "--force", "-q")
    assert run("pseudonymise", "talk.txt", *arguments) == (0, "", "")


@pytest.mark.usefixtures("folder")
def test_a_roster_without_a_folder(run: Run) -> None:
    """The message names the file that the person named."""
    assert run("speakers", "talk.txt", "--save", "none/people.csv") == (1, "", "inquit: none/people.csv: No such file or directory\n")


def test_a_report_on_standard_output(folder: Path, run: Run) -> None:
    """It goes there alone, and makes no file of that name."""
    code, out, _ = run("pseudonymise", "talk.txt", "--key", "key.csv", "-o", "public.txt", "--report", "-", "-q")
    assert (code, out.splitlines()[0]) == (0, "file,line,column,original,now,reason")
    code, out, err = run("pseudonymise", "talk.txt", "--key", "key.csv", "--report", "-")
    assert (code, out) == (2, "")
    assert "--report: the output goes to standard output already: name a file" in err
    assert not (folder / "-").exists()
