"""Which words tell what happened at a time: its clause, a noun with its participle, or a noun alone."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.timeline.entries.contents import (
    content_ranges,
    explained_noun,
    has_subject,
    is_cut,
    reported_before,
    which_one,
    with_comma,
    with_marks,
    with_rest,
)
from reader.analysis.timeline.entries.events import (
    Telling,
    added_event,
    born_event,
    event_before,
    event_had,
    event_in_subject,
    event_of_aside,
    fronted_event,
    joined_event,
    noun_alone,
    remembered_event,
)
from reader.analysis.timeline.entries.reduced import is_of_subject, participle_telling
from reader.analysis.timeline.entries.shortening import clause_ranges
from reader.analysis.timeline.entries.status import READY, is_accusation
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_gerund, is_participle, starts_noun
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.objects import in_order, which_ones
from reader.analysis.timeline.grammar.subjects import Range
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.asides import is_in_addition, is_in_aside, is_in_list, is_in_other_time
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.wordlists import word_set

CLEAVING = frozenset(("is", "was", "wasn't", "wasn’t", "isn't", "isn’t"))
ARRIVING = frozenset(("came", "comes"))
HOLDING = word_set("seemed appeared looked remained felt had knew lay lived numbered owned stood")
"""Verbs of what was so, and did not happen."""
HURT = word_set("died drowned hurt injured killed wounded")
"""What happened to somebody, which tells more than what it came from."""
HELD = word_set("abandoned canceled cancelled held postponed scrapped")
"""What is done with an event in its own year."""
CONTESTING = word_set("boycotted contested entered fought hosted led lost missed played quit ran reached sat won")
"""What is done in an event while it takes place."""
CALLING = frozenset(("called", "dubbed", "entitled", "named", "titled"))
"""Participles that only tell what something is called."""
BLAMING = frozenset(("blame", "blamed", "blames", "blaming", "cited", "cites", "citing"))
"""Verbs whose object has the time behind it to itself."""
REMEMBERING = frozenset(("memorial", "anniversary", "commemoration", "ceremony", "ceremonies"))
"""Nouns with the date of what they remember, not with their own: "a 9/11 memorial"."""


ACCUSING = word_set(
    """
    accused acquitted arrested charged cleared convicted detained extradited freed implicated indicted interviewed
    involved jailed named questioned released sentenced sought suspected tried wanted
    """
)
DEEDS = word_set(
    """
    abduction arson assassination assault attack attacks bombing bombings burglary crash death deaths kidnapping killing
    killings massacre murder murders rape robbery shooting shootings slaying slayings stabbing stabbings theft
    """
)
"""What those are accused of who stand trial; a trial or a raid of a year is where they were."""
HEARING = word_set(
    "commission committee council court enquiry hearing inquest inquiry judge jurors jury meeting panel trial tribunal"
)
"""Who hears evidence."""
BESIDE = (fronted_event, born_event, event_of_aside, event_had, added_event, event_in_subject)
"""Who finds an event beside the clause of its time."""


def tell(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """The words that tell what happened at the time whose first word is `start`, or None where nothing did."""
    if place.role is Role.NONE:
        return _explaining(reading, place, start)
    if place.role is Role.NOUN and place.noun:
        return _noun_telling(reading, place, place.noun)
    at = _clause_at(reading, start)
    if at is None:
        return None
    at -= _is_called(reading, at)
    for found in BESIDE:
        if told := found(reading, at, place):
            return told
    beside = (is_in_aside(reading, at, start), is_in_addition(reading, at, start), is_in_list(reading, start))
    if any(beside):
        return event_before(reading, place, 0)
    verb = _verb_of(reading, start, at) if at == reading.clause_of(start) else reading.clauses[at].verb
    remembered = remembered_event(reading, verb, start)
    if remembered:
        return remembered
    if reading.words[verb.head].lower in BLAMING:
        return event_before(reading, place, verb.end)
    if verb.form is Form.PARTICIPLE and reading.words[verb.head].lower == "set" and verb.end == place.phrase[0]:
        # "A subplot set in 1974": a story plays then.
        return None
    if verb.form is Form.PARTICIPLE and reading.words[verb.head].lower in CALLING:
        return _clause_telling(reading, at, place, reading.clauses[at].verb)
    if verb.form is Form.PARTICIPLE and verb != reading.clauses[at].verb:
        event = event_before(reading, place, verb.end)
        if event or reading.words[place.phrase[0] - 1].lower in words_of.EVENT_NOUNS:
            # "the gun used in the attack on Sunday": the attack was then.
            return event
        if reading.words[verb.head].lower in words_of.PLANNING and is_of_subject(reading, verb, place):
            # "The vote planned for Friday was put off": nothing happened then.
            return None
        telling = participle_telling(reading, verb, place)
        if telling:
            return telling
    if _is_expected(reading, at, verb) or _leads_to_words(reading, at, verb):
        return None
    if verb.form is Form.GERUND and reading.clauses[at].verb.negated and reading.words[verb.start - 1].lower == "after":
        # "She did not race after breaking a bone in May": what was not done has no day.
        return None
    if verb.form is Form.GERUND and reading.words[verb.head].lower in {"maturing", "expiring"}:
        # "buys back notes maturing in 2027"
        return None
    if verb.form is Form.GERUND and is_accusation(reading, at):
        return _clause_telling(reading, at, place, reading.clauses[at].verb)
    if _is_gerunds(reading.words, verb) and (cause := _cause_telling(reading, at, verb, place)):
        return cause
    return _clause_telling(reading, at, place, verb)


def _is_gerunds(words: Sequence[Word], verb: Verb) -> bool:
    return verb.form is Form.GERUND or words[verb.start].lower == "being"


def _is_called(reading: Reading, at: int) -> bool:
    """The clause is none, and only tells what a thing is called: "wrote a book, a novel | called “Salt”, in 2006"."""
    clause = reading.clauses[at]
    opens = reading.words[clause.subject[0]].lower in {"a", "an"} if clause.subject else False
    is_name = reading.words[clause.verb.head].lower in CALLING and not clause.verb.sure
    return at > 0 and opens and is_name and clause.opener is Opener.COMMA


def _is_expected(reading: Reading, at: int, verb: Verb) -> bool:
    """It is what a noun is likely to do, and not the clause's own: "won the states expected | to be close in May"."""
    words, main = reading.words, reading.clauses[at].verb
    if verb.form is not Form.INFINITIVE or words[verb.start - 1].lower not in READY | {"likely", "unlikely"}:
        return False
    return main.start > verb.start or any(starts_noun(word) for word in words[main.end : verb.start - 1])


