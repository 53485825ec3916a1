from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from reader.errors import StoreError
from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.rules import Rules
from reader.store.searching.parsing import parse
from reader.store.subscriptions.feed import Check, FullText
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
FEED = "https://harbour.example/feed"


def article(guid: str, origin: str = FEED) -> Article:
    return Article(
        title=guid,
        text="The ferry left.",
        published=NOW,
        day=date(2026, 3, 10),
        origin=origin,
        guid=guid,
        source="Post",
    )


def check(answer: str = "2 new", **known: str) -> Check:
    return Check(answer, LATER, **known)  # type: ignore[arg-type]


def test_an_address_is_subscribed_to_once(library: Library) -> None:
    assert library.feeds.add(FEED, title="Harbour") == library.feeds.add(FEED, title="Port")


def test_feeds_know_their_counts(library: Library) -> None:
    feed = library.feeds.add(FEED)
    ids = library.feeds.note(feed.id, check(), entries([article("1"), article("2")]), now=NOW).ids
    library.mark_read(ids[:1], now=NOW)
    (seen,) = library.feeds.all()
    assert (seen.unread, seen.count) == (1, 2)
    assert library.feeds.get(feed.id) == seen


@pytest.mark.parametrize(
    ("urls", "labels"),
    [
        (("https://a.example/feed", "https://www.b.example/feed"), ["News (a.example)", "News (b.example)"]),
        (
            ("https://a.example/world/rss.xml", "https://a.example/sport/rss.xml"),
            ["News (/world)", "News (/sport)"],
        ),
        (
            ("https://a.example/world/rss.xml", "https://b.example/sport", "https://a.example/sport/rss.xml"),
            ["News (a.example/world)", "News (b.example/sport)", "News (a.example/sport)"],
        ),
        (
            ("https://ada:secret@a.example/feed?of=1", "https://a.example/feed?of=2"),
            ["News (https://a.example/feed?of=1)", "News (https://a.example/feed?of=2)"],
        ),
        (("exec:tides", "https://a.example/feed"), ["News (exec:tides)", "News (https://a.example/feed)"]),
        (("https://a.example/feed",), ["News"]),
    ],
)
def test_feeds_of_one_name_are_told_apart_by_where_they_lie(
    library: Library, urls: tuple[str, ...], labels: list[str]
) -> None:
    for url in urls:
        library.feeds.note(library.feeds.add(url).id, check(title="News"), now=NOW)
    every = library.feeds.all()
    assert [feed.label for feed in every] == labels
    assert tuple(library.feeds.get(feed.id) for feed in every) == every
    assert [feed.url for label in labels for feed in library.feeds.find(label)] == list(urls)


def test_articles_of_feeds_of_one_name_are_told_apart_and_those_with_a_source_of_their_own_need_not_be(
    library: Library,
) -> None:
    for url, title in (("https://a.example/world", "Post"), ("https://a.example/sport", "post"), (FEED, "Harbour")):
        own = (article("a", url), replace(article("b", url), source="Another Paper"))
        library.feeds.note(library.feeds.add(url).id, check(title=title), entries(own), now=NOW)
    told = {library.row(row.id).told_source for row in library.rows(EVERYTHING, 0, 9)}  # type: ignore[union-attr]
    assert told == {row.told_source for row in library.rows(EVERYTHING, 0, 9)}
    assert told == {"Post (/world)", "Post", "Another Paper"}


@pytest.mark.parametrize("url", ["https://ada:secret@a.example/feed", "filter:tides:https://ada:secret@a.example/feed"])
def test_a_feed_without_a_name_is_called_by_its_address_without_the_password(library: Library, url: str) -> None:
    feed = library.feeds.add(url)
    assert (feed.url, feed.name) == (url, url.replace("ada:secret@", ""))


def test_a_check_leaves_what_it_does_not_speak_of(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, check(etag="a", title="Harbour Post"), now=NOW)
    library.feeds.note(feed.id, check("not changed"), now=NOW)
    seen = library.feeds.get(feed.id)
    assert seen
    assert (seen.etag, seen.title, seen.last_answer) == ("a", "Harbour Post", "not changed")


def test_only_a_new_article_counts_as_new(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, check(), entries([article("1")]), now=NOW)
    assert library.feeds.note(feed.id, check(), entries([article("1")]), now=LATER).new == ()
    seen = library.feeds.get(feed.id)
    assert seen
    assert (seen.last_new, seen.last_checked) == (NOW, LATER)


def test_no_validator_is_kept_when_the_articles_are_not(library: Library) -> None:
    feed = library.feeds.add(FEED)
    with pytest.raises(StoreError):
        library.feeds.note(feed.id, check(etag="a"), entries([article("1"), article("\ud800")]), now=NOW)
    assert library.feeds.get(feed.id) == feed


