"""Moments as the library keeps them: whole microseconds since 1970, UTC. Exact both ways, sorted as numbers."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """An aware moment as a number."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The moment a number stands for, in UTC."""
    return _EPOCH + micros * _MICROSECOND
