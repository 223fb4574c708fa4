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
    bias=-5.390,
    rows=(
        0.098,  # one word
        -0.863,  # lower
        1.585,  # initials
        -0.067,  # uncased
        -3.557,  # uncased long
        -0.129,  # stop first
        1.114,  # role
        0.407,  # honorific
        -2.147,  # false friend
        -1.165,  # markup name
        -0.589,  # numbered
        -0.614,  # digits
        0.672,  # bracketed
        1.348,  # comma
        0.286,  # recurs anywhere
        -0.993,  # once anywhere
        0.521,  # office in capitals
        -0.275,  # once
        0.396,  # blank before
        0.214,  # closed before
        -0.511,  # nothing behind
        0.616,  # closed behind
        0.368,  # long behind
        2.161,  # stamped
        -0.495,  # blank behind
        0.537,  # full name
        1.779,  # honorific capitals
        0.641,  # shouts
        0.000,  # shouts in its form
        0.989,  # capitals recur
        0.675,  # office and name
        -3.333,  # name behind
        -2.559,  # repeats
        -1.926,  # stacked
        -0.227,  # ended
        -3.723,  # fenced
        -0.903,  # data behind
        2.054,  # voice
        -0.428,  # data behind, once
        3.579,  # titled honorific
        -0.328,  # false friend once
        0.672,  # initials recur
        1.931,  # alternates
        -0.083,  # late
        -1.209,  # common
        0.380,  # addressed
        2.391,  # declared
        1.874,  # form covers
        0.378,  # form is all
        1.041,  # form opens blocks
        1.991,  # form recurs
        -2.546,  # form stops
        0.564,  # form alternates
        -2.964,  # form cycles
        0.526,  # form marked
        -2.059,  # form size
        1.504,  # look is shared
        0.954,  # look recurs
        -0.228,  # common recurs
        -2.382,  # once among names
        0.000,  # form of names
        4.424,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.251,
    rows=(
        0.003,  # in the winning form
        3.451,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.315,  # declares a known one
        -1.058,  # before the talk
        1.201,  # declares before the talk
        0.651,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.990,  # first look
        1.990,  # first look inside
        1.113,  # votes
        -0.615,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.203,  # strange look
        -0.274,  # strays from closed before
        -1.525,  # strays from margin
        -3.030,  # strays from stamped
        -2.005,  # strays from capital behind
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
        -0.104,  # against a covering winner
        0.693,  # known elsewhere
        1.307,  # printed alike
        0.000,  # declares a known one
        -1.958,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.306,  # behind the talk
        1.412,  # answers the winner
        -0.916,  # other markup
        1.820,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.553,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.660,  # sure form
        -0.694,  # unknown elsewhere
        -0.268,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-7.310,
    rows=(
        0.874,  # many tags
        0.926,  # labels recur
        6.859,  # sure tags
        -1.620,  # like sentences
        0.888,  # voices
        0.533,  # asks
        2.544,  # talk
        -1.618,  # data
        -2.273,  # records
        -4.601,  # other lists
        -3.090,  # a part
        -1.875,  # fenced
        3.142,  # declared
        0.818,  # sentences
        0.000,  # much talk
        1.278,  # names
        0.000,  # opens blocks
        2.044,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
