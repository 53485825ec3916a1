"""One line at the bottom to type in: a search, an address, a command with a list of what it may become above it.

Escape closes it and loses nothing that was there before.
"""

from typing import TYPE_CHECKING, ClassVar, Protocol

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widgets import Input
from textual.widgets.input import Selection

from reader.tui import theme
from reader.tui.cells import clip_before, one_line, visible
from reader.tui.keys.unheard import Unheard
from reader.tui.messages import PromptAnswered, PromptChanged
from reader.tui.panes.recalled import Recalled
from reader.tui.questions import FOUND_WHILE_TYPED, RECALLED, Question

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.widget import Widget

    from reader.tui.keys.commands import Offer

ROOM = 12
"""Cells that are left for words beside what is asked."""
LONGEST = 4_000
"""Signs of an answer. What is longer was pasted by mistake, and each key would wait for all of it to be drawn."""


class Offers(Protocol):
    """What the words may become, shown while they are typed."""

    line: str
    """The words that the offers are for."""

    @property
    def chosen(self) -> "Offer | None":
        """The one that is chosen."""

    def fit(self, line: str) -> None:
        """Show what these words may become."""

    def step(self, by: int) -> None:
        """Choose another one."""

    def close(self) -> None:
        """Show nothing any more."""


class Prompt(Input):
    """Hidden until something is asked. Its words are a string and never markup."""

    DEFAULT_CSS = """
    Prompt { dock: bottom; height: 1; border: none; padding: 0 1; display: none; background: $background; }
    Prompt:focus { border: none; }
    Prompt > .input--placeholder { color: $foreground 80%; }
    Prompt > .input--selection { background: $background; color: $foreground; text-style: reverse; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", show=False),
        Binding("down,tab,ctrl+n", "step(1)", show=False),
        Binding("up,shift+tab,ctrl+p", "step(-1)", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False
        self.question: Question | None = None
        """What is asked, or was asked last."""
        self.sign = ""
        self.among: Offers | None = None
        """What the words may become, where they are chosen from a list."""
        self.unheard = Unheard()
        self._recalled = Recalled()
        self.asked_from: Widget | None = None
        """What had the keys, and keeps its look while somebody types."""

    def ask(
        self,
        question: Question,
        hint: str,
        words: str = "",
        *,
        sign: str = "",
        among: "Offers | None" = None,
        instead: bool = False,
    ) -> None:
        """Open for a question; the answer names it again. `among` is a list that was opened to choose from.

        What is asked stands before what is typed: `sign`, and the hint behind it until something is typed, or the hint.
        The words may be written on; with `instead` the first letter takes their place, unless the cursor moved before.
        """
        self.question, self.value, self.among = question, words, among
        self.sign, self.placeholder = sign or f"{one_line(hint)}: ", one_line(hint) if sign else ""
        self._recalled.begin(question)
        self._make_room()
        self.selection = Selection(0 if instead else len(words), len(words))
        self.display = True
        if self.screen.focused is not self:
            self.asked_from = self.screen.focused
        # At once: on a slow line the words come together with the key that opens the prompt, and are no keys.
        self.screen.set_focus(self, scroll_visible=False)

    def refuse(self) -> None:
        """Ask nothing: words that were typed for it, right behind its key, are no keys."""
        self.unheard.refuse()

    def _make_room(self) -> None:
        self.styles.padding = (0, 1, 0, cell_len(self._asked))

    def on_resize(self) -> None:
        """Leave as much room for words as there is now."""
        self._make_room()

    @property
    def _asked(self) -> str:
        return clip_before("? ", self.sign, max(0, self.app.size.width - ROOM))

    def render_lines(self, crop: "Region") -> list[Strip]:
        """The line, and what is asked before it: Textual's has no place for that."""
        strips, asked = super().render_lines(crop), self._asked
        if crop.x or not strips:
            return strips
        ink = theme.palette(self.app.theme).accent
        return [Strip.join([Strip([Segment(asked, self.rich_style + ink)]), strips[0].crop(cell_len(asked))])]

    def write(self, words: str) -> None:
        """Put words at the cursor, in the place of what is selected, as far as there is room for them."""
        start, end = sorted(self.selection)
        room = LONGEST - len(self.value) + end - start
        self.replace(words[: max(0, room)], start, end)

    def on_paste(self, event: events.Paste) -> None:
        """Take what is pasted as one line: words that were folded, or an address with a line break before it."""
        event.prevent_default()
        event.stop()
        self.write(one_line(event.text))

    def validate_value(self, value: str) -> str:
        """What is pasted may come from anywhere: nothing in it that a terminal would obey. As long as before."""
        return visible(value)

    def _close(self, words: str | None) -> None:
        self.display = False
        if self.among:
            self.among.close()
        self._remember(words or "")
        if self.question:
            self.post_message(PromptAnswered(self.question, words))

    def _remember(self, words: str) -> None:
        if self.question in RECALLED:
            self._recalled.keep(self.question, words)

    def on_blur(self) -> None:
        """Close for a click elsewhere, and keep what was found by then; a terminal that is left is come back to."""
        if not self.display or not self.app.app_focus:
            return
        if self.asked_from and self.asked_from is not self.screen.focused:
            self.asked_from.post_message(events.Blur())  # it had kept its look as if the keys were there
        if self.question in FOUND_WHILE_TYPED:
            self._remember(self.value)
            self.display = False
        else:
            self.action_cancel()

    def action_cancel(self) -> None:
        """Close without an answer."""
        self._close(None)

    async def action_submit(self) -> None:
        """Close with the words as they are, or with what is chosen for them."""
        self.answer()

    def answer(self) -> None:
        """Close with the words as they are, or with what is chosen for them; a beginning goes on."""
        offer = self._offer()
        if offer is None:
            self._close(self.value)
        elif offer.whole:
            self._close(offer.line)
        else:
            self._fill(offer.line)

    def _offer(self) -> "Offer | None":
        """What is chosen for the words as they are now: the list may be a key behind them."""
        if self.among and self.among.line != self.value:
            self.among.fit(self.value)
        return self.among.chosen if self.among else None

    def _fill(self, words: str) -> None:
        self.value = words
        self.cursor_position = len(words)

    def action_step(self, by: int) -> None:
        """Choose another one of the list; without a list, what was answered before to the same question."""
        if self.among:
            self.among.step(by)
        elif self.question in RECALLED:
            self._fill(self._recalled.step(by, self.value))

    def action_cursor_right(self, select: bool = False) -> None:
        """One sign on; at the end of the words, write what is chosen for them."""
        offer = self._offer() if self.cursor_position == len(self.value) else None
        if offer:
            self._fill(offer.line)
        else:
            super().action_cursor_right(select)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        event.stop()
        if not self.display or self.question is None:
            return
        if self.among:
            self.among.fit(self.value)
        self.post_message(PromptChanged(self.question, event.value))
