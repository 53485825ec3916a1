"""One line at the bottom to type in: a search, an address. Escape closes it and loses nothing that was there before."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.suggester import SuggestFromList
from textual.widgets import Input

from reader.tui.messages import PromptAnswered, PromptChanged


class Prompt(Input):
    """Hidden until something is asked. Its words are a string and never markup."""

    DEFAULT_CSS = """
    Prompt { dock: bottom; height: 1; border: none; padding: 0 1; display: none; background: $background; }
    Prompt:focus { border: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", show=False)]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False
        self.purpose = ""

    def ask(self, purpose: str, hint: str, words: str = "", *, known: Sequence[str] = ()) -> None:
        """Open for a purpose; the answer names it again. The right arrow completes to one of `known`."""
        self.suggester = SuggestFromList(known, case_sensitive=False) if known else None
        self.purpose, self.placeholder, self.value = purpose, hint, words
        self.cursor_position = len(words)
        self.display = True
        # At once: on a slow line the words come together with the key that opens the prompt, and are no keys.
        self.screen.set_focus(self, scroll_visible=False)

    def _close(self, words: str | None) -> None:
        self.display = False
        self.post_message(PromptAnswered(self.purpose, words))

    def action_cancel(self) -> None:
        """Close without an answer."""
        self._close(None)

    async def action_submit(self) -> None:
        """Close with the words as they are."""
        self.answer()

    def answer(self) -> None:
        """Close with the words as they are."""
        self._close(self.value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        event.stop()
        if self.display:
            self.post_message(PromptChanged(self.purpose, event.value))


def choices(names: Sequence[str]) -> str:
    """Names to choose from, as a hint."""
    return ", ".join(names)
