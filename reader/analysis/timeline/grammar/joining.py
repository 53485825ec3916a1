"""What a chunk begins with, and whether a joining word opens one: "and", "that", "who", "when"."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.forms import Word, is_adverb, is_gerund, lowered, past_time, starts_noun, word_at
from reader.analysis.timeline.grammar.plural_presents import PLURALS, looks_plural
from reader.analysis.timeline.grammar.plurals import COUNTING, are_joined
from reader.analysis.timeline.grammar.stretches import lists_times
from reader.analysis.timeline.grammar.that_words import is_named_saying, is_object_of_gerund, is_verb_before
from reader.analysis.timeline.grammar.unopened import (
    AMBIGUOUS,
    asks_what_to_do,
    is_bare_as,
    is_held,
    is_of_noun,
    is_opened_held,
    leads_phrase,
)
from reader.analysis.timeline.grammar.votes import before_vote
from reader.analysis.wordlists import word_set

SAYING = words_of.REPORTING | words_of.CONVEYING
NOT_BEYOND = words_of.RELATIVES | word_set("why how when where because while as if although but ;")
"""Words and marks behind which a clause has no verb yet."""
FINDING = word_set(
    """
    believed concluded determined discovered established feared found held learned learnt realised realized ruled
    showed voted
    """
)
"""What else has a clause behind "that"."""
SOMEBODY = words_of.SUBJECT_PRONOUNS - {"it", "there"}
PRONOUNS_OF_CLAUSES = words_of.RELATIVES | {"when"}
FRONTING = words_of.SUBORDINATORS | words_of.ADVERBIAL_RELATIVES
JOINING = FRONTING | words_of.RELATIVES
INTERRUPTING = words_of.PREPOSITIONS | words_of.SUBORDINATORS
MARKS = words_of.OPENING_MARKS | words_of.CLOSING_MARKS
LONGEST_ASIDE = 16
"""Words from the start of a subject to the comma that ends an aside."""
SHORT_NOUN, LONG_NOUN = 4, 8
"""Words of the noun before an aside, and before one that is a name."""
SHORT_SUBJECT, LONG_SUBJECT = 5, 9
"""Words of a subject behind "and", and of one behind the time of what stands before it."""
GERUND_REACH = 8
"""Words between two gerunds that are joined."""
HELD = ("who'", "who’")
"""How a relative pronoun begins that holds a verb."""
MEANING = frozenset(("mean", "means", "meant"))
BREAKS = frozenset(';:–—―()[]“”"«»…') | {"-", "--", "_"}
UNQUOTED_BREAKS = BREAKS - MARKS


BEFORE_TIMES = frozenset(("at", "by", "from", "in", "on", "since"))


class Opener(StrEnum):
    """What a chunk begins with."""

    START = "start"
    COMMA = "comma"
    AND = "and"
    RELATIVE = "relative"
    """who, which, that, whose."""
    WHEN = "when"
    """when, where."""
    THAT = "that"
    """What follows is the content of saying, thinking, deciding."""
    SUBORDINATE = "subordinate"
    BREAK = "break"
    """A semicolon, a colon, a dash, a bracket, a quotation mark."""
    ZERO = "zero"
    """Nothing: a content clause without "that", a relative clause without a pronoun."""


ASIDES = frozenset((Opener.RELATIVE, Opener.SUBORDINATE, Opener.THAT, Opener.WHEN))
"""What opens a clause that explains a word of another one, or is its content."""


class Cut(NamedTuple):
    """Where a chunk begins."""

    mark: int
    """The word at which the chunk before ends: a comma or a joining word, which belongs to neither."""
    start: int
    """The first word of the chunk."""
    opener: Opener
    comma: bool
    """A comma stands before it."""


def opened_at(words: Sequence[Word], mark: int, index: int, finite: Sequence[int], *, comma: bool) -> Cut | None:
    """A chunk that a joining word at `index` opens."""
    word = words[index]
    if word.time is not None or word.named:
        return None
    if index and finite[index] == index and word.lower.startswith(HELD):
        # "mothers | who've lost sons": the word holds its verb.
        return Cut(mark, index, Opener.RELATIVE, comma)
    if word.lower == "but" and lowered(words, index - 1, index) == ["all"]:
        # "The strike all but | closed the port"
        return None
    if word.lower in words_of.COORDINATORS:
        return _coordinated(words, mark, index, finite, comma=comma)
    if word.lower not in JOINING or leads_phrase(words, index) or asks_what_to_do(words, index):
        return None
    verb = _reach(words, index + 1, finite)
    if verb is not None and word.lower == "which" and words[index + 1].lower == "case":
        # "may fail, in | which case | they must try again"
        return Cut(mark, index + 2, Opener.COMMA, comma)
    if verb is None:
        opener = _opener_far(words, index, finite)
    elif word.lower == "that":
        opener = _that(words, index, finite, comma=comma)
    else:
        opener = _opener(words, index, verb, finite)
    return Cut(mark, index + 1, opener, comma) if opener else None


def _opener_far(words: Sequence[Word], index: int, finite: Sequence[int]) -> Opener | None:
    """How a joining word opens a chunk whose verb comes only behind an aside or a phrase, or not at all."""
    lower = words[index].lower
    if lower in FRONTING and index and _is_behind_apposition(words, index + 1, finite):
        return Opener.WHEN if lower in words_of.ADVERBIAL_RELATIVES else Opener.SUBORDINATE
    if lower == "that" and _opens_content(words, index, finite):
        return Opener.THAT
    return Opener.RELATIVE if lower in {"who", "which"} and index else None


def _opener(words: Sequence[Word], index: int, verb: int, finite: Sequence[int]) -> Opener | None:
    """How a joining word other than "that" opens a chunk with its verb."""
    lower = words[index].lower
    if lower in words_of.RELATIVES:
        return Opener.SUBORDINATE if lower == "who" and _is_asked(words, index) else Opener.RELATIVE
    if lower in words_of.ADVERBIAL_RELATIVES:
        return Opener.WHEN
    compares = lower == "than" and (words[index - 1].lower in {"more", "less", "fewer"} or finite[0] == verb)
    if compares and words[index + 1].lower not in words_of.SUBJECT_OPENERS:
        # "more than half of the mills closed", "Shops larger than a barn | must have one"
        return None
    if (lower == "as" and is_bare_as(words, index, verb)) or is_of_noun(words, index, verb, finite):
        return None
    if is_opened_held(words, index, verb):
        return Opener.SUBORDINATE
    if lower in AMBIGUOUS and all(words[at].time is not None for at in range(index + 1, verb)):
        # "who had hidden since early May | were found"
        return None
    return Opener.SUBORDINATE if verb > index + 1 or lower == "what" else None


def _is_behind_apposition(words: Sequence[Word], start: int, finite: Sequence[int]) -> bool:
    """A short noun, an aside and then the verb: "until | the owner, Ann Lee, sold it",
    "when | a clerk, who fell, left".
    """
    commas = [at for at in range(start + 1, min(start + LONGEST_ASIDE, len(words))) if words[at].text == ","][:2]
    if len(commas) < 2 or words[start].time is not None:
        return False
    start += words[start].text in MARKS
    if not starts_noun(words[start]) or is_gerund(words[start].lower):
        return False
    # "when “River,” | a long poem, | came out"
    aside = words[commas[0] + 1 + (words[commas[0] + 1].text in MARKS)]
    noun = words[start : commas[0]]
    long = aside.text[0].isupper() or are_joined(noun)
    if len(noun) > (LONG_NOUN if long else SHORT_NOUN):
        return False
    if aside.lower in {"who", "which"}:
        return finite[commas[1]] == commas[1] + 1
    return (aside.text[0].isupper() or aside.lower in ARTICLES) and finite[start] == commas[1] + 1


def _is_asked(words: Sequence[Word], index: int) -> bool:
    """A "who" begins a question: "It is not clear | who shot him"; but "they were guests | who came"."""
    before, is_at = word_at(words, index - 1), index - 2 - (word_at(words, index - 2).lower == "not")
    plain = before.text.islower() and not (before.lower in PLURALS or looks_plural(before))
    return plain and word_at(words, is_at).lower in words_of.BE


def _opens_content(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """A "that" whose verb comes only behind a phrase."""
    comes = index + 1 < len(words) and finite[index + 1] < len(words)
    if not index or not comes:
        return False
    said = index - 1
    while said and words[said].time is not None:
        said -= 1
    said -= said > 0 and said + 1 < index and words[said].lower in words_of.PREPOSITIONS
    said = before_vote(words, said + 1) - 1 if said else 0
    is_verb = finite[said] == said or (said > 0 and words[said - 1].lower in words_of.HAVE)
    # "found that Fr Leonard Moss, who left, had sold it": a title is no part of a name.
    begins = words[index + 1].text[0].isupper() or words[index + 1].lower in words_of.DETERMINERS | COUNTING
    # "said on Monday that | talks, halted in May, would resume": no noun is pointed at there.
    bare = words[index + 1].text[0].isalnum() and (
        words[index - 1].time is not None or words[said].lower in words_of.CLAUSAL
    )
    if is_verb and words[said].lower in SAYING | FINDING and (begins or bare):
        # "said on Monday that Ann Lee, 24, and a man who … were"
        return True
    if not _interrupts(words[index + 1 : index + 4]):
        return False
    behind_time = words[index - 1].time is not None and words[index + 1].lower in INTERRUPTING
    return behind_time or is_verb_before(words, index)


def _interrupts(words: Sequence[Word]) -> bool:
    """What stands between "that" and its subject begins with them, or a quote does: "that, in May, he left"."""
    first = words[0]
    is_quoted = any(word.text in MARKS for word in words)
    return is_quoted or not first.text[0].isalnum() or first.lower in INTERRUPTING or is_adverb(first)


def _reach(words: Sequence[Word], index: int, finite: Sequence[int]) -> int | None:
    """The finite verb that comes before the next mark or joining word, or None."""
    verb = finite[index] if index < len(finite) else len(words)
    if verb >= len(words):
        return None
    # "where thousands of “pioneers” live", but "who says that “it rains”"
    breaks = UNQUOTED_BREAKS if words[index - 1].lower in words_of.ADVERBIAL_RELATIVES else BREAKS
    for at in range(index, min(verb, index + 14)):
        is_break = words[at].text in breaks and not is_hyphen(words, at)
        if is_break or words[at].lower in PRONOUNS_OF_CLAUSES:
            return None
        if words[at].text == "," and (at > index + 5 or words[index - 1].lower in words_of.PREPOSITIONS):
            return None
    return verb if verb - index <= 14 else None


def _that(words: Sequence[Word], index: int, finite: Sequence[int], *, comma: bool) -> Opener | None:
    """What a "that" opens: the content of a saying, or a clause about the noun before it; None where it points."""
    before = words[index - 1] if index else None
    if before is None or words[index].text == "That" or before.lower in words_of.PREPOSITIONS:
        return None
    points = before.time is not None and not any(word.lower in SAYING for word in words[:index])
    if (comma or before.text == "," or points) and finite[0] >= index:
        # "In August, that lead was seven points", "Until now that lead": it points, and joins nothing.
        return None
    if _is_pointing(words, index, finite):
        return None
    after = index + 1
    while after < len(words) and _is_adverbial(words, after):
        after += 1
    # "note that | I've left": the verb holds its subject.
    tied = is_held(words, after)
    verb_follows = finite[after] == after and not tied
    reach = 5 if verb_follows else 12
    is_noun = index > 1 and words[index - 2].lower in words_of.DETERMINERS
    is_noun = is_noun or not any(finite[at] == at for at in range(max(0, index - 3), index))
    is_noun = is_noun or (before.lower.endswith("s") and starts_noun(before) and finite[index - 1] != index - 1)
    spoken = not (is_noun and verb_follows) and any(
        words[at].lower in SAYING and finite[at + 1] >= index and not is_named_saying(words, at)
        for at in range(max(0, index - reach), index)
    )
    if spoken or not verb_follows:
        # "told the staff that by 1992 | it would grow": no relative clause has a time before its subject.
        timed = any(word.time is not None for word in words[index + 1 : after])
        is_content = (
            spoken or timed or before.time is not None or before.lower in FINDING or is_verb_before(words, index)
        )
        return Opener.THAT if is_content else Opener.RELATIVE
    # "It is certain that May | was the warmest month": the time is the subject.
    named = after == index + 2 and words[index + 1].text[0].isupper()
    is_content = named and (before.lower in MEANING or is_verb_before(words, index))
    return Opener.THAT if is_content else Opener.RELATIVE


def _is_pointing(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """A "that" with its noun and a time behind it: "rescinded | that vote six months later"."""
    noun = words[index + 1 : index + 3]
    if is_object_of_gerund(words, index, finite):
        return True
    if finite[index - 1] == index - 1 and words[index - 1].lower not in SAYING and len(words) > index + 3:
        # "ended | that career, and he left"
        joint = noun[0].text.islower() and noun[1].text == "," and words[index + 3].lower in words_of.COORDINATORS
        if joint:
            return True
    is_noun = len(noun) > 1 and noun[0].text.islower() and noun[1].time is not None and noun[0].time is None
    is_noun = is_noun and noun[0].lower not in BEFORE_TIMES
    return is_noun and finite[index + 1] != index + 1 and words[index - 1].lower not in SAYING


def _coordinated(words: Sequence[Word], mark: int, index: int, finite: Sequence[int], *, comma: bool) -> Cut | None:
    """An "and" opens a chunk before a verb, before a new subject with a verb, and after a comma."""
    after = index + 1
    if index and lists_times(words, index, paired=not _has_verb_before(words, index, finite)):
        return None
    if (behind := behind_parted_time(words, index)) and finite[behind] == behind:
        return Cut(mark, index + 2, Opener.AND, comma=False)
    while after < len(words) and _is_adverbial(words, after):
        after += 1
    if after < len(words) and finite[after] == after:
        return Cut(mark, index + 1, Opener.AND, comma)
    if comma:
        return Cut(mark, index + 1, Opener.AND, True)
    verb = _reach(words, after, finite)
    if index and _is_explained_subject(words, index, after, finite):
        return Cut(mark, index + 1, Opener.AND, False)
    if verb is None or index == 0:
        return None
    if index > 1 and words[index - 2].text == "," and words[index - 1].text[0].isupper():
        # "A week on, Labour and Liberal clerks left"
        return None
    earlier = _has_verb_before(words, index, finite)
    pronoun = word_at(words, after).lower in words_of.SUBJECT_PRONOUNS
    if earlier and (pronoun or _is_close_subject(words, after, verb)):
        return Cut(mark, index + 1, Opener.AND, False)
    return None


def behind_parted_time(words: Sequence[Word], index: int) -> int:
    """Behind the commas that part an "and" at word `index` from its verb, with a time between them, "sold it and, in
    2021, | left"; 0 where none do.
    """
    start = index + 2 + (word_at(words, index + 2).lower in BEFORE_TIMES)
    at = past_time(words, start)
    opens = word_at(words, index).lower in words_of.COORDINATORS and word_at(words, index + 1).text == ","
    return at + 1 if opens and start < at < len(words) - 1 and words[at].text == "," else 0


def _is_explained_subject(words: Sequence[Word], index: int, after: int, finite: Sequence[int]) -> bool:
    """The subject of another verb, with what it is called, stands behind an "and": "was born in May | and her first
    book, Tides, was published"; not that of a relative clause, "The firm that sold the mill and the house, Lorne Hall".
    """
    relates = any(word.lower in words_of.RELATIVES for word in words[:index])
    begins = word_at(words, after).lower in words_of.DETERMINERS
    if relates or not begins or not _is_behind_apposition(words, after, finite):
        return False
    return _has_verb_before(words, index, finite)


def _is_adverbial(words: Sequence[Word], at: int) -> bool:
    """An adverb, or a word of "on Tuesday", between "and" and its verb."""
    before_time = words[at].lower in BEFORE_TIMES and word_at(words, at + 1).time is not None
    first = at - (words[at].lower != "at")
    if lowered(words, first, first + 2) in PAIRS:
        # "two drowned and | at least | 58 were injured"
        return True
    return before_time or words[at].time is not None or is_adverb(words[at])


def _has_verb_before(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """The clause that an "and" stands in has its verb already."""
    for at in range(index - 1, -1, -1):
        if finite[at] == at:
            return True
        if words[at].text == "," and words[at + 1].lower in words_of.COORDINATORS:
            # "Rain fell, | and the roads to Lorne and Wexley flooded"
            return False
        if words[at].lower == "between" and all(word.lower != "and" for word in words[at:index]):
            # "after talks between the unions and the firms failed"
            return False
        if words[at].lower in AMBIGUOUS and all(
            word.person or word.lower in SOMEBODY for word in words[at + 1 : index]
        ):
            # "after Ann Lee and her son returned", but "after lunch and her son returned"
            return False
        if words[at].lower in NOT_BEYOND or (words[at].text == "," and words[0].lower in FRONTING):
            # "Though many had left, clerks and guards stayed"
            return False
    return False


def _is_close_subject(words: Sequence[Word], start: int, verb: int) -> bool:
    """A short noun phrase and then the verb; not the second of two who do it: "Ann Lee and Ivo Lind are"."""
    if words[verb].lower in {"are", "were", "have"} and words[verb - 1].person:
        return False
    before = words[max(0, start - GERUND_REACH) : start]
    if is_gerund(words[start].lower) and any(is_gerund(word.lower) for word in before):
        # "the task of closing the mill and paying the crew was"
        return False
    # "was issued at 4:31 a.m. and | waves of up to 40 centimetres were measured"
    longest = LONG_SUBJECT if words[start - 2].time is not None else SHORT_SUBJECT
    return verb - start <= longest and starts_noun(words[start]) and all(word.text != "," for word in words[start:verb])


def is_hyphen(words: Sequence[Word], index: int) -> bool:
    """A dash without blanks around it joins."""
    if words[index].text not in {"-", "–"} or index + 1 >= len(words):
        return False
    return words[index - 1].end == words[index].start and words[index].end == words[index + 1].start
