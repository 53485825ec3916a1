"""Who stands before a court, and who only tells of it: "Sheriff Lund said Ivo Brandt fled. He was remanded"."""

from collections.abc import Sequence

from reader.analysis.coreference.people import ACTING, OWNING, Person, office
from reader.analysis.document import word_at
from reader.analysis.english.words import AUXILIARIES, BE, is_adverb
from reader.analysis.wordlists import word_set

TRIED = word_set(
    """
    acquitted arraigned arrested bailed booked charged convicted deported detained executed extradited freed handcuffed
    hanged imprisoned indicted jailed pardoned paroled prosecuted remanded sentenced
    """
)
TRIED_BY = frozenset(
    (
        ("accused", "of"), ("booked", "into"), ("booked", "on"), ("found", "guilty"), ("held", "in"), ("held", "on"),
        ("held", "without"), ("released", "on"), ("suspected", "of"), ("taken", "into"), ("wanted", "for"),
    )
)  # fmt: skip
"""What is done to somebody before a court."""
ANSWERING = word_set("confessed pleaded pleads pled")
FACING = word_set("appear appeared appears face faced faces")
FACED = word_set("charge charges count counts court deportation dock extradition jail life prison sentence trial")
"""What somebody does there."""
SENT = frozenset(("found", "held", "kept", "ordered", "remanded", "sent", "took"))
SENT_TO = FACED | {"custody"}
"""What a court does to somebody, and what stands behind."""
DENYING = word_set("admits admitted denied denies")
DENIED = word_set("charge charges guilt it wrongdoing")
"""What somebody there denies."""
FACED_REACH = 6
"""Items from the verb to that."""
LONGEST_VERB = 4
"""Items of a verb with what stands beside it: "has since been"."""
DENIED_REACH = 3
OWNED = word_set(
    """
    arraignment arrest attorney attorneys bail barrister barristers co-accused co-defendant co-defendants conviction
    counsel defender extradition lawyer lawyers sentence sentencing solicitor solicitors trial
    """
)
"""What somebody before a court has."""
OWNED_REACH = 3
"""Words from "his" to that: "his court-appointed public defender"."""
OFFICERS = word_set(
    """
    attorney barrister chief commissioner constable coroner detective inspector judge justice lawyer lieutenant
    magistrate marshal officer prosecutor recorder sergeant sheriff solicitor spokesman spokesperson
    spokeswoman superintendent trooper
    """
)
"""Who decides or tells of others there."""
LAWYERS = word_set("advocate attorney barrister counsel defender lawyer solicitor")
"""Who has clients."""
TELLS, STANDS = -1.6, 0.8
"""What an officer loses, and somebody gains of whom the text has told that they stand there."""


class Dock:
    """Reads the words of one document, and remembers who stands before a court."""

    def __init__(self, lows: Sequence[str]) -> None:
        self.lows = lows
        """The tokens in small letters."""
        self.accused: set[int] = set()
        """By number."""

    def hear(self, number: int, first: int, behind: int) -> None:
        """Remember a mention from the item `first` up to `behind`, if it tells that somebody stands there."""
        while first > 1 and office(self.lows[first - 1]) is not None:
            first -= 1
        arrested = first > 1 and self.lows[first - 1] in TRIED and self.lows[first - 2] not in BE
        # "the owner, Ivo Lund, was arrested"
        behind += word_at(self.lows, behind) == ","
        if arrested or self._is_tried(behind):
            self.accused.add(number)

    def is_asked_for(self, item: int) -> bool:
        """Whether the pronoun at an item is of somebody who stands before a court."""
        owns = self.lows[item] in OWNING and not OWNED.isdisjoint(self.lows[item + 1 : item + 1 + OWNED_REACH])
        if owns or self.lows[item] in {"her", "him"}:
            return owns or self._is_sent(item)
        return self.lows[item] in ACTING and (self._is_tried(item + 1) or self._denies(item + 1))

    def _denies(self, item: int) -> bool:
        """Whether the verb at an item is of somebody who answers a charge: "denied the charges", "denied it"."""
        return word_at(self.lows, item) in DENYING and not DENIED.isdisjoint(self.lows[item + 1 : item + DENIED_REACH])

    def gain(self, person: Person) -> float:
        """What somebody gains or loses for such a pronoun."""
        if person.number in self.accused:
            return STANDS
        return 0.0 if person.is_former or OFFICERS.isdisjoint(person.roles) else TELLS

    def _is_sent(self, item: int) -> bool:
        """Whether a court does something to the pronoun at an item: "remanded | him", "sent | her | to prison"."""
        verb = self.lows[item - 1] if item else ""
        return verb in TRIED or (verb in SENT and not SENT_TO.isdisjoint(self.lows[item + 1 : item + FACED_REACH]))

    def _is_tried(self, item: int) -> bool:
        """Whether the verb at an item is of somebody before a court: "was remanded", "faces three charges"."""
        verb = self.lows[item : item + 1]
        if not verb:
            return False
        if verb[0] in ANSWERING:
            return True
        if verb[0] in FACING:
            return not FACED.isdisjoint(self.lows[item + 1 : item + FACED_REACH])
        return verb[0] in AUXILIARIES and self._is_passive(item)

    def _is_passive(self, item: int) -> bool:
        """Whether a court does something to whom the auxiliary at an item is of."""
        at, being = item, False
        while at < min(item + LONGEST_VERB, len(self.lows) - 1):
            low = self.lows[at]
            if not (low in AUXILIARIES or is_adverb(low) or low == "since"):
                break
            being, at = being or low in BE, at + 1
        low = self.lows[at]
        return being and (low in TRIED or (low, word_at(self.lows, at + 1)) in TRIED_BY)
