"""Fit the weights of the evidence tables on gold transcripts.

    python -m tests.fitting.fit GOLD_FOLDER ...        # writes src/inquit/evidence/weights.py
    python -m tests.fitting.fit GOLD_FOLDER ... --folds 6  # how families fare that had no say in the weights

Three logistic regressions, one behind the other: a label's own evidence, the same with the document's vote,
the verdict on the document. Every family weighs the same, every label by the root of its places.
"""

import argparse
import bisect
import collections
import json
import pathlib
import random
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from inquit.candidates.scan import scan
from inquit.candidates.view import View, view
from inquit.evidence.analysis import analyse
from inquit.evidence.company import company
from inquit.evidence.documents import document_facts
from inquit.evidence.facts import LabelFacts
from inquit.evidence.marks import marks_of
from inquit.evidence.tables import CONTEXT_ROWS, LABEL_ROWS
from inquit.evidence.verdict import VERDICT_ROWS, case
from inquit.evidence.vote import LabelContext, Vote, contexts, vote
from tests.fitting.planted import cued, edged, invented, planted, questionnaires, rotations
from tests.fitting.scripts import rewritten

Matrix = NDArray[np.float64]
Gold = dict[str, Any]  # JSON as it comes
EXCERPTS = 3
"""How many short pieces of each document are fitted on beside the whole."""
EXCERPT_WEIGHT = 0.3
"""What an excerpt weighs beside a whole document."""
HEARD_WEIGHT = 12.0
"""What a text that is no transcript weighs in the verdict: chosen by folds over families, as the strength of the fits is."""
REWRITTEN_WEIGHT = 0.1
"""What a piece in another script weighs: enough to teach what holds without capitals, too little to unteach what capitals say."""
PLANTED_WEIGHT = 0.5
"""What a piece with a false friend weighs: there is one in it, among many who speak."""
EDGED_WEIGHT = 0.35
"""What a piece with a heading and notices weighs, likewise."""
TALK_ROW = [row.name for row in VERDICT_ROWS].index("talk")
FILLER = re.compile(r"[\s*_#>\-–—•|\[\]().:,\d\"'“”‘’`~<>/=apvmAPVM]*")
NEGATIVE_WEIGHT = 4.0
"""How many families the texts that are no transcripts weigh as much as."""

HEADER = '''\
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

'''
"""How the written module begins."""


@attrs.frozen(kw_only=True, eq=False)
class Document:
    """A gold document, scanned and counted."""

    family: str
    identity: str
    page: View
    whole: bool
    """Not an excerpt: counts in the figures."""
    weight: float
    """What it weighs in the fit beside a whole document."""
    heard: bool
    """Has a say in the verdict: a few turns in a long heading are no case to learn from."""
    gold: int
    lines: int
    labels: Sequence[LabelFacts]
    hits: Sequence[Sequence[int]]
    """For each label, for each of its places, the gold turn that begins there, or -1."""


@attrs.frozen(kw_only=True, eq=False)
class Model:
    """Three fitted tables: weights and bias."""

    label: Matrix
    inside: Matrix
    outside: Matrix
    verdict: Matrix


def documents(folders: Sequence[pathlib.Path]) -> Iterator[Document]:
    """Scan and count every gold document."""
    for path in sorted(path for folder in folders for path in folder.glob("*.jsonl")):
        for line in path.open(encoding="utf-8"):
            gold = json.loads(line)
            gold["turns"] = [turn if isinstance(turn, dict) else {"start": turn[0], "tag": turn[2]} for turn in gold["turns"]]
            yield _document(_family(path), gold, whole=True)
            if parts := list(excerpts(gold)):
                yield from _pieces(_family(path), parts)
    for talk in rotations():
        yield _document("rotations", talk, whole=False)
    for number, text in enumerate(invented()):
        yield _document("negatives", {"id": f"invented {number}", "text": text, "turns": []}, whole=False)
    for number, text in enumerate(questionnaires()):
        yield _document("negatives", {"id": f"questionnaire {number}", "text": text, "turns": []}, whole=False, weight=REWRITTEN_WEIGHT)


def _pieces(family: str, parts: Sequence[Gold]) -> Iterator[Document]:
    """The excerpts of a document, and what becomes of some of them: in another script, with cues, false friends, a heading."""
    for part in parts:
        yield _document(family, part, whole=False)
    yield _document(family, rewritten(parts[-1]), whole=False, weight=REWRITTEN_WEIGHT)
    if (trouble := cued(parts[0])) is not None:
        yield _document(family, trouble, whole=False, weight=REWRITTEN_WEIGHT, heard=False)
    for part in parts[:2]:
        if (trouble := planted(part)) is not None:
            yield _document(family, trouble, whole=False, weight=PLANTED_WEIGHT)
        if (trouble := edged(part)) is not None:
            yield _document(family, trouble, whole=False, weight=EDGED_WEIGHT, heard=False)


