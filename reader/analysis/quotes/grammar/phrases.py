"""Noun phrases, read forward from closed classes of words and capitals: no tagger, so a missed name is no matter.

Ranges count items of a passage: the first, and the one after the last.
"""

from typing import TypeAlias

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, VERBS
from reader.analysis.english.verb_forms import SURELY_VERBS
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    PAST,
    POSSESSIVE_ENDS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.wordlists import word_set

Range: TypeAlias = tuple[int, int]

PLAINLY_SAID = frozenset(("said", "says", "told", "tells"))
"""Forms that only say something. Nobody owns them, so that a name before them ends in ’s, "Lund’s said it was sorry";
and a "who" may say so of whom somebody else then speaks of, "A man who knew said Lund | warned"."""
BEFORE_ROLES = frozenset(("press", "state", "research", "design", "project", "report"))
"""Nouns that could be verbs of saying, but before a role are part of it: "press secretary", "state senator"."""

SINGULAR = frozenset(("a", "an", "another", "each", "every", "one", "that", "this"))
"""Determiners of one thing."""
BEFORE_NOUNS = frozenset(("the", "a", "an", "its", "their", "my", "our", "your", "every", "no"))
"""Determiners that name nothing by themselves."""

LIKING = frozenset(("came", "liked", "likes", "loved", "loves", "managed", "manages", "quick", "used", "wont"))
"""What stands before "to" and a verb of saying that is done: "Okafor used to say", "was quick to add"."""
KEEPING = frozenset(("began", "keep", "keeps", "kept", "remembers", "started"))
"""Verbs that another one in -ing hangs on: "kept saying"."""
MEDIA = frozenset(("media", "news", "newspaper", "newspapers", "radio", "television", "tv"))
"""What "state" stands before without being a verb: "told Norwegian state television"."""
QUALIFIED = BEFORE_NOUNS | {"one", "another"}
OWNERS = ARTICLES | POSSESSIVES | {"these", "this", "those"}
WHOLES = frozenset(("all", "both", "half", "such", "what", "quite", "many"))
"""Determiners that begin another phrase, but behind these go on with theirs: "all the drivers"."""
DISTANCES = frozenset(("later", "earlier", "ago"))
"""Words behind a length of time that tell when, and end it: "eight years ago"."""

