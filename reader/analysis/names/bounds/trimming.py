"""Names without what is no part of them: titles, articles, marks, possessives."""

import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.document import Document
from reader.analysis.names.bounds.edges import parts
from reader.analysis.names.bounds.seats import without_seat
from reader.analysis.names.bounds.splitting import split
from reader.analysis.names.bounds.titles import TITLES, without_title_begun
from reader.analysis.names.kinds.nameless import MANY
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, PARTICLES
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON

SPOKEN = r"(\w[\w.]*): (?:In|On|At|From|To) (?=\w)"
"""An interview names who speaks: "Rossi: In Tarna, yes."."""
CUT_SHORT = (" Co", " Cos", " Corp", " Inc", " Ltd", " Bros", " Jr", " Sr")
"""What keeps its full stop at the end of a name."""
SAID_OF_ONESELF = (" am ", " can ", " don't ", " don’t ", " have ", " know ", " think ")
"""Behind "I", which is then no king's number: "Against Ines I have no chance"."""
OF_ONESELF = (" I'd", " I'm", " I’d", " I’m")
"""The same in one word, as interviews have it: "Roca: I’d go"."""
CLASSES = (" A", " B", " C")
SHARES = (" share", " stock", "-share")
"""What of a firm is of such a class: "Roca B shares"."""
BREAK = r"\s*''|(?<=\w)—(?=\w)|\s+(?:[–—_|](?:\s|\Z)|--|[@#]|\d{4}-\d\d|([‘“«]|\x22(?=\w)))"
AFTER_FORM = r"(?<=(?:Co|nc|td|rp)\.) (?!Corp|Foundation|Fund|Inc|Limited|Ltd)(?=[A-Z])"
UNNAMED = frozenset(("file", "handout", "photo", "pool", "uncredited"))
"""What stands among them and names nobody."""
CLOSING = {"‘": "’", "“": "”", "«": "»", '"': '"'}
BREAKING = (
    "–", "—", " _", " |", "‘", "“", "«", ' "', "''", " --", "@", "#", "Co. ", "Inc. ", "Ltd. ", "Corp. ", " 1", " 2",
)  # fmt: skip


