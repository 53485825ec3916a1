"""What stands between commas before a verb: a name that explains a noun, an apposition."""

from collections.abc import Sequence

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES, INDEFINITE, WHEN_OR_WHY
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    lowered,
    past_time,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import is_plural
from reader.analysis.timeline.grammar.stretches import same_stretch

OPENERS = (words_of.SUBORDINATORS | words_of.ADVERBIAL_RELATIVES) - {"than"}
"""Words that open a clause behind another one."""
SHORT_APPOSED = 5
"""Words from the comma to the end of an apposition that is one whatever stands before it."""
LONGEST_APPOSED = 16
"""Words from the comma before an apposition to its participle."""
LONGEST_OWNED = 5
"""Words of "whose former chief executive"."""
EXPECTED = frozenset(("expected", "planned", "scheduled", "set"))
PLACES = frozenset(("at", "beneath", "in", "inside", "near", "on", "under"))
LONGEST_ABSOLUTE = 9
"""Words of ", with the first results from Leeds expected"."""


def opens_by_then(words: Sequence[Word], at: int) -> bool:
    """A clause stands behind three words: "By the time | Ann Lee retired, she had"."""
    opens = word_at(words, at).lower == "by" and lowered(words, at, at + 3) == ["by", "the", "time"]
    return opens and word_at(words, at + 3).lower != "of"


def with_absolutes(words: Sequence[Word], verbs: Sequence[Verb]) -> list[Verb]:
    """The verbs, with what tells how something else left somebody marked as a participle."""
    pairs = zip(verbs, [None, *verbs], strict=False)
    return [
        verb._replace(form=Form.PARTICIPLE, sure=True)
        if before and not verb.sure and _leaves(words, verb, before)
        else verb
        for verb, before in pairs
    ]


def _leaves(words: Sequence[Word], verb: Verb, before: Verb) -> bool:
    """It tells how something else left somebody: "ended in May with the crew | stranded"; `before` is the verb in front
    of it, which has no object.
    """
    at = verb.start
    while at > max(before.end, verb.start - LONGEST_ABSOLUTE) and (starts_noun(words[at - 1]) or _owns(words, at - 1)):
        at -= 1
    led = before.end <= at - 1 < verb.start - 1 and words[at - 1].lower == "with"
    plain = word_at(words, before.end).lower in words_of.TIMING | {"with"} and before.word not in words_of.REPORTING
    related = any(word.lower in words_of.RELATIVES for word in words[max(0, before.start - 2) : before.start])
    # "responded with the lawsuit Ann Lee announced", "fled with the gun we used"
    named = words[verb.start - 1].named or words[verb.start - 1].lower in words_of.SUBJECT_PRONOUNS
    return led and plain and not (related or named) and not starts_noun(word_at(words, verb.end))


def _owns(words: Sequence[Word], at: int) -> bool:
    return words[at].lower in words_of.DETERMINERS or words[at].lower in APOSTROPHE_S


def before_age(words: Sequence[Word], end: int) -> int:
    """Before the comma and the age or the home behind a name, "Ann Lee | , 61, of Lorne", or the age behind any noun,
    "A man | , aged 61".
    """
    if (home := _before_home(words, end)) < end:
        return before_age(words, home)
    if end < 3 or not words[end - 1].text.isdigit() or words[end - 1].time is not None:
        return end
    aged = words[end - 2].lower == "aged"
    comma = end - 2 - aged
    somebody = comma > 0 and (aged or words[comma - 1].named or words[comma - 1].lower in ROLE_HEADS)
    return comma if somebody and words[comma].text == "," else end


def _before_home(words: Sequence[Word], end: int) -> int:
    """Before the comma and the place that somebody with a name is from: "Ann Lee | , from Lorne"."""
    at = end
    while at and words[at - 1].named and not words[at - 1].person:
        at -= 1
    led = at < end and at > 2 and words[at - 1].lower in {"from", "of"} and words[at - 2].text == ","
    somebody = led and (words[at - 3].person or words[at - 3].text.isdigit())
    return at - 2 if somebody else end


def before_board(words: Sequence[Word], mark: int) -> int:
    """Before what says that somebody was in a ship or a plane: "with 30 people | on board, which"."""
    board = mark > 2 and words[mark - 1].lower == "board" and words[mark - 2].lower == "on"
    return mark - 2 if board else mark - (mark > 1 and words[mark - 1].lower == "aboard")