def _leads_to_words(reading: Reading, at: int, verb: Verb) -> bool:
    """It was said in a phrase before its clause, and what was said is not told: "After saying on Monday that …, he"."""
    says = verb.form is Form.GERUND and reading.words[verb.head].lower in words_of.REPORTING
    return says and any(start < verb.start < end for start, end in reading.clauses[at].fronted)


def _cause_telling(reading: Reading, at: int, verb: Verb, place: Anchor) -> Telling | None:
    """What somebody did, or what was done to them, at another time than that of the clause: "jailed her on Friday for
    stealing in 2015", "was jailed on Friday after being convicted in May".
    """
    words, clause = reading.words, reading.clauses[at]
    before = words[verb.start - 1].lower
    timed = any(words[word].time is not None for word in range(clause.body[0], verb.start))
    if before not in {"for", "after", "before"} or not timed:
        return None
    end = next((chunk.end for chunk in reading.chunks if chunk.start <= verb.start < chunk.end), clause.body[1])
    if before != "for":
        return joined_event(words, clause.subject, ((verb.start, place.phrase[0]), (place.phrase[1], end)))
    last = next((word for word in range(verb.start - 1, clause.verb.end - 1, -1) if words[word].person), None)
    first = last
    while first is not None and words[first - 1].person:
        first -= 1
    who = (first, last + 1) if first is not None and last is not None else clause.subject
    kept = ((verb.start, place.phrase[0]), (place.phrase[1], end))
    parts = tuple(part for part in kept if part[0] < part[1])
    return Telling((who, *parts), None, verb, link=":") if who else None


def _explaining(reading: Reading, place: Anchor, start: int) -> Telling | None:
    """What a time that is only compared with is known for: "higher than in 1989, when the wall fell"."""
    at = reading.clause_of(start)
    if (
        at is None
        or not _is_explained(reading, at, start)
        or reading.words[place.phrase[1] : place.phrase[1] + 1] == ()
    ):
        return None
    if reading.words[reading.clauses[at + 1].mark].text != ",":
        return None
    return _clause_telling(reading, at + 1, place, reading.clauses[at + 1].verb)


def _noun_telling(reading: Reading, place: Anchor, noun: Range) -> Telling | None:
    """The clause, where it happened in the course of the noun; else the noun alone."""
    words = reading.words
    if any(words[at].lower in REMEMBERING for at in range(*noun)) and any("/" in words[at].text for at in range(*noun)):
        return None
    before = words[noun[0] - 1].lower if noun[0] else ""
    at = _clause_at(reading, noun[0])
    clausal = at is not None and not (is_in_aside(reading, at, noun[0]) or is_in_other_time(reading, at, noun[0]))
    if at is not None and _is_held(reading, at, place, noun):
        return _clause_telling(reading, at, Anchor(Role.AT, (noun[0], noun[0])), reading.clauses[at].verb)
    takes_part = at is not None and _is_taken_part_in(reading, at, noun)
    if at is not None and before == "in" and _is_accused_of(reading, at, noun):
        return noun_alone(reading, place, noun)
    if at is not None and (takes_part or (before in {"in", "during", "at", "on"} and clausal)):
        return _clause_telling(reading, at, Anchor(Role.AT, (noun[0], noun[0])), reading.clauses[at].verb)
    return _what_it_did(reading, noun) or noun_alone(reading, place, noun)


