"""Reported speech without marks: “Okafor said that the bridge would close”, “the bridge would close, Okafor said”."""

from collections.abc import Iterator

from reader.analysis.quotes.grammar.cues import is_finite, is_passive
from reader.analysis.quotes.grammar.openings import clause_start, main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import POSSESSIVE_ENDS, Range, phrase_from
from reader.analysis.quotes.grammar.scraps import is_scrap
from reader.analysis.quotes.grammar.subjects import subject_before
from reader.analysis.quotes.grammar.verbs import LEMMAS, PRESENT_PLAINLY, VERBS, Saying
from reader.analysis.quotes.grammar.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.reports.behind import report_by_agent, report_from
from reader.analysis.quotes.reports.clauses import clause_report, shared_subject
from reader.analysis.quotes.reports.content import (
    CLAUSAL,
    SHORTEST,
    content_of,
    has_verb,
    long_enough,
    without_stop,
)
from reader.analysis.quotes.reports.headlines import headline_report
from reader.analysis.quotes.reports.inserted import inserted_report
from reader.analysis.quotes.reports.rules import Report, Reported, Rule
from reader.analysis.roles import is_role_word

TELLERS = frozenset(("i", "we", "you"))
"""Whoever writes or is interviewed; what they say of their own saying is no report."""

GOING_REACH = 8
"""Items before a verb of saying in which "went" is looked for: "went on to say"."""
SUBJECT_REACH = 80
"""Items before a participle within which its subject is looked for, so that endless sentences take no endless time."""


def find_reported(passage: Passage) -> Iterator[Reported]:
    """The reported speech of a paragraph, in order; no two stretches of it share words."""
    headline = headline_report(passage)
    if headline:
        yield headline
        return
    first = 0
    while first < len(passage.words):
        last = passage.bounds[first][1]
        for found in _of_sentence(passage, first, last):
            if _first_person(passage, found) not in TELLERS and not _repeats_quote(passage, found):
                yield found
        first = last


def _first_person(passage: Passage, found: Reported) -> str:
    """The first word of the speaker, without what is drawn to it: "I" of "I’d"; "we" of "we can all"."""
    if passage.lows[found.speaker[0]] in ("all", "both"):
        return next(
            (low for low in passage.lows[max(0, found.speaker[0] - 2) : found.speaker[0]] if low in TELLERS), ""
        )
    return passage.lows[found.speaker[0]].replace("’", "'").partition("'")[0]


def _repeats_quote(passage: Passage, found: Reported) -> bool:
    """Whether what stands before its report begins with a quote, which is reported by itself."""
    return found.rule is not Rule.BEFORE and not passage.words[found.content[0]]


