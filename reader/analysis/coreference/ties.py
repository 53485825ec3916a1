"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

Candidates are weighed as a reader does: the subject of the clause before stays in mind, a name inside a quote or
behind a preposition less so, and each sentence in between makes a candidate fade. Nobody names themselves in what they
are quoted to say.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.analysis.coreference.calls import ROLE_REACH, Calls
from reader.analysis.coreference.descriptions import NEWCOMERS, is_strange, newcomer_end
from reader.analysis.coreference.people import PARTIES, TITLES, Gender, Person, office, people_of
from reader.analysis.coreference.weights import SPEAKING, SUBJECT, Weigher
from reader.analysis.document import Document
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
FADE_SENTENCE, FADE_PARAGRAPH = 0.45, 0.1
OFTEN = 0.2
"""Times the logarithm of how often somebody has been mentioned so far."""
UNKNOWN_GENDER = -0.5
OTHER_GENDER = -1.2
"""Somebody whom a pronoun tied before, perhaps wrongly, told to take the other one."""
INTRODUCED = 0.8
"""Somebody whom the sentence before names for the first time and explains."""
EXPLAINED = re.compile(
    r",? (?:\([RD]-|\d\d,)|, (?:an?|the|who|whose|[\w-]+ (?:of|at|for|with)) "
    r"|, (?!(?:was|is|were|are|has|had)\b)[a-z][\w-]+ [\w-]+ (?:of|at|for|with) "
)
"""An apposition that tells who somebody is: "(D-Ohio)", "58,", "a lawyer", "head of the port"."""
BESIDE = 2
"""So many ends of lines lie between a paragraph and the next at most."""
JUST_ACTED = 0.2
"""Somebody who acts in the sentence before, in the same paragraph."""
SELF_NAMING = -2.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
LEAST = -2.6
"""Below this nobody is meant."""
REMEMBERED = 40
"""So many people are kept in mind at once, which also keeps the time in proportion to the text."""
SAME_PARAGRAPH = 0.3
LONGEST_NAME = 6
"""So many words are a headline taken for a name."""
NAMED_NEXT = 3
"""So many sentences behind its first "he" a text may name who that is."""
CLEAR = 0.5
"""So much better than the next candidate somebody must be for a pronoun to tell which pronoun they take."""
PLAINLY = -0.6
"""Below this nobody is plainly meant by a description that the text gives nobody."""
OWNED_LENGTH = 7
"""Words between a role and the comma before its name: "a spokeswoman for the mayor, Ada Lund"."""
STOPS = frozenset((",", ".", ";", ":", "“", '"'))


