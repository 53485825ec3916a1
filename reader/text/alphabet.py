"""Names and headlines in the order in which an index of a book would have them."""

from unicodedata import normalize

_BEFORE = " \"'“‘„‚«‹(¿¡…-–—"
"""Signs that a headline may begin with, and that no index counts."""


def alphabetic(words: str) -> str:
    """What words are sorted by: small letters with their accents behind them, so that É stands with E."""
    folded = words.casefold()
    folded = folded.lstrip(_BEFORE) or folded
    return folded if folded.isascii() else normalize("NFKD", folded)