def test_a_long_feed_comes_in_whole_and_in_its_order(library: Library) -> None:
    feed = library.feeds.add(FEED)
    stored = library.feeds.note(feed.id, check(), entries([article(str(n)) for n in range(450)]), now=NOW)
    assert len(stored.new) == 450
    assert [row.title for row in library.rows(EVERYTHING, 0, 999)] == [str(n) for n in range(450)]


def test_a_feed_is_due_when_its_time_has_come(library: Library) -> None:
    asked, never = library.feeds.add(FEED), library.feeds.add("https://other.example/feed")
    library.feeds.note(asked.id, check(), now=NOW)
    assert [feed.id for feed in library.feeds.due(NOW)] == [never.id]
    assert [feed.id for feed in library.feeds.due(LATER)] == [never.id, asked.id]


def test_a_feed_that_was_asked_while_the_clock_ran_ahead_is_due(library: Library) -> None:
    feed, ahead = library.feeds.add(FEED), NOW + timedelta(days=3650)
    library.feeds.note(feed.id, Check("ok", ahead + timedelta(hours=1)), now=ahead)
    assert [due.id for due in library.feeds.due(NOW)] == [feed.id]


def test_a_stopped_feed_is_not_due_until_it_is_resumed(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, Check("gone (410)", NOW, stopped=True), now=NOW)
    assert library.feeds.due(LATER) == ()
    library.feeds.resume(feed.id)
    assert [due.id for due in library.feeds.due(NOW)] == [feed.id]


def test_a_feed_that_moves_takes_its_articles_along(library: Library) -> None:
    new = "https://harbour.example/new"
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, check(), entries([article("1")]), now=NOW)
    assert library.feeds.note(feed.id, check(url=new), entries([article("1", origin=new)]), now=NOW).new == ()
    assert library.feeds.find(new)[0].id == feed.id


def test_a_feed_is_not_moved_onto_another_subscription(library: Library) -> None:
    feed, other = library.feeds.add(FEED), library.feeds.add("https://other.example/feed")
    library.feeds.relocate(feed.id, other.url)
    assert {each.url for each in library.feeds.all()} == {FEED, other.url}


def test_articles_outlive_their_feed_unless_told(library: Library) -> None:
    kept, dropped = library.feeds.add(FEED), library.feeds.add("https://other.example/feed")
    library.feeds.note(kept.id, check(), entries([article("1")]), now=NOW)
    library.feeds.note(dropped.id, check(), entries([article("2", origin=dropped.url)]), now=NOW)
    library.feeds.remove(kept.id, now=NOW)
    library.feeds.remove(dropped.id, now=NOW, keep_articles=False)
    assert [row.title for row in library.rows(EVERYTHING, 0, 9)] == ["1"]


def test_a_folder_shows_the_articles_of_its_feeds(library: Library) -> None:
    feed = library.feeds.add(FEED, folder="Sea")
    library.feeds.note(feed.id, check(), entries([article("1")]), now=NOW)
    library.add([article("2", origin="elsewhere")], now=NOW)
    assert [row.title for row in library.rows(View(folder="Sea"), 0, 9)] == ["1"]
    assert library.feeds.folders() == ("Sea",)


def test_a_folder_holds_the_feeds_of_the_folders_inside_it_and_of_no_other(library: Library) -> None:
    for number, folder in enumerate(("Sea", "Sea/North", "Seaside", "sea", "Land/Coast")):
        feed = library.feeds.add(f"{FEED}/{number}", folder=folder)
        library.feeds.note(feed.id, check(), entries([article(str(number), origin=feed.url)]), now=NOW)
    assert sorted(row.title for row in library.rows(View(folder="Sea"), 0, 9)) == ["0", "1"]
    assert [feed.folder for feed in library.feeds.inside("Sea")] == ["Sea", "Sea/North"]
    assert [row.title for row in library.rows(View(folder="Land"), 0, 9)] == ["4"]


def test_folders_are_told_from_the_outermost_in_also_those_without_feeds_of_their_own(library: Library) -> None:
    for number, folder in enumerate(("Sea/North/Fish", "Sea and sky", "Sea")):
        library.feeds.add(f"{FEED}/{number}", folder=folder)
    assert library.feeds.folders() == ("Sea", "Sea/North", "Sea/North/Fish", "Sea and sky")