FIELDS = frozenset(("on", "for"))
"""What stands between an office and its field: "spokesman on health", "minister for transport"."""
REPRESENTING = frozenset(
    ("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "solicitor", "counsel", "agent")
)
"""Who stands for somebody else, and has no field behind "for"."""
RANKING = frozenset(("ranking", "sitting", "founding", "presiding"))
"""Forms in -ing before a role that belong to it."""
ROLES_REACH = 7
"""Words from one role to the end of the one joined to it."""

MOVES = word_set(
    """
    glances grins keeps leans leaps looks nods pauses picks points pulls puts raises reaches rises shakes shrugs sighs
    sits smiles stands stares steps takes turns walks waves
    """
)
"""What somebody named does before they speak, in a story that is told in the present: "Lund turns to the crew"."""

PHRASE_LENGTH = 16
"""Items of a noun with all that hangs on it."""


def begins_phrase(passage: Passage, item: int) -> bool:
    """Whether a noun phrase can begin here."""
    word, low = passage.words[item], passage.lows[item]
    if not word or not (word[0].isalnum() or word[0] in "@#"):
        return False
    if low in SUBJECT_PRONOUNS or low in DETERMINERS or word[0].isupper():
        plain = low not in JOINERS and (low not in PREPOSITIONS or low == "no")
        return plain or (word[0].isupper() and word_at(passage.lows, item + 1) == "said")
    if low in PREPOSITIONS or low in JOINERS or low in AUXILIARIES or low in WHO:
        return False
    return not (is_adverb(low) or (low.endswith("ing") and low in VERBS))


def phrase_from(passage: Passage, item: int, stop: int) -> Range | None:
    """The noun phrase that begins at an item: "Okafor", "a spokesman", "Foreign Minister Anna Reyes"."""
    if item >= stop or not begins_phrase(passage, item):
        return None
    if passage.lows[item] in SUBJECT_PRONOUNS:
        return item, item + 1
    end = item + 1
    while end < min(stop, item + PHRASE_LENGTH) and _continues(passage, item, end):
        end += 1
    return None if end == item + 1 and passage.lows[item] in BEFORE_NOUNS else (item, end)


NO_PARTICIPLES = frozenset(("bed", "breed", "deed", "feed", "hundred", "red", "seed", "speed", "weed"))
"""Words that end as participles do."""
WRITTEN = frozenset(
    ("account", "accounts", "claim", "claims", "comment", "comments", "forecast", "forecasts", "report", "reports")
)
"""What speaks, and is a verb too."""


def _continues(passage: Passage, item: int, at: int) -> bool:
    """Whether the word at `at` belongs to the noun phrase that begins at an item and has reached it."""
    if not passage.words[at]:
        return False
    told = _by_mark(passage, at)
    told = _by_joint(passage, item, at) if told is None else told
    return _by_form(passage, item, at) if told is None else told


def _by_mark(passage: Passage, at: int) -> bool | None:
    """Whether a phrase goes on with a mark, or behind one; None where a plain word stands that may belong to it."""
    word, low, before = passage.words[at], passage.lows[at], passage.words[at - 1]
    if "_" in (word, before):
        return word[0].isalnum() or word == "_"
    if low in POSSESSIVE_ENDS or word in ("&", "."):
        return word != "." or (len(before) <= 4 and before[0].isupper() and at + 1 < passage.bounds[at][1])
    if is_hyphen(passage, at) or is_hyphen(passage, at - 1):
        return True
    return False if not word[0].isalnum() or low in WHO else None


def _by_joint(passage: Passage, item: int, at: int) -> bool | None:
    """Whether a phrase goes on with a word that joins or owns, or behind an "of"; None where no such word stands."""
    word, low, before = passage.words[at], passage.lows[at], passage.words[at - 1]
    if low == "of" and at + 1 < len(passage.words):
        return _goes_on_with_of(passage, item, at)
    if passage.lows[at - 1] == "of" and at - 1 > item:
        return True
    if low == "than" and passage.lows[at - 1] in ("more", "fewer", "less"):
        return True
    if low == "and" and _joins_roles(passage, at):
        return True
    if word.islower() and (low in SUBJECT_PRONOUNS or (low in OWNERS and before.lower() not in WHOLES)):
        return False
    return False if low in DISTANCES or low in PREPOSITIONS or low in AUXILIARIES or low in JOINERS else None


def _by_form(passage: Passage, item: int, at: int) -> bool:
    """Whether a word has the form of a noun, a name or what stands before one, and not that of the phrase's verb."""
    word, low, before = passage.words[at], passage.lows[at], passage.words[at - 1]
    if _is_present(passage, item, at) or (low in KEEPING and word_at(passage.lows, at + 1).endswith("ing")):
        return False
    if passage.lows[at - 1] in RANKING or _is_qualified(passage, item, at):
        return True
    if word[0].isupper() or word[0].isdigit():
        return True
    if low.endswith("ed") and word_at(passage.lows, at + 1) in DETERMINERS:
        return False
    if passage.lows[at - 1] in DETERMINERS or passage.lows[at - 1] in POSSESSIVE_ENDS:
        return low not in PLAINLY_SAID
    if is_role_word(low) or (low in BEFORE_ROLES and is_role_word(word_at(passage.words, at + 1))):
        return True
    if low.endswith("ing") and low not in VERBS:
        return is_role_word(word_at(passage.words, at + 1))
    if low == "state" and word_at(passage.lows, at + 1) in MEDIA:
        return True
    if low in VERBS or is_adverb(low) or (low.endswith(("ed", "ing")) and low not in NO_PARTICIPLES):
        return low in VERBS and _is_noun(passage, item, at)
    return not (low in PAST and (before[0].isupper() or _takes_object(passage, item, at)))


def _is_noun(passage: Passage, item: int, at: int) -> bool:
    """Whether a form that may be a verb is of a noun phrase: "the 220-page report, published on Monday", "according
    to local news reports,"; no plain verb stands behind one of something: "a handwritten note in the margin".
    """
    plain = LEMMAS.get(passage.lows[at]) == passage.lows[at] and passage.lows[at] not in PAST
    if plain and at - 1 > item and (passage.lows[item] in SINGULAR or passage.lows[at - 1] == "own"):
        return True
    if passage.lows[at] not in WRITTEN:
        return False
    if passage.lows[at].endswith("s"):
        sourced = passage.lows[max(0, item - 2) : item] == ["according", "to"]
        return sourced and not any(word[:1].isalnum() for word in passage.words[at + 1 : at + 2])
    of_one = passage.lows[item] in DETERMINERS and at - 1 > item and not passage.lows[at - 1].endswith("s")
    return of_one and word_at(passage.words, at + 1) == ","


def capitals_begin(passage: Passage, end: int, floor: int) -> int:
    """Where the words with a capital begin that end before an item, no further back than `floor`."""
    start = end
    while start > floor and passage.words[start - 1][:1].isupper():
        start -= 1
    return start


def is_hyphen(passage: Passage, item: int) -> bool:
    """Whether a dash stands within a word: "pro-Volta", "ex-Marine"."""
    before, after = passage.spans[item - 1 : item], passage.spans[item + 1 : item + 2]
    here = passage.spans[item]
    if passage.words[item] != "-" or not before or not after:
        return False
    return before[0].end == here.start == after[0].start - 1


BEHIND_VERBS = frozenset(("away", "back", "down", "him", "it", "me", "off", "out", "them", "up", "us"))
"""What stands behind a verb: "the court threw out", "the critic gave it"."""


def _takes_object(passage: Passage, item: int, at: int) -> bool:
    """Whether an irregular past form is a verb behind a noun: "a teenager left his mother", "the bank kept its"."""
    following = passage.lows[at + 1 : at + 2]
    somebody = is_role_word(passage.lows[at - 1])
    followed = following != [] and (following[0] in DETERMINERS or following[0] in BEHIND_VERBS)
    ends = somebody and following == [","]  # "the mayor left, saying"
    return at - 1 > item and (ends or (followed and (somebody or passage.lows[item] in BEFORE_NOUNS)))


def _is_present(passage: Passage, item: int, at: int) -> bool:
    """Whether a form in -s is a verb: "a nurse looks at", "the clause requires the"; but "a sports reporter"."""
    low, first = passage.lows[at], passage.lows[item]
    verbal = low.endswith("s") and not low.endswith(("ss", "us")) and passage.words[at].islower()
    if verbal and low in SURELY_VERBS and word_at(passage.words, at + 1) == ":":
        return True
    if verbal and low in MOVES and passage.words[at - 1][0].isupper() and first not in DETERMINERS:
        return True
    if verbal and at - 1 == item and passage.words[item][0].isupper() and first not in DETERMINERS:
        return word_at(passage.lows, at + 1) in OWNERS
    if not verbal or at - 1 <= item or first not in DETERMINERS or passage.lows[item + 1] in DETERMINERS:
        return False
    following = word_at(passage.lows, at + 1)
    if first in ("a", "an", "every", "another"):
        return following in PREPOSITIONS or following in DETERMINERS or is_adverb(following)
    return following in OWNERS and passage.words[at - 1].islower() and not passage.lows[at - 1].endswith("s")


def _goes_on_with_of(passage: Passage, item: int, of: int) -> bool:
    """Whether "of" belongs to a name or to a role before one: "Bank of England", "chief of staff Ada Okafor"."""
    following = passage.words[of + 1 : of + 3]
    if passage.words[of - 1][0].isupper():
        return following[0][:1].isupper()
    bare = passage.words[item][0].islower() and passage.lows[item] not in DETERMINERS
    return bare and len(following) > 1 and following[0].islower() and following[1][:1].isupper()


def _is_qualified(passage: Passage, item: int, at: int) -> bool:
    """Whether a word goes on behind "the" and an adverb: "the recently restored ferry", "one highly placed source"."""
    if at - 1 > item and is_adverb(passage.lows[at - 1]):
        return passage.lows[at - 2] in QUALIFIED
    qualified = at - 2 > item and is_adverb(passage.lows[at - 2]) and passage.lows[at - 3] in QUALIFIED
    return qualified and passage.lows[at - 1].endswith("ed")


def _joins_roles(passage: Passage, joiner: int) -> bool:
    """Whether two roles of one person are joined: "former governor and port chairman Neil Pratt"."""
    before = passage.words[joiner - 1]
    if not is_role_word(before) and before != "Gov.":
        return False
    for at in range(joiner + 1, min(joiner + ROLES_REACH, len(passage.words) - 1)):
        if not passage.words[at][:1].isalpha() or passage.lows[at] in PREPOSITIONS or passage.lows[at] in DETERMINERS:
            return False
        if is_role_word(passage.lows[at]) and not is_role_word(passage.lows[at + 1]):
            return passage.words[at + 1][:1].isupper()
    return False
