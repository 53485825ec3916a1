"""Articles of the library as the command line prints them: a line each for people, JSON for programs."""

import argparse
import json
from collections.abc import Iterable

from reader.cli.columns import fitted
from reader.store.row import ArticleRow

Fields = dict[str, object]


def limit(args: argparse.Namespace) -> int:
    """How many rows to ask for: SQLite takes -1 for all."""
    return args.limit or -1


def show(rows: Iterable[ArticleRow], *, as_json: bool, authors: bool = False) -> None:
    """Print rows: `*` starred, `•` unread, the day with `~` before it when it was assumed, tags by hand at the end.

    With `authors` they stand before the source.
    """
    if as_json:
        print_json([fields(row) for row in rows])
        return
    for row in rows:
        print(line(row, author=authors))


def line(row: ArticleRow, *, author: bool = False) -> str:
    """An article in a line: on a terminal in no more than one."""
    marks = ("*" if row.starred else " ") + (" " if row.read else "•")
    day = f"{'~' if row.date_assumed else ' '}{row.day}"
    tags = "".join(f"  #{tag}" for tag in row.tags)
    origin = ", ".join(filter(None, (row.author if author else "", row.told_source)))
    source = f"  — {origin}" if origin else ""
    return fitted(f"{row.id:>7} {marks} {day}  ", row.title, source + tags)


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
        "author": row.author,
        "tags": list(row.tags),
    }


def print_json(value: object) -> None:
    """Print anything as one JSON document."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
