"""Reports that stand behind a quote: “…,” Okafor said; said Okafor; according to Okafor; or at its sentence’s end."""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, UTTERED, VERBS, Saying
from reader.analysis.english.verb_forms import THIRD_PERSONS
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    BREAKS,
    COMMAS,
    DAYS,
    DETERMINERS,
    PAST,
    SUBJECT_PRONOUNS,
    has_past_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import DESCRIBING, is_passive, source_cue
from reader.analysis.quotes.grammar.openings import PERIODS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import BEFORE_ROLES, Range, begins_phrase, capitals_begin, phrase_from
from reader.analysis.quotes.grammar.predicates import first_verb
from reader.analysis.quotes.grammar.scraps import only_hears
from reader.analysis.quotes.grammar.starts import is_several, opens_told_of
from reader.analysis.quotes.reports.clauses import owner_of, witnessed
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

AGENT_REACH = 8
"""Items between a passive and its "by"."""
CLOSELY = 3
"""Items between a speaker and the verb, at most, where they are close."""


def report_behind(passage: Passage, quote: int, last: int) -> Report | None:
    """“…,” Okafor said / said Okafor / according to Okafor."""
    at = quote + 1
    while at < last and passage.lows[at] in COMMAS:
        at += 1
    if at >= last or not passage.words[at]:
        return None
    if passage.lows[at] in ("came", "come", "comes"):
        return _report_of_cry(passage, at, last)
    if passage.lows[at] in ("was", "is", "were", "are"):
        return verdict(passage, at, last)
    report = report_from(passage, at, last, attached=True)
    if report is None:
        return _acting(passage, quote, at, last)
    if _has_own(passage, report, quote):
        return None
    done = quote > passage.bounds[quote][0] and passage.lows[quote - 1] in AUXILIARIES
    if done and at == quote + 1 and passage.words[report.speaker[0]].islower():
        # "the firm had “torn up” a deal agreed in May"
        return report if _is_ended(passage, quote) else None
    return report if at > quote + 1 or _is_ended(passage, quote) or _follows_closely(passage, report) else None


def _has_own(passage: Passage, report: Report, quote: int) -> bool:
    """Whether a verb behind a quote has words of its own: What Lund calls “progress”, others call “dust”."""
    at = report.cue[1] if report.cue and report.rule is Rule.BEHIND else len(passage.words)
    at += word_at(passage.lows, at) in BE
    return passage.words[at : at + 1] == [""] and not _is_ended(passage, quote)


def _acting(passage: Passage, quote: int, at: int, last: int) -> Report | None:
    """Who only does something behind words that end open: “Like a horse,” he lies; “This is –” Okafor stopped."""
    inner = passage.spans[quote].of(passage.text).rstrip("\"'”’»")
    opens = at == quote + 1 and passage.bounds[quote][0] == quote and inner.endswith((",", "—", "–"))
    subject = phrase_from(passage, at, last) if opens else None
    verb = subject[1] if subject else last
    if subject is None or verb + 1 >= last or passage.lows[verb + 1] not in (".", ",", "and"):
        return None
    low, he = passage.lows[verb], passage.lows[at] in ("he", "she")
    acts = has_past_form(low) or (he and low in THIRD_PERSONS)
    return Report(subject, (verb, verb + 1), Rule.BEHIND) if acts and (he or passage.words[at][:1].isupper()) else None


VIEWS = word_set("verdict reaction view opinion words telling judgment judgement phrase estimation")
VIEW_REACH = 7
"""Items in which the noun of a view is looked for."""


def verdict(passage: Passage, verb: int, last: int) -> Report | None:
    """Whose words are said to stand before a "was": “Embarrassing,” was his verdict; was the message from Okafor."""
    if word_at(passage.lows, verb + 1) in ("all", "how", "what"):
        # "…,” was all she would say"
        return report_from(passage, verb + 2, last, attached=True)
    for noun in range(verb + 1, min(verb + VIEW_REACH, last)):
        if passage.lows[noun] in UTTERED or passage.lows[noun] in VIEWS:
            owner = owner_of(passage, noun, verb)
            if owner is None and word_at(passage.lows, noun + 1) in ("from", "of"):
                owner = phrase_from(passage, noun + 2, last)
            return Report(owner, (noun, noun + 1), Rule.OWNER) if owner and _may_say(passage, owner) else None
    return None


def _may_say(passage: Passage, owner: Range) -> bool:
    """Whether words may be somebody's: not "the idea of progress", "the last call of the day"."""
    first, last = passage.words[owner[0]], passage.lows[owner[1] - 1]
    told = first[0].isupper() or first.lower() in DETERMINERS or is_several(last) or is_role_word(last)
    return told and last not in PERIODS


CRY_REACH = 7
"""Items behind "came" in which the "from" before who cried is looked for."""


