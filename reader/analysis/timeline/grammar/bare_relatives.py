"""Relative clauses without their pronoun, "the seat Ann Lee won": where the noun ends and their subject begins."""

from collections.abc import Sequence

from reader.analysis.english import irregular_verbs, verb_forms
from reader.analysis.english.roles import FIRM_TRADES, FIRM_WORDS, HONORIFICS, RANKS, ROLE_HEADS
from reader.analysis.english.words import ARTICLES, INDEFINITE, NUMERALS, PLURAL_NOUNS, POSSESSIVE_ENDS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import LONGEST, shade_of_amount
from reader.analysis.timeline.grammar.forms import (
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.phrases import OTHERS, noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, is_plural
from reader.analysis.wordlists import word_set

NO_ANTECEDENTS = (words_of.PREPOSITIONS | words_of.COORDINATORS | words_of.RELATIVES | words_of.SUBORDINATORS) | (
    words_of.ADVERBIAL_RELATIVES | words_of.PRONOUNS | words_of.REPORTING | words_of.MODALS
)
"""Words that no relative clause stands behind without its pronoun."""
NO_OBJECTS = word_set(
    """
    accusation accusations allegation allegations argument assertion assumption assurance assurances belief certainty
    chance claim complaint complaints concern concerns conclusion confidence consensus day disclosure doubt doubts
    evidence expectation expectations fact fear fears feeling guarantee guarantees hoax hope hopes idea impression
    joke legend lie lies likelihood likely moment myth myths news notion place point possibility promise proof
    proposal prospect reason reminder report reports revelation risk rumor rumors rumour rumours sign signs statement
    suggestion suggestions suspicion suspicions theory threat threats time view warning warnings way ways year years
    """
)
"""Nouns whose clause tells what they are, or when or how, and has no object in them."""
OF_PEOPLE = frozenset(("ailing", "elderly", "late", "old", "young"))
"""Behind "the", before somebody's name: "The late Ann Lee"."""
TITLES = HONORIFICS | RANKS
NOUNS_OF_SAYING = word_set("tweet show note boast joke vow pledge state")
"""Verbs of saying that are nouns behind an article."""
NO_HEADS = NO_OBJECTS | NO_ANTECEDENTS
"""Words behind which no relative clause has their noun for its object."""
OWN_ARTICLES = word_set("the its his her their")
BROUGHT_ABOUT = words_of.ISSUING | word_set(
    """
    backed denied dismissed drafted faced filed found gave had heard made offered opposed posed presented pursued
    received rejected sent shared signed submitted supported tabled voiced withdrew wrote
    """
)
"""Verbs that never lack an object: behind such a noun it is theirs, "the report | the board published"."""
GIVING = word_set(
    """
    allowed asked called considered cost dealt deemed denied elected gave given handed left lent made named offered owed
    paid sent show showed sold taught tell told won
    """
)
"""Verbs that may have two objects: "sent the board the plan"."""
LONGEST_USED = 4
"""Words of "a new feature users"."""
AUTHORITIES = word_set("authorities detectives gardaí investigators police prosecutors")
"""Who does something to others, without an article."""
CAUGHT = word_set("boy couple driver girl gunman man pair person suspect teenager woman youth")
NUMBERS = NUMERALS | word_set("dozen half all every a twenty thirty")
PREDICATED = word_set("both all each half")
DOERS = ("er", "or", "ist", "ian", "man", "woman", "dent")
"""Endings of nouns that mostly say who somebody is: "the singer Ann Lee"."""
QUALITIES = ("ous", "ful", "less", "able", "ible", "ish", "iant", "-seeming", "-looking", "-sounding")
"""Endings of adjectives that no noun has: "a furious Ann Lee left"."""
MEASURES = word_set("age breadth color colour depth height length shape size strength thickness weight width")
"""Behind a noun these say how large it is: "hail the size of eggs"."""
THINGS = word_set("answer charter chapter dinner error floor letter matter number offer order paper power tower")
"""Nouns with such an ending that do not."""


def subject_start(words: Sequence[Word], floor: int, verb: int) -> int:
    """Where the noun phrase right before a verb begins; behind the noun of "the seat | Ann Lee won"."""
    start, end = _before_verb(words, floor, verb)
    if _are_users(words, start, end):
        return end - 1
    return relative_name(words, start, end) or start


def bare_relative(words: Sequence[Word], verb: int) -> int | None:
    """Where the subject begins of a relative clause without its pronoun: "the seat Ann Lee won", "a levy the council
    approved"; None where the verb is of no such clause.
    """
    first, last = _before_verb(words, 0, verb)
    name = relative_name(words, first, last) if words[verb - 1].named else None
    return name or relative_noun(words, noun_start(words, first, 0), last)


def has_relative_name(words: Sequence[Word], verb: int) -> bool:
    """A verb of a relative clause with a name for its subject: "the seat Ann Lee won", "the mill Orrin bought"."""
    return words[verb - 1].named and relative_name(words, *_before_verb(words, 0, verb)) is not None


def has_relative_noun(words: Sequence[Word], verb: int) -> bool:
    """A verb of a relative clause with a noun for its subject: "a levy the council approved"."""
    first, last = _before_verb(words, 0, verb)
    return relative_noun(words, noun_start(words, first, 0), last) is not None


def relative_noun(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where the subject begins in "a levy the council approved", a noun right behind another; else None."""
    at = next((at for at in range(last - 1, first + 1, -1) if words[at].lower in OWN_ARTICLES), first)
    if words[last - 1].lower in AUTHORITIES and last - 2 > first and _is_caught(words[last - 2]):
        return last - 1 if words[first].lower in words_of.DETERMINERS else None
    if _are_users(words, first, last):
        # "a levy | voters approved"
        return last - 1
    if not first + 1 < at < last - 1 + (words[last - 1].named) or words[first].lower not in ARTICLES:
        return None
    if words[at + 1].lower in MEASURES and word_at(words, at + 2).lower == "of":
        # "A crack the width of a coin"
        return None
    noun, before = words[at - 1], word_at(words, first - 1).lower
    is_noun = noun.text.islower() and noun.text.isalpha() and noun.time is None and not is_adverb(noun)
    is_doing = is_gerund(noun.lower) and noun.lower not in words_of.EVENT_NOUNS
    is_verb = words[at - 2].lower == "to" or is_doing or is_participle(noun.lower)
    unbroken = all(word.text[0].isalnum() or word.lower in words_of.POSSESSIVES for word in words[first:last])
    if not (is_noun and unbroken) or is_verb or before in GIVING:
        return None
    return at if _may_be_object(words, at - 1, last) and noun.lower not in PREDICATED else None


def _are_users(words: Sequence[Word], first: int, last: int) -> bool:
    """The last word is several people, and the one before it what they did something to: "a feature | users"."""
    begins = any(words[at].lower in INDEFINITE for at in range(max(first, last - LONGEST_USED), last - 2))
    if not begins:
        return False
    noun, doers = words[last - 2], words[last - 1]
    bare = noun.text.islower() and noun.text.isalpha() and not is_plural(noun)
    known = noun.lower not in NUMBERS | OTHERS | COUNTING | {"further", "million", "record", "total"}
    people = doers.lower in PLURAL_NOUNS or (doers.lower.endswith(("ers", "ors")) and is_plural(doers))
    noun_too = noun.lower not in words_of.PREPOSITIONS and not (is_adverb(noun) or is_participle(noun.lower))
    return bare and known and people and noun_too


def _is_caught(word: Word) -> bool:
    """What no force is named after: "the man | police arrested", "the guns | police seized"."""
    return word.lower in CAUGHT or (is_plural(word) and word.text.islower())


def _may_be_object(words: Sequence[Word], at: int, verb: int) -> bool:
    """A relative clause without its pronoun, with a verb at or behind word `verb`, may stand behind the noun."""
    lower = words[at].lower
    if lower in NO_OBJECTS:
        return next((word.lower for word in words[verb:] if not is_adverb(word)), "") in BROUGHT_ABOUT
    return lower not in NO_HEADS


def _before_verb(words: Sequence[Word], floor: int, verb: int) -> tuple[int, int]:
    """The noun phrase right before a verb."""
    at = verb
    while at > floor and is_adverb(words[at - 1]):
        at -= 1
    end = at = _before_adjunct(words, floor, at)
    while at > floor:
        word = words[at - 1]
        owns = at < end and words[at].lower in POSSESSIVE_ENDS
        counts = at < end and (shade_of_amount(words, at - 1) or shade_of_amount(words, at - LONGEST) == LONGEST)
        if (word.time is not None and not owns) or (
            word.lower in words_of.PREPOSITIONS and word.lower != "of" and not counts
        ):
            break
        at -= 1
        if word.time is not None:
            # "last week's | forum"
            return max(floor, time_begin(words, at)), end
        closes = word.lower in words_of.DETERMINERS or word.lower in words_of.SUBJECT_PRONOUNS
        if closes and not word.lower.startswith(("'", "’")) and (at == floor or words[at - 1].lower != "of"):
            # "as | many as 20 clerks"
            return at - (at > floor and shade_of_amount(words, at - 1) == LONGEST), end
    return at, end


def _before_adjunct(words: Sequence[Word], floor: int, at: int) -> int:
    """Before a time that stands behind a subject without a preposition: "his letter yesterday was"."""
    start = max(floor, time_begin(words, at))
    return at if start == floor or words[start - 1].lower in words_of.PREPOSITIONS else start


def relative_name(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where the name begins in "the seat Ann Lee won", behind a noun that does not say who she is; else None."""
    at = last
    firm = words[last - 1].acts
    while at > first and (words[at - 1].acts if firm else words[at - 1].person or _is_title(words[at - 1])):
        at -= 1
    noun = words[at - 1] if first < at < last and (firm or words[last - 1].person) else None
    if noun is None or (firm and not _may_act(words, noun, last)):
        return None
    # "the head of the firm | Ann Lee founded"
    has_article = words[noun_start(words, at, first)].lower in words_of.DETERMINERS
    if not (has_article or words[first].lower in words_of.DETERMINERS or _are_bare(words, first, at)):
        return None
    is_word = noun.text.islower() and noun.text.replace("-", "").isalpha() and not noun.lower.endswith(QUALITIES)
    is_noun = is_word and noun.time is None and not is_adverb(noun)
    is_noun = is_noun and noun.lower not in words_of.DETERMINERS | OF_PEOPLE
    is_role = noun.lower in ROLE_HEADS or (noun.lower.endswith(DOERS) and noun.lower not in THINGS)
    may_be_object = noun.lower in NOUNS_OF_SAYING or _may_be_object(words, at - 1, last)
    return at if is_noun and not is_role and may_be_object else None


def _may_act(words: Sequence[Word], noun: Word, verb: int) -> bool:
    """A body whose name ends before word `verb` did it to the noun in front: "the mill Orrin Foods bought in May"; not
    "the bank Orrin Foods bought", "his White House bid", "an Orrin Foods backed plan".
    """
    lower = words[verb].lower if verb < len(words) else ""
    done = is_participle(lower) and lower not in irregular_verbs.NOUNS_TOO
    calls = noun.lower in words_of.ACTING | FIRM_WORDS | FIRM_TRADES
    return done and not calls and not starts_noun(word_at(words, verb + 1))


def _is_title(word: Word) -> bool:
    """It may stand before a name and be a part of who that is: "Mr", "Gen.", "President"."""
    return word.lower.rstrip(".") in TITLES or (word.text.istitle() and word.lower in ROLE_HEADS)


def _are_bare(words: Sequence[Word], first: int, end: int) -> bool:
    """Several of something without an article, alone or behind a preposition: "stung by | remarks"."""
    before = words[end - 2].lower if end > 1 else ""
    behind = (first > 0 and end - first == 1) or before in words_of.PREPOSITIONS
    return behind and is_plural(words[end - 1])


def relative_pronoun(words: Sequence[Word], first: int, last: int, *, alone: bool = False) -> int | None:
    """Where the subject of "the gifts she received" begins, a relative clause without its pronoun; else None. Where the
    verb is `alone` in a whole sentence, "The station Halley | closed in 1990.", no short name is such a subject.
    """
    at = last - 1
    named = at > first and words[at].named and words[at - 1].text.islower()
    named = named and all(starts_noun(word) or word.lower == "of" for word in words[first:last])
    if alone and named and words[-1].text == ".":
        return None
    if at <= first or words[at].lower not in words_of.TOLD_OF:
        found = relative_name(words, first, last) or relative_noun(words, first, last)
        # "a recount in two towns | the next May | cut it"
        return None if found and all(word.time is not None for word in words[found:last]) else found
    return at if words[at - 1].lower not in NO_HEADS and is_actor_behind(words, first, last) else None


def is_actor_behind(words: Sequence[Word], first: int, last: int) -> bool:
    """A pronoun ends a phrase, behind a noun, and is no part of it: "On my second day | I"."""
    at = last - 1
    if at <= first or words[at].lower not in words_of.TOLD_OF:
        return False
    before = words[at - 1]
    if words[at - 2].lower == "to" and before.lower in verb_forms.BASES:
        # "Work to strengthen it | began"
        return False
    if is_gerund(before.lower) and at > first + 1 and words[at - 2].lower in words_of.PREPOSITIONS:
        # "Talks on resuming it | began"
        return False
    return before.time is None and before.text[0].isalnum() and not is_adverb(before)
