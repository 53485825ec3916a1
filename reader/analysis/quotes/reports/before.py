"""Reports that stand before a quote: Okafor said: “…”; Okafor called it “…”; Okafor’s claim that “…”."""

from reader.analysis.document import word_at
from reader.analysis.english.saying import LEMMAS, NOUNS, SAYS, SAYS_OR_TELLS, VERBS, Saying
from reader.analysis.english.words import ARTICLES, PREPOSITIONS, SUBJECT_PRONOUNS, WHO
from reader.analysis.quotes.grammar.cues import is_closed_off, is_saying, puts_it, source_cue
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import LIKING, phrase_from
from reader.analysis.quotes.reports.behind import with_second
from reader.analysis.quotes.reports.clauses import AHEAD, clause_report, owner_of
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

OWNING = frozenset(("his", "her", "their"))
SILENT = frozenset(("see", "view", "perceive", "regard", "seek", "reject", "oppose"))
"""Verbs of judgement that need no words: what they are told of is said by whoever tells it."""
OWNER_REACH = 3
"""How many items behind its noun a statement's words may begin ("his claim that the vote was “…”" is too loose)."""
THAT_REACH = 8
"""How many items behind its noun they may begin where "that" follows ("his claim that the town “…”")."""
GIVEN = frozenset(("at", "before", "during", "in", "on", "to"))
"""What tells where a statement was made: "her comments before a committee that “…”"."""
INSERTED_REACH = 8
"""How many items before a quote a report between commas may begin."""
LETTERS = frozenset(("card", "email", "e-mail", "letter", "message", "note", "post", "text", "tweet"))
"""What is sent in somebody's words."""
SENDING = frozenset(("emailed", "left", "posted", "sent", "texted", "wrote"))
ISSUED = frozenset(("issued", "out", "posted", "published", "read", "released", "sent", "signed", "written"))
"""What stands between such a noun and the "by" before who sends it."""
SENT_REACH = 24
"""Items between such a noun and the colon behind what is told of it."""
REGARDED_REACH = 12
"""Items between a verb and the "as" before what is told: "regards the loss of the bakery in the old market as “…”"."""
OVERHEARING = word_set(
    "hear hearing hears heard overhear overheard recall recalled recalls remember remembered remembers"
)
"""Verbs behind which somebody says something."""
OVERHEARD_REACH = 16
"""Items from such a verb to the quote."""
OBJECTS = frozenset(("her", "him", "them"))
JUDGED_REACH = 6
"""How many items behind its verb a judgement's words may begin ("called the plan for the harbour “…”")."""


def report_before(passage: Passage, quote: int, first: int) -> Report | None:
    """The nearest word of saying before the quote that has a subject; a mere view yields to a saying around it."""
    told = _inserted(passage, quote, first) or _sent(passage, quote, first) or _overheard(passage, quote, first)
    if told:
        return told
    lows = passage.lows
    weak: Report | None = None
    for at in [at for at in range(quote - 1, first - 1, -1) if lows[at]]:
        report = _report_at(passage, at, quote, first)
        if report is None or (_is_added(passage, quote) and _hangs(passage, _start(report))):
            continue
        if _is_fronted(passage, report, quote):
            continue
        if weak is None and not (_is_strong(passage, report, quote) and not _is_left(passage, report, quote)):
            weak = report
        elif weak is None or _governs(passage, report):
            return report
    return weak


def _is_added(passage: Passage, quote: int) -> bool:
    """Whether a second "that" leads to the quote: "Okafor said Lund had agreed, and that “…”" is Okafor's.

    So is a clause of its own: "Okafor noted that clerks were talking to Lund, and “we are in talks”".
    """
    if passage.lows[quote - 1] == "that":
        return passage.lows[quote - 2] in ("and", "but")
    inner = passage.spans[quote].of(passage.text).strip("\"'“”‘’«»„ ").replace("’", "'")
    clause = inner.partition(" ")[0].partition("'")[0].lower() in SUBJECT_PRONOUNS
    return clause and passage.lows[quote - 1] in ("and", "but") and passage.words[quote - 2] == ","


def _start(report: Report) -> int:
    """Where a report begins within its clause."""
    return report.cue[0] if report.cue and report.rule is Rule.ACCORDING else report.speaker[0]


