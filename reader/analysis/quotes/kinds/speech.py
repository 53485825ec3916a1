"""Speech told apart from what only looks like it: titles of works, mottos, nicknames, words held at a distance.

A stretch that a report claims is speech, unless it is too short to be more than a word. Titles are known by their
capitals and by what stands before them; mottos by the thing they are written on.
"""

import re

from reader.analysis.document import word_at
from reader.analysis.english.roles import STAGED, is_role_word
from reader.analysis.english.saying import LEMMAS, SAYS, VERBS, Saying
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    JOINERS,
    PAST,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SMALL_IN_TITLES,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.kinds.captions import CLOSERS, is_gloss, is_headline, is_inscribed, is_listed
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set
from reader.model import QuoteKind

WORKS = word_set(
    """
    book books novel memoir biography autobiography song songs single album albums ballad anthem track film movie
    documentary show series sitcom play musical opera poem essay column article headline commentary painting exhibition
    exhibit podcast program programme game report paper study episode sketch skit comedy drama thriller hit
    bestseller best-seller titled entitled called named headlined magazine column debut sequel remake trilogy review
    miniseries mini-series docuseries
    """
)
"""What a title follows or comes before."""

CARRIERS = word_set(
    """
    slogan slogans motto mottos mantra sign signs banner banners placard placards poster posters sticker stickers
    button buttons hat hats cap caps shirt shirts t-shirt t-shirts tee bumper jersey badge label tattoo graffiti
    wearing reading emblazoned hashtag nicknamed nickname so-called dubbed password codename code-named
    moniker logo logos inscription crest
    """
)
"""What a motto is written on, and words that give a name."""

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
LABEL = 4
"""Marked words, at most, that are the name of the noun behind them: the “Bread for All” march."""
SHORT = 3
"""Marked words, at most, that are not taken for speech where nobody is said to speak them."""


def kind_of(passage: Passage, item: int, report: Report | None) -> QuoteKind:
    """What the quote at an item is there for; `report` is what was found to report it."""
    span = passage.spans[item]
    inner = passage.text[span.start : span.end].strip(CLOSERS + "“‘«„‚`")
    words = inner.split()
    if report and report.cue and passage.lows[report.speaker[1] - 1] in CARRIERS:
        return QuoteKind.SCARE
    if item and passage.lows[item - 1] in TITLED:
        return QuoteKind.TITLE
    if item and (passage.lows[item - 1] in PAINTING or _is_shown(passage, item)):
        return QuoteKind.SCARE
    if _is_pressed(passage, item, words):
        return QuoteKind.SCARE
    if _is_hearer(passage, item, inner, words) or _is_named(passage, item, inner, words):
        return QuoteKind.TITLE
    if _is_staged(passage, item, inner, words) or _is_authored(passage, item, inner, words):
        return QuoteKind.TITLE
    if inner[-1:].isalnum() and is_gloss(passage, item):
        return QuoteKind.SCARE
    if report and _is_direct(passage, item, report):
        return QuoteKind.DIRECT
    if _is_nickname(passage, item, words):
        return QuoteKind.SCARE
    if report and report.rule in DIRECTLY and len(words) <= LABEL and _is_attributive(passage, item, inner):
        return QuoteKind.SCARE
    if len(words) <= SHORT and _is_example(passage, item):
        return QuoteKind.SCARE
    if _is_carried(passage, item) or is_gloss(passage, item):
        return QuoteKind.SCARE
    if is_listed(passage, item):
        return QuoteKind.TITLE
    if is_inscribed(passage, item):
        return QuoteKind.SCARE
    named = not _is_judged(passage, item, report) and _is_title(passage, item, inner, words)
    if named or _is_apposed(passage, item, report) or is_headline(passage, item, words):
        return QuoteKind.TITLE
    ends = inner[-1:] in ".!?" or _is_sentence(passage, item)
    if not report and len(words) <= SHORT and not (_stands_alone(passage, item) and ends):
        return QuoteKind.SCARE
    return QuoteKind.DIRECT


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


NAME_LENGTH = 6
"""Words that the name of a work may have at the end of its sentence."""

PERFORMED = frozenset(("sing", "recite", "read", "title", "headline"))
"""Verbs of saying whose object may be a work."""

MADE = frozenset(
    ("published", "released", "directed", "produced", "performed", "played", "staged", "recorded", "filmed", "sung")
)
"""What is done with a work, behind its name and "be"."""
SHOWN = frozenset(("airs", "aired", "debuted", "debuts", "grossed", "premiered", "premieres", "starring", "stars"))
"""What a work does, behind its name."""
MADE_BY = MADE | {"composed", "designed", "painted", "sculpted", "translated", "written"}
CALLED_REACH = 6
"""Words from the name of a work to what it is: “The Long Quay” is a short, sad film."""


