"""A clause shortened to what a person would put on a timeline: subject, verb, what belongs to them; no aside."""

from collections.abc import Iterable, Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES, CLAUSE_OPENERS, NUMERALS
from reader.analysis.timeline.entries.sharing import shared_verb
from reader.analysis.timeline.entries.tails import ASIDES, PHRASES, before_done, kept_tail, lists_times
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import (
    Range,
    Word,
    ends_infinitive,
    is_gerund,
    is_participle,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.outcomes import outcome_begin
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING, is_plural
from reader.analysis.timeline.grammar.relatives import antecedent
from reader.analysis.timeline.times.halves import halves_of, in_row, second_half
from reader.analysis.timeline.times.listed_times import listed_times, without_last_time
from reader.analysis.timeline.times.parts import in_parts
from reader.analysis.wordlists import word_set

BEFORE_ATTRIBUTES = words_of.DETERMINERS | words_of.PREPOSITIONS | NUMERALS | {"other", "new"}
PLACING = words_of.BE | {"falls"}
"""Verbs that may say only when something is: "the holiday falls on Monday"."""
SETTING = word_set("booked due fixed listed pencilled set slated timed")
"""Participles that say nothing without the time they stand in front of."""
HARDLY = word_set(
    """
    almost barely first hardly last mostly nearly never partially partly perhaps possibly presumably probably rarely
    scarcely seldom virtually
    """
)
"""Adverbs before a verb without which it would say something else."""
DONE = words_of.ISSUING | word_set("dated taken filed sent held delivered made signed given written")
"""Participles that an entry can do without where only their time stands behind them."""
AUXILIARIES = words_of.BE | words_of.HAVE | word_set("also has had not never just been")
"""Words before a participle that make a verb of it."""
LONGEST = 26
"""Words an entry may have before phrases are taken from its end."""
SHORTEST_BODY = 5
"""Words, the verb's among them, that are never taken."""
MEETING = word_set("agreed clashed collided dealt fought merged met sided spoke talked")
"""Verbs with a "with" of their own: "collided with | a ship carrying fuel"."""
STUMPS = CLAUSE_OPENERS | word_set("when where who which whose what")
"""Words that open a clause and nothing else."""
CLOSE = word_set("days hours immediately just minutes moments months shortly soon weeks")
"""What stands before "after" and "before" and says nothing without them."""
ANYBODY = frozenset(("anybody", "anyone", "everybody", "everyone", "those"))
"""Who is nobody in particular without what they did."""
LONGEST_STUMP = 3
"""Words of "after the protesters"."""


def clause_ranges(reading: Reading, clause: Clause, phrase: Range) -> list[Range]:
    """The words of a clause without the phrase that says when, and without the times that are listed with it."""
    words = reading.words
    phrase = _after_setting(words, clause, listed_times(words, _between_commas(words, clause, phrase)))
    listed = words[clause.body[1] - 1].time is not None and any(
        chunk.holds(phrase[0]) and lists_times(words, chunk) for chunk in clause.tail
    )
    subject = [_without_issued(words, part, phrase, -1) for part in without(_subject(reading, clause), phrase)]
    whole = without_last_time(words, _body(reading, clause)) if listed else _body(reading, clause)
    only = outcome_begin(words, whole)
    if phrase[0] < only and any(word.time is not None for word in words[only : whole[1]]):
        whole = (whole[0], only)
    second = second_half(words, clause)
    halves = (row := in_row(words, clause, phrase) or in_parts(words, clause, phrase)) or halves_of(
        words, clause, whole, phrase
    )
    if halves[0][0] > clause.verb.start:
        subject = []
    body = [
        _without_issued(words, part, phrase, clause.verb.end) for whole in halves for part in without(whole, phrase)
    ]
    tail = [
        _without_issued(words, part, phrase, clause.verb.end)
        for chunk in ([] if row else kept_tail(words, clause, phrase))
        if chunk is not second
        for part in without((chunk.start if listed else chunk.mark, chunk.end), phrase)
    ]
    place, subject = _placed(words, clause, subject, phrase)
    is_planned = clause.verb.word == "planned" and clause.verb.head > clause.verb.start
    if (is_planned or clause.verb.word in PLACING) and not _says_more(words, body, clause.verb.end):
        # "The vote is | on Monday", "is planned | for Monday": without its time it says nothing.
        body = [(part[0], listed_times(words, part)[1]) for part in (_body(reading, clause),)]
    shared = shared_verb(reading, clause)
    several = _several(reading, clause) if subject else []
    ranges = _shortened(words, [*subject, *several, *shared, *body, *tail], clause.verb.end)
    return [*place, *_without_stump(reading, ranges, clause.verb.end)]


def _placed(
    words: Sequence[Word], clause: Clause, subject: list[Range], phrase: Range
) -> tuple[list[Range], list[Range]]:
    """Where it was, as told in front, and the subject with the place that stands behind it: "My first mill, | in Lorne,
    | burned".
    """
    place = [part for fronted in clause.fronted for part in _fronted_place(words, fronted, phrase)]
    if not (clause.subject and subject) or words[clause.subject[1] - 1].person:
        return place, subject
    last = clause.subject[1]
    behind = [(start, end - (words[end - 1].text == ",")) for start, end in place if start >= last]
    return [part for part in place if part[0] < last], subject + behind


def _several(reading: Reading, clause: Clause) -> list[Range]:
    """Those of whom a relative clause tells of some: of "six men in Lorne, two of | whom | were held", the six men."""
    words, (first, last) = reading.words, clause.subject or (0, 0)
    is_part = clause.opener is Opener.RELATIVE and words[last - 1].lower == "of"
    if not is_part or not first or words[first - 1].text != "," or words[last].lower not in {"which", "whom"}:
        return []
    which = words[last].lower == "which"
    verb = next((one.verb for one in reversed(reading.clauses) if one.verb.start < first), None)
    start, end = antecedent(words, first - 1, verb) or (0, 0)
    floor, last = verb.end if verb else 0, end
    while start > floor + 1:
        lead, before = words[start - 1].lower, words[start - 2]
        # "a round of | talks, two of which", but "the return of | refugees, two of whom"
        bare = words[start].lower not in words_of.DETERMINERS and which
        grouped = lead == "of" and (bare or is_plural(before) or before.lower in COUNTING)
        if not (grouped or (lead == "in" and not is_plural(words[last - 1]))):
            break
        last, start = last if grouped else start - 1, noun_start(words, start - 1, floor)
    # "€900m, most of which"
    several = start < end and (is_plural(words[last - 1]) or words[last - 1].text[0].isdigit())
    return [(start, end)] if several else []


def _between_commas(words: Sequence[Word], clause: Clause, phrase: Range) -> Range:
    """A time inside a verb with its commas: "had | , earlier on Monday, | sent"."""
    start, end = phrase
    inside = clause.verb.start < start < end < clause.verb.end
    return (start - 1, end + 1) if inside and words[start - 1].text == words[end].text == "," else phrase


def _after_setting(words: Sequence[Word], clause: Clause, phrase: Range) -> Range:
    """Nothing to leave out where the time is what was set: "The trial is fixed | for 5 May"."""
    start, end = phrase
    # But "the record it | set on Friday"
    is_set = (
        clause.verb.start < start < end
        and clause.object is None
        and (
            # "The mill was listed in 1974": as worth keeping.
            (words[start - 1].lower in SETTING and (words[start - 1].lower, words[start].lower) != ("listed", "in"))
            # But "was scheduled two weeks ago".
            or (words[start - 1].lower, words[start].lower) == ("scheduled", "for")
        )
    )
    return (start, start) if is_set else phrase


def _says_more(words: Sequence[Word], body: Iterable[Range], verb_end: int) -> bool:
    told = (words[at] for start, end in body for at in range(max(start, verb_end), end))
    # "is now | on 29 March"
    return any(word.text[0].isalnum() and word.lower != "now" for word in told)


def _without_stump(reading: Reading, ranges: list[Range], floor: int) -> list[Range]:
    """The ranges without the beginning of a clause at their end whose verb is not among them: "when Ann Lee"."""
    if not ranges:
        return ranges
    words, (start, end) = reading.words, ranges[-1]
    for at in range(end - 1, max(start - 1, floor), -1):
        if any(verb.start == at and verb.finite for chunk in reading.chunks for verb in chunk.verbs):
            break
        if _opens_stump(words, at, end):
            # "… to announce | what …", "got it in May and see | how"
            cut = at - 2 * (words[at - 2].lower in {"to", "and"} and words[at - 1].lower in verb_forms.BASES)
            end = _without_gerund(words, cut, floor)
            return [*ranges[:-1], (start, end)] if start < end else ranges[:-1]
    if (cut := _distance_begin(words, end, max(start, floor))) < end:
        return [*ranges[:-1], (start, cut)]
    if word_at(words, end).lower in words_of.SUBORDINATORS and end - 2 >= max(start, floor):
        # "vote in a snap election | called | after the talks failed"
        done = is_participle(words[end - 1].lower) and words[end - 2].lower in words_of.EVENT_NOUNS
        return [*ranges[:-1], (start, end - done)]
    is_cut = word_at(words, end).lower == "that"
    return [*ranges[:-1], (start, _without_gerund(words, end, max(start, floor)))] if is_cut else ranges


def _distance_begin(words: Sequence[Word], end: int, floor: int) -> int:
    """Where that begins at the end of a range which says how long before or after something it was that is left out:
    "entered the bank | shortly | before it closed", "closed | just five days | after it had opened".
    """
    cut = end
    if word_at(words, end).lower in {"after", "before"}:
        cut -= words[cut - 1].lower in CLOSE
        if cut < end and (words[cut - 1].lower in NUMERALS or words[cut - 1].text.isdecimal()):
            cut -= 1
        if words[cut - 1].lower in words_of.PREPOSITIONS:
            return end
    is_time = word_at(words, end).time is not None
    cut -= (cut < end or is_time) and words[cut - 1].lower in {"just", "only", "barely"}
    return cut if cut >= floor else end


def _without_gerund(words: Sequence[Word], end: int, floor: int) -> int:
    """The end of a range without the phrase at it that lacks what it says: "erred | in finding"."""
    lacks = end - 2 >= floor and is_gerund(words[end - 1].lower) and words[end - 2].lower in PHRASES | {","}
    return end - 2 if lacks else end


CALLING = words_of.CALLED_AS | {"named"}
"""What is done to somebody "as" somebody."""
CALLING_REACH = 8
"""Words from that to the "as"."""


def _opens_stump(words: Sequence[Word], at: int, end: int) -> bool:
    lower = words[at].lower
    if at + 2 < end and words[at + 1].lower == "to":
        # "how to close the mill"
        return False
    if lower == "because" and word_at(words, at + 1).lower == "of":
        return False
    broken = word_at(words, end).text == ","
    ends = words[at + 1 : at + 2]
    if words[at].time is not None or words[at].named or not ends or ends[0].text in {".", "!", "?"}:
        return False
    if lower == "as" and not CALLING.isdisjoint(lowered(words, max(0, at - CALLING_REACH), at)):
        # "was named by police | as Ivo Lund, a nurse"
        return False
    if lower == "as" or (lower == "that" and words[at + 1].named):
        return broken and at + 1 < end and all(word.text[0].isupper() for word in words[at + 1 : end])
    if lower in {"after", "before"} and word_at(words, end).lower in {"who", "which", "that"}:
        # "reopened | after protesters | who …", "began | after talks | that …"
        return end - at <= LONGEST_STUMP
    return lower in STUMPS or (
        lower == "that" and (words[at - 1].lower in {"and", "or", "but"} or is_gerund(words[at - 1].lower))
    )


def _without_issued(words: Sequence[Word], part: Range, phrase: Range, floor: int) -> Range:
    """The words without a bare participle before their time: "it follows the plan released | on Tuesday"."""
    start, end = part
    is_last = end == phrase[0] and end - 2 >= max(start, floor)
    if is_last and words[end - 2].text == "," and is_participle(words[end - 1].lower):
        # "said in an interview, taped | on Monday"
        return start, end - 2
    done = DONE | {"due"} if floor < 0 else DONE  # "Elections | due | in May were put off"
    if end != phrase[0] or end - 1 <= floor or words[end - 1].lower not in done:
        return part
    before = words[end - 2]
    return (start, end - 1) if before.text[0].isalnum() and before.lower not in AUXILIARIES else part


def _subject(reading: Reading, clause: Clause) -> Range:
    if clause.subject is None:
        return (clause.verb.start, clause.verb.start)
    start, end = clause.subject
    # Of "the clerk whose “River” (…) died", the clerk.
    asks = words_of.PHRASING | words_of.PARTICLES
    explained = (at for at in range(start + 2, end) if reading.words[at].lower in {"who", "whose"})
    end = next((at for at in explained if reading.words[at - 1].lower not in asks), end)
    relates = word_at(reading.words, end).lower in {"that", "who"} and end < clause.verb.start
    if end - start == 1 and relates and reading.words[start].lower in ANYBODY:
        # "Anyone | who paid in May | will be refunded"
        return start, clause.verb.start
    # Of "Ann Lee, a clerk, | won", Ann Lee.
    mark = next((at for at in range(start + 1, end - 1) if reading.words[at].text == ","), end)
    rest = lowered(reading.words, mark + 1, end - 1)
    if rest and reading.words[mark - 1].person and rest[0] in ARTICLES and {",", "and"}.isdisjoint(rest):
        end = mark
    ends = [word.text for word in reading.words[end - 2 : end]]
    if reading.words[start].text in words_of.OPENING_MARKS and ends in ([",", "”"], [",", '"']):
        # "“River,” a long poem, | came out"
        start, end = start + 1, end - 2
    if word_at(reading.words, end).lower in STUMPS and ends_infinitive(reading.words, end):
        # "A hearing | to decide how much he must pay"
        end -= 2
    return (start, end)


def _body(reading: Reading, clause: Clause) -> Range:
    """The body up to an absolute phrase: "with meetings taking place"."""
    words = reading.words
    start, end = clause.body
    start -= 2 * (lowered(words, start - 2, start) == ["all", "but"])
    start -= start > 0 and words[start - 1].lower in HARDLY
    if end == clause.verb.end:
        end = _shared_object(reading, end)
    if clause.verb.end < end < len(words) and words[end].lower in {"which", "whom"}:
        # "the walks | on which she sang"
        end -= words[end - 1].lower in words_of.PREPOSITIONS
    for at in range(clause.verb.end + (clause.verb.word in MEETING), end):
        if words[at].lower == "with" and any(_is_acting(words, place) for place in range(at + 2, min(end, at + 5))):
            return start, at
    return start, end


def _shared_object(reading: Reading, end: int) -> int:
    """Where the object ends that a bare verb shares with the next: "had not sent | or received letters"."""
    after = next((chunk for chunk in reading.chunks if chunk.mark == end and chunk.opener is Opener.AND), None)
    is_next = after is not None and not after.comma and after.verb is not None and after.verb.start == after.start
    return after.end if after is not None and is_next and reading.words[end].lower in {"and", "or"} else end


def _is_acting(words: Sequence[Word], at: int) -> bool:
    """A gerund behind its noun, and not before one: "meetings taking place", but not "the two warring parties"."""
    before, has_object = words[at - 1], starts_noun(word_at(words, at + 1))
    is_event = words[at].lower in words_of.EVENT_NOUNS and not has_object
    return is_gerund(words[at].lower) and before.lower not in BEFORE_ATTRIBUTES and not is_event


def _fronted_place(words: Sequence[Word], fronted: Range, phrase: Range) -> list[Range]:
    """A place, "In Geneva", where the sentence begins with it."""
    ranges = without(fronted, phrase)
    if len(ranges) != 1 or words[ranges[0][0]].lower not in {"in", "at"}:
        return []
    start, end = ranges[0]
    comma = word_at(words, end).text == ","
    return [(start, end + comma)] if 2 <= end - start <= 5 and words[end - 1].named else []


def without(whole: Range, phrase: Range) -> list[Range]:
    """What is left of words where others are taken out, in one piece or two, or none."""
    start, end = whole
    pieces = [(start, min(end, phrase[0])), (max(start, phrase[1]), end)]
    if phrase[0] == phrase[1] or phrase[1] <= start or phrase[0] >= end:
        pieces = [whole]
    return [(first, last) for first, last in pieces if first < last]


def _shortened(words: Sequence[Word], ranges: list[Range], verb_end: int) -> list[Range]:
    """Phrases taken from the end until it is short enough."""
    kept = list(ranges)
    for kinds in (ASIDES, PHRASES):
        while sum(end - start for start, end in kept) > LONGEST:
            cut = _last_phrase(words, kept[-1], verb_end + SHORTEST_BODY, kinds)
            if cut is None and len(kept) > 1 and kept[-1][0] >= verb_end + SHORTEST_BODY:
                kept.pop()
            elif cut is None:
                break
            else:
                kept[-1] = (kept[-1][0], cut)
    return kept


def _last_phrase(words: Sequence[Word], last: Range, floor: int, kinds: frozenset[str]) -> int | None:
    for at in range(last[1] - 1, max(last[0], floor), -1):
        if words[at].lower in kinds and words[at].time is None:
            stranded = at - 2 > last[0] and words[at - 2].lower == "to" and words[at - 1].lower in verb_forms.BASES
            return at - 2 if stranded else before_done(words, at, floor)
    return None
