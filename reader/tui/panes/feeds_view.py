"""The feeds: everything, what is unread or starred, saved searches, and the subscriptions by folder, with counts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from textual.binding import BindingType

from reader.errors import DatelineError
from reader.refresh.health import health
from reader.sources.web.addresses import shown_url
from reader.store.subscriptions.feed import Feed
from reader.store.subscriptions.feed_order import WORDS, FeedOrder, arranged
from reader.store.view import EVERYTHING, View
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.labels import clean_folder, outward
from reader.tui.cells import clip_label, fold, one_line, pad
from reader.tui.keys.named import named
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import FeedPageWanted, FeedsChanged, Said
from reader.tui.panes.choice import Row
from reader.tui.panes.feed_keys import FeedKeys
from reader.tui.pieces import Piece
from reader.tui.questions import AboutFeeds, Asked, FolderName, SearchName


@dataclass(frozen=True, slots=True)
class Listed:
    """A list to choose."""

    name: str
    view: View
    feed: Feed | None = None


class FeedsView(FeedKeys):
    """Lists to choose from. The chosen one stays chosen when others come and go."""

    label = "feeds"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.FEEDS)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.FEEDS})

    lists: Sequence[Listed] = ()
    order = FeedOrder.NAME
    only_unread = False
    """Feeds and searches without anything unread are left out."""
    sought = ""
    """Words of the name that was looked for last."""

    @property
    def chosen(self) -> Listed:
        """The list under the cursor; everything before there is one."""
        return self.lists[self.cursor] if self.cursor < len(self.lists) else Listed("All articles", EVERYTHING)

    @property
    def feed(self) -> Feed | None:
        """The chosen feed, if it is one."""
        return self.chosen.feed

    # ------------------------------------------------------------------------------------------------------- drawing

    def followed(self) -> Sequence[Feed]:
        """Every feed, in the order in which they are listed."""
        return arranged(self.library.feeds.all(), self.order)

    def rows(self, width: int) -> Sequence[Row]:
        """Ask the library, and list."""
        before, listed = self.chosen.view, list[Listed]()
        rows = tuple(self._rows_of(listed, width))
        self.lists = listed
        self.cursor = self._place_of(before, self.cursor)
        return rows

    def _place_of(self, view: View, otherwise: int) -> int:
        return next((place for place, each in enumerate(self.lists) if each.view == view), otherwise)

    def _rows_of(self, lists: list[Listed], width: int) -> Iterator[Row]:
        library = self.library
        unread, starred = library.unread(EVERYTHING), View(starred=True)
        yield self._row(lists, Listed("All articles", EVERYTHING), unread, width)
        yield self._row(lists, Listed("Unread", View(unread=True)), unread, width)
        yield self._row(lists, Listed("Starred", starred), library.count(starred), width)
        yield from self._searches(lists, width)
        known = self.followed()
        feeds = [feed for feed in known if feed.unread or not self.only_unread]
        if not feeds:
            all_shown, adds = f"{named('feeds.unread')} shows all feeds.", f"{named('library.add')} adds one."
            words = f"Nothing unread. {all_shown}" if known else f"No feeds yet. {adds}"
            yield from self._nothing(words, width)
        yield from self._folders(lists, feeds, width)

    def _searches(self, lists: list[Listed], width: int) -> Iterator[Row]:
        """Each search with what it finds; one for a pattern without, since no key waits for that."""
        listed = [Listed(one_line(each.name), View(saved=each.name)) for each in self.library.searches.all()]
        found = [(each, self._found(each.view)) for each in listed]
        shown = [(each, counts) for each, counts in found if counts is None or counts[0] or not self.only_unread]
        if shown:
            yield from self._heading("Searches")
        for each, counts in shown:
            unread, count = counts or (0, 0)
            yield self._row(lists, each, unread, width, of=count)

    def _found(self, view: View) -> tuple[int, int] | None:
        """How many unread articles a search finds, and how many in all; None where that takes long."""
        library = self.library
        return None if library.looks_through(view) else (library.unread(view), library.count(view))

    def _folders(self, lists: list[Listed], feeds: Sequence[Feed], width: int) -> Iterator[Row]:
        unread, own = Counter[str](), defaultdict[str, list[Feed]](list)
        for feed in feeds:
            own[feed.folder].append(feed)
            for folder in outward(feed.folder):
                unread[folder] += feed.unread
        for folder, count in unread.items():
            yield from self._folder(lists, folder, count, own[folder], width)

    def _folder(
        self, lists: list[Listed], folder: str, unread: int, feeds: Sequence[Feed], width: int
    ) -> Iterator[Row]:
        """A folder with what is unread in all that it holds, and its own feeds, if it has any."""
        if folder:
            if lists[-1].view.folder is None:
                yield Row(())
            yield self._row(lists, Listed(one_line(folder), View(folder=folder)), unread, width)
        else:
            yield from self._heading("Feeds")
        for feed in feeds:
            yield self._row(lists, Listed(one_line(feed.label), View(feed=feed.id), feed), feed.unread, width)

    def _nothing(self, words: str, width: int) -> Iterator[Row]:
        yield from self._heading("Feeds")
        yield from (Row(((f"   {line}", self.palette.quiet),)) for line in fold(words, max(1, width - 4), 3))

    def _heading(self, words: str) -> Iterator[Row]:
        yield Row(())
        yield Row(((f" {words}", self.palette.accent),))

    def _row(self, lists: list[Listed], listed: Listed, unread: int, width: int, *, of: int = 0) -> Row:
        """A list in a line, with what is unread in it, and `of` how many where that is told."""
        lists.append(listed)
        palette, folder = self.palette, listed.view.folder is not None
        count = f" {unread:,}/{of:,} " if of else f" {unread:,} " if unread else " "
        room = max(1, width - len(count) - (1 if folder else 3))
        name = pad(clip_label(listed.name, listed.feed.place if listed.feed else "", room), room)
        ink = palette.accent if folder else palette.text if unread else palette.quiet
        pieces = ((" ", ink),) if folder else ((" ", ink), self._sign(listed.feed), (" ", ink))
        return Row((*pieces, (name, ink), (count, palette.unread)), len(lists) - 1)

    def _sign(self, feed: Feed | None) -> Piece:
        if feed and feed.resting:
            return "-", self.palette.quiet
        if feed and feed.errors:
            return "!", self.palette.warning
        return ("@" if feed and self.service and feed.remote else " "), self.palette.quiet

    def health(self, now: datetime) -> tuple[str, ...]:
        """How the chosen feed fares, what tells most first; of a search, what it asks for; of other lists, which it
        is.
        """
        listed = self.chosen
        if feed := listed.feed:
            there = (f"@ at {self.service}",) if self.service and feed.remote else ()
            return *there, *health(feed, now), counted(feed.count, "article"), shown_url(feed.url)
        if (name := listed.view.saved) is not None:
            counts, query = self._found(listed.view), self.library.searches.query(name)
            return (f"{counts[0]:,} unread of {counts[1]:,} found · {query}" if counts else query,)
        return (self.place_words(),)

    # --------------------------------------------------------------------------------------------------------- moving

    def choose_view(self, view: View) -> None:
        """Put the cursor on a list, if it is there, in whatever order, all of it or only what is unread."""
        view = view.sorted_as(EVERYTHING)
        self.choose(self._place_of(view, self._place_of(view.only_unread(unread=False), self.cursor)))

    def action_find_feed(self) -> None:
        """Ask for a part of a name."""
        self.prompt.ask(Asked.KNOWN_FEED, "a part of a feed's name or address")

    def find(self, words: str, after: int = 0) -> None:
        """Go to the first list from a place on whose name or address has the words in it, around the end if need be."""
        self.sought = words.strip().casefold()
        if not self.sought:
            return
        for place in (*range(after, len(self.lists)), *range(after)):
            each = self.lists[place]
            if self.sought in each.name.casefold() or (
                each.feed and self.sought in shown_url(each.feed.url).casefold()
            ):
                self.choose(place)
                return
        self.post_message(Said(f"No feed has {words.strip()} in its name or address."))

    def action_next_found(self) -> None:
        """The next feed with the words in it."""
        self.find(self.sought, self.cursor + 1)

    def sort(self, order: FeedOrder) -> None:
        """List the feeds in another order; what is chosen stays chosen."""
        self.order = order
        self.make()
        self.post_message(Said(f"Sorted: {WORDS[order]}"))

    def action_only_busy(self) -> None:
        """Leave out what has nothing unread, or show it again."""
        self.only_unread = not self.only_unread
        self.make()
        self.post_message(Said("Only feeds with something unread" if self.only_unread else "All feeds"))

    # ------------------------------------------------------------------------------------------------------- settings

    def action_edit(self) -> None:
        """The page of a feed; another name for a search or a folder."""
        listed = self.chosen
        if listed.feed:
            self.post_message(FeedPageWanted(listed.feed.id))
        elif (name := listed.view.saved) is not None:
            self.prompt.ask(SearchName(name), "a name for this search", name)
        elif (folder := listed.view.folder) is not None:
            self.prompt.ask(FolderName(folder), "a name for this folder", folder)
        else:
            self.refuse("Nothing can be set here: choose a feed, a folder or a search.")

    def action_remove(self) -> None:
        """Ask whether to follow a feed no longer; forget a search at once, because that is taken back as easily."""
        if (name := self.chosen.view.saved) is not None:
            self.library.searches.remove(name)
            self.post_message(FeedsChanged())
            self.post_message(Said(f"The search {name} is removed; {named('library.undo')} takes it back"))
        else:
            super().action_remove()

    def settle(self, question: AboutFeeds, words: str, now: datetime) -> None:
        """Do what was answered to a question of this pane or of a feed's page."""
        if isinstance(question, SearchName | FolderName):
            self._rename(question, words)
        else:
            self.settle_feed(question, words, now)

    def _rename(self, question: SearchName | FolderName, words: str) -> None:
        try:
            if isinstance(question, SearchName):
                self.library.searches.rename(question.before, clean_line(words))
            else:
                self.library.feeds.rename_folder(question.before, clean_folder(words))
        except DatelineError as error:
            self.post_message(Said(str(error)))
        self.post_message(FeedsChanged())
