"""Clean RSS 2.0 and Atom 1.0 as feedparser would read them, in a tenth of its time; everything odd is declined.

What is declined goes to feedparser, so nothing is mended or guessed here. Names and values are feedparser's, for the
fields that `sources.feeds.feed` keeps. No document with a DOCTYPE passes, so that there are no entities to resolve.
"""

import re
from collections.abc import Callable, Mapping
from html.entities import entitydefs
from typing import Any
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from reader.sources.feeds.mediarss import CONTENTS, DESCRIPTION, TOLD, told

_ATOM = "{http://www.w3.org/2005/atom}"
_LANGUAGE = "{http://www.w3.org/xml/1998/namespace}lang"
_SYNDICATION = "{http://purl.org/rss/1.0/modules/syndication/}"
_MEDIA = "{http://search.yahoo.com/mrss/}"

# Elements, in small letters, under the names that feedparser gives them.
_DATES = {
    "pubdate": "published",
    f"{_ATOM}published": "published",
    f"{_ATOM}updated": "updated",
    "{http://purl.org/dc/elements/1.1/}date": "updated",
}
_AUTHORS = {"author", "managingeditor", "{http://purl.org/dc/elements/1.1/}creator"}
_CATEGORIES = {"category", "{http://purl.org/dc/elements/1.1/}subject"}
_TEXTS = {
    "title": ("title", "text/plain"),
    "description": ("summary", "text/html"),
    "{http://purl.org/rss/1.0/modules/content/}encoded": ("content", "text/html"),
    f"{_ATOM}title": ("title", "text/plain"),
    f"{_ATOM}summary": ("summary", "text/plain"),
    f"{_ATOM}content": ("content", "text/plain"),
}
_RESTS = {
    "ttl": "ttl",
    f"{_SYNDICATION}updateperiod": "sy_updateperiod",
    f"{_SYNDICATION}updatefrequency": "sy_updatefrequency",
}
_IDLE = {
    "comments",
    "copyright",
    "docs",
    "generator",
    "language",
    "webmaster",
    f"{_ATOM}generator",
    f"{_ATOM}icon",
    f"{_ATOM}logo",
    f"{_ATOM}rights",
    f"{_ATOM}subtitle",
    *(f"{_MEDIA}{name}" for name in ("copyright", "credit", "rating", "text", "thumbnail")),
    "{http://webfeeds.org/rss/1.0}icon",
    "{http://www.youtube.com/xml/schemas/2015}channelid",
    "{http://www.youtube.com/xml/schemas/2015}videoid",
    "{http://purl.org/rss/1.0/modules/slash/}comments",
    "{http://wellformedweb.org/commentapi/}commentrss",
}
"""What changes nothing that is kept, as long as nothing is inside."""
_IDLE_OF_FEEDS = {"lastbuilddate", "pubdate", f"{_ATOM}updated", *_CATEGORIES, f"{_ATOM}category"}
_IDLE_OF_FEEDS |= {f"{_ATOM}published", f"{_MEDIA}content"}
_OF_PICTURES = {"url", "title", "link", "width", "height", "description"}

_TYPES = {"text": "text/plain", "text/plain": "text/plain", "html": "text/html", "text/html": "text/html"}
_MOST_TAGS = 20
"""Of one entry; what has more is left to feedparser."""

_DECLARED = re.compile(rb"""\s*<\?xml\b[^>]*?\bencoding=["']([^"'>]*)["']""")
_CHARSET = re.compile(r"charset=[\s\"']*([\w.:-]*)", re.IGNORECASE)
_REFERENCE = re.compile(r"&#?\w+;")
"""A character by name or number: "&amp;", "&#8217;"."""
_WINDOWS = (re.compile(rb"\xc2[\x80-\x9f]"), re.compile(rb"&#(?:0*1[2-5]\d|[xX]0*[89][0-9a-fA-F]);"))
"""A control that stands for a Windows character, in UTF-8 and by its number. One pattern of both would be slow: each
has a beginning that is looked for in one go.
"""


class OddError(Exception):
    """A document is declined."""


