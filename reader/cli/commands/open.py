"""`dateline PATH|FOLDER|URL|- …`: read articles on the screen; without a name, the library."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.cli import kiosk
from reader.cli.commands import settings
from reader.cli.exit_codes import FAULT, OK
from reader.cli.forked import read_beside
from reader.cli.output.aside import remark
from reader.cli.table import COMMANDS
from reader.errors import DatelineError, SourceError, StoreError, UsageError
from reader.settings import Settings
from reader.tui.host.terminal import Terminal, prepare, read_terminal

if TYPE_CHECKING:
    from reader.sources.gather import Gathered
    from reader.store.library import Library
    from reader.store.view import View
    from reader.tui.app import DatelineApp

ONLY_READ = "This library may only be read: marks and places are not kept."
DISK_FULL = "The disk is full: marks and places are not kept."
HOW_TO_ADD = "Samples. To follow a feed press a, or run `dateline add URL`."


@dataclass(frozen=True, slots=True)
class Opened:
    """A library, what of it is listed first, and what is said of it at the start."""

    library: "Library"
    view: "View"
    notes: tuple[str, ...] = ()


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("sources", nargs="*", metavar="PATH|FOLDER|URL|-", help="what to read; the library without any")
    parser.add_argument("--restricted", action="store_true", help="only read: for an account that gets nothing else")


def run(args: argparse.Namespace) -> int:
    """Open the reader. Raises DatelineError when nothing that was named can be read."""
    if args.restricted:
        _restrict(args)
    _refuse_mistyped(args.sources[:1])
    chosen = settings.of_reader(args.home)
    terminal = read_terminal(os.environ, chosen, is_terminal=sys.stdout.isatty())
    prepare(os.environ, terminal)
    service = "" if args.restricted else chosen.service
    opened = opened_by_name(args.sources, args.home) if args.sources else _kept(args.home, service=service)
    app = _shown(args, opened, chosen, terminal)
    while app.moved:
        app = _shown(args, _kept(args.home, app.moved, service=service), chosen, terminal)
    return _code(app)


def _shown(args: argparse.Namespace, opened: Opened, chosen: Settings, terminal: Terminal) -> "DatelineApp":
    """The reader, left again."""
    with opened.library:
        if args.restricted:
            kiosk.guard(paths.find(args.home).data)
        gc.disable()
        try:
            app = _app(args, opened, chosen, terminal)
        finally:
            gc.enable()
        gc.freeze()  # what was loaded stays, and looking for garbage in it would hold up keys
        app.run(mouse=terminal.mouse)
        if app.sends_marks:
            _send_what_is_left(opened.library, chosen)
        return app


def _send_what_is_left(library: "Library", chosen: Settings) -> None:
    """Have a process that nobody waits for send what was marked last; else it goes with the next refresh."""
    from reader.tui.beside.errands import Errand, Kind
    from reader.tui.beside.processes import leave_behind

    with suppress(StoreError):
        if len(library.service.ties.differences()):
            leave_behind(Errand(Kind.MARKS, library.path, chosen))


def _app(args: argparse.Namespace, opened: Opened, chosen: Settings, terminal: Terminal) -> "DatelineApp":
    """The reader, loaded and made, not yet on the screen."""
    from reader.cli.tagging import named
    from reader.tui.parts.setup import Setup
    from reader.tui.start import make_app

    home = paths.find(args.home)
    setup = Setup(
        settings=chosen,
        tagger=named(chosen.spacy, home.settings),
        notes=opened.notes,
        log=home.log,
        restricted=args.restricted,
        new_library=home.library if opened.library.path is None else None,
    )
    return make_app(opened.library, opened.view, setup, terminal)


def _code(app: "DatelineApp") -> int:
    """The exit code of a reader that was left."""
    from reader.tui.host.leaving import BY_SIGNAL, let_go

    if (app.return_code or 0) > BY_SIGNAL:
        let_go()
    return FAULT if app.return_code == 1 else app.return_code or OK


def _refuse_mistyped(first: Sequence[str]) -> None:
    """A first word that is nearly a command and no file is a slip. Raises UsageError."""
    for word in first:
        if word.replace("-", "").isalpha() and not os.path.lexists(word):
            from reader.text.meant import nearest

            near = nearest(word, (command.name for command in COMMANDS))
            meant = f"; did you mean `dateline {near}`?" if near else " (see `dateline --help`)"
            raise UsageError(word, f"neither a command nor a file{meant}")


def _restrict(args: argparse.Namespace) -> None:
    """Go on in a process that is isolated. Raises UsageError when something is named: only the library is read."""
    if args.sources:
        raise UsageError("", "--restricted opens the library, and takes no command, file or address")
    kiosk.enter(["--restricted", *(["--home", args.home] if args.home else [])])


def opened_by_name(sources: Sequence[str], home: str | None) -> Opened:
    """The library, a view of just what was named, and what could not be read; a library in memory where none can be
    written.
    """
    from reader.store.library import Library
    from reader.store.view import View

    found = gather_named(sources, home) if "-" in sources else _gathered_beside(sources, home)
    if not found.articles:
        for problem in found.problems[:-1]:
            remark(problem)
        raise found.problems[-1] if found.problems else SourceError(sources[0], "no articles in it")
    notes = (not_read(found.problems),) if found.problems else ()
    now = datetime.now(UTC)
    try:
        library = Library.open(paths.find(home).library)
        try:
            return Opened(library, View(ids=library.add(found.articles, now=now)), notes)
        except StoreError:
            library.close()
            raise
    except StoreError as error:  # who names a file wants it read, whatever becomes of a library
        library = Library.open(None)
        view = View(ids=library.add(found.articles, now=now))
        return Opened(library, view, (*notes, f"Nothing is kept. {error}"))


def not_read(problems: Sequence[SourceError]) -> str:
    """What could not be read, for one line: how many there are where it is not one, and files without their folders."""
    told = " · ".join(f"{_last_part(problem.subject)}: {problem.reason}" for problem in problems)
    return f"{len(problems):,} not read: {told}" if len(problems) > 1 else told


def _last_part(name: str) -> str:
    """What tells a path from its neighbours; an address stays whole."""
    return name if "://" in name else Path(name).name or name


def _kept(home: str | None, *notes: str, service: str = "") -> Opened:
    """The library; the samples while it is empty and no service follows feeds. `notes` are said of the library."""
    from reader.store.file.connection import is_disk_full, is_sealed
    from reader.store.library import Library
    from reader.store.view import EVERYTHING

    place = paths.find(home).library
    sealed = is_sealed(place)
    library = Library.open(place, read_only=sealed) if place.exists() or service else None
    if library and (service or library.count(EVERYTHING) or library.feeds.all()):
        only_read = DISK_FULL if sealed and is_disk_full(place) else ONLY_READ
        return Opened(library, EVERYTHING, (only_read, *notes) if sealed else notes)
    if library:
        library.close()
    samples = Library.open(None)
    samples.add(_gathered_beside([str(paths.samples())], home).articles, now=datetime.now(UTC))
    return Opened(samples, EVERYTHING, (HOW_TO_ADD,))


def _gathered_beside(sources: Sequence[str], home: str | None) -> "Gathered":
    """Everything that was named, read while the screen is loaded."""
    return read_beside(partial(gather_named, sources, home), partial(import_module, "reader.tui.start"))


def gather_named(sources: Sequence[str], home: str | None) -> "Gathered":
    """Everything that was named, read; the keys come from the terminal when standard input was an article."""
    from reader.cli.articles import fetch
    from reader.sources.gather import gather

    found = gather(sources, now=datetime.now(UTC).astimezone(), fetch=partial(fetch, home), stdin=sys.stdin.buffer.read)
    if "-" in sources:
        _take_keys_from_terminal()
    return found


def _take_keys_from_terminal() -> None:
    """Let standard input be the terminal again, after an article was read from it."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError as error:
        raise DatelineError("", "there is no terminal to take keys from") from error
    os.dup2(terminal, 0)
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115 - stays open as long as the program
