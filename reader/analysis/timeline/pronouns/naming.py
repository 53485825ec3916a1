"""Names in place of the pronouns that entries begin with: "he resigned" reads "Ivo Lind resigned".

Who is meant by "he" and "she" is known from the mentions of the entities; "it" and "they" are the last subject before
them that may be meant.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from reader.analysis.coreference.descriptions import description_end
from reader.analysis.coreference.people import TITLES, Gender, people_of
from reader.analysis.patterns import later
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Range, is_participle
from reader.analysis.timeline.pronouns.inside import Inside, possessive
from reader.analysis.timeline.pronouns.noun_words import OWNING
from reader.analysis.timeline.pronouns.strangers import kin_acting, kin_before, role_before, stranger_in
from reader.analysis.timeline.pronouns.things import Things
from reader.analysis.wordlists import word_set
from reader.model import VERBATIM, Entity, EntityType, MentionKind, Quote, Span

NEUTRAL_FIRST = re.compile(r"(?:it|its|they|their)\b", re.IGNORECASE)
PERSONAL_FIRST = re.compile(r"(?:he|she|his|her)\b(?!['’])", re.IGNORECASE)
TIED = re.compile(r"(he|she)(?=['’])", re.IGNORECASE)
LIVED = later(r"\s(?:(?:has |had )?died|(?:was|were) born|(?:was |were )?married)\b")
"""What only people are told to have done, behind a name."""
FAR = 600
"""Characters within which a pronoun mostly means the same person again."""
NEAR = 300
"""Characters behind a name within which a description stands for the same person."""
MARKS = "'’"
BODIES = frozenset((EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE))
POINTED = tuple(f"{word} " for word in ("That", "These", "This", "Those"))
RANKED = word_set("first second third fourth fifth last other youngest oldest")
NEVER_PASSIVE = word_set("become been begun come fallen gone got gotten grown had risen")
"""Participles behind which "’s" is "has"."""


class Names:
    """Whom the pronouns of a text mean."""

    def __init__(self, text: str, entities: Sequence[Entity], quotes: Sequence[Quote] = ()) -> None:
        self._text = text
        mentions = [(mention, entity) for entity in entities for mention in entity.mentions]
        self._entities = tuple(entities)
        self._inside = Inside(text, entities)
        self._known: dict[str, Gender | None] | None = None
        self._people = sorted(
            (mention.start, entity.name)
            for mention, entity in mentions
            if mention.kind is MentionKind.NAME and entity.type is EntityType.PERSON
        )
        self._roles = {
            entity.name: [mention.start for mention in entity.mentions if mention.kind is MentionKind.ROLE]
            for entity in entities
        }
        self._meant = {
            mention.start: (mention.end, entity.name)
            for mention, entity in mentions
            if mention.kind is MentionKind.PRONOUN
        }
        named = [start for start, _ in self._people]
        self._spoken = {start for quote in quotes if quote.kind in VERBATIM for start in _within(quote, named)}
        """Where people are named in somebody's own words."""
        self._verbatim = sorted(part for quote in quotes if quote.kind in VERBATIM for part in quote.parts)
        for start in set(self._own_words(quotes)):
            # In "“He lies,” Ann Lee said", nobody speaks of herself.
            del self._meant[start]
        self._pronouns = sorted(self._meant)
        self._things = Things(
            text,
            {one.start for entity in entities if _is_surely_person(entity, text) for one in entity.mentions},
            {mention.end for mention, entity in mentions if entity.type in BODIES},
            [*self._people, *((start, name) for start, (_, name) in self._meant.items())],
        )

    @property
    def first_named(self) -> int:
        """Where somebody is named first; behind the text where nobody is."""
        return self._people[0][0] if self._people else len(self._text)

    def _named_in(self, first: int, last: int) -> Sequence[tuple[int, str]]:
        """The people who are named from one offset to before another, in order."""
        return self._people[bisect_left(self._people, (first, "")) : bisect_left(self._people, (last, ""))]

    def _own_words(self, quotes: Sequence[Quote]) -> Iterator[int]:
        """Where a "he" or "she" in somebody's words seems to mean the speaker."""
        starts = sorted(self._meant)
        for quote in quotes:
            speakers = {self._entities[index].name for index in quote.speaker.entities} if quote.speaker else set()
            for start in _within(quote, starts) if speakers and quote.kind in VERBATIM else ():
                if self._meant[start][1] in speakers:
                    yield start

    def named(
        self, parts: tuple[Span, ...], around: Callable[[], Sequence[Reading]], owner: Span | None = None
    ) -> tuple[tuple[Span, ...], tuple[str, ...]]:
        """The parts without the pronouns that they begin with, and the names in their place.

        `around` reads the sentence of the parts and those before it; `owner` is whom the first noun belongs to.
        """
        if owner and owner.end <= parts[0].start:
            return parts, (possessive(owner.of(self._text)), *("" for _ in parts[1:]))
        pairs = self._inside.named(
            self._pairs(parts, around),
            lambda start, name: self._nearer(start, name, around),
            lambda start: self._things.inside(start, around()),
        )
        if not any(name for _, name in pairs):
            return parts, ()
        return tuple(part for part, _ in pairs), tuple(name for _, name in pairs)

    def _pairs(self, parts: tuple[Span, ...], around: Callable[[], Sequence[Reading]]) -> list[tuple[Span, str]]:
        """Each part with the name before it; one that is a pronoun alone, "he | resigned", leaves the next its name."""
        found: list[tuple[Span, str]] = []
        held = ""
        for place, part in enumerate(parts):
            rest, name = self._one(part, around)
            if name and (self._is_told(name, found) or self._inside.is_explained(name, found)):
                rest, name = part, ""
            is_alone = rest.start == rest.end
            if is_alone and place + 1 < len(parts):
                held = name
                continue
            name = f"the {name[len('The ') :]}" if found and name.startswith("The ") else name
            found.append((part, held) if is_alone else (rest, name or held))
            held = ""
        return found

    def _is_told(self, name: str, pairs: Sequence[tuple[Span, str]]) -> bool:
        """The parts before say whom a pronoun means: "Ann Lee said | she would resign"."""
        whole = name.removesuffix("s").rstrip(MARKS).lower()
        # "Lee said | she would resign"
        surname = name.rstrip(MARKS).rpartition(" ")[2]
        alone = any(part.of(self._text).startswith(f"{surname} ") for part, _ in pairs)
        return alone or any(whole in f"{other} {part.of(self._text)}".lower() for part, other in pairs)

    def _one(self, part: Span, around: Callable[[], Sequence[Reading]]) -> tuple[Span, str]:
        """A part without the pronoun that it begins with, and the name in its place; all of it where none is known."""
        end, name = self._meant_first(part, around)
        if not name or end > part.end:
            return part, ""
        if self._text[part.start : end].lower() in OWNING:
            name = possessive(name)
        if end == part.end:
            return Span(end, end), name
        rest = self._text[end : part.end]
        if rest[0] in MARKS:
            # The pronoun holds a verb: "she’ll".
            held, *after = rest.split(maxsplit=3)[:3]
            end += len(held)
            name = f"{name} {_whole_verb(held[1:], after)}"
        while end < part.end and self._text[end].isspace():
            end += 1
        return Span(end, part.end), name

    def _meant_first(self, part: Span, around: Callable[[], Sequence[Reading]]) -> tuple[int, str]:
        """Where the first words of a part end that stand for somebody or something, and the name; no name where they
        stand for nobody, or nobody knows for whom.
        """
        end, name = self._meant.get(part.start, (0, ""))
        if name:
            return end, self._nearer(part.start, name, around) or name
        if tied := TIED.match(self._text, part.start, part.end):
            end, name = self._again(tied[1].lower(), part.start)
        if not name and (personal := PERSONAL_FIRST.match(self._text, part.start, part.end)):
            end, name = personal.end(), self._stranger(part.start, personal[0].lower(), around())
        if not name and (neutral := NEUTRAL_FIRST.match(self._text, part.start, part.end)):
            end, name = neutral.end(), self._things.subject(part.start, self._heard(part.start, around()))
        if name:
            return end, name
        if self._text.startswith(("The ", "A ", "An ", "the ", "a ", "an "), part.start, part.end):
            end, name = self._said_to_be(part, around()[0])
            capital = self._text.startswith("The ", part.start)
            return self._described(part, around()[0]) if capital and not name else (end, name)
        if self._text.startswith(POINTED, part.start, part.end):
            return _pointed_at(part, around()[0])
        return end, ""

    def _heard(self, start: int, readings: Sequence[Reading]) -> Sequence[Reading]:
        """Where the noun for a neutral pronoun is looked for: in its own sentence alone for a "they" in somebody's own
        words that opens none, "“She was told that | they | would go”".
        """
        inside = self._text.startswith("the", start) and not _opens(readings[0], start)
        quote = bisect_right(self._verbatim, start, key=attrgetter("start")) - 1 if inside else -1
        return readings[:1] if quote >= 0 and start < self._verbatim[quote].end else readings

    def _said_to_be(self, part: Span, reading: Reading) -> tuple[int, str]:
        """Where what somebody is said to be ends, and the name: "Ann Lee was | the judge | who freed them"."""
        words = reading.words
        at = next((at for at, word in enumerate(words) if word.start == part.start), 0)
        noun = next((one.subject for one in reading.clauses if one.subject and one.subject[0] == at), None)
        being = next((one for one in reading.clauses if at and one.verb.end == at), None)
        if noun is None or being is None or being.subject is None or noun[1] >= len(words):
            return 0, ""
        first, last = being.subject
        named = first < last and words[last - 1].person and being.verb.word in words_of.BE
        is_who = words[noun[1]].lower == "who" and noun[0] < noun[1]
        name = self._text[words[first].start : words[last - 1].end] if named and is_who else ""
        return words[noun[1] - 1].end, name

    def _described(self, part: Span, reading: Reading) -> tuple[int, str]:
        """Where a description ends that opens a part, "The 34-year-old", and the one person named not far before it."""
        words = reading.words
        at = next((at for at, word in enumerate(words) if word.start == part.start), None)
        # "The third climber" is one of several.
        ranked = at is not None and words[min(at + 1, len(words) - 1)].lower in RANKED
        end = description_end([word.lower for word in words], at) if at is not None and not ranked else None
        near = {name for _, name in self._named_in(part.start - NEAR + 1, part.start)}
        # Not "The novelist Ann Lee", "The former head of the Post", "The 43-year-old clerk".
        verbs = {clause.verb.start for clause in reading.clauses}
        stands = end is not None and (end in verbs or [word.text for word in words[end : end + 1]] == [","])
        return (words[end - 1].end, near.pop()) if end is not None and stands and len(near) == 1 else (0, "")

    def _nearer(self, start: int, name: str, around: Callable[[], Sequence[Reading]]) -> str:
        """The one person of the pronoun's gender in its sentence before it, where the one it is tied to is not there.

        In a clause that comes first, "As he spoke, Ann Lee left", it is the subject of the main clause.
        """
        reading = around()[0]
        if kin := kin_before(reading, start):
            return kin.of(self._text)
        first, last = reading.words[0].start, reading.words[-1].end
        here = self._named_in(first, last)
        if any(person[1] == name for person in here):
            return ""
        others = [person for person in here if person[0] < start]
        before = list(dict.fromkeys(person[1] for person in others))
        role = role_before(reading, start)
        if role and not before:
            return role.of(self._text)
        if not before and (role := self._role_told_of(around(), start, name)):
            return role.of(self._text)
        if not before and (
            person := self._person_told_of(around(), start, name) or self._taken_up(around(), start, name)
        ):
            return person
        if len(before) != 1:
            return ""
        genders = self._genders()
        return before[0] if genders.get(before[0]) is genders.get(name) else ""

    def _taken_up(self, readings: Sequence[Reading], start: int, name: str) -> str:
        """Whom the pronoun that opens the sentence before means instead, for one that takes it up: "The striker fell.
        He left. | He has been named".
        """
        if len(readings) == 1 or readings[0].words[0].start != start:
            return ""
        before = readings[1].words[0].start
        takes_up = self._meant.get(before, (0, ""))[1] == name
        return self._nearer(before, name, lambda: readings[1:]) if takes_up else ""

    def _person_told_of(self, readings: Sequence[Reading], start: int, name: str) -> str:
        """The one person named in the sentence before, for a pronoun that opens its own in the same paragraph, where
        that does not speak of the one that the pronoun seems to mean.
        """
        if len(readings) == 1 or readings[0].words[0].start != start:
            return ""
        first, last = readings[1].words[0].start, readings[1].words[-1].end
        if "\n" in self._text[last:start]:
            return ""
        named = {person for at, person in self._named_in(first, last) if at not in self._spoken}
        meant = {self._meant[word.start][1] for word in readings[1].words if word.start in self._meant}
        genders, (only, *others) = self._genders(), [*named, ""]
        fits = only and genders.get(only) in {genders.get(name), None}
        return only if fits and others == [""] and name not in named | meant else ""

    def _role_told_of(self, readings: Sequence[Reading], start: int, name: str) -> Span | None:
        """The subject "the minister" of the sentence before, for a pronoun that opens its own; nothing where the
        minister is the one that the pronoun seems to mean, or somebody is named there.
        """
        words = readings[0].words
        if len(readings) == 1 or words[0].start != start or not readings[1].clauses:
            return None
        before = readings[1]
        first, last = before.words[0].start, before.words[-1].end
        role = role_before(before, before.words[-1].end)
        named = bool(self._named_in(first, last))
        known = role is not None and any(role.start <= at < role.end for at in self._roles.get(name, ()))
        return (
            role if role and not (named or known) and _fits(self._text[role.start : role.end], words[0].lower) else None
        )

    def _genders(self) -> dict[str, Gender | None]:
        if self._known is None:
            people = people_of(self._text, self._entities)
            self._known = {self._entities[index].name: person.gender for index, person in people.items()}
        return self._known

    def _stranger(self, start: int, pronoun: str, readings: Sequence[Reading]) -> str:
        """The one unnamed of whom the sentence before tells, for a pronoun that opens its own, "" where it names
        anybody; for another, the subject before it: "The rebels' leader has not been seen since | he was wounded".
        """
        if kin := kin_before(readings[0], start):
            return kin.of(self._text)
        if not _opens(readings[0], start):
            if role := role_before(readings[0], start):
                return role.of(self._text)
            # "Police hold a man of 52; | he | is to appear in court"
            noun = stranger_in(readings[0])
            first, told = readings[0].words[0].start, noun and readings[0].words[noun[1] - 1].end < start
            return (
                self._unnamed(readings[0], noun, pronoun) if noun and told and not self._named_in(first, start) else ""
            )
        for reading in readings[1:]:
            if (kin := kin_acting(reading)) and _fits(kin.of(self._text), pronoun):
                return kin.of(self._text)
            first, last = reading.words[0].start, reading.words[-1].end
            noun = stranger_in(reading)
            # "His wife was convicted. She": the wife.
            begins = noun is not None and reading.words[noun[0]].start == first
            if self._named_in(first, last) or (first in self._meant and not begins):
                return ""
            if noun:
                return self._unnamed(reading, noun, pronoun)
        return ""

    def _unnamed(self, reading: Reading, noun: Range, pronoun: str) -> str:
        """Somebody told of by a noun, "a man of 52", told of again: "The man"; "" where the pronoun is not theirs."""
        words = reading.words[slice(*noun)]
        if not _fits(words[-1].text, pronoun):
            return ""
        whose = words[0].text.title() if words[0].lower in words_of.POSSESSIVES else "The"
        if words[0].start in self._meant:
            whose = possessive(self._meant[words[0].start][1])
        return f"{whose} {self._text[words[1].start : words[-1].end]}"

    def _again(self, pronoun: str, start: int) -> tuple[int, str]:
        """Whom the same pronoun meant last, for one that a verb is tied to: "she’ll"."""
        first, last = (bisect_left(self._pronouns, at) for at in (start - FAR + 1, start))
        for near in reversed(self._pronouns[first:last]):
            if self._text[near : near + len(pronoun)].lower() == pronoun:
                return start + len(pronoun), self._meant[near][1]
        return 0, ""


