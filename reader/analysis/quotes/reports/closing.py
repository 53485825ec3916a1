"""Reports that close their sentence, without marks: "The road was shut, police said"; "…, officials said on Monday"."""

from collections.abc import Iterator

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, NOUNS, PRESENT_PLAINLY, VERBS, Saying
from reader.analysis.english.words import (
    APOSTROPHE_S,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    EARLY_OR_LATE,
    INDEFINITE,
    JOINERS,
    PREPOSITIONS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import is_finite
from reader.analysis.quotes.grammar.openings import PERIODS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, capitals_begin, phrase_from
from reader.analysis.quotes.grammar.scraps import HEARING, is_scrap, only_hears
from reader.analysis.quotes.reports.bare import has_present, has_verb
from reader.analysis.quotes.reports.behind import report_from
from reader.analysis.quotes.reports.content import ASKED, CLAUSAL, SHORTEST, long_enough
from reader.analysis.quotes.reports.content_ends import FRONTING
from reader.analysis.quotes.reports.report import Report, Reported, Rule

BULLETS = frozenset(("-", "–", "•", "*"))
"""What stands before the points of a list."""
CLOSING = frozenset(("say", "report", "tell"))
"""Verbs by which whoever reports a saying closes the sentence."""
CLOSELY = 6
"""Items at the end of a sentence among which their verb stands."""
CLOSING_REACH = 24
"""Items at the end of a sentence in which a report that closes it is looked for."""
NEAR = 16
"""Items in which anybody may report; farther off it is somebody with a name or an office, and a comma follows."""


HANDED_ON = 3
"""How often a saying is handed on in a sentence, at most: "…, said the mayor, state media say, AFP reported"."""


def closing_reports(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """The road was shut, police said; and of what hands on another, "…, said the mayor, state media say", the other."""
    while first < last and passage.words[first] in BULLETS:
        first += 1
    told: Reported | None = None
    for _ in range(HANDED_ON):
        found = _closing_report(passage, first, last)
        if found is None:
            break
        told, last = found
        if LEMMAS.get(passage.lows[told.cue[0]]) not in CLOSING:
            break
    if told:
        yield told


def _closing_report(passage: Passage, first: int, last: int) -> tuple[Reported, int] | None:
    """The report that closes the items, and where what it reports ends."""
    for at, report in _behind_commas(passage, first + SHORTEST - 1, last):
        if last - at >= NEAR and not (report and _is_explained(passage, report)):
            continue
        if report and report.cue and _closes(passage, report, last) and not _is_no_report(passage, report):
            named = _explained(passage, report, first, at)
            end = named[0] - 1 if named else _before_role(passage, report, first, at)
            acts = has_verb(passage, first, end) or has_present(passage, first + 1, end)
            acts = acts and not _is_owned_role(passage, first, end)
            whole = acts and not _only_leads(passage, first, end) and not _is_told_of(passage, report)
            content = long_enough(first, end) if whole else None
            own = Reported(named or report.speaker, report.cue, content, Rule.SENTENCE) if content else None
            return (own, end) if own else None
    return None


def _behind_commas(passage: Passage, first: int, last: int) -> Iterator[tuple[int, Report | None]]:
    """The commas at the end of a sentence, the last one first, and the report that stands behind each."""
    for at in range(last - 2, max(first, last - CLOSING_REACH), -1):
        if passage.words[at] == "," and passage.words[at + 1]:
            yield at, report_from(passage, at + 1, last) or _by_several(passage, at + 1, last)


BEFORE_NAMES = frozenset(("early", "last", "late", "on", "the"))
"""Words before who is told, and the day: "told | the Tarna Star", "said | late on Tuesday"."""


def _is_explained(passage: Passage, report: Report) -> bool:
    """Whether somebody reports what a comma and more words explain: "…, the mayor told AFP, | the third such case"."""
    end = max(report.speaker[1], report.cue[1] if report.cue else 0)
    comma = next((at for at in range(end, min(end + CLOSELY, len(passage.words))) if passage.words[at] == ","), 0)
    heard = all(word[:1].isupper() or word in BEFORE_NAMES for word in passage.words[end:comma])
    words = passage.words[slice(*report.speaker)]
    named = any(word[:1].isupper() for word in words)
    somebody = named or any(is_role_word(word.removesuffix("s")) or word == "head" for word in words)
    return bool(comma) and heard and somebody and NOUNS.isdisjoint(words[:2])


def _is_told_of(passage: Passage, report: Report) -> bool:
    """Whether a noun only tells what somebody says of the sentence: "…, a charge Okafor denied"."""
    words = passage.words[slice(*report.speaker)]
    named = len(words) > 2 and words[-1][:1].isupper() and words[1].islower()
    return named and words[0] in INDEFINITE and passage.lows[report.speaker[0] + 1] in NOUNS


COUNTED = frozenset(("first", "second", "third", "fourth", "fifth", "last", "latest", "only", "such"))


def _is_no_report(passage: Passage, report: Report) -> bool:
    """Whether nothing was said, "The owner, Volta Water, did not respond", or a court was told, or a case was one more,
    "…, the second death reported in Tarna".
    """
    if report.cue and only_hears(passage.words[slice(*report.speaker)], passage.lows[report.cue[0]]):
        return True
    second = passage.lows[report.speaker[0] + 1 : report.speaker[1]][:1]
    if second and second[0] in COUNTED and report.cue and passage.lows[report.cue[0]] == "reported":
        return True
    between = passage.lows[report.speaker[1] : report.cue[0]] if report.cue else []
    return any(low == "not" or low.endswith(("n't", "n’t")) for low in between)


SEVERAL_REACH = 9
"""Words from the comma to the verb of such a report."""
BOUND = frozenset(("people", "familiar", "close", "staff"))
"""Words behind which a preposition tells more of several, beside plurals: "sources close to the club"."""
CLOSED = PREPOSITIONS | WHO | AUXILIARIES | (JOINERS - {"and"}) | {"what"}


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


def _explained(passage: Passage, report: Report, first: int, comma: int) -> Range | None:
    """Whom the words between two commas before a verb explain: "…, Lund, a nurse, said"."""
    start = capitals_begin(passage, comma, first)
    inserted = word_at(passage.words, report.speaker[1]) == "," and passage.words[report.speaker[0]][0].islower()
    return (start, comma) if inserted and first < start < comma and passage.words[start - 1] == "," else None


HANGING = FRONTING | ASKED
"""What opens a clause that only leads to the next one."""
REACH = 80
"""Words of a clause that are looked at, so that an endless one takes no endless time."""


def _only_leads(passage: Passage, first: int, end: int) -> bool:
    """Whether no clause of its own stands here: "As the ferry sank, Okafor said", "Okafor, who has died, wrote"."""
    words = passage.words[first : min(end, first + REACH)]
    if passage.lows[first] in HANGING:
        return "," not in words
    comma = first + words.index(",") if words.count(",") == 1 else end
    return word_at(passage.lows, comma + 1) in ("who", "which") and not has_verb(passage, first, comma)


EXPLAINING = 5
"""Items from a comma to the one behind what somebody is, where it has an article."""
ROLE_REACH = 9
"""Words of such a role, its comma included."""


def _before_role(passage: Passage, report: Report, first: int, at: int) -> int:
    """Where content ends before what the speaker behind a comma is: "…, counsel to the inquiry, Ada Lund, said".

    With an article it is so where a comma closes the name: "…, the operator, Karsk Coal, says".
    """
    begin = next((comma for comma in range(at - 1, max(first, at - ROLE_REACH), -1) if passage.words[comma] == ","), at)
    says = LEMMAS.get(passage.lows[begin + 1]) in CLOSING
    if begin + 1 >= at or says or not passage.words[begin + 1].islower() or has_verb(passage, begin + 1, at):
        return at
    if passage.lows[begin + 1] in DETERMINERS:
        closed = word_at(passage.words, report.speaker[1]) == ","
        named = passage.words[report.speaker[0]][0].isupper()
        return begin if closed and named and at - begin <= EXPLAINING else at
    return begin if any(map(is_role_word, passage.lows[begin + 1 : at])) else at


def _is_owned_role(passage: Passage, first: int, end: int) -> bool:
    """Whether nothing but somebody's role stands here: "President Lund's spokesman", "the union's lawyer"."""
    if not is_role_word(passage.lows[end - 1]):
        return False
    reach = range(end - 1, max(first, end - ROLE_REACH), -1)
    owner = next((at for at in reach if passage.lows[at] in APOSTROPHE_S), first)
    return owner > first and not has_verb(passage, first, owner) and not has_verb(passage, owner + 1, end)


ABOUT_WHAT = frozenset(("about", "against", "for", "of", "over", "with"))
"""Prepositions behind a verb that lead its object: "After the vote, drivers complain of delays"."""


def _closes(passage: Passage, report: Report, last: int) -> bool:
    """Whether a report has its words behind it: no object follows, as in "After the vote, Okafor praised them"."""
    if report.cue is None:
        return False
    cue = passage.lows[report.cue[0]]
    tells = LEMMAS.get(cue) == "tell" and _is_subject(passage, report.speaker[1], report.cue[0])
    if not (tells or VERBS.get(cue) is Saying.SAY) or cue not in CLAUSAL:
        return False
    end = max(report.cue[1], report.speaker[1])
    if tells:
        hearer = phrase_from(passage, end, last)
        end = hearer[1] if hearer else end
        if word_at(passage.lows, end) == "to":
            return False
    if end >= last or not passage.words[end]:
        return end >= last
    inverted = report.speaker[0] >= report.cue[1]
    if inverted and LEMMAS[passage.lows[report.cue[0]]] not in PRESENT_PLAINLY:
        return False
    low = passage.lows[end]
    where = low in PREPOSITIONS and (LEMMAS[cue] in ("say", "tell") or low not in ABOUT_WHAT)
    return (
        not low[0].isalnum()
        or where
        or low in DAYS
        or is_adverb(low)
        or (LEMMAS[cue] == "say" and _tells_when(passage, end, last))
    )


def _is_subject(passage: Passage, end: int, cue: int) -> bool:
    """Whether a speaker that ends at an item is the subject of a verb: "a doctor | at the hospital | told"."""
    if end >= cue:
        return end == cue
    between = [word for word in passage.words[end:cue] if word not in APOSTROPHE_S]
    plain = passage.lows[end] in PREPOSITIONS and all(word[:1].isalnum() for word in between)
    return plain and AUXILIARIES.isdisjoint(between)


def _tells_when(passage: Passage, item: int, last: int) -> bool:
    """Whether a time follows that no preposition leads: "said last year", "said early Monday"."""
    low = passage.lows[item]
    following = passage.lows[item + 1] if item + 1 < last else ""
    return low in EARLY_OR_LATE or (low in ("last", "this") and (following in PERIODS or following in DAYS))


def _hearing(passage: Passage, first: int, end: int) -> int:
    """The comma before the court that hears what is said: "Lund said it was over, | an inquest heard"; else 0."""
    told = passage.lows[end - 2 : end] == ["was", "told"]
    if not told and passage.lows[end - 1] != "heard":
        return 0
    comma = next((at for at in range(end - 1, max(first, end - CLOSELY), -1) if passage.words[at] == ","), 0)
    return comma if comma and passage.lows[end - 2 - told] in HEARING else 0


def before_closing(passage: Passage, content: Range, last: int) -> Range:
    """Content without a report that closes the sentence around it: "Lund said it was over, two officials said"."""
    heard = _hearing(passage, content[0] + SHORTEST, content[1])
    if heard:
        return content[0], heard
    if CLAUSAL.isdisjoint(passage.lows[max(content[0], last - CLOSELY) : last]):
        return content
    at, report = next(_behind_commas(passage, content[0] + SHORTEST, last), (0, None))
    if report is None or report.cue is None or LEMMAS.get(passage.lows[report.cue[0]]) not in CLOSING:
        return content
    return (content[0], min(at, content[1])) if _closes(passage, report, last) else content
