"""`dateline search`: the articles that a query finds, with the words that show why."""

import argparse

from reader.cli import options
from reader.cli.columns import hung
from reader.cli.exit_codes import FAILED, OK
from reader.cli.library import reading, remark_if_empty
from reader.cli.looking import look_for
from reader.cli.output import rows
from reader.cli.output.aside import remark
from reader.store.searching.matches import Hit
from reader.store.searching.parsing import no_field
from reader.store.searching.query import SYNTAX
from reader.store.view import View


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.epilog = SYNTAX
    parser.add_argument("query", metavar="QUERY", nargs="+", help="what to find")
    parser.add_argument("--best", action="store_true", help="the best first, not the newest")
    options.configure_window(parser)


def run(args: argparse.Namespace) -> int:
    """Print what was found; FAILED where nothing was, as grep does."""
    query = " ".join(args.query)
    look_for(query, args.home)
    with reading(args.home) as library:
        hits = library.search(query, rows.limit(args), ranked=args.best)
        if args.json:
            rows.print_json([_fields(hit) for hit in hits])
        else:
            for hit in hits:
                print(rows.line(hit.row))
                if hit.snippet.text:
                    print(hung(" " * 10, hit.snippet.text))
            remark_if_empty(library)
        given_up = library.given_up(View(query=query))
    if not hits and (unknown := no_field(query)):
        remark(f"{unknown}: is no place to look in, and was looked for as a word")
    if given_up:
        remark(f"{given_up} takes too long, and was given up")
    return OK if hits else FAILED


def _fields(hit: Hit) -> rows.Fields:
    """The article, and the stretch of its text: `start` counts in the article, `marks` in the stretch."""
    marks = [[mark.start, mark.end] for mark in hit.snippet.marks]
    return {**rows.fields(hit.row), "snippet": {"text": hit.snippet.text, "start": hit.snippet.start, "marks": marks}}
