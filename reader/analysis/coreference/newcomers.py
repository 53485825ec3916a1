"""Somebody unnamed whom a text brings in, "a driver", "his late wife": a pronoun behind may be theirs.

Where a name explains the words, "his wife, Ada", it is the name that brings somebody in.
"""

from collections.abc import Container, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from reader.analysis.coreference.calls import CLOSING_MARKS, ROLE_REACH, STOPS
from reader.analysis.coreference.descriptions import ENDING, FORMER, KIN_AND_PARTNERS
from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAYS
from reader.analysis.english.words import APOSTROPHE_S, DAYS, DETERMINERS, POSSESSIVE_ENDS, PREPOSITIONS, has_past_form
from reader.analysis.wordlists import word_set
from reader.model import Span

NEWCOMERS = word_set("a an another one my our his her their")
"""Words that begin the mention of somebody new: "a driver", "his wife"."""
BARE = frozenset(("’", "'"))
"""What stands behind several who own: "the rebels’ leader"."""
OWNER_LENGTH = 5
"""Words of a name that owns: "Mayor Ana Maria Lund's"."""
REACH = 4
"""Words between these and the end of what they begin: "a former harbour pilot"."""
OWNED_LENGTH = 7
"""Words between a role and the comma before its name: "a spokeswoman for the mayor, Ada Lund"."""
COMPANIONS = word_set(
    """
    assassin attendee baker bartender biker burglar buyer bystander cabbie caller cashier cellmate cheesemaker
    classmate
    clerk client commenter complainant cyclist demonstrator detainee docker donor employee evacuee fan fighter
    fireman fisher flatmate foreman forewoman friend guard guest hiker hostage housemate inmate insider jogger juror
    kayaker killer linesman local mate member migrant motorcyclist murderer native notary onlooker participant
    passer-by pedestrian
    porter prisoner protester pupil raider reader rebel refugee relative respondent robber roommate sexton
    shareholder shipmate skier smuggler source spectator staffer stepfather steward stewardess subscriber supporter
    surfer team-mate thief toddler tourist traveler traveller trooper undertaker user verger viewer visitor voter
    walker workmate
    """
)
"""Who is somebody, beside those whom their roles tell."""
PRESIDING = word_set(
    """
    bailiff caller chair chairman chairwoman clerk constable coroner doctor guard interpreter interviewer judge landlord
    magistrate mediator moderator nurse officer policeman policewoman priest prosecutor referee reporter
    sergeant speaker spokesman spokesperson spokeswoman umpire
    """
)
"""Roles that only stand for somebody named before where the text gives them that role; others may describe anybody."""
MANY = frozenset(("children", "girls", "men", "people", "women"))
"""Several of whom "one of the" is one."""
SEIZING = word_set(
    """
    arrested charged detained executed freed held injured jailed killed questioned released rescued seized sentenced
    shot stabbed wounded
    """
)
"""Verbs whose object a pronoun behind mostly means: "Police arrested a man. He"."""
SEIZED = word_set("accused assailant attacker defendant deceased driver gunman man suspect teenager victim woman")
"""What they are called behind "the" from then on."""


OF_DAYS = DAYS | word_set("afternoon at by early evening in last late may morning night of on")
"""What a day is told with that opens a sentence."""
DAY_LENGTH = 5
"""Its words."""
PARENTS = {"dad": "father", "daddy": "father", "mom": "mother", "mum": "mother", "mummy": "mother"}
"""What writers call them."""
CALLED = frozenset(("called", "identified", "named", "nicknamed"))
OWN_KIN = -(1 << 40)
"""The number of the writer's first kin; others have lower ones."""
OWN = frozenset(("my", "our", *PARENTS))
OPENING = frozenset(("and", "as", "because", "but", "now", "so", "that", "then", "when", "while"))
"""Words behind which a clause begins."""
JOINING_ON = frozenset(("and", "but", "so", "then", "yet"))
"""What opens a sentence before who acts in it: "But a driver"."""
SPEAKER_LENGTH = 9
"""Words of who speaks, the verb included: "a source at the works said"."""


def _tells(low: str) -> bool:
    """Whether a word is a finite form of a verb of saying, and of none of asking."""
    return low in SAYS and not low.endswith("ing") and LEMMAS.get(low) != "ask"


def _tells_who(low: str) -> bool:
    """Whether a word may stand in a role before a name: "the two-time champion Ada Lund"."""
    return is_role_word(low) or low in FORMER or "-" in low[1:-1]


