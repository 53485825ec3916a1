"""Where a noun phrase or a name begins, told from the word that it ends with."""

from collections.abc import Container, Sequence

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES, POSSESSIVE_ENDS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, ends_infinitive, is_gerund, lowered, starts_noun, word_at
from reader.analysis.timeline.grammar.plurals import is_plural

NO_NOUN_STARTS = (
    (words_of.PREPOSITIONS | words_of.COORDINATORS | words_of.MODALS | words_of.BE)
    | (words_of.RELATIVES | words_of.HYPOTHESES)
    | {"although", "because", "though", "whereas", "while"}
) - {"that"}
"""Words that no noun phrase reaches over."""
ONE_OF = 2
"""Words of "one of"."""
LONGEST_ROLE = 3
"""Words."""
NO_BARE_NOUNS = words_of.DETERMINERS | words_of.PRONOUNS
OTHERS = frozenset(("few", "many", "most", "others", "several", "some"))
LONGEST_OWNER = 5
"""Words of somebody's name with what they are before it."""


def noun_start(words: Sequence[Word], at: int, floor: int, verbs: Container[int] = ()) -> int:
    """Where the noun phrase begins that reaches to word `at`: at its determiner, or at the name that owns it."""
    start = at
    while start > floor:
        word = words[start - 1]
        owns = word.lower in POSSESSIVE_ENDS
        if ends_infinitive(words, start):
            break
        ends = word.time is not None or start - 1 in verbs or word.lower in NO_NOUN_STARTS
        if ends or not (word.text[0].isalnum() or owns):
            break
        start -= 1
        if word.lower in words_of.DETERMINERS and not owns:
            break
    # "After winning Tuesday's vote": a gerund is no part of the noun.
    return start + (start < at and is_gerund(words[start].lower) and words[start].lower != "evening")


def behind_one_of(words: Sequence[Word], start: int, end: int) -> int:
    """Where those begin of whom all is told what is told behind them: "one of | six jars that vanished"."""
    first = lowered(words, start, start + ONE_OF)
    if end - start <= ONE_OF:
        return start
    return start + ONE_OF * (first == ["part", "of"] or (first == ["one", "of"] and is_plural(words[end - 1])))


def is_bare_noun(word: Word) -> bool:
    """A noun without anything before it: what "publicly traded" is an attribute of."""
    lower = word.lower
    return starts_noun(word) and (word.text.islower() or word.text.isdigit()) and lower not in NO_BARE_NOUNS


def is_rank(words: Sequence[Word], at: int) -> bool:
    """A place in a row, and no noun: "drafted | third overall", "finished | second in May"."""
    after = word_at(words, at + 1)
    ends = after.time is not None or after.lower in words_of.PREPOSITIONS | {"overall"} or not after.text[0].isalnum()
    return word_at(words, at).lower in words_of.ORDINALS and words[at].time is None and ends


def is_behind_others(words: Sequence[Word], at: int) -> bool:
    """Some of those told of before "but" stand before it: "were moved, but most | returned"."""
    acts = words[at - 1].lower == "another" and word_at(words, at + 1).lower in ARTICLES  # "another | destroyed a mill"
    return at > 1 and (acts or (words[at - 2].lower in {"but", "while"} and words[at - 1].lower in OTHERS))


def name_start(words: Sequence[Word], start: int, end: int) -> int:
    """Where the person's name with its title begins that a stretch is, behind "the clerk" if need be; else its end."""
    first = end
    while first > start and (words[first - 1].person or words[first - 1].lower.rstrip(".") in ROLE_HEADS):
        first -= 1
    role = words[start:first]
    opens = not role or (role[0].lower in ARTICLES and len(role) <= LONGEST_ROLE)
    is_name = opens and words[end - 1].person and all(word.text.islower() for word in role)
    return first if is_name else end


def is_behind_relative_name(words: Sequence[Word], at: int) -> bool:
    """A name stands before it, and before that a relative pronoun: "the test that Norvia | conducted"."""
    start = at
    while start and words[start - 1].named:
        start -= 1
    return 1 < start < at and words[start - 1].lower in {"that", "which", "whom"}


def name_begin(words: Sequence[Word], start: int) -> int:
    """Where the name begins in which a word stands behind a small one: "the Committee on | Finance"; else that word."""
    inside = 0 < start < len(words) and words[start].named and words[start - 1].named
    if not inside or not words[start - 1].text.islower():
        return start
    first = next((at for at in range(start, 0, -1) if not words[at - 1].named), 0)
    return first - (first > 0 and words[first - 1].lower in words_of.DETERMINERS)


def owner_begin(words: Sequence[Word], at: int) -> int:
    """Where the name begins that owns a noun, whose "'s" stands at word `at`: "Ann Lee | 's term ends in May"; else
    that word.
    """
    first = at
    while words[at].lower in APOSTROPHE_S and first > max(0, at - LONGEST_OWNER) and words[first - 1].text[0].isupper():
        first -= 1
    return first - (first < at and word_at(words, first - 1).lower == "the")
