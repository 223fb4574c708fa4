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
    bias=-4.660,
    rows=(
        -0.824,  # lower
        1.727,  # initials
        -0.010,  # uncased
        -4.091,  # uncased long
        -0.444,  # stop first
        1.241,  # role
        0.388,  # honorific
        -2.290,  # false friend
        -1.975,  # markup name
        0.234,  # numbered
        -1.532,  # digits
        0.407,  # bracketed
        1.407,  # comma
        0.144,  # recurs anywhere
        -1.239,  # once anywhere
        0.573,  # office in capitals
        -0.912,  # once
        0.246,  # blank before
        0.128,  # closed before
        -0.610,  # nothing behind
        0.715,  # closed behind
        0.374,  # long behind
        3.314,  # stamped
        -0.484,  # blank behind
        0.713,  # full name
        1.169,  # honorific capitals
        0.564,  # shouts
        1.192,  # capitals recur
        0.138,  # office and name
        -2.774,  # name behind
        -1.264,  # repeats
        -2.045,  # stacked
        -0.171,  # ended
        -3.781,  # fenced
        -0.921,  # data behind
        2.311,  # voice
        3.426,  # titled honorific
        -0.337,  # false friend once
        0.565,  # initials recur
        1.045,  # alternates
        -1.301,  # common
        0.331,  # addressed
        2.422,  # declared
        2.631,  # one speech
        1.184,  # between others
        -2.748,  # form echoes
        -2.980,  # goes on
        2.070,  # form covers
        0.083,  # form is all
        0.965,  # form opens blocks
        0.000,  # form recurs
        -2.506,  # form stops
        0.360,  # form alternates
        -2.292,  # form cycles
        0.791,  # form marked
        -0.266,  # form size
        2.090,  # look is shared
        0.000,  # look recurs
        -0.353,  # common recurs
        -1.719,  # once among names
        0.560,  # form of names
        4.087,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.413,
    rows=(
        1.694,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.027,  # declares a known one
        0.000,  # before the talk
        1.973,  # declares before the talk
        1.030,  # just before the talk
        -0.099,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.270,  # first look
        0.571,  # votes
        0.000,  # looks alike elsewhere
        -1.780,  # strange look
        0.000,  # strays from closed before
        -1.360,  # strays from margin
        -3.595,  # strays from stamped
        -1.657,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.320,  # strays from closed behind
        -2.716,  # loose before the talk
        -0.726,  # names those who speak
        -2.895,  # names somebody
        -0.962,  # no name at the edge
        0.831,  # office at the edge
        -0.567,  # headline
        -3.029,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.568,
    rows=(
        0.000,  # sure winner
        0.466,  # known elsewhere
        1.521,  # printed alike
        0.000,  # declares a known one
        -1.842,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.916,  # behind the talk
        0.711,  # answers the winner
        0.584,  # answers the winner again and again
        -0.924,  # other markup
        2.071,  # first look
        0.000,  # votes
        0.519,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.540,  # sure form
        -0.461,  # unknown elsewhere
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
    bias=-6.675,
    rows=(
        0.732,  # many tags
        6.934,  # sure tags
        -2.732,  # like sentences
        1.561,  # voices
        2.112,  # talk
        -2.337,  # data
        -2.356,  # records
        -4.715,  # other lists
        -2.512,  # a part
        -1.654,  # fenced
        3.072,  # declared
        2.108,  # names
        1.405,  # opens blocks
        -0.968,  # one voice
        -3.564,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
