"""Word lists of names and places, read once from a small compressed file.

Made by `reader.analysis.names.training.lists`; sources and licences stand in NOTICE.
"""

import unicodedata
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


def fold(text: str) -> str:
    """Small letters without accents, so that "São Paulo" is found as "sao paulo"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(LETTERS)


LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "a"})
"""Letters that Unicode does not take apart."""


def words(text: str) -> frozenset[str]:
    """A list written as text, one blank or line break between its words."""
    return frozenset(text.split())


@cache
def word_lists() -> Mapping[str, frozenset[str]]:
    """Each list by its name: first, last, city, town, state; all entries folded."""
    text = zlib.decompress((DATA / "lists.txt.z").read_bytes()).decode()
    sections = (section.split("\n") for section in text.split("# ")[1:])
    return {lines[0]: frozenset(lines[1:]) - {""} for lines in sections}
