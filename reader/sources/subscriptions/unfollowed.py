"""What stands in a list of subscriptions and is no feed of the web, and where Dateline has such things instead."""

import re

from reader.sources.origin import shorten
from reader.text.clean import clean_line

SHOWN = 80
"""Characters of what is wrong that are shown."""
_INSTEAD = (
    (re.compile(r"[\"']?query:", re.IGNORECASE), "a search that cannot be said here; f finds others, and W keeps them"),
    (
        re.compile(r"[\"']?(?:exec:|filter:|\$\()", re.IGNORECASE),
        "a program, which [programs] in the settings names here",
    ),
)


def unfollowed(words: str) -> str:
    """What is said of something that is not followed."""
    what = next((told for sign, told in _INSTEAD if sign.match(words)), "no feed of the web")
    return f"{what}: {shown(words)}"


def shown(words: str) -> str:
    """The words of a list as a complaint cites them."""
    return shorten(clean_line(words), SHOWN)
