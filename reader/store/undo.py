"""What a person marked in this session, so that it can be taken back, the latest first.

A step remembers the earlier values of one column for the articles it changed. Steps live as long as the session does.
"""

import json
from array import array
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.store.database import Database
from reader.store.selection import Condition

STEPS_KEPT = 200

Column = Literal["read_at", "starred", "gone_at"]


@dataclass(frozen=True, slots=True)
class Step:
    """One change of one column."""

    words: str
    column: Column
    before: tuple[tuple[int | None, "array[int]"], ...]
    """Each earlier value, and the articles that had it."""


class History:
    """The steps of one session."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._steps: deque[Step] = deque(maxlen=STEPS_KEPT)

    def change(self, column: Column, value: int | None, where: Condition, describe: Callable[[str], str]) -> int:
        """Set a column where a condition holds; how many articles changed.

        The condition leaves out those that have the value, so that the time of an earlier mark stays.
        """
        with self._database.writing():
            rows = self._database.rows(f"SELECT a.{column}, a.id FROM articles a WHERE {where.sql}", where.values)
            self._set(column, value, [row[1] for row in rows])
        if rows:
            self._steps.append(Step(describe(_count(len(rows))), column, _grouped(rows)))
        return len(rows)

    def undo(self) -> str:
        """Take the last step back; its words, or nothing when there is none. What was cleared since stays gone."""
        if not self._steps:
            return ""
        step = self._steps.pop()
        with self._database.writing():
            for value, ids in step.before:
                self._set(step.column, value, ids)
        return step.words

    def _set(self, column: Column, value: int | None, ids: Sequence[int]) -> None:
        self._database.run(
            f"UPDATE articles SET {column} = ?"
            " WHERE id IN (SELECT value FROM json_each(?)) AND id IN (SELECT article FROM texts)",
            (value, json.dumps(list(ids))),
        )


def _count(number: int) -> str:
    return "1 article" if number == 1 else f"{number:,} articles"


def _grouped(rows: Sequence[tuple[int | None, int]]) -> tuple[tuple[int | None, "array[int]"], ...]:
    groups: dict[int | None, array[int]] = {}
    for value, number in rows:
        groups.setdefault(value, array("q")).append(number)
    return tuple(groups.items())
