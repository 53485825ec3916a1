"""Speech told apart from what only looks like it: titles of works, mottos, nicknames, words held at a distance.

A stretch that a report claims is speech, unless it is too short to be more than a word. Titles are told in
`titles`; mottos by the thing they are written on.
"""

import re

from reader.analysis.document import word_at
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import CARRIERS, LEMMAS, SAYS, SAYS_OR_TELLS, VERBS, Saying
from reader.analysis.english.words import (
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import WILLED
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.kinds.captions import CLOSERS, is_gloss, is_headline, is_listed
from reader.analysis.quotes.kinds.titles import (
    CALLED_REACH,
    PERFORMED,
    WORKS,
    is_apposed,
    is_attributive,
    is_authored,
    is_in_capitals,
    is_named_work,
    is_staged,
    is_title,
)
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set
from reader.model import QuoteKind

MOTTOS = word_set("slogan motto mantra catchphrase watchword maxim nickname")
"""What is said to be one: “To Serve” is the motto of the force."""
STOPS = ".,!?…—–-"
DIRECTLY = frozenset((Rule.BEHIND, Rule.INVERTED, Rule.LABEL))


PAINTING = word_set(
    "carved chalked daubed embroidered engraved painted scratched sprayed spray-painted stencilled stitched tattooed"
)
"""What is done to words that can be read somewhere: "painted “Welcome back” on a sheet"."""
TITLED = frozenset(("captioned", "titled", "entitled", "headlined", "subtitled"))
"""Words behind which a title stands, whatever its capitals."""
HEADINGS = frozenset(("heading", "headings", "headline", "title", "subheading"))
"""Behind these one stands where it has a capital: not in "said winning the title “meant the world”"."""
NAMING = frozenset(("codenamed", "code-named", "nicknamed", "so-called"))
"""Words behind which a name stands that nobody says."""
LABELLED = frozenset(("labeled", "labelled", "marked", "named"))
"""Behind a thing these lead to what stands on it."""
LABEL = 4
"""Marked words, at most, that are the name of the noun behind them: the “Bread for All” march."""
REFLEXIVES = frozenset(("himself", "herself", "itself", "myself", "themselves"))
SHORT = 3
"""Marked words, at most, that are not taken for speech where nobody is said to speak them."""


def kind_of(passage: Passage, item: int, report: Report | None) -> QuoteKind:
    """What the quote at an item is there for; `report` is what was found to report it."""
    span = passage.spans[item]
    inner = span.of(passage.text).strip(CLOSERS + "“‘«„‚`")
    words = inner.split()
    if kind := _kind_of_unspoken(passage, item, inner, report):
        return kind
    if report and len(words) <= LABEL and _is_own_word(passage, item, report):
        report = None
    if report and _is_direct(passage, item, report):
        return QuoteKind.DIRECT
    if _is_nickname(passage, item, words):
        return QuoteKind.SCARE
    if report and report.rule in DIRECTLY and len(words) <= LABEL and is_attributive(passage, item, inner):
        return QuoteKind.SCARE
    if len(words) <= SHORT and _is_example(passage, item):
        return QuoteKind.SCARE
    if _is_carried(passage, item) or is_gloss(passage, item):
        return QuoteKind.SCARE
    if is_listed(passage, item):
        return QuoteKind.TITLE
    named = not _is_judged(passage, item, report) and is_title(passage, item, inner, words)
    if named or is_apposed(passage, item, report) or is_headline(passage, item, words):
        return QuoteKind.TITLE
    ends = inner[-1:] in ".!?" or _is_sentence(passage, item)
    told = item > 1 and passage.lows[item - 2 : item] == ["told", "to"]
    if not report and len(words) <= SHORT and not told and not (_stands_alone(passage, item) and ends):
        return QuoteKind.SCARE
    return QuoteKind.DIRECT


def _kind_of_unspoken(passage: Passage, item: int, inner: str, report: Report | None) -> QuoteKind | None:
    """The kind of words that are no speech whatever seems to report them; None of all others."""
    words = inner.split()
    if report and report.cue and passage.lows[report.speaker[1] - 1] in CARRIERS:
        return QuoteKind.SCARE if len(words) <= LABEL else QuoteKind.DIRECT
    if item and (passage.lows[item - 1] in TITLED or (passage.lows[item - 1] in HEADINGS and inner[:1].isupper())):
        return QuoteKind.TITLE
    if item and passage.lows[item - 1] in NAMING:
        return QuoteKind.SCARE
    if item and (passage.lows[item - 1] in PAINTING or _is_shown(passage, item)):
        return QuoteKind.SCARE
    if _is_pressed(passage, item, words):
        return QuoteKind.SCARE
    if _is_hearer(passage, item, inner, words) or _is_named(passage, item, inner, words):
        return QuoteKind.TITLE
    if (
        is_named_work(passage, item)
        or is_staged(passage, item, inner, words)
        or is_authored(passage, item, inner, words)
    ):
        return QuoteKind.TITLE
    return QuoteKind.SCARE if inner[-1:].isalnum() and is_gloss(passage, item) else None


PRESSED = re.compile(r"(?:choos|click|enter|hit|press|select|tap|tick|typ)(?:e|es|s|ed|ing)?\Z|chose\Z")
"""What is done with words on a screen."""


def _is_pressed(passage: Passage, item: int, words: list[str]) -> bool:
    """Whether a few marked words stand on a screen: then tap “Reply All”."""
    at = item - 1 - (item > 1 and passage.lows[item - 1] in ("on", "in", "the"))
    return at >= 0 and len(words) <= LABEL and PRESSED.match(passage.lows[at]) is not None


def _stands_alone(passage: Passage, item: int) -> bool:
    """Whether a quote begins its sentence, or a colon or a comma hands over to it."""
    return item == passage.bounds[item][0] or passage.words[item - 1] in (":", ",")


def _is_sentence(passage: Passage, item: int) -> bool:
    """Whether a quote is all of its sentence, with the full stop behind the mark, as some British papers set it."""
    first, last = passage.bounds[item]
    return (first, last) == (item, item + 2) and passage.words[item + 1] == "."


SPOKEN_OF = word_set("word words phrase phrases term terms expression expressions names labels slogans")
"""What words are called that are spoken of."""


DEEDS = frozenset(("begin", "continue", "offer", "open", "read", "start"))
"""Verbs of saying that mostly tell of other deeds, where no words follow them at once."""


def _is_own_word(passage: Passage, item: int, report: Report) -> bool:
    """Whether nobody says marked words: the writer or the reader does something with them, "you can find “Settings”",
    it has not been done, "would refer to it as “chips”", or somebody learns or hates "the word “chips”".
    """
    if report.cue is None or report.rule is not Rule.BEFORE:
        return False
    if VERBS.get(passage.lows[report.cue[0]]) in SAYS_OR_TELLS:
        # "offers more languages with “natural” voices"
        inner = passage.spans[item].of(passage.text).strip(CLOSERS + "“‘«„‚`")
        does = LEMMAS[passage.lows[report.cue[0]]] in DEEDS and item - report.cue[1] > 1
        return does and is_attributive(passage, item, inner)
    at = report.cue[0] - 1
    while at > 0 and (is_adverb(passage.lows[at]) or passage.lows[at] in ("not", "never")):
        at -= 1
    willed = passage.lows[at] in WILLED or passage.lows[at] == "to"
    thinks = VERBS.get(passage.lows[report.cue[0]]) is Saying.THINK and passage.lows[item - 1] in SPOKEN_OF
    return willed or thinks or passage.lows[report.speaker[0]] in ("i", "it", "we", "you")


def _is_direct(passage: Passage, item: int, report: Report) -> bool:
    """Whether the report touches the quote: right behind it, or right before it with a colon or a verb of saying."""
    if report.rule in DIRECTLY and not _names_occasion(passage, item):
        before = passage.spans[item].of(passage.text).rstrip(CLOSERS)[-1:]
        return before in STOPS or word_at(passage.lows, item + 1) == ","
    if report.rule is not Rule.BEFORE or report.cue is None or not item:
        return False
    if LEMMAS.get(passage.lows[report.cue[0]]) in PERFORMED:
        return False
    if passage.words[item - 1] in (":", ","):
        return report.cue[1] >= item - 6 and passage.lows[report.cue[0]] not in WORKS
    return report.cue[1] == item and passage.lows[report.cue[0]] in SAYS


def _is_hearer(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether the marks hold a programme that is told something: Okafor told “The Morning Boat” that she would go."""
    told = item > 0 and VERBS.get(passage.lows[item - 1]) is Saying.TELL and word_at(passage.lows, item + 1) == "that"
    return told and is_in_capitals(inner, words)


def _is_named(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether a thing is called so: a device called “The Alternative”."""
    itself = item > 1 and passage.lows[item - 1] in REFLEXIVES
    if itself and LEMMAS.get(passage.lows[item - 2]) in ("call", "dub", "style"):
        # "Rudd, calling himself “Captain Ray”"
        return is_in_capitals(inner, words)
    called = item > 1 and passage.lows[item - 1] == "called" and passage.words[item - 2].islower()
    thing = called and passage.lows[item - 2] not in SUBJECT_PRONOUNS and not is_role_word(passage.lows[item - 2])
    if item > 2 and passage.lows[item - 1] in LABELLED and passage.lows[item - 3] in DETERMINERS:
        # "a field labelled “Your name”"
        return passage.words[item - 2].islower() and inner[:1].isupper() and inner[-1:].isalnum()
    return thing and is_in_capitals(inner, words)


def _names_occasion(passage: Passage, item: int) -> bool:
    """Whether the marks hold a title that leads in a report or the object of one: In “The Long Winter”, Lund said."""
    joined = passage.words[max(0, item - 2) : item] == ["", "and"]
    led = item > 0 and (passage.lows[item - 1] in PREPOSITIONS | WORKS or joined)
    inner = passage.spans[item].of(passage.text).strip(CLOSERS + "“‘«„‚`,")
    return led and is_title(passage, item, inner, inner.split())


JUDGED_REACH = 4
"""Items between what judges and the marked words."""


def _is_judged(passage: Passage, item: int, report: Report | None) -> bool:
    """Whether somebody is said to call a thing by these words: Okafor called the mayor “The King of the Quay”."""
    if report is None or report.rule is not Rule.BEFORE or report.cue is None:
        return False
    cue = passage.lows[report.cue[0]]
    judges = VERBS.get(cue) is Saying.JUDGE and LEMMAS.get(cue) not in PERFORMED
    return judges and 1 < item - report.cue[0] <= JUDGED_REACH


LETTERED_REACH = 6
"""Words between what bears a motto and its marks, where they say that it has words: "shirts with the words “…”"."""


LIST_REACH = 24
"""Items of such a list before a quote."""
EXAMPLES_REACH = 4
"""Items before "such as" in which it is told that words are spoken of."""


def _is_example(passage: Passage, item: int) -> bool:
    """Whether marks hold words that are spoken of: "to ban words such as ‘gonna’, ‘like’ and ‘innit’"."""
    at = item - 1
    while at > 1 and item - at < LIST_REACH and passage.lows[at] in ("", ",", "and", "or"):
        at -= 1
    led = passage.lows[max(0, at - 1) : at + 1] == ["such", "as"] or passage.lows[at] in ("like", "including")
    return led and not SPOKEN_OF.isdisjoint(passage.lows[max(0, at - EXAMPLES_REACH) : at])


SHOWING = frozenset(("declaring", "demanding", "proclaiming", "reading", "saying", "stating"))
"""What placards do that nobody says aloud."""


def _is_shown(passage: Passage, item: int) -> bool:
    """Whether the words stand on what is held up: "carrying signs demanding “Water for all,” a cry of the day"."""
    verb = item - 1 - (passage.words[item - 1] == ",")
    return verb > 0 and passage.lows[verb] in SHOWING and passage.lows[verb - 1] in CARRIERS


KNOWN_REACH = 8
"""Items before a quote in which "known" stands: "known on the island as"."""


def _is_carried(passage: Passage, item: int) -> bool:
    """Whether the words stand on a placard or are given as a name: the slogan “…”, a “…” banner."""
    item = _list_head(passage, item)
    lettered = item > 0 and passage.lows[item - 1] in ("word", "words")
    near = passage.lows[max(passage.bounds[item][0], item - (LETTERED_REACH if lettered else 3)) : item]
    called = passage.lows[max(passage.bounds[item][0], item - KNOWN_REACH) : item]
    if ("as" in called[-2:] and "known" in called) or called[-3:] in (
        ["what", "is", "called"],
        ["what", "are", "called"],
    ):
        return True
    spoken_of = passage.lows[max(0, item - 2)] == "the" and passage.lows[item - 1] in ("phrase", "term", "word")
    if item > 1 and spoken_of and word_at(passage.lows, item + 1) in AUXILIARIES:
        return True
    if word_at(passage.lows, item + 1) in ("is", "was") and not MOTTOS.isdisjoint(
        passage.lows[item + 2 : item + CALLED_REACH]
    ):
        return True
    if any(word in CARRIERS for word in near) and (":" not in near or near[-2] in CARRIERS):
        return True
    return any(word in CARRIERS for word in passage.lows[item + 1 : item + 3])


def _list_head(passage: Passage, item: int) -> int:
    """The item that the names of a list belong to, without whose they are: known as Norsund’s “teacher” and “…”."""
    first = max(passage.bounds[item][0], item - LIST_REACH)
    while item - 2 >= first and passage.lows[item - 1] in ("and", "or") and not passage.words[item - 2]:
        item -= 2
    if item - 1 > first and passage.lows[item - 1] in ("its", "their", "his", "her"):
        return item - 1
    return item - 2 if item - 2 > first and passage.lows[item - 1] in POSSESSIVE_ENDS else item


def _is_nickname(passage: Passage, item: int, words: list[str]) -> bool:
    """Earvin “Magic” Johnson."""
    if len(words) > SHORT or not 0 < item < len(passage.words) - 1:
        return False
    before, after = passage.words[item - 1], passage.words[item + 1]
    return (
        (before[:1].isupper() or is_role_word(before))
        and after[:1].isupper()
        and words[0][:1].isupper()
        and passage.lows[item - 1] not in DETERMINERS | PREPOSITIONS | JOINERS
    )
