"""The app: what is chosen, typed and answered is led to the part that does it, and searches and commands begin here.

Nothing here waits: the network and the analysis work beside the keys and send messages. What an article shows is
`parts.reading`'s, what is listed `parts.browsing`'s, where things stand is the screen's.
"""

import contextlib
import sys
from typing import ClassVar

from textual.binding import BindingType

from reader.errors import DatelineError
from reader.store.library import Library
from reader.store.searching.parsing import as_typed
from reader.store.subscriptions.feed_order import FeedOrder
from reader.store.view import Order, View
from reader.text.clean import clean_line
from reader.tui import theme
from reader.tui.keys.commands import commands_of, lines_of
from reader.tui.keys.named import named
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import (
    FeedsRefreshed,
    ItemChosen,
    PromptAnswered,
    PromptChanged,
)
from reader.tui.panes.lines import Pane
from reader.tui.parts.browsing import Browsing
from reader.tui.parts.orders import Colours, OpenWith, Orders, Pipe, Place, Width
from reader.tui.parts.setup import Setup
from reader.tui.questions import Asked, FeedSetting, FolderName, Handing, SearchName, Unfollowing


class DatelineApp(Browsing, inherit_bindings=False):
    """The reader on a screen.

    It ends, and `moved` says what came, when the first feed that is followed beside samples has made a library.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.ARTICLE, Where.LIBRARY)
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    """Panes draw their own lines, which Textual cannot select: a drag would draw all of them again, for nothing."""
    TITLE = "Dateline"

    def __init__(self, library: Library, view: View, setup: Setup | None = None) -> None:
        """Raises SettingsError where the person's keys make no sense."""
        setup = setup or Setup()
        super().__init__(library, view, setup)
        self.orders = Orders(library, coloured=setup.colours, restricted=setup.restricted)
        self.moved = ""
        self.reader.feeds.service = self.reader.feed_page.service = setup.settings.service
        self._notes = setup.notes
        self._new_library = setup.new_library

    def on_mount(self) -> None:
        """Show the article that was last read here, or the first."""
        self.heed_the_line()
        sys.setswitchinterval(0.0002)  # how long a key waits for another thread each time it needs the interpreter
        self.begin()
        if self._notes:
            self.say(" · ".join(self._notes))
        self.keep_refreshing()

    # -------------------------------------------------------------------------------------------------------- routes

    def on_item_chosen(self, event: ItemChosen) -> None:
        """A feed or search is listed, a command is done; everything else leads into the article."""
        if event.pane == "feeds":
            self.show_list(self.reader.feeds.chosen.view)
        elif event.pane == "history":
            self.read_event(event.item)
        elif event.pane == "feed":
            self.action_refresh()
        elif event.pane == "candidates":
            self.reader.show_left(self.reader.articles)
            self.background.follow((self.reader.candidates.found[event.item].url,))
        elif event.pane == "recordings":
            if (chosen := self.reader.recordings.chosen) and chosen.whole:
                self.play_file(chosen.file)
            else:
                self.say("It is not whole yet.")
        elif event.pane == "commands":
            self.reader.prompt.answer()
        else:
            self.enter(event)

    # ------------------------------------------------------------------------------------------------------ commands

    def action_command(self, words: str = "") -> None:
        """Ask for a command, from a list; `words` may begin it."""
        keys = commands_of(self.strokes.keymap.table, self.reader.key_places)
        self.reader.ask_command([*keys, *self.orders.commands()], words)

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
            case Pipe(command):
                self.pipe(command)
            case OpenWith(command):
                self.open_with(command)
            case Order() as order:
                self.sort_list(order)
            case FeedOrder() as order:
                self.reader.feeds.sort(order)
            case Place(number) if isinstance(self.focused, Pane):
                self.focused.action_nth(number)
            case _:
                self.say(f"There is no command {line}; {named('reader.help')} lists the keys and what they do.")

    # ------------------------------------------------------------------------------------------------------- prompts

    def action_search(self) -> None:
        """Search the library; the list follows what is typed."""
        self.leave_list()
        self.reader.show_left(self.reader.articles)
        hint = 'words, "a phrase", said:name, after:2023-05, is:unread …'
        self.reader.prompt.ask(Asked.SEARCH, hint, sign="search: ")

    def action_save_search(self) -> None:
        """Ask for a name for the present search."""
        if self.reader.articles.view.query:
            query = self.reader.articles.view.query
            self.reader.prompt.ask(Asked.SEARCH_NAME, "a name for this search", query, instead=True)
        else:
            self.refuse(f"There is no search to keep; {named('library.search')} searches.")

    def action_add(self) -> None:
        """Ask for the address of a feed."""
        self.reader.prompt.ask(Asked.FEED, "the address of a feed or of a site: https://…", sign="add: ")

    def on_paste(self) -> None:
        """Nothing asks for what was pasted."""
        self.say(f"Words can be pasted where something is asked; {named('library.search')} searches.")

    def on_prompt_changed(self, event: PromptChanged) -> None:
        """Show what is found while it is typed."""
        match event.question:
            case Asked.WORDS:
                with contextlib.suppress(ValueError):  # told with the answer: it may be half a pattern
                    self.reader.article.search(event.words)
            case Asked.KNOWN_FEED:
                self.reader.feeds.find(event.words, self.reader.feeds.cursor)
            case Asked.LINK if event.words in self.reader.article.hints.addresses:
                self.reader.prompt.answer()
            case Asked.SEARCH:
                self._search(event.words, typing=True)

    def on_prompt_answered(self, event: PromptAnswered) -> None:
        """Do what was asked for, and then what was typed behind it."""
        try:
            self._answered(event)
        finally:
            self.call_later(self.go_on)

    def _answered(self, event: PromptAnswered) -> None:
        words = (event.words or "").strip()
        match event.question:
            case FeedSetting() | Unfollowing() | SearchName() | FolderName() as about:
                if event.words is not None:
                    self.reader.feeds.settle(about, event.words, self.now())
            case Handing(address):
                self.hand(address, words)
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
            case Asked.TAGS if event.words is not None:
                self.tag(words)
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
            self.return_to_list()

    def _search(self, words: str, *, typing: bool = False) -> None:
        """List what is found; a search that is not understood yet leaves the list as it is.

        While it is typed its last word may go on, and so it may at the end where only that finds something.
        """
        before, asked = self.reader.articles.view, bool(words.strip())
        view = View(query=words if asked else "").sorted_as(before)
        goes_on = View(query=as_typed(words) if asked else "").sorted_as(before)
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
            undo, feeds = named("library.undo"), named("library.feeds")
            instead = (
                f" in the place of {before}; {undo} takes it back"
                if before
                else f"; it stands among the feeds ({feeds})"
            )
            self.say(f"Kept as {name}{instead}")

    def on_feeds_refreshed(self, event: FeedsRefreshed) -> None:
        """Read the list again; the chosen article and the one that is read stay where they are.

        After the samples, go over to the library that the first feed made.
        """
        if self._new_library:
            self.moved = event.words
            self.leave()
            return
        self.renew_lists()
        self.report(event.words)
        self.background.analyse_ahead()
