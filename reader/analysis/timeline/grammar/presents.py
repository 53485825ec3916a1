"""Verbs in the present without an auxiliary: "the firm plans", "it says", "Unless it rains, the match starts at 3".

Their forms are those of nouns too, so what stands around them decides.
"""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES, GAMES, NUMERALS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NO_OBJECTS
from reader.analysis.timeline.grammar.doers import is_behind_doers, is_behind_group
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    ends_infinitive,
    is_adverb,
    is_participle,
    lone_verb,
    lowered,
    starts_noun,
    time_begin,
    word_at,
    word_behind,
)
from reader.analysis.timeline.grammar.phrases import owner_begin
from reader.analysis.timeline.grammar.plural_presents import (
    CLAUSE_OPENERS,
    LEAST_SUBJECT,
    LONGEST_SUBJECT,
    has_plural_subject,
    is_of_several,
    looks_plural,
    opens_pair,
    tells_what_is_so,
)
from reader.analysis.timeline.grammar.resumed import is_resumed
from reader.analysis.timeline.grammar.sides import is_goer_on, is_of_sides

ARTICLE_LIKE = words_of.POSSESSIVES | ARTICLES
STARTING = frozenset(("begins", "closes", "continues", "ends", "opens", "resumes", "starts"))
LASTING = frozenset(("from", "through", "until"))
REACH = 8
"""Words before a "that" among which a verb of saying would make it that of what is said."""
MARKS = frozenset(",.;:")
OBJECT_OPENERS = words_of.DETERMINERS | {"both", "either", "that", "to"}
NO_NOUNS = words_of.PREPOSITIONS | words_of.COORDINATORS
PRESENTS = verb_forms.THIRD_PERSONS | verb_forms.PLURAL_VERBS
OF_ARMIES = frozenset(("forces", "strikes"))
"""Before any past form these are subjects: "Norvian forces | opened fire"."""
COUNTS = (NUMERALS - {"one"}) | {"few", "many", "several"}
"""Behind these a word in -s is a noun: "paid four visits"."""
PRESENT_FORMS = verb_forms.BASES | verb_forms.THIRD_PERSONS | GAMES
"""All that may be a verb in the present."""


def present_at(words: Sequence[Word], index: int) -> Verb | None:
    """The verb in the present that a word is, or None."""
    return lone_verb(words, index, Form.PRESENT) if _is_present(words, index) else None


def unlisted_at(words: Sequence[Word], index: int) -> Verb | None:
    """A verb that no list has, by its place between several, their "that" and an object: "centres that | power | the
    town"; or None.
    """
    word, objects = words[index], words[index + 1 : index + 2]
    if index < LEAST_SUBJECT or not objects or objects[0].lower not in ARTICLE_LIKE or not starts_noun(word):
        return None
    several = looks_plural(words[index - 2]) and words[index - 2].text.islower()
    relates = words[index - 1].lower in words_of.RELATIVES and several
    bare = word.text.isalpha() and word.text.islower() and word.lower not in words_of.SUBORDINATORS
    return lone_verb(words, index, Form.PRESENT) if relates and bare and not looks_plural(word) else None


def _is_present(words: Sequence[Word], index: int) -> bool:
    lower = words[index].lower
    if lower in GAMES and is_of_sides(words, index):
        return True
    if is_behind_doers(words, index) or (index and lower in verb_forms.BASES and is_of_several(words, index)):
        return True
    planned = index > 0 and lower in verb_forms.BASES and _is_planning(words, index)
    if tells_what_is_so(words, index):
        return True
    if planned or opens_pair(words, index) or is_resumed(words, index):
        return True
    if lower in {"shows", "thanks"} and word_behind(words, index).lower == "to":
        return False
    if not index or lower not in PRESENTS:
        return False
    if lower in verb_forms.THIRD_PERSONS and word_at(words, index - 2).lower in {"each", "every"}:
        # "every voter registers": no one of them is several
        return starts_noun(words[index - 1])
    own = words[index - 1].lower in {"he", "she", "it"} or _is_of_one(words, index)
    if own and lower in verb_forms.THIRD_PERSONS:
        # "the chip it | hopes | will win"
        return True
    if _is_object(words, index):
        return False
    if _is_alone(words, index) or _is_joined(words, index) or _is_planning(words, index):
        return True
    if _is_in_phrase(words, index):
        return False
    if lower in verb_forms.THIRD_PERSONS and _has_singular_subject(words, index):
        return True
    return lower in verb_forms.PLURAL_VERBS and has_plural_subject(words, index)


