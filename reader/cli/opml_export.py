"""`dateline export`: the subscriptions as OPML, for another reader or another machine."""

import argparse
from pathlib import Path

from reader.cli.exit_codes import OK
from reader.cli.library import reading
from reader.errors import SourceError
from reader.sources.addresses import shown_url


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="where to; standard output without it")


def run(args: argparse.Namespace) -> int:
    """Write every feed, in its folder, without passwords."""
    from reader.sources.opml import Subscription, write_opml

    with reading(args.home) as library:
        feeds = library.feeds.all()
    words = write_opml(
        [
            Subscription(shown_url(f.url), f.name, tuple(filter(None, f.folder.split("/"))), f.site, f.tags)
            for f in feeds
        ]
    )
    if args.file == "-":
        print(words, end="")
        return OK
    try:
        Path(args.file).write_text(words, encoding="utf-8")
    except OSError as error:
        raise SourceError(args.file, (error.strerror or "it cannot be written").lower()) from error
    print(f"{args.file}: {len(feeds)} feeds")
    return OK
