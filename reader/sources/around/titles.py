"""Headlines and the names of publishers, which feeds and pages write into one line ("Strike ends - Kell Post")."""

import re
from urllib.parse import urlsplit

from reader.sources.around.repeats import letters
from reader.text.html import read_inline

_TITLE = re.compile(r"<title\b[^<>]*>(.{1,2000}?)</title\s*>", re.IGNORECASE | re.DOTALL)
_SIGN = re.compile(r"\s+(--?|[–—|·•»«])\s+")
"""What stands between a headline and its publisher: "Strike ends - Kell Post"."""
_SIGNS = " -–—|·•»«:"
_STRONG = frozenset("|·•»«")
"""Signs that stand before a section or a publisher; a dash may stand in the headline itself."""
_HEADING = re.compile(r"<h([1-3])\b[^<>]*>(.{1,2000}?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_EASTERN_SITE = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])_.*", re.DOTALL)
"""The section and the site behind a headline of China, which stand there without a blank."""
_HEADLINE = 20
"""Bytes of a heading that is a headline by its length: a letter of China counts three."""
_SITE_WORDS = 7
"""Words of the name of a site, small ones too: "La Gazette de la mer"."""
_TELLING = 4
"""Letters of a word by which a site is known in its address."""
_NAME_WORDS = 4
"""Words of a publisher's name, each with a capital: longer ones are a part of the headline."""


def without_source(title: str, *sources: str) -> str:
    """A headline without the name of its publisher behind it, which stands in a place of its own."""
    return parted(title, "", *sources)[0]


def parted(title: str, address: str, *sources: str) -> tuple[str, str]:
    """A headline without the name of its publisher behind it, and that name where it is none of `sources` and known by
    the address of the article alone.
    """
    sign = next(reversed([*_SIGN.finditer(title)]), None)
    last = title[sign.end() :] if sign else ""
    if not sign or not letters(last):
        return title, ""
    if last.casefold() in map(str.casefold, sources):
        return title[: sign.start()], ""
    return (title[: sign.start()], last) if _is_publisher(last, "", address, plainly=True) else (title, "")


def page_title(found: str, html: str, source: str, address: str) -> str:
    """The headline of a page, of which a library found this much.

    Where it found none but the `title`, it cuts that at a dash, whatever stands behind; here only what reads as the
    name of a publisher or a section goes.
    """
    title = _without_site(found, html, source, address)
    name, colon, headline = title.partition(": ")
    return headline if colon and headline and _is_publisher(name, source, address, plainly=True) else title


def site_in_title(title: str, html: str, address: str) -> str:
    """The name of the site that stands beside its headline in the title of a page, where its address has a word of it,
    or where the page has no address, but a heading that is the headline alone; else empty.
    """
    element = _TITLE.search(html)
    whole = read_inline(element[1]) if element else ""
    start = whole.find(title) if title else -1
    if start < 0 or whole == title:
        return ""
    host = letters((urlsplit(address).hostname or "").rpartition(".")[0])
    behind, before = whole[start + len(title) :].strip(_SIGNS), whole[:start].strip(_SIGNS)
    names = [*reversed(_parts(behind)), *_parts(before)]
    if not host and _is_told(title, html):
        return next(filter(_reads_as_name, names), "")
    return next((name for name in names if _is_of(name, host)), "")


def _is_of(name: str, host: str) -> bool:
    """Whether one of the longer words of a name stands in the letters of a host, and the name is no sentence."""
    words = [letters(word.removesuffix("'s").removesuffix("’s")) for word in name.split()]
    return len(words) <= _SITE_WORDS and any(len(word) >= _TELLING and word in host for word in words)


def _parts(line: str) -> list[str]:
    """What stands between the signs of a title."""
    return [part for part in map(str.strip, _SIGN.sub("\n", f" {line} ").split("\n")) if part]


def _without_site(found: str, html: str, source: str, address: str) -> str:
    """The headline without what stands before or behind a dash or a bar and is none of it."""
    element = _TITLE.search(html)
    whole = read_inline(element[1]) if element else ""
    if found == whole:
        return _headed(whole, html) or without_source(_EASTERN_SITE.sub("", found), source)
    if _is_publisher(found, source, address, plainly=True):
        return next((part for part in _parts(whole) if part != found and _is_told(part, html)), found)
    if not _is_cut_from(whole, found):
        return _other_heading(whole, found, html) or without_source(found, source)
    if _is_told(found, html):
        return without_source(found, source)
    start, end = 0, len(whole)
    signs = list(_SIGN.finditer(whole))
    while signs and _is_publisher(whole[start : signs[0].start()], source, address, plainly=signs[0][1] not in _STRONG):
        start = signs.pop(0).end()
    while signs and _goes(whole[signs[-1].end() : end], signs[-1][1], source, address, first=end == len(whole)):
        end = signs.pop().start()
    return whole[start:end]


def _headed(whole: str, html: str) -> str:
    """The part of a title that is a heading of its page, or the heading that it begins with; empty where none is."""
    headings = _headings(html)
    if part := next((part for part in _parts(whole) if part in headings), ""):
        return part
    begun = (words for words in headings if len(words.encode()) >= _HEADLINE and whole.startswith(words))
    return max((words for words in begun if not whole[len(words) :][:1].isalnum()), key=len, default="")


def _other_heading(whole: str, found: str, html: str) -> str:
    """The headline where a library found another heading: the part of the title that is one, if the page tells the
    first to no program and it is shorter, the name of a section. Or the whole heading, where a quotation mark ended it.
    """
    headings = _headings(html)
    if broken := next((words for words in headings if words.startswith((f'{found}"', f'{found} "'))), ""):
        return broken
    parts = () if f'"{found}"' in html else _parts(whole)
    return next((part for part in parts if len(part) > len(found) and part in headings), "")


def _is_cut_from(whole: str, found: str) -> bool:
    """Whether a headline is a title less what stands before or behind one of its signs."""
    start = whole.find(found) if found and found != whole else -1
    ends = {at for sign in _SIGN.finditer(whole) for at in sign.span()}
    return start >= 0 and {start, start + len(found)} <= {0, len(whole), *ends}


def _is_told(words: str, html: str) -> bool:
    """Whether a page says just these words in its heading, or in what it tells of itself to programs."""
    return f'"{words}"' in html or _is_heading(words, html)


def _is_heading(words: str, html: str) -> bool:
    return words in _headings(html)


def _headings(html: str) -> list[str]:
    return [read_inline(heading[2]) for heading in _HEADING.finditer(html)]


def _goes(words: str, sign: str, source: str, address: str, *, first: bool) -> bool:
    """Whether what stands behind a sign is none of the headline."""
    return _is_publisher(words, source, address) or ((first or sign in _STRONG) and _reads_as_name(words))


def _is_publisher(words: str, source: str, address: str, *, plainly: bool = False) -> bool:
    """Whether words are the site's own name, by what it says or by its address ("Kell Post" at kellpost.example).

    `plainly` where a name that only begins as the address does is not enough: a headline may begin with a place.
    """
    name = letters(words)
    labels = [letters(label) for label in (urlsplit(address).hostname or "").removeprefix("www.").split(".")[:-1]]
    if name == letters(source) or any(name in (label, f"the{label}") for label in labels):
        return True
    begins = any(len(label) > 2 and name.startswith(label) for label in labels)
    return begins and not plainly and len(words.split()) <= _NAME_WORDS


def _reads_as_name(words: str) -> bool:
    parts = words.split()
    return len(parts) <= _NAME_WORDS and all(not part[0].islower() for part in parts)
