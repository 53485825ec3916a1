"""The words of a noun phrase that a pronoun may stand for: where it ends, what is too vague, and what acts."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_adverb, is_participle
from reader.analysis.timeline.grammar.plurals import are_joined, head_of
from reader.analysis.wordlists import word_set

OWNING = word_set("his her its their")
SIZES = word_set("age colour color depth height length shape size weight width")
MEASURES = word_set(
    "acres days degrees feet grams hectares hours inches kilograms kilometres kilos km litres meters metres miles"
    " minutes months percent points pounds seconds times tonnes tons weeks years"
)
"""What is counted, and done nothing to."""
LONGEST = 7
"""Words of a noun phrase that may stand for a pronoun."""
VAGUE = (
    words_of.PRONOUNS
    | OWNING
    | word_set(
        """
    anybody anyone away each everybody everyone fact feet kilometers kilometres meters metres miles my nobody none one
    ones our somebody someone that these this those time times way what whatever which how why yards your
    """
    )
)


def cut_phrase(words: Sequence[Word], first: int, last: int) -> int:
    """The end of a noun phrase, before a phrase that makes it too long, "officials | of the department of roads", or
    what it is as large as, "a fish | the size of a grain".
    """
    sized = (at for at in range(first + 2, last - 1) if words[at].lower == "the" and words[at + 1].lower in SIZES)
    last = next(sized, last)
    if last - first <= LONGEST or are_joined(words[first:last]):
        return last
    ends = [at for at in range(first + 1, first + LONGEST + 1) if words[at].lower in words_of.PREPOSITIONS]
    end = ends[-1] if ends else last
    # "a hub | shared by five banks in Lorne"
    return end - (end > first + 1 and is_participle(words[end - 1].lower))


def hangs_on(word: Word) -> bool:
    """A time with its preposition, or an adverb, between a subject and its verb: "The club last | won"."""
    timed = word.time is not None or word.lower in words_of.PREPOSITIONS
    return timed or is_adverb(word)


def unmarked(words: Sequence[Word]) -> Sequence[Word]:
    """The words without the second of two marks at their end whose first they do not hold: "Iron Sea | ”"."""
    closes = len(words) > 1 and words[-1].text in words_of.CLOSING_MARKS
    return words[:-1] if closes and not any(word.text in words_of.OPENING_MARKS for word in words[:-1]) else words


def is_vague(word: Word) -> bool:
    """Whether it names nothing by itself, as "those", or is of a time."""
    named = word.named and word.text[0].isupper()  # "Just For | One | Day"
    return word.time is not None or (word.lower in VAGUE and not named)


def acts(words: Sequence[Word]) -> bool:
    """Whether a noun phrase is a body that does something: "The council", "the county's first museum"."""
    return bool(words) and head_of(words).lower in words_of.ACTING
