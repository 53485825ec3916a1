"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

Candidates are weighed as a reader does: the subject of the clause before stays in mind, a name inside a quote or
behind a preposition less so, and each sentence in between makes a candidate fade. Nobody names themselves in what they
are quoted to say.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from reader.analysis.coreference.calls import Calls
from reader.analysis.coreference.descriptions import LEADING, SIDES, is_strange
from reader.analysis.coreference.memory import InMind, Memory, Place
from reader.analysis.coreference.newcomers import NEWCOMERS, OWNERS, PRESIDING, Newcomers
from reader.analysis.coreference.people import (
    FORMER,
    LAWMAKERS,
    PARTIES,
    TITLES,
    Gender,
    Person,
    last_names,
    office,
    people_of,
)
from reader.analysis.coreference.topics import descent, mourned, told_most
from reader.analysis.coreference.weights import SPEAKING, SUBJECT, Weigher
from reader.analysis.document import Document
from reader.analysis.quotes.grammar.verbs import VERBS, Saying
from reader.analysis.quotes.reports.interview import spoken_stretches
from reader.model import Entity, EntityType, Mention, MentionKind

PRONOUNS = {
    "he": Gender.HE,
    "him": Gender.HE,
    "his": Gender.HE,
    "himself": Gender.HE,
    "she": Gender.SHE,
    "her": Gender.SHE,
    "hers": Gender.SHE,
    "herself": Gender.SHE,
}

QUOTED = -1.6
"""The weight of a mention inside a quote."""
BRINGING_IN = NEWCOMERS | OWNERS
"""Words at which somebody unnamed may come in."""
UNKNOWN_GENDER = -0.5
OTHER_GENDER = -1.2
"""Somebody whom a pronoun tied before, perhaps wrongly, told to take the other one."""
EXPLAINED = re.compile(
    r",? (?:\([RD]-|\d\d,)|, (?:an?|the|who|whose|(?![a-z]+ed )[\w-]+ (?:of|at|for|with)) "
    r"|, (?!(?:was|is|were|are|has|had)\b)[a-z][\w-]+ [\w-]+ (?:of|at|for|with) "
)
"""An apposition that tells who somebody is: "(D-Ohio)", "58,", "a lawyer", "head of the port"."""
COUPLED = 1.5
"""Somebody named right before "and his": "criticized Okafor and his deputies"."""
SELF_NAMING = -2.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
FRONTED = 2.0
"""Somebody named in the clause that opens the sentence of the pronoun."""
FRONT = re.compile(r"(?:When|As|After|While|Before|Once) [\w’']+ ")
"""What opens a clause before the main one: "When Lund left, she laughed"."""
ASKED = 1.5
"""Somebody of whom a question asks, or who answers it: "asked Lund how he slept. “Well,” he replied"."""
ANSWERING = frozenset(("answered", "replied", "responded"))
SUFFERED = 1.5
"""Somebody to whom the clause that opens the sentence does something: "When the firm sued her, she laughed"."""
TOPIC = 1.5
"""Whom a text is about, where a paragraph opens with a pronoun and what they did."""
LEAST = -2.6
"""Below this nobody is meant."""
NAMED_NEXT = 3
"""How many sentences behind its first "he" a text may name who that is."""
CLEAR = 0.5
"""By how much the best candidate must lead for a pronoun to tell which pronoun they take."""
PLAINLY = -0.6
"""Below this nobody is plainly meant by a description that the text gives nobody."""


