"""The report of a quote: which words around it say that it was said, and by whom.

A report is looked for where news puts it, best first: right behind the quote, right before it, in the rest of its
sentence.
"""

from reader.analysis.coreference.descriptions import FIT
from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.document import word_at
from reader.analysis.english.given_names import is_given
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, SAYS, VERBS, Saying
from reader.analysis.english.words import BE, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, is_adverb
from reader.analysis.quotes.grammar.cues import PARTICLES, hangs_on_saying, is_finite, is_saying, source_cue
from reader.analysis.quotes.grammar.openings import PERIODS, main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, phrase_from
from reader.analysis.quotes.grammar.scraps import is_named, is_scrap, only_hears
from reader.analysis.quotes.reports.before import report_before
from reader.analysis.quotes.reports.behind import report_behind, report_in_sentence
from reader.analysis.quotes.reports.clauses import clause_report
from reader.analysis.quotes.reports.closing import HANGING
from reader.analysis.quotes.reports.colons import (
    ONE_OF_THEM,
    SEEMING,
    colon_report,
    is_rubric,
    owner_of_answer,
)
from reader.analysis.quotes.reports.cries import cried_by, is_cried_by_others
from reader.analysis.quotes.reports.nobody import is_proverb
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.quotes.reports.signatures import signed_behind
from reader.analysis.quotes.reports.taken_up import taken_up
from reader.analysis.quotes.reports.views import viewer
from reader.analysis.wordlists import word_set

HEARER_REACH = 6
"""Items from a verb of saying to the comma behind its hearer."""
TURN_LENGTH = 30
"""Items of a sentence that may tell who speaks next."""
CLOSED = frozenset(("", "according"))
"""Quoted words, and a source: a sentence with one tells of more than who speaks."""
GESTURES = word_set(
    "shook shakes paused pauses winced winces frowned frowns intervened intervenes cut cuts chipped stepped blushed"
)
"""What people do before they speak, beside the verbs of saying."""
BODY = frozenset(("arms", "brow", "eyes", "eyebrow", "eyebrows", "hand", "hands", "head", "nose", "shoulders"))
"""What people move before they speak."""
MOODS = word_set(
    """
    adamant angry blunt blunter candid cautious certain clear convinced coy defiant delighted dismissive emphatic
    enthusiastic firm frank furious
    happy hopeful impressed incredulous livid optimistic pessimistic philosophical pleased relieved scathing sceptical
    skeptical sure thrilled unconvinced undeterred unhappy unimpressed unmoved unrepentant unsure wary
    """
)
"""How people are who then speak: "Lund was less sure. “…”"."""
REACH = 60
"""How many items away from a quote a report may stand."""


def find_report(passage: Passage, quote: int) -> Report | None:
    """The report of the quote at an item, within its sentence."""
    if is_cried_by_others(passage, quote):
        return cried_by(passage, quote)
    first, last = passage.bounds[quote]
    first, last = max(first, quote - REACH), min(last, quote + REACH)
    if is_proverb(passage, quote, first):
        return None
    if _is_led(passage, quote, first) and not _ends_open(passage, quote):
        return (
            report_before(passage, quote, first)
            or report_behind(passage, quote, last)
            or colon_report(passage, quote, first)
            or report_in_sentence(passage, quote, last)
        )
    behind = _of_somebody(passage, report_behind(passage, quote, last))
    told = behind is None or _is_told(passage, quote, behind) or _only_hears(passage, behind)
    before = report_before(passage, quote, first) if told else None
    if behind and (before is None or before.rule is not Rule.BEFORE):
        return behind
    if before is None or _is_doubtful(passage, before):
        closing = report_in_sentence(passage, quote, last)
        before = closing if closing and (before is None or _says_plainly(passage, closing)) else before
    ends = passage.bounds[quote][1]
    return (
        before
        or signed_behind(passage, quote)
        or viewer(passage, quote)
        or (taken_up(passage, ends) if ends <= quote + 2 else None)
    )


def _of_somebody(passage: Passage, report: Report | None) -> Report | None:
    """The report, unless its speaker is a scrap that names nobody: “…,” giving states more power."""
    if report is None or passage.lows[report.speaker[0]] in SUBJECT_PRONOUNS:
        return report
    words = passage.span(*report.speaker).of(passage.text).split()
    return None if is_scrap(words, words) else report


def _is_told(passage: Passage, quote: int, behind: Report) -> bool:
    """Whether a quote belongs to the clause before it: Lund claimed that “…,” Okafor said the road was shut."""
    led = passage.lows[quote - 1] == "that" and behind.rule is Rule.BEHIND and behind.cue is not None
    if not led or behind.cue is None:
        return False
    following = passage.lows[behind.cue[1] : behind.cue[1] + 1]
    return following != [] and (
        following[0] in DETERMINERS or following[0] in SUBJECT_PRONOUNS or following[0] == "that"
    )


