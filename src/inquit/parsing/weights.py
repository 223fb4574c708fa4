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
    bias=-5.402,
    rows=(
        0.101,  # one word
        -0.865,  # lower
        1.527,  # initials
        -0.032,  # uncased
        -3.595,  # uncased long
        -0.143,  # stop first
        1.117,  # role
        0.409,  # honorific
        -2.119,  # false friend
        -1.149,  # markup name
        -0.576,  # numbered
        -0.613,  # digits
        0.676,  # bracketed
        1.350,  # comma
        0.305,  # recurs anywhere
        -0.983,  # once anywhere
        0.516,  # office in capitals
        -0.262,  # once
        0.392,  # blank before
        0.217,  # closed before
        -0.519,  # nothing behind
        0.598,  # closed behind
        0.381,  # long behind
        2.182,  # stamped
        -0.500,  # blank behind
        0.537,  # full name
        1.744,  # honorific capitals
        0.651,  # shouts
        0.000,  # shouts in its form
        0.992,  # capitals recur
        0.681,  # office and name
        -3.328,  # name behind
        -2.655,  # repeats
        -1.910,  # stacked
        -0.202,  # ended
        -3.744,  # fenced
        -0.794,  # data behind
        -0.530,  # data behind, once
        3.586,  # titled honorific
        -0.348,  # false friend once
        0.657,  # initials recur
        1.912,  # alternates
        -0.081,  # late
        -1.197,  # common
        0.388,  # addressed
        2.395,  # declared
        1.873,  # form covers
        0.341,  # form is all
        1.048,  # form opens blocks
        2.003,  # form recurs
        -2.547,  # form stops
        0.593,  # form alternates
        -3.644,  # form cycles
        0.555,  # form marked
        -2.041,  # form size
        1.484,  # look is shared
        0.968,  # look recurs
        -0.211,  # common recurs
        -2.384,  # once among names
        0.000,  # form of names
        4.412,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.269,
    rows=(
        0.003,  # in the winning form
        3.447,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.381,  # declares a known one
        -1.068,  # before the talk
        1.282,  # declares before the talk
        0.653,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.997,  # first look
        1.997,  # first look inside
        1.149,  # votes
        -0.633,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.210,  # strange look
        -0.257,  # strays from closed before
        -1.526,  # strays from margin
        -3.045,  # strays from stamped
        -1.982,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.467,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.100,  # against a covering winner
        0.694,  # known elsewhere
        1.295,  # printed alike
        0.000,  # declares a known one
        -1.961,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.308,  # behind the talk
        1.384,  # answers the winner
        -0.922,  # other markup
        1.824,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.559,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.657,  # sure form
        -0.695,  # unknown elsewhere
        -0.271,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-7.268,
    rows=(
        0.837,  # many tags
        1.010,  # labels recur
        6.798,  # sure tags
        -1.783,  # like sentences
        0.415,  # asks
        2.520,  # talk
        -1.611,  # data
        -2.479,  # records
        -4.569,  # other lists
        -3.010,  # a part
        -2.092,  # fenced
        3.170,  # declared
        0.653,  # sentences
        0.078,  # much talk
        1.351,  # names
        0.000,  # opens blocks
        2.053,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
