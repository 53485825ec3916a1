"""Every command in one table, so that the one meant is found and loaded alone.

A plain class, because `dataclasses` takes longer to import than Python to start, and `typing` a quarter of that.
"""

from reader import __version__

VERSION = f"dateline {__version__}"


class Command:
    """One word behind `dateline`."""

    __slots__ = ("help", "module", "name", "refuses")

    def __init__(
        self,
        name: str,
        module: str,
        help: str,  # noqa: A002 - argparse's word
        *,
        refuses: bool = False,
    ) -> None:
        """`module`: its name in `cli.commands`.

        `refuses`: a word behind it may begin with one dash and is no option then, as in `search ferry -storm`.
        """
        self.name = name
        self.module = module
        self.help = help
        self.refuses = refuses


OPEN = Command("open", "open", "read articles: files, folders, addresses, or - for standard input")

COMMANDS: tuple[Command, ...] = (
    OPEN,
    Command("show", "show", "print articles and what was found in them as plain text"),
    Command("analyze", "analyze", "print what was found in articles"),
    Command("names", "names", "print who and what articles name, and what is the same"),
    Command("timeline", "timeline", "print what happened when, or write it as a calendar"),
    Command("quotes", "quotes", "print who said what"),
    Command("list", "list", "print the articles of the library, newest first"),
    Command("search", "search", "find articles by words, dates, and who said what about when", refuses=True),
    Command("unread", "unread", "print what was not read, or how much"),
    Command("mark", "mark", "mark articles read or unread, or give them stars", refuses=True),
    Command("add", "add", "subscribe to feeds, or to what a page offers"),
    Command("refresh", "refresh", "ask the feeds for new articles"),
    Command("feeds", "feeds", "print the subscriptions and how they fare"),
    Command("rename", "rename", "call a feed something else, or put it into a folder"),
    Command("set", "feed_set", "set how a feed is asked: how often, whole articles, or not for now"),
    Command("remove", "remove", "unsubscribe from a feed"),
    Command(
        "import", "opml_import", "subscribe to every feed of a list: OPML, addresses one a line, or another reader’s"
    ),
    Command("export", "opml_export", "write the subscriptions as OPML"),
    Command("backup", "backup", "copy the library to a file, or put a copy back"),
    Command("completion", "completion", "print what lets a shell complete commands and options: bash or zsh"),
    Command("settings", "settings", "check settings.toml, or write a sample of it"),
)
