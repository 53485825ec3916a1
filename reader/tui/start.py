"""The app made ready for its terminal: where the command line enters the screen, which `host.terminal` has prepared."""

import os
from dataclasses import replace

from reader.store.library import Library
from reader.store.view import View
from reader.tui.app import DatelineApp
from reader.tui.host.driver import FrugalDriver, StockDriver, fitted
from reader.tui.host.reach import find_reach
from reader.tui.host.terminal import Depth, Terminal
from reader.tui.parts.setup import Setup
from reader.tui.theme import PREFIX


def make_app(library: Library, view: View, setup: Setup, terminal: Terminal) -> DatelineApp:
    """The app, not yet on the screen. `setup` is completed by what the terminal is and can do."""
    driver = fitted(
        FrugalDriver if terminal.frugal else StockDriver,
        ascii_only=terminal.ascii,
        shows_cursor=setup.settings.cursor,
        erases_in_colour=terminal.erases_in_colour,
        asks_for_background=terminal.hides_background,
    )
    completed = replace(
        setup,
        reach=find_reach(os.environ, terminal, setup.settings, restricted=setup.restricted),
        theme=f"{PREFIX}{terminal.theme}",
        driver=driver,
        colours=terminal.depth is not Depth.NONE,
    )
    app = DatelineApp(library, view, completed)
    app.reader.article.links = terminal.links and not terminal.ascii
    return app
