"""From text to transcript: the stages, in the order in which the data flows."""

from inquit.errors import ProblemError, StrictError
from inquit.explanation import Explanation
from inquit.model import Problem, Transcript
from inquit.options import Options
from inquit.parsing.accounts import explanation_of
from inquit.parsing.back import back_of
from inquit.parsing.build import turns_of
from inquit.parsing.decide import decide
from inquit.parsing.midline import with_midline
from inquit.parsing.problems import problems_of
from inquit.parsing.scan import scan
from inquit.parsing.turns import cuts_of, front_of, outside_of
from inquit.parsing.view import view
from inquit.people import roster

__all__ = ["explain", "parse"]

_DEFAULT = Options()


def parse(text: str, *, options: Options = _DEFAULT) -> Transcript:
    r"""Read a speaker-tagged text as a transcript.

    Any `str` parses; a text without speakers gives a transcript without turns and a problem that says so.
    Raises `StrictError` where `options.strict` is set and a problem of severity error was found.

    >>> t = parse("Ann Lee (AL): Why now?\nBo Yu (BY): Two reasons.\nAL: Go on.\n")
    >>> [(turn.speaker.name, turn.text) for turn in t.turns]
    [('Ann Lee', 'Why now?'), ('Bo Yu', 'Two reasons.'), ('Ann Lee', 'Go on.')]
    """
    page = view(text)
    decision = decide(page, scan(page), options)
    marks = with_midline(page, decision)
    back = back_of(page, marks)
    cuts = cuts_of(page, marks, back.span.start if back else len(text))
    front = front_of(page, cuts[0].start if cuts else len(text))
    people = roster(text, cuts, title=front.title, preamble=front.preamble, options=options)
    turns, between = turns_of(text, page, marks, cuts, people.speakers, people.of_cut)
    transcript = Transcript(
        source=text,
        speakers=people.speakers,
        turns=turns,
        outside=(*outside_of(front), *between, *((back,) if back else ())),
        problems=problems_of(text, decision, turns, people.problems),
    )
    if options.strict:
        _raise(transcript.problems)
    return transcript


def explain(text: str, *, options: Options = _DEFAULT) -> Explanation:
    """Why `parse` reads the text as it does: every candidate, taken or refused, with its evidence."""
    page = view(text)
    decision = decide(page, scan(page), options)
    marks = with_midline(page, decision)
    back = back_of(page, marks)
    cuts = cuts_of(page, marks, back.span.start if back else len(text))
    front = front_of(page, cuts[0].start if cuts else len(text))
    people = roster(text, cuts, title=front.title, preamble=front.preamble, options=options)
    return explanation_of(decision, marks, people.links)


def _raise(problems: tuple[Problem, ...]) -> None:
    errors = [ProblemError(problem) for problem in problems if problem.severity == "error"]
    if errors:
        raise StrictError(f"{len(errors)} problem{'s' if len(errors) > 1 else ''} of severity error", errors)
