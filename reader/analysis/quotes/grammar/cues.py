"""Words of saying in their clause: which forms are verbs here, and which of them can report a quote.

A form that may be a noun or a name is read by the words beside it.
"""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, NOUNS, PRESENT_PLAINLY, SAY_PLAINLY, SAYS, VERBS, Saying
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    COMMAS,
    DETERMINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_finite_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import BEFORE_NOUNS, PLAINLY_SAID, is_hyphen
from reader.analysis.wordlists import word_set

MODALS = AUXILIARIES - BE | {"to"}
WILLED = frozenset(("can", "could", "will", "would", "may", "might", "must", "should", "did", "does", "do"))
PLURALS = frozenset(
    ("they", "we", "i", "you", "people", "police", "gardaí", "men", "women", "both", "others", "some", "many", "all",
     "two", "pair", "couple")
)  # fmt: skip
GERUNDS = frozenset(
    ("hearing", "meeting", "briefing", "opening", "warning", "reading", "feeling", "understanding", "finding", "ruling")
)
"""Forms in -ing that are nouns more often."""
PARTICIPLES = frozenset(
    ("begun", "drawn", "forgotten", "gone", "known", "seen", "shown", "spoken", "sung", "sworn", "written")
)
"""Forms that are verbs only behind "have" or "be": "written questions"."""
SAME_PAST = frozenset(("read", "hit", "cast", "broadcast", "telecast", "spoke", "quit"))
NO_PLURALS = frozenset(("hears",))
"""Forms in -s that are never nouns."""
SELDOM_SAYING = frozenset(("go", "begin", "start", "open", "fire", "shoot", "react", "hit", "shrug"))
"""Verbs that report words only where the words follow at once."""
PARTICLES = frozenset(("on", "back", "off", "up"))
ADJECTIVE_ENDS = ("al", "ive", "ous", "ic", "ful", "ary")
SURE_ENDS = ("ed", "said", "says", "told", "wrote")
"""How forms end that are no nouns."""


SOURCES = (
    ("according", "to"),
    *(("in", "the", view, "of") for view in ("words", "phrase", "view", "opinion", "estimation")),
)
"""Words that name a source without a verb."""
HEARD = frozenset(("heard", "overheard", "seen", "filmed", "recorded", "caught", "as", "is", "was", "are", "were"))
"""Words before "saying" that make it a report: "can be heard saying", "was quoted as saying"."""


def source_cue(passage: Passage, item: int) -> int | None:
    """The item behind the words at an item that name a source; None where there are none."""
    for words in SOURCES:
        if passage.lows[item] == words[0] and tuple(passage.lows[item : item + len(words)]) == words:
            return item + len(words)
    return None


HAD_REACH = 6
"""Items from "as" to the verb of "as the old song has it"."""


def puts_it(passage: Passage, item: int) -> bool:
    """Whether somebody puts it in words here: "as Okafor put it", "as the old song has it"."""
    low = passage.lows[item]
    if low not in ("has", "had", "put", "puts") or word_at(passage.lows, item + 1) not in ("it", "this"):
        return False
    return low in ("put", "puts") or "as" in passage.lows[max(0, item - HAD_REACH) : item]


def is_heard(passage: Passage, item: int) -> bool:
    """Whether a participle reports by itself: "a man can be heard saying"."""
    low = passage.lows[item]
    says = low.endswith("ing") and low in SAYS and LEMMAS[low] not in SELDOM_SAYING
    return says and item > 0 and passage.lows[item - 1] in HEARD


def opens_inverted(passage: Passage, item: int) -> bool:
    """Whether a sentence begins with its verb of saying: "Says Ada Okafor, a nurse: “…”"."""
    return passage.words[item] in ("Says", "Said", "Adds") and passage.bounds[item][0] == item


