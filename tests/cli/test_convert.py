"""`inquit convert`: what it writes, where, and what it refuses."""

import codecs
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from inquit.formats import loads, read

Run = Callable[..., tuple[int, str, str]]


def names(folder: Path) -> list[str]:
    """Every file below a folder, by its path from there."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_one_file_goes_to_standard_output(folder: Path, run: Run, interview: str) -> None:
    """A single input without `-o` is written to standard output, and no file appears."""
    code, out, err = run("convert", "talk.txt", "--to", "json")
    assert (code, err) == (0, "")
    assert loads(out, "json") == loads(interview, "text")
    assert names(folder) == ["talk.txt"]


@pytest.mark.parametrize("name", ["out.json", "out.jsonl", "out.csv"])
def test_the_suffix_of_the_output_names_the_format(folder: Path, run: Run, name: str) -> None:
    """Without `--to` the output's suffix decides, and the file reads back with the same turns."""
    assert run("convert", "talk.txt", "-o", name) == (0, "", "")
    assert [turn.text for turn in read(folder / name).turns] == [turn.text for turn in read(folder / "talk.txt").turns]


def test_standard_input_to_standard_output(run: Run, interview: str) -> None:
    """`-` is standard input, and `-o -` is standard output."""
    code, out, _ = run("convert", "-", "--to", "csv", "-o", "-", stdin=interview.encode())
    assert code == 0
    assert out.splitlines()[0].startswith("index,speaker_id,name")


def test_several_files_are_written_beside_them(folder: Path, run: Run, interview: str) -> None:
    """Several inputs without `-o` give one output each, beside the input."""
    (folder / "far").mkdir()
    (folder / "far" / "other.md").write_text(interview, encoding="utf-8")
    assert run("convert", "talk.txt", "far/other.md", "--to", "jsonl") == (0, "", "")
    assert names(folder) == ["far/other.jsonl", "far/other.md", "talk.jsonl", "talk.txt"]


def test_a_folder_is_mirrored(folder: Path, run: Run, interview: str) -> None:
    """The outputs of a folder stand in the folder of `-o` as the inputs stand in theirs; hidden files are left out."""
    for name in ("a.txt", "deep/er/B.TXT", ".hidden.txt", ".hidden/c.txt", "picture.png"):
        path = folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(interview, encoding="utf-8")
    assert run("convert", "in", "--to", "json", "-o", "out") == (0, "", "")
    assert names(folder / "out") == ["a.json", "deep/er/B.json"]


def test_outputs_inside_the_input_folder_are_no_inputs(folder: Path, run: Run) -> None:
    """A second run over the same folder finds the same inputs, wherever the first one wrote."""
    for _ in range(2):
        assert run("convert", ".", "--to", "csv", "-o", "out/", "--force") == (0, "", "")
        assert run("convert", ".", "--to", "json", "--force") == (0, "", "")
    assert names(folder) == ["out/talk.csv", "talk.json", "talk.txt"]


def test_the_output_folder_is_not_searched(folder: Path, run: Run, interview: str) -> None:
    """What lies in the folder of `-o` is no input, even if its name would fit."""
    (folder / "out").mkdir()
    (folder / "out" / "earlier.txt").write_text(interview, encoding="utf-8")
    assert run("convert", ".", "--to", "csv", "-o", "out") == (0, "", "")
    assert names(folder / "out") == ["earlier.txt", "talk.csv"]


def test_include_takes_other_names(folder: Path, run: Run, interview: str) -> None:
    """`--include` says which files of a folder are taken, case aside."""
    (folder / "Night.LOG").write_text(interview, encoding="utf-8")
    assert run("convert", ".", "--to", "csv", "-o", "out", "--include", "*.log") == (0, "", "")
    assert names(folder / "out") == ["Night.csv"]


def test_a_folder_without_transcripts_is_an_error(folder: Path, run: Run) -> None:
    """A folder that holds nothing to take is reported, with what was looked for."""
    (folder / "bare").mkdir()
    code, _, err = run("convert", "bare", "--to", "csv")
    assert code == 1
    assert err == "inquit: bare: no file named *.txt or *.text or *.md or *.markdown; --include takes others\n"


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("talk.txt", "talk.csv"),
        ("minutes 2024.05.17", "minutes 2024.05.17.csv"),
        ("A Talk With Dr. Brandt", "A Talk With Dr. Brandt.csv"),
        ("talk.en.md", "talk.en.csv"),
    ],
)
def test_only_a_suffix_is_replaced(folder: Path, run: Run, interview: str, name: str, output: str) -> None:
    """Full stops that begin no suffix stay in the output's name, so that no two names fall together."""
    (folder / name).write_text(interview, encoding="utf-8")
    assert run("convert", name, "--to", "csv", "-o", "out/") == (0, "", "")
    assert names(folder / "out") == [output]


