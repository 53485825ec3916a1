"""Whose view a quote is, where no verb says so: "For Okafor, it was “the worst night of my life”"."""

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.words import BE, DAYS, is_adverb
from reader.analysis.quotes.grammar.openings import PERIODS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, phrase_from
from reader.analysis.quotes.grammar.scraps import BARE
from reader.analysis.quotes.grammar.starts import is_several
from reader.analysis.quotes.reports.before import OBJECTS
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.spoken.questions import FIRST_PERSON

LEADS = frozenset(("for", "to"))


def viewer(passage: Passage, quote: int) -> Report | None:
    """For whom something is what the marked words say, where their clause opens with them."""
    first, _ = passage.bounds[quote]
    at = quote - 1
    while at > first and is_adverb(passage.lows[at]):
        at -= 1
    if at <= first or passage.lows[at] not in BE:
        return None
    begin = next((semicolon + 1 for semicolon in range(at, first, -1) if passage.words[semicolon] == ";"), first)
    begin += passage.lows[begin] in ("and", "but", "yet")
    if passage.lows[begin] not in LEADS:
        return None
    if passage.lows[begin + 1] in OBJECTS:
        return Report((begin + 1, begin + 2), None, Rule.SUBJECT)
    found = phrase_from(passage, begin + 1, at)
    own = FIRST_PERSON.search(passage.spans[quote].of(passage.text)) is not None
    return Report(found, None, Rule.SUBJECT) if found and _is_somebody(passage, found, own=own) else None


def _is_somebody(passage: Passage, phrase: Range, *, own: bool) -> bool:
    """Whether a phrase names a person or tells what they are, and no time: not "For years, it was".

    A single name is a person's where the words are somebody's `own`: “the worst night of my life”.
    """
    words, head = passage.words[slice(*phrase)], passage.lows[phrase[1] - 1]
    if head in PERIODS or head in DAYS or head.removesuffix("s") in PERIODS:
        return False
    named = (own or len(words) > 1) and all(word[:1].isupper() for word in words)
    told = is_role_word(head.removesuffix("s")) or not COMPANIONS.isdisjoint((head, head.removesuffix("s")))
    return named or told or head in BARE or (is_several(head) and len(words) > 1)
