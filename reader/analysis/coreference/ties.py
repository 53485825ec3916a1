"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

`ranking` weighs who may be meant.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from reader.analysis.coreference.calls import Calls
from reader.analysis.coreference.descriptions import LEADING, SIDES, is_strange
from reader.analysis.coreference.harm import SUFFERED, came_to_harm, is_culprit, is_harmed
from reader.analysis.coreference.lands import lands_of_people
from reader.analysis.coreference.memory import BESIDE, InMind, Place
from reader.analysis.coreference.newcomers import NEWCOMERS, OWN_KIN, PARENTS, PRESIDING, SEIZED, Newcomers
from reader.analysis.coreference.people import (
    ACTING,
    FIELDED,
    FORMER,
    LAWMAKERS,
    OWNING,
    PARTIES,
    PRONOUNS,
    TITLES,
    Gender,
    Person,
    gender_told,
    last_names,
    office,
)
from reader.analysis.coreference.ranking import REPLACING, Ranker, is_clear
from reader.analysis.coreference.weights import EMBEDDED, SPEAKING, SUBJECT
from reader.analysis.document import START, Document, where, word_at
from reader.analysis.english.given_names import is_given
from reader.analysis.english.saying import VERBS, Saying
from reader.analysis.english.words import POSSESSIVE_ENDS
from reader.model import Entity, EntityType, Mention, MentionKind, Span

BRINGING_IN = NEWCOMERS | POSSESSIVE_ENDS
"""Words at which somebody unnamed may come in."""
READ = {"the", "they", *PRONOUNS, *BRINGING_IN, *PARENTS}
"""All words at which something is done, beside names."""
QUOTED = -1.6
"""The weight of a mention inside a quote."""
LEAST = -2.6
"""Below this nobody is meant."""
PLAINLY = -0.6
"""Below this nobody is plainly meant by a description that the text gives nobody."""
NAMED_NEXT = 3
"""How many sentences behind its first "he" a text may name who that is."""


