"""Who may be meant by a pronoun: everybody in mind, weighed as a reader does, the best first.

The subject of the clause before stays in mind, a name inside a quote or behind a preposition less so, and each sentence
in between makes a candidate fade. Nobody names themselves in what they are quoted to say.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.coreference.dock import LAWYERS, Dock
from reader.analysis.coreference.harm import is_cared_for
from reader.analysis.coreference.memory import InMind, Memory, Place
from reader.analysis.coreference.newcomers import OWN_KIN
from reader.analysis.coreference.people import ACTING, OWNING, Gender, Person
from reader.analysis.coreference.setting import Setting
from reader.analysis.coreference.topics import OF_DEAD, dead_people, descent, mourned, told_most
from reader.analysis.coreference.weights import Weigher
from reader.analysis.document import Document, word_at
from reader.analysis.english.saying import SAYS
from reader.analysis.wordlists import word_set
from reader.model import Entity, Span

UNKNOWN_GENDER, ACTS_BEFORE = -0.5, 0.25
"""Somebody whose pronoun nothing tells; the second of it less where they are the subject of the sentence, or of the one
before."""
OTHER_GENDER = -1.2
"""Somebody whom a pronoun tied before, perhaps wrongly, told to take the other one."""
SWITCHED = -1.2
"""The same, where the other one is the last pronoun before: "“Stay,” she said. He nodded"."""
COUPLED = 1.5
"""Somebody named right before "and his": "criticized Okafor and his deputies"."""
OF_OWN = 3.0
"""Somebody whose thing it is: "Okafor’s win was his first"."""
SELF_NAMING = -2.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
FRONTED = 2.0
"""Somebody named in the clause that opens the sentence of the pronoun."""
ASKED = 1.5
"""Somebody of whom a question asks, or who answers it: "asked Lund how he slept. “Well,” he replied"."""
ASKED_ABOUT = -1.5
"""Somebody of whom the question asks that a sentence opens with: "Asked whether Lund slept, he said"."""
OTHERS = -1.5
"""Somebody who acts where the pronoun is another's: "The judge asked whether he slept", "He fled, she said"."""
SUFFERED = 1.5
"""Somebody to whom the clause that opens the sentence does something: "When the firm sued her, she laughed"."""
OWNS_STILL = 0.3
"""Somebody for whom a pronoun before in the sentence stands: "Lund said she would sell her shares"."""
ADDRESSED = 3.0
"""Whom a judge tells what comes: "The judge told Lund he would be sentenced"."""
OF_LAWYER = 2.0
"""Who speaks of a client: "Lund said her client slept"."""
TOPIC = 1.5
"""Whom a text is about, where a paragraph opens with a pronoun and what they did."""
DEAD = 3.0
"""Somebody who is said to have died, where that is told of the pronoun: "He died", "in his memory"."""
HARMED = 3.0
"""Whoever came to harm, where care is told of the pronoun: "He was taken to hospital"."""
CULPRIT = 2.0
"""Who did harm, where a court does something to whom the pronoun means."""
REPLACED = 2.0
"""Whoever lost a post, where the next sentence tells what had been: "Roe replaced Lund. He had led the firm"."""
REPLACING = word_set("defeated dismissed fired ousted replaced sacked succeeded unseated")
"""What is done to them."""
PASSED = -2.0
"""Somebody without a name whom the text has done with: "A clerk asked her in. She"."""
NAMED_SINCE = -2.0
"""Somebody whose pronoun nothing tells, where somebody whom it fits is named behind them in the sentence."""
ACTED_ON = -1.2
"""Somebody, whose pronoun nothing tells, who did something to a "her" in the sentence before."""
CLEAR = 0.5
"""By how much the best candidate must lead for a pronoun to tell which pronoun they take."""
RELATED_REACH = 6
"""Items from a "who" to a "him" that is another one: "Okafor, who had once promised | him"."""
ANSWERING = frozenset(("answered", "replied", "responded"))

Ranked = tuple[float, int, InMind]
"""A candidate: what speaks for them, where they were mentioned last, and who they are."""