def _is_accused_of(reading: Reading, at: int, noun: Range) -> bool:
    """Somebody was taken to court for what happened then: "was charged in | the May 2019 killing of a clerk"."""
    verb = reading.words[reading.clauses[at].verb.head].lower
    return verb in ACCUSING and any(reading.words[word].lower in DEEDS for word in range(*noun))


def _is_taken_part_in(reading: Reading, at: int, noun: Range) -> bool:
    """The clause tells how somebody came off in an event of a year: "The club | lost the 1988 final"."""
    verb = reading.clauses[at].verb
    return verb.end == noun[0] and verb.form is Form.PAST and reading.words[verb.head].lower in CONTESTING


def _is_held(reading: Reading, at: int, place: Anchor, noun: Range) -> bool:
    """The clause tells how what bears a year came off: "The 2020 fair | was held online"."""
    words, clause = reading.words, reading.clauses[at]
    years = all(word.text.isdigit() for word in words[slice(*place.phrase)])
    passive = clause.verb.form is Form.PAST and words[clause.verb.start].lower in words_of.BE
    return years and passive and clause.subject == noun and words[clause.verb.head].lower in HELD


def _what_it_did(reading: Reading, noun: Range) -> Telling | None:
    """What an event did as its relative clause tells it: "the 2011 raid | that killed two men"."""
    for at, clause in enumerate(reading.clauses):
        is_plain = clause.verb.form is Form.PAST and clause.verb.end - clause.verb.start == 1 and not clause.object
        if clause.opener is Opener.RELATIVE and clause.mark == noun[1] and is_plain:
            during = next(
                (word for word in range(*clause.body) if reading.words[word].lower == "during"), clause.body[1]
            )
            own = replace(clause, subject=noun, body=(clause.body[0], during), tail=[])
            ranges = clause_ranges(reading, own, (noun[0], noun[0]))
            return Telling(tuple(ranges), at, clause.verb)
    return None


def _clause_at(reading: Reading, start: int) -> int | None:
    """The clause of a word; the "when" clause where it explains the time."""
    at = reading.clause_of(start)
    if at is None:
        return None
    return at + 1 if _is_explained(reading, at, start) or _is_cleft(reading, at, start) else at


def _is_explained(reading: Reading, at: int, start: int) -> bool:
    """The clause behind a time tells what happened then: "in 1991, when the army came"."""
    if at + 1 >= len(reading.clauses):
        return False
    clause, after, words = reading.clauses[at], reading.clauses[at + 1], reading.words
    opens = after.opener is Opener.WHEN and words[after.mark + (words[after.mark].text == ",")].lower == "when"
    if not opens or start <= clause.verb.start or not _is_adjacent(words, start, after.mark):
        return False
    # "He took it over in 1991, when he was ten", "she died at noon when a tree fell", "they will come in May, when the
    # river is low": the first tells more.
    head = words[after.verb.head].lower
    is_state = head in words_of.BE | HOLDING or is_gerund(head)
    tells_more = clause.verb.form is Form.PAST and words[clause.verb.head].lower in HURT
    return not (tells_more or (is_state and clause.verb.form in {Form.PAST, Form.PERFECT}) or clause.verb.future)


def _is_cleft(reading: Reading, at: int, start: int) -> bool:
    """It reads "It was in 2012 | that the party split", "It was not until May, when she came, | that"."""
    if at + 1 >= len(reading.clauses):
        return False
    clause, after, words = reading.clauses[at], reading.clauses[at + 1], reading.words
    subject = clause.subject or (0, 0)
    is_it = [word.lower for word in words[slice(*subject)]] == ["it"] and words[clause.verb.head].lower in CLEAVING
    cleft = is_it and "that" in {word.lower for word in words[after.mark : after.mark + 2]}
    until = any(word.lower == "until" for word in words[clause.verb.end : clause.verb.end + 2])
    return cleft and (until or _is_adjacent(words, start, after.mark))


def _is_adjacent(words: Sequence[Word], start: int, mark: int) -> bool:
    return start < mark and all(word.time is not None for word in words[start:mark])


def _verb_of(reading: Reading, start: int, at: int) -> Verb:
    """The verb nearest before the time in its chunk; the clause's own where there is none."""
    clause = reading.clauses[at]
    for chunk in reading.chunks:
        if chunk.mark <= start < chunk.end:
            # In "a letter dated May 3" the day is the letter's, and the clause's too.
            before = [one for one in chunk.verbs if one.end <= start and reading.words[one.head].lower != "dated"]
            return before[-1] if before else clause.verb
    return clause.verb


