"""Where what somebody says ends: before another saying, and before the verb of a sentence whose "who" reports it.

Nothing marks the second place but that verb itself: "A clerk who said it was over | left".
"""

from reader.analysis.document import word_at
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, SAYS_OR_TELLS, VERBS, Saying
from reader.analysis.english.verb_forms import SURELY_VERBS
from reader.analysis.english.words import (
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_past_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import is_finite
from reader.analysis.quotes.grammar.openings import main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.scraps import is_somebody
from reader.analysis.quotes.grammar.starts import opens_told_of
from reader.analysis.quotes.reports.bare import has_verb

CONTENT_REACH = 80
"""How far another report is looked for behind the first, so that endless sentences take no endless time."""
ADDING = frozenset(("and", "but", "then", "while", "whereas"))
"""Words that add the clause of another saying."""

FRONTING = frozenset(("after", "although", "as", "because", "before", "once", "since", "though", "when", "while"))
"""What opens a sentence whose first clause only leads to the second."""


def content_end(passage: Passage, first: int, last: int) -> int:
    """Where another saying takes over in the same sentence: "…, adding that", "…, but said"."""
    for at in range(first + 1, min(first + CONTENT_REACH, last - 1)):
        if passage.words[at] == ";" and passage.lows[at + 1] not in ("that", "and"):
            return at
        if passage.words[at] == ",":
            if opens_told_of(passage, at + 1):
                return at
            following = at + 2 if passage.lows[at + 1] in ADDING else at + 1
            more = following < last and passage.words[following] and _says_more(passage, following)
            if more and not _closes_aside(passage, first, at):
                return at
            if following == at + 2 and _says_soon(passage, following, last):
                return at
        elif passage.lows[at] in ("and", "but") and _says_next(passage, first, at):
            return at
    return last


PERFECT = frozenset(("had", "has", "have", "having"))


def _says_next(passage: Passage, first: int, joiner: int) -> bool:
    """Whether who says the first thing says a second one: "said the plan was fair but admitted that it was dear".

    Behind "had" it may be what somebody else did: "said the crew had radioed and reported that".
    """
    at = joiner + 1
    while at + 1 < len(passage.lows) and is_adverb(passage.lows[at]):
        at += 1
    says = VERBS.get(word_at(passage.lows, at)) is Saying.SAY and word_at(passage.lows, at + 1) == "that"
    if not says or passage.lows[at].endswith("ing") or not is_finite(passage, at):
        return False
    return passage.lows[joiner] == "but" or LEMMAS[passage.lows[at]] == "add" or not _may_say(passage, first, joiner)


def _may_say(passage: Passage, first: int, joiner: int) -> bool:
    """Whether what is said tells of somebody else, who may have said the second thing: "said the firm had lost a case
    and claimed that".
    """
    subject = main_subject(passage, first, joiner)
    other = subject is not None and passage.lows[subject[0]] not in SUBJECT_PRONOUNS and is_somebody(passage, subject)
    return other or not PERFECT.isdisjoint(passage.lows[first:joiner])


SUBORDINATING = FRONTING | {"how", "if", "that", "what", "whether", "where", "why"}
"""Words behind which a clause has a subject and a verb of its own."""


def _closes_aside(passage: Passage, first: int, comma: int) -> bool:
    """Whether a comma ends who a subject is, whose verb follows: "that his officer, Ada Okafor, | told him", or what
    it did: "that a man, who fled, | told him".
    """
    opening = next((at for at in range(comma - 1, first, -1) if passage.words[at] == ","), None)
    if opening is None:
        return False
    first = next((at for at in range(opening - 1, first, -1) if passage.lows[at] in SUBORDINATING), first)
    relative = passage.lows[opening + 1] in WHO
    if not relative and not passage.words[opening + 1][:1].isupper():
        return False
    comma = opening if relative else comma
    before = (at for at in range(first, comma) if passage.lows[at] not in POSSESSIVE_ENDS)
    return not any(has_verb(passage, at, at + 1) for at in before)


def _says_more(passage: Passage, item: int) -> bool:
    """Whether a verb behind a comma says something else: ", adding that", ", calling it “…”"."""
    kind = VERBS.get(passage.lows[item])
    return kind in SAYS_OR_TELLS or (kind is Saying.JUDGE and passage.lows[item].endswith("ing"))


NEXT_REACH = 6
"""Items behind "and" in which the verb of another saying is looked for."""


def _says_soon(passage: Passage, item: int, last: int) -> bool:
    """Whether somebody else speaks in the clause that "and" or "but" adds: ", and drivers said"."""
    for at in range(item + 1, min(item + NEXT_REACH, last)):
        if not passage.words[at] or passage.words[at] == ",":
            return False
        plainly = LEMMAS.get(passage.lows[at]) in SAY_PLAINLY or word_at(passage.lows, at + 1) == "that"
        if VERBS.get(passage.lows[at]) is Saying.SAY and plainly:
            return is_finite(passage, at)
    return False


WHO_REACH = 6
"""Items from "who" to its verb of saying."""
HEARER_REACH = 4
"""Items from that verb to "that", with who is told."""
VERB_REACH = 30
"""Items behind it in which the verb of the sentence stands."""


def before_main_verb(passage: Passage, cue: int, last: int) -> int:
    """The verb of the sentence whose subject the relative clause of a cue tells of; `last` where none is plain."""
    first = passage.bounds[cue][0]
    who = next((at for at in range(cue - 1, max(first, cue - WHO_REACH), -1) if passage.lows[at] in WHO), first)
    acts = any(has_verb(passage, at, at + 1) for at in range(first, who) if passage.lows[at] not in POSSESSIVE_ENDS)
    if who == first or not passage.words[who - 1][:1].isalnum() or acts:
        return last
    opening = next((at for at in range(cue + 1, cue + 1 + HEARER_REACH) if word_at(passage.lows, at) == "that"), cue)
    verbs, owing = 0, 1
    for at in range(opening + 1, min(last, opening + VERB_REACH)):
        closed = passage.lows[at] in JOINERS and passage.lows[at] not in SUBORDINATING
        if not passage.words[at][:1].isalnum() or closed:
            return last
        owing += passage.lows[at] in SUBORDINATING or passage.lows[at] in WHO
        verbs += _is_finite(passage, at)
        if verbs > owing:
            return at
    return last


UNBOUND = frozenset(("be", "been", "being"))
"""Forms without a subject."""


def _is_finite(passage: Passage, item: int) -> bool:
    """Whether a finite verb begins here, as far as its form shows it: not "hit" of "was hit", "cars hit by it"."""
    low, before = passage.lows[item], passage.lows[item - 1]
    unbound = low in POSSESSIVE_ENDS or low in UNBOUND or is_adverb(low)
    if unbound or before == "to" or _before_adverbs(passage, item) in AUXILIARIES:
        return False
    if low in AUXILIARIES or low in SURELY_VERBS or before in SUBJECT_PRONOUNS:
        return True
    acts = has_past_form(low)
    attribute = before in DETERMINERS or before in PREPOSITIONS or word_at(passage.lows, item + 1) in PREPOSITIONS
    return acts and not attribute


def _before_adverbs(passage: Passage, item: int) -> str:
    """The word before an item and the adverbs beside it."""
    at = item - 1
    while at > 0 and is_adverb(passage.lows[at]):
        at -= 1
    return passage.lows[at]
