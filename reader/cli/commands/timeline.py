"""`dateline timeline`: what happened when, as the articles tell it."""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from reader.cli import options
from reader.cli.columns import hung
from reader.cli.output.calendar_file import Event, write_calendar
from reader.cli.output.csv_table import print_table
from reader.cli.output.entries import what_words, when_words
from reader.cli.output.findings import shown_origin, why_nothing
from reader.cli.output.rows import print_json
from reader.model import Analysis, Article, Grain, Status, TimelineEntry
from reader.text.counts import counted

if TYPE_CHECKING:
    from reader.analysis.timeline.together import Told
    from reader.cli.articles import Named

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
    parser.add_argument("--about", metavar="NAME", type=options.name, help="only what names this person, body or place")
    parser.add_argument("--together", action="store_true", help="one timeline of all the articles")
    form = options.configure_form(parser, "a JSON array, one object an article, or an event of all")
    form.add_argument("--ics", action="store_true", help="print a calendar (iCalendar) of all the articles' events")


def run(args: argparse.Namespace) -> int:
    """Print the timeline of every article named."""
    from reader.cli.articles import read_named

    named, code = read_named(args)
    tellings = (_telling(one, args.about) for one in named)
    if args.together:
        _print_together(tuple(tellings), args)
    elif args.json:
        print_json([record(telling) for telling in tellings])
    elif args.csv:
        print_table(COLUMNS, (_row(telling, entry) for telling in tellings for entry in telling.analysis.timeline))
    elif named and args.ics:
        print(calendar(tellings, datetime.now(UTC)), end="")
    elif named:
        print("\n\n".join("\n".join(lines(telling, relative=args.relative)) for telling in tellings))
    return code


def _print_together(tellings: Sequence[Telling], args: argparse.Namespace) -> None:
    if args.json:
        print_json(list(events(tellings)))
    elif args.csv:
        print_table(COLUMNS, (_row(tellings[event.article], event.entry) for event in _joined(tellings)))
    elif tellings and args.ics:
        print(calendar(_once(tellings), datetime.now(UTC)), end="")
    elif tellings:
        print("\n".join(together(tellings, relative=args.relative)))


def _telling(named: "Named", name: str | None) -> Telling:
    """What was found in an article; with a name, only the entries that tell of whoever bears each word of it."""
    from reader.analysis.timeline.together import naming

    found, day = named.analyse(), named.given or named.article.day
    if name is None:
        return Telling(named.article, found, day)
    wanted = set(name.casefold().split())
    borne = ({word for form in (e.name, *e.forms) for word in form.casefold().split()} for e in found.entities)
    about = {number for number, words in enumerate(borne) if wanted <= words}
    return Telling(named.article, replace(found, timeline=naming(found.timeline, about)), day)


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
    """The entries of several articles in one order of time, each with who tells it; what several tell stands once."""
    joined = _joined(tellings)
    told = f"{counted(len(joined), 'event')} in {counted(len(tellings), 'article')}"
    yield told if joined else f"{told}{why_nothing(*(telling.analysis.foreign for telling in tellings))}"
    lines: list[tuple[str, str]] = []
    for event in joined:
        telling = tellings[event.article]
        tellers = [tellings[number].article for number in (event.article, *event.also)]
        sources = dict.fromkeys(article.source or article.title for article in tellers)
        when = _when(telling, event.entry, relative=relative)
        lines.append((when, f"{what_words(telling.article.text, event.entry)}  — {', '.join(sources)}"))
    yield from _grouped([event.entry for event in joined], lines)


def events(tellings: Sequence[Telling]) -> Iterator[dict[str, object]]:
    """The same for programs: each event with the articles that tell it, the one whose words these are first."""
    for event in _joined(tellings):
        told = [_published(tellings[number]) for number in (event.article, *event.also)]
        yield {**_entry_record(tellings[event.article], event.entry), "told": told}


def _once(tellings: Sequence[Telling]) -> Iterator[Telling]:
    """Each article with those of its entries that no other one tells better."""
    kept: list[list[TimelineEntry]] = [[] for _ in tellings]
    for event in _joined(tellings):
        kept[event.article].append(event.entry)
    for telling, entries in zip(tellings, kept, strict=True):
        yield replace(telling, analysis=replace(telling.analysis, timeline=tuple(entries)))


def _joined(tellings: Sequence[Telling]) -> "tuple[Told, ...]":
    from reader.analysis.timeline.together import join

    return join((telling.article.text, telling.analysis.timeline) for telling in tellings)


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


def _row(telling: Telling, entry: TimelineEntry) -> dict[str, object]:
    """An entry as a row of a table."""
    return {
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
