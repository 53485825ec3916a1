"""The article in the data that the program of a page begins with. A page that is put together in the browser has it
there alone: in an element of JSON, as Next.js does, or in a variable that a script sets.

Such data hold other articles, too. What is read is the thing that has the page's headline, by the names that systems
for publishing give its parts.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from reader.sources.around.bylines import names_alone
from reader.sources.around.dates import When, read_date
from reader.sources.articles.posts import squeezed
from reader.text.body import Body
from reader.text.html import read_html, read_inline

_SET = re.compile(r"\s*(?:(?:var|let|const)\s+)?[\w$.]{0,80}(?:\[[\"'][\w$-]{1,80}[\"']\])?\s*=?\s*(?=\{)")
"""What stands before the data in a script: `window.__STATE__ = `."""
_TEXTS = (
    "articleBody", "body", "bodyHtml", "content", "contentHtml", "html", "text", "value", "paragraphs", "blocks",
    "children", "attributes", "data",
)  # fmt: skip
"""What a text or a part of one is called."""
_DATES = (
    "datePublished",
    "publishedAt",
    "published_at",
    "publishDate",
    "pubDate",
    "firstPublished",
    "published",
    "date",
)
_WRITERS = ("authors", "author", "byline")
_KINDS = ("type", "nodeType", "blockType", "name", "tag", "kind")
_HEADING = re.compile(r"(?:sub)?head|^h[1-6]$", re.IGNORECASE)
_BLOCK = re.compile(r"para|quote|list-?item|^(?:p|li)$", re.IGNORECASE)
_OF_BLOCKS = re.compile(r"<(?:p|h\d|li|blockquote)\b", re.IGNORECASE)
_DEEPEST = 60
"""Things inside each other. The data of a page have some twenty, and rich text five more."""
_SHORTEST = 200
"""Characters of a text; a shorter one is a teaser."""
_HEADLINE = 20
"""Characters of a headline that is not the whole title of its page."""
_SENTENCE = 60
"""Characters of a part of a list that is a paragraph; a shorter one is a piece of one."""


@dataclass(frozen=True, slots=True)
class State:
    """What the data tell of the page's article."""

    body: Body = field(default_factory=Body)
    author: str = ""
    when: When | None = None


def article_state(html: str, title: str, base: str) -> State:
    """The article with this headline that has the longest text; an empty one where there is none."""
    found = max((_told(thing) for thing in _titled(html, squeezed(title))), key=lambda told: len(told[0]), default=None)
    if not title or found is None:
        return State()
    body = read_html(found[0], base)
    if len(body.text) < _SHORTEST:
        return State()
    return State(body, _writers(found[1]), next(filter(None, map(_moment, map(found[1].get, _DATES))), None))


def _told(thing: dict[str, object]) -> tuple[str, dict[str, object]]:
    return max((_html(thing[name], 0) for name in _TEXTS if name in thing), key=len, default=""), thing


def _titled(html: str, title: str) -> Iterator[dict[str, object]]:
    """The things that have a headline, in what the scripts of a page begin with."""
    for script in _scripts(html):
        if before := _SET.match(script):
            try:
                data, _ = json.JSONDecoder(strict=False).raw_decode(script, before.end())
                yield from _holding(data, title, 0)
            except (ValueError, RecursionError):
                continue


def _scripts(html: str) -> Iterator[str]:
    """The words of the scripts. They are looked for by hand: a pattern would look to the end for each without one."""
    lowered, at = html.lower(), 0
    while (start := lowered.find("<script", at)) >= 0 and (end := lowered.find("</script", start)) >= 0:
        yield html[html.find(">", start, end) + 1 : end]
        at = end + 1


def _holding(thing: object, title: str, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(thing, dict):
        if any(isinstance(words, str) and _is_headline(words, title) for words in thing.values()):
            yield thing
        thing = list(thing.values())
    for part in thing if isinstance(thing, list) else ():
        yield from _holding(part, title, depth + 1)


def _is_headline(words: str, title: str) -> bool:
    """Whether words are a page's title, behind which the name of the site may stand."""
    return (len(words) >= _HEADLINE and title.startswith(squeezed(words))) or squeezed(words) == title


def _html(part: object, depth: int) -> str:
    """A part of a text as HTML."""
    if isinstance(part, str):
        return part if "<" in part else escape(part)
    if depth > _DEEPEST:
        return ""
    if isinstance(part, list):
        return _joined([_html(each, depth + 1) for each in part])
    if not isinstance(part, dict):
        return ""
    words = next(filter(None, (_html(part[name], depth + 1) for name in _TEXTS if name in part)), "")
    kind = next((part[name] for name in _KINDS if isinstance(part.get(name), str)), "")
    if not words or _OF_BLOCKS.search(words):
        return words
    return f"<h3>{words}</h3>" if _HEADING.search(kind) else f"<p>{words}</p>" if _BLOCK.search(kind) else words


def _joined(pieces: list[str]) -> str:
    """The parts of a list: paragraphs, where they are long enough and none is one yet, or pieces of one."""
    loose = not any(map(_OF_BLOCKS.search, pieces)) and sum(map(len, pieces)) >= _SENTENCE * len(pieces)
    return "".join(f"<p>{piece}</p>" if loose and piece else piece for piece in pieces)


def _writers(thing: dict[str, object]) -> str:
    given = next((thing[name] for name in _WRITERS if thing.get(name)), "")
    people = given if isinstance(given, list) else [given]
    names = [person.get("name") if isinstance(person, dict) else person for person in people]
    return ", ".join(names_alone(read_inline(name)) for name in names if isinstance(name, str) and name)


def _moment(words: object) -> When | None:
    return read_date(words) if isinstance(words, str) else None
