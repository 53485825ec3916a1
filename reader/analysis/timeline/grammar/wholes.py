"""Nouns in front of a phrase whose own noun a relative clause cannot mean: what somebody made, several with one, what
did harm, an amount.
"""

from collections.abc import Sequence
from itertools import takewhile

from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import before_adverbs, before_age
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.forms import Range, Word, is_participle, lowered, time_begin
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, is_plural
from reader.analysis.wordlists import word_set

SHIFTED = words_of.PARTICLES | {"forward"}
"""What stands between a participle and its "by": "put | forward | by"."""

DEEDS = frozenset(("abuse", "manslaughter", "rape", "rapes", "torture"))
"""What is done to people, beside what the events of news are."""
EVENTS = words_of.EVENT_NOUNS | {"comeback", "return", "reunion"}
HARMING = word_set("claimed damaged destroyed displaced injured killed wounded wrecked")
"""What blasts and storms do, and not where they were."""
WAYS = word_set("bridge ferry highway line motorway path railway road route street track tunnel")
CLOSING = word_set("blocked closed cut flooded opened reopened washed")
"""What becomes of a way, and not of where it leads."""
ABOARD = frozenset(("aboard", "on"))
"""Behind those who were in a ship or a plane: "a ferry with 30 people | on board, which"."""
INQUIRIES = word_set("hearing inquest inquiry investigation probe review trial")
REPORTING = word_set("adjourned began concluded conclude due found opened published report reported started suspended")
"""What an inquiry does, and not what it is into."""
LEAST_LED = 2
"""Words of a noun and what leads to another."""
PLACES = 3
"""How many places may stand behind what did harm: "a blast | at a mill | in Lorne"."""
HARM_REACH = 8
"""Words behind the mark of a relative clause in which its verb stands."""
SHOWING = word_set("aired broadcast filmed leaked posted public published recorded released televised unsealed")
"""What is done to records, and not to what they are of; "was made | public"."""
RECORDS = word_set(
    """
    analysis article assessment audio audit clip data document documents email emails essay figures film footage
    images interview letter letters memo paper photo photograph photographs photos poll recording report reports
    statement statistics study survey tape tapes transcript video videos
    """
)

LEADING = word_set("across along at beneath from in near off on outside over through to under")
"""What stands between a thing and its place: "a pipeline | through | Norvia that"."""
SHARING = (["made", "up"], ["make", "up"], ["accounted", "for"], ["account", "for"], ["accounts", "for"])
"""What a part does to the whole, and not those whom it comes from: "sales in Norvia, which | made up | a fifth"."""
PLACING = frozenset(("at", "from", "in", "near", "of", "outside"))
"""What stands before the name of a place."""
SUMMING = word_set(
    """
    argument change claim decision development difference effort fact feat figure gap idea increase measure move period
    plan policy practice process result rise score shift step strategy total trend
    """
)
"""What a noun calls that was told just before, behind a comma: "They sold it, a move that"."""
JOURNEYS = frozenset(("flight", "journey", "tour", "trip", "visit", "voyage"))


def amount_begin(words: Sequence[Word], start: int) -> int:
    """Where an amount begins that is so much for one: "well below the $48 | a share that"."""
    if (
        start < 2
        or words[min(start, len(words) - 1)].lower not in {"a", "an", "per"}
        or not words[start - 1].text[0].isdigit()
    ):
        return start
    start -= 1
    start -= words[start - 1].text in "$£€"
    return start - (start > 0 and words[start - 1].lower in words_of.DETERMINERS)


def event_around(words: Sequence[Word], start: int) -> int:
    """Where the event begins that a name belongs to: "a walkout against the Post | that began"."""
    noun = start - 2
    if noun < 0 or words[noun].lower not in words_of.EVENT_NOUNS | JOURNEYS:
        return start
    first = noun_start(words, noun + 1, 0)
    lasting = time_begin(words, first)
    if 0 < lasting < first:
        # "a | 25-day | trip around the Moon that"
        first = lasting - 1
    return first if words[first].lower in words_of.DETERMINERS else start


