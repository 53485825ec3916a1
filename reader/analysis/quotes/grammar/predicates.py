"""The verb by which a speaker behind a quote says it: “…,” the mayor, who had waited for hours, said."""

from reader.analysis.document import word_at
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, VERBS, Saying
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    BREAKS,
    DAYS,
    DETERMINERS,
    JOINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    has_past_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import (
    PARTICLES,
    SELDOM_SAYING,
    is_finite,
    is_heard,
    is_passive,
    looks_finite,
    puts_it,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import KEEPING, LIKING, phrase_from

AS_CALLED = frozenset(("as", "what", "how", "whom"))
"""Words that turn a judgement to the words before it: “…,” as Okafor called it."""
EXCLAIMED = frozenset(
    ("charge", "mock", "scold", "chide", "rebuke", "blast", "slam", "rave", "bristle", "apologise", "apologize")
)  # fmt: skip
"""Verbs of judgement that may stand behind the words themselves: “…,” Okafor mocked."""

CRIED = (["to"], ["towards"], ["toward"], ["from"], ["across"], ["after"])
"""What follows "called" where it cries: “…,” Okafor called from the quay."""

PLAIN_REACH = 7
"""Items behind a quote within which a form that may be a noun is still its verb."""
REACH = 80
"""Items behind a quote in which its verb is looked for, so that no time is lost on a sentence without end."""


def first_verb(passage: Passage, at: int, last: int, *, attached: bool) -> int | None:
    """The first finite verb of saying of the clause, past what is put in between ("Levin, who …, said").

    Right behind a quote a form that may be a noun is taken for the verb: "the letter states".
    """
    begin, last = at, min(last, at + REACH)
    near = at + PLAIN_REACH if attached else at
    while at < last:
        low = passage.lows[at]
        if not passage.words[at] and _is_put_in(passage, at, begin):
            at += 1
            continue
        if not passage.words[at] or (low in BREAKS and low not in "()"):
            return None
        if low in WHO and passage.lows[at - 1] == ",":
            at = _next_comma(passage, at, last)
        elif low == "who" and passage.words[at - 1].isalpha():
            at = _behind_relative(passage, at, last) - 1
        elif _leaves_clause(passage, at, begin) or _judges(passage, at, begin - 1):
            return None
        elif _is_cue(passage, at, near, begin - 1):
            return _behind_participle(passage, at, last) or at
        at += 1
    return None


def _behind_participle(passage: Passage, item: int, last: int) -> int | None:
    """The verb of somebody to whom was done what a form at an item tells: "a clerk briefed on the talks | said"."""
    done = passage.lows[item].endswith("ed") or passage.lows[item] == "told"
    led = done and item + 1 < last and passage.lows[item + 1] in PREPOSITIONS
    thing = phrase_from(passage, item + 2, last) if led else None
    if thing is None or thing[1] >= last or LEMMAS.get(passage.lows[thing[1]]) not in SAY_PLAINLY:
        return None
    return thing[1] if is_finite(passage, thing[1]) and word_at(passage.lows, thing[1] + 1) != "to" else None


PUT_IN = 6
"""Words that the name of a work or a campaign has within marks, at most."""


def _is_put_in(passage: Passage, item: int, begin: int) -> bool:
    """Whether marks stand within what explains a speaker: “…,” Lund, author of “The Long Quay,” said."""
    inner = passage.spans[item].of(passage.text)
    explains = "," in passage.words[begin:item] and len(inner.split()) <= PUT_IN
    return explains and passage.words[item - 1] != "," and not inner.rstrip("\"'”’»").endswith((".", "!", "?"))


def _judges(passage: Passage, item: int, subject: int) -> bool:
    """Whether a verb of judgement stands here with an object of its own: "the minister praised Okafor"."""
    if VERBS.get(passage.lows[item]) is not Saying.JUDGE or not is_finite(passage, item):
        return False
    following = word_at(passage.words, item + 1)
    taken = following in DETERMINERS or (following[:1].isupper() and following.lower() not in DAYS)
    return taken and passage.lows[subject - 1] not in AS_CALLED


def _is_cue(passage: Passage, item: int, near: int, subject: int) -> bool:
    """Whether the verb of a report stands here; up to `near` a form that may be a noun is one."""
    if puts_it(passage, item) or is_heard(passage, item) or _is_wont(passage, item):
        return True
    low = passage.lows[item]
    taken_up = passage.lows[subject - 1] in AS_CALLED
    if VERBS.get(low) is Saying.JUDGE and not taken_up and not _exclaims(passage, item):
        return False
    if LEMMAS.get(low) in SELDOM_SAYING and not _is_bare(passage, item):
        return False
    plain = low in VERBS and not low.endswith("ing") and not _is_quoted(passage, item)
    return plain and (is_finite(passage, item) or (item < near and _states(passage, item)))


STARTING = frozenset(("began", "begins", "ended", "ends", "fond", "started", "starts"))
"""What stands before "of" or "by" and such a verb in -ing: "is fond of saying", "began by telling them"."""


def _is_wont(passage: Passage, item: int) -> bool:
    """Whether somebody says often, or at last, what a verb in another form tells: "he likes to say", "keeps saying"."""
    if VERBS.get(passage.lows[item]) not in (Saying.SAY, Saying.TELL) or item < 2:
        return False
    led, before = passage.lows[item - 2 : item]
    if passage.lows[item].endswith("ing"):
        return before in KEEPING or (before in ("of", "by") and led in STARTING)
    return before == "to" and led in LIKING


def _exclaims(passage: Passage, item: int) -> bool:
    """Whether a verb of judgement may have words alone for its object: "Okafor mocked", "she called from below"."""
    lemma = LEMMAS[passage.lows[item]]
    if lemma == "call":
        last = item + (word_at(passage.lows, item + 1) == "out")
        return passage.lows[last + 1 : last + 2] in CRIED or _is_bare(passage, last)
    return lemma in EXCLAIMED


def _is_bare(passage: Passage, item: int) -> bool:
    """Whether nothing but a particle follows a verb: "Okafor went on", "Okafor began,"."""
    following = passage.lows[item + 1 : item + 2]
    return following == [] or following[0] in PARTICLES or not following[0][:1].isalnum()


def _is_quoted(passage: Passage, item: int) -> bool:
    """Whether a passive tells of its own subject that it speaks: "was quoted as saying", "is reported to have said"."""
    if not is_passive(passage, item, 0):
        return False
    return (
        passage.lows[item + 1 : item + 3] in (["as", "saying"], ["to", "have"]) or LEMMAS[passage.lows[item]] == "quote"
    )


def _leaves_clause(passage: Passage, item: int, begin: int) -> bool:
    """Whether another clause begins: behind a comma, or without its "that" behind a noun: "a claim the club denies"."""
    low = passage.lows[item]
    joined = low in JOINERS and passage.lows[item - 1] == "," and low not in ("and", "or")
    return joined or (item > begin and _begins_clause(passage, item) and not _joins_second(passage, item, begin))


LONGEST_FIRST = 4
"""Items of the first of two who speak, with its "and"."""


def _joins_second(passage: Passage, item: int, begin: int) -> bool:
    """Whether "and" joins a second speaker to the first one: "the union and | the port said"."""
    first = passage.lows[begin : item - 1]
    acts = any(map(has_past_form, first))
    return (
        passage.lows[item - 1] == "and"
        and passage.lows[begin - 1] in DETERMINERS
        and not (acts or len(first) >= LONGEST_FIRST)
    )


def _begins_clause(passage: Passage, item: int) -> bool:
    low, before = passage.lows[item], passage.words[item - 1]
    subject = low in ARTICLES or (low in SUBJECT_PRONOUNS and low != "it")
    noun = before.islower() and before.isalpha() and not before.endswith(("ed", "ing", "s"))
    verb = before in VERBS and passage.lows[item - 2] not in DETERMINERS
    return subject and noun and not (before in PREPOSITIONS or before in DETERMINERS or verb)


def _states(passage: Passage, item: int) -> bool:
    """Whether a form of a verb of saying is the verb right behind its noun: "the letter states"."""
    before = passage.lows[item - 1]
    own = VERBS[passage.lows[item]] is Saying.SAY and passage.words[item][0].islower()
    return (
        own
        and before not in DETERMINERS
        and before not in POSSESSIVE_ENDS
        and before not in PREPOSITIONS
        and (before[-1:] == "s") != (passage.lows[item][-1:] == "s")
    )


def _behind_relative(passage: Passage, who: int, last: int) -> int:
    """The item behind the verb of a "who" that no comma parts: "one of the men who wanted | the post said"."""
    acts = next((at for at in range(who + 1, last) if looks_finite(passage, at)), last - 1)
    while acts + 1 < last and (passage.lows[acts] in AUXILIARIES or is_adverb(passage.lows[acts])):
        acts += 1
    return acts + 1


def _next_comma(passage: Passage, at: int, last: int) -> int:
    while at < last and passage.lows[at] != ",":
        at += 1
    return at
