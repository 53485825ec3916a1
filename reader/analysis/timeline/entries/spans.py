"""Ranges of words as spans of the text, without the marks and joining words that hang at their ends."""

from collections.abc import Iterable, Sequence

from reader.analysis.english import verb_forms
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES, WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.forms import (
    Range,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.times.particles import REFLEXIVES
from reader.analysis.wordlists import word_set
from reader.model import Span

OPENING_WORDS = words_of.COORDINATORS | word_set("when while because although though whereas plus")
"""Words that no entry begins with."""
DANGLING = word_set(
    """
    and or but nor not of for from to in into onto with by as than at about because if that the a an ahead so such
    titled entitled dubbed during between before after following including while whether among amid despite per
    beginning starting compared across toward towards regarding concerning even those these every each
    whose its their our your my
    """
)
CUT_SHORT = word_set("on near under over through within without upon via against around")
"""Those that wait where a noun stood behind them, and else may belong to a verb: "turned over"."""
LINKING = word_set("and or but nor the a an of if because between")
"""Those of them that wait for a word wherever they stand: in "weighed in | about it", "in" does not."""
GOING = word_set("go goes going gone press pressed pressing pull pulled pulling push pushed pushing went")
"""What is done "ahead"."""
QUESTIONS = words_of.ASKING | {"which", "who", "whom"}
PARTICLES = word_set("across in")
"""Those of them that end a clause in front of a comma: "the first lorry rumbled across, and"."""
BEHIND_PARTICLES = WEEKDAYS | word_set("on at by in last next this today yesterday tomorrow after before when while")
"""Before these an "in" belongs to the verb: "was sworn in | on Monday"."""
LENGTHS = word_set("moments minutes hours days weeks months years")
LASTING = frozenset(("for", "in", "over", "within"))
"""Before a length that something took."""
UNITS = word_set("moment minute hour day week month year decade century")
SHORTEST = 4
"""Words that are left where a participle falls."""
WIDEST_BLANK = 3
"""Characters between two words where nothing is left out."""


def spans(words: Sequence[Word], ranges: Iterable[Range]) -> tuple[Span, ...]:
    """Ranges of words as spans of the text; loose marks and joining words at their ends fall, neighbours become one."""
    joined: list[Range] = []
    for start, end in ranges:
        for first, last in _without_gaps(words, start, end):
            if joined and joined[-1][1] == first and not _is_gap(words, first):
                joined[-1] = (joined[-1][0], last)
            else:
                joined.append((first, last))
    while len(joined) > 1 and _is_blank(words, _trimmed(words, joined[-1], first=False, last=True)):
        joined.pop()
    trimmed = (
        part
        if _is_before_figure(words, joined, at) or _is_before_title(words, joined, at)
        else _trimmed(words, part, first=not at, last=at == len(joined) - 1)
        for at, part in enumerate(joined)
    )
    return tuple(Span(words[start].start, words[end - 1].end) for start, end in trimmed if start < end)


def _is_before_figure(words: Sequence[Word], parts: Sequence[Range], at: int) -> bool:
    """A part ends with the "of" of the figure that the next one begins with, "growth of | 2 %", or of what was moved
    behind it, "two of | six men".
    """
    if words[parts[at][1] - 1].lower != "of" or at + 1 >= len(parts):
        return False
    figure = words[parts[at + 1][0]]
    return figure.text[0].isdigit() or parts[at + 1][0] < parts[at][0]


def _is_before_title(words: Sequence[Word], parts: Sequence[Range], at: int) -> bool:
    """A part is the article of what has marks: "A | 2010 | “handbook” told them"."""
    start, end = parts[at]
    article = end - start == 1 and words[start].lower in ARTICLES
    return article and at + 1 < len(parts) and words[parts[at + 1][0]].text in {"“", '"', "‘"}


def _is_blank(words: Sequence[Word], part: Range) -> bool:
    return not any(word.text[0].isalnum() for word in words[part[0] : part[1]])


def _without_gaps(words: Sequence[Word], start: int, end: int) -> Iterable[Range]:
    """A range cut where something between its words was left out."""
    for at in range(start + 1, end):
        if _is_gap(words, at):
            yield start, at
            start = at
    yield start, end


def _is_gap(words: Sequence[Word], at: int) -> bool:
    return words[at].start - words[at - 1].end > WIDEST_BLANK


def _trimmed(words: Sequence[Word], part: Range, *, first: bool, last: bool) -> Range:
    """A part without the marks loose at its ends and the words that lead to what was left out; `first` and `last` say
    where it stands in its entry.
    """
    start, end = part
    before, after = _kept_marks([word.text for word in words[start:end]], last=last)
    before += "," if not first and words[start].text == "," and _is_gap(words, start) else ""
    while start < end and (_is_loose(words[start], before) or words[start].lower in APOSTROPHE_S):
        start += 1
    while first and start < end and words[start].lower in OPENING_WORDS:
        start += 1
    whole = end = _before_loose(words, start, end, after)
    while end > start and words[end - 1].time is None and _dangles(words, end, last=last):
        end -= 1
    end = _before_loose(words, start, end, after)
    return start, _ended(words, (start, end), whole, alone=first) if last else end


def _kept_marks(texts: Sequence[str], *, last: bool) -> tuple[str, str]:
    """The marks that stay before and behind words: those of a number, and those whose other half is there."""
    pair = '"' if texts.count('"') == 2 else ""
    before = "".join(opening for opening, closing in ("()", "“”", "‘’") if closing in texts)
    after = "".join(closing for opening, closing in ("“”", "‘’") if opening in texts)
    return "$£€#" + pair + before, "%)" + pair + after + ("" if last else ",")


def _before_loose(words: Sequence[Word], start: int, end: int, kept: str) -> int:
    while end > start and _is_loose(words[end - 1], kept):
        end -= 1
    return end


def _ended(words: Sequence[Word], part: Range, whole: int, *, alone: bool) -> int:
    """Where the last part of an entry ends without what is lost when its time is left out: the length of time, an
    amount, an adverb, an "and". `whole` is where it ended before, `alone` that it is the only one.
    """
    start, end = part
    end -= 2 * (end - start > SHORTEST and _is_of_amount(words, end))
    if end < whole and _is_bare_participle(words, start, end):
        end -= 1
    end = _before_length(words, start, end)
    end -= 2 * (end - start > SHORTEST and _is_of_amount(words, end))
    end = _before_loose_adverb(words, start, end)
    stops = word_at(words, end).text in {".", "!", "?"}
    says = lowered(words, end - 2, end + 1)
    # "has replied | and says | that …"
    end -= 2 * (end - start > SHORTEST and says[:1] == ["and"] and says[1] in words_of.CLAUSAL and says[2:] == ["that"])
    end -= end - start > 1 and words[end - 1].lower in words_of.COORDINATORS and not stops
    if (not alone or end - start > SHORTEST) and _says_nothing(words, end):
        # "issued a statement | saying, “No.”", "left | without saying"
        end -= 1 + (end - start > 1 and words[end - 2].lower in words_of.PREPOSITIONS)
    return end


def _is_of_amount(words: Sequence[Word], end: int) -> bool:
    """The last two words only shade an amount behind them: "hold off | at least", "paid | as little | as $4"."""
    first, second = words[end - 2].lower, words[end - 1].lower
    compares = first == "as" and word_at(words, end).lower == "as"
    compares = compares or (first in {"fewer", "less", "more"} and second == "than")
    return compares or [first, second] in PAIRS


def _says_nothing(words: Sequence[Word], end: int) -> bool:
    """The last word is a gerund of saying before a mark, or any before what is quoted: "condemning | “an act”"."""
    lower, after = words[end - 1].lower, word_at(words, end).text
    if lower in words_of.PREPOSITIONS and after.lower() in words_of.ASKING:
        # "gave an update | on how …"
        return True
    says = is_gerund(lower) and lower in words_of.REPORTING
    if says and not after[:1].isalnum():
        return True
    return is_gerund(lower) and lower not in words_of.EVENT_NOUNS and after in words_of.OPENING_MARKS


def _is_bare_participle(words: Sequence[Word], start: int, end: int) -> bool:
    """The last word waited for the preposition that fell behind it: "a speech | focused on"."""
    auxiliaries = words_of.BE | words_of.HAVE
    return end - start > SHORTEST and is_participle(words[end - 1].lower) and words[end - 2].lower not in auxiliaries


def _before_length(words: Sequence[Word], start: int, end: int) -> int:
    """The end without a length that fell off from its "after": "met her | weeks | after he left"."""
    cut = word_at(words, end).lower in {"after", "before"}
    if cut and start and all(word.lower in LENGTHS | NUMBERS for word in words[start:end]):
        # "left on Monday | minutes | before he came"
        return start
    if cut and end - start >= SHORTEST and words[end - 2].lower in {"a", "an", "one"} and words[end - 1].lower in UNITS:
        return end - 2
    if not cut or end - start < SHORTEST or words[end - 1].lower not in LENGTHS or words[end - 2].lower == "of":
        # "It is a matter of days | before he leaves"
        return end
    first = end - 1 - (words[end - 2].text[0].isdigit() or words[end - 2].lower in NUMBERS)
    # "was shut for two weeks | after it burned"
    return end if words[first - 1].lower in LASTING else first


def _before_loose_adverb(words: Sequence[Word], start: int, end: int) -> int:
    """The end without an "and" that only an adverb is left of: "was signed | and almost certainly"."""
    at = end
    while at > start and is_adverb(words[at - 1]):
        at -= 1
    cut = end < len(words) and (words[end].time is not None or words[end].lower in words_of.PREPOSITIONS)
    loose = cut and start <= at - 1 and at < end and words[at - 1].lower in {"and", "or", "but"}
    return at - 1 if loose else end


UNDERGONE = frozenset(
    (
        ("fired", "at"), ("looked", "after"), ("shot", "at"), ("shouted", "at"), ("spoken", "to"), ("talked", "to"),
        ("written", "to"),
    )
)  # fmt: skip
"""What is done to somebody, with the preposition that belongs to it."""


def _dangles(words: Sequence[Word], end: int, *, last: bool) -> bool:
    """The last word waits for another, and does not end its sentence: "the town she came from."."""
    pair = words[end - 2].lower, words[end - 1].lower
    if (pair[1] == "even" and pair[0] in words_of.BREAKING) or pair == ("do", "so"):
        return False
    after = word_at(words, end)
    is_stranded = words[end - 1].lower in words_of.PREPOSITIONS and words[end - 2].lower in verb_forms.BASES
    if end > 2 and is_stranded and words[end - 3].lower == "to" and not starts_noun(after):
        # "gave us much to think about | in May"
        return False
    if last and after.lower in QUESTIONS and words[end - 1].lower in words_of.PREPOSITIONS:
        # "will vote | on who should be mayor"
        return True
    if pair in UNDERGONE:
        # "will be written to | next week"
        return False
    waiting = DANGLING if last else LINKING
    lower = words[end - 1].lower
    if last and end < len(words) and lower in CUT_SHORT and after.lower not in {"late", "early", "later"}:
        return starts_noun(after) or after.lower == "where"
    is_particle = lower == "in" and after.lower in BEHIND_PARTICLES
    # "moved in | two weeks ago"
    is_particle = is_particle or (lower == "in" and any(word.lower == "ago" for word in words[end : end + 3]))
    is_particle = is_particle or (lower == "in" and end > 1 and words[end - 2].lower in REFLEXIVES)
    is_particle = is_particle or (lower == "ahead" and end > 1 and words[end - 2].lower in GOING)
    ends = after.text in {".", "!", "?"} or (after.text == "," and lower in PARTICLES) or is_particle
    return lower in waiting and not ends


def _is_loose(word: Word, kept: str) -> bool:
    return not word.text[0].isalnum() and word.text not in kept and word.lower not in words_of.POSSESSIVES
