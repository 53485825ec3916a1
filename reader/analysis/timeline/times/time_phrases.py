"""A time with the words that belong to it, which its clause can do without: "on a mild Monday", "back in May".

How it stands in its clause is told by `anchors`.
"""

from collections.abc import Container, Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES, EARLY_OR_LATE, WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_shaded_time
from reader.analysis.timeline.grammar.forms import Range, Word, is_adverb, is_participle, lowered, starts_noun, word_at
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.timeline.times.compared import CLOSE, is_limited
from reader.analysis.timeline.times.particles import TAKING, is_particle
from reader.analysis.wordlists import word_set

NEEDING = words_of.SPENDING | word_set(
    "by around about near past to toward towards between through throughout within beyond under into ended ending"
)
"""Prepositions that an entry keeps together with their time."""
SHADING = word_set("just only even sometime beginning starting effective")
WITH_EFFECT = ["with", "effect"]
"""Words before a time that belong to it."""
BOUNDS = (["at", "the", "earliest"], ["at", "the", "latest"])
"""Words beside a time that say that it is the first or the last one possible."""
KINDS_OF_DAY = word_set(
    """
    balmy bitter bright busy chilly clear cold crisp damp dark fateful foggy frantic freezing frigid gray grey hot
    humid long mild muggy quiet rainy recent snowy stormy sunny sweltering typical warm wet windy
    """
)
GETTING = word_set("brought get gets getting give gives got gave send sends sent want wants wanted win wins won")
"""Verbs of which "back" is a part, behind their object."""
GETTING_REACH = 5
"""Words of the object, and the verb before it."""


def phrase_of(words: Sequence[Word], start: int, end: int) -> Range:
    """The time with its preposition; empty where an entry keeps them."""
    before = word_at(words, start - 1).lower
    if is_shaded_time(words, start):
        # "as soon as June"
        return (start - 3, end)
    if before in {"after", "before"} and start > 1 and words[start - 2].lower in CLOSE:
        # "shortly after 5am"
        return (start - 2, end)
    if before in {"about", "around"} and start > 1 and words[start - 2].lower in PLAIN:
        # "at about eight"
        return (start - 2, end)
    if before == "between" and any(word.lower == "and" for word in words[start:end]):
        return (start - 1, end)
    if is_limited(words, start):
        return (start, start)
    kind = before in KINDS_OF_DAY and word_at(words, start - 2).lower in ARTICLES and words[start].lower in WEEKDAYS
    if kind and not _article_before(words, start):
        # "the better part of | a quiet Sunday"
        return (start, start)
    needs = before in NEEDING or (before in TAKING and word_at(words, end).lower == "off")
    if needs and not is_particle(words, start):
        return (start, start)
    return (phrase_start(words, start), end)


def with_shades(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Range:
    """The phrase with the small words around it that say nothing without it: "back in May", "the next week or two"."""
    if start == end:
        return start, end
    lowers = lowered(words, end, end + 3)
    if lowers in BOUNDS:
        end += 3
    elif lowers[:1] == ["or"] and lowers[1:] and lowers[1] in {"two", "so", "three"}:
        end += 2
    elif lowers[:1] in (["hours"], ["alone"]):
        # "in the early morning hours"
        end += 1
    elif words[start].lower == "from" and (
        lowers[:1] == ["onwards"] or (lowers[:1] == ["on"] and not starts_noun(word_at(words, end + 1)))
    ):
        # "from Monday on", but "from Monday on the coast road"
        end += 1
    while start and words[start - 1].time is None and _is_shade(words, start - 1, verbs):
        start -= 1
    if lowered(words, start - 2, start) in (["most", "recently"], WITH_EFFECT):
        start -= 2
    return start, end


def _is_shade(words: Sequence[Word], at: int, verbs: Container[int]) -> bool:
    lower, before = words[at].lower, words[at - 1] if at else words[at]
    if lower == "back":
        # But "they came back in May", "she bought it back in May"; "was released | back in May".
        done = at - 1 in verbs or is_participle(before.lower)
        is_verbs = before.lower in words_of.PRONOUNS | words_of.DETERMINERS or (
            done and before.lower not in words_of.ISSUING
        )
        # "sent it to the king back | four years later"
        is_verbs = is_verbs or words[at + 1].lower not in PLAIN
        # "gets its railway back"
        is_verbs = is_verbs or not GETTING.isdisjoint(lowered(words, at - GETTING_REACH, at))
        return not is_verbs and before.lower not in verb_forms.BASES and words[at - 2].lower != "to"
    if lower == "even" and before.lower in words_of.BREAKING:
        return False
    # "was freed | later in the day"
    bare = words[at + 1].lower not in words_of.PREPOSITIONS - {"in"}
    return lower in SHADING or (bare and lower in {"earlier", "later"})


def phrase_start(words: Sequence[Word], start: int) -> int:
    """Where the phrase begins: with its preposition, its article and what they shade."""
    at = start
    is_count = at > 1 and words[at - 2].text.isdigit() and word_at(words, at - 3).time is None
    if is_count and words[at - 1].lower in {"and", "or"}:
        # "20 and 50 years ago", but "18 September and 1 October"
        at -= 2
    of_verb = start > 0 and is_particle(words, start)
    # "wrote about this | a couple of days ago"
    of_verb = of_verb or (at > 0 and words[at - 1].lower == "this" and words[at].lower in ARTICLES)
    while not of_verb and at and words[at - 1].lower in {"both", "early", "last", "late", "next", "this"}:
        at -= 1
    if not of_verb and (article := _article_before(words, at)):
        # "on a mild Monday"
        at = article
    if not of_verb and at and words[at - 1].time is None and words[at - 1].lower in PLAIN:
        at -= 1
        # But "two weeks late | in December"
        at -= (
            at > 1
            and words[at - 1].lower in EARLY_OR_LATE
            and words[at - 1].time is None
            and words[at - 2].time is None
        )
    return at


def _article_before(words: Sequence[Word], at: int) -> int:
    """Where an article stands behind a preposition, and adjectives between it and a weekday; 0 where none does."""
    if words[at].lower not in WEEKDAYS:
        return 0
    for first in range(at - 1, max(0, at - 4), -1):
        if words[first].lower in ARTICLES:
            return first if words[first - 1].lower in PLAIN else 0
        if words[first].lower not in KINDS_OF_DAY and not is_adverb(words[first]):
            return 0
    return 0
