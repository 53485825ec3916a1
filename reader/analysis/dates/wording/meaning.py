"""What a rule says its words mean, and the way values of each type are written."""

from dataclasses import dataclass

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.wording.lexicon import DURATION_OF
from reader.model import TimeType


@dataclass(frozen=True, slots=True)
class Meaning:
    """A TIMEX3 type and value."""

    type: TimeType
    value: str
    assumed: bool = False
    """A part was filled in from context."""
    days: Interval | None = None
    """Where on the calendar it lies, when the value does not tell: "the past two weeks" is P2W up to today."""


def on(value: str, *, assumed: bool = False) -> Meaning:
    """A DATE."""
    return Meaning(TimeType.DATE, value, assumed)


def at(value: str, *, assumed: bool = False) -> Meaning:
    """A TIME."""
    return Meaning(TimeType.TIME, value, assumed)


def lasting(value: str, days: Interval | None = None) -> Meaning:
    """A DURATION."""
    return Meaning(TimeType.DURATION, value, days=days)


def recurring(value: str) -> Meaning:
    """A SET."""
    return Meaning(TimeType.SET, value)


def length(count: float | None, unit: str) -> str:
    """A count of units as an ISO 8601 duration; None is an unknown count. Half a year is six months, half an hour
    thirty minutes.
    """
    prefix, factor, letter = DURATION_OF[unit]
    if count is None:
        return {"E": "PXE", "C": "PXE", "Q": "PXQ"}.get(unit, f"{prefix}X{letter}")
    whole, rest = divmod(count * factor, 1)
    if not rest:
        return f"{prefix}{int(whole)}{letter}"
    smaller = {"PY": (12, "M"), "PTH": (60, "M"), "PTM": (60, "S"), "PD": (24, "H"), "PM": (30, "D"), "PW": (7, "D")}
    parts, name = smaller.get(prefix + letter, (0, ""))
    if not parts:
        return f"{prefix}{count * factor:g}{letter}"
    main = f"{int(whole)}{letter}" if whole else ""
    joint = "T" if prefix + letter == "PD" else ""
    return f"{prefix}{main}{joint}{round(rest * parts)}{name}"
