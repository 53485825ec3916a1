"""Names of files made of foreign words: plain on every system, of a bearable length, and never a path."""

import re
from datetime import date
from hashlib import sha256
from urllib.parse import urlsplit

from reader.text.clean import clean_line
from reader.text.media import ENDINGS

_NO_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')
_NAMED = re.compile(r"\d{4}-\d\d-\d\d(?: .*)? [0-9a-f]{6}")
"""A name that `recording_name` gives where an address tells no ending."""
_LONGEST = 150
"""Bytes of the words in a name: systems take 255 for all of it."""


def recording_name(day: date, source: str, title: str, url: str) -> str:
    """What a recording is called in its folder: by its day, who made it, and what it is; one for each address."""
    told = " - ".join(filter(None, (source, title)))
    words = " ".join(_NO_NAME.sub(" ", clean_line(f"{day.isoformat()} {told}")).split())
    short = words.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").rstrip(" .")
    path = urlsplit(url).path.lower()
    ending = path[path.rfind(".") :] if path.endswith(tuple(ENDINGS)) else ""
    return f"{short} {sha256(url.encode()).hexdigest()[:6]}{ending}"


def is_recording(name: str) -> bool:
    """Whether a file is one by its name: by its ending, or as `recording_name` calls it."""
    return not name.startswith(".") and (name.lower().endswith(tuple(ENDINGS)) or bool(_NAMED.fullmatch(name)))
