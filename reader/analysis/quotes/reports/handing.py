"""Who is quoted in paragraphs that a page sets apart, by a line above that ends in a colon and has no verb of saying:
"Ada Okafor on the plan:", "From Okafor’s letter:", "as Ada Okafor ably shows:".

Blogs and newsletters hand over so. Behind marks such a line tells too little: they may hold a title or a single word.
"""

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import NOUNS
from reader.analysis.english.words import DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, is_adverb
from reader.analysis.quotes.grammar.cues import is_saying
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, phrase_from
from reader.analysis.quotes.grammar.subjects import DASHES
from reader.analysis.quotes.reports.clauses import owner_of
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

LONGEST_LINE = 40
"""Items of the sentence that hands over."""
SOURCES = frozenset(("from", "per", "quoting", "via"))
"""What stands before where a quotation is from: "Via Kestrel:"."""
ADDED = frozenset(("edit", "update", "updated", "related", "previously"))
"""What a blog writes with a colon before what it adds: "Update: Ada Okafor:"."""
HERE = frozenset(("here’s", "here's", "this", "more", "also", "here"))
"""What may stand before whoever is quoted: "Here’s Ada Okafor on the plan", "More from Ada Okafor"."""
STATED = NOUNS | word_set(
    "announcement bulletin defence defense dissent document filing journal memoir notice obituary paper release review"
    " summary"
)
"""What is written in somebody's words."""
READS = frozenset(("read", "reads"))
SHOWING = word_set(
    """
    argues captures captured chimes describes discusses distils distills frames gets got has makes nails nailed notices
    outlines sees shows spells sums summarises summarizes unpacks weighs
    """
)
"""What is done with the words of a quotation, behind the name of whoever does it."""
ADDING = word_set("besides bonus finally first lastly next note now plus second so still then third warning")
"""What a line opens with that goes on with a list: "Plus, these two from last week:"."""
NO_NAMES = (DETERMINERS - {"the"}) | SUBJECT_PRONOUNS | ADDING
LONGEST_VERB = 4
"""Items between a name behind "as" and the colon: "as Ada Okafor very ably shows:"."""


def handing_report(passage: Passage, quote: int) -> Report | None:
    """Who is quoted in what is set apart, where the line above hands over to it."""
    first, colon = passage.bounds[quote - 1][0] if quote else 0, quote - 1
    if colon < 1 or passage.words[colon] != ":" or colon - first > LONGEST_LINE:
        return None
    found = _shown(passage, first, colon)
    start = _after_opening(passage, first)
    if not found and not any(is_saying(passage, at) for at in range(start, colon)):
        found = _stated(passage, start, colon) or _named(passage, start, colon)
    return Report(found, (colon, quote), Rule.LABEL) if found else None


def _shown(passage: Passage, first: int, colon: int) -> Range | None:
    """Behind "as": "she should resign, as Ada Okafor ably shows:"."""
    for at in range(colon - 2, first - 1, -1):
        if passage.lows[at] != "as" or (at > first and passage.words[at - 1] != ","):
            continue
        end = next((end for end in range(at + 1, colon) if not passage.words[end][:1].isupper()), colon)
        if end > at + 1 and 0 < colon - end <= LONGEST_VERB:
            return (at + 1, end) if all(map(str.isalpha, passage.words[end:colon])) else None
    return None


def _stated(passage: Passage, start: int, colon: int) -> Range | None:
    """Whose statement it is, or the statement: "From Okafor’s letter:", "Her reply, in full:", "The letter reads:"."""
    reads = next((at for at in range(start, colon) if passage.lows[at] in READS), None)
    sourced = start > 0 and passage.lows[start - 1] in SOURCES
    for at in range(start, min(reads or colon, start + LONGEST_VERB + 1)):
        if passage.lows[at] not in STATED:
            continue
        closed = at + 1 in (reads, colon) or passage.words[at + 1] == "," or passage.lows[at + 1] in PREPOSITIONS
        if not closed:
            continue
        if owner := owner_of(passage, at, start):
            return owner
        if at > start and _is_name(passage, (start, at)):
            return start, at
        if reads or sourced:
            return start, at + 1
    return None


def _named(passage: Passage, start: int, colon: int) -> Range | None:
    """A name that the line opens or ends with: "Ada Okafor on the plan:", "A good summary by Ada Okafor:"."""
    speaker = phrase_from(passage, start, colon)
    if speaker and _is_name(passage, speaker):
        end = speaker[1]
        behind = passage.lows[end]
        opened = behind in PREPOSITIONS or is_adverb(behind) or passage.words[end] in (",", "(", ":", *DASHES)
        return speaker if opened or behind in SHOWING else None
    for at in range(colon - 2, start, -1):
        if passage.lows[at] in ("by", "from"):
            speaker = phrase_from(passage, at + 1, colon)
            return speaker if speaker and speaker[1] == colon and _is_name(passage, speaker) else None
    return None


def _after_opening(passage: Passage, first: int) -> int:
    """The first item behind what only hands over: "Update: |", "Finally, |", "Here’s |", "This from |"."""
    at = first
    if (passage.lows[at] in ADDED and passage.words[at + 1] == ":") or (
        passage.lows[at] in ADDING and passage.words[at + 1] == ","
    ):
        at += 2
    while passage.lows[at] in HERE or (at > first and passage.lows[at] in ("is", "'s", "’s")):
        at += 1
    return at + (passage.lows[at] in SOURCES)


def _is_name(passage: Passage, phrase: Range) -> bool:
    """Whether a phrase is a name, with what somebody is before it: "Justice Okafor", "chief executive Ada Okafor"."""
    words = passage.words[slice(*phrase)]
    is_day = len(words) == 1 and passage.lows[phrase[0]] in DAYS
    if is_day or passage.lows[phrase[0]] in NO_NAMES or any(map(str.isdecimal, words)):
        return False
    own = [word for word in words if word.isalpha() and not is_role_word(word.lower())]
    return bool(own) and own[-1][0].isupper() and words[-1][:1].isupper()
