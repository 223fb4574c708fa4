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
    bias=-5.004,
    rows=(
        -0.813,  # lower
        1.758,  # initials
        -0.057,  # uncased
        -4.291,  # uncased long
        -0.417,  # stop first
        1.340,  # role
        0.341,  # honorific
        -2.411,  # false friend
        -1.616,  # markup name
        0.181,  # numbered
        -1.402,  # digits
        0.268,  # bracketed
        1.422,  # comma
        0.000,  # recurs anywhere
        -1.315,  # once anywhere
        0.689,  # office in capitals
        -0.691,  # once
        0.338,  # blank before
        0.132,  # closed before
        -0.700,  # nothing behind
        0.815,  # closed behind
        0.341,  # long behind
        3.118,  # stamped
        -0.451,  # blank behind
        0.762,  # full name
        1.395,  # honorific capitals
        0.477,  # shouts
        1.084,  # capitals recur
        0.000,  # office and name
        -2.693,  # name behind
        -2.355,  # repeats
        -1.968,  # stacked
        -0.044,  # ended
        -3.650,  # fenced
        -0.882,  # data behind
        2.025,  # voice
        3.378,  # titled honorific
        -0.261,  # false friend once
        0.430,  # initials recur
        0.897,  # alternates
        -1.349,  # common
        0.367,  # addressed
        2.146,  # declared
        3.097,  # one speech
        1.272,  # between others
        -5.432,  # form echoes
        -3.076,  # goes on
        2.148,  # form covers
        0.000,  # form is all
        0.975,  # form opens blocks
        0.000,  # form recurs
        -2.545,  # form stops
        0.331,  # form alternates
        -3.093,  # form cycles
        0.778,  # form marked
        0.128,  # form size
        2.226,  # look is shared
        0.000,  # look recurs
        -0.271,  # common recurs
        -2.109,  # once among names
        0.629,  # form of names
        3.859,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.665,
    rows=(
        1.341,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.086,  # declares a known one
        0.000,  # before the talk
        2.025,  # declares before the talk
        1.216,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.406,  # first look
        1.062,  # votes
        0.000,  # looks alike elsewhere
        -1.668,  # strange look
        0.000,  # strays from closed before
        -1.246,  # strays from margin
        -3.623,  # strays from stamped
        -1.587,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.365,  # strays from closed behind
        -2.592,  # loose before the talk
        -0.673,  # names those who speak
        -3.055,  # names somebody
        -0.782,  # no name at the edge
        0.883,  # office at the edge
        -0.622,  # headline
        -2.713,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.506,
    rows=(
        0.000,  # sure winner
        0.420,  # known elsewhere
        1.623,  # printed alike
        0.000,  # declares a known one
        -1.855,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.980,  # behind the talk
        0.821,  # answers the winner
        0.504,  # answers the winner again and again
        -0.997,  # other markup
        2.149,  # first look
        0.000,  # votes
        0.429,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.435,  # sure form
        -0.426,  # unknown elsewhere
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
    bias=-6.004,
    rows=(
        7.216,  # sure tags
        -2.629,  # like sentences
        1.459,  # voices
        2.358,  # talk
        -2.683,  # data
        -2.288,  # records
        -6.580,  # other lists
        -3.616,  # a part
        -1.511,  # fenced
        2.830,  # declared
        1.730,  # names
        0.856,  # opens blocks
        -0.594,  # one voice
        -3.131,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
