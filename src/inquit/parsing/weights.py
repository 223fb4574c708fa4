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
    bias=-4.605,
    rows=(
        -0.852,  # lower
        1.731,  # initials
        -0.034,  # uncased
        -4.142,  # uncased long
        -0.387,  # stop first
        1.383,  # role
        0.318,  # honorific
        -2.318,  # false friend
        -1.975,  # markup name
        0.200,  # numbered
        -1.483,  # digits
        0.340,  # bracketed
        1.457,  # comma
        0.074,  # recurs anywhere
        -1.228,  # once anywhere
        0.658,  # office in capitals
        -0.887,  # once
        0.294,  # blank before
        0.094,  # closed before
        -0.597,  # nothing behind
        0.719,  # closed behind
        0.361,  # long behind
        3.309,  # stamped
        -0.496,  # blank behind
        0.718,  # full name
        1.302,  # honorific capitals
        0.513,  # shouts
        1.226,  # capitals recur
        0.000,  # office and name
        -2.783,  # name behind
        -1.345,  # repeats
        -2.000,  # stacked
        -0.149,  # ended
        -3.769,  # fenced
        -0.918,  # data behind
        2.337,  # voice
        3.464,  # titled honorific
        -0.310,  # false friend once
        0.518,  # initials recur
        1.040,  # alternates
        -1.377,  # common
        0.330,  # addressed
        2.429,  # declared
        3.083,  # one speech
        1.407,  # between others
        -2.749,  # form echoes
        -2.953,  # goes on
        2.096,  # form covers
        0.118,  # form is all
        0.894,  # form opens blocks
        0.000,  # form recurs
        -2.444,  # form stops
        0.298,  # form alternates
        -2.341,  # form cycles
        0.788,  # form marked
        -0.304,  # form size
        2.094,  # look is shared
        0.000,  # look recurs
        -0.340,  # common recurs
        -1.807,  # once among names
        0.536,  # form of names
        4.047,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.384,
    rows=(
        1.647,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.008,  # declares a known one
        0.000,  # before the talk
        1.949,  # declares before the talk
        1.108,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.288,  # first look
        0.555,  # votes
        0.000,  # looks alike elsewhere
        -1.835,  # strange look
        0.000,  # strays from closed before
        -1.331,  # strays from margin
        -3.595,  # strays from stamped
        -1.575,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.397,  # strays from closed behind
        -2.394,  # loose before the talk
        -0.671,  # names those who speak
        -2.803,  # names somebody
        -0.821,  # no name at the edge
        0.791,  # office at the edge
        -0.465,  # headline
        -2.668,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.535,
    rows=(
        0.000,  # sure winner
        0.480,  # known elsewhere
        1.482,  # printed alike
        0.000,  # declares a known one
        -1.827,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.920,  # behind the talk
        0.679,  # answers the winner
        0.654,  # answers the winner again and again
        -0.929,  # other markup
        2.078,  # first look
        0.000,  # votes
        0.522,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.523,  # sure form
        -0.484,  # unknown elsewhere
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
    bias=-5.689,
    rows=(
        6.610,  # sure tags
        -2.633,  # like sentences
        1.508,  # voices
        2.232,  # talk
        -2.510,  # data
        -2.246,  # records
        -7.058,  # other lists
        -3.170,  # a part
        -1.522,  # fenced
        2.702,  # declared
        1.891,  # names
        1.278,  # opens blocks
        -0.553,  # one voice
        -3.585,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