def _of_sentence(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """Every clause that a verb of saying governs, or else what stands before or behind the sentence's only report."""
    if passage.lows[first] == "according":
        yield from _according(passage, first, last)
        return
    beyond, governs = first, False
    for at in [item for item in range(first + 1, last) if passage.lows[item] in REPORTING]:
        low = passage.lows[at]
        if at < beyond or (governs and low not in CLAUSAL):
            continue
        if low == "," and (inserted := inserted_report(passage, first, at, last)):
            yield inserted
            beyond, governs = inserted.cue[1], True
        elif low == "according" and passage.lows[at - 1] == ",":
            yield from _closing(passage, first, at, last)
            return
        elif low in CLAUSAL and (content := _governed(passage, at, first, last)):
            yield from _governing(passage, at, first, content)
            beyond, governs = content[1], True
    if not governs:
        yield from _closing_report(passage, first, last)


REPORTING = CLAUSAL | {",", "according"}
"""Words at which a report may begin."""


def _governed(passage: Passage, item: int, first: int, last: int) -> Range | None:
    """The clause that the word at an item governs, a verb of saying, if it does."""
    low = passage.lows[item]
    kind = VERBS[low]
    if low == "asked" and passage.lows[item - 1] == ",":
        return None
    if low.endswith("ing"):
        speaks = kind is Saying.SAY and _goes_with(passage, item)
    else:
        speaks = is_finite(passage, item) or _going_on(passage, item, first) is not None
    return content_of(passage, item, kind, last) if speaks else None


def _goes_with(passage: Passage, item: int) -> bool:
    """Whether a participle goes with the clause before it: "Okafor left, saying", ", and warning", "before saying"."""
    before = passage.lows[item - 1]
    if before in ("before", "after", "while"):
        return True
    led = before in ("and", "but", "also", "then")
    return passage.lows[item - 1 - led] in (",", "")


def _governing(passage: Passage, cue: int, first: int, content: Range) -> Iterator[Reported]:
    """The report of a clause by who says it; nothing where that cannot be told."""
    if passage.lows[cue].endswith("ing"):
        report = clause_report(passage, cue, max(first, cue - SUBJECT_REACH), content[0])
    elif is_passive(passage, cue, first):
        tells = VERBS[passage.lows[cue]] is Saying.TELL
        report = report_by_agent(passage, cue, content[0]) if tells else None
    else:
        subject = _subject(passage, _going_on(passage, cue, first) or cue, first)
        report = Report(subject, None, Rule.BEFORE) if subject else None
    if report:
        yield Reported(report.speaker, (cue, cue + 1), content, report.rule)


def _subject(passage: Passage, verb: int, first: int) -> Range | None:
    """Who says it: the subject beside the verb, or the one that an earlier verb lends: "Okafor left and said that"."""
    at = verb - 1
    while at > first and passage.lows[at] != "and" and is_adverb(passage.lows[at]):
        at -= 1
    lent = passage.lows[at] in ("and", "but")
    beside = subject_before(passage, verb, first)
    return beside or (_lent_subject(passage, at, first) if lent else None)


def _lent_subject(passage: Passage, joiner: int, first: int) -> Range | None:
    """The subject of the clause that goes on; behind marks that of the verb before them: "called it “…” and said"."""
    start = clause_start(passage, joiner, first)
    if start > first and not passage.words[start - 1]:
        return shared_subject(passage, joiner, first)
    return main_subject(passage, start, joiner)


def _going_on(passage: Passage, item: int, first: int) -> int | None:
    """The verb that a report hangs on in "went on to say", "went so far as to say"."""
    if passage.lows[item - 1] != "to":
        return None
    back = range(item - 2, max(first, item - GOING_REACH), -1)
    return next((at for at in back if LEMMAS.get(passage.lows[at]) == "go"), None)


def _according(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """According to police, the road was shut."""
    report = report_from(passage, first, last)
    if report is None or report.cue is None or report.rule is not Rule.ACCORDING:
        return
    comma = _comma(passage, report.speaker[1], last)
    if comma + 1 < last and _explains(passage, comma + 1):
        behind = _comma(passage, comma + 1, last)
        comma = behind if has_verb(passage, behind, last) else comma
    content = long_enough(comma + 1, without_stop(passage, comma + 1, last))
    if content:
        yield Reported(report.speaker, report.cue, content, report.rule)


def _comma(passage: Passage, first: int, last: int) -> int:
    """The next comma that is not within a number: "2,000 people"."""
    words = passage.words
    within = (at for at in range(first, last) if words[at] == ",")
    return next(
        (at for at in within if not (words[at - 1].isdecimal() and "".join(words[at + 1 : at + 2]).isdecimal())), last
    )


def _explains(passage: Passage, at: int) -> bool:
    """Whether what begins behind a comma tells of the source: "a study, published in May," "the mayor, who left,"."""
    return passage.lows[at] in WHO or (passage.lows[at].endswith("ed") and passage.lows[at + 1] in BEHIND_PARTICIPLES)


BEHIND_PARTICIPLES = PREPOSITIONS | {"out", "up", "last", "this", "on", "earlier"}


def _closing(passage: Passage, first: int, at: int, last: int) -> Iterator[Reported]:
    """The road was shut, according to police."""
    report = report_from(passage, at, last)
    content = long_enough(first, at - 1)
    if report and report.cue and content:
        comma = _comma(passage, report.speaker[1], last)
        owning = passage.lows[first : min(at - 1, first + REACH)]
        acts = any(
            has_verb(passage, item, item + 1) for item, low in enumerate(owning, first) if low not in POSSESSIVE_ENDS
        )
        breaks_in = comma + 1 < last and not acts and has_verb(passage, comma + 1, last)
        rest = (comma + 1, without_stop(passage, comma + 1, last)) if breaks_in else None
        yield Reported(report.speaker, report.cue, content, report.rule, rest)


def _closing_report(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """The road was shut, police said."""
    for at in range(last - 2, max(first + SHORTEST - 1, last - CLOSING_REACH), -1):
        if passage.words[at] == "," and passage.words[at + 1]:
            report = report_from(passage, at + 1, last) or _by_several(passage, at + 1, last)
            if report and report.cue and _closes(passage, report, last):
                named = _explained(passage, report, first, at)
                end = named[0] - 1 if named else _before_role(passage, first, at)
                whole = has_verb(passage, first, end) and not _only_leads(passage, first, end)
                content = long_enough(first, end) if whole else None
                if content:
                    yield Reported(named or report.speaker, report.cue, content, Rule.SENTENCE)
                return


def _by_several(passage: Passage, first: int, last: int) -> Report | None:
    """A report by whoever is named without an article: "…, police said", "…, chief executive Ada Lund has said"."""
    cue = next((at for at in range(first + 1, min(first + SEVERAL_REACH, last)) if passage.lows[at] in CLAUSAL), None)
    if (
        cue is None
        or passage.lows[cue].endswith("ing")
        or not (is_finite(passage, cue) or _ends_headline(passage, cue))
    ):
        return None
    end = cue - (passage.lows[cue - 1] in ("have", "had", "has"))
    led = next((at for at in range(first + 1, end) if passage.lows[at] in PREPOSITIONS), end)
    words, rest = passage.words[first:led], passage.words[led + 1 : end]
    names = bool(words) and all(word.isalpha() and word.casefold() not in CLOSED for word in (*words, *rest))
    bound = led == end or words[-1].endswith("s") or words[-1] in BOUND
    follows = passage.lows[cue + 1 : cue + 2]
    says = (
        LEMMAS[passage.lows[cue]] in PRESENT_PLAINLY or follows == [] or not follows[0].isalnum() or follows[0] in DAYS
    )
    says = says and LEMMAS[passage.lows[cue]] != "continue"
    return (
        Report((first, end), (cue, cue + 1), Rule.BEHIND)
        if names and bound and says and not is_scrap(words, words)
        else None
    )


def _ends_headline(passage: Passage, cue: int) -> bool:
    """Whether a form in -s is the last word, which no stop follows: "Bridge to stay shut, union warns"."""
    return passage.lows[cue].endswith("s") and cue + 1 == len(passage.words)


SEVERAL_REACH = 9
"""Words from the comma to the verb of such a report."""
BOUND = frozenset(("people", "familiar", "close", "staff"))
"""Words behind which a preposition tells more of several, beside plurals: "sources close to the club"."""
CLOSED = PREPOSITIONS | WHO | AUXILIARIES | (JOINERS - {"and"})


def _explained(passage: Passage, report: Report, first: int, comma: int) -> Range | None:
    """Whom the words between two commas before a verb explain: "…, Lund, a nurse, said"."""
    start = comma
    while start > first and passage.words[start - 1][:1].isupper():
        start -= 1
    inserted = (
        passage.words[report.speaker[1] : report.speaker[1] + 1] == [","]
        and passage.words[report.speaker[0]][0].islower()
    )
    return (start, comma) if inserted and first < start < comma and passage.words[start - 1] == "," else None


def _only_leads(passage: Passage, first: int, end: int) -> bool:
    """Whether no clause of its own stands here: "As the ferry sank, Okafor said", "Okafor, who has died, wrote"."""
    words = passage.words[first : min(end, first + REACH)]
    if passage.lows[first] in HANGING:
        return "," not in words
    comma = first + words.index(",") if words.count(",") == 1 else end
    return passage.lows[comma + 1 : comma + 2] in (["who"], ["which"]) and not has_verb(passage, first, comma)


HANGING = frozenset(("after", "although", "as", "because", "before", "since", "though", "when", "while"))
REACH = 80
"""Words of a clause that are looked at, so that an endless one takes no endless time."""


def _before_role(passage: Passage, first: int, at: int) -> int:
    """Where content ends before what the speaker behind a comma is: "…, counsel to the inquiry, Ada Lund, said"."""
    begin = next((comma for comma in range(at - 1, max(first, at - ROLE_REACH), -1) if passage.words[comma] == ","), at)
    bare = begin + 1 < at and passage.words[begin + 1].islower() and passage.lows[begin + 1] not in DETERMINERS
    is_role = bare and any(map(is_role_word, passage.lows[begin + 1 : at])) and not has_verb(passage, begin + 1, at)
    return begin if is_role else at


ROLE_REACH = 9
"""Words of such a role, its comma included."""


def _closes(passage: Passage, report: Report, last: int) -> bool:
    """Whether a report has its words behind it: no object follows, as in "After the vote, Okafor praised them"."""
    if report.cue is None:
        return False
    cue = passage.lows[report.cue[0]]
    tells = LEMMAS.get(cue) == "tell" and report.speaker[1] == report.cue[0]
    if not (tells or VERBS.get(cue) is Saying.SAY) or cue not in CLAUSAL:
        return False
    end = max(report.cue[1], report.speaker[1])
    if tells:
        hearer = phrase_from(passage, end, last)
        end = hearer[1] if hearer else end
    if end >= last or not passage.words[end]:
        return end >= last
    inverted = report.speaker[0] >= report.cue[1]
    if inverted and LEMMAS[passage.lows[report.cue[0]]] not in PRESENT_PLAINLY:
        return False
    low = passage.lows[end]
    where = low in PREPOSITIONS and (LEMMAS[cue] in ("say", "tell") or low not in ABOUT_WHAT)
    return not low[0].isalnum() or where or low in DAYS or is_adverb(low)


CLOSING_REACH = 16
"""Items at the end of a sentence in which a report that closes it is looked for."""
ABOUT_WHAT = frozenset(("about", "against", "for", "of", "over", "with"))
"""Prepositions behind a verb that lead its object: "After the vote, drivers complain of delays"."""