def is_finite(passage: Passage, item: int) -> bool:
    """Whether a form that may be a noun or a name is a finite verb here."""
    low, before = passage.lows[item], word_at(passage.lows, item - 1)
    if passage.words[item][0].isupper() and item and not low.endswith("ed") and not opens_inverted(passage, item):
        return False
    if before in ("to", "be", "been", "being") or before in BEFORE_NOUNS:
        return False
    if item > 1 and passage.lows[item - 2] in BEFORE_NOUNS and (before == "most" or is_adverb(before)):
        return False
    if before.endswith("est") and word_at(passage.lows, item - 2) in DETERMINERS and not low.endswith(SURE_ENDS):
        # "her biggest hit"; but "the priest said"
        return False
    if low == "read" and word_at(passage.lows, item + 1) == "by":
        # "said in a statement read by a clerk"
        return False
    if before in ("less", "more", "most") and word_at(passage.lows, item - 2) in BE:
        # "Okafor was more pointed"
        return False
    if before in POSSESSIVE_ENDS:
        return low in PLAINLY_SAID and passage.words[item - 2][:1].isupper()
    if low in PARTICIPLES and before not in AUXILIARIES and not is_adverb(before):
        return False
    if low == LEMMAS[low] and low not in SAME_PAST:
        if item > 1 and passage.lows[item - 2] in ("a", "an"):
            # "Investors on a conference call"
            return False
        plural = (
            before[-1:] == "s" and before not in BE and not before.endswith("ous") and LEMMAS[low] in PRESENT_PLAINLY
        )
        beyond = passage.lows[item - 2] if item > 1 and is_adverb(before) else ""
        several = LEMMAS[low] in PRESENT_PLAINLY and _is_of_several(passage, item)
        joins = before == "that" and not _is_several(passage, item - 2)
        relative = before in WHO and not joins
        says = low == "say" and _is_of_any(passage, item)
        return before in PLURALS or before in MODALS or relative or plural or beyond in WILLED or several or says
    plainly = low in NO_PLURALS or (LEMMAS[low] in SAY_PLAINLY and not (low in NOUNS and _is_owned(passage, item)))
    ruled = item > 0 and _may_rule(passage, item - 1)
    if low.endswith("s") and not plainly and not (ruled or _takes_object(passage, item)):
        return False
    determined = before in DETERMINERS and not _is_alone(passage, item - 1)
    rules = is_role_word(before) and low not in NOUNS  # "The general writes"
    noun_like = determined or before in PREPOSITIONS or (_is_adjective(passage.words[item - 1]) and not rules)
    return not noun_like or (before in PLURALS and low not in NOUNS) or low.endswith(SURE_ENDS)


def _is_adjective(word: str) -> bool:
    """Whether a word ends as adjectives do, and is no name as "Eric" and "Hillary" are."""
    return word.endswith(ADJECTIVE_ENDS) and word.islower()


def _is_several(passage: Passage, item: int) -> bool:
    """Whether several are named at an item, of whom "that" may tell: "papers that say", but not "showed that talk"."""
    low = word_at(passage.lows, item)
    return low in PLURALS or (low.endswith("s") and low not in VERBS)


SEVERAL_REACH = 7
"""Items from the head of a subject to its verb."""


def _is_of_several(passage: Passage, item: int) -> bool:
    """Whether several do it whose name ends in a single one: "Residents of Tarna say", "Okafor and Lund say"."""
    for at in range(item - 2, max(-1, item - SEVERAL_REACH), -1):
        low, following = passage.lows[at], passage.lows[at + 1]
        if low == "and" and at and passage.words[at - 1][:1].isupper() and passage.words[at + 1][:1].isupper():
            return True
        if not low[:1].isalnum() or low in AUXILIARIES:
            return False
        if following in PREPOSITIONS and (low in PLURALS or (low.endswith("s") and not low.endswith("ss"))):
            return True
    return False


NO_SUBJECTS = frozenset(
    ("and", "or", "to", "him", "her", "them", "me", "us", "it", "you", "let", "please", "final", "so", "own", "their")
)
"""What may stand before "say" where it is an infinitive or a noun: "heard him say", "the final say"."""


def _is_of_any(passage: Passage, item: int) -> bool:
    """Whether "say" has its subject before it, whatever that is: "state media say", "Supporters of Lund also say"."""
    at = item - 1
    while at > 0 and is_adverb(passage.lows[at]):
        at -= 1
    word, low = passage.words[at], passage.lows[at]
    named = word[:1].isalnum() and low not in AUXILIARIES and low not in PREPOSITIONS and low not in NO_SUBJECTS
    return named or word in (",", ")")


def _is_alone(passage: Passage, item: int) -> bool:
    """Whether a determiner stands for somebody by itself: "One told me: “…”", "another says"; not "if one adds"."""
    return passage.words[item] in ("One", "Another", "another")


