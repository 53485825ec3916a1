"""Times at which nothing happened: part of a name, a thing spoken of, a time compared with."""

from collections.abc import Container, Sequence
from itertools import pairwise

from reader.analysis.english.words import APOSTROPHE_S, ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Range, Word, is_gerund, is_participle, lowered, word_at
from reader.analysis.timeline.grammar.phrases import NO_OBJECTS, NUMBERS
from reader.analysis.timeline.times.attributes import BESIDE, PLAIN, is_age
from reader.analysis.wordlists import word_set

FORECASTS = word_set(
    """
    forecast forecasts outlook guidance estimate estimates budget budgets target targets results figures earnings
    profit profits sales revenue prediction predictions data accounts prices bill bills pay payroll receipt receipts
    record records report reports rent salaries salary statistics wage wages
    """
)
"""Nouns that are of a time, and not made then: "it cut its forecast for the third quarter"."""


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
SHARES = word_set("% percent cent pc points")
WILL_REACH = 10
"""Words before "from 2026" in which "will" tells what is to be so from then on."""
RECORD_REACH = 8
"""Words of "on the register at the close of business"."""
AMOUNT_REACH = 16
"""Words before a time in which the amount that it measures is looked for."""
SINCE_REACH = 12
"""Words between "since" and the time of what began then."""
COMPARISON = 16
"""Words between "compared with" and the time of what is compared."""
COMPARING = {("compared", "with"), ("compared", "to"), ("comparing", "with"), ("contrast", "to"), ("contrast", "with")}
CLAUSES = words_of.SUBJECT_PRONOUNS | {"that", "when", ";"}
"""What begins something of its own behind a comparison."""
FROM = {("down", "from"), ("up", "from")}
COMPARED_REACH = 6
STAKES = frozenset(("holding", "shareholding", "stake"))
STAKE_REACH = 9
"""Words between what somebody holds and when he bought or sold of it."""
"""Words between "from" and the time of the number behind it."""
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


def is_spoken_of(words: Sequence[Word], start: int, end: int) -> bool:
    """The time is a word like any other: in a name, the object of a verb, under a post, recited."""
    return start > 0 and (
        _is_in_a_name(words, start, end) or _is_object(words, start, end) or _is_recited(words, start)
    )


