"""The tables of the library, and how an older file becomes a newer one.

`MIGRATIONS[n]` brings a file from version n to n + 1; SQLite's `user_version` says where a file stands.
"""

APPLICATION_ID = 0x44544C4E
"""SQLite's mark for whose file this is: "DTLN"."""

_FIRST = """
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    given_title TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    site TEXT NOT NULL DEFAULT '',
    full_text TEXT NOT NULL DEFAULT 'auto',
    interval INTEGER,
    etag TEXT NOT NULL DEFAULT '',
    last_modified TEXT NOT NULL DEFAULT '',
    body_hash TEXT NOT NULL DEFAULT '',
    last_answer TEXT NOT NULL DEFAULT '',
    last_checked INTEGER,
    last_new INTEGER,
    errors INTEGER NOT NULL DEFAULT 0,
    next_check INTEGER,
    slow INTEGER NOT NULL DEFAULT 0,
    stopped INTEGER NOT NULL DEFAULT 0
);

-- What lists need, apart from the long texts, so that a window touches few pages. `gone_at` makes a row a tombstone.
-- `sort` orders by time and is never used twice, so that the search index can number its rows by it.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,
    guid TEXT NOT NULL,
    feed INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    sort INTEGER NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    link TEXT NOT NULL,
    tags TEXT NOT NULL,
    published INTEGER NOT NULL,
    day TEXT NOT NULL,
    date_assumed INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    read_at INTEGER,
    starred INTEGER NOT NULL DEFAULT 0,
    gone_at INTEGER,
    hash BLOB NOT NULL,
    analysed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (origin, guid)
);
CREATE INDEX articles_newest ON articles (sort, gone_at, feed);
CREATE INDEX articles_unread ON articles (sort, feed) WHERE gone_at IS NULL AND read_at IS NULL;
CREATE INDEX articles_starred ON articles (sort, feed) WHERE gone_at IS NULL AND starred = 1;
CREATE INDEX articles_of_feed ON articles (feed, sort) WHERE gone_at IS NULL;
CREATE INDEX articles_unread_of_feed ON articles (feed, sort) WHERE gone_at IS NULL AND read_at IS NULL;
CREATE INDEX articles_gone ON articles (gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX articles_by_hash ON articles (hash);
CREATE INDEX articles_by_analysis ON articles (analysed, sort) WHERE gone_at IS NULL;

CREATE TABLE texts (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    summary TEXT NOT NULL,
    blocks TEXT NOT NULL,
    links TEXT NOT NULL,
    given BLOB NOT NULL,
    changes INTEGER NOT NULL DEFAULT 0,
    fuller INTEGER NOT NULL DEFAULT 0
);

-- `spaced` is a function of ours, in `spacing.py`. A search for what begins with three letters is quick without an
-- index of such beginnings, which would take a tenth of the file and of the time of storing.
CREATE VIEW searchable AS
    SELECT a.sort AS sort, spaced(a.title) AS title, spaced(t.text) AS text, spaced(a.author) AS author,
        spaced(a.source) AS source, spaced(a.tags) AS tags
    FROM articles a JOIN texts t ON t.article = a.id;
CREATE VIRTUAL TABLE words USING fts5 (
    title, text, author, source, tags,
    content = 'searchable', content_rowid = 'sort', prefix = '1 2',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
-- Fewer and larger pieces, merged less often: storing takes two thirds of the time, and a search hardly more.
INSERT INTO words (words, rank) VALUES ('automerge', 16);
INSERT INTO words (words, rank) VALUES ('pgsz', 16000);

-- One analysis for each text and day. The rows of the two indexes below are numbered analysis * 65536 + place.
CREATE TABLE analyses (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    found BLOB NOT NULL
);
CREATE VIRTUAL TABLE entity_names USING fts5 (names, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quote_words USING fts5 (speaker, words, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TABLE mentioned_times (
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    analysis INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE
);
CREATE INDEX mentioned_times_first ON mentioned_times (first, last, analysis);
CREATE INDEX mentioned_times_analysis ON mentioned_times (analysis);

CREATE TABLE places (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    offset INTEGER NOT NULL,
    seen INTEGER NOT NULL
);
CREATE TABLE saved_searches (name TEXT PRIMARY KEY, query TEXT NOT NULL);
CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

SCRATCH = """
CREATE VIRTUAL TABLE shown USING fts5 (
    title, text, author, source, tags, tokenize = 'porter unicode61 remove_diacritics 2'
);
"""
"""A small index in memory, of the same columns and words as `words`, to mark matches in a few texts."""

_FEEDS_REST = """
-- `removed_at`: somebody follows it no longer, and may still take that back. `paused`: it is not asked until told.
ALTER TABLE feeds ADD COLUMN removed_at INTEGER;
ALTER TABLE feeds ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
"""

_TAGGED = """
-- The tags that somebody gave an article, which stand among its `tags` too.
ALTER TABLE articles ADD COLUMN own_tags TEXT NOT NULL DEFAULT '[]';
"""

_FOLLOWED_ELSEWHERE = """
-- What a service calls a feed that it follows for somebody: NULL, it does not, and the feed is asked here. Empty: it is
-- to follow it. Beside that the name and the folder that it last gave the feed.
ALTER TABLE feeds ADD COLUMN remote TEXT;
ALTER TABLE feeds ADD COLUMN remote_title TEXT NOT NULL DEFAULT '';
ALTER TABLE feeds ADD COLUMN remote_folder TEXT NOT NULL DEFAULT '';

-- The items of a service, each with its article and how it last said that it stands. Without an article: it was asked
-- for, and there was nothing to keep.
CREATE TABLE ties (
    item TEXT PRIMARY KEY,
    article INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    read INTEGER NOT NULL,
    starred INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX ties_of_article ON ties (article, read, starred);
CREATE INDEX ties_unread ON ties (article) WHERE read = 0;
CREATE INDEX ties_starred ON ties (article) WHERE starred = 1;
"""

_VERSIONS = """
-- What articles were before their papers changed them. Without a text, only the headline was another one then.
CREATE TABLE versions (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    until INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (article, until)
) WITHOUT ROWID;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _FEEDS_REST, _TAGGED, _FOLLOWED_ELSEWHERE, _VERSIONS)
VERSION = len(MIGRATIONS)


def statements(script: str) -> tuple[str, ...]:
    """The single statements of a migration. None of ours holds a semicolon inside a string."""
    return tuple(part for part in (piece.strip() for piece in script.split(";")) if part)
