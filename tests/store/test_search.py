from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model import (
    Analysis,
    Article,
    Entity,
    EntityType,
    Grain,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    TimeExpression,
    TimeType,
)
from reader.store.library import Library
from reader.store.searching.parsing import DEEPEST, parse
from reader.store.view import View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
MAYOR = "“The ferries run again,” said Mayor Ada Lund. In 1991 the harbour was closed."


def article(guid: str, text: str, *, days: int = 0, title: str = "", tags: tuple[str, ...] = ()) -> Article:
    when = NOW - timedelta(days=days)
    return Article(
        title=title or guid,
        text=text,
        published=when,
        day=when.date(),
        source="Harbour Post",
        author="Nils Ek",
        origin="o",
        guid=guid,
        tags=tags,
    )


def findings() -> Analysis:
    name = MAYOR.index("Ada Lund")
    year = MAYOR.index("1991")
    lund = Entity("Ada Lund", EntityType.PERSON, (Mention(name, name + 8),), ("Ada Lund", "Lund"), ("Mayor",))
    quote = Quote(
        QuoteKind.DIRECT,
        (Span(0, MAYOR.index("”") + 1),),
        Speaker(name, name + 8, MentionKind.NAME, (0,)),
        confidence=1,
    )
    time = TimeExpression(
        year, year + 4, TimeType.DATE, "1991", date(1991, 1, 1), date(1991, 12, 31), Grain.YEAR, assumed=False
    )
    return Analysis((lund,), (time,), (quote,))


@pytest.fixture
def library() -> Iterator[Library]:
    with Library.open(None, clock=lambda: NOW) as library:
        mayor, *_ = library.add(
            [
                article("mayor", MAYOR, tags=("städte",)),
                article("storm", "A storm surge flooded the café. Ferries stopped.", days=2, title="Flood"),
                article("gale", "Storm, then a gale; the surge came later.", days=40),
            ],
            now=NOW,
        )
        library.keep_analysis(mayor, 1, findings())
        yield library


def found(library: Library, query: str) -> list[str]:
    return [library_article.guid for library_article in map(library.article, ids(library, query)) if library_article]


def ids(library: Library, query: str) -> list[int]:
    return [row.id for row in library.rows(View(query=query), 0, 99)]


@pytest.mark.parametrize(
    ("query", "guids"),
    [
        ("storm", ["storm", "gale"]),
        ("STORMS", ["storm", "gale"]),
        ('"storm surge"', ["storm"]),
        ("storm -gale", ["storm"]),
        ("-storm", ["mayor"]),
        ("gale OR harbour", ["mayor", "gale"]),
        ("cafe", ["storm"]),
        ("ferr*", ["mayor", "storm"]),
        ("title:flood", ["storm"]),
        ("flood is:unread", ["storm"]),
        ("flood is:starred", []),
        ("author:ek gale", ["gale"]),
        ("tag:stadte", ["mayor"]),
        ("source:harbour gale", ["gale"]),
        ("Post", []),
        ("storm age<3d", ["storm"]),
        ("storm age>3d", ["gale"]),
        ("on:2026-03-08", ["storm"]),
        ("before:2026-02", ["gale"]),
        ("after:2026-03-10 OR gale", ["mayor", "gale"]),
        ("said:Lund", ["mayor"]),
        ("said:mayor", ["mayor"]),
        ("said:Lund:ferry", ["mayor"]),
        ("said:Lund:storm", []),
        ("said::ferries", ["mayor"]),
        ('about:"ada lund"', ["mayor"]),
        ("by:lund OR by:nobody", ["mayor"]),
        ("by:Ek gale", ["gale"]),
        ("mentions:1991", ["mayor"]),
        ("mentions:1990s", ["mayor"]),
        ("mentions:1991-05", []),
        ("-said:Lund storm", ["storm", "gale"]),
        ("/ferr(y|ies)/", ["mayor", "storm"]),
        ("title:/^flo+d$/", ["storm"]),
        ("/^flo+d$/", ["storm"]),
        ("title:/ferr/", []),
        ("storm /came \\w+r/", ["gale"]),
        ("storm -/came \\w+r/", ["storm"]),
        ("/came/ OR tag:/^st/", ["mayor", "gale"]),
        ("author:/e[kq]/ source:/post$/ is:unread -folder:/x/", ["mayor", "storm", "gale"]),
    ],
)
def test_a_search_finds_what_it_asks_for_and_nothing_else(library: Library, query: str, guids: list[str]) -> None:
    assert found(library, query) == guids


def test_no_search_finds_a_feed_by_its_password(library: Library) -> None:
    feed = library.feeds.add("https://ada:secret@kell.example/feed")
    library.add([article("tides", "Low water.")], feed.id, now=NOW)
    assert (found(library, "source:kell.example"), found(library, "source:secret")) == (["tides"], [])


