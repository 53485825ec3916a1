"""All of the analysis, once, in order."""

from datetime import date
from typing import Protocol

from reader.analysis import document as documents
from reader.analysis.coreference import claim_surnames, part_titled, tell_namesakes, tie_references
from reader.analysis.dates.tagger import find_times
from reader.analysis.languages import is_foreign
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Tagger
from reader.analysis.quotes.find import find_quotes
from reader.analysis.timeline.build import build_timeline
from reader.model import Analysis, Article, Span

VERSION = 56
"""Raised with every change of what is found, so that kept analyses are made again."""


class Analyser(Protocol):
    """`analyse` with the tagger that is chosen."""

    def __call__(self, text: str, day: date | None, apart: tuple[Span, ...] = (), /) -> Analysis:
        """What a text says."""


def analyse(text: str, day: date | None, apart: tuple[Span, ...] = (), *, tagger: Tagger | None = None) -> Analysis:
    """What a text says. `day` is the day of publication, against which relative dates are resolved.

    `apart` are the paragraphs that a page sets apart as quotations (`Article.apart`). `tagger` finds the names in the
    place of the one that is shipped; it is asked for those of a text in another language too.
    """
    document = documents.read(text, day, apart)
    if is_foreign(document.words):
        return Analysis(find_names(document, tagger) if tagger else (), foreign=True)
    times = find_times(document)
    named = tell_namesakes(document, part_titled(document, find_names(document, tagger)))
    named = claim_surnames(document, named)
    entities = tie_references(document, named)
    quotes = find_quotes(document, entities, times)
    return Analysis(entities, times, quotes, build_timeline(document, entities, times, quotes))


def analyse_article(article: Article, find: Analyser = analyse, *, day: date | None = None) -> Analysis:
    """What `find` finds in an article; `day` stands before the day that the article has."""
    return find(article.prose, day or article.day, article.apart)
