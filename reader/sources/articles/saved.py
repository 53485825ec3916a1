"""A web page that a browser saved as one file, with all that belongs to it (RFC 2557), into its article."""

from dataclasses import replace
from email import message_from_bytes
from email.message import Message

from reader.errors import SourceError
from reader.model import Article
from reader.sources.articles.page import read_pages
from reader.sources.origin import Origin
from reader.text.address import clean_address, site_name


def read_saved(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of the page, from where it was saved. Raises SourceError where no page is in it."""
    whole = message_from_bytes(data.lstrip())
    page = next((part for part in whole.walk() if part.get_content_type() == "text/html"), None)
    html = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(html, bytes):
        raise SourceError(origin.subject, "no page in it")
    url = _address(whole, "Snapshot-Content-Location") or _address(page, "Content-Location")
    here = replace(origin, base=url, source=site_name(url)) if url else origin
    charset = page.get_content_charset() or ""
    return read_pages(html, replace(here, content_type=f"text/html; charset={charset}" if charset else ""))


def _address(part: Message, name: str) -> str:
    return clean_address(str(part.get(name, "")))