class _Reader:
    """Goes through the text once, from left to right."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        self.text = document.text
        self.tokens = document.tokens
        self.lows = [word.lower() for word in document.words]
        self.marked = spoken_stretches(document.text)
        self.mark_starts = [mark.start for mark in self.marked]
        self.sentence_starts = frozenset(sentence.start for sentence in document.sentences)
        self.weigher = Weigher(self.text, self.tokens, self.lows, self.sentence_starts)
        self.sentences = [start for start in sorted(self.sentence_starts) if not self._is_quoted(start)]
        """Where sentences begin outside the quotes: a long quote makes nobody fade."""
        self.lines = [found.start() for found in re.finditer("\n", self.text)]
        self.people = people_of(self.text, entities)
        self.names = {
            mention.start: (mention, number)
            for number in self.people
            for mention in entities[number].mentions
            if mention.kind is MentionKind.NAME
        }
        self.name_starts = sorted(self.names)
        self.name_ends = {mention.end: start for start, (mention, _) in self.names.items()}
        peoples = {
            mention.start: mention.end
            for entity in entities
            if entity.type is EntityType.GROUP
            for mention in entity.mentions
        }
        self.newcomers = Newcomers(self.text, self.tokens, self.lows)
        self.calls = Calls(self.text, self.tokens, self.lows, frozenset(self.names), peoples)
        self.forms = last_names(entities, self.people)
        self.covered = frozenset(mention.start for entity in entities for mention in entity.mentions)
        self.memory = Memory()
        self.mourned = mourned(self.text, ((start, self.names[start][1]) for start in self.name_starts))
        self.pronoun = (-1, -1)
        """The sentence of the last pronoun, and the number of the person it stands for."""
        self.asked: dict[int, int] = {}
        """By the number of the person: the last sentence in which they are asked something."""

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
            elif low in BRINGING_IN:
                self._newcomer(item)
            elif low == "the":
                yield from self._role(item)

    def _is_passed_over(self, start: int) -> bool:
        """Whether a last name stands here that the finder of names did not mark."""
        return start not in self.covered and self.text[start].isupper()

    def _is_quoted(self, offset: int) -> bool:
        quote = bisect_right(self.mark_starts, offset - 1) - 1
        return quote >= 0 and self.marked[quote].end > offset

    def _place(self, offset: int) -> Place:
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote >= 0 and self.marked[quote].end <= offset:
            quote = -1
        return Place(offset, bisect_right(self.sentences, offset), bisect_right(self.lines, offset), quote)

    def _name(self, item: int, mention: Mention, number: int) -> None:
        last = item
        while last + 1 < len(self.tokens) and self.tokens[last + 1].start < mention.end:
            last += 1
        weight = self.weigher.weight(item, last)
        place = self._place(mention.start)
        titled = item > 1 and self.lows[item - 1] in TITLES
        if item and self.lows[item - 1 - titled] == "asked":
            self.asked[number] = place.sentence
        if place.quote >= 0:
            weight = QUOTED
        self.memory.keep(self.people[number], place, weight, is_explained=self._is_explained(mention.start))

    def _is_explained(self, start: int) -> bool:
        """Whether an apposition behind a name tells who bears it."""
        mention, _ = self.names.get(start, (None, 0))
        return mention is not None and EXPLAINED.match(self.text, mention.end) is not None

    def _pronoun(self, item: int) -> Iterator[tuple[int, Mention]]:
        token = self.tokens[item]
        place = self._place(token.start)
        if place.quote >= 0:
            return
        ranked = self._rank(item, place, PRONOUNS[self.lows[item]])
        if not ranked:
            yield from self._named_next(item)
            return
        if ranked[0][0] < LEAST:
            return
        chosen = ranked[0][2]
        if _is_clear(ranked) and self.lows[item] in ("he", "she"):
            self._learn_gender(chosen, PRONOUNS[self.lows[item]])
        subject = SUBJECT if self.lows[item] in ("he", "she") else 0.0
        self.memory.keep(chosen.person, place, subject, own=self.lows[item] in ("his", "her"))
        self.pronoun = (place.sentence, chosen.person.number)
        if self.lows[item] in ("his", "her") and not SIDES.isdisjoint(self.lows[item + 1 : item + 2]):
            chosen.person.roles |= LEADING
        if item and self.lows[item - 1] == "asked":
            self.asked[chosen.person.number] = place.sentence
        if chosen.person.number >= 0:
            yield chosen.person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    def _named_next(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie the "he" of a text that names nobody before to whom the next sentences name first, as their subject."""
        token, gender = self.tokens[item], PRONOUNS[self.lows[item]]
        following = (start for start in self.name_starts[bisect_right(self.name_starts, token.end) :])
        start = next((start for start in following if not self._is_quoted(start)), None)
        if start is None or self.lows[item] not in ("he", "she") or start not in self.sentence_starts:
            return
        person = self.people[self.names[start][1]]
        away = self._place(start).sentence - self._place(token.start).sentence
        if away <= NAMED_NEXT and person.gender in (gender, None):
            self.memory.keep(person, self._place(token.start), SUBJECT)
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
        first = self.newcomers.start(item)
        start = self.tokens[first].start
        acts = start in self.sentence_starts or self.newcomers.is_seized(first) or self.weigher.follows_lead(first)
        end = self.newcomers.end(item) if acts else None
        if end is None:
            return
        place = self._place(start)
        if place.quote < 0:
            head = self.lows[end - 1]
            self.memory.keep(Person(-1 - item, TITLES.get(head)), place, SUBJECT + SPEAKING)

    def _rank(self, item: int, place: Place, gender: Gender | None) -> list[tuple[float, int, InMind]]:
        """The candidates, best first."""
        named = self._named_in_quote(place.offset) if self.lows[item] in ("he", "she", "the") else frozenset()
        answers = self.lows[item + 1 : item + 2] != [] and self.lows[item + 1] in ANSWERING
        breaks_in, fronted = self._breaks_in(item), self._is_fronted(item, place)
        topic, start = self._topic(item, place), self.sentences[place.sentence - 1] if place.sentence else 0
        descends = descent(self.text, start, self.lows[item])
        coupled, apposed = self._named_before(item)
        ranked = []
        for known in self.memory.latest():
            if known.person.number < 0 and self.lows[item] not in ("he", "she", "the"):
                continue
            other = bool(gender) and known.person.gender not in (gender, None)
            if (other and not known.is_guessed) or known.start == apposed:
                continue
            acts = known.is_subject and known.sentence == place.sentence
            if breaks_in and acts and not self._has_acted(known, item):
                continue
            score = known.presence(place)
            score += UNKNOWN_GENDER if gender and known.person.gender is None else 0.0
            score += OTHER_GENDER if other else 0.0
            score -= ASKED if self._is_asked_about(known, place) else 0.0
            score += FRONTED if fronted and known.sentence == place.sentence and known.person.number >= 0 else 0.0
            score += SUFFERED if fronted and self.pronoun == (place.sentence, known.person.number) else 0.0
            score += TOPIC if known is topic else 0.0
            score += descends if known.sentence == place.sentence else 0.0
            score += COUPLED if known.start == coupled else 0.0
            score += SELF_NAMING if known.person.number in named else 0.0
            asked = self.asked.get(known.person.number, -2) + answers >= place.sentence
            score += ASKED * (1 + answers) if asked else 0.0
            if acts and self.lows[item] == "him" and not self._owns(known):
                score -= 1.5
            if acts and self.lows[item] == "her" and self.weigher.is_object(item, known.start):
                continue
            ranked.append((score, known.start, known))
        ranked.sort(key=lambda one: one[:2], reverse=True)
        return ranked

    def _is_fronted(self, item: int, place: Place) -> bool:
        """Whether "he" or "she" acts behind a clause that opens the sentence: "When I told Lund, she laughed"."""
        start = self.sentences[place.sentence - 1] if place.sentence else 0
        return self.lows[item] in ("he", "she") and FRONT.match(self.text, start) is not None

    def _breaks_in(self, item: int) -> bool:
        """Whether a report of saying breaks into a sentence about somebody else: "Her mother, she recalled, sang"."""
        around = (self.lows[item - 1 : item], self.lows[item + 2 : item + 3])
        return around == ([","], [","]) and VERBS.get(self.lows[item + 1]) is Saying.SAY

    def _has_acted(self, known: InMind, item: int) -> bool:
        """Whether somebody named acts before the report that breaks in: "Lund had understood, she said, that"."""
        named = self.names.get(known.start)
        between = self.text[named[0].end : self.tokens[item - 1].start] if named else ""
        return bool(between) and "," not in between

    def _owns(self, known: InMind) -> bool:
        """Whether somebody was last named as an owner."""
        named = self.names.get(known.start)
        return named is not None and self.text.startswith(("’", "'"), named[0].end)

    def _is_asked_about(self, known: InMind, place: Place) -> bool:
        """Whether a sentence opens with a question about somebody named there: "Asked whether Lund slept, he said"."""
        inside = known.sentence == place.sentence > 0 and known.start in self.names
        return inside and self.text.startswith(("Asked ", "Pressed "), self.sentences[place.sentence - 1])

    def _opens_paragraph_of_deeds(self, item: int) -> bool:
        """Whether a pronoun opens a paragraph and says nothing: "He married in 1959", "Her funeral"."""
        start = self.tokens[item].start
        opens = start > 0 and self.text[start - 1] == "\n"
        return opens and not any(VERBS.get(low) in (Saying.SAY, Saying.TELL) for low in self.lows[item + 1 : item + 3])

    def _topic(self, item: int, place: Place) -> InMind | None:
        """Whom the text is about, where nobody else is told of in the paragraph so far."""
        if self._opens_paragraph_of_deeds(item) and (most := told_most(self.memory)):
            return most
        if self.mourned is None or self.lows[item] not in ("he", "she", "his", "her"):
            return None
        known = next((one for one in self.memory.latest() if one.person.number == self.mourned), None)
        alone = all(one.line < place.line for one in self.memory.latest() if one.person.number >= 0)
        return known if alone and place.sentence == self._place(self._line_start(place)).sentence else None

    def _line_start(self, place: Place) -> int:
        return self.lines[place.line - 1] + 1 if place.line else 0

    def _named_before(self, item: int) -> tuple[int | None, int | None]:
        """Where the name begins that stands right before "and his", "Okafor and his deputy", and where the one that
        "his" begins an apposition to: "Okafor, his deputy".
        """
        joint = self.lows[item - 1] if item and self.lows[item] in ("his", "her") else ""
        coupled = self.name_ends.get(self.tokens[item - 2].end) if joint == "and" else None
        return coupled, self.name_ends.get(self.tokens[item - 1].start) if joint == "," else None

    def _named_in_quote(self, offset: int) -> frozenset[int]:
        """Who is named in the quote that ends right before an offset."""
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote < 0 or not 0 <= offset - self.marked[quote].end <= 1:
            return frozenset()
        first = bisect_left(self.name_starts, self.marked[quote].start)
        last = bisect_left(self.name_starts, self.marked[quote].end)
        inside = self.name_starts[first:last]
        return frozenset(self.names[at][1] for at in inside)

    def _role(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie "the minister", "the Ohio senator" to the last person named who has that role, or who is described."""
        place = self._place(self.tokens[item].start)
        found = None if place.quote >= 0 else self._holder(item, place) or self._described(item, place)
        if found:
            known, end = found
            weight = min(SUBJECT, self.weigher.weight(item, end - 1))
            self.memory.keep(known.person, place, weight, own=item > 0 and self.lows[item - 1] == ",")
            yield known.person.number, Mention(self.tokens[item].start, self.tokens[end - 1].end, MentionKind.ROLE)
        elif self.lows[item + 1 : item + 2] != [] and self.lows[item + 1] in PRESIDING:
            self._newcomer(item)

    def _holder(self, item: int, place: Place) -> tuple[InMind, int] | None:
        """The last person named who has the role that a "the" begins, and the item behind the role."""
        head = self.calls.role_head(item)
        if head is None:
            return None
        role = office(self.lows[head])
        remembered = self.memory.latest()
        words = self.lows[item + 1 : head] if self._is_field(head) else ()
        wider = "senator" if self.lows[head] in LAWMAKERS else role
        holders = [one for one in remembered if one.person.holds(role, words) or one.person.holds(wider, words)]
        if not holders:
            return None
        return max(holders, key=lambda one: (one.faded(place), one.start)), head + 1

    def _is_field(self, head: int) -> bool:
        """Whether the word before a role is written as it is: "the finance minister", not "the French minister"."""
        return self.text[self.tokens[head].start].isupper() or self.text[self.tokens[head - 1].start].islower()

    def _described(self, item: int, place: Place) -> tuple[InMind, int] | None:
        """Whom the place of a description shows plainly, the only one in mind or the subject before; and its end."""
        end = self.calls.description_end(item)
        if end is None:
            return None
        head = self.lows[end - 1]
        ranked = self._rank(item, place, TITLES.get(head, TITLES.get(self.lows[item + 1])))
        ranked = [one for one in ranked if not self._is_strange(item, head, one[2].person)]
        if not ranked or ranked[0][0] < PLAINLY or not _is_clear(ranked):
            return None
        person = ranked[0][2].person
        opposed = head in PARTIES and not PARTIES.isdisjoint(person.roles)
        return None if opposed or person.number < 0 else (ranked[0][2], end)

    def _is_strange(self, item: int, head: str, person: Person) -> bool:
        """Whether a description does not fit what somebody is said to be: "the former mayor" is not who is mayor."""
        still = self.lows[item + 1] in FORMER and office(head) in person.roles and not person.is_former
        return still or is_strange(head, person.roles)


def _is_clear(ranked: list[tuple[float, int, InMind]]) -> bool:
    """Whether the first of the candidates is far better than the next."""
    return len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLEAR


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
