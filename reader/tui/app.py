"""The app: lists, marks, feeds and searches, and what is fetched for them while the reader reads.

Nothing here waits: the network and the analysis work beside the keys and send messages. What an article shows is
`parts.reading`'s, where things stand is the screen's.
"""

import sys
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType

from reader.errors import DatelineError
from reader.store.library import Library
from reader.store.parsing import as_typed
from reader.store.view import EVERYTHING, View
from reader.text.clean import clean_line
from reader.tui import theme
from reader.tui.columns import Slot
from reader.tui.keys.commands import commands_of, lines_of
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import (
    ArticleChosen,
    CursorMoved,
    FeedsRefreshed,
    ItemChosen,
    ListLeft,
    ListWanted,
    PaneEntered,
    PromptAnswered,
    PromptChanged,
)
from reader.tui.panes.lines import Pane
from reader.tui.panes.list_words import nothing_words
from reader.tui.parts.marking import Marking
from reader.tui.parts.orders import Colours, Orders, Place, Width
from reader.tui.parts.reading import KEEP_AFTER
from reader.tui.parts.setup import Setup
from reader.tui.questions import Asked, FeedSetting, FolderName, SearchName, Unfollowing

LEAD = 16
"""Characters before a match that are shown with it on the line at the bottom."""
LOOK_AROUND = 2.0
"""Seconds between two looks at whether the library was written to from elsewhere."""


@dataclass(frozen=True, slots=True)
class Left:
    """A list to go back to."""

    view: View
    number: int | None
    """The article that was chosen in it."""
    for_feeds: bool = False
    """The next list was chosen among the feeds, and so the way back leads there."""


