"""A server that speaks the Google Reader API on loopback, with the feeds, items and habits that a test gives it."""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import MappingProxyType

from aiohttp import web
from multidict import MultiDict

READ, STARRED = "user/-/state/com.google/read", "user/-/state/com.google/starred"
READING_LIST = "user/-/state/com.google/reading-list"
LONG = "tag:google.com,2005:reader/item/"
API = "/reader/api/0"


@dataclass
class Entry:
    """An item as the server keeps it."""

    feed: str = "feed/1"
    unread: bool = True
    starred: bool = False
    crawled: int = 0
    said: dict[str, object] = field(default_factory=dict)
    """What its answer says besides, or otherwise."""


@dataclass
class Asked:
    """One call."""

    path: str
    query: MultiDict[str]
    form: MultiDict[str]


async def asked_of(request: web.Request, under: str = "") -> Asked:
    """What was asked of a server, by the path below that of its programming interface."""
    form = MultiDict([(key, str(value)) for key, value in (await request.post()).items()])
    return Asked(request.path.removeprefix(under), MultiDict(request.query), form)


Habit = Callable[[Asked], web.Response | None]
"""What answers a call in the place of the server; None where it does not."""


def text(words: str, status: int = 200) -> web.Response:
    return web.Response(text=words, status=status)


def data(value: object, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(value), status=status, content_type="application/json")


