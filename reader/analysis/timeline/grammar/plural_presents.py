"""Verbs in their base form by the several who do it: "Tickets for the show go on sale"."""

from collections.abc import Sequence

from reader.analysis.english import irregular_verbs, verb_forms
from reader.analysis.english.words import has_plural_form
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_participle, starts_noun, word_at, word_behind
from reader.analysis.timeline.grammar.phrases import OTHERS
from reader.analysis.timeline.grammar.sides import GAME_REACH
from reader.analysis.wordlists import word_set

LONGEST_SUBJECT = 4
"""Words of a short noun with its article."""
PLURALS = word_set("i you we they who here people men women children police gardaí")
"""Words without -s behind which a verb in its base form stands: "people here remember"."""
NO_PLURALS = words_of.DETERMINERS | words_of.BE | words_of.HAVE | words_of.DO | verb_forms.THIRD_PERSONS
"""Words in -s after which no verb of a plural subject stands."""
CAUSING = word_set("heard help helped helping helps let lets letting made make makes making saw see seen watched")
"""Verbs whose object does something in the base form: "saw bookings | recover"."""
CAUSING_REACH = 4
"""Words before an infinitive in which a verb of causing is looked for."""
CLAUSE_OPENERS = words_of.SUBORDINATORS | words_of.ADVERBIAL_RELATIVES | {"that", "and", "but"}
OPENING_SUBJECTS = CLAUSE_OPENERS | words_of.REPORTING
SAYING_BASES = verb_forms.BASES & (words_of.REPORTING | words_of.CONVEYING)
NO_SUBJECTS = words_of.AFTER_SUBJECTS | words_of.PRONOUNS
PHRASED_SUBJECT = 10
"""Words of a subject with a phrase behind it."""
TIMED_REACH = 6
"""Words from a verb to its own time, behind a subject with another."""
STARTING = frozenset(("begin", "close", "continue", "end", "open", "resume", "start"))
"""What several do on a day: "Services to Lorne | start on 30 March"."""
LEAST_SUBJECT = 2
"""Words of "the team"."""


def opens_pair(words: Sequence[Word], index: int) -> bool:
    """Several open the sentence, and do what has its time, and then another thing that has its own: "Polls | open at 8
    a.m. and close at 7 p.m.", "Orrin | fly home on Thursday and play on Monday".
    """
    lower, before = words[index].lower, words[index - 1]
    if not 0 < index < LONGEST_SUBJECT or lower not in verb_forms.BASES or lower in words_of.PAST:
        return False
    joint = next((at for at in range(index, min(index + GAME_REACH, len(words))) if words[at].lower == "and"), 0)
    side = index == 1 and before.named and not before.person
    opens = (side or looks_plural(before)) and all(starts_noun(word) for word in words[:index])
    pair = joint > index + 1 and word_at(words, joint + 1).lower in verb_forms.BASES - words_of.PAST
    timed = words[joint - 1].time is not None or words[joint - 1].text == ")"
    return opens and pair and timed and any(w.time is not None for w in words[joint + 1 :])


def tells_what_is_so(words: Sequence[Word], index: int) -> bool:
    """What several say or think, without a "that": "Critics | claim the mine closed", "Some | fear it closed"."""
    lower, after, before = words[index].lower, word_behind(words, index), words[index - 1].lower
    begins = after.lower in words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS or after.named
    if not index or lower not in SAYING_BASES or after.time is not None or not begins:
        return False
    first = next((at for at in range(index, 0, -1) if _ends_clause(words[at - 1])), 0)
    if index - first == 1 and before in OTHERS:
        return True
    noun = index - first <= LONGEST_SUBJECT and all(starts_noun(word) for word in words[first:index])
    several = looks_plural(words[index - 1]) and before not in NO_PLURALS
    return ((several or before in PLURALS) and noun) or _has_several_before_phrase(words, index)


def _ends_clause(word: Word) -> bool:
    """A subject may begin behind it."""
    return word.text == "," or word.lower in OPENING_SUBJECTS


def has_plural_subject(words: Sequence[Word], index: int) -> bool:
    """Whether a verb in its base form has several that do it."""
    before = words[index - 1]
    if any(word.lower in CAUSING for word in words[max(0, index - CAUSING_REACH) : index - 1]):
        return False
    is_sure = words[index].lower in verb_forms.SURE_BASES or word_behind(words, index).lower == "that"
    is_sure = is_sure or (words[index].lower in STARTING and _is_on_day(words, index + 1))
    if before.time is not None:
        # "Tickets for the show in May | go on sale on Monday"
        timed = any(word.time is not None for word in words[index + 1 : index + TIMED_REACH])
        reports = words[index].lower in words_of.REPORTING
        return reports or (is_sure and timed and _has_several_before_phrase(words, index))
    is_plural = looks_plural(before) and before.lower not in NO_PLURALS
    return before.lower in PLURALS or is_plural or (is_sure and _has_several_before_phrase(words, index))


def _is_on_day(words: Sequence[Word], at: int) -> bool:
    return word_at(words, at).lower in words_of.TIMING and word_at(words, at + 1).time is not None


def looks_plural(word: Word) -> bool:
    """It ends as plurals do."""
    return has_plural_form(word.lower)


def _has_several_before_phrase(words: Sequence[Word], index: int) -> bool:
    """Several open the clause, with a phrase behind them: "Tickets for the show | go on sale"."""
    start, of = index, 0
    while start > max(0, index - PHRASED_SUBJECT):
        word = words[start - 1]
        is_phrase = start < index and word.lower in words_of.PHRASING and not _leads_to_verb(words, start - 1)
        # "Rules | passed in May | take effect"
        done = is_participle(word.lower) and of == start and looks_plural(word_at(words, start - 2))
        is_phrase = is_phrase or (done and word.lower not in NO_SUBJECTS)
        is_part = is_phrase or word.time is not None or starts_noun(word)
        is_other = word.lower in NO_SUBJECTS or (is_participle(word.lower) and not done)
        if not is_part or (word.time is None and is_other):
            break
        start, of = start - 1, start - 1 if is_phrase else of
    opens = not start or _ends_clause(words[start - 1])
    return opens and start < of and looks_plural(words[of - 1])


def _leads_to_verb(words: Sequence[Word], index: int) -> bool:
    """It is the "to" of an infinitive: "plans | to make"."""
    after = words[index + 1]
    return words[index].lower == "to" and not (after.named or after.lower in words_of.DETERMINERS)


def is_of_several(words: Sequence[Word], index: int) -> bool:
    """It stands behind the pronoun of a noun in the plural: "the finals, which | start on Friday"."""
    if index < LEAST_SUBJECT or words[index - 1].lower not in {"that", "which", "who"}:
        return False
    if words[index - 1].lower == "that":
        # "systems that | score people by their looks", "talks that | run until Friday"
        behind, lead = word_behind(words, index).lower, words[index - 2]
        led = (
            behind in words_of.PREPOSITIONS
            and words[index].lower not in words_of.PAST | irregular_verbs.PAST_OR_PARTICIPLE
        )
        # "strains that | resist treatment"
        led = led or words[index].lower in verb_forms.SURE_BASES - words_of.PAST
        return looks_plural(lead) and lead.lower not in words_of.REPORTING and (led or behind in PLURALS)
    comma = words[index - 2].text == ","
    noun = words[index - 2 - comma].lower
    several = noun in PLURALS or looks_plural(words[index - 2 - comma])
    return several and (comma or words[index - 1].lower == "who")
