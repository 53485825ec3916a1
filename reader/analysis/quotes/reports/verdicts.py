"""Who is told behind a quote to have said it: "“…” That was the verdict of Okafor"; "“…” So said the mayor"."""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import NOUNS, SAYS, VERBS
from reader.analysis.english.words import BE, PREPOSITIONS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, phrase_from
from reader.analysis.quotes.reports.clauses import owner_of
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

POINTING = frozenset(("that", "these", "this", "those"))
"""What stands for the quote before it."""
UTTERED = NOUNS | word_set("apology boast cry lament reaction sentiment thoughts threat verdict")
"""What a quote is said to have been."""
NOUN_REACH = 7
"""Items from the beginning of such a sentence to the noun: "That, at least, was the blunt verdict of"."""


def verdict_behind(passage: Passage, quote: int) -> Report | None:
    """Who spoke a quote that ends its sentence, if the next one tells it."""
    _, end = passage.bounds[quote]
    return verdict(passage, end) if end == quote + 1 < len(passage.words) else None


def verdict(passage: Passage, first: int) -> Report | None:
    """Whom the sentence that begins at an item tells to have said what stands before it."""
    lows, (_, last) = passage.lows, passage.bounds[first]
    if lows[first] == "so" and word_at(lows, first + 1) in SAYS:
        return _somebody(passage, phrase_from(passage, first + 2, last), first + 1)
    if lows[first] not in POINTING or not (word_at(lows, first + 1) in BE or word_at(lows, first + 1) == ","):
        return None
    verb = next((at for at in range(first + 1, min(first + NOUN_REACH, last)) if lows[at] in BE), last)
    if word_at(lows, verb + 1) == "how":
        speaker = phrase_from(passage, verb + 2, last)
        tells = speaker is not None and word_at(lows, speaker[1]) in VERBS
        return _somebody(passage, speaker, speaker[1]) if speaker and tells else None
    noun = next((at for at in range(verb + 1, min(verb + NOUN_REACH, last)) if lows[at] in UTTERED), last)
    if noun == last or not PREPOSITIONS.isdisjoint(lows[verb + 1 : noun]):
        return None
    led = word_at(lows, noun + 1) == "of" or (word_at(lows, noun + 1) in ("from", "by") and lows[noun] != "view")
    owner = phrase_from(passage, noun + 2, last) if led else owner_of(passage, noun, verb)
    return _somebody(passage, owner, noun)


def _somebody(passage: Passage, speaker: Range | None, cue: int) -> Report | None:
    """The report, where a phrase names somebody, or tells what they are."""
    head = passage.words[speaker[1] - 1] if speaker else ""
    plain = is_role_word(head) or is_role_word(head.removesuffix("s"))
    return Report(speaker, (cue, cue + 1), Rule.SIGNED) if speaker and (plain or head[:1].isupper()) else None
