"""`inquit pseudonymise`: names under pseudonyms by a key that is kept apart, and back."""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import attrs
import click

from inquit.cli.batches import EXISTS, delivered, planned
from inquit.cli.common import include_option, quiet_option, reading, refuse_empty
from inquit.cli.failures import EXPECTED, complain, guarded, worded
from inquit.cli.guises import guise
from inquit.cli.inputs import DASH
from inquit.cli.lines import Lines
from inquit.cli.locks import held_alone
from inquit.cli.outputs import Job, check_place, free
from inquit.cli.progress import Say, followed
from inquit.cli.reading import Reading, transcript
from inquit.cli.streams import write_output
from inquit.cli.terminal import plural
from inquit.cli.visible import on_line
from inquit.formats import FORMATS, Format, dumps, lists
from inquit.formats.cells import defused
from inquit.formats.surrogates import replaced
from inquit.formats.table import by_name, by_path
from inquit.model import Transcript
from inquit.pseudonyms import Key, Pseudonymised
from inquit.pseudonyms.changing import put_back
from inquit.pseudonyms.finding import Finder
from inquit.pseudonyms.name_words import NOTICE

__all__ = ["pseudonymise"]

NAMES = tuple(row.name for row in FORMATS)

PRIVATE = 0o600
"""Permissions of a file that its owner alone may read."""

Held = dict[Job, Transcript | str]
"""What the first of two passes keeps for the second: a transcript, or the message that says why there is none."""

EPILOG = """\
\b
Examples:
  inquit pseudonymise talk.txt --key key.csv -o public.txt
  inquit pseudonymise interviews/ --key key.json -o public/ --report doubts.csv
  inquit pseudonymise talk.txt --key key.csv --also "Ruth Ambler" --to json -o -
  inquit pseudonymise public.txt --key key.csv --restore
"""


@attrs.frozen(kw_only=True)
class Work:
    """What the person said, and what is known by now."""

    how: Reading
    key: Key
    also: tuple[str, ...]
    format: Format
    force: bool
    allow_empty: bool
    restore: bool
    quiet: bool
    say: Say = complain


