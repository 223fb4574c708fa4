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
    bias=-4.860,
    rows=(
        -0.640,  # lower
        1.785,  # initials
        0.339,  # uncased
        -2.390,  # uncased long
        -0.393,  # stop first
        -0.582,  # like prose
        1.281,  # role
        -2.550,  # false friend
        -7.803,  # cue
        -1.645,  # markup name
        -1.249,  # digits
        0.007,  # bracketed
        1.584,  # comma
        -1.327,  # once anywhere
        0.485,  # office in capitals
        -0.759,  # once
        0.235,  # blank before
        0.302,  # closed before
        -0.484,  # nothing behind
        0.748,  # closed behind
        0.289,  # long behind
        3.009,  # stamped
        -0.415,  # blank behind
        0.690,  # full name
        1.120,  # honorific capitals
        0.713,  # shouts
        1.352,  # capitals recur
        -2.764,  # name behind
        -2.515,  # repeats
        -2.017,  # stacked
        -3.428,  # fenced
        -0.969,  # data behind
        2.493,  # voice
        3.647,  # titled honorific
        1.283,  # alternates
        -1.359,  # common
        0.386,  # addressed
        2.152,  # declared
        0.804,  # initials speak
        3.082,  # one speech
        1.222,  # between others
        -5.229,  # form echoes
        -3.378,  # goes on
        2.146,  # form covers
        0.000,  # form is all
        1.293,  # form opens blocks
        -2.294,  # form stops
        -2.763,  # form cycles
        0.898,  # form marked
        2.053,  # look is shared
        -1.878,  # once among names
        0.159,  # form of names
        3.575,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.480,
    rows=(
        1.070,  # sure winner
        0.000,  # printed alike
        2.182,  # declares a known one
        0.000,  # before the talk
        0.574,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.302,  # first look
        1.071,  # votes
        0.000,  # looks alike elsewhere
        -1.536,  # strange look
        -1.828,  # strays from margin
        -3.220,  # strays from stamped
        -1.976,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.325,  # strays from closed behind
        -1.979,  # loose before the talk
        -3.176,  # names somebody
        -0.855,  # no name at the edge
        0.791,  # office at the edge
        -2.964,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-0.980,
    rows=(
        0.000,  # sure winner
        1.687,  # printed alike
        0.000,  # declares a known one
        -1.850,  # before the talk
        0.000,  # just before the talk
        -1.032,  # behind the talk
        1.089,  # answers the winner
        -0.937,  # other markup
        2.256,  # first look
        0.000,  # votes
        0.264,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.289,  # sure form
        -0.824,  # unknown elsewhere
        0.000,  # strays from closed behind
        0.000,  # loose before the talk
        0.000,  # names somebody
        0.000,  # no name at the edge
        0.000,  # office at the edge
        0.000,  # capitals behind
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-6.824,
    rows=(
        7.620,  # sure tags
        -2.449,  # like sentences
        1.753,  # voices
        2.176,  # talk
        -2.725,  # data
        -2.155,  # records
        -7.571,  # other lists
        -3.237,  # a part
        -0.969,  # fenced
        2.770,  # declared
        1.965,  # names
        1.005,  # opens blocks
        -6.998,  # items
        -0.112,  # one voice
        -2.919,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
