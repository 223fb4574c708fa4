"""`inquit speakers`: who takes part, and how much each says."""

import json
from typing import Any

import attrs
import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from inquit.cli.batches import EXISTS
from inquit.cli.common import displaying, one_input, reading, refuse_empty
from inquit.cli.counting import counted
from inquit.cli.failures import complain, guarded
from inquit.cli.inputs import Input
from inquit.cli.reading import Reading, needed, transcript
from inquit.cli.streams import write_output
from inquit.cli.terminal import bar, coloured, full_name, one_line, put
from inquit.cli.visible import on_line
from inquit.model import Speaker, Transcript
from inquit.rosters import Roster

__all__ = ["speakers"]

# Widths of the bar of shares, and the width of a page from which on it has room.
NARROW_BAR = 5
WIDE_BAR = 20
WIDE = 100

EPILOG = """\
\b
Examples:
  inquit speakers talk.txt
  inquit speakers talk.txt --json | jq -r '.[].name'
  inquit speakers talk.txt --save people.csv          a roster to edit
  inquit speakers next.txt --apply people.csv         the same people
"""


@click.command(epilog=EPILOG, short_help="Show who takes part, and how much each says.")
@one_input
@click.option("--json", "as_json", is_flag=True, help="The same as JSON: a list with one object a speaker.")
@click.option("--save", metavar="FILE", callback=refuse_empty, help="Write the roster, as .csv or .json, to edit and to apply.")
@click.option("--force", is_flag=True, help="Replace the roster where it exists.")
@reading
@displaying
def speakers(source: Input, how: Reading, console: Console, as_json: bool, save: str | None, force: bool) -> None:
    """Show the roster: names, labels, roles, jobs, and how much each speaker says.

    Shares are shares of the words; stage notes and other events are no words.
    A roster that is applied and saved holds the people of both.
    """
    with guarded(source.name):
        found = needed(source, transcript(source, how))
    how.unheard.report()
    if how.roster is not None and (strangers := how.roster.strangers(found)):
        complain(f"{source.name}: not in the roster: {', '.join(speaker.name for speaker in strangers)}")
    if save is not None:
        _save(found.roster() if how.roster is None else how.roster.extended(found), save, force=force)
    if as_json:
        _write_json(found)
    else:
        put(console, roster(found, console))


def _save(people: Roster, name: str, *, force: bool) -> None:
    """Write a roster; a message and exit code 1 where it cannot be."""
    with guarded(name):
        try:
            people.write(name, exist_ok=force)
        except FileExistsError:
            complain(f"{on_line(name)}: {EXISTS}")
            raise click.exceptions.Exit(1) from None


@attrs.frozen(kw_only=True)
class Row:
    """A speaker in figures."""

    speaker: Speaker
    turns: int
    words: int
    share: float
    """Of all words, from 0 to 1."""


def rows(found: Transcript) -> list[Row]:
    """The roster with its figures."""
    turns, words = counted(found)
    total = sum(words.values())
    return [
        Row(
            speaker=speaker,
            turns=turns[speaker.id],
            words=words[speaker.id],
            share=words[speaker.id] / total if total else 0.0,
        )
        for speaker in found.speakers
    ]


def _write_json(found: Transcript) -> None:
    """The roster as JSON in UTF-8."""
    listed: list[dict[str, Any]] = []
    for row in rows(found):
        facts = attrs.asdict(row.speaker, filter=lambda attribute, _: attribute.name != "evidence")
        listed.append(facts | {"turns": row.turns, "words": row.words, "share": round(row.share, 4)})
    text = json.dumps(listed, ensure_ascii=False, indent=2)
    # A lone surrogate has no UTF-8; its backslash form is what JSON has for it.
    write_output(f"{text}\n".encode(errors="backslashreplace"))


def roster(found: Transcript, console: Console) -> Table:
    """The roster as a table."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim")
    table.add_column("Speaker", overflow="fold")
    table.add_column("Labels", overflow="fold")
    table.add_column("Role", no_wrap=True)
    table.add_column("Turns", justify="right", no_wrap=True)
    table.add_column("Words", justify="right", no_wrap=True)
    table.add_column("Share", no_wrap=True)
    width = WIDE_BAR if console.width >= WIDE else NARROW_BAR
    for index, row in enumerate(rows(found)):
        share = Text(f"{row.share:4.0%} ").append(bar(row.share, width, console.encoding), style=coloured(index))
        table.add_row(
            _introduced(row.speaker, index),
            Text("\n").join(one_line(label) for label in row.speaker.labels),
            Text(row.speaker.role, style="dim" if row.speaker.role == "unknown" else ""),
            f"{row.turns:,}",
            f"{row.words:,}",
            share,
        )
    return table


def _introduced(speaker: Speaker, index: int) -> Text:
    """The name, with job and affiliation on a line below."""
    name = one_line(full_name(speaker), coloured(index))
    about = [part for part in (speaker.job_title, speaker.affiliation) if part]
    return Text.assemble(name, "\n", one_line(", ".join(about), "dim")) if about else Text.assemble(name)
