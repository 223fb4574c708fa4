"""Hypothesis strategies for transcripts that writers must cope with: the public ones, by the name that tests here know."""

from inquit.testing import transcripts
from inquit.testing.values import ANY

__all__ = ["ANY", "transcripts"]
