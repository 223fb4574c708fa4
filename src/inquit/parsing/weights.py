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
    bias=-5.007,
    rows=(
        -0.816,  # lower
        1.759,  # initials
        -0.057,  # uncased
        -4.297,  # uncased long
        -0.416,  # stop first
        1.339,  # role
        0.336,  # honorific
        -2.409,  # false friend
        -1.615,  # markup name
        0.181,  # numbered
        -1.404,  # digits
        0.268,  # bracketed
        1.421,  # comma
        0.000,  # recurs anywhere
        -1.315,  # once anywhere
        0.691,  # office in capitals
        -0.692,  # once
        0.338,  # blank before
        0.132,  # closed before
        -0.700,  # nothing behind
        0.814,  # closed behind
        0.341,  # long behind
        3.117,  # stamped
        -0.452,  # blank behind
        0.763,  # full name
        1.406,  # honorific capitals
        0.475,  # shouts
        1.086,  # capitals recur
        0.000,  # office and name
        -2.702,  # name behind
        -2.354,  # repeats
        -1.970,  # stacked
        -0.045,  # ended
        -3.664,  # fenced
        -0.883,  # data behind
        2.026,  # voice
        3.380,  # titled honorific
        -0.263,  # false friend once
        0.425,  # initials recur
        0.895,  # alternates
        -1.350,  # common
        0.366,  # addressed
        2.145,  # declared
        3.099,  # one speech
        1.265,  # between others
        -5.435,  # form echoes
        -3.085,  # goes on
        2.153,  # form covers
        0.000,  # form is all
        0.966,  # form opens blocks
        0.000,  # form recurs
        -2.543,  # form stops
        0.337,  # form alternates
        -3.094,  # form cycles
        0.778,  # form marked
        0.129,  # form size
        2.229,  # look is shared
        0.000,  # look recurs
        -0.267,  # common recurs
        -2.091,  # once among names
        0.630,  # form of names
        3.870,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.662,
    rows=(
        1.337,  # sure winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.288,  # declares a known one
        0.000,  # before the talk
        1.193,  # declares before the talk
        1.158,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # answers the winner again and again
        0.000,  # other markup
        4.410,  # first look
        1.064,  # votes
        0.000,  # looks alike elsewhere
        -1.681,  # strange look
        0.000,  # strays from closed before
        -1.252,  # strays from margin
        -3.638,  # strays from stamped
        -1.589,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.368,  # strays from closed behind
        -2.537,  # loose before the talk
        -0.654,  # names those who speak
        -3.369,  # names somebody
        -0.796,  # no name at the edge
        0.968,  # office at the edge
        -0.603,  # headline
        -2.688,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.506,
    rows=(
        0.000,  # sure winner
        0.422,  # known elsewhere
        1.623,  # printed alike
        0.000,  # declares a known one
        -1.856,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.981,  # behind the talk
        0.820,  # answers the winner
        0.504,  # answers the winner again and again
        -0.998,  # other markup
        2.150,  # first look
        0.000,  # votes
        0.429,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from closed before
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.433,  # sure form
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
    bias=-6.180,
    rows=(
        7.063,  # sure tags
        -2.613,  # like sentences
        1.526,  # voices
        2.309,  # talk
        -2.703,  # data
        -2.370,  # records
        -7.503,  # other lists
        -3.184,  # a part
        -1.539,  # fenced
        2.701,  # declared
        1.799,  # names
        1.140,  # opens blocks
        -0.605,  # one voice
        -3.145,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
