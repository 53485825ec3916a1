"""When a page was published, by the stamps in it (meta elements, linked data, time elements), or else by the line below
its headline that says so.
"""

import re

from reader.sources.around.dates import When, read_date
from reader.sources.articles.below import HEADLINE, day_below
from reader.text.clean import clean_line

MOST = 20
"""Stamps of one page that are looked at; the first are about the page itself."""
_STAMPS = re.compile(
    r"<meta\s[^<>]{0,400}?(?:article:published_time|datePublished|pubdate|publish-date|dc\.date|parsely-pub-date)"
    r"[^<>]{0,400}>|<meta\s[^<>]{0,400}?name\s*=\s*[\"']date[\"'][^<>]{0,400}>|\"datePublished\"\s*:\s*\"[^\"]{4,40}\"|<time\s[^<>]{0,400}?datetime\s*=\s*[\"'][^\"']{4,40}[\"'][^<>]*",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?:content|datetime)\s*=\s*[\"']([^\"']{4,40})[\"']|:\s*\"([^\"]{4,40})\"$", re.IGNORECASE)
"""The date in a meta element, a time element or linked data: `content="2024-11-14"`."""
_OF_PUBLICATION = re.compile(r"\bpub(?:date|lished)|datePublished|entry-date", re.IGNORECASE)


def published(text: str, day: str) -> When | None:
    """The moment that the page's own stamps give, where it falls near the day that the metadata names."""
    named = read_date(day) if day else None
    stamps = list(_STAMPS.finditer(text))[:MOST]
    if all(stamp[0][:5].lower() == "<time" for stamp in stamps):
        if named and any(when and when.day == named.day for when in map(_stamped, stamps)):
            named = None
        stamps = _of_article(stamps, text)
    for when in filter(None, map(_stamped, stamps)):
        if named is None or abs((when.day - named.day).days) <= 1:
            return when
    below = day_below(text)  # with its hour, which the metadata have not
    return below if below and (named is None or below.day == named.day) else named


def _of_article(times: list[re.Match[str]], text: str) -> list[re.Match[str]]:
    """Of a page's time elements, those that are marked as its publication; else those behind its headline; else all.

    Lists of other articles have times of their own.
    """
    marked = [time for time in times if _OF_PUBLICATION.search(time[0])]
    headline = HEADLINE.search(text)
    return marked or [time for time in times if headline and time.start() > headline.start()] or times


def _stamped(found: re.Match[str]) -> When | None:
    stamp = _STAMP.search(found[0].rstrip(">/ "))
    return read_date(clean_line(stamp[1] or stamp[2])) if stamp else None