def of_how_many(words: Sequence[Word], start: int, end: int) -> int:
    """Where those begin of whom some are counted, and are told of behind: "Only 13 of | 590 people who applied"."""
    of = next((at for at in range(start + 1, end - 1) if words[at].lower == "of"), 0)
    all_of = of + 1 + (of > 0 and words[of + 1].lower == "the")
    counts = of and all(words[at].text[0].isdigit() or words[at].lower in NUMBERS - {"one"} for at in (of - 1, all_of))
    return of + 1 if counts else start


def made_before(words: Sequence[Word], start: int, mark: int) -> Range | None:
    """What was made by the one at word `start`, where "that" or "which" follows at word `mark`: "a bill written by Ann
    Lee | that would cut taxes".
    """
    of_thing = any(word.lower in {"that", "which"} for word in words[mark : mark + 2])
    if not of_thing or start < 3 or words[start - 1].lower != "by":
        return None
    done = start - 2 - (words[start - 2].lower in SHIFTED)
    if not is_participle(words[done].lower):
        return None
    end = before_adverbs(words, done)
    first = noun_start(words, end, 0)
    is_noun = first < end - 1 and words[first].lower in words_of.DETERMINERS and words[end - 1].text.islower()
    return (first, end) if is_noun else None


def several_with(words: Sequence[Word], noun: Range, floor: int) -> Range | None:
    """Several with a name that is one, where the verb is that of several: "talks with the Union, which | were"."""
    start, end = noun
    if start < 2 or not words[end - 1].named or words[start - 1].lower not in words_of.PREPOSITIONS - {"of"}:
        return None
    first = noun_start(words, start - 1, floor)
    return (first, end) if first < start - 1 and is_plural(words[start - 2]) else None


def with_joined(words: Sequence[Word], noun: Range, floor: int) -> Range:
    """A noun with those that an "and" joins to it, and the members of a list before them."""
    start, end = noun
    while start - 2 >= floor and words[start - 1].lower in ({"and"} if start == noun[0] else {","}):
        first = noun_start(words, start - 1, floor)
        while first > floor and words[first - 1].lower == "of":
            first = noun_start(words, first - 1, floor)
        if first >= start - 1 or not (words[first].named or words[first].lower in words_of.DETERMINERS | COUNTING):
            break
        start = first
    return start, end


def harm_in(words: Sequence[Word], start: int, mark: int) -> int | None:
    """Where what did harm begins, or what was shown, whose place stands at word `start`: "the raid on | the depot,
    which killed two", "video from | the jail, which was made public".
    """
    clause = takewhile(lambda word: word.text[0].isalnum(), words[mark + 1 : mark + HARM_REACH])
    behind = {word.lower for word in clause}
    shown = not behind.isdisjoint(SHOWING)
    if behind.isdisjoint(HARMING) and not shown:
        return None
    for _ in range(PLACES):
        if start < 2 or words[start - 1].lower not in words_of.PREPOSITIONS - {"into"}:
            # "an inquiry into | the fire, which killed two"
            return None
        first = noun_start(words, start - 1, 0)
        if words[start - 2].lower in (RECORDS if shown else words_of.EVENT_NOUNS):
            bare = shown and (not first or is_plural(words[start - 2]))
            return first if bare or words[first].lower in words_of.DETERMINERS else None
        start = first
    return None


