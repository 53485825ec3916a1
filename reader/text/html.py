"""An article's HTML into its body: paragraphs, subheads, lists, quotations, code, links, pictures by their alt text.

Nothing is fetched and no style is kept. Finding the article on a page is left to `sources.articles.page`.
"""

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.text.address import clean_address
from reader.text.body import Body, Draft
from reader.text.clean import clean_line
from reader.text.elements import BLOCKS, SKIPPED, walk
from reader.text.embeds import shown_in
from reader.text.formulas import with_formulas
from reader.text.pictures import is_pixel
from reader.text.raised import with_raised_numbers
from reader.text.references import holds_usual, unescaped, with_whole_signs
from reader.text.writer import Writer

LARGEST = 8_000_000
"""Characters of HTML that are read; what follows is left out."""
DEEPEST = 400
"""Open elements at once. The parser takes quadratic time on deep nests: 50,000 nested `div` take seconds."""
_SELF_ENDING = frozenset(("p", "td", "th", "tr", "dt", "dd", "option"))
_VOID = frozenset(
    ("br", "img", "hr", "input", "meta", "link", "wbr", "source", "area", "col", "embed", "base", "track")
)

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
"""A tag, also one that a cut left open; its slash and its name."""
_MARKUP = re.compile(r"</?[a-zA-Z!][^<>]*>|<!--|&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")
"""What makes a text HTML: a tag, a comment, a character reference."""
_HALF_COMMENT = re.compile(r"<!--[^<>]*>?")
_NO_DECLARATION = re.compile(r"<!(?![-\[a-zA-Z>])|<!\[CDATA\[|\]\]>")
"""A "<!" that begins neither a comment nor a declaration, and the signs of CDATA, which HTML has not."""
_BLOCK = re.compile(r"<(p|div|ul|ol|table|blockquote|h[1-6])\b[^<>]*>.*</\1\s*>", re.IGNORECASE | re.DOTALL)
"""What is HTML whatever is said of it: nobody writes about such tags and uses none."""
_DIVIDES = re.compile(
    r"<(?:br|hr|p|div|ul|ol|li|dl|table|t[rdh]|blockquote|pre|h[1-6]|section|article|main|figure)\b", re.IGNORECASE
)
_EMPTY_LINES = re.compile(r"\n[ \t\r]*\n\s*")
_FRAME = re.compile(r"<iframe\b([^<>]*)>(.*?)(?:</iframe\s*>|\Z)", re.IGNORECASE | re.DOTALL)
"""A frame with what stands inside it for those who do not see it."""
_APOLOGY = re.compile(r"\b(?:browser|i?frames?|javascript)\b", re.IGNORECASE)
"""What stands inside a frame for those who do not see it, and says no more than that."""


def read_html(html: str, base: str = "") -> Body:
    """The body that a piece of HTML is. Links are resolved against `base`; only http and https ones are kept."""
    source = with_raised_numbers(with_formulas(_mended(_divided(with_whole_signs(html[:LARGEST])))))
    if too_deep(source):
        source = _TAG.sub(_flattened, source)
    encoded = source.encode("utf-8", "surrogatepass")
    is_clean = holds_usual(encoded)
    root = LexborHTMLParser(encoded if is_clean else source).body
    if root is None:
        return Body()
    body = _body(root, Writer(base, draft=Draft(is_clean)))
    return body if body.text else _body(root, Writer(base, whole=True, draft=Draft(is_clean)))


def pictures_in(html: str, base: str = "") -> tuple[str, ...]:
    """The addresses of the pictures in a piece of HTML, whether or not anything is told of them."""
    shown = LexborHTMLParser(html[:LARGEST]).css("img[src]")
    found = (clean_address(node.attributes.get("src") or "", base) for node in shown if not is_pixel(node.attributes))
    return tuple(dict.fromkeys(filter(None, found)))


def _body(root: LexborNode, writer: Writer) -> Body:
    walk(root, writer)
    writer.flush()
    return writer.draft.finish()


def _divided(html: str) -> str:
    """HTML in which no element divides paragraphs, with its empty lines as such: they were meant so."""
    return html if _DIVIDES.search(html) else _EMPTY_LINES.sub("<br><br>", html)


def _mended(html: str) -> str:
    """HTML in which no frame, no comment without an end and no half declaration swallows the words."""
    html = _FRAME.sub(_framed, html)
    if ("!" not in html or "<!" not in html) and ("]" not in html or "]]>" not in html):  # one sign is found at once
        return html
    closed, end, rest = html.rpartition("-->")
    whole = closed + end + _HALF_COMMENT.sub("", rest)
    return _NO_DECLARATION.sub(lambda match: "&lt;!" if match[0] == "<!" else "", whole)


def _framed(frame: re.Match[str]) -> str:
    """What a frame shows, where that is known; else the words inside it, unless they are an apology."""
    return shown_in(frame[1]) or ("" if _APOLOGY.search(frame[2]) else frame[2])


def read_inline(html: str) -> str:
    """One clean line of something that may hold markup: a title, a name."""
    short = html[:20_000]
    if not _MARKUP.search(short):
        return clean_line(short)
    body = read_html(short)
    return clean_line(body.text) or clean_line(_MARKUP.sub("", short))


def escaped_once(html: str) -> str:
    """HTML as it was meant, where it was escaped twice."""
    if "<" not in html and "&lt;" in html and has_blocks(twice := unescaped(html)):
        return twice
    return html


def has_blocks(text: str) -> bool:
    """Whether a text has paragraphs, lists or headings of HTML, so that it is HTML even where it is called plain."""
    return _BLOCK.search(text) is not None


def has_markup(text: str) -> bool:
    """Whether a text holds a tag or a character reference."""
    return _MARKUP.search(text) is not None


def too_deep(html: str) -> bool:
    """Whether elements of one name nest deeper than `DEEPEST`; `p`, `li` and their like end when the next begins."""
    if html.count("<") <= DEEPEST:
        return False
    depths = Counter[str]()
    for match in _TAG.finditer(html):
        name = match[2].lower()
        if match[1]:
            depths[name] = max(0, depths[name] - 1)
        elif name not in _VOID and name not in _SELF_ENDING:
            depths[name] += 1
            if depths[name] > DEEPEST:
                return True
    return False


def _flattened(tag: re.Match[str]) -> str:
    """A tag of a nest that is too deep: its end of a block, if it was one."""
    name = tag[2].lower()
    return "<p>" if name in BLOCKS else tag[0] if name in SKIPPED or name in _VOID else ""
