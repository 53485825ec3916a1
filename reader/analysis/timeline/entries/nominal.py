"""What is told of an event with a time of its own: "the 2011 raid", "the May 2019 killing of a clerk"."""

from dataclasses import replace
from datetime import date

from reader.analysis.english.words import APOSTROPHE_S, INDEFINITE
from reader.analysis.timeline.entries.clausal import clause_at, clause_telling
from reader.analysis.timeline.entries.events import Telling, joined_event, noun_alone
from reader.analysis.timeline.entries.meant import AWAY, DONE, comes_to_nothing
from reader.analysis.timeline.entries.shortening import clause_ranges
from reader.analysis.timeline.entries.states import Told
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, is_gerund, lowered
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.beside_clauses import is_in_aside, is_in_other_time
from reader.analysis.wordlists import word_set

CONTESTING = word_set("boycotted contested entered fought hosted led lost missed played quit ran reached sat won")
"""What is done in an event while it takes place."""
GOING = word_set(
    """
    attracted began broke brought collapsed damaged descended destroyed drew ended erupted featured finished flattened
    heard hit injured killed lasted left opened passed raised ran saw shook started struck took turned went wounded
    """
)
"""How an event of a day came off, or what it did there and then."""
COURSES = word_set("abandoned adjourned attended disrupted held interrupted marred overshadowed suspended watched")
"""And what was done with it: "Monday's hearing | was adjourned"."""
GOING_ON = word_set(
    """
    ballot ballots broadcast campaign crossing cruise edition episode expedition flight interview journey march mission
    podcast program programme ride show tour tours trail trek trip trips visit voyage
    """
)
"""What one is on while something happens."""
REMEMBERING = frozenset(("memorial", "anniversary", "commemoration", "ceremony", "ceremonies"))
"""Nouns with the date of what they remember, not with their own: "a 9/11 memorial"."""
LEAST_CONTENT = 2
"""Words of what somebody declares: "to leave", with the end of its phrase."""
SHORT_TIME = 2
"""Words of "on Monday", "last year" without a number."""
ACCUSING = word_set(
    """
    accused acquitted arrested charged cleared convicted detained extradited freed implicated indicted interviewed
    involved jailed named questioned released sentenced sought suspected tried wanted
    """
)
DECLARED = word_set(
    """
    admission agreement announcement assertion claim claims comment comments decision declaration denial offer order
    pledge promise refusal remark remarks ruling statement threat vow warning
    """
)
"""What has a content and was made at a time."""
DEEDS = word_set(
    """
    abduction arson assassination assault attack attacks bombing bombings burglary crash death deaths kidnapping killing
    killings massacre murder murders rape robbery shooting shootings slaying slayings stabbing stabbings theft
    """
)
"""What those are accused of who stand trial; a trial or a raid of a year is where they were."""


PLEADING = word_set("admitted admits denied denies pleaded pleads")
"""What somebody says of a deed in court, long after its day."""


def noun_telling(reading: Reading, place: Anchor, noun: Range) -> Telling | None:
    """The clause, where it happened in the course of the noun; else the noun alone."""
    words = reading.words
    if any(words[at].lower in REMEMBERING for at in range(*noun)) and any("/" in words[at].text for at in range(*noun)):
        return None
    at = clause_at(reading, noun[0]) if words[place.phrase[0]].lower != "dated" else None
    if at is not None and (before := _done_before(reading, at, noun)):
        return before
    if at is not None and _is_in_course(reading, at, noun):
        return clause_telling(reading, at, Anchor(Role.AT, (noun[0], noun[0])))
    if at is not None and _is_accused_of(reading, at, noun):
        return noun_alone(reading, place, noun)
    if at is not None and _is_what_came_of(reading, at, place, noun):
        return _clause_of(reading, at, place, noun)
    behind = place.phrase[1] if words[noun[0] - 1].lower == "since" else noun[1]
    return what_it_did(reading, noun, behind) or noun_alone(reading, place, noun)


def _done_before(reading: Reading, at: ClauseNumber, noun: Range) -> Telling | None:
    """What somebody had done in the course of it before what they will do: "will miss the cup after | breaking a toe in
    Friday's draw".
    """
    words, clause, chunk = reading.words, reading.clauses[at], reading.chunk_of(noun[0])
    doing = [verb for verb in chunk.verbs if verb.form is Form.GERUND and verb.end < noun[0]] if chunk else []
    led = doing and words[doing[-1].start - 1].lower == "after" and clause.verb.end < doing[-1].start
    if not led or not clause.verb.future or chunk is None:
        return None
    return joined_event(words, clause.subject, ((doing[-1].start, chunk.end), (chunk.end, chunk.end)))


