"""Views as SQL: the condition that an article of a view fulfils. Values are always bound, never written in."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from reader.store.view import View


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on the table `articles`, known as `a`, with the values it binds."""

    sql: str
    values: tuple[object, ...] = ()

    def and_also(self, sql: str, *values: object) -> "Condition":
        """Both this and that."""
        return Condition(f"{self.sql} AND {sql}", (*self.values, *values))


def condition(view: View, *searches: Condition) -> Condition:
    """What an article of the view fulfils; `searches` are its searches, made by `searching.search`."""
    parts = [Condition("a.gone_at IS NULL"), *_parts(view), *searches]
    return Condition(" AND ".join(part.sql for part in parts), tuple(v for part in parts for v in part.values))


def among(ids: Sequence[int]) -> Condition:
    """The articles with these numbers, however many."""
    return Condition("a.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


def held_by(folder: str) -> Condition:
    """What a feed of the table `feeds` fulfils that is in a folder or in one inside it: `labels.holds` in SQL."""
    inside = f"{folder}/"
    return Condition("removed_at IS NULL AND substr(folder || '/', 1, ?) = ?", (len(inside), inside))


def _parts(view: View) -> list[Condition]:
    parts = []
    if view.unread:
        parts.append(Condition("a.read_at IS NULL"))
    if view.starred:
        parts.append(Condition("a.starred = 1"))
    if view.feed is not None:
        parts.append(Condition("a.feed = ?", (view.feed,)))
    if view.folder is not None:
        inside = held_by(view.folder)
        parts.append(Condition(f"a.feed IN (SELECT id FROM feeds WHERE {inside.sql})", inside.values))
    if view.ids is not None:
        parts.append(among(view.ids))
    return parts
