"""`dateline --restricted`: reading only, for people who log in over SSH and get nothing else.

Python itself obeys the environment before any of our lines run, so the process is replaced by one that is isolated
(`python -I`) and has an environment of its own. No child process is started.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

KEPT = ("TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMUX", "STY",
        "SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT", "HOME", "USER", "LOGNAME")  # fmt: skip
"""What the reader may learn from its environment: what the terminal is, where its person is, where home is."""

MARK = "DATELINE_RESTRICTED"
"""Set by us for the process that takes over; in another's environment it means nothing, because only a process that is
isolated believes it."""


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that are kept, and the mark."""
    return {**{name: environment[name] for name in KEPT if name in environment}, "PATH": "/nonexistent", MARK: "1"}


def is_clean() -> bool:
    """Whether this process is the one that took over."""
    return bool(sys.flags.isolated) and set(os.environ) <= {*KEPT, "PATH", MARK} and MARK in os.environ


def enter(words: Sequence[str]) -> None:
    """Become an isolated process with a clean environment, or go on if this is one.

    Ctrl+C and ctrl+z end in nothing from here on, so that neither leads to a shell. `words` is the command line, which
    must come from whoever set the reader up: what the person asks for (SSH_ORIGINAL_COMMAND) is not read.
    """
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not is_clean():
        command = [sys.executable, "-IB", "-m", "reader", *words]
        os.execve(sys.executable, command, clean_environment(os.environ))


FORBIDDEN = (
    "subprocess.", "os.fork", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.startfile", "pty.spawn",
    "socket.connect", "socket.bind", "os.remove", "os.rename", "os.link", "os.symlink", "os.mkdir", "os.rmdir",
    "os.chmod", "os.chown", "os.truncate", "shutil.", "ctypes.dlopen", "webbrowser.", "ftplib.", "smtplib.",
)  # fmt: skip
"""Python's audit events (PEP 578) of starting a program, reaching the network, or changing files."""
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def guard(folder: Path) -> None:
    """Have Python itself refuse, from here on and for good, what a restricted reader never does.

    The reader has no way to any of it. This holds where a library that we use would find one.
    """
    sys.addaudithook(watcher(folder))


def watcher(folder: Path) -> Callable[[str, tuple[object, ...]], None]:
    """An audit hook that raises PermissionError. `folder` is where files may be written."""
    inside = f"{folder.resolve()}{os.sep}"

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event.startswith(FORBIDDEN):
            raise PermissionError(f"not in a restricted reader: {event}")
        if event == "open" and isinstance(details[0], str | bytes) and _writes(details):
            path = os.path.realpath(os.fsdecode(details[0]))
            if not path.startswith(inside) and path != os.devnull:
                raise PermissionError(f"not in a restricted reader: writing {path}")

    return watch


def _writes(details: tuple[object, ...]) -> bool:
    """Whether `open(path, mode, flags)` is for writing."""
    flags = details[2]
    return isinstance(flags, int) and bool(flags & WRITING)
