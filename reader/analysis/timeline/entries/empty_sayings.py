"""Sayings that do not tell what is said: "he told me", "she spoke on the radio"; but "reported no arrests"."""

from collections.abc import Sequence

from reader.analysis.timeline.entries.clausal import WRITING
from reader.analysis.timeline.entries.events import LENGTHS, Telling
from reader.analysis.timeline.entries.states import Told
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, starts_noun, word_at
from reader.analysis.wordlists import word_set

LEAST_SAYING = 3
"""Words of a saying without its content that tell nothing: "he told me"."""
TELLING = word_set("tell tells told telling")
PLAIN_SAYING = word_set(
    """
    say says said add adds added write writes wrote tweet tweets tweeted declare declares declared
    remark remarked boast boasted joke joked quip quipped note notes noted argue argues argued insist insists insisted
    explain explains explained
    """
)
"""Verbs of saying whose content alone is news."""
THAT_REACH = 12
"""Words behind a verb of saying in which its "that" stands: "told reporters in Tarna on Monday that"."""


def says_nothing(reading: Reading, told: Told, clause: Clause) -> bool:
    """Somebody says something, and not what: "he told me"; but "The firm will report on Friday"."""
    telling, words = told.telling, reading.words
    reports = clause.verb.future and (telling.verb or clause.verb).word == "report"
    if not telling.saying or telling.content is not None or told.quoted or reports:
        return False
    least = LEAST_SAYING - (words[telling.ranges[0][0]].lower in words_of.SUBJECT_PRONOUNS)
    return telling.count(reading.words) <= least or not _has_object(reading, told, clause)


def _has_object(reading: Reading, told: Told, clause: Clause) -> bool:
    """A saying says something: "reported no arrests", "told owners to park outdoors", but not "said on the radio"; or
    what it says is cut by a quote, "said that the deal “had failed”".
    """
    words, verb, at = reading.words, clause.verb, clause.verb.end
    if _has_cut_content(reading, told.telling, at):
        return True
    if verb.word in TELLING:
        # "told the board about the leak"
        somebody = word_at(words, at).person or word_at(words, at).lower in words_of.OBJECT_PRONOUNS
        leads = {"about", "of"} if somebody else {"about"}
        of = (one for one in range(at, min(clause.body[1], at + THAT_REACH)) if words[one].lower in leads)
        if any(starts_noun(word_at(words, one + 1)) for one in of):
            return True
        return any(one.form is Form.INFINITIVE and one.start > verb.end for one in clause.verbs)
    while at < len(words) and (words[at].time is not None or told.place.phrase[0] <= at < told.place.phrase[1]):
        at += 1
    if word_at(words, at).lower in _joints(words, verb, at):
        # "declared three days | of mourning", "wrote | to the board", "wrote | about the mill"
        return starts_noun(word_at(words, at + 1))
    if at >= len(words) or not (words[at].text[0].isalnum() or words[at].text in "$£€“"):
        return False
    return verb.word not in PLAIN_SAYING or starts_noun(words[at])


def _joints(words: Sequence[Word], verb: Verb, at: int) -> tuple[str, ...]:
    """What may stand between a verb of saying and its object at word `at`."""
    if verb.word in WRITING:
        return ("to", "about")
    return ("of",) if at > verb.end and words[at - 1].lower in LENGTHS else ()


def _has_cut_content(reading: Reading, telling: Telling, start: int) -> bool:
    """What is told holds a "that" behind the verb, a subject, and quoted words."""
    words = reading.words
    for at in range(start, min(start + THAT_REACH, len(words) - 1)):
        begins = starts_noun(words[at + 1]) or words[at + 1].text in words_of.OPENING_MARKS
        if words[at].lower == "that" and words[at].time is None and begins:
            return any(word.text in words_of.OPENING_MARKS for _, end in telling.ranges for word in words[at + 1 : end])
    return False
