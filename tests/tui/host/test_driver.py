"""What a driver knows of its terminal, and how it listens to it."""

import os
import select
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

from reader.tui.host.driver import WAITING, FrugalDriver, StockDriver, fitted
from reader.tui.host.heard import MOST


def test_a_driver_that_is_fitted_to_a_terminal_leaves_the_others_as_they_are() -> None:
    driver = fitted(FrugalDriver, ascii_only=True, shows_cursor=True, erases_in_colour=True)
    assert issubclass(driver, FrugalDriver)
    assert (driver.ascii_only, driver.shows_cursor, driver.erases_in_colour) == (True, True, True)
    assert not any((FrugalDriver.ascii_only, StockDriver.shows_cursor, FrugalDriver.erases_in_colour))


def test_what_floods_an_app_that_is_behind_is_left_to_the_terminal() -> None:
    source, end = os.pipe()
    driver: Any = StockDriver.__new__(StockDriver)
    app, heard = SimpleNamespace(message_queue_size=WAITING + 1), list[str]()
    driver._app, driver.fileno, driver.exit_event = app, source, Event()
    driver.process_message = lambda event: heard.append(event.key)
    listening = Thread(target=driver.run_input_thread, daemon=True)
    os.write(end, b"j" * MOST)
    listening.start()
    while select.select([source], [], [], 0)[0]:
        pass
    os.write(end, b"k")
    listening.join(0.2)
    assert select.select([source], [], [], 0)[0]
    app.message_queue_size = 0
    while "k" not in heard:
        listening.join(0.01)
    driver.exit_event.set()
    listening.join()
    assert heard == ["j"] * MOST + ["k"]
    os.close(source)
    os.close(end)
