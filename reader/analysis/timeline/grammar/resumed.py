"""The verb in the present behind an aside: "Volta, which lost money in 2022, | reports results on Tuesday"."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_participle, starts_noun, word_at

LONGEST_SUBJECT = 6
"""Words in front of the aside."""
LONGEST_ASIDE = 16
"""Words of the aside."""


def is_resumed(words: Sequence[Word], index: int) -> bool:
    """A short noun opens the sentence, an aside tells more of it, and behind its second comma stands a form in -s with
    an object or a time.
    """
    lower, after = words[index].lower, word_at(words, index + 1)
    if index < LONGEST_SUBJECT - 1 or words[index - 1].text != "," or not lower.endswith("s"):
        return False
    timed = after.lower in words_of.TIMING and word_at(words, index + 2).time is not None
    takes = timed or after.lower in words_of.DETERMINERS or after.time is not None or starts_noun(after)
    takes = takes and lower in verb_forms.THIRD_PERSONS
    first = max(1, index - 1 - LONGEST_ASIDE)
    commas = [at for at in range(first, index - 1) if words[at].text == ","]
    if not takes or len(commas) != 1 or commas[0] > LONGEST_SUBJECT or words[index].text[0].isupper():
        return False
    opens = words[commas[0] + 1]
    # "Ann Lee, head of the school since 2011, | retires in July"
    explains = (
        opens.lower in {"who", "which", "whose"} or is_participle(opens.lower) or words[index - 2].time is not None
    )
    subject = words[: commas[0]]
    return explains and all(
        word.time is None
        and word.lower not in words_of.AFTER_SUBJECTS
        and (starts_noun(word) or word.lower in {"of", "'s", "’s"})
        for word in subject
    )
