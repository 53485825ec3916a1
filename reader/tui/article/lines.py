"""How a line of the article looks: the margin with the bars and the speakers, and the words with their marks.

Pure: a page and what is known of it in, words with their looks out. Where the reader stands is the view's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len
from rich.style import Style

from reader.model import VERBATIM, Link, QuoteKind, Span
from reader.text.watched import Watched
from reader.tui.article.column import NAMED_MARGIN, Column
from reader.tui.article.links import Hints, link_style
from reader.tui.article.marks import UNKNOWN, Layer, Mark, Marks, ShownVoice, Track
from reader.tui.article.page import TABLE, LineKind, Page, PageLine
from reader.tui.article.table import bars
from reader.tui.cells import clip, sign_length
from reader.tui.pieces import Piece, lit
from reader.tui.theme import Palette

_BARS = dict.fromkeys(VERBATIM, "▌") | {QuoteKind.INDIRECT: "┊"}
_CURRENT_BAR = "█"
_LABEL = "─"
"""In the place of the bar, before the speakers above a paragraph: a name alone would read as text."""
_BETWEEN = " · "
"""Between those speakers."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An article at one width, with what is marked in it now."""

    page: Page
    column: Column
    palette: Palette
    marks: Marks | None
    """None before there are findings."""
    current: Mark | None
    layers: frozenset[Layer]
    """Which are shown."""
    hits: Track
    title: str
    """The headline in one line."""
    watched: Watched
    seen: Track
    """The words of the text that are watched for."""
    hints: Hints
    links: Sequence[Link]
    """Of which the terminal is told."""

    def line(self, number: int) -> list[Piece]:
        """Margin and text of one line."""
        line, palette = self.page.lines[number], self.palette
        if line.kind is LineKind.BLANK:
            return self._names_above(number)
        if line.start < 0:
            if line.kind is not LineKind.HEADLINE:
                return [self._blank_margin(), (line.lead, palette.quiet)]
            above = [each.lead for each in self.page.lines[: number + 1] if each.kind is LineKind.HEADLINE]
            places = self.watched.places_on(self.title, above)[-1]
            return [self._blank_margin(), *lit(line.lead, palette.strong, places, palette.watched)]
        return [*self._margin(number), (line.lead, palette.quiet), *self._text(line)]

    # -------------------------------------------------------------------------------------------------------- speakers

    def parts(self, start: int, end: int) -> list[Mark]:
        """The parts of quotes that stand in a stretch of the text, where quotes are shown."""
        return list(self.marks.parts.over(start, end)) if self.marks and Layer.QUOTE in self.layers else []

    def first_part(self, parts: Sequence[Mark]) -> Mark:
        """The one that a line's bar belongs to: words that were spoken before words that were retold."""
        return min(parts, key=lambda mark: self._kind(mark) not in VERBATIM)

    def speakers_above(self, number: int) -> list[tuple[str, Mark]]:
        """Who is quoted in the paragraph below a blank line, where the margin is too narrow for names.

        Each with the first quote; the words are as they stand there, one after the other. Nobody where the only one
        who was quoted in the paragraph above goes on alone.
        """
        if self.column.margin >= NAMED_MARGIN or number + 1 >= len(self.page.lines) or not self.column.margin:
            return []
        start = self.page.lines[number + 1].start
        voices: dict[ShownVoice, Mark] = {}
        for part in self.parts(start, self._paragraph_end(number + 1)):
            if self._opening(part) >= start:
                voices.setdefault(self._voice(part), part)
        if set(voices) == self._voices_before(number) and UNKNOWN not in voices:
            return []
        whole = sum(cell_len(voice.short) + len(_BETWEEN) for voice in voices) <= self.column.text
        room = self.column.text if whole else self.column.text // max(1, len(voices)) - len(_BETWEEN)
        names = ((clip(voice.short, room), part) for voice, part in voices.items())
        return [(f"{_BETWEEN * (n > 0)}{name}", part) for n, (name, part) in enumerate(names)]

    def _paragraph_end(self, number: int) -> int:
        """The offset behind the paragraph that begins in a line."""
        blanks = (n for n in range(number, len(self.page.lines)) if self.page.lines[n].kind is LineKind.BLANK)
        blank = next(blanks, None)
        return len(self.page.text) if blank is None else self.page.starts[blank] + 1

    def _voices_before(self, number: int) -> set[ShownVoice]:
        """Whoever is quoted in the paragraph above a blank line, where it is one speaker alone."""
        first = next((n for n in range(number - 1, 0, -1) if self.page.lines[n - 1].kind is LineKind.BLANK), 0)
        start = self.page.lines[first].start
        voices = {self._voice(part) for part in self.parts(start, self.page.starts[number])} if start >= 0 else set()
        return voices if len(voices) == 1 else set()

    def _names_above(self, number: int) -> list[Piece]:
        names = [(words, self._voice_ink(part)) for words, part in self.speakers_above(number)]
        if not names:
            return []
        blank = " " * (self.column.left + self.column.margin - 2)
        return [(blank, Style()), (_LABEL, names[0][1]), (" ", Style()), *names]

    def _blank_margin(self) -> Piece:
        return (" " * (self.column.left + self.column.margin), Style())

    def _margin(self, number: int) -> list[Piece]:
        """The bar of a line's first quote, and the speaker where the quote begins."""
        column, line = self.column, self.page.lines[number]
        parts = self.parts(line.start, line.end)
        if not parts or not column.margin or not self.marks:
            return [self._blank_margin()]
        part = self.first_part(parts)
        style = self._voice_ink(part)
        # A long name may reach into the blank at the left of the margin; one cell keeps it from the pane beside it.
        room = column.margin - 3 + max(0, column.left - 1)
        named = column.margin >= NAMED_MARGIN and self._begins_to_speak(part, number)
        name = clip(self._voice(part).short, room) if named else ""
        blank = column.left + column.margin - 2 - cell_len(name) - (1 if name else 0)
        pieces = [(name, style), (" ", Style())] if name else []
        current = self.current and self.current.layer is Layer.QUOTE and self.current.index == part.index
        bar = _CURRENT_BAR if current else _BARS[self._kind(part)]
        return [(" " * blank, Style()), *pieces, (bar, style), (" ", Style())]

    def _begins_to_speak(self, part: Mark, number: int) -> bool:
        """Whether a line's quote begins in it, and the bar right above it is nobody's, or that of somebody else."""
        line, above = self.page.lines[number], self.page.lines[number - 1]
        if self._opening(part) < line.start:
            return False
        parts = self.parts(above.start, above.end) if number and above.start >= 0 else []
        voice = self._voice(part)
        return not parts or voice.number is None or self._voice(self.first_part(parts)) != voice

    def _opening(self, part: Mark) -> int:
        """Where the quote begins that a part belongs to."""
        return self.marks.analysis.quotes[part.index].parts[0].start if self.marks else part.start

    def _voice(self, part: Mark) -> ShownVoice:
        return self.marks.voices[part.index] if self.marks else UNKNOWN

    def _voice_ink(self, part: Mark) -> Style:
        style = self.palette.speaker(self._voice(part).number)
        return style if self._kind(part) in VERBATIM else style + self.palette.aside

    def _kind(self, part: Mark) -> QuoteKind:
        return self.marks.analysis.quotes[part.index].kind if self.marks else QuoteKind.DIRECT

    # ----------------------------------------------------------------------------------------------------------- words

    def _text(self, line: PageLine) -> Iterator[Piece]:
        """The line cut where its looks change."""
        marks = self._shown_marks(line)
        base = self._ground(line.kind)
        words = self.hints.over(self.page.text[line.start : line.end].replace("\n", " "), line.start)
        for blanks, first, last in line.stretches:
            if blanks:
                yield " " * blanks, base
            cuts = {first, last}.union(edge for mark in marks for edge in mark[:2] if first < edge < last)
            for start, end in pairwise(sorted(cuts)):
                looks = (look for begins, ends, look in marks if begins <= start and end <= ends)
                yield words[start - line.start : end - line.start], sum(looks, start=base)

    def _ground(self, kind: LineKind) -> Style:
        palette = self.palette
        if kind in (LineKind.HEADING, LineKind.HEAD):
            return palette.strong
        return palette.quiet if kind in (LineKind.CODE, LineKind.IMAGE) else palette.text

    def _shown_marks(self, line: PageLine) -> list[tuple[int, int, Style]]:
        """Stretches and their looks, the later laid over the earlier."""
        start, end, palette = line.start, line.end, self.palette
        found = [
            (part.start, part.end, self._voice_ink(part))
            for part in self.parts(start, end)
            if self._kind(part) in VERBATIM
        ]
        found += self._names(start, end, tuple((first, last) for first, last, _ in found))
        if line.kind in TABLE:
            found += [(bar.start, bar.end, palette.quiet) for bar in bars(self.page.text, start, end)]
        if self.marks and Layer.DATE in self.layers:
            found += [(m.start, m.end, self._time_ink(m)) for m in self.marks.tracks[Layer.DATE].over(start, end)]
        found += [(mark.start, mark.end, palette.watched) for mark in self.seen.over(start, end)]
        found += [(at, at + len(letters), palette.hit) for at, letters in self.hints.by_start.items()]
        found += [(mark.start, mark.end, palette.hit) for mark in self.hits.over(start, end)]
        is_hit = self.current is not None and self.hits.number(self.current) > 0
        ink = palette.at_hit if is_hit else palette.current
        found += [(span.start, span.end, ink) for span in self._reversed()]
        found += [(link.start, link.end, link_style(link.url)) for link in self.links]
        return [mark for mark in found if mark[0] < end and mark[1] > start]

    def _names(self, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, Style]]:
        """Names in the colour of their kind; in quoted words they keep that of the speaker."""
        if not self.marks or Layer.NAME not in self.layers:
            return
        for mark in self.marks.tracks[Layer.NAME].over(start, end):
            kind = self.marks.analysis.entities[mark.index].type
            inside = any(first <= mark.start and mark.end <= last for first, last in quoted)
            yield mark.start, mark.end, Style(underline=True) if inside else self.palette.name(kind)

    def _time_ink(self, mark: Mark) -> Style:
        """A time with a place on the calendar is strong; how long and how often are not."""
        placed = self.marks is not None and self.marks.analysis.times[mark.index].first is not None
        return self.palette.date if placed else Style(color=self.palette.date.color) + self.palette.aside

    def _reversed(self) -> Sequence[Span]:
        """What of the current mark is reversed: of a quote only its first sign, for its bar shows the rest."""
        if self.current is None:
            return ()
        spans = spans_of(self.marks, self.current)
        is_quote = self.current.layer is Layer.QUOTE
        if not is_quote:
            return spans
        return [Span(span.start, span.start + sign_length(self.page.text, span.start)) for span in spans]


def spans_of(marks: Marks | None, mark: Mark) -> tuple[Span, ...]:
    """The stretches of the text that a mark shows."""
    return marks.spans(mark) if marks else (Span(mark.start, mark.end),)
