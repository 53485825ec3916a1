"""The way to an account: who it is, and its password, which is read when it is needed and kept by nobody."""

import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import ServiceError
from reader.sources.services.service import Account, Service
from reader.sources.web.addresses import host_of, typed_address
from reader.sources.web.fetch import Fetcher
from reader.text.clean import clean_line

PATIENCE = 60.0
"""Seconds that a command may take: it may ask somebody to unlock what holds the password."""
LONGEST = 4096
"""Bytes that are read of a password."""


@dataclass(frozen=True, slots=True)
class Access:
    """An account whose password is not read yet."""

    account: tuple[str, str, str]
    """Protocol, address and user."""
    open: Callable[[Fetcher], Service] = field(repr=False)
    """What asks it. Waits for the password, and raises ServiceError where there is none and FetchError where the
    address is none."""

    @property
    def name(self) -> str:
        """What a person knows the service by: its host."""
        address = self.account[1]
        return clean_line(host_of(typed_address(address))) or clean_line(address)


def access(account: tuple[str, str, str], command: Sequence[str], file: str) -> Access:
    """The way to an account whose password a command prints, or a file holds, in the first line."""

    def opened(fetcher: Fetcher) -> Service:
        from reader.sources.services.opening import open_service  # noqa: PLC0415 - most readers have no account

        secret = password_by(command) if command else password_in(Path(file).expanduser())
        return open_service(Account(*account, secret), fetcher)

    return Access(account, opened)


def password_by(command: Sequence[str]) -> str:
    """The first line that a command prints; no shell runs it. Raises ServiceError, without what it printed."""
    subject = f"password_command {command[0]}"
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE,
            check=False,
        )  # fmt: skip
    except OSError as error:
        raise ServiceError(
            subject, f"it could not be run: {(error.strerror or type(error).__name__).lower()}"
        ) from None
    except subprocess.TimeoutExpired:
        raise ServiceError(subject, f"it took longer than {PATIENCE:.0f} seconds") from None
    if done.returncode:
        raise ServiceError(subject, f"it ended with {done.returncode}")
    return _first_line(done.stdout[:LONGEST], subject)


def password_in(path: Path) -> str:
    """The first line of a file. Raises ServiceError."""
    subject = f"password_file {path}"
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST)
    except OSError as error:
        raise ServiceError(subject, (error.strerror or type(error).__name__).lower()) from None
    return _first_line(data, subject)


def _first_line(data: bytes, subject: str) -> str:
    with suppress(UnicodeDecodeError):
        if line := data.split(b"\n", 1)[0].removesuffix(b"\r").decode():
            return line
        raise ServiceError(subject, "its first line is empty")
    raise ServiceError(subject, "what it gives is not UTF-8")
