"""From tags to people: whose label each is, what they are called, what they do, and what part they play."""

from inquit.people.roster import Roster, roster

__all__ = ["Roster", "roster"]
