"""The command `dateline`: finds the command that is meant, imports it alone, and ends with one of `exit_codes`."""

import errno
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from reader.cli.exit_codes import FAILED, FAULT, INTERRUPTED, MEANINGS, OK, USAGE
from reader.cli.table import COMMANDS, OPEN, VERSION, Command
from reader.errors import DatelineError, QueryError, SettingsError, UsageError

_UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EIO}
"""What a full or broken disk answers. Files of ours say it in words of their own; what is left is standard output."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code. Nothing of ours leaves here as an exception."""
    words = list(sys.argv[1:] if argv is None else argv)
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - stays open; no module is loaded
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that is not UTF-8 shows a ? for what it has no sign for
    try:
        code = _run(*_split(words))
        if sys.stdout:
            sys.stdout.flush()
    except (UsageError, QueryError) as error:
        return _say(error, USAGE)
    except DatelineError as error:
        return _say(error, FAILED)
    except BrokenPipeError:  # who reads the pipe has seen enough
        _write_no_more()
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _of_system(error, words)
    except Exception as error:  # noqa: BLE001 - the edge of the program: it is logged, and told in a line
        return _fault(error, words)
    return code


def _of_system(error: OSError, words: Sequence[str]) -> int:
    """What the system refuses is no fault of ours where it is a file, or standard output, that cannot be written."""
    told = (error.strerror or "").lower()
    if error.filename is not None:
        return _say(DatelineError(os.fsdecode(error.filename), told), FAILED)
    if error.errno in _UNWRITABLE:
        _write_no_more()
        return _say(DatelineError("standard output", told), FAILED)
    return _fault(error, words)


def _fault(error: Exception, words: Sequence[str]) -> int:
    from reader import paths
    from reader.faults import FaultError, keep_log

    print(FaultError(error, keep_log(error, paths.find(_home(words)).log)).words, file=sys.stderr)
    return FAULT


def _home(words: Sequence[str]) -> str | None:
    """What `--home` names, where it is not known yet what the words mean."""
    parted = [part for word in words for part in (word.split("=", 1) if word.startswith("--home=") else [word])]
    return parted[parted.index("--home") + 1] if "--home" in parted[:-1] else None


def _write_no_more() -> None:
    """What is still held would fail again when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _say(error: DatelineError, code: int) -> int:
    from reader.text.clean import clean_line

    # Names of files may hold line breaks; only the mistakes of settings are ours, and a line each.
    lines = str(error).split("\n") if isinstance(error, SettingsError) else [str(error)]
    print("dateline: " + "\n  ".join(map(clean_line, lines)), file=sys.stderr)
    return code


def _split(words: Sequence[str]) -> tuple[Command, list[str]]:
    """The command, and its words with the options that stood before its name behind it."""
    by_name = {command.name: command for command in COMMANDS}
    options: list[str] = []
    rest = list(words)
    while rest and rest[0].startswith("--home"):
        options.append(rest.pop(0))
        if options[-1] == "--home" and rest:
            options.append(rest.pop(0))
    if rest and rest[0] in by_name:
        return by_name[rest[0]], options + rest[1:]
    return OPEN, options + rest


def _run(command: Command, words: Sequence[str]) -> int:
    if command is OPEN and words[:1] == ["--version"]:
        print(VERSION)
        return OK
    from reader.cli.parser import parser_of

    parser, run = parser_of(command, _overview())
    args = parser.parse_args([_as_word(word) for word in words] if command.refuses else words)
    _refuse_file(args.home or os.environ.get("DATELINE_HOME"))
    return run(args)


def _as_word(word: str) -> str:
    """A word that argparse takes for no option: what begins with a blank is none."""
    return f" {word}" if word[:1] == "-" and word[:2] != "--" and word != "-h" else word


def _refuse_file(home: str | None) -> None:
    """A file in the place of the folder that keeps everything would look like an empty library."""
    if home and os.path.isfile(os.path.expanduser(home)):  # noqa: PTH111, PTH113 - without loading pathlib
        raise UsageError(home, "it is a file; --home and DATELINE_HOME name the folder that keeps everything")


def _overview() -> str:
    """What stands below the options of `dateline --help`."""
    width = max(len(command.name) for command in COMMANDS)
    commands = "\n".join(f"  {command.name:<{width}}  {command.help}" for command in COMMANDS)
    codes = "\n".join(f"  {code:>3} {meaning}" for code, meaning in MEANINGS.items())
    return f"commands, each with its own --help:\n{commands}\n\nexit codes:\n{codes}"
