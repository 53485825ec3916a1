"""Bytes into articles: what form they have, and which reader knows it.

A form is known by its content where that is plain (gzip, feeds, JSON, pages, mail), and else by the name's suffix. The
forms themselves are read by their own modules, each imported when it is first met.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePath

from reader.errors import SourceError
from reader.model import Article
from reader.sources.encoding import binary_kind, decode, unpack
from reader.sources.origin import Origin


class Form(StrEnum):
    """The forms an article comes in."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    PAGE = "page"
    JSON = "json"
    FEED = "feed"
    MAIL = "mail"
    MAILBOX = "mailbox"
    SAVED = "saved"
    """A page with all that belongs to it, in one file."""
    OUTLINE = "outline"
    """OPML: subscriptions, and no article."""


Reader = Callable[[bytes, Origin], tuple[Article, ...]]
"""Reads the unpacked bytes of one form. Raises SourceError where there is no article in them."""

_SUFFIXES = {
    ".txt": Form.PLAIN,
    ".text": Form.PLAIN,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".html": Form.PAGE,
    ".htm": Form.PAGE,
    ".xhtml": Form.PAGE,
    ".json": Form.JSON,
    ".jsonl": Form.JSON,
    ".ndjson": Form.JSON,
    ".eml": Form.MAIL,
    ".mht": Form.SAVED,
    ".mhtml": Form.SAVED,
}
_SAVED = "From: <Saved by "
"""What browsers begin a page with that they save with all that belongs to it."""
_ROOT = re.compile(
    r"\s*(?>(?:(?><!--.*?-->|<\?[^>]*>|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>)\s*)*)<([a-z][\w.:-]*)",
    re.IGNORECASE | re.DOTALL,
)
"""The name of the first element of an XML document, behind comments and declarations."""
_FEED_ROOTS = {"rss", "feed", "rdf", "rdf:rdf", "channel", "atom:feed"}
_PAGE_ROOTS = {"html", "head", "body", "div", "p", "article", "main", "section", "h1", "title", "meta", "span", "table"}
_POSTMARK = re.compile(r"From .{1,200}\d{4}.{0,20}\r?\n")
"""What stands before each mail of a mailbox."""
_MAIL_FIELDS = re.compile(
    r"(?:(?:From|Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|Subject|To|X-[\w-]+|DKIM-Signature):.*"
    r"(?:\r?\n[ \t].*)*\r?\n){3,}",
    re.IGNORECASE,
)
"""Three fields or more at the beginning: the head of a mail."""


def read_articles(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """Every article in the bytes of one file, page or stream. Raises SourceError where there is none to be read."""
    plain = unpack(data, origin.subject)
    if not plain.strip():
        raise SourceError(origin.subject, "empty")
    if kind := binary_kind(plain):
        raise SourceError(origin.subject, f"{kind}, which is not read")
    form = form_of(plain, origin)
    if form is Form.OUTLINE:
        raise SourceError(origin.subject, "a list of subscriptions; `dateline import` follows them")
    articles = _reader(form)(plain, origin)
    told = tuple(article for article in articles if article.text or article.summary or article.guid or article.link)
    if not told:
        raise SourceError(origin.subject, "no text in it")
    return told


def form_of(data: bytes, origin: Origin) -> Form:
    """The form of unpacked bytes, by their start and by the name they came under."""
    name = PurePath(origin.address.removesuffix(".gz"))
    named = _SUFFIXES.get(name.suffix.lower())
    start = decode(data[:4096]).lstrip("\ufeff \t\r\n")
    root = _ROOT.match(start)
    word = root[1].lower() if root else ""
    if word in _FEED_ROOTS:
        return Form.FEED
    if word == "opml":
        return Form.OUTLINE
    if start.startswith("From ") and (mark := _POSTMARK.match(start)) and _MAIL_FIELDS.match(start, mark.end()):
        return Form.MAILBOX
    return named or _guess(start, word)


def _guess(start: str, root: str) -> Form:
    """The form of something without a telling name."""
    if start[:1] in ("{", "["):
        return Form.JSON
    if root in _PAGE_ROOTS or start[:9].lower() == "<!doctype":
        return Form.PAGE
    if start.startswith("<?xml"):
        return Form.FEED
    if start.startswith(_SAVED):
        return Form.SAVED
    if _MAIL_FIELDS.match(start):
        return Form.MAIL
    return Form.MARKDOWN if start.startswith(("---\n", "---\r\n", "# ")) else Form.PLAIN


def _reader(form: Form) -> Reader:
    """What reads a form that holds articles; its module is imported when the form is first met."""
    match form:
        case Form.MARKDOWN:
            from reader.sources.articles.markdown import read_markdown as read
        case Form.MAIL:
            from reader.sources.articles.mail import read_mail as read
        case Form.MAILBOX:
            from reader.sources.articles.mail import read_mailbox as read
        case Form.SAVED:
            from reader.sources.articles.saved import read_saved as read
        case Form.PAGE:
            from reader.sources.articles.page import read_pages as read
        case Form.JSON:
            from reader.sources.feeds.jsonfeed import read_json as read
        case Form.FEED:
            from reader.sources.feeds.feed import read_feed as read
        case _:
            from reader.sources.articles.plain import read_plain as read
    return read
