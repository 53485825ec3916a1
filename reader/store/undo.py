"""What a person changed in this session, so that it can be taken back, the latest first.

A step knows its words and how to take itself back. Steps live as long as the session does; what they need of the
library stays in it for a day, so that a crash loses no more than the way back.
"""

import json
from array import array
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.store.file.database import Database
from reader.store.selection import Condition
from reader.text.counts import counted

STEPS_KEPT = 200
"""Changes that can be taken back."""

Column = Literal["read_at", "starred", "gone_at"]


@dataclass(frozen=True, slots=True)
class Step:
    """One change."""

    words: str
    take_back: Callable[[], bool]
    """Part of the caller's transaction; whether there still was something to take back."""
    returns: int | None = None
    """The one article that comes back by it: nobody looks for several."""


class History:
    """The steps of one session."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._steps: deque[Step] = deque(maxlen=STEPS_KEPT)

    def note(self, words: str, take_back: Callable[[], bool], *, returns: int | None = None) -> None:
        """Remember a change that was made."""
        self._steps.append(Step(words, take_back, returns))

    def change(self, column: Column, value: int | None, where: Condition, words: str) -> int:
        """Set a column of the articles for which a condition holds; how many changed. `words` say what became of them.

        The condition leaves out those that have the value, so that the time of an earlier mark stays.
        """
        with self._database.writing():
            rows = self._database.rows(f"SELECT a.{column}, a.id FROM articles a WHERE {where.sql}", where.values)
            self._set(column, value, [row[1] for row in rows])
            if not rows:
                return 0
            called = self._called([row[1] for row in rows])
        before = _grouped(rows)
        returns = rows[0][1] if column == "gone_at" and len(rows) == 1 else None
        self.note(f"{called} {words}", lambda: self._restore(column, before), returns=returns)
        return len(rows)

    def undo(self) -> Step | None:
        """Take the last step back and tell which it was; None when there is none.

        A step of which nothing is left, because the library let go of it since, is passed over.
        """
        while self._steps:
            step = self._steps[-1]
            with self._database.writing():
                done = step.take_back()
            self._steps.pop()
            if done:
                return step
        return None

    def _restore(self, column: Column, before: "Sequence[tuple[int | None, array[int]]]") -> bool:
        return sum([self._set(column, value, ids) for value, ids in before]) > 0

    def _set(self, column: Column, value: int | None, ids: Sequence[int]) -> int:
        return self._database.run(
            f"UPDATE articles SET {column} = ?"
            " WHERE id IN (SELECT value FROM json_each(?)) AND id IN (SELECT article FROM texts)",
            (value, json.dumps(list(ids))),
        )

    def _called(self, ids: Sequence[int]) -> str:
        """A single article, with its copies, by its title, several by their number."""
        told = self._database.rows(
            "SELECT DISTINCT title, hash FROM articles WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2",
            (json.dumps(list(ids)),),
        )
        return f"“{told[0][0]}”" if len(told) == 1 and told[0][0] else counted(len(ids), "article")


def _grouped(rows: Sequence[tuple[int | None, int]]) -> "tuple[tuple[int | None, array[int]], ...]":
    groups: dict[int | None, array[int]] = {}
    for value, number in rows:
        groups.setdefault(value, array("q")).append(number)
    return tuple(groups.items())
