"""What "it" and "they" mean in an entry: the last noun before them that may be meant, and nothing where none is plain.

A pronoun that takes up another, "It opened. It closed. It burned", means what the first of them means.
"""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from reader.analysis.english.words import INDEFINITE, POSSESSIVE_ENDS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Verb, Word
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import are_joined, head_of, is_plural
from reader.analysis.timeline.pronouns.antecedents import (
    clauses_before,
    counting_clauses,
    done_to,
    is_idle,
    is_undergone,
    is_unmade,
    likely_before,
    object_of,
)
from reader.analysis.timeline.pronouns.candidates import Noun, leaves_open, nouns_of, plays, says
from reader.analysis.timeline.pronouns.fitting import COUNTED, OBJECTS, OF_SEVERAL, Suitable
from reader.analysis.timeline.pronouns.noun_words import MEASURES, OWNING, cut_phrase, hangs_on, unmarked
from reader.analysis.timeline.pronouns.strangers import people_in
from reader.analysis.timeline.pronouns.suited import is_built, suited
from reader.analysis.wordlists import word_set

NEUTRAL = word_set("it they its their")
MANY = word_set("they their them")
OWNED = OWNING | INDEFINITE
"""Words in whose place "the" tells of a thing again."""
NEAREST = 3
"""Sentences looked at for what a pronoun means, its own among them."""
PAIR = 2
ASKING = word_set("at consider imagine take")
"""What asks a reader to look at something, or the last word of "look at"."""
HELD = word_set("bonds profits sales shares stocks")
"""What there is of a firm."""


