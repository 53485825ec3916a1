"""What is done to somebody: who is asked, whom a "her" means that owns nothing, by whom a thing was done."""

from collections.abc import Sequence
from itertools import takewhile

from reader.analysis.coreference.people import office
from reader.analysis.document import word_at
from reader.analysis.english.saying import SAYS, VERBS
from reader.analysis.english.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    JOINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_past_form,
)
from reader.analysis.wordlists import word_set
from reader.model import Span

OPENERS = frozenset(("although", "as", "because", "but", "since", "though", "when", "where", "while"))
"""Words that a clause with a subject of its own stands behind."""
BEHIND_OBJECTS = (DETERMINERS | PREPOSITIONS | JOINERS) - word_set(
    "all another both down few following most no off one other others out outside several two up"
)
"""What stands behind "her" where it owns nothing."""
QUESTIONING = BEHIND_OBJECTS | WHO | {"how", "if", "what", "when", "where", "whether", "why"}
"""What stands behind "asked her"."""
ASKED = frozenset(("asked", "interviewed", "questioned"))
CLAUSE_REACH = 24
"""Items from a pronoun that something is done to, back to who does it."""


class Undergone:
    """Reads the words of one document."""

    def __init__(self, text: str, tokens: Sequence[Span], lows: Sequence[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.lows = lows
        """The tokens in small letters."""

    def is_asked(self, first: int, last: int) -> bool:
        """Whether somebody asks a question of whom these items mean: "asked Lund why"; not "asked Lund to go"."""
        following = word_at(self.lows, last + 1)
        owns = self.lows[first] == "her" and following.isalpha() and following not in QUESTIONING
        return self.lows[first - 1] in ASKED and following not in {"to", *POSSESSIVE_ENDS} and not owns

    def is_object(self, item: int, subject: int) -> bool:
        """Whether a subject at an offset does something to the one that a "her" means: "Lund called | her"."""
        verb, ahead = self.lows[item - 1], self.lows[item - 2 : item - 1]
        if not self.is_undergone(item) or verb in PREPOSITIONS or "to" in (verb, *ahead):
            return False
        if verb.endswith("ing") and ahead != [","]:
            return False
        before = range(item - 1, max(item - CLAUSE_REACH, -1), -1)
        between = list(takewhile(lambda at: self.tokens[at].start > subject, before))
        return len(between) < len(before) and not any(self._parts_clause(at) for at in between[1:])

    def is_agent(self, item: int) -> bool:
        """Whether a "by" before an item tells who did what a thing underwent: "The final was won by | Okafor"."""
        low = self.lows[item - 2] if item > 3 and self.lows[item - 1] == "by" else ""
        done = bool(low) and self.lows[item - 3] in BE and (low.endswith("en") or has_past_form(low))
        return done and self.is_plain(item - 4) and office(self.lows[item - 4]) is None

    def is_undergone(self, item: int) -> bool:
        """Whether a pronoun owns nothing: "called | him", "called | her", but not "called | her | son"."""
        behind = item + 1 + (word_at(self.lows, item + 1) in ("“", '"'))
        low = self.lows[behind] if behind < len(self.lows) else "."
        return self.lows[item] == "him" or (self.lows[item] == "her" and not _may_be_owned(low))

    def _parts_clause(self, item: int) -> bool:
        """Whether another subject may begin at an item or behind it."""
        low = self.lows[item]
        if low == ",":
            behind = self.tokens[item + 1].of(self.text)
            return not (behind.endswith("ing") or behind == "and" or behind[0].isupper())
        other = low in JOINERS and low != "and"
        return other or low in OPENERS or low in WHO or low in SUBJECT_PRONOUNS or low in SAYS

    def is_plain(self, item: int) -> bool:
        """Whether a word may be a noun: no verb of saying, and of no closed class."""
        low = self.lows[item]
        closed = low in AUXILIARIES or low in PREPOSITIONS or low in DETERMINERS or low in JOINERS
        return low.replace("-", "").isalpha() and low not in VERBS and not closed


def _may_be_owned(low: str) -> bool:
    """Whether a word behind "her" may begin what is hers."""
    return low[0].isalnum() and low not in BEHIND_OBJECTS
