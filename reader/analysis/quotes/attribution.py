"""Who spoke each quote of an article: reports where there are any, and neighbours where there are none.

News lets a speaker go on without saying so. What is still without a report takes the speaker of the quote before it in
its paragraph, of the one behind, of the paragraph before. How sure each way is, stands in `CONFIDENCE`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.analysis.english.saying import LEMMAS, VERBS, Saying
from reader.analysis.quotes.grammar.cues import SELDOM_SAYING
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.scraps import is_somebody
from reader.analysis.quotes.kinds.speech import kind_of
from reader.analysis.quotes.kinds.titles import WORKS, is_name
from reader.analysis.quotes.reports.direct import (
    find_report,
    introduced,
    lead_report,
    opening_subject,
    sentence_subject,
    turn_report,
)
from reader.analysis.quotes.reports.handing import handing_report
from reader.analysis.quotes.reports.nobody import is_said_by_nobody
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.quotes.reports.signatures import heading, label_report, signature
from reader.analysis.quotes.reports.taken_up import taken_up
from reader.analysis.spoken.interview import labels_within
from reader.analysis.spoken.marks import MARK, Family, Marked
from reader.model import QuoteKind, Span

CONFIDENCE = {
    Rule.BEHIND: 0.97,
    Rule.INVERTED: 0.975,
    Rule.ACCORDING: 0.85,
    Rule.BEFORE: 0.885,
    Rule.OWNER: 0.5,
    Rule.AGENT: 0.81,
    Rule.SENTENCE: 0.92,
    Rule.SUBJECT: 0.67,
    Rule.GOES_ON: 0.975,
    Rule.NEXT: 0.8,
    Rule.CARRIED: 0.93,
    Rule.PARAGRAPH: 0.68,
    Rule.LEAD: 0.63,
    Rule.SIGNED: 0.9,
    Rule.LABEL: 0.95,
}
"""The share that each rule got right on the training part of PolNeAR, rounded; by judgement where it met too few."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The speaker and the cue of one marked stretch, in characters, and the place of the cue."""

    kind: QuoteKind
    speaker: Span | None = None
    cue: Span | None = None
    rule: Rule | None = None
    passage: Passage | None = None
    """Where the report stands."""
    cue_item: int = -1
    breaks_in: bool = False
    """The report stands between this stretch and the one before, in one sentence: one utterance of two parts."""


def attribute(passages: Sequence[Passage], marked: tuple[Marked, ...]) -> list[Attribution]:
    """An attribution for each marked stretch, in order."""
    found = [Attribution(QuoteKind.DIRECT)] * len(marked)
    labels = labels_within(passages[0].text, marked) if passages else {}
    last: Attribution | None = None
    last_item: int | None = None
    for passage in passages:
        quoted = max(passage.quotes, default=-1) >= 0
        items = [item for item, number in enumerate(passage.quotes) if number >= 0] if quoted else []
        if items:
            _reports(passage, items, found)
            _labelled(passage, items, found, labels)
            _neighbours(passage, items, found)
            _from_before(passage, items, found, marked, last)
        if last_item is not None:
            _sign(passage, last_item, found, marked)
        last_item = passage.quotes[items[-1]] if items else None
        speaking = [found[passage.quotes[item]] for item in items]
        last = next((one for one in reversed(speaking) if one.speaker and one.kind is QuoteKind.DIRECT), None) or (
            last if items else _mentioned(passage, last)
        )
    return found


PLAIN = frozenset((Rule.BEFORE, Rule.ACCORDING, Rule.LABEL, Rule.SIGNED, Rule.CARRIED))


def is_silent(mark: Marked, found: Attribution) -> bool:
    """Whether nothing shows plainly that somebody speaks in what is only set apart."""
    plain = found.kind is QuoteKind.DIRECT and found.rule in PLAIN and not _is_starting(found)
    return mark.family is Family.APART and not plain


