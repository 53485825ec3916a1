"""The noun that a participle tells of: of "a study by the university, | published in May", the study."""

from collections.abc import Callable, Sequence

from reader.analysis.english.nouns import COMMUNICATIONS
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Verb, Word, is_adverb, is_participle, lowered
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.relatives import OPENED
from reader.analysis.timeline.grammar.subjects import PLACING
from reader.analysis.wordlists import word_set

ISSUED = words_of.ISSUING | word_set("compiled delivered drafted handed sent submitted tabled taken unveiled written")
"""What is done to these, and never to whose they are."""
RECORDINGS = word_set("clip clips footage image images photo photograph photographs photos tape tapes video videos")
ISSUABLE = (COMMUNICATIONS | RECORDINGS) | word_set(
    """
    analysis audit bulletin complaint data decision estimate estimates figures filing findings forecast guidance fine
    judgment judgement lawsuit notice opinion order paper penalty petition poll projections proposals ranking reports
    recording results review rules ruling sentence statistics study survey term transcript verdict
    """
)
PASSED = word_set("act amendment bill budget law legislation measure resolution rule rules")
"""What is passed, and passes nothing: "The law, passed in May, expires"."""
ENACTED = word_set("adopted amended approved drafted enacted passed ratified repealed")
"""What is done to these, and never to what they are about."""
LIMITS = word_set(
    "ban bans blockade curbs curfew duties duty embargo freeze levies levy limits restrictions sanctions tariff tariffs"
)
"""What is imposed, and not what it is on: "a freeze on aid, imposed in May"."""
PLANS = frozenset(("bid", "bill", "deal", "decision", "move", "order", "plan", "plans", "pledge", "proposal", "scheme"))
"""What something is to be done by."""
GIVEN = word_set(
    """
    agreed announced approved awarded begun cancelled donated granted launched organised organized paid placed refused
    rejected resubmitted revived scrapped set shelved signed started submitted suspended unveiled withdrawn won
    """
)
"""What is done to orders, grants and plans, and to nothing that they are for."""
STRETCHES = frozenset(("day", "days", "month", "months", "week", "weeks"))
LONGEST_QUOTED = 7
"""Words of a short quote, with its marks."""
OF_ISSUERS = frozenset(("by", "for", "from", "of", "to", "with"))
OF_MATTERS = frozenset(("about", "against", "for", "on", "to"))
STOPS = (
    (words_of.COORDINATORS | words_of.RELATIVES | words_of.MODALS | words_of.BE | words_of.REPORTING)
    | words_of.ADVERBIAL_RELATIVES
    | words_of.SUBORDINATORS
    | {"together"}
)
"""Words over which no noun reaches to its participle."""
PARTS = word_set("copies details excerpts extracts pages parts")
"""What there is of a thing that was done as a whole: of "copies of a report released in May", the report."""


def _are_places(words: Sequence[Word]) -> bool:
    return all(word.named or _is_joint(word) for word in words)


def noun_before(words: Sequence[Word], verb: Verb) -> Range | None:
    """The noun phrase that ends where a participle begins, over a comma or the mark of a bracket if need be."""
    end = verb.start
    while end and (is_adverb(words[end - 1]) or words[end - 1].lower in {"best", "last"}):
        end -= 1
    if end and words[end - 1].lower == "and":
        end = _aside_start(words, end - 1)
    if end and words[end - 1].text in {",", "("}:
        end -= 1
    start = _phrase_start(words, end)
    while start and start < end and _are_places(words[start:end]) and _is_joint(words[start - 1]):
        # "a debate in Lorne | held on Friday", "a moss from Lorne in Norvia, | found in May"
        start = _phrase_start(words, start - 1)
    if start > 1 and words[start - 1].lower == "without":
        # "A version without advertisements, | tested in May"
        start = _phrase_start(words, start - 1)
    head = verb.word
    if head in ISSUED:
        start = _behind_lead(words, start, end, OF_ISSUERS, is_issuable)
    if head in ENACTED:
        start = _behind_lead(words, start, end, OF_MATTERS, lambda word: word.lower in PASSED)
    if head == "imposed":
        start = _behind_lead(words, start, end, OF_MATTERS, lambda word: word.lower in LIMITS)
    if head in words_of.UNDERGONE and (counted := _counted_of(words, start, end)):
        start = counted
    part = next(
        (at + 2 for at in range(start, end - 2) if words[at].lower in STRETCHES and words[at + 1].lower == "of"), 0
    )
    # "in the first week of | the raid, begun on Friday"
    start = part or start
    return (start, end) if start < end else None


def _counted_of(words: Sequence[Word], start: int, end: int) -> int:
    """Where those begin who are counted at the end of a noun, "the families of | 14 men killed"; 0 where none are."""
    of = next((at for at in range(end - 2, start, -1) if words[at].lower == "of"), 0)
    return of + 1 if of and (words[of + 1].text[0].isdigit() or words[of + 1].lower in NUMBERS) else 0


def _behind_lead(
    words: Sequence[Word], start: int, end: int, leads: frozenset[str], fits: Callable[[Word], bool]
) -> int:
    """Where begins what was issued or passed, and not only whose it is or what it is about, which stands behind one of
    its leads: "a study by | the university, published in May", "a law on | judges adopted in May".
    """
    first, last = start, end
    while first < last and first and not fits(words[last - 1]) and words[first - 1].lower in leads:
        first, last = _phrase_start(words, first - 1), first - 1
    return first if first < last and fits(words[last - 1]) else start