def _is_owned(passage: Passage, item: int) -> bool:
    """Whether "his", "her" or a name’s own stands a word or two before a noun: "his recent remarks"."""
    before = passage.lows[max(0, item - 3) : item]
    return any(low in ("his", "her", "their", "its") or low in POSSESSIVE_ENDS for low in before)


def _takes_object(passage: Passage, item: int) -> bool:
    """Whether an article or a quote stands behind a form in -s, which is no plural then: "the council regards the loss
    as", "The firm promises “…”".
    """
    if item and passage.words[item + 1 : item + 2] == [""]:
        return _opens_clause(passage, item - 1)
    return word_at(passage.lows, item + 1) in ("the", "a", "an", "its", "their", "his")


TELLING = word_set(
    """
    agency article book channel company firm government group letter magazine memo ministry newspaper paper poll report
    statement station study survey website
    """
)
"""What tells something, where "that" follows: "the newspaper reports Monday that"."""
ONE = ARTICLES | {"her", "his", "its", "our", "their", "this"}
"""What begins the mention of one."""
DATED = 2
"""Items behind a verb in which its "that" stands, with a day between them at most."""


def _may_rule(passage: Passage, item: int) -> bool:
    """Whether a word may be the subject of a form in -s, else a plural: "Okafor claims", but "peace talks"."""
    word, low = passage.words[item], passage.lows[item]
    if item > 1 and is_hyphen(passage, item - 1) and passage.words[item - 2].islower():
        return False
    if not word or word[0].isupper() or low == "another" or low in SUBJECT_PRONOUNS or low in WHO:
        return True
    named = low == ")" and item > 0 and passage.words[item - 1][:1].isupper()
    tells = "that" in passage.lows[item + 2 : item + 2 + DATED] and (low in TELLING or _opens_clause(passage, item))
    return named or tells or low in COMMAS or low == "and" or (is_adverb(low) and low != "further") or is_role_word(low)


SUBJECT_LENGTH = 4
"""Words of a subject that opens its clause, at most."""


def _opens_clause(passage: Passage, item: int) -> bool:
    """Whether a word ends the mention of one that opens a clause, and a verb follows: "The union warns that", "But the
    harbour board points out that"; not "denied the union claims that".
    """
    first, at = passage.bounds[item][0], item
    while at > first and passage.lows[at] not in ONE and item - at < SUBJECT_LENGTH and _is_plain(passage, at):
        at -= 1
    words = passage.lows[at : item + 1]
    plain = words[0] in ONE and at < item and PREPOSITIONS.isdisjoint(words) and not any(map(has_finite_form, words))
    return plain and (at == first or passage.lows[at - 1] in (",", ";", "but", "and", "while"))


def _is_plain(passage: Passage, item: int) -> bool:
    """Whether a word may stand within such a mention: "the drivers’ union"."""
    return passage.words[item].isalpha() or passage.lows[item] in POSSESSIVE_ENDS


def looks_finite(passage: Passage, item: int) -> bool:
    """Whether a finite verb stands here, as far as its form shows it."""
    low = passage.lows[item]
    return has_finite_form(low) or (low in VERBS and is_finite(passage, item))


def is_saying(passage: Passage, item: int) -> bool:
    """Whether an item is a verb of saying in any form, infinitives and participles too."""
    low = passage.lows[item]
    if low not in VERBS:
        return puts_it(passage, item)
    if LEMMAS[low] in SELDOM_SAYING and not hands_over(passage, item):
        return False
    if passage.lows[item - 2 : item + 1] == ["and", "i", "quote"] or passage.lows[item - 1 : item + 1] == [
        "in",
        "writing",
    ]:
        return False
    if low in GERUNDS and item and passage.lows[item - 1] not in COMMAS:
        return False
    if low.endswith("ing"):
        named = passage.words[item][0].isupper() and item != passage.bounds[item][0]
        return not (named or (item and passage.lows[item - 1] in ARTICLES))
    led = word_at(passage.lows, item - 1)
    return led == "to" or (led in ("be", "been", "being") and is_passive(passage, item, 0)) or is_finite(passage, item)


def hands_over(passage: Passage, item: int) -> bool:
    """Whether words or their mark follow a verb at once, or behind a particle, or a clause behind "back": "it goes:
    “…”", "shot back, “…”", "shot back that it was".
    """
    at = item + 1
    while at < len(passage.lows) and (passage.lows[at] in PARTICLES or is_adverb(passage.lows[at])):
        at += 1
    if passage.lows[at - 1 : at + 1] == ["back", "that"]:
        return True
    return passage.words[at : at + 1] in ([], [""], [":"], [","], ["."]) or passage.lows[at] in ("with", "by")


