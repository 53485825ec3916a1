"""What a timeline tells of a text, for tests of its entries."""

from datetime import date

from reader.analysis.analyse import analyse

DAY = date(2024, 6, 14)
"""The day the texts of most tests are of: a Friday."""


def told(text: str, day: date = DAY) -> list[str]:
    """The words of each entry."""
    return [entry.words(text) for entry in analyse(text, day).timeline]


def dated(text: str, day: date = DAY) -> list[tuple[str, str]]:
    """The first day and the words of each entry."""
    return [(str(entry.first), entry.words(text)) for entry in analyse(text, day).timeline]