def test_an_existing_output_is_kept(folder: Path, run: Run) -> None:
    """Without `--force` an output that exists is kept, with a message; with it, it is replaced."""
    (folder / "talk.csv").write_text("precious", encoding="utf-8")
    code, _, err = run("convert", "talk.txt", "-o", "talk.csv")
    assert (code, err) == (1, "inquit: talk.csv: exists and is kept; --force replaces it\n")
    assert (folder / "talk.csv").read_text(encoding="utf-8") == "precious"
    assert run("convert", "talk.txt", "-o", "talk.csv", "--force") == (0, "", "")
    assert len(read(folder / "talk.csv").turns) == 6


def test_a_broken_link_is_an_existing_output(folder: Path, run: Run) -> None:
    """A link that points nowhere is a name that is taken."""
    (folder / "talk.csv").symlink_to("nowhere")
    assert run("convert", "talk.txt", "-o", "talk.csv")[0] == 1
    assert (folder / "talk.csv").is_symlink()


@pytest.mark.usefixtures("folder")
def test_a_device_is_written_to_not_replaced(run: Run) -> None:
    """Writing to a device needs no `--force` and leaves it a device."""
    assert run("convert", "talk.txt", "--to", "csv", "-o", os.devnull) == (0, "", "")
    assert not Path(os.devnull).is_file()


def test_one_bad_file_costs_that_file_alone(folder: Path, run: Run, prose: str) -> None:
    """Undecodable, missing and speakerless files are reported; the others are written, and the exit code is 1."""
    (folder / "bytes.txt").write_bytes(b"UB: caf\xe9\n")
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    code, out, err = run("convert", "bytes.txt", "missing.txt", "prose.txt", "talk.txt", "--to", "json")
    assert (code, out) == (1, "")
    assert "inquit: bytes.txt:1:8: byte e9 cannot be read as UTF-8" in err
    assert "--encoding" in err
    assert "inquit: missing.txt: No such file or directory\n" in err
    assert "inquit: prose.txt: no turns found; 'inquit explain' says why, --allow-empty writes it all the same\n" in err
    assert err.endswith("inquit: 3 of 4 files not converted\n")
    assert names(folder) == ["bytes.txt", "prose.txt", "talk.json", "talk.txt"]


def test_a_text_without_turns_is_written_on_request(folder: Path, run: Run, prose: str) -> None:
    """`--allow-empty` writes a transcript without turns, and says what is wrong with it unless `--quiet`."""
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    assert run("convert", "prose.txt", "-o", "a.json", "--allow-empty") == (
        0,
        "",
        "inquit: prose.txt: 1 error; 'inquit check' lists them\n",
    )
    assert run("convert", "prose.txt", "-o", "b.json", "--allow-empty", "--quiet") == (0, "", "")
    assert read(folder / "b.json").source == prose


def test_strict_refuses_errors(folder: Path, run: Run, prose: str) -> None:
    """`--strict` writes nothing where a problem is an error, and names each with line, column and code."""
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    code, out, err = run("convert", "prose.txt", "--to", "json", "--strict", "--allow-empty")
    assert (code, out) == (1, "")
    assert err.startswith("inquit: prose.txt:1:1: IQ101 ")
    assert run("convert", "talk.txt", "--to", "json", "--strict")[0] == 0


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_encodings_that_say_what_they_are(folder: Path, run: Run, interview: str, mark: bytes, encoding: str) -> None:
    """UTF-8 with and without a mark and UTF-16 with one give the same output."""
    (folder / "talk.txt").write_bytes(mark + interview.encode(encoding))
    code, out, _ = run("convert", "talk.txt", "--to", "json")
    assert (code, json.loads(out)["source"]) == (0, interview)


