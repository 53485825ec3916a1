"""The subject among chunks that wait for a verb: what stands before it and is neither a time, a place nor an aside."""

from collections.abc import Sequence

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import NUMERALS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Word,
    is_adverb,
    is_participle,
    lowered,
    past_time,
    starts_noun,
    time_begin,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.phrases import name_start
from reader.analysis.timeline.grammar.plurals import are_joined, head_of
from reader.analysis.timeline.grammar.subjects import OCCASIONS

COUNTING = frozenset(("about", "around", "over", "under"))
"""Prepositions that only say how many: "about 300"."""
MANY = frozenset(("are", "have", "were"))
LEAST_NOUN = 2
"""Words of a noun with its article."""
COUNTED = NUMERALS | {"many", "several"}
"""How often something was done, before "times"."""
MARKS = frozenset('"“‘')
"""What opens the title of a work."""
RESUMING = frozenset((":", "-", "—", "–", "--"))
"""Marks behind which another sentence may begin."""
LONGEST_PLACE = 2
"""Words of the larger place that a place is in."""


def waiting_subject(words: Sequence[Word], chunks: Sequence[Chunk], waiting: Sequence[int]) -> Range | None:
    """The noun phrase that waits: the first of the chunks numbered `waiting` that is no adjunct."""
    for place in waiting:
        chunk, is_last = chunks[place], place == waiting[-1]
        if not is_last and (named := _behind_time(words, chunk)):
            return named
        if not is_last and words[chunk.end].text == ":":
            # "Book of the week: | the novel Salt, | out in May, | won a prize"
            continue
        if _is_adjunct(words, chunk) or all(is_adverb(word) for word in words[chunk.start : chunk.end]):
            continue
        lowers = lowered(words, chunk.start, chunk.end)
        if not is_last and lowers[1:] == ["times"] and lowers[0] in COUNTED:
            # "Three times, | clerks whose names were listed | were held"
            continue
        if not is_last and (_is_larger_place(words, chunks, place) or _ends_aside(words[chunk.start : chunk.end])):
            # "in Springfield, | Ohio, | the crew", "All told, | the group, …"
            continue
        aside = chunks[place + 1] if place + 1 in waiting else None
        return name_behind(words, chunk, aside) or (chunk.start, _with_question(words, chunks, place))
    return None


def _with_question(words: Sequence[Word], chunks: Sequence[Chunk], place: int) -> int:
    """Where a noun ends that waits, with what it asks: "A row over | who should pay | broke out"."""
    chunk, behind = chunks[place], chunks[place + 1 : place + 2]
    asks = words[chunk.end - 1].lower in words_of.PHRASING | {"over"} and behind and behind[0].mark == chunk.end
    return behind[0].end if asks and words[chunk.end].lower in words_of.ASKING | {"who"} else chunk.end


def _ends_aside(words: Sequence[Word]) -> bool:
    """They close no noun: "All told, | the group", but "The Sea Given, | owned by a bank,", "The set, | built by Ann
    Lee,".
    """
    is_noun = len(words) == LEAST_NOUN and words[0].lower in words_of.DETERMINERS - {"all"}
    return is_participle(words[-1].lower) and words[-1].text.islower() and not is_noun


def _behind_time(words: Sequence[Word], chunk: Chunk) -> Range | None:
    """A name right behind the time that opens a sentence: "Since 2018 | Ann Lee, | the founder's niece, | has led"."""
    region = _region_behind_time(words, chunk)
    named = region and all(word.named and word.text[0].isupper() for word in words[slice(*region)])
    return region if named else None


def listed_behind_time(words: Sequence[Word], chunk: Chunk) -> Range | None:
    """The first of a list right behind the time that opens a sentence: "By noon | banks, | shops and inns closed"."""
    region = _region_behind_time(words, chunk)
    return region if region and all(starts_noun(word) for word in words[slice(*region)]) else None


def _region_behind_time(words: Sequence[Word], chunk: Chunk) -> Range | None:
    """What stands in a chunk behind the time, with its preposition, that opens it."""
    at = past_time(words, chunk.start + 1)
    opens = words[chunk.start].lower in words_of.PREPOSITIONS and chunk.start + 1 < at < chunk.end
    return (at, chunk.end) if opens else None