def read_wellformed(body: bytes, content_type: str) -> Mapping[str, Any] | None:
    """What feedparser's result would say, in plain dicts; None for a document that is left to feedparser."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or not _is_utf8(body, content_type):
        return None
    if any(sign.search(body) for sign in _WINDOWS):
        return None
    try:
        root = ET.fromstring(body)  # noqa: S314 - entities need a DOCTYPE, and none passes
        return _read(root)
    except (ET.ParseError, LookupError, ValueError, OddError):
        return None


def _is_utf8(body: bytes, content_type: str) -> bool:
    """Whether all that is said of the encoding is UTF-8, or nothing is and it makes no difference."""
    in_body, by_server = _DECLARED.match(body), _CHARSET.search(content_type)
    said = {in_body[1].decode("ascii", "replace").lower() if in_body else "", by_server[1].lower() if by_server else ""}
    return said <= {"", "utf-8"} and ("utf-8" in said or body.isascii())


def _read(root: Element) -> Mapping[str, Any]:
    if root.tag == "rss" and set(root.attrib) <= {"version", _LANGUAGE} and len(root) == 1 and root[0].tag == "channel":
        return _feed(root[0], "rss20", "item")
    if root.tag.lower() == f"{_ATOM}feed":
        return _feed(root, "atom10", f"{_ATOM}entry")
    raise OddError


def _feed(channel: Element, version: str, entry_tag: str) -> Mapping[str, Any]:
    feed: dict[str, Any] = {}
    entries: list[dict[str, Any]] = []
    _only(channel, {_LANGUAGE} if version == "atom10" else set())
    for element in channel:
        tag = element.tag.lower()
        if tag == entry_tag:
            entries.append(_entry(element, version))
        elif tag in _RESTS:
            _once(feed, _RESTS[tag], _words(element))
        elif tag == "image":
            _picture(element)
        elif tag in _IDLE_OF_FEEDS or tag == "description":
            _leaf(element)
        else:
            _field(feed, element, tag, version)
    return {"version": version, "feed": _linked(feed), "entries": entries}


def _entry(item: Element, version: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"tags": [], "links": []}
    _only(item, {_LANGUAGE})
    for element in item:
        tag = element.tag.lower()
        if tag in _DATES:
            _once(entry, _DATES[tag], _words(element))
        elif tag in _CATEGORIES:
            _category(entry, element)
        elif tag in _IN_ENTRIES:
            _IN_ENTRIES[tag](entry, element)
        else:
            _field(entry, element, tag, version)
    if len(entry["tags"]) > _MOST_TAGS:
        raise OddError
    return _linked(entry)


def _field(thing: dict[str, Any], element: Element, tag: str, version: str) -> None:
    """What feeds and entries have in common."""
    if tag in _TEXTS:
        _text(thing, element, *_TEXTS[tag], version)
    elif tag in _AUTHORS and version != "atom10":
        _once(thing, "author", _words(element))
    elif tag == f"{_ATOM}author" and version == "atom10":
        _once(thing, "author", _person(element))
    elif tag == "link":
        _once(thing, "page", _address(_words(element)))
    elif tag == f"{_ATOM}link":
        _atom_link(thing, element, version)
    elif tag == f"{_ATOM}id":
        _once(thing, "id", _address(_words(element)))
        thing["place"] = thing["id"]
    elif tag in _IDLE:
        _leaf(element)
    else:
        raise OddError


def _text(thing: dict[str, Any], element: Element, name: str, kind: str, version: str) -> None:
    _only(element, {"type", _LANGUAGE} if version == "atom10" else set())
    value = _words(element, element.attrib)
    kind = _TYPES[element.get("type", kind).lower()]
    if kind == "text/plain" and version != "atom10":
        kind = _guessed(value)
    detail = {"type": kind, "value": value}
    if name == "content":
        _once(thing, name, [detail])
    else:
        _once(thing, name, value)
        thing[f"{name}_detail"] = detail


def _guessed(value: str) -> str:
    """What feedparser takes RSS's plain text for: HTML where it holds what only HTML means."""
    if "<" in value and ("</" in value or "&" in value):
        raise OddError
    references = _REFERENCE.findall(value)
    known = all(name[1] == "#" or name[1:-1] in entitydefs for name in references)
    return "text/html" if references and known else "text/plain"


def _person(element: Element) -> str:
    """Atom's author: a name, an address for mail, or both."""
    _only(element, set())
    parts = {part.tag.lower().removeprefix(_ATOM): _words(part) for part in element}
    if len(parts) != len(element) or not parts.keys() <= {"name", "email", "uri"} or not any(parts.values()):
        raise OddError
    name, mail = parts.get("name"), parts.get("email")
    return f"{name} ({mail})" if name and mail else name or mail or ""


def _atom_link(thing: dict[str, Any], element: Element, version: str) -> None:
    place = _address(element.attrib["href"].strip())
    _leaf(element)
    if not element.attrib.keys() <= {"href", "rel", "type", "title", "length", "hreflang", _LANGUAGE}:
        raise OddError
    relation = element.get("rel", "alternate").lower()
    if version != "atom10":
        if relation == "alternate" or "links" in thing:
            raise OddError
        return
    kind = element.get("type", "application/atom+xml" if relation == "self" else "text/html").lower()
    thing.setdefault("links", []).append({"href": place, "rel": relation, "type": kind})
    if relation == "alternate" and kind in {"html", "xhtml", "text/html", "application/xhtml+xml"}:
        thing["page"] = place


