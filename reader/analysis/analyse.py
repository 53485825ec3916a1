"""All of the analysis, once, in order."""

from datetime import date

from reader.analysis import document as documents
from reader.analysis.coreference import claim_surnames, tell_namesakes, tie_references
from reader.analysis.dates.tagger import find_times
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Tagger
from reader.analysis.quotes.find import find_quotes
from reader.analysis.timeline.build import build_timeline
from reader.model import Analysis

VERSION = 37
"""Raised with every change of what is found, so that kept analyses are made again."""


def analyse(text: str, day: date | None, tagger: Tagger | None = None) -> Analysis:
    """What a text says. `day` is the day of publication, against which relative dates are resolved.

    `tagger` finds the names in the place of the one that is shipped.
    """
    document = documents.read(text, day)
    times = find_times(document)
    named = claim_surnames(document, tell_namesakes(document, find_names(document, tagger)))
    entities = tie_references(document, named)
    quotes = find_quotes(document, entities, times)
    return Analysis(entities, times, quotes, build_timeline(document, entities, times, quotes))
