"""The articles that a command line names, with what was found in them: read here and now, or kept in the library where
it names them by the ids of `list` or by a search. What cannot be read is named on standard error.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from reader.cli.exit_codes import FAILED, OK
from reader.cli.output.aside import remark, waiting_for
from reader.errors import DatelineError, MissingError, StoreError, UsageError
from reader.model import MOST_ANALYSED, Analysis, Article

if TYPE_CHECKING:
    from reader.sources.web.answer import Answer

Kept = tuple[Article, Analysis | None]
"""An article, and what the library has of its findings."""


@dataclass(frozen=True, slots=True)
class Named:
    """An article that was named."""

    article: Article
    given: date | None
    """The day that stands before its own."""
    analyse: Callable[[], Analysis]
    """Finds what it says, or takes what the library has of it: a book takes a minute."""


def read_named(args: argparse.Namespace) -> tuple[tuple[Named, ...], int]:
    """The articles that the arguments of `options.configure_sources` name, each once, those of a search first; and the
    exit code: a failure where anything that was named could not be read, or the search found nothing. A name of digits
    alone is an id; a file of such a name is `./12`. `--date` stands before the day of every article.

    Raises UsageError for what is no day, QueryError for a senseless search.
    """
    day = _day_given(args.date if "date" in args else None)
    found, code = _read_all(args.sources or ([] if args.search else ["-"]), args.home)
    kept = _searched(args.search, args.home) if args.search else ()
    if args.search and not kept:
        remark(MissingError(args.search, "no article of the library has this"))
        code = FAILED
    articles: dict[tuple[str, str], Kept] = {}
    for article, analysis in (*kept, *found):
        articles.setdefault((article.origin, article.guid), (article, analysis))
    return tuple(_to_analyse(articles.values(), args.home, day)), code


def _to_analyse(articles: Iterable[Kept], home: str | None, day: date | None) -> Iterator[Named]:
    from reader.analysis.analyse import analyse_article
    from reader.cli.tagging import analyser

    find = analyser(home)
    for article, kept in articles:
        if kept is not None and day in (None, article.day):
            yield Named(article, day, partial(_as_it_is, kept))
        else:
            yield Named(article, day, partial(analyse_article, article, find, day=day))


def _as_it_is(kept: Analysis) -> Analysis:
    return kept


def _read_all(names: Sequence[str], home: str | None) -> tuple[list[Kept], int]:
    found: list[Kept] = []
    code = OK
    for name in names:
        numbered = name.isascii() and name.isdecimal()
        came, problems = _by_number(name, home) if numbered else _read(name, home)
        found += came
        for article, _ in came:
            if len(article.text) > MOST_ANALYSED:
                remark(f"{name}: only the first {MOST_ANALYSED:,} letters are looked through")
        for problem in problems:
            remark(problem)
            code = FAILED
    return found, code


def _by_number(number: str, home: str | None) -> tuple[Sequence[Kept], Sequence[DatelineError]]:
    kept = _kept([int(number[:18])], home)
    return (kept, ()) if kept else ((), (StoreError(number, "no article of the library has this id"),))


def _searched(query: str, home: str | None) -> Sequence[Kept]:
    from reader.cli.library import reading
    from reader.cli.looking import look_for
    from reader.store.view import View

    look_for(query, home)
    with reading(home) as library:
        numbers = library.ids(View(query=query))
    return _kept(numbers, home)


def _kept(numbers: Iterable[int], home: str | None) -> Sequence[Kept]:
    from reader.analysis.analyse import VERSION
    from reader.cli.library import reading

    with reading(home) as library:
        found = ((library.article(number), library.analysis(number, VERSION)) for number in numbers)
        return [(article, analysis) for article, analysis in found if article]


def _read(name: str, home: str | None) -> tuple[Sequence[Kept], Sequence[DatelineError]]:
    from reader.sources.gather import gather

    found = gather([name], now=datetime.now(UTC).astimezone(), fetch=partial(fetch, home), stdin=_typed)
    return [(article, None) for article in found.articles], found.problems


def _typed() -> bytes:
    with waiting_for("words, which ctrl+d ends" if sys.stdin.isatty() else "standard input"):
        return sys.stdin.buffer.read()


def fetch(home: str | None, url: str) -> "Answer":
    """One answer of the network, which is loaded only when an address was named; with its person's own cookies, for
    they want this very page. Raises FetchError, and SettingsError.
    """
    from reader import paths, settings
    from reader.refresh.wishes import own_if_any
    from reader.sources.web.addresses import shown_url
    from reader.sources.web.fetch import fetch_once

    own = own_if_any(settings.load(paths.find(home).settings), remark)
    with waiting_for(shown_url(url)):
        return fetch_once(url, own=own)


def _day_given(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError("--date", f"not a date: {text!r} (write it as 2023-05-04)") from None
