"""A web page into its article: the main text, with subheads and links, without menus and advertisements.

trafilatura finds the text and the metadata; it is imported when the first page is read. How HTML becomes a body is
left to `text.html`.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from reader.errors import SourceError
from reader.model import Article, BlockKind
from reader.sources.around.bylines import cited, marked, named_in, signed
from reader.sources.around.datelines import lift_dateline, with_place
from reader.sources.around.dates import believed, read_date
from reader.sources.around.leftovers import without_leftovers
from reader.sources.around.tails import without_tail
from reader.sources.around.titles import page_title, site_in_title
from reader.sources.articles.below import writers_below
from reader.sources.articles.boxes import leave_out_boxes
from reader.sources.articles.lead import PICTURE_WORDS, lead_of, led
from reader.sources.articles.linked_data import Facts, article_body, article_facts
from reader.sources.articles.loose import free_times, set_apart
from reader.sources.articles.main_part import mark_main_part
from reader.sources.articles.posts import posts, squeezed
from reader.sources.articles.stamps import published
from reader.sources.articles.state import State, article_state
from reader.sources.encoding import declared_encoding, decode
from reader.sources.origin import Findings, Origin, make_article
from reader.text.address import clean_address, site_name
from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.formulas import with_formulas
from reader.text.html import LARGEST, read_html, read_inline, too_deep
from reader.text.raised import with_raised_numbers

_BASE = re.compile(r"<base\s[^<>]{0,400}?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>]+)", re.IGNORECASE
)
"""What browsers and the programs in them write at the top of a page that they save."""
_TOP = 20_000
"""Characters of a page among which it says where it is, or was."""
_CODE = re.compile(
    r"<(script|style|template)\b(?![^<>]*ld\+json)[^<>]*>.*?(?:</\1\s*>|\Z)|<noscript\b[^<>]*>[^<>]*</noscript\s*>|</?q\b[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_TEMPLATE = re.compile(r"<(/?)template\b([^<>]*)>", re.IGNORECASE)
_EAR_NAMES = (
    "visually-hidden",
    "visuallyhidden",
    "off-screen",
    "offscreen",
    "sr-only",
    "screen-reader",
    "assistive-text",
)
_FOR_EARS = re.compile(
    rf"<(span|p|div)\b[^<>]{{0,400}}\b(?:{'|'.join(_EAR_NAMES)})\b[^<>]{{0,400}}>[^<>]{{0,60}}</\1\s*>", re.IGNORECASE
)
"""What only those hear who have a page read to them: "Image caption", "opens in a new window"."""
_CAPTION = re.compile(r"<figcaption\b[^<>]*>((?:(?!<figcaption\b).)*?)</figcaption\s*>", re.IGNORECASE | re.DOTALL)
_KEPT_CAPTION = re.compile(rf"<p class=\"{PICTURE_WORDS}\">((?:(?!<p\b).)*?)</p>", re.DOTALL)
_RULE = re.compile(r"<hr\b[^<>]*>", re.IGNORECASE)
_BLOCK_TAG = re.compile(r"</?(?:p|div|h[1-6]|ul|ol|li|header|footer|a|span)\b[^<>]*>", re.IGNORECASE)
"""What would take the words of a picture apart, or make a list of links of them, which is no main text."""
_AROUND_POST = re.compile(
    r"(<(?:figure|div)\b[^<>]{0,400}?)\sclass\s*=\s*[\"'][^\"'<>]*embed[^\"'<>]*[\"']"
    r"(?=[^<>]{0,400}>\s*(?:<div\b[^<>]{0,400}>\s*){0,3}<blockquote\b)",
    re.IGNORECASE,
)
"""What holds a post of a social network, by which the search for the main text would leave it out."""
_SIGNED = re.compile(
    r"(?:</p>|<br\s*/?>|(?<=[.!?…”\"’])(?=\s*<(?:footer|cite)\b))\s*(?:((?:&mdash;|&#8212;|—|–)[^<]{1,200}(?:<a\b[^<>]{0,400}>[^<]{0,200}</a>)?)"
    r"|<(footer|cite)\b[^<>]{0,400}>(?>(?:\s|<cite\b[^<>]{0,400}>|&mdash;|[—–])*)([^<]{1,200})(?:</cite\s*>)?\s*</\2\s*>)"
    r"\s*</blockquote>",
    re.IGNORECASE,
)
"""Who wrote a quotation, below its paragraphs: loose, or in an element for that."""
_SIGNED_BELOW = re.compile(
    r"</blockquote>\s*<figcaption\b[^<>]{0,400}>(?>(?:\s|<cite\b[^<>]{0,400}>|&mdash;|[—–])*)([^<]{1,200})"
    r"(?:</cite\s*>)?\s*</figcaption\s*>",
    re.IGNORECASE,
)
"""Who said it, where a quotation is a figure and the name its caption."""
_BOLD_LINE = re.compile(
    r"(<p\b[^<>]{0,400}>\s*<(strong|b)\b[^<>]{0,400}>[^<]{1,300}</\2\s*>)\s*<br\s*/?>(?!\s*(?:<br\b|</p\b))",
    re.IGNORECASE,
)
"""Bold words that are the first line of a paragraph: the question before its answer, or a subhead."""
_NUMBERED_LIST = re.compile(r"<ol\b([^<>]*)>((?:(?!<[ou]l\b).)*?)</ol\s*>", re.IGNORECASE | re.DOTALL)
_START = re.compile(r"\bstart\s*=\s*[\"']?(\d{1,4})\b", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]*>(?:\s*<(?:p|div|span|strong|b|em|i|a|h[2-6])\b[^<>]*>)*\s*", re.IGNORECASE)
_OPENING = 40
"""Characters of its first long paragraph by which an article is known."""
_NEARLY_NOTHING = 200
"""Characters of a page that only shows that something is to come."""
LONG_PAGE = 1_000_000
"""Characters beyond which a page is read whole: no publisher's page is so long, and finding its text takes seconds."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself; whatever it does not say is empty. Words are clean lines."""

    title: str = ""
    author: str = ""
    site: str = ""
    summary: str = ""
    address: str = ""
    """As it is written there."""
    day: str = ""
    """The day of publication, as trafilatura writes it (ISO 8601)."""