def is_of_another(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """The time belongs to something that its clause only names, or that it is compared with."""
    return (
        _is_bracketed(words, start, end)
        or is_compared(words, start)
        or _is_of_record(words, start)
        or _is_quality(words, start, end)
        or is_age(words, start)
        or _is_about_a_noun(words, start, end, verbs)
        or _is_within_content(words, start, end, verbs)
    )


def _is_of_record(words: Sequence[Word], start: int) -> bool:
    """It only says which holders a dividend goes to: "to holders of record on 3 May", "to stock of record 3 May"."""
    at = start - (words[start - 1].lower in {"on", "as"} or words[start - 1].lower in {"at", "of"})
    lowers = lowered(words, at - RECORD_REACH, start)
    return bool({("of", "record"), ("the", "register")} & set(pairwise(lowers)))


def _is_in_a_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Part of a longer name: "Today" in "Trending Today"."""
    titled = any(word.text in words_of.OPENING_MARKS for word in words[max(1, start - 3) : start])
    if titled and all(word.text[0].isupper() or not word.text[0].isalnum() for word in words[start - 1 : end]):
        # A title: on “This Morning”, the “Today” show.
        return any(word.text in words_of.CLOSING_MARKS for word in words[end : end + 2])
    titled = words[start].text[0].isupper() and words[start].lower in {"today", "tonight", "this", "last", "next"}
    if (
        words[end - 1].named
        and word_at(words, end).named
        and words[end].text[0].isupper()
        and not _is_year(words[start])
    ):
        # "Easter Seals", but "the 1984 Lorne Games"
        return words[end].start - words[end - 1].end <= 1
    after_name = words[start - 1].text[0].isupper() or words[start - 1].lower in APOSTROPHE_S
    within = (words[start - 1].named or "/" in words[start].text) and words[start].named and word_at(words, end).named
    return after_name and (within or titled)


def _is_year(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) == len("1984")


def _is_about_a_noun(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """It tells when something else was: "the accounts for 2015", "since the flood in 2004"."""
    lowers = lowered(words, start - SINCE_REACH, start)
    if lowers[-1:] == ["for"]:
        is_year = end - start == 1 and words[start].text.isdigit()
        # But "Rain is forecast for Thursday"
        is_verb = any(lower in words_of.BE for lower in lowers[-3:-1])
        is_forecast = not is_verb and any(lower in FORECASTS for lower in lowers[-3:-1])
        foreseen = any(
            at in verbs and words[at].lower in words_of.FORESEEING for at in range(start - len(lowers), start)
        )
        planned = foreseen or any(lower in words_of.PLANNING for lower in lowers[-3:-1])
        # "A cut of a million for next year | has dealt them a blow"
        is_ended = end in verbs and words[end].lower in words_of.HAVE
        return is_forecast or ((is_year or is_ended) and not planned)
    if lowers[-1:] != ["on"] and any(lower == "for" and one in FORECASTS for one, lower in pairwise(lowers[-5:])):
        # "its forecast for growth this year"
        return not any(at in verbs or words[at].time is not None for at in range(max(0, start - 4), start))
    return lowers[-1:] in (["in"], ["on"]) and since_what(words, start, verbs) is not None


def since_what(words: Sequence[Word], start: int, verbs: Container[int]) -> Range | None:
    """Since what something goes on that has its own time: "since | the flood in the valley | in 2004"; but not "since
    taking office in May", which somebody took.
    """
    for at in range(start - 1, max(0, start - SINCE_REACH) - 1, -1):
        if words[at].lower == "since" and words[at].time is None and words[at - 1].lower in words_of.HAVE:
            # "have since drawn level, according to a poll released on Tuesday"
            return None
        if words[at].lower == "since" and words[at].time is None:
            noun = (at + 1, start - (words[start - 1].lower in PLAIN))
            return None if is_gerund(words[at + 1].lower) or noun[0] >= noun[1] else noun
        if at in verbs or words[at].time is not None:
            # "fell to its lowest since | 2008 | on Tuesday"
            return None
    return None


def _is_within_content(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """Between a noun and what it says, "his promise a year ago that", where no verb says it."""
    if end >= len(words) or words[end].lower != "that" or not start or start - 1 in verbs:
        return False
    says = any(word.lower in words_of.REPORTING for word in words[max(0, start - 6) : start])
    return words[start - 1].lower in NO_OBJECTS and not says


OF_TOMORROW = word_set(
    """
    better bleak bright brighter cleaner different fairer freer glorious golden greener happier healthier new richer
    safer stronger troubled uncertain
    """
)
"""What a tomorrow is that is a noun; "met the mayor tomorrow" has none."""


def _is_quality(words: Sequence[Word], start: int, end: int) -> bool:
    """A noun with an adjective, "a brighter tomorrow", or the year that something is from: "the returns from 1995"."""
    lowers = lowered(words, start - 2, start)
    if words[start].lower in {"tomorrow", "today", "yesterday"}:
        return len(lowers) == 2 and lowers[0] in ARTICLES and lowers[1] in OF_TOMORROW
    after = word_at(words, end).lower
    is_year = end - start == 1 and words[start].text.isdigit()
    will = any(word.lower in {"must", "shall", "will"} for word in words[max(0, start - WILL_REACH) : start])
    return (
        is_year
        and not will
        and lowers[-1:] == ["from"]
        and after not in {"to", "until", "till", "through", "on", "onward", "-", "–"}
    )


def _is_object(words: Sequence[Word], start: int, end: int) -> bool:
    """What somebody speaks of: "calling Christmas a sham", "covering the last three months"."""
    if not is_gerund(words[start - 1].lower):
        return False
    after = word_at(words, end).lower
    return after in ARTICLES or (words[start].lower == "the" and end - start > 2)


def _is_recited(words: Sequence[Word], start: int) -> bool:
    """A quote goes on with it in the middle of a sentence: promised peace “today, tomorrow”."""
    at = start
    while at > 1 and (words[at - 1].text == "," or words[at - 1].time is not None):
        at -= 1
    opens = at > 1 and (words[at - 1].text == "“" or sum(word.text == '"' for word in words[:at]) % 2 == 1)
    opens = opens and words[at - 1].text in words_of.OPENING_MARKS
    return opens and words[at].time is not None and words[at].text.islower()


def _is_bracketed(words: Sequence[Word], start: int, end: int) -> bool:
    """Alone in brackets, or in a row of dates there: the years of a life, of a film; or behind names alone there:
    "(Letters, | 12 July)".
    """
    after = word_at(words, end).text
    if after == ")":
        while start and (words[start - 1].text == "," or words[start - 1].text[0].isupper()):
            start -= 1
    before = word_at(words, start - 1).text
    return before in {"(", "["} and after in {")", "]", "-", "–", "—", ","}


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
    wide = ["" if word.time is not None else word.lower for word in words[max(0, start - COMPARED_REACH) : start]]
    if lowers[-2:-1] == ["than"] and lowers[-1].isalpha():
        # "worse than life today"
        return True
    if is_in_comparison(words, start) or _is_from_before(words, start) or _is_changed_from(words, start):
        return True
    pairs = {("such", "as"), ("close", "to")} | (set() if _is_done_from(words, start) else FROM)
    if pairs & set(pairwise(wide)):
        return True
    if len(lowers) > 1 and lowers[-2] in CLOSE and lowers[-1] in {"after", "before"} and _is_hour(words[start]):
        # "just after 5am"
        return False
    goes = lowers[-1] == "ahead" and lowers[-2:-1] != [] and lowers[-2] in GOING_AHEAD
    if (lowers[-1] in BESIDE and not goes) or lowers[-2:] in (
        ["prior", "to"],
        ["ahead", "of"],
        ["compared", "to"],
        ["compared", "with"],
        ["contrast", "to"],
    ):
        return True
    if lowers[-1] in PLAIN and any(_compares(words, at, start) for at in range(max(0, start - 8), start)):
        return True
    return lowers[-1] in PLAIN and (_is_from_number(wide[:-1]) or any(_likens(lowers[:-1], at) for at in range(2)))


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
    lowers = lowered(words, start - 12, start)
    return any(
        word in SUPERLATIVES or (word.endswith("est") and len(word) > 5 and word not in NO_SUPERLATIVES)
        for word in lowers
    )