def _only_hears(passage: Passage, report: Report) -> bool:
    """Whether a report names a court to which it was said: “…,” the inquest heard."""
    heard = passage.span(*report.cue).of(passage.text) if report.cue else ""
    return only_hears(passage.words[slice(*report.speaker)], heard)


def _is_doubtful(passage: Passage, report: Report) -> bool:
    """Whether no person plainly says the words: “the plan signals”, “the letter’s claim”."""
    return report.rule is Rule.OWNER or (report.rule is Rule.BEFORE and not is_named(passage, report.speaker))


def _says_plainly(passage: Passage, report: Report) -> bool:
    """Whether somebody named, or a pronoun, says it and nothing else: "…, Okafor said"."""
    first, last = report.speaker
    named = passage.words[last - 1][:1].isupper() or passage.lows[first] in ("he", "she", "the")
    return named and report.cue is not None and LEMMAS.get(passage.lows[report.cue[0]]) in SAY_PLAINLY


def _is_led(passage: Passage, quote: int, first: int) -> bool:
    """Whether words right before the quote hand over to it: a colon, a verb of saying, a comma behind one."""
    if quote == first:
        return False
    before = passage.lows[quote - 1]
    if before == ":":
        return True
    if before == ",":
        return _hands_over(passage, quote, first) and not _ends_open(passage, quote)
    return VERBS.get(before) in (Saying.SAY, Saying.JUDGE) and not _ends_open(passage, quote)


def _hands_over(passage: Passage, quote: int, first: int) -> bool:
    """Whether a verb of saying stands with its hearer before the comma that leads in a quote: "telling her,"."""
    for at in range(quote - 2, max(first, quote - HEARER_REACH) - 1, -1):
        kind = VERBS.get(passage.lows[at])
        if kind is Saying.SAY and (at == quote - 2 or passage.lows[quote - 2] == "with"):
            return is_saying(passage, at)
        if kind is Saying.TELL and at < quote - 2:
            return is_saying(passage, at)
        if not passage.words[at] or passage.words[at] == ",":
            return False
    return False


def _ends_open(passage: Passage, quote: int) -> bool:
    """Whether the quote ends with a comma, so that its sentence goes on behind it."""
    span = passage.spans[quote]
    inner = span.of(passage.text).rstrip("\"'”’»")
    return inner.endswith(",") or word_at(passage.words, quote + 1) == ","


IMPERSONAL = frozenset(("it", "there", "this", "that"))
"""Subjects of clauses that only present somebody: "It was her father who taught her"."""


def sentence_subject(passage: Passage, quote: int) -> Report | None:
    """The subject of the sentence, where nothing says that it spoke."""
    first, _ = passage.bounds[quote]
    subject = main_subject(passage, max(first, quote - REACH), quote)
    if subject and (passage.lows[subject[0]] in IMPERSONAL or passage.lows[subject[1] - 1] in PERIODS):
        return None
    speaks = subject and not is_rubric(passage, subject) and not _is_foreign(passage, subject, quote)
    if subject and only_hears(passage.words[slice(*subject)], passage.lows[subject[1]]):
        return None
    return Report(subject, None, Rule.SUBJECT) if subject and speaks else None


FOREIGN_FEWEST = 2
"""Small words behind the first one of a foreign clause, at least, where nothing behind shows that it is one."""


def _is_foreign(passage: Passage, subject: Range, quote: int) -> bool:
    """Whether foreign words stand before what they mean: "Kulluna ma’an, “we are all together”, was the song"."""
    if subject[1] != quote - 1 or passage.words[quote - 1] != ",":
        return False
    others = passage.words[subject[0] + 1 : subject[1]]
    plain = any(is_role_word(word) or word in PREPOSITIONS or word in DETERMINERS for word in others)
    explained = word_at(passage.words, quote + 1) == "," and passage.lows[quote + 2 : quote + 3] != []
    glossed = explained and passage.lows[quote + 2] in BE
    return bool(others) and all(map(str.islower, others)) and not plain and (glossed or len(others) >= FOREIGN_FEWEST)


def turn_report(passage: Passage, item: int) -> Report | None:
    """Whom a short sentence of its own gives the word: “…,” Lund said. Okafor shook her head. “…”."""
    first, last = passage.bounds[item - 1] if item else (0, 0)
    first = _added(passage, first, last)
    if last != item or not first < last <= first + TURN_LENGTH or not CLOSED.isdisjoint(passage.lows[first:last]):
        return None
    answering = owner_of_answer(passage, first, last)
    if answering:
        return Report(answering, None, Rule.LEAD)
    hangs = passage.lows[first] in HANGING and "," in passage.words[first:last]
    begins = passage.words.index(",", first) if hangs else first
    if passage.lows[first : first + 2] == ["when", "i"] and passage.lows[last - 3] in ("he", "she"):
        # "When I read this out to her she hoots."
        return Report((last - 3, last - 2), None, Rule.LEAD)
    verb = next((at for at in range(begins + 1, last) if _acts(passage, at, last)), last)
    beside = passage.lows[verb - 1] in ("he", "she")
    subject = (verb - 1, verb) if beside else main_subject(passage, first, verb)
    if verb == last or subject is None or not _is_beside(passage, subject[1], verb):
        return None
    head = passage.lows[subject[1] - 1]
    person = is_named(passage, subject) or is_role_word(head) or head in COMPANIONS | ONE_OF_THEM or FIT.fullmatch(head)
    return Report(subject, None, Rule.LEAD) if person else None


