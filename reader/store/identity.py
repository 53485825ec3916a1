"""Articles that their feed calls otherwise than before: some feeds give new guids after a move, or with every fetch.

Such an article is the one that was there, with its marks, and not a new one. It is known by its link and its title
together with its time or its text: each alone is shared by different articles of one feed (a daily bulletin with the
site's address for a link). A site that moves to https changes every link, and mostly every guid with it. Or it is known
by its guid but for a number at its end that counts its versions: the BBC has "…/c0ab#0", and "#1" for a new headline.
"""

import re
from collections import Counter
from collections.abc import Sequence

from reader.store.database import Database, Row
from reader.store.entry import Entry


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
    gone = [row for row in rows if row[2] and row[0] not in here]
    left = {(_place(row[2]), row[3]): row for row in gone}
    versions = _versions(gone, document) if gone else {}
    moved: set[int] = set()
    for each in document if gone else ():
        row = left.get((_place(each.link), each.title))
        if row is None or not _is_same(database, row, each):
            row = versions.get((_stem(each.guid), _place(each.link)))
        if each.guid not in known and row and row[1] not in moved:
            database.run("UPDATE articles SET guid = ? WHERE id = ?", (each.guid, row[1]))
            known.add(each.guid)
            moved.add(row[1])
    return len(moved)


def _versions(gone: Sequence[Row], document: Sequence[Entry]) -> dict[tuple[str, str], Row]:
    """Articles whose guids count versions, by the rest of them and the link; none where several of the document have
    the same rest, as the entries of one long page do.
    """
    stems = Counter(_stem(each.guid) for each in document)
    return {(stem, _place(row[2])): row for row in gone if (stem := _stem(row[0])) and stems[stem] == 1}


_VERSION = re.compile(r"#\d{1,4}$")


def _stem(guid: str) -> str:
    """A guid without the version that it counts; empty where it counts none."""
    return guid[: version.start()] if (version := _VERSION.search(guid)) else ""


_WAY = re.compile(r"https?://(?:www\.)?|/$")


def _place(link: str) -> str:
    """Where a link leads, whichever way."""
    return _WAY.sub("", link)


def _is_same(database: Database, row: Row, given: Entry) -> bool:
    """Whether an article of the same link and title is of the same time, or says the same."""
    _, number, _, _, published, assumed = row
    if not (assumed or given.date_assumed) and published == given.published:
        return True
    text: str | None = database.value("SELECT text FROM texts WHERE article = ?", (number,))
    return bool(text) and text == given.text
