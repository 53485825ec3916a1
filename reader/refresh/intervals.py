"""How often a feed is asked, as a person writes it and reads it: `20m`, `2h`, `1d`, or nothing for the usual."""

import re
from datetime import timedelta

from reader.errors import UsageError

SHORTEST = timedelta(minutes=5)
"""A server that somebody reads from is not to be asked more often."""
LONGEST = timedelta(days=30)

_USUAL = frozenset({"", "auto", "usual", "as usual"})
_LENGTH = re.compile(r"(?:every )?(?:(\d{1,6}) ?)?(?:(m|min|minutes?)|(h|hours?)|(d|days?)|(w|weeks?))?", re.ASCII)
"""How often, as a person types it: "30m", "2 hours", "every day"."""
_UNITS = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(weeks=1))
_NAMED = ((timedelta(weeks=1), "week"), (timedelta(days=1), "day"), (timedelta(hours=1), "hour"))


def read_interval(words: str) -> timedelta | None:
    """What is meant; None is the usual. A bare number counts minutes. Raises UsageError for anything else."""
    asked = " ".join(words.casefold().split())
    if asked in _USUAL:
        return None
    found = _LENGTH.fullmatch(asked)
    if not found or not (found[1] or any(found.groups()[1:])):
        raise UsageError(words, "an interval is written 20m, 2h, 1d or 1w; usual leaves it to the settings")
    unit = next((length for length, word in zip(_UNITS, found.groups()[1:], strict=True) if word), _UNITS[0])
    interval = int(found[1] or 1) * unit
    if not SHORTEST <= interval <= LONGEST:
        raise UsageError(words, "an interval is between 5 minutes and 30 days")
    return interval


def interval_words(interval: timedelta | None) -> str:
    """An interval in the largest unit that divides it."""
    if interval is None:
        return "as usual"
    for length, name in _NAMED:
        if not interval % length:
            count = interval // length
            return f"every {name}" if count == 1 else f"every {count} {name}s"
    minutes = interval // timedelta(minutes=1)
    return "every minute" if minutes == 1 else f"every {minutes} minutes"