def test_a_pattern_finds_what_a_feed_is_called_and_where_it_lies(library: Library) -> None:
    feed = library.feeds.add("https://kell.example/feed", title="Tide Tables", folder="coast/north", tags=("sea",))
    library.add([article("tides", "Low water.")], feed.id, now=NOW)
    assert [found(library, query) for query in ("source:/^tide/", "folder:/n.rth/", "tag:/^s.a$/")] == [["tides"]] * 3


def test_a_text_that_changes_is_looked_through_again(library: Library) -> None:
    assert found(library, "/g.le/") == ["gale"]
    library.add([article("mayor", "A gale.")], now=NOW)
    assert found(library, "/g.le/") == ["mayor", "gale"]


@pytest.mark.parametrize("query", ["{}", "-{}", "source:{}", "-source:{}", "tag:{} OR {}"])
def test_a_pattern_that_takes_too_long_finds_nothing_nor_its_opposite_and_is_told(query: str, library: Library) -> None:
    hostile = rf"/(\w+{query.count('-')}?\s?)+[!;{len(query)}]$/"
    long = "a" * 5000
    feed = library.feeds.add("https://kell.example/feed", title=long)
    library.add([article("long", long, tags=(long,))], feed.id, now=NOW)
    asked = query.format(hostile, hostile)
    found(library, asked)
    assert found(library, asked) == []
    assert library.given_up(View(query=asked)) == hostile


def test_words_beside_a_pattern_are_asked_first(library: Library) -> None:
    library.add([article(str(n), f"A calm, number {n}.") for n in range(500)], now=NOW)
    looked: list[str] = []

    def look(_: str, text: str) -> int:
        looked.append(text)
        return 0

    library.database.teach("fits", look, 2)
    assert found(library, "/gal[e]/ storm") == ["gale"]
    assert len(looked) <= 2


@pytest.mark.parametrize(
    "view",
    [
        View(query="storm"),
        View(query="/s[t]orm/"),
        View(query="storm /ga?/"),
        View(query="storm is:unread"),
        View(query="ferries -gale", unread=True),
        View(query="surge OR is:starred"),
        View(query="surge", starred=True),
        View(query="-gale"),
        View(query="-gale -flood"),
        View(query="-gale is:starred"),
        View(query="-(gale OR mayor) is:unread"),
        View(query="-gale tag:städte"),
        View(query=" "),
    ],
)
def test_a_found_article_stands_where_its_position_says(library: Library, view: View) -> None:
    library.star(ids(library, "gale"))
    library.mark_read(ids(library, "title:flood"), now=NOW)
    rows = library.rows(view, 0, 9)
    assert [library.position(view, row.id) for row in rows] == list(range(library.count(view)))
    assert library.rows(view, 1, 1) == rows[1:2]


def test_a_list_without_a_word_is_read_no_further_than_its_window(library: Library) -> None:
    library.add([article(str(n), "A storm." if n % 2 else "A calm.", days=n) for n in range(2_000)], now=NOW)
    steps: list[int] = []
    library.database._connection.set_progress_handler(lambda: steps.append(1), 1)
    assert len(library.rows(View(query="-storm is:unread"), 0, 10)) == 10
    assert len(steps) < 2_000


def test_a_word_of_the_title_ranks_higher(library: Library) -> None:
    library.add([article("old", "Nothing else.", days=90, title="Surge")], now=NOW)
    best = library.search("surge", 9, ranked=True)
    assert best[0].row.title == "Surge"
    assert {hit.row.id for hit in best} == set(ids(library, "surge"))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("surges storm", ["storm", "surge"]),
        ('"storm surge"', ["storm surge"]),
    ],
)
def test_matches_are_offsets_in_the_text(library: Library, query: str, words: list[str]) -> None:
    (number,) = ids(library, "title:flood")
    kept = library.article(number)
    assert kept
    assert [span.of(kept.text) for span in library.places(View(query=query), number)] == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("said:Lund", "“The ferries run again,”"),
        ("about:Lund", "Ada Lund"),
        ("mentions:1991", "1991"),
    ],
)
def test_findings_are_matches_too(library: Library, query: str, words: str) -> None:
    (number,) = ids(library, query)
    assert [span.of(MAYOR) for span in library.places(View(query=query), number)] == [words]


def test_a_snippet_shows_the_match_of_a_long_text(library: Library) -> None:
    library.add([article("long", "calm sea " * 400 + "a lighthouse stands there " + "calm sea " * 400)], now=NOW)
    (hit,) = library.search("lighthouse", 5)
    (mark,) = hit.snippet.marks
    assert mark.of(hit.snippet.text) == "lighthouse"
    assert len(hit.snippet.text) <= 160


def test_changed_words_are_found_and_the_old_ones_are_not(library: Library) -> None:
    library.add([article("gale", "A calm day.", days=40)], now=NOW)
    assert (found(library, "calm"), found(library, "gale later")) == (["gale"], [])


