"""Where in an article somebody stopped reading."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped reading: an offset in the text, so that it survives another width."""

    offset: int
    seen: datetime
