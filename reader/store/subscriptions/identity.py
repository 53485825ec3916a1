"""Articles that their feed calls otherwise than before: some feeds give new guids after a move, or with every fetch.

Such an article is the one that was there, with its marks, and not a new one. It is known by its title together with
two of its link, its time and its text: less is shared by different articles of one feed (a daily bulletin with the
site's address for a link). A text of some length tells with the title alone where no time is given, as some servers
write the reader's session into each link, and with link and time where the headline is another. A site that moves
changes every link, and mostly every guid with it. Or it is known by its guid but for a number at its end that counts
its versions: the BBC has "…/c0ab#0", and "#1" for a new headline.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from reader.store.entry import Entry
from reader.store.file.database import Database

TELLING = 80
"""Characters of a text that is hardly another article's with the same title and time: alerts for two counties may share
all three where they say no more than "See the map"."""

_MOST_ALIKE = 100
"""Articles of which one may be another: a feed with one title, or the site's address, for all of its thousands has
not told them apart.
"""


class _Kept(NamedTuple):
    """An article that the library has."""

    guid: str
    number: int
    link: str
    title: str
    published: int
    date_assumed: bool


def follow_guids(database: Database, feed: int, document: Sequence[Entry]) -> int:
    """Give articles of a feed the guids that the whole of its document has for them now; how many got another.

    Part of the caller's transaction. An article that the document still has under its guid keeps it.
    """
    rows = database.rows(
        "SELECT guid, id, link, title, published, date_assumed FROM articles"
        " WHERE origin = (SELECT url FROM feeds WHERE id = ?)",
        (feed,),
    )
    here, known = {each.guid for each in document}, {row[0] for row in rows}
    gone = [_Kept(*row) for row in rows if row[0] not in here]
    titled: defaultdict[str, dict[int, _Kept]] = defaultdict(dict)
    placed: defaultdict[str, dict[int, _Kept]] = defaultdict(dict)
    for kept in gone:
        titled[kept.title][kept.number] = placed[_place(kept.link)][kept.number] = kept
    versions = _versions(gone, document) if gone else {}
    moved: set[int] = set()
    for each in document if gone else ():
        if each.guid in known:
            continue
        left = list(islice(titled[each.title].values(), _MOST_ALIKE))
        there = list(islice(placed[_place(each.link)].values(), _MOST_ALIKE))
        found = _same(database, left, each) or versions.get((_stem(each.guid), _place(each.link)))
        found = found or _renamed(database, there, each)
        if found and found.number not in moved:
            del titled[found.title][found.number], placed[_place(found.link)][found.number]
            database.run("UPDATE articles SET guid = ? WHERE id = ?", (each.guid, found.number))
            moved.add(found.number)
            known.add(each.guid)
    return len(moved)


def _versions(gone: Sequence[_Kept], document: Sequence[Entry]) -> dict[tuple[str, str], _Kept]:
    """Articles whose guids count versions, by the rest of them and the link; none where several of the document have
    the same rest, as the entries of one long page do.
    """
    stems = Counter(_stem(each.guid) for each in document)
    stemmed = ((_stem(kept.guid), kept) for kept in gone if kept.link)
    return {(stem, _place(kept.link)): kept for stem, kept in stemmed if stem and stems[stem] == 1}


_VERSION = re.compile(r"#\d{1,4}$")
"""What some feeds add to an id with each change: "#2"."""


def _stem(guid: str) -> str:
    """A guid without the version that it counts; empty where it counts none."""
    return guid[: version.start()] if (version := _VERSION.search(guid)) else ""


_WAY = re.compile(r"https?://(?:www\.)?|/$")
"""What two addresses of one page may differ by: "http://", "www.", a last slash."""


def _place(link: str) -> str:
    """Where a link leads, whichever way."""
    return _WAY.sub("", link)


def _same(database: Database, left: Sequence[_Kept], given: Entry) -> _Kept | None:
    """The article that this is, of those with its title."""
    here = [kept for kept in left if given.link and _place(kept.link) == _place(given.link)]
    dated = [kept for kept in left if not (kept.date_assumed or given.date_assumed)]
    timed = [kept for kept in dated if kept.published == given.published]
    both = (kept for kept in timed if kept in here)
    undated = [kept for kept in left if kept.date_assumed and given.date_assumed]
    alike = [*([*timed, *undated] if len(given.text) >= TELLING else ()), *here[-1:]]
    return next(both, None) or next((kept for kept in alike if _says_the_same(database, kept, given)), None)


def _renamed(database: Database, there: Sequence[_Kept], given: Entry) -> _Kept | None:
    """The article that this is under another title, of those with its link."""
    if not given.link or given.date_assumed or len(given.text) < TELLING:
        return None
    timed = (kept for kept in there if kept.published == given.published and not kept.date_assumed)
    return next((kept for kept in timed if _says_the_same(database, kept, given)), None)


def _says_the_same(database: Database, kept: _Kept, given: Entry) -> bool:
    text: str | None = database.value("SELECT text FROM texts WHERE article = ?", (kept.number,))
    return bool(text) and text == given.text
