"""Every key in one table: the bindings, the help screen and the table in the README are made of it.

A key is known by its id, `place.verb`, under which a person can give it other keys.
"""

from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType


class Where(StrEnum):
    """Where a key holds, in the words of the help."""

    PANE = "in every pane"
    READER = "everywhere"
    OWN = "of your own"
    ARTICLE = "for the article"
    LIBRARY = "for the list and the library"
    TIMELINE = "in the timeline"
    NAMES = "in the names"
    LINKS = "in the links"
    FEEDS = "in the feeds"
    RECORDINGS = "in the recordings"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that keys do."""

    id: str
    keys: str
    """Textual's names of the keys, with commas between them."""
    words: str
    where: Where
    action: str


KEYS: tuple[Key, ...] = (
    Key("pane.down", "j,down", "down", Where.PANE, "move(1)"),
    Key("pane.up", "k,up", "up", Where.PANE, "move(-1)"),
    Key("pane.first", "g,home", "first", Where.PANE, "edge(False)"),
    Key("pane.last", "G,end", "last", Where.PANE, "edge(True)"),
    Key("pane.half-down", "ctrl+d", "half a page down", Where.PANE, "page(1)"),
    Key("pane.half-up", "ctrl+u", "half a page up", Where.PANE, "page(-1)"),
    Key("pane.page-down", "space,pagedown,ctrl+f", "a page down", Where.PANE, "page(2)"),
    Key("pane.page-up", "b,pageup,ctrl+b", "a page up", Where.PANE, "page(-2)"),
    Key("pane.enter", "enter,l,right", "in: open it, go there, show the card", Where.PANE, "enter"),
    Key("reader.back", "h,backspace,left,escape", "back", Where.READER, "back"),
    Key("reader.leave", "q", "back, and at the top quit", Where.READER, "back(True)"),
    Key("reader.next-pane", "tab", "next pane", Where.READER, "next_pane(1)"),
    Key("reader.previous-pane", "shift+tab", "previous pane", Where.READER, "next_pane(-1)"),
    Key("article.next", "n", "next article", Where.ARTICLE, "step_article(1)"),
    Key("article.next-unread", "N", "next unread article", Where.ARTICLE, "next_unread"),
    Key("article.previous-unread", "B", "previous unread article", Where.ARTICLE, "next_unread(True)"),
    Key("article.previous", "p", "previous article", Where.ARTICLE, "step_article(-1)"),
    Key("article.read-before", "ctrl+o", "the article read before", Where.ARTICLE, "read_before"),
    Key("quote.next", "right_square_bracket", "next quote", Where.ARTICLE, "step_mark('quote', 1)"),
    Key("quote.previous", "left_square_bracket", "previous quote", Where.ARTICLE, "step_mark('quote', -1)"),
    Key("name.next", "right_curly_bracket", "next name", Where.ARTICLE, "step_mark('name', 1)"),
    Key("name.previous", "left_curly_bracket", "previous name", Where.ARTICLE, "step_mark('name', -1)"),
    Key("name.everywhere", "F", "all articles with this name or voice", Where.ARTICLE, "everywhere"),
    Key("article.story", "C", "all articles that tell this story", Where.ARTICLE, "story"),
    Key("date.next", "right_parenthesis", "next date", Where.ARTICLE, "step_mark('date', 1)"),
    Key("date.previous", "left_parenthesis", "previous date", Where.ARTICLE, "step_mark('date', -1)"),
    Key("article.timeline", "t", "timeline", Where.ARTICLE, "side('timeline')"),
    Key("article.voices", "v", "voices: who speaks", Where.ARTICLE, "side('voices')"),
    Key("article.names", "w", "names: who and where", Where.ARTICLE, "side('names')"),
    Key("article.changes", "d", "changes: what it said before", Where.ARTICLE, "side('changes')"),
    Key("layer.quotes", "1", "show or hide quotes", Where.ARTICLE, "layer('quote')"),
    Key("layer.names", "2", "show or hide names", Where.ARTICLE, "layer('name')"),
    Key("layer.dates", "3", "show or hide dates", Where.ARTICLE, "layer('date')"),
    Key("article.star", "s", "star", Where.ARTICLE, "star"),
    Key("article.read", "m", "read or unread", Where.ARTICLE, "read"),
    Key("article.tags", "number_sign", "tags of your own", Where.ARTICLE, "tags"),
    Key("article.remove", "D", "remove the article", Where.ARTICLE, "remove_article"),
    Key("article.search", "slash", "search in the article", Where.ARTICLE, "find"),
    Key("article.next-hit", "semicolon", "next hit", Where.ARTICLE, "step_hit(1)"),
    Key("article.previous-hit", "comma", "previous hit", Where.ARTICLE, "step_hit(-1)"),
    Key("article.link", "o", "open the page, or the chosen link", Where.ARTICLE, "open_link"),
    Key("article.copy-link", "y", "copy its address, or the chosen link", Where.ARTICLE, "copy_link"),
    Key("quote.copy", "Y", "copy the quote or entry, ready to cite", Where.ARTICLE, "copy_quote"),
    Key("article.links", "L", "follow a link by its letters", Where.ARTICLE, "links"),
    Key("article.link-list", "O", "all links, with numbers", Where.ARTICLE, "side('links')"),
    Key("article.play", "P", "play the recording", Where.ARTICLE, "play"),
    Key("article.download", "e", "download the recording, or stop that", Where.ARTICLE, "download"),
    Key("article.pipe", "vertical_line", "give the article to a command", Where.ARTICLE, "pipe"),
    Key("article.full", "x", "fetch the full article", Where.ARTICLE, "full_article"),
    Key("library.search", "f", "search the library", Where.LIBRARY, "search"),
    Key("library.save-search", "W", "keep this search under a name", Where.LIBRARY, "save_search"),
    Key("library.unread", "U", "only what is unread, or everything", Where.LIBRARY, "only_unread"),
    Key("library.sort", "S", "sort by date, title, author or feed", Where.LIBRARY, "command('sort ')"),
    Key("library.order", "T", "the oldest first, or from Z to A", Where.LIBRARY, "turn"),
    Key("library.history", "H", "what happened, as this list tells it", Where.LIBRARY, "history"),
    Key("library.compact", "c", "one line an article, or more", Where.LIBRARY, "compact"),
    Key("library.feeds", "E", "feeds", Where.LIBRARY, "feeds"),
    Key("library.recordings", "A", "recordings that are downloaded", Where.LIBRARY, "recordings"),
    Key("library.next-feed", "ctrl+n", "next unread feed", Where.LIBRARY, "step_feed(1)"),
    Key("library.previous-feed", "ctrl+p", "previous unread feed", Where.LIBRARY, "step_feed(-1)"),
    Key("library.add", "a", "add a feed", Where.LIBRARY, "add"),
    Key("library.refresh", "r", "refresh the feeds of this list", Where.LIBRARY, "refresh"),
    Key("library.refresh-all", "R", "refresh all feeds", Where.LIBRARY, "refresh_all"),
    Key("library.read-above", "K", "mark all above read", Where.LIBRARY, "mark_many('above')"),
    Key("library.read-below", "J", "mark all below read", Where.LIBRARY, "mark_many('below')"),
    Key("library.read-all", "M", "mark the whole list read", Where.LIBRARY, "mark_many('all')"),
    Key("library.undo", "u", "take back changes, the last one first", Where.LIBRARY, "undo"),
    Key("view.zen", "z", "the article alone, or all panes", Where.READER, "app.zen"),
    Key("view.narrower", "less_than_sign", "shorter lines", Where.READER, "app.widen(-4)"),
    Key("view.wider", "greater_than_sign", "longer lines", Where.READER, "app.widen(4)"),
    Key("reader.command", "colon", "commands, in a list to choose from", Where.READER, "app.command"),
    Key("reader.help", "question_mark,f1", "keys", Where.READER, "app.help"),
    Key("reader.repaint", "ctrl+l", "draw the screen again", Where.READER, "app.repaint"),
    Key("shell.suspend", "ctrl+z", "stop, until the shell's fg", Where.READER, "app.suspend_process"),
    Key("reader.quit", "ctrl+q,ctrl+c", "quit", Where.READER, "app.leave"),
    Key("names.hide-kind", "x", "show or hide names of this kind", Where.NAMES, "hide_kind"),
    Key("links.place", "x", "where it stands in the text", Where.LINKS, "place"),
    Key("feeds.edit", "e", "feed settings; rename a search or folder", Where.FEEDS, "edit"),
    Key("feeds.folder", "i", "put the feed into a folder", Where.FEEDS, "move_into"),
    Key("feeds.full-text", "x", "full articles: if cut, always, never", Where.FEEDS, "full_text"),
    Key("feeds.remove", "d", "unfollow the feed, or forget the search", Where.FEEDS, "remove"),
    Key("feeds.find", "slash", "find a feed by its name", Where.FEEDS, "find_feed"),
    Key("feeds.find-next", "semicolon", "the next feed found", Where.FEEDS, "next_found"),
    Key("feeds.sort", "S", "sort by name, unread, new or failing", Where.FEEDS, "app.command('sort-feeds ')"),
    Key("feeds.unread", "U", "only feeds with something unread, or all", Where.FEEDS, "only_busy"),
    Key("recordings.stop", "e", "stop the download", Where.RECORDINGS, "app.stop_recording"),
    Key("timeline.relative", "r", "dates, or how far from the article", Where.TIMELINE, "relative"),
)

_SHOWN = {
    "right_square_bracket": "]",
    "left_square_bracket": "[",
    "right_curly_bracket": "}",
    "left_curly_bracket": "{",
    "right_parenthesis": ")",
    "left_parenthesis": "(",
    "question_mark": "?",
    "slash": "/",
    "semicolon": ";",
    "comma": ",",
    "colon": ":",
    "vertical_line": "|",
    "number_sign": "#",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "page down",
    "pageup": "page up",
}


def bindings(*places: Where) -> list[BindingType]:
    """Textual's bindings for these places."""
    return [
        Binding(key.keys, key.action, key.words, show=False, id=key.id, priority=False)
        for key in KEYS
        if key.where in places
    ]


def shown(key: Key) -> str:
    """Its keys as they are on the keyboard; empty where a person took them away."""
    return " ".join(shown_apart(key))


def shown_apart(key: Key) -> list[str]:
    """Each of its keys, or sequences of keys, as it is on the keyboard."""
    return ["".join(_SHOWN.get(name, name) for name in keys.split()) for keys in key.keys.split(",") if keys]
