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
    bias=-5.009,
    rows=(
        -0.813,  # lower
        1.759,  # initials
        -0.035,  # uncased
        -4.320,  # uncased long
        -0.416,  # stop first
        1.339,  # role
        0.339,  # honorific
        -2.412,  # false friend
        -1.616,  # markup name
        0.181,  # numbered
        -1.401,  # digits
        0.268,  # bracketed
        1.421,  # comma
        0.000,  # recurs anywhere
        -1.314,  # once anywhere
        0.689,  # office in capitals
        -0.692,  # once
        0.338,  # blank before
        0.132,  # closed before
        -0.701,  # nothing behind
        0.816,  # closed behind
        0.341,  # long behind
        3.118,  # stamped
        -0.450,  # blank behind
        0.761,  # full name
        1.398,  # honorific capitals
        0.476,  # shouts
        1.085,  # capitals recur
        0.000,  # office and name
        -2.693,  # name behind
        -2.354,  # repeats
        -1.967,  # stacked
        -0.044,  # ended
        -3.655,  # fenced
        -0.883,  # data behind
        2.028,  # voice
        3.377,  # titled honorific
        -0.260,  # false friend once
        0.429,  # initials recur
        0.898,  # alternates
        -1.349,  # common
        0.367,  # addressed
        2.147,  # declared
        3.100,  # one speech
        1.270,  # between others
        -5.433,  # form echoes
        -3.080,  # goes on
        2.146,  # form covers
        0.000,  # form is all
        0.974,  # form opens blocks
        0.000,  # form recurs
        -2.545,  # form stops
        0.335,  # form alternates
        -3.095,  # form cycles
        0.777,  # form marked
        0.128,  # form size
        2.228,  # look is shared
        0.000,  # look recurs
        -0.271,  # common recurs
        -2.110,  # once among names
        0.630,  # form of names
        3.860,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.665,
    rows=(
        1.340,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        2.088,  # declares a known one
        0.000,  # before the talk
        2.026,  # declares before the talk
        1.216,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.406,  # first look
        1.063,  # votes
        0.000,  # looks alike elsewhere
        -1.667,  # strange look
        0.000,  # strays from closed before
        -1.247,  # strays from margin
        -3.623,  # strays from stamped
        -1.586,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.366,  # strays from closed behind
        -2.592,  # loose before the talk
        -0.673,  # names those who speak
        -3.055,  # names somebody
        -0.782,  # no name at the edge
        0.883,  # office at the edge
        -0.623,  # headline
        -2.714,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.507,
    rows=(
        0.000,  # sure winner
        0.422,  # known elsewhere
        1.622,  # printed alike
        0.000,  # declares a known one
        -1.856,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.976,  # behind the talk
        0.815,  # answers the winner
        0.502,  # answers the winner again and again
        -0.994,  # other markup
        2.149,  # first look
        0.000,  # votes
        0.430,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.436,  # sure form
        -0.425,  # unknown elsewhere
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
    bias=-5.998,
    rows=(
        7.165,  # sure tags
        -2.633,  # like sentences
        1.472,  # voices
        2.358,  # talk
        -2.528,  # data
        -2.321,  # records
        -6.607,  # other lists
        -3.608,  # a part
        -1.589,  # fenced
        2.804,  # declared
        1.769,  # names
        0.880,  # opens blocks
        -0.635,  # one voice
        -3.310,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