def _report_of_cry(passage: Passage, verb: int, last: int) -> Report | None:
    """From whom words came: “…,” came the reply from Okafor."""
    for at in range(verb + 2, min(verb + CRY_REACH, last)):
        if passage.lows[at] == "from":
            phrase = phrase_from(passage, at + 1, last)
            return Report(phrase, (verb, verb + 1), Rule.INVERTED) if phrase else None
    return None


def _is_ended(passage: Passage, quote: int) -> bool:
    """Whether a quote ends with a mark of its own: a comma, a stop."""
    return passage.spans[quote].of(passage.text).rstrip("\"'”’» ").endswith((",", ".", "!", "?", "…", "—", "–", "-"))


def _follows_closely(passage: Passage, report: Report) -> bool:
    """Whether a speaker's name and verb, or an inversion, stand together behind a quote that nothing ends."""
    if report.cue and report.rule is Rule.INVERTED:
        words, low = passage.words[slice(*report.speaker)], passage.lows[report.cue[0]]
        somebody = words[0][:1].isupper() or any(map(is_role_word, words))
        return LEMMAS.get(low) in SAY_PLAINLY or (VERBS.get(low) is Saying.SAY and somebody)
    if report.cue is None or report.rule is not Rule.BEHIND:
        return True
    first = passage.words[report.speaker[0]]
    named = first[0].isupper() or passage.lows[report.speaker[0]] in DETERMINERS | SUBJECT_PRONOUNS
    return named and report.cue[0] - report.speaker[1] < CLOSELY


def report_from(passage: Passage, at: int, last: int, *, attached: bool = False) -> Report | None:
    """The report that begins at an item; `attached` to a quote, its speaker needs neither a capital nor an article."""
    source = source_cue(passage, at)
    if source:
        phrase = phrase_from(passage, source, last)
        return Report(with_second(passage, phrase, last), (at, source), Rule.ACCORDING) if phrase else None
    if passage.lows[at] == "in" and (viewer := _viewer(passage, at, last)):
        return Report(viewer, (at, at + 1), Rule.ACCORDING)
    at += passage.lows[at] == "as" and at + 1 < last
    skipped = at
    while skipped < last and is_adverb(passage.lows[skipped]) and passage.lows[skipped] != "and":
        skipped += 1
    if skipped + 1 < last and _is_inverted(passage, skipped):
        phrase = _inverted_subject(passage, skipped + 1, last)
        return Report(phrase, (skipped, skipped + 1), Rule.INVERTED) if phrase else None
    return _speaking_from(passage, at, last, attached=attached) if _may_speak(passage, at, attached=attached) else None


def _may_speak(passage: Passage, at: int, *, attached: bool) -> bool:
    """Whether who says it may be named from an item on."""
    if not begins_phrase(passage, at) or opens_told_of(passage, at):
        return False
    low, is_small = passage.lows[at], passage.words[at][0].islower()
    if not attached and not (passage.words[at][0].isupper() or low in SUBJECT_PRONOUNS or low in DETERMINERS):
        return False
    return not (is_small and low not in DETERMINERS and _begins_object(passage, at + 1))


def _speaking_from(passage: Passage, at: int, last: int, *, attached: bool) -> Report | None:
    """The report whose speaker begins at an item, before the verb: "Ann Lee of the mill | said"."""
    cue = first_verb(passage, at + 1, last, attached=attached)
    if cue is None or passage.lows[cue - 1] == "or":
        return None
    if is_passive(passage, cue, at):
        return report_by_agent(passage, cue, last) or _hearing(passage, at, cue)
    if heard := witnessed(passage, cue, last):
        return Report(*heard, Rule.BEHIND)
    phrase = _nearer(passage, at, cue) or phrase_from(passage, at, cue)
    return Report(with_second(passage, phrase, cue), (cue, cue + 1), Rule.BEHIND) if phrase else None


def _hearing(passage: Passage, at: int, cue: int) -> Report | None:
    """To which court it was said by somebody who is not named: “…”, the jury has been told."""
    court = phrase_from(passage, at, cue)
    told = court is not None and only_hears(passage.words[slice(*court)], " ".join(passage.lows[cue - 1 : cue + 1]))
    return Report(court, (cue - 1, cue + 1), Rule.BEHIND) if court and told else None


def _begins_object(passage: Passage, item: int) -> bool:
    """Whether an article follows, so that the word before it is a verb and no noun: "stars an actor"."""
    return word_at(passage.lows, item) in ARTICLES


def _nearer(passage: Passage, first: int, cue: int) -> Range | None:
    """The name between a comma and its verb, behind a thing: “…,” the end of an age, Okafor says."""
    start = capitals_begin(passage, cue, first)
    thing = phrase_from(passage, first, start)
    if start == cue or thing is None or passage.words[start - 1] != ",":
        return None
    head = passage.words[thing[1] - 1]
    return (start, cue) if head[0].islower() and not is_role_word(head) else None


