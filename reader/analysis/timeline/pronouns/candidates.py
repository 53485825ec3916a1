"""The nouns of a clause that a pronoun behind it may mean."""

from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.english.words import GAMES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Range
from reader.analysis.timeline.grammar.plurals import are_several, head_of, is_plural
from reader.analysis.timeline.pronouns.antecedents import (
    clauses_before,
    doers_of,
    done_to,
    given_a_task,
    last_of,
    new_thing,
    object_of,
    object_or_place,
)
from reader.analysis.timeline.pronouns.fitting import COLLECTIVES, OBJECTS, Suitable
from reader.analysis.timeline.pronouns.noun_words import MEASURES
from reader.analysis.timeline.pronouns.suited import STRUCTURES
from reader.analysis.wordlists import word_set

LEAVING = word_set("approached departed entered leaves left passed reached reaches")


class Noun(NamedTuple):
    """A noun phrase or a pronoun of a clause."""

    words: Range
    is_object: bool = False
    is_saying: bool = False
    """What it says is told behind it."""
    is_several: bool = False
    """Its verb tells that several are meant: "The club | have"."""


def nouns_of(
    fit: Suitable, reading: Reading, clause: Clause, before: int, *, undergone: bool, unmade: bool, many: bool
) -> Iterator[Noun]:
    """What a clause names before a pronoun at an offset, the likeliest first. Of the pronoun it is told whether
    something is done to it, whether that is what becomes of a thing, and whether it stands for several.
    """
    thing = new_thing(reading, clause, before, is_unmade=unmade) if undergone else None
    if thing and not (_leaves(reading, clause) or _is_measure(reading, thing)):
        yield Noun(thing, is_object=True)
    if not (many and reading.words[-1].end < before) and (given := given_a_task(reading, clause, before)):
        yield Noun(given)
    over = reading.words[-1].end < before or (undergone and many)  # "named six judges and said | they | would be"
    noun = object_of(reading, clause) if undergone or many else None
    again = noun is not None and undergone and reading.words[noun[0]].lower in OBJECTS
    # "A fire gutted it, but | it | was rebuilt"
    noun = noun if (over or again) and not (noun and _is_measure(reading, noun)) else None
    agrees = reading.words[clause.verb.start].lower in {"are", "have", "were"}  # "City | have | 61 points. They"
    several = many and not agrees and noun is not None and _is_several_beside_one(fit, reading, clause, noun)
    if noun and (several or again):
        # "The museum returned | the bronzes. | They were made in 1702."
        yield Noun(noun, is_object=True)
    if many and not agrees and (doers := doers_of(reading, clause)):
        # "The mill was founded by Ann Lee and Ivo Lund. | They"
        yield Noun(doers)
    if clause.subject:
        yield Noun(clause.subject, is_saying=clause.content is not None, is_several=agrees)
    # But "unveiled a plaque in the hut where the chair stood. It was burned"
    plain = not undergone or reading.words[-1].end > before or len(reading.clauses) == 1
    if plain and fit.is_somebody(reading, clause.subject) and (led := _what_one_led(reading, clause, many=many)):
        yield Noun(led, is_object=True)


def _is_several_beside_one(fit: Suitable, reading: Reading, clause: Clause, noun: Range) -> bool:
    """Whether the object of a clause is several, and its subject one: "The museum returned | the bronzes"."""
    subject = reading.words[slice(*clause.subject)] if clause.subject else ()
    words = reading.words[slice(*noun)]
    if not (subject and words) or are_several(subject) or head_of(subject).lower in COLLECTIVES:
        return False
    # "The Otters play the Grand Hall. They"
    body = words[-1].end in fit.bodies and subject[-1].end not in fit.bodies
    return is_plural(head_of(words)) or body


def _what_one_led(reading: Reading, clause: Clause, *, many: bool) -> Range | None:
    """What somebody did something with, or went to: "She has led | the site | since it opened", "She walked to | the
    mill. | It was built"; of several, only what they did something with.
    """
    led = (object_of if many else object_or_place)(reading, last_of(reading, clause))
    led = led or (None if many else done_to(reading, clause))
    definite = led and (reading.words[led[0]].named or reading.words[led[0]].lower in words_of.DETERMINERS)
    return led if definite else None


def _leaves(reading: Reading, clause: Clause) -> bool:
    """A ship or a train leaves a place or comes there, which is not told of behind it: "The ship left Lorne. | It was
    built in 1989".
    """
    subject = reading.words[slice(*clause.subject)] if clause.subject else ()
    return bool(subject) and clause.verb.word in LEAVING and head_of(subject).lower in STRUCTURES


def _is_measure(reading: Reading, noun: Range) -> bool:
    """How much of something there is: "weighs | 124 grams"."""
    return head_of(reading.words[slice(*noun)]).lower in MEASURES


def leaves_open(fit: Suitable, reading: Reading, before: int, *, many: bool) -> bool:
    """A sentence between tells of nothing that a pronoun behind it may mean: the subject and the object of its main
    clause are of the other number, or somebody.
    """
    main = next(iter(clauses_before(reading, before)), None)
    if main is None or main.subject is None:
        return False
    nouns = [noun for noun in (main.subject, object_of(reading, main)) if noun and not _is_figure(reading, noun)]
    return not any(fit.may_be(reading, noun, many=many) for noun in nouns)


def _is_figure(reading: Reading, noun: Range) -> bool:
    """How much something was: "rose | 14% to £6m"."""
    first = reading.words[noun[0]].text
    return first in words_of.CURRENCIES or (first[0].isdigit() and not reading.words[noun[1] - 1].text.isalpha())


def plays(reading: Reading, at: int) -> bool:
    """The verb behind a word tells what a side does: "Orrin reached the finals. | They | face Tarna"."""
    verb = reading.next_verb(at)
    return verb is not None and verb.word in GAMES


def says(reading: Reading, at: int) -> bool:
    """The verb behind a word is one of saying."""
    verb = reading.next_verb(at)
    return verb is not None and verb.word in words_of.REPORTING
