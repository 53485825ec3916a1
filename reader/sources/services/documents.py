"""Items of a service as a document of their feed, so that they become articles in the one way in which entries do."""

import json
from collections.abc import Iterable

from reader.sources.services.service import Item, Subscription


def document(subscription: Subscription, items: Iterable[Item]) -> bytes:
    """A JSON Feed 1.1 (jsonfeed.org) with these items, each known by the id that the service gives it."""
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": subscription.title,
            "home_page_url": subscription.site,
            "feed_url": subscription.url,
            "items": [_entry(item) for item in items],
        }
    ).encode("ascii")


def _entry(item: Item) -> dict[str, object]:
    said = {
        "id": item.id,
        "url": item.link,
        "title": item.title,
        "content_html": item.html,
        "date_published": item.published.isoformat() if item.published else "",
        "authors": [{"name": item.author}] if item.author else [],
        "tags": list(item.tags),
        "attachments": [{"url": url, "mime_type": kind} for url, kind in item.recordings],
    }
    return {name: value for name, value in said.items() if value}