def _added(passage: Passage, first: int, last: int) -> int:
    """Where the last clause of a sentence begins that tells who speaks: “…,” Lund said, and | her brother cut in."""
    back = range(last - 1, max(first, last - TURN_LENGTH), -1)
    joiner = next((at for at in back if passage.lows[at] in ("and", "but") and passage.words[at - 1] == ","), 0)
    return joiner + 1 if joiner and "" in passage.words[first:joiner] else first


def _is_beside(passage: Passage, end: int, verb: int) -> bool:
    """Whether a subject ends before its verb, with what it is of and what explains it between two commas at most: "Her
    head of policy, Ada Lund, disagreed", "Ada Lund, who is 52, disagreed".
    """
    led = phrase_from(passage, end + 1, verb) if passage.lows[end] in PREPOSITIONS else None
    end = led[1] if led else end
    if passage.words[end] == "," == passage.words[verb - 1] and end + 1 < verb - 1:
        return "," not in passage.words[end + 1 : verb - 1]
    return all(map(is_adverb, passage.lows[end:verb]))


def _acts(passage: Passage, item: int, last: int) -> bool:
    """Whether a verb of saying stands here, or of what people do before they speak, or one that tells their mood."""
    low = passage.lows[item]
    if low in GESTURES or (VERBS.get(low) is Saying.SAY and is_finite(passage, item)):
        return True
    at = item + 1 + (word_at(passage.lows, item + 1) in PARTICLES)  # "put up his hand"
    moved = passage.lows[at : at + 2]
    if moved[:1] != [] and moved[0] in ("his", "her", "their"):
        return moved[-1] in BODY
    return low in SEEMING and not MOODS.isdisjoint(passage.lows[item + 1 : last])


def opening_subject(passage: Passage, item: int) -> Report | None:
    """Of whom the paragraph of a quote tells, where its first sentence begins with them."""
    _, last = passage.bounds[0]
    tells = last <= min(item, REACH) and "" not in passage.words[:last] and passage.words[last - 1] != "?"
    subject = main_subject(passage, 0, last) if tells else None
    named = subject and is_named(passage, subject) and passage.lows[subject[0]] not in IMPERSONAL
    return Report(subject, None, Rule.SUBJECT) if subject and named else None


def introduced(passage: Passage) -> Report | None:
    """Whom a paragraph without quotes begins with, by their full name."""
    subject = main_subject(passage, 0, min(passage.bounds[0][1], REACH))
    words = passage.words[slice(*subject)] if subject else []
    named = len(words) in (2, 3) and subject is not None and subject[0] == 0 and is_given(words[0].casefold())
    return Report(subject, None, Rule.LEAD) if subject and named and all(word[:1].isupper() for word in words) else None


NOBODY = frozenset(("nobody", "no", "none"))
ASKED_OF = frozenset(("i", "it", "they", "we", "you"))
"""Of whom a writer asks, and who does not answer: What did they talk about? “…”"""


def _is_told_of(passage: Passage, subject: Range, verb: int, first: int) -> bool:
    """Whether nobody speaks, or only in what somebody else says: "Okafor said he swore", "Her son, she says, swore"."""
    put_in = word_at(passage.words, subject[1]) == "," and any(
        passage.lows[at] in SAYS and passage.words[at + 1] == "," for at in range(subject[1] + 1, verb - 1)
    )
    return passage.lows[subject[0]] in NOBODY or put_in or hangs_on_saying(passage, subject[0], first)


def lead_report(passage: Passage, item: int) -> Report | None:
    """The speaker whom the sentence before an item leads in, as in: Okafor was blunt."""
    if not item:
        return None
    first, last = passage.bounds[item - 1]
    first = max(first, last - REACH)
    asks = passage.words[last - 1] == "?"
    for at in range(last - 1, first - 1, -1):
        source = source_cue(passage, at) if at and passage.words[at - 1] == "," else None
        if source and (named := phrase_from(passage, source, last)):
            return Report(named, None, Rule.LEAD)
        if passage.words[at] and is_saying(passage, at):
            report = clause_report(passage, at, first, last)
            if report and report.rule is not Rule.INVERTED and _is_told_of(passage, report.speaker, at, first):
                continue
            if report and _only_hears(passage, report):
                return None
            if report and not (asks and passage.lows[report.speaker[0]] in ASKED_OF):
                return Report(report.speaker, None, Rule.LEAD)
    return None
