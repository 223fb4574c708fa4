"""The fitted weights of the evidence tables, in log-odds: written by tests/fitting/fit.py, not by hand."""

import attrs

__all__ = ["INSIDE", "LABEL", "OUTSIDE", "VERDICT", "Weights"]


@attrs.frozen(kw_only=True)
class Weights:
    """What a table adds up to: the bias, and each row's measure times its weight."""

    bias: float
    """The log-odds where no row fires."""
    rows: tuple[float, ...]
    """A weight for each row of the table, in its order; the comment beside it names the row."""


LABEL = Weights(
    bias=-5.273,
    rows=(
        -0.616,  # lower
        1.788,  # initials
        0.287,  # uncased
        -2.444,  # uncased long
        -0.452,  # stop first
        1.273,  # role
        -2.699,  # false friend
        -1.715,  # markup name
        -1.336,  # digits
        0.274,  # bracketed
        1.415,  # comma
        -1.194,  # once anywhere
        0.684,  # office in capitals
        -0.857,  # once
        0.420,  # blank before
        0.393,  # closed before
        -0.577,  # nothing behind
        0.799,  # closed behind
        0.335,  # long behind
        3.203,  # stamped
        -0.598,  # blank behind
        0.720,  # full name
        1.354,  # honorific capitals
        0.593,  # shouts
        1.831,  # capitals recur
        -2.693,  # name behind
        -2.302,  # repeats
        -1.968,  # stacked
        -3.499,  # fenced
        -0.865,  # data behind
        2.309,  # voice
        3.691,  # titled honorific
        1.346,  # alternates
        -1.435,  # common
        0.515,  # addressed
        2.178,  # declared
        3.217,  # one speech
        1.225,  # between others
        -5.377,  # form echoes
        -3.690,  # goes on
        2.079,  # form covers
        0.383,  # form is all
        0.876,  # form opens blocks
        -2.420,  # form stops
        -2.910,  # form cycles
        0.809,  # form marked
        2.199,  # look is shared
        -2.074,  # once among names
        0.622,  # form of names
        3.572,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.094,
    rows=(
        1.410,  # sure winner
        0.000,  # printed alike
        1.918,  # declares a known one
        0.000,  # before the talk
        1.183,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.447,  # first look
        0.376,  # votes
        0.000,  # looks alike elsewhere
        -1.593,  # strange look
        -1.307,  # strays from margin
        -3.659,  # strays from stamped
        -1.802,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.359,  # strays from closed behind
        -2.553,  # loose before the talk
        -3.226,  # names somebody
        -0.948,  # no name at the edge
        0.715,  # office at the edge
        -2.847,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.198,
    rows=(
        0.000,  # sure winner
        1.798,  # printed alike
        0.000,  # declares a known one
        -1.957,  # before the talk
        0.000,  # just before the talk
        -1.143,  # behind the talk
        0.978,  # answers the winner
        -1.021,  # other markup
        2.203,  # first look
        0.000,  # votes
        0.463,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.319,  # sure form
        -0.616,  # unknown elsewhere
        0.000,  # strays from closed behind
        0.000,  # loose before the talk
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # capitals behind
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-6.195,
    rows=(
        7.324,  # sure tags
        -2.677,  # like sentences
        1.896,  # voices
        2.396,  # talk
        -2.744,  # data
        -2.251,  # records
        -7.483,  # other lists
        -3.209,  # a part
        -1.089,  # fenced
        2.725,  # declared
        1.501,  # names
        1.105,  # opens blocks
        -0.249,  # one voice
        -3.137,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
