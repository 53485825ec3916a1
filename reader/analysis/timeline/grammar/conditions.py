"""Which clauses are only thought of: those behind "if" and "whether", and not what hangs on such a condition."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_participle, lowered
from reader.analysis.timeline.grammar.joining import SAYING, Opener
from reader.analysis.wordlists import word_set

ASKING = frozenset(("ask", "check", "consider", "debate", "decide", "discuss", "know", "see"))
"""Verbs besides those of saying whose object an "if" begins."""

SUPPOSING = frozenset(("assume", "imagine", "suppose"))
"""What a reader is asked to do before "that"."""
WISHING = frozenset(("wish", "wished", "wishes"))
DREAMING = word_set("dreamed dreams dreamt fantasised fantasized imagine imagined imagines pretend pretended pretends")
"""Verbs whose content is only thought of."""


def is_thought_of(words: Sequence[Word], chunk: Chunk, waiting: Sequence[Chunk], last: Sequence[Clause]) -> bool:
    """Whether the clause of a chunk stands behind "if", "whether" or "in which case", or goes on with the last clause
    that does; not what comes behind a condition of its own, "Unless it rains, | the match starts".

    `waiting` are the chunks in front of it without a clause, `last` is the clause before it, if any.
    """
    begun = [each for each in waiting if not (chunk.opener is Opener.COMMA and _is_whole(words, each))]
    # Of "If, as expected, she wins", no chunk holds the "if".
    marks = (range(max(0, each.mark - 1), each.start) for each in (chunk, *begun))
    had = chunk.verb is not None and words[chunk.verb.start].lower in {"had", "would", "could"}
    if had and not WISHING.isdisjoint(lowered(words, chunk.start, chunk.verb.start if chunk.verb else 0)):
        # "I wish | the book had come out in May"
        return True
    thought_of = WISHING | DREAMING if had else DREAMING
    if chunk.opener in {Opener.ZERO, Opener.THAT} and any(one.verb.word in thought_of for one in last):
        return True
    goes_on = chunk.opener is Opener.AND and not chunk.comma and any(clause.hypothetical for clause in last)
    in_case = lowered(words, chunk.start - 2, chunk.start) == ["which", "case"]
    supposed = in_case or any(words[each.end - 1].lower in SUPPOSING and each.verb is None for each in begun)
    return goes_on or supposed or any(_supposes(words, at) for mark in marks for at in mark)


def _supposes(words: Sequence[Word], at: int) -> bool:
    """A word begins what is only thought of: "if", "whether", the second of "as though"."""
    return words[at].lower in words_of.HYPOTHESES or lowered(words, at - 1, at + 1) == ["as", "though"]


def _is_whole(words: Sequence[Word], chunk: Chunk) -> bool:
    """A whole condition whose verb was not seen: "Unless it rains", "If approved"; not "If the owner"."""
    start = chunk.start + (words[chunk.start].lower in words_of.HYPOTHESES)
    opens = start > chunk.start or any(words[at].lower in words_of.HYPOTHESES for at in range(chunk.mark, chunk.start))
    if not opens or start >= chunk.end:
        return False
    last, before = words[chunk.end - 1].lower, words[chunk.end - 2].lower
    is_form = last in verb_forms.THIRD_PERSONS or last in verb_forms.BASES or is_participle(last) or before == "it"
    return is_form and before not in words_of.DETERMINERS


def is_on_terms(words: Sequence[Word], verb: Verb, mark: int, *, said: bool) -> bool:
    """An "if" at word `mark` begins no object of the verb before it: "It would reopen on Monday | if it stayed dry",
    unless that is `said`, "it expires, “if they do nothing”".
    """
    timed = words[mark - 1].time is not None and verb.form is Form.MODAL
    on_terms = timed and not said and verb.word not in SAYING | ASKING
    return words[mark].lower == "if" and (on_terms or words[mark - 2].text == ",")