def _inserted(passage: Passage, quote: int, first: int) -> Report | None:
    """A report between commas right before the quote, its verb first: The bridge, said Okafor, “is shut”."""
    if passage.words[quote - 1] != ",":
        return None
    for at in range(quote - 2, max(first, quote - INSERTED_REACH), -1):
        low = passage.lows[at]
        if passage.words[at - 1] == "," and VERBS.get(low) is Saying.SAY and not low.endswith("ing"):
            speaker = phrase_from(passage, at + 1, quote - 1)
            whole = speaker is not None and speaker[1] == quote - 1
            return Report(speaker, (at, at + 1), Rule.INVERTED) if speaker and whole else None
    return None


def _sent(passage: Passage, quote: int, first: int) -> Report | None:
    """Who wrote what is read behind a colon: "The jury was shown a message Okafor sent at noon: “…”"."""
    if passage.words[quote - 1] != ":":
        return None
    for noun in range(quote - 2, max(first, quote - SENT_REACH), -1):
        if passage.lows[noun] not in LETTERS:
            continue
        at = noun + 1 + (passage.lows[noun + 1] in ("that", "which"))
        while passage.lows[at] in ISSUED:
            at += 1
        by = passage.lows[at] in ("from", "by")
        speaker = phrase_from(passage, at + by, quote - 1)
        if speaker and by and passage.words[speaker[1]] != ",":
            return Report(speaker, (at, at + 1), Rule.ACCORDING)
        sends = speaker is not None and passage.lows[speaker[1]] in SENDING
        return Report(speaker, (speaker[1], speaker[1] + 1), Rule.BEFORE) if speaker and sends else None
    return None


def _overheard(passage: Passage, quote: int, first: int) -> Report | None:
    """Whom somebody hears, or remembers: "A clerk heard one of them shout: “…”", "Okafor recalls him asking, “…”"."""
    reach = range(quote - 2, max(first, quote - OVERHEARD_REACH), -1)
    heard = next((at for at in reach if passage.lows[at] in OVERHEARING), quote)
    if heard == quote:
        return None
    him = passage.lows[heard + 1] in OBJECTS
    last = quote - 1 - (passage.words[quote - 1] in (",", ":"))
    speaker = (heard + 1, heard + 2) if him else phrase_from(passage, heard + 1, last)
    if speaker and passage.lows[speaker[1]] == "of":
        # "one of the men"
        of = phrase_from(passage, speaker[1] + 1, last)
        speaker = (speaker[0], of[1] if of else last)
    cue = speaker[1] if speaker else quote
    says = cue < quote and (LEMMAS.get(passage.lows[cue]) == passage.lows[cue] or passage.lows[cue].endswith("ing"))
    more = any(low in VERBS or low == "" for low in passage.lows[cue + 1 : quote])
    whole = says and passage.lows[cue] in SAYS and not more
    return Report(speaker, (cue, cue + 1), Rule.BEFORE) if speaker and whole else None


def _report_at(passage: Passage, at: int, quote: int, first: int) -> Report | None:
    low = passage.lows[at]
    given = passage.lows[at + 1] == "that" or (passage.lows[quote - 1] == "that" and passage.lows[at + 1] in GIVEN)
    reach = THAT_REACH if given else OWNER_REACH
    if low in NOUNS and quote - at <= reach:
        owner = owner_of(passage, at, first)
        if owner and (given or not _is_judged(passage, owner[0], first)):
            return Report(owner, (at, at + 1), Rule.OWNER)
    if low in NOUNS and passage.lows[at + 1] in ("by", "from"):
        by = phrase_from(passage, at + 2, quote)
        if by and passage.lows[by[1]] == "that":
            return Report(by, (at, at + 1), Rule.OWNER)
    source = source_cue(passage, at)
    closed = ";" in passage.words[at:quote]  # "he is, in the words of Lund, “mad”; to her he is “a saint”"
    if source and not closed and (phrase := phrase_from(passage, source, quote)):
        return Report(with_second(passage, phrase, quote), (at, source), Rule.ACCORDING)
    asked = low.endswith("ed") and passage.lows[at - 1] in ("if", "when")
    if asked and VERBS.get(low) is Saying.TELL:
        # "who told the board when asked about it: “…”"
        return None
    wished = VERBS.get(low) is Saying.THINK and low.endswith("ing") and passage.lows[at - 1] in PREPOSITIONS
    if is_saying(passage, at) and not wished and not is_closed_off(passage, at, first, quote):
        return clause_report(passage, at, first, quote)
    return None


