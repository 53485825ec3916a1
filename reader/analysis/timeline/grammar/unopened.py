"""Where "as", "since" and the like stand before a noun alone, and open no clause."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_between_as
from reader.analysis.timeline.grammar.forms import Word, holds_subject, lowered, starts_noun, word_at
from reader.analysis.wordlists import word_set

MAIN_ARTICLES = frozenset(("her", "his", "its", "my", "our", "the", "their"))
AMBIGUOUS = word_set("after before since until")
"""Words before a noun or before a clause."""
ASKED = words_of.ASKING | {"when", "where", "who"}
"""Words before a clause, or before "to" and what is to be done."""


def asks_what_to_do(words: Sequence[Word], index: int) -> bool:
    """The word asks for what is to be done, and has no clause: "A decision on | whether to sell it | will be made"."""
    to_do = lowered(words, index + 1, index + 3)
    return words[index].lower in ASKED and to_do[:1] == ["to"] and not verb_forms.BASES.isdisjoint(to_do[1:])


def is_held(words: Sequence[Word], at: int) -> bool:
    """A verb that holds its subject stands there: "note that | I've left"."""
    return at < len(words) and holds_subject(words[at])


def is_opened_held(words: Sequence[Word], index: int, verb: int) -> bool:
    """The word opens the clause of such a verb: "if | I'd had a choice", "after | they'd left"."""
    opens = words[index].lower in words_of.SUBORDINATORS - {"how", "why"}
    return opens and verb == index + 1 and is_held(words, verb)


def is_of_noun(words: Sequence[Word], index: int, verb: int, finite: Sequence[int]) -> bool:
    """A noun alone is behind the word, and the verb is of what stands before it: "has ruled since a coup in May and
    | is ill", "A hearing before Ann Lee | is set".
    """
    if words[index].lower in AMBIGUOUS:
        behind = next((at for at in range(index + 1, verb) if words[at].time is None), verb)
        # "fell to its lowest since | 2008 | on Monday after it rained", "The stand named after | him | would be sold"
        timed = index + 1 < behind and words[behind].lower in words_of.PREPOSITIONS
        if (
            timed
            or (index + 1 < behind < verb and _opens_main(words, index, behind))
            or words[verb - 1].lower in words_of.COORDINATORS
            or words[index + 1].lower in words_of.OBJECT_PRONOUNS
        ):
            return True
    alone = finite[0] == verb and (verb + 1 >= len(words) or finite[verb + 1] >= len(words))
    if alone and index == 0 and words[0].lower in AMBIGUOUS and _has_two_nouns(words, verb):
        return True
    led = words[index].lower == "before" and index > 1 and words[index + 1].named and words[verb].lower in words_of.BE
    return alone and led and words[0].lower in words_of.DETERMINERS


def _has_two_nouns(words: Sequence[Word], verb: int) -> bool:
    """Two nouns with their articles stand behind the first word: "After a long wait | the ferry sailed"."""
    second = next((at for at in range(3, verb) if words[at].lower in MAIN_ARTICLES), 0)
    before = words[second - 1] if second else words[0]
    led = words[1].lower in words_of.DETERMINERS and all(word.text[0].isalnum() for word in words[1:verb])
    return second > 0 and led and before.text.islower() and starts_noun(before)


def _opens_main(words: Sequence[Word], index: int, at: int) -> bool:
    """A subject that no time tells of begins at word `at`: "After six years | I have left", "From 1985 until 1998 |
    the club ran it".
    """
    ends = index > 0 and words[index - 1].time is not None
    known = words[at].named or words[at].lower in words_of.TOLD_OF
    return known or (ends and words[at].lower in words_of.DETERMINERS)


def is_bare_as(words: Sequence[Word], index: int, verb: int) -> bool:
    """No clause is behind an "as" before an amount, a post or what somebody is called, nor where its verb is that of
    what stands before it: "landed as a storm in May and | moved on", "men known as Tigers | struck".
    """
    called = words[index - 1].lower in words_of.CALLED_AS and words[index + 1].text[0].isupper()
    joins = words[verb - 1].lower in words_of.COORDINATORS
    return called or joins or is_between_as(words, index) or _is_post(words, index + 1)


def _is_post(words: Sequence[Word], at: int) -> bool:
    """Somebody's post without an article: "as secretary of state"."""
    named = word_at(words, at + 1).text[0].isupper()
    return words[at].lower in ROLE_HEADS and words[at].text.islower() and not named


def leads_phrase(words: Sequence[Word], index: int) -> bool:
    """It opens no clause: "sang only | once, in 1965, and left", "shut | because of | rain"; but "because of | what it
    thought".
    """
    if words[index].lower == "once":
        return word_at(words, index + 1).text == ","
    behind = lowered(words, index + 1, index + 3)
    return words[index].lower == "because" and behind[:1] == ["of"] and behind[1:] != ["what"]
