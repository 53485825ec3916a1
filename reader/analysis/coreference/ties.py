"""Every pronoun and every plain role outside the quotes, tied to the person it stands for; in doubt, to nobody.

Candidates are weighed as a reader does: the subject of the clause before stays in mind, a name inside a quote or
behind a preposition less so, and each sentence in between makes a candidate fade. Nobody names themselves in what they
are quoted to say.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.analysis.coreference.people import Gender, Person, office, people_of
from reader.analysis.document import Document
from reader.analysis.quotes.interview import spoken_stretches
from reader.analysis.quotes.verbs import VERBS, Saying
from reader.analysis.quotes.words import AUXILIARIES, DETERMINERS, JOINERS, PREPOSITIONS, is_adverb
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

SUBJECT, SPEAKING, EMBEDDED, POSSESSOR, GOVERNED, QUOTED = 1.0, 0.5, 0.3, -0.4, -0.5, -1.6
"""What a mention's place in its clause adds to being in mind: subject, subject of a verb of saying, subject of what is
said, owner, behind a preposition, inside a quote."""
FADE_SENTENCE, FADE_PARAGRAPH = 0.45, 0.1
OFTEN = 0.2
"""Times the logarithm of how often somebody has been mentioned so far."""
UNKNOWN_GENDER = -0.5
SELF_NAMING = -2.0
"""Somebody whose name stands in the quote that the pronoun is said to speak."""
LEAST = -2.6
"""Below this nobody is meant."""
REMEMBERED = 40
"""So many people are kept in mind at once, which also keeps the time in proportion to the text."""
SAME_PARAGRAPH = 0.3
INVERTED_ENDS = frozenset((",", ".", "of", "in", "at", "on", "who"))
INSERTION = 22
"""Words that an insertion behind a name may have, its marks included."""
LONGEST_NAME = 6
"""So many words are a headline taken for a name."""
CLEAR = 0.5
"""So much better than the next candidate somebody must be for a pronoun to tell which pronoun they take."""
ROLE_LENGTH = 8
"""Words of a role that opens a sentence before the name of who has it."""
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
        self.marked = spoken_stretches(document.text)
        self.mark_starts = [mark.start for mark in self.marked]
        self.sentence_starts = frozenset(sentence.start for sentence in document.sentences)
        self.sentences = [start for start in sorted(self.sentence_starts) if not self._is_quoted(start)]
        """Where sentences begin outside the quotes: a long quote makes nobody fade."""
        self.lines = [at for at, char in enumerate(self.text) if char == "\n"]
        self.people = people_of(self.text, entities)
        self.names = {
            mention.start: (mention, number)
            for number in self.people
            for mention in entities[number].mentions
            if mention.kind is MentionKind.NAME
        }
        self.name_starts = sorted(self.names)
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
        weight = self._weight(item, last)
        place = self._place(mention.start)
        if place.quote >= 0:
            weight = QUOTED
        self._keep(self.people[number], place, weight)

    def _weight(self, first: int, last: int) -> float:
        """How much a mention's place in its clause brings it to mind."""
        before = self.lows[first - 1] if first else ""
        at = self._behind_insertion(last + 1)
        while at < len(self.lows) and (self.lows[at] in AUXILIARIES or is_adverb(self.lows[at])):
            if self.lows[at] in ("’s", "'s") and at + 1 < len(self.lows) and self.lows[at + 1] not in VERBS:
                return POSSESSOR
            at += 1
        following = self.lows[at] if at < len(self.lows) else ""
        apposed = at > last + 1 and self.lows[last + 1] == ","
        says = VERBS.get(following) in (Saying.SAY, Saying.TELL)
        inverted = VERBS.get(self._before_owner(first)) is Saying.SAY and following in INVERTED_ENDS
        lead = tuple(self.lows[max(0, first - 2) : first])
        if lead == ("as", "for") or (lead[:1] == ("there",) and before in ("’s", "'s", "is", "was")):
            return SUBJECT
        acts = at > last + 1 or following in VERBS or following.endswith("ed")
        if before == "with" and following.endswith("ing"):
            return SUBJECT
        if before in PREPOSITIONS and not (before in JOINERS and acts and not apposed):
            return GOVERNED
        if inverted or (says and before != "that" and VERBS.get(before) not in (Saying.SAY, Saying.TELL)):
            return SUBJECT + SPEAKING
        if before == "that" or VERBS.get(before) in (Saying.SAY, Saying.TELL):
            return EMBEDDED
        if self._begins_clause(first):
            return SUBJECT
        if apposed and following not in VERBS and self.lows[at - 1] not in AUXILIARIES:
            return 0.0
        return SUBJECT if at > last + 1 else 0.0

    def _begins_clause(self, first: int) -> bool:
        """Whether a name opens its clause, behind its title or the role that it explains: "The mayor, Ada Lund,"."""
        while first and self.tokens[first].start not in self.sentence_starts and self._is_title(first - 1):
            first -= 1
        if first == 0 or self.tokens[first].start in self.sentence_starts or self.lows[first - 1] in JOINERS:
            return True
        if self.lows[first - 1] != "," or first < 2 or office(self.lows[first - 2]) is None:
            return False
        start = first - 2
        while start and self.tokens[start].start not in self.sentence_starts and first - start < ROLE_LENGTH:
            start -= 1
        led = self.lows[start] in DETERMINERS and self.tokens[start].start in self.sentence_starts
        return led and not any(low in PREPOSITIONS or low in VERBS for low in self.lows[start : first - 1])

    def _before_owner(self, first: int) -> str:
        """The word before a name, past whose the name is: "noted the Courier’s Ada Okafor"."""
        at = first - 1
        if at > 1 and self.lows[at] in ("’s", "'s"):
            at -= 1
            while at > 0 and self.text[self.tokens[at].start].isupper():
                at -= 1
            at -= self.lows[at] == "the"
        return self.lows[at] if at >= 0 else ""

    def _is_title(self, item: int) -> bool:
        """Whether a word may be part of a title before a name: "Majority Leader", "campaign chairman"."""
        low = self.lows[item]
        return office(low) is not None or low == "." or self.text[self.tokens[item].start].isupper()

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

    def _keep(self, person: Person, place: _Place, weight: float, *, own: bool = False) -> None:
        """Remember a mention; one that only owns something, "his wife", takes nothing from a subject beside it."""
        known = self.in_mind.pop(person.number, None)
        if known is None:
            known = _InMind(person, weight, place.sentence, place.line, place.offset)
        else:
            known.count += 1
            faded = self._faded(known, place)
            owns = own and known.is_subject and place.sentence == known.sentence
            known.weight = max(weight, faded) if place.quote >= 0 or owns else max(weight, faded - 0.6)
            known.sentence, known.line, known.start = place.sentence, place.line, place.offset
            weight = known.weight if owns else weight
        known.is_subject = weight >= SUBJECT
        self.in_mind[person.number] = known

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
        if not ranked or ranked[0][0] < LEAST:
            return
        chosen = ranked[0][2]
        clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] > CLEAR
        if clear and chosen.person.gender is None and self.lows[item] in ("he", "she"):
            chosen.person.gender = PRONOUNS[self.lows[item]]
        subject = SUBJECT if self.lows[item] in ("he", "she") else 0.0
        self._keep(chosen.person, place, subject, own=self.lows[item] in ("his", "her"))
        yield chosen.person.number, Mention(token.start, token.end, MentionKind.PRONOUN)

    def _rank(self, item: int, place: _Place, gender: Gender) -> list[tuple[float, int, _InMind]]:
        """The candidates, best first."""
        named = self._named_in_quote(place.offset) if self.lows[item] in ("he", "she") else frozenset()
        ranked = []
        for known in islice(reversed(self.in_mind.values()), REMEMBERED):
            if known.person.gender not in (gender, None) or self._is_apposed(item, known):
                continue
            score = self._faded(known, place) + OFTEN * math.log(known.count)
            score += SAME_PARAGRAPH if known.line == place.line else 0.0
            score += UNKNOWN_GENDER if known.person.gender is None else 0.0
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
        """Tie "the minister", "the Ohio senator" to the last person named who has that role."""
        head = self._role_head(item)
        if head is None:
            return
        place = self._place(self.tokens[item].start)
        if place.quote >= 0:
            return
        role = office(self.lows[head])
        remembered = islice(reversed(self.in_mind.values()), REMEMBERED)
        holders = [known for known in remembered if role in known.person.roles]
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
            if office(low) and low not in ("r", "d"):
                after = self.lows[at + 1] if at + 1 < len(self.lows) else ""
                word = self.text[self.tokens[at + 1].start :][:1] if after else ""
                if office(after) and word.islower():
                    continue
                if after in ("of", "for", "from", "’s", "'s", "-") or word.isupper() or office(after):
                    return None
                return at
        return None


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