def _viewer(passage: Passage, at: int, last: int) -> Range | None:
    """Whose view a phrase with "in" names: "in Okafor’s view", "in her words"."""
    for noun in range(at + 2, min(at + VIEW_REACH, last)):
        if passage.lows[noun] in VIEWS:
            return owner_of(passage, noun, at)
    return None


def report_by_agent(passage: Passage, cue: int, last: int) -> Report | None:
    """Who says what somebody else is told: “…,” the tenants were told by Okafor; where nobody is named, nobody."""
    for at in range(cue + 1, min(cue + 1 + AGENT_REACH, last)):
        if passage.lows[at] == "by":
            phrase = phrase_from(passage, at + 1, last)
            return Report(phrase, (cue, cue + 1), Rule.AGENT) if phrase else None
        if not passage.words[at] or passage.lows[at] in BREAKS:
            return None
    return None


def with_second(passage: Passage, phrase: Range, stop: int) -> Range:
    """A speaker with who speaks along: "Ada Lund and Leo Brandt", "drivers and crews", "the mayor and her deputy".

    To `stop`, or a clause’s end.
    """
    joiner = phrase[1]
    if word_at(passage.lows, joiner) != "and":
        return phrase
    second = phrase_from(passage, joiner + 1, stop)
    if second is None:
        return phrase
    named = passage.words[phrase[0]][0].isupper() and passage.words[joiner + 1][0].isupper()
    several = is_several(passage.words[joiner - 1]) and is_several(passage.words[second[1] - 1])
    alike = passage.lows[phrase[0]] in DETERMINERS and passage.lows[joiner + 1] in DETERMINERS
    alike = alike and passage.lows[second[1] - 1] not in PAST
    if not (named or several or alike):
        return phrase
    ends = second[1] >= stop or not passage.words[second[1]][:1].isalnum()
    return (phrase[0], second[1]) if ends else phrase


NAMING_HEARER = frozenset(("assure", "inform", "remind", "tell"))
"""Verbs behind which stands who hears it, and never who says it: "who called it “a shambles” told colleagues"."""


def _is_inverted(passage: Passage, item: int) -> bool:
    """Whether a finite verb of saying stands here, before its subject; with a capital it is a name ("Love said")."""
    low = passage.lows[item]
    named = low in BEFORE_ROLES and is_role_word(word_at(passage.words, item + 1))
    if LEMMAS.get(low) in NAMING_HEARER:
        return False
    return low in VERBS and not low.endswith("ing") and not passage.words[item][0].isupper() and not named


HEARERS = frozenset(("him", "her", "me", "us", "them", "himself", "herself", "themselves", "reporters"))
"""Who stands behind a verb and is told."""


def _inverted_subject(passage: Passage, at: int, last: int) -> Range | None:
    if passage.lows[at] in HEARERS and not _owns_speaker(passage, at):
        return None
    phrase = phrase_from(passage, at, last)
    agrees = LEMMAS.get(passage.lows[at - 1]) in SAY_PLAINLY or not passage.lows[at - 1].endswith("s")
    if not agrees and is_several(passage.words[at]):
        # "Her aunt, whom she calls “the Boss”, dictates letters"
        return None
    counted = passage.words[at][:1].isdigit() and LEMMAS.get(passage.lows[at - 1]) not in SAY_PLAINLY
    if phrase and LEMMAS.get(passage.lows[at - 1]) in DESCRIBING and word_at(passage.lows, phrase[1]) == "as":
        # "Lund, whose bill was “in the millions,” described the shock as “…”"
        return None
    if phrase is None or counted or (passage.lows[at] in DAYS and phrase[1] == at + 1):
        return None
    return with_second(passage, phrase, last)


def _owns_speaker(passage: Passage, item: int) -> bool:
    """Whether "her" owns who speaks: “…,” said her mother."""
    return passage.lows[item] == "her" and VERBS[passage.lows[item - 1]] is Saying.SAY


def report_in_sentence(passage: Passage, quote: int, last: int) -> Report | None:
    """A report that closes the sentence: “…” was the word, Okafor said."""
    rest = passage.lows[quote + 1 : last - 1]
    if "," not in rest and "by" not in rest:
        return None
    for at, low in enumerate(rest, quote + 1):
        if low == "by":
            phrase = phrase_from(passage, at + 1, last)
            if phrase and VERBS.get(passage.lows[at - 1]):
                return Report(phrase, (at - 1, at), Rule.AGENT)
        if low == "," and passage.words[at + 1]:
            report = report_from(passage, at + 1, last)
            if report and not _leads_other(passage, report, last):
                return Report(report.speaker, report.cue, Rule.SENTENCE)
    return None


def _leads_other(passage: Passage, report: Report, last: int) -> bool:
    """Whether a report has words of its own behind it: “…” was the term, and Lund told them that “…”."""
    if report.cue is None or report.rule is Rule.ACCORDING:
        return False
    for at in range(report.cue[1], last):
        if not passage.words[at]:
            return True
        if passage.words[at] in (",", ";"):
            return False
    return False
