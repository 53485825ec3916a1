"""Query feeds of another reader's list, as searches that can be kept here."""

import time

import pytest

from reader.sources.subscriptions.queries import kept_search
from reader.store.searching.parsing import parse


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('unread = "yes"', "is:unread"),
        ('unread != "yes"', "-is:unread"),
        ('tags # "sea"', "tag:sea"),
        ('tags !# "far sea"', '-tag:"far sea"'),
        ("age < 3", "age<3d"),
        ("age <= 3", "age<4d"),
        ("age > 3", "age>4d"),
        ("age between 0:7", "age<8d"),
        ("age between 2:7", "(age>2d age<8d)"),
        ('title =~ "ferry"', "title:ferry*"),
        ('title =~ "(ferry|storm surge)"', 'title:(ferry* OR "storm surge"*)'),
        ('content =~ "\\bquay\\b"', "quay"),
        ('title =~ "^[A-Z]+ (in|at) sea/shore$"', r"title:/^[A-Z]+ (in|at) sea\/shore$/"),
        ('author !~ "l[uv]nd"', "-author:/l[uv]nd/"),
        ('feedtitle == "The Post"', 'source:"The Post"'),
        ('author !~ "lund"', "-author:lund*"),
        ('unread = "yes" and (title =~ "ferry" or age < 2)', "is:unread (title:ferry* OR age<2d)"),
    ],
)
def test_what_can_be_said_here_becomes_a_search(query: str, words: str) -> None:
    assert kept_search(f"query:Boats:{query}") == ("Boats", words)
    parse(words)


@pytest.mark.parametrize(
    "query",
    [
        'flags # "s"',
        'title =~ "[a-z"',
        'title = "Ferry sails"',
        'unread = "yes" and age < 2 or age > 9',
        '(unread = "yes"',
        'unread = "yes")',
        'unread = "maybe"',
        'tags # "--"',
        "unread",
        "age between 3",
        "",
        "(" * 2000,
    ],
)
def test_what_cannot_be_said_is_nothing(query: str) -> None:
    assert kept_search(f"query:Boats:{query}") is None


@pytest.mark.parametrize("entry", ["query:Boats", "query::age < 3", "exec:boats.sh", ""])
def test_what_is_no_query_with_a_name_is_nothing(entry: str) -> None:
    assert kept_search(entry) is None


def test_a_query_without_end_takes_no_time() -> None:
    start = time.process_time()
    assert kept_search("query:Boats:" + 'title =~ "' + "a|" * 300_000) is None
    assert time.process_time() - start < 5
