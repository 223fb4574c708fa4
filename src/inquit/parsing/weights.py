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
    bias=-4.998,
    rows=(
        -0.617,  # lower
        1.787,  # initials
        0.289,  # uncased
        -2.408,  # uncased long
        -0.355,  # stop first
        -0.615,  # like prose
        1.284,  # role
        -2.557,  # false friend
        -7.782,  # cue
        -1.669,  # markup name
        -1.256,  # digits
        1.571,  # comma
        -1.271,  # once anywhere
        0.483,  # office in capitals
        -0.785,  # once
        0.276,  # blank before
        0.310,  # closed before
        -0.538,  # nothing behind
        0.775,  # closed behind
        0.344,  # long behind
        3.037,  # stamped
        -0.436,  # blank behind
        0.686,  # full name
        1.153,  # honorific capitals
        0.680,  # shouts
        1.376,  # capitals recur
        -2.759,  # name behind
        -2.476,  # repeats
        -2.008,  # stacked
        -3.460,  # fenced
        -0.974,  # data behind
        2.443,  # voice
        3.642,  # titled honorific
        1.330,  # alternates
        -1.400,  # common
        0.446,  # addressed
        2.133,  # declared
        0.772,  # initials speak
        3.058,  # one speech
        1.182,  # between others
        -5.335,  # form echoes
        -3.399,  # goes on
        2.140,  # form covers
        1.178,  # form opens blocks
        -2.380,  # form stops
        -2.780,  # form cycles
        0.851,  # form marked
        2.138,  # look is shared
        -1.959,  # once among names
        0.278,  # form of names
        3.577,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-0.733,
    rows=(
        1.126,  # sure winner
        0.000,  # printed alike
        2.123,  # declares a known one
        0.000,  # before the talk
        0.682,  # just before the talk
        0.000,  # behind the talk
        0.000,  # answers the winner
        0.000,  # other markup
        4.276,  # first look
        1.291,  # votes
        0.000,  # looks alike elsewhere
        -1.487,  # strange look
        -2.183,  # strays from margin
        -3.301,  # strays from stamped
        -1.989,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        -1.305,  # strays from closed behind
        -2.364,  # loose before the talk
        -3.196,  # names somebody
        -0.877,  # no name at the edge
        0.769,  # office at the edge
        -2.922,  # capitals behind
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.045,
    rows=(
        0.000,  # sure winner
        1.595,  # printed alike
        0.000,  # declares a known one
        -1.937,  # before the talk
        0.000,  # just before the talk
        -1.131,  # behind the talk
        0.807,  # answers the winner
        -1.037,  # other markup
        2.218,  # first look
        0.000,  # votes
        0.444,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.508,  # sure form
        -0.797,  # unknown elsewhere
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
    bias=-6.458,
    rows=(
        7.171,  # sure tags
        -2.525,  # like sentences
        1.775,  # voices
        2.188,  # talk
        -2.718,  # data
        -2.119,  # records
        -7.670,  # other lists
        -3.196,  # a part
        -1.122,  # fenced
        2.797,  # declared
        1.986,  # names
        1.061,  # opens blocks
        -7.027,  # items
        -0.251,  # one voice
        -2.985,  # silent entries
    ),
)
"""What weighs for the text's being a transcript."""
