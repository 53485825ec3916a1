"""What is known of a mark, in one line; and a quote as it can be cited. Pure words, no screen."""

from reader.analysis.quotes.voices import MARKS, SURE, hearer_of, occasion_of
from reader.analysis.timeline.distance import relative_words
from reader.analysis.timeline.time_words import time_words
from reader.model import (
    VERBATIM,
    Analysis,
    Article,
    Entity,
    EntityType,
    MentionKind,
    Quote,
    Status,
    TimeExpression,
    TimelineEntry,
)
from reader.tui.article.marks import Layer, Mark, Marks
from reader.tui.article.page import facts
from reader.tui.cells import one_line


def mark_words(marks: Marks, mark: Mark, article: Article) -> str:
    """What the line at the bottom says of the current mark."""
    if mark.layer is None:
        return ""
    if mark.layer is Layer.QUOTE:
        return _quote_words(marks, mark)
    if mark.layer is Layer.NAME:
        return _name_words(marks.analysis, mark.index)
    words, told = one_line(article.text[mark.start : mark.end]), when(marks.analysis.times[mark.index], article)
    return told if told.startswith(f"{words} (") else f"{words}: {told}"


def when(time: TimeExpression, article: Article) -> str:
    """A time as a person reads it, only its kind where it has no place on a calendar; `~` when assumed."""
    kind = time.type.value.lower()
    if time.first is None or time.last is None:
        return kind
    words = time_words(time.first, time.last, time.grain, value=time.value, day=article.day)
    return f"{'~' if time.assumed else ''}{words} ({kind})"


def when_words(
    article: Article, analysis: Analysis, entry: TimelineEntry, *, relative: bool = False, year: bool = True
) -> str:
    """When an entry was: in dates, or as seen from the article's day.

    `year` False leaves the year out, for entries under its heading.
    """
    if relative:
        return relative_words(entry.first, entry.last, entry.grain, article.day, lasting=entry.lasting)
    value = analysis.times[entry.time].value
    return time_words(
        entry.first, entry.last, entry.grain, value=value, lasting=entry.lasting, day=article.day, year=year
    )


def _quote_words(marks: Marks, mark: Mark) -> str:
    quote = marks.analysis.quotes[mark.index]
    voice = marks.voices[mark.index]
    number = list(marks.voices).index(mark.index) + 1
    doubt = "" if quote.confidence >= SURE else ", perhaps"
    said_by = f"{voice.name}{doubt}" if quote.speaker else "? speaker unknown"
    hearer, where = hearer_of(marks.text, quote), occasion_of(marks.text, quote)
    told = [f"to {one_line(hearer)}" if hearer else "", one_line(where)]
    return " · ".join(filter(None, (said_by, f"quote {number:,} of {len(marks.voices):,}", *told)))


def _name_words(analysis: Analysis, index: int) -> str:
    entity = analysis.entities[index]
    roles = f" · {one_line(entity.roles[0])}" if entity.roles else ""
    return f"{one_line(entity.name)} · {kind_words(entity)}{roles} · named {times(named(entity))}"


def kind_words(entity: Entity) -> str:
    """Its kind, spelt as the headings over the names are."""
    return "organisation" if entity.type is EntityType.ORGANIZATION else entity.type.value.lower()


def named(entity: Entity) -> int:
    """How often the text names it; roles and pronouns that mean it are not counted."""
    return sum(1 for mention in entity.mentions if mention.kind is MentionKind.NAME)


def times(count: int) -> str:
    """How often, in words."""
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def quote_text(article: Article, quote: Quote) -> str:
    """All parts of a quote on one line."""
    return " … ".join(one_line(part.of(article.text)) for part in quote.parts)


def as_text(article: Article) -> str:
    """An article as other programs read it: headline, facts and address, a line each, and its paragraphs."""
    head = (one_line(article.title), facts(article), one_line(article.link))
    return "\n".join(line for line in head if line) + f"\n\n{article.text}\n"


def citation(article: Article, quote: Quote, speaker: str) -> str:
    """A quote ready to cite: the words, who said them, where and when it stood, and the address.

    Words of an interview, and those set apart, are printed without quotation marks and get them here.
    """
    words = quote_text(article, quote)
    if quote.kind in VERBATIM and words[:1] not in MARKS:
        words = f"“{words}”"
    return _cited(article, words, f"{speaker or 'speaker unknown'} ({_origin(article)})")


def entry_citation(article: Article, entry: TimelineEntry, value: str) -> str:
    """An entry of a timeline ready to cite: when it was, what happened, and who tells it where. `value` is the TIMEX3
    value of its time.
    """
    status = "" if entry.status is Status.HAPPENED else f" ({entry.status})"
    when = time_words(entry.first, entry.last, entry.grain, value=value, lasting=entry.lasting, day=article.day)
    return _cited(article, f"{when}: {one_line(entry.words(article.text))}{status}", _origin(article))


def article_citation(article: Article) -> str:
    """An article ready to cite: its headline, who wrote it where and when, and its address."""
    author = one_line(article.author)
    return _cited(article, one_line(article.title), ", ".join(filter(None, (author, _origin(article)))))


def _cited(article: Article, words: str, origin: str) -> str:
    return "\n".join(filter(None, (words, f"— {origin}", one_line(article.link))))


def _origin(article: Article) -> str:
    day = f"{'~' if article.date_assumed else ''}{article.day.day} {article.day:%B %Y}"
    return ", ".join(filter(None, (one_line(article.source), day)))