def _guid(entry: dict[str, Any], element: Element) -> None:
    _only(element, {"isPermaLink"})
    _once(entry, "id", _address(_words(element, element.attrib)))
    if element.get("isPermaLink", "true") == "true":
        entry["place"] = entry["id"]


def _enclosure(entry: dict[str, Any], element: Element) -> None:
    _leaf(element)
    _only(element, {"url", "length", "type"})
    kind = element.get("type", "")
    entry["links"].append({"href": element.attrib["url"], "rel": "enclosure", "type": kind})


def _category(entry: dict[str, Any], element: Element) -> None:
    _only(element, {"domain"})
    if not (value := _words(element, element.attrib)):
        raise OddError
    entry["tags"].append({"term": value})


def _atom_category(entry: dict[str, Any], element: Element) -> None:
    _only(element, {"term", "label", "scheme", _LANGUAGE})
    if _words(element, element.attrib) or not element.get("term"):
        raise OddError
    entry["tags"].append({"term": element.attrib["term"], "label": element.get("label")})


def _source(entry: dict[str, Any], element: Element) -> None:
    _only(element, {"url"})
    _once(entry, "source", {"title": _words(element, element.attrib)})


def _media(entry: dict[str, Any], element: Element) -> None:
    """Something enclosed: of what is inside, its description is kept."""
    content: dict[str, Any] = {name: value for name, value in element.attrib.items() if "{" not in name}
    entry.setdefault(CONTENTS, []).append(content)
    for part in element:
        _beside(entry, part, content, DESCRIPTION)


def _media_group(entry: dict[str, Any], element: Element) -> None:
    _only(element, set())
    for part in element:
        if part.tag.lower() == f"{_MEDIA}content":
            _media(entry, part)
        else:
            _beside(entry, part, entry, TOLD)


def _beside(entry: dict[str, Any], part: Element, place: dict[str, Any], name: str) -> None:
    """An element of Media RSS that is no content. feedparser makes a headline of a title where the entry has none."""
    tag = part.tag.lower()
    if tag == f"{_MEDIA}description":
        if value := _words(part, part.attrib):
            place.setdefault(name, told(value, part.get("type", "")))
    elif tag == f"{_MEDIA}community":
        for figures in part:
            _leaf(figures)
    elif tag in _IDLE or (tag == f"{_MEDIA}title" and entry.get("title")):
        _leaf(part)
    else:
        raise OddError


def _media_description(entry: dict[str, Any], element: Element) -> None:
    _beside(entry, element, entry, TOLD)


_IN_ENTRIES: dict[str, Callable[[dict[str, Any], Element], None]] = {
    "guid": _guid,
    "enclosure": _enclosure,
    "source": _source,
    f"{_ATOM}category": _atom_category,
    f"{_MEDIA}content": _media,
    f"{_MEDIA}group": _media_group,
    f"{_MEDIA}description": _media_description,
}


def _linked(thing: dict[str, Any]) -> dict[str, Any]:
    """The address of a page; where there is none, the id where that is an address."""
    place = thing.pop("place", None)
    page = thing.pop("page", place)
    return thing if page is None else {**thing, "link": page}


def _picture(element: Element) -> None:
    _only(element, set())
    if not {part.tag.lower() for part in element} <= _OF_PICTURES:
        raise OddError
    for part in element:
        _leaf(part)


def _words(element: Element, allowed: Mapping[str, str] | None = None) -> str:
    """An element's text, which feedparser would not mend."""
    _leaf(element)
    if element.attrib:
        _only(element, {_LANGUAGE, *(allowed or ())})
    value = (element.text or "").strip()
    if not value.isascii() and _is_twice_encoded(value):
        raise OddError
    return value


def _is_twice_encoded(value: str) -> bool:
    """Whether it could be UTF-8 that was taken for Latin-1."""
    try:
        value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return False
    return True


def _address(value: str) -> str:
    if "///" in value or ("&" in value and ";" in value):
        raise OddError
    return value


def _leaf(element: Element) -> None:
    if len(element):
        raise OddError


def _only(element: Element, names: set[str]) -> None:
    """Decline what has other attributes: they may change what feedparser makes of it."""
    if element.attrib and not {_small(name) for name in element.attrib} <= names:
        raise OddError


def _small(name: str) -> str:
    return name if name == "isPermaLink" or "{" not in name else name.lower()


def _once(thing: dict[str, Any], name: str, value: Any) -> None:  # noqa: ANN401 - as feedparser has them
    if name in thing:
        raise OddError
    thing[name] = value
