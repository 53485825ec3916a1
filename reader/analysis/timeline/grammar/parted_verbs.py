"""Verbs whose auxiliary stands apart from them, in front of the subject, "Not until 1986 | did | she return", or before
another verb with its own subject, "The truce | will be | signed in May and the border reopened in June", and those with
another one bare behind them.
"""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_participle, lone_verb, word_at
from reader.analysis.wordlists import word_set

TURNING = frozenset(("not", "only"))
"""What turns the order round where a time stands behind it."""
LEADING = words_of.PREPOSITIONS | {",", "after", "before", "since", "then", "until", "when"}
"""What may stand between that and the auxiliary, beside times."""
TURNED = {"did": Form.PAST, "had": Form.PERFECT, "was": Form.PAST, "were": Form.PAST, "will": Form.MODAL}
LONGEST_SUBJECT = 8
"""Words of the subject between the two."""
BARE = word_set("did will")
"""What carries a verb in its base form."""
HELPING = frozenset(("help", "helped", "helps"))
"""Verbs behind which another stands without "to"."""


def inverted_at(words: Sequence[Word], index: int) -> Verb | None:
    """The verb whose auxiliary stands at a word, in front of its subject."""
    form = TURNED.get(words[index].lower)
    if form is None or not _is_turned(words, index):
        return None
    future, auxiliary = form is Form.MODAL, (index, index + 1)
    pronoun = word_at(words, index + 1).lower in words_of.SUBJECT_PRONOUNS
    first = index + 2
    if not pronoun:
        first += words[index + 1 : index + 2] != () and words[index + 1].lower in words_of.DETERMINERS
    for at in range(first, min(first + LONGEST_SUBJECT, len(words))):
        if words[at].lower in {"be", "been"} and is_participle(word_at(words, at + 1).lower):
            return lone_verb(words, at + 1, form)._replace(start=at, future=future, auxiliary=auxiliary)
        if _is_carried(words, index, at) and not _is_carried(words, index, at + 1):
            return lone_verb(words, at, form)._replace(future=future, auxiliary=auxiliary)
        if words[at].time is not None or not words[at].text[0].isalnum():
            return None
    return None


def _is_turned(words: Sequence[Word], index: int) -> bool:
    """A time, and nothing but that, stands between the word that turns the order and the auxiliary."""
    at = index
    while at > 1 and (words[at - 1].time is not None or words[at - 1].lower in LEADING):
        at -= 1
    timed = any(word.time is not None for word in words[at:index])
    return timed and at > 0 and words[at - 1].lower in TURNING


def _is_carried(words: Sequence[Word], auxiliary: int, at: int) -> bool:
    """A word has the form that the auxiliary needs behind it."""
    lower = word_at(words, at).lower
    if words[auxiliary].lower in BARE:
        return lower in verb_forms.BASES and not word_at(words, at).named
    return is_participle(lower)


def shares_modal(words: Sequence[Word], verb: Verb, before: Verb) -> bool:
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


def is_helped(words: Sequence[Word], verb: Verb) -> bool:
    """Another verb stands bare behind it: "the mill Ann Lee helped | build"."""
    return verb.word in HELPING and word_at(words, verb.end).lower in verb_forms.BASES
