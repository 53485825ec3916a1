"""How the articles of a list follow each other, as SQL: by their time, or by words and then the newest first.

A list by time is answered by an index. One by words must be sorted whole: whoever shows it asks for its numbers once.
"""

from reader.store.view import Order, View

KEY = "alphabetic"
"""The function that words are sorted by, `text.alphabet.alphabetic`; whoever asks teaches it to the connection."""
_SOURCE = """
coalesce(
    (SELECT coalesce(nullif(given_title, ''), nullif(a.source, ''), title) FROM feeds WHERE id = a.feed), a.source
)
"""
_KEYS = {
    Order.TITLE: f"{KEY}(a.title)",
    Order.AUTHOR: f"{KEY}(a.author)",
    Order.FEED: f"{KEY}({_SOURCE}) || coalesce(' ' || a.feed, '')",
}
"""Feeds of one name are kept apart by their numbers."""
_LAST = "char(1114111)"
"""Behind all letters: what has no name stands at the end."""


def order(view: View, *, back: bool = False) -> str:
    """What stands behind ORDER BY; `back` goes up the list from its end."""
    if view.order is Order.DATE:
        return f"a.sort {'ASC' if view.turned != back else 'DESC'}"
    return f"{_key(view)} {'DESC' if view.turned != back else 'ASC'}, a.sort {'ASC' if back else 'DESC'}"


def above(view: View) -> str:
    """What an article fulfils that stands above another one, given by its number."""
    return _compared(view, before=True)


def below(view: View) -> str:
    """What one fulfils that stands below it."""
    return _compared(view, before=False)


def _compared(view: View, *, before: bool) -> str:
    sign = "<" if before == (view.turned == (view.order is Order.DATE)) else ">"
    if view.order is Order.DATE:
        return f"a.sort {sign} (SELECT sort FROM articles WHERE id = ?)"
    newest = "a.sort" if view.turned else "-a.sort"
    return f"({_key(view)}, {newest}) {sign} (SELECT {_key(view)}, {newest} FROM articles a WHERE a.id = ?)"


def _key(view: View) -> str:
    key = _KEYS[view.order]
    return key if view.turned else f"coalesce(nullif({key}, ''), {_LAST})"
