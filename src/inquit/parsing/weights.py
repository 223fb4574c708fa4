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
    bias=-5.140,
    rows=(
        -0.593,  # lower
        1.785,  # initials
        0.243,  # uncased
        -2.442,  # uncased long
        -0.388,  # stop first
        -0.605,  # like prose
        1.276,  # role
        -2.558,  # false friend
        -7.790,  # cue
        -1.667,  # markup name
        -1.244,  # digits
        1.592,  # comma
        -1.284,  # once anywhere
        0.521,  # office in capitals
        -0.815,  # once
        0.308,  # blank before
        0.330,  # closed before
        -0.576,  # nothing behind
        0.795,  # closed behind
        0.388,  # long behind
        3.040,  # stamped
        -0.438,  # blank behind
        0.692,  # full name
        1.094,  # honorific capitals
        0.662,  # shouts
        1.263,  # capitals recur
        -2.752,  # name behind
        -2.477,  # repeats
        -2.001,  # stacked
        -3.508,  # fenced
        -0.999,  # data behind
        2.385,  # voice
        3.784,  # titled honorific
        1.338,  # alternates
        -1.437,  # common
        0.481,  # addressed
        2.120,  # declared
        0.785,  # initials speak
        3.278,  # one speech
        1.168,  # between others
        -5.490,  # form echoes
        -3.407,  # goes on
        2.233,  # form covers
        1.027,  # form opens blocks
        -2.376,  # form stops
        -2.870,  # form cycles
        0.823,  # form marked
        2.220,  # look is shared
        -2.000,  # once among names
        0.456,  # form of names
        3.498,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.113,
    rows=(
        1.217,  # sure winner
        0.000,  # printed alike
        1.916,  # declares a known one
        0.000,  # before the talk
        1.119,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.392,  # first look
        0.560,  # votes
        0.000,  # looks alike elsewhere
        -1.492,  # strange look
        -1.567,  # strays from margin
        -3.559,  # strays from stamped
        -1.980,  # strays from capital behind
        0.000,  # sure form
        -1.715,  # cue among speakers
        0.000,  # unknown elsewhere
        -1.425,  # strays from closed behind
        -2.401,  # loose before the talk
        -3.251,  # names somebody
        -0.821,  # no name at the edge
        0.826,  # office at the edge
        -2.878,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.058,
    rows=(
        0.000,  # sure winner
        1.600,  # printed alike
        0.000,  # declares a known one
        -1.956,  # before the talk
        0.000,  # just before the talk
        -1.104,  # behind the talk
        0.865,  # answers the winner
        -1.049,  # other markup
        2.141,  # first look
        0.000,  # votes
        0.448,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.532,  # sure form
        -0.330,  # cue among speakers
        -0.832,  # unknown elsewhere
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
    bias=-7.112,
    rows=(
        7.797,  # sure tags
        -2.422,  # like sentences
        1.848,  # voices
        2.226,  # talk
        -2.684,  # data
        -2.178,  # records
        -7.567,  # other lists
        -3.210,  # a part
        -1.037,  # fenced
        2.620,  # declared
        1.893,  # names
        1.253,  # opens blocks
        -7.095,  # items
        -0.046,  # one voice
        -3.223,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
