"""An analysis as plain JSON: the form that `dateline analyze` prints and that programs read.

Offsets count code points of exactly the text given. An utterance of two parts is two rows that share their `utterance`.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from reader.model import (
    Analysis,
    Article,
    Entity,
    Mention,
    MentionKind,
    Quote,
    Span,
    Speaker,
    TimeExpression,
    TimelineEntry,
)
from reader.text.changes import history

Json = dict[str, Any]


def record(article: Article, analysis: Analysis, day: date | None = None) -> Json:
    """An article with its findings, and what its paper changed in it, the last change first; `day` stands before the
    article's own.
    """
    about = {"title": article.title, "source": article.source, "link": article.link, "origin": shown_origin(article)}
    when = {"date": (day or article.day).isoformat(), "date_assumed": article.date_assumed and not day}
    links = [{"start": link.start, "end": link.end, "url": link.url} for link in article.links]
    changed = [
        {"until": until.isoformat(), "before": each.before, "now": each.now, "start": each.start}
        for until, changes in history(article)
        for each in changes
    ]
    found = findings(article.text, analysis)
    return {**about, **when, "text": article.text, "links": links, "changes": changed, **found}


def why_nothing(*foreign: bool) -> str:
    """Why nothing was found in some texts, behind a colon: they may all be in another language, `Analysis.foreign`."""
    return ": not in English" if foreign and all(foreign) else ""


def shown_origin(article: Article) -> str:
    """Where an article is from: a path, or an address without the name and password that open it."""
    if "://" not in article.origin:
        return article.origin
    from reader.sources.web.addresses import shown_url

    return shown_url(article.origin)


def findings(text: str, analysis: Analysis) -> Json:
    """Times, quotes, entities and timeline of one text."""
    return {
        "times": [_time(time) for time in analysis.times],
        "quotes": [row for n, quote in enumerate(analysis.quotes) for row in _quote_rows(text, analysis, n, quote)],
        "entities": [entity_record(entity) for entity in analysis.entities],
        "timeline": [_entry(text, analysis, entry) for entry in analysis.timeline],
        "foreign": analysis.foreign,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def span_record(text: str, span: Span | None) -> Json | None:
    """A stretch of a text with its words; null where there is none."""
    return {"start": span.start, "end": span.end, "text": span.of(text)} if span else None


def _time(time: TimeExpression) -> Json:
    return {
        "start": time.start,
        "end": time.end,
        "type": time.type,
        "value": time.value,
        "first": _day(time.first),
        "last": _day(time.last),
        "grain": time.grain,
        "assumed": time.assumed,
    }


def _speaker(text: str, analysis: Analysis, speaker: Speaker | None) -> Json | None:
    if not speaker:
        return None
    names = [analysis.entities[index].name for index in speaker.entities]
    return {
        "start": speaker.start,
        "end": speaker.end,
        "text": text[speaker.start : speaker.end],
        "kind": speaker.kind,
        "antecedent": speaker.antecedent.of(text) if speaker.antecedent else None,
        "entity": " and ".join(names) or None,
        "entities": list(speaker.entities),
    }


def _quote_rows(text: str, analysis: Analysis, number: int, quote: Quote) -> Iterator[Json]:
    for part in quote.parts:
        yield {
            "start": part.start,
            "end": part.end,
            "kind": quote.kind,
            "utterance": number,
            "speaker": _speaker(text, analysis, quote.speaker),
            "cue": span_record(text, quote.cue),
            "addressee": span_record(text, quote.addressee),
            "occasion": span_record(text, quote.occasion),
            "said": analysis.times[quote.said].value if quote.said is not None else None,
            "confidence": round(quote.confidence, 2),
        }


def _mention(mention: Mention) -> Json:
    kind = {} if mention.kind is MentionKind.NAME else {"kind": mention.kind}
    return {"start": mention.start, "end": mention.end, **kind}


def entity_record(entity: Entity) -> Json:
    """An entity; a mention tells its kind where it is no name."""
    return {
        "name": entity.name,
        "type": entity.type,
        "mentions": [_mention(mention) for mention in entity.mentions],
        "forms": list(entity.forms),
        "roles": list(entity.roles),
        "belongs_to": entity.belongs_to or None,
        "unsure": entity.unsure or None,
    }


def _entry(text: str, analysis: Analysis, entry: TimelineEntry) -> Json:
    return {
        "value": analysis.times[entry.time].value,
        "first": entry.first.isoformat(),
        "last": entry.last.isoformat(),
        "grain": entry.grain,
        "words": entry.words(text),
        "parts": [[part.start, part.end] for part in entry.parts],
        "status": entry.status,
        "lasting": entry.lasting,
        "inherited": entry.inherited,
        "entities": [analysis.entities[index].name for index in entry.entities],
        "quotes": list(entry.quotes),
    }
