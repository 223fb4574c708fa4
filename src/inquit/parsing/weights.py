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
    bias=-5.269,
    rows=(
        -0.618,  # lower
        1.785,  # initials
        0.284,  # uncased
        -2.444,  # uncased long
        -0.452,  # stop first
        1.260,  # role
        -2.698,  # false friend
        -1.720,  # markup name
        -1.336,  # digits
        0.279,  # bracketed
        1.416,  # comma
        -1.198,  # once anywhere
        0.696,  # office in capitals
        -0.848,  # once
        0.417,  # blank before
        0.400,  # closed before
        -0.576,  # nothing behind
        0.798,  # closed behind
        0.337,  # long behind
        3.202,  # stamped
        -0.598,  # blank behind
        0.714,  # full name
        1.360,  # honorific capitals
        0.594,  # shouts
        1.836,  # capitals recur
        -2.700,  # name behind
        -2.290,  # repeats
        -1.967,  # stacked
        -3.504,  # fenced
        -0.865,  # data behind
        2.305,  # voice
        3.686,  # titled honorific
        1.341,  # alternates
        -1.428,  # common
        0.514,  # addressed
        2.180,  # declared
        3.220,  # one speech
        1.223,  # between others
        -5.392,  # form echoes
        -3.686,  # goes on
        2.081,  # form covers
        0.382,  # form is all
        0.874,  # form opens blocks
        -2.430,  # form stops
        -2.904,  # form cycles
        0.809,  # form marked
        2.194,  # look is shared
        -2.076,  # once among names
        0.626,  # form of names
        3.575,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.094,
    rows=(
        1.410,  # sure winner
        0.000,  # printed alike
        1.912,  # declares a known one
        0.000,  # before the talk
        1.191,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.446,  # first look
        0.378,  # votes
        0.000,  # looks alike elsewhere
        -1.598,  # strange look
        -1.308,  # strays from margin
        -3.664,  # strays from stamped
        -1.802,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.359,  # strays from closed behind
        -2.564,  # loose before the talk
        -3.225,  # names somebody
        -0.954,  # no name at the edge
        0.726,  # office at the edge
        -2.851,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.195,
    rows=(
        0.000,  # sure winner
        1.802,  # printed alike
        0.000,  # declares a known one
        -1.957,  # before the talk
        0.000,  # just before the talk
        -1.146,  # behind the talk
        0.976,  # answers the winner
        -1.022,  # other markup
        2.206,  # first look
        0.000,  # votes
        0.464,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.312,  # sure form
        -0.616,  # unknown elsewhere
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
    bias=-6.195,
    rows=(
        7.323,  # sure tags
        -2.671,  # like sentences
        1.895,  # voices
        2.396,  # talk
        -2.743,  # data
        -2.251,  # records
        -7.488,  # other lists
        -3.209,  # a part
        -1.094,  # fenced
        2.726,  # declared
        1.501,  # names
        1.106,  # opens blocks
        -0.245,  # one voice
        -3.140,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
