"""`inquit explain`: why a text was read as it was, for a person."""

from difflib import get_close_matches

import click
from rich.console import Console

from inquit.cli.account import full_account, overview
from inquit.cli.common import displaying, one_input, reading
from inquit.cli.failures import complain, guarded
from inquit.cli.inputs import Input
from inquit.cli.reading import Reading, explained
from inquit.cli.terminal import put
from inquit.explanation import Explanation, LabelAccount

__all__ = ["explain"]

EPILOG = """\
\b
Examples:
  inquit explain talk.txt
  inquit explain talk.txt --label Note
  inquit explain talk.txt --all | less
"""


@click.command(epilog=EPILOG, short_help="Explain why a text is read as it is.")
@one_input
@click.option("--label", metavar="LABEL", help="The full account of one label: all that spoke for and against, and every place.")
@click.option("--all", "everything", is_flag=True, help="Every label and every refused place, not only the first.")
@reading
@displaying
def explain(source: Input, how: Reading, console: Console, label: str | None, everything: bool) -> None:
    """Explain how a text was read: which labels were taken for speakers, which were not, and why.

    Weights are log-odds: those above 0 speak for a speaker, those below speak against.
    """
    with guarded(source.name):
        account, text = explained(source, how)
    how.unheard.report()
    if label is None:
        for part in overview(account, console, everything=everything):
            put(console, part)
        return
    found = _looked_up(account, label)
    if not found:
        complain(f"{source.name}: {_unknown(account, label)}")
        raise click.exceptions.Exit(1)
    for one in found:
        for part in full_account(account, one, text, console):
            put(console, part)


def _looked_up(account: Explanation, label: str) -> list[LabelAccount]:
    """The accounts of a label: as printed, else whatever its case."""
    wanted = label.strip()
    exact = [one for one in account.labels if one.label == wanted]
    return exact or [one for one in account.labels if one.label.casefold() == wanted.casefold()]


def _unknown(account: Explanation, label: str) -> str:
    """What to say of a label that nothing in the text bears."""
    known = {one.label.casefold(): one.label for one in account.labels}
    close = get_close_matches(label.casefold(), known, n=3)
    meant = f"; did you mean {' or '.join(known[name] for name in close)}?" if close else ""
    return f"nothing in the text looks like a tag with the label {label!r}{meant}"