def read_page(html: bytes, url: str, now: datetime, content_type: str = "") -> Article:
    """The article of a page that came from `url`. Raises SourceError where it has no text.

    `now` is aware, in the reader's own zone; it stands in where the page has no date.
    """
    return read_pages(html, Origin(url, url, site_name(url), now, base=url, content_type=content_type))[0]


def read_pages(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of an HTML file or page."""
    whole = decode(data, declared_encoding(data, origin.content_type))
    text = _prepared(whole)
    origin = _where_it_was(origin, whole)
    base = _base(text, origin.base)
    if too_deep(text):
        return (make_article(Findings(_told(read_html(text, base), origin)), origin),)
    facts = article_facts(text)
    meta, main, lead = _extract(text, origin.base, facts)
    base = base or clean_address(meta.address)
    source = _site(meta.site, facts.publisher, origin.base) or ("" if origin.base else site_name(meta.address))
    title = page_title(meta.title, text, source, origin.base)
    body = _fuller(_fullest(main, text, base), article_body(text, base), title)
    state = article_state(whole, title, base) if len(body.text) < _NEARLY_NOTHING else State()
    body = _told(state.body if state.body.text else body, origin)
    writers = cited(text) or facts.author or _writers(text, meta.author) or state.author
    author, body = signed(_persons(writers, source), body)
    found = Findings(
        led(without_tail(without_leftovers(body, title, author), base), lead, title),
        title=title,
        when=believed(read_date(facts.published), origin.seen)
        or published(text, meta.day)
        or state.when
        or lift_dateline(body)[0],
        source=site_in_title(title, text, origin.base) or source if source in ("", site_name(origin.base)) else source,
        author=author,
        link=origin.base or clean_address(meta.address),
        summary=meta.summary,
    )
    return (make_article(found, origin),)


def _writers(text: str, found: str) -> str:
    """Who wrote the article: what the page tells programs, or else its own lines do, goes before what a library found,
    unless the two only write it differently.
    """
    named = named_in(text, found)
    if named and any(f"content={sign}{named}{sign}" in text for sign in "\"'"):
        return named
    told = writers_below(text) or marked(text)
    same = named and all(name in told.casefold() for name in named.casefold().split(", "))
    return named if same or told in named else told


def _persons(writers: str, source: str) -> str:
    """Writers without the name of the site, which stands among them."""
    return ", ".join(name for name in writers.split(", ") if name.casefold() not in (source.casefold(), ""))


def _site(site: str, publisher: str, address: str) -> str:
    """The name of the site: what the page says, or who its linked data say publishes it, where that is its address."""
    return publisher or site if site in ("", site_name(address)) else site


def _prepared(text: str) -> str:
    """A page without programs and styles, and with quotation marks and raised numbers where only markup had them.

    The words under a picture become a paragraph, the numbers of a list words, a rule signs that divide, and a post of a
    social network a plain quotation: trafilatura drops what is marked so.
    """
    text = _CODE.sub(
        lambda tag: "“" if tag[0][:2].lower() == "<q" else "”" if tag[0][:3].lower() == "</q" else "",
        _with_shadows(text),
    )
    if any(map(text.__contains__, _EAR_NAMES)):
        text = _FOR_EARS.sub("", text)
    text = _BOLD_LINE.sub(r"\1</p><p>", _SIGNED_BELOW.sub(r"<p>— \1</p></blockquote>", text))
    text = _CAPTION.sub(lambda words: f'<p class="{PICTURE_WORDS}">{_BLOCK_TAG.sub(" ", words[1])}</p>', text)
    text = _SIGNED.sub(_with_name, _AROUND_POST.sub(r"\1", text))
    text = _NUMBERED_LIST.sub(_with_numbers, _RULE.sub("<p>* * *</p>", text))
    return with_raised_numbers(with_formulas(text))[:LARGEST]


def _with_shadows(text: str) -> str:
    """A page with the templates that are shown where they stand (declarative shadow roots) as plain elements."""
    if "shadowroot" not in text:
        return text
    shown: list[bool] = []

    def plain(tag: re.Match[str]) -> str:
        if tag[1]:
            return "</div>" if shown and shown.pop() else tag[0]
        shown.append("shadowroot" in tag[2])
        return "<div>" if shown[-1] else tag[0]

    return _TEMPLATE.sub(plain, text)


def _with_name(found: re.Match[str]) -> str:
    """The end of a quotation with who wrote it as a paragraph behind a dash."""
    return f"</p><p>{found[1] or f'— {found[3]}'}</p></blockquote>"


def _with_numbers(found: re.Match[str]) -> str:
    """A list with the number of each item written into it, and a bullet where the number was."""
    start = _START.search(found[1])
    numbers = count(int(start[1]) if start else 1)
    return f"<ul>{_ITEM.sub(lambda item: f'{item[0]}{next(numbers)}. ', found[2])}</ul>"


def _fullest(main: str, text: str, base: str) -> Body:
    """The main text; the whole page where there is none, or where it is there but all its blocks ran into one.

    Where a short one ran into one together with the menu, the element that calls itself the main part.
    """
    body = _read(posts(text, main) or main, base)
    if len(body.blocks) > 1:
        return body
    if (typed := _typed(text)) and squeezed(typed.text) == squeezed(body.text):
        return typed
    inside = _read(_main_element(text), base)
    if inside.text and _is_made_of(body, inside):
        return inside
    whole = _read(text, base)
    if not body.text:
        return whole
    return whole if squeezed(body.text) in squeezed(whole.text) and len(whole.text) < len(body.text) * 2 else body


def _typed(text: str) -> Body:
    """The longest text of a page that was typed for a fixed width, as archives of mails show it, in its paragraphs."""
    if "<pre" not in text.lower():
        return Body()
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for such pages alone)

    return read_blocks(max((node.text() for node in LexborHTMLParser(text).css("pre")), key=len, default=""))


def _is_made_of(body: Body, parts: Body) -> bool:
    """Whether a text has every block of another; buttons and the like, which are not read, may stand between them, and
    what stands for pictures and recordings is in no text.
    """
    whole = squeezed(body.text)
    written = (block for block in parts.blocks if block.kind is not BlockKind.IMAGE)
    return all(squeezed(block.of(parts.text)) in whole for block in written)


def _fuller(body: Body, linked: Body, title: str) -> Body:
    """The text of the linked data where the page shows less than half of it, or ran all its paragraphs into one."""
    shown = (block.of(body.text) for block in body.blocks)
    opening = next((words for words in shown if len(words) >= _OPENING and words != title), "")
    if not linked.text or squeezed(opening)[:_OPENING] not in squeezed(linked.text):
        return body
    run_together = len(body.blocks) == 1 < len(linked.blocks) and len(linked.text) >= len(body.text)
    return linked if run_together or len(linked.text) > 2 * len(body.text) else body


def _read(html: str, base: str) -> Body:
    return with_place(read_html(_KEPT_CAPTION.sub(r"<figcaption>\1</figcaption>", html), base))


def _told(body: Body, origin: Origin) -> Body:
    if not body.text:
        raise SourceError(origin.subject, "no text in it")
    return body


def _where_it_was(origin: Origin, text: str) -> Origin:
    """The origin of a page, which is where it was saved from where it is a file that a browser wrote, and says so."""
    saved = None if origin.base else _SAVED.search(text[:_TOP])
    url = clean_address(saved[1]) if saved else ""
    return replace(origin, base=url, source=site_name(url)) if url else origin


def _base(text: str, base: str) -> str:
    match = _BASE.search(text[:_TOP])
    return (clean_address(match[1], base) if match else "") or base


def _extract(text: str, url: str, facts: Facts) -> tuple[Metadata, str, str]:
    """The metadata, the main text as HTML with links, and the lead; empty where trafilatura finds no tree."""
    import trafilatura  # noqa: PLC0415 (170 ms, and only pages need it)
    from trafilatura.xpaths import BODY_XPATH  # noqa: PLC0415

    long = len(text) > LONG_PAGE
    tree = trafilatura.load_html(text[:LONG_PAGE] if long else text)
    if tree is None:
        return Metadata(), "", ""
    if tree.tag != "html":  # a piece of a page, whose outermost element the search may want to take out
        piece, tree = tree, tree.makeelement("html")
        tree.append(piece)
    free_times(tree)
    # Not `extensive`: that takes any date in the words of the article for the day of its publication.
    meta = _metadata(trafilatura.extract_metadata(tree, default_url=url or None, extensive=False), facts)
    lead = lead_of(tree, meta.summary)
    if long:
        return meta, _main_element(text), lead
    leave_out_boxes(tree)
    set_apart(tree)
    mark_main_part(tree, BODY_XPATH)
    main = trafilatura.extract(
        tree, output_format="html", include_links=True, include_images=True, include_comments=False, include_tables=True
    )
    return meta, main or "", lead


def _metadata(document: Any, facts: Facts) -> Metadata:  # noqa: ANN401 (trafilatura has no types)
    """What trafilatura finds; linked data go before it, whose names it cuts and of which it takes the last."""
    if document is None:
        return Metadata(facts.headline, facts.author, facts.publisher)
    title, site = facts.headline or read_inline(document.title or ""), read_inline(document.sitename or "")
    return Metadata(
        title=title,
        author=facts.author or read_inline((document.author or "").replace(";", ",")),
        site=site if site != title else "",  # linked data that only name the page are taken for its site's
        summary=read_inline(document.description or ""),
        address=document.url or "",
        day=document.date or "",
    )


def _main_element(text: str) -> str:
    """The longest element that calls itself the article or the main part of a page; empty where there is none."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 (for long pages alone)

    found = LexborHTMLParser(text).css("article, main, [role=main]")
    return max((node.html or "" for node in found), key=len, default="")
