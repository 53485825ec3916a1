"""Programs that make feeds, or mend those of servers: run without a shell, within the limits of any other fetch.

A feed names its program, and only a person's settings say what that is: no list and no server can have anything run.
What a server sent is a program's standard input, and never one of its words.
"""

import asyncio
import os
import signal
import time
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from reader.errors import FetchError
from reader.sources.web.answer import Limits
from reader.text.clean import clean_line

Programs = Mapping[str, Sequence[str]]
"""Commands as lists of words, by their names."""

_starting: set[object] = set()
"""What is being started, and may run already under a number that is not known yet."""
_running: set[int] = set()
"""The processes that lead the groups of what runs now."""
_PIECE = 1 << 16
_PATIENCE = 5.0
"""Seconds for what has left a program's group and still holds its lines, and for programs that are being started."""
_GLANCE = 0.01
_TAIL = 2048
"""Bytes from the end of what a program complains of that are kept: the last line says what was wrong."""


async def output(name: str, programs: Programs, given: bytes | None, limits: Limits) -> bytes:
    """What a program writes to its standard output when it is given these bytes. Raises FetchError, also where it takes
    longer or writes more than an answer may; then all that it started is ended with it.
    """
    if name not in programs:
        raise FetchError(name, "no program is called so under [programs] in the settings")
    process = await _start(name, programs[name], given)
    try:
        async with asyncio.timeout(limits.total):
            written, complaint, _ = await asyncio.gather(
                _read(process, name, limits.size), _complaint(process.stderr), _give(process.stdin, given)
            )
            code = await process.wait()
    except TimeoutError:
        await _end(process)
        raise FetchError(name, f"the program did not end within {limits.total:.0f} seconds") from None
    except BaseException:
        await _end(process)
        raise
    finally:
        _running.discard(process.pid)
    if code:
        raise FetchError(name, f"the program ended with {code}" + (f": {complaint}" if complaint else ""))
    return written


async def _start(name: str, words: Sequence[str], given: bytes | None) -> Process:
    start = object()
    _starting.add(start)
    try:
        process = await asyncio.create_subprocess_exec(
            *words,
            stdin=DEVNULL if given is None else PIPE,
            stdout=PIPE,
            stderr=PIPE,
            cwd=Path.home(),
            start_new_session=True,
        )
        _running.add(process.pid)
    except OSError as error:
        told = (error.strerror or type(error).__name__).lower()
        raise FetchError(name, f"{words[0]} could not be run: {told}") from error
    finally:
        _starting.discard(start)
    return process


async def _read(process: Process, name: str, size: int) -> bytes:
    """What a program writes. One that writes too much is ended, and what is on its way is read and dropped: until its
    lines have ended nobody is told that a process has.
    """
    line, written = process.stdout, bytearray()
    while line and (piece := await line.read(_PIECE)):
        if len(written) > size:
            continue
        written += piece
        if len(written) > size:
            _kill(process.pid)
    if len(written) > size:
        raise FetchError(name, f"the program wrote more than {size >> 20} MiB")
    return bytes(written)


async def _complaint(line: StreamReader | None) -> str:
    """The last line of what it writes to standard error, all of which is taken from it."""
    tail = b""
    while line and (piece := await line.read(_PIECE)):
        tail = (tail + piece)[-_TAIL:]
    lines = tail.decode(errors="replace").split("\n")
    return next((told for line in reversed(lines) if (told := clean_line(line))), "")[:200]


async def _give(line: StreamWriter | None, given: bytes | None) -> None:
    """A program need not read all that it is given."""
    if line and given is not None:
        with suppress(BrokenPipeError, ConnectionResetError):
            line.write(given)
            await line.drain()
        line.close()


async def _end(process: Process) -> None:
    """End a program whose lines nobody reads any more."""
    _kill(process.pid)
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await asyncio.gather(_drop(process.stdout), _drop(process.stderr), process.wait())


async def _drop(line: StreamReader | None) -> None:
    while line and await line.read(_PIECE):
        pass


def end_all() -> None:
    """End every program that still runs, and all that they started: for who leaves without waiting, from a thread
    beside that of the programs. One that is being started is waited for, as it could not be ended yet.
    """
    until = time.monotonic() + _PATIENCE
    while _starting and time.monotonic() < until:
        time.sleep(_GLANCE)
    for leader in tuple(_running):
        _kill(leader)


def _kill(leader: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)
