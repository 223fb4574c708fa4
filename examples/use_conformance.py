"""The conformance kit on two parsers that are not inquit's: one regular expression, and the package turnchunk.

Run it with `python examples/use_conformance.py`; `pip install turnchunk` adds the second parser.

An adapter is a function from a text to turns, each as `(speaker, text)` or `(speaker, text, start, end)`.
The kit draws transcripts in the layouts asked for and reports each promise that does not hold, with the smallest text that shows it.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec

from inquit.testing import Noise, Parser, Report, check_parser

TURN = re.compile(r"^(?P<label>[^:\n]{1,40}): (?P<words>.*)$", re.MULTILINE)


def one_regex(text: str) -> Iterator[tuple[str, str, int, int]]:
    """The parser that everybody writes first: a line is a turn."""
    for match in TURN.finditer(text):
        yield match["label"], match["words"], match.start("words"), match.end("words")


def turnchunk(text: str) -> Iterator[tuple[str | None, str]]:
    """The package turnchunk, told that the text is plain and that neighbouring turns stay apart; it gives no offsets."""
    for turn in import_module("turnchunk").parse(text, format="plain", merge=False):
        yield turn.speaker, turn.text


def report_on(parser: Parser, max_examples: int = 60) -> Report:
    """What becomes of the promises on texts of one layout, with everything that may be odd about them; more examples find more."""
    noise = Noise.all().less("wide_colons", "typos")
    return check_parser(parser, layouts=["colon"], styles=["full"], noise=noise, max_examples=max_examples)


def main() -> None:
    """Report on each parser in turn."""
    parsers: dict[str, Parser] = {"one regular expression": one_regex}
    if find_spec("turnchunk"):
        parsers["turnchunk"] = turnchunk
    for name, parser in parsers.items():
        report = report_on(parser)
        print(f"\n{name} breaks: {', '.join(report.broken) or 'nothing'}\n")
        print(report)


if __name__ == "__main__":
    main()