class _Reader(Ranker):
    """Goes through the text once, from left to right."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        super().__init__(document, entities)
        peoples = {
            mention.start: mention.end
            for entity in entities
            if entity.type is EntityType.GROUP
            for mention in entity.mentions
        }
        self.entities = entities
        self.newcomers = Newcomers(self.text, self.tokens, self.lows)
        self.calls = Calls(self.text, self.tokens, self.lows, frozenset(self.names), peoples)
        self.forms = last_names(entities, self.people)
        self.kin: dict[str, Person] = {}
        """The writer's, by what they are."""

    def read(self) -> Iterator[tuple[int, Mention]]:
        """Every tie: the number of an entity, and the mention it gains."""
        inside = 0
        named = where(map(START, self.tokens), self.names)
        for item in sorted({*named, *where(self.lows, {*self.forms, *READ})}):
            (start, end), low = self.tokens[item], self.lows[item]
            if start in self.names:
                mention, number = self.names[start]
                self._name(item, mention, number)
                inside = mention.end
            elif start < inside:
                continue
            elif low in self.forms and self._is_passed_over(item):
                self._name(item, Mention(start, end), self.forms[low])
            elif low in PRONOUNS:
                yield from self._pronoun(item)
                self._newcomer(item)
            elif low in BRINGING_IN or low in PARENTS:
                self._newcomer(item)
            elif low == "the":
                yield from self._role(item)
            elif low == "they":
                self._both(self.place(start))

    def _is_passed_over(self, item: int) -> bool:
        """Whether a last name stands here that the finder of names did not mark, behind no other one's given name."""
        start, given = self.tokens[item].start, self.lows[item - 1] if item else ""
        known = self.entities[self.forms[self.lows[item]]].name.casefold().split()
        return start not in self.covered and self.text[start].isupper() and not (is_given(given) and given not in known)

    def _name(self, item: int, mention: Mention, number: int) -> None:
        last = item
        while last + 1 < len(self.tokens) and self.tokens[last + 1].start < mention.end:
            last += 1
        weight = self.weigher.weight(item, last)
        place = self.place(mention.start)
        self.dock.hear(number, item, last + 1)
        self._hear_deed(number, item, last + 1, place)
        titled = item > 1 and self.lows[item - 1] in TITLES
        if item and self.weigher.is_asked(item - titled, last):
            self.asked[number] = place.sentence
        heard = VERBS.get(self.weigher.before_honour(item)) is Saying.TELL
        told_of = (weight == EMBEDDED and not heard) or self.weigher.is_agent(item)
        if told_of and not any(one.sentence == place.sentence for one in self.memory.latest()):
            # "The court heard that Lund fled", "The cup was won by Lund": nobody else acts.
            weight = SUBJECT
        if place.quote >= 0:
            weight = QUOTED
        self.memory.keep(self.people[number], place, weight, is_explained=self.is_explained(mention.start))

    def _hear_deed(self, number: int, item: int, behind: int, place: Place) -> None:
        """Remember somebody named from an item up to another, if they came to harm or lost their post."""
        first = item
        while first > 1 and office(self.lows[first - 1]) is not None:
            first -= 1
        of = first > 0 and self.lows[first - 1] == "of"  # "The son of Ada Lund died"
        if is_harmed(self.lows, first) or (came_to_harm(self.lows, behind) and not of):
            self.harmed = self.people[number]
        if is_culprit(self.lows, first):
            self.culprit = self.people[number]
        if first and self.lows[first - 1] in REPLACING:
            self.replaced = place.sentence, number

    def _pronoun(self, item: int) -> Iterator[tuple[int, Mention]]:
        token = self.tokens[item]
        place = self.place(token.start)
        if place.quote >= 0:
            return
        plain = self._plainly_meant(item, place)
        if plain is not None and self.people[plain].gender in (PRONOUNS[self.lows[item]], None):
            yield plain, Mention(token.start, token.end, MentionKind.PRONOUN)
            return
        ranked = self.rank(item, place, PRONOUNS[self.lows[item]])
        if not ranked:
            yield from self._named_next(item)
            return
        if ranked[0][0] < LEAST:
            return
        chosen = ranked[0][2]
        self._hear_pronoun(item, place, chosen, is_clear=is_clear(ranked))
        if chosen.person.number >= 0:
            yield chosen.person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    def _plainly_meant(self, item: int, place: Place) -> int | None:
        """The number of whom a pronoun means by where it stands: "Ada Lund herself", "She is survived by"."""
        if self.lows[item] in ("herself", "himself") and self.tokens[item - 1].end in self.name_ends:
            return self.names[self.name_ends[self.tokens[item - 1].end]][1]
        return self.mourned if self.is_survived(item) else self.answerer_ahead(item, place)

    def _hear_pronoun(self, item: int, place: Place, chosen: InMind, *, is_clear: bool) -> None:
        """Remember whom a pronoun means, and what it does there; `is_clear` where nobody else came near."""
        number = chosen.person.number
        acts, owns = self.lows[item] in ACTING, self.lows[item] in OWNING
        inside = chosen.sentence == place.sentence
        alone = chosen.person.gender is None and next(self.memory.latest()) is chosen
        owner = owns and inside and self.is_of_own(chosen, item)
        if (is_clear and acts) or (owns and (owner or (alone and chosen.is_subject and inside))):
            self._learn_gender(chosen, PRONOUNS[self.lows[item]])
        self.dock.hear(number, item, item + 1)
        self.memory.keep(chosen.person, place, SUBJECT if owner or acts else 0.0, own=owns and not owner)
        self.pronoun = (place.sentence, number)
        if acts:
            self.acting = self.pronoun
        if self.weigher.is_undergone(item):
            self.undergone = self.pronoun
        if owns and not SIDES.isdisjoint(self.lows[item + 1 : item + 3]):
            chosen.person.roles |= LEADING
        if item and self.weigher.is_asked(item, item):
            self.asked[number] = place.sentence

    def _named_next(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie the "he" of a text that names nobody before to whom the next sentences name first, as their subject."""
        token, gender = self.tokens[item], PRONOUNS[self.lows[item]]
        following = (start for start in self.name_starts[bisect_right(self.name_starts, token.end) :])
        start = next((start for start in following if not self.is_quoted(start)), None)
        if start is None or self.lows[item] not in ACTING or start not in self.sentence_starts:
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

    def _both(self, place: Place) -> None:
        """Remember the only two of whom the sentence before tells as those of whom a "they" that opens one does."""
        two = [one for one in self.memory.latest() if one.sentence + 1 == place.sentence and one.person.number >= 0]
        if len(two) == len(("one", "other")) and place.offset in self.sentence_starts and place.quote < 0:
            for one in two:
                self.memory.keep(one.person, place, SUBJECT)

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
        opens = start in self.sentence_starts or self.newcomers.is_joined_on(first, self.sentence_starts)
        opens = opens or self.newcomers.follows_day(first, self.sentence_starts)
        leads = self.weigher.follows_lead(first) and not self._is_source(first)
        acts = opens or self.newcomers.is_seized(first) or leads
        does_harm = is_culprit(self.lows, first)
        end = self.newcomers.end(item) if acts or speaks or does_harm else None
        if end is None:
            return
        place = self.place(start)
        if place.quote < 0:
            person = Person(-1 - item, gender_told(self.lows[end - 1]))
            # "Ada Lund's sister fled. She": the sister; but "Ada Lund's sister died. She"
            related = first < item and person.gender is not None and SUFFERED.isdisjoint(self.lows[end : end + 1])
            self.memory.keep(person, place, 0.0 if does_harm else SUBJECT + SPEAKING * (1 + speaks + related))
            self.culprit = person if does_harm else self.culprit
            if self.newcomers.is_seized(first):
                self.seized = person
            if self.newcomers.is_seized(first) or came_to_harm(self.lows, end):
                self.harmed = person
            if "who" in self.lows[end : end + 2]:
                self.explained = person

    def _is_source(self, item: int) -> bool:
        """Whether words tell who the source is that opens a sentence: "According to Ada Lund, | a vet in Tarna,"."""
        named = item > 1 and self.lows[item - 1] == "," and self.tokens[item - 2].end in self.name_ends
        start = self.sentence_start(self.place(self.tokens[item].start))
        return named and self.text.startswith("According to ", start)

    def _keep_kin(self, item: int, kin: str) -> None:
        """Remember the writer's kin, who stay the same all over the text: "my father", "Dad"."""
        place = self.place(self.tokens[item].start)
        if place.quote < 0:
            person = self.kin.setdefault(kin, Person(OWN_KIN - len(self.kin), gender_told(kin)))
            self.memory.keep(person, place, SUBJECT + SPEAKING)

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
        elif word_at(self.lows, item + 1) in PRESIDING or self._is_of_field(item) or self._is_of_somebody(item):
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
        holders = self._of_place(item, head, role, place) or holders
        return (max(holders, key=lambda one: (one.faded(place), one.start)), head + 1) if holders else None

    def _of_place(self, item: int, head: int, role: str | None, place: Place) -> list[InMind]:
        """Who has a role with the name before it, "the Norsund manager" is "Norsund boss Ada Lund"; or may have, as
        somebody with no role who acted right before.
        """
        named = (at for at in range(head - 1, item, -1) if self.text[self.tokens[at].start].isupper())
        of = next(named, None)
        if of is None:
            return []
        roles = LEADING if role in LEADING else {role}
        known = list(self.memory.latest())
        held = [one for one in known if self.lows[of] in one.person.fields and not roles.isdisjoint(one.person.roles)]
        free = (one for one in known if one.person.roles <= {"counterpart"} and one.has_just_acted(place))
        return held or (list(free) if roles is LEADING else [])

    def _is_of_field(self, item: int) -> bool:
        """Whether an office begins here of which a government has several: "the transport minister"."""
        return word_at(self.lows, item + 2) in FIELDED and self.lows[item + 1] not in FORMER

    def _is_of_somebody(self, item: int) -> bool:
        """Whether who begins here is told of by somebody named: "the son of Ada Lund", "the lawyer for Ada Lund"."""
        of = item + 3 < len(self.tokens) and self.lows[item + 2] in ("for", "of")
        return of and self.tokens[item + 3].start in self.names

    def _is_field(self, head: int) -> bool:
        """Whether the word before a role is written as it is: "the finance minister", not "the French minister"."""
        return self.text[self.tokens[head].start].isupper() or self.text[self.tokens[head - 1].start].islower()

    def _described(self, item: int, place: Place) -> tuple[InMind, int] | None:
        """Whom the place of a description shows plainly, the only one in mind or the subject before; and its end."""
        end = self.calls.description_end(item)
        if end is None or (self.is_named(end - 1) and not self._starts_name(end - 1)):
            return None
        head, land = self.lows[end - 1], self.calls.land(item, end)
        parent = head.partition("-of-")[0]
        gender = (
            gender_told(PARENTS.get(parent, parent))
            or gender_told(self.lows[item + 1])
            or PRONOUNS.get(self.calls.own_pronoun(end))
        )
        ranked = [one for one in self.rank(item, place, gender) if not self._is_strange(item, head, one[2].person)]
        if land:
            of_land = [one for one in ranked if land in self.lands.get(one[2].person.number, ())]
            if of_land:
                return of_land[0][2], end
            ranked = [one for one in ranked if one[2].person.number not in self.lands]
        if not ranked or ranked[0][0] < PLAINLY or not is_clear(ranked) or self._is_spoken_of(ranked[0][2], place):
            return None
        person = ranked[0][2].person
        opposed = head in PARTIES and not PARTIES.isdisjoint(person.roles)
        return None if opposed or person.number < 0 else (ranked[0][2], end)

    def _is_spoken_of(self, chosen: InMind, place: Place) -> bool:
        """Whether a quote before names somebody else, who may be described now: "“Ben bowled six,” Lund said. The
        seamer"; not the quote that is said to be theirs: "“Ben bowled six,” the seamer said".
        """
        own = self.named_in_quote(place.offset)
        others = (one for one in self.memory.latest() if one is not chosen and one.person.number not in own)
        return any(one.weight <= QUOTED and one.line + BESIDE >= place.line for one in others)

    @cached_property
    def lands(self) -> dict[int, frozenset[str]]:
        """By the number of a person, the lands that the text tells them to be of."""
        return lands_of_people(self.text, self.entities, self.name_starts, self.names)

    def _is_strange(self, item: int, head: str, person: Person) -> bool:
        """Whether a description does not fit what somebody is said to be: "the former mayor" is not who is mayor, but
        "the former striker" may be who is coach.
        """
        if self.lows[item + 1] in FORMER:
            return office(head) in person.roles and not person.is_former
        return is_strange(head, person.roles) or (head == "executive" and person.roles != set())


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
