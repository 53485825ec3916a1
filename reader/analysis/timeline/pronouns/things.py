"""What "it" and "they" mean in an entry: the last noun before them that may be meant, and nothing where none is plain.

A pronoun that takes up another, "It opened. It closed. It burned", means what the first of them means.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter
from typing import NamedTuple

from reader.analysis.english.roles import HONORIFICS, ROLE_HEADS
from reader.analysis.english.words import INDEFINITE, NUMERALS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Range, Word
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import are_joined, are_several, head_of, is_plural, noun_start
from reader.analysis.timeline.pronouns.antecedents import (
    clauses_before,
    counting_clauses,
    given_a_task,
    is_idle,
    is_undergone,
    is_unmade,
    last_of,
    new_thing,
    object_of,
    object_or_place,
    people_in,
    shown,
)
from reader.analysis.timeline.pronouns.noun_words import LONGEST, OWNING, acts, cut_phrase, hangs_on, is_vague
from reader.analysis.timeline.pronouns.suited import suited
from reader.analysis.wordlists import word_set

NEUTRAL = word_set("it they its their")
MANY = word_set("they their them")
COLLECTIVES = word_set("band brothers choir couple crew duo family orchestra pair quartet quintet sisters trio twins")
"""Those who are "they" under one name: "The couple met in May. They"."""
CALLED = word_set("asteroid comet cyclone hurricane lake mount operation storm typhoon")
"""What may be called as somebody is: "Comet Lind"."""
MAKERS = ("maker", "keeper", "worker", "smith")
"""Endings of nouns for people."""
OWNED = OWNING | INDEFINITE
"""Words in whose place "the" tells of a thing again."""
OBJECTS = frozenset(("it", "them"))
SOMEBODY = frozenset(("he", "i", "she", "they", "we"))
NEAREST = 3
"""Sentences looked at for what a pronoun means, its own among them."""
PAIR = 2
LONGEST_PAIR = 14
"""Words of two that an "and" joins."""
OF_SEVERAL = NUMERALS | word_set("all both dozens each few half hundreds many most none several some")
"""Words before "of them"."""
COUNTED = (NUMERALS - {"one"}) | word_set("thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty")
SOME = word_set("several many both dozens hundreds thousands")


class _Noun(NamedTuple):
    """A noun phrase or a pronoun of a clause."""

    words: Range
    is_object: bool = False
    is_saying: bool = False
    """What it says is told behind it."""


class Things:
    """The nouns of a text that a pronoun may mean."""

    def __init__(
        self, text: str, persons: AbstractSet[int], bodies: AbstractSet[int], named: Sequence[tuple[int, str]]
    ) -> None:
        self._text = text
        self._persons = persons
        """Where people are named or meant."""
        self._bodies = bodies
        """Where the names of bodies and places end."""
        self._named = named
        """Where people are named or meant, and their names; in any order."""
        self._subjects: dict[tuple[int, bool], str] = {}
        """What was found for a pronoun at an offset, with the sentence before its own or without: many pronouns that
        take up one another ask for the same ones."""

    def subject(self, start: int, readings: Sequence[Reading]) -> str:
        """The noun for an "it" or "they" at an offset, or for whose "its" and "their" tell; "" where none is plain.

        `readings` are the sentence that holds it and those before it, the last first.
        """
        asked = start, len(readings) > 1
        if asked not in self._subjects:
            self._subjects[asked] = self._subject(start, readings)
        return self._subjects[asked]

    def _subject(self, start: int, readings: Sequence[Reading]) -> str:
        words = readings[0].words
        at = bisect_left(words, start, key=attrgetter("start"))
        found = at < len(words) and words[at].start == start
        if not found or words[at].lower not in NEUTRAL or is_idle(readings[0], at):
            return ""
        pronoun = readings[0].words[at]
        many, undergone = pronoun.lower in MANY, is_undergone(readings[0], at)
        unmade = undergone and is_unmade(readings[0], at)
        told = undergone or (many and not _says(readings[0], at))
        opens = many and (undergone or not at)
        if thing := suited(readings, at):
            name = self._known(thing)
            return name[:1].upper() + name[1:]
        for place, reading in enumerate(readings[:NEAREST]):
            if place > 1 and not self._leaves_open(readings[place - 1], pronoun.start, many=many):
                break
            for clause in clauses_before(reading, pronoun.start, undergone=told):
                for noun in self._nouns(reading, clause, pronoun.start, undergone=undergone, unmade=unmade, many=opens):
                    if name := self._meant(noun, readings[place:], pronoun.start, many=many):
                        return name[:1].upper() + name[1:]
            if many and (several := self._several_in(reading, pronoun.start)):
                return several[:1].upper() + several[1:]
        return self._subject_behind(pronoun, readings[0])

    def _leaves_open(self, reading: Reading, before: int, *, many: bool) -> bool:
        """A sentence between tells of nothing that a pronoun behind it may mean: the subject and the object of its main
        clause are of the other number, or somebody.
        """
        main = next(iter(clauses_before(reading, before)), None)
        if main is None or main.subject is None:
            return False
        nouns = (main.subject, object_of(reading, main))
        return not any(noun and self._may_be(reading, noun, many=many) for noun in nouns)

    def _may_be(self, reading: Reading, noun: Range, *, many: bool) -> bool:
        """A noun of that number, known or not: "his house", "the clerks"."""
        words = reading.words[slice(*noun)]
        if not words:
            # "We've sold the mill": the verb holds its subject
            return many and reading.words[noun[0]].lower.startswith(("we", "they"))
        if words[0].lower in OBJECTS or words[0].lower in {"each", "both"}:
            return words[0].lower == "both" and many
        plural = are_joined(words) or is_plural(head_of(words)) or words[0].lower in {"they", "we", "those"}
        return plural if many else not (plural or self._is_somebody(reading, noun))

    def object(self, start: int, readings: Sequence[Reading]) -> str:
        """The noun for an "it" or "them" that something is done to at an offset; "" where none is plain.

        It is the object of the clause before, where the two have one subject: "bought the mill and sold | it".
        """
        reading = readings[0]
        at = next((at for at, word in enumerate(reading.words) if word.start == start), 0)
        parted = at > 1 and reading.words[at - 1].lower == "of"
        if parted and (reading.words[at - 2].lower in OF_SEVERAL or reading.words[at - 2].text.isdigit()):
            return self._all_of_them(start, readings)
        own = next((one for one in reading.clauses if any(verb.end == at for verb in one.verbs)), None)
        if not at or own is None or own.subject is None:
            return ""
        many = reading.words[at].lower in MANY
        for clause in clauses_before(reading, reading.words[own.verb.start].start):
            noun = object_of(reading, clause)
            # "Thieves stole it and police found | it"
            again = noun is not None and reading.words[noun[0]].lower == reading.words[at].lower
            if again or (clause.subject == own.subject and reading.words[clause.verb.head].lower not in words_of.BE):
                return self._meant(_Noun(noun, is_object=True), readings, start, many=many) if noun else ""
        if many:
            return self._several_things(start, readings)
        nouns = (noun for one in reading.clauses for noun in (one.subject, object_of(reading, one)) if noun)
        # Nobody does anything to "it" who is meant by it.
        beside = [noun for noun in nouns if noun != own.subject and reading.words[noun[0]].start != start]
        return "" if len(own.verbs) > 1 else self._one_thing(start, readings, beside)

    def _several_things(self, start: int, readings: Sequence[Reading]) -> str:
        """The only noun in the plural that the sentence before holds, for a "them" in one that names no others: "will
        rule on the quotas. It suspended | them | in 2018".
        """
        words = readings[1].words if len(readings) > 1 else ()
        plural = [at for at, word in enumerate(words) if word.time is None and word.text.islower() and is_plural(word)]
        subjects = [one.subject for one in readings[0].clauses if one.subject]
        if len(plural) != 1 or any(self._may_be(readings[0], noun, many=True) for noun in subjects):
            return ""
        first = noun_start(words, plural[0] + 1, 0)
        name = self._meant(_Noun((first, plural[0] + 1)), readings[1:], start, many=True)
        is_whole = words[first].lower in words_of.DETERMINERS or words[first].text[0].isdigit()
        return f"{name[:1].lower()}{name[1:]}" if is_whole else ""

    def _one_thing(self, start: int, readings: Sequence[Reading], beside: Sequence[Range]) -> str:
        """The one thing that the sentence before tells of, as its subject or as its object, for an "it" where none of
        the nouns `beside` it may be meant: "I lost my ring. I found | it | in May".
        """
        before = next(clauses_before(readings[1], start), None) if len(readings) > 1 else None
        if before is None or any(self._meant(_Noun(noun), readings, start, many=False) for noun in beside):
            return ""
        nouns = (before.subject, object_of(readings[1], before))
        things = [noun for noun in nouns if noun and self._may_be(readings[1], noun, many=False)]
        if len(things) > 1 and self._acts(readings[1], things[0]):
            # "The council bought the mill. Lund sold | it"
            things = things[1:]
        elif len(things) > 1 and _is_bare(readings[1].words[slice(*things[1])]):
            # "The mill stood empty. Lund bought | it"
            things = things[:1]
        name = self._meant(_Noun(things[0]), readings[1:], start, many=False) if len(things) == 1 else ""
        begins = name.partition(" ")[0].lower() in words_of.DETERMINERS
        if name[-1:].isdigit() and " of " in name:
            # "forecast growth of 2 | %"
            return ""
        return f"{name[:1].lower()}{name[1:]}" if begins else name

    def _acts(self, reading: Reading, noun: Range) -> bool:
        """A noun is a body, by its name or by what it is."""
        words = reading.words[slice(*noun)]
        return acts(words) or words[-1].end in self._bodies

    def _all_of_them(self, start: int, readings: Sequence[Reading]) -> str:
        """Those of whom some are told of: the last subject that is several, for "two of | them"."""
        for place, reading in enumerate(readings[:2]):
            for clause in counting_clauses(reading, start):
                own = clause.body[1] > 0 and reading.words[clause.body[1] - 1].end > start
                thing = object_of(reading, clause) if clause.subject and not own else None
                subject = reading.words[slice(*clause.subject)] if clause.subject else ()
                one = subject and not (is_plural(head_of(subject)) or is_plural(subject[-1]))
                if thing and one and is_plural(reading.words[thing[1] - 1]):
                    # "The firm grounded its three planes. One of | them"
                    words = reading.words[slice(*thing)]
                    return self._known(words) if words[0].text.isdigit() else _printed(self._text, words)
                noun = _Noun(clause.subject) if clause.subject and not own else None
                if noun and (name := self._meant(noun, readings[place:], start, many=True)):
                    # "Nine of the injured were burned. Two of | them"
                    name = " ".join(name.split()[2:]) if name.split()[1:3] == ["of", "the"] else name
                    opening = next((word for word in reading.words if name.startswith(word.text)), None)
                    begins = name.split(maxsplit=1)[0].lower() in words_of.DETERMINERS
                    common = begins or (opening is not None and not opening.named)
                    # "Bus drivers struck. Two of | them"
                    bare = not begins and (name.rsplit(maxsplit=1)[-1].islower() or (common and name.isalpha()))
                    return f"{'the ' * bare}{name[:1].lower()}{name[1:]}" if common or bare else name
        return ""

    def _nouns(
        self, reading: Reading, clause: Clause, before: int, *, undergone: bool, unmade: bool, many: bool
    ) -> Iterator[_Noun]:
        """What a clause before an offset names, the likeliest first."""
        if undergone and (thing := new_thing(reading, clause, before, is_unmade=unmade)):
            yield _Noun(thing)
        if handed := shown(reading, clause):
            yield _Noun(handed, is_object=True)
        if given := given_a_task(reading, clause, before):
            yield _Noun(given)
        noun = object_of(reading, clause) if (undergone or many) and reading.words[-1].end < before else None
        subject = reading.words[slice(*clause.subject)] if clause.subject else ()
        object_words = reading.words[slice(*noun)] if noun else ()
        agrees = reading.words[clause.verb.start].lower in {"are", "have", "were"}  # "City | have | 61 points. They"
        collective = agrees or (bool(subject) and (are_several(subject) or head_of(subject).lower in COLLECTIVES))
        plural = bool(object_words) and (is_plural(head_of(object_words)) or object_words[-1].end in self._bodies)
        several = many and noun and subject and not collective and plural
        if noun and (several or (undergone and reading.words[noun[0]].lower in OBJECTS)):
            # "The museum returned | the bronzes. | They were made in 1702."
            yield _Noun(noun, is_object=True)
        if clause.subject:
            yield _Noun(clause.subject, is_saying=clause.content is not None)
        # But "unveiled a plaque in the hut where the chair stood. It was burned"
        plain = not undergone or reading.words[-1].end > before or len(reading.clauses) == 1
        others = self._is_somebody(reading, clause.subject) and plain
        led = (object_of if many else object_or_place)(reading, last_of(reading, clause)) if others else None
        if led and (reading.words[led[0]].named or reading.words[led[0]].lower in words_of.DETERMINERS):
            # "She has led | the site | since it opened", "She walked to | the mill. | It was built"
            yield _Noun(led, is_object=True)

    @staticmethod
    def _is_somebody(reading: Reading, subject: Range | None) -> bool:
        """A subject that no "it" can mean: somebody, or several."""
        first, last = subject or (0, 0)
        words = reading.words[first:last]
        return bool(words) and (
            words[0].lower in SOMEBODY
            or words[-1].person
            or words[-1].lower in ROLE_HEADS
            or (is_plural(head_of(words)) and not head_of(words).named)
        )

    def _meant(self, noun: _Noun, readings: Sequence[Reading], before: int, *, many: bool) -> str:
        """A noun of the first of the readings, where it may be meant, or what a pronoun there means."""
        words, (first, last) = readings[0].words, noun.words
        if noun.is_object and words[first].lower in words_of.ORDINALS:
            # "finished | second"
            return ""
        while last > first and hangs_on(words[last - 1]):
            last -= 1
        last = last if noun.is_saying else cut_phrase(words, first, last)
        first += first < last and not words[first].text[0].isalnum()
        named = words[first:last]
        if self._may_mean(named, many=many):
            return self._known(named)
        if len(named) > 1 and named[0].lower == "its" and not many and is_plural(named[-1]):
            # "Its shares fell. | It": whose they are.
            return self.subject(named[0].start, readings)
        # "Its shares fell. It" is whose they are, but "closed its border and reopened it" is the border.
        own = bool(named) and named[0].lower in OWNING and (many or noun.is_object or named[0].lower != "its")
        owned = named[1:] if own else ()
        if owned and is_plural(head_of(owned)) is many and self._may_mean(owned, many=many):
            # "Its shares fell. They", "She lost her voice. It"
            return self._known(named)
        owner = next((at for at in range(1, len(named) - 1) if named[at].lower in words_of.POSSESSIVES), 0)
        if owner and not many and is_plural(named[-1]) and named[owner - 1].end in self._bodies:
            # "Lund's shares fell. | It"
            return self._known(named[:owner])
        if len(named) != 1 or named[0].lower not in NEUTRAL | OBJECTS or named[0].start >= before:
            return ""
        if (named[0].lower in MANY) is not many:
            return ""
        return self.object(named[0].start, readings) if noun.is_object else self.subject(named[0].start, readings)

    def _known(self, words: Sequence[Word]) -> str:
        """A noun phrase as it stands where it is known: "a statue", "their statue" as "the statue"."""
        name = self._text[words[0].start : words[-1].end]
        if words[0].lower in OWNED and len(words) > 1:
            name = f"the {name.split(maxsplit=1)[1]}"
        elif (words[0].text[0].isdigit() or words[0].lower in COUNTED) and not are_joined(words):
            # "two of the atlases" stay that
            name = name if words[1:] and words[1].lower == "of" else f"the {name[:1].lower()}{name[1:]}"
        return name

    def _subject_behind(self, pronoun: Word, reading: Reading) -> str:
        """The subject of the main clause, for a pronoun of the clause before it: "When it closed, the mill"."""
        at = next(
            (at for at, one in enumerate(reading.clauses) if reading.words[one.verb.start].start > pronoun.start), 0
        )
        opens = at == 0 and len(reading.clauses) > 1 and reading.clauses[0].opener in {Opener.SUBORDINATE, Opener.WHEN}
        first, last = (reading.clauses[1].subject or (0, 0)) if opens else (0, 0)
        if first < last and self._may_mean(reading.words[first:last], many=pronoun.lower in MANY):
            words = self._text[reading.words[first].start : reading.words[last - 1].end]
            return words[:1].upper() + words[1:]
        return ""

    def _several_in(self, reading: Reading, before: int) -> str:
        """Those whom a sentence names by what they are, or else its two people; nothing where it has more or fewer."""
        roles = people_in(reading, before)
        if roles:
            return roles[0].of(self._text) if len(roles) == 1 else ""
        first, last = reading.words[0].start, min(reading.words[-1].end, before)
        if any(
            is_plural(word) and word.text.islower() and word.time is None for word in reading.words if word.start < last
        ):
            return ""
        named = sorted((start, name) for start, name in self._named if first <= start < last)
        two = dict.fromkeys(name for _, name in named)
        if len(two) > PAIR and reading.clauses:
            # "Ann Lee, 34, and Ivo Lind, 29, | are accused of leaving a boy"
            acts = reading.words[reading.clauses[0].verb.start].start
            two = dict.fromkeys(name for start, name in named if start < acts)
        return " and ".join(two) if len(two) == PAIR else ""

    def _may_mean(self, words: Sequence[Word], *, many: bool) -> bool:
        """A noun of that number, and for "it" no person."""
        count = sum(word.text[0].isalnum() for word in words)
        if not 0 < count <= (LONGEST_PAIR if are_joined(words) else LONGEST) or any(is_vague(word) for word in words):
            return False
        if len(words) > 2 and words[1].lower == "than":
            # "more than | 2,000 people"
            words = words[2:]
        # "The drive 5", but "5 drives"
        first = words[: 2 - (len(words) == len(("Drive", "5")) and words[0].text[0].isupper())]
        counted = any(word.lower in COUNTED | SOME or (word.text.isdigit() and word.text != "1") for word in first)
        head = head_of(words)
        joined, plural = are_joined(words), counted or is_plural(head)
        if many:
            return joined or plural or words[-1].end in self._bodies or head.lower in COLLECTIVES
        # "Lorne Mills", but "regulators in Britain"
        house = len(words) > 1 and words[-1].text[0].isupper() and (head.named or head is words[-1])
        own = next((at + 1 for at in range(len(words) - 2, 0, -1) if words[at].lower in words_of.POSSESSIVES), 0)
        human = (
            words[-1].lower in ROLE_HEADS
            or (words[0].lower not in CALLED and words[-1].person and words[0].lower.rstrip(".") in HONORIFICS)
            or words[-1].lower.endswith(MAKERS)
            or (words[0].lower not in CALLED and any(word.start in self._persons for word in words[own:]))
        )
        return not joined and (not plural or house) and not human


def _is_bare(words: Sequence[Word]) -> bool:
    """One word without an article or a name, which may say how something is."""
    return len(words) == 1 and not words[0].named


def _printed(text: str, words: Sequence[Word]) -> str:
    return text[words[0].start : words[-1].end]


def _says(reading: Reading, at: int) -> bool:
    """The verb behind a word is one of saying."""
    verb = reading.next_verb(at)
    return verb is not None and reading.words[verb.head].lower in words_of.REPORTING
