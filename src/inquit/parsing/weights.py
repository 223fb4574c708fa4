"""The fitted weights of the evidence tables, in log-odds: written by tests/fitting/fit.py, not by hand."""

import attrs

__all__ = ["INSIDE", "LABEL", "OUTSIDE", "VERDICT", "Weights"]


@attrs.frozen(kw_only=True)
class Weights:
    """A bias and a weight for each row of a table, in its order."""

    bias: float
    rows: tuple[float, ...]


LABEL = Weights(
    bias=-5.307,
    rows=(
        0.027,  # one word
        0.000,  # many words
        0.000,  # long
        0.000,  # capitals
        0.000,  # titled
        -1.006,  # lower
        1.059,  # initials
        -0.367,  # uncased
        -3.013,  # uncased long
        -0.096,  # stop first
        0.000,  # stop share
        0.944,  # role
        0.493,  # honorific
        -1.592,  # false friend
        -1.311,  # markup name
        -0.935,  # numbered
        -0.319,  # digits
        0.684,  # bracketed
        1.321,  # comma
        0.000,  # sentence
        -0.065,  # odd
        0.000,  # recurs
        1.217,  # recurs anywhere
        -0.553,  # once anywhere
        0.101,  # office in capitals
        0.000,  # shouts again
        -0.056,  # once
        0.559,  # blank before
        0.000,  # closed before
        -0.523,  # nothing behind
        0.000,  # capital behind
        0.000,  # lower behind
        0.544,  # closed behind
        0.192,  # long behind
        2.288,  # stamped
        -0.552,  # blank behind
        0.000,  # name on its line
        0.000,  # office on its line
        0.426,  # full name
        0.000,  # full name on its line
        2.111,  # honorific capitals
        0.639,  # shouts
        0.000,  # shouts in its form
        1.003,  # capitals recur
        0.000,  # capitals on their line
        0.939,  # office and name
        0.000,  # numbered false friend
        -3.698,  # name behind
        -2.473,  # repeats
        -1.886,  # stacked
        -0.127,  # only repeats
        -0.616,  # ended
        -4.597,  # fenced
        -1.162,  # data behind
        3.735,  # titled honorific
        -0.192,  # false friend once
        0.175,  # initials recur
        1.953,  # alternates
        0.000,  # takes turns
        0.000,  # recurs in turns
        0.000,  # spread
        -0.055,  # late
        -0.972,  # common
        0.277,  # addressed
        2.540,  # declared
        0.000,  # declares
        1.224,  # form covers
        1.652,  # form is all
        0.000,  # form opens blocks
        2.162,  # form recurs
        0.000,  # form recurrence
        -2.572,  # form stops
        0.054,  # form named
        0.751,  # form alternates
        0.000,  # form stamped
        -0.655,  # form cycles
        0.000,  # form marked
        -1.683,  # form size
        1.137,  # look is shared
        0.565,  # look recurs
        1.115,  # look opens blocks
        0.000,  # look of speakers
        0.142,  # name recurs
        0.000,  # name in form
        -0.905,  # common recurs
        -2.378,  # once among names
        0.456,  # form of names
        0.000,  # form of speakers
        4.208,  # speaker in form
    ),
)
INSIDE = Weights(
    bias=-2.639,
    rows=(
        0.013,  # in the winning form
        3.403,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.429,  # declares a known one
        -1.676,  # before the talk
        1.251,  # declares before the talk
        0.721,  # just before the talk
        -0.466,  # behind the talk
        0.000,  # known kin
        0.000,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        0.000,  # other markup
        1.982,  # first look
        1.982,  # first look inside
        1.329,  # votes
        0.000,  # against a strong winner
        -0.197,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.000,  # looks alike elsewhere
        -2.128,  # strange look
        0.000,  # strays from blank before
        -0.665,  # strays from closed before
        -0.330,  # strays from nothing behind
        -1.546,  # strays from margin
        -2.868,  # strays from stamped
        -0.955,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
OUTSIDE = Weights(
    bias=-1.518,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.563,  # known elsewhere
        1.341,  # printed alike
        0.000,  # declares a known one
        -1.875,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.063,  # behind the talk
        0.000,  # known kin
        0.200,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        -0.711,  # other markup
        1.988,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # against a strong winner
        0.000,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.361,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from blank before
        0.000,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.785,  # sure form
        -0.564,  # unknown elsewhere
        -0.350,  # unknown in a kin form
    ),
)
VERDICT = Weights(
    bias=-10.694,
    rows=(
        1.309,  # many tags
        0.000,  # tags cover
        0.958,  # labels recur
        -0.956,  # one label
        0.000,  # turns alternate
        7.162,  # sure tags
        0.000,  # like sentences
        0.000,  # asks
        4.443,  # talk
        -1.247,  # data
        0.000,  # records
        0.000,  # few labels, short
        -0.083,  # fenced
        0.516,  # small and covered
        0.000,  # roles
        2.261,  # opens blocks
        1.914,  # seen once
    ),
)
