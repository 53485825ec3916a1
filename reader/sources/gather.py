"""Everything that was named on a command line, as articles: paths, folders, addresses and standard input in any mix.

What cannot be read is named and does not stop the rest. The network and standard input are handed in.
"""

import errno
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from reader.errors import DatelineError, SourceError
from reader.model import Article
from reader.sources.files import read_articles
from reader.sources.origin import Origin
from reader.sources.web.answer import Answer
from reader.text.address import clean_address, site_name
from reader.text.clean import clean_line

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that are read at all."""
_TOO_LARGE = f"too large: more than {LARGEST // 1024 // 1024} MiB"

MOST = 20_000
"""Files of one folder, with all below it, that are read: all of them are read before the first is shown."""

_OPENED = re.compile(r"/(?:dev|proc/self)/fd/\d+")
"""What a shell names that opened it: `<(curl …)`."""
_LIKE_ADDRESS = re.compile(r"www\.|[\w-]+(?:\.[\w-]+)+/", re.IGNORECASE)
"""What is typed like an address without its scheme: "example.org/news"."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was found, in the order of the names, and what could not be read."""

    articles: tuple[Article, ...] = ()
    problems: tuple[SourceError, ...] = ()


def gather(
    names: Sequence[str],
    *,
    now: datetime,
    fetch: Callable[[str], Answer] | None = None,
    stdin: Callable[[], bytes] | None = None,
) -> Gathered:
    """Read everything named: a path, a folder (all below it, hidden files left out), an http(s) address, `-`.

    `now` is aware, in the reader's own zone. `fetch` may raise any DatelineError.
    """
    door = _Door(now, fetch, stdin)
    articles: dict[tuple[str, str], Article] = {}
    problems: list[SourceError] = []
    for given in names:
        try:
            files = _each(given)
        except SourceError as error:
            problems.append(error)
            continue
        for name in files:
            try:
                for article in door.open(name):
                    articles.setdefault((article.origin, article.guid), article)
            except DatelineError as error:
                problems.append(SourceError(clean_line(error.subject), clean_line(error.reason)))
    return Gathered(tuple(articles.values()), tuple(problems))


def _each(name: str) -> Sequence[str]:
    """The name, or the files below a folder that holds any. Raises SourceError where they are too many."""
    if name == "-" or _is_address(name) or not os.path.isdir(name):  # noqa: PTH112 (names that no Path can hold are told apart later)
        return (name,)
    files = tuple(islice(_files_below(name), MOST + 1))
    if len(files) > MOST:
        raise SourceError(clean_line(name), f"it holds more than {MOST:,} files; name a folder inside it")
    return files or (name,)


def _files_below(folder: str) -> Iterator[str]:
    """Every file below a folder, in the order of their names, without hidden ones, and last the folders that nobody may
    look into; linked folders are not entered.
    """
    closed: list[str] = []
    for here, folders, files in os.walk(folder, onerror=lambda error: closed.append(error.filename)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(here, name)) for name in sorted(files) if not name.startswith("."))
    yield from closed


def _is_address(name: str) -> bool:
    return name.lower().startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class _Door:
    now: datetime
    fetch: Callable[[str], Answer] | None
    stdin: Callable[[], bytes] | None

    def open(self, name: str) -> tuple[Article, ...]:
        """The articles in one thing that is no folder. Raises DatelineError."""
        if name == "-":
            data = self.stdin() if self.stdin else b""
            return read_articles(data, Origin("standard input", "-", "standard input", self.now))
        if _OPENED.fullmatch(name):
            return self._from_pipe(name)
        return self._from_address(name) if _is_address(name) else self._from_file(name)

    def _from_pipe(self, name: str) -> tuple[Article, ...]:
        try:
            with open(name, "rb") as pipe:  # noqa: PTH123 - a Path would look for what the name stands for
                data = pipe.read(LARGEST + 1)
        except OSError as error:
            raise SourceError(name, _why(error, name)) from error
        if len(data) > LARGEST:
            raise SourceError(name, _TOO_LARGE)
        return read_articles(data, Origin(name, name, "a command", self.now))

    def _from_address(self, name: str) -> tuple[Article, ...]:
        url = clean_address(name)
        if not url:
            raise SourceError(name, "not an address")
        if self.fetch is None:
            raise SourceError(name, "there is no network here")
        answer = self.fetch(url)
        place = clean_address(answer.url) or url
        origin = Origin(name, url, site_name(place), self.now, base=place, content_type=answer.content_type)
        return read_articles(answer.body, origin)

    def _from_file(self, name: str) -> tuple[Article, ...]:
        if not name:
            raise SourceError("''", "not found: the name is empty")
        try:
            path = Path(name).resolve()
            if path.is_dir():
                os.listdir(path)  # noqa: PTH208 - for what the system says of one that nobody may look into
                raise SourceError(name, "a folder without files")
            if path.exists() and not path.is_file():
                raise SourceError(name, "neither a file nor a folder")
            with path.open("rb") as file:
                known = os.fstat(file.fileno())
                # A read reserves all that it asks for; only files of the system itself do not tell their size.
                data = file.read(min(known.st_size or LARGEST, LARGEST) + 1)
        except (OSError, ValueError, RuntimeError) as error:
            raise SourceError(name, _why(error, name)) from error
        if len(data) > LARGEST:
            raise SourceError(name, _TOO_LARGE)
        seen = datetime.fromtimestamp(known.st_mtime, self.now.tzinfo)
        return read_articles(data, Origin(name, _kept_as(path), path.parent.name, seen))


def _kept_as(path: Path) -> str:
    r"""What a file's articles are known by. Bytes of its name that are no UTF-8 cannot be kept; `\xff` stands there."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _why(error: Exception, name: str) -> str:
    """What the system said, in words."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "not found; an address begins with https://" if _LIKE_ADDRESS.match(name) else "not found"
    if isinstance(error, PermissionError):
        return "unreadable: you are not allowed to read it"
    if isinstance(error, RuntimeError) or getattr(error, "errno", None) == errno.ELOOP:
        return "unreadable: a link that leads back to itself"
    return f"unreadable: {getattr(error, 'strerror', None) or 'not a name that a file can have'}"
