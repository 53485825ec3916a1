"""Articles of the library as the command line prints them: a line each for people, JSON for programs."""

import argparse
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from reader import paths
from reader.errors import UsageError
from reader.model import ArticleRow
from reader.store.feed import Feed
from reader.store.library import Library
from reader.store.view import View

Fields = dict[str, object]


@contextmanager
def library(home: str | None) -> Iterator[Library]:
    """The library, only to be read; an empty one where there is none yet."""
    path = paths.find(home).library
    with Library.open(path, read_only=True) if path.exists() else Library.open(None) as opened:
        yield opened


def view(library: Library, args: argparse.Namespace, *, unread: bool = False, starred: bool = False) -> View:
    """What the options of `configure_view` choose. Raises UsageError where no feed or folder, or several, are meant."""
    return View(
        feed=one_feed(library, args.feed).id if args.feed else None,
        folder=_folder(library, args.folder) if args.folder else None,
        saved=args.saved,
        unread=unread,
        starred=starred,
    )


def feeds_named(library: Library, words: str) -> tuple[Feed, ...]:
    """Those that a number, an address or a part of a name means. Raises UsageError where it is none."""
    found = library.feeds.find(words)
    if not found:
        raise UsageError(words, "there is no such feed (see `dateline feeds`)")
    return found


def one_feed(library: Library, words: str) -> Feed:
    """The feed that is meant by its number, address or name. Raises UsageError where it is none, or not clear."""
    found = feeds_named(library, words)
    if len(found) > 1:
        raise UsageError(words, "several feeds are called so: " + ", ".join(f"{f.id} {f.name}" for f in found[:5]))
    return found[0]


def limit(args: argparse.Namespace) -> int:
    """How many rows to ask for: SQLite takes -1 for all."""
    return args.limit or -1


def show(rows: Iterable[ArticleRow], *, as_json: bool) -> None:
    """Print rows: `*` starred, `•` unread, the day with `~` before it when it was assumed."""
    if as_json:
        print_json([fields(row) for row in rows])
        return
    for row in rows:
        print(line(row))


def line(row: ArticleRow) -> str:
    """An article in a line."""
    marks = ("*" if row.starred else " ") + (" " if row.read else "•")
    day = f"{'~' if row.date_assumed else ' '}{row.day}"
    return f"{row.id:>7} {marks} {day}  {row.title}" + (f"  — {row.source}" if row.source else "")


def fields(row: ArticleRow) -> Fields:
    """An article as JSON: moments in ISO 8601 with their offset."""
    return {
        "id": row.id,
        "title": row.title,
        "source": row.source,
        "published": row.published.isoformat(),
        "day": row.day.isoformat(),
        "date_assumed": row.date_assumed,
        "read": row.read,
        "starred": row.starred,
        "link": row.link,
    }


def print_json(value: object) -> None:
    """Print anything as one JSON document."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _folder(library: Library, words: str) -> str:
    """A folder by its name, whatever its capitals."""
    folders = library.feeds.folders()
    if words in folders:
        return words
    found = [folder for folder in folders if folder.casefold() == words.strip().casefold()]
    if len(found) != 1:
        raise UsageError(words, "several folders are called so" if found else "there is no such folder")
    return found[0]
