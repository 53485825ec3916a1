"""Who does the saying in the clause of a cue: its subject, one shared with an earlier verb, an agent, an owner."""

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import CARRIERS, LEMMAS, SAY_PLAINLY, SAYS_OR_TELLS, VERBS, Saying
from reader.analysis.english.words import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_past_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import (
    hangs_on_saying,
    is_finite,
    is_heard,
    is_passive,
    is_saying,
    opens_inverted,
)
from reader.analysis.quotes.grammar.openings import main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, begins_phrase, capitals_begin, phrase_from
from reader.analysis.quotes.grammar.scraps import BARE
from reader.analysis.quotes.grammar.starts import phrase_start
from reader.analysis.quotes.grammar.subjects import subject_before
from reader.analysis.quotes.reports.bare import has_verb
from reader.analysis.quotes.reports.content_ends import FRONTING
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

CLOSELY = 2
"""Items from a verb to the quote that is what was said: "was called “…” by", "described as “…” by"."""
AHEAD = frozenset(("will", "would", "must", "should", "shall", "can", "could", "may", "might"))
"""Before a verb of saying these tell that nothing has been said yet: "we must continue"."""
ECHOES = frozenset(("he", "she", "they", "it"))


def clause_report(passage: Passage, cue: int, first: int, quote: int) -> Report | None:
    """The report that a cue before a quote makes; None where its speaker cannot be told."""
    low = passage.lows[cue]
    heard = witnessed(passage, cue, quote)
    inverted = _inverted(passage, cue, first, quote)
    if heard or inverted:
        return Report(*heard, Rule.BEFORE) if heard else inverted
    if is_passive(passage, cue, first):
        agents = [at for at in range(cue + 1, quote) if passage.lows[at] == "by"]
        joined = [at for at in agents if passage.lows[at - 1] in ("and", "or", "but")]
        agent = next(iter((*reversed(joined), *agents)), None)
        stop = quote
        behind = quote + 3 if passage.lows[quote + 1 : quote + 3] == ["and", ""] else quote + 1
        if agent is None and quote - cue <= CLOSELY + 2 and word_at(passage.lows, behind) == "by":
            agent, stop = behind, len(passage.words)
        phrase = phrase_from(passage, agent + 1, stop) if agent is not None else None
        return Report(phrase, (cue, cue + 1), Rule.AGENT) if phrase else None
    if low.endswith("ing"):
        subject = _participle_subject(passage, cue, first) or _fronted_subject(passage, cue, quote)
    else:
        subject = (
            _caused(passage, cue, first) or subject_before(passage, cue, first) or shared_subject(passage, cue, first)
        )
        echoes = subject is not None and passage.lows[subject[0]] in ECHOES
        if subject and echoes and hangs_on_saying(passage, subject[0], first):
            return None
    return Report(subject, (cue, cue + 1), Rule.BEFORE) if subject else None


WITNESSING = frozenset(("hear", "recall", "remember", "see"))
"""What somebody does of whom another one's words are told."""


def witnessed(passage: Passage, cue: int, stop: int) -> tuple[Range, Range] | None:
    """Whom somebody heard, and the verb of what they said: "Okafor heard | a guard shout", "recalled | Lund saying"."""
    if LEMMAS.get(passage.lows[cue]) not in WITNESSING:
        return None
    somebody = phrase_from(passage, cue + 1, stop)
    if somebody is None:
        return None
    # "heard a guard | shout" looks like one phrase
    said = somebody[1] - (somebody[1] - 2 > somebody[0] and is_role_word(passage.lows[somebody[1] - 2]))
    somebody = (somebody[0], said)
    if said >= stop or VERBS.get(passage.lows[said]) not in SAYS_OR_TELLS:
        return None
    bare = LEMMAS[passage.lows[said]] == passage.lows[said] or passage.lows[said].endswith("ing")
    return (somebody, (said, said + 1)) if bare else None


CAUSED_REACH = 14
"""Items before a verb of saying in which one of causing is looked for."""
CAUSING = word_set("led leads leading prompted prompts prompting forced forcing provoked provoking pushed drove moved")
"""Verbs of what brings somebody to do something."""


