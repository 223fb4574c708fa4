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
    bias=-5.375,
    rows=(
        0.100,  # one word
        -0.863,  # lower
        1.588,  # initials
        -0.069,  # uncased
        -3.558,  # uncased long
        -0.137,  # stop first
        1.114,  # role
        0.405,  # honorific
        -2.158,  # false friend
        -1.167,  # markup name
        -0.586,  # numbered
        -0.612,  # digits
        0.672,  # bracketed
        1.344,  # comma
        0.281,  # recurs anywhere
        -0.995,  # once anywhere
        0.533,  # office in capitals
        -0.290,  # once
        0.398,  # blank before
        0.217,  # closed before
        -0.510,  # nothing behind
        0.618,  # closed behind
        0.367,  # long behind
        2.157,  # stamped
        -0.506,  # blank behind
        0.538,  # full name
        1.782,  # honorific capitals
        0.638,  # shouts
        0.000,  # shouts in its form
        0.983,  # capitals recur
        0.671,  # office and name
        -3.330,  # name behind
        -2.554,  # repeats
        -1.932,  # stacked
        -0.225,  # ended
        -3.732,  # fenced
        -0.906,  # data behind
        2.015,  # voice
        -0.426,  # data behind, once
        3.578,  # titled honorific
        -0.323,  # false friend once
        0.675,  # initials recur
        1.938,  # alternates
        -0.069,  # late
        -1.213,  # common
        0.379,  # addressed
        2.393,  # declared
        1.891,  # form covers
        0.370,  # form is all
        1.025,  # form opens blocks
        1.983,  # form recurs
        -2.531,  # form stops
        0.559,  # form alternates
        -2.970,  # form cycles
        0.520,  # form marked
        -2.069,  # form size
        1.499,  # look is shared
        0.958,  # look recurs
        -0.224,  # common recurs
        -2.361,  # once among names
        0.006,  # form of names
        4.406,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.260,
    rows=(
        0.002,  # in the winning form
        3.449,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.319,  # declares a known one
        -1.052,  # before the talk
        1.205,  # declares before the talk
        0.652,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.990,  # first look
        1.990,  # first look inside
        1.134,  # votes
        -0.626,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.207,  # strange look
        -0.277,  # strays from closed before
        -1.533,  # strays from margin
        -3.034,  # strays from stamped
        -2.004,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.469,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.103,  # against a covering winner
        0.693,  # known elsewhere
        1.307,  # printed alike
        0.000,  # declares a known one
        -1.955,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.309,  # behind the talk
        1.414,  # answers the winner
        -0.912,  # other markup
        1.823,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.549,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.656,  # sure form
        -0.694,  # unknown elsewhere
        -0.268,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-7.679,
    rows=(
        0.833,  # many tags
        1.046,  # labels recur
        7.057,  # sure tags
        -1.579,  # like sentences
        1.034,  # voices
        0.594,  # asks
        2.540,  # talk
        -1.659,  # data
        -2.014,  # records
        -4.763,  # other lists
        -2.907,  # a part
        -1.811,  # fenced
        3.158,  # declared
        0.812,  # sentences
        0.003,  # much talk
        1.309,  # names
        0.000,  # opens blocks
        2.184,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
