"""The articles that a command line names, read here and now, or kept in the library where it names them by the ids of
`list`; what cannot be read is named on standard error.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from reader.cli.exit_codes import FAILED, OK
from reader.cli.output.aside import remark, waiting_for
from reader.errors import DatelineError, MissingError, StoreError, UsageError
from reader.model import MOST_ANALYSED, Article

if TYPE_CHECKING:
    from reader.sources.web.answer import Answer


def read_named(args: argparse.Namespace) -> tuple[tuple[Article, ...], int]:
    """The articles that the options of `configure_sources` name, in their order, what a search finds the newest first,
    each once, and the exit code: a failure where anything that was named could not be read. A name of digits alone is
    an id; a file of such a name is `./12`.
    """
    articles: dict[tuple[str, str], Article] = {}
    code = OK
    for name, found, problems in _read_each(args):
        for article in found:
            articles.setdefault((article.origin, article.guid), article)
            if len(article.text) > MOST_ANALYSED:
                remark(f"{name}: only the first {MOST_ANALYSED:,} letters are looked through")
        for problem in problems:
            remark(problem)
            code = FAILED
    return tuple(articles.values()), code


Found = tuple[Sequence[Article], Sequence[DatelineError]]


def _read_each(args: argparse.Namespace) -> Iterator[tuple[str, Sequence[Article], Sequence[DatelineError]]]:
    for name in args.sources or ([] if args.search else ["-"]):
        yield name, *(_kept(name, args.home) if name.isascii() and name.isdecimal() else _read(name))
    if args.search:
        yield args.search, *_found(args.search, args.home)


def _found(query: str, home: str | None) -> Found:
    """What a search finds in the library. Raises QueryError."""
    from reader.cli.library import reading
    from reader.cli.looking import look_for
    from reader.store.view import View

    look_for(query, home)
    with reading(home) as library:
        found = [library.article(row.id) for row in library.rows(View(query=query), 0, -1)]
    articles = tuple(filter(None, found))
    return articles, () if articles else (MissingError(query, "no article of the library has this"),)


def _kept(number: str, home: str | None) -> Found:
    from reader.cli.library import reading

    with reading(home) as library:
        article = library.article(int(number[:18]))
    return ((article,), ()) if article else ((), (StoreError(number, "no article of the library has this id"),))


def _read(name: str) -> Found:
    from reader.sources.gather import gather

    found = gather([name], now=datetime.now(UTC).astimezone(), fetch=fetch, stdin=_typed)
    return found.articles, found.problems


def _typed() -> bytes:
    with waiting_for("words, which ctrl+d ends" if sys.stdin.isatty() else "standard input"):
        return sys.stdin.buffer.read()


def fetch(url: str) -> "Answer":
    """One answer of the network, which is loaded only when an address was named. Raises FetchError."""
    from reader.sources.web.addresses import shown_url
    from reader.sources.web.fetch import fetch_once

    with waiting_for(shown_url(url)):
        return fetch_once(url)


def day_given(text: str | None) -> date | None:
    """The day that `--date` names, or None where it is not given. Raises UsageError for what is no date."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError("--date", f"not a date: {text!r} (write it as 2023-05-04)") from None
