from datetime import timedelta

import pytest

from reader.errors import UsageError
from reader.refresh.intervals import interval_words, read_interval


@pytest.mark.parametrize(
    ("words", "meant", "shown"),
    [
        ("", None, "as usual"),
        (" Usual ", None, "as usual"),
        ("20", timedelta(minutes=20), "every 20 minutes"),
        ("20m", timedelta(minutes=20), "every 20 minutes"),
        ("90 min", timedelta(minutes=90), "every 90 minutes"),
        ("1h", timedelta(hours=1), "every hour"),
        ("every 2 hours", timedelta(hours=2), "every 2 hours"),
        ("1d", timedelta(days=1), "every day"),
        ("2w", timedelta(weeks=2), "every 2 weeks"),
    ],
)
def test_an_interval_is_read_and_shown(words: str, meant: timedelta | None, shown: str) -> None:
    assert read_interval(words) == meant
    assert interval_words(meant) == shown


@pytest.mark.parametrize("words", ["soon", "2x", "-2h", "4m", "31d", "999999w", "1.5h", "٢h", "2h 30m", "every"])
def test_anything_else_is_refused(words: str) -> None:
    with pytest.raises(UsageError):
        read_interval(words)


@pytest.mark.parametrize("words", ["as usual", "every 20 minutes", "every hour", "every 2 weeks"])
def test_what_is_shown_can_be_typed(words: str) -> None:
    assert interval_words(read_interval(words)) == words
