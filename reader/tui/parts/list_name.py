"""What a list is called at the bottom of the screen."""

import re

from reader.store.library import Library
from reader.store.view import EVERYTHING, Order, View
from reader.tui.cells import one_line

STORY = re.compile(r"story:(\d{1,18})", re.ASCII)
"""A search for what tells the story of one article."""


def list_name(library: Library, view: View) -> str:
    """The name of a list, on one line; nothing for everything there is."""
    unread = "unread" if view.unread else ""
    order = "" if view.sorted_as(EVERYTHING) == view else order_words(view)
    return one_line(" · ".join(part for part in (_named(library, view), unread, order) if part))


def order_words(view: View) -> str:
    """How a list is sorted, in words."""
    if view.order is Order.DATE:
        return "oldest first" if view.turned else "newest first"
    return f"by {view.order}, {'Z to A' if view.turned else 'A to Z'}"


def _of_story(library: Library, view: View) -> str:
    """The headline of the article whose story is listed; nothing where that is not all that is asked."""
    found = STORY.fullmatch(view.query)
    row = library.row(int(found[1])) if found else None
    return f"the story of “{row.title}”" if row else ""


def _named(library: Library, view: View) -> str:
    if view.feed is not None:
        feed = library.feeds.get(view.feed)
        return feed.label if feed else ""
    opened = "" if view.ids is None else "opened"
    asked = _of_story(library, view) or view.query
    return view.folder or view.saved or asked or ("starred" if view.starred else opened)
