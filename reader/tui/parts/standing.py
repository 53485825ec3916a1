"""How things stand on the screen: read off to be kept, and put back at the next start."""

from typing import TYPE_CHECKING

from reader.tui.parts.session import Kept

if TYPE_CHECKING:
    from reader.tui.screen import ReaderScreen


def read_off(reader: "ReaderScreen", number: int | None, set_width: int) -> Kept:
    """How things stand, with this article shown; `set_width` is the length of a line that the settings want."""
    rows, article = reader.articles, reader.article
    return Kept(
        number=number,
        chosen=rows.chosen.id if rows.chosen else None,
        view=rows.view if rows.view.ids is None else None,
        slot=reader.slot,
        left=reader.left.id or "",
        side=reader.side.id or "",
        alone=reader.alone,
        busy=reader.feeds.only_unread,
        feed_order=reader.feeds.order,
        compact=rows.compact,
        layers=article.shown_layers,
        hidden=article.hidden,
        width=None if article.widest == set_width else (article.widest, set_width),
    )


def put_back(reader: "ReaderScreen", kept: Kept, set_width: int) -> None:
    """Show panes, layers and lines as they were, before anything is drawn. Lists and articles are the app's."""
    article = reader.article
    article.shown_layers = kept.layers
    article.hidden = reader.names.hidden = kept.hidden
    if kept.width and kept.width[1] == set_width:
        article.widest = kept.width[0]
    reader.left = next((pane for pane in (reader.feeds,) if pane.id == kept.left), reader.articles)
    # A card is of one name of one article: in its place stands the timeline.
    reader.side = next(
        (pane for pane in (reader.voices, reader.names, reader.links, reader.changes) if pane.id == kept.side),
        reader.timeline,
    )
    reader.alone = kept.alone
    reader.feeds.only_unread = kept.busy
    reader.feeds.order = kept.feed_order
    reader.articles.compact = kept.compact
