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
    bias=-5.487,
    rows=(
        0.061,  # one word
        -0.621,  # lower
        2.091,  # initials
        0.203,  # uncased
        -3.768,  # uncased long
        -0.385,  # stop first
        1.147,  # role
        0.492,  # honorific
        -2.020,  # false friend
        -1.743,  # markup name
        -0.196,  # numbered
        -0.759,  # digits
        0.579,  # bracketed
        1.589,  # comma
        0.031,  # recurs anywhere
        -1.096,  # once anywhere
        0.707,  # office in capitals
        -0.740,  # once
        0.000,  # blank before
        0.428,  # closed before
        -0.439,  # nothing behind
        0.773,  # closed behind
        0.645,  # long behind
        2.683,  # stamped
        -0.492,  # blank behind
        0.801,  # full name
        1.765,  # honorific capitals
        0.783,  # shouts
        0.154,  # shouts in its form
        0.780,  # capitals recur
        0.419,  # office and name
        -2.931,  # name behind
        -2.504,  # repeats
        -1.939,  # stacked
        -0.172,  # ended
        -4.095,  # fenced
        -0.563,  # data behind
        2.208,  # voice
        -0.279,  # data behind, once
        3.482,  # titled honorific
        -0.228,  # false friend once
        0.345,  # initials recur
        2.067,  # alternates
        0.082,  # late
        -1.188,  # common
        0.429,  # addressed
        2.265,  # declared
        1.870,  # form covers
        0.000,  # form is all
        1.128,  # form opens blocks
        1.570,  # form recurs
        -2.645,  # form stops
        0.507,  # form alternates
        -2.925,  # form cycles
        0.696,  # form marked
        -2.012,  # form size
        1.611,  # look is shared
        0.967,  # look recurs
        -0.243,  # common recurs
        -1.820,  # once among names
        0.000,  # form of names
        4.454,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-1.947,
    rows=(
        0.005,  # in the winning form
        2.397,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.962,  # declares a known one
        0.000,  # before the talk
        1.958,  # declares before the talk
        0.191,  # just before the talk
        -0.125,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        2.120,  # first look
        2.120,  # first look inside
        1.603,  # votes
        -0.173,  # once in a sure form
        0.000,  # looks alike elsewhere
        -1.981,  # strange look
        0.000,  # strays from closed before
        -1.572,  # strays from margin
        -3.337,  # strays from stamped
        -1.552,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
        -0.807,  # strays from closed behind
        0.000,  # strays from blank before
        -0.122,  # far before the talk
        0.235,  # last word
        -0.782,  # names those who speak
        -2.814,  # names somebody
        -0.892,  # no name at the edge
        0.699,  # office at the edge
        -0.284,  # unended at the edge
        -1.051,  # headline
        0.000,  # fuller than a known one
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.481,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.203,  # against a covering winner
        0.647,  # known elsewhere
        1.567,  # printed alike
        0.000,  # declares a known one
        -2.012,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.402,  # behind the talk
        1.073,  # answers the winner
        -0.940,  # other markup
        1.744,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.526,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.640,  # sure form
        -0.652,  # unknown elsewhere
        -0.233,  # unknown in a kin form
        0.000,  # strays from closed behind
        0.000,  # strays from blank before
        0.000,  # far before the talk
        0.000,  # last word
        0.000,  # names those who speak
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # unended at the edge
        0.000,  # headline
        0.000,  # fuller than a known one
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-6.913,
    rows=(
        0.727,  # many tags
        0.097,  # labels recur
        7.423,  # sure tags
        -2.096,  # like sentences
        1.064,  # voices
        0.648,  # asks
        2.566,  # talk
        -2.178,  # data
        -2.051,  # records
        -4.565,  # other lists
        -3.282,  # a part
        -1.536,  # fenced
        3.033,  # declared
        0.458,  # sentences
        0.040,  # much talk
        1.603,  # names
        0.084,  # opens blocks
        1.022,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
