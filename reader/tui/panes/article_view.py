"""The article: where it is read, which mark is the current one, and what is searched in it.

It shows the text before there are findings, and redraws only the lines that a finding touches. How a line looks is
`article.lines`'s; which keys lead here and what follows from the current mark is the screen's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from textual import events
from textual.geometry import Offset
from textual.strip import Strip

from reader.model import Article, EntityType, Link, Span
from reader.text.alike import occurrences
from reader.text.changes import told_changes
from reader.text.counts import counted
from reader.text.media import RECORDED
from reader.text.pattern import in_slashes, pattern
from reader.text.watched import Watched
from reader.tui.article.column import COMFORTABLE, Column
from reader.tui.article.facts import mark_words
from reader.tui.article.lines import Drawing, spans_of
from reader.tui.article.links import Hints, links_between
from reader.tui.article.marks import Layer, Mark, Marks, Track
from reader.tui.article.page import Page, lay_out
from reader.tui.article.pointing import link_at, mark_at
from reader.tui.beside.long import made_of
from reader.tui.cells import BETWEEN, one_line
from reader.tui.keys.named import named
from reader.tui.messages import EndReached, ItemChosen, LinkChosen, MarkChanged, PlaceMoved, Said
from reader.tui.panes.lines import Lines

WIDEST = COMFORTABLE[1]
"""Cells of text in a line, where the pane has room for them."""
NARROWEST = 20
"""Cells of the shortest lines that can be asked for."""
PAGE = 2
"""Half pages of a page."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+")
ABOVE = -1
"""The offset of the headline: it stands above the text."""
KEPT_PAGES = 3
"""Widths for which the lines of an article are kept."""


