"""The parser of one command: a line it cannot understand is an error of ours, and its help is as wide as the screen."""

import argparse
import sys
from importlib import import_module

from reader.cli import options
from reader.cli.columns import columns
from reader.cli.table import OPEN, VERSION, Command
from reader.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn  # a status bar would wait for it

    from _typeshed import SupportsWrite

_SLIP = "unrecognized arguments: "
"""How argparse begins to tell of an option that it does not know."""


class Parser(argparse.ArgumentParser):
    """Raises UsageError; options are never abbreviated, so that a new one breaks no script."""

    def __init__(self, prog: str, description: str, epilog: str) -> None:
        super().__init__(prog=prog, description=description, epilog=epilog, formatter_class=_Help, allow_abbrev=False)

    def error(self, message: str) -> "NoReturn":
        """What argparse calls for a line that it cannot understand."""
        first, _, slip = message.partition(_SLIP)
        if slip and not first:
            from reader.text.meant import suggestion

            word = "".join(slip.partition("=")[0].split()[:1])
            message += suggestion(word, self._option_string_actions)
        raise UsageError("", f"{message} (see `{self.prog} --help`)")

    def print_help(self, file: "SupportsWrite[str] | None" = None) -> None:
        """Printed as anything else is: argparse itself passes over a disk that is full."""
        print(self.format_help(), end="", file=file)

    def exit(self, status: int = 0, message: str | None = None) -> "NoReturn":
        """Behind the help and the version, which are written by then, or the error is raised that forbids it."""
        if sys.stdout:
            sys.stdout.flush()
        super().exit(status, message)


def parser_of(command: Command, overview: str = "") -> "tuple[Parser, Callable[[argparse.Namespace], int]]":
    """The parser of a command, whose module alone is loaded, and what does it. `overview` stands below the help of the
    program itself.
    """
    named = "dateline" if command is OPEN else f"dateline {command.name}"
    parser = Parser(named, command.help, overview if command is OPEN else "")
    parser.add_argument(
        "--home", metavar="DIR", type=options.name, help="keep everything in this folder (also DATELINE_HOME)"
    )
    if command is OPEN:
        parser.add_argument("--version", action="version", version=VERSION)
    module = import_module(f"reader.cli.commands.{command.module}")
    module.configure(parser)
    return parser, module.run


class _Help(argparse.RawDescriptionHelpFormatter):
    """Told its width: to find it, argparse loads `shutil` and three libraries of compression with every option."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)
