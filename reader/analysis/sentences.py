"""Sentences with offsets, in one pass from left to right. A line break always ends one.

A full stop ends a sentence unless an abbreviation, an initial or a number claims it. What is said inside quotation
marks is cut like the rest: whether a quote belongs to the sentence around it is for `quotes` to decide.
"""

import re

from reader.analysis.english.words import AGENCIES, OPENERS
from reader.analysis.patterns import later
from reader.analysis.tokens import NOTES
from reader.analysis.wordlists import word_set
from reader.entities import Span

STOP = re.compile(r"[\n.!?](?:(?<=\n)\s*|(?<!\n)[.!?]*[\"')\]]*)")
"""Where a sentence may end: at a line break, or after its marks. It begins with a set, which is fast to look for."""
PLAIN = (("…", "."), ("。", "."), ("”", ")"), ("’", ")"), ("»", ")"), *((note, ")") for note in NOTES))
"""Marks with those that stand for them in `STOP`: a set of marks beyond ASCII is slow to compile."""
NEXT = re.compile(r"[^\S\n]+([^\w\s]*)([^\W_]+)")
"""The next word on the same line, and the marks before it."""
BEFORE_WORDS = frozenset("\"'“‘«([$£€¿¡")

OPENING = '([“"‘«—–/'
"""What a word may follow without a blank."""

BEFORE_NAMES = word_set(
    """
    mr mrs ms mx messrs dr prof gen sen sens rep reps gov govs lt col capt cmdr maj sgt cpl pvt adm brig rev fr
    hon pres supt insp det st ste mt ft vs v op ed eds cf ca al dept univ assn bros engr
    est approx amb atty asst assoc dir mme mlle sra coun cllr const cst snr
    """
)
"""Abbreviations that stand before something, so that the capital or number behind them starts no sentence. Those that
are words too ("ed", "det") do so unless a word follows that starts sentences."""
BEFORE_NUMBERS = word_set("art eq fig no nos pp sec vol")
"""Abbreviations that only a number stands behind: "Art. 5", but "the Museum of Art. Okafor left", "voted no. Lund"."""

EITHER = word_set(
    """
    jr sr inc corp co ltd plc llc llp bros etc esq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
    wed thu thur thurs fri sat sun ave blvd rd hwy phd ph.d m.d b.a m.a d.d.s a.m p.m u.s u.k u.n e.u u.s.a d.c
    l.a n.y b.c a.d ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo
    """
)
"""Abbreviations that may also end a sentence: they do where a word follows that seldom follows them within one."""

THE_SUN = (" the Sun", " The Sun")
"""A star, or a paper, and no day: "from the Sun. Engineers will look"."""
ON_X = (" on X", " via X")
"""A network, and no initial: "wrote on X. Lund's office later said"."""
INITIALS = later(r"(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n )(?<![\w.])[A-Z]\.[A-Z]\Z")
"""Two given names by their first letters, "J.D. Roca"; three letters, or an article, are a body's more often, which may
end a sentence."""
OF_STATES = word_set("n.c n.d n.h n.j n.m r.i s.c s.d")
"""States of the United States by their letters, which end a sentence but before a title and before an agency."""


def split_sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, without the blanks around them."""
    found: list[Span] = []
    start = 0
    plain = text
    for mark, other in PLAIN:
        plain = plain.replace(mark, other)
    for stop in STOP.finditer(plain):
        if text[stop.start()] == "\n":
            _add(found, text, start, stop.start())
            start = stop.end()
        elif _ends(text, start, *stop.span()):
            _add(found, text, start, stop.end())
            start = stop.end()
    _add(found, text, start, len(text))
    return tuple(found)


QUOTE_ENDS = ("!”", "?”", "!»", "?»")


def _ends(text: str, start: int, stop: int, end: int) -> bool:
    """Whether a sentence ends with the marks from `stop`: a capital or a number follows, or a quote after a quote."""
    following = NEXT.match(text, end)
    if not following:
        return text[end - 2 : end] in QUOTE_ENDS and text[end : end + 1] in ("“", "«")
    marks, word = following.groups()
    # "iMore has a list" begins a sentence.
    if ("a" <= word[0] <= "z" and not "A" <= word[1:2] <= "Z") or not BEFORE_WORDS.issuperset(marks):
        return False
    return not _claimed(text[start:stop], text[stop:end], word)


def _claimed(sentence: str, marks: str, following: str) -> bool:
    """Whether an abbreviation or an initial owns the full stop, so that the sentence goes on with what is behind it."""
    opens = following.casefold() in OPENERS
    if marks != ".":
        return marks.startswith(("…", "...")) and marks[-1] in "….)]" and not opens
    word = _last_word(sentence[-12:])
    if not word:
        return False
    last = word.casefold()
    if last in BEFORE_NUMBERS:
        return following[0].isdigit()
    if last in BEFORE_NAMES:
        return word[0].isupper() or not opens
    if last in OF_STATES:
        return following.casefold() in BEFORE_NAMES | AGENCIES
    if sentence.endswith(THE_SUN):
        return False
    initial = len(word) == 1 and word.isalpha() and not sentence.endswith(ON_X) and sentence[-2:-1] != "/"
    initial = initial or (sentence[-2:-1] == "." and INITIALS.search(sentence[-12:]) is not None)
    initial = initial or sentence[-3:-1] == ".&"  # "The S.&P. 500"
    if initial or (last in EITHER and (word[0].isupper() or "." in last)):
        return not opens
    return last.isdigit() and word == sentence


def _last_word(text: str) -> str:
    """What stands last without a blank, and without marks before it; empty after a blank."""
    if not text or text[-1].isspace():
        return ""
    word = text.rsplit(maxsplit=1)[-1]
    for mark in "" if word.isalnum() else OPENING:
        word = word.rpartition(mark)[2]
    return word


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
