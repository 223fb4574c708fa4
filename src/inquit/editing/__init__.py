"""Transcripts changed by hand: turns merged, split, chosen, joined, given to others. Each gives a new transcript."""

from inquit.editing.casting import reassigned, renamed, united
from inquit.editing.choosing import between, filtered, turns_by
from inquit.editing.cutting import condensed, cropped
from inquit.editing.joining import joined
from inquit.editing.merging import merged
from inquit.editing.splitting import split

__all__ = ["between", "condensed", "cropped", "filtered", "joined", "merged", "reassigned", "renamed", "split", "turns_by", "united"]