def test_a_feeds_given_name_stands_in_lists(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.note(feed.id, check(), entries([article("1")]), now=NOW)
    library.feeds.rename(feed.id, "My harbour")
    assert library.rows(View(feed=feed.id), 0, 1)[0].source == "My harbour"


def test_settings_of_a_feed_are_kept(library: Library) -> None:
    feed = library.feeds.add(FEED)
    library.feeds.set_full_text(feed.id, FullText.ALWAYS)
    library.feeds.set_interval(feed.id, timedelta(minutes=20))
    library.feeds.tag(feed.id, ("sea",))
    library.feeds.move(feed.id, "Coast")
    seen = library.feeds.get(feed.id)
    assert seen
    assert (seen.full_text, seen.interval, seen.tags, seen.folder) == (
        FullText.ALWAYS,
        timedelta(minutes=20),
        ("sea",),
        "Coast",
    )


@pytest.mark.parametrize("words", [FEED, "harbour post", "HARBOUR"])
def test_a_feed_is_found_by_address_and_by_words(library: Library, words: str) -> None:
    feed = library.feeds.add(FEED, title="Harbour Post")
    library.feeds.add("https://other.example/feed")
    assert [found.id for found in library.feeds.find(words)] == [feed.id]


@pytest.mark.parametrize(("words", "found"), [("2", ["2"]), ("24", ["24"]), ("4", []), ("s3cret", []), ("ann", [])])
def test_a_number_is_a_whole_one_and_a_password_is_not_looked_through(
    library: Library, words: str, found: list[str]
) -> None:
    library.feeds.add("https://ann:s3cret@harbour.example/feed", title="24")
    library.feeds.add("https://other.example/feed4", title="2")
    assert [feed.name for feed in library.feeds.find(words)] == found


def test_a_feed_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(StoreError, match="7: there is no such feed"):
        library.feeds.rename(7, "x")


def test_only_new_articles_of_a_feed_come_in_as_read_where_a_search_finds_them(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    library.feeds.note(feed, check(), entries([article("Quiz of old")]), now=NOW)
    come = [article(title) for title in ("Quiz of old", "Quiz of the week", "Ferry late", "Crossword")]
    library.feeds.note(feed, check(), entries(come), Rules(mark_read=parse("title:quiz OR crossword")), now=NOW)
    unread = {row.title for row in library.rows(View(feed=feed, unread=True), 0, 9)}
    assert unread == {"Quiz of old", "Ferry late"}


def test_what_comes_in_as_read_may_be_told_by_what_a_feed_is_called(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    library.feeds.note(
        feed, check(title="The Pier"), entries([article("A")]), Rules(mark_read=parse("source:pier")), now=NOW
    )
    assert library.count(View(feed=feed, unread=True)) == 0


def test_a_person_may_mark_unread_what_came_in_as_read(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    known = entries([article("Quiz")])
    (number,) = library.feeds.note(feed, check(), known, Rules(mark_read=parse("quiz")), now=NOW).new
    library.mark_read([number], read=False, now=NOW)
    library.feeds.note(feed, check(), known, Rules(mark_read=parse("quiz")), now=LATER)
    assert library.count(View(feed=feed, unread=True)) == 1


def test_a_rule_does_with_what_is_new_what_it_says_and_with_nothing_else(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    names = ("Horoscope", "Ferry", "Quiz", "Pier")
    library.feeds.note(feed, check(), entries([article("Ferry strike")]), now=NOW)
    ignore, star = parse("horoscope"), parse("title:ferry OR horoscope")
    rules = Rules(ignore=ignore, star=star, mark_read=parse("-is:starred -pier"))
    for new in (3, 0):
        stored = library.feeds.note(feed, check(), entries(list(map(article, names))), rules, now=LATER)
        assert len(stored.new) == new
    rows = {row.title: (row.starred, row.read) for row in library.rows(EVERYTHING, 0, 9)}
    assert rows == {
        "Ferry strike": (False, False),
        "Ferry": (True, False),
        "Quiz": (False, True),
        "Pier": (False, False),
    }


def test_a_tag_of_a_rule_stands_beside_the_feed_s_own_and_stays_when_the_article_changes(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    rules = Rules(tags=(("sport", parse("match")), ("own", parse("match"))))
    for text in ("The match.", "The match is over.", "It is over."):
        given = replace(article("Ferry"), text=text, tags=("own", "club"))
        (number,) = library.feeds.note(feed, check(), entries([given, article("Pier")]), rules, now=NOW).ids[:1]
        kept = library.article(number)
        assert kept is not None
        assert kept.tags == (("own", "club", "sport") if "match" in text else ("own", "club"))
        assert library.count(View(query="tag:sport")) == int("match" in text)
        assert library.count(View(query="tag:club")) == 1


def test_what_a_rule_ignores_is_told_nowhere(library: Library) -> None:
    feed = library.feeds.add(FEED).id
    batch = entries([article(f"{name} {number}") for number in range(300) for name in ("Horoscope", "Ferry")])
    stored = library.feeds.note(feed, check(), batch, Rules(ignore=parse("horoscope")), now=NOW)
    assert len(stored.ids) == len(stored.new) == len(stored.places) == 300
    assert all(batch[place].title.startswith("Ferry") for place in stored.places)
    assert library.count(View(feed=feed)) == library.count(View(feed=feed, unread=True)) == 300
    assert library.count(View(query="horoscope")) == 0
