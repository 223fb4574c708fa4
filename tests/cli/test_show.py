"""`inquit show`: a page that reads well, says all there is, and cannot be taken over by its text."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from inquit.cli.show import shown
from inquit.model import Event, Problem, Segment, Span, Speaker, Transcript, Turn

Run = Callable[..., tuple[int, str, str]]


def made(*turns: tuple[str, str], times: tuple[int | None, ...] = ()) -> Transcript:
    """A transcript of `(name, text)` turns, each on lines of its own."""
    speakers = {name: Speaker(id=name.lower(), name=name, labels=(name,)) for name, _ in turns}
    source = ""
    listed = []
    for index, (name, text) in enumerate(turns):
        start = len(source)
        source += f"{name}: {text}\n"
        listed.append(
            Turn(
                index=index,
                speaker=speakers[name],
                label=name,
                tag=f"{name}:",
                text=text,
                start=start,
                text_start=start + len(name) + 2,
                start_ms=times[index] if times else None,
            )
        )
    return Transcript(source=source, speakers=tuple(speakers.values()), turns=tuple(listed))


def page(transcript: Transcript, width: int = 60) -> list[str]:
    """The page without colours."""
    console = Console(width=width, markup=False, highlight=False, emoji=False)
    return [line.plain for line in shown(transcript, "talk.txt", console)]


@pytest.mark.usefixtures("folder")
def test_the_page_of_an_interview(run: Run) -> None:
    """Title, figures, legend, then the turns, each beside the name of who says it."""
    code, out, err = run("show", "talk.txt")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "A Talk With the Last Ferrywoman"
    assert lines[1].startswith("6 turns · 2 speakers · 39 words")
    assert lines[3].startswith("■ Shoreline Gazette (SG)  interviewer")
    assert lines[4].startswith("■ Capt. Ulla Brandt (UB)  interviewee")
    assert lines[6] == "1  Shoreline Gazette  Welcome, Captain Brandt. How many crossings were there?"
    assert lines[-1].endswith("A bridge, they say. Bridges do not wave back.") or "Problems" in lines


def test_columns_are_as_wide_as_they_must_be() -> None:
    """Number, time, name and text stand in columns; long names and texts wrap within theirs."""
    lines = page(
        made(
            ("Ann", "Why?"),
            ("Bartholomew Longfellow", "Because the ferry has stopped, and nobody knows when it will go again."),
            times=(5_000, 65_999),
        ),
        width=50,
    )
    assert lines[-5:] == [
        "1  0:05  Ann           Why?",
        "",
        "2  1:05  Bartholomew   Because the ferry has",
        "         Longfellow    stopped, and nobody knows",
        "                       when it will go again.",
    ]


def test_hours_are_shown_where_there_are_any() -> None:
    """One time past the hour puts hours into all of them; a turn without a time leaves the place empty."""
    lines = page(made(("Ann", "One."), ("Bo", "Two."), ("Ann", "Three."), times=(5_000, None, 3_661_000)))
    assert [line for line in lines if line[:1].isdigit()][1:] == [
        "1  0:00:05  Ann  One.",
        "2           Bo   Two.",
        "3  1:01:01  Ann  Three.",
    ]


def test_paragraphs_and_verse_keep_their_shape() -> None:
    """Blank lines between paragraphs stay (one of them), and so do line breaks that fit."""
    lines = page(made(("Ann", "The ice sings\nwhen it breaks.\n\n\nListen."), ("Bo", "I do.")))
    begin = lines.index("1  Ann  The ice sings")
    assert lines[begin : begin + 4] == ["1  Ann  The ice sings", "        when it breaks.", "", "        Listen."]


def test_text_wrapped_by_hand_is_set_anew() -> None:
    """Line breaks that only kept lines short go where they do not fit the column."""
    wrapped = (
        "The river froze early that year, and whoever wanted to go\nacross it went on foot, and some of them went twice,\nthere and back."
    )
    lines = page(made(("Ann", wrapped)), width=50)
    assert lines[-4:] == [
        "1  Ann  The river froze early that year, and",
        "        whoever wanted to go across it went on",
        "        foot, and some of them went twice, there",
        "        and back.",
    ]


def test_headings_between_turns_are_shown() -> None:
    """A heading stands where it stands in the source, behind the last turn too."""
    transcript = made(("Ann", "One."), ("Bo", "Two."))
    source = f"{transcript.source}The End\n"
    second = transcript.turns[1].start
    middle = Segment(kind="heading", span=Span(start=second - 5, end=second - 1))
    last = Segment(kind="heading", span=Span(start=len(source) - 8, end=len(source) - 1))
    lines = page(Transcript(source=source, speakers=transcript.speakers, turns=transcript.turns, outside=(middle, last)))
    assert lines[-7:] == ["1  Ann  One.", "", "One.", "", "2  Bo   Two.", "", "The End"]


def test_problems_are_listed_with_line_and_column() -> None:
    """Line and column count from 1; the message is followed by the hint."""
    transcript = made(("Ann", "One."), ("Bo", "Two."))
    start = transcript.turns[1].start
    problem = Problem(code="IQ999", severity="warning", span=Span(start=start, end=start + 2), message="odd label", hint="look at it")
    lines = page(Transcript(source=transcript.source, speakers=transcript.speakers, turns=transcript.turns, problems=(problem,)))
    assert lines[-3:] == ["Problems", "2:1 warning IQ999 odd label", "  look at it"]


def test_events_are_dimmed() -> None:
    """What is not speech has a style of its own; speech has none."""
    transcript = made(("Ann", "Well [laughs] no."))
    turn = transcript.turns[0]
    at = turn.text_start + 5
    event = Event(kind="vocal", span=Span(start=at, end=at + 8), text="[laughs]")
    turn = Turn(
        index=0, speaker=turn.speaker, label="Ann", tag="Ann:", text=turn.text, start=0, text_start=turn.text_start, events=(event,)
    )
    console = Console(width=60)
    *_, line = shown(Transcript(source=transcript.source, speakers=transcript.speakers, turns=(turn,)), "talk.txt", console)
    assert {line.plain[span.start : span.end] for span in line.spans if "italic" in str(span.style)} == {"[laughs]"}


@pytest.mark.parametrize("text", ["[bold red]plain[/]", "[/nothing]", ":smile:", "[link=https://example.org]x[/link]"])
def test_markup_in_a_text_is_text(folder: Path, run: Run, text: str) -> None:
    """What rich would take for markup is shown as it stands, in words, names and titles alike."""
    (folder / "talk.txt").write_text(f"# {text}\n\nAnn: {text}\nBo: No.\nAnn: {text}\nBo: Yes.\n", encoding="utf-8")
    _, out, _ = run("show", "talk.txt", "--speaker", f"Ann={text}", "--speaker", "Bo")
    assert out.count(text) >= 4  # title, name, words


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\x9b31m", "\u202e", "\u2066", "\u200b", "\x00", "\x7f"])
@pytest.mark.parametrize("colour", ["always", "never"])
def test_no_text_can_work_the_terminal(folder: Path, run: Run, sign: str, colour: str) -> None:
    """Control characters and marks of direction are spelt out wherever they stand: title, label, words."""
    (folder / "talk.txt").write_text(f"A {sign} Talk\n\nAnn: One {sign}.\nBo{sign}: Two.\nAnn: Three.\nBo{sign}: Four.\n", encoding="utf-8")
    _, out, _ = run("show", "talk.txt", "--speaker", "Ann", "--color", colour)
    assert f"<U+{ord(sign[0]):04X}>" in out
    assert sign not in out


@pytest.mark.usefixtures("folder")
def test_colours_come_on_request_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Off a terminal there are none; `--color always` brings them, also against NO_COLOR."""
    assert "\x1b" not in run("show", "talk.txt")[1]
    assert "\x1b[1;38;5;33m" in run("show", "talk.txt", "--color", "always")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("show", "talk.txt")[1]


