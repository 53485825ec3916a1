"""Reports in a sentence of their own behind a quote, which takes it up: “…” That was the verdict of Okafor.

So does what comes from somebody, “…” That warning came from Okafor, and a verb behind "so": “…” So said the mayor.
"""

from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, UTTERED
from reader.analysis.english.words import MONTHS
from reader.analysis.quotes.grammar.cues import source_cue
from reader.analysis.quotes.grammar.openings import main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import phrase_from
from reader.analysis.quotes.grammar.scraps import is_scrap, is_somebody
from reader.analysis.quotes.reports.behind import report_from, verdict
from reader.analysis.quotes.reports.clauses import source_of
from reader.analysis.quotes.reports.report import Report, Rule

TAKING_UP = frozenset(("that", "this", "these", "those", "such"))
"""What stands for the words before it."""
WERE = frozenset(("are", "is", "was", "were", "'s", "’s"))
SO = frozenset(("so", "thus"))
NOBODY = frozenset(("no", "nobody", "none"))
NAME_REACH = 3
"""Items from "that" to the name of what was said: "That blunt warning"."""


def taken_up(passage: Passage, first: int) -> Report | None:
    """Who is said to have spoken the words that the sentence beginning at an item takes up."""
    if first + 2 >= len(passage.words):
        return None
    last, low, following = passage.bounds[first][1], passage.lows[first], passage.lows[first + 1]
    if low in SO and (LEMMAS.get(following) in SAY_PLAINLY or LEMMAS.get(following) == "speak"):
        return _named(passage, report_from(passage, first + 1, last))
    if low == "with" and following in TAKING_UP and passage.lows[first + 2] in UTTERED:
        # "With these words Okafor closed the meeting"
        subject = main_subject(passage, first + 3, last)
        somebody = subject is not None and is_somebody(passage, subject)
        return Report(subject, None, Rule.SUBJECT) if subject and somebody else None
    if low not in TAKING_UP:
        return None
    if following == "from":
        speaker = phrase_from(passage, first + 2, last)
        return _named(passage, Report(speaker, (first + 1, first + 2), Rule.INVERTED)) if speaker else None
    if following in WERE:
        sourced = source_cue(passage, first + 2) is not None
        return _named(passage, (report_from if sourced else verdict)(passage, first + 1 + sourced, last))
    reach = range(first + 1, min(first + 1 + NAME_REACH, last))
    noun = next((at for at in reach if passage.lows[at] in UTTERED), last)
    came = source_of(passage, noun, last)
    if came is None:
        return None
    cue = came[0] - 2 if passage.words[came[0] - 2].isalpha() else noun
    return _named(passage, Report(came, (cue, cue + 1), Rule.INVERTED))


def _named(passage: Passage, report: Report | None) -> Report | None:
    """The report, where its speaker names somebody."""
    words = passage.words[slice(*report.speaker)] if report else []
    low = words[0].lower() if words else ""
    nobody = low in NOBODY or low in MONTHS or low[:1].isdigit()
    return None if nobody or is_scrap(words, words) else report
