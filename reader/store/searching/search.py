"""A query's tree as SQL: words go to the full-text index, the rest are conditions on articles and on what was found.

As much as possible of a tree becomes one question to the index. Every word is bound, and quoted for FTS5, so that
nothing a person types is read as its syntax.
"""

from datetime import date, datetime, timedelta

from reader.store.findings import PLACES
from reader.store.instants import to_micros
from reader.store.searching.patterns import fulfilled, patterns_of
from reader.store.searching.query import (
    About,
    Age,
    By,
    Either,
    Every,
    Mark,
    Mentions,
    Pattern,
    Published,
    Query,
    Said,
    Story,
    Without,
    Words,
)
from reader.store.selection import Condition
from reader.store.spacing import spaced

COLUMNS = {"": "{title text author tags}", "title": "title", "author": "author", "tag": "tags", "source": "source"}

RANK = "bm25(words, 4.0, 1.0, 2.0, 1.0, 2.0)"
"""Better is smaller. A word of the title weighs as much as four of the text; the columns are those of the index."""

MOST_RANKED = 5_000
"""How many of the newest matches are ranked where nothing but words is asked for. Words that are in more articles say
little about any of them, and ranking costs ten times as much as finding (0.07 s for 50,000)."""

OLDEST = -(1 << 62)
"""Below every number of the index."""

_MARKS = {
    Mark.READ: "a.read_at IS NOT NULL",
    Mark.UNREAD: "a.read_at IS NULL",
    Mark.STARRED: "a.starred = 1",
    Mark.CHANGED: "a.id IN (SELECT article FROM versions)",
}

_INDEXED = {Mark.UNREAD, Mark.STARRED}

_OF_ANALYSES = "a.hash IN (SELECT hash FROM analyses WHERE id IN ({}))"


def compiled(node: Query, now: datetime) -> Condition:
    """The condition that an article fulfils where the query holds."""
    match = matching(node)
    if match:
        return _found(match)
    if isinstance(node, Every):
        return _every(node, now)
    if isinstance(node, Either):
        return _joined(" OR ", [compiled(part, now) for part in node.parts])
    if isinstance(node, Without):
        inner = compiled(node.part, now)
        return Condition(f"NOT ({inner.sql})", inner.values)
    return _single(node, now)


def split(node: Query) -> tuple[str | None, Query]:
    """A query as one question to the index, and what remains to be asked of each article; None where no words lead."""
    match = matching(node)
    if match:
        return match, Every(())
    if isinstance(node, Every):
        words = tuple(part for part in node.parts if matching(part))
        refused = tuple(part for part in node.parts if isinstance(part, Without) and matching(part.part))
        if words:
            rest = tuple(part for part in node.parts if part not in words and part not in refused)
            return matching(Every(words + refused)), Every(rest)
    return None, node


def split_refused(node: Every) -> tuple[str | None, Query]:
    """A query that refuses words and wants none, as one question for the refused ones, and what remains.

    None where nothing is refused, and where more remains than marks: an index knows those, and the rest is better asked
    of the few articles that pass.
    """
    refused = tuple(part.part for part in node.parts if isinstance(part, Without) and matching(part.part))
    rest = tuple(part for part in node.parts if not (isinstance(part, Without) and part.part in refused))
    return matching(Either(refused)) if refused and _INDEXED.issuperset(rest) else None, Every(rest)


def matching(node: Query) -> str | None:
    """The tree as one FTS5 expression; None where a part of it is no matter of words."""
    if isinstance(node, Words) and node.field in {"", "title", "author"}:
        return _term(node)
    if isinstance(node, Either):
        parts = [matching(part) for part in node.parts]
        return None if None in parts else f"({' OR '.join(filter(None, parts))})"
    if isinstance(node, Every):
        wanted = [matching(part) for part in node.parts if not isinstance(part, Without)]
        refused = [matching(part.part) for part in node.parts if isinstance(part, Without)]
        if not wanted or None in wanted or None in refused:
            return None
        together = f"({' AND '.join(filter(None, wanted))})"
        return f"({together} NOT ({' OR '.join(filter(None, refused))}))" if refused else together
    return None


def wanted_words(node: Query) -> str | None:
    """What an article is ranked by and shown with: any of the words that the query wants, as an FTS5 expression."""
    terms = [_term(words) for words in _wanted(node)]
    return " OR ".join(terms) or None


def quoted(text: str) -> str:
    """Words as an FTS5 string, which holds anything."""
    return '"' + spaced(text).replace('"', '""').replace("\x00", " ") + '"'


