"""The table of keys, shown: all of them by the place where they hold, and those that fit what is typed."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from reader.tui import keys
from reader.tui.cells import clip
from reader.tui.choice import Choice, Row
from reader.tui.messages import PromptAnswered, PromptChanged
from reader.tui.prompt import Prompt


class KeyTable(Choice):
    """The keys that contain some words."""

    DEFAULT_CSS = "KeyTable { display: block; }"

    label = "keys"

    def __init__(self, places: frozenset[keys.Where], table: Sequence[keys.Key]) -> None:
        super().__init__(id="keys")
        self.words = ""
        self.places = places
        self.table = table

    def search(self, words: str) -> None:
        """Show those whose key or meaning contains the words."""
        self.words, self.top = words.casefold(), 0
        self.make()

    def found(self) -> list[keys.Key]:
        """The keys that are shown."""
        return [
            key
            for key in self.table
            if key.where in self.places
            and (self.words in key.words.casefold() or self.words in keys.shown(key).casefold())
        ]

    def rows(self, width: int) -> Sequence[Row]:
        """A heading for each place, a line for each key."""
        found, rows = self.found(), []
        column = min(26, max(3, width // 3))
        for where in keys.Where:
            here = [key for key in found if key.where is where]
            if here:
                rows += [Row(()), Row(((f" {where.value[:1].upper()}{where.value[1:]}", self.palette.accent),))]
            for key in here:
                names = clip(keys.shown(key), column)
                meaning = clip(key.words, max(1, width - column - 4))
                rows.append(Row(((f"   {names:<{column}} ", self.palette.strong), (meaning, self.palette.text))))
        return rows[1:] or [Row(((" No key does that.", self.palette.quiet),))]


class HelpScreen(Screen[None], inherit_bindings=False):
    """The keys over everything else; any way back leads out."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,backspace,left,question_mark", "leave", show=False),
        Binding("slash", "search", show=False),
    ]
    AUTO_FOCUS = "#keys"

    def __init__(self, places: frozenset[keys.Where], table: Sequence[keys.Key] = keys.KEYS) -> None:
        super().__init__()
        self._table = KeyTable(places, table)

    def compose(self) -> ComposeResult:
        """The table, and a line to search it."""
        yield self._table
        yield Prompt()

    def action_leave(self) -> None:
        """Back to reading."""
        self.dismiss()

    def action_search(self) -> None:
        """Type to find a key."""
        self.query_one(Prompt).ask("keys", "find a key")

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Show what fits so far."""
        event.stop()
        self._table.search(event.words)

    def on_prompt_answered(self, event: PromptAnswered) -> None:
        """Keep what fits, or show all again."""
        event.stop()
        if event.words is None:
            self._table.search("")
        self._table.focus()
