"""Subjects: the words before a verb, and the noun that a relative pronoun stands for."""

from collections.abc import Sequence

from reader.analysis.roles import ROLE_HEADS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.forms import Verb, Word, is_adverb, is_gerund, starts_noun
from reader.analysis.timeline.grammar.phrases import COUNTING, are_joined, is_plural, noun_start
from reader.analysis.wordlists import word_set

Range = tuple[int, int]
"""Words of a sentence: the first, and the one after the last."""
CONTRACTED = tuple(pronoun + mark for pronoun in sorted(words_of.SUBJECT_PRONOUNS - {"who"}) for mark in "'’")
"""How a verb begins that holds its own subject: "she'll", "they've"."""


def own_subject(words: Sequence[Word], chunk: Chunk, verb: Verb) -> Range | None:
    """The words of a chunk before its verb: an empty range where the verb holds its pronoun, None without a subject."""
    start, end = chunk.start, verb.start
    while start < end and words[start].time is None and _is_opening(words[start]) and not _measures(words, start):
        start += 1
    if [word.lower for word in words[start : start + 2]] == ["according", "to"]:
        start = min(end, start + 2)
    start = _after_fronted_time(words, start, end)
    start = _after_occasion(words, start, end)
    start = _after_phrase(words, start, end)
    while end > start and _is_before_verb(words[end - 1]) and not _is_one_of_several(words, start, end - 1):
        end -= 1
    if start + 1 < end and is_gerund(words[start].lower) and words[start].lower in words_of.REPORTING:
        start += 1
    if start >= end and words[verb.start].lower.startswith(CONTRACTED):
        return verb.start, verb.start
    only_time = all(word.time is not None or word.lower in words_of.PREPOSITIONS for word in words[start:end])
    return None if only_time else (start, end)


def _is_before_verb(word: Word) -> bool:
    """It belongs to no subject: an adverb, "which itself | fell", "and last | came"."""
    return is_adverb(word.lower) or word.lower in {"himself", "herself", "itself", "last", "themselves"}


def _is_one_of_several(words: Sequence[Word], start: int, at: int) -> bool:
    """A word that counts stands for its noun: "the first | arrived"."""
    return start == at - 1 and words[at].lower in COUNTED and words[start].lower in words_of.DETERMINERS


def _measures(words: Sequence[Word], at: int) -> bool:
    """An adverb belongs to the number behind it: "Almost 650 mills", "Only one man"."""
    after = words[at + 1] if at + 1 < len(words) else words[at]
    return words[at].lower in MEASURING and (after.text[0].isdigit() or after.lower in NUMBERS)


def _after_occasion(words: Sequence[Word], start: int, end: int) -> int:
    """Behind "the morning", "the first time", where a clause tells which: "the morning | Ann Lee left"."""
    at = start + 1 + (end - start > 3 and words[start + 1].lower in {"first", "last", "next", "same", "second", "only"})
    if end - at < 2 or words[at].lower not in OCCASIONS:
        return start
    after = words[at + 1]
    return at + 1 if after.text[0].isupper() or after.lower in words_of.SUBJECT_PRONOUNS else start


def _joins_times(words: Sequence[Word], at: int) -> bool:
    return words[at].lower in {"and", "or", "to"} and at + 1 < len(words) and words[at + 1].time is not None


def _is_opening(word: Word) -> bool:
    return word.text in {"“", '"'} or is_adverb(word.lower) or word.lower in words_of.COORDINATORS


