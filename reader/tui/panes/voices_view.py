"""Everyone who speaks in the article: how many words each, and their quotes in order."""

from reader.model import Article, QuoteKind, Span
from reader.store.view import View
from reader.text.counts import quoted_length
from reader.tui.article.everywhere import hearing
from reader.tui.article.facts import quote_text
from reader.tui.article.marks import Layer, Mark, Marks
from reader.tui.cells import clip, one_line
from reader.tui.panes.choice import Row
from reader.tui.panes.side import Side


class VoicesView(Side):
    """The speakers by the number of their words; choosing a quote goes there."""

    label = "voices"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._quotes: list[int] = []
        """The quote of each item."""

    def story(self, article: Article, marks: Marks, width: int) -> list[Row]:
        """A heading for each speaker, an item for each quote."""
        self._quotes = []
        rows = [Row(((" Voices", self.palette.accent), (f" {len(set(marks.voices.values())):,}", self.palette.quiet)))]
        for voice in marks.speakers:
            style = self.palette.speaker(marks.voices[voice.quotes[0]].number)
            count = f" {quoted_length(voice.words)}"
            name = clip(one_line(voice.name) or "unknown", max(1, width - len(count) - 2))
            rows += [Row(()), Row(((f" {name}", style), (count, self.palette.quiet)))]
            if voice.unsure:
                rows.append(Row(((clip(f" {one_line(voice.unsure)}", width), self.palette.quiet),)))
            for index in voice.quotes:
                quote = marks.analysis.quotes[index]
                bar = " ┊ " if quote.kind is QuoteKind.INDIRECT else " ▌ "
                target = Span(quote.parts[0].start, quote.parts[-1].end)
                self._quotes.append(index)
                rows += self.passage((bar, style), quote_text(article, quote), target, width)
        none = "Not in English." if marks.analysis.foreign else "Nobody is quoted."
        return rows if len(rows) > 1 else [*rows, Row(((f" {none}", self.palette.quiet),))]

    def item_of(self, mark: Mark) -> int | None:
        """The quote."""
        of_quotes = mark.layer is Layer.QUOTE and mark.index in self._quotes
        return self._quotes.index(mark.index) if of_quotes else None

    def everywhere(self) -> View | None:
        """The articles of the library that the chosen quote's speaker speaks in."""
        if self.marks is None or self.cursor >= len(self._quotes):
            return None
        return hearing(self.marks, self._quotes[self.cursor])
