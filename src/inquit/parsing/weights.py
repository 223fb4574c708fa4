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
    bias=-5.673,
    rows=(
        0.088,  # one word
        0.000,  # many words
        0.000,  # long
        0.000,  # capitals
        0.000,  # titled
        -0.676,  # lower
        1.231,  # initials
        -0.297,  # uncased
        -3.128,  # uncased long
        0.000,  # stop first
        0.000,  # stop share
        1.032,  # role
        0.522,  # honorific
        -2.118,  # false friend
        -1.069,  # markup name
        -0.689,  # numbered
        -0.323,  # digits
        0.630,  # bracketed
        1.296,  # comma
        0.000,  # sentence
        0.000,  # odd
        0.000,  # recurs
        0.990,  # recurs anywhere
        -0.645,  # once anywhere
        0.169,  # office in capitals
        0.000,  # shouts again
        -0.120,  # once
        0.435,  # blank before
        0.331,  # closed before
        -0.523,  # nothing behind
        0.072,  # capital behind
        0.000,  # lower behind
        0.562,  # closed behind
        0.293,  # long behind
        1.766,  # stamped
        -0.490,  # blank behind
        0.000,  # name on its line
        0.000,  # office on its line
        0.632,  # full name
        0.000,  # full name on its line
        1.633,  # honorific capitals
        0.468,  # shouts
        0.179,  # shouts in its form
        0.544,  # capitals recur
        0.000,  # capitals on their line
        0.745,  # office and name
        0.000,  # numbered false friend
        -3.372,  # name behind
        -2.828,  # repeats
        -2.122,  # stacked
        0.000,  # only repeats
        -0.413,  # ended
        -4.559,  # fenced
        -1.037,  # data behind
        3.559,  # titled honorific
        -0.465,  # false friend once
        0.647,  # initials recur
        1.871,  # alternates
        0.000,  # takes turns
        0.000,  # recurs in turns
        0.000,  # spread
        -0.140,  # late
        -0.992,  # common
        0.301,  # addressed
        2.579,  # declared
        0.000,  # declares
        1.531,  # form covers
        0.663,  # form is all
        0.711,  # form opens blocks
        1.852,  # form recurs
        0.000,  # form recurrence
        -2.716,  # form stops
        0.000,  # form named
        0.900,  # form alternates
        0.000,  # form stamped
        -0.773,  # form cycles
        0.000,  # form marked
        -1.521,  # form size
        1.282,  # look is shared
        0.965,  # look recurs
        0.000,  # look opens blocks
        0.000,  # look of speakers
        0.012,  # name recurs
        0.000,  # name in form
        -0.919,  # common recurs
        -2.173,  # once among names
        0.385,  # form of names
        0.000,  # form of speakers
        4.015,  # speaker in form
    ),
)
"""What a label's own evidence weighs."""

INSIDE = Weights(
    bias=-2.488,
    rows=(
        0.001,  # in the winning form
        3.386,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.288,  # declares a known one
        -1.327,  # before the talk
        1.176,  # declares before the talk
        0.672,  # just before the talk
        0.000,  # behind the talk
        0.000,  # known kin
        0.000,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        0.000,  # other markup
        1.951,  # first look
        1.951,  # first look inside
        1.167,  # votes
        0.000,  # against a strong winner
        -0.079,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.000,  # looks alike elsewhere
        -2.270,  # strange look
        0.000,  # strays from blank before
        -0.398,  # strays from closed before
        -0.324,  # strays from nothing behind
        -1.410,  # strays from margin
        -2.664,  # strays from stamped
        -1.844,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label inside the winning form."""

OUTSIDE = Weights(
    bias=-1.402,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.737,  # known elsewhere
        1.072,  # printed alike
        0.000,  # declares a known one
        -1.876,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -1.067,  # behind the talk
        0.000,  # known kin
        0.038,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        -0.776,  # other markup
        1.913,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # against a strong winner
        0.000,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.406,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from blank before
        0.000,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from stamped
        0.000,  # strays from capital behind
        2.848,  # sure form
        -0.735,  # unknown elsewhere
        -0.316,  # unknown in a kin form
    ),
)
"""What the vote weighs for a label outside it."""

VERDICT = Weights(
    bias=-11.166,
    rows=(
        1.534,  # many tags
        0.000,  # tags cover
        1.815,  # labels recur
        -0.104,  # one label
        0.000,  # turns alternate
        8.528,  # sure tags
        -0.526,  # like sentences
        0.000,  # asks
        2.422,  # talk
        -2.648,  # data
        0.000,  # records
        0.000,  # few labels, short
        -0.515,  # fenced
        0.482,  # small and covered
        2.059,  # declared
        0.205,  # sentences
        0.000,  # much talk
        0.795,  # names
        0.000,  # roles
        0.667,  # opens blocks
        3.254,  # seen once
    ),
)
"""What weighs for the text's being a transcript."""
