"""Walking about in the library: from article to article, from list to list and back, and where one is, in words."""

from dataclasses import dataclass, replace

from reader.store.library import Library
from reader.store.view import EVERYTHING, Order, View
from reader.text.counts import counted
from reader.tui.columns import Slot
from reader.tui.keys.named import named
from reader.tui.messages import (
    ArticleChosen,
    CursorMoved,
    EndReached,
    HistoryRead,
    ListLeft,
    ListShown,
    ListWanted,
    PaneEntered,
)
from reader.tui.panes.choice import Choice
from reader.tui.panes.list_words import nothing_words
from reader.tui.parts.changing import Changing
from reader.tui.parts.list_name import list_name, order_words
from reader.tui.parts.reading import KEEP_AFTER
from reader.tui.parts.setup import Setup

LEAD = 16
"""Characters before a match that are shown with it on the line at the bottom."""
LOOK_AROUND = 2.0
"""Seconds between two looks at whether the library was written to from elsewhere."""
REMEMBERED = 100
"""Articles to go back to."""
HELD = 0.4
"""Seconds between two pages down, below which the key is held and not pressed again."""


@dataclass(frozen=True, slots=True)
class Left:
    """A list to go back to."""

    view: View
    number: int | None
    """The article that was chosen in it."""
    for_feeds: bool = False
    """The next list was chosen among the feeds, and so the way back leads there."""


