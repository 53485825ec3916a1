"""Sentences with offsets, in one pass from left to right. A line break always ends one.

A full stop ends a sentence unless an abbreviation, an initial or a number claims it. What is said inside quotation
marks is cut like the rest: whether a quote belongs to the sentence around it is for `quotes` to decide.
"""

import re

from reader.entities import Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP = re.compile(r"\n\s*|[.!?…。]+[\"'”’»)\]]*")
"""Where a sentence may end: at a line break, or after its marks."""
NEXT = re.compile(r"[^\S\n]+[\"'“‘«(\[$£€¿¡]*([^\W_]+)")
"""The next word, on the same line."""

OPENING = '([“"‘«—–/'
"""What a word may follow without a blank."""

BEFORE_NAMES = _words(
    """
    mr mrs ms mx messrs dr prof gen sen sens rep reps gov govs lt col capt cmdr maj sgt cpl pvt adm brig rev fr
    hon pres supt insp det st ste mt ft no nos vs v op fig eq ed eds vol pp art sec cf ca al dept univ assn bros
    est approx amb atty asst assoc dir messrs mme mlle sra
    """
)
"""Abbreviations that stand before something, so that the capital or number behind them starts no sentence. Those that
are words too ("art", "no") do so unless a word follows that starts sentences."""

EITHER = _words(
    """
    jr sr inc corp co ltd plc llc llp bros etc esq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
    wed thu thur thurs fri sat sun ave blvd rd hwy phd ph.d m.d b.a m.a d.d.s a.m p.m u.s u.k u.n e.u u.s.a d.c
    l.a n.y b.c a.d ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo
    """
)
"""Abbreviations that may also end a sentence: they do where a word follows that seldom follows them within one."""

OPENERS = _words(
    """
    the a an he she it they we i you this that these those but and in on at as for if when while after before
    there his her its their our my what who why how where yet so still however meanwhile according since with to
    from by no not now then one some many most both last asked
    """
)
"""Words that, with a capital, start a sentence."""

INITIALS = re.compile(r"[^\W\d_]\.?(?:[^\W\d_]\.)*\Z")


def split_sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, without the blanks around them."""
    found: list[Span] = []
    start = 0
    for stop in STOP.finditer(text):
        if text[stop.start()] == "\n":
            _add(found, text, start, stop.start())
            start = stop.end()
        elif _ends(text, start, stop):
            _add(found, text, start, stop.end())
            start = stop.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a sentence ends with these marks: a capital or a number follows, or a quote at once after a quote."""
    following = NEXT.match(text, stop.end())
    if not following:
        return stop[0][-2:] in QUOTE_ENDS and text[stop.end() : stop.end() + 1] in ("“", "«")
    return not "a" <= following[1][0] <= "z" and not _claimed(text, start, stop, following[1].casefold() in OPENERS)


QUOTE_ENDS = ("!”", "?”", "!»", "?»")


def _claimed(text: str, start: int, stop: re.Match[str], opens: bool) -> bool:
    """Whether an abbreviation or an initial owns the full stop, so that the sentence goes on.

    `opens` tells that the word behind it starts sentences.
    """
    if stop[0] != ".":
        return stop[0].startswith(("…", "...")) and stop[0][-1] in "….)]" and not opens
    word = _last_word(text[max(start, stop.start() - 12) : stop.start()])
    if not word:
        return False
    last = word.casefold()
    if last in BEFORE_NAMES:
        return word[0].isupper() or not opens
    if (last in EITHER and (word[0].isupper() or "." in last)) or INITIALS.match(word):
        return not opens
    return last.isdigit() and stop.start() - len(word) == start


def _last_word(text: str) -> str:
    """What stands last without a blank, and without marks before it; empty after a blank."""
    if not text or text[-1].isspace():
        return ""
    word = text.rsplit(maxsplit=1)[-1]
    for mark in OPENING:
        word = word.rpartition(mark)[2]
    return word


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
