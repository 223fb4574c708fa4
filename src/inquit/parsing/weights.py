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
        0.290,  # one word
        -1.304,  # lower
        1.257,  # initials
        -0.373,  # uncased
        -3.367,  # uncased long
        -0.100,  # stop first
        1.208,  # role
        0.299,  # honorific
        -2.178,  # false friend
        -1.810,  # markup name
        -0.141,  # numbered
        -1.865,  # digits
        0.853,  # bracketed
        1.414,  # comma
        0.266,  # recurs anywhere
        -1.107,  # once anywhere
        0.369,  # office in capitals
        -0.278,  # once
        0.369,  # blank before
        0.061,  # closed before
        -0.595,  # nothing behind
        0.507,  # closed behind
        0.418,  # long behind
        2.884,  # stamped
        -0.523,  # blank behind
        0.626,  # full name
        1.091,  # honorific capitals
        0.412,  # shouts
        0.000,  # shouts in its form
        1.206,  # capitals recur
        0.513,  # office and name
        -3.496,  # name behind
        -2.380,  # repeats
        -1.924,  # stacked
        -0.114,  # ended
        -3.660,  # fenced
        -1.104,  # data behind
        1.994,  # voice
        -0.313,  # data behind, once
        3.674,  # titled honorific
        -0.357,  # false friend once
        0.915,  # initials recur
        1.650,  # alternates
        -0.055,  # late
        -1.318,  # common
        0.332,  # addressed
        2.177,  # declared
        1.740,  # form covers
        0.316,  # form is all
        1.320,  # form opens blocks
        1.738,  # form recurs
        -2.623,  # form stops
        0.821,  # form alternates
        -2.752,  # form cycles
        0.549,  # form marked
        -1.716,  # form size
        1.618,  # look is shared
        0.821,  # look recurs
        -0.156,  # common recurs
        -2.098,  # once among names
        0.000,  # form of names
        4.591,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.306,
    rows=(
        0.003,  # in the winning form
        3.761,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.161,  # declares a known one
        -1.139,  # before the talk
        1.079,  # declares before the talk
        0.748,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.937,  # first look
        1.937,  # first look inside
        1.053,  # votes
        -0.739,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.146,  # strange look
        -0.301,  # strays from closed before
        -1.431,  # strays from margin
        -3.342,  # strays from stamped
        -2.022,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.602,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.173,  # against a covering winner
        0.396,  # known elsewhere
        1.764,  # printed alike
        0.000,  # declares a known one
        -1.832,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.906,  # behind the talk
        1.348,  # answers the winner
        -0.934,  # other markup
        2.026,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.460,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.591,  # sure form
        -0.396,  # unknown elsewhere
        -0.171,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-8.108,
    rows=(
        0.975,  # many tags
        1.223,  # labels recur
        7.055,  # sure tags
        -2.744,  # like sentences
        1.205,  # voices
        0.253,  # asks
        2.241,  # talk
        -1.738,  # data
        -1.792,  # records
        -4.538,  # other lists
        -2.831,  # a part
        -2.248,  # fenced
        2.562,  # declared
        0.000,  # sentences
        0.000,  # much talk
        2.121,  # names
        0.487,  # opens blocks
        -0.581,  # entries
        -2.879,  # silent entries
        0.000,  # alphabetical entries
        3.000,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
