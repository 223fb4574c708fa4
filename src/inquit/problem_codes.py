"""The codes of the problems: a row each, with severity, title, an example that is reported under it, and what helps."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from inquit.model import Problem, Severity, Span
from inquit.options import Options

__all__ = ["PROBLEM_CODES", "Code"]


@attrs.frozen(kw_only=True)
class Code:
    """A kind of problem. Codes are stable: IQ1xx the document, IQ2xx labels, IQ3xx people, IQ4xx turns and times."""

    code: str
    severity: Severity
    title: str
    example: str
    """A text that is reported under the code."""
    hint: str
    """What a person can do about it."""
    options: Options = attrs.field(factory=Options)
    """With what the example is read."""

    def at(self, start: int, end: int, message: str) -> Problem:
        """A problem of this kind at a stretch of source."""
        return Problem(code=self.code, severity=self.severity, span=Span(start=start, end=end), message=message, hint=self.hint)


_ROWS = (
    Code(
        code="IQ101",
        severity="error",
        title="no speaker tags found",
        example="""\
Once there was a miller.
He had three sons: one was tall, one was clever, and one went to sea.
""",
        hint="if there are speakers, name them with Options(speakers=...)",
    ),
    Code(
        code="IQ102",
        severity="info",
        title="much text stands before the first turn",
        example="""\
The bakery on Mill Lane opens long before the first tram, and has done so for ninety years.
Its oven was built by the grandfather of the present owner, who sleeps above it and says he has never been cold.
On the last day of the old flour we asked him what changes when a mill closes.

Ann Reed: So you have heard. What changes when the mill closes?
Carl Moss: The bread, I think. You taste the flour before you taste the baker.
Ann Reed: Will it be worse?
Carl Moss: No, but it will be dearer, and I am sorry for that.
""",
        hint="check that no turn was missed there",
    ),
    Code(
        code="IQ103",
        severity="info",
        title="hardly certain whether this is a transcript",
        example="""\
Ann: The ferry left.

Bo: It rained on.

The board met.

Nobody came.
""",
        hint="Options(min_certainty=...) moves the bound; Options(speakers=...) settles it",
    ),
    Code(
        code="IQ104",
        severity="info",
        title="an option fits nothing in the text",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning.
Ann Reed: Who begins?
Carl Moss: You do.
""",
        hint="look for a slip in what you said, and for what the text prints in its place",
        options=Options(speakers={"Carla": "Carla Moss"}),
    ),
    Code(
        code="IQ201",
        severity="info",
        title="a label stands only once",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning.
Ann Reed: Who begins?
Carl Moss: You do.
Elsa: May I?
Ann Reed: Gladly.
""",
        hint="check that it is a speaker and not a heading or a typing error; Options(not_speakers=...) refuses it",
    ),
    Code(
        code="IQ202",
        severity="warning",
        title="a label was nearly taken",
        example="""\
Ann Reed: Good morning, and what did you find in the old mill?
Carl Moss: A wheel, two stones, and a great many mice.
Weather: rain all day
Ann Reed: And did you keep them?
Carl Moss: The stones, yes.
Ann Reed: What became of the wheel?
Carl Moss: It turns again, on Sundays.
""",
        hint="settle it with Options(speakers=...) or Options(not_speakers=...)",
    ),
    Code(
        code="IQ203",
        severity="info",
        title="a line in a turn looks like a tag",
        example="""\
Ann Reed: Good morning, and what did you find in the old mill?
Carl Moss: A wheel, two stones, and a great many mice.
Figure 1: The wheel in winter.
Ann Reed: And did you keep them?
Carl Moss: The stones, yes.
Ann Reed: What became of the wheel?
Carl Moss: It turns again, on Sundays.
""",
        hint="if somebody speaks there, Options(speakers=...) says so",
    ),
    Code(
        code="IQ204",
        severity="info",
        title="a label is declared nowhere, where the others are",
        example="""\
Ann Reed (AR): Good morning.
Carl Moss (CM): Good morning.
AR: Who begins?
CM: You do.
RA: Shall we?
CM: Gladly.
AR: Then let us.
""",
        hint="check whether it is a misprint of a declared one",
    ),
    Code(
        code="IQ205",
        severity="warning",
        title="a label mixes letters of two scripts",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning.
Ann Reed: Who begins?
\u0421arl Moss: You do.
Ann Reed: Gladly.
Carl Moss: Then I follow.
""",
        hint="letters of another script look like these; Options(speakers=...) gives both labels one name",
    ),
    Code(
        code="IQ206",
        severity="info",
        title="a tag is damaged",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning. Who begins?
Ann Reed: You do. What did you find in the old mill?
Carl Moss The wheel, two stones, and the mice that own them.
Ann Reed: And did you keep them?
Carl Moss: The stones, yes.
""",
        hint="check that somebody else begins to speak there",
    ),
    Code(
        code="IQ207",
        severity="info",
        title="somebody calls out within a bracket",
        example="""\
Ann Reed: The old mill is shut, and it stays shut. (Applause. \u2013 Mr.
Moss: Since when?) It was so when I came.
Carl Moss: And who shut it?
Ann Reed: Nobody knows.
Carl Moss: Then who has the key?
Ann Reed: I have.
""",
        hint="what is called out stays in the words of the turn around it; cut it out of Turn.text where it matters",
    ),
    Code(
        code="IQ301",
        severity="info",
        title="a label differs by a letter",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning.
Ann Reed: Who begins?
Carl Moss: You do.
Ann Read: Gladly.
Carl Moss: Go on.
Ann Reed: Is it late?
Carl Moss: Not yet.
""",
        hint="Options(repair_tags=True) reads slips as the near label; Options(speakers=...) settles this one",
    ),
    Code(
        code="IQ302",
        severity="warning",
        title="a label fits several people",
        example="""\
Ann Reed: Good morning.
Carl Reed: Good morning.
Reed: Who begins?
Ann Reed: You do.
Carl Reed: Gladly.
""",
        hint="say which with Options(speakers=...)",
    ),
    Code(
        code="IQ401",
        severity="warning",
        title="times run backwards",
        example="""\
[00:10] Ann Reed: Good morning.
[00:20] Carl Moss: Good morning.
[00:03] Ann Reed: Who begins?
[00:40] Carl Moss: You do.
""",
        hint="check the time, or whether the turns stand in order",
    ),
    Code(
        code="IQ402",
        severity="info",
        title="a turn has no words",
        example="""\
Ann Reed: Good morning.
Carl Moss: Good morning.
Ann Reed:
Carl Moss: You do.
Ann Reed: Gladly.
""",
        hint="check whether the words are missing, or stand under another label",
    ),
)

PROBLEM_CODES: Mapping[str, Code] = MappingProxyType({row.code: row for row in _ROWS})
"""Every code that a parse can report, in order."""