class Things:
    """The nouns of a text that a pronoun may mean."""

    def __init__(
        self, text: str, persons: AbstractSet[int], bodies: AbstractSet[int], named: Sequence[tuple[int, str]]
    ) -> None:
        self._text = text
        self._fit = Suitable(persons, bodies)
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
        unmade, built = undergone and is_unmade(readings[0], at), is_built(readings[0], at)
        told = undergone or (many and not says(readings[0], at))
        opens = many and (undergone or not at) and not plays(readings[0], at)
        if thing := suited(readings, at):
            name = self._known(thing)
            return name[:1].upper() + name[1:]
        for place, reading in enumerate(readings[:NEAREST]):
            if place > 1 and not leaves_open(self._fit, readings[place - 1], pronoun.start, many=many):
                break
            for clause in likely_before(reading, pronoun.start, readings[0], at, undergone=told):
                for noun in nouns_of(
                    self._fit, reading, clause, pronoun.start, undergone=undergone, unmade=unmade, many=opens
                ):
                    if built and not noun.is_object and self._fit.acts(reading, noun.words):
                        continue
                    if name := self._meant(noun, readings[place:], pronoun.start, many=many):
                        return name[:1].upper() + name[1:]
            if many and (several := self._several_in(reading, pronoun.start)):
                return several[:1].upper() + several[1:]
        return self._subject_behind(pronoun, readings[0])

    def inside(self, start: int, readings: Sequence[Reading]) -> str:
        """The noun for an "it", "them" or "its" inside an entry; "" where none is plain."""
        if self._text[start : start + len("its")].lower() == "its":
            return self._owner(start, readings)
        at = next((at for at, word in enumerate(readings[0].words) if word.start == start), 0)
        if any(one.subject == (at, at + 1) for one in readings[0].clauses):
            # "The road was cut. The army said | it | would be reopened"
            return self._one_thing(start, readings, ()) if is_unmade(readings[0], at) else ""
        return self.object(start, readings)

    def _owner(self, start: int, readings: Sequence[Reading]) -> str:
        """Whose an "its" tells of that no noun of its own sentence can own, for it is a part of the first of them, or
        they are all of somebody: "The town fell. A raid on | its | market", "Villagers blocked | its | gates".
        """
        words = readings[0].words
        nouns = [noun for one in readings[0].clauses for noun in (one.subject, object_of(readings[0], one)) if noun]
        before = [noun for noun in nouns if words[noun[1] - 1].end < start]
        own = next((noun for noun in nouns if words[noun[0]].start < start < words[noun[1] - 1].end), None)
        inside = [word for word in words[slice(*own)] if word.start < start] if own else []
        # "crafting the party's plan and holding its convention"
        owned = any(word.named or word.lower in POSSESSIVE_ENDS for word in inside)
        it = any(words[first].lower in NEUTRAL for first, _ in before)  # "It turned its first profit"
        known = it or any(self._fit.may_be(readings[0], noun, many=False) for noun in before)
        if owned or known or not (own or before):
            return ""
        return self._one_thing(start, readings, ())

    def object(self, start: int, readings: Sequence[Reading]) -> str:
        """The noun for an "it" or "them" that something is done to at an offset; "" where none is plain.

        It is the object of the clause before, where the two have one subject: "bought the mill and sold | it".
        """
        reading = readings[0]
        at = next((at for at, word in enumerate(reading.words) if word.start == start), 0)
        parted = at > 1 and reading.words[at - 1].lower == "of"
        some = parted and (reading.words[at - 2].lower in OF_SEVERAL or reading.words[at - 2].text[0].isdigit())
        if some and reading.words[at].lower in MANY:
            return self._all_of_them(start, readings)
        led = at > 1 and reading.words[at - 1].lower in words_of.PREPOSITIONS  # "They voted for | it"
        own = next((one for one in reading.clauses if any(verb.end == at - led for verb in one.verbs)), None)
        if not at or own is None or own.subject is None:
            return ""
        name = self._shared_object(own, at, readings, start)
        if name is not None:
            return name
        if reading.words[at].lower in MANY:
            return self._several_things(start, readings)
        return self._thing_done_to(own, next(verb for verb in own.verbs if verb.end == at - led), readings, start)

    def _shared_object(self, own: Clause, at: int, readings: Sequence[Reading], start: int) -> str | None:
        """What the clauses before did something to as well, for the pronoun at word `at`; None where that is open."""
        reading, nearest = readings[0], True
        many = reading.words[at].lower in MANY
        for clause in clauses_before(reading, reading.words[own.verb.start].start):
            noun = done_to(reading, clause)
            # "Thieves stole it and police found | it"
            again = noun is not None and reading.words[noun[0]].lower == reading.words[at].lower
            # Not "A man who studied geology fell over | it"
            told = clause.opener is Opener.RELATIVE and noun is not None and _is_bare(reading.words[slice(*noun)])
            if again or (clause.subject == own.subject and clause.verb.word not in words_of.BE and not told):
                return self._meant(Noun(noun, is_object=True), readings, start, many=many) if noun else ""
            if nearest and (name := self._in_other(own, clause, readings, start, many=many)):
                return name
            nearest = False
        return None

    def _thing_done_to(self, own: Clause, doing: Verb, readings: Sequence[Reading], start: int) -> str:
        """The thing that an "it" means to which the verb before it does something."""
        reading = readings[0]
        nouns = (noun for one in reading.clauses for noun in (one.subject, object_of(reading, one)) if noun)
        # Nobody does anything to "it" who is meant by it, nor whoever is to do it: "asked the court to drop it".
        beside = [noun for noun in nouns if noun != own.subject and reading.words[noun[0]].start < start]
        beside = [noun for noun in beside if doing.form is not Form.INFINITIVE or noun[1] != doing.start]
        # What somebody is ready to "do" is a deed.
        does = doing.word == "do"
        alone = doing is own.verb or (doing.form is Form.INFINITIVE and not does)
        return self._one_thing(start, readings, beside) if alone else ""

    def _in_other(self, own: Clause, clause: Clause, readings: Sequence[Reading], start: int, *, many: bool) -> str:
        """The object of the clause before, or its subject where nothing is done by that, for a pronoun in a clause with
        another subject: "quit the cabinet, and two more left | it", "The bridge fell when a barge hit | it".
        """
        reading, subject = readings[0], clause.subject
        if clause.content is not None or own.opener not in {Opener.AND, Opener.SUBORDINATE, Opener.WHEN}:
            return ""
        noun = done_to(reading, clause) if clause.verb.word not in words_of.BE else None
        likely = subject is not None and self._fit.may_be(reading, subject, many=many)
        acts = subject is not None and subject[0] < subject[1] and self._fit.acts(reading, subject)
        if noun and (acts or not likely):
            return _within(self._meant(Noun(noun, is_object=True), readings, start, many=many))
        known = likely and subject is not None and reading.words[subject[0]].lower in words_of.DETERMINERS
        if noun or not known or own.opener is Opener.AND or subject is None:
            return ""
        return _within(self._meant(Noun(subject), readings, start, many=many))

    def _several_things(self, start: int, readings: Sequence[Reading]) -> str:
        """The only noun in the plural that the sentence before holds, for a "them" in one that names no others: "will
        rule on the quotas. It suspended | them | in 2018".
        """
        words = readings[1].words if len(readings) > 1 else ()
        named = {at for at, word in enumerate(words) if word.time is not None or not (word.text.islower() or not at)}
        plural = [at for at, word in enumerate(words) if at not in named and is_plural(word)]
        acts = {one.verb.start for one in readings[1].clauses} if len(readings) > 1 else set()
        plural = [at for at in plural if words[at].lower not in MEASURES and at not in acts]
        subjects = [one.subject for one in readings[0].clauses if one.subject]
        if len(plural) != 1 or any(self._fit.may_be(readings[0], noun, many=True) for noun in subjects):
            return ""
        done = [one.verb.end for one in readings[1].clauses if one.verb.end <= plural[0]]
        done += [verb.end for one in readings[1].clauses for verb in one.verbs if verb.end <= plural[0]]
        first = noun_start(words, plural[0] + 1, max(done, default=0))
        name = self._meant(Noun((first, plural[0] + 1)), readings[1:], start, many=True)
        if words[first].lower == "their":
            # "They opened their mouths. A song won | them | a prize"
            return ""
        is_whole = words[first].lower in words_of.DETERMINERS or words[first].text[0].isdigit() or first in done
        return _within(name) if is_whole else ""

    def _one_thing(self, start: int, readings: Sequence[Reading], beside: Sequence[Range]) -> str:
        """The one thing that the sentence before tells of, as its subject or as its object, for an "it" where none of
        the nouns `beside` it may be meant: "I lost my ring. I found | it | in May".
        """
        before = next(clauses_before(readings[1], start), None) if len(readings) > 1 else None
        if before is None or any(self._meant(Noun(noun), readings, start, many=False) for noun in beside):
            return ""
        is_so = before.verb.word in words_of.BE
        done = None if is_so else done_to(readings[1], before)
        if done and readings[1].words[done[0]].lower == "it":
            # "Lund bought a boat. He named it Patience. He sold | it"
            return _within(self._meant(Noun((done[0], done[0] + 1), is_object=True), readings[1:], start, many=False))
        nouns = (before.subject, done)
        things = [noun for noun in nouns if noun and self._fit.may_be(readings[1], noun, many=False)]
        if len(things) > 1 and self._fit.acts(readings[1], things[0]):
            # "The council bought the mill. Lund sold | it"
            things = things[1:]
        elif len(things) > 1 and _is_bare(readings[1].words[slice(*things[1])]):
            # "The mill stood empty. Lund bought | it"
            things = things[:1]
        noun = Noun(things[0], is_object=things[0] == nouns[1]) if len(things) == 1 else None
        name = self._meant(noun, readings[1:], start, many=False) if noun else ""
        # "forecast growth of 2 | %"
        return "" if name[-1:].isdigit() and " of " in name else _within(name)

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
                noun = Noun(clause.subject) if clause.subject and not own else None
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

    def _meant(self, noun: Noun, readings: Sequence[Reading], before: int, *, many: bool) -> str:
        """A noun of the first of the readings, where it may be meant, or what a pronoun there means."""
        words, (first, last) = readings[0].words, noun.words
        if noun.is_object and words[first].lower in words_of.ORDINALS:
            # "finished | second"
            return ""
        while last > first and hangs_on(words[last - 1]):
            last -= 1
        last = last if noun.is_saying else cut_phrase(words, first, last)
        first += first < last and not words[first].text[0].isalnum()
        named = unmarked(words[first:last])
        if self._fit.may_mean(named, many=many) or (many and noun.is_several and self._fit.may_mean(named, many=False)):
            return self._known(named)
        if len(named) > 1 and named[0].lower == "its" and not many and is_plural(named[-1]):
            # "Its shares fell. | It": whose they are.
            return self.subject(named[0].start, readings)
        # "Its shares fell. It" is whose they are, but "closed its border and reopened it" is the border.
        own = bool(named) and named[0].lower in OWNING and (many or noun.is_object or named[0].lower != "its")
        owned = named[1:] if own else ()
        if owned and is_plural(head_of(owned)) is many and self._fit.may_mean(owned, many=many):
            # "Its shares fell. They", "She lost her voice. It"
            return self._known(named)
        owner = next((at for at in range(1, len(named) - 1) if named[at].lower in words_of.POSSESSIVES), 0)
        if owner and not many and is_plural(named[-1]) and named[owner - 1].end in self._fit.bodies:
            # "Lund's shares fell. | It"
            return self._known(named[:owner])
        placed = next((at for at in range(1, len(named) - 1) if named[at].lower in {"in", "of"}), 0)
        if placed and not many and named[placed - 1].lower in HELD and named[-1].end in self._fit.bodies:
            # "Shares in Lund fell when | it": Lund.
            return self._known(named[placed + 1 :])
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
        if first < last and self._fit.may_mean(reading.words[first:last], many=pronoun.lower in MANY):
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


def _is_bare(words: Sequence[Word]) -> bool:
    """One word without an article or a name, which may say how something is."""
    return len(words) == 1 and not words[0].named


def _within(name: str) -> str:
    """A noun as it stands inside an entry: "The mill" is "the mill" there."""
    begins = name.partition(" ")[0].lower() in words_of.DETERMINERS
    return f"{name[:1].lower()}{name[1:]}" if begins else name


def _printed(text: str, words: Sequence[Word]) -> str:
    return text[words[0].start : words[-1].end]
