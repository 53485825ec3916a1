"""A last name that two people of an article share, told apart mention by mention.

A title, a pronoun behind it, who was last named in full and whom the article is about speak for one or the other. Where
they do not speak plainly, the name stays with nobody in particular, and its entity says whom it could be.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from reader.analysis.coreference.people import TITLES, Gender, Person, office, people_of
from reader.analysis.coreference.topics import mourned
from reader.analysis.document import Document
from reader.analysis.english.saying import SAYS
from reader.analysis.english.words import APOSTROPHE_S, PREPOSITIONS
from reader.analysis.patterns import later
from reader.analysis.spoken.interview import spoken_stretches
from reader.model import Entity, EntityType, Mention, MentionKind, Span

HERE, BESIDE, BEFORE = 3.0, 1.0, 1.5
"""What the last to be named gains: as a subject in this paragraph, otherwise in this paragraph, in the one before."""
ASIDE = 0.5
"""What is left of it for somebody named behind a preposition, as an owner or between commas."""
ABOUT, FAR = 1.5, 3
"""What somebody gains who was named before the others, all of it where it was so many paragraphs before."""
USUAL = 0.75
"""What somebody gains whom this name has meant twice and more."""
BY_GIVEN = -1.5
"""Somebody whom the text calls by the given name alone, as it does not call the others."""
MOURNED = 1.5
"""Somebody whose obituary the text is."""
PRONOUN = 2.5
"""Added to the score of a bearer whose gender is that of a pronoun near the name, taken off where it is the other."""
OFFICE = 3.0
"""Added for an office that the bearer is known to hold; twice as much is taken off for one of the other gender."""
OTHER_OFFICE = -1.5
"""Somebody of whom another office is told than the one before the name."""
NAMED_BESIDE = -2.0
"""Somebody whose full name stands in the same sentence, or in the quote that the name is said to speak."""
WEIGHED = 20
"""How many bearers of a name are weighed at a mention, those named last before it: a text on one family names fewer. It
also keeps the time in proportion to the text."""
AND = " and "
MARGIN = 1.25
"""By how much the best score must lead over the next."""

WORD_BEFORE = later(r"([A-Za-z]+)\.?\s\Z")
"""The word before a name, a title or an office: "Mr. | Lund", "minister | Lund"."""
TITLE_BEFORE = later(r"\b[A-Z][a-z]+\.?\s\Z")
"""A word with a capital before a name, which may be a given name: "Ada | Lund"."""
VERB_BEFORE = later(r"(?<=[”\"’'»]\s)[a-z]+\s\Z")
"""A verb between a quote and a name: “…,” said | Lund."""
NEXT_WORD = later(r",?\s([a-z]+)")
"""The word behind a name, which may be its verb."""
KIN = later(
    r"\b(?:his|her|their|whose)\s(?:\w+\s){0,2}(?:wife|husband|widow|widower|partner|mother|father|parents?|sister|brother|"
    r"son|daughter|child|uncle|aunt|cousin|nephew|niece|grand\w+|stepson|stepdaughter)\b[^.;:!?]{0,25}\Z",
    re.IGNORECASE,
)
"""Somebody who comes in as a relative of somebody else: "his brother, the banker"."""
GENDERED = later(r"\b(?:(he|his|him)|(she|hers?))\b", re.IGNORECASE)
"""Pronouns of a man, and of a woman."""
PAIR_REACH = 50
"""Characters behind a given name in which the other one's full name stands."""
PRONOUN_REACH = 600
"""Characters behind the name that a pronoun is looked for."""


@dataclass(slots=True)
class _Bearer:
    """Somebody who bears the name, as far as the text has been read."""

    person: Person
    given: str
    by_given: bool
    """The text calls them by their given name alone elsewhere."""
    first_line: int
    start: int = -1
    line: int = -9
    is_aside: bool = False
    count: int = 0
    """How often the name alone has meant them."""


