"""Whose words stand behind a colon, whatever its sentence tells: "Okafor shook her head: “…”"."""

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import NOUNS, UTTERED, VERBS
from reader.analysis.english.words import PREPOSITIONS
from reader.analysis.quotes.grammar.openings import main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, phrase_from
from reader.analysis.quotes.grammar.scraps import is_named
from reader.analysis.quotes.reports.clauses import owner_of, source_of
from reader.analysis.quotes.reports.nobody import is_addressed
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.spoken.interview import RUBRICS
from reader.analysis.wordlists import word_set

ONE_OF_THEM = frozenset(("another", "one", "others", "some", "second", "third", "fourth", "fifth"))
"""Who is counted among those told of: "A third was less kind: “…”"."""
LED_REACH = 4
"""Items before a name within which a preposition leads it in: "to the Dutch newspaper Avond"."""


def colon_report(passage: Passage, quote: int, first: int) -> Report | None:
    """Whose sentence ends with the colon before a quote, whatever its verb: Okafor shook her head: “…”."""
    if passage.words[quote - 1] != ":":
        return None
    author = _author(passage, first, quote - 1)
    if author:
        return Report(author, None, Rule.SUBJECT)
    answering = owner_of_answer(passage, first, quote - 1)
    if answering:
        return Report(answering, None, Rule.OWNER)
    subject = main_subject(passage, first, quote - 1)
    if subject is None or subject[1] >= quote - 1 or is_rubric(passage, subject):
        return None
    if any(is_addressed(passage, at, first) for at in range(subject[1], quote)):
        return None
    last = _named_last(passage, subject, quote - 1)
    if last:
        return Report(last, None, Rule.SUBJECT)
    explained = passage.words[subject[1]] == "," and passage.words[subject[1] + 1][:1].isupper()
    told = any(map(is_role_word, passage.words[slice(*subject)])) or passage.lows[subject[1] - 1] in ONE_OF_THEM
    somebody = explained or told or is_named(passage, subject)
    return Report(subject, None, Rule.SUBJECT) if somebody else None


ANSWERS = word_set("advice answer explanation message opinion reaction reply response verdict view")
SEEMING = frozenset(("is", "are", "was", "were", "remained", "remains", "seemed", "seems", "sounded"))


def owner_of_answer(passage: Passage, first: int, last: int) -> Range | None:
    """Of whose words a sentence tells what they are like: "Okafor’s answer was short", "Their advice is simple"."""
    reach = range(first + 1, last - 1)
    noun = next((at for at in reach if passage.lows[at] in ANSWERS and _seems(passage, at + 1, last)), None)
    return None if noun is None else owner_of(passage, noun, first)


GIVEN_REACH = 8
"""Words of to whom and when an answer was given, at most."""


def _seems(passage: Passage, item: int, last: int) -> bool:
    """Whether it is told what an answer is like, behind to whom and when it was given: "message to staff on Monday |
    was blunt"; or a colon hands over to it.
    """
    given = passage.lows[item] in ("to", "on", "for")
    reach = range(item, min(last, item + GIVEN_REACH) if given else item + 1)
    verb = next((at for at in reach if passage.lows[at] in SEEMING), last)
    seems = verb < last or (given and passage.words[last : last + 1] == [":"])
    return seems and all(word[:1].isalnum() for word in passage.words[item:verb])


def _author(passage: Passage, first: int, colon: int) -> Range | None:
    """Whose statement stands behind a colon: The full text of the statement by Okafor: “…”."""
    for at in range(first, colon - 2):
        if passage.lows[at] in UTTERED and (source := source_of(passage, at, colon)):
            return source
    if "from" in passage.lows[first + 1 : colon]:
        at = passage.lows.index("from", first, colon)
        # "Quote of the day, from a taxi driver: “…”"
        named = phrase_from(passage, at + 1, colon) if passage.lows[first] in NOUNS else None
        return named if named and named[1] == colon else None
    return None


def _named_last(passage: Passage, subject: Range, colon: int) -> Range | None:
    """The name right before a colon, where the subject is a thing: The plan did not surprise Ada Okafor: “…”."""
    thing = passage.words[subject[1] - 1][:1].islower() and passage.lows[subject[0]] not in ("he", "she", "they")
    start = colon
    while start > subject[1] and (passage.words[start - 1][:1].isupper() or is_role_word(passage.words[start - 1])):
        start -= 1
    full = colon - start > 1 and all(word[:1].isupper() for word in passage.words[colon - 2 : colon])
    thing = thing and not is_role_word(passage.words[subject[1] - 1])
    led = not PREPOSITIONS.isdisjoint(passage.lows[max(subject[1], start - LED_REACH) : start])
    return (start, colon) if thing and full and not led else None


def is_rubric(passage: Passage, subject: Range) -> bool:
    """Whether one word, an hour or a deed heads what follows: "INTERVIEW: “…”", "10:15 “…”", "Toll dodging: “…”"."""
    doing, colon = (*passage.lows[subject[1] : subject[1] + 2], "", "")[:2]
    if colon == ":" and doing.endswith("ing") and doing not in VERBS:
        return True
    [head, *others] = passage.lows[subject[0] : subject[1]]
    return not others and (head in RUBRICS or head in UTTERED or head[0].isdigit() or not any(map(str.isalpha, head)))
