"""The card of a name: its kind, roles and forms, where the article names it, what it says, and when it acts."""

from reader.analysis.sentences import split_sentences
from reader.model import SPOKEN, Article, Entity, Mention, MentionKind, Quote, Span
from reader.store.view import View
from reader.text.places import with_the
from reader.tui.article.everywhere import naming
from reader.tui.article.facts import kind_words, named, quote_text, times, when_words
from reader.tui.article.marks import Marks
from reader.tui.cells import clip, fold, one_line
from reader.tui.panes.choice import Row
from reader.tui.panes.side import Side


class EntityCard(Side):
    """One entity of the article that is shown."""

    label = "card"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.entity = 0

    def show_entity(self, article: Article, marks: Marks, entity: int) -> None:
        """The card of an entity, by its number in the analysis."""
        self.entity = entity
        self.show(article, marks)

    def story(self, article: Article, marks: Marks, width: int) -> list[Row]:
        """Facts first, then what leads into the text."""
        if self.entity >= len(marks.analysis.entities):
            return []
        entity = marks.analysis.entities[self.entity]
        return [
            *self._facts(entity, width),
            *self._everywhere(entity, width),
            *self._quotes(article, marks, width),
            *self._times(article, marks, width),
            *self._mentions(article, entity, width),
        ]

    def _facts(self, entity: Entity, width: int) -> list[Row]:
        palette = self.palette
        rows = [Row(((f" {line}", palette.strong),)) for line in fold(one_line(entity.name), max(1, width - 2), 3)]
        facts = [kind_words(entity), *(one_line(role) for role in entity.roles)]
        if entity.belongs_to:
            facts.append(f"of {with_the(one_line(entity.belongs_to))}")
        if entity.others:
            facts.append(f"also {', '.join(map(one_line, entity.others))}")
        facts.append(_counts(entity))
        if entity.unsure:
            facts.append(one_line(entity.unsure))
        return rows + [
            Row(((f" {line}", palette.quiet),)) for fact in facts for line in fold(fact, max(1, width - 2), 3)
        ]

    def everywhere(self) -> View | None:
        """The articles of the library that name it."""
        if self.marks is None or self.entity >= len(self.marks.analysis.entities):
            return None
        return naming(self.marks.analysis.entities[self.entity])

    def _everywhere(self, entity: Entity, width: int) -> list[Row]:
        """What leads to the other articles of the library."""
        arrow = (" → ", self.palette.accent)
        words = (clip("in other articles", max(1, width - 4)), self.palette.text)
        return [Row(()), Row((arrow, words), self.lead_to(naming(entity)))]

    def _quotes(self, article: Article, marks: Marks, width: int) -> list[Row]:
        """What it says, and what others say with its name in their words."""
        entity = marks.analysis.entities[self.entity]
        spoken = [(n, quote) for n, quote in enumerate(marks.analysis.quotes) if quote.kind in SPOKEN]
        says = [(n, quote) for n, quote in spoken if quote.speaker and self.entity in quote.speaker.entities]
        about = [(n, quote) for n, quote in spoken if (n, quote) not in says and _names(quote, entity)]
        rows = self.heading("Says", width) if says else []
        for index, quote in says:
            rows += self._quote(marks, index, quote_text(article, quote), width)
        rows += self.heading("Others say", width) if about else []
        for index, quote in about:
            rows += self._quote(marks, index, f"{marks.voices[index].short}: {quote_text(article, quote)}", width)
        return rows

    def _quote(self, marks: Marks, index: int, words: str, width: int) -> list[Row]:
        lead = (" ▌ ", self.palette.speaker(marks.voices[index].number))
        return self.passage(lead, words, marks.analysis.quotes[index].parts[0], width, lines=3)

    def _times(self, article: Article, marks: Marks, width: int) -> list[Row]:
        rows = []
        for entry in marks.analysis.timeline:
            if self.entity in entry.entities and entry.parts:
                words = f"{when_words(article, marks.analysis, entry)}: {entry.words(article.text)}"
                rows += self.passage((" ● ", self.palette.accent), words, entry.parts[0], width, lines=3)
        return [*self.heading("When", width), *rows] if rows else []

    def _mentions(self, article: Article, entity: Entity, width: int) -> list[Row]:
        """Each sentence once that names it; it leads to the first mention in it."""
        rows = []
        last = Span(0, 0)
        for mention in entity.mentions:
            if mention.kind is not MentionKind.PRONOUN and mention.start >= last.end:
                last = sentence_of(article.text, mention)
                there = Span(mention.start, mention.end)
                rows += self.passage((" · ", self.palette.quiet), last.of(article.text), there, width, lines=3)
        return [*self.heading("Named", width), *rows]


def _counts(entity: Entity) -> str:
    names = named(entity)
    meant = len(entity.mentions) - names
    return f"named {times(names)}, meant {times(meant)} more" if meant else f"named {times(names)}"


def _names(quote: Quote, entity: Entity) -> bool:
    """Whether the words of a quote name an entity."""
    return any(part.start <= m.start and m.end <= part.end for part in quote.parts for m in entity.mentions)


def sentence_of(text: str, mention: Mention) -> Span:
    """The sentence that holds a mention."""
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    line = Span(start, len(text) if end < 0 else end)
    for sentence in split_sentences(line.of(text)):
        if sentence.start <= mention.start - start < sentence.end:
            return Span(start + sentence.start, start + sentence.end)
    return line
