"""A transcript edited line by line, as somebody types it: after each step all promises hold, and undoing gives the reading back."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import inquit
from inquit import Transcript
from inquit.testing import Noise, near_misses, reading_of, tagged_texts
from inquit.testing.mutations import CHANGES

MOST_LINES = 60


class Editing(RuleBasedStateMachine):
    """Somebody at work on a transcript."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.read = inquit.parse("")
        self.before: tuple[list[str], Transcript] | None = None

    @property
    def text(self) -> str:
        """The page as it stands."""
        return "\n".join(self.lines)

    def edit(self, lines: list[str]) -> None:
        """Put other lines in the place of those on the page."""
        self.before = self.lines, self.read
        self.lines = lines
        self.read = inquit.parse(self.text)

    @initialize(pair=tagged_texts(scripts=["latin"], max_turns=8, noise=Noise(near_misses=True, notes=True, paragraphs=True)))
    def begin(self, pair: tuple[str, object]) -> None:
        """Open a page."""
        self.edit(pair[0].split("\n"))
        self.before = None

    @rule(data=st.data(), line=near_misses() | st.sampled_from(["", "Yes.", "Tilda Brandt: Why now?", "[laughter]", "Note: a word."]))
    @precondition(lambda self: len(self.lines) < MOST_LINES)
    def insert(self, data: st.DataObject, line: str) -> None:
        """Type a line somewhere."""
        at = data.draw(st.integers(0, len(self.lines)))
        self.edit([*self.lines[:at], line, *self.lines[at:]])

    @rule(data=st.data())
    @precondition(lambda self: len(self.lines) > 1)
    def delete(self, data: st.DataObject) -> None:
        """Take a line out."""
        at = data.draw(st.integers(0, len(self.lines) - 1))
        self.edit([*self.lines[:at], *self.lines[at + 1 :]])

    @rule(data=st.data())
    @precondition(lambda self: len(self.lines) > 1)
    def move(self, data: st.DataObject) -> None:
        """Swap two neighbouring lines."""
        at = data.draw(st.integers(0, len(self.lines) - 2))
        one, two = self.lines[at : at + 2]
        self.edit([*self.lines[:at], two, one, *self.lines[at + 2 :]])

    @rule(data=st.data())
    @precondition(lambda self: len(self.lines) < MOST_LINES)
    def double(self, data: st.DataObject) -> None:
        """Paste a line below itself."""
        at = data.draw(st.integers(0, len(self.lines) - 1))
        self.edit([*self.lines[: at + 1], *self.lines[at:]])

    @rule(data=st.data())
    @precondition(lambda self: len(self.lines) > 1)
    def join(self, data: st.DataObject) -> None:
        """Take a line end out."""
        at = data.draw(st.integers(0, len(self.lines) - 2))
        self.edit([*self.lines[:at], " ".join(self.lines[at : at + 2]), *self.lines[at + 2 :]])

    @rule()
    @precondition(lambda self: self.before is not None)
    def undo(self) -> None:
        """Take the last step back: the reading is the one from before, whatever has been read since."""
        assert self.before is not None
        lines, read = self.before
        self.edit(lines)
        assert self.read == read
        self.before = None

    @rule(name=st.sampled_from(["line ends", "trailing blanks", "byte order mark"]), data=st.data())
    def save_elsewhere(self, name: str, data: st.DataObject) -> None:
        """Another editor saves the page: nobody's words change."""
        changes = next(rows for kind, rows in CHANGES.items() if kind == name)
        changed = changes[data.draw(st.sampled_from(list(changes)))](self.text)
        assert reading_of(inquit.parse(changed)) == reading_of(self.read)

    @invariant()
    def nothing_is_lost(self) -> None:
        """The segments are the page, and every turn stands where it says."""
        text = self.text
        assert "".join(segment.span.of(text) for segment in self.read.segments) == text
        for turn in self.read.turns:
            assert turn.text_span.of(text) == turn.text
            assert turn.tag_span.of(text) == turn.tag
            assert all(event.span.of(text) == event.text for event in turn.events)

    @invariant()
    def the_account_says_the_same(self) -> None:
        """`explain` takes as many tags as there are turns."""
        account = inquit.explain(self.text)
        assert account.transcript == bool(self.read.turns)
        assert {span.start for span in (candidate.span for candidate in account.candidates if candidate.taken)} == {
            turn.start for turn in self.read.turns
        }

    @invariant()
    def it_can_be_kept(self) -> None:
        """The transcript comes back from JSON, and its turns from rows."""
        assert inquit.loads(inquit.dumps(self.read, "json"), "json") == self.read
        for name in ("jsonl", "csv"):
            assert len(inquit.loads(inquit.dumps(self.read, name), name).turns) == len(self.read.turns)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=15)
