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
    bias=-5.232,
    rows=(
        -0.608,  # lower
        1.824,  # initials
        0.266,  # uncased
        -2.555,  # uncased long
        -0.373,  # stop first
        -0.603,  # like prose
        1.284,  # role
        -2.583,  # false friend
        -10.204,  # cue
        -1.929,  # markup name
        -1.293,  # digits
        1.625,  # comma
        -1.301,  # once anywhere
        0.542,  # office in capitals
        -0.814,  # once
        0.309,  # blank before
        0.333,  # closed before
        -0.575,  # nothing behind
        0.805,  # closed behind
        0.373,  # long behind
        3.116,  # stamped
        -0.445,  # blank behind
        0.688,  # full name
        1.109,  # honorific capitals
        0.669,  # shouts
        1.345,  # capitals recur
        -2.854,  # name behind
        -2.689,  # repeats
        -2.082,  # stacked
        -6.255,  # fenced
        -1.008,  # data behind
        4.319,  # voice
        3.917,  # titled honorific
        1.398,  # alternates
        -1.466,  # common
        0.496,  # addressed
        2.211,  # declared
        0.921,  # initials speak
        3.522,  # one speech
        1.160,  # between others
        -5.975,  # form echoes
        -3.979,  # goes on
        2.256,  # form covers
        1.032,  # form opens blocks
        -2.415,  # form stops
        -3.064,  # form cycles
        0.836,  # form marked
        2.254,  # look is shared
        -2.150,  # once among names
        0.472,  # form of names
        3.661,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.200,
    rows=(
        1.242,  # sure winner
        0.000,  # printed alike
        3.915,  # declares a known one
        0.000,  # before the talk
        1.285,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.316,  # first look
        0.674,  # votes
        0.000,  # looks alike elsewhere
        -1.560,  # strange look
        -1.981,  # strays from margin
        -4.120,  # strays from stamped
        -2.048,  # strays from capital behind
        0.000,  # sure form
        -1.756,  # cue among speakers
        0.000,  # unknown elsewhere
        -1.430,  # strays from closed behind
        -2.877,  # loose before the talk
        -3.591,  # names somebody
        -0.858,  # no name at the edge
        0.946,  # office at the edge
        -3.854,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.117,
    rows=(
        0.000,  # sure winner
        1.666,  # printed alike
        0.000,  # declares a known one
        -1.995,  # before the talk
        0.000,  # just before the talk
        -1.143,  # behind the talk
        0.900,  # answers the winner
        -1.072,  # other markup
        2.080,  # first look
        0.000,  # votes
        0.448,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.583,  # sure form
        -0.814,  # cue among speakers
        -0.789,  # unknown elsewhere
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
    bias=-7.340,
    rows=(
        7.914,  # sure tags
        -2.399,  # like sentences
        1.739,  # voices
        2.230,  # talk
        -2.596,  # data
        -2.035,  # records
        -7.582,  # other lists
        -3.196,  # a part
        0.000,  # fenced
        2.719,  # declared
        1.896,  # names
        1.111,  # opens blocks
        -7.087,  # items
        -0.089,  # one voice
        -3.182,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
