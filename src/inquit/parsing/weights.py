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
    bias=-5.455,
    rows=(
        0.123,  # one word
        -0.680,  # lower
        1.809,  # initials
        0.100,  # uncased
        -3.748,  # uncased long
        -0.412,  # stop first
        1.181,  # role
        0.460,  # honorific
        -2.063,  # false friend
        -1.726,  # markup name
        -0.206,  # numbered
        -0.721,  # digits
        0.609,  # bracketed
        1.556,  # comma
        0.104,  # recurs anywhere
        -1.065,  # once anywhere
        0.869,  # office in capitals
        -0.775,  # once
        0.052,  # blank before
        0.421,  # closed before
        -0.453,  # nothing behind
        0.782,  # closed behind
        0.615,  # long behind
        2.648,  # stamped
        -0.526,  # blank behind
        0.788,  # full name
        1.822,  # honorific capitals
        0.751,  # shouts
        0.000,  # shouts in its form
        0.892,  # capitals recur
        0.352,  # office and name
        -2.950,  # name behind
        -2.493,  # repeats
        -1.947,  # stacked
        -0.195,  # ended
        -4.091,  # fenced
        -0.629,  # data behind
        2.218,  # voice
        -0.254,  # data behind, once
        3.475,  # titled honorific
        -0.403,  # false friend once
        0.606,  # initials recur
        2.122,  # alternates
        0.204,  # late
        -1.225,  # common
        0.420,  # addressed
        2.282,  # declared
        1.908,  # form covers
        0.000,  # form is all
        1.118,  # form opens blocks
        1.513,  # form recurs
        -2.590,  # form stops
        0.461,  # form alternates
        -2.943,  # form cycles
        0.647,  # form marked
        -2.104,  # form size
        1.620,  # look is shared
        0.979,  # look recurs
        -0.249,  # common recurs
        -1.702,  # once among names
        0.000,  # form of names
        4.402,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-1.905,
    rows=(
        0.000,  # in the winning form
        2.395,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.850,  # declares a known one
        0.000,  # before the talk
        1.830,  # declares before the talk
        0.669,  # just before the talk
        -0.065,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        2.110,  # first look
        2.110,  # first look inside
        1.549,  # votes
        -0.206,  # once in a sure form
        0.000,  # looks alike elsewhere
        -1.923,  # strange look
        0.000,  # strays from closed before
        -1.520,  # strays from margin
        -3.304,  # strays from stamped
        -1.477,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
        -0.734,  # strays from closed behind
        -2.669,  # loose before the talk
        0.236,  # last word
        -0.837,  # names those who speak
        -2.704,  # names somebody
        -0.934,  # no name at the edge
        0.680,  # office at the edge
        -0.226,  # unended at the edge
        -0.316,  # headline
        -2.990,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.498,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.195,  # against a covering winner
        0.621,  # known elsewhere
        1.596,  # printed alike
        0.000,  # declares a known one
        -1.997,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.311,  # behind the talk
        1.082,  # answers the winner
        -0.938,  # other markup
        1.773,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.505,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.631,  # sure form
        -0.621,  # unknown elsewhere
        -0.225,  # unknown in a kin form
        0.000,  # strays from closed behind
        0.000,  # loose before the talk
        0.000,  # last word
        0.000,  # names those who speak
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # unended at the edge
        0.000,  # headline
        0.000,  # capitals behind
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-7.197,
    rows=(
        0.745,  # many tags
        0.000,  # labels recur
        7.773,  # sure tags
        -2.099,  # like sentences
        1.062,  # voices
        0.654,  # asks
        2.559,  # talk
        -2.161,  # data
        -2.054,  # records
        -4.534,  # other lists
        -3.171,  # a part
        -1.459,  # fenced
        2.700,  # declared
        0.448,  # sentences
        0.000,  # much talk
        1.639,  # names
        0.105,  # opens blocks
        0.905,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
