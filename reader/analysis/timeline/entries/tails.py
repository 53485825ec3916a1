"""What stands behind the body of a clause and belongs to it: the rest of a list, a larger place, what has its time."""

from collections.abc import Iterable, Sequence

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import Range, Word, is_adverb, is_participle, starts_noun
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.wordlists import word_set

ASIDES = word_set(
    """
    amid despite following including after before according while because with although as during
    """
)
PHRASES = words_of.PREPOSITIONS - {"of", "to"}
PHRASE_LENGTH = 9
"""Words that are kept of a phrase, at most; it ends before one of its own phrases, where there is one."""
CALLING = frozenset(("branded", "called", "dubbed", "labelled", "labeled", "named"))
SHADES = frozenset(("most", "and", "more"))
LONGEST_PARTING = 4
"""Words of a phrase that parts a verb from its object: "won, | against all odds, | the cup"."""
NAMES_LENGTH = 6
"""Words of the two names that end a list."""
NAME_LENGTH = 3
"""A name this short after a comma is a place's larger place, or a list's next member."""


def kept_tail(words: Sequence[Word], clause: Clause, phrase: Range) -> Iterable[Chunk]:
    """The chunks behind the body that belong to it: lists, larger places, what holds the time."""
    joined, skipped = True, 0
    behind = [chunk for chunk in clause.tail if chunk.start > clause.verb.start]
    for place, chunk in enumerate(behind):
        if words[chunk.mark].text == ";":
            # "stayed away for 100 days in 2017; | in 2024, for 56"
            break
        holds_time = chunk.holds(phrase[0]) and not _only(words, chunk, phrase)
        if _says_again(words, chunk) and any(one.holds(phrase[0]) for one in behind[place + 1 :]):
            continue
        is_list = chunk.opener is Opener.AND and words[chunk.start - 1].lower in {"and", "or"}
        # Not "from $3, or 61 cents" where "from $3" is left out, nor "in Lorne, Ohio, and Averton, Iowa".
        other = words[chunk.start - 1].lower == "or" or _is_other_place(words, clause, chunk)
        is_last = skipped > 1 and words[chunk.start].lower not in words_of.PREPOSITIONS
        # Nor the last of others that are left out: "in May, the month of Ann Lee, of Ivo Lind | and Ada Ott".
        is_list = is_list and (joined or not (other or is_last))
        is_list = is_list and (holds_time or not lists_times(words, chunk))
        is_place = joined and chunk.opener is Opener.COMMA and _is_short_name(words, chunk)
        goes_on = place == 1 and not joined and (_goes_on(words, chunk) or _is_parted(words, clause, chunk))
        joined = holds_time or is_list or is_place or goes_on
        skipped = 0 if joined else skipped + 1
        if joined:
            yield (kept := _first_phrases(words, chunk) if goes_on else chunk)
            joined = kept.end == chunk.end  # No "Indiana" behind "at a school" where "in Gary" is left out.


def _says_again(words: Sequence[Word], chunk: Chunk) -> bool:
    """An amount in other words, between commas: "will cut 200 jobs, | or 8 percent of them, | and close"."""
    is_or = chunk.comma and words[chunk.start - 1].lower == "or"
    return is_or and words[chunk.start].text[0].isdigit()


def _is_other_place(words: Sequence[Word], clause: Clause, chunk: Chunk) -> bool:
    """Names alone behind an "and" go on with the place behind the first comma: ", in Lorne, Ohio, and | Averton |"."""
    named = all(word.text[0].isupper() for word in words[chunk.start : chunk.end])
    return named and words[clause.tail[0].start].lower in words_of.PREPOSITIONS


def lists_times(words: Sequence[Word], chunk: Chunk) -> bool:
    """It goes on with another time, and with no noun: "in May, | again in June | and for a third time in July"."""
    timed = any(words[at].time is not None for at in range(chunk.start, chunk.end))
    first = words[chunk.start]
    return timed and (is_adverb(first) or first.lower in words_of.PREPOSITIONS)


def _goes_on(words: Sequence[Word], chunk: Chunk) -> bool:
    """A phrase behind an apposition: "turned his shop, a bakery, into a school"."""
    lower = words[chunk.start].lower
    return chunk.opener is Opener.COMMA and lower in words_of.PREPOSITIONS and lower not in ASIDES


def _is_parted(words: Sequence[Word], clause: Clause, chunk: Chunk) -> bool:
    """What a word or a short phrase between commas parts from its verb, "delivered, unprompted, a long speech",
    "became, at 31, the head", or what somebody is called behind an apposition: "called Lund, her rival, a liar".
    """
    begins = chunk.opener is Opener.COMMA and words[chunk.start].lower in ARTICLES
    first, last = clause.tail[0].start, clause.tail[0].end
    alone = last - first == 1 or _is_time(words, clause.tail[0])
    alone = alone or (last - first <= LONGEST_PARTING and words[first].lower in PHRASES)
    bare = all(
        words[at].time is not None or words[at].lower in PHRASES for at in range(clause.verb.end, clause.body[1])
    )
    return begins and ((alone and bare) or clause.verb.word in CALLING)


def _is_time(words: Sequence[Word], chunk: Chunk) -> bool:
    """It tells a time and no more: "married, | in 1965 |, the clerk"."""
    inside = words[chunk.start : chunk.end]
    return inside[-1].time is not None and all(word.time is not None or word.lower in PHRASES for word in inside)


def _first_phrases(words: Sequence[Word], chunk: Chunk) -> Chunk:
    """A chunk that is too long up to its last phrase that is not: "in contempt of court | for refusing to say …"."""
    most = chunk.start + PHRASE_LENGTH
    if chunk.end <= most:
        return chunk
    cuts = [at for at in range(chunk.start + 2, most + 1) if words[at].lower in PHRASES]
    end = before_done(words, cuts[-1], chunk.start) if cuts else most
    # "between May and July | in return | for a job"
    end -= 2 * (words[end - 2].lower == "in" and words[end - 1].lower in {"exchange", "response", "return"})
    return chunk._replace(end=end)


def _only(words: Sequence[Word], chunk: Chunk, phrase: Range) -> bool:
    rest = [*words[chunk.start : max(chunk.start, phrase[0])], *words[phrase[1] : chunk.end]]
    return not any(word.text[0].isalnum() and word.lower not in SHADES and not is_adverb(word) for word in rest)


def _is_short_name(words: Sequence[Word], chunk: Chunk) -> bool:
    inside = words[chunk.start : chunk.end]
    names = [word for word in inside if word.text[0].isalnum() and word.lower != "and"]
    if len(names) > 2 and names[-2].lower == "other":
        # "in Lorne, Averton and other places"
        names = names[:-2]
    after_name = chunk.mark > 0 and words[chunk.mark - 1].text[0].isupper() and words[chunk.mark - 1].time is None
    return (
        after_name
        and 0 < len(names) <= (NAMES_LENGTH if any(word.lower == "and" for word in inside) else NAME_LENGTH)
        and all(word.text[0].isupper() and word.time is None for word in names)
    )


def before_done(words: Sequence[Word], at: int, floor: int) -> int:
    """Where a cut leaves no participle of what is cut: "by a team | led | by Ann Lee"."""
    return at - (at - 1 > floor and is_participle(words[at - 1].lower) and starts_noun(words[at - 2]))