def _is_object(words: Sequence[Word], index: int) -> bool:
    """It is a noun: counted, or the subject or object of another verb."""
    lower, before, after = words[index].lower, words[index - 1], word_behind(words, index)
    if before.lower in COUNTS or (after.lower in words_of.AFTER_SUBJECTS and after.time is None):
        return True
    if lower in OF_ARMIES and (is_participle(after.lower) or (before.named and after.lower in words_of.PARTICLES)):
        return True
    if is_participle(after.lower) and _is_time(words, index + 2):
        # "Windows support | started in May"
        return True
    if before.text == "," and words[0].lower in words_of.PREPOSITIONS:
        # "For instance, calls to close the mill were rejected"
        return True
    # "announced plans"
    is_done = is_participle(before.lower) or before.lower in words_of.PAST
    return is_done and lower in verb_forms.NOUN_LIKE_PERSONS


def _is_time(words: Sequence[Word], at: int) -> bool:
    return word_at(words, at + (word_at(words, at).lower in words_of.TIMING)).time is not None


def _is_alone(words: Sequence[Word], index: int) -> bool:
    """It is the only verb there can be: a time or an object stands behind it."""
    lower = words[index].lower
    if lower not in verb_forms.SURE_PERSONS:
        return False
    if _is_timed(words, index):
        return True
    after = word_behind(words, index)
    return (
        (starts_noun(after) and after.text.islower()) or after.named or after.lower in words_of.PHRASING - {"of"}
    ) and _is_behind_subject(words, index)


def _is_planning(words: Sequence[Word], index: int) -> bool:
    """A short noun opens the sentence, and no other verb stands before the next mark: "The office | plans to sell",
    "Farmers | plan to protest on Friday".
    """
    lower, to_do = words[index].lower, lowered(words, index + 1, index + 3)
    if lower.removesuffix("s") not in {"aim", "hope", "plan"} or to_do[:1] != ["to"] or to_do[1:] == []:
        return False
    end = next((at for at in range(index, len(words)) if words[at].text in MARKS), len(words))
    others = any(word.lower in words_of.AFTER_SUBJECTS and word.time is None for word in words[index + 1 : end])
    several = index < LONGEST_SUBJECT and looks_plural(words[index - 1]) and all(map(starts_noun, words[:index]))
    opens = _is_behind_subject(words, index) if lower.endswith("s") else several
    return to_do[1].isalpha() and to_do[1] not in words_of.DETERMINERS | words_of.PHRASING and not others and opens


def _is_joined(words: Sequence[Word], index: int) -> bool:
    """It goes on behind "and" with its time, "shut in 2006 and | closes on 3 May", or its aim: "and | expects to"."""
    lower = words[index].lower
    if words[index - 1].lower not in {"and", "but"}:
        return False
    if index > 1 and lower in verb_forms.BASES and (words[index - 2].time is not None or words[index - 2].text == ")"):
        # "Entries opened on 1 March and | close on 30 April"
        return (
            word_behind(words, index).lower in words_of.TIMING and is_goer_on(words, index) and looks_plural(words[0])
        )
    if lower not in verb_forms.THIRD_PERSONS or ends_infinitive(words, index + 3):
        return lower in verb_forms.SURE_PERSONS
    at = index + 1 + (word_behind(words, index).lower in words_of.PARTICLES)
    lasts = at > index + 1 or word_behind(words, index).lower in LASTING
    timed = at + 1 < len(words) and words[at].lower in words_of.TIMING | LASTING and words[at + 1].time is not None
    return timed and (lasts or lower not in verb_forms.NOUN_LIKE_PERSONS)


def _is_in_phrase(words: Sequence[Word], index: int) -> bool:
    """It is a noun by what stands around it: "to resume talks", "the Sunday shows", "the walks,"."""
    before = words[index - 1]
    if ends_infinitive(words, index):
        return True
    if before.time is not None and _is_attribute_time(words, index):
        return True
    ends = word_behind(words, index).text in MARKS and words[index].lower not in verb_forms.SURELY_VERBS
    return ends and not _follows_subject(words, index)


def _follows_subject(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1]
    return before.named or (before.text[0].isupper() and index > 1) or before.lower in words_of.ACTORS


def _has_singular_subject(words: Sequence[Word], index: int) -> bool:
    """Whether a form in -s is a verb by its subject or its object; what may be a noun too needs both."""
    lower, before, after = words[index].lower, words[index - 1], word_behind(words, index)
    has_object = _has_object(words, index)
    # "lost a patent in May and | expects sales to fall"
    takes = has_object or (lower in verb_forms.SURE_PERSONS and starts_noun(after) and after.text.islower())
    goes_on = takes and _goes_on(words, index)
    follows, is_behind_adverb = _follows_subject(words, index), is_adverb(before)
    is_behind_noun = before.text == "," or (before.text.isalpha() and before.lower not in NO_NOUNS)
    if not (
        follows
        or goes_on
        or is_behind_adverb
        or before.time is not None
        or (has_object and is_behind_noun)
        or lower in verb_forms.SURELY_VERBS
    ):
        return False
    if lower not in verb_forms.NOUN_LIKE_PERSONS or goes_on or is_behind_adverb:
        return True
    return has_object and (after.lower != "to" or follows or before.text == ",")


