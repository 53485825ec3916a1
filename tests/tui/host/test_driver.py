"""What a driver knows of its terminal, and how it listens to it."""

import os
import select
import time
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

import pytest

from reader.tui.host.driver import WAITING, FrugalDriver, StockDriver, fitted
from reader.tui.host.heard import MOST

PATIENCE = 20
"""Seconds after which nothing more is waited for."""


def test_a_driver_that_is_fitted_to_a_terminal_leaves_the_others_as_they_are() -> None:
    driver = fitted(FrugalDriver, ascii_only=True, shows_cursor=True, erases_in_colour=True, asks_for_background=True)
    assert issubclass(driver, FrugalDriver)
    assert (driver.ascii_only, driver.shows_cursor) == (True, True)
    assert (driver.erases_in_colour, driver.asks_for_background) == (True, True)
    assert not any((FrugalDriver.ascii_only, StockDriver.shows_cursor))
    assert not any((FrugalDriver.erases_in_colour, StockDriver.asks_for_background))


@dataclass
class Line:
    """A driver that listens to a pipe, for an app in which so many messages wait."""

    app: SimpleNamespace
    source: int
    end: int
    heard: list[str]

    def type(self, keys: str) -> None:
        os.write(self.end, keys.encode())

    @property
    def unread(self) -> bool:
        return bool(select.select([self.source], [], [], 0)[0])

    def wait_for(self, key: str) -> None:
        over = time.monotonic() + PATIENCE
        while key not in self.heard or self.unread:
            assert time.monotonic() < over
            time.sleep(0.01)


@pytest.fixture
def line() -> Iterator[Line]:
    made = Line(SimpleNamespace(message_queue_size=0), *os.pipe(), [])
    driver: Any = StockDriver.__new__(StockDriver)
    driver._app, driver.fileno, driver.exit_event = made.app, made.source, Event()
    driver.process_message = lambda event: made.heard.append(event.key)
    listening = Thread(target=driver.run_input_thread)
    listening.start()
    yield made
    driver.exit_event.set()
    listening.join()
    os.close(made.source)
    os.close(made.end)


@pytest.mark.parametrize("numbers", ["\x1b[106;1:3u", "\x1b[99999999u", "\x1b[99999999999999999999u"])
def test_numbers_that_make_no_key_end_nothing(numbers: str, line: Line) -> None:
    line.type(f"j{numbers}")
    line.wait_for("j")
    line.type("k")
    line.wait_for("k")


def test_what_floods_an_app_that_is_behind_is_left_to_the_terminal(line: Line) -> None:
    line.app.message_queue_size = WAITING + 1
    line.type("j" * MOST)
    line.wait_for("j")
    line.type("k")
    time.sleep(0.2)
    assert line.unread
    line.app.message_queue_size = 0
    line.wait_for("k")
