"""`dateline export`: the subscriptions as OPML, for another reader or another machine."""

import argparse
from pathlib import Path

from reader.cli import options
from reader.cli.exit_codes import OK
from reader.cli.library import reading
from reader.cli.output.aside import remark
from reader.errors import SourceError, StoreError
from reader.sources.web.addresses import parted, shown_url
from reader.store.file.private import private_file
from reader.text.counts import counted

START = 4096
"""Bytes of a file that tell whether it is OPML."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="-", type=options.name, help="where to; standard output without it"
    )


def run(args: argparse.Namespace) -> int:
    """Write every feed of the web, in its folder, without passwords and the programs that mend it."""
    from reader.sources.subscriptions.opml import Subscription, write_opml

    with reading(args.home) as library:
        followed = library.feeds.all()
    feeds = [(feed, url) for feed in followed if (url := parted(feed.url)[1])]
    words = write_opml(
        [
            Subscription(
                shown_url(url), f.given_title or f.title, tuple(filter(None, f.folder.split("/"))), f.site, f.tags
            )
            for f, url in feeds
        ]
    )
    if left_out := len(followed) - len(feeds):
        remark(f"{counted(left_out, 'feed')} that a program makes {'is' if left_out == 1 else 'are'} left out")
    if args.file == "-":
        print(words, end="")
        return OK
    _write(args.file, words)
    print(f"{args.file}: {counted(len(feeds), 'feed')}")
    return OK


def _write(name: str, words: str) -> None:
    """Put a whole list in the place of an older one, which stays where the disk is full; a device is written to.

    Any other file of that name, such as the list of another reader, is left as it is, and SourceError raised.
    """
    target = Path(name).resolve()
    try:
        if target.is_file() and not _may_be_replaced(target):
            raise SourceError(name, "it is no OPML, and was left alone; give another name")
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


def _may_be_replaced(target: Path) -> bool:
    with target.open("rb") as file:
        start = file.read(START)
    return not start.strip() or b"<opml" in start.lower()
