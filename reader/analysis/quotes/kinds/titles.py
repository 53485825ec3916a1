"""Names of works in marks: known by their capitals, by what stands around them, and by what is done with works."""

from reader.analysis.document import word_at
from reader.analysis.english import nouns
from reader.analysis.english.roles import STAGED
from reader.analysis.english.saying import LEMMAS, SAYS, VERBS
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    JOINERS,
    PAST,
    PREPOSITIONS,
    SMALL_IN_TITLES,
    WHO,
    is_adverb,
)
from reader.analysis.patterns import later
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.kinds.captions import CLOSERS
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.wordlists import word_set

WORKS = nouns.WORKS | word_set(
    """
    books songs albums ballad anthem track show essay column article headline commentary exhibition exhibit
    program programme game report paper study episode sketch skit hit bestseller best-seller titled entitled
    called named headlined magazine debut sequel remake trilogy review collection miniseries mini-series
    docuseries masterpiece chapter section symphony
    """
)
"""What a title follows or comes before."""
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


def is_name(passage: Passage, item: int) -> bool:
    """Whether what a quote holds is a name to the eye, “Paper Boats.”, with a stop or without."""
    inner = passage.spans[item].of(passage.text).strip(CLOSERS + "“‘«„‚`,.")
    return is_in_capitals(inner, inner.split())


def is_in_capitals(inner: str, words: list[str]) -> bool:
    """Whether marked words are a name to the eye, without a stop."""
    return inner[-1:].isalnum() and all(word[:1].isupper() or word in SMALL_IN_TITLES for word in words)


STAGED_REACH = 6
"""Items from what is done with a work to its name."""
IN_WORKS = frozenset(("for", "from", "in", "of", "'s", "’s", "'", "’"))


def is_staged(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether somebody plays in a work or directs it: "was last seen in “Saltmarsh”", "directed “Hamlet”"."""
    name = inner.rstrip(",.")
    before = passage.lows[max(passage.bounds[item][0], item - STAGED_REACH) : item]
    led = before[-1:] != [] and (before[-1] in IN_WORKS or before[-1] in STAGED)
    return led and len(words) <= NAME_LENGTH and not STAGED.isdisjoint(before) and is_in_capitals(name, name.split())


def is_authored(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
    """Whether somebody writes or publishes a work: "wrote “The Long Quay” in 1990"; not "wrote “Go Home” on a wall"."""
    done = LEMMAS.get(passage.lows[item - 1]) if item else ""
    if done not in ("write", "publish") or len(words) < len(("A", "Quay")) or not is_in_capitals(inner, words):
        return False
    behind = passage.lows[item + 1 : item + 3]
    placed = behind[:1] != [] and behind[0] in PREPOSITIONS and behind[0] not in ("after", "before", "during", "for")
    dated = behind[:1] == ["in"] and behind[1:] != [] and (behind[1].isdecimal() or behind[1] in DAYS)
    return done == "publish" or dated or (words[0] in ("A", "An", "The") and not placed)


ABOUT = frozenset(("about", "for", "from", "in", "of", "on"))
"""What leads from a work to what it tells of."""
TOLD_REACH = 9
"""Words from a work to the comma before its name."""


def is_named_work(passage: Passage, item: int) -> bool:
    """Whether a work is named behind what it tells of, "a film about the circuit, “The Long Quay,” won", or what leads
    in who says something in it: "In her memoir, “The Long Quay,” Lund says".
    """
    if item < 2 or passage.words[item - 1] != "," or not is_name(passage, item):
        return False
    several = len(passage.spans[item].of(passage.text).split()) > 1
    for at in range(item - 2, max(passage.bounds[item][0], item - TOLD_REACH), -1):
        if not passage.words[at][:1].isalnum():
            return False
        if passage.lows[at] in WORKS:
            opens = passage.lows[passage.bounds[item][0]] in ABOUT and at == item - 2
            return several and (opens or passage.lows[at + 1] in ABOUT)
    return False


SENTENCES = later(r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St))(?<!\bMrs)[.!?] ")
"""Where a sentence ends within the marks."""


def is_title(passage: Passage, item: int, inner: str, words: list[str]) -> bool:
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
    if is_attributive(passage, item, inner) and several:
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
    behind = [low for low in behind if low not in ("not", "never")]
    kind = behind[: next((at for at, low in enumerate(behind) if at > 1 and low in PREPOSITIONS), len(behind))]
    return behind[1] in MADE or (behind[1] in ARTICLES and not WORKS.isdisjoint(kind))


def _is_explained(passage: Passage, item: int, inner: str) -> bool:
    """Whether a comma and what it is stand behind a work: “The Long Quay,” her first novel, came out in May."""
    apart = word_at(passage.lows, item + 1) == ","
    behind = passage.lows[item + 1 + apart : item + 1 + apart + CALLED_REACH]
    if not (apart or inner.endswith(",")) or behind[:1] == [] or behind[0] not in DETERMINERS:
        return False
    end = next((at for at, low in enumerate(behind) if low in (",", ".", "that") or low in PREPOSITIONS), 0)
    return end > 0 and behind[end - 1] in WORKS


ISSUED = frozenset(("out", "due", "published", "released"))
"""What stands before the day on which a work comes out: "her memoir, out on Tuesday, “…”"."""
PLACED = DAYS | {"at", "the"}
"""Words between a work and its name that tell where it is shown: "her new show at the Crawford, “…,”"."""
DATED_REACH = 6
"""Words of a date between a work and its name."""


def is_apposed(passage: Passage, item: int, report: Report | None) -> bool:
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


def is_attributive(passage: Passage, item: int, inner: str) -> bool:
    """Whether a noun follows at once that the words describe: a “Norsund First” bus tour."""
    following = passage.words[item + 1 : item + 2]
    if not following or not following[0].isalpha() or not following[0].islower() or inner[-1:] in ".,!?":
        return False
    low = following[0]
    plain = low in PREPOSITIONS or low in JOINERS or low in AUXILIARIES or low in WHO or low in DETERMINERS
    return not (plain or low in VERBS or low in PAST or is_adverb(low) or low.endswith(("ed", "ing")))
