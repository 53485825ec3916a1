from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.store.searching.parsing import as_typed, no_field, parse
from reader.store.searching.query import (
    About,
    Age,
    By,
    Either,
    Every,
    Mark,
    Mentions,
    Pattern,
    Published,
    Query,
    Said,
    Without,
    Words,
)
from reader.text.pattern import LONGEST

STORM, GALE, SEA = Words("storm"), Words("gale"), Words("sea")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", Every(())),
        ("storm", STORM),
        ("storm gale", Every((STORM, GALE))),
        ("storm AND gale", Every((STORM, GALE))),
        ('"storm surge"', Words("storm surge")),
        ("“storm surge”", Words("storm surge")),
        ("storm OR gale", Either((STORM, GALE))),
        ("storm|gale", Words("storm|gale")),
        ("storm | gale", Either((STORM, GALE))),
        ("storm -gale", Every((STORM, Without(GALE)))),
        ("NOT gale", Without(GALE)),
        ("sea storm OR gale", Either((Every((SEA, STORM)), GALE))),
        ("sea (storm OR gale)", Every((SEA, Either((STORM, GALE))))),
        ("storm*", Words("storm", prefix=True)),
        ('"storm sur"*', Words("storm sur", prefix=True)),
        ("title:storm", Words("storm", "title")),
        ('Title:"storm surge"', Words("storm surge", "title")),
        ("title:(storm OR gale)", Either((Words("storm", "title"), Words("gale", "title")))),
        ("title:(storm author:gale)", Every((Words("storm", "title"), Words("gale", "author")))),
        ("title:(storm) sea", Every((Words("storm", "title"), SEA))),
        ("title:(storm", Words("storm", "title")),
        ("title:((storm) gale*)", Every((Words("storm", "title"), Words("gale", "title", prefix=True)))),
        ("folder:sea", Words("sea", "folder")),
        ("/storm sur(ge|f)/ sea", Every((Pattern("storm sur(ge|f)"), SEA))),
        ("title:/storms?/i", Pattern("storms?", "title")),
        ("folder:(/a/ OR sea)", Either((Pattern("a", "folder"), Words("sea", "folder")))),
        ("-/a/b\\/ c/", Without(Pattern("a/b\\/ c"))),
        ("sea /storm", Every((SEA, Words("/storm")))),
        ('"a /b/ c"', Words("a /b/ c")),
        ("and/or/", Words("and/or/")),
        ("feed:sea", Words("sea", "source")),
        ("stor\ud800m", Every((Words("stor"), Words("m")))),
        ("title:12:30", Words("12:30", "title")),
        ("well-known", Words("well-known")),
        ("http://sea", Words("http://sea")),
        ("storm – gale", Every((STORM, GALE))),
        ("said:Lund", Said("Lund")),
        ('said:"Ada Lund":ferry', Said("Ada Lund", "ferry")),
        ("said::ferry", Said("", "ferry")),
        ("by:Lund", By("Lund")),
        ("about:Lund", About("Lund")),
        ("is:Unread", Mark.UNREAD),
        ("mentions:1991", Mentions(date(1991, 1, 1), date(1991, 12, 31))),
        ("mentions:1990s", Mentions(date(1990, 1, 1), date(1999, 12, 31))),
        ("mentions:1989..1991-06", Mentions(date(1989, 1, 1), date(1991, 6, 30))),
        ("on:2024-02", Published(date(2024, 2, 1), date(2024, 2, 29))),
        ("after:2023-05-01", Published(date(2023, 5, 1), None)),
        ("before:2023-05", Published(None, date(2023, 4, 30))),
        ("age<3d", Age(timedelta(days=3), older=False)),
        ("age<=3d", Age(timedelta(days=3), older=False)),
        ("age < 3d", Age(timedelta(days=3), older=False)),
        ("age>2w", Age(timedelta(weeks=2), older=True)),
    ],
)
def test_a_query_is_understood_as_its_tree(text: str, meant: Query) -> None:
    assert parse(text) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ('"storm', STORM),
        ("(storm", STORM),
        ("storm OR", STORM),
        ("storm OR gale -", Either((STORM, GALE))),
        ("storm title:", STORM),
        ("storm AND", STORM),
        ("storm ()", STORM),
    ],
)
def test_half_a_query_is_a_query(typed: str, meant: Query) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "storm)",
        "…",
        "is:new",
        "after:soon",
        "age<",
        "age<3",
        "age:3d",
        "storm age<3days",
        "on:2023-13",
        "on:2023-02-30",
        "mentions:0000",
        "mentions:1995..1991",
        "said:",
        "about:?",
        "(" * 5_000,
        "-" * 5_000 + "a",
        "a " * 5_000,
    ],
)
def test_what_makes_no_sense_is_said_in_one_line(text: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert "\n" not in str(caught.value)
    assert "::" not in str(caught.value)


PIECES = st.sampled_from(
    [
        "(",
        ")",
        '"',
        "-",
        "OR",
        "AND",
        "NOT",
        "*",
        ":",
        "said:",
        "is:unread",
        "on:",
        "age<",
        "1991",
        "ferry",
        " ",
        "\x00",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join), st.lists(PIECES).map(" ".join)))
def test_any_text_is_a_query_or_one_clear_line(text: str) -> None:
    assert len(answer(text).splitlines()) == 1


def answer(text: str) -> str:
    try:
        parse(text)
    except QueryError as error:
        return str(error)
    return "understood"


@pytest.mark.parametrize(
    "text",
    ["reser", "storm OR g", "title:fe", "(st", "said:Lun", "folder:ne", "2023", "storm title:(a", "STORM", "ORe"],
)
def test_the_last_word_may_go_on_while_it_is_typed(text: str) -> None:
    assert as_typed(text) == f"{text}*"


@pytest.mark.parametrize(
    "text", ["", "storm ", "storm OR", "NOT", "-gal", "is:un", "after:2023", "mentions:19", "on:2023-05", "storm*", "…"]
)
def test_what_is_no_word_does_not_go_on(text: str) -> None:
    assert as_typed(text) == text


@pytest.mark.parametrize(
    ("query", "unknown"),
    [
        ("titel:ferry", "titel"),
        ("storm (-Autor:lund OR x)", "Autor"),
        ("title:ferry said:Lund:ferry said::ferry FEED:post", ""),
        ('"at sea: calm" storm: 10:30 http://quay.example/', ""),
        ("age<3d title:(ferry OR quay)", ""),
        ("/harbour: (ferry|quay:x)/", ""),
    ],
)
def test_what_stands_where_a_field_does_and_is_none_is_known(query: str, unknown: str) -> None:
    assert no_field(query) == unknown


@pytest.mark.parametrize("query", ["/(/", "title:/a{2/ /[/", f"/{'x' * (LONGEST + 1)}/", f"/{'(' * 400}{')' * 400}/"])
def test_a_pattern_that_makes_no_sense_is_named(query: str) -> None:
    with pytest.raises(QueryError, match=r"^/.*/: the pattern makes no sense: "):
        parse(query)


@pytest.mark.parametrize(("text", "told"), [("after:yesterday", True), ("on:today", True), ("mentions:today", False)])
def test_who_asks_for_the_last_days_in_words_is_told_how_they_are_asked_for(text: str, told: bool) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert ("age<2d" in str(caught.value)) is told
