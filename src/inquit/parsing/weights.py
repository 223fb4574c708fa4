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
    bias=-5.512,
    rows=(
        0.063,  # one word
        -0.619,  # lower
        2.077,  # initials
        0.207,  # uncased
        -3.776,  # uncased long
        -0.398,  # stop first
        1.148,  # role
        0.338,  # honorific
        -2.031,  # false friend
        -1.743,  # markup name
        -0.191,  # numbered
        -0.762,  # digits
        0.564,  # bracketed
        1.577,  # comma
        0.018,  # recurs anywhere
        -1.090,  # once anywhere
        0.674,  # office in capitals
        -0.738,  # once
        0.000,  # blank before
        0.423,  # closed before
        -0.435,  # nothing behind
        0.776,  # closed behind
        0.648,  # long behind
        2.683,  # stamped
        -0.486,  # blank behind
        0.810,  # full name
        1.700,  # honorific capitals
        0.790,  # shouts
        0.189,  # shouts in its form
        0.751,  # capitals recur
        0.423,  # office and name
        -2.932,  # name behind
        -2.494,  # repeats
        -1.897,  # stacked
        -0.172,  # ended
        -4.097,  # fenced
        -0.553,  # data behind
        2.212,  # voice
        -0.287,  # data behind, once
        3.687,  # titled honorific
        -0.220,  # false friend once
        0.389,  # initials recur
        2.075,  # alternates
        0.085,  # late
        -1.191,  # common
        0.434,  # addressed
        2.256,  # declared
        1.869,  # form covers
        0.000,  # form is all
        1.129,  # form opens blocks
        1.587,  # form recurs
        -2.596,  # form stops
        0.491,  # form alternates
        -2.926,  # form cycles
        0.697,  # form marked
        -2.004,  # form size
        1.617,  # look is shared
        0.948,  # look recurs
        -0.234,  # common recurs
        -1.849,  # once among names
        0.000,  # form of names
        4.469,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-1.941,
    rows=(
        0.006,  # in the winning form
        2.431,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.984,  # declares a known one
        -0.147,  # before the talk
        1.980,  # declares before the talk
        0.332,  # just before the talk
        -0.076,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        2.105,  # first look
        2.105,  # first look inside
        1.582,  # votes
        -0.189,  # once in a sure form
        0.000,  # looks alike elsewhere
        -1.974,  # strange look
        0.000,  # strays from closed before
        -1.556,  # strays from margin
        -3.280,  # strays from stamped
        -1.544,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
        -0.819,  # strays from closed behind
        0.000,  # strays from blank before
        -0.148,  # far before the talk
        0.246,  # last word
        -0.724,  # names those who speak
        -2.812,  # names somebody
        -1.045,  # no name at the edge
        0.820,  # office at the edge
        -0.223,  # unended at the edge
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.479,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.211,  # against a covering winner
        0.648,  # known elsewhere
        1.563,  # printed alike
        0.000,  # declares a known one
        -2.008,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.401,  # behind the talk
        1.076,  # answers the winner
        -0.940,  # other markup
        1.751,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.525,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.629,  # sure form
        -0.646,  # unknown elsewhere
        -0.232,  # unknown in a kin form
        0.000,  # strays from closed behind
        0.000,  # strays from blank before
        0.000,  # far before the talk
        0.000,  # last word
        0.000,  # names those who speak
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # unended at the edge
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-6.730,
    rows=(
        0.720,  # many tags
        0.000,  # labels recur
        7.372,  # sure tags
        -2.099,  # like sentences
        1.080,  # voices
        0.648,  # asks
        2.570,  # talk
        -2.229,  # data
        -2.061,  # records
        -4.541,  # other lists
        -3.324,  # a part
        -1.534,  # fenced
        3.037,  # declared
        0.450,  # sentences
        0.084,  # much talk
        1.560,  # names
        0.139,  # opens blocks
        0.826,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
