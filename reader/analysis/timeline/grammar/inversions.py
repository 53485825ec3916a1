"""The verb of a sentence that opens with what limits it, and has its auxiliary before its subject: "Not until March did
| police | arrest him", "Only in May was | the gate | opened".
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_participle, word_at
from reader.analysis.wordlists import word_set

LIMITING = word_set("hardly never nor not only rarely seldom")
"""What such a sentence opens with."""
DENYING = LIMITING - {"not", "only"}
NEVER = frozenset(("a", "for", "once", "one", "since"))
"""What denies it behind "not": "Not once in 2019", "Not since March", but "Not until March"."""
FORMS = {"did": Form.PAST, "was": Form.PAST, "were": Form.PAST, "had": Form.PERFECT, "has": Form.PERFECT}
LONGEST_FRONT = 10
"""Words before the auxiliary."""
LONGEST_SUBJECT = 8


def inverted(words: Sequence[Word]) -> Verb | None:
    """The verb of such a sentence, where a time stands right before the auxiliary."""
    if not words or words[0].lower not in LIMITING:
        return None
    helped = (at for at in range(2, min(LONGEST_FRONT, len(words))) if words[at].lower in FORMS)
    aux = next((at for at in helped if words[at - 1].time is not None), 0)
    subject = takewhile(lambda at: words[at].text[0].isalnum() and words[at].time is None, range(aux + 1, len(words)))
    places = list(subject)[1:LONGEST_SUBJECT]
    head = next((at for at in places if _is_main(words, words[aux].lower, at)), None) if aux else None
    if head is None:
        return None
    negated = words[0].lower in DENYING or (words[0].lower == "not" and words[1].lower in NEVER)
    lower = words[head].lower
    return Verb(head, head + 1, head, lower, FORMS[words[aux].lower], negated, auxiliary=(aux, aux + 1))


def _is_main(words: Sequence[Word], auxiliary: str, at: int) -> bool:
    """The auxiliary may carry the word, which is no part of its subject: "did the rescue | team | find her"."""
    lower = words[at].lower
    if auxiliary != "did":
        return is_participle(lower)
    is_base = lower in verb_forms.BASES and words[at - 1].lower not in words_of.DETERMINERS
    return is_base and (lower in verb_forms.SURE_BASES or word_at(words, at + 1).lower not in verb_forms.BASES)
