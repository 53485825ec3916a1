"""Two times and more in one clause: what of it belongs to each."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    lowered,
    past_time,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.presents import PRESENTS
from reader.analysis.timeline.times.listed_times import LISTING

LISTED = LISTING | words_of.TIMING | {"for"}
"""What stands between the times of a list."""
LED = frozenset(("at", "for", "in", "on", "to"))
"""What leads to where each of several things in a row is done."""
BOUND = frozenset(("aground", "ashore", "aside", "effect", "office", "part", "place"))
"""What else belongs to a verb: "ran aground", "took place"."""
JOINING = frozenset(("and", "but", "then"))
UNMARKED = (Form.PRESENT, Form.MODAL)
"""Forms of a verb with which one in its base form goes on."""
LONGEST_ALIKE = 3
"""Words of "the new tunnel"."""


def halves_of(words: Sequence[Word], clause: Clause, body: Range, phrase: Range) -> list[Range]:
    """What of a clause with its body belongs to a time, of two that share its verb."""
    second = second_half(words, clause)
    if second is None or not second.holds(phrase[0]):
        return _half(words, clause, body, phrase)
    end = second.end - (not words[second.end - 1].text[0].isalnum())
    return _behind_joint(words, clause, (body[0], end), second.start - 1)


def _half(words: Sequence[Word], clause: Clause, body: Range, phrase: Range) -> list[Range]:
    """Of "closed schools on 4 March and shops a week later", what belongs to the one time or to the other."""
    (start, end), verb = body, clause.verb
    joint = next((at for at in range(verb.end + 1, end) if _joins_halves(words, verb, at)), None)
    first_end = _without_comma(words, joint) if joint else end
    found = {one.start for one in clause.verbs if one.form is Form.INFINITIVE and words[one.start].lower == "to"}
    aims = [at for at in range(verb.end, end - 1) if at in found or _is_aim(words, at)]
    second = next((at for at in range(joint + 2, end) if words[at].time is not None), None) if joint else None
    bare = joint and second and words[joint + 1].lower in verb_forms.PLURAL_VERBS
    if joint and aims and aims[0] < joint and (joint + 1 in aims or bare):
        # "plans to open it in May and | to close it in June", "is expected to ease on Monday and | move out on Tuesday"
        kept = aims[0] + (joint + 1 not in aims)
        return [(start, first_end)] if phrase[0] < joint else [(start, kept), (joint + 1, end)]
    if joint is None or second is None:
        return [body]
    return [(start, first_end)] if phrase[0] < joint else _behind_joint(words, clause, body, joint)


def _behind_joint(words: Sequence[Word], clause: Clause, body: Range, joint: int) -> list[Range]:
    """What belongs to the time behind an "and", or what stands in its place, as word `joint`."""
    (start, end), verb = body, clause.verb
    second = next(at for at in range(joint + 1, end) if words[at].time is not None)
    own = words[joint + 1 : second - (words[second - 1].lower in words_of.PREPOSITIONS)]
    if not own:
        # "went to Lorne in 1948 and | in 1951 to Oxford", "vote on Sunday in Lorne and | on Monday in Orrin"
        behind = past_time(words, second)
        leads = (at for at in range(joint, verb.end - 1, -1) if words[at].lower == words[behind].lower)
        parallel = next(leads, 0) if behind < end and words[behind].lower in LED else 0
        return [(start, min(parallel, _first_time(words, verb.end, joint))), (joint + 1, end)] if parallel else [body]
    particle = [word.lower for word in own[1:2]] in (["down"], ["out"], ["over"], ["up"])
    bare = own[0].lower in verb_forms.BASES or particle
    goes_on = own[0].lower in PRESENTS or (verb.form is Form.MODAL and bare)
    if goes_on and verb.form in UNMARKED:
        # "The term begins on Monday and | ends in June", "will open on Monday and | close in June", "is shut on Monday
        # and | open on Tuesday"
        is_so = words[verb.start].lower in words_of.BE and own[0].lower in verb_forms.BASES
        return [(verb.start, verb.start + (is_so or verb.form is Form.MODAL)), (joint + 1, end)]
    if all(is_adverb(word) for word in own):
        # "asked in 1977 and again in 2019", "cut rates | for the first time | in May and again in June"
        first = _first_time(words, verb.end, joint)
        first -= 4 * (lowered(words, first - 4, first) == ["for", "the", "first", "time"])
        return [(start, first), (joint + 1 + (own[0].lower == "then"), end)]
    if own[0].lower in words_of.PREPOSITIONS:
        # "went on sale to members on 4 May and | to others on 5 May"
        first = _first_time(words, verb.end, joint)
        parallel = next((at for at in range(first - 1, verb.end - 1, -1) if words[at].lower == own[0].lower), first)
        return [(start, parallel), (joint + 1, end)]
    if subject := _own_subject(words, clause, joint, own):
        whole = subject[1] == joint + 1 + len(own)
        return [subject, (start, past_particle(words, verb)), (past_time(words, second) if whole else subject[1], end)]
    if (led := _led_name(words, verb.end, joint, own)) is not None:
        # "met with Ann Lee on Monday and | Rui Teles on Tuesday"
        return [(start, led), (joint + 1, end)]
    if verb.head > verb.start and is_participle(own[0].lower):
        # "was banned in 1962 and | shown in 1978"
        return [(start, verb.head), (joint + 1, end)]
    if [word.lower for word in own] == ["another"]:
        # "issued a warning in May and another in June"
        return [(start, _first_time(words, verb.end, joint)), (past_time(words, second), end)]
    # "used the money to buy | a flat in 2017 and a boat in 2019", "stopped importing | coal in May and oil in June"
    aims = (at + 2 for at in range(verb.end, joint) if _is_aim(words, at))
    # "laid off | ten clerks in May and five in June"
    doing = past_particle(words, verb)
    doing += word_at(words, doing).lower != own[0].lower and is_gerund(word_at(words, doing).lower)
    shared = _figure_of(words, max(aims, default=doing), joint, own[0])
    return [(start, shared), (joint + 1 + (own[0].lower == "then"), end)]


def _own_subject(words: Sequence[Word], clause: Clause, joint: int, own: Sequence[Word]) -> Range | None:
    """The subject that stands behind word `joint`, where the time there has one of its own: "Taxes rose in May and
    | fares | in June", "The bridge opened on Monday, | the tunnel | on Tuesday", "Lund was jailed for ten years in May
    and | Brandt | for six in June".
    """
    start, done = joint + 1, is_participle(own[0].lower) or is_gerund(own[0].lower)
    behind = past_particle(words, clause.verb)
    alone = _first_time(words, behind, joint) == behind
    if (alone and not done) or words[joint].lower not in JOINING:
        return start, start + len(own)
    rest = next((at for at, word in enumerate(own) if not word.text[0].isupper()), len(own))
    are_names = rest > 0 and clause.subject is not None and words[clause.subject[0]].text[0].isupper()
    led = are_names and rest < len(own) and own[rest].lower in words_of.PREPOSITIONS
    # But "sent Brandt to Lorne in 2019 and | Okafor to Averton in 2021"
    return (start, start + rest) if led and own[rest].lower == words[behind].lower else None


def past_particle(words: Sequence[Word], verb: Verb) -> int:
    """The first word behind a verb with its particle or the noun that it says nothing without: "broke out |", "took
    office |".
    """
    return verb.end + (word_at(words, verb.end).lower in words_of.PARTICLES | BOUND)


def second_half(words: Sequence[Word], clause: Clause) -> Chunk | None:
    """What stands behind a comma and an "and" with a time of its own, and shares the verb, "Lund won in 2010, | and
    Brandt in 2014", "The bridge opened in May, | the tunnel in June", "cut rates in May, | then in June".
    """
    chunk, end = (clause.tail[0] if clause.tail else None), clause.body[1]
    if chunk is None or chunk.verb is not None or chunk.mark != end or chunk.start < clause.verb.end:
        return None
    timed = next((at for at in range(chunk.start, chunk.end) if words[at].time is not None), chunk.end)
    if timed == chunk.end or all(word.time is None for word in words[clause.verb.end : end]):
        return None
    own = words[chunk.start : timed - (words[timed - 1].lower in words_of.PREPOSITIONS)]
    rest = words[past_time(words, timed) : chunk.end]
    ends = all(word.time is not None or word.lower in LISTED or not word.text[0].isalnum() for word in rest)
    opens = lowered(words, end, chunk.start)
    if opens in ([",", "and"], [",", "then"], [",", "and", "then"]):
        if not own:
            # "vote on Sunday in Lorne, | and on Monday in Orrin"
            return chunk if words[past_time(words, timed)].lower in LED else None
        # But "on Monday, and possibly on Tuesday"
        return chunk if ends and not all(is_adverb(word) for word in own) else None
    return chunk if ends and opens in ([","], [";"]) and _is_alike(words, clause, own) else None


def _is_alike(words: Sequence[Word], clause: Clause, own: Sequence[Word]) -> bool:
    """It is one more of what the subject counts, "the first case …, | the second |", "two men …, | a third |", or
    another thing beside it, "the bridge …, | the tunnel |", and says nothing of either.
    """
    subject = words[slice(*(clause.subject or (0, 0)))]
    if not own or not subject or not all(word.time is None and word.text[0].isalnum() for word in own):
        return False
    the = own[0].lower == "the"
    if _counts(own[-1]):
        kinds = words_of.ORDINALS if the else NUMBERS | words_of.ORDINALS
        return any(word.lower in kinds or (not the and word.text[0].isdigit()) for word in subject)
    superlative = any(word.lower.endswith("est") or word.lower in {"most", "only"} for word in own)
    names = not superlative and own[-1].lower not in words_of.EVENT_NOUNS and len(own) <= LONGEST_ALIKE
    return the and subject[0].lower == "the" and names and not any(_counts(word) for word in own)


def _counts(word: Word) -> bool:
    return word.text[0].isdigit() or word.lower in NUMBERS | words_of.ORDINALS


def in_row(words: Sequence[Word], clause: Clause, phrase: Range) -> list[Range]:
    """Of "opens in London on 3 May, in Leeds on 4 May and in York on 5 May", "won gold in 1990, silver in 1992 and
    bronze in 1995", or "Lund resigned in May, Brandt in June and Ott in July", what belongs to the one time; nothing
    where a clause has no such row.
    """
    start, end = clause.verb.end, clause.end
    while end > start and not words[end - 1].text[0].isalnum():
        end -= 1
    joints = [at for at in range(start + 1, end - 2) if _joins_row(words, at)]
    led = [at for at in joints if _is_led(words, at + 1)]
    marks = [at for at in joints if words[at].text == ","]
    if not marks and not led:
        return []
    edges = led or joints
    parts = [(at + 1, last) for at, last in zip(edges, [*edges[1:], end], strict=True)]
    first = (start, edges[0])
    apart = set(marks) <= set(edges) and all(ends_with_time(words, part) for part in (first, *parts))
    things = words[edges[-1]].lower == "and" and all(_is_thing(words[at + 1]) for at in edges)
    if not apart or not (led or things):
        return []
    own = next(((at, _without_comma(words, last)) for at, last in parts if at <= phrase[0] < last), None)
    if own is None:
        return [(clause.verb.start, _without_comma(words, first[1]))]
    done = past_particle(words, clause.verb)
    if not led and _first_time(words, *first) == done:
        # "Lund resigned on Monday, | Brandt on Tuesday | and Okafor on Wednesday": each has a subject of its own.
        return [(own[0], _first_time(words, *own)), (clause.verb.start, done)]
    lead = words[own[0]].lower
    alike = (at for at in range(first[1] - 2, start - 1, -1) if words[at].lower == lead and _is_led(words, at))
    # "appear in Lorne on 3 May, York on 4 May and Leeds on 5 May"
    shares = words[start].lower in LED and words[own[0]].text[0].isupper()
    parallel = next(alike, 0) if led else start + shares
    return [(clause.verb.start, parallel), own] if parallel else []


def _joins_row(words: Sequence[Word], at: int) -> bool:
    """A comma, or the "and" behind it."""
    return words[at].lower == "and" or (words[at].text == "," and words[at + 1].lower != "and")


def _without_comma(words: Sequence[Word], end: int) -> int:
    return end - (words[end - 1].text == ",")


def _is_thing(word: Word) -> bool:
    """It begins a noun, and no participle is in its place."""
    return starts_noun(word) and not (is_participle(word.lower) or is_gerund(word.lower))


def _is_led(words: Sequence[Word], at: int) -> bool:
    """A preposition with something else than a time behind it, and not what is to be done: "and to close"."""
    led = words[at].lower in LED and words[at + 1].time is None and words[at].time is None
    return led and not _is_aim(words, at)


def ends_with_time(words: Sequence[Word], part: Range) -> bool:
    """Its one time stands at its end, before a comma or an "and" at most."""
    end = part[1]
    while end > part[0] and words[end - 1].lower in {",", "and"}:
        end -= 1
    at = max(part[0], time_begin(words, end))
    return part[0] < at < end and all(word.time is None for word in words[part[0] : at])


def of_second(words: Sequence[Word], part: Range, verb_end: int) -> list[Range]:
    """Of "approved in the Union in 2020 and in America |", up to the second time, what belongs to that one."""
    start, end = part
    joint = next(
        (at for at in range(verb_end, end - 1) if words[at].lower == "and" and words[at - 1].time is not None), None
    )
    lead = words[joint + 1].lower if joint else ""
    if joint is None or lead not in words_of.PREPOSITIONS:
        return [part]
    first = _first_time(words, verb_end, joint)
    parallel = next((at for at in range(first - 1, verb_end - 1, -1) if words[at].lower == lead), first)
    return [(start, parallel), (joint + 1, end)]


def _led_name(words: Sequence[Word], start: int, joint: int, own: Sequence[Word]) -> int | None:
    """Behind the preposition of a name right before the first time, where a name stands alone before the second."""
    first = at = _first_time(words, start, joint)
    while at > start and words[at - 1].text[0].isupper() and words[at - 1].time is None:
        at -= 1
    alone = at < first and all(word.text[0].isupper() for word in own)
    return at if alone and words[at - 1].lower in words_of.PREPOSITIONS else None


def _is_aim(words: Sequence[Word], at: int) -> bool:
    return words[at].lower == "to" and words[at + 1].lower in verb_forms.BASES and words[at + 1].time is None


def _figure_of(words: Sequence[Word], start: int, end: int, own: Word) -> int:
    """Where the figure begins that another figure stands in the place of: "growth of | 2 % in May and 4 % in June"."""
    if not _is_figure(own):
        return start
    return next((at for at in range(start, end) if words[at].time is None and _is_figure(words[at])), start)


def _is_figure(word: Word) -> bool:
    return word.text[0].isdigit() or word.text in words_of.CURRENCIES


def _first_time(words: Sequence[Word], start: int, end: int) -> int:
    """Where the first time between two words begins, with what leads to it: "at", "at about"."""
    at = next(at for at in range(start, end) if words[at].time is not None)
    while at > start and words[at - 1].lower in words_of.PREPOSITIONS:
        if words[at].time is None and words[at - 1].lower in words_of.PARTICLES:
            # "turned it | down | in 2021 and again in 2023"
            break
        at -= 1
    return at


def _joins_halves(words: Sequence[Word], verb: Verb, at: int) -> bool:
    """An "and" between two times; behind more than the first, only where it says that it was done again or elsewhere,
    "in May in Lorne and | in June in Orrin", or what else will be done: "will begin in May in Lorne and | reach Orrin
    in June".
    """
    after = words[at + 1] if at + 1 < len(words) else None
    elsewhere = after is not None and after.lower in words_of.TIMING and word_at(words, at + 2).time is not None
    elsewhere = elsewhere and word_at(words, past_time(words, at + 2)).lower in LED
    more = after is not None and (
        after.lower == "again" or elsewhere or (verb.form is Form.MODAL and after.lower in verb_forms.PLURAL_VERBS)
    )
    more = more and any(word.time is not None for word in words[verb.end : at])
    before = words[at - 1 - (words[at - 1].text == ",")]
    # "was rated good in 2017 but poor in 2021"
    other = words[at].lower == "but" and after is not None and after.lower not in {"not", "never", "only"}
    joins = (words[at].lower == "and" and (more or before.time is not None)) or (other and before.time is not None)
    return joins and after is not None and after.time is None and not is_gerund(after.lower)
