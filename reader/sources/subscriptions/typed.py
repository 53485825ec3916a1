"""What somebody types where the address of a feed is asked for, and is none."""

from pathlib import Path

from reader.errors import SourceError


def each_address(words: str) -> tuple[str, ...]:
    """Every address where several were pasted, each once, as lines or with blanks, commas or brackets between; else
    the words as they are.
    """
    parts = tuple(dict.fromkeys(filter(None, (part.strip("<>,;") for part in words.split()))))
    return parts if len(parts) > 1 and all("." in part or "://" in part for part in parts) else (words,)


def refuse_path(word: str) -> None:
    """Raise SourceError for what only a shell would understand, with what is meant for it. A folder may be called as a
    site is, and then the site is meant.
    """
    if "://" not in word and Path(word).is_file():
        raise SourceError(
            word, "it is a file; `dateline FILE` opens its articles, `dateline import FILE` follows a list"
        )
    if not word.strip():
        raise SourceError("", "no address was given")
    if word[:1] in ("/", "~") or word in (".", "..") or word.startswith(("./", "../")):
        there = Path(word).is_dir()
        raise SourceError(
            word, "it is a folder; `dateline FOLDER` opens its articles" if there else "there is no such file"
        )
