"""The report of a quote: which words around it say that it was said, and by whom.

A report is looked for where news puts it, best first: right behind the quote, right before it, in the rest of its
sentence.
"""

from reader.analysis.quotes.before import report_before
from reader.analysis.quotes.behind import report_behind, report_in_sentence
from reader.analysis.quotes.clauses import clause_report
from reader.analysis.quotes.cues import is_saying
from reader.analysis.quotes.openings import main_subject
from reader.analysis.quotes.passages import Passage
from reader.analysis.quotes.rules import Report, Rule
from reader.analysis.quotes.signatures import signed_behind
from reader.analysis.quotes.verbs import VERBS, Saying

REACH = 60
"""How many items away from a quote a report may stand."""


def find_report(passage: Passage, quote: int) -> Report | None:
    """The report of the quote at an item, within its sentence."""
    first, last = passage.bounds[quote]
    first, last = max(first, quote - REACH), min(last, quote + REACH)
    if _is_led(passage, quote, first) and not _ends_open(passage, quote):
        return (
            report_before(passage, quote, first)
            or report_behind(passage, quote, last)
            or _colon_report(passage, quote, first)
        )
    return (
        report_behind(passage, quote, last)
        or report_before(passage, quote, first)
        or report_in_sentence(passage, quote, last)
        or signed_behind(passage, quote)
    )


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


def _colon_report(passage: Passage, quote: int, first: int) -> Report | None:
    """Whose sentence ends with the colon before a quote, whatever its verb: Okafor shook her head: “…”."""
    if passage.words[quote - 1] != ":":
        return None
    subject = main_subject(passage, first, quote - 1)
    if subject is None or subject[1] >= quote - 1:
        return None
    named = passage.words[subject[1] - 1][:1].isupper() or passage.lows[subject[0]] in ("he", "she", "they")
    return Report(subject, None, Rule.SUBJECT) if named else None


def _ends_open(passage: Passage, quote: int) -> bool:
    """Whether the quote ends with a comma, so that its sentence goes on behind it."""
    span = passage.spans[quote]
    inner = passage.text[span.start : span.end].rstrip("\"'”’»")
    return inner.endswith(",") or passage.words[quote + 1 : quote + 2] == [","]


def sentence_subject(passage: Passage, quote: int) -> Report | None:
    """The subject of the sentence, where nothing says that it spoke."""
    first, _ = passage.bounds[quote]
    subject = main_subject(passage, max(first, quote - REACH), quote)
    return Report(subject, None, Rule.SUBJECT) if subject else None


def lead_report(passage: Passage, item: int) -> Report | None:
    """The speaker whom the sentence before an item leads in, as in: Okafor was blunt."""
    if not item:
        return None
    first, last = passage.bounds[item - 1]
    for at in range(last - 1, first - 1, -1):
        if passage.words[at] and is_saying(passage, at):
            report = clause_report(passage, at, first, last)
            if report:
                return Report(report.speaker, None, Rule.LEAD)
    return None
