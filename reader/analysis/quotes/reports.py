"""Reports of saying: which words around a quote say that it was said, and by whom.

A report is looked for where news puts it, best first: right behind the quote, right before it, in the rest of its
sentence. Each rule has a name; how sure a rule is, is measured and stands in `CONFIDENCE`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from reader.analysis.quotes.passages import Passage
from reader.analysis.quotes.phrases import (
    POSSESSIVE_ENDS,
    Range,
    begins_phrase,
    main_subject,
    phrase_from,
    subject_before,
)
from reader.analysis.quotes.verbs import LEMMAS, NOUNS, PRESENT_PLAINLY, SAY_PLAINLY, VERBS, Saying
from reader.analysis.quotes.words import (
    AUXILIARIES,
    BE,
    BREAKS,
    COMMAS,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.roles import is_role_word

MODALS = AUXILIARIES - BE | {"to"}
PLURALS = frozenset(
    ("they", "we", "i", "you", "people", "police", "men", "women", "both", "others", "some", "many", "all")
)
GERUNDS = frozenset(
    ("hearing", "meeting", "briefing", "opening", "warning", "reading", "feeling", "understanding", "finding", "ruling")
)
"""Forms in -ing that are nouns more often."""

ECHOES = frozenset(("he", "she", "they", "it"))
SAME_PAST = frozenset(("read", "hit", "cast", "broadcast", "telecast", "spoke", "quit"))
ADJECTIVE_ENDS = ("al", "ive", "ous", "ic", "ful", "ary")

OWNER_REACH = 3
"""How many items behind its noun a statement's words may begin ("his claim that the vote was “…”" is too loose)."""

JUDGED_REACH = 6
"""How many items behind its verb a judgement's words may begin ("called the plan for the harbour “…”")."""

REACH = 60
"""How many items away from a quote a report may stand."""


class Rule(Enum):
    """How a speaker was found."""

    BEHIND = "behind"
    """“…,” Okafor said."""
    INVERTED = "inverted"
    """“…,” said Okafor."""
    ACCORDING = "according"
    BEFORE = "before"
    """Okafor said: “…”."""
    OWNER = "owner"
    """Okafor’s claim that “…”."""
    AGENT = "agent"
    """was called “…” by Okafor."""
    SENTENCE = "sentence"
    """“…” was the word, Okafor said."""
    SUBJECT = "subject"
    """Nobody is said to speak: the subject of the sentence."""
    GOES_ON = "goes on"
    """The speaker of the quote before, in the same paragraph."""
    NEXT = "next"
    """The speaker of the quote behind, in the same paragraph."""
    CARRIED = "carried"
    """The quote runs over paragraphs."""
    PARAGRAPH = "paragraph"
    """The speaker of the paragraph before."""
    LEAD = "lead"
    """Okafor was blunt. “…”"""
    LABEL = "label"
    """OKAFOR: …"""


@dataclass(frozen=True, slots=True)
class Report:
    """Who is said to have spoken, and by which words; ranges of items."""

    speaker: Range
    cue: Range | None
    rule: Rule


def find_report(passage: Passage, quote: int) -> Report | None:
    """The report of the quote at an item, within its sentence."""
    first, last = passage.bounds[quote]
    first, last = max(first, quote - REACH), min(last, quote + REACH)
    if _is_led(passage, quote, first) and not _ends_open(passage, quote):
        return _before(passage, quote, first) or _behind(passage, quote, last)
    return _behind(passage, quote, last) or _before(passage, quote, first) or _in_sentence(passage, quote, last)


def _is_led(passage: Passage, quote: int, first: int) -> bool:
    """Whether words right before the quote hand over to it: a colon, a verb of saying, a comma behind one."""
    if quote == first:
        return False
    before = passage.lows[quote - 1]
    if before == ":":
        return True
    if before == ",":
        return (
            quote - 2 >= first and VERBS.get(passage.lows[quote - 2]) is Saying.SAY and not _ends_open(passage, quote)
        )
    return VERBS.get(before) in (Saying.SAY, Saying.JUDGE) and not _ends_open(passage, quote)


def _ends_open(passage: Passage, quote: int) -> bool:
    """Whether the quote ends with a comma, so that its sentence goes on behind it."""
    span = passage.spans[quote]
    inner = passage.text[span.start : span.end].rstrip("\"'”’»")
    return inner.endswith(",") or passage.words[quote + 1 : quote + 2] == [","]


