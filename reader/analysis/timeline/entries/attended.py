"""What happened when something else did that has the time: "A man was killed when a tree fell on his car on Sunday"."""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.timeline.entries.casualties import all_hurt
from reader.analysis.timeline.entries.clausal import HURT, clause_telling
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.reduced import participle_telling
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Word, is_gerund, lowered, starts_noun
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set

AT_ONCE = word_set("when as while")
BESIDE = word_set("after before")
CLOSE = word_set("shortly just immediately moments seconds minutes hours soon")
"""What makes the day of a clause behind "after" or "before" that of the clause in front."""
FOLLOWED = word_set("after once when")
"""What opens a clause in the present that tells when something will be done."""
MAIN = (Opener.START, Opener.COMMA, Opener.AND, Opener.BREAK, Opener.THAT)
LONGEST = 26
"""Words of both clauses together."""


def main_of_present(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What was done, with a clause that tells who it was done to and is no event: "arrested | a man who lives near the
    quay | on Tuesday".
    """
    words, clause = reading.words, reading.clauses[at]
    main = next((ClauseNumber(one) for one in range(at) if reading.clauses[one].body[1] == clause.mark), None)
    ends = clause.verb.end <= place.phrase[0] < place.phrase[1] and not any(
        word.text[0].isalnum() for word in words[place.phrase[1] : clause.body[1]]
    )
    present = clause.opener is Opener.RELATIVE and clause.verb.form is Form.PRESENT and words[clause.mark].text != ","
    present = present and clause.object is None and len(clause.verbs) == 1
    if main is None or not ends or not present or reading.clauses[main].verb.form is not Form.PAST:
        return None
    if any(word.time is not None for word in words[: clause.mark]):
        return None
    told = clause_telling(reading, main, place)
    return replace(told, ranges=(*told.ranges, (clause.mark, place.phrase[0])))


def with_main(reading: Reading, telling: Telling, place: Anchor, periods: Sequence[Period]) -> Telling:
    """What the clause in front tells, with that of the telling behind it; the telling itself where that one tells no
    event, or has one of the `periods` for itself.
    """
    at = telling.clause
    if not at or telling.verb != reading.clauses[at].verb:
        return telling
    before = ClauseNumber(at - 1)
    clause, main = reading.clauses[at], reading.clauses[before]
    subject = range(*(main.subject or (0, 0)))
    timed = any(reading.clause_of(one.start) == before and one.start not in subject for one in periods)
    # "in 2020, | when she won"
    comma = lowered(reading.words, clause.mark, clause.mark + 2) == [",", "when"]
    mark = clause.mark + comma
    own = _is_of_main(reading, main, place)
    ahead = _is_to_come(reading.words, main, clause) and not comma
    at_once = ahead or (_is_at_once(reading.words, mark, main) and (own or not comma))
    if timed or main.body[1] != clause.mark or not at_once:
        return telling
    said = main.opener is Opener.ZERO and any(one.content == before for one in reading.clauses)
    # "had withdrawn it in 2020 | when the quay was blocked"
    deed = (
        ahead or _is_deed(reading.words, main) or (own and not comma and reading.words[main.verb.start].lower == "had")
    )
    if not (said or main.opener in MAIN) or main.subject is None or not deed:
        return telling
    if done := _hurt_then(reading, main, place):
        return done
    beside = place if own else replace(place, phrase=(clause.mark, clause.mark))
    # "Two men died and | three were hurt | when a crane fell"
    told = all_hurt(reading, before, beside) or clause_telling(reading, before, beside)
    # "The crash | came | when a lorry hit the bus"
    came = () if told.clause is not None else (main.body,)
    # "was shot | shortly | after he left"
    close = ((mark - 1, mark),) if told.ranges and told.ranges[-1][1] == mark - 1 and own is False else ()
    ranges = (*told.ranges, *came, *close, (mark, mark + 1), *telling.ranges)
    short = sum(end - start for start, end in ranges) <= LONGEST
    if telling.saying and not (short and own):
        return telling
    return replace(told, ranges=ranges if short else told.ranges)


def with_deed(reading: Reading, telling: Telling, place: Anchor, periods: Sequence[Period]) -> Telling:
    """What was done to those who were at something just then, whose time stands with that: "A bomb hit a hall | where
    hundreds were singing on Sunday"; the telling itself where one of the `periods` is that of the deed.
    """
    at = telling.clause
    if not at or place.role is not Role.AT:
        return telling
    words, clause, main = reading.words, reading.clauses[at], reading.clauses[at - 1]
    was = words[clause.verb.start].lower in {"was", "were"} and is_gerund(clause.verb.word)
    beside = was and clause.mark == main.body[1] and words[clause.mark].lower == "where"
    timed = any(reading.clause_of(one.start) == at - 1 for one in periods)
    own = main.verb.start == main.verb.head and main.subject is not None and main.opener is not Opener.RELATIVE
    if not (beside and own) or timed or not _is_deed(words, main) or place.phrase[0] < clause.verb.end:
        return telling
    told = clause_telling(reading, ClauseNumber(at - 1), replace(place, phrase=(clause.mark, clause.mark)))
    rest = () if telling.saying else ((clause.mark, clause.mark + 1), *telling.ranges)
    return replace(told, ranges=(*told.ranges, *rest))


def _hurt_then(reading: Reading, main: Clause, place: Anchor) -> Telling | None:
    """Those to whom something was done at a time, which a clause behind it explains, and whom the clause in front only
    speaks of: "paid the families of | 14 people killed | in 2019 | when a dam broke".
    """
    done = [one for one in main.verbs if one.start > main.verb.end and one.end <= place.phrase[0]]
    behind = place.phrase[0] < place.phrase[1] == main.body[1]
    undergone = behind and done and done[-1].form is Form.PARTICIPLE and done[-1].end == place.phrase[0]
    told = participle_telling(reading, done[-1], place) if undergone else None
    return told if told and told.link else None


def with_cause(reading: Reading, telling: Telling) -> Telling:
    """What somebody suffered, with what it came from where nothing else is told, "In June 50 people died | when a mill
    burned in Lorne", or was doing, with what happened just then: "On Monday she was crossing the road | when a bus hit
    her".
    """
    at = telling.clause
    if at is None or at + 1 >= len(reading.clauses) or telling.verb != reading.clauses[at].verb:
        return telling
    words, clause, after = reading.words, reading.clauses[at], reading.clauses[at + 1]
    bare = clause.body[1] == after.mark and not any(starts_noun(word) for word in words[clause.verb.end : after.mark])
    opens = after.opener is Opener.WHEN and words[after.mark].lower == "when"
    timed = any(word.time is not None for word in words[after.mark : after.body[1]])
    hurt = bare and clause.verb.word in HURT
    doing = words[clause.verb.start].lower in {"was", "were"} and is_gerund(clause.verb.word)
    doing = (
        doing and after.mark == clause.body[1] and after.verb.form is Form.PAST and after.verb.word not in words_of.BE
    )
    if not opens or timed or not (hurt or doing):
        return telling
    mark = after.mark
    cause = clause_telling(reading, ClauseNumber(at + 1), Anchor(Role.AT, (mark, mark))).ranges
    ranges = (*telling.ranges, (mark, mark + 1), *cause)
    return replace(telling, ranges=ranges) if hurt or sum(end - start for start, end in ranges) <= LONGEST else telling


def with_next(reading: Reading, telling: Telling, place: Anchor) -> Telling:
    """What a clause tells that its time opens, with what its subject did next, where no time stands there: "In 2023 |
    the firm cut jobs | and closed its foundry".
    """
    at = telling.clause
    clause = reading.clauses[at] if at is not None and not telling.link else None
    if at is None or clause is None or clause.subject is None or telling.verb != clause.verb or telling.saying:
        return telling
    opens = place.role is Role.AT and place.phrase[1] <= clause.subject[0]
    told = telling.holds(clause.verb.head) and not clause.verb.negated
    ranges, end = list(telling.ranges), clause.body[1]
    for after in reading.clauses[at + 1 :]:
        alike = after.subject == clause.subject and after.verb.form is clause.verb.form and after.mark == end
        if not (alike and opens and told) or _is_apart(reading.words, after):
            return telling
        ranges.append((after.mark, end := after.body[1]))
        if reading.words[after.mark].lower == "and":
            short = sum(last - first for first, last in ranges) <= LONGEST
            return replace(telling, ranges=tuple(ranges)) if short else telling
    return telling


def _is_apart(words: Sequence[Word], clause: Clause) -> bool:
    """It does not only go on with a deed of the same subject."""
    timed = any(word.time is not None for word in words[clause.mark : clause.end])
    joins = words[clause.mark].lower == "and" or (
        clause.opener is Opener.COMMA and clause.verb.start == clause.mark + 1
    )
    says = clause.verb.word in words_of.REPORTING
    return timed or not joins or says or clause.verb.negated or bool(clause.tail)


def _is_of_main(reading: Reading, main: Clause, place: Anchor) -> bool:
    """The time stands in front of "when", and is that of the clause: not "since 2020, when"."""
    subject = [word.lower for word in reading.words[slice(*(main.subject or (0, 0)))]]
    between = any(verb.start > main.verb.start and verb.end <= place.phrase[0] for verb in main.verbs)
    inside = place.role is Role.AT and main.verb.end <= place.phrase[0] < place.phrase[1] == main.body[1]
    # But "At least two men died"
    led = subject[:1] != [] and subject[0] in words_of.PREPOSITIONS and subject[:2] not in PAIRS
    return inside and not (between or led) and main.object is None and subject not in (["that"], ["this"])


def _is_at_once(words: Sequence[Word], mark: int, main: Clause) -> bool:
    lower, before = words[mark].lower, words[mark - 1].lower
    if lower == "after" and main.verb.word in HURT and words[mark - 1].time is None:
        # "A man has died | after a tree fell on his car"
        return True
    return lower in AT_ONCE or (lower in BESIDE and before in CLOSE)


def _is_to_come(words: Sequence[Word], main: Clause, clause: Clause) -> bool:
    """It will be done when, or after, something else is: "will rise | when the new rankings come out on Monday"."""
    lower = words[clause.mark].lower
    verb = main.verb
    ready = [verb.word, *(word.lower for word in words[verb.end : verb.end + 1])]
    planned = words[verb.start].lower in words_of.BE and not words_of.PLANNING.isdisjoint(ready)
    announced = verb.future or planned
    return announced and clause.verb.form is Form.PRESENT and lower in FOLLOWED


def _is_deed(words: Sequence[Word], main: Clause) -> bool:
    """It tells what was done then, and is neither a state nor a saying: "was killed", "lost", but not "was 19"."""
    verb = main.verb
    bare = verb.head == verb.start and verb.word in words_of.BE | words_of.HAVE
    hurt = verb.form is Form.PERFECT and verb.word in HURT
    announced = verb.word == "announced"
    # "The plan was reported in 2010", but "She was told in 2010"
    undergone = verb.head > verb.start and words[verb.start].lower in words_of.BE and verb.word != "told"
    says = verb.word in words_of.REPORTING and not (announced or undergone)
    return (verb.form is Form.PAST or hurt) and not bare and not says
