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
    bias=-5.509,
    rows=(
        -0.712,  # lower
        1.795,  # initials
        0.325,  # uncased
        -2.453,  # uncased long
        -0.433,  # stop first
        1.280,  # role
        0.343,  # honorific
        -2.448,  # false friend
        -1.607,  # markup name
        0.257,  # numbered
        -1.345,  # digits
        0.349,  # bracketed
        1.526,  # comma
        0.000,  # recurs anywhere
        -1.295,  # once anywhere
        0.800,  # office in capitals
        -0.699,  # once
        0.412,  # blank before
        0.439,  # closed before
        -0.622,  # nothing behind
        0.787,  # closed behind
        0.345,  # long behind
        3.178,  # stamped
        -0.592,  # blank behind
        0.760,  # full name
        1.388,  # honorific capitals
        0.521,  # shouts
        1.142,  # capitals recur
        0.036,  # office and name
        -2.525,  # name behind
        -2.293,  # repeats
        -1.949,  # stacked
        0.000,  # ended
        -3.400,  # fenced
        -0.880,  # data behind
        2.358,  # voice
        3.347,  # titled honorific
        -0.321,  # false friend once
        0.755,  # initials recur
        0.915,  # alternates
        -1.305,  # common
        0.475,  # addressed
        2.239,  # declared
        3.055,  # one speech
        1.265,  # between others
        -5.248,  # form echoes
        -2.943,  # goes on
        2.104,  # form covers
        0.401,  # form is all
        0.901,  # form opens blocks
        0.000,  # form recurs
        -2.355,  # form stops
        0.489,  # form alternates
        -2.954,  # form cycles
        0.848,  # form marked
        -0.091,  # form size
        2.260,  # look is shared
        0.000,  # look recurs
        -0.189,  # common recurs
        -2.027,  # once among names
        0.631,  # form of names
        3.684,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.280,
    rows=(
        1.453,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.333,  # declares a known one
        0.000,  # before the talk
        1.153,  # declares before the talk
        1.125,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.456,  # first look
        0.520,  # votes
        0.000,  # looks alike elsewhere
        -1.568,  # strange look
        0.000,  # strays from closed before
        -1.256,  # strays from margin
        -3.636,  # strays from stamped
        -1.699,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.346,  # strays from closed behind
        -2.504,  # loose before the talk
        -0.474,  # names those who speak
        -3.236,  # names somebody
        -0.863,  # no name at the edge
        0.680,  # office at the edge
        -0.589,  # headline
        -2.827,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.511,
    rows=(
        0.000,  # sure winner
        0.373,  # known elsewhere
        1.675,  # printed alike
        0.000,  # declares a known one
        -1.819,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.020,  # behind the talk
        0.707,  # answers the winner
        0.648,  # answers the winner again and again
        -1.030,  # other markup
        2.162,  # first look
        0.000,  # votes
        0.480,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.425,  # sure form
        -0.387,  # unknown elsewhere
        0.000,  # strays from closed behind
        0.000,  # loose before the talk
        0.000,  # names those who speak
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # headline
        0.000,  # capitals behind
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-5.933,
    rows=(
        6.735,  # sure tags
        -2.604,  # like sentences
        1.942,  # voices
        2.306,  # talk
        -2.638,  # data
        -2.330,  # records
        -7.729,  # other lists
        -2.917,  # a part
        -1.162,  # fenced
        2.750,  # declared
        1.764,  # names
        1.164,  # opens blocks
        -0.653,  # one voice
        -3.160,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
