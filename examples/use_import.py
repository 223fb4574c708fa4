"""inquit as a library: who speaks, what they were asked, what they answered.

python examples/use_import.py
"""

from pathlib import Path

import inquit

HERE = Path(__file__).parent


def main() -> None:
    """Read one of the examples and print its people, its exchanges and what stands outside the turns."""
    transcript = inquit.read(HERE / "tide-mill.txt")

    print("Title:", transcript.title)
    print("People:")
    for speaker in transcript.speakers:
        name = " ".join(part for part in (speaker.honorific_prefix, speaker.name) if part)
        known = [name, speaker.job_title, speaker.affiliation]
        print(f"  {speaker.role}:", ", ".join(part for part in known if part))

    print("Exchanges:")
    for exchange in transcript.exchanges():
        print("  ", *(" ".join(turn.speech.split()) for turn in exchange.question))
        print("    ->", *(" ".join(turn.speech.split()) for turn in exchange.answer))

    # Nothing is lost: the segments, laid end to end, are the source.
    assert "".join(segment.span.of(transcript.source) for segment in transcript.segments) == transcript.source

    for problem in transcript.problems:
        print(f"{problem.code} {problem.severity}: {problem.message} ({problem.span.of(transcript.source)!r})")


if __name__ == "__main__":
    main()
