"""RSS, RDF and Atom, well-formed or not, into articles. The only module that knows feedparser.

feedparser is given bytes alone (it would open a path or an address), with its own sanitising and resolving off: HTML
becomes text in `text.html`. What entries are known by is left to `entries`, JSON Feed to `jsonfeed`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from functools import cache
from html.entities import name2codepoint
from io import BytesIO
from textwrap import dedent
from typing import Any

from reader.errors import SourceError
from reader.model import Article
from reader.sources.around.bylines import signed
from reader.sources.around.dates import When, read_date
from reader.sources.around.leftovers import without_calls
from reader.sources.encoding import once_decoded, recoded
from reader.sources.feeds.entries import NO_FEED, FeedHead, ParsedFeed, make_feed
from reader.sources.feeds.mediarss import HANDLERS, pictures_of, text_of
from reader.sources.feeds.recordings import or_pictures, with_pictures, with_recordings
from reader.sources.feeds.wellformed import read_wellformed
from reader.sources.origin import Findings, Origin
from reader.text.address import clean_address
from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.clean import clean_line, clean_text
from reader.text.html import escaped_once, has_blocks, has_markup, pictures_in, read_html, read_inline
from reader.text.references import unescaped, with_whole_signs

_CDF = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?>(?:(?><!--.*?-->)\s*)*)<channel\b", re.IGNORECASE | re.DOTALL)
"""The root of Microsoft's channels, a form that feedparser reads and has no name for."""
_NAME = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!ENTITY\b[^>]*>|&([A-Za-z][A-Za-z0-9]{1,30});", re.DOTALL)
_BARE = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&(?!#\d|#[xX][0-9a-fA-F]|[A-Za-z][A-Za-z0-9]{0,31};)", re.DOTALL)
"""An ampersand that begins no reference, and what may hold one. feedparser reads AT&T as a reference without its
semicolon, and gives it one."""
_DECLARATION = re.compile(rb"\A<\?.*?\?>")
_NAMES_OF_XML = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))
_REST_OF_MAILBOX = re.compile(r"[a-z.-]+(?: \((.*))?")
"""What feedparser leaves of a mail address before the name: "example.org (Ada Lund"."""
_BREAK = re.compile(r"(?<=\S)<br ?/?>(?=\S)", re.IGNORECASE)
"""A line break within a headline, which programs make of posts; who writes about the tag has blanks around it."""
_WRAPPED = re.compile(r"\s*<!?\[CDATA\[(.*)\]\]>\s*", re.DOTALL)
"""A title whose wrapping was escaped with it; some programs lose its exclamation mark."""
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 720, "yearly": 8760}
MOST_AUTHORS = 20
"""Papers of physics have thousands."""
_LONGEST_REST = timedelta(days=31)


def parse_feed(body: bytes, url: str, content_type: str = "", *, now: datetime) -> ParsedFeed:
    """What a feed's document says. Never raises for what is in it: `problem` and `is_feed` tell.

    `now` is aware. Relative links are resolved against `url`, and in RSS, which says nothing of them, against the site:
    many a feed lies on the host of another firm.
    """
    if body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        from reader.sources.feeds.jsonfeed import parse_json_feed  # noqa: PLC0415 (most feeds are XML)

        return parse_json_feed(body, url, now=now)
    # Leading blanks before the XML declaration make a feed ill-formed and nothing else.
    whole = _numbered(body.lstrip())
    parsed = read_wellformed(whole, content_type) or _feedparsed(*recoded(whole, content_type))
    head = _head(parsed, url, whole)
    entries = _whole(parsed["entries"], whole) if head.breaks_off else parsed["entries"]
    if not parsed.get("version") and not entries and not _CDF.match(body):
        return ParsedFeed("", "", problem=NO_FEED, is_feed=False)
    literal = (parsed.get("version") or "").startswith("atom")
    base = url if literal else head.site or url
    return make_feed(head, _entries(entries, base, literal=literal), url, now)


def _numbered(body: bytes) -> bytes:
    """A document that names a DTD with HTML's names of characters as numbers: a parser of XML, which does not fetch
    the DTD, would leave those characters out.
    """
    return _NAME.sub(_number, body) if b"<!DOCTYPE" in body[:4096] else body


