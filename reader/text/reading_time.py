"""How long an article takes to read."""

WORDS_A_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), a little less for news on a screen."""
SIGNS_A_MINUTE = 300
"""Of scripts without blanks: between 255 of Chinese and 357 of Japanese (Trauzettel-Klosinski and Dietz 2012)."""
LONGEST_WORDS = 9
"""Signs of a word on average, with the blank behind it, in scripts of Asia that part their words."""


def reading_minutes(text: str) -> int:
    """Whole minutes, at least one. Blanks are counted: to cut a book into words takes as long as to lay it out."""
    words = text.count(" ") + text.count("\n\n") + 1
    if len(text) > words * LONGEST_WORDS and _has_signs_of_three_bytes(text):
        return max(1, round(len(text) / SIGNS_A_MINUTE))
    return max(1, round(words / WORDS_A_MINUTE))


def _has_signs_of_three_bytes(text: str) -> bool:
    """Whether most of a text is in a script of Asia: UTF-8 takes one or two bytes for a letter of the others."""
    return not text.isascii() and len(text.encode("utf-8", "replace")) > 2 * len(text)
