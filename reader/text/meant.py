"""What a mistyped word was likely meant as."""

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str]) -> str:
    """The word of these that is nearest, whatever its capitals; empty where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 (only mistakes need it)

    return "".join(get_close_matches(word.lower(), list(words), 1))


def suggestion(word: str, words: Iterable[str]) -> str:
    """That word as the end of a message; nothing where none is near."""
    near = nearest(word, words)
    return f"; did you mean {near}?" if near else ""
