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
    bias=-5.461,
    rows=(
        0.228,  # one word
        -1.099,  # lower
        1.269,  # initials
        -0.253,  # uncased
        -3.441,  # uncased long
        -0.095,  # stop first
        1.261,  # role
        0.323,  # honorific
        -2.131,  # false friend
        -1.680,  # markup name
        -0.261,  # numbered
        -1.713,  # digits
        0.826,  # bracketed
        1.423,  # comma
        0.208,  # recurs anywhere
        -1.139,  # once anywhere
        0.579,  # office in capitals
        -0.110,  # once
        0.432,  # blank before
        0.000,  # closed before
        -0.620,  # nothing behind
        0.484,  # closed behind
        0.502,  # long behind
        2.889,  # stamped
        -0.439,  # blank behind
        0.700,  # full name
        1.094,  # honorific capitals
        0.340,  # shouts
        0.000,  # shouts in its form
        1.553,  # capitals recur
        0.285,  # office and name
        -3.370,  # name behind
        -2.548,  # repeats
        -1.775,  # stacked
        -0.008,  # ended
        -3.616,  # fenced
        -0.962,  # data behind
        2.016,  # voice
        -0.276,  # data behind, once
        3.602,  # titled honorific
        -0.209,  # false friend once
        0.809,  # initials recur
        1.501,  # alternates
        -0.079,  # late
        -1.198,  # common
        0.359,  # addressed
        2.130,  # declared
        1.499,  # form covers
        0.000,  # form is all
        1.482,  # form opens blocks
        1.949,  # form recurs
        -2.617,  # form stops
        0.976,  # form alternates
        -2.583,  # form cycles
        0.368,  # form marked
        -1.634,  # form size
        1.490,  # look is shared
        0.845,  # look recurs
        -0.139,  # common recurs
        -2.249,  # once among names
        0.000,  # form of names
        4.610,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.073,
    rows=(
        0.014,  # in the winning form
        3.452,  # sure winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.173,  # declares a known one
        -1.064,  # before the talk
        1.092,  # declares before the talk
        0.684,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        1.926,  # first look
        1.926,  # first look inside
        0.871,  # votes
        -0.672,  # once in a sure form
        0.000,  # looks alike elsewhere
        -2.075,  # strange look
        -0.168,  # strays from closed before
        -1.310,  # strays from margin
        -3.075,  # strays from stamped
        -1.667,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.601,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        -0.133,  # against a covering winner
        0.460,  # known elsewhere
        1.633,  # printed alike
        0.000,  # declares a known one
        -1.798,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.900,  # behind the talk
        1.350,  # answers the winner
        -0.914,  # other markup
        1.997,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # once in a sure form
        0.493,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.627,  # sure form
        -0.459,  # unknown elsewhere
        -0.172,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-6.194,
    rows=(
        1.552,  # many tags
        0.751,  # labels recur
        3.991,  # sure tags
        -0.915,  # like sentences
        1.288,  # voices
        1.855,  # asks
        1.667,  # talk
        -0.050,  # data
        -1.117,  # records
        -5.017,  # other lists
        -2.405,  # a part
        -3.374,  # fenced
        3.076,  # declared
        0.000,  # sentences
        1.526,  # much talk
        1.680,  # names
        0.000,  # opens blocks
        -3.375,  # entries
        -2.639,  # silent entries
        -0.057,  # alphabetical entries
        1.726,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
