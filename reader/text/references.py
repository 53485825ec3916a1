"""Character references of HTML (`&mdash;`, `&#8217;`): whether all that they stand for is as usual as what is written
out. Then no word of a piece of HTML has to be cleaned, which is one look at all of it in the place of one at each run.
Two that stand for the halves of a character are made one, and all are turned into what they stand for.
"""

import re
import sys
from functools import lru_cache
from html import unescape
from html.entities import html5

from reader.text.clean import is_usual

_REFERENCE = re.compile(rb"&(#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*)")
_LONGEST_NUMBER = 9
_BEGIN_OTHERWISE = ("nbsp", "shy")
"""Names that HTML reads without a semicolon, and inside longer words, and that stand for something to be cleaned."""

_HALVES = re.compile(r"&#(5[56]\d{3}|[xX][dD][89abAB][0-9a-fA-F]{2});&#(5[67]\d{3}|[xX][dD][c-fC-F][0-9a-fA-F]{2});")
"""What may be the halves of a character in UTF-16, U+D800 to U+DBFF and U+DC00 to U+DFFF. Programs that count in these
write an emoji so, and no parser takes the two for one.
"""


_ENDLESS = re.compile(r"&#\d{10,}")
"""A number of no character, which may have more digits than Python reads."""


def unescaped(text: str) -> str:
    """Text with its references as the characters that they stand for. Never raises."""
    try:
        return unescape(text)
    except ValueError:
        return unescape(_ENDLESS.sub("&#0", text))


def with_whole_signs(html: str) -> str:
    """HTML or XML with one reference for each character that is written as its halves."""
    return _HALVES.sub(_joined, html) if "&#" in html else html


def _joined(halves: re.Match[str]) -> str:
    high, low = (_number(half) for half in halves.groups())
    if not 0xD800 <= high < 0xDC00 <= low < 0xE000:
        return halves[0]
    return f"&#{0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00};"


def holds_usual(html: bytes) -> bool:
    """Whether a piece of HTML, in UTF-8, has no words that `clean_text` would change."""
    return is_usual(html) and (b"&" not in html or all(map(_is_usual, set(_REFERENCE.findall(html)))))


@lru_cache(maxsize=512)
def _is_usual(reference: bytes) -> bool:
    name = reference.decode("ascii")
    if name[0] == "#":
        return len(name) <= _LONGEST_NUMBER and is_usual(_numbered(name[1:]).encode("utf-8", "surrogatepass"))
    known = html5.get(f"{name};")
    return is_usual(known.encode()) if known else not name.startswith(_BEGIN_OTHERWISE)


def _numbered(digits: str) -> str:
    number = _number(digits)
    return chr(number) if number <= sys.maxunicode else "\0"


def _number(digits: str) -> int:
    return int(digits[1:], 16) if digits[0] in "xX" else int(digits)
