"""The rules, by family. Where two readings begin at one place, the longer wins, then the earlier rule."""

from reader.analysis.dates.rules import (
    clock,
    days,
    decades,
    durations,
    feasts,
    months_and_years,
    narrative,
    near_days,
    periods,
    references,
    relative,
    reports,
    sets,
    spans,
    weekdays,
    within_months,
)

FAMILIES = (
    *days.FAMILIES,
    *months_and_years.FAMILIES,
    *decades.FAMILIES,
    *within_months.FAMILIES,
    *feasts.FAMILIES,
    *weekdays.FAMILIES,
    *clock.FAMILIES,
    *spans.FAMILIES,
    *reports.FAMILIES,
    *narrative.FAMILIES,
    *near_days.FAMILIES,
    *relative.FAMILIES,
    *periods.FAMILIES,
    *sets.FAMILIES,
    *durations.FAMILIES,
    *references.FAMILIES,
)