def test_removed_articles_are_not_found(library: Library) -> None:
    library.remove(ids(library, "gale"), now=NOW)
    assert found(library, "storm") == ["storm"]


def test_findings_in_a_text_that_changed_are_not_found(library: Library) -> None:
    library.add([article("mayor", "The council met.")], now=NOW)
    assert found(library, "said:Lund") == []


@pytest.mark.parametrize(
    ("query", "count"), [("folder:coast", 1), ("folder:north storm", 1), ("feed:quay", 1), ("folder:inland", 0)]
)
def test_articles_are_found_by_their_feeds_place_and_name(library: Library, query: str, count: int) -> None:
    feed = library.feeds.add("o", title="Quay", folder="Coast/North")
    assert feed.count == 3
    library.feeds.move(library.feeds.add("other", title="Mole").id, "Inland")
    assert len(found(library, f"{query} title:(flood OR quay)")) == count


def test_a_saved_search_is_a_list(library: Library) -> None:
    library.searches.save("Weather", "storm OR gale")
    assert library.count(View(saved="Weather")) == 2
    assert [(each.name, each.query) for each in library.searches.all()] == [("Weather", "storm OR gale")]


def test_a_search_that_makes_no_sense_is_not_saved(library: Library) -> None:
    with pytest.raises(QueryError):
        library.searches.save("Bad", "is:nothing")
    assert library.searches.all() == ()


@pytest.mark.parametrize("word", [" ", " OR ", " -", " AND NOT "])
def test_a_long_query_can_be_asked(library: Library, word: str) -> None:
    query = word.join(["storm", *(f"word{n}" for n in range(190))])
    assert found(library, query) == ([] if word == " " else ["storm", "gale"])


@pytest.mark.parametrize(
    "opening",
    [
        "(gale OR is:starred OR ",
        "(gale OR flood ",
        "-(is:read title:x OR ",
        "(tag:a -(b OR ",
        "(gale OR -flood surge tag:x ",
    ],
)
def test_brackets_as_deep_as_may_be_can_be_asked(library: Library, opening: str) -> None:
    depth = next(depth for depth in range(DEEPEST, 0, -1) if is_query(opening * depth + "flood"))
    assert depth >= DEEPEST // 3
    library.search(opening * depth + "flood", 5, ranked=True)
    assert library.count(View(query=opening * depth + "flood")) <= 3


def is_query(text: str) -> bool:
    try:
        parse(text)
    except QueryError:
        return False
    return True


def test_the_best_of_a_common_word_and_a_rare_one_has_both(library: Library) -> None:
    library.add([article(f"c{n}", "Common words.") for n in range(30)], now=NOW)
    (number,) = library.add([article("both", "Common lighthouse.", days=900)], now=NOW)
    assert [hit.row.id for hit in library.search("common lighthouse", 5, ranked=True)] == [number]


PIECES = st.sampled_from(
    [
        "(",
        ")",
        '"',
        "-",
        "OR",
        "NEAR(",
        "*",
        "^",
        "{",
        "+",
        "'",
        ":",
        "said:",
        "tag:",
        "source:%",
        "storm",
        " ",
        "\x00",
        "§",
    ]
)


@pytest.fixture(scope="module")
def empty() -> Iterator[Library]:
    with Library.open(None, clock=lambda: NOW) as library:
        yield library


@given(st.one_of(st.text(st.characters(codec="utf-8"), max_size=40), st.lists(PIECES, max_size=12).map("".join)))
def test_any_query_can_be_asked(empty: Library, text: str) -> None:
    assert asked(empty, text) in {0, None}


def asked(library: Library, text: str) -> int | None:
    """How many of no articles a query finds; None where it makes no sense."""
    try:
        library.search(text, 3, ranked=True)
        return library.count(View(query=text))
    except QueryError:
        return None


@pytest.mark.parametrize("word", ["flooded", "café", "1991", "Lund"])
def test_every_beginning_of_a_word_finds_it(library: Library, word: str) -> None:
    whole = set(found(library, word))
    assert whole
    assert all(whole <= set(found(library, f"{word[:length]}*")) for length in range(1, len(word) - 1))


@pytest.mark.parametrize(
    ("query", "words"), [("港口", "港口"), ("重新*", "重新"), ("title:渡轮", ""), ("バンド", "バンド")]
)
def test_words_are_found_in_writing_without_spaces(library: Library, query: str, words: str) -> None:
    text = "渡轮今天重新开放，港口很热闹。バンドが演奏した。"
    (number,) = library.add([article("harbour", text, title="渡轮回来了")], now=NOW)
    assert ids(library, query) == [number]
    assert "".join(span.of(text) for span in library.places(View(query=query), number)) == words


def test_signs_in_another_order_are_another_word(library: Library) -> None:
    library.add([article("harbour", "港口很热闹。")], now=NOW)
    assert ids(library, "口港") == []
