"""The document counted: its lines, its paragraphs, its fences, what it declares."""

from collections.abc import Sequence

from inquit.candidates.groups import Scan
from inquit.candidates.view import View
from inquit.evidence.castlists import cast_keys
from inquit.evidence.declared import declared_keys
from inquit.evidence.facts import DocumentFacts

__all__ = ["document_facts"]

LOOK_UPS = 20_000_000
"""How many code points the look-ups of all labels may pass over together."""

INITIALS_MOST = 4
"""The longest initials, in letters."""

PASTED = 0.9
"""The share of the lines in blocks of code above which the text is no page with code."""

PASTED_WHOLE = 0.6
"""The same where one block holds them all: a chat that a page shows."""

SCREEN = 72
"""How many code points of captions are counted as a line."""

LOOKED_UP = 200_000
"""How much of the text words are looked up in, in code points: keeps the look-ups linear."""


def document_facts(page: View, found: Scan) -> DocumentFacts:
    """Count the document."""
    lines = page.lines
    lines_of: dict[str, set[int]] = {}
    for group in found.groups:
        lines_of.setdefault(group.key, set()).update([place[0] for place in group.places])
    return DocumentFacts(
        lines=_filled(page),
        paragraphs=_paragraphs(lines),
        sample=page.text[: min(LOOKED_UP, LOOK_UPS // max(1, len(lines_of)))],
        fenced=_fenced(page),
        declared=declared_keys(page, found),
        listed=cast_keys(page.lines),
        keys=frozenset(lines_of),
        initials=frozenset([letters for key, n in lines_of.items() if len(n) > 1 and 2 <= len(letters := _letters(key)) <= INITIALS_MOST]),
        totals={key: len(numbers) for key, numbers in lines_of.items()},
    )


def _letters(key: str) -> str:
    """The letters of a key that may be initials; empty for a longer one."""
    return "".join(filter(str.isalpha, key)) if len(key) <= 3 * INITIALS_MOST else ""


def _paragraphs(lines: Sequence[str]) -> frozenset[int]:
    """The lines with a blank line, or nothing, before them."""
    if "" not in lines:
        return frozenset([0])
    return frozenset([n for n, (line, before) in enumerate(zip(lines, ("", *lines), strict=False)) if line and not before])


def _filled(page: View) -> int:
    """How many lines have something on them; of captions, which are broken where the screen ends, how many their words would fill."""
    lines = page.lines
    filled = len(lines) - lines.count("")
    if ">" not in page.text or "-->" not in page.text:
        return filled
    times = [number for number, line in enumerate(lines) if "-->" in line and line[:1].isdecimal()]
    marks = [*times, *[number - 1 for number in times if number and lines[number - 1].isdecimal()]]
    spoken = sum(map(len, lines)) - sum([len(lines[number]) for number in marks])
    return min(filled - len(marks), 1 + spoken // SCREEN) if times else filled


def _fenced(page: View) -> frozenset[int]:
    """Lines of front matter (between `---` or `+++` at the very top) and of fenced code, unless nearly all is one: a talk pasted so."""
    lines = page.lines
    found: set[int] = set()
    code: set[int] = set()
    blocks = 0
    top = next((n for n, line in enumerate(lines[:5]) if line.strip()), 0)
    if lines[top] in {"---", "+++"}:
        for n in range(top + 1, min(len(lines), 200)):
            if lines[n] in {"---", "+++", "..."}:
                found.update(range(top, n + 1))
                break
    if ("`" in page.text and "```" in page.text) or ("~" in page.text and "~~~" in page.text):
        opened: int | None = None
        for n, line in enumerate(lines):
            if line.lstrip().startswith(("```", "~~~")):
                if opened is None:
                    opened = n
                else:
                    code.update(range(opened, n + 1))
                    blocks += 1
                    opened = None
    pasted = len(code) > (PASTED if blocks > 1 else PASTED_WHOLE) * (len(lines) - len(found))
    return frozenset(found if pasted else found | code)
