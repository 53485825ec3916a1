"""`dateline mark`."""

from datetime import UTC, date, datetime, timedelta
from io import BytesIO, TextIOWrapper
from itertools import product

import pytest

from reader import paths
from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check
from reader.store.view import EVERYTHING
from tests.cli.conftest import Line

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def article(guid: str) -> Article:
    when = NOW - timedelta(days=int(guid))
    words = f"The ferry “{guid}” left the harbour."
    return Article(title=f"Title {guid}", text=words, published=when, day=date(2026, 3, 10), origin="x", guid=guid)


@pytest.fixture
def ids(dateline: Line) -> tuple[int, ...]:
    """Two feeds with three articles each: unread, read, starred."""
    found: list[int] = []
    with Library.open(paths.find(str(dateline.home)).library) as library:
        for name in ("Harbour", "Station"):
            feed = library.feeds.add(f"https://{name}.example/feed", title=name, folder=f"All/{name}")
            came = library.feeds.note(feed.id, Check("ok", NOW), entries([article(str(n)) for n in range(3)]), now=NOW)
            library.mark_read(came.ids[1:2], now=NOW)
            library.star(came.ids[2:])
            found += came.ids
        library.searches.save("Second", "title:1")
    return tuple(found)


def marks(dateline: Line) -> dict[int, tuple[bool, bool]]:
    with Library.open(paths.find(str(dateline.home)).library) as library:
        return {row.id: (row.read, row.starred) for row in library.rows(EVERYTHING, 0, -1)}


CHOICES = (
    ((), "0"),
    ((), "014"),
    (("--all",), "012345"),
    (("--feed", "station"), "345"),
    (("--folder", "All"), "012345"),
    (("--folder", "all/harbour"), "012"),
    (("--saved", "Second"), "14"),
    (("--search", "ferry -title:1"), "0235"),
    (("--search", "-title:1"), "0235"),
    (("--search", "is:unread", "--feed", "harbour"), "02"),
)


@pytest.mark.parametrize(
    ("choice", "done"),
    list(product(CHOICES, [("--read",), ("--unread",), ("--star",), ("--unstar",), ("--read", "--unstar")])),
)
def test_what_fulfils_all_that_is_given_is_marked_and_nothing_else(
    dateline: Line, ids: tuple[int, ...], choice: tuple[tuple[str, ...], str], done: tuple[str, ...]
) -> None:
    options, places = choice
    meant = {ids[int(place)] for place in places}
    named = () if options else tuple(map(str, sorted(meant)))
    before = marks(dateline)
    assert dateline("mark", *done, *options, *named) == 0
    read = {"--read": True, "--unread": False}.get(done[0])
    star = {"--star": True, "--unstar": False}.get(done[-1])
    assert marks(dateline) == {
        number: (was[0] if read is None else read, was[1] if star is None else star) if number in meant else was
        for number, was in before.items()
    }


def test_how_many_changed_is_told_and_not_how_many_were_meant(dateline: Line, ids: tuple[int, ...]) -> None:
    dateline("mark", "--read", "--star", "--feed", "harbour")
    assert dateline.out == "2 articles marked read, 2 articles starred\n"
    assert dateline("mark", "--read", str(ids[0])) == 0
    assert dateline.out == "0 articles marked read\n"


def test_an_id_of_no_article_is_named_and_the_others_are_marked(dateline: Line, ids: tuple[int, ...]) -> None:
    assert dateline("mark", "--star", "4711", str(ids[0])) == 1
    assert dateline.err == "dateline: 4711: no article of the library has this id\n"
    assert marks(dateline)[ids[0]] == (False, True)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--read", "--search", "nowhere"), 1, "no article fulfils this"),
        (("--read", "--saved", "Third"), 1, "Third"),
        (("--read", "--feed", "nowhere"), 1, "nowhere: there is no such feed"),
        (("--read",), 2, "no articles are named"),
        (("--all",), 2, "nothing is to be done"),
        (("--read", "ferry"), 2, "'ferry' is no id of `list`"),
        (("--read", "--search", "("), 2, "("),
        (("--read", "--search", " "), 2, "the name is empty"),
        (("--read", "--unread", "--all"), 2, "not allowed with"),
    ],
)
def test_what_cannot_be_marked_is_told_and_nothing_changes(
    dateline: Line, ids: tuple[int, ...], words: tuple[str, ...], code: int, told: str
) -> None:
    before = marks(dateline)
    assert ids
    assert dateline("mark", *words) == code
    assert told in dateline.err
    assert dateline.out == ""
    assert marks(dateline) == before


def piped(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode())))


def test_the_lines_of_a_list_say_which_articles_are_meant(
    dateline: Line, ids: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    dateline("list", "--feed", "station")
    piped(monkeypatch, f"\n{dateline.out}")
    assert dateline("mark", "--star", "-", str(ids[0])) == 0
    assert {number for number, (_, starred) in marks(dateline).items() if starred} == {ids[0], ids[2], *ids[3:]}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", (1, "no article fulfils this")),
        (
            "{id}\n12 ferries\nferry 12\n",
            (2, "standard input, line 3: 'ferry' is no id of `list`; --search takes words"),
        ),
        ("-\n4711\n", (1, "4711: no article of the library has this id")),
    ],
)
def test_lines_that_mean_no_article_mark_none(
    dateline: Line, ids: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, text: str, said: tuple[int, str]
) -> None:
    before = marks(dateline)
    piped(monkeypatch, text.replace("{id}", str(ids[0])))
    assert (dateline("mark", "--read", "-"), dateline.err) == (said[0], f"dateline: {said[1]}\n")
    assert marks(dateline) == before


def test_tags_are_given_and_taken_by_a_search(dateline: Line, ids: tuple[int, ...]) -> None:
    assert dateline("mark", "--tag", "boats, late", "--search", "title:1") == 0
    assert dateline.out == "2 articles tagged\n"
    dateline("mark", "--untag", "late", "--star", str(ids[1]))
    assert dateline.out == "1 article starred, 1 article tagged\n"
    with Library.open(paths.find(str(dateline.home)).library) as library:
        assert [library.own_tags(number) for number in ids[1:5:3]] == [("boats",), ("boats", "late")]
