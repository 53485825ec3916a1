"""What a restricted reader may do: read, mark and copy. Nothing that fetches, writes a file or starts a program.

A list of what is allowed, so that a key that is added elsewhere is not there until somebody puts it here.
"""

from reader.tui.keys.keymap import Keymap
from reader.tui.keys.table import KEYS, Key

PLACES = ("pane.", "reader.", "quote.", "name.", "date.", "layer.", "names.", "links.", "timeline.", "view.")
"""Ids that begin so move about, or change what is seen."""
READING = frozenset(
    {
        "article.next", "article.next-unread", "article.previous-unread", "article.previous",
        "article.read-before", "article.timeline", "article.voices", "article.names", "article.star", "article.read",
        "article.story", "article.changes", "article.search", "article.next-hit", "article.previous-hit",
        "article.link", "article.copy-link", "article.links", "article.link-list", "article.play",
        "library.search", "library.unread", "library.sort", "library.order", "library.history", "library.compact",
        "library.feeds", "library.next-feed", "library.previous-feed", "library.read-above",
        "library.read-below", "library.read-all", "library.undo",
        "feeds.find", "feeds.find-next", "feeds.unread",
    }
)  # fmt: skip


def is_allowed(key: Key) -> bool:
    """Whether a key of the table holds in a restricted reader."""
    return key.id.startswith(PLACES) or key.id in READING


def restrict(keymap: Keymap) -> Keymap:
    """The keys of a map that are allowed."""
    return Keymap.of(key for key in keymap.table if is_allowed(key))


def _action(key: Key) -> str:
    return key.action.partition("(")[0].rpartition(".")[2]


FORBIDDEN_ACTIONS = {_action(key) for key in KEYS if not is_allowed(key)} - {
    _action(key) for key in KEYS if is_allowed(key)
}
"""Names of actions that no way leads to: not a click, not a word typed."""