def name_behind(words: Sequence[Word], chunk: Chunk, aside: Chunk | None) -> Range | None:
    """The name that a noun stands for: "Its head, | Ann Lee, | left", "The militia, | Kataib al-Nur,", "Her second, |
    Daniel,"; "his wife, Ann" says more.
    """
    if aside is None or aside.opener is not Opener.COMMA:
        return None
    noun, inside = words[chunk.start : chunk.end], words[aside.start : aside.end]
    named = any(word.named for word in noun)
    head = head_of(noun)
    if are_joined(noun) or ((named or head is not noun[-1]) and head.lower not in ROLE_HEADS):
        # "Her lead over the mayor, Ann Lee,"
        return None
    if is_participle(inside[0].lower) and inside[1:] and inside[1].lower in words_of.PREPOSITIONS - {"as"}:
        # "The accord, | signed in Lorne by Ann Lee, | took effect", but "The man, | named as Ivo Lind, | fled"
        return None
    counts = len(noun) == LEAST_NOUN and head.lower in words_of.ORDINALS
    whole = counts or len(inside) > 1 or not (named or noun[0].lower in words_of.POSSESSIVES)
    first = name_start(words, aside.start, aside.end)
    if aside.start < first < aside.end and words[first - 1].lower in {"after", "by", "from", "of", "with"}:
        # "One of the paintings, | a view by Ann Lee, | was sold"
        return None
    if first == aside.end:
        first = _behind_role(words, aside)
    plain = noun[0].lower in {"another", "the"} and not named
    several = len(inside) > 1 and all(word.named for word in inside)
    titled = counts and (inside[0].text[0].isupper() or inside[0].text in MARKS)
    if first == aside.end and ((plain and several) or titled):
        first = aside.start
    return (first, aside.end) if first < aside.end and whole else None


def _behind_role(words: Sequence[Word], aside: Chunk) -> int:
    """Where a name begins behind a role without its article: "former Norvian minister | Ann Lee"; else the end."""
    first = aside.end
    while first > aside.start and words[first - 1].person:
        first -= 1
    held = aside.start < first < aside.end - 1 and words[first - 1].lower in ROLE_HEADS
    return first if held and words[aside.start].lower not in words_of.DETERMINERS else aside.end


def _is_larger_place(words: Sequence[Word], chunks: Sequence[Chunk], place: int) -> bool:
    """A short name behind a phrase that ends with one."""
    chunk, before = chunks[place], chunks[place - 1]
    last = words[before.end - 1]
    behind = place > 0 and last.time is None and last.text[0].isupper()
    return behind and _is_place_name(words, chunk) and _is_adjunct(words, before)


def goes_on_inside(words: Sequence[Word], chunks: Sequence[Chunk], place: int) -> bool:
    """A chunk right behind a relative clause belongs to it: the larger place of one that it names, "who went to Lorne,
    | Ohio,".
    """
    named = words[chunks[place].mark - 1].text[0].isupper()
    return named and _is_place_name(words, chunks[place])


def _is_place_name(words: Sequence[Word], chunk: Chunk) -> bool:
    """One or two capitals that are no person's: ", Ohio", ", Fla."."""
    inside = words[chunk.start : chunk.end - (words[chunk.end - 1].text == ".")]
    return (
        bool(inside)
        and len(inside) <= LONGEST_PLACE
        and all(word.text[0].isupper() and not word.person for word in inside)
    )


def is_interrupted(words: Sequence[Word], chunks: Sequence[Chunk], place: int) -> bool:
    """The verb of a chunk stands behind an aside: "until | the owner, | Ann Lee, | sold it", "a talk that | Ann Lee, |
    the mayor, | led", "when | a clerk, | who fell, | left".
    """
    chunk, aside, rest = (*chunks[place : place + 3], chunks[place], chunks[place])[:3]
    first = words[chunk.start] if chunk.start < chunk.end else words[chunk.mark]
    # "a case in which | his son, | Ivo Lind, | is held"
    named = chunk.opener is Opener.RELATIVE and (first.named or first.lower in words_of.POSSESSIVES)
    opens = named or chunk.opener in {Opener.SUBORDINATE, Opener.WHEN}
    relates = aside.opener is Opener.RELATIVE and aside.comma and opens and not named
    is_aside = relates or (aside.opener is Opener.COMMA and opens and aside.verb is None)
    return is_aside and rest.opener is Opener.COMMA and rest.verb is not None and rest.verb.start == rest.start


def _is_adjunct(words: Sequence[Word], chunk: Chunk) -> bool:
    joins = words[chunk.start].lower in words_of.COORDINATORS and chunk.start + 1 < chunk.end
    # "But on Monday, | the crew, who had waited, left"
    first, after = words[chunk.start + joins], words[min(chunk.start + joins + 1, chunk.end - 1)]
    # "About 300 people | who hid there | were found"
    counts = first.lower in COUNTING and after.time is None and (after.text[0].isdigit() or after.lower in NUMBERS)
    counts = counts or (first.lower == "at" and after.lower in {"least", "most"})
    return _is_when(words, chunk) or (first.lower in words_of.PREPOSITIONS and not counts)


def _is_when(words: Sequence[Word], chunk: Chunk) -> bool:
    """It tells a time and no more: "On Monday in Lorne", "One evening in 1962", but not "Last year's profit"."""
    one = words[chunk.start].lower == "one" and chunk.start + 1 < chunk.end
    if one and words[chunk.start + 1].lower in OCCASIONS:
        return True
    first = chunk.start + (words[chunk.start].lower in {"just", "only"})
    at = past_time(words, first)
    return first < at and (at >= chunk.end or words[at].lower in words_of.PREPOSITIONS)


