"""The app made ready for its terminal: where the command line enters the screen, which `host.terminal` has prepared."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.settings import Settings
from reader.store.library import Library
from reader.store.view import View
from reader.tui.app import DatelineApp
from reader.tui.host.driver import FrugalDriver, StockDriver, fitted
from reader.tui.host.reach import find_reach
from reader.tui.host.terminal import Depth, Terminal
from reader.tui.theme import PREFIX

if TYPE_CHECKING:
    from reader.analysis.names.tagger import Tagger


def make_app(
    library: Library,
    view: View,
    *,
    notes: Sequence[str],
    settings: Settings,
    tagger: "Tagger | None",
    terminal: Terminal,
    log: Path,
    founds: Path | None,
    restricted: bool,
) -> DatelineApp:
    """The app, not yet on the screen. What it is told beside the terminal is described at `DatelineApp`."""
    driver = fitted(
        FrugalDriver if terminal.frugal else StockDriver,
        ascii_only=terminal.ascii,
        shows_cursor=settings.cursor,
        erases_in_colour=terminal.erases_in_colour,
    )
    app = DatelineApp(
        library,
        view,
        notes=notes,
        settings=settings,
        tagger=tagger,
        log=log,
        restricted=restricted,
        founds=founds,
        reach=find_reach(os.environ, terminal, settings.browser, restricted=restricted),
        theme_name=f"{PREFIX}{terminal.theme}",
        driver_class=driver,
        ansi_color=True if terminal.depth is Depth.NONE else None,
    )
    app.reader.article.links = terminal.links and not terminal.ascii
    return app