def _is_starting(found: Attribution) -> bool:
    """What is taken for saying is when something begins: "These are the discounts, starting tomorrow:"."""
    cue = found.passage.lows[found.cue_item] if found.passage and found.cue_item >= 0 else ""
    return cue.endswith("ing") and LEMMAS.get(cue) in SELDOM_SAYING


UNREPORTED = (None, Rule.PARAGRAPH, Rule.CARRIED)


def _sign(passage: Passage, number: int, found: list[Attribution], marked: tuple[Marked, ...]) -> None:
    """Give the quote above to who signs it, with its paragraphs before, unless it is reported."""
    report = (signature(passage) or taken_up(passage, 0)) if found[number].rule in UNREPORTED else None
    while report and found[number].rule in UNREPORTED:
        found[number] = _attribution(passage, report, QuoteKind.DIRECT)
        if not marked[number].carried:
            return
        number -= 1


def _is_short(passage: Passage) -> bool:
    """Whether a paragraph is a subhead or a caption, over which a speaker goes on."""
    return len(passage.words) < 9


def _mentioned(passage: Passage, last: Attribution | None) -> Attribution | None:
    """Who is left speaking behind a paragraph without quotes: whoever it leads in, or nobody new."""
    end = len(passage.words)
    lead = heading(passage) or turn_report(passage, end) or (None if _is_short(passage) else lead_report(passage, end))
    lead = lead or introduced(passage)
    return _attribution(passage, lead, QuoteKind.DIRECT) if lead else last


def _breaks_in(passage: Passage, item: int, found: list[Attribution]) -> bool:
    """Whether the sentence runs on from the quote before through a report to this one: “…,” she said, “…”."""
    first, _ = passage.bounds[item]
    if item - 2 < first or passage.words[item - 1] not in (",", "—", "–"):
        return False
    before = item - 2
    while before >= first and passage.quotes[before] < 0:
        before -= 1
    if before < first or before >= item - 2:
        return False
    if passage.lows[item - 2].endswith("ing") and VERBS.get(passage.lows[item - 2]) is Saying.SAY:
        return False
    if passage.lows[item - 2] in WORKS and is_name(passage, item):
        return False
    previous = found[passage.quotes[before]]
    closing = passage.spans[before].of(passage.text).rstrip("\"'”’»")[-1:]
    reported = previous.rule in (Rule.BEHIND, Rule.INVERTED, Rule.ACCORDING) and previous.passage is passage
    return reported and (closing in ",…-–—?!" or passage.words[before + 1] == ",")


def _reports(passage: Passage, items: list[int], found: list[Attribution]) -> None:
    for item in items:
        if _breaks_in(passage, item, found):
            number = passage.quotes[item]
            found[number] = replace(_borrowed(found[number - 1], Rule.GOES_ON), breaks_in=True)
            continue
        handed = None if MARK.match(passage.text, passage.spans[item].start) else handing_report(passage, item)
        report = handed or label_report(passage, item) or find_report(passage, item)
        kind = kind_of(passage, item, report)
        if report and kind in (QuoteKind.DIRECT, QuoteKind.SCARE):
            found[passage.quotes[item]] = _attribution(passage, report, kind)
        else:
            found[passage.quotes[item]] = Attribution(kind)


def _labelled(passage: Passage, items: list[int], found: list[Attribution], labels: dict[int, Span]) -> None:
    """Give the turns of a quoted transcript to whom their labels name."""
    for item in items:
        number = passage.quotes[item]
        if number in labels:
            found[number] = Attribution(QuoteKind.DIRECT, labels[number], None, Rule.LABEL, passage)


