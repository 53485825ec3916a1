"""What can go wrong, as one tree.

    DatelineError
    ├── SourceError      a file, page or feed that cannot be read
    ├── StoreError       the library cannot be opened or written
    │   └── DamagedError       its file is damaged, or none of ours
    ├── FetchError       an answer that cannot be used
    │   ├── UnreachableError   no server answers at all
    │   └── OversizeError      it is larger than may be
    ├── ServiceError     a service that refuses an account, or what it is told
    ├── QueryError       a search that cannot be understood
    ├── MissingError     a feed, a folder or a saved search that is not there
    ├── SettingsError    a setting that cannot be used
    └── UsageError       a command line that cannot be understood

Each carries its subject and reads as one line to a person.
"""


class DatelineError(Exception):
    """Something a person should be told: `subject` is the thing, `reason` what is wrong with it."""

    def __init__(self, subject: str, reason: str) -> None:
        super().__init__(subject, reason)
        self.subject = subject
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.subject.removesuffix(':')}: {self.reason}" if self.subject else self.reason


class SourceError(DatelineError):
    """A file, a page or a feed that cannot be read as an article."""


class StoreError(DatelineError):
    """The library cannot be opened, read or written."""


class DamagedError(StoreError):
    """A file that is damaged, or no library at all."""


class FetchError(DatelineError):
    """No usable answer came from an address."""


class UnreachableError(FetchError):
    """No server was reached: it may be this machine that has no network."""


class OversizeError(FetchError):
    """An answer that is larger than may be; a part of what was asked for may not be."""


class ServiceError(DatelineError):
    """A service refuses the account, or what it was told."""


class QueryError(DatelineError):
    """A search that cannot be understood."""


class MissingError(DatelineError):
    """A feed, a folder or a saved search that was named and is not there."""


class SettingsError(DatelineError):
    """A setting that cannot be used; the subject names file and line."""


class UsageError(DatelineError):
    """A command line that cannot be understood."""
