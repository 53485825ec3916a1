"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

Candidates are weighed as a reader does: the subject of the clause before stays in mind, a name inside a quote or
behind a preposition less so, and each sentence in between makes a candidate fade. Nobody names themselves in what they
are quoted to say.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.coreference.people import Gender, Person, people_of
from reader.analysis.document import Document
from reader.analysis.quotes.marks import Marked, pair_marks
from reader.analysis.quotes.verbs import VERBS, Saying
from reader.analysis.quotes.words import AUXILIARIES, DETERMINERS, JOINERS, PREPOSITIONS, is_adverb
from reader.analysis.roles import is_role_word
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

SUBJECT, SPEAKING, POSSESSOR, GOVERNED, QUOTED = 1.0, 0.5, -0.4, -0.5, -1.6
"""What a mention's place in its clause adds to being in mind: subject, subject of a verb of saying, owner, behind a
preposition, inside a quote."""
FADE_SENTENCE, FADE_PARAGRAPH = 0.45, 0.1
OFTEN = 0.35
"""Times the logarithm of how often somebody has been mentioned so far."""
UNKNOWN_GENDER = -0.5
SELF_NAMING = -4.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
LEAST = -1.6
"""Below this nobody is meant."""
ROLE_REACH = 4
"""Words between "the" and the role it names: "the former Ohio senator"."""


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
        self.lows = [self.text[token.start : token.end].lower() for token in document.tokens]
        self.sentences = [sentence.start for sentence in document.sentences]
        self.sentence_starts = frozenset(self.sentences)
        self.marked: tuple[Marked, ...] = pair_marks(document.text)
        self.mark_starts = [mark.start for mark in self.marked]
        self.lines = [at for at, char in enumerate(self.text) if char == "\n"]
        self.people = people_of(self.text, entities)
        self.names = {
            mention.start: (mention, number)
            for number in self.people
            for mention in entities[number].mentions
            if mention.kind is MentionKind.NAME
        }
        self.in_mind: dict[int, _InMind] = {}

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
            elif self.lows[item] in PRONOUNS:
                yield from self._pronoun(item)
            elif self.lows[item] == "the":
                yield from self._role(item)

    def _place(self, offset: int) -> _Place:
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote >= 0 and self.marked[quote].end <= offset:
            quote = -1
        return _Place(offset, bisect_right(self.sentences, offset), bisect_right(self.lines, offset), quote)

    def _name(self, item: int, mention: Mention, number: int) -> None:
        last = item
        while last + 1 < len(self.tokens) and self.tokens[last + 1].start < mention.end:
            last += 1
        weight = self._weight(item, last)
        place = self._place(mention.start)
        if place.quote >= 0:
            weight = QUOTED
        self._keep(self.people[number], place, weight)

    def _weight(self, first: int, last: int) -> float:
        """How much a mention's place in its clause brings it to mind."""
        before = self.lows[first - 1] if first else ""
        at = last + 1
        while at < len(self.lows) and (self.lows[at] in AUXILIARIES or is_adverb(self.lows[at])):
            if self.lows[at] in ("’s", "'s") and at + 1 < len(self.lows) and self.lows[at + 1] not in VERBS:
                return POSSESSOR
            at += 1
        following = self.lows[at] if at < len(self.lows) else ""
        says = VERBS.get(following) in (Saying.SAY, Saying.TELL)
        inverted = VERBS.get(before) is Saying.SAY and following in (",", ".", "of", "in", "at", "on", "who")
        if says or inverted:
            return SUBJECT + SPEAKING
        if before in PREPOSITIONS:
            return GOVERNED
        begins = first == 0 or self.tokens[first].start in self.sentence_starts or before in JOINERS
        return SUBJECT if begins or at > last + 1 else 0.0

    def _keep(self, person: Person, place: _Place, weight: float) -> None:
        known = self.in_mind.get(person.number)
        if known is None:
            self.in_mind[person.number] = _InMind(person, weight, place.sentence, place.line, place.offset)
            known = self.in_mind[person.number]
        else:
            known.count += 1
            faded = self._faded(known, place)
            known.weight = max(weight, faded) if place.quote >= 0 else max(weight, faded - 0.3)
            known.sentence, known.line, known.start = place.sentence, place.line, place.offset
        known.is_subject = weight >= SUBJECT

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
        chosen = self._choose(item, place, PRONOUNS[self.lows[item]])
        if chosen is None:
            return
        chosen.person.gender = chosen.person.gender or PRONOUNS[self.lows[item]]
        subject = SUBJECT if self.lows[item] in ("he", "she") else 0.0
        self._keep(chosen.person, place, max(subject, 0.0))
        yield chosen.person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    def _choose(self, item: int, place: _Place, gender: Gender) -> _InMind | None:
        named = self._named_in_quote(place.offset) if self.lows[item] in ("he", "she") else frozenset()
        best: tuple[float, int, _InMind] | None = None
        for known in self.in_mind.values():
            if known.person.gender not in (gender, None):
                continue
            score = self._faded(known, place) + OFTEN * math.log(known.count)
            score += UNKNOWN_GENDER if known.person.gender is None else 0.0
            score += SELF_NAMING if known.person.number in named else 0.0
            if self._is_apposed(item, known):
                continue
            if self.lows[item] == "him" and known.is_subject and known.sentence == place.sentence:
                score -= 1.5
            if best is None or (score, known.start) > best[:2]:
                best = (score, known.start, known)
        return best[2] if best and best[0] > LEAST else None

    def _is_apposed(self, item: int, known: _InMind) -> bool:
        """Whether "his" begins an apposition to this very name: "Okafor, his deputy"."""
        if self.lows[item] not in ("his", "her") or not item or self.lows[item - 1] != ",":
            return False
        named = self.names.get(known.start)
        return named is not None and named[0].end == self.tokens[item - 1].start

    def _named_in_quote(self, offset: int) -> frozenset[int]:
        """Who is named in the quote that ends right before an offset."""
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote < 0 or offset - self.marked[quote].end > 2:
            return frozenset()
        mark = self.marked[quote]
        return frozenset(number for start, (_, number) in self.names.items() if mark.start <= start < mark.end)

    def _role(self, item: int) -> Iterator[tuple[int, Mention]]:
        """Tie "the minister", "the Ohio senator" to the last person named who has that role."""
        head = self._role_head(item)
        if head is None:
            return
        place = self._place(self.tokens[item].start)
        if place.quote >= 0:
            return
        holders = [known for known in self.in_mind.values() if self.lows[head] in known.person.roles]
        if not holders:
            return
        known = max(holders, key=lambda one: (self._faded(one, place), one.start))
        self._keep(known.person, place, SUBJECT)
        span = Mention(self.tokens[item].start, self.tokens[head].end, MentionKind.ROLE)
        yield known.person.number, span

    def _role_head(self, item: int) -> int | None:
        for at in range(item + 1, min(item + 2 + ROLE_REACH, len(self.lows))):
            low = self.lows[at]
            if not low[0].isalnum() or low in PREPOSITIONS or low in DETERMINERS or low in AUXILIARIES:
                return None
            if is_role_word(low):
                after = self.lows[at + 1] if at + 1 < len(self.lows) else ""
                word = self.text[self.tokens[at + 1].start :][:1] if after else ""
                if is_role_word(after) and word.islower():
                    continue
                if after in ("of", "for", "’s", "'s", "-") or word.isupper() or is_role_word(after):
                    return None
                return at
        return None


def tie_references(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, in the same order, with their pronouns and roles among their mentions."""
    if not any(entity.type is EntityType.PERSON for entity in entities):
        return entities
    gained: dict[int, list[Mention]] = {}
    for number, mention in _Reader(document, entities).read():
        gained.setdefault(number, []).append(mention)
    return tuple(
        replace(entity, mentions=tuple(sorted((*entity.mentions, *gained[number]), key=lambda one: one.start)))
        if number in gained
        else entity
        for number, entity in enumerate(entities)
    )
