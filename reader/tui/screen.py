"""The one screen: panes in columns, which of them has the keys, and the way back.

It knows places, not articles: what is opened, marked or kept is the app's.
"""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from reader.tui.columns import WIDE, Slot, share
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import ListLeft, PaneEntered
from reader.tui.panes.article_list import ArticleList
from reader.tui.panes.article_view import ArticleView
from reader.tui.panes.candidates_view import CandidatesView
from reader.tui.panes.changes_view import ChangesView
from reader.tui.panes.command_list import CommandList
from reader.tui.panes.entity_card import EntityCard
from reader.tui.panes.feed_page import FeedPage
from reader.tui.panes.feeds_view import FeedsView
from reader.tui.panes.held import HeldScreen
from reader.tui.panes.history_view import HistoryView
from reader.tui.panes.lines import Pane
from reader.tui.panes.links_view import LinksView
from reader.tui.panes.names_view import NamesView
from reader.tui.panes.prompt import Prompt
from reader.tui.panes.recordings_view import RecordingsView
from reader.tui.panes.side import Side
from reader.tui.panes.status import StatusLine
from reader.tui.panes.timeline_view import TimelineView
from reader.tui.panes.voices_view import VoicesView
from reader.tui.questions import Asked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reader.store.library import Library
    from reader.store.view import View
    from reader.tui.keys.commands import Command


