"""What services answer, read with distrust: JSON of any shape, its numbers as they are written, and words of refusal.

A number never becomes a floating-point one: FreshRSS counts its items in microseconds, which those cannot hold.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import cast

from reader.errors import FetchError
from reader.sources.web.addresses import host_of
from reader.sources.web.answer import Answer
from reader.text.clean import clean_line

_LONGEST_WORDS = 160
"""Characters of what a service says beside a refusal."""
_LONGEST_NUMBER = 30
"""Digits of an item's id: 20 hold 64 bits, and 29 the 96 of The Old Reader."""


def mapping_in(answer: Answer) -> Mapping[str, object]:
    """The object that an answer is. Raises FetchError where it is anything else: Miniflux answers calls that it
    does not know with an empty list.
    """
    try:
        found = json.loads(
            answer.body.decode("utf-8-sig", "replace"), parse_int=str, parse_float=str, parse_constant=str, strict=False
        )
    except (ValueError, RecursionError):
        kind = "a page" if answer.body.lstrip()[:1] == b"<" else "something else" if answer.body.strip() else "nothing"
        raise FetchError(host_of(answer.url), f"{kind} comes where data should") from None
    if not isinstance(found, dict):
        raise FetchError(host_of(answer.url), "data of another shape comes than should")
    return cast("Mapping[str, object]", found)


def listed(found: Mapping[str, object], name: str, service: str) -> list[Mapping[str, object]]:
    """The objects in a list that must be there. Raises FetchError where it is not: one that is missing would mean that
    all is read, or that no feed is followed. But programs in Go write null for an empty one.
    """
    if not isinstance(found.get(name, 0), list | None):
        raise FetchError(service, f"its answer has no list of {name}")
    return parts(found, name)


def parts(thing: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """The objects in a list; none where there is no list."""
    value = thing.get(name)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def part(thing: Mapping[str, object], name: str) -> Mapping[str, object]:
    """An object; an empty one where there is none."""
    value = thing.get(name)
    return value if isinstance(value, dict) else {}


def text(thing: Mapping[str, object], name: str) -> str:
    """Words, or a number as it is written; empty for all else."""
    value = thing.get(name)
    return value if isinstance(value, str) else ""


def decimal(words: str) -> str:
    """A number without a sign, as it is usually written; empty where it is none."""
    words = words.strip()
    is_one = words.isascii() and words.isdecimal() and len(words) <= _LONGEST_NUMBER
    return (words.lstrip("0") if is_one else "") or ""


def moment(seconds: str) -> datetime | None:
    """A time in seconds since 1970; None for what cannot be one."""
    with suppress(ValueError, OverflowError, OSError):
        whole = int(decimal(seconds.partition(".")[0]) or 0)
        return datetime.fromtimestamp(whole, UTC) if whole else None
    return None


def said(answer: Answer) -> str:
    """What a service says beside a refusal, in one short line; nothing where that is a page."""
    words = answer.body[:4096].decode("utf-8", "replace")
    with suppress(FetchError):
        found = mapping_in(answer)
        several = found.get("errors")
        first = next((each for each in several if isinstance(each, str)), "") if isinstance(several, list) else ""
        words = text(found, "error_message") or text(found, "error") or first
    return "" if "<" in words else short(words)


def short(words: str) -> str:
    """Foreign words in one short line."""
    words = clean_line(words)
    return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS].rstrip()}…"