class ArticleView(Lines):
    """One article, or nothing."""

    label = "article"

    def __init__(self, *, id: str | None = None, widest: int = WIDEST) -> None:
        super().__init__(id=id)
        self.article: Article | None = None
        self.marks: Marks | None = None
        self.current: Mark | None = None
        self.shown_layers = frozenset(Layer)
        self.hidden: frozenset[EntityType] = frozenset()
        self.hits = Track.of([])
        self.watched = Watched()
        self._seen = Track.of([])
        """The words in the article that are watched for."""
        self.widest = widest
        self.links = False
        """The terminal is told of links (OSC 8)."""
        self.hints = Hints()
        self._page = Page("", (), ())
        self._pages: dict[int, Page] = {}
        """By their width."""
        self._column = Column(0, 0, 1)
        self._first, self._stood = ABOVE, 0
        """Where the first line stood before the width changed, and the line that was the first then: kept while that
        line is the first, so that widths that come and go do not creep up the text."""

    # ------------------------------------------------------------------------------------------------------- content

    def show(self, article: Article, marks: Marks | None, offset: int = 0) -> None:
        """Another article, from the line on that holds `offset`."""
        self.article, self.current, self.hits = article, None, Track.of([])
        self._seen = Track.of([Mark(start, end) for start, end in self.watched.places(article.text)])
        self.marks = marks.hiding(self.hidden) if marks else None
        self.top = self._stood = 0
        self._first = offset or ABOVE
        self._page, self._pages = Page("", (), ()), {}
        self.make()

    def show_findings(self, marks: Marks) -> None:
        """The findings of the article that is shown; nothing moves."""
        if self.article is None:
            return
        self.marks = marks.hiding(self.hidden)
        self.redraw_all()
        self.scrolled()

    def hide_names(self, kinds: frozenset[EntityType]) -> None:
        """Leave names of these kinds unmarked."""
        self.hidden = kinds
        if self.marks:
            self.show_findings(self.marks)

    def toggle(self, layer: Layer) -> bool:
        """Show or hide a layer; whether it is shown now."""
        self.shown_layers = self.shown_layers ^ {layer}
        self.redraw_all()
        return layer in self.shown_layers

    def search(self, words: str) -> int:
        """Mark every place where the words stand, whatever their case and accents, or what a pattern between slashes
        finds; how many there are. Raises ValueError for a pattern that makes no sense, or takes too long.
        """
        written, text = in_slashes(words), self.article.text if self.article else ""
        wanted = pattern(written) if written else None
        self._mark_hits(wanted.places(text) if wanted else occurrences(words, text))
        if wanted and wanted.slow:
            raise ValueError("it takes too long")
        return len(self.hits.marks)

    def mark_hits(self, found: Sequence[Span]) -> None:
        """Mark what was searched for."""
        self._mark_hits((place.start, place.end) for place in found)

    def _mark_hits(self, found: Iterable[tuple[int, int]]) -> None:
        self.hits = Track.of([Mark(start, end) for start, end in found])
        self.redraw_all()

    @property
    def width(self) -> int:
        """Cells of a line."""
        return self._column.text

    def set_width(self, widest: int) -> int:
        """Lines of at most so many cells, and of no fewer than can be read; the cells they have then."""
        self.widest = max(NARROWEST, widest)
        self.make()
        return self.width if self.article else self.widest

    def widen(self, by: int) -> int:
        """Lines so many cells longer, in one step past those that leave room for names in the margin; their cells."""
        before = self.width
        cells = self.set_width(before + by)
        return self.set_width(COMFORTABLE[1] + by) if by > 0 and cells == before else cells

    def hint(self, *, shown: bool) -> Hints:
        """Lay letters over the links in sight, or take them away."""
        self.hints = Hints.of(self._links_in_sight()) if shown else Hints()
        self.redraw_all()
        return self.hints

    def _links_in_sight(self) -> tuple[Link, ...]:
        """The links that begin in the window."""
        last = self.top + self.size.height
        end = self._offset_of(last) if last < self.line_count() else len(self._page.text)
        return links_between(self.article.links, self.place, end) if self.article else ()

    # -------------------------------------------------------------------------------------------------------- moving

    def action_page(self, halves: int) -> None:
        """Scroll; a page down begins with the sentence that the page before cut short, or two lines before its end."""
        before, height = self.top, self.size.height
        super().action_page(halves)
        if halves == PAGE and self.top == before and self.article:
            self.post_message(EndReached())
        elif halves == PAGE and self.top == before + height - 2:
            self.scroll_lines(max(before + height // 2, min(self.top, self._cut_sentence(before, before + height))))

    def _cut_sentence(self, first: int, last: int) -> int:
        """The line on which the sentence begins that goes on after the lines from `first` to before `last`."""
        start, end = self._offset_of(first), self._offset_of(last)
        ends = [found.end() for found in SENTENCE_END.finditer(self._page.text, start, end)]
        return self._page.line_at(ends[-1]) if ends and ends[-1] < end else last

    @property
    def place(self) -> int:
        """Where the first line that is shown, or is to be, stands in the text; 0 above the body."""
        return self._offset_of(self.top) if self.made else max(0, self._first)

    @property
    def focus_offset(self) -> int:
        """Where the reader is likely to look: at the current mark while it is in sight.

        Otherwise as far down the window as the window is down the article: at its top on the first line, at its end on
        the last.
        """
        if held := self.mark_in_sight:
            return held.start
        if not self.made:
            return self.place
        height = min(self.size.height, self.line_count())
        below = self.line_count() - height
        return self._offset_of(self.top + (self.top * (height - 1) // below if below else 0))

    @property
    def mark_in_sight(self) -> Mark | None:
        """The current mark, as long as it is in the window."""
        held = self.current
        return held if held and self.in_sight(self._page.line_at(held.start)) else None

    @property
    def eye(self) -> Offset:
        """The current mark while it is in sight; else the beginning of the first line."""
        left, held = self._column.left + self._column.margin, self.mark_in_sight
        if held is None:
            return Offset(left, 0)
        return Offset(left + self._page.cell_of(held.start), self._page.line_at(held.start) - self.top)

    def _offset_of(self, line: int) -> int:
        starts = self._page.starts
        return max(0, starts[line]) if line < len(starts) else 0

    def scrolled(self) -> None:
        """Tell where the reader is."""
        self.post_message(PlaceMoved(self.place, self.focus_offset))

    def step(self, layer: Layer, by: int) -> Mark | None:
        """The next mark of a layer, or the one before; None at the end."""
        track = self.marks.tracks[layer] if self.marks else Track.of([])
        return self._step(track, by)

    def step_hit(self, by: int) -> Mark | None:
        """The next place where the searched words stand, or the one before; behind the last comes the first.

        Where nothing was searched for, those that are watched for.
        """
        found = self._found
        return self._step(found, by) or (self._go(found.marks[0 if by > 0 else -1]) if found.marks else None)

    @property
    def _found(self) -> Track:
        return self.hits if self.hits.marks else self._seen

    def _step(self, track: Track, by: int) -> Mark | None:
        held = self.mark_in_sight
        if by > 0:
            found = track.after(held.start if held else self.place - 1)
        else:
            found = track.before(held.start if held else self.place)
        return self._go(found) if found else None

    def go_to(self, start: int, end: int) -> None:
        """Show a stretch of the text as the current one."""
        self._go(Mark(start, end))

    def _go(self, mark: Mark) -> Mark:
        before, self.current = self.current, mark
        if not self.made:
            self._first = mark.start
        touched = set(self._lines_of(before)) | set(self._lines_of(mark))
        first = self._page.line_at(mark.start)
        if not self.top <= first < self.top + self.size.height - 1:
            for number in touched:
                self._strips.pop(number, None)
            if not self.scroll_lines(first - self.size.height // 3):
                self.redraw(touched)
        else:
            self.redraw(touched)
            self.scrolled()
        self.post_message(MarkChanged())
        return mark

    def _lines_of(self, mark: Mark | None) -> Iterator[int]:
        for span in spans_of(self.marks, mark) if mark else ():
            yield from self._page.lines_over(span.start, span.end)

    # --------------------------------------------------------------------------------------------------------- words

    def mark_words(self) -> str:
        """What is known of the current mark."""
        if self.current and (number := self._found.number(self.current)):
            after, before = named("article.next-hit"), named("article.previous-hit")
            return f"hit {number:,} of {len(self._found.marks):,} · next: {after} · before: {before}"
        if self.current is None or self.marks is None or self.article is None:
            return ""
        return mark_words(self.marks, self.current, self.article)

    def place_words(self) -> str:
        """Where somebody is in the article, all in one."""
        return BETWEEN.join(self.place_parts())

    def place_parts(self) -> tuple[str, ...]:
        """What is known of the current mark while it is in sight; else how far it is read, the keys of the watched
        words, and of the links and the recording in sight, and the source: what tells most first.
        """
        if self.article is None:
            return ("",)
        if self.mark_in_sight and (words := self.mark_words()):
            return (words,)
        seen, count = self.top + self.size.height, max(1, self.line_count())
        links, text = self._links_in_sight(), self.article.text
        plays = any(text[link.start : link.end] in RECORDED for link in links)
        watched = () if self.hits.marks else self._seen.marks
        changed = told_changes(self.article)
        keys = (
            f"{counted(len(watched), 'watched word')}: {named('article.next-hit')}" if watched else "",
            f"{counted(len(links), 'link')}: {named('article.links')}" if links else "",
            f"play: {named('article.play')}" if plays else "",
            f"{changed}: {named('article.changes')}" if changed else "",
        )
        read, source, told = f"{min(100, 100 * seen // count)} %", one_line(self.article.source), (*filter(None, keys),)
        return (read, *told, source) if told and source else (BETWEEN.join(filter(None, (read, *told, source))),)

    def quote_at_hand(self) -> int | None:
        """The quote that is current, or else the one that is read."""
        if self.marks is None:
            return None
        if self.current and self.current.layer is Layer.QUOTE:
            return self.current.index
        track, offset = self.marks.tracks[Layer.QUOTE], self.focus_offset
        here = next(iter(track.over(offset, offset + 1)), None) or track.after(self.place) or track.before(offset)
        return here.index if here else None

    def action_enter(self) -> None:
        """Enter the current mark."""
        if self.current and self.current.layer:
            self.post_message(ItemChosen(self.id or "", self.current.index))
        elif self.marks:
            self.post_message(Said("Nothing is chosen here; ] } ) go to a quote, a name, a date."))

    def on_click(self, event: events.Click) -> None:
        """Choose the mark that was clicked, as a step to it does; a click on the current one enters it.

        A click on a link follows it; on a name that is no longer than the link, or in it, the name goes first.
        """
        drawing, line = self._drawing, self.top + event.y
        link = link_at(drawing, self.article.links if self.article else (), line, event.x)
        found = mark_at(drawing, line, event.x)
        if link:
            self.post_message(LinkChosen(link.url))
        elif found and found == self.current:
            self.action_enter()
        elif found:
            self._go(found)

    # ------------------------------------------------------------------------------------------------------- drawing

    def line_count(self) -> int:
        """Lines of the page."""
        return len(self._page.lines)

    def lay_out(self, width: int) -> None:
        """Another size; the line that is read stays the first, unless the current mark would leave sight."""
        if self.article is None:
            return
        if self.top != self._stood:
            self._first = self.place if self.top else ABOVE
        held = self.mark_in_sight
        self._column = Column.within(width, self.widest)
        before, self._page = self._page, self._laid_out(self.article, self._column.text)
        first = 0 if self._first == ABOVE else self._page.line_at(self._first)
        first = self.top if self._page is before else first
        lowest = self._page.line_at(held.start) - self.size.height + 1 if held else 0
        self.top = self._stood = self._within(max(first, lowest))

    def _laid_out(self, article: Article, width: int) -> Page:
        """The page for a width, kept: it is left and come back to with each pane that takes or gives room."""
        if width not in self._pages:
            with made_of(article.text):
                ways = f"{named('article.full')} fetches it from its page, {named('article.link')} opens that."
                page = lay_out(article, width, ways)
            self._pages = {width: page, **dict(islice(self._pages.items(), KEPT_PAGES - 1))}
        return self._pages[width]

    def draw(self, number: int) -> Strip:
        """Margin and text of one line."""
        return self.strip(self._drawing.line(number))

    @property
    def _drawing(self) -> Drawing:
        return Drawing(
            self._page,
            self._column,
            self.palette,
            marks=self.marks,
            current=self.current,
            layers=self.shown_layers,
            hits=self.hits,
            title=one_line(self.article.title) if self.article else "",
            watched=self.watched,
            seen=self._seen,
            hints=self.hints,
            links=self.article.links if self.links and self.article else (),
        )
