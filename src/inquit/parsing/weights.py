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
    bias=-5.281,
    rows=(
        -0.614,  # lower
        1.789,  # initials
        0.286,  # uncased
        -2.444,  # uncased long
        -0.451,  # stop first
        1.278,  # role
        -2.698,  # false friend
        -1.715,  # markup name
        -1.336,  # digits
        0.273,  # bracketed
        1.415,  # comma
        -1.194,  # once anywhere
        0.663,  # office in capitals
        -0.855,  # once
        0.421,  # blank before
        0.395,  # closed before
        -0.576,  # nothing behind
        0.798,  # closed behind
        0.335,  # long behind
        3.198,  # stamped
        -0.598,  # blank behind
        0.719,  # full name
        1.331,  # honorific capitals
        0.593,  # shouts
        1.830,  # capitals recur
        -2.802,  # name behind
        -2.285,  # repeats
        -1.962,  # stacked
        -3.503,  # fenced
        -0.865,  # data behind
        2.305,  # voice
        3.693,  # titled honorific
        1.347,  # alternates
        -1.440,  # common
        0.512,  # addressed
        2.180,  # declared
        3.220,  # one speech
        1.220,  # between others
        -5.377,  # form echoes
        -3.692,  # goes on
        2.079,  # form covers
        0.381,  # form is all
        0.876,  # form opens blocks
        -2.418,  # form stops
        -2.908,  # form cycles
        0.809,  # form marked
        2.204,  # look is shared
        -2.063,  # once among names
        0.625,  # form of names
        3.578,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.087,
    rows=(
        1.414,  # sure winner
        0.000,  # printed alike
        1.919,  # declares a known one
        0.000,  # before the talk
        1.180,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.445,  # first look
        0.366,  # votes
        0.000,  # looks alike elsewhere
        -1.593,  # strange look
        -1.311,  # strays from margin
        -3.664,  # strays from stamped
        -1.804,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.352,  # strays from closed behind
        -2.562,  # loose before the talk
        -3.223,  # names somebody
        -0.948,  # no name at the edge
        0.708,  # office at the edge
        -2.849,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.196,
    rows=(
        0.000,  # sure winner
        1.795,  # printed alike
        0.000,  # declares a known one
        -1.954,  # before the talk
        0.000,  # just before the talk
        -1.143,  # behind the talk
        0.970,  # answers the winner
        -1.020,  # other markup
        2.204,  # first look
        0.000,  # votes
        0.463,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.319,  # sure form
        -0.617,  # unknown elsewhere
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
    bias=-6.215,
    rows=(
        7.353,  # sure tags
        -2.670,  # like sentences
        1.891,  # voices
        2.394,  # talk
        -2.736,  # data
        -2.243,  # records
        -7.447,  # other lists
        -3.231,  # a part
        -1.084,  # fenced
        2.723,  # declared
        1.491,  # names
        1.108,  # opens blocks
        -0.233,  # one voice
        -3.137,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