def _family(path: pathlib.Path) -> str:
    """A file is a family; a lone `dev.jsonl` is called after its folder."""
    return path.parent.name if path.stem == "dev" else path.stem


def excerpts(gold: Gold) -> Iterator[Gold]:
    """Short pieces of a document, cut at lines: a transcript of two turns is still a transcript.

    Chosen by a generator seeded with the document's name, so that every run sees the same.
    """
    draw = random.Random(gold["id"])
    text, turns = gold["text"], gold["turns"]
    if not turns:
        starts = [0, *(match.end() for match in re.finditer("\n", text))]
        for _ in range(EXCERPTS):
            first = draw.randrange(len(starts))
            last = min(len(starts) - 1, first + draw.randint(3, 25))
            yield {"id": gold["id"], "text": text[starts[first] : starts[last]], "turns": []}
        return
    heads = [text.rfind("\n", 0, turn.get("head", turn["start"])) + 1 for turn in turns] + [len(text)]
    for _ in range(EXCERPTS):
        first = draw.randrange(len(turns))
        last = min(len(turns), first + draw.randint(2, 8))
        begin, end = heads[first], heads[last]
        kept = [turn for turn in turns if begin <= turn.get("head", turn["start"]) < end]
        if len(kept) > 1 and end - begin < 20_000:
            moved = [{**turn, "start": turn["start"] - begin, "head": turn.get("head", turn["start"]) - begin} for turn in kept]
            yield {"id": gold["id"], "text": text[begin:end], "turns": moved}


def _document(family: str, gold: Gold, *, whole: bool, heard: bool = True, weight: float = EXCERPT_WEIGHT) -> Document:
    page = view(gold["text"])
    found = scan(page)
    facts = document_facts(page, found)
    labels = analyse(page, found, facts)
    return Document(
        family=family,
        identity=gold["id"],
        page=page,
        whole=whole,
        weight=1.0 if whole else weight,
        heard=heard,
        gold=len(gold["turns"]),
        lines=facts.lines,
        labels=labels,
        hits=_hits(gold, labels),
    )


def _hits(gold: Gold, labels: Sequence[LabelFacts]) -> list[list[int]]:
    turns, text = gold["turns"], gold["text"]
    starts = [turn["start"] for turn in turns]
    found = []
    for facts in labels:
        row = []
        for place in facts.group.places:
            at = place[1]
            hit = -1
            for i in range(bisect.bisect_left(starts, at - 60), len(turns)):
                head = turns[i].get("head", turns[i]["start"])
                if head - 60 > at:
                    break
                if head <= at <= starts[i] or _filler(text, at, starts[i]):
                    hit = i
                    break
            row.append(hit)
        found.append(row)
    return found


def _filler(text: str, one: int, two: int) -> bool:
    low, high = sorted((one, two))
    return high - low <= 60 and FILLER.fullmatch(text, low, high) is not None


def base(family: str) -> str:
    """The family with its twins taken out: they go into one fold."""
    for stem in (
        "acd",
        "axrp",
        "changelog",
        "mfwg",
        "monero_irc",
        "optech",
        "ethw",
        "syntax",
        "w3c_minutes",
        "bundestag",
        "cnn",
        "qmsum",
        "fomc",
    ):
        if family.startswith(stem):
            return stem
    return family


def fit(rows: Matrix, truth: Matrix, weights: Matrix, signs: Sequence[int], strength: float = 10.0) -> Matrix:
    """A logistic regression on shares, each weight kept to its row's sign: bias first, then a weight a row."""

    def loss(beta: Matrix) -> tuple[float, Matrix]:
        logits = rows @ beta[1:] + beta[0]
        chance = expit(logits)
        value = float(np.sum(weights * (np.logaddexp(0.0, logits) - truth * logits)) + beta[1:] @ beta[1:] / (2 * strength))
        slope = weights * (chance - truth)
        return value, np.r_[slope.sum(), rows.T @ slope + beta[1:] / strength]

    bounds = [(None, None)] + [(0.0 if sign > 0 else None, 0.0 if sign < 0 else None) for sign in signs]
    found = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 3000})
    return np.asarray(found.x)


def odds(model: Matrix, rows: Matrix) -> Matrix:
    """Log-odds of each row of a matrix."""
    return np.asarray(rows @ model[1:] + model[0])