def _neighbours(passage: Passage, items: list[int], found: list[Attribution]) -> None:
    """Let speakers go on within the paragraph, forward first and then back."""
    previous: Attribution | None = None
    for item in items:
        number = passage.quotes[item]
        one = found[number]
        if one.kind is not QuoteKind.DIRECT:
            continue
        if not one.speaker:
            one = found[number] = _goes_on(passage, item, previous)
        if one.speaker:
            previous = one
    following: Attribution | None = None
    for item in reversed(items):
        number = passage.quotes[item]
        if found[number].kind is QuoteKind.DIRECT:
            if not found[number].speaker and following and not is_said_by_nobody(passage, item):
                found[number] = _borrowed(following, Rule.NEXT)
            following = found[number] if found[number].speaker else following


def _goes_on(passage: Passage, item: int, previous: Attribution | None) -> Attribution:
    if is_said_by_nobody(passage, item):
        return Attribution(QuoteKind.DIRECT)
    if previous:
        turn = turn_report(passage, item)
        return _attribution(passage, turn, QuoteKind.DIRECT) if turn else _borrowed(previous, Rule.GOES_ON)
    ways = (_told_before, sentence_subject, turn_report, lead_report, opening_subject)
    report = next((report for way in ways if (report := way(passage, item)) and _may_speak(passage, report)), None)
    counted = report is not None and passage.lows[report.speaker[1] - 1] in ("percent", "%")
    return _attribution(passage, report, QuoteKind.DIRECT) if report and not counted else Attribution(QuoteKind.DIRECT)


def _told_before(passage: Passage, item: int) -> Report | None:
    """Who speaks in the sentence before, where that of a quote only tells of things: "The rumour spread, Lund said. The
    truth comes late, and only when “it is prettier”".
    """
    subject = sentence_subject(passage, item)
    thing = subject is not None and not is_somebody(passage, subject.speaker)
    told = lead_report(passage, passage.bounds[item][0]) if thing else None
    return told if told and passage.words[told.speaker[0] - 1] == "," else None


def _may_speak(passage: Passage, report: Report) -> bool:
    """Whether somebody other than the writer may be meant, as in: When I told Okafor, she laughed. “…”."""
    return passage.lows[report.speaker[0]] not in ("i", "we", "you")


def _is_writer(passage: Passage, speaker: Span) -> bool:
    """Whether the writer spoke, whom somebody then answers: “Who rides with you?” I asked."""
    return speaker.of(passage.text).casefold() in ("i", "we")


def _from_before(
    passage: Passage,
    items: list[int],
    found: list[Attribution],
    marked: tuple[Marked, ...],
    last: Attribution | None,
) -> None:
    """Take the speaker of the paragraph before."""
    for item in items:
        number = passage.quotes[item]
        one = found[number]
        if one.speaker or one.kind is not QuoteKind.DIRECT:
            continue
        if _is_subhead(passage) or is_said_by_nobody(passage, item):
            continue
        before = found[number - 1] if marked[number].carried and number else last
        asks = before and before.speaker and not marked[number].carried and _is_writer(passage, before.speaker)
        if before and before.speaker and not asks:
            found[number] = _borrowed(before, Rule.CARRIED if marked[number].carried else Rule.PARAGRAPH)


SUBHEAD_LENGTH = 12
"""Words that a subhead has at most."""


def _is_subhead(passage: Passage) -> bool:
    """Whether a paragraph is a few marked words that no stop ends, behind an hour at most: “They cannot hear us”."""
    inner = passage.spans[-1].of(passage.text).strip("\"'“”‘’«»„ ")
    [*hour, quoted] = passage.words
    alone = not quoted and not any(map(str.isalpha, hour))
    return alone and inner[-1:].isalnum() and len(inner.split()) <= SUBHEAD_LENGTH


def _borrowed(other: Attribution, rule: Rule) -> Attribution:
    return Attribution(QuoteKind.DIRECT, other.speaker, None, rule, other.passage, -1)


def _attribution(passage: Passage, report: Report, kind: QuoteKind) -> Attribution:
    cue = passage.span(*report.cue) if report.cue else None
    item = report.cue[0] if report.cue else -1
    return Attribution(kind, passage.span(*report.speaker), cue, report.rule, passage, item)
