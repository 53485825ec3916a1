"""`dateline set`: how one feed is asked, and where it stands among the others."""

import argparse

from reader.cli import options, subscriptions
from reader.cli.exit_codes import OK
from reader.cli.library import one_feed, writing
from reader.cli.output import rows
from reader.cli.service import follower, service_of
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed, FullText


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("feed", metavar="FEED", type=options.name, help="its number, its address or a part of its name")
    parser.add_argument("--name", metavar="NAME", help="call it so; an empty name brings back the feed's own")
    parser.add_argument("--folder", metavar="NAME", help="put it into this folder; an empty name takes it out")
    parser.add_argument(
        "--tag", metavar="NAME", action="append", help="give it only this tag; may be repeated; an empty one for none"
    )
    parser.add_argument("--full-text", choices=[*FullText], help="when the page of an article is fetched for all of it")
    parser.add_argument("--every", metavar="TIME", help="ask so often: 20m, 2h, 1d; usual leaves it to the settings")
    parser.add_argument("--url", metavar="URL", type=options.name, help="ask for it at this address from now on")
    rest = parser.add_mutually_exclusive_group()
    rest.add_argument("--pause", action="store_true", help="ask it only when it is named")
    rest.add_argument("--resume", action="store_true", help="ask it again, also after its server said that it is gone")
    subscriptions.configure_json(parser, "print the feed as a JSON object")


def run(args: argparse.Namespace) -> int:
    """Set what is given, all or nothing, and print how the feed is set now."""
    service = service_of(args.home)
    with writing(args.home) as library, library.writing():
        feed = one_feed(library, args.feed)
        _name(library, feed, args)
        _ask(library, feed, args)
        after = library.feeds.get(feed.id) or feed
    if args.json:
        rows.print_json(subscriptions.fields(after, service))
    else:
        _print(after, follower(after, service))
    return OK


def _name(library: Library, feed: Feed, args: argparse.Namespace) -> None:
    from reader.text.clean import clean_line
    from reader.text.labels import clean_folder, clean_tags

    if args.name is not None:
        subscriptions.rename(library, feed, clean_line(args.name))
    if args.folder is not None:
        library.feeds.move(feed.id, clean_folder(args.folder))
    if args.tag is not None:
        library.feeds.tag(feed.id, clean_tags(args.tag))


def _ask(library: Library, feed: Feed, args: argparse.Namespace) -> None:
    from reader.refresh.intervals import read_interval
    from reader.sources.web.addresses import checked_feed

    if args.full_text is not None:
        library.feeds.set_full_text(feed.id, FullText(args.full_text))
    if args.every is not None:
        library.feeds.set_interval(feed.id, read_interval(args.every))
    if args.url is not None:
        checked_feed(args.url)
        library.feeds.readdress(feed.id, args.url)
    if args.pause:
        library.feeds.pause(feed.id)
    if args.resume:
        library.feeds.pause(feed.id, paused=False)
        if feed.stopped:
            library.feeds.resume(feed.id)


def _print(feed: Feed, service: str) -> None:
    from reader.refresh.health import rest_words
    from reader.refresh.intervals import interval_words
    from reader.sources.web.addresses import shown_url

    print(f"{feed.id} {feed.name}")
    for name, value in (
        ("folder", feed.folder or "none"),
        ("tags", ", ".join(feed.tags) or "none"),
        ("full text", feed.full_text),
        ("asked", f"by {service}" if service else interval_words(feed.interval)),
        ("paused", rest_words(feed)),
        ("address", shown_url(feed.url)),
    ):
        print(f"  {name:<10}{value}")