class DatelineApp(Marking, inherit_bindings=False):
    """The reader on a screen.

    It ends, and `moved` says what came, when the first feed that is followed beside samples has made a library.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.ARTICLE, Where.LIBRARY)
    ENABLE_COMMAND_PALETTE = False
    TITLE = "Dateline"

    def __init__(self, library: Library, view: View, setup: Setup | None = None) -> None:
        """Raises SettingsError where the person's keys make no sense."""
        setup = setup or Setup()
        super().__init__(library, view, setup)
        self.orders = Orders(library, coloured=setup.colours)
        self.moved = ""
        self._notes = setup.notes
        self._founds = setup.founds
        self._stamp = 0
        """Of the library, when it was last looked at."""
        self._trail: list[Left] = []
        self._read_through: View | None = None
        """The list that was last said to have nothing unread, while other lists have."""

    def on_mount(self) -> None:
        """Show the article that was last read here, or the first."""
        self.heed_the_line()
        sys.setswitchinterval(0.0002)  # how long a key waits for another thread each time it needs the interpreter
        first = self.reader.articles.view
        self.resume()
        if self.reader.articles.view != first:
            self._trail.append(Left(first, None))
        if self._notes:
            self.say(" · ".join(self._notes))
        self.keep_refreshing()
        self._stamp = self.library.data_version()[0]
        self.set_interval(LOOK_AROUND, self.look_around)

    # --------------------------------------------------------------------------------------------------------- lists

    def on_article_chosen(self, event: ArticleChosen) -> None:
        """Read the article."""
        self.read_article(event.number)

    def read_article(self, number: int) -> None:
        """Show an article, mark it read, and give it the keys."""
        self.show_article(number)
        self.reader.go(Slot.ARTICLE)
        self.mark(read=True)
        self.keep_standing()
        if found := self.library.places(self.reader.articles.view, number):
            self.reader.article.mark_hits(found)
            self.say(f"{len(found):,} found here · next: ;")

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

    def action_next_unread(self) -> None:
        """The next article that was not read, the chosen one included unless it is shown; after the last the first."""
        rows = self.reader.articles
        chosen = rows.chosen
        if chosen and not chosen.read and chosen.id != self.number:
            self.read_article(chosen.id)
            return
        number = self.library.next_unread(rows.view, chosen.id if chosen else None)
        place = None if number is None else self.library.position(rows.view, number)
        if number is None or place is None:
            self._next_unread_elsewhere()
            return
        rows.choose(place)
        self.read_article(number)

    def _next_unread_elsewhere(self) -> None:
        """Say that a list is read; asked once more, go on in all articles, with the way back to the list."""
        rows = self.reader.articles
        number = self.library.next_unread(EVERYTHING, self.number)
        if number is None:
            self.say("Nothing else is unread.")
        elif self._read_through != rows.view:
            self._read_through = rows.view
            self.say("Nothing else here is unread; N again goes on in all articles.")
        else:
            self.read_article(number)  # before the list is looked up, which shows it as read then
            self._trail.append(self._here())
            rows.show_view(EVERYTHING.oldest_first(oldest=rows.view.oldest), number)

    def show_list(self, view: View, *, back: bool = True) -> None:
        """List something else in the same order; `back` leads to what was listed before."""
        rows = self.reader.articles
        view = view.oldest_first(oldest=rows.view.oldest)
        if back and view != rows.view:
            self._trail.append(self._here())
        rows.show_view(view)
        self.reader.show_left(rows)
        self.say("")

    def on_list_wanted(self, event: ListWanted) -> None:
        """List what a command asks for."""
        self.show_list(event.view)

    def _here(self) -> Left:
        rows, reader = self.reader.articles, self.reader
        return Left(rows.view, rows.chosen.id if rows.chosen else None, reader.left is reader.feeds)

    def on_list_left(self, event: ListLeft) -> None:
        """Back to the list before this one; at the first of them the key that quits does."""
        if self._trail:
            left, before = self._trail.pop(), self.reader.articles.view
            self.reader.articles.show_view(left.view, left.number)
            self.say("")
            if left.for_feeds:
                self.action_feeds()
                self.reader.feeds.choose_view(before)
        elif event.leave:
            self.action_leave()

    def on_pane_entered(self, event: PaneEntered) -> None:
        """Keep which column is read in."""
        self.keep_standing()
        self.reader.status.tell(place=self._place_words(event.slot))

    def _place_words(self, slot: Slot) -> str:
        reader = self.reader
        if slot is Slot.ARTICLE:
            return reader.article.place_words()
        if slot is Slot.SIDE:
            return reader.side.place_words()
        if reader.left is reader.feed_page:
            return "enter changes a setting, or asks the feed now"
        return self._row_words() if reader.focused is reader.articles else reader.feeds.health(self.now())

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
            self.reader.status.tell(place=self._place_words(self.reader.slot), note="")

    def look_around(self) -> None:
        """Read the list again when another reader or a refresh wrote; nothing moves by it."""
        stamp = self.library.data_version()[0]
        if stamp != self._stamp:
            self._stamp = stamp
            self.renew_lists()

    def action_only_unread(self) -> None:
        """Leave out what is read, or show it again; the chosen article stays chosen."""
        rows = self.reader.articles
        chosen = rows.chosen
        rows.show_view(rows.view.only_unread(unread=not rows.view.unread), chosen.id if chosen else None)
        self.say("Only unread" if rows.view.unread else "Read and unread")

    def action_oldest_first(self) -> None:
        """Begin the list with its oldest article, or its newest again; the chosen article stays chosen."""
        rows = self.reader.articles
        chosen = rows.chosen
        rows.show_view(rows.view.oldest_first(oldest=not rows.view.oldest), chosen.id if chosen else None)
        self.say("The oldest first" if rows.view.oldest else "The newest first")

    def on_item_chosen(self, event: ItemChosen) -> None:
        """A feed or search is listed, a command is done; everything else leads into the article."""
        if event.pane == "feeds":
            self.show_list(self.reader.feeds.chosen.view)
        elif event.pane == "feed":
            self.action_refresh()
        elif event.pane == "candidates":
            self.reader.show_left(self.reader.articles)
            self.background.follow(self.reader.candidates.found[event.item].url)
        elif event.pane == "commands":
            self.reader.prompt.answer()
        else:
            self.enter(event)

    # ------------------------------------------------------------------------------------------------------ commands

    def action_command(self) -> None:
        """Ask for a command, from a list."""
        keys = commands_of(self.strokes.keymap.table, self.reader.key_places)
        self.reader.ask_command([*keys, *self.orders.commands()])

    async def action_obey(self, line: str) -> None:
        """Do what a line asks for; where several stand in it, with `;` between them, one after the other."""
        for each in lines_of(line):
            await self._obey(each)

    async def _obey(self, line: str) -> None:
        """Do what a key does, by its id, or a command with words."""
        name = line.partition(" ")[0]
        if name in {key.id for key in self.strokes.keymap.table}:
            await self.do(frozenset({name}))
            return
        match self.orders.meant(line):
            case View() as view:
                self.show_list(view)
            case Colours(name):
                self.theme = f"{theme.PREFIX}{name}"
                self.say(f"Colours: {name}; in the settings `theme` keeps them")
            case Width(cells):
                self.widen_to(cells)
            case Place(number) if isinstance(self.focused, Pane):
                self.focused.action_nth(number)
            case _:
                self.say(f"There is no command {line}; ? lists the keys and what they do.")

    # ------------------------------------------------------------------------------------------------------- prompts

    def action_search(self) -> None:
        """Search the library; the list follows what is typed."""
        rows = self.reader.articles
        self._trail.append(self._here())
        self.reader.show_left(rows)
        hint = 'words, "a phrase", said:name, after:2023-05, is:unread …'
        self.reader.prompt.ask(Asked.SEARCH, hint, sign="search: ")

    def action_save_search(self) -> None:
        """Ask for a name for the present search."""
        if self.reader.articles.view.query:
            query = self.reader.articles.view.query
            self.reader.prompt.ask(Asked.SEARCH_NAME, "a name for this search", query, instead=True)
        else:
            self.say("There is no search to keep; f searches.")

    def action_add(self) -> None:
        """Ask for the address of a feed."""
        self.reader.prompt.ask(Asked.FEED, "the address of a feed or of a site: https://…", sign="add: ")

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Show what is found while it is typed."""
        match event.question:
            case Asked.WORDS:
                self.reader.article.search(event.words)
            case Asked.KNOWN_FEED:
                self.reader.feeds.find(event.words, self.reader.feeds.cursor)
            case Asked.LINK if event.words in self.reader.article.hints.addresses:
                self.reader.prompt.answer()
            case Asked.SEARCH:
                self._search(event.words, typing=True)

    def on_prompt_answered(self, event: PromptAnswered) -> None:
        """Do what was asked for."""
        words = (event.words or "").strip()
        match event.question:
            case FeedSetting() | Unfollowing() | SearchName() | FolderName() as about:
                if event.words is not None:
                    self.reader.feeds.settle(about, event.words, self.now())
            case Asked.WORDS:
                self.find(words)
            case Asked.LINK:
                self._follow_letters(words)
            case Asked.SEARCH:
                self._searched(words)
            case Asked.COMMAND if words:
                self.call_later(self.action_obey, words)
            case Asked.FEED if words:
                self.background.find_feeds(words)
            case Asked.PIPE if words:
                self.pipe(words)
            case Asked.SEARCH_NAME if words:
                self._save_search(words)

    def _follow_letters(self, letters: str) -> None:
        address = self.reader.article.hints.addresses.get(letters)
        self.reader.article.hint(shown=False)
        if address:
            self.follow(address)

    def _searched(self, words: str) -> None:
        """List what is found; the list from before the search where nothing was asked."""
        if words:
            self._search(words)
        else:
            left = self._trail.pop()
            self.reader.articles.show_view(left.view, left.number)

    def _search(self, words: str, *, typing: bool = False) -> None:
        """List what is found; a search that is not understood yet leaves the list as it is.

        While it is typed its last word may go on, and so it may at the end where only that finds something.
        """
        oldest, asked = self.reader.articles.view.oldest, bool(words.strip())
        view = View(query=words if asked else "", oldest=oldest)
        goes_on = View(query=as_typed(words) if asked else "", oldest=oldest)
        try:
            longer = typing or (not self.library.count(view) and self.library.count(goes_on))
            self.reader.articles.show_view(goes_on if longer else view)
        except DatelineError as error:
            self.complain(error)
        else:
            self.say("")

    def _save_search(self, name: str) -> None:
        try:
            before = self.library.searches.save(clean_line(name), self.reader.articles.view.query)
        except DatelineError as error:
            self.complain(error)
        else:
            instead = f" in the place of {before}; u takes it back" if before else "; it stands among the feeds (E)"
            self.say(f"Kept as {name}{instead}")

    def on_feeds_refreshed(self, event: FeedsRefreshed) -> None:
        """Read the list again; the chosen article and the one that is read stay where they are.

        After the samples, go over to the library that the first feed made.
        """
        if self._founds:
            self.moved = event.words
            self.leave()
            return
        self.renew_lists()
        self.report(event.words)
        self.background.analyse_ahead()
