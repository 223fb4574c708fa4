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
    bias=-4.999,
    rows=(
        -0.814,  # lower
        1.768,  # initials
        -0.060,  # uncased
        -4.287,  # uncased long
        -0.417,  # stop first
        1.340,  # role
        0.342,  # honorific
        -2.413,  # false friend
        -1.621,  # markup name
        0.181,  # numbered
        -1.404,  # digits
        0.267,  # bracketed
        1.422,  # comma
        0.000,  # recurs anywhere
        -1.313,  # once anywhere
        0.689,  # office in capitals
        -0.693,  # once
        0.336,  # blank before
        0.135,  # closed before
        -0.701,  # nothing behind
        0.814,  # closed behind
        0.342,  # long behind
        3.117,  # stamped
        -0.451,  # blank behind
        0.761,  # full name
        1.395,  # honorific capitals
        0.476,  # shouts
        1.084,  # capitals recur
        0.000,  # office and name
        -2.692,  # name behind
        -2.357,  # repeats
        -1.968,  # stacked
        -0.044,  # ended
        -3.656,  # fenced
        -0.878,  # data behind
        2.026,  # voice
        3.377,  # titled honorific
        -0.259,  # false friend once
        0.420,  # initials recur
        0.894,  # alternates
        -1.352,  # common
        0.368,  # addressed
        2.146,  # declared
        3.100,  # one speech
        1.272,  # between others
        -5.427,  # form echoes
        -3.076,  # goes on
        2.148,  # form covers
        0.000,  # form is all
        0.973,  # form opens blocks
        0.000,  # form recurs
        -2.546,  # form stops
        0.328,  # form alternates
        -3.095,  # form cycles
        0.781,  # form marked
        0.127,  # form size
        2.226,  # look is shared
        0.000,  # look recurs
        -0.271,  # common recurs
        -2.109,  # once among names
        0.630,  # form of names
        3.856,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.643,
    rows=(
        1.340,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.087,  # declares a known one
        0.000,  # before the talk
        2.027,  # declares before the talk
        1.216,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.405,  # first look
        1.043,  # votes
        0.000,  # looks alike elsewhere
        -1.673,  # strange look
        0.000,  # strays from closed before
        -1.251,  # strays from margin
        -3.623,  # strays from stamped
        -1.583,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.371,  # strays from closed behind
        -2.591,  # loose before the talk
        -0.672,  # names those who speak
        -3.054,  # names somebody
        -0.782,  # no name at the edge
        0.885,  # office at the edge
        -0.621,  # headline
        -2.690,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.511,
    rows=(
        0.000,  # sure winner
        0.424,  # known elsewhere
        1.622,  # printed alike
        0.000,  # declares a known one
        -1.852,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.976,  # behind the talk
        0.817,  # answers the winner
        0.504,  # answers the winner again and again
        -0.992,  # other markup
        2.147,  # first look
        0.000,  # votes
        0.431,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.435,  # sure form
        -0.424,  # unknown elsewhere
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
    bias=-6.149,
    rows=(
        7.227,  # sure tags
        -2.588,  # like sentences
        1.496,  # voices
        2.372,  # talk
        -2.498,  # data
        -2.301,  # records
        -6.643,  # other lists
        -3.616,  # a part
        -1.630,  # fenced
        2.895,  # declared
        1.792,  # names
        0.827,  # opens blocks
        -0.616,  # one voice
        -3.293,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
