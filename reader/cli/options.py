"""Options that several commands share. Nothing else is loaded here, so that a status bar does not wait for it."""

import argparse


def configure_sources(parser: argparse.ArgumentParser) -> None:
    """What is to be read."""
    parser.add_argument(
        "sources", nargs="*", metavar="PATH|ID", help="files, folders, addresses, ids of `list`; standard input if none"
    )
    parser.add_argument("--search", metavar="QUERY", type=name, help="the articles that `search` finds by this")


def configure_feeds(parser: argparse.ArgumentParser, otherwise: str = "") -> None:
    """Which feeds are meant; `otherwise` tells of none, where that does not go without saying."""
    words = f"only these: a number, an address or a part of a name{otherwise}"
    parser.add_argument("feeds", metavar="FEED", nargs="*", type=name, help=words)


def configure_form(parser: argparse.ArgumentParser, array: str) -> "argparse._MutuallyExclusiveGroup":
    """For programs and spreadsheets instead of people; the group, for other forms."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=f"print {array}")
    form.add_argument("--csv", action="store_true", help="print a table for a spreadsheet (CSV)")
    return form


def configure_day(parser: argparse.ArgumentParser) -> None:
    """The day that times are resolved against."""
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="the day of publication, before what the article says")


def configure_view(parser: argparse.ArgumentParser) -> None:
    """Options that choose among the articles."""
    parser.add_argument("--feed", metavar="FEED", type=name, help="of this feed: number, address or part of its name")
    parser.add_argument(
        "--folder", metavar="NAME", type=name, help="of the feeds in this folder and in those inside it"
    )
    parser.add_argument("--saved", metavar="NAME", type=name, help="found by this saved search")


def configure_window(parser: argparse.ArgumentParser) -> None:
    """Options that say how much is printed, and how."""
    parser.add_argument("--limit", metavar="N", type=number, default=50, help="print at most N articles (50; 0 is all)")
    parser.add_argument("--json", action="store_true", help="print a JSON array, one object an article")


def name(text: str) -> str:
    """What names something that is there: an empty word mostly comes from a variable of a shell that was never set."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name is empty")
    return text


def number(text: str) -> int:
    """How many. Nothing here has so many that the digits which are left out would make a difference."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("it takes a whole number")
    return int(text[:18])
