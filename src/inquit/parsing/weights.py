"""The fitted weights of the evidence tables, in log-odds: written by tests/fitting/fit.py, not by hand."""

import attrs

__all__ = ["INSIDE", "LABEL", "OUTSIDE", "VERDICT", "Weights"]


@attrs.frozen(kw_only=True)
class Weights:
    """A bias and a weight for each row of a table, in its order."""

    bias: float
    rows: tuple[float, ...]


LABEL = Weights(
    bias=-4.996,
    rows=(
        0.194,  # one word
        0.000,  # many words
        0.000,  # long
        0.336,  # capitals
        0.000,  # titled
        -0.659,  # lower
        1.247,  # initials
        -0.406,  # uncased
        -2.831,  # uncased long
        -0.097,  # stop first
        0.000,  # stop share
        1.581,  # role
        0.901,  # honorific
        -1.959,  # false friend
        -1.184,  # markup name
        -0.846,  # numbered
        -0.549,  # digits
        1.165,  # bracketed
        0.911,  # comma
        0.000,  # sentence
        0.000,  # odd
        1.042,  # recurs
        -0.672,  # once
        0.306,  # blank before
        0.000,  # closed before
        -0.593,  # nothing behind
        0.000,  # capital behind
        0.000,  # lower behind
        0.904,  # closed behind
        0.329,  # long behind
        2.372,  # stamped
        -0.644,  # blank behind
        0.000,  # name on its line
        0.368,  # office on its line
        0.833,  # full name
        0.000,  # full name on its line
        2.106,  # honorific capitals
        0.881,  # capitals recur
        0.000,  # capitals on their line
        0.393,  # office and name
        -2.459,  # repeats
        -2.454,  # stacked
        -0.867,  # only repeats
        -0.754,  # ended
        -4.362,  # fenced
        -0.939,  # data behind
        3.385,  # titled honorific
        0.000,  # false friend once
        1.284,  # false friend alternates
        0.000,  # initials recur
        -1.812,  # indented
        2.350,  # alternates
        0.000,  # spread
        0.182,  # late
        -1.137,  # common
        0.437,  # addressed
        3.120,  # declared
        0.000,  # declares
        1.175,  # form covers
        1.291,  # form is all
        0.000,  # form opens blocks
        2.267,  # form recurs
        0.000,  # form recurrence
        -2.962,  # form stops
        0.000,  # form named
        0.188,  # form alternates
        0.000,  # form stamped
        -0.640,  # form cycles
        0.000,  # form marked
        -1.754,  # form size
        0.531,  # look is shared
        0.596,  # look recurs
        1.608,  # look opens blocks
        0.000,  # look of speakers
        0.471,  # name recurs
        0.000,  # name in form
        -1.024,  # common recurs
        -2.794,  # once among names
        0.212,  # form of names
        0.000,  # form of speakers
        3.483,  # speaker in form
    ),
)
INSIDE = Weights(
    bias=-2.454,
    rows=(
        0.002,  # in the winning form
        3.493,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.000,  # known elsewhere
        0.000,  # printed alike
        1.203,  # declares a known one
        -2.390,  # before the talk
        1.101,  # declares before the talk
        1.183,  # just before the talk
        -0.559,  # behind the talk
        0.000,  # known kin
        0.000,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        0.000,  # other markup
        1.933,  # first look
        1.933,  # first look inside
        1.099,  # votes
        0.000,  # against a strong winner
        -0.105,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.000,  # looks alike elsewhere
        -1.516,  # strange look
        0.000,  # strays from blank before
        -1.560,  # strays from closed before
        0.000,  # strays from nothing behind
        -0.228,  # strays from margin
        -0.785,  # strays from capital behind
        0.000,  # sure form
        0.000,  # unknown elsewhere
        0.000,  # unknown in a kin form
    ),
)
OUTSIDE = Weights(
    bias=-1.374,
    rows=(
        0.000,  # in the winning form
        0.000,  # sure winner
        0.000,  # strong winner
        0.000,  # covering winner
        0.000,  # against a covering winner
        0.471,  # known elsewhere
        1.672,  # printed alike
        0.000,  # declares a known one
        -1.964,  # before the talk
        0.000,  # declares before the talk
        0.000,  # just before the talk
        -0.963,  # behind the talk
        0.000,  # known kin
        0.000,  # kin takes turns
        0.000,  # kin of the winner
        0.000,  # plain kin
        -0.800,  # other markup
        2.305,  # first look
        0.000,  # first look inside
        0.000,  # votes
        0.000,  # against a strong winner
        0.000,  # once in a sure form
        0.000,  # known again
        0.000,  # looks alike
        0.768,  # looks alike elsewhere
        0.000,  # strange look
        0.000,  # strays from blank before
        0.000,  # strays from closed before
        0.000,  # strays from nothing behind
        0.000,  # strays from margin
        0.000,  # strays from capital behind
        2.256,  # sure form
        -0.471,  # unknown elsewhere
        -0.240,  # unknown in a kin form
    ),
)
VERDICT = Weights(
    bias=-9.531,
    rows=(
        1.478,  # many tags
        0.653,  # tags cover
        2.588,  # labels recur
        -0.222,  # one label
        2.827,  # turns alternate
        3.695,  # sure tags
        0.000,  # like sentences
        0.463,  # asks
        3.792,  # talk
        -2.278,  # data
        0.000,  # records
        0.000,  # few labels, short
        -0.766,  # fenced
        0.795,  # small and covered
        0.000,  # roles
        1.311,  # opens blocks
        1.884,  # seen once
    ),
)
