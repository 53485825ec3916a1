"""The noun that a relative pronoun stands for: of "a review by the town, which began in May", the review."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import before_board
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.courses import TAKING_PLACE, is_set_behind, takes_place_behind, verb_behind
from reader.analysis.timeline.grammar.forms import (
    Range,
    Verb,
    Word,
    ends_infinitive,
    is_gerund,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.noun_reach import (
    PERIODS,
    before_region,
    before_time,
    behind_joints,
    is_of_place,
    is_part,
    noun_begin,
)
from reader.analysis.timeline.grammar.phrases import behind_one_of, noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, is_plural
from reader.analysis.timeline.grammar.wholes import (
    EVENTS,
    JOURNEYS,
    amount_begin,
    behind_event,
    event_around,
    harm_in,
    made_before,
    name_explained,
    of_how_many,
    person_of,
    several_with,
    whom_it_harmed,
    with_its_place,
    with_joined,
)
from reader.analysis.wordlists import word_set

HOUSES = words_of.ACTING | word_set("center centre city fund magazine office")
"""Nouns of places where people work and live."""
KIN = word_set("families family friends mothers parents relatives widows")
OPENED = word_set(
    """
    built burned burns close closed closes collapsed demolished designed housed houses inspected listed open opened
    opens rebuilt refurbished reopen reopened reopens restored shut shuts
    """
)
"""What buildings do, and streets and towns do not."""
FARTHEST = 7
"""Words between a noun and the place behind it."""
LONGEST_BARE = 2
"""Words of a noun without an article."""
LONGEST_EVENT = 10
"""Words of what took place, with its place and all that belongs to it."""
NO_EVENTS = word_set("bids decision details entries hopes plans preparations tickets")
"""What there is of an event, and does not begin itself."""


def antecedent(words: Sequence[Word], mark: int, verb: Verb | None) -> Range | None:
    """The noun phrase that ends before word `mark`, without a time at its end; it does not reach into `verb`."""
    end = before_region(words, before_time(words, before_board(words, mark)))
    end -= end > 1 and words[end - 1].lower == "again"  # "can see the whale again, which"
    doing = end > 0 and not (words[end - 1].named and words[end - 1].text.istitle())  # "Lorne Mining, which"
    if doing and (words[end - 1].lower in verb_forms.SURE_BASES or is_gerund(words[end - 1].lower)):
        return _noun_of_doing(words, end, mark)
    if end > 1 and words[mark].lower == "that" and words[end - 2].lower == "so":
        # "so blatant that she was asked"
        return None
    start = amount_begin(words, behind_joints(words, noun_begin(words, end, mark, verb), end))
    start = of_how_many(words, start, end)
    if start > 1 and words[start - 1].lower == "of" and words[start].text in words_of.CURRENCIES:
        # "an offer of | $22 a share, which was rejected"
        start = noun_start(words, start - 1, verb.end if verb else 0)
    if _is_coordinated_which(words, start, mark):
        return None
    start = _around_noun(words, (start, end), mark, verb)
    if (harm := harm_in(words, start, mark)) is not None:
        return harm, end
    made = made_before(words, start, mark)
    person = person_of(words, start, mark) or _person_from(words, start, end, mark)
    named = name_explained(words, person[0] if person else start, mark) or person
    start = start if words[mark].text == "," else behind_one_of(words, start, end)
    start = behind_event(words, start, end, mark)
    return made or named or ((start, end) if start < end else None)


def _noun_of_doing(words: Sequence[Word], end: int, mark: int) -> Range | None:
    """The noun that ends in what looks like a verb: "a painting | that", "a cousin's wedding, | which"; None where it
    is one.
    """
    counted = end > 1 and words[end - 2].lower in words_of.DETERMINERS
    to_do = end > 2 and words[end - 2].lower == "to"
    if to_do and words[mark].lower == "who":
        # "a panel to investigate | who shot him"
        return None
    # "an offer to resign that"
    first = noun_start(words, end - 2 if to_do else end - 1, 0) if counted or to_do else end
    return (first, end) if first < end - 2 * to_do and (counted or words[first].lower in INDEFINITE) else None


def _around_noun(words: Sequence[Word], noun: Range, mark: int, verb: Verb | None) -> int:
    """Where the larger noun begins that a noun ends: an event with its place, a thing of somebody, a building."""
    start, end = noun
    if _is_event_of_named(words, start, end, mark):
        start = event_around(words, start)
    if end - start <= LONGEST_BARE and (_is_which(words, mark) or words[mark].lower in words_of.DETERMINERS):
        start = _around_bare(words, start, end, mark)
    start = _thing_of(words, _whole_event(words, start, mark, verb), end, mark)
    start = whom_it_harmed(words, _building_in(words, start, end, mark), end, mark)
    return with_its_place(words, start, end, mark)


def _whole_event(words: Sequence[Word], start: int, mark: int, verb: Verb | None) -> int:
    """Where what took place begins, whose last part stands at word `start`: "Work on it in | Lorne, which began"."""
    since = verb.end if verb else 0
    first = next((at for at in range(start, since, -1) if words[at - 1].time is not None), since)
    turns = verb_behind(words, mark + 1)[0].lower in TAKING_PLACE
    # "answered on Monday with levies on tea, which take effect", but "blamed an approach to the war, which began"
    leads = {"after", "before", "following"} if turns else words_of.PREPOSITIONS
    first += first < start and words[first].lower in leads
    if lowered(words, first, first + 2) == ["due", "to"]:
        first += 2
    if not NO_EVENTS.isdisjoint(lowered(words, first, first + 2)):
        # "Tickets for | the fair, which begins in May"
        return start
    led = (
        first < start
        and words[start - 1].lower in words_of.PREPOSITIONS
        and words[mark - 1].lower not in PERIODS | {"one", "ones"}
    )
    # "urged members to confirm | her before the recess, which begins", "failed to renew | the lease on it, which ended"
    first = max((at for at in range(first, start + 1) if ends_infinitive(words, at)), default=first)
    object_of = words[first].lower in words_of.OBJECT_PRONOUNS | {"her"}
    somebody = object_of and words[first + 1].lower in words_of.PREPOSITIONS
    led = led and first < start and not somebody
    whole = led and mark - first <= LONGEST_EVENT and starts_noun(words[first]) and takes_place_behind(words, mark)
    return first if whole else start


def _is_coordinated_which(words: Sequence[Word], start: int, mark: int) -> bool:
    """The noun is the last of several, all of which a "which" behind a comma may mean: "tea and rice, which"."""
    joined = start > 0 and words[start - 1].lower in {"and", "or"}
    return joined and _is_which(words, mark)


def _is_which(words: Sequence[Word], mark: int) -> bool:
    """A comma and a "which" stand here."""
    return words[mark].text == "," and words[mark + 1].lower == "which"


def _is_event_of_named(words: Sequence[Word], start: int, end: int, mark: int) -> bool:
    """A name behind a preposition, and then what a thing did: "a meeting with Ann Lee that lasted"."""
    after = word_at(words, mark + 1)
    acts = after.text.islower() and after.lower not in words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS
    # "a trip around the Moon that"
    known = words[end - 1].named or (words[start].lower == "the" and words[end - 1].text.istitle())
    named = end > start > 1 and known and words[start - 1].lower in words_of.PREPOSITIONS
    # "a trip to Norvia that he was to begin"
    acts = acts or words[start - 2].lower in JOURNEYS
    return acts and named and words[mark].lower in {"that", "which"}


def agreeing(words: Sequence[Word], noun: Range, verb: Verb | None, floor: int) -> Range:
    """Of "a survey of mills that | have", the mills: the part of an antecedent that has the number of its verb; of
    "Lorne and Averton, which | are", behind word `floor`, both.
    """
    start, end = noun
    of = next((at for at in range(start + 1, end - 1) if words[at].lower == "of"), 0)
    if of and words[of - 1].lower in KIN and words[of + 1].lower in NUMBERS:
        # "the families of two babies who | died"
        return of + 1, end
    many = verb is not None and words[verb.start].lower in {"have", "are", "were"}
    if many and not is_plural(words[end - 1]):
        joined = with_joined(words, noun, floor)
        if (
            joined == noun
            and start > 1
            and words[start - 1].lower in {"at", "in", "of"}
            and is_plural(words[start - 2])
        ):
            # "powers of arrest, which | were renewed", "schools in the town, which | were shut"
            return noun_start(words, start - 1, floor), end
        return joined if joined != noun else several_with(words, noun, floor) or noun
    if not (of and many):
        return noun
    is_one = not is_plural(words[of - 1]) and words[of - 1].lower not in COUNTING - {"one"}
    return (of + 1, end) if is_one else noun


def _around_bare(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Where the noun begins that a bare one says the kind of: "the warning for wind | , which came into force", "the
    drop in support | the party saw", "a contract for garbage pickup | that takes effect".
    """
    bare = words[start:end]
    is_bare = start > 1 and all(word.text.islower() and word.lower not in words_of.DETERMINERS for word in bare)
    is_bare = is_bare and not (bare and is_plural(bare[-1]) and not is_set_behind(words, mark))
    if not is_bare or words[start - 1].lower not in words_of.PREPOSITIONS - {"about", "of", "over"}:
        return start
    first = noun_start(words, start - 2, 0)
    return first if words[first].lower in words_of.DETERMINERS else start


