"""`dateline unread`: what was not read, or how much. The plain number comes quickly enough for a status bar."""

import argparse

from reader import paths
from reader.cli import options
from reader.cli.exit_codes import OK
from reader.store import tally


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--count", action="store_true", help="print only how many there are")
    options.configure_view(parser)
    options.configure_window(parser)


def run(args: argparse.Namespace) -> int:
    """Print the unread articles, or their number."""
    if args.count and not (args.feed or args.folder or args.saved):
        return _print_count(tally.unread(paths.find(args.home).library), as_json=args.json)
    from reader.cli.library import reading, remark_if_empty, view
    from reader.cli.looking import look_for_saved
    from reader.cli.output import rows

    if args.saved:
        look_for_saved(args.saved, args.home)
    with reading(args.home) as library:
        chosen = view(library, args, unread=True)
        if args.count:
            return _print_count(library.count(chosen), as_json=args.json)
        rows.show(library.rows(chosen, 0, rows.limit(args)), as_json=args.json)
        if not args.json:
            remark_if_empty(library)
    return OK


def _print_count(count: int, *, as_json: bool) -> int:
    print(f'{{"unread": {count}}}' if as_json else count)
    return OK