class Newcomers:
    """Reads the words of one document."""

    def __init__(self, text: str, tokens: Sequence[Span], lows: Sequence[str]) -> None:
        self.text = text
        self.tokens = tokens
        self.lows = lows
        """The tokens in small letters."""

    def end(self, item: int) -> int | None:
        """The item behind somebody unnamed whom the words at an item bring in; None where no such words stand there."""
        end = self._end(item)
        return None if end is None or self._is_named_or_owns(end) else end

    def is_speaking(self, item: int) -> bool:
        """Whether a report of a quote names whom an item begins: “…,” said | a driver; “…,” | a driver said.

        Who asks is left out, as another one answers.
        """
        if item > 1 and _tells(self.lows[item - 1]):
            return self.lows[item - 2] in CLOSING_MARKS
        behind = takewhile(lambda low: low not in STOPS, self.lows[item : item + SPEAKER_LENGTH])
        return item > 0 and self.lows[item - 1] in CLOSING_MARKS and any(map(_tells, behind))

    def is_joined_on(self, item: int, starts: AbstractSet[int]) -> bool:
        """Whether only a word such as "But" stands before an item in its sentence; `starts`: where sentences begin."""
        return item > 0 and self.lows[item - 1] in JOINING_ON and self.tokens[item - 1].start in starts

    def is_seized(self, item: int) -> bool:
        """Whether a mention at an item is of somebody to whom something was done: "Police arrested | a man"."""
        return item > 0 and self.lows[item - 1] in SEIZING

    def follows_day(self, item: int, opens: Container[int]) -> bool:
        """Whether nothing but a day opens the sentence before an item: "On Monday night | a man"; `opens` is where
        sentences begin.
        """
        for at in range(item - 1, max(-1, item - 1 - DAY_LENGTH), -1):
            if self.lows[at] not in OF_DAYS and not self.lows[at][0].isdigit():
                return False
            if self.tokens[at].start in opens:
                return True
        return False

    def own_kin(self, item: int) -> str:
        """What of the writer's somebody is whom an item begins a clause with, "My father", "Then Mum"; else empty."""
        if self.lows[item] not in OWN:
            return ""
        at = item + (self.lows[item] not in PARENTS)
        kin = PARENTS.get(self.lows[at], self.lows[at]) if at < len(self.lows) else ""
        called = at == item and kin != self.lows[at] and self._names(item)
        follows = word_at(self.lows, at + 1)
        if not (called or (at > item and kin in KIN_AND_PARTNERS)) or not (follows.isalpha() or follows == ","):
            return ""
        led = item > 0 and (self.lows[item - 1] in OPENING or self.lows[item - 1] in (",", "asked", "told"))
        acts = led or not item or self.lows[item - 1] in STOPS or self.text[self.tokens[item].start - 1] == "\n"
        return "" if self._is_named_or_owns(at + 1) or not acts else kin

    def is_kin_of_somebody(self, item: int) -> bool:
        """Whether an item begins with the kin of somebody: "The brother of a driver"."""
        return word_at(self.lows, item + 2) == "of" and self.lows[item + 1] in KIN_AND_PARTNERS | PARENTS.keys()

    def start(self, item: int) -> int:
        """The item at which a mention begins whose determiner stands at an item: before it, where somebody owns it."""
        at = item
        while self.lows[item] in POSSESSIVE_ENDS and at > max(0, item - OWNER_LENGTH) and self.lows[at - 1].isalpha():
            at -= 1
        return at

    def _end(self, item: int) -> int | None:
        if self.lows[item] not in NEWCOMERS and self.lows[item] not in POSSESSIVE_ENDS and self.lows[item] != "the":
            return None
        if self.lows[item] in BARE and not self.lows[item - 1].endswith("s"):
            return None
        end = None
        of_several = self.lows[item] in ("another", "one") and word_at(self.lows, item + 1) == "of"
        if of_several and self.lows[item + 2 : item + 3] != [] and self.lows[item + 2] in DETERMINERS:
            several = word_at(self.lows, item + 3)
            return item + 4 if is_role_word(several.removesuffix("s")) or several in MANY else None
        for at in range(item + 1, min(item + 1 + REACH, len(self.lows))):
            low = self.lows[at]
            if not low[0].isalnum() or low in ENDING:
                break
            if is_role_word(low) or low in COMPANIONS:
                end = at + 1
            elif end:
                break
        return end

    def _is_named_or_owns(self, item: int) -> bool:
        """Whether a name explains the words before an item, or something is theirs: "his wife, Ada", "his wife’s"."""
        if word_at(self.lows, item) in APOSTROPHE_S or self._is_joined_to_name(item) or self._is_who(item):
            return True
        comma = next(
            (at for at in range(item, min(item + OWNED_LENGTH, len(self.lows))) if self.lows[at] in STOPS), item
        )
        return word_at(self.lows, comma) == "," and self._is_named_soon(comma + 1)

    def _is_who(self, item: int) -> bool:
        """Whether "be" and a name stand at an item: "the new director | will be Ada Lund"."""
        be = item + (word_at(self.lows, item) in ("will", "would"))
        named = be + 1 < len(self.tokens) and self._names(be + 1)
        return named and word_at(self.lows, be) in ("be", "is", "was") and self.lows[be + 1] not in DAYS

    def _is_named_soon(self, item: int) -> bool:
        """Whether a name stands at an item, behind an age, or behind a role: "the novelist Ada", "former mayor Ada"."""
        item += word_at(self.lows, item).endswith("-year-old")
        if word_at(self.lows, item) == "the":
            item = next((at for at in range(item + 1, min(item + ROLE_REACH, len(self.lows))) if self._names(at)), item)
        behind = range(item, min(item + ROLE_REACH, len(self.lows)))
        told = takewhile(lambda at: not self._names(at) and _tells_who(self.lows[at]), behind)
        item += len(list(told))
        return item < len(self.tokens) and self._names(item)

    def _names(self, item: int) -> bool:
        return self.text[self.tokens[item].start].isupper()

    def _is_joined_to_name(self, item: int) -> bool:
        """Whether a name follows, or a second role and a name: "her former student Ada", "her rival and friend Ada"."""
        at = item + 1 if word_at(self.lows, item) == "and" else item
        while at < len(self.lows) and at < item + ROLE_REACH and self.lows[at].isalpha():
            acts = has_past_form(self.lows[at]) and self.lows[at] not in CALLED
            if acts or self.lows[at] in PREPOSITIONS:
                # "A man attacked Ada", but "A man called Ada"
                return False
            if self._names(at):
                return self.lows[at] not in DAYS
            at += 1
        return False
