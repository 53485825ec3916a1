"""`dateline timeline`: what happened when, as the articles tell it."""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from reader.cli import options
from reader.cli.columns import hung
from reader.cli.output.calendar_file import Event, write_calendar
from reader.cli.output.csv_table import print_table
from reader.cli.output.entries import what_words, when_words
from reader.cli.output.findings import shown_origin, why_nothing
from reader.cli.output.rows import print_json
from reader.model import Analysis, Article, Grain, Status, TimelineEntry
from reader.text.counts import counted

COLUMNS = ("when", "first", "last", "grain", "words", "status", "entities", "date", "source", "title", "link")
"""Of a table of entries."""


@dataclass(frozen=True, slots=True)
class Telling:
    """An article, what was found in it, and the day that its times were resolved against."""

    article: Article
    analysis: Analysis
    day: date


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_sources(parser)
    options.configure_day(parser)
    parser.add_argument("--relative", action="store_true", help="say how far each time is from the article's day")
    form = options.configure_form(parser, "a JSON array, one object an article")
    form.add_argument("--together", action="store_true", help="print one timeline of all the articles")
    form.add_argument("--ics", action="store_true", help="print a calendar (iCalendar) of all the articles' events")


def run(args: argparse.Namespace) -> int:
    """Print the timeline of every article named."""
    from reader.analysis.analyse import analyse_article
    from reader.cli.articles import day_given, read_named
    from reader.cli.tagging import analyser

    find = analyser(args.home)
    given = day_given(args.date)
    articles, code = read_named(args)
    tellings = (Telling(a, analyse_article(a, find, day=given), given or a.day) for a in articles)
    if args.json:
        print_json([record(telling) for telling in tellings])
    elif args.csv:
        print_table(COLUMNS, (row for telling in tellings for row in table(telling)))
    elif articles and args.together:
        print("\n".join(together(tuple(tellings), relative=args.relative)))
    elif articles and args.ics:
        print(calendar(tellings, datetime.now(UTC)), end="")
    elif articles:
        print("\n\n".join("\n".join(lines(telling, relative=args.relative)) for telling in tellings))
    return code


def lines(telling: Telling, *, relative: bool = False) -> Iterator[str]:
    """A timeline for people: the headline, and the entries under years and months."""
    timeline = telling.analysis.timeline
    assumed = "~" if telling.article.date_assumed else ""
    yield hung("", f"{telling.article.title} ({assumed}{when_of_day(telling.day)})")
    if not timeline:
        yield f"  no events with a time{why_nothing(telling.analysis.foreign)}"
        return
    told = [(_when(telling, e, relative=relative), what_words(telling.article.text, e)) for e in timeline]
    yield from _grouped(timeline, told)


def together(tellings: Sequence[Telling], *, relative: bool = False) -> Iterator[str]:
    """The entries of several articles in one order of time, each with where it is told; what several tell in the same
    words stands once.
    """
    pairs = [(telling, entry) for telling in tellings for entry in telling.analysis.timeline]
    pairs.sort(key=lambda pair: (pair[1].first, pair[1].last))
    told: dict[tuple[str, str], tuple[TimelineEntry, list[str]]] = {}
    for telling, entry in pairs:
        words = what_words(telling.article.text, entry)
        _, sources = told.setdefault((_when(telling, entry, relative=relative), words), (entry, []))
        if (source := telling.article.source or telling.article.title) not in sources:
            sources.append(source)
    yield f"{counted(len(told), 'event')} in {counted(len(tellings), 'article')}"
    lines = [(when, f"{what}  — {', '.join(sources)}") for (when, what), (_, sources) in told.items()]
    yield from _grouped([entry for entry, _ in told.values()], lines)


def _grouped(timeline: Sequence[TimelineEntry], told: Sequence[tuple[str, str]]) -> Iterator[str]:
    """When and what of each entry, under years and months where there are several."""
    from reader.analysis.timeline.grouping import group_entries

    width = min(max((len(when) for when, _ in told), default=0), 32)
    groups = group_entries(timeline)
    for group in groups:
        if len(groups) > 1:
            yield f"  {group.heading}"
        for when, what in (told[index] for index in group.entries):
            yield hung(f"    {when:<{width}}  ", what)


