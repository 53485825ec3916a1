"""Past forms of saying, thinking and deciding: what is said with them, and what only somebody thinks."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import shade_of_amount
from reader.analysis.timeline.grammar.asides import after_time
from reader.analysis.timeline.grammar.forms import Verb, Word, lowered, starts_noun, word_at
from reader.analysis.timeline.grammar.votes import past_vote


def is_believed(words: Sequence[Word], verb: Verb) -> bool:
    """What somebody else thinks of the noun before it: "a car | believed to have been used by the thief"."""
    thought = verb.word in words_of.REPORTING | {"believed", "known", "thought"}
    return thought and verb.start == verb.head and lowered(words, verb.end, verb.end + 2) == ["to", "have"]


def tells_that(words: Sequence[Word], verb: Verb) -> bool:
    """What is said stands behind it: "announced on Monday that"."""
    at, decides = past_vote(words, verb)
    says = decides or verb.word in words_of.REPORTING
    return says and word_at(words, after_time(words, at)).lower == "that"


def is_said(words: Sequence[Word], previous: Verb, verb: Verb, *, has_object: bool) -> bool:
    """What somebody says, without "that", of a name: "They say Ann Lee resigned"; or thinks of anything."""
    # "said | at least | 300 homes burned"
    between = words[previous.end + shade_of_amount(words, previous.end) : verb.start]
    head = previous.word
    if not between or head not in words_of.REPORTING | words_of.DOUBTING:
        return False
    # "said" has no noun for its object: "said demand for barley weakened".
    has_clause = head in words_of.CLAUSAL or (
        head in words_of.DOUBTING and (has_object or not _is_done_to(between[-1], verb))
    )
    if has_clause and starts_noun(between[0]) and all(word.text[0].isalnum() for word in between):
        return True
    return all(word.named or word.lower in {"the", "'s", "’s"} for word in between)


def _is_done_to(noun: Word, verb: Verb) -> bool:
    """It tells of the object: "suspects the men | arrested on Friday", "claims the attack | carried out in May"."""
    return noun.lower in words_of.EVENT_NOUNS or verb.word in words_of.UNDERGONE | words_of.ISSUING
