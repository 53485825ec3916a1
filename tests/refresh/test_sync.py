"""A library and a service brought to the same, with a service by hand that may break at each call."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import FetchError, ServiceError
from reader.refresh import worker
from reader.refresh.jobs import Job, Kind
from reader.refresh.keeper import Keeper, Note
from reader.refresh.schedule import Moment, Pace, served
from reader.refresh.service.sync import Arrival, Sync, send_marks
from reader.sources.services.service import Mark, Subscription
from reader.sources.web.answer import Answer
from reader.store.entry import Entry
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from tests.refresh.fake_service import ACCOUNT, NOW, FakeService

HARBOUR = "https://harbour.example/feed"
QUAY = "https://quay.example/feed"


class Reader:
    """Somebody with an account, who reads here and at another machine."""

    def __init__(self, path: Path | None = None) -> None:
        self.library = Library.open(path)
        self.service = FakeService()
        self.now = NOW
        self.account = ACCOUNT

    async def sync(self) -> Sync:
        """One sync, which may fail."""
        self.now += timedelta(minutes=1)
        keeper = Keeper(self.library)

        async def keep(arrival: Arrival) -> None:
            check = served("", Moment(self.now), Pace())
            await keeper.note(Note(arrival.feed.id, check, arrival.entries, self.now, arrival.stands))

        access = replace(self.service.access, account=self.account)
        sync = Sync(access, self.service, keeper, self.read, keep)
        async with keeper:
            await sync.run(self.now)
        return sync

    async def read(self, body: bytes, url: str) -> tuple[Entry, ...]:
        return worker.read_feed(Job(Kind.FEED, Answer(url, body, "application/feed+json"), self.now)).entries

    def try_to_sync(self) -> bool:
        """Whether it came to its end."""
        try:
            asyncio.run(self.sync())
        except (FetchError, ServiceError):
            return False
        return True

    def article(self, item: str) -> int:
        number: int = self.library.database.value("SELECT article FROM ties WHERE item = ?", (item,))
        return number

    def stands(self, item: str) -> tuple[bool, bool]:
        """Whether an item is read and starred here."""
        row = self.library.row(self.article(item))
        assert row, item
        return row.read, row.starred

    def there(self, item: str) -> tuple[bool, bool]:
        """The same at the service."""
        return item not in self.service.unread, item in self.service.starred

    def feeds(self) -> dict[str, tuple[str, str]]:
        """Names and folders by addresses."""
        return {feed.url: (feed.name, feed.folder) for feed in self.library.feeds.all()}

    def feeds_there(self) -> dict[str, tuple[str, str]]:
        return {each.url: (each.title, each.folder) for each in self.service.feeds.values()}


@pytest.fixture
def reader() -> Iterator[Reader]:
    reader = Reader()
    with reader.library:
        yield reader


async def test_the_first_sync_brings_feeds_in_their_folders_and_articles_as_they_stand(reader: Reader) -> None:
    feed = reader.service.follows(HARBOUR, "Harbour News", "Sea")
    unread, (read,), (starred,) = (
        reader.service.has(feed, 4),
        reader.service.has(feed, read=True),
        reader.service.has(feed, read=True, starred=True),
    )
    sync = await reader.sync()
    assert reader.feeds() == {HARBOUR: ("Harbour News", "Sea")}
    assert sync.told.added == ("Harbour News",)
    assert {item: reader.stands(item) for item in (*unread, read, starred)} == {
        **dict.fromkeys(unread, (False, False)),
        read: (True, False),
        starred: (True, True),
    }


async def test_a_name_without_end_is_cut(reader: Reader) -> None:
    reader.service.follows(HARBOUR, "Harbour " * 700)
    await reader.sync()
    ((name, _),) = reader.feeds().values()
    assert name == ("Harbour " * 15).strip()


async def test_an_article_comes_with_its_words_its_link_and_its_day(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    article = reader.library.article(reader.article(item))
    assert article
    assert (article.title, article.link, article.origin) == ("Title 1", "https://harbour.example/1", HARBOUR)
    assert article.published == NOW.replace(minute=1, hour=0)
    assert article.text.startswith("The ferry left")


async def test_marks_made_here_are_sent_and_those_made_there_are_taken(reader: Reader) -> None:
    one, two, three = reader.service.has(reader.service.follows(HARBOUR), 3)
    await reader.sync()
    reader.library.mark_read([reader.article(one)], now=NOW)
    reader.library.star([reader.article(one)])
    reader.service.does(Mark.READ, [two])
    reader.service.does(Mark.STARRED, [three])
    sync = await reader.sync()
    for item in (one, two, three):
        assert reader.stands(item) == reader.there(item)
    assert (reader.stands(one), reader.stands(two), reader.stands(three)) == (
        (True, True),
        (True, False),
        (False, True),
    )
    assert (sync.told.sent, sync.told.taken) == (2, 2)


async def test_nothing_is_sent_and_no_item_asked_for_twice(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR), 5)
    await reader.sync()
    reader.service.asked.clear()
    await reader.sync()
    assert reader.service.asked == ["subscriptions", "standing", "since"]


async def test_what_is_marked_while_it_syncs_stays_and_is_sent_the_next_time(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    ask = reader.service.standing

    async def marked_meanwhile() -> object:
        found = await ask()
        reader.library.mark_read([reader.article(item)], now=NOW)
        return found

    reader.service.standing = marked_meanwhile  # type: ignore[method-assign,assignment]
    await reader.sync()
    assert (reader.stands(item), reader.there(item)) == ((True, False), (False, False))
    reader.service.standing = ask  # type: ignore[method-assign]
    await reader.sync()
    assert reader.there(item) == (True, False)


async def test_an_article_that_a_feed_brought_here_before_is_the_service_s_and_keeps_its_marks(reader: Reader) -> None:
    feed = reader.library.feeds.add(HARBOUR)
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    kept = reader.service.kept[item]
    body = (
        "<rss version='2.0'><channel><title>Harbour</title><item><guid>own</guid>"
        f"<title>{kept.title}</title><link>{kept.link}</link><pubDate>Tue, 10 Mar 2026 00:01:00 GMT</pubDate>"
        f"<description>{kept.html.replace('<', '&lt;')}</description></item></channel></rss>"
    )
    entries = await reader.read(body.encode(), HARBOUR)
    (number,) = reader.library.feeds.note(feed.id, served("", Moment(NOW), Pace()), entries, now=NOW).new
    reader.library.mark_read([number], now=NOW)
    await reader.sync()
    assert reader.library.count(EVERYTHING) == 1
    await reader.sync()
    assert reader.there(item) == (True, False)


async def test_a_removed_article_is_not_fetched_again(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    reader.library.remove([reader.article(item)], now=NOW)
    reader.service.asked.clear()
    await reader.sync()
    assert "items" not in reader.service.asked
    assert reader.library.count(EVERYTHING) == 0


async def test_items_that_the_service_has_no_longer_are_asked_for_once(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR), 2)
    reader.service.unread.add("99")
    await reader.sync()
    reader.service.asked.clear()
    await reader.sync()
    assert "items" not in reader.service.asked


async def test_ids_that_are_no_numbers_are_never_asked_for(reader: Reader) -> None:
    reader.service.follows(HARBOUR)
    reader.service.unread |= {"-1", "1; DROP", "٣", ""}
    await reader.sync()
    assert "items" not in reader.service.asked


# ---------------------------------------------------------------------------------------------------------------- feeds


async def test_a_feed_that_is_added_here_is_followed_there_and_called_as_it_calls_itself(reader: Reader) -> None:
    reader.library.feeds.add(HARBOUR, remote="")
    await reader.sync()
    assert reader.feeds() == reader.feeds_there() == {HARBOUR: ("As it calls itself", "")}


async def test_the_name_and_folder_given_here_reach_the_service(reader: Reader) -> None:
    reader.library.feeds.add(HARBOUR, title="Port", folder="Sea", remote="")
    await reader.sync()
    assert reader.feeds() == reader.feeds_there() == {HARBOUR: ("Port", "Sea")}


async def test_names_and_folders_are_merged_and_what_was_done_here_holds_where_both_changed(reader: Reader) -> None:
    one, two = reader.service.follows(HARBOUR), reader.service.follows(QUAY, "Quay")
    await reader.sync()
    numbers = {feed.url: feed.id for feed in reader.library.feeds.all()}
    reader.library.feeds.rename(numbers[HARBOUR], "Port")
    reader.library.feeds.move(numbers[QUAY], "Sea")
    reader.service.feeds[one] = replace(reader.service.feeds[one], title="Haven", folder="North")
    reader.service.feeds[two] = replace(reader.service.feeds[two], title="Pier")
    await reader.sync()
    assert reader.feeds() == reader.feeds_there() == {HARBOUR: ("Port", "North"), QUAY: ("Pier", "Sea")}


async def test_a_feed_that_is_removed_here_is_unfollowed_there_and_followed_again_by_an_undo(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR))
    reader.service.follows(QUAY, "Quay")
    await reader.sync()
    (feed,) = reader.library.feeds.find("harbour")
    reader.library.feeds.remove(feed.id, now=NOW)
    await reader.sync()
    assert set(reader.feeds_there()) == {QUAY}
    reader.library.undo()
    await reader.sync()
    assert set(reader.feeds_there()) == set(reader.feeds()) == {HARBOUR, QUAY}


async def test_a_feed_that_comes_back_by_an_undo_is_called_as_before_on_both_sides(reader: Reader) -> None:
    remote = reader.service.follows(HARBOUR, "Harbour News")
    await reader.service.rename(remote, "Port")
    reader.service.follows(QUAY, "Quay")
    await reader.sync()
    reader.library.feeds.remove(reader.library.feeds.find("harbour")[0].id, now=NOW)
    await reader.sync()
    reader.library.undo()
    await reader.sync()
    assert reader.feeds()[HARBOUR] == reader.feeds_there()[HARBOUR] == ("Port", "")


async def test_a_feed_that_is_followed_anew_there_under_another_id_is_the_same_feed(reader: Reader) -> None:
    (old,) = reader.service.has(reader.service.follows(HARBOUR, folder="Sea"))
    reader.service.follows(QUAY, "Quay")
    await reader.sync()
    (feed,) = reader.library.feeds.find("harbour")
    await reader.service.unsubscribe("7")
    (new,) = reader.service.has(reader.service.follows(HARBOUR, folder="Port"))
    sync = await reader.sync()
    assert not sync.told.dropped
    assert not sync.told.added
    (after,) = reader.library.feeds.find("harbour")
    assert (after.id, after.remote, after.folder) == (feed.id, "9", "Port")
    assert reader.library.unread(View(feed=feed.id)) == 2
    assert reader.article(new)
    assert not reader.article(old)


async def test_a_feed_that_rests_brings_nothing_until_it_is_woken(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    (feed,) = reader.library.feeds.all()
    reader.library.feeds.pause(feed.id)
    reader.service.has("7", 2)
    for _ in range(2):
        await reader.sync()
        assert reader.library.count(EVERYTHING) == 1
    reader.library.feeds.pause(feed.id, paused=False)
    await reader.sync()
    assert reader.library.count(EVERYTHING) == 3


async def test_articles_of_a_feed_that_is_no_longer_followed_stay_unread(reader: Reader) -> None:
    for url in (HARBOUR, QUAY):
        reader.service.has(reader.service.follows(url))
    await reader.sync()
    reader.library.feeds.remove(reader.library.feeds.find("harbour")[0].id, now=NOW)
    await reader.service.unsubscribe("8")
    sync = await reader.sync()
    assert reader.feeds() == reader.feeds_there() == {}
    assert sync.told.dropped == ("Harbour",)
    assert reader.library.unread(EVERYTHING) == 2


async def test_a_service_that_follows_nothing_all_at_once_takes_no_feed_away(reader: Reader) -> None:
    reader.service.follows(HARBOUR)
    await reader.sync()
    reader.service.feeds.clear()
    with pytest.raises(ServiceError, match="no feed any more"):
        await reader.sync()
    assert set(reader.feeds()) == {HARBOUR}


async def test_a_feed_that_the_service_refuses_stays_here_and_that_is_told(reader: Reader) -> None:
    reader.library.feeds.add(HARBOUR, remote="")
    reader.service.refuses.add(HARBOUR)
    sync = await reader.sync()
    assert sync.told.troubles == (f"{HARBOUR}: it refuses {HARBOUR}",)
    assert [feed.remote for feed in reader.library.feeds.all()] == [None]


async def test_an_account_that_is_refused_in_between_leaves_what_was_wanted(reader: Reader) -> None:
    reader.library.feeds.add(HARBOUR, remote="")
    ask = reader.service.subscribe

    async def refuse(_: str) -> str:
        reader.service.refuses.add("subscriptions")
        raise ServiceError("rss.example", "ada is refused")

    reader.service.subscribe = refuse  # type: ignore[method-assign,assignment]
    with pytest.raises(ServiceError):
        await reader.sync()
    reader.service.refuses.clear()
    reader.service.subscribe = ask  # type: ignore[method-assign]
    await reader.sync()
    assert set(reader.feeds_there()) == {HARBOUR}


@pytest.mark.parametrize(
    "url", ["exec:tides", "filter:tides:https://harbour.example", "https://ada:key@harbour.example"]
)
async def test_a_feed_of_a_program_or_with_a_password_is_never_told_of(reader: Reader, url: str) -> None:
    reader.library.feeds.add(url, remote="")
    await reader.sync()
    assert "subscribe" not in reader.service.asked
    assert [feed.remote for feed in reader.library.feeds.all()] == [None]


@pytest.mark.parametrize("url", ["exec:tides", "filter:tides:https://harbour.example", "file:///etc/passwd", "tides"])
async def test_a_service_can_have_no_program_run_and_no_file_read(reader: Reader, url: str) -> None:
    reader.service.follows(url)
    await reader.sync()
    assert reader.feeds() == {}


async def test_feeds_from_before_the_account_stay_here_unless_the_service_follows_them(reader: Reader) -> None:
    reader.library.feeds.add(HARBOUR)
    reader.library.feeds.add(QUAY)
    reader.service.follows("http://www.harbour.example/feed/", "Harbour")
    await reader.sync()
    assert [(feed.url, feed.remote) for feed in reader.library.feeds.all()] == [(HARBOUR, "7"), (QUAY, None)]
    assert "subscribe" not in reader.service.asked


async def test_a_service_that_cannot_be_told_goes_on_with_a_removed_feed_and_that_is_said(reader: Reader) -> None:
    reader.service.keeps_subscriptions = False
    reader.service.follows(HARBOUR)
    reader.library.feeds.add(QUAY, remote="")
    await reader.sync()
    reader.library.feeds.remove(reader.library.feeds.find("harbour")[0].id, now=NOW)
    sync = await reader.sync()
    assert set(reader.feeds()) == {HARBOUR, QUAY}
    assert sync.told.troubles == ("Harbour: removed here, but still followed there; unfollow it there",)
    assert not {"subscribe", "unsubscribe"} & set(reader.service.asked)


async def test_a_feed_that_the_service_has_elsewhere_on_its_site_takes_its_articles_along(reader: Reader) -> None:
    remote = reader.service.follows(HARBOUR)
    (item,) = reader.service.has(remote)
    await reader.sync()
    reader.service.feeds[remote] = replace(reader.service.feeds[remote], url="https://harbour.example/new")
    await reader.sync()
    assert set(reader.feeds()) == {"https://harbour.example/new"}
    assert reader.library.count(View(feed=reader.library.feeds.all()[0].id)) == 1
    assert reader.stands(item) == (False, False)


async def test_a_service_that_was_set_up_anew_starts_anew_and_no_mark_goes_to_another_article(reader: Reader) -> None:
    remote = reader.service.follows(HARBOUR)
    (item,) = reader.service.has(remote)
    await reader.sync()
    reader.library.mark_read([reader.article(item)], now=NOW)
    reader.service = FakeService()
    reader.service.has(reader.service.follows(QUAY, "Quay"))
    reader.service.has(reader.service.follows(HARBOUR))
    reader.service.kept["1"] = replace(reader.service.kept["1"], title="The bridge")  # else it is a copy
    sync = await reader.sync()
    assert sync.told.sent == 0
    assert reader.service.unread == {"1", "2"}
    assert set(reader.feeds()) == {HARBOUR, QUAY}
    assert (reader.library.count(EVERYTHING), reader.library.unread(EVERYTHING)) == (3, 2)


def begin_with_other_articles(reader: Reader, *numbers: int) -> None:
    """Set the service up anew with the feeds it had: its items are counted from the beginning, or go on elsewhere."""
    feeds, reader.service = reader.service.feeds, FakeService(_last=numbers[0] - 1)
    reader.service.feeds = feeds
    for item in reader.service.has(next(iter(feeds)), len(numbers)):
        there = reader.service.kept[item]
        reader.service.kept[item] = replace(
            there, title=f"Bridge {item}", link=f"https://harbour.example/bridge/{item}"
        )


@pytest.mark.parametrize("numbers", [(1, 2), (1, 2, 3, 4, 5), (901, 902)], ids=["fewer", "more", "others"])
async def test_other_articles_under_the_same_feeds_take_and_get_no_mark(
    reader: Reader, numbers: tuple[int, ...]
) -> None:
    items = reader.service.has(reader.service.follows(HARBOUR), 4)
    await reader.sync()
    reader.library.star([reader.article(items[0])])
    await reader.sync()
    starred, unread = reader.article(items[0]), reader.article(items[3])
    reader.library.mark_read([reader.article(items[1])], now=NOW)
    begin_with_other_articles(reader, *numbers)
    assert await send_marks(reader.library, reader.service.access) == 0
    sync = await reader.sync()
    assert (sync.told.sent, sync.told.taken) == (0, 0)
    assert len(reader.service.unread) == len(numbers)
    rows = [reader.library.row(number) for number in (starred, unread)]
    assert [(row.read, row.starred) for row in rows if row] == [(False, True), (False, False)]
    assert reader.library.count(EVERYTHING) == 4 + len(numbers)
    assert reader.library.unread(EVERYTHING) == 3 + len(numbers)
    await reader.sync()
    assert reader.library.count(EVERYTHING) == 4 + len(numbers)


async def test_what_is_left_here_where_a_service_throws_an_article_away_is_still_known_by_the_others(
    reader: Reader,
) -> None:
    items = reader.service.has(reader.service.follows(HARBOUR), 4)
    await reader.sync()
    reader.service.does(Mark.STARRED, items[:1])
    await reader.sync()
    reader.library.mark_read([reader.article(items[1])], now=NOW)
    del reader.service.kept[items[3]]
    reader.service.unread.discard(items[3])
    sync = await reader.sync()
    assert (sync.told.sent, sync.told.taken) == (1, 1)


async def test_an_article_that_its_paper_renames_or_moves_is_still_the_same(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    for changed in ({"title": "Another title"}, {"title": "Title 1", "link": "https://harbour.example/moved"}):
        reader.service.kept[item] = replace(reader.service.kept[item], **changed)  # type: ignore[arg-type]
        read = not reader.stands(item)[0]
        reader.library.mark_read([reader.article(item)], read=read, now=NOW)
        assert (await reader.sync()).told.sent == 1
        assert reader.there(item)[0] is read


async def test_with_another_account_nothing_of_the_one_before_is_sent(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    reader.library.mark_read([reader.article(item)], now=NOW)
    reader.account = ("greader", "https://rss.example", "grace")
    sync = await reader.sync()
    assert sync.told.sent == 0


# --------------------------------------------------------------------------------------------------------- broken lines


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("answered", range(12))
async def test_a_line_that_breaks_at_any_call_loses_nothing(reader: Reader, answered: int, *, half: bool) -> None:
    one, two = reader.service.follows(HARBOUR), reader.service.follows(QUAY, "Quay")
    old = reader.service.has(one, 4)
    await reader.sync()
    reader.library.mark_read([reader.article(item) for item in old[:2]], now=NOW)
    reader.library.star([reader.article(old[3])])
    reader.library.feeds.add("https://pier.example/feed", title="Pier", folder="Sea", remote="")
    new = reader.service.has(one, 4) + reader.service.has(two, 3, starred=True)
    reader.service.does(Mark.READ, old[2:3])
    reader.service.half, reader.service.breaks_after = half, answered
    with pytest.raises(FetchError):
        await reader.sync()
    reader.service.breaks_after = None
    await reader.sync()
    assert {item: reader.stands(item) for item in (*old, *new)} == {item: reader.there(item) for item in (*old, *new)}
    assert [reader.stands(item) for item in old] == [(True, False), (True, False), (True, False), (False, True)]
    assert reader.feeds() == reader.feeds_there()
    assert reader.library.count(EVERYTHING) == 11


async def test_a_sync_that_is_cancelled_at_any_call_loses_nothing(reader: Reader) -> None:
    items = reader.service.has(reader.service.follows(HARBOUR), 7)
    for answered in range(4):
        reader.service.cancels_after = answered
        with pytest.raises(asyncio.CancelledError):
            await reader.sync()
    reader.service.cancels_after = None
    await reader.sync()
    assert {reader.stands(item) for item in items} == {(False, False)}
    assert reader.library.count(EVERYTHING) == 7


_PLACES = st.integers(0, 5)
_MARKED = st.tuples(st.sampled_from(["here", "there"]), st.sampled_from(Mark), _PLACES)
_CAME = st.tuples(st.just("came"), st.booleans(), st.booleans())
_SYNCED = st.tuples(st.just("sync"), st.none() | st.integers(0, 8), st.booleans())


@settings(max_examples=40)
@given(st.lists(_MARKED | _CAME | _SYNCED | st.just(("undo",)), max_size=25))
def test_whatever_is_marked_and_wherever_lines_break_both_sides_end_equal_and_no_mark_is_lost(
    doings: list[tuple[Any, ...]],
) -> None:
    """A mark that was made on one side alone since both were last equal is what holds in the end."""
    reader = Reader()
    service, feed = reader.service, reader.service.follows(HARBOUR)
    items = service.has(feed, 4)
    assert reader.try_to_sync()
    changed: dict[tuple[str, int], set[str]] = {}
    for doing in doings:
        before = {item: (reader.stands(item), reader.there(item)) for item in items}
        match doing:
            case ("here", Mark() as mark, place) if place < len(items):
                number = reader.article(items[place])
                if mark in (Mark.READ, Mark.UNREAD):
                    reader.library.mark_read([number], read=mark is Mark.READ, now=NOW)
                else:
                    reader.library.star([number], starred=mark is Mark.STARRED)
            case ("there", Mark() as mark, place) if place < len(items):
                service.does(mark, [items[place]])
            case ("undo",):
                reader.library.undo()
            case ("came", read, starred) if len(items) < 6 and reader.try_to_sync():
                items += service.has(feed, read=read, starred=starred)
                changed.clear()
                assert reader.try_to_sync()
            case ("sync", breaks, half):
                service.breaks_after, service.half = breaks, half
                if reader.try_to_sync():
                    changed.clear()
                service.breaks_after = None
        if doing[0] in {"here", "there", "undo"}:
            for item, (here, there) in before.items():
                for flag in (0, 1):
                    for side, was, now in (("here", here, reader.stands(item)), ("there", there, reader.there(item))):
                        if was[flag] is not now[flag]:
                            changed.setdefault((item, flag), set()).add(side)
    wanted = {
        (item, flag): (reader.stands(item) if sides == {"here"} else reader.there(item))[flag]
        for (item, flag), sides in changed.items()
        if len(sides) == 1
    }
    assert reader.try_to_sync()
    assert reader.try_to_sync()
    assert {item: reader.stands(item) for item in items} == {item: reader.there(item) for item in items}
    assert wanted == {(item, flag): reader.stands(item)[flag] for item, flag in wanted}
    reader.library.close()


async def test_two_that_sync_at_once_bring_everything_once_and_lose_no_mark(tmp_path: Path) -> None:
    one, other = Reader(tmp_path / "library.db"), Reader(tmp_path / "library.db")
    other.service = one.service
    items = one.service.has(one.service.follows(HARBOUR), 8)
    await asyncio.gather(one.sync(), other.sync())
    assert one.library.count(EVERYTHING) == one.library.unread(EVERYTHING) == 8
    one.library.mark_read([one.article(item) for item in items[:4]], now=NOW)
    one.service.does(Mark.READ, items[4:6])
    one.service.has("7", 3)
    await asyncio.gather(one.sync(), other.sync(), other.sync())
    assert {item: one.stands(item) for item in items} == {item: one.there(item) for item in items}
    assert (one.library.count(EVERYTHING), one.library.unread(EVERYTHING)) == (11, 5)
    one.library.close()
    other.library.close()


# --------------------------------------------------------------------------------------------------------- marks alone


async def test_marks_are_sent_alone_and_nothing_is_fetched(reader: Reader) -> None:
    one, two = reader.service.has(reader.service.follows(HARBOUR), 2)
    await reader.sync()
    reader.library.mark_read([reader.article(one)], now=NOW)
    reader.service.does(Mark.READ, [two])
    reader.service.asked.clear()
    assert await send_marks(reader.library, reader.service.access) == 1
    assert reader.service.asked == ["subscriptions", "items", "mark"]
    assert reader.there(one) == (True, False)


async def test_the_service_is_not_asked_where_nothing_was_marked(reader: Reader) -> None:
    reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    reader.service.asked.clear()
    assert await send_marks(reader.library, reader.service.access) == 0
    assert reader.service.asked == []


async def test_marks_do_not_go_to_a_service_that_was_set_up_anew(reader: Reader) -> None:
    (item,) = reader.service.has(reader.service.follows(HARBOUR))
    await reader.sync()
    reader.library.mark_read([reader.article(item)], now=NOW)
    reader.service.feeds = {"7": Subscription("7", QUAY)}
    assert await send_marks(reader.library, reader.service.access) == 0
    assert reader.service.told == []
