"""Worker processes from the outside: started when a job is sure to come, used again, killed when one takes too long."""

import asyncio
import os
import pickle
import signal
import socket
import subprocess
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from reader.errors import SourceError
from reader.refresh.child import command, environment
from reader.refresh.jobs import LENGTH, Job, Result

_BUFFER = 1 << 20
NICENESS = 5
"""How far these processes stand behind the reader, whose keys somebody waits for. That begins with their first import:
while they load, the reader still loads what asks the servers, and everything waits for that.
"""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What reading one body may take."""

    seconds: float = 10.0
    """Of the processor's time for one body."""
    patience: float = 4.0
    """How many times as long it may take by the clock."""
    memory: int = 640 << 20
    """Bytes of address space of one process, of which some 150 MiB are Python and its libraries."""
    processes: int = 2


class Worker:
    """One process and the line to it."""

    def __init__(self, lines: StreamReader, out: StreamWriter, process: "subprocess.Popen[bytes] | None") -> None:
        """`process` is None for one that divided off from another."""
        self._lines = lines
        self._out = out
        self._process = process
        self._number = 0

    @classmethod
    async def start(cls, bounds: Bounds, count: int = 1) -> "list[Self]":
        """Fresh processes. What is loaded for one is there for all. Raises OSError where the system gives none."""
        pairs = [socket.socketpair() for _ in range(count)]
        theirs = [pair[1].fileno() for pair in pairs]
        try:
            process = subprocess.Popen(  # noqa: ASYNC220 - returns at once, and runs our own module
                command("reader.refresh.worker", str(bounds.seconds), str(bounds.memory), *map(str, theirs)),
                pass_fds=theirs,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                env=environment(),
            )
        except OSError:
            for pair in pairs:
                pair[0].close()
            raise
        finally:
            for pair in pairs:
                pair[1].close()
        os.setpriority(os.PRIO_PROCESS, process.pid, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)
        lines = [await asyncio.open_connection(sock=pair[0], limit=_BUFFER) for pair in pairs]
        return [cls(*line, None if place else process) for place, line in enumerate(lines)]

    async def ask(self, job: Job) -> Result:
        """The result of a job. Raises EOFError or OSError where the process ends before it answers."""
        if not self._number:
            self._number = await self._length()  # before it has a job, of which it may have to be killed
        data = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        self._out.write(LENGTH.pack(len(data)))
        self._out.write(data)
        await self._out.drain()
        result: Result = pickle.loads(await self._lines.readexactly(await self._length()))  # noqa: S301 - our own process
        return result

    async def _length(self) -> int:
        number: int = LENGTH.unpack(await self._lines.readexactly(LENGTH.size))[0]
        return number

    async def close(self) -> None:
        """Close the line of a process that has no job: then it ends by itself."""
        self._out.close()
        with suppress(OSError):
            await self._out.wait_closed()

    def wait(self) -> None:
        """See a process end whose line is closed. One that is still loading is not waited for, but killed."""
        if self._process and self._number:
            self._process.wait()
        else:
            self.kill()

    def kill(self) -> None:
        """End the process now and let go of it. One that has no job yet ends by itself when the line is closed."""
        self._out.close()
        if self._process:
            self._process.kill()
            self._process.wait()
        elif self._number and not self._lines.at_eof():
            with suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGKILL)


class Workers:
    """A few processes that share the jobs."""

    def __init__(self, bounds: Bounds | None = None) -> None:
        self.bounds = bounds or Bounds()
        self._room = asyncio.Semaphore(self.bounds.processes)
        self._idle: list[Worker] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for worker in self._idle:
            await worker.close()
        while self._idle:
            self._idle.pop().wait()

    async def prepare(self, jobs: int) -> None:
        """Start the processes for so many jobs that are sure to come: they load while servers are still asked.

        Where the system gives none now, whoever has a job asks again.
        """
        if count := min(jobs, self.bounds.processes):
            with suppress(OSError):
                self._idle += await Worker.start(self.bounds, count)

    async def read(self, job: Job) -> Result:
        """What the body of a job holds. Raises SourceError, in words, where it cannot be read in its bounds."""
        async with self._room:
            worker = self._idle.pop() if self._idle else await self._start(job)
            try:
                async with asyncio.timeout(self.bounds.seconds * self.bounds.patience):
                    result = await worker.ask(job)
            except (TimeoutError, EOFError, OSError):
                worker.kill()
                raise SourceError(job.answer.url, "it takes too long or too much memory to be read") from None
            except BaseException:
                worker.kill()
                raise
            if result.last:
                worker.kill()
            else:
                self._idle.append(worker)
        if result.error:
            raise SourceError(job.answer.url, result.error)
        return result

    async def _start(self, job: Job) -> Worker:
        try:
            return (await Worker.start(self.bounds))[0]
        except OSError as error:
            raise SourceError(job.answer.url, f"no process can be started to read it ({error.strerror})") from error
