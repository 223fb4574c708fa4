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
    bias=-5.397,
    rows=(
        0.096,  # one word
        -0.858,  # lower
        1.594,  # initials
        -0.063,  # uncased
        -3.569,  # uncased long
        -0.126,  # stop first
        1.113,  # role
        0.403,  # honorific
        -2.167,  # false friend
        -1.169,  # markup name
        -0.593,  # numbered
        -0.615,  # digits
        0.672,  # bracketed
        1.350,  # comma
        0.284,  # recurs anywhere
        -0.995,  # once anywhere
        0.523,  # office in capitals
        -0.275,  # once
        0.403,  # blank before
        0.215,  # closed before
        -0.510,  # nothing behind
        0.615,  # closed behind
        0.369,  # long behind
        2.164,  # stamped
        -0.493,  # blank behind
        0.538,  # full name
        1.779,  # honorific capitals
        0.637,  # shouts
        0.000,  # shouts in its form
        1.006,  # capitals recur
        0.677,  # office and name
        -3.330,  # name behind
        -2.555,  # repeats
        -1.918,  # stacked
        -0.232,  # ended
        -3.719,  # fenced
        -0.896,  # data behind
        -0.436,  # data behind, once
        3.582,  # titled honorific
        -0.313,  # false friend once
        0.691,  # initials recur
        1.931,  # alternates
        -0.083,  # late
        -1.209,  # common
        0.380,  # addressed
        2.384,  # declared
        1.860,  # form covers
        0.396,  # form is all
        1.048,  # form opens blocks
        1.991,  # form recurs
        -2.541,  # form stops
        0.563,  # form alternates
        -3.018,  # form cycles
        0.535,  # form marked
        -2.049,  # form size
        1.503,  # look is shared
        0.957,  # look recurs
        -0.238,  # common recurs
        -2.376,  # once among names
        0.000,  # form of names
        4.417,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.254,
    rows=(
        0.003,  # in the winning form
        3.456,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.317,  # declares a known one
        -1.057,  # before the talk
        1.206,  # declares before the talk
        0.652,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.988,  # first look
        1.988,  # first look inside
        1.117,  # votes
        -0.624,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.202,  # strange look
        -0.266,  # strays from closed before
        -1.526,  # strays from margin
        -3.033,  # strays from stamped
        -2.001,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.471,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.101,  # against a covering winner
        0.695,  # known elsewhere
        1.306,  # printed alike
        0.000,  # declares a known one
        -1.957,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.305,  # behind the talk
        1.409,  # answers the winner
        -0.915,  # other markup
        1.821,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.553,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.657,  # sure form
        -0.694,  # unknown elsewhere
        -0.268,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-7.313,
    rows=(
        0.888,  # many tags
        0.930,  # labels recur
        6.838,  # sure tags
        -1.623,  # like sentences
        0.530,  # asks
        2.550,  # talk
        -1.616,  # data
        -2.250,  # records
        -4.610,  # other lists
        -3.096,  # a part
        -1.867,  # fenced
        3.137,  # declared
        0.825,  # sentences
        0.000,  # much talk
        1.284,  # names
        0.000,  # opens blocks
        2.052,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