def tell_namesakes(document: Document, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """The same entities, in the same order, with the mentions of a shared last name given to whom they mean.

    The entity of the last name is left out where nothing is left of it.
    """
    shared = [number for number, entity in enumerate(entities) if entity.unsure and entity.type is EntityType.PERSON]
    if not shared:
        return entities
    reader = _Reader(document, entities)
    told: dict[int, list[Mention]] = {}
    for number in shared:
        for mention, bearer in reader.tell(number):
            told.setdefault(bearer, []).append(mention)
            told.setdefault(number, []).append(mention)
    changed = (
        _without(entity, told.get(n, [])) if n in shared else _with(entity, told.get(n, []), document.text)
        for n, entity in enumerate(entities)
    )
    return tuple(entity for entity in changed if entity.mentions)


def _without(entity: Entity, gone: Sequence[Mention]) -> Entity:
    lost = set(gone)
    return entity._replace(mentions=tuple(mention for mention in entity.mentions if mention not in lost))


def _with(entity: Entity, gained: Sequence[Mention], text: str) -> Entity:
    if not gained:
        return entity
    forms = dict.fromkeys((*entity.forms, *(mention.of(text) for mention in gained)))
    return entity._replace(mentions=tuple(sorted((*entity.mentions, *gained))), forms=tuple(forms))


class _Reader:
    """Weighs the bearers of a name at each of its mentions."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        self.text = document.text
        self.entities = entities
        self.people = people_of(document.text, entities)
        self.sentences = [sentence.start for sentence in document.sentences]
        self.begins = frozenset(self.sentences)
        self.lines = [0, *(match.end() for match in re.finditer(r"\n+", document.text))]
        self.spoken = spoken_stretches(document.text)
        self.spoken_ends = [stretch.end for stretch in self.spoken]
        named = sorted((m.start, n) for n in self.people for m in entities[n].mentions)
        self.mourned = mourned(document.text, named)
        self.by_last: dict[str, list[int]] = {}
        """Who is named in full, by the last word in small letters."""
        self.joined: list[int] = []
        """Who has a single name, with which somebody else's is joined: "Ana and Tom Lee"."""
        for n in self.people:
            words = entities[n].name.casefold().split()
            if len(words) > 1:
                self.by_last.setdefault(words[-1], []).append(n)
            elif any(self.text[one.end : one.end + len(AND)].casefold() == AND for one in entities[n].mentions):
                self.joined.append(n)
        self.names = sorted(m.start for n in self.people for m in entities[n].mentions if m.kind is MentionKind.NAME)

    def tell(self, number: int) -> Iterator[tuple[Mention, int]]:
        """Each mention of a shared name that means somebody plainly, and whom."""
        name = self.entities[number].name.rpartition(" ")[2].casefold()
        alone = (n for n in self.joined if self._shares(n, name))
        numbers = sorted({*self.by_last.get(name, ()), *alone} - {number})
        numbers = self._apart([n for n in numbers if self._is_likely(n)] or numbers)
        # Who comes first is weighed where nobody of the name has been named yet.
        bearers = {n: self._bearer(n) for n in reversed(numbers)}
        rows = [(mention, n) for n in (number, *bearers) for mention in self.entities[n].mentions]
        for mention, owner in sorted(rows):
            latest = dict(islice(reversed(bearers.items()), WEIGHED))
            meant = self._meant(mention, latest) if owner == number else owner
            if meant is None:
                continue
            bearers[meant] = bearer = bearers.pop(meant)
            self._keep(bearer, mention, bare=owner == number)
            if owner == number:
                yield mention, meant

    def _shares(self, number: int, name: str) -> bool:
        """Whether somebody is named with the last name of the one behind: "Ana and Tom Lee"."""
        behind = (self.text[one.end : one.end + PAIR_REACH] for one in self.entities[number].mentions)
        pair = rf" and \w+ {re.escape(name)}\b"
        return any(re.match(pair, following, re.IGNORECASE) for following in behind)

    def _is_likely(self, number: int) -> bool:
        """Whether a name is likely to be one, and no "Maybe Okafor" at the beginning of a sentence or a headline."""
        mentions = self.entities[number].mentions
        begins = mentions[0].start in self.begins
        known = self.people[number].gender is not None or number == self.mourned
        return known or len(mentions) > 1 or not begins

    def _apart(self, numbers: Sequence[int]) -> list[int]:
        """The bearers but those whose given name is short for another's: Ken and Kenneth are one."""
        given = {n: self.entities[n].name.split()[0].casefold() for n in numbers}
        counts, names = Counter(given.values()), sorted(given.values())
        # What begins with a name stands right behind it.
        short = {one for one, following in pairwise(names) if following.startswith(one)}
        return [n for n in numbers if counts[given[n]] == 1 and given[n] not in short] or [*numbers]

    def _bearer(self, number: int) -> _Bearer:
        entity = self.entities[number]
        given = entity.name.split()[0]
        by_given = any(one.of(self.text) == given and not self._is_spoken(one.start) for one in entity.mentions)
        return _Bearer(self.people[number], given, by_given, self._line(entity.mentions[0].start))

    def _line(self, offset: int) -> int:
        return bisect_right(self.lines, offset)

    def _keep(self, bearer: _Bearer, mention: Mention, *, bare: bool) -> None:
        bearer.start, bearer.line = mention.start, self._line(mention.start)
        bearer.is_aside = self._is_aside(mention)
        bearer.count += bare

    def _is_aside(self, mention: Mention) -> bool:
        """Whether a name that does not speak stands behind a preposition, owns something, or is put between commas."""
        following = NEXT_WORD.match(self.text, mention.end)
        if following and following[1] in SAYS:
            return False
        if KIN.search(self.text, max(0, mention.start - 50), mention.start):
            return True
        before = self.text[max(0, mention.start - 30) : mention.start].split()[-1:]
        after = self.text[mention.end : mention.end + 2]
        owner = after in APOSTROPHE_S
        between = before != [] and before[0].endswith(",") and after[:1] == ","
        return owner or between or (before != [] and before[0].casefold() in PREPOSITIONS)

    def _meant(self, mention: Mention, bearers: dict[int, _Bearer]) -> int | None:
        """Whom a mention of the name alone means; None where more than one would do."""
        scores = {n: self._score(mention, bearer, bearers) for n, bearer in bearers.items()}
        ranked = sorted(scores, key=lambda n: scores[n], reverse=True)
        ahead = len(ranked) == 1 or (ranked and scores[ranked[0]] - scores[ranked[1]] >= MARGIN)
        return ranked[0] if ahead else None

    def _score(self, mention: Mention, bearer: _Bearer, bearers: dict[int, _Bearer]) -> float:
        others = [other for other in bearers.values() if other is not bearer]
        score = self._recency(mention, bearer, others)
        ahead = min((other.first_line for other in others), default=0) - bearer.first_line
        score += ABOUT * min(max(ahead, 0), FAR) / FAR
        score += MOURNED if bearer.person.number == self.mourned else 0.0
        score += USUAL if bearer.count > 1 and all(bearer.count > other.count for other in others) else 0.0
        score += self._by_title(mention, bearer, others)
        score += BY_GIVEN if bearer.by_given and not any(other.by_given for other in others) else 0.0
        pronoun = self._pronoun(mention) if self._is_subject(mention) else None
        if pronoun and bearer.person.gender:
            score += PRONOUN if bearer.person.gender is pronoun else -PRONOUN
        return score + (NAMED_BESIDE if self._is_named_beside(mention, bearer) else 0.0)

    def _recency(self, mention: Mention, bearer: _Bearer, others: Sequence[_Bearer]) -> float:
        if bearer.start < 0 or any(self._rivals(other, bearer) for other in others):
            return 0.0
        near = {0: BESIDE if bearer.is_aside else HERE, 1: BEFORE * (ASIDE if bearer.is_aside else 1.0)}
        return near.get(self._line(mention.start) - bearer.line, 0.0)

    def _rivals(self, other: _Bearer, bearer: _Bearer) -> bool:
        """Whether somebody was named in a later sentence, or in the same one with as much weight."""
        if other.start < 0:
            return False
        later = bisect_right(self.sentences, other.start) - bisect_right(self.sentences, bearer.start)
        return later > 0 or (later == 0 and (bearer.is_aside or not other.is_aside))

    def _by_title(self, mention: Mention, bearer: _Bearer, others: Sequence[_Bearer]) -> float:
        """What the word before the name tells: Mrs, President."""
        found = WORD_BEFORE.search(self.text, max(0, mention.start - 20), mention.start)
        if not found:
            return 0.0
        gender, role = TITLES.get(found[1].casefold()), office(found[1])
        if gender and bearer.person.gender:
            return OFFICE if bearer.person.gender is gender else -2 * OFFICE
        if role is None or not any(role in one.person.roles for one in (bearer, *others)):
            return OTHER_OFFICE if role and bearer.person.roles else 0.0
        shared = any(role in other.person.roles for other in others)
        return 0.0 if shared or role not in bearer.person.roles else OFFICE

    def _is_subject(self, mention: Mention) -> bool:
        """Whether a name begins its sentence, past a title, or stands right behind a quote: “…,” Okafor said."""
        title = TITLE_BEFORE.search(self.text, max(0, mention.start - 20), mention.start)
        start = title.start() if title else mention.start
        verb = VERB_BEFORE.search(self.text, max(0, start - 20), start)
        start = verb.start() if verb else start
        return start in self.begins or self.text[start - 2 : start - 1] in ("”", '"', "’", "'", "»")

    def _pronoun(self, mention: Mention) -> Gender | None:
        """The pronoun that takes the name up, where nobody else is named before it."""
        stop = self._paragraph_end(mention.end)
        for match in GENDERED.finditer(self.text, mention.end, stop):
            if not self._is_spoken(match.start()):
                at = bisect_right(self.names, mention.start)
                named = at < len(self.names) and self.names[at] < match.start()
                return None if named else (Gender.HE if match[1] else Gender.SHE)
        return None

    def _paragraph_end(self, offset: int) -> int:
        """Where a pronoun is looked for no more: the end of the paragraph, or of a next one that opens with a quote."""
        line = bisect_right(self.lines, offset)
        following = self.lines[line] if line < len(self.lines) else len(self.text)
        if self.text[following : following + 1] in ("“", '"', "‘", "'"):
            following = self.lines[line + 1] if line + 1 < len(self.lines) else len(self.text)
        return min(following, offset + PRONOUN_REACH)

    def _is_spoken(self, offset: int) -> bool:
        at = bisect_right(self.spoken_ends, offset)
        return at < len(self.spoken) and self.spoken[at].start <= offset

    def _is_named_beside(self, mention: Mention, bearer: _Bearer) -> bool:
        at = bisect_right(self.sentences, mention.start) - 1
        sentence = self.sentences[at] if at >= 0 else 0
        if sentence <= bearer.start < mention.start:
            return True
        return any(bearer.given in said.of(self.text) for said in self._said_before(mention))

    def _said_before(self, mention: Mention) -> Iterator[Span]:
        """The quote that ends right before a name: “…,” Okafor said."""
        at = bisect_right(self.spoken_ends, mention.start) - 1
        if at >= 0 and mention.start - self.spoken_ends[at] < 2 and not self._is_spoken(mention.start):
            yield self.spoken[at]