def _is_judged(passage: Passage, owner: int, first: int) -> bool:
    """Whether a verb of judgement takes the statement for its object: "called Okafor’s claim “…”"."""
    return owner > first and VERBS.get(passage.lows[owner - 1]) is Saying.JUDGE


ANYBODY = frozenset(("anybody", "anyone", "nobody", "whoever"))
"""Who is nobody in particular, and says nothing: "saying that anybody who complains is “mad”"."""


def _is_strong(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a report is a saying, or a judgement whose words the quote are; an owner's words must follow at once."""
    if report.rule is Rule.OWNER and report.cue:
        start = report.speaker[0]
        within = start > 0 and passage.lows[start] in OWNING and passage.lows[start - 1] in PREPOSITIONS
        given = passage.lows[quote - 1] == "that" and passage.lows[report.cue[1]] in GIVEN
        handed = given or passage.words[report.cue[1]] in ("that", ":", "")
        return handed and not within and not _is_told(passage, start)
    if report.rule is not Rule.BEFORE or report.cue is None:
        return True
    if passage.lows[report.speaker[0]] in ANYBODY or _takes_other(passage, report, quote):
        return False
    kind = VERBS.get(passage.lows[report.cue[0]])
    if LEMMAS.get(passage.lows[report.cue[0]]) in SILENT and _is_told(passage, report.speaker[0]):
        return False
    if passage.lows[report.cue[0] - 1] == "to" and passage.lows[report.cue[0] - 2] not in LIKING:
        return False
    if passage.lows[report.cue[0] - 1] in AHEAD:
        # "Okafor said the strike would continue “until it rains”"
        handed = passage.words[report.cue[1]] in ("", ":", ",", "that")
        if not handed or _is_told(passage, report.speaker[0]):
            return False
    reach = REGARDED_REACH if passage.lows[quote - 1] == "as" else JUDGED_REACH
    return kind in SAYS_OR_TELLS or (kind is Saying.JUDGE and quote - report.cue[0] <= reach)


def _takes_other(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a verb behind "who" has an object before a colon, which hands over from another verb: "Okafor wrote of a
    man who promised trains: “…”".
    """
    if report.cue is None or passage.words[quote - 1] != ":" or passage.lows[report.cue[0] - 1] not in WHO:
        return False
    return report.cue[1] < quote - 1 and VERBS.get(passage.lows[report.cue[0]]) is Saying.SAY


def _is_told(passage: Passage, subject: int) -> bool:
    """Whether a phrase is the subject of what somebody says: "Okafor said Lund’s letter", "that Lund called"."""
    before = word_at(passage.lows, subject - 1)
    if before in ARTICLES and subject > 1:
        before = passage.lows[subject - 2]
    return before == "that" or before in SAYS


HANGING = word_set("after although as because if since though until when whether while")


def _hangs(passage: Passage, subject: int) -> bool:
    """Whether a clause hangs on what somebody says: "while the inquiry went on", "Okafor said Lund had asked"."""
    before = word_at(passage.lows, subject - 1)
    return before in HANGING or _is_told(passage, subject)


def _is_fronted(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a report stands in a clause before that of a quote: "When the port offered, Okafor was short: “…”"."""
    start = report.speaker[0]
    opens = start - 1 == passage.bounds[quote][0] and passage.lows[start - 1] in HANGING - {"as"}
    return opens and report.cue is not None and "," in passage.words[report.cue[1] : quote - 1]


def _is_left(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a comma ends the clause of a report, which hangs on another: "until Lund assures us it is safe, “no”"."""
    cue = report.cue[0] if report.cue else 0
    hangs = passage.lows[report.speaker[0] - 1] in HANGING if report.speaker[0] else False
    tells = VERBS.get(passage.lows[cue]) is Saying.TELL and quote - cue > JUDGED_REACH
    return hangs and tells and passage.words[quote - 1] == ","


def _governs(passage: Passage, report: Report) -> bool:
    """Whether a verb of saying takes what follows as its clause: "Okafor said voters feel …"."""
    if report.rule is Rule.ACCORDING:
        return True
    if report.rule is Rule.AGENT and report.cue and VERBS.get(passage.lows[report.cue[0]]) is Saying.TELL:
        return True
    if report.cue is None or report.rule is not Rule.BEFORE:
        return False
    if puts_it(passage, report.cue[0]):
        return True
    following = passage.words[report.cue[1]]
    return passage.lows[report.cue[0]] in SAYS and following not in ("", ",", ".", ";")
