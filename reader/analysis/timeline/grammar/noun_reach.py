"""How far back the noun phrase before a relative pronoun reaches. Which of its nouns is meant `relatives` tells."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import before_age
from reader.analysis.timeline.grammar.courses import takes_place_behind
from reader.analysis.timeline.grammar.forms import Verb, Word, ends_infinitive, is_gerund, lowered, time_begin, word_at
from reader.analysis.timeline.grammar.phrases import name_begin
from reader.analysis.timeline.grammar.plurals import COUNTING
from reader.analysis.timeline.grammar.wholes import PLACING, with_adjectives
from reader.analysis.wordlists import word_set

PERIODS = word_set("campaign decade quarter season term tour tournament trial war year")
"""What begins and ends itself, whatever is told of it."""
LEADING_GERUNDS = words_of.PREPOSITIONS | words_of.GOING_ON
"""What a gerund stands behind that has a noun for its object."""
NO_NOUNS = words_of.COORDINATORS | words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES | words_of.MODALS
NO_NOUNS |= {"because", "instead", "them", "us"}
"""Words that no antecedent holds."""
JOINTS = frozenset(("of", "'s", "’s", "'", "’"))
"""What joins two nouns to one phrase."""


def noun_begin(words: Sequence[Word], end: int, mark: int, verb: Verb | None) -> int:
    """The first word of the noun phrase that ends before word `end`, as far back as it may reach from `mark`."""
    start = end
    takes_place = takes_place_behind(words, mark)
    alone = _is_explained_alone(words, end, mark) and not takes_place
    while start and is_part(words, start - 1) and not (verb and verb.start <= start - 1 < verb.end):
        joint = words[start - 1].lower in JOINTS
        owns_name = words[start - 1].lower == "of" or word_at(words, start).named
        whole = words[min(start, len(words) - 1)].lower == "no"  # "a vote of no confidence, which"
        plain = alone and joint and owns_name and not (whole or words[start - 1].named)
        if plain and not _is_persons(words, start, mark):
            if _is_within_name(words, start):
                start -= 1
                continue
            break
        if ends_infinitive(words, start) or _goes_on_doing(words, start):
            # "to resume | talks that", "will close it and replace | one that"
            break
        start -= 1
        counted = words[start].lower == "more" and start > 0 and words[start - 1].lower in COUNTING
        inside = counted or _is_within_name(words, start)
        opens = words[start].lower in words_of.DETERMINERS and not joint and not inside
        opens = opens and lowered(words, start - 1, start + 1) != ["of", "no"]
        # "the session of the House, which began", but "the last storm of the season, which began".
        whole = takes_place and words[end - 1].lower not in PERIODS
        of_event = whole and words[start - 1].lower == "of" and words[start - 2].lower in words_of.EVENT_NOUNS
        if opens and not of_event and (alone or not _is_counted(words, start)):
            break
    return name_begin(words, with_adjectives(words, start))


def behind_joints(words: Sequence[Word], start: int, end: int) -> int:
    """Behind what joins a noun to what is before it: "of", "in calming | fears", ", succeeding | Ann Lee", "will begin
    making | boats".
    """
    while start < end and words[start].lower in JOINTS:
        start += 1
    led = start > 0 and (words[start - 1].lower in LEADING_GERUNDS or words[start - 1].text == ",")
    if led and end - start > 1 and is_gerund(words[start].lower):
        start += 1
    if start and end - start > 1 and words[start].lower == "board" and words[start - 1].lower == "on":
        start += 1
    return start


def before_time(words: Sequence[Word], end: int) -> int:
    """Where a phrase ends without the marks, the age and the times at its end: "the storm | in May,"."""
    while end and not words[end - 1].text[0].isalnum():
        end -= 1
    end = before_age(words, end)
    while end and words[end - 1].time is not None:
        end -= 1
        if end and words[end - 1].time is None and words[end - 1].lower in words_of.PREPOSITIONS:
            end -= 1
    return end


def before_region(words: Sequence[Word], end: int) -> int:
    """Before the comma and the region behind the name of a place: "a furnace in Gary | , Ind.,"."""
    comma = end - 2 if end > 1 and words[end - 2].text == "," else end - 3
    region = comma > 1 and words[comma].text == "," and all(is_of_place(word) for word in words[comma + 1 : end])
    at = comma
    while region and at and is_of_place(words[at - 1]):
        at -= 1
    return comma if at < comma and at and words[at - 1].lower in PLACING else end


def _goes_on_doing(words: Sequence[Word], at: int) -> bool:
    """A verb behind "and" stands before a word."""
    joined = at > 1 and words[at - 2].lower in {"and", "or"}
    return joined and words[at - 1].text.islower() and words[at - 1].lower in verb_forms.SURE_BASES


def _is_within_name(words: Sequence[Word], at: int) -> bool:
    """An article stands within a name: "Gold of | the | Steppe"."""
    of = at > 1 and words[at - 1].lower == "of" and _is_capital(words, at - 2)
    return of and word_at(words, at + 1).text[0].isupper() and words[at].text.islower()


def _is_explained_alone(words: Sequence[Word], end: int, mark: int) -> bool:
    """An aside explains the last noun alone, and a name stands for itself: "a friend of Ann Lee, who"."""
    if not end:
        return words[mark].text == ","
    last = words[end - 1]
    # A person does not air: "an interview with Ann Lee that aired".
    thing = (words[mark].lower == "that" and last.named and last.text[-1] != "s") or last.text[0].isdigit()
    # "a friend of Ann Lee's who": the friend did.
    owned = words[mark - 1].lower in APOSTROPHE_S
    return (words[mark].text == "," or last.named) and not owned and not thing and last.lower not in JOINTS


def _is_persons(words: Sequence[Word], start: int, mark: int) -> bool:
    """Whom "who" stands for has a house behind the name: "Ann Lee of the Post, who"."""
    who = "who" in lowered(words, mark, mark + 2)
    house = start > 1 and (_is_capital(words, start - 2) or words[start - 2].lower in ROLE_HEADS)
    return who and words[start - 1].lower == "of" and house and not words[start].person


def _is_capital(words: Sequence[Word], at: int) -> bool:
    """A word has its capital for its own sake, and not for opening a sentence."""
    inside = at > 0 and words[at - 1].text[0].isalnum()
    return words[at].text[0].isupper() and (words[at].named or inside)


def _is_counted(words: Sequence[Word], start: int) -> bool:
    """What stands before "of" only counts or groups: "most of the", "a group of the"."""
    return start > 1 and words[start - 1].lower == "of" and words[start - 2].lower in COUNTING


def is_of_place(word: Word) -> bool:
    """A word of a name that is nobody's."""
    return word.text[0].isupper() and word.named and not word.person


def is_part(words: Sequence[Word], at: int) -> bool:
    """A word of a noun phrase; a time is one behind its article: "a midnight curfew", "the 1960s play"."""
    start = time_begin(words, at)
    if words[at].time is None:
        return _is_nominal(words[at])
    return words[start].lower in ARTICLES or (start > 0 and words[start - 1].lower in ARTICLES)


def _is_nominal(word: Word) -> bool:
    if word.time is not None or not (word.text[0].isalnum() or word.text in "$£€" or word.lower in JOINTS):
        return False
    if word.lower in words_of.PREPOSITIONS and word.lower != "of":
        return False
    return word.lower not in NO_NOUNS
