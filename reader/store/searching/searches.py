"""Searches with a name, which stand beside the feeds as lists of their own."""

from dataclasses import dataclass

from reader.errors import MissingError, QueryError
from reader.store.file.database import Database
from reader.store.searching.parsing import parse
from reader.store.undo import History


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """One of them. How many articles it finds is asked of the library: `count(View(saved=name))`."""

    name: str
    query: str


class Searches:
    """All saved searches of a library. What is kept, renamed or removed is noted in the history."""

    def __init__(self, database: Database, history: History) -> None:
        self._database = database
        self._history = history

    def all(self) -> tuple[SavedSearch, ...]:
        """Every saved search, by name."""
        rows = self._database.rows("SELECT name, query FROM saved_searches ORDER BY name COLLATE NOCASE")
        return tuple(SavedSearch(*row) for row in rows)

    def query(self, name: str) -> str:
        """What is searched for under a name. Raises MissingError where there is no such name."""
        found = self._query(name)
        if found is None:
            raise MissingError(name, "there is no saved search of this name")
        return found

    def save(self, name: str, query: str) -> str:
        """Keep a search; the query of that name whose place it takes, or nothing.

        Raises QueryError for one that makes no sense, and where a name or a query is missing.
        """
        if not name or not query:
            raise QueryError(name, "a saved search needs a name and words to search for")
        parse(query)
        with self._database.writing():
            before = self._query(name)
            self._put(name, query)
        if before != query:
            self._history.note(f"search {name} kept", lambda: self._put(name, before))
        return before or ""

    def rename(self, name: str, new: str) -> None:
        """Call a search something else. Raises QueryError where the new name is empty or another search's."""
        self.query(name)
        if new == name:
            return
        if not new or self._query(new) is not None:
            raise QueryError(new, "another search has this name" if new else "a saved search needs a name")
        with self._database.writing():
            self._rename(name, new)
        self._history.note(f"search {name} renamed {new}", lambda: self._rename(new, name))

    def remove(self, name: str) -> None:
        """Forget a search; its articles stay."""
        with self._database.writing():
            before = self._query(name)
            self._put(name, None)
        if before is not None:
            self._history.note(f"search {name} removed", lambda: self._put(name, before))

    def _query(self, name: str) -> str | None:
        found: str | None = self._database.value("SELECT query FROM saved_searches WHERE name = ?", (name,))
        return found

    def _put(self, name: str, query: str | None) -> bool:
        if query is None:
            return self._database.run("DELETE FROM saved_searches WHERE name = ?", (name,)) > 0
        return self._database.run("INSERT OR REPLACE INTO saved_searches VALUES (?, ?)", (name, query)) > 0

    def _rename(self, name: str, new: str) -> bool:
        return self._database.run("UPDATE OR IGNORE saved_searches SET name = ? WHERE name = ?", (new, name)) > 0
