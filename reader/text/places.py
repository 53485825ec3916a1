"""Names of places as they stand within a sentence."""

_TAKE_THE = (
    *("States", "Kingdom", "Union", "Emirates", "Republic", "Islands"),
    *("Bahamas", "Balkans", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles"),
)
"""The last words of names that take an article: common nouns, and the plurals that English says with one."""


def with_the(place: str) -> str:
    """A place's name, with the article that it takes: "Oman", "the United States"."""
    return f"the {place}" if place.endswith(_TAKE_THE) else place
