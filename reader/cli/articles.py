"""The articles that a command line names, read here and now; what cannot be read is named on standard error."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.cli.main import FAILED, OK
from reader.model import Article


def named(names: Sequence[str]) -> tuple[tuple[Article, ...], int]:
    """The articles and the exit code: a failure where anything that was named could not be read."""
    from reader.sources.fetch import fetch_once
    from reader.sources.gather import gather

    found = gather(names or ["-"], now=datetime.now(UTC).astimezone(), fetch=fetch_once, stdin=sys.stdin.buffer.read)
    for problem in found.problems:
        print(f"dateline: {problem}", file=sys.stderr)
    return found.articles, FAILED if found.problems else OK
