"""Words in marks that nobody is told to have said: a proverb, a cry, what somebody is called or told."""

from reader.analysis.english.given_names import is_given
from reader.analysis.english.saying import LEMMAS, VERBS, Saying
from reader.analysis.english.verb_forms import SURE_BASES
from reader.analysis.quotes.grammar.cues import is_passive
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.reports.behind import NAMING_HEARER
from reader.analysis.quotes.reports.cries import is_cried_by_others

PROVERBS = frozenset(("adage", "cliche", "cliché", "expression", "joke", "maxim", "proverb", "saying"))
COMMON = frozenset(("a", "an", "one", "the"))
PROVERB_LENGTH = 5
"""Words of "as the old saying goes", at most."""
JUDGED_REACH = 4
"""Items from such a verb to the quote."""
TOLD_REACH = 8
"""Items from such a verb as in "was told" to the quote."""


def is_said_by_nobody(passage: Passage, quote: int) -> bool:
    """Whether nobody is told whose a quote is: a cry of others, or what somebody is called or told: "has been branded
    “…”", "was told it was “…”".
    """
    first, _ = passage.bounds[quote]
    if is_cried_by_others(passage, quote) or is_proverb(passage, quote, first) or _is_bidden(passage, first):
        return True
    near = range(quote - 1, max(first, quote - JUDGED_REACH), -1)
    far = range(quote - 1, max(first, quote - TOLD_REACH), -1)
    judged = any(VERBS.get(passage.lows[at]) is Saying.JUDGE and is_passive(passage, at, first) for at in near)
    return judged or any(is_addressed(passage, at, first) for at in far)


ADDRESSING = NAMING_HEARER | {"greet", "notify", "warn", "welcome"}


def is_addressed(passage: Passage, verb: int, first: int) -> bool:
    """Whether words are said to the subject of a verb: "was told", "was greeted with the words"."""
    return LEMMAS.get(passage.lows[verb]) in ADDRESSING and is_passive(passage, verb, first)


def _is_bidden(passage: Passage, first: int) -> bool:
    """Whether a sentence bids its reader to do something: "See also “…”", "Why not just say “…”"."""
    low = passage.lows[first]
    acts = passage.lows[first + 1 : first + 2]
    return (low in SURE_BASES and not is_given(low) and acts != [","]) or passage.lows[first : first + 2] == [
        "why",
        "not",
    ]


def is_proverb(passage: Passage, quote: int, first: int) -> bool:
    """Whether a quote is what all say: "As the saying goes, “…”", "“…,” as the old saying goes"."""
    before = quote - 1 - (passage.words[quote - 1] in (",", ":"))
    if before > first and passage.lows[before] == "goes":
        return passage.lows[before - 1] in PROVERBS
    behind = passage.lows[quote + 1 : quote + 2 + PROVERB_LENGTH]
    told = behind[behind[:1] == [","] :]
    if told[:1] != [] and told[0] in ("is", "was") and told[1:2] != [] and told[1] in COMMON:
        # "“…,” is an old saying in Tarna"
        return not PROVERBS.isdisjoint(told)
    goes = told.index("goes") if told[:1] == ["as"] and "goes" in told else 0
    return goes > 0 and told[goes - 1] in PROVERBS