def _after_fronted_time(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a time in front of a subject without a comma: "In May 2020 | the talks"."""
    at = start + 1
    if start < end and words[start].time is not None:
        return _after_bare_time(words, start, end)
    if start < end and start and words[start - 1].lower in {"after", "before"}:
        return _after_timed_phrase(words, start, end)
    if start >= end or words[start].lower not in words_of.PREPOSITIONS:
        return start
    while at < end and (words[at].time is not None or _joins_times(words, at)):
        at += 1
    owned = at < end and words[at].lower in words_of.POSSESSIVES and not words[at].lower[0].isalpha()
    if start + 1 < at:
        return at if at < end and not owned and words[at].lower not in words_of.PREPOSITIONS else start
    return _after_timed_phrase(words, start, end)


def _after_timed_phrase(words: Sequence[Word], start: int, end: int) -> int:
    """Where the subject begins behind a phrase that ends with a time: "In a letter to the Post last June | she"."""
    at = next((at for at in range(end, start, -1) if words[at - 1].time is not None), start)
    if not start < at < end:
        return start
    first = at
    while words[first - 1].time is not None:
        first -= 1
    begins = words[at].lower in words_of.SUBJECT_PRONOUNS | {"the", "a", "an"} or words[at].text[0].isupper()
    return at if begins and words[first - 1].lower not in words_of.DETERMINERS else start


def _after_phrase(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a phrase in front of a subject with its article: "Under the deal | the army", "In Lorne | the mayor"."""
    if start >= end or words[start].lower not in words_of.PREPOSITIONS or words[start + 1].lower in {"least", "most"}:
        return start
    for at in range(start + 2, end - 1):
        before = words[at - 1]
        counts = before.named and (words[at].text[0].isdigit() or words[at].lower in NUMBERS)
        if counts or (words[at].lower in {"the", "a", "an"} and before.text.isalpha() and starts_noun(before)):
            return start if before.lower in words_of.DETERMINERS | {"half"} else at
        if not (words[at].text[0].isalnum() or words[at].lower in words_of.POSSESSIVES):
            return start
    return start


def _after_bare_time(words: Sequence[Word], start: int, end: int) -> int:
    """Behind a time without a preposition, where a subject with its article follows: "That October | a bailiff"."""
    at = start
    while at < end and words[at].time is not None:
        at += 1
    begins = at < end and words[at].lower in (words_of.DETERMINERS - words_of.POSSESSIVES) | NUMBERS
    return at if begins or (at < end and words[at].text[0].isdigit()) else start


def is_led(words: Sequence[Word], subject: Range) -> bool:
    """A pronoun stands behind a phrase without a comma: "After a year in Lorne | she left"."""
    first, last = subject
    led = {word.lower for word in words[max(0, first - 1) : first + 1]} & LEADING
    return bool(led) and words[last - 1].lower in words_of.SUBJECT_PRONOUNS


def antecedent(words: Sequence[Word], mark: int, verb: Verb | None) -> Range | None:
    """The noun phrase that ends before word `mark`, without a time at its end; it does not reach into `verb`."""
    end = _before_time(words, mark)
    if end and (words[end - 1].lower in words_of.SURE_BASES or is_gerund(words[end - 1].lower)):
        # But "a painting that", "a cousin's wedding, which" are nouns.
        counted = end > 1 and words[end - 2].lower in words_of.DETERMINERS
        return (noun_start(words, end - 1, 0), end) if counted else None
    start = _behind_joints(words, _noun_begin(words, end, mark, verb), end)
    if _is_coordinated_which(words, start, mark):
        return None
    if _is_event_of_named(words, start, end, mark):
        start = _event_around(words, start)
    if end - start == 1 and words[mark].text == "," and words[mark + 1].lower == "which":
        start = _around_bare(words, start)
    start = _whole_event(words, start, mark, verb)
    person = _person_of(words, start, mark) or _person_from(words, start, end, mark)
    named = _name_explained(words, person[0] if person else start, mark) or person
    return named or ((start, end) if start < end else None)


def _noun_begin(words: Sequence[Word], end: int, mark: int, verb: Verb | None) -> int:
    """The first word of the noun phrase that ends before word `end`, as far back as it may reach from `mark`."""
    start = end
    takes_place = _takes_place(words, mark)
    alone = _is_explained_alone(words, end, mark) and not takes_place
    while start and _is_part(words, start - 1) and not (verb and verb.start <= start - 1 < verb.end):
        joint = words[start - 1].lower in JOINTS
        owns_name = words[start - 1].lower == "of" or words[start].named if start < len(words) else False
        if alone and joint and owns_name and not words[start - 1].named and not _is_persons(words, start, mark):
            break
        if start > 1 and words[start - 2].lower == "to" and words[start - 1].lower in words_of.BASES:
            # "to resume | talks that"
            break
        start -= 1
        opens = words[start].lower in words_of.DETERMINERS and not joint
        # "the session of the House, which began", but "the last storm of the season, which began".
        whole = takes_place and words[end - 1].lower not in PERIODS
        of_event = whole and words[start - 1].lower == "of" and words[start - 2].lower in words_of.EVENT_NOUNS
        if opens and not of_event and (alone or not _is_counted(words, start)):
            break
    return start


def _takes_place(words: Sequence[Word], mark: int) -> bool:
    """An aside tells when something began or ended, which no name does: "the session of the House, which began"."""
    at = mark + 2
    while at < len(words) and words[at].lower in AUXILIARIES:
        at += 1
    return words[mark + 1].lower == "which" and at < len(words) and words[at].lower in TAKING_PLACE


def _whole_event(words: Sequence[Word], start: int, mark: int, verb: Verb | None) -> int:
    """Where what took place begins, whose last part stands at word `start`: "Work on it in | Lorne, which began"."""
    since = verb.end if verb else 0
    first = next((at for at in range(start, since, -1) if words[at - 1].time is not None), since)
    first += first < start and words[first].lower in {"after", "before", "following"}
    led = (
        first < start
        and words[start - 1].lower in words_of.PREPOSITIONS
        and words[mark - 1].lower not in PERIODS | {"one", "ones"}
    )
    whole = led and mark - first <= LONGEST_EVENT and starts_noun(words[first]) and _takes_place(words, mark)
    return first if whole and all(word.text != "," for word in words[first:mark]) else start


def _is_explained_alone(words: Sequence[Word], end: int, mark: int) -> bool:
    """An aside explains the last noun alone, and a name stands for itself: "a friend of Ann Lee, who"."""
    if not end:
        return words[mark].text == ","
    last = words[end - 1]
    # A person does not air: "an interview with Ann Lee that aired".
    thing = (words[mark].lower == "that" and last.named and last.text[-1] != "s") or last.text[0].isdigit()
    # "a friend of Ann Lee's who": the friend did.
    owned = words[mark - 1].lower in {"'s", "’s"}
    return (words[mark].text == "," or last.named) and not owned and not thing and last.lower not in JOINTS


def _behind_joints(words: Sequence[Word], start: int, end: int) -> int:
    """Behind what joins a noun to what is before it: "of", "in calming | fears", ", succeeding | Ann Lee"."""
    while start < end and words[start].lower in JOINTS:
        start += 1
    led = start > 0 and (words[start - 1].lower in words_of.PREPOSITIONS or words[start - 1].text == ",")
    if led and end - start > 1 and is_gerund(words[start].lower):
        start += 1
    if start and end - start > 1 and words[start].lower == "board" and words[start - 1].lower == "on":
        start += 1
    return start


def _is_coordinated_which(words: Sequence[Word], start: int, mark: int) -> bool:
    """The noun is the last of several, all of which a "which" behind a comma may mean: "tea and rice, which"."""
    joined = start > 0 and words[start - 1].lower in {"and", "or"}
    return joined and words[mark].text == "," and words[mark + 1].lower == "which"


def _is_event_of_named(words: Sequence[Word], start: int, end: int, mark: int) -> bool:
    """A name behind a preposition, and then what a thing did: "a meeting with Ann Lee that lasted"."""
    after = words[mark + 1] if mark + 1 < len(words) else words[mark]
    acts = after.text.islower() and after.lower not in words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS
    named = end > start > 0 and words[end - 1].named and words[start - 1].lower in words_of.PREPOSITIONS
    return acts and named and words[mark].lower in {"that", "which"}


def agreeing(words: Sequence[Word], noun: Range, verb: Verb | None) -> Range:
    """Of "a survey of mills that | have", the mills: the part of an antecedent that has the number of its verb."""
    start, end = noun
    of = next((at for at in range(start + 1, end - 1) if words[at].lower == "of"), 0)
    many = verb is not None and words[verb.start].lower in {"have", "are", "were"}
    if not (of and many and is_plural(words[end - 1])) or are_joined(words[start:end]):
        return noun
    is_one = not is_plural(words[of - 1]) and words[of - 1].lower not in COUNTING
    return (of + 1, end) if is_one else noun


def _around_bare(words: Sequence[Word], start: int) -> int:
    """Where the noun begins that a bare one says the kind of: "the warning for wind | , which came into force"."""
    word = words[start]
    is_bare = word.text.islower() and not is_plural(word) and start > 1
    if not is_bare or words[start - 1].lower not in words_of.PREPOSITIONS - {"of"}:
        return start
    first = noun_start(words, start - 2, 0)
    return first if words[first].lower in words_of.DETERMINERS else start


def _event_around(words: Sequence[Word], start: int) -> int:
    """Where the event begins that a name belongs to: "a walkout against the Post | that began"."""
    noun = start - 2
    if noun < 0 or words[noun].lower not in words_of.EVENT_NOUNS:
        return start
    first = noun_start(words, noun, 0)
    return first if words[first].lower in words_of.DETERMINERS else start


def _person_from(words: Sequence[Word], start: int, end: int, mark: int) -> Range | None:
    """The noun before a place that "who" cannot mean: "a man from Lorne who"."""
    who = any(word.lower in {"who", "that"} for word in words[mark : mark + 2])
    is_place = start < end and not words[end - 1].person and (words[end - 1].named or _is_house(words[end - 1]))
    if not (who and is_place and start and words[start - 1].lower in {"from", "in", "at", "of"}):
        return None
    first = start - 1
    while first and _is_nominal(words[first - 1]) and start - first < FARTHEST:
        first -= 1
        if words[first].lower in words_of.DETERMINERS:
            return first, end
    return None


def _person_of(words: Sequence[Word], start: int, mark: int) -> Range | None:
    """Somebody before the place that "who" and "whose" cannot mean: "Ann Lee of Lorne, whose"."""
    who = any(word.lower in {"who", "whose"} for word in words[mark : mark + 2])
    at = start - 1
    if not who or at < 1 or words[at].lower not in {"from", "of"} or not words[at - 1].person:
        return None
    first = at
    while first and words[first - 1].person:
        first -= 1
    return first, at


def _is_house(word: Word) -> bool:
    """A noun that "who" cannot stand for."""
    return word.lower in HOUSES


def _name_explained(words: Sequence[Word], start: int, mark: int) -> Range | None:
    """The name that a noun before "who" explains: "Ann Lee, a clerk who"."""
    who = any(word.lower in {"who", "that", "which"} for word in words[mark : mark + 2])
    comma = start - 1
    explains = who and comma > 0 and words[comma].text == "," and words[start].lower in {"a", "an", "the", "another"}
    first = comma = _before_age(words, comma)
    while explains and first and words[first - 1].named:
        first -= 1
    if 1 < first < comma and words[first - 1].lower in {"of", "from"} and words[first - 2].person:
        # "Ann Lee of Lorne, a clerk who"
        first = comma = first - 1
        while first and words[first - 1].person:
            first -= 1
    return (first, comma) if first < comma else None


MEASURING = word_set("almost nearly only just about roughly approximately barely")
NUMBERS = word_set("one two three four five six seven eight nine ten dozen half all every a twenty thirty")
COUNTED = frozenset(("first", "last", "latest", "next", "most", "least"))
"""Adverbs that are nouns behind an article."""
HOUSES = word_set(
    """
    academy agency bank board bureau centre center church city college company court department firm foundation fund
    group hospital institute magazine ministry museum newspaper office paper party school town union university
    village
    """
)
"""Nouns of places where people work and live."""
FARTHEST = 7
"""Words between a noun and the place behind it."""
PERIODS = word_set("campaign decade quarter season term tour tournament trial war year")
"""What begins and ends itself, whatever is told of it."""
TAKING_PLACE = word_set("began begin begins begun end ended ends last lasted lasts start started starts")
LONGEST_EVENT = 10
"""Words of what took place, with its place and all that belongs to it."""
AUXILIARIES = words_of.BE | words_of.HAVE | words_of.MODALS | word_set("be been to due expected meant supposed")
OCCASIONS = word_set("morning day night evening afternoon week month year moment time")
LEADING = words_of.PREPOSITIONS | {"after", "before"}
NO_NOUNS = words_of.COORDINATORS | words_of.RELATIVES | words_of.MODALS | {"because", "instead"}
"""Words that no antecedent holds."""
JOINTS = frozenset(("of", "'s", "’s", "'", "’"))
"""What joins two nouns to one phrase."""


def _is_persons(words: Sequence[Word], start: int, mark: int) -> bool:
    """Whom "who" stands for has a house behind the name: "Ann Lee of the Post, who"."""
    who = any(word.lower == "who" for word in words[mark : mark + 2])
    house = start > 1 and (_is_capital(words, start - 2) or words[start - 2].lower in ROLE_HEADS)
    return who and words[start - 1].lower == "of" and house and not words[start].person


def _is_capital(words: Sequence[Word], at: int) -> bool:
    """A word has its capital for its own sake, and not for opening a sentence."""
    inside = at > 0 and words[at - 1].text[0].isalnum()
    return words[at].text[0].isupper() and (words[at].named or inside)


def _is_counted(words: Sequence[Word], start: int) -> bool:
    """What stands before "of" only counts or groups: "most of the", "a group of the"."""
    return start > 1 and words[start - 1].lower == "of" and words[start - 2].lower in COUNTING


def _before_age(words: Sequence[Word], end: int) -> int:
    """Before the comma and the age behind a name: "Ann Lee | , 61"."""
    is_age = end > 2 and words[end - 1].text.isdigit() and words[end - 1].time is None and words[end - 2].text == ","
    return end - 2 if is_age and words[end - 3].named else end


def _before_time(words: Sequence[Word], end: int) -> int:
    while end and not words[end - 1].text[0].isalnum():
        end -= 1
    end = _before_age(words, end)
    while end and words[end - 1].time is not None:
        end -= 1
        if end and words[end - 1].time is None and words[end - 1].lower in words_of.PREPOSITIONS:
            end -= 1
    return end


def _is_part(words: Sequence[Word], at: int) -> bool:
    """A word of a noun phrase; a time is one behind its article: "a midnight curfew", "the 1960s play"."""
    start = at
    while start > 0 and words[start - 1].time is not None:
        start -= 1
    if words[at].time is None:
        return _is_nominal(words[at])
    return words[start].lower == "the" or (start > 0 and words[start - 1].lower in {"a", "an", "the"})


def _is_nominal(word: Word) -> bool:
    if word.time is not None or not (word.text[0].isalnum() or word.text in "$£€" or word.lower in JOINTS):
        return False
    if word.lower in words_of.PREPOSITIONS and word.lower != "of":
        return False
    return word.lower not in NO_NOUNS


def is_of_time(words: Sequence[Word], start: int, verb: Verb) -> bool:
    """What a clause tells is of a time, and of nobody named before: "and | last month was the worst on record"."""
    timed = start < verb.start and all(word.time is not None for word in words[start : verb.start])
    copula = verb.start == verb.head and words[verb.head].lower in words_of.BE
    return timed and copula and [word.lower for word in words[verb.end : verb.end + 1]] in (["the"], ["a"], ["an"])
