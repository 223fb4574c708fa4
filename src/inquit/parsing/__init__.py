"""From text to transcript: the stages, in the order in which the data flows."""

from collections.abc import Sequence
from typing import NamedTuple

from inquit.candidates.scan import scan
from inquit.candidates.view import View, view
from inquit.errors import ProblemError, StrictError
from inquit.evidence.marks import Mark
from inquit.explanation import Explanation
from inquit.model import Problem, Segment, Transcript
from inquit.options import Options
from inquit.pages.back import back_of
from inquit.pages.front import Front, front_of, outside_of
from inquit.parsing.accounts import explanation_of
from inquit.parsing.bare_tags import bare_tags
from inquit.parsing.build import turns_of
from inquit.parsing.decide import Decision, decide
from inquit.parsing.midline import with_midline
from inquit.parsing.problems import problems_of
from inquit.parsing.stamps import with_times
from inquit.parsing.titles import with_titles
from inquit.parsing.turns import cuts_of
from inquit.people import Roster, roster
from inquit.people.cuts import Cuts

__all__ = ["explain", "parse"]

_DEFAULT = Options()


def parse(text: str, *, options: Options | None = None) -> Transcript:
    r"""Read a speaker-tagged text as a transcript.

    Any `str` parses; a text without speakers gives a transcript without turns and a problem that says so.
    Raises `StrictError` where `options.strict` is set and a problem of severity error was found, and `TypeError` for what is no `str`.

    >>> t = parse("Ann Lee (AL): Why now?\nBo Yu (BY): Two reasons.\nAL: Go on.\n")
    >>> [(turn.speaker.name, turn.text) for turn in t.turns]
    [('Ann Lee', 'Why now?'), ('Bo Yu', 'Two reasons.'), ('Ann Lee', 'Go on.')]
    """
    options = _checked("parse", text, options)
    read = _read(text, options)
    turns, between = turns_of(text, read.page, read.marks, read.cuts, read.people)
    transcript = Transcript(
        source=text,
        speakers=read.people.speakers,
        turns=turns,
        outside=(*outside_of(read.front), *between, *((read.back,) if read.back else ())),
        problems=problems_of(read.page.text, read.decision, turns, read.bare, read.people, options),
    )
    if options.strict:
        _raise(transcript.problems)
    return transcript


def explain(text: str, *, options: Options | None = None) -> Explanation:
    """Why `parse` reads the text as it does: every candidate, taken or refused, with its evidence.

    Raises `TypeError` for what is no `str`.
    """
    read = _read(text, _checked("explain", text, options))
    return explanation_of(text, read.decision, read.marks, read.bare, read.people.links)


def _checked(name: str, text: object, options: object) -> Options:
    """The options, those of nobody for None; raises `TypeError` where these or the text are none."""
    if not isinstance(text, str):
        kind = type(text).__name__
        decode = "decode it, or " if isinstance(text, bytes | bytearray) else ""
        helps = f": {decode}use inquit.read" if decode or hasattr(text, "__fspath__") or hasattr(text, "read") else ""
        raise TypeError(f"{name}: expected a str, got {kind}{helps}")
    if options is None:
        return _DEFAULT
    if not isinstance(options, Options):
        raise TypeError(f"{name}: options: expected inquit.Options(...), got {type(options).__name__}")
    return options


class _Reading(NamedTuple):
    """What the stages up to the roster make of a text."""

    page: View
    decision: Decision
    marks: Sequence[Mark]
    """All tags, those within lines and those without a delimiter among them."""
    bare: Sequence[Mark]
    cuts: Cuts
    front: Front
    back: Segment | None
    people: Roster


def _read(text: str, options: Options) -> _Reading:
    page = view(text)
    decision = decide(page, scan(page, options.layout), options)
    marks = with_midline(page, decision)
    bare = bare_tags(page, decision, marks)
    marks = tuple(sorted((*marks, *bare), key=lambda mark: mark[0][1])) if bare else marks
    marks = with_titles(page, with_times(page, marks))
    back = back_of(page, marks)
    cuts = cuts_of(page, marks, back.span.start if back else len(text))
    front = front_of(page, cuts.starts[0] if cuts else len(text))
    people = roster(page.text, cuts, title=front.title, preamble=front.preamble, options=options)
    return _Reading(page, decision, marks, bare, cuts, front, back, people)


def _raise(problems: tuple[Problem, ...]) -> None:
    errors = [ProblemError(problem) for problem in problems if problem.severity == "error"]
    if errors:
        raise StrictError(f"{len(errors)} problem{'s' if len(errors) > 1 else ''} of severity error", errors)