class ReaderScreen(HeldScreen, inherit_bindings=False):
    """List, article and timeline, or as many of them as there is room for."""

    CSS = """
    ReaderScreen { layout: vertical; layers: default above; background: $background; }
    #panes { height: 1fr; }
    """
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.READER)
    AUTO_FOCUS = ""

    def __init__(self, articles: ArticleList, feeds: FeedsView) -> None:
        super().__init__()
        self.feeds = feeds
        self.articles = articles
        self.feed_page = FeedPage(feeds.library, feeds.prompt, id="feed")
        self.candidates = CandidatesView(id="candidates")
        self.history = HistoryView(id="history")
        self.recordings = RecordingsView(id="recordings")
        self.article = ArticleView(id="article")
        self.timeline = TimelineView(id="timeline")
        self.card = EntityCard(id="card")
        self.voices = VoicesView(id="voices")
        self.names = NamesView(id="names")
        self.links = LinksView(id="links")
        self.changes = ChangesView(id="changes")
        self.sides = (self.timeline, self.card, self.voices, self.names, self.links, self.changes)
        self.prompt = feeds.prompt
        self.commands = CommandList(id="commands")
        self.status = StatusLine(id="status")
        self.slot = Slot.LEFT
        self.left: Pane = articles
        self.side: Pane = self.timeline
        self.side_wanted = {"wide": True, "pair": False}
        self.alone = False
        """The article has the whole width."""
        self._before: Pane | None = None

    @classmethod
    def of(cls, library: "Library", view: "View", *, today: "date") -> "ReaderScreen":
        """The screen for a view of a library."""
        feeds = FeedsView(library, Prompt(id="prompt"), id="feeds")
        return cls(ArticleList(library, view, today=today, id="list"), feeds)

    def compose(self) -> ComposeResult:
        """All panes, of which some are hidden."""
        with Horizontal(id="panes"):
            yield self.feeds
            yield self.feed_page
            yield self.candidates
            yield self.history
            yield self.recordings
            yield self.articles
            yield self.article
            yield from self.sides
        yield self.status
        yield self.prompt
        yield self.commands

    # -------------------------------------------------------------------------------------------------------- layout

    @property
    def _mode(self) -> str:
        return "wide" if self.size.width >= WIDE else "pair"

    def begin(self, slot: Slot) -> None:
        """Give the keys to a column before anything is drawn: panes are hidden until the width is known."""
        self.slot = slot
        self.alone = self.alone and slot is Slot.ARTICLE
        if self.size.width:
            self.go(slot)

    def on_resize(self, event: events.Resize) -> None:
        """Share the new width, and let the commands take their part of the new height."""
        self.share_width(event.size.width)
        if self.commands.display:
            self.commands.take_of(event.size.height)
        if self.focused is None:
            self.set_focus(self._pane(self.slot), scroll_visible=False)

    def share_width(self, width: int | None = None) -> None:
        """Give each pane its column."""
        width = self.size.width if width is None else width
        if not width:
            return
        columns = share(width, self.slot, side=self._wants_side(width), alone=self.alone)
        for slot, cells in ((Slot.LEFT, columns.left), (Slot.ARTICLE, columns.article), (Slot.SIDE, columns.side)):
            for pane in self._panes_of(slot):
                pane.display = cells > 0 and pane is self._pane(slot)
                pane.styles.width = cells

    def _wants_side(self, width: int) -> bool:
        return self.slot is Slot.SIDE or self.side_wanted["wide" if width >= WIDE else "pair"]

    def _panes_of(self, slot: Slot) -> tuple[Pane, ...]:
        left = (self.articles, self.feeds, self.feed_page, self.candidates, self.history, self.recordings)
        return {Slot.LEFT: left, Slot.ARTICLE: (self.article,), Slot.SIDE: self.sides}[slot]

    def _pane(self, slot: Slot) -> Pane:
        return {Slot.LEFT: self.left, Slot.ARTICLE: self.article, Slot.SIDE: self.side}[slot]

    def slot_of(self, pane: Pane) -> Slot:
        """The column a pane belongs to."""
        return next(slot for slot in Slot if pane in self._panes_of(slot))

    # ---------------------------------------------------------------------------------------------------------- keys

    def go(self, slot: Slot) -> None:
        """Give the keys to a column, shown if it was not; what was said in another pane is over."""
        if self._pane(slot) is not self.focused:
            self.status.tell(note="")
        self.slot = slot
        self.alone = self.alone and slot is Slot.ARTICLE
        if slot is Slot.SIDE:
            self.side_wanted[self._mode] = True
        elif slot is Slot.LEFT and self._mode == "pair":
            self.side_wanted["pair"] = False
        self.share_width()
        self.set_focus(self._pane(slot), scroll_visible=False)

    def toggle_alone(self) -> bool:
        """The article alone, or all panes again; whether there were others, or now are."""
        if not self.alone and [slot for slot in Slot if self._pane(slot).display] == [Slot.ARTICLE]:
            return False
        self.alone = not self.alone
        self.go(Slot.ARTICLE)
        return True

    def show_side(self, pane: Pane) -> None:
        """Show a pane at the side and give it the keys."""
        self._before = self.side if self.slot is Slot.SIDE and pane is self.card else None
        self.side = pane
        self.go(Slot.SIDE)

    def hide_side(self) -> None:
        """Put the side away; the keys go to the article."""
        self.side_wanted[self._mode] = False
        self.go(Slot.ARTICLE)

    def action_next_pane(self, by: int) -> None:
        """The keys to the next column that is shown, or where one is shown alone to the next one there is."""
        shown = [slot for slot in Slot if self._pane(slot).display]
        shown = shown if len(shown) > 1 else list(Slot)
        self.go(shown[(shown.index(self.slot) + by) % len(shown)] if self.slot in shown else shown[0])

    def action_back(self, leave: bool = False) -> None:
        """One step back: from the side to the article, from the article to the list; `leave` quits from there."""
        if self.slot is Slot.SIDE:
            self._leave_side()
        elif self.slot is Slot.ARTICLE:
            self.go(Slot.LEFT)
        elif self.left is self.feed_page:
            self.show_left(self.feeds)
        elif self.left is not self.articles:
            self.show_left(self.articles)
        else:
            self.post_message(ListLeft(leave))

    def show_left(self, pane: Pane) -> None:
        """Show the list or the feeds, and give them the keys."""
        self.left = pane
        self.go(Slot.LEFT)

    def renew_side(self) -> None:
        """Another article or new findings: what stands at the side follows; a card of another article goes."""
        if self.side is self.card and self.card.article is not self.article.article:
            self.side = self.timeline
            self.share_width()
        elif isinstance(self.side, Side) and (shown := self.article.article):
            self.side.follow(shown, self.article.marks)

    def _leave_side(self) -> None:
        if self.side is self.card and self._before is not None:
            self.side, self._before = self._before, None
            self.go(Slot.SIDE)
            return
        self.side = self.timeline
        if self._mode == "pair":
            self.side_wanted["pair"] = False
        self.go(Slot.ARTICLE)

    def on_click(self) -> None:
        """Share the width with the pane that a click gave the keys, now that it knows what was clicked."""
        self.share_width()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say which pane has the keys."""
        if isinstance(event.widget, Pane):
            self.slot = self.slot_of(event.widget)
            self.status.tell(pane=event.widget.label)
            self.post_message(PaneEntered(self.slot))

    @property
    def key_places(self) -> frozenset[Where]:
        """Where keys hold now: everywhere, for the article and the library, and in the pane that has the keys."""
        here = self._pane(self.slot).own_keys
        return here | {Where.PANE, Where.READER, Where.OWN, Where.ARTICLE, Where.LIBRARY}

    def ask_command(self, commands: "Sequence[Command]", words: str = "") -> None:
        """Ask for one of these commands, from a list that lies over the panes."""
        self.commands.open(commands, self.size.height)
        self.prompt.ask(Asked.COMMAND, "arrows choose, enter does it", words, sign=":", among=self.commands)

    def on_prompt_answered(self) -> None:
        """The keys go back to where they were; what was said before the question is over."""
        self.status.tell(note="")
        self.set_focus(self._pane(self.slot), scroll_visible=False)