def _caused(passage: Passage, cue: int, first: int) -> Range | None:
    """Whom something brings to say it: "leading the mayor to reply that “…”"."""
    if passage.lows[cue - 1] != "to":
        return None
    for at in range(cue - 2, max(first, cue - CAUSED_REACH) - 1, -1):
        if passage.lows[at] in CAUSING:
            return phrase_from(passage, at + 1, cue - 1)
        if not passage.words[at] or passage.lows[at] in AUXILIARIES:
            return None
    return None


def _inverted(passage: Passage, cue: int, first: int, quote: int) -> Report | None:
    """A report whose verb comes first, between commas or at the start: "Says Okafor: “…”"."""
    low = passage.lows[cue]
    says = VERBS.get(low) is Saying.SAY and LEMMAS[low] in SAY_PLAINLY and not low.endswith("ing")
    opens = opens_inverted(passage, cue)
    closed = cue > first and passage.words[cue - 1] == "," and _tells_already(passage, passage.bounds[cue][0], cue - 1)
    if not says or not (opens or closed):
        return None
    speaker = phrase_from(passage, cue + 1, quote)
    last = passage.words[speaker[1] - 1] if speaker else ""
    if speaker is None or not (last[:1].isupper() or is_role_word(last)):
        return None
    ends = passage.words[speaker[1] : speaker[1] + 1]
    return Report(speaker, (cue, cue + 1), Rule.INVERTED) if ends in ([","], [":"]) else None


LEAD_REACH = 30
"""Items before a comma in which a verb is looked for."""


def _tells_already(passage: Passage, first: int, comma: int) -> bool:
    """Whether more than a subject and what it is stands before a comma: not in "The mayor, Jan Lund, said Okafor"."""
    start = max(first, comma - LEAD_REACH)
    words = passage.words[start:comma]
    return "," not in words or has_verb(passage, start, comma) or "" in words or passage.lows[start] in PREPOSITIONS


def _participle_subject(passage: Passage, cue: int, first: int) -> Range | None:
    """Whose participle it is: the name right before it, or the subject of the verb before."""
    quoted = quoted_at(passage, cue)
    if quoted is not None and quoted >= first:
        if is_passive(passage, quoted, first):
            return subject_before(passage, quoted, first)
        return phrase_from(passage, quoted + 1, cue)
    if heard := _heard(passage, cue, first):
        return heard
    at = cue - 1
    while at > first and passage.lows[at] != "and" and (is_adverb(passage.lows[at]) or passage.lows[at] in DAYS):
        at -= 1
    if accompanying := _accompanying(passage, at, first) or _blamed(passage, cue, first):
        return accompanying
    at -= passage.lows[at] == "as" and at > first and passage.words[at - 1][:1].isupper()
    before = passage.words[at] if at >= first else ""
    if before == "and":
        other = _participle_before(passage, at, first)
        if other is not None:
            return _participle_subject(passage, other, first)
    if (before[:1].isupper() and not _is_place(passage, at, first)) or before in SUBJECT_PRONOUNS | AUXILIARIES:
        subject = _named_last(passage, at, first) or subject_before(passage, at + 1, first)
        if subject:
            return subject
    elif at > first and passage.lows[at - 1] in DETERMINERS and (is_role_word(before) or before in CARRIERS):
        return at - 1, at + 1
    return shared_subject(passage, cue, first)


HEARD_REACH = 20
"""Items between a comma and the verb of whoever is heard."""


def _heard(passage: Passage, cue: int, first: int) -> Range | None:
    """Who is heard saying something behind what leads in: "In the clip, seen by us, | a man like Okafor is heard"."""
    if not is_heard(passage, cue) or passage.lows[cue - 2] not in AUXILIARIES:
        return None
    commas = (at for at in range(cue - 1, max(first, cue - HEARD_REACH), -1) if passage.words[at] == ",")
    comma = next(commas, 0)
    somebody = comma > 0 and passage.lows[comma + 1] in DETERMINERS
    return phrase_from(passage, comma + 1, cue - 2) if somebody else subject_before(passage, cue - 1, first)