def test_another_encoding_must_be_named(folder: Path, run: Run, interview: str) -> None:
    """`--encoding` reads what nothing in the bytes tells."""
    (folder / "talk.txt").write_bytes(interview.replace("Shoreline", "Küsten").encode("cp1252"))
    code, out, _ = run("convert", "talk.txt", "--to", "json", "--encoding", "cp1252")
    assert code == 0
    assert "Küsten Gazette" in out


@pytest.mark.usefixtures("folder")
def test_formats_convert_into_each_other(run: Run) -> None:
    """What one run wrote, another reads: by its suffix, or by `--from`."""
    assert run("convert", "talk.txt", "-o", "talk.json") == (0, "", "")
    code, direct, _ = run("convert", "talk.txt", "--to", "csv")
    assert run("convert", "talk.json", "--to", "csv") == (code, direct, "")
    data = Path("talk.json").read_bytes()
    assert run("convert", "-", "--from", "json", "--to", "csv", stdin=data) == (code, direct, "")


def test_cells_are_defused_unless_raw(folder: Path, run: Run) -> None:
    """A cell that a spreadsheet would run is defused in CSV; `--raw-cells` writes it as it is."""
    (folder / "sums.txt").write_text("Ann Lee: =1+1\nBo Yu: Two.\nAnn Lee: So it is.\nBo Yu: Indeed.\n", encoding="utf-8")
    assert ",'=1+1," in run("convert", "sums.txt", "--to", "csv")[1]
    assert ",=1+1," in run("convert", "sums.txt", "--to", "csv", "--raw-cells")[1]


@pytest.mark.usefixtures("folder")
def test_speakers_are_named_on_the_command_line(run: Run) -> None:
    """`--speaker LABEL=NAME` gives a label its name, and `--not-speaker` takes one away."""
    code, out, _ = run("convert", "talk.txt", "--to", "json", "--speaker", "UB=Ursula Brandt")
    assert code == 0
    assert "Ursula Brandt" in {speaker.name for speaker in loads(out, "json").speakers}
    _, out, _ = run("convert", "talk.txt", "--to", "json", "--not-speaker", "SG")
    assert "SG" not in {turn.label for turn in loads(out, "json").turns}


@pytest.mark.usefixtures("folder")
def test_a_folder_that_cannot_be_made_is_an_error(run: Run) -> None:
    """Only `-o` with a trailing slash makes folders: a misspelt one is reported, and nothing is left behind."""
    code, _, err = run("convert", "talk.txt", "-o", "misspelt/talk.csv")
    assert (code, err) == (1, "inquit: misspelt/talk.csv: cannot be written: its folder does not exist\n")


@pytest.mark.usefixtures("folder")
def test_a_file_where_a_folder_must_be(run: Run) -> None:
    """A file in the way of an output folder is reported as what it is."""
    Path("out").write_text("", encoding="utf-8")
    code, _, err = run("convert", "talk.txt", "--to", "csv", "-o", "out/deeper/")
    assert code == 1
    assert "cannot be written" in err


def test_an_unreadable_folder_is_reported(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder within the folder that cannot be listed is reported, and the rest is converted."""
    (folder / "shut").mkdir()
    scandir = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    code, _, err = run("convert", ".", "--to", "csv")
    assert (code, err) == (1, "inquit: ./shut: Permission denied\n")
    assert (folder / "talk.csv").exists()


def test_names_cannot_work_the_terminal(folder: Path, run: Run) -> None:
    """A file name with escape codes is spelt out in messages."""
    (folder / "a\x1b[2Jb.txt").write_bytes(b"\xff")
    code, _, err = run("convert", "a\x1b[2Jb.txt", "--to", "csv")
    assert code == 1
    assert "a<U+001B>[2Jb.txt" in err
    assert "\x1b" not in err


def test_no_folder_with_the_name_of_a_file(folder: Path, run: Run) -> None:
    """Several outputs do not go into one file; a folder of that name is made where a slash says that it is meant."""
    (folder / "more.txt").write_bytes((folder / "talk.txt").read_bytes())
    code, out, err = run("convert", "talk.txt", "more.txt", "-o", "all.csv")
    assert (code, out) == (2, "")
    assert "all.csv is the name of a file, and each input gets an output of its own: name a folder, or write all.csv/" in err
    assert not (folder / "all.csv").exists()
    assert run("convert", "talk.txt", "more.txt", "--to", "csv", "-o", "all.csv/")[0] == 0
    assert sorted(path.name for path in (folder / "all.csv").iterdir()) == ["more.csv", "talk.csv"]