def _has_object(words: Sequence[Word], index: int) -> bool:
    after = word_behind(words, index)
    if after.time is not None:
        return False
    if after.lower in OBJECT_OPENERS:
        return after.named or not _is_relative(words, index + 1)
    return after.named or after.text[0].isdigit() or after.text in "“$£€"


def _is_relative(words: Sequence[Word], index: int) -> bool:
    """A "that" stands for the noun before it: "price rises | that took effect"."""
    first, after = word_at(words, index).lower, word_at(words, index + 1).lower
    done = is_participle(after) and index + 2 < len(words) and not starts_noun(words[index + 2])
    # "data centers | that power the town"
    noun = starts_noun(word_at(words, index + 1)) and after not in words_of.DETERMINERS | words_of.SUBORDINATORS
    does = noun and word_at(words, index + 2).lower in ARTICLE_LIKE
    return first == "that" and (after in words_of.AFTER_SUBJECTS or done or does)


def _is_of_one(words: Sequence[Word], index: int) -> bool:
    """It stands behind the pronoun of one that does it: "the firm, which | reports results on Thursday", "a plan that |
    starts in May".
    """
    if index <= LEAST_SUBJECT or words[index - 1].lower not in {"that", "which", "who"}:
        return False
    if words[index - 2].text == ",":
        return words[index - 1].lower != "that"
    noun = words[index - 2]
    one = noun.text.islower() and starts_noun(noun) and not looks_plural(noun) and noun.lower not in NO_OBJECTS
    said = any(word.lower in words_of.REPORTING | words_of.CONVEYING for word in words[max(0, index - REACH) : index])
    return one and not said and _is_time(words, index + 1)


def _is_timed(words: Sequence[Word], index: int) -> bool:
    """A short noun opens the clause, and when it is stands behind: "Unless it rains, the match | starts at 3"."""
    place = index + 1 + (word_at(words, index + 1).lower in words_of.TIMING | LASTING)
    behind = place
    while index + 1 < behind < len(words) and words[behind].named and words[behind].time is None:
        # "and the fair ends | in Lorne on 3 May"
        behind += 1
    behind += place < behind < len(words) and words[behind].lower in words_of.TIMING
    if is_participle(words[index - 1].lower) and word_at(words, index - 2).lower not in ARTICLE_LIKE:
        # "The hospital confirmed cuts in May", but "The run ends in May"
        return False
    if behind >= len(words) or words[behind].time is None:
        return False
    if index == 1 and words[index].lower in STARTING:
        # "Work starts in April"
        return True
    start = index - 1
    while start > max(0, index - LONGEST_SUBJECT) and words[start].text.islower() and starts_noun(words[start]):
        if words[start].lower in ARTICLE_LIKE:
            break
        start -= 1
    owner = owner_begin(words, start)
    opens = not owner or words[owner - 1].text in {",", ";"} or words[owner - 1].lower in CLAUSE_OPENERS
    return opens and index - start >= LEAST_SUBJECT and words[start].lower in ARTICLE_LIKE


def _is_behind_subject(words: Sequence[Word], index: int) -> bool:
    """A short noun with its article opens the sentence before it, or stands behind the time that does: "The mill |
    makes tiles", "On Sunday the choir | sings in Lorne".
    """
    first = 0
    while first < index and (words[first].time is not None or words[first].lower in words_of.TIMING | {","}):
        first += 1
    opens = words[first].lower in ARTICLE_LIKE and LEAST_SUBJECT <= index - first <= LONGEST_SUBJECT
    noun = all(starts_noun(word) and word.text.isalpha() for word in words[first + 1 : index])
    return is_behind_group(words, index) or (opens and noun and not is_participle(words[index - 1].lower))


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """It stands behind "and" where no other plural does: "lost money and | expects a profit"."""
    if index < 3 or words[index - 1].lower not in {"and", "but"}:
        return False
    before = words[index - 2]
    if before.text == ",":
        return words[index].lower not in verb_forms.NOUN_LIKE_PERSONS
    is_plural = before.time is None and looks_plural(before)
    return not is_plural and before.text[0].isalnum()


def _is_attribute_time(words: Sequence[Word], index: int) -> bool:
    """The time before a word has an article of its own, "the Sunday shows", or is a length, "three-year notes"."""
    start = time_begin(words, index)
    led = words[start].lower in ARTICLE_LIKE or word_at(words, start - 1).lower in ARTICLE_LIKE
    return start < index and (led or "-" in words[index - 1].text)
