"""What is told of a picture in words, and which elements nobody sees."""

import re

Attributes = dict[str, str | None]

_FILE_NAME = re.compile(
    r"\S*(?:_\S*|\.(?:jpe?g|png|gif|webp|svg|avif)|\d{4,}\S*)|(?-i:[a-z\d]+(?:-[a-z\d]+)+)"
    r"|screen ?shot (?:from )?\d{4}-.*",
    re.IGNORECASE,
)
"""An alt text that a program wrote: the name of the picture's file, or what it is to the page."""
_STOCK_NUMBER = re.compile(
    r"(?:adobe ?stock|alamy|deposit ?photos|dreamstime|getty ?images|i?stock(?:photo)?|shutterstock)[ _-]*\d{5,}[ _-]+",
    re.IGNORECASE,
)
"""What a bank of pictures puts before the words in the name of a file: "shutterstock 2416896949 "."""
_SENTENCE = re.compile(r"\S+ \S+ \S+ .*[.!?…][\"'”’)]*$")
POPS_UP = frozenset(("tooltip", "dialog", "alertdialog"))
"""Roles of what is shown for a while above the rest of a page (WAI-ARIA 1.2)."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TINY = re.compile(r"\s*[0-3](?:px)?\s*$")
"""The width or height of a picture that only counts readers: "1", "0px"."""


def described(words: str) -> str:
    """The words that say what is in a picture, a clean line; empty where they are only the name of its file."""
    words = words[number.end() :] if (number := _STOCK_NUMBER.match(words)) else words
    return "" if _FILE_NAME.fullmatch(words) else words


def remarked(words: str, remark: str) -> str:
    """What is in a picture, and what its maker says of it, which a browser shows to who points at it: comics have
    their last joke there. Only a sentence is said; other words tell the same again, or whose it is.
    """
    if not words or remark == words or not _SENTENCE.search(remark):
        return words
    return remark if words in remark else f"{words}: {remark}"


def is_pixel(attributes: Attributes) -> bool:
    """Whether a picture is too small to be seen: it counts readers."""
    sizes = (attributes.get("width"), attributes.get("height"))
    return any(size is not None and _TINY.match(size) for size in sizes) or is_hidden(attributes)


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element is not shown, or only above others while something is pointed at."""
    return (
        "hidden" in attributes
        or attributes.get("role") in POPS_UP
        or ("style" in attributes and _HIDDEN.search(attributes["style"] or "") is not None)
    )
