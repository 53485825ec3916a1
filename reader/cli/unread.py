"""`dateline unread`: what was not read, or how much. Quick enough for a status bar."""

import argparse

from reader.cli import rows


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--count", action="store_true", help="print only how many there are")
    rows.configure_view(parser)
    rows.configure_window(parser)


def run(args: argparse.Namespace) -> int:
    """Print the unread articles, or their number."""
    with rows.library(args.home) as library:
        chosen = rows.view(library, args, unread=True)
        if not args.count:
            rows.show(library.rows(chosen, 0, rows.limit(args)), as_json=args.json)
        elif args.json:
            rows.print_json({"unread": library.count(chosen)})
        else:
            print(library.count(chosen))
    return 0
