"""What somebody says without marks: the clause that a verb of saying governs, where it begins and where it ends."""

from reader.analysis.document import word_at
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, SAYS_OR_TELLS, VERBS, Saying
from reader.analysis.english.verb_forms import BASES, SURELY_VERBS
from reader.analysis.english.words import (
    AUXILIARIES,
    BE,
    DAYS,
    DETERMINERS,
    INDEFINITE,
    NUMERALS,
    PAST,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SEEN,
    SUBJECT_PRONOUNS,
    WHO,
    has_finite_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import is_finite, looks_finite
from reader.analysis.quotes.grammar.openings import PERIODS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import OWNERS, Range, phrase_from
from reader.analysis.quotes.reports.bare import CLAUSE_REACH, begins_clause, has_verb, is_bare_clause
from reader.analysis.quotes.reports.circumstances import OCCASIONS
from reader.analysis.quotes.reports.content_ends import ADDING, CONTENT_REACH, FRONTING, before_main_verb, content_end
from reader.analysis.wordlists import word_set

NO_CLAUSE = word_set(
    """
    go begin start open sing describe detail outline narrate broadcast telecast publish type speak talk quote recite
    chant sum smile grin laugh chuckle nod shrug sob hit retaliate react beam
    """
)
"""Verbs that report marked words, but take no clause."""

CLAUSAL = frozenset(form for form, kind in VERBS.items() if kind in SAYS_OR_TELLS and LEMMAS[form] not in NO_CLAUSE)
"""The forms of verbs of saying whose words may be a clause."""
CLAUSE_WORDS = frozenset(("that", "whether"))
ASKING = frozenset(("how", "if", "what", "when", "where", "why"))
"""Words that open what is asked: "asked why the bridge was shut"."""
SHORTEST = 3
"""Words of content, at least."""

HEARING = DETERMINERS & (NUMERALS | {"all", "both", "each", "her", "others"})
"""Determiners that alone are who hears it: "told her that the bridge was shut"."""
MAY_BE_HEARD = frozenset(("advise", "caution", "email", "e-mail", "promise", "text", "warn"))
"""Verbs of saying that name who hears it at times: "warned residents that"."""
HEARER_REACH, NEAR = 14, 7
"""Items between a verb of saying and "that", in which stand who heard it, where and when; and where it is near."""


def content_of(passage: Passage, cue: int, kind: Saying, last: int) -> Range | None:
    """The clause that a verb of saying governs."""
    last = content_end(passage, cue + 1, _insertion_end(passage, cue, last))
    last = before_main_verb(passage, cue, _fronted_end(passage, cue, last))
    end = _before_added(passage, without_stop(passage, cue + 1, last))
    is_settled, content = _opened_content(passage, cue, kind, end)
    return content if is_settled else _bare_content(passage, cue, kind, end)


def _opened_content(passage: Passage, cue: int, kind: Saying, end: int) -> tuple[bool, Range | None]:
    """Whether a word or a mark close behind the verb settles where the content is, and the content, if there is any."""
    heard = kind is Saying.TELL or LEMMAS[passage.lows[cue]] in MAY_BE_HEARD
    reach = HEARER_REACH if heard or _is_open(passage, cue + 1, end) else 1
    for at in range(cue + 1, min(cue + 1 + reach, end)):
        if _is_asked(passage, cue, at) and (has_verb(passage, at, end) or not SEEN.isdisjoint(passage.lows[at:end])):
            return True, long_enough(at, _asked_end(passage, at, end))
        if passage.lows[at] in CLAUSE_WORDS and _may_open(passage, cue, at):
            start = at if passage.lows[at] != "that" or _is_subject_that(passage, at) else at + 1
            start += passage.words[start] == ","  # "said that, if asked, he would go"
            return True, long_enough(start, end) if _opens_content(passage, cue, at, kind) else None
        if passage.words[at] == ",":
            led = _behind_insertion(passage, cue, at, end)
            return bool(led), led
        if not passage.words[at] or passage.words[at] in ";:":
            return True, None
        if _acts_already(passage, at):
            break
    return False, None


def _bare_content(passage: Passage, cue: int, kind: Saying, end: int) -> Range | None:
    """The content that no word opens: "said | the bridge was shut", "told her | it was shut"."""
    tells = kind is Saying.TELL
    start = _behind_hearer(passage, cue, end) if tells else _behind_occasion(passage, cue, end)
    if start >= end or _is_day(passage, start):
        return None
    if tells and cue + 1 < start:
        within = _clause_within(passage, cue + 1, start) if LEMMAS[passage.lows[cue]] == "tell" else 0
        start = next((at for at in (start, within) if at and begins_clause(passage, at, end)), end)
        return long_enough(start, end)
    if kind is Saying.SAY and is_bare_clause(passage, cue, start, end):
        return long_enough(start, end)
    return None


def _opens_content(passage: Passage, cue: int, at: int, kind: Saying) -> bool:
    """Whether a "that" or a "whether" opens what is said, and does not tell which of some things is meant."""
    lemma = LEMMAS[passage.lows[cue]]
    if passage.lows[at] == "whether" and lemma == "say":
        return False
    far = at > cue + NEAR and passage.words[at - 1].islower() and lemma not in ("say", "tell")
    return not (far or _tells_which(passage, cue, at) or (at > cue + 1 and _is_subject(passage, at, kind)))


def _fronted_end(passage: Passage, cue: int, last: int) -> int:
    """The comma that ends a clause in front: "After Okafor said that it was late, | the mayor left"."""
    first = passage.bounds[cue][0]
    if passage.lows[first] not in FRONTING or "," in passage.words[first:cue]:
        return last
    commas = (at for at in range(cue + SHORTEST, min(cue + CONTENT_REACH, last - 1)) if passage.words[at] == ",")
    return next((at for at in commas if begins_clause(passage, at + 1, last) or _says(passage, at + 1, last)), last)


SAYING_REACH = 12
"""Items of who says something in the second clause."""


def _says(passage: Passage, start: int, last: int) -> bool:
    """Whether somebody says something here: "Foreign Minister Ada Okafor said", "drivers complain that"."""
    reach = range(start + 1, min(start + SAYING_REACH, last))
    said = next(
        (at for at in reach if VERBS.get(passage.words[at]) in SAYS_OR_TELLS or not passage.words[at][:1].isalnum()), 0
    )
    if not said or passage.lows[said] not in VERBS:
        return False
    named = passage.words[start][:1].isupper() and LEMMAS[passage.lows[said]] in SAY_PLAINLY
    return named or (word_at(passage.lows, said + 1) == "that" and is_finite(passage, said))


def _is_day(passage: Passage, item: int) -> bool:
    """Whether a day stands here that owns nothing: not "Saturday’s strike"."""
    return passage.lows[item] in DAYS and passage.lows[item + 1 : item + 2] != [] and not _owns(passage, item + 1)


def _owns(passage: Passage, item: int) -> bool:
    return word_at(passage.lows, item) in POSSESSIVE_ENDS


def _acts_already(passage: Passage, item: int) -> bool:
    """Whether a clause or an infinitive goes on here, so that a later "that" is its own: "agreed to buy boats that"."""
    low = passage.lows[item]
    following = word_at(passage.lows, item + 1)
    acts = (low in AUXILIARIES and low not in POSSESSIVE_ENDS) or low in PAST
    does = low in ("to", "and", "or") and following in BASES and (low != "to" or following not in VERBS)
    return low == "there" or acts or does


def _behind_insertion(passage: Passage, cue: int, comma: int, end: int) -> Range | None:
    """The clause with "that" behind what two commas put in: "told its owners, who sat in front, that they should"; or a
    question, "asked its head, Ada Lund, when she would".
    """
    reach = range(comma + 2, min(comma + CLAUSE_REACH, end - 1))
    closing = next((at for at in reach if passage.words[at] == ","), None)
    if closing is None:
        return None
    asks = passage.lows[closing + 1] == "whether" or passage.lows[closing + 1] in ASKING
    if asks and LEMMAS[passage.lows[cue]] == "ask":
        return long_enough(closing + 1, _asked_end(passage, closing + 1, end))
    return long_enough(closing + 2, end) if passage.lows[closing + 1] == "that" else None


def _is_asked(passage: Passage, cue: int, item: int) -> bool:
    """Whether a question begins here that somebody asks in the words of the writer."""
    asks = LEMMAS[passage.lows[cue]] in ("ask", "wonder")
    return asks and passage.lows[item] in ASKING and passage.lows[item - 1] not in PREPOSITIONS


def _asked_end(passage: Passage, first: int, end: int) -> int:
    """The comma behind which a question is over: "asked him what it was, | and a clerk filmed the answer"."""
    commas = (at for at in range(first + SHORTEST, min(end - 1, first + CONTENT_REACH)) if passage.words[at] == ",")
    return next((at for at in commas if passage.lows[at + 1] in ("and", "but")), end)


def _insertion_end(passage: Passage, cue: int, last: int) -> int:
    """The comma behind which the clause around an insertion goes on: "Okafor, who said it was late, left"."""
    relative, participle = _relative(passage, cue), passage.lows[cue].endswith("ing")
    opening = cue - 1 - relative
    inserted = relative or (participle and not _acts_before(passage, passage.bounds[cue][0], opening))
    if passage.words[opening] != "," or not inserted:
        return last
    reach = range(cue + SHORTEST, min(cue + CONTENT_REACH, last - 1))
    return next((at for at in reach if passage.words[at] == "," and looks_finite(passage, at + 1)), last)


RELATIVE_REACH = 8
"""Items from "whose" to the verb of its clause."""


def _relative(passage: Passage, cue: int) -> int:
    """The words from "who", or from "whose client", to the verb of its clause; 0 where it has none."""
    back = range(cue - 1, max(1, cue - RELATIVE_REACH), -1)
    whose = next((cue - at for at in back if passage.lows[at] == "whose"), 0)
    return 1 if passage.lows[cue - 1] in WHO else whose


def _acts_before(passage: Passage, first: int, last: int) -> bool:
    return any(looks_finite(passage, at) for at in range(max(first, last - CONTENT_REACH), last))


ASKED = frozenset(("asked", "pressed", "questioned"))
"""What opens a sentence that a question leads in."""


def _may_open(passage: Passage, cue: int, that: int) -> bool:
    """Whether "that" may open the clause of a verb of saying: not "said all that", "told them it was over and that",
    "Asked who had told her that, Okafor".
    """
    before = passage.lows[that - 1]
    heard = before in HEARING and (that - 2 == cue or passage.lows[that - 2] == "to")
    asked = passage.lows[passage.bounds[cue][0]] in ASKED and word_at(passage.words, that + 1) == ","
    return (heard or before not in DETERMINERS) and not _is_second(passage, that) and not asked


def _is_second(passage: Passage, that: int) -> bool:
    """Whether "that" adds a clause to one before it that has none: "told them it was over and that she would go"."""
    return passage.lows[that - 1] in ("and", "but", "or")


PLACING = frozenset(("in", "at", "on", "during", "after", "outside"))


def _behind_hearer(passage: Passage, cue: int, end: int) -> int:
    """Where a clause may begin behind who is told, where and when: "told a meeting in Tarna on Monday he would go"."""
    asks = cue + 1 < end and passage.lows[cue + 1] in ASKING
    hearer = None if asks else phrase_from(passage, cue + 1, end)
    at = _behind_apposed(passage, hearer[1], end) if hearer else end
    while at < end and passage.lows[at] in PLACING:
        behind = _behind_day(passage, at, end)
        led = phrase_from(passage, at + 1, end) if behind == at else None
        at = led[1] if led else max(behind, at + 1)
    return at


def _clause_within(passage: Passage, first: int, end: int) -> int:
    """Where a clause may begin within what looks like who hears it, behind a noun or a name: "told the court | Ada
    Okafor had fled", "told Parliament | officials would go"; 0 where it does not.
    """
    acts = end < len(passage.lows) and looks_finite(passage, end) and passage.lows[end] != "not"
    if not acts or not PREPOSITIONS.isdisjoint(passage.lows[first:end]):
        return 0
    capital = [passage.words[at][:1].isupper() for at in range(first, end)]
    parts = [at for at in range(first + 1, end) if capital[at - first] is not capital[at - 1 - first]]
    return parts[0] if len(parts) == 1 and (passage.lows[first] in OWNERS) is not capital[0] else 0


def _behind_apposed(passage: Passage, comma: int, end: int) -> int:
    """The item behind what explains who is told: "told the news agency, AFP, the talks were off"."""
    if comma >= end or passage.words[comma] != ",":
        return comma
    named = phrase_from(passage, comma + 1, end)
    closed = named is not None and named[1] + 1 < end and passage.words[named[1]] == ","
    return named[1] + 1 if named and closed else comma


def _before_added(passage: Passage, end: int) -> int:
    """Where content ends before a quote that a second "that" adds, which stands by itself."""
    if passage.words[end - 1] or passage.lows[end - 2] != "that" or passage.lows[end - 3] not in ADDING:
        return end
    return without_stop(passage, 0, end - 3)  # "and", "that", and the item of the quote


def _is_subject_that(passage: Passage, that: int) -> bool:
    """Whether "that" is who acts in what is said: "said that would be late"; not "said that had they known"."""
    following = passage.lows[that + 1 : that + 3]
    asked = following[1:] and (following[1] in SUBJECT_PRONOUNS or following[1] in DETERMINERS)
    acts = bool(following) and following[0] in AUXILIARIES and following[0] not in ("not", "never")
    return not following or following[0] in BE or (acts and not asked)


OF_SEVERAL = frozenset(
    ("border", "depend", "export", "fail", "hope", "lack", "need", "refuse", "seek", "share", "want")
)
"""What several do, in the form that a single one has not."""


def _is_subject(passage: Passage, that: int, kind: Saying) -> bool:
    """Whether a verb stands right behind "that", which stands for a noun then: "warned of a storm that would hit"."""
    following = word_at(passage.lows, that + 1)
    if passage.lows[that] != "that" or following in ("not", "never") or (kind is Saying.TELL and following in BE):
        return False
    return has_finite_form(following) or following in SURELY_VERBS


def _tells_which(passage: Passage, cue: int, that: int) -> bool:
    """Whether "that" stands for a noun that looks like a verb, "states that want to", or points, "read that line"."""
    if that == cue + 1 and passage.lows[cue] in ("read", "reads", "reading") and passage.lows[that] == "that":
        _, last = passage.bounds[that]
        return not has_verb(passage, that + 1, last)
    noun = (
        passage.lows[cue].endswith("s")
        and passage.lows[cue] != "says"
        and that == cue + 1
        and passage.lows[that] == "that"
    )
    following = passage.lows[that + 1 : that + 2]
    used = passage.lows[that + 1 : that + 3] == ["used", "to"]
    return noun and following != [] and (used or following[0] in AUXILIARIES or following[0] in OF_SEVERAL)


def _behind_occasion(passage: Passage, cue: int, end: int) -> int:
    """Where a clause may begin behind where it was said, and the day: "said in a letter on Monday it would go"."""
    start = _behind_day(passage, cue + 1, end)
    led = phrase_from(passage, start + 1, end) if start < end and passage.lows[start] in PLACING else None
    if led is None or OCCASIONS.isdisjoint(passage.lows[slice(*led)]):
        return start
    of = word_at(passage.lows, led[1]) in PREPOSITIONS and word_at(passage.lows, led[1] + 1) not in DAYS
    more = phrase_from(passage, led[1] + 1, end) if of else None
    at = _behind_day(passage, (more or led)[1], end)
    if at >= end:
        return start
    return at if _opens_with_subject(passage, at) else start


MANNERS = frozenset(
    ("again", "bluntly", "flatly", "plainly", "privately", "publicly", "recently", "repeatedly", "separately")
)
"""Adverbs that tell of the saying, and not of what is said."""
SINCE = frozenset(("afterward", "afterwards", "earlier", "later"))
"""What tells when something was said: "said later he would go"."""
WHEN = SINCE | frozenset(("late", "early", "last", "this", "back", "ahead", "out", "both", "over"))


def _opens_with_subject(passage: Passage, at: int) -> bool:
    """Whether a pronoun, a determiner or a capital stands at an item."""
    low = passage.lows[at]
    return low in SUBJECT_PRONOUNS or low in DETERMINERS or passage.words[at][:1].isupper()


def _behind_day(passage: Passage, start: int, end: int) -> int:
    """Where a clause begins behind the day of its saying: "said late Thursday he would go", "said on Monday it was"."""
    at = start
    while at < end and (passage.lows[at] == "on" or passage.lows[at] in WHEN):
        at += 1
    if start < at < end and passage.lows[at - 1] in SINCE and _opens_with_subject(passage, at):
        return at
    dated = at
    while at < end and (passage.lows[at] in DAYS or passage.lows[at] in PERIODS) and not _owns(passage, at + 1):
        at += 1
    if at == dated and at < end and passage.lows[at] in MANNERS:
        at += 1
    comma = dated < at < end and passage.words[at] == ","
    at += comma
    begins = at < end and (passage.lows[at] in SUBJECT_PRONOUNS or passage.lows[at] in DETERMINERS)
    begins = begins and not (comma and passage.lows[at] in INDEFINITE)
    named = at < end and passage.words[at][:1].isupper() and passage.lows[at] not in DAYS
    plain = at < end and not comma and passage.words[at].islower() and passage.lows[at] not in PREPOSITIONS
    return at if at > dated and (begins or named or plain) else start


def _is_open(passage: Passage, item: int, end: int) -> bool:
    """Whether no object follows a verb of saying, but at most when and where: "said late on Monday that"."""
    low = passage.lows[item] if item < end else ""
    return low in PREPOSITIONS or low in DAYS or low in WHEN or is_adverb(low)


def long_enough(start: int, end: int) -> Range | None:
    """These items, where they are enough to say something."""
    return (start, end) if end - start >= SHORTEST else None


def without_stop(passage: Passage, first: int, last: int) -> int:
    """Where a clause ends without the marks behind it."""
    while (
        last > first
        and passage.words[last - 1]
        and not passage.words[last - 1][0].isalnum()
        and passage.words[last - 1] not in "%)"
    ):
        last -= 1
    return last
