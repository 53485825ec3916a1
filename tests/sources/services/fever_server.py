"""A server that speaks Fever's API on loopback, with the feeds, items and habits that a test gives it."""

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from tests.sources.services.greader_server import Asked, Entry, asked_of, data, text


@dataclass
class FeverServer:
    """Coldsweat by its manners, Miniflux where `turns_over`."""

    under: str = "/fever/"
    user: str = "alice"
    password: str = "harbour lights"
    entries: dict[int, Entry] = field(default_factory=dict)
    """The feed of each is a number here."""
    feeds: dict[int, str] = field(default_factory=dict)
    """Their titles."""
    groups: dict[int, tuple[str, str]] = field(default_factory=dict)
    """The title of each, and its feeds with commas between them."""
    turns_over: bool = False
    """A star that is set twice is none, as with Miniflux; one command of a call is heard alone."""
    habit: Callable[[Asked], web.Response | None] = lambda _: None
    asked: list[Asked] = field(default_factory=list)
    under_way: int = 0
    most_at_once: int = 0
    base: str = ""

    def unread(self) -> set[int]:
        return {number for number, entry in self.entries.items() if entry.unread}

    def starred(self) -> set[int]:
        return {number for number, entry in self.entries.items() if entry.starred}

    def marks(self) -> list[str]:
        return [asked.form["id"] for asked in self.asked if "mark" in asked.form]

    async def answer(self, request: web.Request) -> web.Response:
        self.under_way += 1
        self.most_at_once = max(self.most_at_once, self.under_way)
        await asyncio.sleep(0)
        try:
            return await self._answer(request)
        finally:
            self.under_way -= 1

    async def _answer(self, request: web.Request) -> web.Response:
        asked = await asked_of(request)
        self.asked.append(asked)
        if (given := self.habit(asked)) is not None:
            return given
        if asked.path != self.under or "api" not in asked.query:
            return text("<!doctype html><h1>Not Found</h1>", 404)
        key = hashlib.md5(f"{self.user}:{self.password}".encode(), usedforsecurity=False).hexdigest()
        if asked.form.get("api_key") != key:
            return data({"api_version": 3, "auth": 0})
        found: dict[str, object] = {"api_version": 3, "auth": 1, "last_refreshed_on_time": 1_772_000_000}
        for name, told in self._commands(asked).items():
            found |= {name: told}
        if "mark" in asked.form and not self._mark(asked):
            return text("<!doctype html><h1>Not Found</h1>", 404)
        return data(found)

    def _commands(self, asked: Asked) -> dict[str, object]:
        related = [{"group_id": number, "feed_ids": feeds} for number, (_, feeds) in self.groups.items()]
        told: dict[str, object] = {}
        if "groups" in asked.query:
            groups = [{"id": number, "title": title} for number, (title, _) in self.groups.items()]
            told |= {"groups": groups, "feeds_groups": related}
            if self.turns_over:
                return told
        if "feeds" in asked.query:
            feeds = [
                {"id": number, "title": title, "url": f"https://feeds.example/{number}.xml", "site_url": ""}
                for number, title in self.feeds.items()
            ]
            told |= {"feeds": feeds, "feeds_groups": related}
        if "unread_item_ids" in asked.query:
            told["unread_item_ids"] = ",".join(map(str, self.unread()))
        if "saved_item_ids" in asked.query:
            told["saved_item_ids"] = ",".join(map(str, self.starred()))
        if "items" in asked.query:
            wanted = map(int, asked.query["with_ids"].split(",")[:50])
            told["items"] = [self._item(number) for number in wanted if number in self.entries]
        return told

    def _mark(self, asked: Asked) -> bool:
        if (entry := self.entries.get(int(asked.form["id"]))) is None:
            return False
        match asked.form["as"]:
            case "read" | "unread" as state:
                entry.unread = state == "unread"
            case state:
                entry.starred = not entry.starred if self.turns_over else state == "saved"
        return True

    def _item(self, number: int) -> dict[str, object]:
        entry = self.entries[number]
        return {
            "id": number,
            "feed_id": int(entry.feed),
            "title": f"Title {number}",
            "author": "Ada Lund",
            "html": f"<p>Text {number}.</p>",
            "url": f"https://site.example/{number}",
            "is_read": 0 if entry.unread else 1,
            "is_saved": 1 if entry.starred else 0,
            "created_on_time": 1_772_000_000,
            **entry.said,
        }
