"""Searches with a name, which stand beside the feeds as lists of their own."""

from dataclasses import dataclass

from reader.errors import QueryError
from reader.store.database import Database
from reader.store.query import parse


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """One of them. How many articles it finds is asked of the library: `count(View(saved=name))`."""

    name: str
    query: str


class Searches:
    """All saved searches of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SavedSearch, ...]:
        """Every saved search, by name."""
        rows = self._database.rows("SELECT name, query FROM saved_searches ORDER BY name COLLATE NOCASE")
        return tuple(SavedSearch(*row) for row in rows)

    def query(self, name: str) -> str:
        """What is searched for under a name. Raises QueryError where there is no such name."""
        found: str | None = self._database.value("SELECT query FROM saved_searches WHERE name = ?", (name,))
        if found is None:
            raise QueryError(name, "there is no saved search of this name")
        return found

    def save(self, name: str, query: str) -> None:
        """Keep a search, in the place of an older one of that name. Raises QueryError for one that makes no sense."""
        parse(query)
        with self._database.writing():
            self._database.run("INSERT OR REPLACE INTO saved_searches VALUES (?, ?)", (name, query))

    def remove(self, name: str) -> None:
        """Forget a search; its articles stay."""
        with self._database.writing():
            self._database.run("DELETE FROM saved_searches WHERE name = ?", (name,))