class Browsing(Changing, inherit_bindings=False):
    """The part of the app that goes through lists and from one to another."""

    def __init__(self, library: Library, view: View, setup: Setup) -> None:
        super().__init__(library, view, setup)
        self._stamp = 0
        """Of the library, when it was last looked at."""
        self._trail: list[Left] = []
        self._list_words = ""
        """How much is listed, as it was told last."""
        self._read_through: View | None = None
        """The list that was last said to have nothing unread, while other lists have."""
        self._read: list[int] = []
        """Articles that were read, one after the other; the last may be the one at hand."""
        self._ended: tuple[int | None, float] = None, 0.0
        """The article in which a page down came to the end last, and when."""

    def begin(self) -> None:
        """List and show what was read last, with the way back to what was asked for; then look around by the clock."""
        asked = self.reader.articles.view
        self.resume()
        if self.reader.articles.view != asked:
            self._trail.append(Left(asked, None))
        self._stamp = self.library.data_version()[0]
        self.set_interval(LOOK_AROUND, self.look_around)

    # --------------------------------------------------------------------------------------------------------- articles

    def on_article_chosen(self, event: ArticleChosen) -> None:
        """Read the article."""
        self.read_article(event.number)

    def read_article(self, number: int) -> None:
        """Show an article, mark it read, and give it the keys."""
        if self._read[-1:] != [number]:
            self._read = [*self._read[-REMEMBERED:], number]
        self.show_article(number)
        if self.number != number:
            return  # it is gone, which was said
        self.reader.go(Slot.ARTICLE)
        self.mark(read=True)
        self.keep_standing()
        if found := self.library.places(self.reader.articles.view, number):
            self.reader.article.mark_hits(found)
            self.say(f"{len(found):,} found here · next: {named('article.next-hit')}")

    def action_read_before(self) -> None:
        """The article that was read before this one, wherever it is listed; once more leads to the one before that."""
        while self._read and (self._read[-1] == self.number or self.library.row(self._read[-1]) is None):
            self._read.pop()
        if not self._read:
            self.say("No other article was read before this.")
            return
        number, rows = self._read[-1], self.reader.articles
        if (place := rows.articles.position(number)) is not None:
            rows.choose(place)
        self.read_article(number)

    def action_step_article(self, by: int) -> None:
        """The next article of the list, or the one before."""
        rows = self.reader.articles
        if rows.chosen and rows.chosen.id == self.number:
            before = rows.cursor
            rows.choose(before + by)
            if rows.cursor == before:
                self.say(f"No article {'after' if by > 0 else 'before'} this.")
                return
        if row := rows.chosen:
            self.read_article(row.id)
        else:
            self.say(nothing_words(rows.view))

    def action_next_unread(self, back: bool = False) -> None:
        """The next article that was not read, the chosen one included unless it is shown; after the last the first.

        `back` goes to the one before; before the first comes the last.
        """
        rows = self.reader.articles
        chosen = rows.chosen
        if chosen and not back and not chosen.read and chosen.id != self.number:
            self.read_article(chosen.id)
            return
        number = self.library.next_unread(rows.view, chosen.id if chosen else None, back=back)
        place = None if number is None else rows.articles.position(number)
        if number is None or place is None:
            self._next_unread_elsewhere(back=back)
            return
        rows.choose(place)
        self.read_article(number)

    def on_end_reached(self, event: EndReached) -> None:
        """Say that the article is over; a page down after that goes on, but not through all articles by a held key."""
        (number, since), self._ended = self._ended, (self.number, event.time)
        if number != self.number:
            self.say("The end; once more goes on to the next unread article.")
        elif event.time - since >= HELD:
            self.action_next_unread()

    def _next_unread_elsewhere(self, *, back: bool) -> None:
        """Say that a list is read; asked once more, go on in all articles, with the way back to the list."""
        rows = self.reader.articles
        number = self.library.next_unread(EVERYTHING, self.number, back=back)
        if number is None:
            self.say("Nothing else is unread.")
        elif self._read_through != rows.view:
            self._read_through = rows.view
            key = named("article.previous-unread" if back else "article.next-unread")
            self.say(f"Nothing else here is unread; {key} again goes on in all articles.")
        else:
            self.read_article(number)  # before the list is looked up, which shows it as read then
            self.leave_list()
            rows.show_view(EVERYTHING.sorted_as(rows.view), number)

    # ------------------------------------------------------------------------------------------------------------ lists

    def show_list(self, view: View) -> None:
        """List something else in the same order; the way back leads to what was listed before."""
        rows = self.reader.articles
        view = view.sorted_as(rows.view)
        if view != rows.view:
            self.leave_list()
        rows.show_view(view)
        self.reader.show_left(rows)
        self.say("")

    def action_step_feed(self, by: int) -> None:
        """The next feed with something unread, or the one before, around the end; among the feeds it is only chosen.

        The way back from one feed after another leads to what was listed before the first of them.
        """
        reader, rows = self.reader, self.reader.articles
        among_feeds = reader.left is reader.feeds and reader.slot is Slot.LEFT
        here = reader.feeds.chosen.view.feed if among_feeds else rows.view.feed
        feeds = reader.feeds.followed()
        place = next((place for place, feed in enumerate(feeds) if feed.id == here), -1 if by > 0 else 0)
        following = (feeds[(place + by * step) % len(feeds)] for step in range(1, len(feeds) + 1))
        feed = next((feed for feed in following if feed.unread and feed.id != here), None)
        if feed is None:
            self.say(
                "No other feed has anything unread." if feeds else f"No feeds yet. {named('library.add')} adds one."
            )
        elif among_feeds:
            reader.feeds.choose_view(View(feed=feed.id))
        else:
            view = View(feed=feed.id, unread=rows.view.unread).sorted_as(rows.view)
            if here is None:
                self.leave_list()
            rows.show_view(view)
            reader.show_left(rows)
            self.say("")

    def on_list_shown(self, event: ListShown) -> None:
        """Keep what is listed, and say how much that is; of a list that goes on, where such words stand already."""
        self.listed = list_name(self.library, event.view)
        left, given_up = self.library.passed_over(event.view), self.library.given_up(event.view)
        told = (
            f"{counted(event.count, 'article')}, {event.unread:,} unread",
            f"{left:,} not looked through yet" if left else "",
            f"{given_up} takes too long" if given_up else "",
            self.listed,
        )
        before, self._list_words = self._list_words, " · ".join(filter(None, told))
        if not event.again or self.reader.status.place == before:
            self.reader.status.tell(place=self._list_words)
        elif self.reader.focused is self.reader.articles:
            self.reader.status.tell(place=self._row_words())
        if not event.again:
            self.keep_standing()
        shown = self.reader.history.history
        if self.reader.left is self.reader.history and (shown is None or not shown.is_of(event.view, event.count)):
            self.background.read_history(event.view)

    def action_history(self) -> None:
        """Show what happened, as the articles of the list tell it, in the place of the list."""
        reader = self.reader
        reader.history.show(None, self.now().astimezone().date())
        reader.show_left(reader.history)
        self.background.read_history(reader.articles.view)

    def on_history_read(self, event: HistoryRead) -> None:
        """Show it, unless something else is listed by now."""
        reader = self.reader
        if event.history.view == reader.articles.view:
            reader.history.show(event.history, self.now().astimezone().date())
            if reader.focused is reader.history:
                self._tell_place(Slot.LEFT)

    def read_event(self, item: int) -> None:
        """Read the article that tells an event, from there."""
        if event := self.reader.history.event(item):
            rows = self.reader.articles
            if (place := rows.articles.position(event.number)) is not None:
                rows.choose(place)
            self.read_article(event.number)
            if self.number == event.number:
                self.go_to_entry(event.entry)

    def on_list_wanted(self, event: ListWanted) -> None:
        """List what a command asks for."""
        self.show_list(event.view)

    def leave_list(self) -> None:
        """Have the way back lead to what is listed now."""
        rows, reader = self.reader.articles, self.reader
        self._trail.append(Left(rows.view, rows.chosen.id if rows.chosen else None, reader.left is reader.feeds))

    def return_to_list(self) -> Left:
        """List what was listed before, which was left."""
        left = self._trail.pop()
        self.reader.articles.show_view(left.view, left.number)
        return left

    def on_list_left(self, event: ListLeft) -> None:
        """Back to the list before this one; at the first of them the key that quits does."""
        if self._trail:
            before = self.reader.articles.view
            left = self.return_to_list()
            self.say("")
            if left.for_feeds:
                self.action_feeds()
                self.reader.feeds.choose_view(before)
        elif event.leave:
            self.action_leave()

    def look_around(self) -> None:
        """Read the list again when another reader or a refresh wrote; nothing moves by it."""
        stamp = self.library.data_version()[0]
        if stamp != self._stamp:
            self._stamp = stamp
            self.renew_lists()
        shown = self.reader.history.history
        if shown and self.reader.left is self.reader.history:
            self.background.read_on(shown)

    def action_only_unread(self) -> None:
        """Leave out what is read, or show it again; the chosen article stays chosen."""
        rows = self.reader.articles
        chosen = rows.chosen
        rows.show_view(rows.view.only_unread(unread=not rows.view.unread), chosen.id if chosen else None)
        self.say("Only unread" if rows.view.unread else "Read and unread")

    def action_turn(self) -> None:
        """Turn the list round: begin with its oldest article, or from Z; the chosen article stays chosen."""
        view = self.reader.articles.view
        self._sort(replace(view, turned=not view.turned))

    def sort_list(self, order: Order) -> None:
        """Sort the list by something else; the chosen article stays chosen."""
        self._sort(replace(self.reader.articles.view, order=order, turned=False))

    def _sort(self, view: View) -> None:
        rows = self.reader.articles
        rows.show_view(view, rows.chosen.id if rows.chosen else None)
        self.say(f"Sorted: {order_words(view)}")

    # ------------------------------------------------------------------------------------------------------------ words

    def on_pane_entered(self, event: PaneEntered) -> None:
        """Keep which column is read in."""
        self.keep_standing()
        self._tell_place(event.slot)

    def _tell_place(self, slot: Slot, note: str | None = None) -> None:
        place, *more = self._place_words(slot)
        self.reader.status.tell(place=place, more=more, note=note)

    def _place_words(self, slot: Slot) -> tuple[str, ...]:
        reader = self.reader
        if slot is Slot.ARTICLE:
            return reader.article.place_parts()
        if slot is Slot.SIDE:
            return (reader.side.place_words(),)
        if reader.left is reader.feed_page:
            return (f"{named('pane.enter')} changes a setting, or asks the feed now",)
        if isinstance(reader.left, Choice) and reader.left is not reader.feeds:
            return (reader.left.place_words(),)
        return (self._row_words(),) if reader.focused is reader.articles else reader.feeds.health(self.now())

    def _row_words(self) -> str:
        rows = self.reader.articles
        why = self.library.why(rows.view, rows.chosen.id) if rows.chosen else None
        place = f"{rows.cursor + 1:,} of {rows.articles.count:,}" if rows.articles.count else "0 articles"
        return " · ".join(part for part in (place, self.listed, why.words(LEAD) if why else "") if part)

    def on_cursor_moved(self, event: CursorMoved) -> None:
        """Say where the pane with the keys stands: a wheel may turn over another one."""
        if event.pane == "list":
            self.session.touch(self, KEEP_AFTER, self.keep_place)
        if self.reader.focused and event.pane == self.reader.focused.id:
            self._tell_place(self.reader.slot, note="")
