"""What stands between an auxiliary and its verb: "will on Friday | hear", "had, earlier on Monday, | sent"."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word, is_adverb, is_participle, past_time, word_at
from reader.analysis.wordlists import word_set

CARRIED = verb_forms.BASES | {"be"}
"""What an auxiliary of the future carries."""
ASIDE = word_set("earlier later on in at")
"""Words of a time between an auxiliary and its participle."""
SETTING = word_set("after at during following in through via while with")
"""What opens an aside between an auxiliary with its time and the participle."""
LONGEST_SETTING = 30
"""Words of such an aside."""
FINITE_MARKS = words_of.AUXILIARIES | {"that", "which", "who", ";", ":"}


def behind_time(words: Sequence[Word], start: int) -> int:
    """The verb in its base form, or the participle, right behind a time, or 0."""
    first = start + (words[start].lower in words_of.TIMING)
    at = past_time(words, first)
    if not first < at < len(words):
        return 0
    if words[at].text == ",":
        return behind_setting(words, at)
    lower = words[at].lower
    return at if lower in CARRIED or (is_participle(lower) and words[at].text.islower()) else 0


def behind_setting(words: Sequence[Word], comma: int) -> int:
    """The verb behind where or how it was done, "had on Sunday, in a statement by an aide, | denied", or 0."""
    if comma + 1 >= len(words) or words[comma + 1].lower not in SETTING:
        return 0
    for at in range(comma + 2, min(comma + LONGEST_SETTING, len(words) - 1)):
        lower, after = words[at].lower, words[at + 1]
        if lower in FINITE_MARKS:
            return 0
        carried = is_participle(after.lower) or after.lower in CARRIED
        if words[at].text == "," and carried and after.text.islower():
            by_somebody = word_at(words, at + 2).lower == "by"
            if not by_somebody:
                return at + 1
    return 0


def behind_aside(words: Sequence[Word], comma: int) -> int:
    """The participle behind a time between commas, or 0."""
    at = comma + 1
    while at < len(words) and (words[at].time is not None or is_adverb(words[at]) or words[at].lower in ASIDE):
        at += 1
    timed = any(word.time is not None for word in words[comma:at])
    is_aside = timed and at + 1 < len(words) and words[at].text == "," and is_participle(words[at + 1].lower)
    return at + 1 if is_aside else 0
