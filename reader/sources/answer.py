"""What came from an address, once the network is done with it: the seam between `sources.fetch` and the readers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """A body and where it really came from."""

    url: str
    """The address after redirects: what relative links are resolved against."""
    body: bytes
    """Decoded from its transfer and content encodings, and no larger than the fetcher allows."""
    content_type: str = ""
    """The header as sent, charset and all; empty where there was none."""
