"""How much a mention's place in its clause brings somebody to mind: as its subject, who speaks, who only owns."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.coreference.descriptions import KIN_AND_PARTNERS
from reader.analysis.coreference.people import FORMER, TITLES, office
from reader.analysis.coreference.undergone import OPENERS, QUESTIONING, Undergone
from reader.analysis.document import word_at
from reader.analysis.english.saying import SAYS, VERBS, Saying
from reader.analysis.english.words import (
    APOSTROPHE_S,
    AUXILIARIES,
    BE,
    DETERMINERS,
    JOINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    has_past_form,
    is_adverb,
)
from reader.model import Span

SUBJECT, SPEAKING, EMBEDDED, RELATED, POSSESSOR, GOVERNED = 1.0, 0.5, 0.3, 0.0, -0.4, -0.5
"""The subject of a clause, more where it speaks; the subject of what is said, or of what "who" tells behind a comma; an
owner, what stands behind a preposition."""
INVERTED_ENDS = frozenset((",", ".", "of", "in", "at", "on", "who"))
"""What stands behind the speaker of "said Okafor"."""
NEAR = KIN_AND_PARTNERS | frozenset(
    (
        "attorney", "attorneys", "children", "daughters", "family", "fiancé", "friend", "friends", "girlfriend", "kin",
        "lawyer", "lawyers", "neighbours", "neighbors", "parents", "relatives", "solicitor", "sons", "supporters",
    )
)  # fmt: skip
"""Those of whom a sentence that opens with whose they are tells of that person."""
WHICH_KIN = frozenset(("eldest", "first", "former", "late", "second", "third", "youngest"))
"""What stands before them."""
SPOUSES = frozenset(("girlfriend", "husband", "widow", "widower", "wife"))
"""Those who mostly take the other pronoun."""
LETTERS = re.compile(r"[A-Z]{2,4}|FRCP|PhD|MSc")
"""Honours, degrees and seats behind a name."""
ENDS = frozenset((",", ".", ";", ":", ")", ""))
"""What stands behind a name with no verb of its own: "sang it as Carmen, and"."""
CONTENT = frozenset(("that", "who"))
"""What stands before the subject of what is said or asked: "knew who | Okafor was"."""
EXAMPLES = frozenset(("including", "like", "than"))
"""What stands before one of several, or one who is compared: "allies like Okafor, who left"."""
INSERTION = 22
"""Words that an insertion behind a name may have, its marks included."""
LEAD_LENGTH = 16
"""Items of an adverbial that opens a sentence, its comma included."""
ROLE_LENGTH = 8
"""Words of a role that opens a sentence before the name of who has it."""


class Weigher(Undergone):
    """Weighs the places of one document."""

    def __init__(
        self, text: str, tokens: Sequence[Span], lows: Sequence[str], sentence_starts: AbstractSet[int]
    ) -> None:
        super().__init__(text, tokens, lows)
        self.sentence_starts = sentence_starts
        """Offsets."""

    def weight(self, first: int, last: int) -> float:
        """How much the place of a mention in its clause brings it to mind; the items of its first and last word."""
        weight = self._weight(first, last)
        opening = self._title_start(first)
        between = opening > 0 and self.lows[opening - 1] == "," and self._speaks_between_commas(last + 1)
        return max(weight, SUBJECT) if between else weight

    def _weight(self, first: int, last: int) -> float:
        """What a mention from word `first` to word `last` weighs by its place: what governs it, then what it does."""
        before = self.before_honour(first)
        last = self._behind_letters(last)
        at = self._behind_insertion(last + 1)
        while at < len(self.lows) and self._is_beside_verb(self.lows[at]):
            if self.lows[at] in APOSTROPHE_S and at + 1 < len(self.lows) and self.lows[at + 1] not in VERBS:
                return SUBJECT + SPEAKING if self._opens_with_kin(first, at + 1) else self._owner(first, at + 1)
            at += 1
        if at == last + 1 and self._describes(at):
            return POSSESSOR
        following = word_at(self.lows, at)
        if following in ENDS and at > last + 1 and is_adverb(self.lows[last + 1]):
            at = last + 1
        if self._is_topic(first) or (before == "with" and following.endswith("ing")):
            return SUBJECT
        governed = self._governed(before, following, last, at)
        if governed is not None:
            return governed
        if self._speaks(first, before, following, at):
            return SUBJECT + SPEAKING
        if before in CONTENT or VERBS.get(before) in (Saying.SAY, Saying.TELL, Saying.THINK):
            return EMBEDDED
        if self._begins_clause(first):
            return SUBJECT
        return self._acting(first, following, last, at)

    def _governed(self, before: str, following: str, last: int, at: int) -> float | None:
        """What a mention weighs behind a preposition; None where it stands behind none, or begins a clause there. `at`
        is the item of its verb, if it has one, and `following` what it reads.
        """
        bare = following in ENDS or following in JOINERS or following in PREPOSITIONS
        if before == "as" and at == last + 1 and bare:
            return GOVERNED
        apposed = at > last + 1 and self.lows[last + 1] == ","
        acts = at > last + 1 or following in VERBS or following.endswith("ed")
        if before not in PREPOSITIONS or (before in JOINERS and acts and not apposed):
            return None
        relates = before not in EXAMPLES and self.lows[last + 1 : last + 3] == [",", "who"]
        return RELATED if relates else GOVERNED

    def _speaks(self, first: int, before: str, following: str, at: int) -> bool:
        """Whether somebody says something, before the verb or behind it: "Okafor said", "said Okafor"."""
        verb = self._before_owner(first)
        answered = verb > 0 and self.lows[verb - 1] in SUBJECT_PRONOUNS
        says = verb >= 0 and not answered and VERBS.get(self.lows[verb]) is Saying.SAY
        if says and following in INVERTED_ENDS:
            return True
        return following in SAYS and not self._is_adjective(at) and before != "that" and before not in SAYS

    def _acting(self, first: int, following: str, last: int, at: int) -> float:
        """What a mention weighs by what it does, where nothing governs it."""
        apposed = at > last + 1 and self.lows[last + 1] == ","
        does = following in VERBS or has_past_form(following)
        if apposed and does and self.follows_lead(first):
            return SUBJECT
        if apposed and following not in VERBS and self.lows[at - 1] not in AUXILIARIES:
            return 0.0
        thinks = VERBS.get(following) is Saying.THINK and not self._is_adjective(at)
        acts = at > last + 1 or following in VERBS or following.endswith("ed")
        leads = acts and (self.follows_lead(first) or self._is_described(first))
        return SUBJECT if at > last + 1 or thinks or leads else 0.0

    def before_honour(self, first: int) -> str:
        """The word before a name and the "Mr", "Sen." or "Vice President" that it bears; "" where none is."""
        at = first - 1
        while at > 0 and self.text[self.tokens[at].start].isupper():
            if not self._is_honour(self.lows[at]) and at == first - 1:
                break
            at -= 1
        return word_at(self.lows, at)

    @staticmethod
    def _is_beside_verb(low: str) -> bool:
        """Whether a word may stand between a subject and its verb."""
        return low in AUXILIARIES or (is_adverb(low) and low not in JOINERS)

    @staticmethod
    def _is_honour(low: str) -> bool:
        short = low.rstrip(".")
        return short in TITLES or office(short) is not None

    def _is_topic(self, first: int) -> bool:
        """Whether a sentence is led to somebody: "As for Okafor", "There was Okafor", "Among them was Okafor", or
        by "For Okafor" at its beginning.
        """
        first -= first > 0 and self.lows[first - 1].endswith("-year-old")
        one, before = ("", "", *self.lows[max(0, first - 2) : first])[-2:]
        if one == "them" and before in ("was", "is"):
            return True
        if before in ("was", "is") and one.isalpha() and one not in SUBJECT_PRONOUNS and one != "there":
            return self._is_named_as(first - 2) or self._is_led_up_to(first - 1)
        told_for = before == "for" and self.tokens[first - 1].start in self.sentence_starts
        return told_for or (one, before) == ("as", "for") or (one == "there" and before in ("’s", "'s", "is", "was"))

    def _is_led_up_to(self, be: int) -> bool:
        """Whether a sentence begins with where somebody is, or what of, and only then names them: "Standing beside her
        | was Okafor", "One of the last to leave | was Okafor".
        """
        back = range(be - 1, max(-1, be - LEAD_LENGTH), -1)
        start = next((at for at in back if self.tokens[at].start in self.sentence_starts), be)
        low = self.lows[start]
        leads = low in PREPOSITIONS or low.endswith("ing") or self.lows[start : start + 2] == ["one", "of"]
        return leads and "," not in self.lows[start:be]

    def _is_named_as(self, item: int) -> bool:
        """Whether an item is a role of which a name behind "was" tells who has it: "our guide was Okafor"."""
        owned = item > 0 and self.lows[item - 1] in DETERMINERS
        return owned and self.text[self.tokens[item].start].islower()

    def _owner(self, first: int, behind: int) -> float:
        """An owner; one whose kin speaks is who that is about: "Ada Lund, Okafor’s widow, said he"."""
        told_of = self.lows[max(0, first - 2) : first]
        if told_of in (["it", "was"], ["it", "is"]) and self.tokens[first - 2].start in self.sentence_starts:
            # "It was Okafor's seventh win. He"
            return SUBJECT
        explains = self.lows[first - 1] == "," and not self.follows_lead(first)
        return SUBJECT if self.lows[behind] in KIN_AND_PARTNERS and explains else POSSESSOR

    def _opens_with_kin(self, first: int, behind: int) -> bool:
        """Whether a sentence opens with whose wife, sons or lawyer act: "Ada Okafor's first husband died. She said";
        not where they have a name, and may take the same pronoun.
        """
        behind += word_at(self.lows, behind) in WHICH_KIN
        comma = behind + 1 + (word_at(self.lows, behind + 1) == ",")
        named = comma < len(self.tokens) and self.text[self.tokens[comma].start].isupper()
        same = named and word_at(self.lows, behind) not in SPOUSES
        return word_at(self.lows, behind) in NEAR and not same and self._begins_clause(first)

    def _describes(self, item: int) -> bool:
        """Whether a name tells whose man somebody named behind it is: "Okafor campaign chairman Leo Brandt"."""
        for at in range(item, min(item + ROLE_LENGTH, len(self.lows) - 1)):
            low = self.lows[at]
            if not low.isalpha() or low in VERBS or low in AUXILIARIES or low in PREPOSITIONS or low in DETERMINERS:
                return False
            if self.text[self.tokens[at].start].isupper():
                return at > item and office(self.lows[at - 1]) is not None
        return False

    def _is_adjective(self, item: int) -> bool:
        """Whether a form stands behind "be" that tells of nobody who speaks: "Okafor is correct", "was told"."""
        return item > 0 and self.lows[item - 1] in BE and not self.lows[item].endswith("ing")

    def follows_lead(self, first: int) -> bool:
        """Whether words lead in a sentence up to the comma before an item: "In a letter, Lund", "Asking why, a man",
        "Later, Lund".
        """
        first = self._title_start(first)
        if first < 2 or self.lows[first - 1] != ",":
            return False
        if self._follows_participle(first):
            return True
        for at in range(first - 2, max(0, first - LEAD_LENGTH) - 1, -1):
            if self.tokens[at].start in self.sentence_starts:
                low = self.lows[at]
                return (
                    low in PREPOSITIONS
                    or low.endswith("ing")
                    or (self.lows[at + 1] == "," and (low == "earlier" or is_adverb(low)))
                )
            opened = at > 0 and self.tokens[at - 1].start in self.sentence_starts and self.lows[at + 1] in PREPOSITIONS
            # "Unlike Ada Lund, who quit in May, | Okafor stayed"
            opened = opened or self.lows[at + 1] in ("who", "whose")
            if (self.lows[at] == "," and not opened) or self.lows[at] in SUBJECT_PRONOUNS:
                # "In 1971 she met Ada Lund, a clerk": who acts stands before.
                return False
        return False

    def _follows_participle(self, first: int) -> bool:
        """The same, where what was done to somebody leads in: "Asked by Rudd, for the port, if she slept, Lund"."""
        for at in range(first - 2, max(0, first - LEAD_LENGTH) - 1, -1):
            if self.tokens[at].start in self.sentence_starts:
                done = at + 2 * (self.lows[at + 1] == "-")  # "Cross-examined by"
                behind = self.lows[done + 1]
                return self.lows[done].endswith("ed") and (behind in PREPOSITIONS or behind in QUESTIONING)
            if self.lows[at] in SUBJECT_PRONOUNS and self.lows[at - 1] == ",":
                return False
        return False

    def _speaks_between_commas(self, item: int) -> bool:
        """Whether a comma and a verb of saying or judging stand at an item: "Another driver, Ada Lund, has said"."""
        if word_at(self.lows, item) != ",":
            return False
        at = item + 1
        while at < len(self.lows) and self._is_beside_verb(self.lows[at]):
            at += 1
        return VERBS.get(word_at(self.lows, at)) in (Saying.SAY, Saying.TELL, Saying.JUDGE)

    def _begins_clause(self, first: int) -> bool:
        """Whether a name opens its clause, behind its title or the role that it explains: "The mayor, Ada Lund,"."""
        first = self._title_start(first)
        if first > 1 and self.lows[first - 2 : first] == [",", "the"]:
            first -= 1
        if first == 0 or self.tokens[first].start in self.sentence_starts or self.lows[first - 1] in JOINERS:
            return True
        if self.lows[first - 1] != "," or first < 2:
            return False
        start = first - 2
        while start and not self._opens_clause(start) and first - start < ROLE_LENGTH:
            start -= 1
        owned = any(low in POSSESSIVE_ENDS for low in self.lows[start : first - 1])
        led = (self.lows[start] in DETERMINERS or owned) and self._opens_clause(start)
        return led and self._is_role(start, first - 1)

    def _is_role(self, first: int, end: int) -> bool:
        """Whether items tell who is named behind them: "The head of the port"; not "A friend of the mayor"."""
        within = next((at for at in range(first, end) if self.lows[at] in PREPOSITIONS), end)
        alone = within == end or not self._tells_who(end - 1)
        tells = self._tells_who(within - 1) and (within == end or self.lows[within - 1] not in KIN_AND_PARTNERS)
        acts = any(low in VERBS and office(low) is None for low in self.lows[first:end])
        return alone and within > first and tells and not acts

    def _tells_who(self, item: int) -> bool:
        """Whether a word is a role, or kin."""
        return office(self.lows[item]) is not None or self.lows[item] in KIN_AND_PARTNERS

    def _is_described(self, first: int) -> bool:
        """Whether only who somebody is stands before a name in its sentence: "Okafor’s old club colleague Lund"."""
        for at in range(first - 1, max(-1, first - 1 - ROLE_LENGTH), -1):
            low = self.lows[at]
            if low not in POSSESSIVE_ENDS and low not in DETERMINERS and (not self.is_plain(at) or low.endswith("ed")):
                return False
            if self.tokens[at].start in self.sentence_starts:
                return True
        return False

    def _opens_clause(self, item: int) -> bool:
        """Whether a sentence begins at an item, or a clause behind a word such as "where" does."""
        return self.tokens[item].start in self.sentence_starts or self.lows[item - 1] in OPENERS

    def _before_owner(self, first: int) -> int:
        """The item before a name and its title, past whose the name is: "noted the Courier’s Ada Okafor"."""
        at = self._title_start(first) - 1
        while 0 < at < first - 1 and first - at < ROLE_LENGTH and self.is_plain(at):
            at -= 1
        if at > 1 and self.lows[at] in APOSTROPHE_S:
            at -= 1
            while at > 0 and self.text[self.tokens[at].start].isupper():
                at -= 1
            at -= self.lows[at] == "the"
        return at

    def _title_start(self, first: int) -> int:
        """Where the title before a name begins; `first` where there is none."""
        while first and self.tokens[first].start not in self.sentence_starts and self._is_title(first - 1):
            first -= 1
        return first

    def _is_title(self, item: int) -> bool:
        """Whether a word may be part of a title before a name: "Majority Leader", "campaign chairman"; or an age."""
        low = self.lows[item]
        opens = self.text[self.tokens[item].start].isupper()
        if office(low) is not None or low == "." or low in FORMER or opens or low.endswith("-year-old"):
            return True
        if low in POSSESSIVE_ENDS:
            return office(self.lows[item - 1]) is not None and office(self.lows[item + 1]) is not None
        return self.is_plain(item) and office(self.lows[item + 1]) is not None

    def _behind_letters(self, last: int) -> int:
        """The last word of a name with the letters that stand behind it: "Ada Lund KC", "Ada Lund OBE"."""
        while last + 1 < len(self.tokens) and LETTERS.fullmatch(self.text, *self.tokens[last + 1]):
            last += 1
        return last

    def _behind_insertion(self, at: int) -> int:
        """Past what stands in brackets or between commas: "Okafor (D-Ohio)", "Okafor, a lawyer,"."""
        closing = {"(": ")", ",": ",", "—": "—", "–": "–"}.get(self.lows[at]) if at < len(self.lows) else None
        if closing is None:
            return at
        for end in range(at + 1, min(at + INSERTION, len(self.lows))):
            if self.lows[end] == closing:
                return end + 1
            if self.lows[end] in ".;:":
                break
        return at