@click.command(epilog=EPILOG, short_help="Put names under pseudonyms; a key leads back.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, callback=refuse_empty)
@click.option("--key", "key_file", metavar="KEY", required=True, callback=refuse_empty, help="The key, .csv or .json; made where missing.")
@click.option("-o", "--output", metavar="OUT|DIR", callback=refuse_empty, help="File to write, or folder; - is standard output.")
@click.option("--to", type=click.Choice(NAMES), help="Format of the output; without it, the suffix of -o decides, or text.")
@click.option("--also", metavar="NAME", multiple=True, callback=refuse_empty, help="Somebody who is named and does not speak.")
@click.option("--report", metavar="FILE", callback=refuse_empty, help="Write each place, name and doubt as CSV, to keep with the key.")
@click.option("--restore", is_flag=True, help="Put the names back.")
@click.option("--force", is_flag=True, help="Replace outputs that exist; the key is always added to.")
@click.option("--allow-empty", is_flag=True, help="Write also what has no turns; without it that is an error.")
@include_option
@quiet_option
@reading
@click.pass_context
def pseudonymise(
    context: click.Context,
    /,
    *,
    files: Sequence[str],
    key_file: str,
    output: str | None,
    to: str | None,
    also: tuple[str, ...],
    report: str | None,
    restore: bool,
    force: bool,
    allow_empty: bool,
    patterns: Sequence[str],
    how: Reading,
    quiet: bool,
) -> None:
    """Put the names of the speakers under pseudonyms, wherever they stand.

    The key says which pseudonym stands for which name.
    It is added to by each run, so that a series keeps its pseudonyms, and it is saved before anything else is written.

    This is pseudonymisation, not anonymisation: whoever has the key, or knows the people, can tell who they are.
    Names alone are replaced; jobs, places and what people tell of themselves stay.
    """
    row = by_name(to) if to else by_path(output or "") or by_name("text")
    jobs, several, refused = planned(files, output, patterns=patterns, suffix=row.suffixes[0])
    _check_places(jobs, key_file, report)
    # Whatever is wrong with it is said before anything is read; what it holds counts from when it is held.
    with guarded(key_file):
        key = Key.read(key_file) if restore or os.path.lexists(key_file) else Key()
    if report is not None and report != DASH and not force and os.path.lexists(report):
        raise click.UsageError(f"{on_line(report)}: {EXISTS}")
    # A key that is there may be one that this run adds nothing to, and need not be written.
    if not os.path.lexists(key_file):
        with guarded(key_file):
            check_place(Path(key_file))
    if report is not None and report != DASH:
        with guarded(report):
            check_place(Path(report), after=jobs)
    work = Work(how=how, key=key, also=also, format=row, force=force, allow_empty=allow_empty, restore=restore, quiet=quiet)
    held: Held = {}
    if not restore:
        _hold(jobs, work, held)
        with guarded(key_file), held_alone(key_file):
            work = attrs.evolve(work, key=_added_to(key_file, jobs, work, held))
    failed, found = _written(jobs, work, held)
    if report is not None:
        _save_table(_table(found), report)
    how.unheard.report()
    if found and not quiet and not restore:
        complain(NOTICE)
    if failed and several:
        complain(f"{failed:,} of {plural(len(jobs), 'file')} not written")
    if failed or refused:
        context.exit(1)


def _check_places(jobs: Iterable[Job], key_file: str, report: str | None) -> None:
    """Refuse a run that would write two things to one place, or lay the key over an input."""
    if report == DASH and any(job.target is None for job in jobs):
        raise click.UsageError("--report: the output goes to standard output already: name a file, or send the output to one with -o")
    private = [os.path.realpath(name) for name in (key_file, report) if name is not None and name != DASH]
    taken = {os.path.realpath(path) for job in jobs for path in (job.target, job.source.path) if path is not None}
    for name in private:
        if name in taken or private.count(name) > 1:
            raise click.UsageError(f"{on_line(name)} would be written twice, or over an input: give key and report names of their own")


def _hold(jobs: Sequence[Job], work: Work, held: Held) -> None:
    """Read a single document, and what can be read only once; others are read when they are needed.

    So nobody waits for the key while this run waits for its input.
    """
    for job in jobs:
        if len(jobs) == 1 or job.source.comes_once:
            try:
                held[job] = transcript(job.source, work.how)
            except EXPECTED as error:
                held[job] = worded(error, job.source.name)


def _added_to(key_file: str, jobs: Sequence[Job], work: Work, held: Held) -> Key:
    """The key with everybody in the documents, saved; no other run may add to it meanwhile. Raises what reading and saving raise."""
    old = Key.read(key_file) if os.path.lexists(key_file) else Key()
    new = _collected(jobs, attrs.evolve(work, key=old), held)
    read = not all(isinstance(held.get(job), str) for job in jobs)
    if new != old or (read and not os.path.lexists(key_file)):
        form = lists.format_of(key_file, None)
        lists.save(key_file, new.dumps(form), form, mode=PRIVATE)
    return new


def _collected(jobs: Sequence[Job], work: Work, held: Held) -> Key:
    """The key with everybody in all documents, so that one who speaks in the last is not named in the first.

    Why one cannot be read is held.
    """
    key = work.key
    for job in jobs:
        known = held.get(job)
        if isinstance(known, str):
            continue
        try:
            found = transcript(job.source, work.how) if known is None else known
            key = found.pseudonymised(key, also=work.also).key
        except EXPECTED as error:
            held[job] = worded(error, job.source.name)
    return key


def _written(jobs: Sequence[Job], work: Work, held: Held) -> tuple[int, list[tuple[str, Pseudonymised]]]:
    """Write each document; how many could not be, and what was done in the others."""
    failed = 0
    done: list[tuple[str, Pseudonymised]] = []
    with followed(jobs, silent=work.quiet) as (following, say):
        for job in following:
            result = _one(job, attrs.evolve(work, say=say), held.get(job))
            failed += result is None
            if result is not None:
                done.append((job.source.file, result))
    return failed, done


def _one(job: Job, work: Work, held: Transcript | str | None) -> Pseudonymised | None:
    """Change and write one document; None after saying why not."""
    name = job.source.name
    if job.target is not None and not work.force and not free(job.target):
        work.say(f"{job.place}: {EXISTS}")
        return None
    if isinstance(held, str):
        work.say(held)
        return None
    try:
        found = transcript(job.source, work.how) if held is None else held
        if not found.turns and not work.allow_empty:
            if (own := guise(found.source)) is not None:
                work.say(f"{name}: it looks like what 'inquit convert' writes, and --from {own} reads it")
            work.say(f"{name}: no turns found, so nobody is known; --allow-empty looks for the names in the key alone")
            return None
        result = _changed(found, work)
        data = result.transcript.source if work.format.name == "text" else dumps(result.transcript, work.format.name)
        encoded = data.encode()
    except (*EXPECTED, UnicodeEncodeError) as error:
        work.say(worded(error, name))
        return None
    if not delivered(encoded, job, force=work.force, say=work.say):
        return None
    _remark(job, result, work)
    return result


def _changed(found: Transcript, work: Work) -> Pseudonymised:
    """The transcript under pseudonyms, or without them."""
    if work.restore:
        back, places = put_back(found, work.key)
        return Pseudonymised(transcript=back, key=work.key, replacements=places)
    return found.pseudonymised(work.key, also=work.also)


def _remark(job: Job, result: Pseudonymised, work: Work) -> None:
    """Say how much was replaced, and where a person should look; that nothing was put back, whatever the person wants to hear."""
    changed = sum(one.original != one.pseudonym for one in result.replacements)
    if work.restore and not changed:
        work.say(f"{job.source.name}: no name was put back: none of the key's pseudonyms stands in it; is this the right key?")
    if work.quiet:
        return
    if work.restore:
        if changed:
            work.say(f"{job.source.name}: {plural(changed, 'name')} put back")
        return
    doubts = f"; {plural(len(result.unsure), 'place')} to look at, --report lists them" if result.unsure else ""
    work.say(f"{job.source.name}: {plural(changed, 'name')} replaced{doubts}")
    if job.target is not None and Finder.of(result.key).hits(job.target.name, 0, len(job.target.name), label=True):
        work.say(f"{job.place}: the name of the file holds a name")


def _table(found: Iterable[tuple[str, Pseudonymised]]) -> str:
    """Each place with what stood there, what stands there and the doubts, lines ended by CR LF."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(("file", "line", "column", "original", "now", "reason"))
    for name, result in found:
        lines = Lines.of(result.transcript.source)
        for one in result.replacements:
            file_name, original, now = (defused(replaced(cell)) for cell in (Path(name).name, one.original, one.pseudonym))
            writer.writerow((file_name, *lines.place(one.span.start), original, now, one.reason))
    return file.getvalue()


def _save_table(table: str, name: str) -> None:
    """Write the report to a file for its owner alone, or to standard output."""
    if name == DASH:
        write_output(table.encode())
        return
    with guarded(name):
        lists.save(name, table, "csv", mode=PRIVATE)