def trim(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """Each name cut to itself, joined ones apart; what has no letter left is dropped."""
    written = {name.of(document.text) for name in names}
    people = _people(document.text, names)
    for whole in _rejoined(document.text, names):
        word = whole.of(document.text)
        if word.isalpha():
            yield whole
            continue
        if whole.type is not PERSON and word.endswith(people):
            someone = next(one for one in people if word.endswith(one))
            yield Name(whole.end - len(someone) + 1, whole.end, PERSON)
            continue
        if whole.type is PERSON and (adjective := _adjective(document.text, whole, written)):
            whole = whole._replace(start=whole.start + len(adjective) + 1)  # noqa: PLW2901 - the same without it
        if whole.type is PERSON and (behind := _word_behind(whole.of(document.text), written)):
            whole = whole._replace(end=whole.end - len(behind) - 1)  # noqa: PLW2901 - the same without it
        is_plain = word.replace(" ", "").isalnum()
        for name in (whole,) if is_plain else _without_marks(document.text, whole, written):
            for one in without_seat(document.text, name):
                for own in split(document.text, one, written):
                    yield from _bared(document.text, own)


NAMED = PERSONAL | PLACES
REACH_OF_TITLE = 24
"""Characters before somebody in which a title stands."""


def _adjective(text: str, name: Name, others: AbstractSet[str]) -> str:
    """The adjective before somebody who is named without it among the `others`: "Defiant Roca"; else empty.

    Behind a title it is a given name, "Mayor Baste Roca", and before a land a body's: "Audit Mali".
    """
    first, _, rest = name.of(text).partition(" ")
    folded = fold(first)
    listed = lists_of(folded)
    if not rest or folded in PARTICLES or folded in TITLES or not NAMED.isdisjoint(listed):
        return ""
    if ("common" not in listed and not is_english(folded)) or fold(rest) in countries().places:
        return ""
    before = text[max(0, name.start - REACH_OF_TITLE) : name.start]
    if before.endswith(" ") and fold((before.split() or [""])[-1].rstrip(".")) in TITLES:
        return ""
    surname = " " + rest
    named = rest in others or any(one.endswith(surname) for one in others if one != name.of(text))
    return first if named or (" " in rest and "first" in lists_of(fold(rest.partition(" ")[0]))) else ""


def _word_behind(written: str, others: AbstractSet[str]) -> str:
    """The plain word of a headline behind somebody who is named in full without it: "Ines Roca Defends"; else empty."""
    rest, _, last = written.rpartition(" ")
    folded = fold(last)
    plain = "last" not in (listed := lists_of(folded)) and ("common" in listed or is_english(folded))
    return last if plain and " " in rest and rest in others else ""


def _people(text: str, names: Sequence[Name]) -> tuple[str, ...]:
    """The full names of people, each with a blank before it, as longer names end in them; the longest first."""
    full = {name.of(text) for name in names if name.type is PERSON}
    return tuple(sorted([" " + one for one in full if " " in one], key=len, reverse=True))


def _without_marks(text: str, whole: Name, written: AbstractSet[str]) -> Iterator[Name]:
    """The name without the marks of speech that it runs on over, and the speaker whom they mark."""
    for speech in _without_speaker(text, whole):
        for name in (one for own in _behind_league(text, speech) for one in _listed(text, own)):
            yield name._replace(end=min(_label_end(text, name, written), _break_in(text, name)))


LEAGUES = ("Group ", "Liga ", "Pool ", "Serie ")
"""What stands before a letter that is nobody's initial: "top of Serie A. Roca won"."""
LETTER = later(r"(?:Group |Liga |Pool |Serie )?[A-H]\. (?=[A-Z])")


def _behind_league(text: str, name: Name) -> Iterator[Name]:
    """The league that ends a sentence, where it is a part of the name, and what begins the next one."""
    own = text.startswith(LEAGUES, name.start)
    letter = LETTER.match(text, name.start, name.end) if own or text.endswith(LEAGUES, 0, name.start) else None
    if letter and own:
        yield Name(name.start, letter.end() - len(". "), ORGANIZATION)
    yield name._replace(start=letter.end()) if letter else name


def _listed(text: str, name: Name) -> Iterator[Name]:
    """The names that a semicolon parts in one, or a stroke below a picture: "Lund; Ito", "Ada Lund/AFP"."""
    start = name.start
    if names := _credited(text, name):
        yield from names
        return
    while (mark := text.find(";", start, name.end)) > 0:
        yield name._replace(start=start, end=mark)
        start = mark + 1
    yield name._replace(start=start) if start > name.start else name


def _credited(text: str, name: Name) -> list[Name]:
    """Who took a picture and for whom, where strokes part them: "AP/Ada Lund", "World Bank/IMF"; else empty."""
    parts = name.of(text).split("/")
    known = [part for part in parts if fold(part) in ALWAYS_BODIES]
    full = [part for part in parts if " " in part and "first" in lists_of(fold(part.partition(" ")[0]))]
    full = [part for part in full if part not in known]
    if len(parts) < 2 or not (known or (full and name.type is PERSON)):
        return []
    found, start = [], name.start
    for part in parts:
        somebody = part in full or (name.type is PERSON and not full and " " in part and part not in known)
        if part and part.casefold() not in UNNAMED:
            found.append(Name(start, start + len(part), PERSON if somebody else ORGANIZATION))
        start += len(part) + 1
    return found


def _without_speaker(text: str, name: Name) -> Iterator[Name]:
    """The speaker and the place, where an interview's mark of who speaks was taken for a part of its name."""
    written = name.of(text)
    spoken = re.match(SPOKEN, written) if ": " in written else None
    if spoken:
        yield Name(name.start, name.start + spoken.end(1), PERSON)
    yield name._replace(start=name.start + spoken.end(), chances=()) if spoken else name


def _label_end(text: str, name: Name, written: Collection[str]) -> int:
    """Where a name ends that is the label of what somebody says: "Okafor: Twice" where Okafor is written elsewhere,
    and what has capitals throughout.
    """
    colon = text.find(": ", name.start, name.end)
    begins = name.start == 0 or text[name.start - 1] == "\n"
    label = text[name.start : colon] if begins and colon > 0 else ""
    loud = label.isupper() and " " in label and not text[colon : name.end].isupper()
    return colon if loud or (label and label in written) else name.end


def _break_in(text: str, name: Name) -> int:
    """Where a name ends that runs on over a dash, or into a quote that it does not close."""
    written = name.of(text)
    for mark in re.finditer(rf"{BREAK}|{AFTER_FORM}", written) if any(mark in written for mark in BREAKING) else ():
        if mark.start() and (not mark[1] or written.find(CLOSING[mark[1]], mark.end()) < 0):
            return name.start + mark.start()
    return name.end


def _rejoined(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The names, with one that was broken after an initial whole again: "George P." and "Shultz Center"."""
    broken: Name | None = None
    for name in names:
        if broken and name.start == broken.end + 1 and text[broken.end] == " ":
            yield name._replace(start=broken.start)
            broken = None
            continue
        if broken:
            yield broken
        broken = name if text[name.end - 1] == "." and text[name.end - 3 : name.end - 2] == " " else None
        if not broken:
            yield name
    if broken:
        yield broken


def _behind_time(text: str, start: int, end: int) -> int:
    """Where a name begins behind the day or the month that opens its sentence: "In January | Roca"."""
    time = text[start:end].partition(" ")[0]
    opens = text.endswith(("In ", "On "), 0, start) and fold(time) in CALENDAR
    return start + len(time) + 1 if opens and len(time) < end - start else start


SYLLABLES = word_set("bing ching ding hing hsing jing king ling ming ning ping qing sing ting tsing wing xing ying")
"""What ends Chinese given names behind a hyphen, and looks like the end of a participle: "Chen Mei-ling"."""


def _length_of_syllable(text: str, end: int) -> int:
    """How many characters behind a hyphen are the end of a given name."""
    last = text[end + 1 : end + 1 + len("hsing")]
    last = last[: next((at for at, letter in enumerate(last) if not letter.isalpha()), len(last))]
    return len(last) + 1 if last in SYLLABLES and not text[end + 1 + len(last) : end + 2 + len(last)].isalnum() else 0


WHITE_HOUSE = "White House"
"""Whoever lives there: "the Roca | White House"."""
OF_PARTY = " Party"
"""What ends the name of a body, and begins no title that stands behind it: "Harbour Party MLA"."""


def _bared(text: str, name: Name) -> Iterator[Name]:
    """The names in one without what is none of them at their ends."""
    for own in parts(name.of(text), name.type):
        start, end = name.start + own.start, name.start + own.end
        start = _behind_time(text, start, end)
        start = end - len(WHITE_HOUSE) if text.endswith(" " + WHITE_HOUSE, start, end) else start
        if own.type is not PERSON and not text.endswith(OF_PARTY, start, end):
            end = without_title_begun(text, start, end)
            end -= 2 * (text[end - 2 : end] in CLASSES and text.startswith(SHARES, end))
        if text.startswith(MANY, end) and text[end - 1].isdecimal():
            blank = text.rfind(" ", start, end)
            end = blank if blank > start else end
        end -= len(" &") * text.endswith(" &", start, end)
        end -= len(" I’m") * text.endswith(OF_ONESELF, start, end)
        end -= len(" I") * (text.endswith(" I", start, end) and text.startswith(SAID_OF_ONESELF, end))
        end += text.startswith(".", end) and text.endswith(CUT_SHORT, start, end)
        end += _length_of_syllable(text, end) if own.type is PERSON and text.startswith("-", end) else 0
        yield Name(start, end, own.type, name.chances if own.as_given else ())