def joined_subject(words: Sequence[Word], clause: Clause) -> Range | None:
    """The noun behind the "and" that ends a whole clause, before asides: "Two lived and | three, all clerks, died"; for
    "one", what the aside says that it is.
    """
    at, end = clause.verb.end, clause.body[1]
    is_joined = at + 1 < end and words[at].lower in {"and", "but"} and starts_noun(words[at + 1])
    if not is_joined or not clause.tail:
        return None
    is_one = end == at + 2 and words[at + 1].lower == "one"
    return (clause.tail[0].start, clause.tail[0].end) if is_one else (at + 1, end)


def all_of_several(words: Sequence[Word], waiting: Sequence[Chunk], chunk: Chunk, clause: Clause) -> Range | None:
    """The subject with those who wait in front of its last, each with an age or what they are: "Ivo Lind, 24, and Ann
    Lee were", "Ivo Lind, a clerk, and Ann Lee left".
    """
    first, last = clause.subject or (0, 0)
    verb = words[clause.verb.start].lower
    either = clause.verb.form is Form.PAST and verb not in words_of.BE
    # "On Monday | Ivo Lind, a clerk, and Ann Lee left"
    named = [each._replace(start=region[0]) if (region := _behind_time(words, each)) else each for each in waiting]
    nouns = [each for each in named if not _is_adjunct(words, each)]
    if len(nouns) < LEAST_NOUN or not (either or verb in MANY) or not first < last:
        return None
    aged = words[nouns[0].start].named and words[nouns[1].start].text.isdigit()
    if not aged and not _explains(words, nouns[0], nouns[1]):
        return None
    if chunk.opener is Opener.AND and chunk.comma and first >= chunk.start:
        return nouns[0].start, last
    joins = any(each.opener is Opener.AND for each in nouns) and first >= nouns[0].start
    comma = chunk.opener is Opener.COMMA
    return (nouns[0].start, nouns[-1].end + comma) if joins else None


def _explains(words: Sequence[Word], noun: Chunk, aside: Chunk) -> bool:
    """What stands between commas tells what a noun is: "Ivo Lind, | a clerk |", "The mayor, | Ann Lee |"."""
    opens, first = words[noun.start], words[aside.start]
    if aside.opener is not Opener.COMMA or aside.verb is not None or noun.verb is not None:
        return False
    named = opens.named and opens.text[0].isupper() and first.lower in words_of.DETERMINERS
    return named or (
        opens.lower == "the" and head_of(words[noun.start : noun.end]).lower in ROLE_HEADS and first.person
    )


def is_right_behind(words: Sequence[Word], start: int, end: int) -> bool:
    """Nothing but a time stands between: "which they argued | in May | was unsafe"."""
    return all(words[at].time is not None or words[at].lower in words_of.TIMING for at in range(start, end))


def subject_told_of(words: Sequence[Word], clauses: Sequence[Clause]) -> Range | None:
    """The noun behind a verb of saying that a relative clause explains, "said the rises that came | help", "quit,
    saying a rise that came | helped"; or the noun in front of it, "The men they say hit him | fled".
    """
    says, inner = clauses[-2:] if len(clauses) > 1 else (None, None)
    if says is None or inner is None or inner.subject is None:
        return None
    said = time_begin(words, inner.subject[0])
    said -= said < inner.subject[0] and words[said - 1].lower in words_of.TIMING
    explained = inner.opener is Opener.RELATIVE and words[said - 1].lower in words_of.REPORTING
    behind = says.verb.word in words_of.REPORTING and inner.subject == says.object
    return inner.subject if explained or behind else None


def is_fronted(words: Sequence[Word], chunks: Sequence[Chunk], place: int) -> bool:
    """A verbless chunk that belongs to what comes: "…, and on Monday, they left"."""
    chunk = chunks[place]
    if chunk.opener not in {Opener.AND, Opener.BREAK} or place + 1 >= len(chunks):
        return False
    if words[chunk.mark].text == ";":
        return True
    after = next((other for other in chunks[place + 1 :] if other.verb), None)
    colon = words[chunk.mark].text == ":"
    if after is not None and after.opener is Opener.RELATIVE and (chunk.opener is Opener.AND or colon):
        # "…, and the opening, which had been set for May, | was put back"
        after = next((other for other in chunks[place + 1 :] if other.verb and other is not after), None)
        goes_on = after is not None and after.opener in {Opener.COMMA, Opener.ZERO}
        return bool(goes_on and after and after.verb and after.verb.start == after.start)
    if after is None or after.opener is not Opener.COMMA or after.verb is None:
        return False
    if words[chunk.mark].text in RESUMING and words[chunk.end - 1].time is not None:
        return words[chunk.start].lower in words_of.PREPOSITIONS
    if chunk.opener is Opener.AND:
        # "…, or white dust, was found": another word for the noun before it.
        return words[chunk.start - 1].lower != "or"
    led = colon and words[chunk.start].named
    return after.verb.start == after.start and (led or words[chunk.mark].text in words_of.CLOSING_MARKS)