def accompanied(seen: Sequence[LabelContext], odds: Sequence[float]) -> list[float]:
    """The log-odds of a document's labels with what the company of its tags adds."""
    return [float(one) + sum([w.weight for w in added]) for one, added in zip(odds, company(seen, odds), strict=True)]


def winners(looks: Sequence[Sequence[LabelContext]]) -> NDArray[np.bool_]:
    """Which labels stand in the winning form of their document."""
    return np.array([context.inside for seen in looks for context in seen])


class Bench:
    """The gold documents as matrices."""

    def __init__(self, found: Sequence[Document]) -> None:
        self.found = found
        rows, truth, size, owner = [], [], [], []
        for number, document in enumerate(found):
            for facts, hits in zip(document.labels, document.hits, strict=True):
                rows.append([float(row.measure(facts)) for row in LABEL_ROWS])
                truth.append(sum(hit >= 0 for hit in hits) / len(hits))
                size.append(len(hits))
                owner.append(number)
        self.rows, self.truth, self.owner = np.array(rows), np.array(truth), np.array(owner)
        self.slices = np.searchsorted(self.owner, np.arange(len(found) + 1))
        root = np.sqrt(np.array(size, dtype=float))
        totals: dict[str, float] = collections.defaultdict(float)
        for number, value in zip(owner, root, strict=True):
            totals[found[number].family] += value
        self.weights = np.array(
            [
                value / totals[found[number].family] * (NEGATIVE_WEIGHT if found[number].family == "negatives" else 1.0)
                for number, value in zip(owner, root, strict=True)
            ]
        )
        self.weights *= np.array([found[number].weight for number in owner])
        self.weights *= len(root) / self.weights.sum()
        families = sorted({base(d.family) for d in found if d.family != "negatives"})
        order = np.random.RandomState(0).permutation(len(families))
        self.place = {families[p]: i for i, p in enumerate(order)}

    def folds(self, count: int) -> NDArray[np.int64]:
        """The fold of each document: families whole, negatives spread."""
        return np.array([n % count if d.family == "negatives" else self.place[base(d.family)] % count for n, d in enumerate(self.found)])

    def second(self, first: Matrix) -> tuple[Matrix, list[Vote | None], list[list[LabelContext]]]:
        """The second look at every label, given first log-odds."""
        rows: list[list[float]] = []
        votes: list[Vote | None] = []
        looks: list[list[LabelContext]] = []
        for number, document in enumerate(self.found):
            mine = first[self.slices[number] : self.slices[number + 1]]
            outcome = vote(document.labels, list(mine))
            votes.append(outcome)
            seen = contexts(document.labels, list(mine), outcome) if outcome is not None else []
            looks.append(seen)
            rows.extend([float(row.measure(context)) for row in CONTEXT_ROWS] for context in seen)
        return np.array(rows), votes, looks

    def cases(self, second: Matrix, votes: Sequence[Vote | None], looks: Sequence[Sequence[LabelContext]]) -> Matrix:
        """The verdict's rows for every document; NaN where no label is taken."""
        out = np.full((len(self.found), len(VERDICT_ROWS)), np.nan)
        for number, document in enumerate(self.found):
            mine = accompanied(looks[number], list(second[self.slices[number] : self.slices[number + 1]]))
            taken = [(c, o) for c, o in zip(looks[number], mine, strict=True) if o > 0]
            outcome = votes[number]
            if taken and outcome is not None:
                hearing = case(document.page, [c for c, _ in taken], [o for _, o in taken], outcome, document.lines)
                out[number] = [float(row.measure(hearing)) for row in VERDICT_ROWS]
        return out

    def train(self, chosen: NDArray[np.bool_]) -> Model:
        """Fit on the chosen documents."""
        mine = chosen[self.owner]
        label = fit(self.rows[mine], self.truth[mine], self.weights[mine], [row.sign for row in LABEL_ROWS])
        context_rows, votes, looks = self.second(odds(label, self.rows))
        won = winners(looks)
        inside, outside = (
            fit(context_rows[mine & side], self.truth[mine & side], self.weights[mine & side], [row.sign for row in CONTEXT_ROWS])
            for side in (won, ~won)
        )
        cases = self.cases(np.where(won, odds(inside, context_rows), odds(outside, context_rows)), votes, looks)
        known = chosen & ~np.isnan(cases[:, 0]) & np.array([d.heard for d in self.found])
        truth = np.array([float(d.gold > 0) for d in self.found])
        heavy = np.array([(1.0 if d.gold else HEARD_WEIGHT) * d.weight for d in self.found])
        # Every case twice, the second time as if in a language whose words of talk nobody has listed.
        deaf = cases.copy()
        deaf[:, TALK_ROW] = 0.0
        verdict = fit(
            np.vstack([cases[known], deaf[known]]),
            np.r_[truth[known], truth[known]],
            np.r_[heavy[known], 0.5 * heavy[known]],
            [row.sign for row in VERDICT_ROWS],
            3.0,
        )
        return Model(label=label, inside=inside, outside=outside, verdict=verdict)

    def figures(self, models: Sequence[Model], owner: NDArray[np.int64]) -> dict[str, tuple[float, float]]:
        """Turn and doc of each family, each document judged by the model of its fold."""
        total: dict[str, list[int]] = collections.defaultdict(lambda: [0] * 5)
        for index, model in enumerate(models):
            context_rows, votes, looks = self.second(odds(model.label, self.rows))
            won = winners(looks)
            second = np.where(won, odds(model.inside, context_rows), odds(model.outside, context_rows))
            cases = self.cases(second, votes, looks)
            for number in map(int, np.nonzero(owner == index)[0]):
                document, outcome = self.found[number], votes[number]
                if not document.whole:
                    continue
                matched = predicted = 0
                if outcome is not None and not np.isnan(cases[number, 0]) and odds(model.verdict, cases[number : number + 1])[0] > 0:
                    mine = accompanied(looks[number], list(second[self.slices[number] : self.slices[number + 1]]))
                    taken = [(c, o) for c, o in zip(looks[number], mine, strict=True) if o > 0]
                    gold = {
                        (id(facts.group), place[1]): hit
                        for facts, hits in zip(document.labels, document.hits, strict=True)
                        for place, hit in zip(facts.group.places, hits, strict=True)
                    }
                    marks, _ = marks_of(document.page, [c for c, _ in taken], [o for _, o in taken])
                    predicted = len(marks)
                    matched = len({hit for place, group in marks if (hit := gold[id(group), place[1]]) >= 0})
                row = total[document.family]
                row[0] += document.gold
                row[1] += predicted
                row[2] += matched
                row[3] += matched == predicted == document.gold
                row[4] += 1
        return {family: (200.0 * m / (g + p) if g + p else 100.0, 100.0 * exact / n) for family, (g, p, m, exact, n) in total.items()}


