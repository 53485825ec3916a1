"""How long an article takes to read."""

WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), a little less for news on a screen."""
SIGNS_A_MINUTE = 300
"""Of scripts without blanks: between 255 of Chinese and 357 of Japanese (Trauzettel-Klosinski and Dietz 2012)."""
LONGEST_WORDS = 9
"""Signs of a word on average, with the blank behind it, in scripts of Asia that part their words."""

MINUTES_OF_AN_HOUR = 60
HOURS_ALONE = 24
"""From so many hours on, minutes are too fine to be told."""


def reading_minutes(text: str) -> int:
    """Whole minutes, at least one. Blanks are counted: to cut a book into words takes as long as to lay it out."""
    words = text.count(" ") + text.count("\n\n") + 1
    if len(text) > words * LONGEST_WORDS and _has_signs_of_three_bytes(text):
        return max(1, round(len(text) / SIGNS_A_MINUTE))
    return max(1, round(words / WORDS_A_MINUTE))


def told_minutes(minutes: int) -> str:
    """As a person reads it: "4 min", "2 h 5 min"; of what takes days, the hours alone."""
    hours, rest = divmod(minutes, MINUTES_OF_AN_HOUR)
    if not hours:
        return f"{rest} min"
    return f"{hours:,} h {rest} min" if rest and hours < HOURS_ALONE else f"{hours:,} h"


def _has_signs_of_three_bytes(text: str) -> bool:
    """Whether most of a text is in a script of Asia: UTF-8 takes one or two bytes for a letter of the others."""
    return not text.isascii() and len(text.encode("utf-8", "replace")) > 2 * len(text)
