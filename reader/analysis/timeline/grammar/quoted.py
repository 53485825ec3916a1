"""Words in quotation marks that are no clause of their own, and belong to the sentence around them; and names of works
with a colon in them.
"""

from collections.abc import Sequence

from reader.analysis.english.words import ARTICLES, SMALL_IN_TITLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, word_at

SHORT_QUOTE = 3
"""Words in quotation marks that are a phrase even where one looks like a verb: called him a “failed” mayor."""
LONGEST_PHRASE = 20
"""Words in quotation marks that may be the object of the clause around them."""
INTRODUCING = frozenset(':"“')
"""Marks behind which words are quoted."""


def quoted_phrases(words: Sequence[Word], finite: Sequence[int]) -> set[int]:
    """The marks, and the words, of quoted phrases that make no clause: they belong to the sentence around them."""
    found: set[int] = set()
    opened: int | None = None
    for index, word in enumerate(words):
        if word.text in words_of.OPENING_MARKS and (word.text != '"' or opened is None):
            opened = index
        elif word.text in words_of.CLOSING_MARKS and opened is not None:
            is_phrase = finite[opened] > index or index - opened <= SHORT_QUOTE or _is_object(words, opened, index)
            is_phrase = is_phrase or _is_title(words[opened + 1 : index])
            if opened and is_phrase:
                found.update(range(opened, index + 1))
            opened = None
    return found


def _is_object(words: Sequence[Word], opened: int, closed: int) -> bool:
    """The quote goes on with the clause before it: "lost “a million for every day it rains”"."""
    before = word_at(words, opened - 1)
    if not before.text[0].isalnum() or before.lower in words_of.REPORTING:
        return False
    return closed - opened <= LONGEST_PHRASE and words[opened + 1].text.islower()


def _is_title(words: Sequence[Word]) -> bool:
    """Capitals on all but the smallest words."""
    return len(words) <= LONGEST_PHRASE and all(
        word.text[0].isupper() or len(word.text) <= SHORT_QUOTE for word in words if word.text[0].isalnum()
    )


def is_in_title(words: Sequence[Word], index: int, verb: int) -> bool:
    """A colon within the name of a work, of which the verb at word `verb` tells: "Dune: Part Two opened"."""
    if words[index].text != ":" or not 0 < index < verb - 1 or verb >= len(words):
        return False
    if words[index - 1].time is not None or words[index + 1].lower in words_of.SUBJECT_PRONOUNS:
        return False
    behind = [word for word in words[index + 1 : verb] if word.lower not in SMALL_IN_TITLES]
    named = words[index + 1].lower in ARTICLES
    # "Update: | Tarna Mills closed", but "Mill Town: | The Return"
    least = 1 if index > 1 and words[index - 2].text[0].isupper() else 2
    return (
        len(behind) >= least
        and words[index - 1].text[0].isupper()
        and all(word.text[0].isupper() and word.time is None and (named or not word.person) for word in behind)
    )


def introduces(words: Sequence[Word], at: int) -> bool:
    """Behind the mark at word `at` words are quoted, and it closes none."""
    closes = words[at].text == '"' and sum(word.text == '"' for word in words[:at]) % 2 == 1
    return words[at].text in INTRODUCING and not closes