UNDERGONE = frozenset(("told", "seen", "known", "written", "found", "read"))
"""Forms without -ed that tell what is done to somebody."""


def is_passive(passage: Passage, cue: int, first: int) -> bool:
    """Whether the subject of a verb does not do it: "was described", "as described in"."""
    at = cue - 1
    while at >= first and is_adverb(passage.lows[at]):
        at -= 1
    past = passage.lows[cue].endswith("ed") or passage.lows[cue] in UNDERGONE
    by_be = at >= first and passage.lows[at] in BE and passage.lows[at] not in POSSESSIVE_ENDS
    cited = at >= first and passage.lows[at] == "as" and word_at(passage.lows, cue + 1) in ("by", "in", "on")
    return past and (by_be or cited or _lacks_object(passage, cue))


JUDGING = frozenset(
    ("accuse", "blame", "brand", "condemn", "criticise", "criticize", "dub", "hail", "label", "praise", "slam")
)
DESCRIBING = JUDGING | {"characterise", "characterize", "describe", "dismiss"}
OF_WHAT = frozenset(("for", "of", "over", "as", "by"))
OBJECT_REACH = 5
"""Items before a verb in which "what" or "which" may be its object."""


def _lacks_object(passage: Passage, cue: int) -> bool:
    """Whether a verb that needs an object has none, as in a headline: "Minister accused of “…”", or an agent: "a plan
    described by critics as “…”"; not in "what some hailed as “…”".
    """
    lemma, following = LEMMAS.get(passage.lows[cue]), word_at(passage.lows, cue + 1)
    lacks = (lemma in JUDGING and following in OF_WHAT) or (lemma in DESCRIBING and following == "by")
    return lacks and {"what", "which"}.isdisjoint(passage.lows[max(0, cue - OBJECT_REACH) : cue])


TALKING = frozenset(("complain", "protest", "speak", "talk", "testify"))
"""Verbs of saying that take no clause without its "that"."""


def is_closed_off(passage: Passage, item: int, first: int, quote: int) -> bool:
    """Whether an item stands in what ends before the quote: "…, which some say is late, …"; "who spoke up were"."""
    between = passage.lows[item + 1 : quote]
    if passage.lows[item - 1] == "who" and LEMMAS.get(passage.lows[item]) in TALKING:
        return not AUXILIARIES.isdisjoint(between)
    if passage.lows[quote - 2 : quote] == [",", "as"] and LEMMAS.get(passage.lows[item]) in DESCRIBING:
        # "…, which some described in an email, seen by us, as “…”"
        return False
    goes_on = passage.words[quote - 1] == "," and begins_small(passage, quote)
    if "," not in passage.lows[item : quote if goes_on else quote - 1]:
        return False
    for at in range(item - 1, first, -1):
        if passage.lows[at] in (",", ""):
            return False
        if passage.lows[at] in WHO:
            return passage.lows[at - 1] == ","
    return False


def begins_small(passage: Passage, quote: int) -> bool:
    """Whether the words of a quote go on in the middle of a sentence."""
    return passage.spans[quote].of(passage.text).lstrip("\"'“‘«„‚`[")[:1].islower()


def hangs_on_saying(passage: Passage, pronoun: int, first: int) -> bool:
    """Whether a verb of saying governs the clause of a pronoun: "Okafor said he expects …" is Okafor's saying.

    One of asking does not without an "if": "To those who asked he replied".
    """
    at = pronoun - 1
    if at > first and passage.lows[at] == "that":
        at = _before_hearer(passage, at - 1, first)
    governs = at > first and passage.lows[at] in SAYS and LEMMAS.get(passage.lows[at]) != "ask"
    return governs and is_finite(passage, at)


HEARER_LENGTH = 5
"""Words from a verb of telling to the end of its hearer."""


def _before_hearer(passage: Passage, at: int, first: int) -> int:
    """The verb of telling whose hearer ends at an item: "told the port board that"; else the item itself."""
    for verb in range(at, max(first, at - HEARER_LENGTH), -1):
        if not passage.words[verb][:1].isalnum():
            break
        if VERBS.get(passage.lows[verb]) is Saying.TELL:
            return verb
    return at
