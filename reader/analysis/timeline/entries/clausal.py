"""Which clause tells what happened at a time, and which of its words do."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.timeline.entries.contents import (
    content_ranges,
    explained_noun,
    has_subject,
    is_cut,
    is_of_noun_left_out,
    reported_before,
    which_one,
    with_comma,
    with_marks,
    with_rest,
)
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.shortening import clause_ranges, without
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    filled,
    is_gerund,
    is_participle,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.objects import in_order, place_before, which_ones
from reader.analysis.timeline.grammar.plurals import was_or_were
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.attributes import PLAIN
from reader.analysis.wordlists import word_set

CLEAVING = frozenset(("is", "was", "wasn't", "wasn’t", "isn't", "isn’t"))
ARRIVING = frozenset(("came", "comes"))
WRITING = frozenset(("write", "writes", "written", "wrote"))
HOLDING = word_set("seemed appeared looked remained felt had knew lay lived numbered owned stood")
"""Verbs of what was so, and did not happen."""
LONGEST_MEANWHILE = 10
"""Words from a verb on that tell what others did at the same time."""
HURT = word_set("died drowned hospitalised hospitalized hurt injured killed rescued wounded")
"""What happened to somebody, which tells more than what it came from."""
AGREEING = word_set("agreed concluded decided ruled")
"""What a council or a court does with what is told in front of it."""


def clause_at(reading: Reading, start: int) -> ClauseNumber | None:
    """The clause of a word; the "when" clause where it explains the time."""
    at = reading.clause_of(start)
    if at is None:
        return None
    if is_explained(reading, at, start) or _is_cleft(reading, at, start, at + 1) or _is_of_doer(reading, at, start):
        return ClauseNumber(at + 1)
    if _opens_scene(reading, at):
        return ClauseNumber(at + 1)
    return cleft_behind(reading, at, start) or at


def cleft_behind(reading: Reading, at: ClauseNumber, start: int) -> ClauseNumber | None:
    """The clause that a cleft tells behind what explains its time: "It was in 1974, when the mill burned, | that"."""
    words, told = reading.words, ClauseNumber(at + 2)
    if told >= len(reading.clauses) or not _cleaves(reading, at, told):
        return None
    between, mark = reading.clauses[at + 1], reading.clauses[told].mark
    aside = between.opener in {Opener.WHEN, Opener.SUBORDINATE} and between.body[1] == mark and words[mark].text == ","
    return told if aside and _is_adjacent(words, start, between.mark) else None


def is_explained(reading: Reading, at: ClauseNumber, start: int) -> bool:
    """The clause behind a time tells what happened then: "in 1991, when the army came"."""
    if at + 1 >= len(reading.clauses):
        return False
    clause, after, words = reading.clauses[at], reading.clauses[at + 1], reading.words
    opens = after.opener is Opener.WHEN and words[after.mark + (words[after.mark].text == ",")].lower == "when"
    if not opens or start <= clause.verb.start or not _is_adjacent(words, start, after.mark):
        return False
    since = words[start - 1].lower == "since" and words[clause.verb.start].lower == "had"
    if since and words[after.mark].text != ",":
        # "They had been trying since 2022 | when he knocked on the door"
        return False
    says = clause.verb.word in words_of.REPORTING and start - clause.verb.end <= 1
    if says and words[after.mark].text != "," and words[clause.verb.start].lower not in words_of.BE:
        # "The mayor did not say on Friday | when the bridge would open"
        return False
    # "He took it over in 1991, when he was ten", "she died at noon when a tree fell", "they will come in May, when the
    # river is low", "they plan to march in May, when the talks begin", "the vote is due in May, when they will also
    # choose a mayor": the first tells more.
    head = after.verb.word
    is_state = head in words_of.BE | HOLDING or is_gerund(head)
    tells_more = clause.verb.form is Form.PAST and clause.verb.word in HURT
    due = clause.verb.word in words_of.BE and clause.verb.form is Form.PRESENT
    due = due and words[clause.verb.end].lower in words_of.PLANNING
    # "A walk is planned for Friday, when the school will close"
    due = due or (clause.verb.form is Form.PRESENT and clause.verb.word in words_of.PLANNING)
    aims = clause.verb.form is Form.PRESENT and words[clause.verb.end].lower == "to"
    # "The flowers should open in May, when the nights turn warm"
    should = words[clause.verb.start].lower == "should" and after.verb.form is Form.PRESENT
    tells_more = tells_more or due or aims or should or clause.verb.future
    return not (tells_more or (is_state and clause.verb.form in {Form.PAST, Form.PERFECT}))


def _is_cleft(reading: Reading, at: ClauseNumber, start: int, told: int) -> bool:
    """It reads "It was in 2012 | that the party split", "It was not until May, when she came, | that"; `told` is the
    clause behind.
    """
    if told >= len(reading.clauses) or not _cleaves(reading, at, told):
        return False
    clause, after, words = reading.clauses[at], reading.clauses[told], reading.words
    until = any(word.lower == "until" for word in words[clause.verb.end : clause.verb.end + 2])
    return until or _is_adjacent(words, start, after.mark) or _has_aside(words, clause, after)


def _cleaves(reading: Reading, at: ClauseNumber, told: int) -> bool:
    """It reads "It was … that", the "that" being of the clause `told`."""
    clause, mark, words = reading.clauses[at], reading.clauses[told].mark, reading.words
    subject = clause.subject or (0, 0)
    is_it = [word.lower for word in words[slice(*subject)]] == ["it"] and clause.verb.word in CLEAVING
    return is_it and "that" in {word.lower for word in words[mark : mark + 2]}


def _is_of_doer(reading: Reading, at: ClauseNumber, start: int) -> bool:
    """The clause behind tells what somebody did at a time in front: "In 1984 it was Ann Lee | who ran the mill"."""
    clause, words = reading.clauses[at], reading.words
    first, last = clause.subject or (0, 0)
    is_it = first < last and words[last - 1].lower == "it" and clause.verb.word in CLEAVING
    if not is_it or start > clause.verb.start or at + 1 >= len(reading.clauses):
        return False
    after = reading.clauses[at + 1]
    return after.opener is Opener.RELATIVE and words[after.mark].lower in {"that", "who"}


def _opens_scene(reading: Reading, at: ClauseNumber) -> bool:
    """It only says when the clause behind it happened: "It was June 2021, | and the choir wanted a hall"."""
    clause, words = reading.clauses[at], reading.words
    after = reading.clauses[at + 1] if at + 1 < len(reading.clauses) else None
    is_it = lowered(words, *(clause.subject or (0, 0))) == ["it"] and words[clause.verb.start].lower == "was"
    if after is None or not is_it or after.opener is not Opener.AND or after.verb.form is not Form.PAST:
        return False
    timed = any(word.time is not None for word in words[slice(*after.body)])
    own = after.subject is not None and after.mark < after.subject[0]
    return own and not timed and _is_adjacent(words, clause.verb.end, clause.body[1])


def _has_aside(words: Sequence[Word], clause: Clause, after: Clause) -> bool:
    """What stands between commas behind its time says where or how: "It was in May, | on a walk, | that she fell"."""
    aside = clause.tail[0] if clause.tail else None
    if aside is None or aside.end != after.mark or words[after.mark].text != ",":
        return False
    return words[aside.mark - 1].time is not None and words[aside.start].lower in words_of.PREPOSITIONS


def _is_adjacent(words: Sequence[Word], start: int, mark: int) -> bool:
    return start < mark and all(word.time is not None for word in words[start:mark])


def main_telling(reading: Reading) -> Telling | None:
    """The words of the first clause, for a sentence whose time stands elsewhere."""
    if not reading.clauses:
        return None
    return clause_telling(reading, ClauseNumber(0), Anchor(Role.AT, (0, 0)))


def clause_telling(reading: Reading, at: ClauseNumber, place: Anchor, verb: Verb | None = None) -> Telling:
    """The words of a clause whose time is known; the time may belong to another verb in it than its own."""
    clause = reading.clauses[at]
    verb = verb or clause.verb
    if clause.object and any(
        _is_cleft(reading, ClauseNumber(one), clause.mark - 1, at) for one in range(max(0, at - 2), at)
    ):
        # "It was not until May, when she came, | that it closed": no relative clause.
        clause = replace(clause, object=None)
    if came := _what_came(reading, clause, place):
        return came
    saying = clause.verb.word in words_of.REPORTING and not _is_done(reading.words, clause)
    ranges = in_order(reading, clause, clause_ranges(reading, clause, place.phrase))
    if place.phrase[0] < place.phrase[1]:
        ranges += place_before(reading.words, clause)
    ranges, link = _agreeing(reading.words, clause.verb, ranges)
    if link:
        verb = verb._replace(start=verb.start + 1)
    if verb.form is Form.INFINITIVE:
        ranges = _without_earlier(reading, clause, ranges, verb)
    ranges += which_ones(reading, at, ranges) or which_one(reading, at, ranges)
    ranges += [] if saying else _meanwhile(reading, at, place)
    told, content = _with_content(reading, at, place, ranges, saying=saying)
    lead = "The" if told and _is_owned_by_time(reading.words, told[0][0]) else ""
    frame = tuple(ranges) if saying else ()
    return Telling(tuple(told), at, verb, saying, content, frame, link=link, lead=lead)


def _with_content(
    reading: Reading, at: ClauseNumber, place: Anchor, ranges: list[Range], *, saying: bool
) -> tuple[list[Range], ClauseNumber | None]:
    """The words of a clause with those of what it says or explains, and the clause that tells this."""
    clause = reading.clauses[at]
    content = None if is_of_noun_left_out(reading, clause, ranges) else clause.content
    if content is not None:
        return ranges + with_marks(reading.words, ranges, content_ranges(reading, content, place.phrase)), content
    if (case := explained_noun(reading, at, ranges)) is not None:
        # What is told keeps its "that", and has no object in front.
        explained = [(reading.clauses[case].mark, reading.clauses[case].body[1])]
        if (inner := reading.clauses[case].content) is not None:
            explained += content_ranges(reading, inner, place.phrase)
        return ranges + explained, None
    if (saying or _is_agreed_before(reading, at)) and (content := reported_before(reading, at)) is not None:
        reported = content_ranges(reading, content, place.phrase)
        if sum(end - start for start, end in reported) > 1 and has_subject(reading, content, reported):
            reported = with_rest(reading, reported, clause.mark)
            ends_early = is_cut(reading, reported[-1][1])
            # "An inquiry found | the city had ignored warnings" where a clause behind the warnings is left out.
            ranges = [*ranges, *reported] if ends_early else [*with_comma(reading.words, reported), *ranges]
    return ranges, content


def _agreeing(words: Sequence[Word], verb: Verb, ranges: list[Range]) -> tuple[list[Range], str]:
    """The ranges without the "was" of a verb that is shared by a subject which needs "were", and that word: "The road
    was | shut on Monday, and | all schools | on Tuesday".
    """
    at = next(
        (at for at, part in enumerate(ranges) if part[0] == verb.start and at and ranges[at - 1][0] >= verb.end), 0
    )
    was = words[verb.start].lower
    needed = was_or_were(words, ranges[at - 1]) if at else "was"
    if not at or was not in {"was", "were"} or was == needed or verb.head == verb.start:
        return ranges, ""
    return [*ranges[:at], (verb.start + 1, ranges[at][1]), *ranges[at + 1 :]], needed


def _is_owned_by_time(words: Sequence[Word], start: int) -> bool:
    """The time that owns a noun stands before it: "Friday's | quake, which struck at noon"."""
    return start > 1 and words[start - 1].lower in words_of.POSSESSIVES and words[start - 2].time is not None


def _meanwhile(reading: Reading, at: ClauseNumber, place: Anchor) -> list[Range]:
    """What others did meanwhile, told behind its time: "Ann Lee scored on Monday | as Orrin beat Tarna"."""
    words, clause = reading.words, reading.clauses[at]
    after = reading.clauses[at + 1] if at + 1 < len(reading.clauses) else None
    end = clause.body[1]
    if after is None or not after.subject or not place.phrase[1] == end == after.mark or words[end].lower != "as":
        return []
    over = clause.verb.form is after.verb.form is Form.PAST and after.verb.word not in words_of.BE
    inside, behind = words[slice(*after.body)], word_at(words, after.body[1]).lower
    short = len(inside) <= LONGEST_MEANWHILE and behind not in {"that", "and"}
    others = after.subject[0] == after.mark + 1 and words[after.mark + 1].lower not in words_of.PRONOUNS
    told = over and short and others and all(word.time is None for word in inside)
    return [(after.mark, after.body[1])] if told else []


def _without_earlier(reading: Reading, clause: Clause, ranges: list[Range], verb: Verb) -> list[Range]:
    """The ranges without when it was decided what is to be done: "voted | on Monday | to close the quay"."""
    words = reading.words
    timed = [at for at in range(clause.verb.end, verb.start) if words[at].time is not None]
    if not timed or timed[-1] + 1 != verb.start:
        return ranges
    first = timed[0] - (words[timed[0] - 1].lower in PLAIN)
    return [part for whole in ranges for part in without(whole, (first, verb.start))]


def _what_came(reading: Reading, clause: Clause, place: Anchor) -> Telling | None:
    """The subject alone where the verb only leads to another clause: "Ann Lee's visit | came as the talks stalled",
    "came two days after they stalled".
    """
    words = reading.words
    after = next((chunk for chunk in reading.chunks if chunk.mark == clause.body[1]), None)
    leads = after is not None and after.opener in {Opener.SUBORDINATE, Opener.WHEN} and after.verb is not None
    first, last = place.phrase
    rest = [at for at in range(clause.verb.end, clause.body[1]) if not first <= at < last and words[at].time is None]
    if not leads or rest or clause.subject is None or clause.verb.word not in ARRIVING:
        return None
    subject = [(clause.subject[0], min(clause.subject[1], first)), (max(clause.subject[0], last), clause.subject[1])]
    if not clause.subject[0] <= first < clause.subject[1]:
        subject = [clause.subject]
    return Telling(filled(subject), None, None)


def _is_agreed_before(reading: Reading, at: ClauseNumber) -> bool:
    """What was agreed stands in front: "The pool will close, | councillors agreed on Monday"."""
    words, clause = reading.words, reading.clauses[at]
    bare = all(
        words[one].time is not None or words[one].lower in PLAIN for one in range(clause.verb.end, clause.body[1] - 1)
    )
    return bare and clause.verb.word in AGREEING and reported_before(reading, at) is not None


def _is_done(words: Sequence[Word], clause: Clause) -> bool:
    """Something was done, and nothing said by its subject: "the war was declared", "the book, which she wrote"."""
    if clause.object is not None and clause.content is None and clause.verb.word in WRITING:
        return True
    if clause.verb.word == "concluded" and clause.content is None:
        # "The talks concluded | in May"
        return not starts_noun(word_at(words, clause.verb.end))
    auxiliaries = {words[at].lower for at in range(clause.verb.start, clause.verb.head)}
    return clause.content is None and bool(auxiliaries & words_of.BE) and is_participle(clause.verb.word)
