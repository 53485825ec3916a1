"""Clauses behind a verb of saying that no "that" opens: "said the bridge was shut", "say police detained dozens".

A clause shows by how it opens, and by a verb that stands soon. Behind "say" nearly anything with a verb is one; behind
other verbs, whose object may be a plain noun, more must show.
"""

from reader.analysis.document import word_at
from reader.analysis.english.saying import LEMMAS
from reader.analysis.english.verb_forms import BASES, NOUN_LIKE, NOUN_LIKE_PERSONS, SURELY_VERBS, THIRD_PERSONS
from reader.analysis.english.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    JOINERS,
    NUMERALS,
    PAST,
    PREPOSITIONS,
    SEEN,
    SUBJECT_PRONOUNS,
    WHO,
    has_finite_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import OWNERS, phrase_from
from reader.analysis.quotes.grammar.starts import is_several
from reader.analysis.wordlists import word_set

BARE = frozenset(("say", "add", "claim", "argue", "insist"))
"""Verbs whose clause may follow without "that"."""
BARE_CLOSELY = word_set(
    "acknowledge admit agree allege announce concede confirm note predict report reveal suggest testify warn"
)
"""Those whose clause may, where its verb stands right behind its subject: "revealed the two had met"."""
CLAUSE_REACH = 20
"""How soon a clause without "that" must show a verb."""
PLAIN_REACH = 5
"""Items in which a verb shows that a clause follows a verb of saying that is not "say"."""
NAMED_REACH = 6
"""Items from the subject of a clause to its verb, behind words of its own: "the way the port was run"."""
CLOSED_VERBS = AUXILIARIES | PAST
VERB_REACH = 80
"""How far a verb is looked for, so that endless sentences take no endless time."""
UTTERED = frozenset(
    ("farewell", "goodbye", "grace", "hello", "mass", "no", "nothing", "prayers", "so", "sorry", "thanks", "yes")
)
"""What is said by itself."""
UTTERED_ALONE = UTTERED - DETERMINERS
NO_OPENINGS = UTTERED | {"little", "more", "much"}
"""What is said and opens no clause: "said little had changed" is rarer than "said little"."""
COUNTING = NUMERALS | {"a", "again", "all", "once", "twice"}
"""What stands behind "it" that is said, and acts not: "says it four times"."""
MEASURES = {
    "at": (("least",), ("most",)),
    "more": (("than",),),
    "fewer": (("than",),),
    "less": (("than",),),
    "up": (("to",),),
    "as": (("many", "as"), ("much", "as"), ("few", "as")),
    "much": (("of",),),
    **dict.fromkeys(("about", "around", "over", "under", "between"), ((),)),
}
"""Words before a number or an amount that begin a subject: "said at least 15 people died"."""


def is_bare_clause(passage: Passage, cue: int, start: int, end: int) -> bool:
    """Whether a clause without "that" stands behind a verb of saying."""
    lemma = LEMMAS[passage.lows[cue]]
    if lemma in BARE_CLOSELY:
        subject = phrase_from(passage, start, end)
        acts = subject is not None and subject[1] < end and _acts_plainly(passage, subject[1], end)
        named = passage.words[start][0].isupper() and passage.lows[start] not in WHO
        return acts and (named or passage.lows[start] in SUBJECT_PRONOUNS or passage.lows[start] in DETERMINERS)
    relative = passage.lows[cue - 1] in WHO and passage.words[cue - 2] != ","
    said = lemma == "say" and not relative and _is_said(passage, start, end)
    return said or (lemma in BARE and begins_clause(passage, start, end))


def _leads(passage: Passage, item: int) -> bool:
    """Whether a preposition stands here, or "to"."""
    return word_at(passage.lows, item) in PREPOSITIONS or word_at(passage.lows, item) == "to"


def _behind_adverbs(passage: Passage, item: int, end: int) -> int:
    """The first item from here on that is no adverb."""
    return next((at for at in range(item, end) if not is_adverb(passage.lows[at])), end)


