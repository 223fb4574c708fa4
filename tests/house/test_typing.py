"""The public API as a type checker sees it: mypy and pyright read this file, and pytest runs it."""

from importlib.resources import files
from pathlib import Path
from typing import assert_type

import pytest

import inquit

TEXT = "Ann Lee: Why now?\nBo Reyes: Two reasons.\nAnn Lee: Which?\nBo Reyes: Wind and rain.\n"


def test_the_package_is_typed() -> None:
    """The marker of PEP 561 is shipped."""
    assert files("inquit").joinpath("py.typed").is_file()


def test_a_transcript_is_typed() -> None:
    """Every public attribute of a transcript has the type that the documentation names."""
    transcript = assert_type(inquit.parse(TEXT), inquit.Transcript)
    assert assert_type(transcript.source, str) == TEXT
    assert assert_type(transcript.title, str | None) is None
    assert assert_type(transcript.preamble, str) == ""
    assert len(assert_type(transcript.speakers, tuple[inquit.Speaker, ...])) == 2
    assert len(assert_type(transcript.turns, tuple[inquit.Turn, ...])) == 4
    assert assert_type(transcript.segments, tuple[inquit.Segment, ...])
    assert assert_type(transcript.problems, tuple[inquit.Problem, ...]) == ()
    assert dict(assert_type(transcript.metadata, tuple[tuple[str, str], ...])) == {}
    assert len(assert_type(transcript.exchanges(), tuple[inquit.Exchange, ...])) == 2
    assert len(assert_type(transcript.by("bo-reyes") or transcript.by(transcript.speakers[1]), tuple[inquit.Turn, ...])) == 2


def test_a_turn_is_typed() -> None:
    """So has every public attribute of a turn."""
    turn = assert_type(inquit.parse(TEXT).turns[1], inquit.Turn)
    assert assert_type(turn.index, int) == 1
    assert assert_type(turn.speaker, inquit.Speaker).name == "Bo Reyes"
    assert assert_type(turn.label, str) == "Bo Reyes"
    assert assert_type(turn.tag, str).startswith("Bo Reyes")
    assert assert_type(turn.text, str) == assert_type(turn.speech, str) == "Two reasons."
    assert assert_type(turn.events, tuple[inquit.Event, ...]) == ()
    assert assert_type(turn.start_ms, int | None) is assert_type(turn.end_ms, int | None) is None
    assert assert_type(turn.span, inquit.Span).of(TEXT) == "Bo Reyes: Two reasons."
    assert assert_type(turn.text_span, inquit.Span).of(TEXT) == turn.text
    assert assert_type(turn.tag_span, inquit.Span).of(TEXT) == turn.tag


def test_a_speaker_is_typed() -> None:
    """And every public attribute of a speaker."""
    speaker = assert_type(inquit.parse(TEXT).speakers[0], inquit.Speaker)
    assert assert_type(speaker.id, str)
    assert assert_type(speaker.name, str) == "Ann Lee"
    assert assert_type(speaker.labels, tuple[str, ...]) == ("Ann Lee",)
    assert assert_type(speaker.given_name, str | None) == "Ann"
    assert assert_type(speaker.family_name, str | None) == "Lee"
    assert assert_type(speaker.honorific_prefix, str | None) is None
    assert assert_type(speaker.honorific_suffix, str | None) is None
    assert assert_type(speaker.job_title, str | None) is None
    assert assert_type(speaker.affiliation, str | None) is None
    assert all(assert_type(evidence, inquit.Evidence).span.of(TEXT) for evidence in speaker.evidence)


def test_an_explanation_is_typed() -> None:
    """`explain` returns its own type, with the verdict on the document first."""
    explanation = assert_type(inquit.explain(TEXT), inquit.Explanation)
    assert assert_type(explanation.transcript, bool)
    assert 0 <= assert_type(explanation.certainty, float) <= 1


def test_options_are_typed() -> None:
    """Options are keyword-only, and a misspelt one fails at once."""
    options = inquit.Options(speakers={"A": "Ann Lee"}, not_speakers=["Note"], strict=False)
    assert assert_type(options.speakers, tuple[tuple[str, str], ...]) == (("A", "Ann Lee"),)
    assert assert_type(options.not_speakers, tuple[str, ...]) == ("Note",)
    assert assert_type(inquit.parse(TEXT, options=options), inquit.Transcript).turns
    with pytest.raises(TypeError):
        inquit.Options(speeker={})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # the misspelling is the point
    with pytest.raises(TypeError):
        inquit.Options((), ())  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # so is the missing keyword


def test_files_are_typed(tmp_path: Path) -> None:
    """Reading and writing go from `Transcript` to data and back."""
    transcript = inquit.parse(TEXT)
    data = inquit.dumps(transcript, "json")
    assert assert_type(inquit.loads(data, "json"), inquit.Transcript) == transcript
    inquit.write(transcript, tmp_path / "talk.json")
    assert assert_type(inquit.read(tmp_path / "talk.json"), inquit.Transcript) == transcript


def test_edits_are_typed() -> None:
    """Every verb that changes a transcript returns one."""
    transcript = inquit.parse(TEXT)
    assert assert_type(transcript.merged(max_gap_ms=None), inquit.Transcript) == transcript
    assert assert_type(transcript.split(1, transcript.turns[1].text_start + 4), inquit.Transcript).turns[2].tag == ""
    assert len(assert_type(transcript.filtered(lambda turn: "?" in turn.text), inquit.Transcript).turns) == 2
    assert len(assert_type(inquit.joined([transcript, transcript]), inquit.Transcript).turns) == 8
    assert assert_type(transcript.renamed({"Ann Lee": "Ann Moss"}), inquit.Transcript).speakers[0].family_name == "Moss"
    assert len(assert_type(transcript.united("Ann Lee", "Bo Reyes"), inquit.Transcript).speakers) == 1


def test_rosters_and_keys_are_typed() -> None:
    """So does a roster that is applied, and a key that leads back."""
    transcript = inquit.parse(TEXT)
    roster = assert_type(transcript.roster(), inquit.Roster)
    assert assert_type(roster.applied(transcript), inquit.Transcript) == transcript
    assert assert_type(inquit.Roster.loads(roster.dumps("csv"), "csv"), inquit.Roster) == roster
    done = assert_type(transcript.pseudonymised(), inquit.Pseudonymised)
    assert assert_type(done.unsure, tuple[inquit.Replacement, ...]) == ()
    assert assert_type(done.transcript.restored(assert_type(done.key, inquit.Key)), inquit.Transcript).source == TEXT


def test_strict_errors_are_typed() -> None:
    """A strict parse raises one group, whose problems are values."""
    span = inquit.Span(start=0, end=1)
    problem = inquit.Problem(code="IQ101", severity="error", span=span, message="seen")
    error = inquit.StrictError("1 problem", [inquit.ProblemError(problem)])
    assert assert_type(error.problems, tuple[inquit.Problem, ...]) == (problem,)
    assert isinstance(error, inquit.InquitError)
