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
    bias=-5.313,
    rows=(
        -0.635,  # lower
        1.802,  # initials
        0.253,  # uncased
        -2.432,  # uncased long
        -0.469,  # stop first
        1.213,  # role
        -2.686,  # false friend
        -1.704,  # markup name
        -1.342,  # digits
        0.261,  # bracketed
        1.413,  # comma
        -1.202,  # once anywhere
        0.735,  # office in capitals
        -0.885,  # once
        0.442,  # blank before
        0.398,  # closed before
        -0.532,  # nothing behind
        0.795,  # closed behind
        0.365,  # long behind
        3.193,  # stamped
        -0.585,  # blank behind
        0.691,  # full name
        1.343,  # honorific capitals
        0.566,  # shouts
        1.736,  # capitals recur
        -2.752,  # name behind
        -2.411,  # repeats
        -1.964,  # stacked
        -3.502,  # fenced
        -0.895,  # data behind
        2.311,  # voice
        3.690,  # titled honorific
        1.391,  # alternates
        -1.464,  # common
        0.471,  # addressed
        2.187,  # declared
        3.158,  # one speech
        1.272,  # between others
        -5.344,  # form echoes
        -3.659,  # goes on
        2.038,  # form covers
        0.424,  # form is all
        0.850,  # form opens blocks
        -2.395,  # form stops
        -3.016,  # form cycles
        0.795,  # form marked
        2.241,  # look is shared
        -2.062,  # once among names
        0.631,  # form of names
        3.627,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.276,
    rows=(
        1.434,  # sure winner
        0.000,  # printed alike
        1.970,  # declares a known one
        0.000,  # before the talk
        1.151,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.412,  # first look
        0.568,  # votes
        0.000,  # looks alike elsewhere
        -1.637,  # strange look
        -1.312,  # strays from margin
        -3.693,  # strays from stamped
        -1.889,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.375,  # strays from closed behind
        -2.478,  # loose before the talk
        -3.241,  # names somebody
        -0.950,  # no name at the edge
        0.786,  # office at the edge
        -2.868,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.051,
    rows=(
        0.000,  # sure winner
        1.652,  # printed alike
        0.000,  # declares a known one
        -2.017,  # before the talk
        0.000,  # just before the talk
        -1.156,  # behind the talk
        0.942,  # answers the winner
        -1.036,  # other markup
        2.211,  # first look
        0.000,  # votes
        0.430,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.402,  # sure form
        -0.757,  # unknown elsewhere
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
    bias=-6.103,
    rows=(
        7.276,  # sure tags
        -2.685,  # like sentences
        1.873,  # voices
        2.379,  # talk
        -2.736,  # data
        -2.218,  # records
        -7.553,  # other lists
        -3.238,  # a part
        -1.109,  # fenced
        2.727,  # declared
        1.475,  # names
        1.089,  # opens blocks
        -0.271,  # one voice
        -3.119,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
