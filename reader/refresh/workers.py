"""Worker processes from the outside: started when a job is sure to come, used again, killed when one takes too long."""

import asyncio
import os
import pickle
import socket
import subprocess
from asyncio import StreamReader, StreamWriter
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

    def __init__(self, process: "subprocess.Popen[bytes]", lines: StreamReader, out: StreamWriter) -> None:
        self._process = process
        self._lines = lines
        self._out = out

    @classmethod
    async def start(cls, bounds: Bounds) -> Self:
        """A fresh process."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: ASYNC220 - returns at once, and runs our own module
                command("reader.refresh.worker", str(theirs.fileno()), str(bounds.seconds), str(bounds.memory)),
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                env=environment(),
            )
        os.setpriority(os.PRIO_PROCESS, process.pid, os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)
        lines, out = await asyncio.open_connection(sock=ours, limit=_BUFFER)
        return cls(process, lines, out)

    async def ask(self, job: Job) -> Result:
        """The result of a job. Raises EOFError or OSError where the process ends before it answers."""
        data = pickle.dumps(job, pickle.HIGHEST_PROTOCOL)
        self._out.write(LENGTH.pack(len(data)))
        self._out.write(data)
        await self._out.drain()
        head = await self._lines.readexactly(LENGTH.size)
        result: Result = pickle.loads(await self._lines.readexactly(LENGTH.unpack(head)[0]))  # noqa: S301 - our own process
        return result

    def kill(self) -> None:
        """End the process now and let go of it."""
        self._out.close()
        self._process.kill()
        self._process.wait()


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
        while self._idle:
            self._idle.pop().kill()

    async def prepare(self, jobs: int) -> None:
        """Start the processes for so many jobs that are sure to come: they load while servers are still asked."""
        for _ in range(min(jobs, self.bounds.processes)):
            self._idle.append(await Worker.start(self.bounds))

    async def read(self, job: Job) -> Result:
        """What the body of a job holds. Raises SourceError, in words, where it cannot be read in its bounds."""
        async with self._room:
            worker = self._idle.pop() if self._idle else await Worker.start(self.bounds)
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