def _fits(noun: str, pronoun: str) -> bool:
    """Whether a "he" or a "she" may be of somebody told of by a noun: "A woman" is no "he"."""
    gender = TITLES.get(noun.rpartition(" ")[2].lower())
    return gender in {None, Gender.SHE if pronoun in {"she", "her"} else Gender.HE}


def _opens(reading: Reading, start: int) -> bool:
    """It is the first word of a sentence, or stands behind the time that opens it: "In 1958 | she left"."""
    before = [word for word in reading.words if word.start < start]
    timed = any(word.time is not None for word in before)
    return not before or (
        timed and all(w.time is not None or w.lower in words_of.TIMING or not w.text[0].isalnum() for w in before)
    )


def _within(quote: Quote, starts: Sequence[int]) -> Iterator[int]:
    """Those of the offsets, which are in order, that stand in a quote."""
    for part in quote.parts:
        yield from starts[bisect_left(starts, part.start) : bisect_left(starts, part.end)]


def _pointed_at(part: Span, reading: Reading) -> tuple[int, str]:
    """Where a word that points ends before its noun, "That application", and the article in its place."""
    words = reading.words
    subjects = [clause.subject for clause in reading.clauses if clause.subject]
    first = next((at for at, end in subjects if words[at].start == part.start and end - at > 1), None)
    if first is None or is_participle(words[first + 1].lower) or words[first + 1].lower in {"one", "ones"}:
        # "Those | arrested in May", "This one"
        return 0, ""
    return words[first].end, "The"


def _is_surely_person(entity: Entity, text: str) -> bool:
    """A person with two names, or whom somebody calls "he" or "she", or who died: else "Norling" may as well be a
    firm.
    """
    return entity.type is EntityType.PERSON and (
        " " in entity.name
        or any(one.kind is MentionKind.PRONOUN or LIVED.match(text, one.end) for one in entity.mentions)
    )


def _whole_verb(held: str, after: Sequence[str]) -> str:
    """The auxiliary whose end a pronoun holds, before the words `after`: "he’s | been there", "she’d | go"."""
    if held == "d":
        return "had" if after and is_participle(after[0]) else "would"
    if held == "s":
        has_object = after[1:] and (after[1] in words_of.DETERMINERS or after[1][0].isdigit())
        return "has" if after and is_participle(after[0]) and (after[0] in NEVER_PASSIVE or has_object) else "is"
    return {"ll": "will", "ve": "have", "re": "are"}.get(held, held)
