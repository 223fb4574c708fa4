"""inquit turns speaker-tagged transcripts into typed turns."""

import sys

from inquit.editing import joined
from inquit.errors import (
    EditError,
    FormatError,
    InquitError,
    MissingExtraError,
    OptionsError,
    ProblemError,
    SourceError,
    StrictError,
)
from inquit.explanation import Explanation
from inquit.formats import dumps, loads, read, write
from inquit.model import (
    Event,
    Evidence,
    Exchange,
    Problem,
    Segment,
    Span,
    Speaker,
    Transcript,
    Turn,
)
from inquit.options import Options
from inquit.parsing import explain, parse
from inquit.pseudonyms import Alias, Key, Pseudonymised, Replacement
from inquit.rosters import Roster

__all__ = [
    "Alias",
    "EditError",
    "Event",
    "Evidence",
    "Exchange",
    "Explanation",
    "FormatError",
    "InquitError",
    "Key",
    "MissingExtraError",
    "Options",
    "OptionsError",
    "Problem",
    "ProblemError",
    "Pseudonymised",
    "Replacement",
    "Roster",
    "Segment",
    "SourceError",
    "Span",
    "Speaker",
    "StrictError",
    "Transcript",
    "Turn",
    "dumps",
    "explain",
    "joined",
    "loads",
    "parse",
    "read",
    "write",
]

# Hypothesis, where it came first and may load plugins, has this one; it was too early to find the types.
if (_hook := sys.modules.get("_inquit_hypothesis")) is not None:
    _hook.register()
