"""Lays out an `Explanation`: verdict, vote of the layouts, labels with their reasons, refused places."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from inquit.cli.terminal import bar, one_line, plural
from inquit.explanation import Candidate, Explanation, LabelAccount, Link, Weight

__all__ = ["full_account", "overview"]

FOR = "green"
AGAINST = "red"

# How much of a long list is shown without --all.
LABELS = 20
REFUSED = 10
REASONS = 3
VERDICT_REASONS = 6
PLACES = 20

# Log-odds below this change no certainty by more than one per cent.
AUDIBLE = 0.05

# Rows that add up others: no reasons of their own.
SUMMARIES = frozenset({"first look", "first look inside"})


def overview(account: Explanation, console: Console, *, everything: bool) -> Iterator[RenderableType]:
    """The account of the document: verdict first, refused places last."""
    yield from _verdict(account)
    if account.layouts:
        yield from _section("Layouts", "which form the tags of this text have")
        yield _layouts(account, console)
    yield from _labels(account, everything=everything)
    yield from _links(account.links)
    yield from _refused(account, everything=everything)


def _section(title: str, about: str = "") -> Iterator[Text]:
    """A heading with what it is about."""
    yield Text()
    yield Text.assemble((title, "bold"), ("  " + about if about else "", "dim"))


def _verdict(account: Explanation) -> Iterator[RenderableType]:
    """Whether this is a transcript, how certain, and what decided."""
    places = sum(candidate.taken for candidate in account.candidates)
    if account.transcript:
        verdict = Text("A transcript", style=f"bold {FOR}")
        seen = f"{plural(places, 'tag')} taken, {len(account.candidates) - places:,} refused"
    else:
        verdict = Text("Not a transcript", style=f"bold {AGAINST}")
        seen = f"{plural(len(account.candidates), 'place')} looked like a tag" if account.candidates else "nothing looks like a tag"
    certainty = f"certainty {certain(account.certainty)} that it is one"
    yield Text.assemble(verdict, (f"  {certainty}; {seen}", ""))
    if account.weights:
        yield _weights(_weightiest(account.weights)[:VERDICT_REASONS])


def certain(probability: float) -> str:
    """A probability in per cent, never rounded to a certainty it has not.

    >>> certain(0.5), certain(0.9996), certain(1.0)
    ('50 %', '>99.9 %', '100 %')
    """
    if 0.999 < probability < 1:
        return ">99.9 %"
    if 0 < probability < 0.001:
        return "<0.1 %"
    if probability in {0.0, 1.0} or 0.1 <= probability <= 0.9:
        return f"{probability:.0%}".replace("%", " %")
    return f"{probability:.1%}".replace("%", " %")


def _weights(weights: Sequence[Weight]) -> Table:
    """Rows of the evidence table, with what each added."""
    table = _table(show_header=False)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for weight in weights:
        table.add_row(_signed(weight.weight), one_line(weight.name, "bold"), one_line(weight.reason))
    return table


def _table(*, show_header: bool = True) -> Table:
    """An empty table in the house style."""
    return Table(box=box.SIMPLE_HEAD, show_header=show_header, show_edge=False, pad_edge=False, header_style="dim", padding=(0, 1))


def _signed(weight: float) -> Text:
    """Log-odds with a sign and a colour."""
    return Text(f"{weight:+.1f}".replace("-", "−"), style=FOR if weight > 0 else AGAINST if weight < 0 else "dim")


def _layouts(account: Explanation, console: Console) -> Table:
    """The vote, winner first."""
    table = _table()
    table.add_column("Layout", overflow="fold")
    table.add_column("Places", justify="right")
    table.add_column("Taken", justify="right")
    table.add_column("Votes", no_wrap=True)
    for vote in account.layouts:
        votes = f"{vote.votes:4.0%} {bar(vote.votes, 10, console.encoding)}"
        table.add_row(one_line(vote.layout), f"{vote.candidates:,}", f"{vote.taken:,}", votes, style="" if vote.taken else "dim")
    return table


def _labels(account: Explanation, *, everything: bool) -> Iterator[RenderableType]:
    """The labels: those taken, then those refused, the likeliest first."""
    common = _common(account.labels)
    taken = [one for one in account.labels if one.taken]
    refused = sorted((one for one in account.labels if not one.taken), key=lambda one: -one.certainty)
    for title, about, listed in (
        ("Speakers", "labels that were taken", taken),
        ("Not speakers", "labels that were refused, the likeliest first", refused),
    ):
        if not listed:
            continue
        shown = listed if everything else listed[:LABELS]
        yield from _section(title, about)
        yield _label_table(shown, common)
        if len(shown) < len(listed):
            yield Text(f"and {len(listed) - len(shown):,} more: --all shows them", style="dim")


def _label_table(listed: Sequence[LabelAccount], common: Mapping[str, AbstractSet[Weight]]) -> Table:
    """Labels with certainty and the weightiest reasons; the layout where there are several."""
    several = len({one.layout for one in listed}) > 1
    table = _table()
    table.add_column("Label", overflow="fold", max_width=28)
    if several:
        table.add_column("Layout", overflow="fold", max_width=16)
    table.add_column("Places", justify="right")
    table.add_column("Certainty", justify="right", no_wrap=True)
    table.add_column("Because", overflow="fold")
    for one in listed:
        layout = [one_line(one.layout, "dim")] if several else []
        label = one_line(one.label, f"bold {FOR}" if one.taken else "")
        table.add_row(label, *layout, f"{one.places:,}", certain(one.certainty), because(one, common[one.layout]))
    return table


def because(one: LabelAccount, common: AbstractSet[Weight]) -> Text:
    """The veto, or the weightiest reasons for what was decided, in short.

    What is `common` to all labels of a layout says nothing about one of them, and comes only where there is nothing else.
    """
    if one.veto is not None:
        return _by_rule(one)
    speaking = [weight for weight in _weightiest(one.weights) if weight.name not in SUMMARIES]
    agreeing = [weight for weight in speaking if (weight.weight > 0) == one.taken]
    own = [weight for weight in agreeing if weight not in common]
    reasons = Text()
    for weight in (own or agreeing or speaking)[:REASONS]:
        if reasons.plain:
            reasons.append(", ")
        reasons.append_text(_signed(weight.weight)).append(" ").append_text(one_line(weight.name))
    return reasons


def _common(labels: Iterable[LabelAccount]) -> dict[str, set[Weight]]:
    """By layout, what speaks alike for each of its labels."""
    common: dict[str, set[Weight]] = {}
    for one in labels:
        common.setdefault(one.layout, set(one.weights)).intersection_update(one.weights)
    return common


def _by_rule(one: LabelAccount) -> Text:
    """The rule that decided whatever the weights say."""
    return Text.assemble(("always: ", FOR) if one.taken else ("never: ", AGAINST), one_line(one.veto or ""))


def _weightiest(weights: Iterable[Weight]) -> list[Weight]:
    """The rows that spoke loudly enough to be heard, heaviest first."""
    return sorted((weight for weight in weights if abs(weight.weight) >= AUDIBLE), key=lambda weight: -abs(weight.weight))


def _links(links: Sequence[Link]) -> Iterator[RenderableType]:
    """Which labels were joined into one speaker, and which were kept apart."""
    if not links:
        return
    yield from _section("Same speaker", "labels that were joined, or looked as if they should be")
    table = _table(show_header=False)
    for _ in range(4):
        table.add_column(overflow="fold")
    for link in links:
        joined = Text("=", style=f"bold {FOR}") if link.joined else Text("≠", style=f"bold {AGAINST}")
        both = Text(" ").join([one_line(link.label), joined, one_line(link.other)])
        table.add_row(both, one_line(link.rule, "bold"), one_line(link.reason))
    yield table


def _refused(account: Explanation, *, everything: bool) -> Iterator[RenderableType]:
    """Places that were refused: those of the likeliest labels, in order of the source."""
    places = [candidate for candidate in account.candidates if not candidate.taken]
    if not places:
        return
    certainties = {(one.label, one.layout): one.certainty for one in account.labels}
    likeliest = sorted(places, key=lambda place: -certainties.get((place.label, place.layout), 0.0))
    shown = places if everything else sorted(likeliest[:REFUSED], key=lambda place: place.span)
    yield from _section("Refused places", "what looks like a tag and is none" if len(shown) == len(places) else "the likeliest")
    yield _place_table(shown)
    if len(shown) < len(places):
        yield Text(f"and {len(places) - len(shown):,} more: --all shows them", style="dim")


def _place_table(places: Iterable[Candidate]) -> Table:
    """Places with their lines."""
    table = _table()
    table.add_column("Line", justify="right", no_wrap=True)
    table.add_column("Label", overflow="fold", max_width=28)
    table.add_column("Layout", overflow="fold")
    table.add_column("Because", overflow="fold")
    for place in places:
        table.add_row(f"{place.line}", one_line(place.label), one_line(place.layout, "dim"), one_line(place.reason))
    return table


def full_account(account: Explanation, one: LabelAccount, text: str, console: Console) -> Iterator[RenderableType]:
    """All that is known of one label: verdict, every weight, links, every place."""
    verdict = Text("a speaker", style=f"bold {FOR}") if one.taken else Text("no speaker", style=f"bold {AGAINST}")
    yield Text.assemble(
        one_line(one.label, "bold"),
        "  ",
        verdict,
        f"  certainty {certain(one.certainty)}; {plural(one.places, 'place')} in layout {one.layout}",
    )
    if one.veto is not None:
        yield Text.assemble(_by_rule(one), ", whatever the weights say")
    for title, sign in (("For", 1), ("Against", -1)):
        spoke = [weight for weight in _weightiest(one.weights) if weight.weight * sign > 0]
        if spoke:
            yield from _section(title)
            yield _weights(spoke)
    if silent := len(one.weights) - len(_weightiest(one.weights)):
        yield Text(f"{plural(silent, 'row')} of the evidence added next to nothing", style="dim")
    yield from _links([link for link in account.links if one.label in {link.label, link.other}])
    places = [c for c in account.candidates if c.label == one.label and c.layout == one.layout]
    if places:
        yield from _section("Places")
        yield _quoted(places[:PLACES], text, console)
        if len(places) > PLACES:
            yield Text(f"and {len(places) - PLACES:,} more", style="dim")


def _quoted(places: Iterable[Candidate], text: str, console: Console) -> Table:
    """Places with the line of source that each stands in."""
    table = _table()
    table.add_column("Line", justify="right", no_wrap=True)
    table.add_column("Source", no_wrap=True, overflow="ellipsis", max_width=console.width // 2)
    table.add_column("Because", overflow="fold")
    for place in places:
        tag = one_line(place.span.of(text), f"bold {FOR}" if place.taken else "bold")
        behind = text[place.span.end : place.span.end + 80].partition("\n")[0]
        table.add_row(f"{place.line}", Text.assemble(tag, " ", one_line(behind)), one_line(place.reason))
    return table
