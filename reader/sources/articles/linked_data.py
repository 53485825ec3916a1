"""What a page's linked data tell of its article: headline, writers, publisher and day, and its words
(https://schema.org/articleBody), those of a live page post by post (https://schema.org/liveBlogUpdate).

Pages that a program puts together in the browser, or that hide the rest from view, have the words there alone.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.html import has_markup, read_html, read_inline

_SCRIPT = re.compile(r"<script\b[^<>]*ld\+json[^<>]*>(.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_NAME = '"articleBody"'
_DEEPEST = 12
"""Objects inside each other; real pages have three or four."""
_ARTICLE = re.compile(r"\w*Article|(?:Live)?BlogPosting|Report")
"""Types of what is an article, of those that https://schema.org/Article has."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What linked data tell of the article of their page, as clean lines; whatever they do not tell is empty."""

    headline: str = ""
    author: str = ""
    """The names of all persons, with commas between them."""
    publisher: str = ""
    published: str = ""
    """When, as it is written there."""


def article_facts(html: str) -> Facts:
    """What the page tells of its article: the first one that has a headline, and none inside another."""
    for script in _SCRIPT.finditer(html):
        try:
            told = json.loads(script[1], strict=False)
            found = next((thing for thing in _articles(told, 0) if _line(thing.get("headline"))), None)
        except (ValueError, RecursionError):
            continue
        if found:
            return Facts(
                _line(found["headline"]),
                ", ".join(dict.fromkeys(filter(None, map(_person, _each(found.get("author")))))),
                _line(_name(next(iter(_each(found.get("publisher"))), None))),
                _line(found.get("datePublished")),
            )
    return Facts()


def _articles(thing: object, depth: int) -> Iterator[dict[str, object]]:
    if isinstance(thing, dict) and any(
        isinstance(of, str) and _ARTICLE.fullmatch(of) for of in _each(thing.get("@type"))
    ):
        yield thing
    elif depth <= _DEEPEST:
        for part in thing.values() if isinstance(thing, dict) else _each(thing):
            if isinstance(part, dict | list):
                yield from _articles(part, depth + 1)


def _each(thing: object) -> list[object]:
    return thing if isinstance(thing, list) else [thing]


def _person(writer: object) -> str:
    """A name, unless it is that of a firm: who gives none of its writers is no writer."""
    of = writer.get("@type") if isinstance(writer, dict) else "Person"
    return _line(_name(writer)) if "Person" in _each(of) or of is None else ""


def _name(thing: object) -> object:
    return thing.get("name") if isinstance(thing, dict) else thing


def _line(words: object) -> str:
    return read_inline(words) if isinstance(words, str) else ""


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