def _behind(passage: Passage, quote: int, last: int) -> Report | None:
    """“…,” Okafor said / said Okafor / according to Okafor."""
    at = quote + 1
    while at < last and passage.lows[at] in COMMAS:
        at += 1
    if at >= last or not passage.words[at]:
        return None
    return report_from(passage, at, last, attached=True)


def report_from(passage: Passage, at: int, last: int, *, attached: bool = False) -> Report | None:
    """The report that begins at an item."""
    low = passage.lows[at]
    if low == "according" and passage.lows[at + 1 : at + 2] == ["to"]:
        phrase = phrase_from(passage, at + 2, last)
        return Report(phrase, (at, at + 2), Rule.ACCORDING) if phrase else None
    if low == "as" and at + 1 < last:
        at, low = at + 1, passage.lows[at + 1]
    skipped = at
    while skipped < last and is_adverb(passage.lows[skipped]) and passage.lows[skipped] != "and":
        skipped += 1
    if skipped + 1 < last and _is_inverted(passage, skipped):
        phrase = _inverted_subject(passage, skipped + 1, last)
        return Report(phrase, (skipped, skipped + 1), Rule.INVERTED) if phrase else None
    if not begins_phrase(passage, at):
        return None
    if not attached and not (passage.words[at][0].isupper() or low in SUBJECT_PRONOUNS or low in DETERMINERS):
        return None
    cue = _first_verb(passage, at + 1, last)
    if cue is None:
        return None
    phrase = phrase_from(passage, at, cue)
    return Report(phrase, (cue, cue + 1), Rule.BEHIND) if phrase else None


def _is_inverted(passage: Passage, item: int) -> bool:
    """Whether a finite verb of saying stands here, before its subject; with a capital it is a name ("Love said")."""
    low = passage.lows[item]
    return low in VERBS and not low.endswith("ing") and not passage.words[item][0].isupper()


def _inverted_subject(passage: Passage, at: int, last: int) -> Range | None:
    if passage.lows[at] in ("him", "her", "me", "us", "them", "himself", "herself", "themselves", "reporters"):
        return None
    return phrase_from(passage, at, last)


def _first_verb(passage: Passage, at: int, last: int) -> int | None:
    """The first finite verb of saying of the clause, past what is put in between ("Levin, who …, said")."""
    while at < last:
        low = passage.lows[at]
        if not passage.words[at] or (low in BREAKS and low not in "()"):
            return None
        if low in WHO and passage.lows[at - 1] == ",":
            at = _next_comma(passage, at, last)
        elif low in JOINERS and passage.lows[at - 1] == "," and low not in ("and", "or"):
            return None
        elif low in VERBS and not low.endswith("ing") and is_finite(passage, at):
            return at
        at += 1
    return None


def _next_comma(passage: Passage, at: int, last: int) -> int:
    while at < last and passage.lows[at] != ",":
        at += 1
    return at


def is_finite(passage: Passage, item: int) -> bool:
    """Whether a form that may be a noun or a name is a finite verb here."""
    low, before = passage.lows[item], passage.lows[item - 1] if item else ""
    if passage.words[item][0].isupper() and item and not low.endswith("ed"):
        return False
    if before in ("to", "be", "been", "being") or before in POSSESSIVE_ENDS:
        return False
    if low == LEMMAS[low] and low not in SAME_PAST:
        plural = before[-1:] == "s" and before not in BE and LEMMAS[low] in PRESENT_PLAINLY
        return before in PLURALS or before in MODALS or before in WHO or plural
    if low.endswith("s") and LEMMAS[low] not in SAY_PLAINLY and not _may_rule(passage, item - 1):
        return False
    noun_like = before in DETERMINERS or before in PREPOSITIONS or before.endswith(ADJECTIVE_ENDS)
    return not noun_like or (before in PLURALS and low not in NOUNS) or low.endswith(("ed", "said"))


def _may_rule(passage: Passage, item: int) -> bool:
    """Whether a word may be the subject of a form in -s, else a plural: "Okafor claims", but "peace talks"."""
    word, low = passage.words[item], passage.lows[item]
    if not word or word[0].isupper() or low in SUBJECT_PRONOUNS or low in WHO:
        return True
    return low in COMMAS or low == "and" or is_adverb(low) or is_role_word(low)