@dataclass(slots=True)
class _InMind:
    """Somebody who has been mentioned."""

    person: Person
    weight: float
    sentence: int
    line: int
    start: int
    count: int = 1
    is_subject: bool = False
    is_guessed: bool = False
    """Only a pronoun tied before tells which pronoun they take."""
    is_introduced: bool = False
    """Named once so far, with who they are: "Ivo Brandt, head of the port"."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a token stands."""

    offset: int
    sentence: int
    line: int
    quote: int
    """The number of the quote it stands in, or -1."""


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
        peoples = {
            mention.start: mention.end
            for entity in entities
            if entity.type is EntityType.GROUP
            for mention in entity.mentions
        }
        self.calls = Calls(self.text, self.tokens, self.lows, frozenset(self.names), peoples)
        self.forms = _last_names(entities, self.people)
        self.covered = frozenset(mention.start for entity in entities for mention in entity.mentions)
        self.in_mind: dict[int, _InMind] = {}
        """The last to be mentioned stands last."""

    def read(self) -> Iterator[tuple[int, Mention]]:
        """Every tie: the number of an entity, and the mention it gains."""
        inside = 0
        for item, token in enumerate(self.tokens):
            if token.start in self.names:
                mention, number = self.names[token.start]
                self._name(item, mention, number)
                inside = mention.end
            elif token.start < inside:
                continue
            elif self.lows[item] in self.forms and self._is_passed_over(token.start):
                self._name(item, Mention(token.start, token.end), self.forms[self.lows[item]])
            elif self.lows[item] in PRONOUNS:
                yield from self._pronoun(item)
                self._newcomer(item)
            elif self.lows[item] in NEWCOMERS:
                self._newcomer(item)
            elif self.lows[item] == "the":
                yield from self._role(item)

    def _is_passed_over(self, start: int) -> bool:
        """Whether a last name stands here that the finder of names did not mark."""
        return start not in self.covered and self.text[start].isupper()

    def _is_quoted(self, offset: int) -> bool:
        quote = bisect_right(self.mark_starts, offset - 1) - 1
        return quote >= 0 and self.marked[quote].end > offset

    def _place(self, offset: int) -> _Place:
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote >= 0 and self.marked[quote].end <= offset:
            quote = -1
        return _Place(offset, bisect_right(self.sentences, offset), bisect_right(self.lines, offset), quote)

    def _name(self, item: int, mention: Mention, number: int) -> None:
        last = item
        while last + 1 < len(self.tokens) and self.tokens[last + 1].start < mention.end:
            last += 1
        weight = self.weigher.weight(item, last)
        place = self._place(mention.start)
        if place.quote >= 0:
            weight = QUOTED
        self._keep(self.people[number], place, weight)

    def _keep(self, person: Person, place: _Place, weight: float, *, own: bool = False) -> None:
        """Remember a mention; one that only owns something, "his wife", takes nothing from a subject beside it."""
        known = self.in_mind.pop(person.number, None)
        if known is None:
            known = _InMind(person, weight, place.sentence, place.line, place.offset)
            known.is_introduced = person.number >= 0 and place.quote < 0 and self._is_explained(place.offset)
        else:
            known.count += 1
            known.is_introduced = False
            faded = self._faded(known, place)
            owns = own and known.is_subject and place.sentence == known.sentence
            known.weight = max(weight, faded) if place.quote >= 0 or owns else max(weight, faded - 0.6)
            known.sentence, known.line, known.start = place.sentence, place.line, place.offset
            weight = known.weight if owns else weight
        known.is_subject = weight >= SUBJECT
        self.in_mind[person.number] = known

    @staticmethod
    def _has_just_acted(known: _InMind, place: _Place) -> bool:
        """Whether somebody is the subject of the sentence right before, in the same paragraph."""
        acted = known.is_subject and known.person.number >= 0
        return acted and known.line == place.line and known.sentence + 1 == place.sentence

    @staticmethod
    def _is_near(known: _InMind, place: _Place) -> bool:
        return known.sentence + 1 >= place.sentence and known.line + BESIDE >= place.line

    def _is_explained(self, start: int) -> bool:
        """Whether an apposition behind a name tells who bears it."""
        mention, _ = self.names.get(start, (None, 0))
        return mention is not None and EXPLAINED.match(self.text, mention.end) is not None

    @staticmethod
    def _faded(known: _InMind, place: _Place) -> float:
        return (
            known.weight
            - FADE_SENTENCE * min(place.sentence - known.sentence, 8)
            - FADE_PARAGRAPH * min(place.line - known.line, 8)
        )

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
        self._keep(chosen.person, place, subject, own=self.lows[item] in ("his", "her"))
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
            self._keep(person, self._place(token.start), SUBJECT)
            yield person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    @staticmethod
    def _learn_gender(known: _InMind, gender: Gender) -> None:
        """Guess which pronoun somebody takes, for certain where a second one agrees."""
        known.is_guessed = known.person.gender is not gender
        known.person.gender = gender

    def _newcomer(self, item: int) -> None:
        """Remember somebody unnamed who opens a sentence, so that a pronoun behind is nobody named before."""
        start = self.tokens[item].start
        end = newcomer_end(self.lows, item) if start in self.sentence_starts else None
        place = self._place(start)
        if end and place.quote < 0 and not self._names_or_owns(end):
            head = self.lows[end - 1]
            self._keep(Person(-1 - item, TITLES.get(head)), place, SUBJECT + SPEAKING)

    def _names_or_owns(self, item: int) -> bool:
        """Whether a name explains the words before an item, or something is theirs: "his wife, Ada", "his wife’s"."""
        if self.lows[item : item + 1] in (["’s"], ["'s"]) or self._is_joined_to_name(item):
            return True
        comma = next(
            (at for at in range(item, min(item + OWNED_LENGTH, len(self.lows))) if self.lows[at] in STOPS), item
        )
        return self.lows[comma : comma + 1] == [","] and self._is_named_soon(comma + 1)

    def _is_named_soon(self, item: int) -> bool:
        """Whether a name stands at an item, or behind "the" and a role: "the novelist Ada Lund"."""
        if self.lows[item : item + 1] == ["the"]:
            item = next((at for at in range(item + 1, min(item + ROLE_REACH, len(self.lows))) if self._names(at)), item)
        return item < len(self.tokens) and self._names(item)

    def _names(self, item: int) -> bool:
        return self.text[self.tokens[item].start].isupper()

    def _is_joined_to_name(self, item: int) -> bool:
        """Whether a second role and a name follow: "her rival and friend Ada"."""
        at = item + 1 if self.lows[item : item + 1] == ["and"] else item
        while at < len(self.lows) and at < item + ROLE_REACH and self.lows[at].isalpha():
            if self.text[self.tokens[at].start].isupper():
                return at > item
            at += 1
        return False

    def _rank(self, item: int, place: _Place, gender: Gender | None) -> list[tuple[float, int, _InMind]]:
        """The candidates, best first."""
        named = self._named_in_quote(place.offset) if self.lows[item] in ("he", "she", "the") else frozenset()
        ranked = []
        for known in islice(reversed(self.in_mind.values()), REMEMBERED):
            if known.person.number < 0 and self.lows[item] not in ("he", "she", "the"):
                continue
            other = bool(gender) and known.person.gender not in (gender, None)
            if (other and not known.is_guessed) or self._is_apposed(item, known):
                continue
            score = self._faded(known, place) + OFTEN * math.log(known.count)
            score += SAME_PARAGRAPH if known.line == place.line else 0.0
            score += UNKNOWN_GENDER if gender and known.person.gender is None else 0.0
            score += OTHER_GENDER if other else 0.0
            score += JUST_ACTED if self._has_just_acted(known, place) else 0.0
            score += INTRODUCED if known.is_introduced and self._is_near(known, place) else 0.0
            score += SELF_NAMING if known.person.number in named else 0.0
            if self.lows[item] == "him" and known.is_subject and known.sentence == place.sentence:
                score -= 1.5
            ranked.append((score, known.start, known))
        ranked.sort(key=lambda one: one[:2], reverse=True)
        return ranked

    def _is_apposed(self, item: int, known: _InMind) -> bool:
        """Whether "his" begins an apposition to this very name: "Okafor, his deputy"."""
        if self.lows[item] not in ("his", "her") or not item or self.lows[item - 1] != ",":
            return False
        named = self.names.get(known.start)
        return named is not None and named[0].end == self.tokens[item - 1].start

    def _named_in_quote(self, offset: int) -> frozenset[int]:
        """Who is named in the quote that ends right before an offset."""
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote < 0 or not 0 <= offset - self.marked[quote].end <= 1:
            return frozenset()
        first = bisect_left(self.name_starts, self.marked[quote].start)
        last = bisect_left(self.name_starts, self.marked[quote].end)
        return frozenset(self.names[start][1] for start in self.name_starts[first:last])

    def _role(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie "the minister", "the Ohio senator" to the last person named who has that role, or who is described."""
        place = self._place(self.tokens[item].start)
        found = None if place.quote >= 0 else self._holder(item, place) or self._described(item, place)
        if found:
            known, end = found
            self._keep(known.person, place, SUBJECT)
            yield known.person.number, Mention(self.tokens[item].start, self.tokens[end - 1].end, MentionKind.ROLE)

    def _holder(self, item: int, place: _Place) -> tuple[_InMind, int] | None:
        """The last person named who has the role that a "the" begins, and the item behind the role."""
        head = self.calls.role_head(item)
        if head is None:
            return None
        role = office(self.lows[head])
        remembered = islice(reversed(self.in_mind.values()), REMEMBERED)
        holders = [known for known in remembered if role in known.person.roles]
        if not holders:
            return None
        return max(holders, key=lambda one: (self._faded(one, place), one.start)), head + 1

    def _described(self, item: int, place: _Place) -> tuple[_InMind, int] | None:
        """Whom the place of a description shows plainly, the only one in mind or the subject before; and its end."""
        end = self.calls.description_end(item)
        if end is None:
            return None
        ranked = self._rank(item, place, TITLES.get(self.lows[end - 1], TITLES.get(self.lows[item + 1])))
        if not ranked or ranked[0][0] < PLAINLY or not _is_clear(ranked):
            return None
        person = ranked[0][2].person
        opposed = self.lows[end - 1] in PARTIES and not PARTIES.isdisjoint(person.roles)
        strange = opposed or is_strange(self.lows[end - 1], person.roles)
        return None if strange or person.number < 0 else (ranked[0][2], end)


def _is_clear(ranked: list[tuple[float, int, _InMind]]) -> bool:
    """Whether the first of the candidates is far better than the next."""
    return len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLEAR


def _last_names(entities: tuple[Entity, ...], people: dict[int, Person]) -> dict[str, int]:
    """Last names, in small letters, that only one person bears."""
    bearers: dict[str, set[int]] = {}
    for number in people:
        words = entities[number].name.split()
        if 1 < len(words) < LONGEST_NAME:
            bearers.setdefault(words[-1].casefold(), set()).add(number)
    return {last: next(iter(numbers)) for last, numbers in bearers.items() if len(numbers) == 1}


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