def with_its_place(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Where the thing begins that a clause means, and not its place, its end or its matter at word `start`: "a villa
    near | Lorne that", "the road to | the village, which was cut", "an inquiry into | the fire, which is to report".
    """
    if start < LEAST_LED or end <= start:
        return start
    lead, noun = words[start - 1].lower, words[start - 2].lower
    behind = {word.lower for word in takewhile(lambda word: word.text != ",", words[mark + 1 : mark + HARM_REACH])}
    which = words[mark].text == "," and "which" in behind and behind.isdisjoint(HARMING)
    place = words[end - 1].named and not words[end - 1].person and words[mark].lower == "that"
    led = place and lead in LEADING
    shares = which and words[end].text == "," and lowered(words, mark + 2, mark + 4) in SHARING
    led = led or shares
    led = led or (which and noun in WAYS and lead == "to" and not behind.isdisjoint(CLOSING))
    led = led or (which and lead == "with" and words[end].lower in ABOARD)
    led = led or (which and noun in INQUIRIES and lead == "into" and not behind.isdisjoint(REPORTING))
    first = noun_start(words, start - 1, 0) if led else start
    return first if shares or words[first].lower in words_of.DETERMINERS else start


def whom_it_harmed(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Where those begin to whom a deed was done, whom "who" means: "the murder of | three clerks who"."""
    who = "who" in lowered(words, mark, mark + 2)
    of = next((at for at in range(end - 2, start, -1) if words[at].lower == "of"), 0) if who else 0
    return of + 1 if of and words[of - 1].lower in DEEDS | words_of.EVENT_NOUNS else start


def behind_event(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Behind an event, which "who" cannot mean: "the reunion of | a band, who"."""
    who = "who" in lowered(words, mark, mark + 2)
    of = next((at for at in range(start + 1, end - 1) if words[at].lower == "of"), 0)
    held = who and of and words[of - 1].lower in EVENTS
    return of + 1 if held else start


def person_of(words: Sequence[Word], start: int, mark: int) -> Range | None:
    """Somebody before the place that "who" and "whose" cannot mean: "Ann Lee of Lorne, whose"."""
    who = any(word.lower in {"who", "whose"} for word in words[mark : mark + 2])
    at = start - 1
    if not who or at < 1 or words[at].lower not in {"from", "of"} or not words[at - 1].person:
        return None
    first = at
    while first and words[first - 1].person:
        first -= 1
    return first, at


def name_explained(words: Sequence[Word], start: int, mark: int) -> Range | None:
    """The name that a noun before "who" explains: "Ann Lee, a clerk who"."""
    who = any(word.lower in {"who", "that", "which"} for word in words[mark : mark + 2])
    comma = start - 1
    explains = who and comma > 0 and words[comma].text == "," and words[start].lower in {"a", "an", "the", "another"}
    # "two mines in Lorne, the first of which": which of the mines; "behind Lorne, a trend that": all that was told.
    explains = explains and words[mark - 1].lower not in SUMMING | {"of"}
    first = comma = before_age(words, comma)
    while explains and first and words[first - 1].named:
        first -= 1
    if 1 < first < comma and words[first - 1].lower in {"of", "from"} and words[first - 2].person:
        # "Ann Lee of Lorne, a clerk who"
        first = comma = first - 1
        while first and words[first - 1].person:
            first -= 1
    # "In South Carolina, a fire that": where it was.
    placed = first == 1 and words[0].lower in PLACING and not words[comma - 1].person
    return (first, comma) if first < comma and not placed else None


def with_adjectives(words: Sequence[Word], start: int) -> int:
    """Where a noun begins that has several adjectives in a row: "a proud, loyal and | quiet clerk who"."""
    at = start
    # But "A clerk, | Ann Lee, who"
    while (
        at > 2 and words[start].text.islower() and words[at - 1].text in {",", "and"} and words[at - 2].text.islower()
    ):
        at -= 2
    in_row = at < start and words[at + 1].text == "," and words[at - 1].lower in INDEFINITE
    return at - 1 if in_row else start


def owner_in(words: Sequence[Word], noun: Range) -> Range:
    """Of "the deaths of six men whose | boat sank", the men: no event owns anything."""
    start, end = noun
    of = next((at for at in range(start + 1, end - 1) if words[at].lower == "of"), 0)
    return (of + 1, end) if of and words[of - 1].lower in words_of.EVENT_NOUNS else noun