def _before(passage: Passage, quote: int, first: int) -> Report | None:
    """The nearest word of saying before the quote that has a subject; a mere view yields to a saying around it."""
    weak: Report | None = None
    for at in range(quote - 1, first - 1, -1):
        if not passage.words[at]:
            continue
        report = _report_at(passage, at, quote, first)
        if report is None:
            continue
        if weak is None and not _is_strong(passage, report, quote):
            weak = report
        elif weak is None or _governs(passage, report):
            return report
    return weak


def _report_at(passage: Passage, at: int, quote: int, first: int) -> Report | None:
    low = passage.lows[at]
    if low in NOUNS and quote - at <= OWNER_REACH:
        owner = _owner(passage, at, first)
        if owner:
            return Report(owner, (at, at + 1), Rule.OWNER)
    if low == "to" and at > first and passage.lows[at - 1] == "according":
        phrase = phrase_from(passage, at + 1, quote)
        return Report(phrase, (at - 1, at + 1), Rule.ACCORDING) if phrase else None
    if _says(passage, at) and not _is_closed_off(passage, at, first, quote):
        return _clause_report(passage, at, first, quote)
    return None


def _is_strong(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a report is a saying, or a judgement whose words the quote are."""
    if report.rule is not Rule.BEFORE or report.cue is None:
        return True
    kind = VERBS.get(passage.lows[report.cue[0]])
    return kind in (Saying.SAY, Saying.TELL) or (kind is Saying.JUDGE and quote - report.cue[0] <= JUDGED_REACH)


def _governs(passage: Passage, report: Report) -> bool:
    """Whether a verb of saying takes what follows as its clause: "Okafor said voters feel …"."""
    if report.rule is Rule.ACCORDING:
        return True
    if report.cue is None or report.rule is not Rule.BEFORE:
        return False
    following = passage.words[report.cue[1]]
    return VERBS.get(passage.lows[report.cue[0]]) in (Saying.SAY, Saying.TELL) and following not in ("", ",", ".", ";")


def _says(passage: Passage, item: int) -> bool:
    """Whether an item is a verb of saying in any form, infinitives and participles too."""
    low = passage.lows[item]
    if low not in VERBS:
        return False
    if low in GERUNDS and item and passage.lows[item - 1] not in COMMAS:
        return False
    if low.endswith("ing"):
        return not (
            (item and passage.lows[item - 1] in ("the", "a", "an")) or (passage.words[item][0].isupper() and item)
        )
    return (item > 0 and passage.lows[item - 1] == "to") or is_finite(passage, item)


def _clause_report(passage: Passage, cue: int, first: int, quote: int) -> Report | None:
    low = passage.lows[cue]
    if _is_passive(passage, cue, first):
        for at in range(cue + 1, quote):
            if passage.lows[at] == "by":
                phrase = phrase_from(passage, at + 1, quote)
                return Report(phrase, (cue, cue + 1), Rule.AGENT) if phrase else None
        return None
    if low.endswith("ing"):
        subject = _participle_subject(passage, cue, first)
    else:
        subject = subject_before(passage, cue, first) or _shared_subject(passage, cue, first)
        if subject and passage.lows[subject[0]] in ECHOES and _hangs_on_saying(passage, subject[0], first):
            return None
    return Report(subject, (cue, cue + 1), Rule.BEFORE) if subject else None


def _hangs_on_saying(passage: Passage, pronoun: int, first: int) -> bool:
    """Whether a verb of saying governs the clause of a pronoun: "Okafor said he expects …" is Okafor's saying."""
    at = pronoun - 1
    if at > first and passage.lows[at] == "that":
        at -= 1
    return at > first and VERBS.get(passage.lows[at]) is Saying.SAY and is_finite(passage, at)


def _is_closed_off(passage: Passage, item: int, first: int, quote: int) -> bool:
    """Whether an item stands in an insertion that ends before the quote: "…, which some say is late, …"."""
    if "," not in passage.lows[item:quote]:
        return False
    for at in range(item - 1, first, -1):
        if passage.lows[at] in (",", ""):
            return False
        if passage.lows[at] in WHO:
            return passage.lows[at - 1] == ","
    return False


def _is_passive(passage: Passage, cue: int, first: int) -> bool:
    at = cue - 1
    while at >= first and is_adverb(passage.lows[at]):
        at -= 1
    past = passage.lows[cue].endswith("ed") or passage.lows[cue] in (
        "told",
        "seen",
        "known",
        "quoted",
        "written",
        "found",
    )
    return past and at >= first and passage.lows[at] in BE and passage.lows[at] not in POSSESSIVE_ENDS


def _participle_subject(passage: Passage, cue: int, first: int) -> Range | None:
    """Whose participle it is: the name right before it, or the subject of the verb before."""
    at = cue - 1
    while at > first and is_adverb(passage.lows[at]):
        at -= 1
    before = passage.words[at] if at >= first else ""
    if before[:1].isupper() or before in SUBJECT_PRONOUNS or before.lower() in AUXILIARIES:
        subject = subject_before(passage, cue, first)
        if subject:
            return subject
    return _shared_subject(passage, cue, first)


def _shared_subject(passage: Passage, cue: int, first: int) -> Range | None:
    """The subject that an earlier verb of the sentence lends: of the verb of saying before, or of the sentence."""
    for at in range(cue - 1, first, -1):
        low = passage.lows[at]
        finite = not low.endswith("ing") and low in VERBS and is_finite(passage, at)
        if finite and not _is_passive(passage, at, first):
            subject = subject_before(passage, at, first)
            if subject:
                return subject
            if passage.words[at - 1] == "":
                return phrase_from(passage, at + 1, cue)
    start = cue
    while start > first and passage.words[start - 1]:
        start -= 1
    return main_subject(passage, start, cue) or main_subject(passage, first, cue)


def _owner(passage: Passage, noun: int, first: int) -> Range | None:
    """Whose statement it is: "Okafor’s recent claim", "his words"."""
    at = noun - 1
    while at > first and noun - at < 5 and passage.words[at] and passage.words[at][0].isalpha():
        if passage.lows[at] in ("his", "her", "their"):
            return at, at + 1
        if passage.lows[at] in DETERMINERS or passage.lows[at] in PREPOSITIONS or passage.lows[at] in VERBS:
            return None
        at -= 1
    if at > first and passage.lows[at] in POSSESSIVE_ENDS:
        start = at
        while start > first and passage.words[start - 1][:1].isupper():
            start -= 1
        return (start, at) if start < at else None
    if at >= first and passage.lows[at] in ("his", "her", "their"):
        return at, at + 1
    return None


def _in_sentence(passage: Passage, quote: int, last: int) -> Report | None:
    """A report that closes the sentence: “…” was the word, Okafor said."""
    for at in range(quote + 1, last - 1):
        low = passage.lows[at]
        if low == "by" and passage.words[at]:
            phrase = phrase_from(passage, at + 1, last)
            if phrase and VERBS.get(passage.lows[at - 1]):
                return Report(phrase, (at - 1, at), Rule.AGENT)
        if low == "," and passage.words[at + 1]:
            report = report_from(passage, at + 1, last)
            if report:
                return Report(report.speaker, report.cue, Rule.SENTENCE)
    return None


def sentence_subject(passage: Passage, quote: int) -> Report | None:
    """The subject of the sentence, where nothing says that it spoke."""
    first, _ = passage.bounds[quote]
    subject = main_subject(passage, max(first, quote - REACH), quote)
    return Report(subject, None, Rule.SUBJECT) if subject else None


def reports_of(passage: Passage) -> Iterator[tuple[int, Report | None]]:
    """Every quote of a passage with its report."""
    for item, number in enumerate(passage.quotes):
        if number >= 0:
            yield item, find_report(passage, item)


def label_report(passage: Passage, quote: int) -> Report | None:
    """The speaker who stands before the quote with a colon and no verb: Okafor: “…”."""
    first, _ = passage.bounds[quote]
    if quote - first < 2 or passage.words[quote - 1] != ":" or quote - first > LABEL_LENGTH:
        return None
    if all(word[:1].isupper() or word in ("of", ".", ",", "(", ")", "-") for word in passage.words[first : quote - 1]):
        found = phrase_from(passage, first, quote - 1)
        return Report(found, (quote - 1, quote), Rule.LABEL) if found else None
    return None


LABEL_LENGTH = 9


def lead_report(passage: Passage, item: int) -> Report | None:
    """The speaker whom the sentence before an item leads in, as in: Okafor was blunt."""
    if not item:
        return None
    first, last = passage.bounds[item - 1]
    for at in range(last - 1, first - 1, -1):
        if passage.words[at] and _says(passage, at):
            report = _clause_report(passage, at, first, last)
            if report:
                return Report(report.speaker, None, Rule.LEAD)
    return None
