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
    bias=-5.420,
    rows=(
        0.122,  # one word
        -0.662,  # lower
        1.991,  # initials
        0.127,  # uncased
        -3.739,  # uncased long
        -0.421,  # stop first
        1.148,  # role
        0.463,  # honorific
        -2.077,  # false friend
        -1.734,  # markup name
        -0.239,  # numbered
        -0.749,  # digits
        0.586,  # bracketed
        1.583,  # comma
        0.081,  # recurs anywhere
        -1.051,  # once anywhere
        0.725,  # office in capitals
        -0.748,  # once
        0.015,  # blank before
        0.437,  # closed before
        -0.450,  # nothing behind
        0.778,  # closed behind
        0.600,  # long behind
        2.629,  # stamped
        -0.495,  # blank behind
        0.794,  # full name
        1.752,  # honorific capitals
        0.751,  # shouts
        0.204,  # shouts in its form
        0.736,  # capitals recur
        0.399,  # office and name
        -2.966,  # name behind
        -2.473,  # repeats
        -1.937,  # stacked
        -0.204,  # ended
        -4.077,  # fenced
        -0.614,  # data behind
        2.205,  # voice
        -0.295,  # data behind, once
        3.475,  # titled honorific
        -0.407,  # false friend once
        0.453,  # initials recur
        2.083,  # alternates
        0.163,  # late
        -1.236,  # common
        0.409,  # addressed
        2.273,  # declared
        1.919,  # form covers
        0.000,  # form is all
        1.133,  # form opens blocks
        1.551,  # form recurs
        -2.602,  # form stops
        0.507,  # form alternates
        -2.959,  # form cycles
        0.659,  # form marked
        -2.112,  # form size
        1.526,  # look is shared
        1.013,  # look recurs
        -0.227,  # common recurs
        -1.825,  # once among names
        0.000,  # form of names
        4.395,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-1.925,
    rows=(
        0.000,  # in the winning form
        2.412,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.922,  # declares a known one
        0.000,  # before the talk
        1.919,  # declares before the talk
        0.207,  # just before the talk
        -0.095,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        2.115,  # first look
        2.115,  # first look inside
        1.569,  # votes
        -0.235,  # once in a sure form
        0.000,  # looks alike elsewhere
        -1.995,  # strange look
        0.000,  # strays from closed before
        -1.570,  # strays from margin
        -3.255,  # strays from stamped
        -1.523,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
        -0.756,  # strays from closed behind
        0.000,  # strays from blank before
        0.000,  # far before the talk
        0.323,  # last word
        -0.883,  # names those who speak
        -2.658,  # names somebody
        -0.866,  # no name at the edge
        0.722,  # office at the edge
        -0.326,  # unended at the edge
        -1.090,  # headline
        0.000,  # fuller than a known one
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.507,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.195,  # against a covering winner
        0.619,  # known elsewhere
        1.606,  # printed alike
        0.000,  # declares a known one
        -2.004,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.378,  # behind the talk
        1.079,  # answers the winner
        -0.936,  # other markup
        1.765,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.505,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.648,  # sure form
        -0.614,  # unknown elsewhere
        -0.240,  # unknown in a kin form
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
    bias=-7.026,
    rows=(
        0.726,  # many tags
        0.000,  # labels recur
        7.669,  # sure tags
        -2.055,  # like sentences
        1.051,  # voices
        0.651,  # asks
        2.588,  # talk
        -2.153,  # data
        -2.055,  # records
        -4.489,  # other lists
        -3.321,  # a part
        -1.506,  # fenced
        2.695,  # declared
        0.453,  # sentences
        0.023,  # much talk
        1.602,  # names
        0.080,  # opens blocks
        0.878,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