def main_telling(reading: Reading) -> Telling | None:
    """The words of the first clause, for a sentence whose time stands elsewhere."""
    if not reading.clauses:
        return None
    return clause_telling(reading, 0, Anchor(Role.AT, (0, 0)))


def clause_telling(reading: Reading, at: int, place: Anchor) -> Telling:
    """The words of a clause whose time is known."""
    return _clause_telling(reading, at, place, reading.clauses[at].verb)


def _clause_telling(reading: Reading, at: int, place: Anchor, verb: Verb) -> Telling:
    clause = reading.clauses[at]
    if at and clause.object and _is_cleft(reading, at - 1, clause.mark - 1):
        # "It was not until May, when she came, | that it closed": no relative clause.
        clause = replace(clause, object=None)
    if came := _what_came(reading, clause, place):
        return came
    says = reading.words[clause.verb.head].lower in words_of.REPORTING and not _is_done(reading.words, clause)
    saying = says or _is_hearing(reading.words, clause)
    ranges = in_order(reading, clause, clause_ranges(reading, clause, place.phrase))
    if verb.form is Form.INFINITIVE:
        ranges = _without_earlier(reading, clause, ranges, verb)
    ranges += which_ones(reading, at, ranges) or which_one(reading, at, ranges)
    frame = tuple(ranges) if saying else ()
    content = clause.content
    if content is not None:
        ranges += with_marks(reading.words, ranges, content_ranges(reading, content, place.phrase))
    elif (case := explained_noun(reading, at, ranges)) is not None:
        # What is told keeps its "that", and has no object in front.
        ranges += [(reading.clauses[case].mark, reading.clauses[case].body[1])]
        if (inner := reading.clauses[case].content) is not None:
            ranges += content_ranges(reading, inner, place.phrase)
    elif saying and (content := reported_before(reading, at)) is not None:
        reported = content_ranges(reading, content, place.phrase)
        if sum(end - start for start, end in reported) > 1 and has_subject(reading, content, reported):
            reported = with_rest(reading, reported, clause.mark)
            ends_early = is_cut(reading, reported[-1][1])
            ranges = reported if ends_early else [*with_comma(reading.words, reported), *ranges]
    return Telling(tuple(ranges), at, verb, saying, content, frame)


def _without_earlier(reading: Reading, clause: Clause, ranges: list[Range], verb: Verb) -> list[Range]:
    """The ranges without when it was decided what is to be done: "voted | on Monday | to close the quay"."""
    words = reading.words
    timed = [at for at in range(clause.verb.end, verb.start) if words[at].time is not None]
    if not timed or timed[-1] + 1 != verb.start:
        return ranges
    first = timed[0] - (words[timed[0] - 1].lower in PLAIN)
    return [
        part
        for start, end in ranges
        for part in ((start, min(end, first)), (max(start, verb.start), end))
        if part[0] < part[1]
    ]


def _what_came(reading: Reading, clause: Clause, place: Anchor) -> Telling | None:
    """The subject alone where the verb only leads to another clause: "Ann Lee's visit | came as the talks stalled"."""
    words = reading.words
    after = next((chunk for chunk in reading.chunks if chunk.mark == clause.body[1]), None)
    leads = after is not None and after.opener in {Opener.SUBORDINATE, Opener.WHEN} and after.verb is not None
    first, last = place.phrase
    rest = [at for at in range(clause.verb.end, clause.body[1]) if not first <= at < last]
    if not leads or rest or clause.subject is None or words[clause.verb.head].lower not in ARRIVING:
        return None
    subject = [(clause.subject[0], min(clause.subject[1], first)), (max(clause.subject[0], last), clause.subject[1])]
    if not clause.subject[0] <= first < clause.subject[1]:
        subject = [clause.subject]
    return Telling(tuple(part for part in subject if part[0] < part[1]), None, None)


def _is_hearing(words: Sequence[Word], clause: Clause) -> bool:
    """What is told was said before a court or an inquiry: "…, an inquest heard", "…, the jury was told"."""
    first, last = clause.subject or (0, 0)
    head, passive = words[clause.verb.head].lower, words[clause.verb.start].lower in words_of.BE
    hears = head == "told" if passive else head == "heard"
    return hears and any(words[at].lower in HEARING for at in range(first, last))


def _is_done(words: Sequence[Word], clause: Clause) -> bool:
    """Something was done, and nothing was said by its subject: "the war was declared"."""
    auxiliaries = {words[at].lower for at in range(clause.verb.start, clause.verb.head)}
    return clause.content is None and bool(auxiliaries & words_of.BE) and is_participle(words[clause.verb.head].lower)