def when_of_day(day: date) -> str:
    """A day as the timeline writes it."""
    from reader.analysis.timeline.time_words import time_words

    return time_words(day, day, Grain.DAY)


def _when(telling: Telling, entry: TimelineEntry, *, relative: bool = False) -> str:
    from reader.analysis.timeline.distance import relative_words

    words = when_words(telling.analysis, entry, telling.day)
    if not relative:
        return words
    return f"{words}, {relative_words(entry.first, entry.last, entry.grain, telling.day, lasting=entry.lasting)}"


def table(telling: Telling) -> Iterator[dict[str, object]]:
    """Each entry of a timeline as a row of a table."""
    for entry in telling.analysis.timeline:
        yield {
            **_published(telling),
            "when": _when(telling, entry),
            "first": entry.first.isoformat(),
            "last": entry.last.isoformat(),
            "grain": entry.grain,
            "words": " ".join(entry.words(telling.article.text).split()),
            "status": entry.status,
            "entities": tuple(telling.analysis.entities[index].name for index in entry.entities),
        }


def _published(telling: Telling) -> dict[str, object]:
    article = telling.article
    about = {"title": article.title, "source": article.source, "link": article.link}
    return {**about, "date": telling.day.isoformat()}


def record(telling: Telling) -> dict[str, object]:
    """A timeline for programs; offsets count code points of `text`, days are the first and the last one covered."""
    article = telling.article
    return {
        **_published(telling),
        "origin": shown_origin(article),
        "date_assumed": article.date_assumed,
        "text": article.text,
        "timeline": [_entry_record(telling, entry) for entry in telling.analysis.timeline],
    }


def _entry_record(telling: Telling, entry: TimelineEntry) -> dict[str, object]:
    analysis = telling.analysis
    return {
        "when": _when(telling, entry),
        "first": entry.first.isoformat(),
        "last": entry.last.isoformat(),
        "grain": entry.grain,
        "value": analysis.times[entry.time].value,
        "words": entry.words(telling.article.text),
        "parts": [{"start": part.start, "end": part.end} for part in entry.parts],
        "status": entry.status,
        "lasting": entry.lasting,
        "inherited": entry.inherited,
        "entities": [analysis.entities[index].name for index in entry.entities],
        "quotes": [
            " ".join(part.of(telling.article.text) for part in analysis.quotes[index].parts) for index in entry.quotes
        ],
    }


def calendar(tellings: Iterable[Telling], stamp: datetime) -> str:
    """The events of all the articles as a calendar file; what is denied did not take place and is left out."""
    return write_calendar((event for telling in tellings for event in _events(telling)), stamp)


def _events(telling: Telling) -> Iterator[Event]:
    seen = Counter[str]()
    for entry in telling.analysis.timeline:
        if entry.status is Status.DENIED:
            continue
        words = " ".join(entry.words(telling.article.text).split())
        noted = _noted(telling, entry)
        summary = f"{words} ({noted})" if noted else words
        uid = _uid(telling.article, entry, words, seen)
        about = _about(telling.article)
        tentative = entry.status is not Status.HAPPENED
        yield Event(uid, summary, entry.first, entry.last, about, telling.article.link, tentative=tentative)


def _noted(telling: Telling, entry: TimelineEntry) -> str:
    """What the days of an entry do not tell: that a year is meant, and no day of it, or the hour."""
    if entry.lasting or entry.grain is Grain.DAY:
        return ""
    when = _when(telling, entry)
    return when.rpartition(", ")[2] if entry.grain is Grain.TIME else when


def _about(article: Article) -> str:
    return "\n".join(part for part in (article.title, article.source) if part)


def _uid(article: Article, entry: TimelineEntry, words: str, seen: Counter[str]) -> str:
    """Made of where the article is from and of what is told, so that it is the same each time."""
    parts: Sequence[str] = (article.origin, article.guid, str(entry.first), str(entry.last), words)
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
    uid = f"{digest}-{seen[digest]}" if seen[digest] else digest
    seen[digest] += 1
    return f"{uid}@dateline.invalid"
