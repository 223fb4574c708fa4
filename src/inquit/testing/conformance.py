"""The conformance kit: tries a parser, ours or not, on drawn texts, and reports each broken promise with a minimal text."""

from collections.abc import Collection
from random import Random

import attrs
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.errors import NoSuchExample

from inquit.options import LayoutName
from inquit.testing.forms import Form, forms_for
from inquit.testing.growth import growths
from inquit.testing.hearing import Parser
from inquit.testing.noise import Noise
from inquit.testing.people import LabelStyle, checked
from inquit.testing.people_words import LATIN, Script
from inquit.testing.promises import PROMISE_NAMES, PROMISES, Case, Promise, PromiseName, Scope
from inquit.testing.writing import Truth

__all__ = ["BrokenPromiseError", "Counterexample", "Report", "Result", "check_parser"]

ALL = Noise.all()


class BrokenPromiseError(AssertionError):
    """A parser does not do what was promised; the message is the report."""


@attrs.frozen(kw_only=True)
class Counterexample:
    """A text, as small as could be found, on which a promise is broken."""

    text: str
    reason: str
    """What is wrong with what the parser heard."""
    truth: Truth | None = None
    """What the text holds, where it is a written transcript."""
    other: str | None = None
    """The text that should have been heard alike."""


@attrs.frozen(kw_only=True)
class Result:
    """What became of one promise."""

    promise: PromiseName
    says: str
    """What was promised."""
    kept: bool | None
    """None where it could not be judged: a parser without offsets cannot promise where words stand."""
    tried: int
    """On how many texts, those among them that made a failing one smaller."""
    counterexample: Counterexample | None = None

    def __str__(self) -> str:
        state = {True: "kept", False: "broken", None: "not judged"}[self.kept]
        lines = [f"{self.promise}: {state} ({self.tried} texts). {self.says}"]
        if self.counterexample is not None:
            lines += [f"    {self.counterexample.reason}", *(f"    | {line}" for line in _shown(self.counterexample.text))]
            if self.counterexample.other is not None:
                lines += ["    the other text", *(f"    | {line}" for line in _shown(self.counterexample.other))]
        return "\n".join(lines)


@attrs.frozen(kw_only=True)
class Report:
    """What became of all promises. `str(report)` is for reading; `report.raise_for_broken()` is for a test."""

    results: tuple[Result, ...]

    @property
    def broken(self) -> tuple[PromiseName, ...]:
        """The names of the broken promises."""
        return tuple(result.promise for result in self.results if result.kept is False)

    def raise_for_broken(self) -> None:
        """Raise `BrokenPromiseError` with the whole report if any promise is broken."""
        if self.broken:
            raise BrokenPromiseError(f"broken: {', '.join(self.broken)}\n{self}")

    def __getitem__(self, promise: PromiseName) -> Result:
        """What became of one promise; raises `KeyError` for one that was not tried."""
        for result in self.results:
            if result.promise == promise:
                return result
        raise KeyError(f"{promise!r} was not tried: there are {', '.join(result.promise for result in self.results)}")

    def __str__(self) -> str:
        return "\n".join(map(str, self.results))


def check_parser(
    parse: Parser,
    *,
    layouts: Collection[LayoutName] | None = None,
    promises: Collection[PromiseName] | None = None,
    styles: Collection[LabelStyle] | None = None,
    scripts: Collection[Script] | None = LATIN,
    noise: Noise = ALL,
    min_turns: int = 6,
    max_turns: int = 12,
    max_examples: int = 100,
    random: Random | None = None,
) -> Report:
    """Try a parser on drawn transcripts and report, promise by promise, whether it keeps them.

    `parse` takes a text and returns its turns, each as `(speaker, text)`, `(speaker, text, start, end)` or `Heard`.
    `promises` are the names of those to try, `None` for all.
    `layouts`, `styles`, `scripts`, `noise`, `min_turns` and `max_turns` say which transcripts are drawn, as in `tagged_texts`.
    `max_examples` is how many texts each promise is tried on; a failing one is then made as small as can be.
    The same parser gets the same report every time, the measured times aside; `random` draws others.

    What the parser raises breaks the promise that was being tried. Raises `InvalidArgument` for a name that is not known.
    """
    wanted = checked("promises", promises, PROMISE_NAMES)
    forms = forms_for(layouts=layouts, styles=styles, scripts=scripts)
    scope = Scope(layouts=layouts, styles=styles, scripts=scripts, noise=noise, min_turns=min_turns, max_turns=max_turns)
    results = [_tried(promise, parse, scope, max_examples, random) for promise in PROMISES if promise.name in wanted]
    if "time" in wanted:
        by_layout = {form.layout: form for form in reversed(forms)}
        results.append(_timed(parse, tuple(by_layout.values())))
    return Report(results=tuple(results))


def _tried(promise: Promise, parse: Parser, scope: Scope, most: int, random: Random | None) -> Result:
    """One promise on many texts."""
    tried = judged = 0

    def breaks(case: Case) -> str | None:
        try:
            return promise.breaks(parse, case)
        except Exception as error:  # noqa: BLE001  # whatever a foreign parser raises
            return f"{type(error).__name__}: {error}"

    def broken(case: Case) -> bool:
        nonlocal tried, judged
        tried += 1
        reason = breaks(case)
        judged += reason is not None
        return bool(reason)

    chosen = settings(
        max_examples=most,
        database=None,
        deadline=None,
        derandomize=random is None,
        # Without the phase `explain`: it varies the smallest text that fails, and `find` would return the last variation.
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]  # its metaclass hides what it iterates over
    )
    try:
        case = find(promise.cases(scope), broken, settings=chosen, random=random)
    except NoSuchExample:
        return Result(promise=promise.name, says=promise.says, kept=True if judged else None, tried=tried)
    shown = Counterexample(text=case.text, reason=breaks(case) or "", truth=case.truth, other=case.other)
    return Result(promise=promise.name, says=promise.says, kept=False, tried=tried, counterexample=shown)


def _timed(parse: Parser, forms: tuple[Form, ...]) -> Result:
    """The promise that is measured."""
    says = "The time that it takes is in proportion to the text."
    tried = 0
    try:
        for growth in growths(parse, forms):
            tried += 1
            if not growth.linear:
                shown = Counterexample(text=growth.unit, reason=str(growth))
                return Result(promise="time", says=says, kept=False, tried=tried, counterexample=shown)
    except Exception as error:  # noqa: BLE001  # whatever a foreign parser raises
        shown = Counterexample(text="", reason=f"{type(error).__name__}: {error}")
        return Result(promise="time", says=says, kept=False, tried=tried, counterexample=shown)
    return Result(promise="time", says=says, kept=True if tried else None, tried=tried)


def _shown(text: str) -> list[str]:
    """The lines of a text, with what cannot be seen spelt out."""
    return [line.encode("unicode_escape").decode() if not line.isprintable() else line for line in text.split("\n")]
