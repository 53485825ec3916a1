"""What a clause is given back: the object that stands in front of it, and the words that tell which ones are meant."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NO_OBJECTS
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_helped,
    is_participle,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import SEVERAL, is_plural
from reader.analysis.timeline.grammar.subjects import GOVERNED, PLACING, is_stranded
from reader.analysis.wordlists import word_set

STRANDED = word_set("to with about of against into")
"""Prepositions that no time stands behind."""
NO_PLACES = word_set("$ £ € cost level pace point price rate speed stage value")
"""What else stands before "at which", and is no place: "$17 | at which it went public"."""
DOCUMENTS = word_set("article book case day essay film interview letter note novel play poem speech statement story")
"""Nouns in which something is told and nothing is done."""
LONGEST_PLACE = 5
"""Words of where something was done."""
PLACES = frozenset(("at", "in", "near", "outside"))
"""What stands before a place where something was."""
LONGEST_RELATIVE = 8
"""Words of a relative clause that is told with its noun."""
LONGEST = 22
"""Words of an entry with it."""


def has_object(words: Sequence[Word], verb: Verb, end: int) -> bool:
    """Its own object stands right behind a verb, before word `end`; behind one of giving that is only who was given
    something, but for "sent | a clerk | to Lorne".
    """
    if verb.word in words_of.HANDING:
        receiver = _behind_receiver(words, verb.end, end)
        return verb.end < receiver < end and words[receiver].lower == "to"
    after = words[verb.end] if verb.end < end else words[verb.head]
    bare = starts_noun(after) and after.text.islower() and not is_adverb(after) and verb.end + 1 < end
    # "entered | service in January", but "helped | build in 1990"
    bare = bare and after.lower not in verb_forms.BASES and not is_gerund(after.lower)
    bare = bare and words[verb.end + 1].lower in words_of.TIMING and word_at(words, verb.end + 2).time is not None
    return after.time is None and (bare or after.named or after.lower in words_of.DETERMINERS | SEVERAL)


def shared_object(words: Sequence[Word], first: Clause, chunk: Chunk, verb: Verb) -> Range | None:
    """The noun in front of a relative clause, where the verb behind its "and" lacks an object too: "the firm she
    founded in 2012 and | gave to her son"; not "the town he left and | returned to", "the job he got and | went home".
    """
    alone = all(one is verb for one in chunk.verbs) and not chunk.comma
    lower, behind = verb.word, word_at(words, verb.end)
    given = behind.lower in {"to", "for"} or behind.lower in words_of.TIMING or behind.time is not None
    acts = words_of.ACTIVE | words_of.PAST
    lacks = alone and given and lower not in acts and is_participle(lower)
    return first.object if lacks and verb.form is first.verb.form else None


def in_order(reading: Reading, clause: Clause, ranges: list[Range]) -> list[Range]:
    """Subject, verb and object, where a relative clause has its object in front: "a treaty that two kings signed"."""
    if clause.object is None or clause.subject is None:
        return ranges
    verb = _last_infinitive(reading.words, clause)
    before = [(max(start, clause.subject[0]), min(end, verb)) for start, end in ranges]
    behind = [(max(start, verb), end) for start, end in ranges]
    behind = [part for part in behind if part[0] < part[1]]
    if behind and _is_stranded(reading.words, behind[0]):
        # "voters they count on": they count on voters.
        start, end = behind[0]
        before, behind = [*before, (start, start + 1)], [(start + 1, end), *behind[1:]]
    if _is_placed(reading.words, clause):
        # "the piano on which she played in Lorne": she played in Lorne on the piano.
        at = clause.object[1]
        return [part for part in (*before, *behind, (at, at + 1), clause.object) if part[0] < part[1]]
    ordered = [*before, clause.object, *behind]
    return [part for part in ordered if part[0] < part[1]]


def is_where(words: Sequence[Word], noun: Range, verb: Verb) -> bool:
    """Something was done in or on what a noun names: "the house | in which she was born", not "a talk in which"; or to
    it, "a truce | to which they agreed".
    """
    lowers = {word.lower for word in words[slice(*noun)]}
    governed = words[noun[1]].lower in GOVERNED
    is_thing = governed or words[noun[1] - 1].lower not in words_of.EVENT_NOUNS | DOCUMENTS
    short = noun[1] - noun[0] <= LONGEST_PLACE and (NO_OBJECTS | NO_PLACES).isdisjoint(lowers)
    stands = governed or words[noun[1]].lower in PLACING
    return short and is_thing and stands and verb.word not in words_of.REPORTING


def _is_placed(words: Sequence[Word], clause: Clause) -> bool:
    at = clause.object[1] if clause.object else 0
    return 0 < at < clause.verb.start and is_stranded(words, at + 1)


def _last_infinitive(words: Sequence[Word], clause: Clause) -> int:
    """Behind which verb the object stands: "a plan she had tried to stop | ", "a deal they finished making | ", "a mill
    he helped build | ".
    """
    end = clause.verb.end
    for verb in clause.verbs:
        if verb.form in {Form.INFINITIVE, Form.GERUND} and verb.start == end and not _has_own_object(words, verb):
            end = verb.end
    end += is_helped(words, clause.verb)
    return _behind_receiver(words, end, clause.body[1]) if words[end - 1].lower in words_of.HANDING else end


def _behind_receiver(words: Sequence[Word], start: int, last: int) -> int:
    """Behind who was given it: "the letter they sent | the board | in May"."""
    end = start
    while end < last and starts_noun(words[end]):
        end += 1
    return end


def _has_own_object(words: Sequence[Word], verb: Verb) -> bool:
    """As "kill" has in "the gun he used to kill two men"."""
    return starts_noun(word_at(words, verb.end))


def _is_stranded(words: Sequence[Word], part: Range) -> bool:
    """A preposition that has its noun in front: "the clerk she spoke to", "… spoke to this week"."""
    start, end = part
    alone = end - start == 1 and words[start].lower in words_of.PREPOSITIONS
    return alone or (words[start].lower in STRANDED and start + 1 < end and words[start + 1].time is not None)


def place_before(words: Sequence[Word], clause: Clause) -> list[Range]:
    """Where it was, as the noun in front of a "where" says: "was jailed | in Lorne, | where he died"; nothing where the
    clause names a place of its own.
    """
    where = clause.mark + (words[clause.mark].text == ",")
    if clause.opener is not Opener.WHEN or words[where].lower != "where":
        return []
    start = noun_start(words, clause.mark, 0)
    while start > 1 and words[start - 1].lower == "of":
        start = noun_start(words, start - 1, 0)
    known = start < clause.mark and (words[start].named or words[start].lower in ARTICLES)
    placed = start > 1 and words[start - 1].lower in PLACES and clause.mark - start <= LONGEST_PLACE
    inside = words[clause.verb.end : clause.body[1]]
    own = any(word.lower in PLACES and after.time is None for word, after in pairwise(inside))
    return [(start - 1, clause.mark)] if known and placed and not own else []


def which_ones(reading: Reading, at: ClauseNumber, ranges: Sequence[Range]) -> list[Range]:
    """The relative clause that tells who they are: "came from donors | who gave a dollar"; empty where none need."""
    if at + 1 >= len(reading.clauses) or not ranges:
        return []
    words, clause, end = reading.words, reading.clauses[at + 1], ranges[-1][1]
    is_next = clause.opener is Opener.RELATIVE and clause.mark == end and words[end - 1].text.islower()
    first, last = clause.mark, clause.body[1]
    if not is_next or last - first > LONGEST_RELATIVE or sum(b - a for a, b in ranges) + last - first > LONGEST:
        return []
    is_bare = is_plural(words[end - 1]) and words[end - 2].lower in words_of.PREPOSITIONS
    timeless = all(word.time is None for word in words[first:last])
    return [(first, last)] if is_bare and timeless else []