def _number(name: re.Match[bytes]) -> bytes:
    code = name2codepoint.get(name[1].decode("ascii")) if name[1] and name[1] not in _NAMES_OF_XML else None
    return name[0] if code is None else b"&#%d;" % code


def _feedparsed(body: bytes, content_type: str) -> Mapping[str, Any]:
    if b"\0" not in body[:200]:  # each of its signs is a byte, as a pattern of bytes needs
        body = _BARE.sub(lambda found: b"&amp;" if found[0] == b"&" else found[0], body)
        body = with_whole_signs(body.decode("latin-1")).encode("latin-1")
    body = _DECLARATION.sub(_alone, body, count=1)
    headers = {"content-type": content_type} if content_type.isascii() and content_type.isprintable() else {}
    try:
        return _parsed(body, headers)
    except UnicodeError:  # a codec that is no encoding of text (punycode), in a declaration that only the library reads
        return _parsed(_DECLARATION.sub(b"", body, count=1), {"content-type": "application/xml; charset=utf-8"})


def _parsed(body: bytes, headers: Mapping[str, str]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = _feedparser().parse(
        BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )
    return found


def _alone(declaration: re.Match[bytes]) -> bytes:
    """A declaration in a line of its own, or none where it is not plain ASCII: the library looks for an encoding in the
    whole first line, and fails with a name that is not UTF-8 or has a NUL.
    """
    return (
        declaration[0] if declaration[0].decode("latin-1").isprintable() and declaration[0].isascii() else b""
    ) + b"\n"


@cache
def _feedparser() -> Any:  # noqa: ANN401 (it has no types)
    """The library, with its table of misplaced Windows characters as a list, and our own reading of Media RSS.

    As a dict the table answers every other character with an exception, which takes a quarter of a whole parse.
    """
    import feedparser.mixin  # noqa: PLC0415 (54 ms, and only where a feed is parsed)
    import feedparser.parsers.strict  # noqa: PLC0415

    names = vars(feedparser.mixin)
    if isinstance(table := names.get("_cp1252"), dict):
        names["_cp1252"] = [table.get(code, code) for code in range(0x3000)]
    mixin = names["_FeedParserMixin"]
    for name, handler in HANDLERS.items():
        setattr(mixin, name, handler)
    for name in ("unknown_starttag", "unknown_endtag", "handle_charref"):
        setattr(mixin, name, _forgiving(getattr(mixin, name)))
    strict = vars(feedparser.parsers.strict)["_StrictFeedParser"]
    strict.startElementNS = _doubting(strict.startElementNS)
    return feedparser


def _doubting(handle: Callable[..., None]) -> Callable[..., None]:
    """A handler of the strict parser that leaves to the lenient one what it cannot take: odd blanks in a namespace."""
    from xml.sax import SAXException  # noqa: PLC0415 (loaded with the library)

    def handle_tag(*given: object) -> None:
        try:
            handle(*given)
        except ValueError as error:
            raise SAXException(str(error)) from error

    return handle_tag


def _forgiving(handle: Callable[..., None]) -> Callable[..., None]:
    """A handler that passes over what the library cannot take: the end of a height never begun, half a character."""

    def handle_what_can_be(*given: object) -> None:
        with suppress(ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            handle(*given)

    return handle_what_can_be


def read_feed(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The articles of a feed in a file or at an address. Raises SourceError where there are none."""
    feed = parse_feed(data, origin.base or origin.address, origin.content_type, now=origin.seen)
    if not feed.entries:
        raise SourceError(origin.subject, feed.problem or "a feed without articles")
    return feed.entries


def _breaks_off(body: bytes) -> bool:
    """Whether the last tag of a feed is missing."""
    end = body[-4096:].replace(b"\0", b"").lower()
    return not any(tag in end for tag in (b"</rss", b"</feed", b"rdf>", b"</channel", b":rss>", b":feed>"))


def _whole(entries: list[Mapping[str, Any]], body: bytes) -> list[Mapping[str, Any]]:
    """The entries of a feed that breaks off, without the last where that happens inside it before its guid: once it is
    whole it would be known by that, and come in again.
    """
    inside = any(body.rfind(b"<" + name) > body.rfind(b"</" + name) for name in (b"item", b"entry"))
    return entries[:-1] if inside and entries and not entries[-1].get("id") else entries


def _head(parsed: Mapping[str, Any], url: str, body: bytes) -> FeedHead:
    feed = parsed["feed"]
    problem = ""
    if parsed.get("bozo") and type(parsed.get("bozo_exception")).__name__ == "SAXParseException":
        problem = f"not well-formed: {clean_line(str(parsed['bozo_exception']))[:200]}"
    return FeedHead(
        title=_line(feed, "title"),
        site=clean_address(_site(feed), url),
        author=_line(feed, "author"),
        problem=problem,
        ttl=_ttl(feed),
        breaks_off=bool(problem) and _breaks_off(body),
    )


def _site(feed: Mapping[str, Any]) -> str:
    """Where a feed says that its site is.

    feedparser takes an id for a link, though many an id is no address, and in the link of an ill-formed feed it leaves
    a part of the name of `&`.
    """
    link, known_by = _text(feed, "link").replace("&amp", "&"), _text(feed, "id")
    return "" if link == known_by and "/" not in known_by else link


def _ttl(feed: Mapping[str, Any]) -> timedelta | None:
    """The rest that the feed asks for, by RSS's ttl (minutes) or the syndication module's period."""
    minutes = _text(feed, "ttl").strip()
    if minutes.isdecimal() and len(minutes) < 9:
        return min(timedelta(minutes=int(minutes)), _LONGEST_REST) if int(minutes) else None
    hours = _PERIODS.get(_text(feed, "sy_updateperiod").strip().lower())
    often = _text(feed, "sy_updatefrequency").strip()
    times = int(often) if often.isdecimal() and 0 < len(often) < 5 and int(often) else 1
    return min(timedelta(hours=hours / times), _LONGEST_REST) if hours else None


def _entries(entries: list[Mapping[str, Any]], base: str, *, literal: bool) -> Iterator[Findings]:
    """`literal` where a text that is said to be plain has no markup, which only Atom can say."""
    for entry in entries:
        link = _link(entry, base)
        body, summary = _body(entry, link or base, literal=literal)
        title = _line(entry, "title")
        author, body = signed(_authors(entry), body)
        body = with_pictures(without_calls(body, title, author), _pictures(entry, base))
        body = or_pictures(with_recordings(body, _enclosed(entry, base), link), _sights(entry, base))
        yield Findings(
            body,
            title=title,
            when=_when(entry),
            source="" if (source := _line(_part(entry, "source"), "title")) == title else source,
            author=author,
            link=link,
            guid=_text(entry, "id"),
            summary=without_calls(summary, title, author).text,
            tags=tuple(read_inline(_text(tag, "label") or _text(tag, "term")) for tag in _parts(entry, "tags")[:20]),
        )


def _authors(entry: Mapping[str, Any]) -> str:
    """Everybody who wrote it; the last one where feedparser cuts a name wrongly, as it does beside mail addresses."""
    people = map(_person, _parts(entry, "authors"))
    names = list(dict.fromkeys(filter(None, map(read_inline, people))))
    whole = len(names) > 1 and not any(sign in name for name in names for sign in "@()")
    return ", ".join(names[:MOST_AUTHORS]) if whole else _line(entry, "author")


def _person(person: Mapping[str, Any]) -> str:
    """A name; feedparser, which knows no top domain of more than four letters, may have the rest of a mailbox in it."""
    name = _text(person, "name")
    cut = _REST_OF_MAILBOX.fullmatch(name) if person.get("email") else None
    return (cut[1] or "") if cut else name


def _link(entry: Mapping[str, Any], url: str) -> str:
    """The entry's page, or else what it encloses."""
    base = clean_address(_part(entry, "title_detail").get("base") or "", url) or url
    places = [
        _text(entry, "feedburner_origlink"),
        _text(entry, "link"),
        *(_text(link, "href") for link in _parts(entry, "links")),
        *(_text(content, "src") for content in _parts(entry, "content")),
    ]
    # feedparser takes a guid for a link, as RSS says, though many a guid is no address.
    guid = _text(entry, "id")
    no_link = guid if "/" not in guid else ""
    return next((link for place in places if place and place != no_link and (link := clean_address(place, base))), "")


def _enclosed(entry: Mapping[str, Any], base: str) -> Iterator[tuple[str, str]]:
    """The addresses that an entry encloses, each with its type."""
    for link in _parts(entry, "links"):
        if link.get("rel") == "enclosure":
            yield clean_address(_text(link, "href"), base), _text(link, "type")


def _sights(entry: Mapping[str, Any], base: str) -> Iterator[str]:
    """The pictures that an entry shows, by their addresses."""
    for part in (*_parts(entry, "content"), _part(entry, "summary_detail")):
        if isinstance(value := part.get("value"), str):
            yield from pictures_in(escaped_once(value), clean_address(part.get("base") or "", base) or base)


def _pictures(entry: Mapping[str, Any], base: str) -> Iterator[tuple[str, str]]:
    """What the pictures beside the text show, each with its address."""
    for words, url in pictures_of(entry):
        yield words, clean_address(url, base)


def _body(entry: Mapping[str, Any], base: str, *, literal: bool) -> tuple[Body, Body]:
    """The fullest text that the entry has, and its short one where that is another."""
    given = (*_parts(entry, "content"), text_of(entry) or {})
    contents = [content for content in given if content.get("value") and _has_words(content)]
    fullest = max(contents, key=lambda content: len(content["value"]), default=None)
    short = _part(entry, "summary_detail")
    body = _read(fullest, base, literal=literal) if fullest else Body()
    if not body.text:
        return _read(short, base, literal=literal), Body()
    other = _read(short, base, literal=literal) if short.get("value") else Body()
    if len(other.text) > len(body.text):
        body, other = other, body
    return body, Body() if other.text == body.text else other


def _has_words(content: Mapping[str, Any]) -> bool:
    """Whether it may be a text: Atom holds pictures, too, in letters."""
    return not (content.get("type") or "").startswith(("image/", "audio/", "video/"))


def _read(content: Mapping[str, Any], base: str, *, literal: bool) -> Body:
    value = escaped_once(once_decoded(content.get("value") or ""))
    here = clean_address(content.get("base") or "", base) or base
    said = content.get("type")
    plain = (said == "plain" or (literal and said == "text/plain")) and not has_blocks(value)
    return read_blocks(_set_back(clean_text(value))) if plain or not has_markup(value) else read_html(value, here)


def _set_back(text: str) -> str:
    """Plain text that was set in together with the XML around it, as far as all its lines behind the first are."""
    first, _, rest = text.partition("\n")
    return f"{first}\n{dedent(rest)}" if rest else first


def _line(thing: Mapping[str, Any], name: str) -> str:
    """One clean line; markup is taken out, but where the feed says that it is plain text only references are read."""
    value = _text(thing, name)
    detail = _part(thing, f"{name}_detail")
    wrapped = _WRAPPED.fullmatch(value)
    if wrapped or detail.get("type") != "text/plain":
        return read_inline(wrapped[1] if wrapped else value)
    words = unescaped(value)
    return clean_line(_BREAK.sub(" ", words) if "<" in words else words)


def _text(thing: Mapping[str, Any], name: str) -> str:
    value = thing.get(name)
    return once_decoded(value) if isinstance(value, str) else ""


def _part(thing: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """What is kept under a name with more than words; the words of an element that is called so are not that."""
    part = thing.get(name)
    return part if isinstance(part, Mapping) else {}


def _parts(thing: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The same, of a list."""
    parts = thing.get(name)
    return [part for part in parts if isinstance(part, Mapping)] if isinstance(parts, list) else []


def _when(entry: Mapping[str, Any]) -> When | None:
    """The first date of the entry that can be read: published, then created, then updated.

    What feedparser makes of the others is not asked: it rolls 13th months over and takes Unix times for years.
    """
    # Only keys that are there: feedparser would answer `updated` with `published`, and warn.
    named = [name for name in ("published", "created", "updated") if name in entry.keys()]  # noqa: SIM118 (`in entry` follows the same detour)
    return next((when for name in named if (when := read_date(_text(entry, name)))), None)
