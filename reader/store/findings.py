"""What was found in texts, kept under the text's hash and the analyser's version, and laid out for searching.

Two articles with the same text and day share one analysis. Names, quotes and times also go into indexes of their own,
which the searches `about:`, `said:` and `mentions:` ask.
"""

from collections.abc import Sequence

from reader.model import SPOKEN, Analysis, Article, Entity, Quote
from reader.store import codec
from reader.store.entry import text_hash
from reader.store.file.database import Database
from reader.store.selection import among
from reader.store.spacing import spaced

PLACES = 1 << 16
"""How many rows of an index an analysis may have; the row's number divided by this is the analysis."""


def read(database: Database, number: int, version: int) -> Analysis | None:
    """The findings of one version in an article's present text."""
    packed = database.value(
        "SELECT n.found FROM articles a JOIN analyses n ON n.hash = a.hash WHERE a.id = ? AND n.version = ?",
        (number, version),
    )
    return codec.unpack(Analysis, packed) if packed else None


def keep(database: Database, number: int, version: int, found: Analysis, article: Article | None) -> None:
    """Keep findings, in the place of an older version's, as a part of the caller's transaction."""
    row = database.row(
        "SELECT a.hash, t.text FROM articles a JOIN texts t ON t.article = a.id WHERE a.id = ?", (number,)
    )
    if row is None or (article and text_hash(article.text, article.day) != row[0]):
        return
    forget(database, row[0])
    analysis = database.insert(
        "INSERT INTO analyses (hash, version, found) VALUES (?, ?, ?)", (row[0], version, codec.pack(found))
    )
    _index_names(database, analysis, found)
    _index_quotes(database, analysis, found, row[1])
    _index_times(database, analysis, found)
    database.run("UPDATE articles SET analysed = ? WHERE hash = ?", (version, row[0]))


def missing(database: Database, version: int, limit: int) -> tuple[int, ...]:
    """Articles whose present text an analyser of this version has not seen, newest first.

    Those that no analyser has seen come before those that an older one has.
    """
    oldest = database.value("SELECT min(analysed) FROM articles WHERE gone_at IS NULL")
    if oldest is None or oldest >= version:
        return ()
    rows = database.rows(
        "SELECT id FROM articles WHERE gone_at IS NULL AND analysed = ? ORDER BY sort DESC LIMIT ?",
        (oldest, limit),
    )
    return tuple(row[0] for row in rows)


def unanalysed(database: Database, ids: Sequence[int], version: int) -> int:
    """How many of these articles an analyser of this version has not seen."""
    where = among(ids).and_also("a.analysed <> ?", version)
    count: int = database.value(f"SELECT count(*) FROM articles a WHERE {where.sql}", where.values)
    return count


def unseen(database: Database) -> int:
    """How many articles no analyser has seen."""
    count: int = database.value("SELECT count(*) FROM articles WHERE gone_at IS NULL AND analysed = 0")
    return count


def forget(database: Database, text: bytes) -> None:
    """Drop what was found in the text of this hash."""
    analysis = database.value("SELECT id FROM analyses WHERE hash = ?", (text,))
    if analysis is None:
        return
    bounds = (analysis * PLACES, (analysis + 1) * PLACES - 1)
    database.run("DELETE FROM entity_names WHERE rowid BETWEEN ? AND ?", bounds)
    database.run("DELETE FROM quote_words WHERE rowid BETWEEN ? AND ?", bounds)
    database.run("DELETE FROM analyses WHERE id = ?", (analysis,))


def names(entity: Entity) -> str:
    """Every way to call an entity: its names, its roles and the country it belongs to, one a line."""
    belongs = (entity.belongs_to,) if entity.belongs_to else ()
    return "\n".join(dict.fromkeys((entity.name, *entity.forms, *entity.roles, *belongs)))


def speaker(found: Analysis, quote: Quote, text: str) -> str:
    """Every way to call whoever speaks; the text's own words where nobody is named."""
    if quote.speaker is None:
        return ""
    if quote.speaker.entities:
        return "\n".join(names(found.entities[index]) for index in quote.speaker.entities)
    return quote.speaker.telling.of(text)


def said(quote: Quote, text: str) -> str:
    """The words of a quote, its parts a line each."""
    return "\n".join(part.of(text) for part in quote.parts)


def _index_names(database: Database, analysis: int, found: Analysis) -> None:
    database.run_many(
        "INSERT INTO entity_names (rowid, names) VALUES (?, ?)",
        ((analysis * PLACES + place, spaced(names(entity))) for place, entity in enumerate(found.entities[:PLACES])),
    )


def _index_quotes(database: Database, analysis: int, found: Analysis, text: str) -> None:
    database.run_many(
        "INSERT INTO quote_words (rowid, speaker, words) VALUES (?, ?, ?)",
        (
            (analysis * PLACES + place, spaced(speaker(found, quote, text)), spaced(said(quote, text)))
            for place, quote in enumerate(found.quotes[:PLACES])
            if quote.kind in SPOKEN
        ),
    )


def _index_times(database: Database, analysis: int, found: Analysis) -> None:
    spans = {(t.first.toordinal(), t.last.toordinal()) for t in found.times if t.first and t.last}
    database.run_many(
        "INSERT INTO mentioned_times (first, last, analysis) VALUES (?, ?, ?)",
        ((first, last, analysis) for first, last in sorted(spans)),
    )