def before_adverbs(words: Sequence[Word], at: int) -> int:
    """Where the adverbs before a verb begin, "last | had work done" among them; the verb itself without any."""
    while at > 1 and (is_adverb(words[at - 1]) or words[at - 1].lower in {"last", "next"}):
        at -= 1
    return at


def is_behind_comma(words: Sequence[Word], at: int) -> bool:
    """A comma stands before a word and its adverbs."""
    return words[before_adverbs(words, at) - 1].text == ","


def is_apposition(words: Sequence[Word], at: int) -> bool:
    """A noun behind a comma ends here: ", a group"; a long one behind a noun that opens the sentence, "Ann Lee, a clerk
    of the mill".
    """
    comma = next((place for place in range(at - 1, max(0, at - LONGEST_APPOSED), -1) if words[place].text == ","), 0)
    if not comma or words[comma + 1].lower not in ARTICLES:
        return False
    opens = starts_noun(words[0]) and not is_adverb(words[0]) and words[0].lower not in words_of.PREPOSITIONS
    plain = all(word.time is None and word.text[0].isalnum() for word in words[:comma])
    whole = words_of.RELATIVES.isdisjoint(word.lower for word in words[comma:at])
    return at - comma < SHORT_APPOSED or (opens and plain and whole)


def is_of_name(words: Sequence[Word], at: int) -> bool:
    """A short noun alone stands before it that explains a name: "was paid for by the Friends, a group | set up in May";
    not "As they left Lorne, a crowd | gathered".
    """
    comma = next((one for one in range(at - 2, max(0, at - SHORT_APPOSED), -1) if words[one].text == ","), 0)
    plain = words[at].lower not in words_of.REPORTING and words[at + 1 : at + 2] and words[at + 1].lower != "to"
    if not comma or not plain or words[comma + 1].lower not in INDEFINITE or words[at - 1].text == ",":
        return False
    led = words[0].lower in words_of.PREPOSITIONS or any(word.lower in OPENERS for word in words[:comma])
    # "was cleaned, a task | finished | in May"
    timed = after_time(words, at + 1) > at + 1
    return (words[comma - 1].named or timed) and not led


def is_behind_named(words: Sequence[Word], verb: Verb, following: Verb | None) -> bool:
    """A name between commas explains a noun, and then the noun acts: "the owner, Ivo Lind, | agreed",
    "the mill, whose owner, Ivo Lind, | agreed".
    """
    at = verb.start - 1
    while at > 1 and (words[at - 1].named or words[at - 1].text.istitle()):
        at -= 1
    if words[verb.start - 1].text != "," or at == verb.start - 1 or words[at - 1].text != ",":
        return False
    noun = lowered(words, at - 4, at - 1)
    if is_named_owned(words, at - 1):
        return True
    behind = words[verb.end : following.start] if following else ()
    is_aside = any(word.text == "," for word in behind)
    return not {"the", "its", "their", "his", "her"}.isdisjoint(noun) and not is_aside


def is_named_owned(words: Sequence[Word], comma: int) -> bool:
    """A comma on either side of who is "whose": "the mill, whose owner | , | Ivo Lind | , | agreed"."""
    first = comma
    while first > 1 and words[first - 1].named:
        first -= 1
    first = first - 1 if words[first - 1].text == "," else comma
    name = range(first + 1, len(words))
    end = next((at for at in name if not words[at].named), len(words))
    lead = lowered(words, first - LONGEST_OWNED, first)
    bounded = first + 1 < end < len(words) - 1 and words[end].text == "," and comma in (first, end)
    return bounded and "whose" in lead and "," not in lead[lead.index("whose") :]


def is_behind_opened(words: Sequence[Word], at: int, floor: int) -> bool:
    """Between a word and what opens its clause, behind word `floor`, stand a noun and an aside alone: "when the mill, a
    big one, | burned", "it rained and the mill, a big one, | collapsed".
    """
    joins = words[at].lower in words_of.ACTIVE
    opener = next(
        (
            one
            for one in range(at - 1, floor - 1, -1)
            if words[one].lower in OPENERS or (joins and words[one].lower == "and")
        ),
        at,
    )
    commas = [one for one in range(opener, at) if words[one].text == ","]
    if commas[1:] != [at - 1] or words[opener].time is not None:
        return False
    aside = words[commas[0] + 1]
    return starts_noun(words[opener + 1]) and (aside.text[0].isupper() or aside.lower in ARTICLES)


