"""The words of an article as a page's linked data tell them (https://schema.org/articleBody), those of a live page post
by post (https://schema.org/liveBlogUpdate).

Pages that a program puts together in the browser, or that hide the rest from view, have them there alone.
"""

import json
import re
from collections.abc import Iterator
from html import escape

from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.html import has_markup, read_html

_SCRIPT = re.compile(r"<script\b[^<>]*ld\+json[^<>]*>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_NAME = '"articleBody"'
_DEEPEST = 12
"""Objects inside each other; real pages have three or four."""


def article_body(html: str, base: str) -> Body:
    """The longest text that the page's linked data call the body of an article; an empty body where there is none."""
    if _NAME not in html:
        return Body()
    told = (words for script in _SCRIPT.finditer(html) if _NAME in script[1] for words in _told(script[1]))
    longest = max(told, key=len, default="")
    if not has_markup(longest):
        return read_blocks(longest)
    return read_html(longest if "<" in longest else longest.replace("\n", "<br>"), base)


def _told(script: str) -> Iterator[str]:
    try:
        yield from _bodies(json.loads(script, strict=False), 0)
    except (ValueError, RecursionError):
        return


def _bodies(thing: object, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(thing, dict):
        if isinstance(words := thing.get("articleBody"), str):
            yield words
        if isinstance(updates := thing.get("liveBlogUpdate"), list):
            yield "".join(map(_post, updates))
        thing = list(thing.values())
    if isinstance(thing, list):
        for part in thing:
            yield from _bodies(part, depth + 1)


def _post(update: object) -> str:
    """A post of a live page as HTML, with its head."""
    if not isinstance(update, dict) or not isinstance(words := update.get("articleBody"), str):
        return ""
    head = update.get("headline")
    told = words if "<" in words else "".join(f"<p>{escape(line)}</p>" for line in words.split("\n"))
    return f"<h3>{escape(head)}</h3>{told}" if isinstance(head, str) else told
