"""How far a time is from the day of an article: "in 3 weeks", "5 months before", "the same year"."""

from datetime import date

from reader.model import Grain

DAYS_OF = {"week": 7, "month": 30.44, "year": 365.2425}


def relative_words(first: date, last: date, grain: Grain, day: date, *, lasting: bool = False) -> str:
    """Where a time lies seen from `day`, no more precisely than its grain.

    What is to come reads "in 3 weeks", what has been "3 weeks before", and what lasts "3 weeks – 5 days before".
    """
    if lasting and first < last:
        return _from_to(_point(first, first, grain, day), _point(last, last, grain, day), goes_on=last == day)
    return _point(first, last, grain, day)


def _from_to(start: str, end: str, *, goes_on: bool) -> str:
    """Two distances as one period; the first gives its "before" to both."""
    if goes_on:
        return f"since {start}"
    if start == end:
        return start
    shared = " before"
    if not end.endswith(shared):
        return f"{start} – {end}"
    count, _, unit = start.removesuffix(shared).partition(" ")
    return f"{count} – {end}" if end.endswith(f" {unit}{shared}") else f"{count} {unit} – {end}"


def _point(first: date, last: date, grain: Grain, day: date) -> str:
    if grain in {Grain.YEAR, Grain.DECADE, Grain.CENTURY}:
        return _by_years(first, last, day)
    if grain in {Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.HALF}:
        return _by_months(first, last, grain, day)
    return _by_days(first, last, grain, day)


def _by_days(first: date, last: date, grain: Grain, day: date) -> str:
    if first <= day <= last:
        return "the same day" if grain in {Grain.DAY, Grain.TIME} else f"the same {grain}"
    days = (first - day).days if first > day else (last - day).days
    if days in {-1, 1}:
        return "the day before" if days < 0 else "the day after"
    return _phrase(*_best_unit(abs(days)), ahead=days > 0)


def _best_unit(days: int) -> tuple[int, str]:
    """Days as days up to a fortnight, then as weeks, months and years."""
    if days < 14:
        return days, "day"
    if days < 60:
        return round(days / DAYS_OF["week"]), "week"
    if days < 700:
        return round(days / DAYS_OF["month"]), "month"
    return round(days / DAYS_OF["year"]), "year"


def _by_months(first: date, last: date, grain: Grain, day: date) -> str:
    if first <= day <= last:
        return f"the same {grain}"
    edge = first if first > day else last
    months = (edge.year - day.year) * 12 + edge.month - day.month
    count = max(1, abs(months))
    return _phrase(count if count < 24 else round(count / 12), "month" if count < 24 else "year", ahead=first > day)


def _by_years(first: date, last: date, day: date) -> str:
    if first.year <= day.year <= last.year:
        return "the same year" if first.year == last.year else "the same years"
    years = first.year - day.year if first > day else last.year - day.year
    return _phrase(abs(years), "year", ahead=years > 0)


def _phrase(count: int, unit: str, *, ahead: bool) -> str:
    units = unit if count == 1 else f"{unit}s"
    return f"in {count} {units}" if ahead else f"{count} {units} before"
