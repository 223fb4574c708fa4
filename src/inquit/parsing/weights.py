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
    bias=-5.002,
    rows=(
        -0.826,  # lower
        1.751,  # initials
        0.196,  # uncased
        -2.385,  # uncased long
        -0.416,  # stop first
        1.313,  # role
        0.319,  # honorific
        -2.387,  # false friend
        -1.616,  # markup name
        0.204,  # numbered
        -1.420,  # digits
        0.297,  # bracketed
        1.510,  # comma
        0.000,  # recurs anywhere
        -1.308,  # once anywhere
        0.726,  # office in capitals
        -0.711,  # once
        0.313,  # blank before
        0.151,  # closed before
        -0.720,  # nothing behind
        0.810,  # closed behind
        0.343,  # long behind
        3.103,  # stamped
        -0.446,  # blank behind
        0.770,  # full name
        1.423,  # honorific capitals
        0.479,  # shouts
        1.118,  # capitals recur
        0.000,  # office and name
        -2.713,  # name behind
        -2.415,  # repeats
        -1.973,  # stacked
        -0.048,  # ended
        -3.684,  # fenced
        -0.919,  # data behind
        2.139,  # voice
        3.332,  # titled honorific
        -0.283,  # false friend once
        0.518,  # initials recur
        0.945,  # alternates
        -1.329,  # common
        0.379,  # addressed
        2.151,  # declared
        2.996,  # one speech
        1.267,  # between others
        -5.341,  # form echoes
        -3.079,  # goes on
        2.159,  # form covers
        0.000,  # form is all
        1.100,  # form opens blocks
        0.000,  # form recurs
        -2.509,  # form stops
        0.321,  # form alternates
        -3.083,  # form cycles
        0.770,  # form marked
        -0.006,  # form size
        2.244,  # look is shared
        0.000,  # look recurs
        -0.240,  # common recurs
        -2.050,  # once among names
        0.536,  # form of names
        3.952,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.746,
    rows=(
        1.386,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.351,  # declares a known one
        0.000,  # before the talk
        1.188,  # declares before the talk
        1.118,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.378,  # first look
        1.123,  # votes
        0.000,  # looks alike elsewhere
        -1.688,  # strange look
        0.000,  # strays from closed before
        -1.239,  # strays from margin
        -3.627,  # strays from stamped
        -1.617,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.390,  # strays from closed behind
        -2.585,  # loose before the talk
        -0.705,  # names those who speak
        -3.410,  # names somebody
        -0.798,  # no name at the edge
        0.990,  # office at the edge
        -0.626,  # headline
        -2.776,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.512,
    rows=(
        0.000,  # sure winner
        0.445,  # known elsewhere
        1.584,  # printed alike
        0.000,  # declares a known one
        -1.842,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.009,  # behind the talk
        0.798,  # answers the winner
        0.397,  # answers the winner again and again
        -1.015,  # other markup
        2.106,  # first look
        0.000,  # votes
        0.458,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.469,  # sure form
        -0.446,  # unknown elsewhere
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
    bias=-5.875,
    rows=(
        6.651,  # sure tags
        -2.596,  # like sentences
        1.545,  # voices
        2.283,  # talk
        -2.685,  # data
        -2.368,  # records
        -7.457,  # other lists
        -3.077,  # a part
        -1.479,  # fenced
        2.747,  # declared
        1.826,  # names
        1.132,  # opens blocks
        -0.611,  # one voice
        -3.225,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
