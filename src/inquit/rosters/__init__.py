"""The people of a series, apart from any one transcript: saved, edited by a person, applied to the next episode."""

from inquit.rosters.roster import Roster

__all__ = ["Roster"]
