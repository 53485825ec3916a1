"""The articles that a command line names, read here and now; what cannot be read is named on standard error."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime

from reader.cli.aside import remark
from reader.cli.exit_codes import FAILED, OK
from reader.errors import UsageError
from reader.model import Article


def read_named(sources: Sequence[str]) -> tuple[tuple[Article, ...], int]:
    """The articles and the exit code: a failure where anything that was named could not be read."""
    from reader.sources.fetch import fetch_once
    from reader.sources.gather import gather

    found = gather(sources or ["-"], now=datetime.now(UTC).astimezone(), fetch=fetch_once, stdin=sys.stdin.buffer.read)
    for problem in found.problems:
        remark(problem)
    return found.articles, FAILED if found.problems else OK


def day_given(text: str | None) -> date | None:
    """The day that `--date` names, or None where it is not given. Raises UsageError for what is no date."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError("--date", f"not a date: {text!r} (write it as 2023-05-04)") from None
