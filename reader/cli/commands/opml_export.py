"""`dateline export`: the subscriptions as OPML, for another reader or another machine."""

import argparse
from pathlib import Path

from reader.cli import options
from reader.cli.exit_codes import OK
from reader.cli.library import reading
from reader.errors import SourceError, StoreError
from reader.sources.web.addresses import shown_url
from reader.store.private import private_file


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="-", type=options.name, help="where to; standard output without it"
    )


def run(args: argparse.Namespace) -> int:
    """Write every feed, in its folder, without passwords."""
    from reader.sources.subscriptions.opml import Subscription, write_opml

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
    _write(args.file, words)
    print(f"{args.file}: {len(feeds)} feeds")
    return OK


def _write(name: str, words: str) -> None:
    """Put a whole list in the place of an older one, which stays where the disk is full; a device is written to."""
    target = Path(name).resolve()
    try:
        if target.parent.is_dir() and (target.is_file() or not target.exists()):
            with private_file(target) as beginning:
                beginning.write_text(words, encoding="utf-8")
                beginning.replace(target)
        else:
            target.write_text(words, encoding="utf-8")
    except StoreError as error:
        raise SourceError(name, error.reason) from error
    except OSError as error:
        raise SourceError(name, (error.strerror or "it cannot be written").lower()) from error
