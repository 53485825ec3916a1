"""What a timeline tells of a text, for tests of its entries."""

from datetime import date

from reader.analysis.analyse import analyse
from reader.model import Status, TimelineEntry

DAY = date(2024, 6, 14)
"""The day the texts of most tests are of: a Friday."""


def told(text: str, day: date = DAY) -> list[str]:
    """The words of each entry."""
    return [entry.words(text) for entry in analyse(text, day).timeline]


def dated(text: str, day: date = DAY) -> list[tuple[str, str]]:
    """The first day and the words of each entry."""
    return [(str(entry.first), entry.words(text)) for entry in analyse(text, day).timeline]


WIRE_DAY = date(2025, 3, 12)
"""The day the texts of agencies are of: a Wednesday."""


def told_when(text: str, day: date = WIRE_DAY) -> dict[str, str]:
    """The words of each entry, with when it was, and its status where it did not happen."""
    return {entry.words(text): _when(entry) for entry in analyse(text, day).timeline}


def _when(entry: TimelineEntry) -> str:
    status = "" if entry.status is Status.HAPPENED else f" {entry.status}"
    lasting = f"..{entry.last}" if entry.lasting else ""
    return f"{entry.first}{lasting}{status}"