def _is_what_came_of(reading: Reading, at: ClauseNumber, place: Anchor, noun: Range) -> bool:
    """The clause tells how the event of a time went: "Monday's | meeting | lasted an hour", "the 2011 quake killed"."""
    words, clause = reading.words, reading.clauses[at]
    owned = noun[0] == place.phrase[0] and words[place.phrase[1]].lower in APOSTROPHE_S
    owned = owned or (noun[0] + 1 == place.phrase[0] and words[noun[0]].lower == "the")
    opens = clause.subject is not None and clause.subject[0] == noun[0]
    head, is_active = clause.verb.word, clause.verb.start == clause.verb.head
    return owned and opens and clause.verb.form is Form.PAST and head in (GOING if is_active else COURSES)


def _clause_of(reading: Reading, at: ClauseNumber, place: Anchor, noun: Range) -> Telling:
    """The clause whose subject has the time: without a time that owns it, which stands beside the entry."""
    if noun[0] < place.phrase[0]:
        return clause_telling(reading, at, Anchor(Role.AT, (noun[0], noun[0])))
    return replace(clause_telling(reading, at, Anchor(Role.AT, (noun[0], place.phrase[1] + 1))), lead="The")


def _is_in_course(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """What the clause tells happened while the event of the noun went on."""
    if is_called_off(reading, at, noun):
        return True
    before = reading.words[noun[0] - 1].lower if noun[0] else ""
    if _is_accused_of(reading, at, noun):
        return False
    aside = (
        is_in_aside(reading, at, noun[0]) or is_in_other_time(reading, at, noun[0]) or _is_of_deed(reading, at, noun)
    )
    # "spoke on the 2011 attacks", but "wrote it on the 2011 tour"
    within = before in {"in", "during", "at"} or (before == "on" and reading.words[noun[1] - 1].lower in GOING_ON)
    return _is_taken_part_in(reading, at, noun) or (within and not aside and not _says_which(reading, at, noun))


def _says_which(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """It only tells which subject is meant: "The plan to cut seats in the 2010 election | was dropped", "A man hurt in
    Monday's blast | died".
    """
    first, last = reading.clauses[at].subject or (0, 0)
    inside = (one for one in reading.clauses[at].verbs if first < one.start < noun[0] < last)
    return any(one.form in {Form.INFINITIVE, Form.PARTICIPLE} for one in inside)


def _is_of_deed(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """It says where something was done that the clause only answers: "fined him for | a hit | in last week's win"."""
    words, floor = reading.words, reading.clauses[at].verb.end
    if any(words[one].lower == "for" and is_gerund(words[one + 1].lower) for one in range(floor, noun[0] - 1)):
        # "fined it for taking water during the 2018 drought"
        return True
    first = noun_start(words, noun[0] - 1, floor) if noun[0] > floor else floor
    return first - 1 > floor and words[first].lower in INDEFINITE and words[first - 1].lower in {"for", "over"}


def _is_accused_of(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """Somebody was taken to court for what happened then: "was charged in | the May 2019 killing of a clerk"."""
    verb = reading.clauses[at].verb.word
    within = noun[0] > 0 and reading.words[noun[0] - 1].lower == "in"
    return within and verb in ACCUSING and any(reading.words[word].lower in DEEDS for word in range(*noun))


def _is_taken_part_in(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """The clause tells how somebody came off in an event of a year: "The club | lost the 1988 final"."""
    verb = reading.clauses[at].verb
    # "had missed | a deadline of May 2019"
    had = verb.form is Form.PERFECT and reading.words[verb.start].lower == "had"
    done = had or verb.form is Form.PAST
    return verb.end == noun[0] and done and verb.word in CONTESTING


def is_called_off(reading: Reading, at: ClauseNumber, noun: Range) -> bool:
    """The clause tells that the event of the noun came to nothing: "Saturday's match | has been postponed", "The club
    has called off | Saturday's match".
    """
    clause = reading.clauses[at]
    own = clause.subject is not None and clause.subject[0] == noun[0]
    behind = clause.verb.end + (reading.words[clause.verb.end].lower in AWAY if clause.verb.end < noun[0] else 0)
    is_active = reading.words[clause.verb.start].lower not in words_of.BE and noun[0] == behind
    return (own or is_active) and comes_to_nothing(reading.words, clause.verb)


def is_off_then(reading: Reading, told: Told, day: date | None) -> bool:
    """What was to be at a time to come has been done away with: "has cancelled all sailings on Thursday"; not "has put
    the match back to Thursday".
    """
    at, place = told.telling.clause, told.place
    if at is None or day is None or told.period.first <= day or place.role is not Role.AT:
        return False
    verb = reading.clauses[at].verb
    led = lowered(reading.words, told.period.start - 1, told.period.start)
    # "Practice | is cancelled | on Thursday"
    is_so = verb.form is Form.PRESENT and verb.head > verb.start
    return (
        (is_so or verb.form in DONE)
        and comes_to_nothing(reading.words, verb)
        and led not in (["to"], ["for"], ["until"], ["till"])
    )


def what_it_did(reading: Reading, noun: Range, end: int) -> Telling | None:
    """What an event did as its relative clause tells it, behind the noun or at word `end`: "the 2011 raid | that killed
    two men", "since the raid in 2011, | which killed two men".
    """
    for at, clause in enumerate(reading.clauses):
        is_plain = clause.verb.form is Form.PAST and clause.verb.end - clause.verb.start == 1 and not clause.object
        if clause.opener is Opener.RELATIVE and clause.mark in {noun[1], end} and is_plain:
            during = next(
                (word for word in range(*clause.body) if reading.words[word].lower == "during"), clause.body[1]
            )
            own = replace(clause, subject=noun, body=(clause.body[0], during), tail=[])
            ranges = clause_ranges(reading, own, (noun[0], noun[0]))
            return Telling(tuple(ranges), ClauseNumber(at), clause.verb)
    return None


def declared_behind(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What somebody declared at a time that parts it from its content: "was asked about | his statement | on Monday |
    that the mill would stay", "contradicts | her pledge | in 2009 | to leave"; or from who did.
    """
    words, (start, end) = reading.words, place.phrase
    chunk = reading.chunk_of(end) if end < len(words) else None
    content = chunk is not None and words[end].lower in {"by", "that", "to"} and words[start - 1].lower in DECLARED
    if chunk is None or not content or start <= reading.clauses[at].verb.end:
        return None
    first = noun_start(words, start - 1, reading.clauses[at].verb.end)
    if words[end].lower == "by":
        # "overturned | a decision | in 2023 | by a lower court"
        last = next((one for one in range(end, chunk.end) if words[one].time is not None), chunk.end)
        done = words[reading.clauses[at].verb.start].lower in words_of.BE or last != chunk.end
        whole = not done and words[first].lower in words_of.DETERMINERS
        return Telling(((first, start), (end, chunk.end)), None, None) if whole else None
    own = words[first].lower in {"his", "her", "the"} or words[first].named
    led = words[first - 1].lower in words_of.PREPOSITIONS or words[start].lower == "in"
    whole = own and led and chunk.mark <= end and chunk.end - end > LEAST_CONTENT
    return Telling(((first, start), (end, chunk.end)), None, None) if whole else None


def deed_behind(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What somebody is taken to court for, with the time behind it: "was tried for | the murder of a clerk | in 2019";
    nothing where an arrest of that very day may be meant.
    """
    words, verb = reading.words, reading.clauses[at].verb
    pleads = verb.word in PLEADING and place.phrase[1] - place.phrase[0] > SHORT_TIME
    if not pleads and verb.word not in ACCUSING:
        return None
    named_day = words[place.phrase[1] - 1].text.isalpha() and verb.form is not Form.PERFECT
    deed = next((one for one in range(place.phrase[0] - 1, verb.end, -1) if words[one].lower in DEEDS), 0)
    first = noun_start(words, deed, verb.end) if deed else 0
    is_one = words[first].lower in words_of.DETERMINERS | NUMBERS or words[first].text.isdigit()
    led = is_one and words[first - 1].lower in {"for", "in", "of", "over", "with"}
    # "pleaded guilty to | assault"
    led = deed > 0 and (led or (pleads and (words[first - 1].lower == "to" or first == verb.end)))
    # "was convicted of the murder | in 1988": which one it was, the text has told before.
    known = words[first].lower == "the" and deed + 1 == place.phrase[0] and verb.form is Form.PAST
    if not led or known or (named_day and place.phrase[1] - place.phrase[0] <= SHORT_TIME):
        return None
    return Telling(((first, place.phrase[0]),), None, None)