@dataclass
class GreaderServer:
    """FreshRSS by its manners, Miniflux where `turns_over`, and The Old Reader where ids are too large for both."""

    under: str = ""
    """The path of the programming interface."""
    user: str = "alice"
    password: str = "harbour lights"
    entries: dict[int, Entry] = field(default_factory=dict)
    feeds: dict[str, dict[str, object]] = field(default_factory=dict)
    at_most: int = 10_000
    """Ids of one page."""
    turns_over: bool = False
    """Whatever is marked what it is already becomes the opposite, as with Miniflux before 2026."""
    habit: Habit = lambda _: None
    asked: list[Asked] = field(default_factory=list)
    logins: int = 0
    base: str = ""

    @property
    def auth(self) -> str:
        """The login that holds now; `logins` raised by a test makes the one before stale."""
        return f"{self.user}/{self.logins:08x}"

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def forms(self, path: str) -> list[MultiDict[str]]:
        return [asked.form for asked in self.asked if asked.path == path]

    def unread(self) -> set[int]:
        return {number for number, entry in self.entries.items() if entry.unread}

    def starred(self) -> set[int]:
        return {number for number, entry in self.entries.items() if entry.starred}

    async def answer(self, request: web.Request) -> web.Response:
        asked = await asked_of(request, self.under)
        self.asked.append(asked)
        if (given := self.habit(asked)) is not None:
            return given
        if not request.path.startswith(self.under + "/"):
            return text("<!doctype html><h1>Not Found</h1>", 404)
        if asked.path == "/accounts/ClientLogin":
            return self._log_in(asked.form)
        if not asked.path.startswith(API):
            return text("<!doctype html><h1>Not Found</h1>", 404)
        # By the header where nothing is sent, by the token where something is: as Miniflux has it.
        known = f"T{self.auth}" == asked.form.get("T") if request.method == "POST" else self._is_known(request)
        return self._called(asked) if known else text("Unauthorized!", 401)

    def _is_known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"GoogleLogin auth={self.auth}"

    def _log_in(self, form: MultiDict[str]) -> web.Response:
        if (form.get("Email"), form.get("Passwd")) != (self.user, self.password):
            return text("Unauthorized!", 401)
        self.logins += 1
        return text(f"SID={self.auth}\nLSID=null\nAuth={self.auth}\n")

    def _called(self, asked: Asked) -> web.Response:
        match asked.path.removeprefix(API):
            case "/token":
                return text(f"T{self.auth}\n")
            case "/subscription/list" if asked.query.get("output") == "json":
                return data({"subscriptions": list(self.feeds.values())})
            case "/stream/items/ids" if asked.query.get("output") == "json":
                return self._ids(asked.query)
            case "/stream/items/contents" if asked.query.get("output") == "json":
                numbers = [self.number(each) for each in asked.form.getall("i")]
                return data({"items": [self.item(each) for each in numbers if each in self.entries]})
            case "/edit-tag":
                return self._edit_tag(asked.form)
            case "/subscription/quickadd":
                return self._add(asked.form["quickadd"])
            case "/subscription/edit":
                return self._edit(asked.form)
        return data([])

    def _ids(self, query: MultiDict[str]) -> web.Response:
        wanted = [
            number
            for number, entry in sorted(self.entries.items(), reverse=True)
            if (query["s"] != STARRED or entry.starred)
            and (query.get("xt") != READ or entry.unread)
            and entry.crawled >= int(query.get("ot", "0"))
            and number < int(query.get("c", str(1 << 96)))
        ]
        page = wanted[: min(self.at_most, int(query["n"]))]
        more = {"continuation": str(page[-1])} if len(wanted) > len(page) else {}
        return data({"itemRefs": [{"id": str(each) if each < 1 << 64 else f"{each:x}"} for each in page], **more})

    def _edit_tag(self, form: MultiDict[str]) -> web.Response:
        for number in map(self.number, form.getall("i")):
            if (entry := self.entries.get(number)) is None:
                continue
            for name, added in ((form.get("a"), True), (form.get("r"), False)):
                if name == READ:
                    entry.unread = not entry.unread if self.turns_over else not added
                if name == STARRED:
                    entry.starred = not entry.starred if self.turns_over else added
        return text("OK")

    def _add(self, url: str) -> web.Response:
        if "nothing" in url or any(each["url"] == url for each in self.feeds.values()):
            return data({"numResults": 0, "error": f"cURL error 22: 404 [{url}]"})
        called = f"feed/{len(self.feeds) + 1}"
        self.feeds[called] = {"id": called, "title": url, "url": url, "categories": [folder("Uncategorized")]}
        return data({"numResults": 1, "query": url, "streamId": called})

    def _edit(self, form: MultiDict[str]) -> web.Response:
        if (feed := self.feeds.get(form["s"])) is None:
            return text("Bad Request!", 400)
        if form["ac"] == "unsubscribe":
            del self.feeds[form["s"]]
        if title := form.get("t"):
            feed["title"] = title
        if "a" in form:
            feed["categories"] = [folder(form["a"].partition("/label/")[2])]
        elif "r" in form:
            feed["categories"] = [folder("Uncategorized")]
        return text("OK")

    def number(self, words: str) -> int:
        return int(words.removeprefix(LONG), 16)

    def item(self, number: int) -> dict[str, object]:
        entry = self.entries[number]
        return {
            "id": f"{LONG}{number:016x}",
            "origin": {"streamId": entry.feed},
            "title": f"Title {number}",
            "published": 1_772_000_000,
            "summary": {"content": f"<p>Text {number}.</p>"},
            **entry.said,
        }


def folder(name: str) -> dict[str, str]:
    return {"id": f"user/-/label/{name}", "label": name}


def feed(
    number: int, where: str = "Uncategorized", said: Mapping[str, object] = MappingProxyType({})
) -> dict[str, object]:
    return {
        "id": f"feed/{number}",
        "title": f"Feed {number}",
        "url": f"https://feeds.example/{number}.xml",
        "htmlUrl": f"https://site{number}.example/",
        "categories": [folder(where)],
        **said,
    }


@asynccontextmanager
async def served(answer: Callable[[web.Request], object]) -> AsyncIterator[str]:
    """The address of a server on loopback that answers everything in this way."""
    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/{path:.*}", answer)  # type: ignore[arg-type]
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        place = web.TCPSite(runner, "127.0.0.1", 0)
        await place.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
