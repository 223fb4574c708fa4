"""`inquit show`: a transcript laid out for reading."""

from collections.abc import Iterator
from types import MappingProxyType

import attrs
import click
from rich.console import Console
from rich.text import Text

from inquit.cli.common import displaying, one_input, reading
from inquit.cli.counting import counted
from inquit.cli.failures import guarded, located
from inquit.cli.flags import in_flags
from inquit.cli.inputs import Input
from inquit.cli.reading import Reading, needed, transcript
from inquit.cli.setting import set_lines, styled_text
from inquit.cli.terminal import clock, coloured, full_name, one_line, plain, plural
from inquit.model import Segment, Transcript, Turn

__all__ = ["show"]

HOUR_MS = 3_600_000
WIDEST_NAME = 28
BETWEEN = 2

SEVERITY_STYLES = MappingProxyType({"error": "bold red", "warning": "yellow", "info": "dim"})

EPILOG = """\
\b
Examples:
  inquit show talk.txt
  inquit show talk.txt --color always | less -R
  inquit show talk.txt --speaker "MV=Maren Voss" --not-speaker Note
"""


@click.command(epilog=EPILOG, short_help="Show a transcript for reading.")
@one_input
@reading
@displaying
def show(source: Input, how: Reading, console: Console) -> None:
    """Show a transcript for reading: who takes part, then turn by turn.

    FILE is a transcript, or what 'inquit convert' wrote; - is standard input.

    Characters that a terminal would obey or hide are spelt out, like <U+001B>.
    """
    with guarded(source.name):
        found = needed(source, transcript(source, how))
    how.unheard.report(slips=False)  # the page ends with the problems
    for line in shown(found, source.name, console):
        console.print(line, soft_wrap=True)


def shown(found: Transcript, name: str, console: Console) -> Iterator[Text]:
    """The whole page, line by line."""
    yield from _head(found, name, console)
    yield Text()
    yield from _legend(found, console)
    page = Page.of(found, console)
    headings = [segment for segment in found.outside if segment.kind == "heading"]
    for turn in found.turns:
        while headings and headings[0].span.start < turn.start:
            yield from _heading(headings.pop(0), found, console)
        yield Text()
        yield from page.turn(turn)
    for segment in headings:
        yield from _heading(segment, found, console)
    yield from _problems(found, console)


def _head(found: Transcript, name: str, console: Console) -> Iterator[Text]:
    """The title and the document in figures."""
    yield from plain(" ".join((found.title or name).split()), "bold").wrap(console, console.width)
    _, words = counted(found)
    facts = [
        plural(len(found.turns), "turn"),
        plural(len(found.speakers), "speaker"),
        plural(sum(words.values()), "word"),
    ]
    if (lines := len(found.preamble.splitlines()) if found.preamble.strip() else 0) > 0:
        facts.append(f"{plural(lines, 'line')} of preamble")
    if found.problems:
        facts.append(f"{plural(len(found.problems), 'problem')} below")
    yield from Text(" · ".join(facts), style="dim").wrap(console, console.width)


def _legend(found: Transcript, console: Console) -> Iterator[Text]:
    """One entry a speaker: name, labels, role, job and affiliation."""
    for index, speaker in enumerate(found.speakers):
        name = full_name(speaker)
        entry = Text.assemble(("■ ", coloured(index)), one_line(name, coloured(index)))
        others = [label for label in speaker.labels if not label.startswith((name, speaker.name))]
        if others:
            entry.append(" ").append_text(one_line(f"({', '.join(others)})"))
        about = [speaker.role if speaker.role != "unknown" else "", speaker.job_title or "", speaker.affiliation or ""]
        if any(about):
            entry.append("  ").append_text(one_line(", ".join(part for part in about if part), "dim"))
        yield from _hanging(entry, console)


def _hanging(entry: Text, console: Console) -> Iterator[Text]:
    """An entry whose further lines are indented."""
    for number, line in enumerate(entry.wrap(console, console.width - BETWEEN)):
        yield line if number == 0 else Text(" " * BETWEEN).append_text(line)


@attrs.frozen(kw_only=True)
class Page:
    """The columns of one document: number, time, name, text."""

    console: Console
    styles: dict[str, str]
    hours: bool
    number_width: int
    time_width: int
    name_width: int

    @classmethod
    def of(cls, found: Transcript, console: Console) -> "Page":
        """The columns as narrow as the document allows."""
        times = [turn.start_ms for turn in found.turns if turn.start_ms is not None]
        hours = any(ms >= HOUR_MS for ms in times)
        widest = max(one_line(speaker.name).cell_len for speaker in found.speakers)
        return cls(
            console=console,
            styles={speaker.id: coloured(index) for index, speaker in enumerate(found.speakers)},
            hours=hours,
            number_width=len(str(len(found.turns))),
            time_width=max((len(clock(ms, hours=hours)) for ms in times), default=0),
            name_width=min(widest, WIDEST_NAME, console.width // 4),
        )

    def turn(self, turn: Turn) -> Iterator[Text]:
        """One turn: its text beside who says it."""
        time = "" if turn.start_ms is None else clock(turn.start_ms, hours=self.hours)
        edge = Text(str(turn.index + 1).rjust(self.number_width), style="dim")
        edge.pad_right(BETWEEN)
        if self.time_width:
            edge.append(time.rjust(self.time_width) + " " * BETWEEN, style="dim")
        margin = edge.cell_len
        names = one_line(turn.speaker.name, self.styles[turn.speaker.id]).wrap(self.console, self.name_width)
        words = list(set_lines(styled_text(turn), self.console, self.console.width - margin - self.name_width - BETWEEN))
        for row in range(max(len(names), len(words))):
            line = edge if row == 0 else Text(" " * margin)
            name = names[row] if row < len(names) else Text()
            name.pad_right(self.name_width - name.cell_len)
            line = Text.assemble(line, name, " " * BETWEEN, words[row] if row < len(words) else "")
            line.rstrip()
            yield line


def _heading(segment: Segment, found: Transcript, console: Console) -> Iterator[Text]:
    """A heading between turns."""
    yield Text()
    yield from one_line(segment.span.of(found.source), "bold underline").wrap(console, console.width)


def _problems(found: Transcript, console: Console) -> Iterator[Text]:
    """What a person should look at, with line and column."""
    if not found.problems:
        return
    yield Text()
    yield Text("Problems", style="bold")
    for line, column, problem in located(found, found.problems):
        entry = Text.assemble((f"{line}:{column} ", "dim"), (f"{problem.severity} {problem.code} ", SEVERITY_STYLES[problem.severity]))
        yield from _hanging(entry.append_text(one_line(problem.message)), console)
        if problem.hint:
            yield from _hanging(Text(" " * BETWEEN).append_text(one_line(in_flags(problem.hint), "dim")), console)
