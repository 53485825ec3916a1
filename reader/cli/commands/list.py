"""`dateline list`: the articles of the library, the newest first or sorted otherwise."""

import argparse

from reader.cli import options
from reader.cli.exit_codes import OK
from reader.cli.library import reading, remark_if_empty, view
from reader.cli.looking import look_for_saved
from reader.cli.output import rows
from reader.store.view import Order


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_view(parser)
    parser.add_argument("--unread", action="store_true", help="only what was not read")
    parser.add_argument("--starred", action="store_true", help="only what was starred")
    parser.add_argument(
        "--sort", choices=[str(order) for order in Order], default=str(Order.DATE), help="sorted by this (%(default)s)"
    )
    parser.add_argument("--reverse", action="store_true", help="the oldest first, or from Z to A")
    options.configure_window(parser)


def run(args: argparse.Namespace) -> int:
    """Print a window of the list; an empty list is no error."""
    if args.saved:
        look_for_saved(args.saved, args.home)
    with reading(args.home) as library:
        chosen = view(library, args, unread=args.unread, starred=args.starred)
        rows.show(library.rows(chosen, 0, rows.limit(args)), as_json=args.json, authors=chosen.order is Order.AUTHOR)
        if not args.json:
            remark_if_empty(library)
    return OK
