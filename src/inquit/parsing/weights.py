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
    bias=-4.911,
    rows=(
        -0.826,  # lower
        1.759,  # initials
        -0.048,  # uncased
        -4.265,  # uncased long
        -0.406,  # stop first
        1.347,  # role
        0.330,  # honorific
        -2.309,  # false friend
        -1.651,  # markup name
        0.190,  # numbered
        -1.422,  # digits
        0.273,  # bracketed
        1.443,  # comma
        0.000,  # recurs anywhere
        -1.316,  # once anywhere
        0.669,  # office in capitals
        -0.717,  # once
        0.320,  # blank before
        0.122,  # closed before
        -0.684,  # nothing behind
        0.794,  # closed behind
        0.343,  # long behind
        3.143,  # stamped
        -0.457,  # blank behind
        0.752,  # full name
        1.367,  # honorific capitals
        0.498,  # shouts
        1.120,  # capitals recur
        0.000,  # office and name
        -2.710,  # name behind
        -2.329,  # repeats
        -1.956,  # stacked
        -0.065,  # ended
        -3.675,  # fenced
        -0.887,  # data behind
        2.025,  # voice
        3.398,  # titled honorific
        -0.341,  # false friend once
        0.377,  # initials recur
        0.920,  # alternates
        -1.357,  # common
        0.365,  # addressed
        2.152,  # declared
        3.108,  # one speech
        1.288,  # between others
        -4.336,  # form echoes
        -3.050,  # goes on
        2.136,  # form covers
        0.000,  # form is all
        1.003,  # form opens blocks
        0.000,  # form recurs
        -2.497,  # form stops
        0.330,  # form alternates
        -3.093,  # form cycles
        0.819,  # form marked
        -0.033,  # form size
        2.210,  # look is shared
        0.000,  # look recurs
        -0.247,  # common recurs
        -2.036,  # once among names
        0.587,  # form of names
        3.956,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.684,
    rows=(
        1.431,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.063,  # declares a known one
        0.000,  # before the talk
        2.003,  # declares before the talk
        1.210,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.390,  # first look
        1.024,  # votes
        0.000,  # looks alike elsewhere
        -1.698,  # strange look
        0.000,  # strays from closed before
        -1.267,  # strays from margin
        -3.640,  # strays from stamped
        -1.605,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.376,  # strays from closed behind
        -2.600,  # loose before the talk
        -0.687,  # names those who speak
        -3.044,  # names somebody
        -0.775,  # no name at the edge
        0.871,  # office at the edge
        -0.607,  # headline
        -2.690,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.495,
    rows=(
        0.000,  # sure winner
        0.449,  # known elsewhere
        1.571,  # printed alike
        0.000,  # declares a known one
        -1.850,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.920,  # behind the talk
        0.814,  # answers the winner
        0.521,  # answers the winner again and again
        -0.943,  # other markup
        2.130,  # first look
        0.000,  # votes
        0.460,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.412,  # sure form
        -0.456,  # unknown elsewhere
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
    bias=-6.555,
    rows=(
        7.506,  # sure tags
        -2.223,  # like sentences
        1.466,  # voices
        2.331,  # talk
        -2.424,  # data
        -2.232,  # records
        -6.736,  # other lists
        -3.587,  # a part
        -1.651,  # fenced
        2.952,  # declared
        1.855,  # names
        0.839,  # opens blocks
        -0.627,  # one voice
        -3.675,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