def _wanted(node: Query) -> list[Words]:
    if isinstance(node, Words):
        return [node] if node.field in {"", "title", "author"} else []
    if isinstance(node, Every | Either):
        return [words for part in node.parts for words in _wanted(part)]
    return []


def _term(words: Words) -> str:
    return f"{COLUMNS[words.field]} : {quoted(words.text)}{' *' if words.prefix else ''}"


def _every(node: Every, now: datetime) -> Condition:
    """One question to the index for all the words, then the rest, patterns last."""
    match, rest = split(node)
    parts = rest.parts if match and isinstance(rest, Every) else node.parts
    found = [_found(match)] if match else []
    return _joined(" AND ", [*found, *(compiled(part, now) for part in _patterns_last(parts))] or [Condition("1")])


def _patterns_last(parts: tuple[Query, ...]) -> list[Query]:
    """What is quick to answer leaves fewer articles to what is not."""
    return sorted(parts, key=lambda part: any(patterns_of(part)))


def _found(match: str) -> Condition:
    return Condition("a.sort IN (SELECT rowid FROM words WHERE words MATCH ?)", (match,))


def _joined(word: str, parts: list[Condition]) -> Condition:
    return Condition(f"({word.join(part.sql for part in parts)})", tuple(v for part in parts for v in part.values))


def _single(node: Query, now: datetime) -> Condition:
    match node:
        case Words():
            return _of_feed(node)
        case Pattern():
            return fulfilled(node)
        case Mark():
            return Condition(_MARKS[node])
        case Published(first, last):
            return Condition("a.day BETWEEN ? AND ?", (str(first or date.min), str(last or date.max)))
        case Age(limit, older):
            since = to_micros(now) - limit // timedelta(microseconds=1)
            return Condition(f"a.sort {'<' if older else '>='} ?", (since,))
        case Said():
            return _said(node)
        case About(name):
            names = f"SELECT rowid / {PLACES} FROM entity_names WHERE entity_names MATCH ?"
            return Condition(_OF_ANALYSES.format(names), (quoted(name),))
        case By(name):
            return _joined(" OR ", [_said(node), compiled(Words(name, "author"), now)])
        case Story(number):
            return Condition("a.id IN (SELECT value FROM json_each(story_of(?)))", (number,))
        case Mentions(first, last):
            return _mentions(first.toordinal(), last.toordinal())
    raise AssertionError(node)


def _of_feed(words: Words) -> Condition:
    """Words of the feed's, not of the article's alone."""
    if words.field == "folder":
        return Condition("a.feed IN (SELECT id FROM feeds WHERE folder LIKE ? ESCAPE '\\')", (_like(words.text),))
    return _of_source(words) if words.field == "source" else _tagged(words)


def _of_source(words: Words) -> Condition:
    """The feed's names, which a reader may change, or what the article itself says."""
    like = _like(words.text)
    likes = " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in ("given_title", "title", "without_login(url)"))
    named = f"a.feed IN (SELECT id FROM feeds WHERE {likes})"
    own = "a.sort IN (SELECT rowid FROM words WHERE words MATCH ?)"
    return Condition(f"({named} OR {own})", (like, like, like, _term(words)))


def _tagged(words: Words) -> Condition:
    """The article's tags or its feed's."""
    named = "a.feed IN (SELECT id FROM feeds WHERE tags LIKE ? ESCAPE '\\')"
    own = "a.sort IN (SELECT rowid FROM words WHERE words MATCH ?)"
    return Condition(f"({named} OR {own})", (_like(words.text), _term(words)))


def _like(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{escaped}%"


def spoken(node: Said | By) -> str:
    """Whose words, and which, as an FTS5 expression on the quotes."""
    speaker, words = (node.speaker, node.words) if isinstance(node, Said) else (node.name, "")
    asked = (("speaker", speaker), ("words", words))
    return " AND ".join(f"{column} : {quoted(text)}" for column, text in asked if text)


def speaks_of(first: date, last: date, begin: date, end: date) -> bool:
    """Whether a time touches the days asked for and is no longer: "the 20th century" does not speak of 1991."""
    return first <= end and last >= begin and last - first <= end - begin


def _said(node: Said | By) -> Condition:
    quotes = f"SELECT rowid / {PLACES} FROM quote_words WHERE quote_words MATCH ?"
    return Condition(_OF_ANALYSES.format(quotes), (spoken(node),))


def _mentions(begin: int, end: int) -> Condition:
    """`speaks_of` in SQL, with a bound on both sides of the index."""
    length = end - begin
    times = "SELECT analysis FROM mentioned_times WHERE first BETWEEN ? AND ? AND last >= ? AND last - first <= ?"
    return Condition(_OF_ANALYSES.format(times), (begin - length, end, begin, length))
