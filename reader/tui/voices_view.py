"""Everyone who speaks in the article: how many words each, and their quotes in order."""

from reader.model import Article, QuoteKind, Span
from reader.tui.cells import clip
from reader.tui.choice import Row
from reader.tui.facts import quote_text
from reader.tui.marks import Marks, Voice
from reader.tui.side import Side


class VoicesView(Side):
    """The speakers by the number of their words; choosing a quote goes there."""

    label = "voices"

    def story(self, article: Article, marks: Marks, width: int) -> list[Row]:
        """A heading for each speaker, an item for each quote."""
        rows = [Row(((" Voices", self.palette.accent), (f" {len(set(marks.voices.values()))}", self.palette.quiet)))]
        for voice, indexes, words in voices(article, marks):
            style = self.palette.speaker(voice.number)
            count = f" {words} word{'' if words == 1 else 's'}"
            name = clip("unknown" if voice.number is None else voice.name, max(1, width - len(count) - 2))
            rows += [Row(()), Row(((f" {name}", style), (count, self.palette.quiet)))]
            for index in indexes:
                quote = marks.analysis.quotes[index]
                bar = " ┊ " if quote.kind is QuoteKind.INDIRECT else " ▌ "
                target = Span(quote.parts[0].start, quote.parts[-1].end)
                rows += self.passage((bar, style), quote_text(article, quote), target, width)
        return rows if len(rows) > 1 else [*rows, Row(((" Nobody is quoted.", self.palette.quiet),))]


def voices(article: Article, marks: Marks) -> list[tuple[Voice, list[int], int]]:
    """Each voice with its quotes and their words, who says most first, the unknown last."""
    said: dict[Voice, list[int]] = {}
    for index, voice in marks.voices.items():
        said.setdefault(voice, []).append(index)
    counted = [
        (voice, found, sum(len(quote_text(article, marks.analysis.quotes[index]).split()) for index in found))
        for voice, found in said.items()
    ]
    return sorted(counted, key=lambda each: (each[0].number is None, -each[2]))