def _thing_of(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Where the thing begins that ends in somebody, whom "which" cannot mean: "a vote of confidence in Lee, which"."""
    is_which = _is_which(words, mark)
    first = start
    while is_which and first < end and words[end - 1].person and words[first - 1].lower in words_of.PREPOSITIONS:
        before = noun_start(words, first - 1, 0)
        if not before < first - 1 or mark - before > LONGEST_EVENT:
            break
        first = before
    return first if words[first].lower in words_of.DETERMINERS else start


def _building_in(words: Sequence[Word], start: int, end: int, mark: int) -> int:
    """Where the building begins that stands in a place: "the library in Church Street, which | closed"."""
    which = _is_which(words, mark)
    # "a mill in Lorne, which | it had opened"
    pronoun = mark + 1 + (word_at(words, mark + 2).lower in words_of.SUBJECT_PRONOUNS)
    opens = which and verb_behind(words, pronoun)[0].lower in OPENED
    placed = start > 1 and end > start and words[start - 1].lower in {"at", "in", "on", "near", "outside"}
    if not (opens and placed and is_of_place(words[end - 1])):
        return start
    if words[start - 2].lower in ROLE_HEADS:
        # "a clerk at the Lorne Bank, which collapsed"
        return start
    first = noun_start(words, start - 2, 0)
    is_noun = words[first].lower in words_of.DETERMINERS or words[start - 2].lower.endswith("s")
    return first if is_noun else start


def _person_from(words: Sequence[Word], start: int, end: int, mark: int) -> Range | None:
    """The noun before a place that "who" cannot mean: "a man from Lorne who"."""
    who = any(word.lower in {"who", "that"} for word in words[mark : mark + 2])
    is_place = start < end and (words[end - 1].named or _is_house(words[end - 1]))
    # Nobody is from somebody.
    is_place = is_place and (not words[end - 1].person or word_at(words, start - 1).lower == "from")
    works = start > 1 and words[mark].lower == "who" and words[start - 2].lower in ROLE_HEADS
    # "a man from Lorne who", "a worker with the Lorne Board who"
    led = {"from", "in", "at", "of"} | ({"for", "with"} if works else set())
    if not (who and is_place and start and words[start - 1].lower in led):
        return None
    of_event = words[start - 1].lower == "of" and words[start - 2].lower in EVENTS
    if of_event or any(word.lower in words_of.EVENT_NOUNS for word in words[start:end]):
        # "won two seats at | a convention in Lorne that", "the reunion of | the band Ivy, who"
        return None
    first = start - 1
    while first and is_part(words, first - 1) and start - first < FARTHEST:
        first -= 1
        # Not "a | 1930s | inn in Lorne".
        counts = words[first].time is None and (words[first].lower in NUMBERS or words[first].text[0].isdigit())
        # "a father of two | from Lorne, who"
        counts = counts and not (words[first - 1].lower == "of" and words[first - 2].lower in ROLE_HEADS)
        if words[first].lower in words_of.DETERMINERS or (counts and words[start - 1].lower != "of"):
            return amount_begin(words, first), end
    # "Observers from the Council of Lorne, who"
    return (first, end) if is_plural(words[start - 2]) else None


def _is_house(word: Word) -> bool:
    """A noun that "who" cannot stand for."""
    return word.lower in HOUSES
