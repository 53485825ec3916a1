"""A noun and what is to be done with it, told as a sentence: "A fair is to be held in May"."""

from reader.analysis.timeline.entries.events import ANNOUNCING, Telling
from reader.analysis.timeline.entries.meant import READY
from reader.analysis.timeline.entries.participle_nouns import (
    behind_verb,
    noun_before,
)
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    filled,
    is_participle,
    lowered,
    starts_noun,
)
from reader.analysis.timeline.grammar.plurals import are_several
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.wordlists import word_set

SETTING_OUT = ANNOUNCING | word_set("has have includes outlined published there")
"""Verbs whose object is to come, and not only wished for."""


def infinitive_telling(reading: Reading, verb: Verb, place: Anchor) -> Telling | None:
    """A noun and what is to be done with it: of "announced a fair to be held in May", "A fair is to be held"."""
    words, at = reading.words, verb.start - 2
    if at < 1 or lowered(words, at, verb.start) != ["to", "be"]:
        return _shared_infinitive(reading, verb, place)
    noun = behind_verb(reading, noun_before(words, verb._replace(start=at)))
    # "The wing, | to be opened in May, | will cost a million"
    last = words[at - 1 - (words[at - 1].text == ",")]
    if (
        noun is None
        or words[noun[0]].lower in words_of.PRONOUNS
        or not starts_noun(last)
        or is_participle(last.lower)
        or last.lower in READY | words_of.PLANNING | words_of.HAVE
    ):
        # "would have | to be held"
        return None
    place_of = reading.clause_of(at)
    main = reading.clauses[place_of].verb if place_of is not None else verb
    # "The draw was made, with ties to be played in May"
    beside = noun[0] > 0 and words[noun[0] - 1].lower == "with"
    wanted = main.start < at and not beside and main.word not in SETTING_OUT
    if place.role is not Role.AT or wanted:
        # "wants the vote to be held in May"
        return None
    kept = (noun, (at, place.phrase[0]))
    done = verb._replace(start=at, form=Form.INFINITIVE)
    return Telling(kept, place_of, done, link="are" if are_several(words[slice(*noun)]) else "is")


def _shared_infinitive(reading: Reading, verb: Verb, place: Anchor) -> Telling | None:
    """What is to be done with another thing, told in the words that its verb shares with the one before: "Talks are to
    be held by May and | guns withdrawn | by June".
    """
    words, noun, at = reading.words, noun_before(reading.words, verb), reading.clause_of(verb.start)
    main = reading.clauses[at].verb if at is not None else verb
    joined = noun is not None and words[noun[0] - 1].lower == "and" and words[noun[0] - 2].time is not None
    if noun is None or not joined or not main.end <= noun[0] or main.negated:
        return None
    passive = (one for one in range(main.start + 1, noun[0]) if words[one - 1].lower == "be")
    done = next((one for one in passive if is_participle(words[one].lower)), None)
    if done is None:
        return None
    several, first = are_several(words[slice(*noun)]), words[main.start].lower
    first = ("are" if several else "is") if first in {"are", "is"} else first
    link = " ".join((first, *lowered(words, main.start + 1, done)))
    parts = filled((noun, (verb.start, place.phrase[0]), (place.phrase[1], reading.clauses[at or 0].body[1])))
    return Telling(parts, at, verb._replace(form=Form.INFINITIVE), link=link)
