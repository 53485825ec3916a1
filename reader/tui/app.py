"""The app: what happens when an article is chosen, marked, searched or left.

The text of an article is shown at once; its findings are made by one thread and arrive as a message. What is read,
starred or left is written when it changes, so that a lost line loses nothing.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import ClassVar

from textual import work
from textual.app import App
from textual.binding import BindingType
from textual.driver import Driver
from textual.worker import get_current_worker

from reader.errors import DatelineError
from reader.model import Analysis, Article
from reader.store.library import Library
from reader.store.view import View
from reader.tui import keys, theme
from reader.tui.driver import FrugalDriver
from reader.tui.facts import citation
from reader.tui.marks import Layer
from reader.tui.messages import (
    ArticleAnalysed,
    ArticleChosen,
    ItemChosen,
    PlaceMoved,
    PromptAnswered,
    PromptChanged,
    Said,
)
from reader.tui.screen import ReaderScreen
from reader.tui.session import Session

Analyser = Callable[[Article], Analysis]
KEEP_AFTER = 0.4
"""Seconds of standing still after which the place is kept."""


def utc_now() -> datetime:
    """The clock, unless another one is handed in."""
    return datetime.now(UTC)


class DatelineApp(App[None], inherit_bindings=False):
    """The reader on a screen. `notes` are said once at the start."""

    BINDINGS: ClassVar[list[BindingType]] = keys.bindings(keys.Where.ARTICLE)
    ENABLE_COMMAND_PALETTE = False
    TITLE = "Dateline"

    def __init__(
        self,
        library: Library,
        view: View,
        *,
        notes: Sequence[str] = (),
        now: Callable[[], datetime] = utc_now,
        theme_name: str = "dateline-dark",
        driver_class: type[Driver] | None = None,
        ansi_color: bool | None = None,
    ) -> None:
        super().__init__(driver_class=driver_class, ansi_color=ansi_color)
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme_name
        self.animation_level = "none"
        self.library = library
        self.now = now
        self.notes = notes
        self.number: int | None = None
        """The article that is shown."""
        self.reader = ReaderScreen.of(library, view)
        self.session = Session(library, view)
        self._version: int | None = None
        """The analyser's, once it is loaded."""

    def get_default_screen(self) -> ReaderScreen:
        """The one screen."""
        return self.reader

    def on_mount(self) -> None:
        """Show the article that was last read here, or the first."""
        sys.setswitchinterval(0.001)  # a key waits for the analysis no longer than this
        kept = self.session.restore()
        rows = self.reader.articles
        if kept.number is not None and self.library.row(kept.number):
            rows.show_view(rows.view, kept.number)
        if kept.layers is not None:
            self.reader.article.shown_layers = kept.layers
        if row := rows.chosen:
            self.show_article(row.id)
        if kept.number is not None and kept.slot == "article":
            self.reader.go("article")
        if self.notes:
            self.say(" · ".join(self.notes))

    # ------------------------------------------------------------------------------------------------------- reading

    def on_article_chosen(self, event: ArticleChosen) -> None:
        """Read the article."""
        self.read_article(event.number)

    def read_article(self, number: int) -> None:
        """Show an article, mark it read, and give it the keys."""
        self.show_article(number)
        self.reader.go("article")
        self.mark(read=True)
        self.session.keep(number=number, slot="article")

    def show_article(self, number: int) -> None:
        """Show an article where it was left."""
        if number == self.number:
            return
        self.keep_place()
        article = self.library.article(number)
        if article is None:
            self.say("That article is gone.")
            return
        self.number = number
        place = self.library.place(number)
        found = None if self._version is None else self.library.analysis(number, self._version)
        self.reader.article.show(article, found, place.offset if place else 0)
        self.reader.timeline.show(article, found)
        self.reader.articles.mark_open(number)
        if found is None:
            self._analyse(number, article)

    @work(thread=True, exclusive=True, group="analysis", exit_on_error=False)
    def _analyse(self, number: int, article: Article) -> None:
        """Find what the article says, in a thread; findings made before are taken as they are."""
        from reader.analysis.analyse import VERSION, analyse  # noqa: PLC0415 - a tenth of a second, after the first text

        self._version = VERSION
        worker = get_current_worker()
        found = self.library.analysis(number, VERSION)
        if found is None and not worker.is_cancelled:
            found = analyse(article.text, article.day)
            self.library.keep_analysis(number, VERSION, found, article)
        if found is not None and not worker.is_cancelled:
            self.post_message(ArticleAnalysed(number, found))

    def on_article_analysed(self, event: ArticleAnalysed) -> None:
        """Mark the text, if it is still shown."""
        view = self.reader.article
        if event.number == self.number and view.article:
            view.show_findings(event.analysis)
            self.reader.timeline.show(view.article, event.analysis)
            self.reader.timeline.light_at(view.focus_offset)

    def action_step_article(self, by: int) -> None:
        """The next article of the list, or the one before."""
        rows = self.reader.articles
        if rows.chosen and rows.chosen.id == self.number:
            rows.choose(rows.cursor + by)
        if row := rows.chosen:
            self.read_article(row.id)

    # --------------------------------------------------------------------------------------------------------- marks

    def mark(self, *, read: bool | None = None, starred: bool | None = None) -> None:
        """Mark the article that has the eye: in the list the chosen one, else the one that is shown."""
        number = self.subject()
        row = self.library.row(number) if number is not None else None
        if number is None or row is None:
            return
        if read is not None and read != row.read:
            self.library.mark_read([number], read, now=self.now())
        if starred is not None and starred != row.starred:
            self.library.star([number], starred)
        self.reader.articles.update_row(number, read=read, starred=starred)

    def subject(self) -> int | None:
        """The article that keys are about."""
        row = self.reader.articles.chosen
        return row.id if self.reader.slot == "left" and row else self.number

    def action_star(self) -> None:
        """Give or take the star."""
        row = self.library.row(self.subject() or 0)
        self.mark(starred=not row.starred if row else None)

    def action_read(self) -> None:
        """Mark read or unread."""
        row = self.library.row(self.subject() or 0)
        self.mark(read=not row.read if row else None)

    def action_layer(self, name: str) -> None:
        """Show or hide quotes, names or dates."""
        layer = Layer(name)
        shown = self.reader.article.toggle(layer)
        self.session.keep(layers=self.reader.article.shown_layers)
        self.say(f"{layer.value.capitalize()}s {'shown' if shown else 'hidden'}")

    def action_step_mark(self, name: str, by: int) -> None:
        """The next quote, name or date, or the one before."""
        found = self.reader.article.step(Layer(name), by)
        if found is None:
            self.say(f"No {name} {'after' if by > 0 else 'before'} this.")

    def on_mark_changed(self) -> None:
        """Say what the current mark is."""
        self.reader.status.tell(note=self.reader.article.mark_words())

    # -------------------------------------------------------------------------------------------------------- places

    def on_place_moved(self, event: PlaceMoved) -> None:
        """Light the entry of the timeline that is read, and keep the place when the reader stands still."""
        self.reader.timeline.light_at(event.focus)
        self.reader.status.tell(place=self.reader.article.place_words())
        self.session.touch(self, KEEP_AFTER, self.keep_place)

    def keep_place(self) -> None:
        """Write down where the shown article is read."""
        if self.number is not None:
            self.session.keep_place(self.number, self.reader.article.place, now=self.now())

    def on_item_chosen(self, event: ItemChosen) -> None:
        """Go where the chosen row leads."""
        if event.pane == "timeline" and (entry := self.reader.timeline.entry(event.item)):
            self.reader.go("article")
            self.reader.article.go_to(entry.parts[0].start, entry.parts[-1].end)

    def action_side(self, name: str) -> None:
        """Show a pane at the side, or put it away."""
        pane = {"timeline": self.reader.timeline}[name]
        if self.reader.slot == "side" and self.reader.side is pane:
            self.reader.hide_side()
        else:
            self.reader.show_side(pane)

    # ------------------------------------------------------------------------------------------------------- prompts

    def action_find(self) -> None:
        """Ask for words to find in the article."""
        self.reader.prompt.ask("find", "find in the article")

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Mark what is found while it is typed."""
        if event.purpose == "find":
            self.reader.article.search(event.words)

    def on_prompt_answered(self, event: PromptAnswered) -> None:
        """Go to the first place found."""
        if event.purpose == "find":
            count = self.reader.article.search(event.words or "")
            if event.words:
                self.say(f"{count} found" if count else "Not found.")
                self.reader.go("article")
                self.reader.article.step_hit()

    def action_next_hit(self) -> None:
        """The next place where the searched words stand."""
        if self.reader.article.step_hit() is None:
            self.say("Nothing was searched for.")

    # --------------------------------------------------------------------------------------------------------- links

    def action_copy_link(self) -> None:
        """Copy the address of the article."""
        row = self.library.row(self.subject() or 0)
        if row and row.link:
            self.copy(row.link, f"Copied {row.link}")
        else:
            self.say("This article has no link.")

    def action_copy_quote(self) -> None:
        """Copy the quote at hand, ready to cite."""
        view = self.reader.article
        index = view.quote_at_hand()
        if index is None or view.marks is None or view.article is None:
            self.say("No quote here.")
            return
        voice = view.marks.voices[index]
        speaker = "" if voice.number is None else voice.name
        self.copy(
            citation(view.article, view.marks.analysis.quotes[index], speaker),
            f"Copied the quote of {voice.name}" if speaker else "Copied the quote; its speaker is unknown",
        )

    def copy(self, words: str, note: str) -> None:
        """Copy through the terminal (OSC 52), which works over SSH."""
        self.copy_to_clipboard(words)
        self.say(note)

    # --------------------------------------------------------------------------------------------------------- words

    def say(self, words: str) -> None:
        """One line at the bottom, until the next."""
        self.reader.status.tell(note=words)

    def on_said(self, event: Said) -> None:
        """One line at the bottom."""
        self.say(event.words)

    def action_help(self) -> None:
        """The keys that hold."""
        from reader.tui.help import HelpScreen  # noqa: PLC0415 - loaded when it is asked for

        self.push_screen(HelpScreen(frozenset(keys.Where)))

    def action_repaint(self) -> None:
        """Draw everything again, whatever the terminal has made of it."""
        if isinstance(self._driver, FrugalDriver):
            self._driver.repaint()
        for widget in (self.screen, *self.screen.walk_children()):
            widget.refresh()

    def action_leave(self) -> None:
        """Keep the place and quit."""
        self.keep_place()
        self.exit()

    def complain(self, error: DatelineError) -> None:
        """A trouble as one line."""
        self.say(str(error))
