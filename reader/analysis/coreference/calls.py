"""What the words behind "the" call somebody: a role, a description, one of a people. Who is meant is left to `ties`."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import takewhile

from reader.analysis.coreference.descriptions import ENDING, description_end
from reader.analysis.coreference.lands import land_of
from reader.analysis.coreference.people import PARTIES, office
from reader.analysis.coreference.weights import INVERTED_ENDS
from reader.analysis.document import word_at
from reader.analysis.english.saying import SAYS, VERBS, Saying
from reader.analysis.english.words import (
    APOSTROPHE_S,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    SEEN,
    has_finite_form,
    has_past_form,
    is_adverb,
)
from reader.analysis.wordlists import word_set
from reader.model import Span

PLURAL_PEOPLES = ("sh", "ch", "se", "ss")
"""How names of peoples end that after "the" stand for all of them: the Irish, the French, the Chinese, the Swiss."""
ONE_OF_PEOPLE = word_set("briton croat dane finn icelander pole scot serb spaniard swede turk zealander")
"""One of a people, in a word that is said of nothing else."""
INSERTED = 22
"""Words of such a clause, its commas included."""
OWN = frozenset(("he", "his", "himself", "she", "herself"))
PRONOUNS = OWN | {"her", "him"}
OWN_REACH = 8
"""Items behind a subject in which a pronoun is looked for that is of it."""
UNKNOWN = word_set("boy driver girl lad man suspect teen victim woman youth")
"""What somebody is called who has no name in a text."""
STOPS = frozenset((",", ".", ";", ":", "“", '"'))
CLOSING_MARKS = frozenset(("”", '"', "’", "''", "»"))
ROLE_REACH = 4
"""Words between "the" and the role it names: "the former Ohio senator"."""


class Calls:
    """Reads the words of one document."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Span],
        lows: Sequence[str],
        names: AbstractSet[int],
        peoples: dict[int, int],
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.lows = lows
        """The tokens in small letters."""
        self.names = names
        """The offsets where somebody is named."""
        self.peoples = peoples
        """Where names of peoples begin, and where they end; offsets."""

    def description_end(self, item: int) -> int | None:
        """The item behind a description that speaks, "the right-hander" said, or of one of a people who acts: "the
        Norwegian" won; None elsewhere.
        """
        people = self._people_end(item)
        if people and self._acts(people) and not self._is_named(people + 1):
            return people
        ends = (description_end(self.lows, item), people, self._aged_end(item))
        end = max(end or 0 for end in ends) or self._member_end(item)
        if end is None or (word_at(self.lows, end) == "," and self._is_named(end + 1)):
            return None
        at = self._behind_clause(end)
        if word_at(self.lows, at) in APOSTROPHE_S:
            return None
        while at < len(self.lows) and (self.lows[at] in AUXILIARIES or is_adverb(self.lows[at])):
            at += 1
        following = word_at(self.lows, at)
        inverted = bool(item) and VERBS.get(self.lows[item - 1]) is Saying.SAY and following in INVERTED_ENDS
        return end if inverted or following in SAYS else None

    @cached_property
    def _first_seen(self) -> dict[str, int]:
        """Where each word stands first."""
        return {low: len(self.lows) - at for at, low in enumerate(reversed(self.lows), 1)}

    def _aged_end(self, item: int) -> int | None:
        """The item behind an age and a noun that the text has not told of before: "the 26-year-old teaching assistant".

        Who has been brought in as "a driver" is meant by "the 19-year-old driver".
        """
        if not word_at(self.lows, item + 1).endswith("-year-old"):
            return None
        nouns = takewhile(self._is_noun, range(item + 2, min(item + 2 + ROLE_REACH, len(self.lows))))
        head = max(nouns, default=0)
        told = head == 0 or self._first_seen[self.lows[head]] < head or self.lows[head] in UNKNOWN
        return None if told else head + 1

    def _is_noun(self, item: int) -> bool:
        """Whether a word may be a noun, as far as its form and the closed classes show it."""
        low = self.lows[item]
        acts = low in VERBS or has_past_form(low)
        return low.isalpha() and not (acts or low in ENDING or is_adverb(low))

    def _behind_clause(self, item: int) -> int:
        """The item behind a clause with "who" between two commas: "the actress, who lives in Tarna, said"."""
        if self.lows[item : item + 2] != [",", "who"]:
            return item
        closing = range(item + 2, min(item + INSERTED, len(self.lows)))
        return next((at + 1 for at in closing if self.lows[at] == ","), item)

    def _acts(self, item: int) -> bool:
        """Whether one of a people, named before an item, does something, or more is told of them between commas."""
        following = word_at(self.lows, item)
        alone = self.lows[item - 1] in ONE_OF_PEOPLE or self.lows[item - 1].endswith(("man", "woman"))
        acts = has_finite_form(following) or following in SEEN
        return (acts and following != "left") or (alone and following in (",", "’s", "'s"))

    def _is_named(self, item: int) -> bool:
        """Whether somebody is named at an item."""
        return item < len(self.tokens) and self.tokens[item].start in self.names

    def _people_end(self, item: int) -> int | None:
        """The item behind one of a people: "the Norwegian", but not "the French" nor "the Norwegians"."""
        first = self._behind_age(item)
        if first >= len(self.tokens):
            return None
        start, end = self.tokens[first]
        unmarked = self.lows[first] in ONE_OF_PEOPLE and self.text[start].isupper() and start not in self.names
        stop = self.peoples.get(start, end if unmarked else None)
        if stop is None or (self.text.startswith(PLURAL_PEOPLES, stop - 2) and not self._ends_report(item)):
            return None
        end = first
        while end < len(self.tokens) and self.tokens[end].end <= stop:
            end += 1
        return None if self.lows[end - 1].endswith("s") else end

    def _ends_report(self, item: int) -> bool:
        """Whether an item is said to speak a quote, as no whole people does: “…,” said | the Portuguese."""
        says = item > 1 and VERBS.get(self.lows[item - 1]) is Saying.SAY
        return says and self.lows[item - 2] in CLOSING_MARKS

    def _behind_age(self, item: int) -> int:
        """The item behind a "the" and an age: "the 58-year-old | Norwegian"."""
        aged = item + 2 < len(self.lows) and self.lows[item + 1].endswith("-year-old")
        return item + 1 + aged

    def land(self, item: int, end: int) -> str:
        """The land whose people a description that a "the" begins is, "the Norwegian", up to an item; else empty."""
        start, stop = self.tokens[self._behind_age(item)].start, self.tokens[end - 1].end
        return land_of(self.text[start:stop]) if self.text[start].isupper() else ""

    def own_pronoun(self, end: int) -> str:
        """The pronoun behind a description that is of whom it describes, "The Norwegian | said he"; empty where the
        first one may be of somebody else, or none is near.
        """
        behind = takewhile(lambda low: low not in STOPS, self.lows[end : end + OWN_REACH])
        told = next((low for low in behind if low in PRONOUNS), "")
        return told if told in OWN else ""

    def _member_end(self, item: int) -> int | None:
        """The item behind one of a party: "the Ohio Republican", but not "the Republicans" nor "the Democratic"."""
        for at in range(item + 1, min(item + 2 + ROLE_REACH, len(self.lows))):
            if not self.text[self.tokens[at].start].isupper():
                return None
            if self.lows[at] in PARTIES:
                return at + 1
        return None

    def role_head(self, item: int) -> int | None:
        """The item of the role that a "the" begins: "the former Ohio senator"; None where more of it follows."""
        if self.lows[item - 2 : item - 1] and self.lows[item - 1] == "to" and office(self.lows[item - 2]) is not None:
            # "An adviser to the president on ports" is whoever is named behind.
            return None
        if self.lows[item - 1 : item + 2] == ["in", "the", "chair"]:
            return None
        for at in range(item + 1, min(item + 2 + ROLE_REACH, len(self.lows))):
            low = self.lows[at]
            if not low[0].isalnum() or low in PREPOSITIONS or low in DETERMINERS or low in AUXILIARIES:
                return None
            if office(low) and low not in ("r", "d"):
                after = word_at(self.lows, at + 1)
                word = self.text[self.tokens[at + 1].start] if after else ""
                if office(after) and word.islower():
                    continue
                if after == "," and self._is_named(at + 2):
                    return None
                if after in ("of", "for", "from", "’s", "'s", "-") or word.isupper() or office(after):
                    return None
                return at
        return None
