"""Where something was found, and how an article is put together from what a form says and what its origin knows.

Every reader of a form ends in `make_article`: what the form leaves out (title, date, source) is filled in there.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.model import Article
from reader.sources.around.bylines import names_alone
from reader.sources.around.datelines import day_of_report
from reader.sources.around.dates import When
from reader.text.blocks import DATELINE
from reader.text.body import Body
from reader.text.clean import clean_line
from reader.text.written import with_written

TITLE_LENGTH = 300
"""Characters of a title that are kept; newspapers end near 150."""
HEADLINE_LENGTH = 90
"""Characters of a headline that is made of the first sentence."""
TAG_LENGTH = 80
"""Characters of a tag that are kept."""

_SENTENCE = (
    r".+?(?:[.!?…][\"'”’»)\]]*(?=\s+(?:[\"'“‘«(\[]?[A-Z\u00c0-\u1fff\u3040-\U0001ffff]|[#@]\w|https?://))"
    r"|[。！？](?![」』”’）]))"
)
"""The first sentence, up to a stop before a capital, a tag or an address, or up to a stop of Chinese or Japanese."""
_MAILBOX = re.compile(r"\s*[(<][^()<>\s]+@[^()<>\s]+[)>]")
_NAMED_MAILBOX = re.compile(r"[^()<>\s]+@[^()<>\s]+\s*\(([^()]+)\)")
"""How RSS wants its authors."""
_NOBODY = re.compile(
    r"(?:(?:no|do-?not)[-_.]?reply|\w*editor|webmaster|admin|info|contact|news(?:room|desk)?|press|support)@\S+"
    r"|https?://\S+|(?:site )?admin(?:istrator)?|webmaster|unknown"
    r"|(?:user ?)?name|submitted|guest",
    re.IGNORECASE,
)
"""What programs write where a name is wanted."""
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$"
)
"""A full stop that ends no sentence: "Dr. | Lund"."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One file, page or stream that was named."""

    subject: str
    """The name as it was given: what an error calls it."""
    address: str
    """What its articles are known by: an absolute path, or a web address."""
    source: str
    """Who published what is found here, when nothing better is said: a folder, a site."""
    seen: datetime
    """Aware, in the reader's own zone: the file's date, or now. It stands in for a missing date of publication."""
    base: str = ""
    """What relative links are resolved against; empty for files."""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a form says of one article; whatever it does not say is empty. Nothing here need be clean but the body."""

    body: Body
    title: str = ""
    when: When | None = None
    source: str = ""
    author: str = ""
    link: str = ""
    """A clean address, or empty."""
    guid: str = ""
    summary: str = ""
    """Clean text."""
    tags: tuple[str, ...] = ()


def make_article(found: Findings, origin: Origin) -> Article:
    """The article: cleaned, with a headline, a date and a source in any case."""
    when, is_assumed = _dated(found, origin)
    return Article(
        title=shorten(clean_line(found.title), TITLE_LENGTH)
        or headline(found.body.text or found.summary)
        or found.link
        or "Untitled",
        text=found.body.text,
        published=when.published,
        day=when.day,
        date_assumed=is_assumed,
        source=shorten(clean_line(found.source), TITLE_LENGTH) or clean_line(origin.source),
        author=shorten(person(found.author), TITLE_LENGTH),
        link=found.link,
        origin=origin.address,
        guid=clean_line(found.guid),
        summary=found.summary,
        tags=tuple(dict.fromkeys(filter(None, (shorten(clean_line(tag), TAG_LENGTH) for tag in found.tags)))),
        blocks=found.body.blocks,
        links=with_written(found.body.text, found.body.links),
    )


def _dated(found: Findings, origin: Origin) -> tuple[When, bool]:
    """When it was published, and whether that is only assumed."""
    if found.when:
        return found.when, False
    undated = When(origin.seen.astimezone(UTC), origin.seen.date())
    return day_of_report(found.body, undated.day) or (undated, True)


def person(name: str) -> str:
    """Who wrote something, without the address of a mailbox where there is a name beside it, or nobody behind it, and
    without the publisher that stands behind a bar.
    """
    line = names_alone(clean_line(name).partition(" | ")[0])
    if named := _NAMED_MAILBOX.fullmatch(line):
        return names_alone(clean_line(named[1]))
    name = clean_line(_MAILBOX.sub("", line)) or line
    return "" if _NOBODY.fullmatch(name) else name


def headline(text: str) -> str:
    """The first sentence, shortened at a word, to stand where a title is missing."""
    opening = text[: HEADLINE_LENGTH * 8].partition("\n")[0]
    opening = " ".join(opening.split())  # what is set as it was typed has gaps in its lines
    written = DATELINE.match(opening)
    if written and (told := opening[written.end() :].strip())[:1].upper() == told[:1] != "":
        opening = told
    # Compiled when the first title is missing: so wide a class takes as long as ten other patterns.
    for sentence in re.finditer(_SENTENCE, opening, re.DOTALL):
        first = opening[: sentence.end()]
        if not _ABBREVIATION.search(first):
            return shorten(first.removesuffix(".").removesuffix("。"), HEADLINE_LENGTH)
    return shorten(opening.removesuffix("."), HEADLINE_LENGTH)


def shorten(line: str, length: int) -> str:
    """A line of at most `length` characters, cut at a word, with an ellipsis where something was cut."""
    if len(line) <= length:
        return line
    kept = line[:length].rpartition(" ")[0] or line[: length - 1]
    return kept.rstrip(" ,;:–—-") + "…"
