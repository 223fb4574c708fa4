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
    bias=-5.370,
    rows=(
        0.032,  # one word
        0.000,  # many words
        0.000,  # long
        0.000,  # capitals
        0.000,  # titled
        -1.012,  # lower
        1.050,  # initials
        -0.364,  # uncased
        -3.018,  # uncased long
        -0.094,  # stop first
        0.000,  # stop share
        0.947,  # role
        0.487,  # honorific
        -1.610,  # false friend
        -1.295,  # markup name
        -0.922,  # numbered
        -0.320,  # digits
        0.685,  # bracketed
        1.325,  # comma
        0.000,  # sentence
        -0.067,  # odd
        0.000,  # recurs
        1.224,  # recurs anywhere
        -0.555,  # once anywhere
        0.106,  # office in capitals
        0.000,  # shouts again
        -0.051,  # once
        0.548,  # blank before
        0.000,  # closed before
        -0.515,  # nothing behind
        0.000,  # capital behind
        0.000,  # lower behind
        0.551,  # closed behind
        0.192,  # long behind
        2.296,  # stamped
        -0.528,  # blank behind
        0.000,  # name on its line
        0.000,  # office on its line
        0.429,  # full name
        0.000,  # full name on its line
        2.149,  # honorific capitals
        0.641,  # shouts
        0.000,  # shouts in its form
        1.013,  # capitals recur
        0.000,  # capitals on their line
        0.939,  # office and name
        0.000,  # numbered false friend
        -3.669,  # name behind
        -2.503,  # repeats
        -1.857,  # stacked
        -0.137,  # only repeats
        -0.597,  # ended
        -4.586,  # fenced
        -1.149,  # data behind
        3.689,  # titled honorific
        -0.175,  # false friend once
        0.204,  # initials recur
        1.940,  # alternates
        0.000,  # takes turns
        0.000,  # recurs in turns
        0.000,  # spread
        -0.033,  # late
        -0.962,  # common
        0.284,  # addressed
        2.542,  # declared
        0.000,  # declares
        1.165,  # form covers
        1.587,  # form is all
        0.000,  # form opens blocks
        2.193,  # form recurs
        0.000,  # form recurrence
        -2.581,  # form stops
        0.041,  # form named
        0.777,  # form alternates
        0.000,  # form stamped
        -0.650,  # form cycles
        0.000,  # form marked
        -1.622,  # form size
        1.133,  # look is shared
        0.549,  # look recurs
        1.125,  # look opens blocks
        0.000,  # look of speakers
        0.125,  # name recurs
        0.000,  # name in form
        -0.917,  # common recurs
        -2.398,  # once among names
        0.475,  # form of names
        0.000,  # form of speakers
        4.229,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.624,
    rows=(
        0.004,  # in the winning form
        3.381,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.423,  # declares a known one
        -1.638,  # before the talk
        1.238,  # declares before the talk
        0.707,  # just before the talk
        -0.563,  # behind the talk
        0.000,  # known kin
        0.000,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        0.000,  # other markup
        1.984,  # first look
        1.984,  # first look inside
        1.342,  # votes
        0.000,  # against a strong winner
        -0.202,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.000,  # looks alike elsewhere
        -2.115,  # strange look
        0.000,  # strays from blank before
        -0.651,  # strays from closed before
        -0.329,  # strays from nothing behind
        -1.541,  # strays from margin
        -2.843,  # strays from stamped
        -0.981,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.507,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.566,  # known elsewhere
        1.347,  # printed alike
        0.000,  # declares a known one
        -1.881,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.116,  # behind the talk
        0.000,  # known kin
        0.200,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        -0.676,  # other markup
        1.998,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # against a strong winner
        0.000,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.374,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from blank before
        0.000,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.744,  # sure form
        -0.567,  # unknown elsewhere
        -0.353,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-11.586,
    rows=(
        1.115,  # many tags
        0.000,  # tags cover
        2.535,  # labels recur
        -0.919,  # one label
        0.000,  # turns alternate
        8.282,  # sure tags
        0.000,  # like sentences
        0.000,  # asks
        1.923,  # talk
        -2.348,  # data
        0.000,  # records
        0.000,  # few labels, short
        -0.768,  # fenced
        0.054,  # small and covered
        2.304,  # declared
        0.000,  # sentences
        0.000,  # much talk
        1.201,  # names
        0.000,  # roles
        1.674,  # opens blocks
        3.458,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
