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
    bias=-5.316,
    rows=(
        0.294,  # one word
        -1.306,  # lower
        1.264,  # initials
        -0.244,  # uncased
        -3.446,  # uncased long
        -0.100,  # stop first
        1.211,  # role
        0.311,  # honorific
        -2.173,  # false friend
        -1.807,  # markup name
        -0.142,  # numbered
        -1.861,  # digits
        0.850,  # bracketed
        1.410,  # comma
        0.271,  # recurs anywhere
        -1.101,  # once anywhere
        0.372,  # office in capitals
        -0.284,  # once
        0.371,  # blank before
        0.054,  # closed before
        -0.601,  # nothing behind
        0.507,  # closed behind
        0.427,  # long behind
        2.882,  # stamped
        -0.527,  # blank behind
        0.627,  # full name
        1.085,  # honorific capitals
        0.409,  # shouts
        0.000,  # shouts in its form
        1.202,  # capitals recur
        0.509,  # office and name
        -3.488,  # name behind
        -2.358,  # repeats
        -1.921,  # stacked
        -0.110,  # ended
        -3.635,  # fenced
        -1.094,  # data behind
        1.992,  # voice
        -0.293,  # data behind, once
        3.663,  # titled honorific
        -0.362,  # false friend once
        0.904,  # initials recur
        1.647,  # alternates
        -0.055,  # late
        -1.313,  # common
        0.334,  # addressed
        2.170,  # declared
        1.729,  # form covers
        0.320,  # form is all
        1.320,  # form opens blocks
        1.733,  # form recurs
        -2.629,  # form stops
        0.822,  # form alternates
        -2.765,  # form cycles
        0.542,  # form marked
        -1.698,  # form size
        1.623,  # look is shared
        0.811,  # look recurs
        -0.166,  # common recurs
        -2.085,  # once among names
        0.000,  # form of names
        4.571,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.328,
    rows=(
        0.004,  # in the winning form
        3.743,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.155,  # declares a known one
        -1.137,  # before the talk
        1.075,  # declares before the talk
        0.741,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.938,  # first look
        1.938,  # first look inside
        1.081,  # votes
        -0.732,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.139,  # strange look
        -0.306,  # strays from closed before
        -1.423,  # strays from margin
        -3.325,  # strays from stamped
        -2.011,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.596,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.179,  # against a covering winner
        0.394,  # known elsewhere
        1.759,  # printed alike
        0.000,  # declares a known one
        -1.832,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.890,  # behind the talk
        1.319,  # answers the winner
        -0.925,  # other markup
        2.034,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.478,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.580,  # sure form
        -0.394,  # unknown elsewhere
        -0.171,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-8.798,
    rows=(
        1.067,  # many tags
        1.500,  # labels recur
        7.100,  # sure tags
        -2.757,  # like sentences
        1.334,  # voices
        0.244,  # asks
        2.281,  # talk
        -1.709,  # data
        -1.793,  # records
        -4.524,  # other lists
        -2.877,  # a part
        -2.326,  # fenced
        2.764,  # declared
        0.000,  # sentences
        0.000,  # much talk
        2.186,  # names
        0.447,  # opens blocks
        -0.278,  # entries
        -3.084,  # silent entries
        0.000,  # alphabetical entries
        3.212,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
