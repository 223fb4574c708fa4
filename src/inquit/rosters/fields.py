"""The fields of a speaker that a roster holds: data."""

__all__ = ["COLUMNS", "FIELDS", "NAME_PARTS"]

FIELDS: tuple[str, ...] = (
    "name",
    "role",
    "kind",
    "honorific_prefix",
    "given_name",
    "family_name",
    "honorific_suffix",
    "job_title",
    "affiliation",
)
"""What a roster may decide, in the order in which it is written."""

NAME_PARTS = frozenset({"honorific_prefix", "given_name", "family_name", "honorific_suffix"})
"""Of these, what can be read off a name."""

COLUMNS = ("id", "labels", *FIELDS)
"""The columns of the table."""