@dataclass(frozen=True, slots=True)
class _Pronoun:
    """A pronoun, or the first of the words that describe somebody, and what its place tells of whom it means."""

    item: int
    low: str
    place: Place
    gender: Gender | None
    owns: bool
    tried: bool
    """Whoever is meant stands before a court."""
    answers: bool
    breaks_in: bool
    fronted: bool
    asked_of: bool
    of_client: bool
    retold: bool
    of_dead: bool
    """Whoever is meant is dead."""
    cared_for: bool
    """Whoever is meant came to harm."""
    had_been: bool
    """What had been so is told of them."""
    named: frozenset[int]
    """Who is named in the quote that it is said to speak, by number."""
    topic: InMind | None
    """Whom the text is about."""
    owner: InMind | None
    """Whom the pronoun before means, for one that owns."""
    descends: float
    """What everybody gains who is named in its sentence."""
    coupled: int | None
    apposed: int | None
    related: int | None
    addressed: int | None
    """Where somebody is named who is told by "and his", "his deputy", "whom she" and "told Lund he"."""


class Ranker(Setting):
    """Weighs who may be meant, while its text is gone through from left to right."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        super().__init__(document, entities)
        self.weigher = Weigher(self.text, self.tokens, self.lows, self.sentence_starts)
        self.dock = Dock(self.lows)
        self.memory = Memory()
        self.mourned = mourned(self.text, ((start, self.names[start][1]) for start in self.name_starts))
        # But "The son of Ada Lund died"
        names = [one for one in self.names.values() if not self.text.endswith(" of ", 0, one[0].start)]
        self.dead = dead_people(self.text, ((mention.end, number) for mention, number in names))
        self.pronoun = (-1, -1)
        """The sentence of the last pronoun, and the number of the person it stands for."""
        self.acting = (-1, -1)
        """The same of the last "he" or "she"."""
        self.undergone = (-1, -1)
        """The same of the last that is no subject and owns nothing."""
        self.role = Span(-1, -1)
        """Where the last role stands that is tied to somebody."""
        self.seized: Person | None = None
        self.harmed: Person | None = None
        """The last to come to harm."""
        self.culprit: Person | None = None
        """By whom harm was done."""
        self.replaced = (-1, -1)
        """The sentence in which somebody lost a post, and their number."""
        """The last to be brought in without a name whom something is done to: "Police arrested a man"."""
        self.explained: Person | None = None
        """The last to be brought in without a name of whom a "who" tells: "A neighbour, who gave his name"."""
        self.asked: dict[int, int] = {}
        """By the number of the person: the last sentence in which they are asked something."""
        self.acted_on: dict[int, tuple[int, Gender | None]] = {}
        """By the number of the person: the last sentence in which they do something to a "her", who is another."""

    def rank(self, item: int, place: Place, gender: Gender | None) -> list[Ranked]:
        """The candidates for a pronoun, or for a description, that takes a gender, best first."""
        pronoun = self._seen(item, place, gender)
        ranked = []
        named_since = False
        for known in self.memory.latest():
            if not self._is_candidate(known, pronoun):
                continue
            score = self._score(known, pronoun)
            score += NAMED_SINCE if named_since and gender and known.person.gender is None else 0.0
            fits = known.sentence == place.sentence and known.person.gender is gender and not known.is_guessed
            named_since = named_since or (fits and known.start in self.names and pronoun.owns)
            acts = known.is_subject and known.sentence == place.sentence
            if acts and pronoun.low == "her" and self.weigher.is_object(item, known.start):
                self.acted_on[known.person.number] = (place.sentence, gender)
            else:
                ranked.append((score, known.start, known))
        ranked.sort(key=lambda one: one[:2], reverse=True)
        return ranked

    def _seen(self, item: int, place: Place, gender: Gender | None) -> _Pronoun:
        """A pronoun as its place shows it."""
        low = self.lows[item]
        coupled, apposed = self.named_before(item)
        return _Pronoun(
            item,
            low,
            place,
            gender,
            owns=low in OWNING,
            tried=self.dock.is_asked_for(item),
            answers=word_at(self.lows, item + 1) in ANSWERING or self.speaks_behind(item),
            breaks_in=self.breaks_in(item),
            fronted=self.is_fronted(item, place),
            asked_of=self.is_asked_of(item) or low == "him",
            of_client=self.is_of_client(item),
            retold=self.is_retold(item),
            of_dead=word_at(self.lows, item + 1) in OF_DEAD.get(low, ()),
            cared_for=low in ACTING and is_cared_for(self.lows, item),
            had_been=low in ACTING and word_at(self.lows, item + 1) == "had",
            named=self.named_in_quote(place.offset) if low in ACTING or low == "the" else frozenset(),
            topic=self._topic(item, place),
            owner=self.memory.acting(self.pronoun, place, gender) if low in OWNING else None,
            descends=descent(self.text, self.sentence_start(place), low),
            coupled=coupled,
            apposed=apposed,
            related=self._related(item),
            addressed=self.addressed(item),
        )

    def _is_candidate(self, known: InMind, pronoun: _Pronoun) -> bool:
        """Whether somebody may be meant at all."""
        nameless = known.person.number < 0 and pronoun.low not in ACTING and pronoun.low != "the"
        if nameless and not self._may_own(known, pronoun):
            return False
        other = bool(pronoun.gender) and known.person.gender not in (pronoun.gender, None)
        if (other and not known.is_guessed) or known.start in (pronoun.apposed, pronoun.related):
            return False
        acts = known.is_subject and known.sentence == pronoun.place.sentence
        return not (pronoun.breaks_in and acts) or self._has_acted(known, pronoun.item)

    def _score(self, known: InMind, pronoun: _Pronoun) -> float:
        """How much speaks for somebody: how much they are in mind, and what they gain or lose."""
        person, place = known.person, pronoun.place
        here = known.sentence == place.sentence
        acts = here and known.is_subject
        clients = acts if pronoun.owns else not LAWYERS.isdisjoint(person.roles)
        asked = self.asked.get(person.number, -2) + pronoun.answers >= place.sentence
        other = (acts and pronoun.asked_of and not self.owns(known)) or (pronoun.retold and known.has_just_acted(place))
        sentence, other_gender = self.acted_on.get(person.number, (-2, None))
        opposed = person.gender is None and other_gender is pronoun.gender and sentence + 1 >= place.sentence
        gains = (
            (_of_gender(known, pronoun), True),
            (self.dock.gain(person), pronoun.tried),
            (ASKED_ABOUT, self.is_asked_about(known, place)),
            (FRONTED, pronoun.fronted and here and person.number >= 0),
            (SUFFERED, pronoun.fronted and self.pronoun == (place.sentence, person.number)),
            (OWNS_STILL, known is pronoun.owner and known.start not in self.names),
            (TOPIC, known is pronoun.topic),
            (pronoun.descends, here),
            (DEAD, pronoun.of_dead and (person.number in self.dead or person is self.harmed)),
            (HARMED, pronoun.cared_for and person is self.harmed),
            (CULPRIT, pronoun.tried and person is self.culprit),
            (REPLACED, pronoun.had_been and self.replaced == (place.sentence - 1, person.number)),
            (COUPLED, known.start == pronoun.coupled),
            (OF_OWN, pronoun.owns and here and self.is_of_own(known, pronoun.item)),
            (ADDRESSED, known.start == pronoun.addressed),
            (OF_LAWYER, pronoun.of_client and clients),
            (SELF_NAMING, person.number in pronoun.named),
            (ASKED * (1 + pronoun.answers), asked),
            (OTHERS, other),
            (ACTED_ON, opposed),
            (SWITCHED, self._is_switched(known, pronoun)),
            (PASSED, self._is_passed(known, pronoun)),
        )
        return known.presence(place) + sum([gain for gain, holds in gains if holds])

    def _is_switched(self, known: InMind, pronoun: _Pronoun) -> bool:
        """Whether the last pronoun, of the other gender, is somebody's, and another one is named whom this one fits."""
        if pronoun.gender is None or known.person.gender in (pronoun.gender, None):
            return False
        last = self.pronoun[1] == known.person.number and self.pronoun[0] + 1 >= pronoun.place.sentence
        return last and any(one.person.gender is pronoun.gender and not one.is_guessed for one in self.memory.latest())

    def _may_own(self, known: InMind, pronoun: _Pronoun) -> bool:
        """Whether a "his" or a "him" may be of somebody who has no name; in an obituary, "A teacher who had kept | her
        | sketches" tells of whom it is about, as does "A clerk who knew | her | asked".
        """
        place = pronoun.place
        told = known.person is self.seized or (known.person is self.harmed and pronoun.of_dead)
        seized = told and known.sentence + 1 >= place.sentence
        explained = known.person is self.explained and known.sentence == place.sentence
        told_of = [self.mourned, self.pronoun[1] if self.pronoun[0] == place.sentence else None]
        other = self.weigher.is_undergone(pronoun.item) or any(self._takes(one, pronoun) for one in told_of)
        return seized or (explained and not other) or known.person.number <= OWN_KIN

    def _takes(self, number: int | None, pronoun: _Pronoun) -> bool:
        """Whether somebody has a name, and may take a pronoun."""
        return number is not None and number >= 0 and self.people[number].gender in (pronoun.gender, None)

    def _is_passed(self, known: InMind, pronoun: _Pronoun) -> bool:
        """Whether somebody without a name is no more told of: in the paragraph before, or where the sentence before had
        them do something to somebody whom it calls by a pronoun: "A clerk asked her in. She".
        """
        speaks = pronoun.answers or word_at(self.lows, pronoun.item + 1) in SAYS
        harmed = pronoun.cared_for and known.person is self.harmed
        if not OWN_KIN < known.person.number < 0 or pronoun.low not in ACTING or speaks or harmed:
            return False
        place = pronoun.place
        left = known.line < place.line and known.person is not self.seized
        last = self.pronoun if self.pronoun[1] == self.mourned else self.undergone
        told_of = last[0] == known.sentence == place.sentence - 1
        return left or (told_of and self._takes(last[1], pronoun))

    def _has_acted(self, known: InMind, item: int) -> bool:
        """Whether somebody acts before the report that breaks in: "Lund had understood, she said, that", "He left, he
        said, because".
        """
        named = self.names.get(known.start)
        if named is None:
            return self.acting == (known.sentence, known.person.number)
        between = self.text[named[0].end : self.tokens[item - 1].start]
        return bool(between) and "," not in between

    def _topic(self, item: int, place: Place) -> InMind | None:
        """Whom the text is about, where nobody else is told of in the paragraph so far."""
        if self.opens_paragraph_of_deeds(item) and (most := told_most(self.memory)):
            return most
        if self.mourned is None or self.lows[item] not in (*ACTING, *OWNING):
            return None
        known = next((one for one in self.memory.latest() if one.person.number == self.mourned), None)
        alone = all(one.line < place.line for one in self.memory.latest() if one.person.number >= 0)
        return known if alone and place.sentence == self.place(self.line_start(place)).sentence else None

    def _related(self, item: int) -> int | None:
        """Where the mention begins of whom the "whom" or "who" before a pronoun tells: "Okafor, whom she"."""
        who = item - 1
        while self.lows[item] == "him" and who > max(3, item - RELATED_REACH) and self.lows[who].isalpha():
            if self.lows[who] == "who":
                break
            who -= 1
        meant = ("who",) if who < item - 1 else ("who", "whom")
        if item < 3 or self.lows[who] not in meant or self.lows[item] not in ("he", "him", "she"):
            return None
        end = self.tokens[who - 1 - (self.lows[who - 1] == ",")].end
        return self.role[0] if self.role[1] == end else self.name_ends.get(end)


def _of_gender(known: InMind, pronoun: _Pronoun) -> float:
    """What somebody loses whose pronoun nothing tells, or who was thought to take another one."""
    if pronoun.gender is None or known.person.gender is pronoun.gender:
        return 0.0
    if known.person.gender is not None:
        return OTHER_GENDER
    owns = pronoun.owns and known.is_subject and known.sentence == pronoun.place.sentence
    follows = pronoun.low in ACTING and known.has_just_acted(pronoun.place)
    return UNKNOWN_GENDER + (ACTS_BEFORE if owns or follows else 0.0)


def is_clear(ranked: Sequence[Ranked]) -> bool:
    """Whether the first of the candidates, the best first, is far better than the next."""
    return len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLEAR
