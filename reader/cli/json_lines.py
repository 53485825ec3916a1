"""JSON Lines in, JSON Lines out: one answer for each line, in order, over several processes where asked for."""

import json
import logging
import multiprocessing
import queue
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import date
from functools import cache

from reader.analysis.analyse import Analyser, analyse
from reader.cli.output.findings import findings
from reader.cli.tagging import analyser

_HALF = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair, which JSON may have alone and no text may: in its place stands one sign, as everywhere."""
AHEAD = 8
"""Lines read ahead for each process: enough to keep it busy, few enough to stay small."""


def answers(lines: Iterable[bytes], home: str | None, jobs: int = 1) -> Iterator[str]:
    """The answer to each line, as soon as it and those before it are known. Raises SettingsError."""
    find = analyser(home)
    if jobs <= 1:
        yield from (answer(line, find) for line in lines)
        return
    # Spawned, because a forked copy of a process with threads may hang.
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        yield from _in_order(lines, lambda line: pool.submit(_answer_in_process, line, home), jobs * AHEAD)


def _in_order(lines: Iterable[bytes], submit: Callable[[bytes], "Future[str]"], ahead: int) -> Iterator[str]:
    """Reading goes on in a thread, so that an answer never waits for the next line."""
    waiting: queue.Queue[Future[str] | None] = queue.Queue(ahead)

    def read() -> None:
        try:
            for line in lines:
                waiting.put(submit(line))
        finally:
            waiting.put(None)

    threading.Thread(target=read, daemon=True).start()
    while (future := waiting.get()) is not None:
        yield future.result()


_analyser_of_process = cache(analyser)
"""The settings are read once, and not at each line."""


def _answer_in_process(line: bytes, home: str | None) -> str:
    return answer(line, _analyser_of_process(home))


class _BadLineError(ValueError):
    """A line that is no document; says why."""


def answer(line: bytes, find: Analyser = analyse) -> str:
    """The findings of one document {"id", "date", "text"}; `{"id", "error"}` where it cannot be read."""
    name: object = None
    try:
        given = _parsed(line)
        name = given.get("id")
        text = _text(given)
        return json.dumps({"id": name, **findings(text, find(text, _day(given.get("date"))))})
    except _BadLineError as error:
        return json.dumps({"id": name, "error": str(error)})
    except Exception as error:
        logging.getLogger(__name__).exception("analysis of %r failed", name)
        return json.dumps({"id": name, "error": f"analysis failed: {type(error).__name__}"})


def _parsed(line: bytes) -> dict[str, object]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _BadLineError(f"not JSON: {error}") from error
    if not isinstance(given, dict):
        raise _BadLineError("not a JSON object")
    return given


def _text(given: dict[str, object]) -> str:
    text = given.get("text")
    if not isinstance(text, str):
        raise _BadLineError("no text")
    return _HALF.sub("\ufffd", text)


def _day(given: object) -> date | None:
    if given in (None, ""):
        return None
    try:
        return date.fromisoformat(str(given)[:10])
    except ValueError:
        raise _BadLineError(f"not a date: {given!r}") from None
