"""Errands given to a process of their own: in the reader's own they would hold up its keys, because Python runs one
thread at a time.
"""

import json
import pickle
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress

from reader.refresh.child import command, whole_environment
from reader.store.library import Library
from reader.tui.beside import errands
from reader.tui.beside.errands import Errand, Signal, Tell
from reader.tui.beside.threads import LOOK_AGAIN


def run_apart(errand: Errand, library: Library, tell: Tell, is_over: Callable[[], bool]) -> str | None:
    """What came of an errand, in words, or None where it was over before; to be called in a thread. `tell` is told how
    far it is.

    An errand that is over is cut off: what it stored stays, and the library bears it. One in a library in memory is
    done right here.
    """
    if errand.path is None:
        return errands.do(errand, library, tell, is_over)
    ours, theirs = socket.socketpair()
    with ours, theirs, _started(theirs) as process:
        theirs.close()
        try:
            return _followed(ours, errand, tell, is_over)
        finally:
            process.kill()


def _started(line: socket.socket) -> "subprocess.Popen[bytes]":
    """In a session of its own: Linux shares the processor out by sessions, and the reader's has little to do."""
    return subprocess.Popen(
        command("reader.tui.beside.errands"),
        stdin=line.fileno(),
        stdout=line.fileno(),
        stderr=subprocess.DEVNULL,
        env=whole_environment(),
        start_new_session=True,
    )


def leave_behind(errand: Errand) -> None:
    """Have an errand done that outlives the reader; what it says is heard by nobody."""
    ours, theirs = socket.socketpair()
    with ours, theirs, suppress(OSError):
        process = _started(theirs)
        ours.sendall(pickle.dumps(errand))
        process.returncode = 0  # nobody waits for it, which Python would say when this one ends


def _followed(line: socket.socket, errand: Errand, tell: Tell, is_over: Callable[[], bool]) -> str | None:
    with suppress(ConnectionError):
        line.sendall(pickle.dumps(errand))
        line.settimeout(LOOK_AGAIN)
        for message in _messages(line, is_over):
            signal, words = json.loads(message)
            if signal == Signal.ENDED:
                return str(words)
            tell(Signal(signal), str(words))
    return None if is_over() else "The work beside the keys was cut off."


def _messages(line: socket.socket, is_over: Callable[[], bool]) -> Iterator[bytes]:
    """What comes, line by line, until the other side ends or nobody wants it any more."""
    begun = b""
    while not is_over():
        try:
            piece = line.recv(1 << 16)
        except TimeoutError:
            continue
        if not piece:
            return
        *whole, begun = (begun + piece).split(b"\n")
        yield from whole
