"""The rules, by family. Where two readings begin at one place, the longer wins, then the earlier rule."""

from reader.analysis.dates.rules import (
    calendar_dates,
    clock,
    durations,
    feasts,
    narrative,
    periods,
    references,
    relative,
    sets,
    weekdays,
    within_months,
)

FAMILIES = (
    *calendar_dates.FAMILIES,
    *within_months.FAMILIES,
    *feasts.FAMILIES,
    *weekdays.FAMILIES,
    *clock.FAMILIES,
    *narrative.FAMILIES,
    *relative.FAMILIES,
    *periods.FAMILIES,
    *sets.FAMILIES,
    *durations.FAMILIES,
    *references.FAMILIES,
)
