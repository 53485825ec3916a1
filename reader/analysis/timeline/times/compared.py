"""Times that something is compared with, or that only bound it: "than in 2012", "from a peak in May"."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.forms import Word, is_participle, lowered, past_time, word_at
from reader.analysis.timeline.times.attributes import BESIDE, PLAIN
from reader.analysis.wordlists import word_set

DEGREES = word_set("much many few little high low big large small good bad well strong weak long often fast")
"""What "as" compares: "twice as much in May"."""
CLOSE = word_set("shortly just soon right immediately moments minutes")
"""What stands before "after" at an hour close by."""
LEVELS = word_set(
    """
    average figure figures high highs level levels low lows number numbers peak rate record those total totals trough
    """
)
"""What a number is compared with: "down from levels in 2012", "from a peak in May"."""
AMOUNTS = word_set(
    """
    million billion trillion percent cent cents per a share of shares or points point pence $ £ € % , basis crore lakh
    dollars euros pounds rupees rand naira shillings yen yuan crowns kronor krona francs pesos reais dirhams riyals
    """
)
"""Words and marks of an amount in a report."""
GOING_AHEAD = word_set("forge forged go goes going gone move moved moves press pressed push pushed went")
"""What is done "ahead" and is compared with no time: "will go ahead | next Saturday"."""
AFTER_A = (["after", "a"], ["after", "an"], ["following", "a"], ["following", "an"])
BESIDE_BY_TWO = {("prior", "to"), ("ahead", "of"), ("compared", "to"), ("compared", "with"), ("contrast", "to")}
"""Two words that put what is told before a time, or set it against one."""
YEARS = word_set("before earlier month quarter year")
SHARES = word_set("% percent cent pc points")
AMOUNT_REACH = 16
"""Words before a time in which the amount that it measures is looked for."""
COMPARISON = 16
"""Words between "compared with" and the time of what is compared."""
COMPARING = {("compared", "with"), ("compared", "to"), ("comparing", "with"), ("contrast", "to"), ("contrast", "with")}
CLAUSES = words_of.SUBJECT_PRONOUNS | {"that", "when", ";"}
"""What begins something of its own behind a comparison."""
FROM = {("down", "from"), ("up", "from")}
COMPARED_REACH = 6
"""Words between "from" and the time of the number behind it."""
STAKES = frozenset(("holding", "shareholding", "stake"))
STAKE_REACH = 9
"""Words between what somebody holds and when he bought or sold of it."""
LIMIT = (frozenset(("no", "not")), frozenset(("earlier", "later", "sooner")), frozenset(("than",)))
"""What stands before the first or the last time possible."""
LENGTH_OF_LIMIT = len(LIMIT)
SUPERLATIVES = word_set("so first second third fourth fifth sixth last only most least record best worst ever")
NO_SUPERLATIVES = word_set(
    """
    arrest attest behest bequest conquest contest digest forest harvest infest ingest interest invest manifest
    northwest protest request southwest suggest unrest
    """
)


def is_limited(words: Sequence[Word], start: int) -> bool:
    """It is the first or the last one possible: "no later than Friday", "not earlier than May"."""
    lowers = lowered(words, start - 3, start)
    return len(lowers) == LENGTH_OF_LIMIT and all(
        lower in allowed for lower, allowed in zip(lowers, LIMIT, strict=True)
    )


def is_compared(words: Sequence[Word], start: int) -> bool:
    """Another time is compared with it, or it stands beside what happened: "than in 2012", "ahead of Monday"."""
    lowers = lowered(words, start - 3, start)
    if not lowers:
        return False
    if lowers[-1] == "in" and any(word.lower in STAKES for word in words[max(0, start - STAKE_REACH) : start]):
        # "cut its stake to 22 % from 31 % | in March"
        return False
    if _is_of_amount(words, start):
        return True
    if is_limited(words, start):
        return False
    if lowers[-2:-1] == ["than"] and lowers[-1].isalpha():
        # "worse than life today"
        return True
    if any(compares(words, start) for compares in (is_in_comparison, _is_from_before, _is_changed_from, _is_share_on)):
        return True
    wide = ["" if word.time is not None else word.lower for word in words[max(0, start - COMPARED_REACH) : start]]
    pairs = {("such", "as"), ("close", "to")} | (set() if _is_done_from(words, start) else FROM)
    if pairs & set(pairwise(wide)):
        return True
    if len(lowers) > 1 and lowers[-2] in CLOSE and lowers[-1] in {"after", "before"} and _is_hour(words[start]):
        # "just after 5am"
        return False
    if _stands_beside(lowers):
        return True
    if lowers[-1] not in PLAIN:
        return False
    compared = any(_compares(words, at, start) for at in range(max(0, start - 8), start))
    return compared or _is_from_number(wide[:-1]) or any(_likens(lowers[:-1], at) for at in range(2))


def _stands_beside(lowers: Sequence[str]) -> bool:
    """The last words before a time say that what is told was before or after it, or unlike it: "ahead of | Monday"."""
    goes = lowers[-1] == "ahead" and len(lowers) > 1 and lowers[-2] in GOING_AHEAD
    return (lowers[-1] in BESIDE and not goes) or tuple(lowers[-2:]) in BESIDE_BY_TWO


def _is_done_from(words: Sequence[Word], start: int) -> bool:
    """Something is done to a thing from then on: "will be dug up from | Monday"."""
    be, done = word_at(words, start - 4).lower, word_at(words, start - 3).lower
    return be in words_of.BE and is_participle(done)


def _is_of_amount(words: Sequence[Word], start: int) -> bool:
    """Nothing but an amount stands between it and a "from" or a "twice": "from $2 million, or 9 cents a share, | in
    May", "twice the $2 million | in May".
    """
    at = start - (words[start - 1].lower in PLAIN)
    counts = False
    floor = max(0, start - AMOUNT_REACH)
    while at > floor and _is_of_figures(words[at - 1]):
        at -= 1
        counts = counts or (words[at].text[0].isdigit() and words[at].time is None)
    if at > 1 and words[at - 1].lower == "the":
        at -= 1
        if counts and words[at - 1].lower in {"above", "below"}:
            # "was 61 %, below | the 70 % in 2016"
            return True
    # "will grow 2 % this year, after 0.6 % | last year"
    after = at > 1 and words[at - 1].lower == "after" and words[at - 2].text == "," and words[start - 1].lower in SHARES
    # "had forecast growth after a rise of 0.4 % | in December"
    changed = at > 2 and lowered(words, at - 3, at - 1) in AFTER_A
    return (
        counts
        and at > 0
        and (after or changed or words[at - 1].lower in {"against", "from", "twice", "double", "triple"})
    )


def _is_of_figures(word: Word) -> bool:
    """A part of an amount, or of the time of another one: "from 4 % in May and a peak of 7 % | in June"."""
    lower = word.lower
    joins = lower in {"and", "in", "of", "on"}
    return word.time is not None or word.text[0].isdigit() or lower in AMOUNTS or lower in LEVELS or joins


def is_of_number(words: Sequence[Word], start: int) -> bool:
    """A noun has the number that another is compared with: "down from the 16.1 percent in | the 2008 vote"."""
    wide = lowered(words, start - COMPARED_REACH, start)
    return bool(wide) and wide[-1] in PLAIN and _is_from_number(wide[:-1])


def _is_hour(word: Word) -> bool:
    """It begins a time of day: "5am", "noon"."""
    return word.text[0].isdigit() or word.lower in {"noon", "midnight", "midday", "dawn", "dusk", "daybreak", "sunrise"}


def is_in_comparison(words: Sequence[Word], start: int) -> bool:
    """It stands in "compared with 240 million, or 9 cents a share, | a year earlier"."""
    lowers = lowered(words, start - COMPARISON, start)
    ways = (at for at, pair in enumerate(pairwise(lowers)) if pair in COMPARING or pair[0] == "versus")
    at = max(ways, default=len(lowers))
    if at == len(lowers) and "against" in lowers and words[start].time is not None:
        # "a profit of $212m, against | a loss of $48m a year earlier"
        behind = lowers[lowers.index("against") + 1 :]
        last = next((one for one in range(start, len(words)) if words[one].time != words[start].time), len(words))
        is_earlier = words[last - 1].lower in {"earlier", "before", "ago"}
        return is_earlier and behind[:1] in (["a"], ["an"]) and any(any(c.isdigit() for c in one) for one in behind)
    opens = start <= COMPARISON and at == 0
    return at < len(lowers) and CLAUSES.isdisjoint(lowers[at:]) and not (opens and "," in lowers)


def _is_from_before(words: Sequence[Word], start: int) -> bool:
    """The number of before is compared with: "rose 9% from | a year earlier", "rose from | Friday"."""
    last = start
    while last + 1 < len(words) and words[last + 1].time == words[start].time:
        last += 1
    ends = word_at(words, last + 1).lower in {"through", "til", "till", "to", "until"}
    grown = start > 1 and words[start - 2].lower in words_of.CHANGING and not ends
    if words[start - 1].lower == "from" and (grown or words[last].lower in {"ago", "before", "earlier"}):
        return True
    # "from | the same month in | 2023"
    first = start
    while first and (words[first - 1].time is not None or words[first - 1].lower == "in"):
        first -= 1
    return lowered(words, first - 1, first + 2) == ["from", "the", "same"]


def _is_changed_from(words: Sequence[Word], start: int) -> bool:
    """It is when something stood higher or lower, by so much: "down two points from | February"."""
    last = at = start - 1
    while at > 0 and (_is_of_figures(words[at - 1]) or words[at - 1].lower in NUMBERS):
        at -= 1
    return at < last and words[last].lower == "from" and word_at(words, at - 1).lower in {"down", "up"}


def _is_share_on(words: Sequence[Word], start: int) -> bool:
    """It is the year or the month that a rise is counted from: "up 47% on | 2023", "rose 3% on | a year earlier"; not
    "rose 3% on Monday".
    """
    time = lowered(words, start, past_time(words, start))
    counted = lowered(words, start - 1, start) == ["on"] and word_at(words, start - 2).lower in SHARES
    return counted and any(lower in YEARS or (lower.isdigit() and len(lower) == len("2023")) for lower in time)


def _is_from_number(lowers: Sequence[str]) -> bool:
    """They end with a number that another is compared with: "to 44 percent, from 54 percent | in July"."""
    after = lowers[len(lowers) - lowers[::-1].index("from") :] if "from" in lowers else ()
    after = after[1:] if after[:1] == ["the"] else after
    return any(lower in LEVELS for lower in after) or bool(after and after[0][:1].isdigit())


def _likens(lowers: Sequence[str], at: int) -> bool:
    """A word that compares, right before the preposition or one before: "unlike | in 2012", "like winners | in 2012".

    One word behind "as" is a post: "joined as editor in 2012".
    """
    lower = lowers[at] if at < len(lowers) else ""
    is_next = at + 1 == len(lowers) or (lower == "as" and lowers[at + 1] in DEGREES)
    return lower in {"than", "compared", "like", "unlike"} or (lower in {"as", "from"} and is_next)


def _compares(words: Sequence[Word], at: int, start: int) -> bool:
    """A "than" not far before word `start`, but not that of "more than 90"; an "against" before a figure."""
    figures = words[at].lower == "against" and any(
        word.text[0].isdigit() and word.time is None for word in words[at + 1 : at + 5]
    )
    if figures:
        return True
    return (
        words[at].lower == "than"
        and start - at <= COMPARED_REACH
        and not (words[at + 1].text[0].isdigit() or words[at + 1].text in "$£€")
    )


def is_superlative(words: Sequence[Word], start: int) -> bool:
    """The time says since when nothing was like it: "the largest since 2008", "the first since May"."""
    # Not "who joined | last | summer, has not scored since May"
    lowers = (word.lower for word in words[max(0, start - 12) : start] if word.time is None)
    return any(
        word in SUPERLATIVES or (word.endswith("est") and len(word) > 5 and word not in NO_SUPERLATIVES)
        for word in lowers
    )
