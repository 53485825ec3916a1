"""What is asked of a server, within which limits, and what came back.

The seam between `sources.web.fetch` and the readers of pages and feeds. What an answer means for a feed is decided by
`reader.refresh.schedule`.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take."""

    total: float = 30.0
    """Seconds from the question to the end of the answer, redirects included."""
    connect: float = 10.0
    """Seconds until a connection stands."""
    quiet: float | None = None
    """Seconds in which nothing comes, after which the line is taken for broken; None: only `total` ends it."""
    size: int = 15 << 20
    """Bytes of an unpacked body."""
    redirects: int = 10
    header: int = 1 << 15
    """Bytes of one header line."""
    connections: int = 100
    """Open at the same time, to all servers together."""


@dataclass(frozen=True, slots=True)
class Request:
    """One conditional GET."""

    url: str
    etag: str = ""
    last_modified: str = ""
    home: str = ""
    """The one host that may lie in a private network, because the reader named it; empty allows none."""
    program: str = ""
    """The name of a program of the reader's that is given the body, or makes it where there is no address."""
    wanted: bool = False
    """Somebody asked for this very page: their own cookies go to it also where the feed is of another site, or none."""
    plain: bool = False
    """What is asked for must not be packed on the way."""
    first: int = 0
    """The first byte that is wanted, of what still has this `mark`; 0 for all of it."""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A question with a person's credentials to the server that they named: a POST where there is a form. It goes to
    that server alone, which may lie in a private network, and where it is led elsewhere it is not followed.
    """

    url: str
    authorization: str = field(default="", repr=False)
    """The header; plain ASCII."""
    form: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and where it really came from, read to its end. Header values are cleaned."""

    url: str
    """The address after redirects, without a password: what relative links are resolved against."""
    body: bytes = b""
    """Decoded from its transfer and content encodings, and no larger than the fetcher allows."""
    content_type: str = ""
    """The header as sent, charset and all; empty where there was none."""
    status: int = 200
    etag: str = ""
    last_modified: str = ""
    retry_after: str = ""
    """The header as it stands: seconds, or an HTTP date."""
    max_age: int | None = None
    """Seconds for which the server says that nothing changes; None where it says nothing."""
    permanent: str = ""
    """The address that the server says to use from now on, password and all; empty where there is no new one.

    Of a call, where its server leads to.
    """
    insecure: bool = False
    """A redirect led from https to http."""
