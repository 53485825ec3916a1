"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

Candidates are weighed as a reader does: the subject of the clause before stays in mind, a name inside a quote or
behind a preposition less so, and each sentence in between makes a candidate fade. Nobody names themselves in what they
are quoted to say.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from reader.analysis.coreference.calls import Calls
from reader.analysis.coreference.descriptions import LEADING, SIDES, is_strange
from reader.analysis.coreference.dock import LAWYERS, Dock
from reader.analysis.coreference.gains import (
    ACTED_ON,
    ADDRESSED,
    ASKED,
    COUPLED,
    FRONTED,
    LEAST,
    NAMED_NEXT,
    NAMED_SINCE,
    OF_LAWYER,
    OWNS_STILL,
    PLAINLY,
    QUOTED,
    SELF_NAMING,
    SUFFERED,
    TOPIC,
    is_clear,
    of_gender,
)
from reader.analysis.coreference.lands import lands_of_people
from reader.analysis.coreference.memory import InMind, Memory, Place
from reader.analysis.coreference.newcomers import NEWCOMERS, OWN_KIN, PARENTS, PRESIDING, SEIZED, Newcomers
from reader.analysis.coreference.people import (
    FIELDED,
    FORMER,
    LAWMAKERS,
    PARTIES,
    PRONOUNS,
    TITLES,
    Gender,
    Person,
    gender_told,
    last_names,
    office,
)
from reader.analysis.coreference.setting import Setting
from reader.analysis.coreference.topics import descent, mourned, told_most
from reader.analysis.coreference.weights import EMBEDDED, SPEAKING, SUBJECT, Weigher
from reader.analysis.document import Document, word_at
from reader.analysis.english.saying import VERBS, Saying
from reader.analysis.english.words import POSSESSIVE_ENDS
from reader.model import Entity, EntityType, Mention, MentionKind, Span

BRINGING_IN = NEWCOMERS | POSSESSIVE_ENDS
"""Words at which somebody unnamed may come in."""
RELATED_REACH = 6
"""Items from a "who" to a "him" that is another one: "Okafor, who had once promised | him"."""
ANSWERING = frozenset(("answered", "replied", "responded"))