@pytest.mark.usefixtures("folder")
def test_a_speaker_keeps_one_colour(run: Run) -> None:
    """Legend, turns and roster show a speaker in the same colour."""
    code = "\x1b[1;38;5;166m"
    _, out, _ = run("show", "talk.txt", "--color", "always")
    assert out.count(code) >= 4
    assert code in run("speakers", "talk.txt", "--color", "always")[1]


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.usefixtures("folder")
def test_the_width_is_kept(run: Run, width: int) -> None:
    """No line of any command is wider than asked for."""
    for command in ("show", "speakers", "explain"):
        _, out, _ = run(command, "talk.txt", "--width", str(width))
        assert max(map(len, out.splitlines())) <= width


@pytest.mark.usefixtures("folder")
def test_lines_end_without_blanks(run: Run) -> None:
    """Off a terminal no line ends in blanks."""
    for command in ("show", "speakers", "explain"):
        assert all(line == line.rstrip() for line in run(command, "talk.txt")[1].splitlines())


def test_a_text_without_turns_has_no_page(folder: Path, run: Run, prose: str) -> None:
    """Where nobody speaks there is nothing to show: a message, and exit code 1."""
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    for command in ("show", "speakers"):
        assert run(command, "prose.txt") == (1, "", "inquit: prose.txt: no turns found; 'inquit explain' says why\n")


@pytest.mark.parametrize("command", ["show", "speakers", "explain"])
def test_what_cannot_be_read_is_named(folder: Path, run: Run, command: str) -> None:
    """A missing file, a folder and undecodable bytes each get one message, and exit code 1."""
    (folder / "bytes.txt").write_bytes(b"\xff\xfe\x00")
    assert run(command, "missing.txt") == (1, "", "inquit: missing.txt: No such file or directory\n")
    assert run(command, ".") == (1, "", "inquit: .: Is a directory\n")
    code, _, err = run(command, "bytes.txt")
    assert code == 1
    assert err.startswith("inquit: bytes.txt")
    code, _, err = run(command, "-", stdin=b"Ann: \xff")
    assert code == 1
    assert err.startswith("inquit: <stdin>:1:6: ")
