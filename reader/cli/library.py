"""The library that a command works on, and what the words of a command line mean in it: feeds, folders, views."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from reader import paths
from reader.cli.output.aside import remark
from reader.errors import MissingError, UsageError
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed
from reader.store.view import EVERYTHING, Order, View

NONE_YET = "no feeds yet; `dateline add URL` follows one"


@contextmanager
def reading(home: str | None) -> Iterator[Library]:
    """The library, only to be read; an empty one where there is none yet."""
    path = paths.find(home).library
    with Library.open(path, read_only=True) if path.exists() else Library.open(None) as opened:
        yield opened


@contextmanager
def writing(home: str | None) -> Iterator[Library]:
    """The library, made where there is none."""
    with Library.open(paths.find(home).library) as opened:
        yield opened


def remark_if_empty(library: Library) -> None:
    """Say on standard error how articles come in, where there is none at all."""
    if not library.count(EVERYTHING):
        followed = library.feeds.all()
        remark("no articles yet; `dateline refresh` fetches them" if followed else NONE_YET)


def view(library: Library, args: argparse.Namespace, *, unread: bool = False, starred: bool = False) -> View:
    """What the options of `configure_view` choose.

    Raises MissingError where no feed or folder is meant, and UsageError where several are.
    """
    return View(
        feed=one_feed(library, args.feed).id if args.feed else None,
        folder=folder_named(library, args.folder) if args.folder else None,
        saved=args.saved,
        unread=unread,
        starred=starred,
        order=Order(args.sort) if "sort" in args else Order.DATE,
        turned="reverse" in args and args.reverse,
    )


def feeds_named(library: Library, words: str) -> tuple[Feed, ...]:
    """Those that a number, an address or a part of a name means. Raises MissingError where it is none."""
    found = library.feeds.find(words)
    if not found:
        raise MissingError(words, "there is no such feed (see `dateline feeds`)")
    return found


def one_feed(library: Library, words: str) -> Feed:
    """The feed that is meant by its number, address or name. Raises MissingError where it is none, and UsageError where
    it is not clear which.
    """
    found = feeds_named(library, words)
    if len(found) > 1:
        raise UsageError(words, "several feeds are called so: " + ", ".join(f"{f.id} {f.label}" for f in found[:5]))
    return found[0]


def folder_named(library: Library, words: str) -> str:
    """A folder by its name, whatever its capitals. Raises MissingError where it is none, and UsageError where it is
    not clear which.
    """
    folders = library.feeds.folders()
    if words in folders:
        return words
    found = [folder for folder in folders if folder.casefold() == words.strip().casefold()]
    if not found:
        raise MissingError(words, "there is no such folder (see `dateline feeds`)")
    if len(found) > 1:
        raise UsageError(words, "several folders are called so: " + ", ".join(found[:5]))
    return found[0]