class _Reader(Setting):
    """Goes through the text once, from left to right."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        super().__init__(document, entities)
        self.weigher = Weigher(self.text, self.tokens, self.lows, self.sentence_starts)
        peoples = {
            mention.start: mention.end
            for entity in entities
            if entity.type is EntityType.GROUP
            for mention in entity.mentions
        }
        self.entities = entities
        self.newcomers = Newcomers(self.text, self.tokens, self.lows)
        self.calls = Calls(self.text, self.tokens, self.lows, frozenset(self.names), peoples)
        self.dock = Dock(self.lows)
        self.forms = last_names(entities, self.people)
        self.memory = Memory()
        self.mourned = mourned(self.text, ((start, self.names[start][1]) for start in self.name_starts))
        self.pronoun = (-1, -1)
        """The sentence of the last pronoun, and the number of the person it stands for."""
        self.role = Span(-1, -1)
        """Where the last role stands that is tied to somebody."""
        self.seized: Person | None = None
        """The last to be brought in without a name whom something is done to: "Police arrested a man"."""
        self.explained: Person | None = None
        """The last to be brought in without a name of whom a "who" tells: "A neighbour, who gave his name"."""
        self.kin: dict[str, Person] = {}
        """The writer's, by what they are."""
        self.asked: dict[int, int] = {}
        """By the number of the person: the last sentence in which they are asked something."""
        self.acted_on: dict[int, tuple[int, Gender | None]] = {}
        """By the number of the person: the last sentence in which they do something to a "her", who is another."""

    def read(self) -> Iterator[tuple[int, Mention]]:
        """Every tie: the number of an entity, and the mention it gains."""
        inside = 0
        for item, ((start, end), low) in enumerate(zip(self.tokens, self.lows, strict=True)):
            if start in self.names:
                mention, number = self.names[start]
                self._name(item, mention, number)
                inside = mention.end
            elif start < inside:
                continue
            elif low in self.forms and self._is_passed_over(start):
                self._name(item, Mention(start, end), self.forms[low])
            elif low in PRONOUNS:
                yield from self._pronoun(item)
                self._newcomer(item)
            elif low in BRINGING_IN or low in PARENTS:
                self._newcomer(item)
            elif low == "the":
                yield from self._role(item)

    def _is_passed_over(self, start: int) -> bool:
        """Whether a last name stands here that the finder of names did not mark."""
        return start not in self.covered and self.text[start].isupper()

    def _name(self, item: int, mention: Mention, number: int) -> None:
        last = item
        while last + 1 < len(self.tokens) and self.tokens[last + 1].start < mention.end:
            last += 1
        weight = self.weigher.weight(item, last)
        place = self.place(mention.start)
        self.dock.hear(number, item, last + 1)
        titled = item > 1 and self.lows[item - 1] in TITLES
        if item and self.lows[item - 1 - titled] == "asked":
            self.asked[number] = place.sentence
        heard = VERBS.get(self.weigher.before_honour(item)) is Saying.TELL
        if weight == EMBEDDED and not heard and not any(one.sentence == place.sentence for one in self.memory.latest()):
            # "The court heard that Lund fled": nobody else acts.
            weight = SUBJECT
        if place.quote >= 0:
            weight = QUOTED
        self.memory.keep(self.people[number], place, weight, is_explained=self.is_explained(mention.start))

    def _pronoun(self, item: int) -> Iterator[tuple[int, Mention]]:
        token = self.tokens[item]
        place = self.place(token.start)
        if place.quote >= 0:
            return
        plain = self.mourned if self.is_survived(item) else self.answerer_ahead(item, place)
        if self.lows[item] in ("herself", "himself") and self.tokens[item - 1].end in self.name_ends:
            plain = self.names[self.name_ends[self.tokens[item - 1].end]][1]
        if plain is not None and self.people[plain].gender in (PRONOUNS[self.lows[item]], None):
            yield plain, Mention(token.start, token.end, MentionKind.PRONOUN)
            return
        ranked = self._rank(item, place, PRONOUNS[self.lows[item]])
        if not ranked:
            yield from self._named_next(item)
            return
        if ranked[0][0] < LEAST:
            return
        chosen = ranked[0][2]
        alone = chosen.person.gender is None and next(self.memory.latest()) is chosen
        owns = alone and chosen.is_subject and chosen.sentence == place.sentence
        if (is_clear(ranked) and self.lows[item] in ("he", "she")) or (owns and self.lows[item] in ("his", "her")):
            self._learn_gender(chosen, PRONOUNS[self.lows[item]])
        subject = SUBJECT if self.lows[item] in ("he", "she") else 0.0
        self.dock.hear(chosen.person.number, item, item + 1)
        self.memory.keep(chosen.person, place, subject, own=self.lows[item] in ("his", "her"))
        self.pronoun = (place.sentence, chosen.person.number)
        if self.lows[item] in ("his", "her") and not SIDES.isdisjoint(self.lows[item + 1 : item + 3]):
            chosen.person.roles |= LEADING
        if item and self.lows[item - 1] == "asked":
            self.asked[chosen.person.number] = place.sentence
        if chosen.person.number >= 0:
            yield chosen.person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    def _named_next(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie the "he" of a text that names nobody before to whom the next sentences name first, as their subject."""
        token, gender = self.tokens[item], PRONOUNS[self.lows[item]]
        following = (start for start in self.name_starts[bisect_right(self.name_starts, token.end) :])
        start = next((start for start in following if not self.is_quoted(start)), None)
        if start is None or self.lows[item] not in ("he", "she") or start not in self.sentence_starts:
            return
        line = bisect_left(self.tokens, self.line_start(self.place(token.start)), key=lambda one: one.start)
        if self.newcomers.is_kin_of_somebody(line):
            # "The brother of a driver said he slept" tells of two who have no name yet.
            return
        person = self.people[self.names[start][1]]
        away = self.place(start).sentence - self.place(token.start).sentence
        if away <= NAMED_NEXT and person.gender in (gender, None):
            self.memory.keep(person, self.place(token.start), SUBJECT)
            yield person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    @staticmethod
    def _learn_gender(known: InMind, gender: Gender) -> None:
        """Guess which pronoun somebody takes, for certain where a second one agrees."""
        known.is_guessed = known.person.gender is not gender
        known.person.gender = gender

    def _newcomer(self, item: int) -> None:
        """Remember somebody unnamed who opens a sentence, or whom the police have to do with, so that a pronoun behind
        is nobody named before.
        """
        kin = self.newcomers.own_kin(item)
        if kin:
            self._keep_kin(item, kin)
            return
        first = self.newcomers.start(item)
        start = self.tokens[first].start
        speaks = self.newcomers.is_speaking(first)
        acts = start in self.sentence_starts or self.newcomers.is_seized(first) or self.weigher.follows_lead(first)
        end = self.newcomers.end(item) if acts or speaks else None
        if end is None:
            return
        place = self.place(start)
        if place.quote < 0:
            person = Person(-1 - item, gender_told(self.lows[end - 1]))
            self.memory.keep(person, place, SUBJECT + SPEAKING * (1 + speaks))
            if self.newcomers.is_seized(first):
                self.seized = person
            if "who" in self.lows[end : end + 2]:
                self.explained = person

    def _may_own(self, known: InMind, place: Place) -> bool:
        """Whether a "his" or a "him" may be of somebody who has no name."""
        seized = known.person is self.seized and known.sentence + 1 >= place.sentence
        explained = known.person is self.explained and known.sentence == place.sentence
        return seized or explained or known.person.number <= OWN_KIN

    def _keep_kin(self, item: int, kin: str) -> None:
        """Remember the writer's kin, who stay the same all over the text: "my father", "Dad"."""
        place = self.place(self.tokens[item].start)
        if place.quote < 0:
            person = self.kin.setdefault(kin, Person(OWN_KIN - len(self.kin), gender_told(kin)))
            self.memory.keep(person, place, SUBJECT + SPEAKING)

    def _rank(self, item: int, place: Place, gender: Gender | None) -> list[tuple[float, int, InMind]]:
        """The candidates, best first."""
        named = self.named_in_quote(place.offset) if self.lows[item] in ("he", "she", "the") else frozenset()
        answers = word_at(self.lows, item + 1) in ANSWERING
        breaks_in, fronted = self.breaks_in(item), self.is_fronted(item, place)
        topic, start = self._topic(item, place), self.sentences[place.sentence - 1] if place.sentence else 0
        descends = descent(self.text, start, self.lows[item])
        coupled, apposed = self.named_before(item)
        related, addressed = self._related(item), self.addressed(item)
        asked_of = self.is_asked_of(item) or self.lows[item] == "him"
        of_client, retold = self.is_of_client(item), self.is_retold(item)
        ranked = []
        named_since, tried, owns = False, self.dock.is_asked_for(item), self.lows[item] in ("his", "her")
        owner = self.memory.acting(self.pronoun, place, gender) if owns else None
        for known in self.memory.latest():
            unnamed = known.person.number < 0 and self.lows[item] not in ("he", "she", "the")
            if unnamed and not self._may_own(known, place):
                continue
            other = bool(gender) and known.person.gender not in (gender, None)
            if (other and not known.is_guessed) or known.start in (apposed, related):
                continue
            acts = known.is_subject and known.sentence == place.sentence
            if breaks_in and acts and not self._has_acted(known, item):
                continue
            score = known.presence(place)
            score += of_gender(known, place, self.lows[item], gender)
            score += self.dock.gain(known.person) if tried else 0.0
            score -= ASKED if self.is_asked_about(known, place) else 0.0
            score += FRONTED if fronted and known.sentence == place.sentence and known.person.number >= 0 else 0.0
            score += SUFFERED if fronted and self.pronoun == (place.sentence, known.person.number) else 0.0
            score += OWNS_STILL if known is owner and known.start not in self.names else 0.0
            score += NAMED_SINCE if named_since and gender and known.person.gender is None else 0.0
            fits = known.sentence == place.sentence and known.person.gender is gender and not known.is_guessed
            named_since = named_since or (fits and known.start in self.names and owns)
            score += TOPIC if known is topic else 0.0
            score += descends if known.sentence == place.sentence else 0.0
            score += COUPLED if known.start == coupled else 0.0
            score += ADDRESSED if known.start == addressed else 0.0
            score += OF_LAWYER if of_client and (acts if owns else known.person.roles & LAWYERS) else 0.0
            score += SELF_NAMING if known.person.number in named else 0.0
            asked = self.asked.get(known.person.number, -2) + answers >= place.sentence
            score += ASKED * (1 + answers) if asked else 0.0
            told_of = acts and asked_of and not self.owns(known)
            score -= 1.5 if told_of or (retold and known.has_just_acted(place)) else 0.0
            if acts and self.lows[item] == "her" and self.weigher.is_object(item, known.start):
                self.acted_on[known.person.number] = (place.sentence, gender)
                continue
            sentence, other_gender = self.acted_on.get(known.person.number, (-2, None))
            opposed = known.person.gender is None and other_gender is gender and sentence + 1 >= place.sentence
            score += ACTED_ON if opposed else 0.0
            ranked.append((score, known.start, known))
        ranked.sort(key=lambda one: one[:2], reverse=True)
        return ranked

    def _has_acted(self, known: InMind, item: int) -> bool:
        """Whether somebody acts before the report that breaks in: "Lund had understood, she said, that", "He left, he
        said, because".
        """
        named = self.names.get(known.start)
        if named is None:
            return self.pronoun == (known.sentence, known.person.number)
        between = self.text[named[0].end : self.tokens[item - 1].start]
        return bool(between) and "," not in between

    def _topic(self, item: int, place: Place) -> InMind | None:
        """Whom the text is about, where nobody else is told of in the paragraph so far."""
        if self.opens_paragraph_of_deeds(item) and (most := told_most(self.memory)):
            return most
        if self.mourned is None or self.lows[item] not in ("he", "she", "his", "her"):
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

    def _role(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie "the minister", "the Ohio senator" to the last person named who has that role, or who is described."""
        place = self.place(self.tokens[item].start)
        found = None if place.quote >= 0 else self._holder(item, place) or self._described(item, place)
        if found:
            known, end = found
            weight = min(SUBJECT, self.weigher.weight(item, end - 1))
            self.memory.keep(known.person, place, weight, own=item > 0 and self.lows[item - 1] == ",")
            self.role = Span(self.tokens[item].start, self.tokens[end - 1].end)
            yield known.person.number, Mention(*self.role, MentionKind.ROLE)
        elif word_at(self.lows, item + 1) in PRESIDING or self._is_of_field(item):
            self._newcomer(item)
        elif self.seized and place.quote < 0 and word_at(self.lows, item + 1) in SEIZED:
            self.memory.keep(self.seized, place, SUBJECT + 2 * SPEAKING)

    def _holder(self, item: int, place: Place) -> tuple[InMind, int] | None:
        """The last person named who has the role that a "the" begins, and the item behind the role."""
        head = self.calls.role_head(item)
        if head is None or self.is_named(head):
            return None
        role = office(self.lows[head])
        remembered = self.memory.latest()
        words = self.lows[item + 1 : head] if self._is_field(head) else ()
        wider = "senator" if self.lows[head] in LAWMAKERS else role
        holders = [one for one in remembered if one.person.holds(role, words) or one.person.holds(wider, words)]
        return (max(holders, key=lambda one: (one.faded(place), one.start)), head + 1) if holders else None

    def _is_of_field(self, item: int) -> bool:
        """Whether an office begins here of which a government has several: "the transport minister"."""
        return word_at(self.lows, item + 2) in FIELDED and self.lows[item + 1] not in FORMER

    def _is_field(self, head: int) -> bool:
        """Whether the word before a role is written as it is: "the finance minister", not "the French minister"."""
        return self.text[self.tokens[head].start].isupper() or self.text[self.tokens[head - 1].start].islower()

    def _described(self, item: int, place: Place) -> tuple[InMind, int] | None:
        """Whom the place of a description shows plainly, the only one in mind or the subject before; and its end."""
        end = self.calls.description_end(item)
        if end is None:
            return None
        head, land = self.lows[end - 1], self.calls.land(item, end)
        gender = gender_told(head) or gender_told(self.lows[item + 1]) or PRONOUNS.get(self.calls.own_pronoun(end))
        ranked = [one for one in self._rank(item, place, gender) if not self._is_strange(item, head, one[2].person)]
        if land:
            of_land = [one for one in ranked if land in self.lands.get(one[2].person.number, ())]
            if of_land:
                return of_land[0][2], end
            ranked = [one for one in ranked if one[2].person.number not in self.lands]
        if not ranked or ranked[0][0] < PLAINLY or not is_clear(ranked):
            return None
        person = ranked[0][2].person
        opposed = head in PARTIES and not PARTIES.isdisjoint(person.roles)
        return None if opposed or person.number < 0 else (ranked[0][2], end)

    @cached_property
    def lands(self) -> dict[int, frozenset[str]]:
        """By the number of a person, the lands that the text tells them to be of."""
        return lands_of_people(self.text, self.entities, self.name_starts, self.names)

    def _is_strange(self, item: int, head: str, person: Person) -> bool:
        """Whether a description does not fit what somebody is said to be: "the former mayor" is not who is mayor."""
        still = self.lows[item + 1] in FORMER and office(head) in person.roles and not person.is_former
        return still or is_strange(head, person.roles)


def tie_references(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, in the same order, with their pronouns and roles among their mentions."""
    if not any(entity.type is EntityType.PERSON for entity in entities):
        return entities
    gained: dict[int, list[Mention]] = {}
    for number, mention in _Reader(document, entities).read():
        gained.setdefault(number, []).append(mention)
    return tuple(
        entity._replace(mentions=tuple(sorted((*entity.mentions, *gained[number]), key=lambda one: one.start)))
        if number in gained
        else entity
        for number, entity in enumerate(entities)
    )
