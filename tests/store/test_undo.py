"""What a person changed can be taken back step by step, and a crash in between loses no more than the way back."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import QueryError, StoreError
from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.retention import UNDO_TIME, Retention
from reader.store.subscriptions.feed import Check, Feed, FullText
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
SOON = NOW + timedelta(minutes=5)
MUCH_LATER = NOW + UNDO_TIME + timedelta(hours=1)
FEED = "https://quay.example/feed"


def article(guid: str) -> Article:
    return Article(
        title=f"Ferry {guid}",
        text=f"The ferry {guid} left the quay.",
        published=NOW - timedelta(hours=int(guid)),
        day=date(2026, 3, 10),
        origin=FEED,
        guid=guid,
    )


def taken_back(library: Library) -> str:
    """Take a step back; what it was, or nothing."""
    step = library.undo()
    return step.words if step else ""


def followed(library: Library, count: int = 4) -> Feed:
    """A feed with articles, of which the newest is read and the oldest starred."""
    feed = library.feeds.add(FEED, title="Quay", folder="Sea")
    check = Check("ok", SOON, etag="tag")
    ids = library.feeds.note(feed.id, check, entries([article(str(n)) for n in range(count)]), now=NOW).ids
    library.mark_read(ids[:1], now=NOW)
    library.star(ids[-1:])
    while library.undo():
        pass
    library.mark_read(ids[:1], now=NOW)
    library.star(ids[-1:])
    found = library.feeds.get(feed.id)
    assert found
    return found


def titles(library: Library, view: View = EVERYTHING) -> list[str]:
    return [row.title for row in library.rows(view, 0, 99)]


# ------------------------------------------------------------------------------------------------------------- feeds


@pytest.mark.parametrize("keep_articles", [True, False])
def test_a_removed_feed_comes_back_whole(library: Library, keep_articles: bool) -> None:
    before = followed(library)
    rows = library.rows(EVERYTHING, 0, 99)
    library.feeds.remove(before.id, now=NOW, keep_articles=keep_articles)
    library.undo()
    assert library.feeds.all() == (before,)
    assert library.rows(EVERYTHING, 0, 99) == rows


def test_a_removed_feed_is_no_feed_to_anybody(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW)
    assert library.feeds.all() == library.feeds.due(MUCH_LATER) == library.feeds.find("quay") == ()
    assert library.feeds.get(feed.id) is None
    assert library.feeds.folders() == ()
    assert titles(library, View(folder="Sea")) == []


@pytest.mark.parametrize(
    ("name", "folders"),
    [("Coast", ["Coast", "Coast/North"]), ("", ["", "North"]), ("Sea/Old", ["Sea/Old", "Sea/Old/North"])],
)
def test_a_folder_moves_with_those_inside_it_and_back(library: Library, name: str, folders: list[str]) -> None:
    for number, folder in enumerate(("Sea", "Sea/North")):
        library.feeds.add(f"{FEED}/{number}", folder=folder)
    library.feeds.rename_folder("Sea", name)
    assert [feed.folder for feed in library.feeds.all()] == folders
    library.undo()
    assert [feed.folder for feed in library.feeds.all()] == ["Sea", "Sea/North"]


def test_articles_that_go_along_leave_the_starred_ones(library: Library) -> None:
    feed = followed(library)
    assert library.feeds.remove(feed.id, now=NOW, keep_articles=False) == 3
    assert titles(library) == ["Ferry 3"]
    assert library.search("ferry", 9)[0].row.title == "Ferry 3"


def test_the_words_say_what_was_taken_back(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    assert taken_back(library) == "Quay and 3 articles removed"


def test_a_feed_cannot_be_removed_twice(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW)
    with pytest.raises(StoreError, match="there is no such feed"):
        library.feeds.remove(feed.id, now=NOW)


def test_what_a_refresh_brings_for_a_removed_feed_is_not_kept(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW)
    library.feeds.note(feed.id, Check("ok", SOON), entries([article("9")]), now=NOW)
    assert "Ferry 9" not in titles(library)


def test_an_article_that_was_removed_before_its_feed_stays_gone(library: Library) -> None:
    feed = followed(library)
    library.remove([library.rows(EVERYTHING, 1, 1)[0].id], now=NOW - timedelta(hours=1))
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    library.undo()
    assert titles(library) == ["Ferry 0", "Ferry 2", "Ferry 3"]


def test_many_steps_are_taken_back_in_their_order_across_a_removal(library: Library) -> None:
    feed = followed(library)
    while library.undo():
        pass
    library.mark_view(View(feed=feed.id), now=NOW)
    library.feeds.rename(feed.id, "Pier")
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    library.feeds.add("https://other.example/feed")
    taken = [taken_back(library) for _ in range(4)]
    assert taken == ["Pier and 4 articles removed", "Quay renamed", "4 articles marked read", ""]
    assert library.unread(EVERYTHING) == 4


def test_a_crash_after_a_removal_leaves_it_removed_and_nothing_half_done(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    left = Library.open(path)
    feed = followed(left)
    left.feeds.remove(feed.id, now=NOW, keep_articles=False)
    with Library.open(path) as library:
        assert library.feeds.all() == ()
        assert titles(library) == ["Ferry 3"]
        assert library.undo() is None
        assert library.check() == ()
    left.close()


def test_a_removal_is_for_good_after_a_day(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    library.tidy(Retention(), now=MUCH_LATER)
    assert taken_back(library) == "“Ferry 3” starred"
    assert library.feeds.all() == ()
    assert titles(library) == ["Ferry 3"]
    assert library.database.value("SELECT count(*) FROM articles") == 1
    library.database.run("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")


def test_a_removal_can_be_taken_back_after_a_tidying_of_the_same_day(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    library.tidy(Retention(), now=SOON)
    library.undo()
    assert len(titles(library)) == 4


def test_articles_that_went_along_are_new_when_the_feed_is_followed_again(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW, keep_articles=False)
    again = library.feeds.add(FEED)
    stored = library.feeds.note(again.id, Check("ok", SOON), entries([article(str(n)) for n in range(3)]), now=NOW)
    assert (len(stored.new), again.etag, again.last_checked) == (3, "", None)


def test_articles_that_stayed_are_the_feeds_own_when_it_is_followed_again(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW)
    again = library.feeds.add(FEED, title="Pier")
    assert (again.name, again.folder, again.count, again.unread) == ("Pier", "", 4, 3)


def test_a_removal_of_a_feed_that_is_followed_again_is_passed_over(library: Library) -> None:
    feed = followed(library)
    library.feeds.remove(feed.id, now=NOW)
    library.feeds.add(FEED)
    assert taken_back(library) == "“Ferry 3” starred"
    assert len(library.feeds.all()) == 1


def test_a_feed_may_move_to_the_address_of_a_removed_one(library: Library) -> None:
    removed, moving = followed(library), library.feeds.add("https://other.example/feed")
    library.feeds.remove(removed.id, now=NOW)
    library.feeds.relocate(moving.id, FEED)
    assert [feed.url for feed in library.feeds.all()] == [FEED]


# ---------------------------------------------------------------------------------------------------------- settings

CHANGES: tuple[tuple[str, Callable[[Library, int], None]], ...] = (
    ("Quay renamed", lambda library, number: library.feeds.rename(number, "Pier")),
    ("Quay put into Coast", lambda library, number: library.feeds.move(number, "Coast")),
    ("Quay taken out of its folder", lambda library, number: library.feeds.move(number, "")),
    ("Quay tagged", lambda library, number: library.feeds.tag(number, ("sea",))),
    ("Quay set to full articles never", lambda library, number: library.feeds.set_full_text(number, FullText.NEVER)),
    ("Quay given another interval", lambda library, number: library.feeds.set_interval(number, timedelta(hours=2))),
    ("Quay paused", lambda library, number: library.feeds.pause(number)),
)


@pytest.mark.parametrize(("words", "change"), CHANGES, ids=[words for words, _ in CHANGES])
def test_a_setting_of_a_feed_is_taken_back(
    library: Library, words: str, change: Callable[[Library, int], None]
) -> None:
    before = followed(library)
    change(library, before.id)
    assert library.feeds.get(before.id) != before
    assert taken_back(library) == words
    assert library.feeds.get(before.id) == before


def test_another_address_is_taken_back(library: Library) -> None:
    feed = followed(library)
    library.feeds.readdress(feed.id, "https://quay.example/new")
    assert taken_back(library) == "Quay given another address"
    assert library.feeds.all()[0].url == FEED
    assert library.feeds.all()[0].count == 4


def test_an_address_belongs_to_one_subscription(library: Library) -> None:
    feed, other = followed(library), library.feeds.add("https://other.example/feed")
    with pytest.raises(StoreError, match="another subscription has this address"):
        library.feeds.readdress(other.id, feed.url)


def test_a_setting_that_changes_nothing_is_no_step(library: Library) -> None:
    feed = followed(library)
    library.feeds.move(feed.id, "Sea")
    assert taken_back(library) == "“Ferry 3” starred"


def test_a_paused_feed_is_not_due(library: Library) -> None:
    feed = followed(library)
    library.feeds.pause(feed.id)
    assert library.feeds.due(MUCH_LATER) == ()


def test_a_shorter_interval_holds_at_once(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, Check("ok", NOW + timedelta(hours=1)), now=NOW)
    library.feeds.set_interval(feed.id, timedelta(minutes=10))
    assert [due.id for due in library.feeds.due(NOW + timedelta(minutes=10))] == [feed.id]


def test_a_longer_interval_takes_no_check_away(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, Check("ok", NOW + timedelta(hours=1)), now=NOW)
    library.feeds.set_interval(feed.id, timedelta(days=2))
    assert [due.id for due in library.feeds.due(NOW + timedelta(hours=1))] == [feed.id]


# ---------------------------------------------------------------------------------------------------- saved searches


def test_a_removed_search_is_taken_back(library: Library) -> None:
    library.searches.save("Sea", "ferry")
    library.searches.remove("Sea")
    assert taken_back(library) == "search Sea removed"
    assert library.searches.query("Sea") == "ferry"


def test_a_search_that_another_replaced_is_taken_back(library: Library) -> None:
    library.searches.save("Sea", "ferry")
    assert library.searches.save("Sea", "quay") == "ferry"
    library.undo()
    assert library.searches.query("Sea") == "ferry"


def test_a_new_search_is_taken_back(library: Library) -> None:
    library.searches.save("Sea", "ferry")
    library.undo()
    assert library.searches.all() == ()


def test_a_renamed_search_is_taken_back(library: Library) -> None:
    library.searches.save("Sea", "ferry")
    library.searches.rename("Sea", "Water")
    library.undo()
    assert [search.name for search in library.searches.all()] == ["Sea"]


@pytest.mark.parametrize("new", ["", "Land"])
def test_a_search_takes_no_name_that_is_empty_or_anothers(library: Library, new: str) -> None:
    library.searches.save("Sea", "ferry")
    library.searches.save("Land", "train")
    with pytest.raises(QueryError):
        library.searches.rename("Sea", new)
    assert [search.name for search in library.searches.all()] == ["Land", "Sea"]
