"""`inquit check`: problems as linters print them, as JSON and as SARIF, and the exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from inquit.cli.flags import in_flags
from inquit.problem_codes import PROBLEM_CODES

Run = Callable[..., tuple[int, str, str]]

DOUBTFUL = """\
Ann Reed: Good morning, and what did you find in the old mill?
Carl Moss: A wheel, two stones, and a great many mice.
Weather: rain all day
Ann Reed: And did you keep them?
Carl Moss: The stones, yes.
Ann Reed: What became of the wheel?
Carl Moss: It turns again.
Elsa: On Sundays.
Ann Reed: Oh.
"""
WEATHER = "talk.txt:3:1: IQ202 'Weather' was nearly taken for a speaker ("
ELSA = "talk.txt:8:1: IQ201 the label 'Elsa' stands only once\n"

# The parts of the SARIF 2.1.0 schema that a log of this kind consists of: names, types, what is required.
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}, "additionalProperties": False}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
FROM_ONE = {"type": "integer", "minimum": 1}
REGION = {
    "type": "object",
    "properties": dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), FROM_ONE),
    "required": ["startLine"],
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "properties": {
        "physicalLocation": {
            "type": "object",
            "properties": {
                "artifactLocation": {"type": "object", "properties": {"uri": {"type": "string", "format": "uri-reference"}}},
                "region": REGION,
            },
            "required": ["artifactLocation"],
            "additionalProperties": False,
        }
    },
    "additionalProperties": False,
}
LOCATIONS = {"type": "array", "items": LOCATION}
RULE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "shortDescription": TEXT,
        "help": TEXT,
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}, "additionalProperties": False},
    },
    "required": ["id"],
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": TEXT,
        "locations": LOCATIONS,
    },
    "required": ["message"],
    "additionalProperties": False,
}
NOTIFICATION = {
    "type": "object",
    "properties": {"level": LEVEL, "message": TEXT, "locations": LOCATIONS},
    "required": ["message"],
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "properties": {
        "tool": {
            "type": "object",
            "properties": {
                "driver": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}, "version": {"type": "string"}, "rules": {"type": "array", "items": RULE}},
                    "required": ["name"],
                    "additionalProperties": False,
                }
            },
            "required": ["driver"],
        },
        "invocations": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "executionSuccessful": {"type": "boolean"},
                    "toolExecutionNotifications": {"type": "array", "items": NOTIFICATION},
                },
                "required": ["executionSuccessful"],
                "additionalProperties": False,
            },
        },
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "newlineSequences": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string"}},
        "results": {"type": "array", "items": RESULT},
    },
    "required": ["tool"],
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {"type": "array", "items": RUN},
    },
    "required": ["version", "runs"],
    "additionalProperties": False,
}


@pytest.fixture
def doubtful(folder: Path) -> Path:
    """A folder with one transcript that leaves a warning and an info."""
    (folder / "talk.txt").write_text(DOUBTFUL, encoding="utf-8")
    return folder


def sarif(out: str) -> dict[str, Any]:
    """The one run of a log that has the structure of SARIF 2.1.0."""
    log = json.loads(out)
    jsonschema.validate(log, LOG)
    run: dict[str, Any] = log["runs"][0]
    return run


@pytest.mark.usefixtures("doubtful")
def test_a_line_for_each_problem(run: Run) -> None:
    """File, line, column, code and message, in order of the source; then a line that counts, and what can be done about each code."""
    code, out, err = run("check", "talk.txt")
    wheel, elsa, count, *hints = out.splitlines(keepends=True)
    assert (code, err) == (0, "")
    assert wheel.startswith(WEATHER)
    assert (elsa, count) == (ELSA, "2 problems in 1 of 1 file: 1 warning, 1 info.\n")
    assert hints == [f"{code}: {in_flags(PROBLEM_CODES[code].hint)}\n" for code in ("IQ201", "IQ202")]


@pytest.mark.usefixtures("folder")
def test_nothing_to_report(run: Run) -> None:
    """A text without problems is told from one that was not looked at; `--quiet` leaves out the count."""
    assert run("check", "talk.txt") == (0, "No problems in 1 file.\n", "")
    assert run("check", "talk.txt", "--quiet") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 0),
        (("--fail-on", "error"), 0),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "info"), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "warning", "--ignore", "IQ202"), 0),
        (("--fail-on", "info", "--select", "IQ4"), 0),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "sarif"])
@pytest.mark.usefixtures("doubtful")
def test_the_exit_code_goes_by_severity(run: Run, arguments: tuple[str, ...], code: int, form: str) -> None:
    """1 where a problem that is reported is as heavy as `--fail-on` says, in every format."""
    assert run("check", "talk.txt", "--format", form, *arguments)[0] == code


def test_errors_fail_unless_told_otherwise(folder: Path, run: Run, prose: str) -> None:
    """A text without turns is an error; `--fail-on never` reports it and ends with 0."""
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    assert run("check", "prose.txt", "-q") == (1, "prose.txt:1:1: IQ101 no speaker tags found\n", "")
    assert run("check", "prose.txt", "-q", "--fail-on", "never")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        ((), ["IQ202", "IQ201"]),
        (("--select", "IQ201"), ["IQ201"]),
        (("--select", "iq2"), ["IQ202", "IQ201"]),
        (("--ignore", "IQ2"), []),
        (("--ignore", "IQ201,IQ202"), []),
        (("--ignore", "IQ201", "--ignore", "IQ3"), ["IQ202"]),
        (("--select", "IQ2", "--ignore", "IQ201"), ["IQ202"]),
        (("--select", "IQ201", "--ignore", "IQ2"), ["IQ201"]),
        (("--select", "IQ2", "--ignore", "IQ2"), []),
    ],
)
@pytest.mark.usefixtures("doubtful")
def test_codes_are_chosen_by_their_beginnings(run: Run, arguments: tuple[str, ...], codes: list[str]) -> None:
    """`--select` and `--ignore` take codes and beginnings of codes; the longer one wins."""
    _, out, _ = run("check", "talk.txt", "--format", "json", *arguments)
    assert [problem["code"] for problem in json.loads(out)] == codes


@pytest.mark.parametrize("code", ["IQ999", "X", "", "IQ201,"])
@pytest.mark.usefixtures("doubtful")
def test_an_unknown_code_is_wrong_usage(run: Run, code: str) -> None:
    """A code that nothing begins with would silently select nothing."""
    ended, out, err = run("check", "talk.txt", "--select", code)
    assert (ended, out) == (2, "")
    assert "no code begins with" in err


def test_json_tells_places_twice(doubtful: Path, run: Run) -> None:
    """An object for each problem, with lines and columns, and with offsets into the text."""
    _, out, _ = run("check", "talk.txt", "--format", "json")
    wheel, elsa = json.loads(out)
    assert list(wheel) == ["file", "line", "column", "end_line", "end_column", "start", "end", "code", "severity", "message", "hint"]
    assert (wheel["line"], wheel["column"], wheel["end_line"], wheel["end_column"], wheel["severity"]) == (3, 1, 3, 8, "warning")
    assert (doubtful / "talk.txt").read_text(encoding="utf-8")[elsa["start"] : elsa["end"]] == "Elsa"
    assert elsa["hint"]


@pytest.mark.usefixtures("folder")
def test_json_without_problems_is_an_empty_list(run: Run) -> None:
    """There is always JSON to read."""
    assert run("check", "talk.txt", "--format", "json") == (0, "[]\n", "")


@pytest.mark.usefixtures("doubtful")
def test_sarif_has_the_rules_and_the_results(run: Run) -> None:
    """The log has the structure of SARIF 2.1.0; every code is a rule, every problem a result that names one."""
    log = sarif(run("check", "talk.txt", "--format", "sarif")[1])
    rules = log["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(PROBLEM_CODES)
    assert [result["level"] for result in log["results"]] == ["warning", "note"]
    for result in log["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    place = log["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "talk.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 8}
    assert (log["columnKind"], log["invocations"][0]["executionSuccessful"]) == ("unicodeCodePoints", True)


def test_sarif_names_files_as_uris(folder: Path, run: Run, prose: str) -> None:
    """Blanks and signs in a name are escaped, folders stay apart, an absolute path is a file URI."""
    path = folder / "in here" / "a:ü%.txt"
    path.parent.mkdir()
    path.write_text(prose, encoding="utf-8")
    for name, uri in (("in here", "in%20here/a%3A%C3%BC%25.txt"), (str(path), path.as_uri())):
        [result] = sarif(run("check", name, "--format", "sarif")[1])["results"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_an_unreadable_file_costs_that_file_alone(doubtful: Path, run: Run) -> None:
    """What cannot be read is said on standard error, the rest is checked, and the exit code is 1 whatever `--fail-on` says."""
    (doubtful / "bad.txt").write_bytes(b"\xff")
    code, out, err = run("check", "bad.txt", "missing.txt", "talk.txt", "--fail-on", "never")
    assert code == 1
    assert out.startswith(WEATHER)
    assert "inquit: bad.txt:1:1: byte ff cannot be read" in err
    assert "inquit: missing.txt: No such file or directory\n" in err


def test_json_tells_of_unreadable_files(doubtful: Path, run: Run) -> None:
    """A file that was not read does not look like one without problems: an object with the same fields stands for it."""
    (doubtful / "bad.txt").write_bytes(b"\xff")
    (doubtful / "bare").mkdir()
    code, out, _ = run("check", "bad.txt", "missing.txt", "bare", "talk.txt", "--format", "json", "--select", "IQ202")
    elsa, *unread = json.loads(out)
    assert (code, elsa["file"], [one["file"] for one in unread]) == (1, "talk.txt", ["bare", "bad.txt", "missing.txt"])
    for one in unread:
        assert list(one) == list(elsa)
        assert (one["line"], one["start"], one["code"], one["severity"]) == (None, None, "unread", "error")
    assert unread[-1]["message"] == "missing.txt: No such file or directory"


def test_sarif_tells_of_unreadable_files(doubtful: Path, run: Run) -> None:
    """A run that missed a file did not succeed, and a notification names the file."""
    (doubtful / "bad.txt").write_bytes(b"\xff")
    code, out, _ = run("check", "bad.txt", "talk.txt", "--format", "sarif")
    [invocation] = sarif(out)["invocations"]
    [notification] = invocation["toolExecutionNotifications"]
    assert (code, invocation["executionSuccessful"], notification["level"]) == (1, False, "error")
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "bad.txt"


def test_folders_are_looked_into(doubtful: Path, run: Run, prose: str) -> None:
    """A folder gives its transcripts in order of name, each once, hidden ones left out; `--include` takes others."""
    (doubtful / "deep").mkdir()
    for name in ("deep/prose.md", ".hidden.txt", "night.log"):
        (doubtful / name).write_text(prose, encoding="utf-8")
    _, out, _ = run("check", ".", "talk.txt")
    assert [line.partition(":")[0] for line in out.splitlines()[:3]] == ["talk.txt", "talk.txt", "deep/prose.md"]
    assert "\n3 problems in 2 of 2 files: 1 error, 1 warning, 1 info.\n" in out
    assert run("check", ".", "--include", "*.log", "-q")[1].startswith("night.log:1:1: IQ101")
    (doubtful / "bare").mkdir()
    code, out, err = run("check", "bare", "-q")
    assert (code, out) == (1, "")
    assert err.startswith("inquit: bare: no file named *.txt")


def test_standard_input(run: Run, prose: str) -> None:
    """`-` is standard input, and has a name that says so."""
    assert run("check", "-", "-q", stdin=prose.encode())[:2] == (1, "<stdin>:1:1: IQ101 no speaker tags found\n")
    assert sarif(run("check", "-", "--format", "sarif", stdin=prose.encode())[1])["results"]


@pytest.mark.usefixtures("doubtful")
def test_options_settle_problems(run: Run) -> None:
    """What the person says about labels and tags is heard."""
    settled = ("--not-speaker", "Weather", "--not-speaker", "Elsa")
    assert run("check", "talk.txt", *settled) == (0, "No problems in 1 file.\n", "")
    assert "IQ101" in run("check", "talk.txt", "--layout", "dash")[1]
    assert "IQ101" in run("check", "talk.txt", "--tag-like", "[0:12] NAME:")[1]
    assert "IQ101" in run("check", "talk.txt", "--min-certainty", "1")[1]


def test_slips_are_read_as_meant(run: Run) -> None:
    """With --repair-tags a slip is the near label, and the problem says that it was."""
    text = b"WILL: Who begins?\nMARA: You do.\nWILL: Gladly.\nMARA: Well?\nWILL: So.\nMARA: Go on.\nWIL: There were ten of us.\n"
    assert "'WIL' (1x) is near 'WILL' (3x)" in run("check", "-", stdin=text)[1]
    assert "'WIL' (1x) was read as 'WILL' (3x)" in run("check", "-", "--repair-tags", stdin=text)[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--layout", "column"), "'column' is not one of 'voice'"),
        (("--tag-like", "somebody:"), "expected one line with NAME once in it"),
        (("--tag-like", "NAME says"), "fits no layout"),
        (("--min-certainty", "2"), "2.0 is not in the range 0<=x<=1"),
    ],
)
@pytest.mark.parametrize("command", ["check", "show", "speakers", "explain", "convert"])
@pytest.mark.usefixtures("doubtful")
def test_bad_overrides_are_wrong_usage(run: Run, command: str, arguments: tuple[str, str], message: str) -> None:
    """Every command that parses takes the overrides, and refuses bad ones before it reads anything."""
    rest = ("--to", "json") if command == "convert" else ()
    code, out, err = run(command, "talk.txt", *rest, *arguments)
    assert (code, out) == (2, "")
    assert message in " ".join(err.split())


def test_names_cannot_work_the_terminal(folder: Path, run: Run, prose: str) -> None:
    """A file name with escape codes is spelt out."""
    (folder / "a\x1b[2Jb.txt").write_text(prose, encoding="utf-8")
    assert "\x1b" not in run("check", "a\x1b[2Jb.txt")[1]


@pytest.mark.usefixtures("doubtful")
def test_what_convert_wrote_keeps_its_problems(run: Run) -> None:
    """A transcript in JSON is checked by the problems that it carries."""
    assert run("convert", "talk.txt", "-o", "talk.json", "-q") == (0, "", "")
    assert run("check", "talk.json", "-q")[1] == run("check", "talk.txt", "-q")[1].replace("talk.txt", "talk.json")
