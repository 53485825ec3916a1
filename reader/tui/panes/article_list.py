"""The list of articles: day, source, headline and marks, grouped by what it is sorted by, whatever the library's size.

Rows come from the library in windows, and only what is on the screen is laid out: downwards from the article that
stands at the top. So nothing is counted, measured or kept for what cannot be seen.
"""

from dataclasses import dataclass
from datetime import date

from textual import events, work
from textual.geometry import Offset, Size
from textual.strip import Strip
from textual.worker import get_current_worker

from reader.errors import DatelineError
from reader.store.library import Library
from reader.store.row import ArticleRow
from reader.store.view import View
from reader.text.watched import Watched
from reader.tui.beside.rows import Found, Listing, Lookup, Rows
from reader.tui.cells import fold
from reader.tui.messages import ArticleChosen, CursorMoved, ListFound, ListShown, Said
from reader.tui.panes.lines import Pane
from reader.tui.panes.list_lines import ListDrawing
from reader.tui.panes.list_words import Shape, below, group, nothing_words, told


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of the screen: of which article, and which of its lines. The heading comes first, as -1."""

    index: int
    part: int


class ArticleList(Pane):
    """The articles of one view, in its order."""

    label = "list"

    def __init__(self, library: Library, view: View, *, today: date, id: str | None = None) -> None:
        super().__init__(id=id)
        self.articles = Rows(library, view)
        self.view = view
        """What is to be listed; `articles.view` is what is listed by now."""
        self._lookup = Lookup(library)
        self._listing: Listing | None = None
        self.today = today
        self.cursor = 0
        self.open_number: int | None = None
        """The article that is being read."""
        self.compact = False
        """Each article takes one line."""
        self.watched = Watched()
        self._top = 0
        self._shown: list[Shown] = []
        self._placed_for = Size(0, 0)
        self._strips: dict[Shown, Strip] = {}

    # ------------------------------------------------------------------------------------------------------- content

    @property
    def chosen(self) -> ArticleRow | None:
        """The article under the cursor."""
        return self.articles[self.cursor]

    def show_view(self, view: View, number: int | None = None, *, at_once: bool = False) -> None:
        """List something else, from the top or with this article chosen; `at_once` keeps everybody waiting for it.

        Raises QueryError for a search that makes no sense.
        """
        self.articles.library.where(view)
        self.view = view
        self._ask(Listing(view, number, near=() if number is None else (number,)), at_once=at_once)

    def reload(self, number: int | None = None) -> None:
        """Ask the library again; the chosen article and the one at the top stay where they are on the screen.

        An article that is named is chosen, if it is in the list.
        """
        if self._listing and not self._listing.again:
            return  # another list is on its way, and new enough
        near = {row.id for row in (self.chosen, self.articles[self._top]) if row}
        self._ask(Listing(self.view, number, again=True, near=tuple(near | ({number} if number else set()))))

    def _ask(self, listing: Listing, *, at_once: bool = False) -> None:
        self._listing = listing
        if not at_once and not self._lookup.at_once:
            self._look_up(listing)
            return
        for found in self._lookup.look_up(listing):
            self._take(found)

    @work(thread=True, exclusive=True, group="list", exit_on_error=False)
    def _look_up(self, listing: Listing) -> None:
        worker = get_current_worker()
        try:
            for found in self._lookup.look_up(listing):
                if worker.is_cancelled:
                    return
                self.post_message(ListFound(found))
        except DatelineError as error:
            if not worker.is_cancelled:
                self.post_message(Said(str(error)))

    def on_list_found(self, event: ListFound) -> None:
        """Show a list that was looked up."""
        self._take(event.found)

    def _take(self, found: Found) -> None:
        """Show what was found, unless something else was asked for since."""
        listing = self._listing
        if found.listing is not listing:
            return
        if found.again:
            self._take_again(found)
        else:
            self.articles = found.rows
            self.cursor, self._top = found.places.get(found.listing.number or 0, 0), 0
            self._place()
            self._reveal()
        if found.whole:
            self._listing = None
            self.post_message(ListShown(found.rows.view, found.rows.count, found.unread, again=listing.again))

    def _take_again(self, found: Found) -> None:
        """The same list as it is now; lines that show what they showed are not drawn again."""
        before, content = self.articles, self._content()
        self.articles = found.rows
        number = found.listing.number
        wanted = None if number is None else found.places.get(number)
        self.cursor = self._found_again(before[self.cursor], self.cursor, found) if wanted is None else wanted
        self._top = self._found_again(before[self._top], self._top, found)
        self._strips.clear()
        self._lay_out()
        if self._content() != content:
            self.refresh()
        if wanted is not None:
            self._reveal()

    def _found_again(self, row: ArticleRow | None, index: int, found: Found) -> int:
        """Where an article stands now: it may have been chosen after it was looked for."""
        place: int | None = None
        if row:
            guess = found.places.get(row.id, index)
            there = self.articles[guess]
            is_there = there is not None and there.id == row.id
            place = guess if is_there else self.articles.position(row.id)
        return max(0, min(index if place is None else place, self.articles.count - 1))

    def on_unmount(self) -> None:
        """Let go of the connection."""
        self._lookup.close()

    def update_row(self, row: ArticleRow) -> None:
        """Show other marks of an article, if it is in sight; tags may take a line more, or one less."""
        for index in {shown.index for shown in self._shown} | {self.cursor}:
            before = self.articles[index]
            if before and before.id == row.id:
                self.articles.put(index, row)
                if self._told(before) == self._told(row):
                    self._redraw(index)
                else:
                    self._place()
                    self._reveal()

    def toggle_compact(self) -> bool:
        """Give each article one line, or as many as it needs again; whether it is one now."""
        self.compact = not self.compact
        self._place()
        self._reveal()
        return self.compact

    def mark_open(self, number: int | None) -> None:
        """Show which article is being read."""
        before, self.open_number = self.open_number, number
        for index in {shown.index for shown in self._shown}:
            row = self.articles[index]
            if row and row.id in (before, number):
                self._redraw(index)

    @property
    def eye(self) -> Offset:
        """The beginning of the chosen headline."""
        rows = (y for y, shown in enumerate(self._shown) if shown.index == self.cursor and shown.part >= 0)
        return Offset(1, next(rows, 0))

    # -------------------------------------------------------------------------------------------------------- moving

    def choose(self, index: int) -> None:
        """Move the cursor, as far as there are articles."""
        index = max(0, min(index, self.articles.count - 1))
        if index == self.cursor:
            return
        before, self.cursor = self.cursor, index
        self._redraw(before)
        self._redraw(index)
        self._reveal()
        self.post_message(CursorMoved(self.id or "", index))

    def action_move(self, by: int) -> None:
        """Go on by so many articles, or back where `by` is negative."""
        self.choose(self.cursor + by)

    def action_page(self, halves: int) -> None:
        """As many articles on as half a page shows."""
        on_screen = len({shown.index for shown in self._shown})
        self.choose(self.cursor + halves * max(1, on_screen // 2))

    def action_edge(self, last: bool) -> None:
        """To the newest or the oldest."""
        self.choose(self.articles.count - 1 if last else 0)

    def action_nth(self, number: int) -> None:
        """To the article of a number."""
        self.choose(number - 1)

    def action_enter(self) -> None:
        """Read the chosen article."""
        if row := self.chosen:
            self.post_message(ArticleChosen(row.id))

    def on_click(self, event: events.Click) -> None:
        """Read what was clicked."""
        if event.y < len(self._shown):
            self.focus()
            self.choose(self._shown[event.y].index)
            self.action_enter()

    def _reveal(self) -> None:
        """Bring the chosen article into sight: at the edge, half a page further than needed."""
        whole = [shown.index for shown in self._shown]
        lines = sum(1 for index in whole if index == self.cursor)
        if lines and lines >= len(self._parts(self.cursor)):
            return
        above = self.cursor < self._top or (bool(whole) and whole[0] == self.cursor)
        room = self.size.height - len(self._parts(self.cursor))
        room = room - self.size.height // 2 if above else self.size.height // 2
        self._top = self._upwards(self.cursor, room)
        self._lay_out()
        self.refresh()

    def _upwards(self, index: int, room: int) -> int:
        """The article so many lines above another."""
        while index > 0 and room > 0:
            room -= len(self._parts(index - 1))
            index -= room >= 0
        return index

    # ------------------------------------------------------------------------------------------------------- drawing

    def _parts(self, index: int) -> tuple[str, ...]:
        """The lines of an article, a heading before them where a day, an author or a feed begins; "" for that."""
        row = self.articles[index]
        if row is None:
            return ()
        before, shape = self.articles[index - 1] if index else None, self._shape
        here = group(row, shape)
        heading = ("",) if here is not None and (before is None or group(before, shape) != here) else ()
        return (*heading, *self._told(row))

    def _told(self, row: ArticleRow) -> tuple[str, ...]:
        return told(row, self._shape)

    @property
    def _shape(self) -> Shape:
        return Shape(*self.size, self.articles.view.order, self.compact)

    def _place(self) -> None:
        """Lay out the screen from the article at the top, and draw all of it."""
        self._strips.clear()
        self._lay_out()
        self.refresh()

    def _content(self) -> list[tuple[ArticleRow | None, int, bool]]:
        """What the lines of the screen show."""
        return [(self.articles[shown.index], shown.part, shown.index == self.cursor) for shown in self._shown]

    def _lay_out(self) -> None:
        if self._placed_for != self.size:
            self._strips.clear()
        self._placed_for = self.size
        if self.articles.count - self._top < self.size.height:
            last = self._upwards(self.articles.count, self.size.height)
            self._top = max(0, min(self._top, last))
        self._shown = []
        index = self._top
        while len(self._shown) < self.size.height and self.articles[index]:
            parts = self._parts(index)
            first = 0 if parts[0] else -1
            self._shown += [Shown(index, first + n) for n in range(len(parts))]
            index += 1
        self._strips = {shown: self._strips[shown] for shown in self._shown if shown in self._strips}

    def on_resize(self) -> None:
        """Another size: the chosen article stays in sight."""
        self._place()
        self._reveal()

    def on_focus(self) -> None:
        """The list is in full colour while it has the keys."""
        self._strips.clear()
        self.refresh()

    def on_blur(self) -> None:
        """The list rests."""
        self._strips.clear()
        self.refresh()

    def notify_style_update(self) -> None:
        """Colours changed."""
        super().notify_style_update()
        self._strips.clear()

    def _redraw(self, index: int) -> None:
        """Draw the headline of an article again; its day and what stands below always look the same."""
        lines = (number for number, shown in enumerate(self._shown) if shown.index == index and shown.part >= 0)
        rows = [number for number in lines if not self._is_below(self._shown[number])]
        for number in rows:
            self._strips.pop(self._shown[number], None)
        self.refresh_rows(rows)

    def _is_below(self, shown: Shown) -> bool:
        """Whether a line is the one under a headline."""
        row = self.articles[shown.index]
        if row is None or not below(row, self._shape):
            return False
        return shown.part == len(self._told(row)) - 1

    def render_line(self, y: int) -> Strip:
        """Textual asks for one line of the screen, of a new size before it is told."""
        if self.size != self._placed_for:
            self._lay_out()
        if y >= len(self._shown):
            return self._nothing(y)
        shown = self._shown[y]
        if shown not in self._strips:
            self._strips[shown] = self._draw(shown)
        return self._strips[shown]

    def _nothing(self, y: int) -> Strip:
        empty = not self._shown and self._listing is None
        lines = fold(nothing_words(self.view), max(1, self.size.width - 2), 4) if empty else ()
        return self.strip([(f" {lines[y]}" if 0 <= y < len(lines) else "", self.palette.quiet)])

    def _draw(self, shown: Shown) -> Strip:
        row = self.articles[shown.index]
        if row is None:
            return self._nothing(-1)
        if shown.part < 0:
            return self.strip(self._drawing.heading(row))
        return self.strip(*self._drawing.line(row, shown.part, chosen=shown.index == self.cursor))

    @property
    def _drawing(self) -> ListDrawing:
        return ListDrawing(self._shape, self.palette, self.today, self.has_keys, self.open_number, self.watched)