def is_issuable(word: Word) -> bool:
    """A noun of what is issued: "a study", but not "the Post"."""
    return word.lower in ISSUABLE and not word.named


def _aside_start(words: Sequence[Word], joint: int) -> int:
    """Behind the comma of the aside that goes on with "and": "The mill, | first built in 1880 and"; else the "and"."""
    comma = next((at for at in range(joint - 1, 0, -1) if words[at].text == ","), 0)
    done = next(
        (at for at in range(comma + 1, joint) if words[at].lower != "first" and not is_adverb(words[at])), joint
    )
    return comma + 1 if comma and is_participle(words[done].lower) else joint


def _is_joint(word: Word) -> bool:
    return word.lower in {"in", "with", "by", "from", "at", "on", "about", "against", "to"} and word.time is None


def aim_before(reading: Reading, verb: Verb) -> Range | None:
    """The whole subject in front of an aside, where that cannot tell of the end of it: "A plan to raise the wreck,
    | cancelled in May", "A grant from the Post, | awarded in May", "A review by the town, | begun in May", "The hut at
    the pass, | closed in May", "The line between Lorne and York, | opened in May".
    """
    words = reading.words
    comma = verb.start - 1
    while comma > 0 and words[comma].text != ",":
        comma -= 1
    subjects = (clause.subject for clause in reading.clauses if clause.subject and clause.subject[1] == comma)
    whole = next(subjects, None)
    asks = whole and not words_of.HYPOTHESES.isdisjoint(lowered(words, *whole))
    if whole and (asks or words[whole[0]].lower == "according"):
        # "to decide whether | the park, promised in 2019,"
        return None
    aims = [one for chunk in reading.chunks for one in chunk.verbs if one.form is Form.INFINITIVE]
    if whole is None and comma > 0 and verb.word in GIVEN:
        # "voted against | a plan to raise taxes | , announced on Friday"
        to_do = [one.start for one in aims if one.start < comma and words[one.start - 1].lower in PLANS]
        plain = bool(to_do) and all(word.text[0].isalnum() for word in words[to_do[-1] : comma])
        return (noun_start(words, to_do[-1], 0), comma) if plain and comma == verb.start - 1 else None
    if whole is None or any(whole[0] < aim.start < whole[1] for aim in aims):
        return whole
    last = next((at for at in range(whole[1] - 1, whole[0], -1) if words[at].lower in words_of.PREPOSITIONS), 0)
    given = verb.word in GIVEN and words[last].lower != "of"
    placed = verb.word in OPENED and words[last].lower in PLACING and words[last - 1].lower not in ROLE_HEADS
    return whole if last and (words[last].lower in {"between", "by", "into", "to"} or given or placed) else None


def _is_noun(words: Sequence[Word], at: int) -> bool:
    """A word of saying is a noun behind an article, "a report", "the second claim", or before what is done with such:
    "estimates | published".
    """
    if at + 1 < len(words) and words[at].lower in ISSUABLE and words[at + 1].lower in ISSUED:
        return True
    articles = [word.lower in words_of.DETERMINERS - {"that"} for word in words[max(0, at - 2) : at]]
    return words[at].lower in words_of.REPORTING and any(articles)


def _before_quoted(words: Sequence[Word], end: int) -> int:
    """Before a short quote behind its article: "the | “single key” | service tried in May"; else that word."""
    if not end or words[end - 1].text not in words_of.CLOSING_MARKS:
        return end
    inside = range(end - 2, max(0, end - LONGEST_QUOTED), -1)
    opening = next((at for at in inside if words[at].text in words_of.OPENING_MARKS), 0)
    return opening if words[opening - 1].lower in words_of.DETERMINERS else end


def _phrase_start(words: Sequence[Word], end: int) -> int:
    start = end
    while start := _before_quoted(words, start):
        word = words[start - 1]
        owns = word.lower in APOSTROPHE_S
        stops = word.lower in STOPS and not _is_noun(words, start - 1)
        told = (
            word.time is not None
            and "-" not in word.text
            and word.lower not in {"current", "present", "recent", "previous"}
        )
        # "Waymo v. Uber"
        versus = word.text == "." and start > 1 and words[start - 2].lower in {"v", "vs"}
        pays = word.text in words_of.CURRENCIES
        ends = told or not (word.text[0].isalnum() or owns or versus or pays) or stops
        # "98 per cent"
        inner = word.lower == "of" or word.named or [one.lower for one in words[start : start + 1]] == ["cent"]
        if ends or (word.lower in words_of.PREPOSITIONS and not inner):
            break
        start -= 1
        if word.lower in words_of.DETERMINERS and not owns and (not start or words[start - 1].lower != "of"):
            break
    return start


def behind_verb(reading: Reading, noun: Range | None) -> Range | None:
    """A noun without an article, from the verb in front of it on: "waved | copies of a letter"."""
    if noun is None:
        return None
    ends = [clause.verb.end for clause in reading.clauses if noun[0] <= clause.verb.start and clause.verb.end < noun[1]]
    start = max(ends, default=noun[0])
    is_part = reading.words[start].lower in PARTS and reading.words[start + 1].lower == "of" and start + 2 < noun[1]
    return (start + 2 * is_part, noun[1])
