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
    bias=-5.235,
    rows=(
        -0.610,  # lower
        1.824,  # initials
        0.266,  # uncased
        -2.556,  # uncased long
        -0.373,  # stop first
        -0.604,  # like prose
        1.284,  # role
        -2.583,  # false friend
        -10.225,  # cue
        -1.936,  # markup name
        -1.292,  # digits
        1.626,  # comma
        -1.301,  # once anywhere
        0.541,  # office in capitals
        -0.814,  # once
        0.309,  # blank before
        0.333,  # closed before
        -0.575,  # nothing behind
        0.805,  # closed behind
        0.373,  # long behind
        3.117,  # stamped
        -0.444,  # blank behind
        0.688,  # full name
        1.109,  # honorific capitals
        0.669,  # shouts
        1.345,  # capitals recur
        -2.854,  # name behind
        -2.687,  # repeats
        -2.081,  # stacked
        -6.224,  # fenced
        -1.009,  # data behind
        4.267,  # voice
        3.918,  # titled honorific
        1.398,  # alternates
        -1.465,  # common
        0.497,  # addressed
        2.211,  # declared
        0.919,  # initials speak
        3.521,  # one speech
        1.160,  # between others
        -5.979,  # form echoes
        -3.978,  # goes on
        2.257,  # form covers
        1.034,  # form opens blocks
        -2.416,  # form stops
        -3.063,  # form cycles
        0.836,  # form marked
        2.256,  # look is shared
        -2.151,  # once among names
        0.471,  # form of names
        3.659,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.199,
    rows=(
        1.244,  # sure winner
        0.000,  # printed alike
        3.880,  # declares a known one
        0.000,  # before the talk
        1.287,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.317,  # first look
        0.672,  # votes
        0.000,  # looks alike elsewhere
        -1.559,  # strange look
        -1.988,  # strays from margin
        -4.119,  # strays from stamped
        -2.050,  # strays from capital behind
        0.000,  # sure form
        -1.721,  # cue among speakers
        0.000,  # unknown elsewhere
        -1.430,  # strays from closed behind
        -2.883,  # loose before the talk
        -3.592,  # names somebody
        -0.856,  # no name at the edge
        0.945,  # office at the edge
        -3.854,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.119,
    rows=(
        0.000,  # sure winner
        1.665,  # printed alike
        0.000,  # declares a known one
        -1.991,  # before the talk
        0.000,  # just before the talk
        -1.142,  # behind the talk
        0.902,  # answers the winner
        -1.071,  # other markup
        2.079,  # first look
        0.000,  # votes
        0.448,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.587,  # sure form
        -0.813,  # cue among speakers
        -0.791,  # unknown elsewhere
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
    bias=-7.346,
    rows=(
        7.923,  # sure tags
        -2.397,  # like sentences
        1.738,  # voices
        2.230,  # talk
        -2.594,  # data
        -2.034,  # records
        -7.584,  # other lists
        -3.197,  # a part
        2.718,  # declared
        1.896,  # names
        1.105,  # opens blocks
        -7.084,  # items
        -0.087,  # one voice
        -3.179,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