def _accompanying(passage: Passage, at: int, first: int) -> Range | None:
    """Who says something beside what a sentence tells: "The port is shut, with Okafor | calling it"."""
    if at < first or not passage.words[at][:1].isalnum():
        return None
    start = phrase_start(passage, at, first)
    beside = first < start < at and passage.words[start - 1] == "," and passage.lows[start] == "with"
    return (start + 1, at + 1) if beside else None


INSERTED_REACH = 16
"""Items of what is told of somebody between two commas."""


def _blamed(passage: Passage, cue: int, first: int) -> Range | None:
    """Who is blamed or praised for saying something: "Lund sued Okafor, a rival, for | calling it"."""
    end = cue - 1
    if end <= first or passage.lows[end] != "for":
        return None
    if passage.words[end - 1] == ",":
        back = range(end - 2, max(first, end - INSERTED_REACH), -1)
        end = next((at for at in back if passage.words[at] == ","), end)
    start = capitals_begin(passage, end, max(first, end - INSERTED_REACH))
    done = start - 1 > first and has_past_form(passage.lows[start - 1])
    return (start, end) if done and start < end else None


QUOTED_REACH, QUOTED_CLOSELY = 20, 6
"""Items between a verb of quoting and "as saying"; and where it has no "as"."""


def quoted_at(passage: Passage, participle: int) -> int | None:
    """The verb that quotes whoever speaks in "as saying": "The agency quoted Okafor, a nurse, as saying"."""
    reach = QUOTED_REACH if passage.lows[participle - 1] == "as" else QUOTED_CLOSELY
    back = range(participle - 2, max(-1, participle - reach), -1)
    return next((at for at in back if LEMMAS.get(passage.lows[at]) in ("quote", "cite")), None)


FRONT_REACH = 20
"""Items from the words of a participle that opens a sentence to the comma before its subject."""


def _fronted_subject(passage: Passage, cue: int, quote: int) -> Range | None:
    """Whose participle opens a sentence: Calling it “a disgrace”, Okafor left the hall."""
    begins, last = passage.bounds[cue]
    if cue != begins or quote + 2 >= last:
        return None
    ended = passage.spans[quote].of(passage.text).rstrip("\"'”’»").endswith(",")
    commas = (at for at in range(quote + 1, min(last, quote + FRONT_REACH)) if passage.words[at] == ",")
    comma = quote if ended else next(commas, last)
    subject = phrase_from(passage, comma + 1, last)
    named = subject and (passage.words[subject[0]][0].isupper() or passage.lows[subject[0]] in SUBJECT_PRONOUNS)
    return subject if named else None


JOINED_REACH = 40
"""Items before "and" in which the participle that another is joined to is looked for."""


def _participle_before(passage: Passage, joiner: int, first: int) -> int | None:
    """The participle of saying that another one is joined to: "with Okafor saying … and asking"."""
    back = range(joiner - 1, max(first, joiner - JOINED_REACH), -1)
    return next((at for at in back if passage.lows[at].endswith("ing") and is_saying(passage, at)), None)


SHOWING = word_set("record records recorded show shows showed quote quotes quoted hear heard found cite cites cited")
"""Verbs whose object is heard to speak."""


def _named_last(passage: Passage, at: int, first: int) -> Range | None:
    """The name that ends at an item behind what shows it speaking: "footage of Okafor", "the minutes record Lund"."""
    start = at
    while start > first and passage.words[start][:1].isupper() and passage.words[start - 1][:1].isupper():
        start -= 1
    before = passage.words[start - 1] if start > first else ""
    led = passage.words[start][:1].isupper() and (before in ("with", "of", "from") or before in SHOWING)
    return (start, at + 1) if led else None


def _is_place(passage: Passage, at: int, first: int) -> bool:
    """Whether a name ends at an item that tells where something is said: "replied on Facebook, writing"."""
    at = capitals_begin(passage, at, first)
    return at > first and passage.lows[at - 1] in ("on", "at", "in", "via")


