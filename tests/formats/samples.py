"""A small transcript written out by hand, for examples whose wording matters."""

from inquit import Event, Evidence, Problem, Segment, Span, Speaker, Transcript, Turn

__all__ = ["SOURCE", "TALK"]

SOURCE = "Tide tables\n\nIda Moss (IM): Why now?\nOT: - Two reasons. [laughs] First, the moon.\n"

IDA = Speaker(
    id="im",
    name="Ida Moss",
    labels=("Ida Moss", "IM"),
    role="interviewer",
    given_name="Ida",
    family_name="Moss",
    evidence=(Evidence(field="given_name", span=Span(start=13, end=16)),),
)
OTTO = Speaker(id="ot", name="OT", labels=("OT",), role="interviewee")

TALK = Transcript(
    source=SOURCE,
    speakers=(IDA, OTTO),
    turns=(
        Turn(index=0, speaker=IDA, label="Ida Moss (IM)", tag="Ida Moss (IM):", text="Why now?", start=13, text_start=28, start_ms=1500),
        Turn(
            index=1,
            speaker=OTTO,
            label="OT",
            tag="OT:",
            text="- Two reasons. [laughs] First, the moon.",
            start=37,
            text_start=41,
            events=(Event(kind="vocal", span=Span(start=56, end=64), text="[laughs]"),),
        ),
    ),
    outside=(Segment(kind="title", span=Span(start=0, end=11)),),
    problems=(Problem(code="IQ199", severity="info", span=Span(start=0, end=11), message="An invented problem."),),
    metadata=(("place", "Eastquay"),),
)