def _is_absolute(words: Sequence[Word], verb: Verb, previous: Verb | None) -> bool:
    """It tells what is to come beside the clause: "…, with the first results | expected in May"."""
    before = range(verb.start - 1, max(0, verb.start - LONGEST_ABSOLUTE), -1)
    comma = next((at for at in before if words[at].text == ","), 0)
    leads_on = word_at(words, verb.end).lower == "to"
    led = comma > 0 and not leads_on and words[comma + 1].lower == "with" and comma + 2 < verb.start
    return led and previous is not None and previous.end <= comma and verb.word in EXPECTED


def ends_list(words: Sequence[Word], verb: Verb, previous: Verb | None) -> bool:
    """It is the last of a list: "was built in 1740, listed in 1974 and | destroyed by fire"."""
    listed = previous is not None and not previous.sure and words[previous.start - 1].text == ","
    return listed and verb.start > 0 and words[verb.start - 1].lower == "and"


def opens_aside(words: Sequence[Word], verb: Verb, previous: Verb | None, following: Verb | None) -> bool:
    """It opens an aside with a clause in it, "The bridge, closed since a barge struck it, will stay", "The mill, built
    in 1880 before the railway came, burned", tells what is to be done, "The talks, set to end on Friday,", and in what
    stands beside a clause, or what sort of people do something: "In May, masked men took gold".
    """
    at = after_time(words, verb.end + (word_at(words, verb.end).lower in words_of.PARTICLES))
    after = word_at(words, at).lower
    if words[verb.start - 1].text != "," or previous is not None:
        return _is_absolute(words, verb, previous)
    if (after == "to" and verb.word in EXPECTED) or _is_fronted_attribute(words, verb, following):
        return True
    behind = words[following.end :] if following else ()
    return after in WHEN_OR_WHY and any(word.text == "," for word in behind)


def _is_fronted_attribute(words: Sequence[Word], verb: Verb, following: Verb | None) -> bool:
    """It says what sort of people do something, behind a phrase in front: "In May, | masked | men took gold"."""
    opens = words[0].lower in words_of.PREPOSITIONS
    several = following is not None and following.start == verb.end + 1 and is_plural(words[verb.end])
    return opens and several and words[verb.end].text.islower()


def after_time(words: Sequence[Word], at: int) -> int:
    """Behind the time, with its preposition, that begins at word `at`; else that word."""
    start = at
    # "signed | late on Monday"
    at += word_at(words, at).lower in {"early", "late"}
    at += word_at(words, at).lower in {"on", "in", "for"} and word_at(words, at + 1).time is not None
    at = past_time(words, at)
    return at if words[at - 1].time is not None else start


def is_source(words: Sequence[Word], at: int) -> bool:
    """Before word `at` stands what something is known from, "according to a study | published in May"; but not
    "according to figures her bank | published".
    """
    first = noun_start(words, at, 0)
    acts = any(word.person or word.lower in words_of.DETERMINERS for word in words[first + 1 : at])
    return not acts and lowered(words, first - 2, first) == ["according", "to"]


def is_in_reduced(words: Sequence[Word], at: int) -> bool:
    """A participle or a gerund opened the stretch behind a comma: "…, driven by a rule | passed in May,", "…, breaking
    a record | set in May".
    """
    comma = next((place for place in range(at - 1, 0, -1) if words[place].text == ","), 0)
    if not comma or comma + 2 >= at:
        return False
    opens = is_participle(words[comma + 1].lower) and not starts_noun(words[comma + 2])
    end = before_adverbs(words, at)
    has_noun = words[comma + 2].lower in words_of.DETERMINERS and noun_start(words, end, comma + 2) == comma + 2
    opens = opens or (is_gerund(words[comma + 1].lower) and has_noun)
    return opens and same_stretch(words, comma + 1, at)


TIMED = words_of.PREPOSITIONS - {"as"} | {"after", "before", "since", "until"}
"""Before what was held; a clause follows other subordinators: "as a dam | held on Monday"."""


def is_held_then(words: Sequence[Word], previous: Verb, verb: Verb) -> bool:
    """It was held at a time: "were hired after an examination | held in May", but "said the truce | held on Monday"."""
    first = noun_start(words, verb.start, previous.end)
    timed = after_time(words, verb.end) > verb.end
    led = words[first].lower in INDEFINITE and words[first - 1].lower in TIMED
    return verb.word in {"held", "made"} and timed and led


def is_located(words: Sequence[Word], verb: Verb) -> bool:
    """What was found or heard was somewhere: "barley found in a pit"."""
    after = word_at(words, verb.end).lower
    return verb.word in {"found", "heard"} and after in PLACES
