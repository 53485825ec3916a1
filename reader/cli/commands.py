"""Every command in one table. A module has `configure(parser)` and `run(args) -> exit code`.

A plain class, because `dataclasses` takes longer to import than Python to start, and `typing` a quarter of that.
"""


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
        """`refuses`: a word behind it may begin with one dash and is no option then, as in `search ferry -storm`."""
        self.name = name
        self.module = module
        self.help = help
        self.refuses = refuses


OPEN = Command("open", "reader.cli.open", "read articles: files, folders, addresses, or - for standard input")

COMMANDS: tuple[Command, ...] = (
    OPEN,
    Command("show", "reader.cli.show", "print articles and what was found in them as plain text"),
    Command("analyze", "reader.cli.analyze", "print what was found in articles"),
    Command("names", "reader.cli.names", "print who and what articles name, and what is the same"),
    Command("timeline", "reader.cli.timeline", "print what happened when, or write it as a calendar"),
    Command("quotes", "reader.cli.quotes", "print who said what"),
    Command("list", "reader.cli.list", "print the articles of the library, newest first"),
    Command("search", "reader.cli.search", "find articles by words, dates, and who said what about when", refuses=True),
    Command("unread", "reader.cli.unread", "print what was not read, or how much"),
    Command("add", "reader.cli.add", "subscribe to feeds, or to what a page offers"),
    Command("refresh", "reader.cli.refresh", "ask the feeds for new articles"),
    Command("feeds", "reader.cli.feeds", "print the subscriptions and how they fare"),
    Command("rename", "reader.cli.rename", "call a feed something else, or put it into a folder"),
    Command("set", "reader.cli.feed_set", "set how a feed is asked: how often, whole articles, or not for now"),
    Command("remove", "reader.cli.remove", "unsubscribe from a feed"),
    Command("import", "reader.cli.opml_import", "subscribe to every feed of a list: OPML, or addresses one a line"),
    Command("export", "reader.cli.opml_export", "write the subscriptions as OPML"),
    Command("backup", "reader.cli.backup", "copy the library to a file, or put a copy back"),
    Command("settings", "reader.cli.settings", "check settings.toml, or write a sample of it"),
)