def report(figures: dict[str, tuple[float, float]]) -> str:
    """The means, then the families below 97."""
    spoken = {k: v for k, v in figures.items() if k != "negatives"}
    turn = sum(t for t, _ in spoken.values()) / len(spoken)
    doc = sum(d for _, d in spoken.values()) / len(spoken)
    weak = ", ".join(f"{k} {t:.1f}/{d:.0f}" for k, (t, d) in sorted(spoken.items(), key=lambda kv: kv[1]) if t < 98)
    return f"turn {turn:.2f} doc {doc:.1f} negatives {figures.get('negatives', (0, 0))[1]:.1f}\n{weak}"


def write(model: Model, path: pathlib.Path) -> None:
    """The weights as the module that the parser imports."""
    tables = (
        ("LABEL", "What a label's own evidence weighs.", [row.name for row in LABEL_ROWS], model.label),
        ("INSIDE", "What the vote weighs for a label inside the winning form.", [row.name for row in CONTEXT_ROWS], model.inside),
        ("OUTSIDE", "What the vote weighs for a label outside it.", [row.name for row in CONTEXT_ROWS], model.outside),
        ("VERDICT", "What weighs for the text's being a transcript.", [row.name for row in VERDICT_ROWS], model.verdict),
    )
    lines = [HEADER]
    for name, meaning, rows, values in tables:
        lines += [f"{name} = Weights(", f"    bias={values[0]:.3f},", "    rows=("]
        lines += [f"        {value:.3f},  # {row}" for row, value in zip(rows, values[1:], strict=True)]
        lines += ["    ),", ")", f'"""{meaning}"""', ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def main() -> int:
    """Fit, or judge by folds; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("gold", type=pathlib.Path, nargs="+")
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    bench = Bench(list(documents(options.gold)))
    everything = np.ones(len(bench.found), dtype=bool)
    if options.folds:
        owner = bench.folds(options.folds)
        models = [bench.train(owner != fold) for fold in range(options.folds)]
        print("by folds over families:", report(bench.figures(models, owner)))
        return 0
    model = bench.train(everything)
    print("on what it was fitted on:", report(bench.figures([model], np.zeros(len(bench.found), dtype=np.int64))))
    write(model, pathlib.Path(__file__).parents[2] / "src" / "inquit" / "evidence" / "weights.py")
    return 0


if __name__ == "__main__":
    sys.exit(main())