def _is_direct(passage: Passage, item: int, report: Report) -> bool:
    """Whether the report touches the quote: right behind it, or right before it with a colon or a verb of saying."""
    if report.rule in DIRECTLY and not _names_occasion(passage, item):
        before = passage.text[passage.spans[item].start : passage.spans[item].end].rstrip(CLOSERS)[-1:]
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
    return told and _is_in_capitals(inner, words)


def _is_named(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether a thing is called so: a device called “The Alternative”."""
    called = item > 1 and passage.lows[item - 1] == "called" and passage.words[item - 2].islower()
    thing = called and passage.lows[item - 2] not in SUBJECT_PRONOUNS and not is_role_word(passage.lows[item - 2])
    return thing and _is_in_capitals(inner, words)


def _is_in_capitals(inner: str, words: list[str]) -> bool:
    """Whether marked words are a name to the eye, without a stop."""
    return inner[-1:].isalnum() and all(word[:1].isupper() or word in SMALL_IN_TITLES for word in words)


STAGED_REACH = 6
"""Items from what is done with a work to its name."""
IN_WORKS = frozenset(("for", "from", "in", "of", "'s", "’s", "'", "’"))


def _is_staged(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether somebody plays in a work or directs it: "was last seen in “Saltmarsh”", "directed “Hamlet”"."""
    name = inner.rstrip(",.")
    before = passage.lows[max(passage.bounds[item][0], item - STAGED_REACH) : item]
    led = before[-1:] != [] and (before[-1] in IN_WORKS or before[-1] in STAGED)
    return led and len(words) <= NAME_LENGTH and not STAGED.isdisjoint(before) and _is_in_capitals(name, name.split())


def _is_authored(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether somebody writes or publishes a work: "wrote “The Long Quay” in 1990"; not "wrote “Go Home” on a wall"."""
    done = LEMMAS.get(passage.lows[item - 1]) if item else ""
    if done not in ("write", "publish") or len(words) < len(("A", "Quay")) or not _is_in_capitals(inner, words):
        return False
    behind = passage.lows[item + 1 : item + 3]
    placed = behind[:1] != [] and behind[0] in PREPOSITIONS and behind[0] not in ("after", "before", "during", "for")
    dated = behind[:1] == ["in"] and behind[1:] != [] and (behind[1].isdecimal() or behind[1] in DAYS)
    return done == "publish" or dated or (words[0] in ("A", "An", "The") and not placed)


def _names_occasion(passage: Passage, item: int) -> bool:
    """Whether the marks hold a title that leads in a report or the object of one: In “The Long Winter”, Lund said."""
    joined = passage.words[max(0, item - 2) : item] == ["", "and"]
    led = item > 0 and (passage.lows[item - 1] in PREPOSITIONS | WORKS or joined)
    inner = passage.spans[item].of(passage.text).strip(CLOSERS + "“‘«„‚`,")
    return led and _is_title(passage, item, inner, inner.split())


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


SPOKEN_OF = word_set("word words phrase phrases term terms expression expressions names labels slogans")
LIST_REACH = 24
"""Items of such a list before a quote."""
EXAMPLES_REACH = 4


def _is_example(passage: Passage, item: int) -> bool:
    """Whether marks hold words that are spoken of: "to ban words such as ‘gonna’, ‘like’ and ‘innit’"."""
    at = item - 1
    while at > 1 and item - at < LIST_REACH and passage.lows[at] in ("", ",", "and", "or"):
        at -= 1
    led = passage.lows[max(0, at - 1) : at + 1] == ["such", "as"] or passage.lows[at] in ("like", "including")
    return led and not SPOKEN_OF.isdisjoint(passage.lows[max(0, at - EXAMPLES_REACH) : at])


SHOWING = frozenset(("declaring", "demanding", "proclaiming"))
"""What placards do that nobody says aloud."""


def _is_shown(passage: Passage, item: int) -> bool:
    """Whether the words stand on what is held up: "carrying signs demanding “Water for all,” a cry of the day"."""
    return passage.lows[item - 1] in SHOWING and item > 1 and passage.lows[item - 2] in CARRIERS


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


SENTENCES = re.compile(r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)[.!?] ")
"""Where a sentence ends within the marks."""


def _is_title(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether the words are written as a title, and stand where a title stands."""
    heavy = [word for word in words if word.lower() not in SMALL_IN_TITLES and word[:1].isalpha()]
    capitals = sum(word[:1].isupper() for word in heavy)
    begins = words[0][:1].isupper() or words[0][:1].isdigit()
    several = len(heavy) > 1 or (len(words) > 1 and words[0] in ("A", "An", "The"))
    if not heavy or not begins or capitals < len(heavy) or (len(words) > 1 and not several):
        return False
    before = word_at(passage.lows, item - 1)
    if ";" in inner or SENTENCES.search(inner) or (inner[-1:] in ".!" and before in (":", ",", "")):
        return False
    near = passage.lows[max(passage.bounds[item][0], item - 3) : item] + passage.lows[item + 1 : item + 2]
    if any(word in WORKS for word in near):
        return True
    if _is_attributive(passage, item, inner) and several:
        return True
    if _is_told_of(passage, item) or _is_explained(passage, item, inner):
        return True
    if LEMMAS.get(before) in PERFORMED:
        return True
    if several and before.isalpha() and passage.words[item - 1].islower() and before not in VERBS:
        return True
    led = before in (":", ",") or before in SAYS
    in_clause = before in PREPOSITIONS or before in DETERMINERS or before in ("’s", "'s", "’", "'", "and", "or")
    return several and in_clause and not led


def _is_told_of(passage: Passage, item: int) -> bool:
    """Whether what follows says what a work is or how it was made: “The Long Quay” is a film; was recorded."""
    apart = word_at(passage.words, item + 1) == ","
    behind = passage.lows[item + 1 + apart : item + CALLED_REACH]
    if behind[:1] != [] and (behind[0] in SHOWN or (behind[1:2] in (["by"], ["on"]) and behind[0] in MADE_BY)):
        return True
    if behind[:1] not in (["is"], ["was"]) or len(behind) == 1:
        return False
    kind = behind[: next((at for at, low in enumerate(behind) if at > 1 and low in PREPOSITIONS), len(behind))]
    return behind[1] in MADE or (behind[1] in ARTICLES and not WORKS.isdisjoint(kind))


def _is_explained(passage: Passage, item: int, inner: str) -> bool:
    """Whether a comma and what it is stand behind a work: “The Long Quay,” her first novel, came out in May."""
    apart = word_at(passage.lows, item + 1) == ","
    behind = passage.lows[item + 1 + apart : item + 1 + apart + CALLED_REACH]
    if not (apart or inner.endswith(",")) or behind[:1] == [] or behind[0] not in DETERMINERS:
        return False
    end = next((at for at, low in enumerate(behind) if low == "," or low in PREPOSITIONS), 0)
    return end > 0 and behind[end - 1] in WORKS


ISSUED = frozenset(("out", "due", "published", "released"))
"""What stands before the day on which a work comes out: "her memoir, out on Tuesday, “…”"."""
PLACED = DAYS | {"at", "the"}
"""Words between a work and its name that tell where it is shown: "her new show at the Crawford, “…,”"."""
DATED_REACH = 6
"""Words of a date between a work and its name."""


def _is_apposed(passage: Passage, item: int, report: Report | None) -> bool:
    """Whether a work is named between commas: Lund's commentary on May 3, “Shut the bridge,” is long."""
    if item < 2 or passage.words[item - 1] != ",":
        return False
    at = item - 2
    while at > 0 and item - at < DATED_REACH and (passage.lows[at] in PLACED or not passage.words[at].islower()):
        at -= 1
    at -= passage.lows[at] in ("on", "in", "of") and at < item - 2
    if passage.lows[at] in ISSUED and at > 1:
        at -= 1 + (passage.words[at - 1] == ",")
    if passage.lows[at] not in WORKS:
        return False
    written = passage.spans[item].of(passage.text).strip(CLOSERS)
    ends = written.endswith(",") or (written.endswith(".") and len(written.split()) <= NAME_LENGTH)
    return (report is None or report.rule is Rule.SENTENCE) and (ends or word_at(passage.words, item + 1) == ",")


def _is_attributive(passage: Passage, item: int, inner: str) -> bool:
    """Whether a noun follows at once that the words describe: a “Norsund First” bus tour."""
    following = passage.words[item + 1 : item + 2]
    if not following or not following[0].isalpha() or not following[0].islower() or inner[-1:] in ".,!?":
        return False
    low = following[0]
    plain = low in PREPOSITIONS or low in JOINERS or low in AUXILIARIES or low in WHO or low in DETERMINERS
    return not (plain or low in VERBS or low in PAST or is_adverb(low) or low.endswith(("ed", "ing")))
