"""Forms of verbs that go on with the one before: "was arrested and | charged", "to close the mill and | cut wages"."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_adverbial,
    is_participle,
    lowered,
    word_at,
)
from reader.analysis.timeline.grammar.stretches import goes_on_over_time

AT_LEAST = (*PAIRS, ["more", "than"], ["up", "to"])
LONGEST_SUBJECT = 8
"""Words of a subject between the two."""


def as_shared(words: Sequence[Word], verbs: Sequence[Verb], place: int) -> Verb:
    """One of the verbs of a sentence, with what it shares with the one before it: an auxiliary, or a "to"."""
    verb = verbs[place]
    if words[verb.start].lower == "be" and words[verb.start - 1].lower == "and":
        return _behind_modal(verbs, place)
    if _is_listed(words, verbs, place):
        lead = verbs[place - 1 - _is_listed(words, verbs, place - 1)]
        return verb._replace(form=lead.form, sure=True, auxiliary=(lead.start, lead.head))
    timed = place > 0 and _has_time_each(words, verbs, place)
    if not place or (verb.sure and not timed):
        return verb
    before = verbs[place - 1]
    goes_on = verb.start > 0 and words[verb.start - 1].lower in {"and", "or"}
    if timed:
        return _with_auxiliary(verb, before, _auxiliary_end(words, before))
    goes_on = goes_on or goes_on_over_time(words, verb.start)
    if _shares_passive(words, before, verb, goes_on=goes_on):
        return _with_auxiliary(verb, before, _auxiliary_end(words, before))
    if goes_on and place > 1 and _is_to_be_done(verbs[place - 2 : place]):
        return verb._replace(form=Form.PARTICIPLE, sure=True)
    open_ended = goes_on and before.form in {Form.INFINITIVE, Form.MODAL} and verb.word in verb_forms.BASES
    return verb._replace(form=Form.INFINITIVE, sure=True) if open_ended else verb


def _shares_passive(words: Sequence[Word], before: Verb, verb: Verb, *, goes_on: bool) -> bool:
    """A form that may be a participle goes on with the passive before it: "was arrested and | charged"."""
    # "were killed or | wounded"
    may_share = goes_on and (words[verb.start - 1].lower == "or" or verb.word in words_of.MOSTLY_PASSIVE)
    # "was born in Lorne and | moved to Orrin"
    may_share = may_share and not (before.word in words_of.FOUNDED and verb.word == "moved")
    # "will be opened and | adjourned": nothing to come was done.
    opens = before.form is Form.MODAL and (goes_on or _shares_modal(words, verb, before))
    if not (may_share or opens) or not _is_finite_passive(words, before):
        return False
    # "was issued, and | destroyed 12 homes", but "and | granted 12 days"
    after = word_at(words, verb.end)
    counted = after.text[0].isdigit() or lowered(words, verb.end, verb.end + 2) in AT_LEAST
    return not counted or after.time is not None or verb.word in words_of.HANDING


def _has_time_each(words: Sequence[Word], verbs: Sequence[Verb], place: int) -> bool:
    """A participle behind "and" has a time of its own, as the passive before it has: "was lifted on Monday with a crane
    and | taken to Lorne on Tuesday".
    """
    before, verb = verbs[place - 1], verbs[place]
    bare = verb.form is Form.PARTICIPLE and verb.head == verb.start and words[verb.start - 1].lower == "and"
    if not bare or not _is_finite_passive(words, before):
        return False
    end = verbs[place + 1].start if place + 1 < len(verbs) else len(words)
    between, behind = words[before.end : verb.start], words[verb.end : end]
    return all(any(word.time is not None for word in part) for part in (between, behind))


def _auxiliary_end(words: Sequence[Word], verb: Verb) -> int:
    """Where the auxiliary of a verb ends, before the adverbs behind it."""
    end = verb.head
    while end - 1 > verb.start and is_adverb(words[end - 1]):
        end -= 1
    return end


def _with_auxiliary(verb: Verb, shared: Verb, end: int) -> Verb:
    """The verb with all that the one before tells of its form, and the auxiliary of that, up to a word."""
    auxiliary = (shared.start, end)
    return shared._replace(start=verb.start, end=verb.end, head=verb.head, word=verb.word, auxiliary=auxiliary)


def _shares_modal(words: Sequence[Word], verb: Verb, before: Verb) -> bool:
    """A form behind an "and" and its own short subject goes on with what will be done: "will be signed on 3 May and |
    the border | reopened on 5 May".
    """
    and_at = next((at for at in range(verb.start - 1, before.end, -1) if words[at].lower == "and"), 0)
    short = 1 < verb.start - and_at <= LONGEST_SUBJECT if and_at else False
    passive = before.form is Form.MODAL and words[before.head - 1].lower == "be"
    behind = word_at(words, verb.end)
    lasts = behind.time is not None or behind.lower in words_of.PREPOSITIONS
    noun = all(word.text[0].isalnum() and word.time is None for word in words[and_at : verb.start])
    return short and passive and noun and lasts and words[and_at - 1].time is not None


def _is_to_be_done(pair: Sequence[Verb]) -> bool:
    """Two verbs that are one passive infinitive: "to be | passed"."""
    first, second = pair
    return first.form is Form.INFINITIVE and first.word == "be" and first.end == second.start


def _is_listed(words: Sequence[Word], verbs: Sequence[Verb], place: int) -> bool:
    """A participle in the middle of a list of what was done: "was put up in 1841, | stolen in 1972 and found"."""
    verb, last = verbs[place], verbs[place + 1] if place + 1 < len(verbs) else None
    listed = place > 0 and verb.form is Form.PARTICIPLE and words[verb.start - 1].text == "," and last is not None
    if not listed or last is None or words[last.start - 1].lower != "and" or not is_participle(last.word):
        return False
    between = (*words[verbs[place - 1].end : verb.start - 1], *words[verb.end : last.start])
    alone = not any(word.text == "," for word in between)
    return alone and verb.head == verb.start and _is_finite_passive(words, verbs[place - 1])


def _behind_modal(verbs: Sequence[Verb], place: int) -> Verb:
    """A "be" that goes on with the modal before it: "would go to Lorne and | be agreed in May"."""
    verb, shared = verbs[place], next((one for one in reversed(verbs[:place]) if one.finite), None)
    if shared is None or shared.form is not Form.MODAL:
        return verb
    return _with_auxiliary(verb, shared, shared.start + 1)


def _is_finite_passive(words: Sequence[Word], verb: Verb) -> bool:
    """A finite verb of "be" and a participle."""
    carried = words[verb.head - 1].lower if verb.head > verb.start else ""
    return verb.finite and (carried in words_of.BE or is_adverbial(carried)) and is_participle(verb.word)