def begins_clause(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause stands here, whatever the verb before it."""
    low = passage.lows[start]
    if low in SUBJECT_PRONOUNS:
        # "has added it to the file", "said it mostly to him"
        behind = _behind_adverbs(passage, start + 1, end)
        return low != "it" or not (_leads(passage, behind) or word_at(passage.lows, behind) in COUNTING)
    if (
        low in UTTERED_ALONE
        or low in AUXILIARIES
        or low in JOINERS
        or not has_verb(passage, start, min(end, start + CLAUSE_REACH))
    ):
        return False
    if _is_inverted(passage, start, end):
        return False
    if low in PREPOSITIONS or not passage.words[start] or not passage.words[start][0].isalnum():
        return False
    opens = low in DETERMINERS or low == "such" or passage.words[start][0].isupper() or low.endswith("s")
    return opens or _begins_plainly(passage, start, end)


def has_verb(passage: Passage, first: int, last: int) -> bool:
    """Whether a finite verb stands among these items, or what may be one."""
    words = passage.lows[first : min(last, first + VERB_REACH)]
    return not CLOSED_VERBS.isdisjoint(words) or any(word.endswith("ed") for word in words)


def has_present(passage: Passage, first: int, last: int) -> bool:
    """Whether a verb in the present stands among these items, which are no sentence’s first."""
    return any(_is_present(passage, at) for at in range(first, min(last, first + VERB_REACH)))


def _acts_plainly(passage: Passage, item: int, end: int) -> bool:
    """Whether a finite verb of the closed classes stands at an item, behind adverbs at most."""
    item = min(_behind_adverbs(passage, item, end), end - 1)
    return passage.lows[item] in AUXILIARIES or passage.lows[item] in PAST


def _is_inverted(passage: Passage, start: int, end: int) -> bool:
    """Whether a name alone stands behind a comma and a verb, whose subject it is: ", said Okafor"."""
    comma = start - 2
    if comma < 0 or passage.words[comma] not in (",", ""):
        return False
    first = max(passage.bounds[comma][0], comma - VERB_REACH)
    acts = has_verb(passage, first, comma) or has_present(passage, first + 1, comma)
    if passage.words[comma] == "," and not acts:
        return False
    named = phrase_from(passage, start, end)
    return named is None or not has_verb(passage, named[1], _stop(passage, named[1], end))


def _stop(passage: Passage, first: int, last: int) -> int:
    """The first mark or "who" from an item on."""
    last = min(last, first + NAMED_REACH)
    marks = (at for at in range(first, last) if not passage.words[at][:1].isalnum() or passage.lows[at] in WHO)
    return next(marks, last)


def _begins_plainly(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause opens with plain words and soon has its verb: "said fresh elections were the way"."""
    if passage.lows[start] in NO_OPENINGS:
        return False
    for at in range(start + 1, min(start + PLAIN_REACH, end)):
        low = passage.lows[at]
        if low in AUXILIARIES or low in PAST:
            return at > start + 1 or low in BE
        if not low.isalpha() or low in PREPOSITIONS or low in JOINERS or low in DETERMINERS or low in WHO:
            return False
    return False


def _is_said(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause stands behind "say": with any subject, and a verb that the words before it leave to it."""
    low = passage.lows[start]
    if low == "if":
        comma = next((at for at in range(start, min(end, start + CLAUSE_REACH)) if passage.words[at] == ","), end)
        return has_verb(passage, comma, end)
    if low == "there":
        return word_at(passage.lows, start + 1) in AUXILIARIES
    first = _behind_measure(passage, start)
    closed = low in PREPOSITIONS or low in JOINERS or low in AUXILIARIES or low in WHO or low in NO_OPENINGS
    if first >= end or (first == start and closed) or not passage.words[first][:1].isalnum():
        return False
    return not _is_inverted(passage, first, end) and _acts_soon(passage, first, end)


def _behind_measure(passage: Passage, start: int) -> int:
    """The item behind words that only measure a subject; the same item where there are none."""
    for words in MEASURES.get(passage.lows[start], ()):
        end = start + 1 + len(words)
        if tuple(passage.lows[start + 1 : end]) == words:
            return end if words or word_at(passage.words, end)[:1].isdigit() else start
    return start


def _acts_soon(passage: Passage, start: int, end: int) -> bool:
    """Whether more finite verbs follow soon than clauses with "who" or "which" take."""
    owing = 1
    for at in range(start + 1, min(start + CLAUSE_REACH, end)):
        low = passage.lows[at]
        if not low or low in ";:":
            return False
        if low in WHO:
            following = word_at(passage.lows, at + 1)
            owing += following not in BASES and following not in THIRD_PERSONS
        elif has_finite_form(low) or low in SEEN or _is_present(passage, at):
            chained = passage.lows[at - 1] in AUXILIARIES or passage.lows[at - 1] == "to"
            owing -= not chained
            if not owing:
                return True
    return False


def _is_present(passage: Passage, item: int) -> bool:
    """Whether a verb in the present stands here: "the fund wants", "news outlets undercount his supporters"."""
    low, before = passage.lows[item], passage.lows[item - 1]
    following = word_at(passage.lows, item + 1)
    if low in THIRD_PERSONS:
        taken = following in OWNERS or following in ("to", "that") or passage.words[item - 1][:1].isupper()
        noun = before in DETERMINERS or before in PREPOSITIONS or before in AUXILIARIES or before.endswith("s")
        return low in SURELY_VERBS or taken or (low not in NOUN_LIKE_PERSONS and before.isalpha() and not noun)
    return is_several(before) and low in BASES and (low not in NOUN_LIKE or following in OWNERS)
