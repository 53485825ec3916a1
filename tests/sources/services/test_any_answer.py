"""Whatever a service answers, it is taken as far as it goes or told in one line of words."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FetchError, ServiceError
from reader.sources.services.documents import document
from reader.sources.services.greader import GoogleReader
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Item, Mark, Service, Subscription
from reader.sources.web.answer import Answer, Call
from reader.text.clean import clean_line

SINCE = datetime(2026, 3, 1, tzinfo=UTC)
NAMES = st.sampled_from(
    (
        *("id", "label", "title", "url", "site_url", "htmlUrl", "href", "type", "content", "name", "error", "errors"),
        *("error_message", "streamId", "continuation", "auth", "published", "crawlTimeMsec", "created_on_time"),
        *("author", "html", "feed_id", "feed_ids", "group_id"),
    )
)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["1", "feed/1"])
THINGS = st.recursive(
    PLAIN, lambda some: st.lists(some, max_size=4) | st.dictionaries(NAMES, some, max_size=4), max_leaves=6
)
LISTS = st.sampled_from(
    (
        *("subscriptions", "itemRefs", "items", "feeds", "groups", "feeds_groups", "unread_item_ids"),
        *("saved_item_ids", "categories", "origin", "summary", "alternate", "canonical", "enclosure"),
        *("continuation", "streamId", "error", "numResults"),
    )
)
ITEMS = st.dictionaries(NAMES | LISTS, THINGS, max_size=8)
OBJECTS = st.dictionaries(LISTS, THINGS | st.lists(ITEMS, max_size=3), max_size=8)
BODIES = st.binary(max_size=40) | st.builds(lambda value: json.dumps(value).encode(), THINGS | OBJECTS)
STATUSES = st.sampled_from([200, 200, 200, 200, 301, 400, 401, 403, 404, 418, 429, 500, 503])


@dataclass
class Babbling:
    """A server that lets in, and then answers anything."""

    bodies: list[bytes]
    status: int
    asked: int = 0

    async def call(self, call: Call) -> Answer:
        self.asked += 1
        if call.url.endswith("ClientLogin"):
            return Answer(call.url, b"Auth=alice/1")
        if call.url.endswith("/token"):
            return Answer(call.url, b"T")
        if call.url.endswith("?api") and not any(name == "mark" for name, _ in call.form or ()):
            return Answer(call.url, b'{"auth": 1}')
        body = self.bodies[self.asked % len(self.bodies)]
        if "?api&" in call.url and body[:1] == b"{":
            body = b'{"auth": 1, ' + body[1:] if body != b"{}" else b'{"auth": 1}'
        return Answer(call.url, body, status=self.status, permanent="https://b.example/" if self.status == 301 else "")


Ask = Callable[[Service], Coroutine[object, object, object]]
ASKED: tuple[Ask, ...] = (
    lambda service: service.subscriptions(),
    lambda service: service.standing(),
    lambda service: service.since(SINCE),
    lambda service: service.items(["1", "2", "3"]),
    lambda service: service.mark(Mark.READ, ["1", "2"]),
    lambda service: service.subscribe("https://feeds.example/1.xml"),
    lambda service: service.unsubscribe("feed/1"),
    lambda service: service.rename("feed/1", "Tide"),
    lambda service: service.move("feed/1", "World", ""),
)


@given(
    st.lists(BODIES, min_size=1, max_size=4), STATUSES, st.sampled_from(["greader", "fever"]), st.sampled_from(ASKED)
)
def test_any_answer_is_taken_or_told_in_a_line(bodies: list[bytes], status: int, protocol: str, ask: Ask) -> None:
    server = Babbling(bodies, status)
    service = open_service(Account(protocol, "https://rss.example/", "alice", "hidden"), server)
    words = asyncio.run(told(ask, service))
    assert words == clean_line(words)
    assert "hidden" not in words
    assert server.asked < 60


async def told(ask: Ask, service: Service) -> str:
    """The words of what is not taken."""
    try:
        found = await ask(service)
    except (FetchError, ServiceError) as error:
        return str(error)
    for each in found if isinstance(found, tuple) else ():
        if isinstance(each, Item):
            assert each.id.isdecimal()
            assert each.id.isascii()
            document(Subscription("1", "https://feeds.example/1.xml"), [each])
        if isinstance(each, Subscription):
            assert each.id
            assert (each.title, each.folder) == (clean_line(each.title), clean_line(each.folder))
    return ""


@given(st.integers(1, (1 << 64) - 1) | st.integers(1 << 92, (1 << 96) - 1))
def test_every_id_is_named_as_it_is_read(number: int) -> None:
    asked = list[str]()

    class Echo:
        async def call(self, call: Call) -> Answer:
            asked.extend(value for name, value in call.form or () if name == "i")
            body = {"itemRefs": [{"id": f"tag:google.com,2005:reader/item/{number:016x}"}]}
            return Answer(call.url, b"Auth=1" if "Login" in call.url else json.dumps(body).encode())

    async def read_all() -> None:
        service = GoogleReader(Account("greader", "https://rss.example/", "alice", "x"), Echo())
        await service.mark(Mark.UNSTARRED, (await service.since(SINCE)))

    asyncio.run(read_all())
    assert asked == [f"tag:google.com,2005:reader/item/{number:016x}"]
