"""The fitted weights of the evidence tables, in log-odds: written by tests/fitting/fit.py, not by hand."""

import attrs

__all__ = ["INSIDE", "LABEL", "OUTSIDE", "VERDICT", "Weights"]


@attrs.frozen(kw_only=True)
class Weights:
    """A bias and a weight for each row of a table, in its order."""

    bias: float
    rows: tuple[float, ...]


LABEL = Weights(
    bias=-4.867,
    rows=(
        0.000,  # one word
        0.000,  # many words
        0.000,  # long
        0.000,  # capitals
        0.000,  # titled
        -1.576,  # lower
        1.209,  # initials
        -0.623,  # uncased
        -3.667,  # uncased long
        -1.087,  # stop first
        0.000,  # stop share
        1.436,  # role
        2.966,  # honorific
        -2.429,  # false friend
        -1.908,  # markup name
        -1.585,  # numbered
        -0.609,  # digits
        0.731,  # bracketed
        0.550,  # comma
        0.000,  # sentence
        0.000,  # odd
        0.000,  # recurs
        -0.192,  # once
        0.637,  # blank before
        0.421,  # closed before
        -0.133,  # nothing behind
        0.000,  # capital behind
        0.000,  # lower behind
        0.330,  # closed behind
        0.729,  # long behind
        1.526,  # stamped
        -0.428,  # blank behind
        0.000,  # name on its line
        0.165,  # office on its line
        0.598,  # full name
        0.000,  # full name on its line
        1.998,  # honorific capitals
        2.355,  # capitals recur
        0.000,  # capitals on their line
        0.125,  # office and name
        -0.934,  # repeats
        0.000,  # ended
        -5.240,  # fenced
        -0.337,  # data behind
        0.493,  # titled honorific
        0.000,  # false friend once
        0.000,  # false friend alternates
        0.056,  # initials recur
        -1.680,  # indented
        1.618,  # alternates
        0.268,  # spread
        -0.001,  # late
        -1.365,  # common
        0.297,  # addressed
        3.474,  # declared
        0.000,  # declares
        0.499,  # form covers
        1.791,  # form is all
        2.078,  # form opens blocks
        2.244,  # form recurs
        0.000,  # form recurrence
        -1.672,  # form stops
        0.000,  # form named
        0.000,  # form alternates
        0.000,  # form stamped
        -1.008,  # form cycles
        0.053,  # form marked
        0.694,  # form size
        0.155,  # look is shared
        0.987,  # look recurs
        0.524,  # look opens blocks
        0.000,  # look of speakers
        0.000,  # name recurs
        0.000,  # name in form
        -1.376,  # common recurs
        -5.787,  # once among names
        0.000,  # form of names
        0.000,  # form of speakers
        4.034,  # speaker in form
    ),
)
INSIDE = Weights(
    bias=-2.562,
    rows=(
        0.000,  # in the winning form
        4.383,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.030,  # declares a known one
        0.000,  # known kin
        0.000,  # kin of the winner
        0.000,  # plain kin
        0.000,  # other markup
        1.605,  # first look
        1.605,  # first look inside
        0.541,  # votes
        0.000,  # against a strong winner
        -1.487,  # once in a sure form
        0.000,  # known again
        0.249,  # looks alike
        0.000,  # looks alike elsewhere
        -1.973,  # strange look
        0.000,  # strays from blank before
        -1.164,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
OUTSIDE = Weights(
    bias=-1.154,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        1.401,  # printed alike
        0.000,  # declares a known one
        0.884,  # known kin
        0.000,  # kin of the winner
        0.000,  # plain kin
        -0.831,  # other markup
        3.522,  # first look
        0.000,  # first look inside
        0.350,  # votes
        0.000,  # against a strong winner
        0.000,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.000,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from blank before
        0.000,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from capital behind
        3.526,  # sure form
        0.000,  # unknown elsewhere
        -1.126,  # unknown in a kin form
    ),
)
VERDICT = Weights(
    bias=-10.808,
    rows=(
        1.708,  # many tags
        1.298,  # tags cover
        2.652,  # labels recur
        0.000,  # one label
        3.141,  # turns alternate
        3.977,  # sure tags
        0.000,  # like sentences
        0.702,  # asks
        4.034,  # talk
        -2.675,  # data
        -0.181,  # records
        0.000,  # few labels, short
        0.000,  # fenced
        0.284,  # small and covered
        0.000,  # roles
        1.294,  # opens blocks
        2.098,  # seen once
    ),
)