SUBORDINATING = frozenset(("when", "while", "because", "although", "though", "where", "whereas"))
"""Behind these a clause has a subject of its own: "a moment when a nurse looks up and says"."""


def shared_subject(passage: Passage, cue: int, first: int) -> Range | None:
    """The subject that an earlier verb of the sentence lends: of the verb of saying before, or of the sentence."""
    own = next((at + 1 for at in range(cue - 2, first, -1) if passage.words[at] == ";"), first)
    own = _behind_fronted(passage, own, cue)
    first = own if own == first or main_subject(passage, own, cue) else first
    for at in range(cue - 1, first, -1):
        low = passage.lows[at]
        finite = not low.endswith("ing") and low in VERBS and is_finite(passage, at)
        finite = finite and passage.lows[at - 1] not in AHEAD and passage.lows[at - 1] not in WHO
        if finite and not is_passive(passage, at, first):
            inverted = _inverted(passage, at, first, cue)
            subject = inverted.speaker if inverted else subject_before(passage, at, first)
            if subject:
                return subject
            if passage.words[at - 1] == "":
                return phrase_from(passage, at + 1, cue)
    start = cue
    while start > first and passage.lows[start - 1] not in SUBORDINATING:
        if not passage.words[start - 1] and passage.lows[start] != "to":
            break
        start -= 1
    return main_subject(passage, start, cue) or main_subject(passage, first, cue)


def _behind_fronted(passage: Passage, first: int, cue: int) -> int:
    """The item behind a clause that only leads to the next one: "When it was dark, | Okafor sat down and said"."""
    if passage.lows[first] not in FRONTING:
        return first
    commas = (at for at in range(first + 2, cue - 1) if passage.words[at] == ",")
    comma = next((at for at in commas if has_verb(passage, first, at)), first - 1)
    return comma + 1 if begins_phrase(passage, comma + 1) else first


def owner_of(passage: Passage, noun: int, first: int) -> Range | None:
    """Whose statement it is: "Okafor’s recent claim", "his words"."""
    at = noun - 1
    while at > first and noun - at < 5 and passage.words[at] and passage.words[at][0].isalpha():
        if passage.lows[at] in ("his", "her", "their"):
            return at, at + 1
        if passage.lows[at] in DETERMINERS or passage.lows[at] in PREPOSITIONS or passage.lows[at] in VERBS:
            return None
        at -= 1
    if at > first and passage.lows[at] in POSSESSIVE_ENDS:
        start = capitals_begin(passage, at, first)
        return (start, at) if start < at else _owning_role(passage, at, first)
    if at >= first and passage.lows[at] in ("his", "her", "their"):
        return at, at + 1
    return None


OWNER_LENGTH = 5
"""Words of such an owner, at most."""


def _owning_role(passage: Passage, end: int, first: int) -> Range | None:
    """Who owns a statement without a name: "the harbour master’s words", "prosecutors’ claim"."""
    several = passage.words[end - 1].islower() and is_role_word(passage.lows[end - 1].removesuffix("s"))
    for start in range(end - 1, max(first, end - OWNER_LENGTH), -1):
        if passage.lows[start - 1] in DETERMINERS:
            somebody = is_role_word(passage.lows[end - 1]) or several or passage.lows[end - 1] in BARE
            return (start - 1, end) if somebody else None
        if not passage.words[start - 1][:1].isalnum():
            break
    return (end - 1, end) if several and passage.lows[end] in ("'", "’") else None


COMING = word_set("came come comes is was were are made spoken uttered written , –")
"""What stands between the name of what was said and the "from" before who said it."""
COMING_REACH = 4
"""Items from that name to "from"."""


def source_of(passage: Passage, noun: int, last: int) -> Range | None:
    """From whom what a noun names is: "a warning from Okafor", "The best reply came from Okafor"."""
    at = noun + 1
    while at < min(last, noun + COMING_REACH) and passage.lows[at] in COMING:
        at += 1
    return phrase_from(passage, at + 1, last) if word_at(passage.lows, at) in ("from", "by") else None
