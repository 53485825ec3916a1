"""Words that have a capital only because they open a sentence: "Weeds grew", "If Roca wins", "“Imagine that,”"."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.document import Document
from reader.analysis.english.datelines import behind_dateline
from reader.analysis.english.roles import OFFICES
from reader.analysis.english.words import ARTICLES, POSSESSIVES, PREPOSITIONS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.leaders import LEADERS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import NEVER_NAMES, SAYING
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PERSON, PLACE, WORK

NAMED_TOO = PLACES | {"first"}
"""Lists of names; of surnames too many are words to tell anything."""
MARKS = "“‘\"'([•*-–— "
"""What may stand between the beginning of a sentence and its first word."""

CREDITING = frozenset(("courtesy", "picture", "photo", "topshot", "video"))
"""What opens a line below a picture, before who took it."""
SPOKEN = (" “", " ‘", " '", ' "')
"""What opens words that are spoken within a sentence."""
QUOTED = (*"”’\"'", ",”", ',"', ".”", '."')
"""What closes a title behind its last word."""
ASKED = later(r"[^.!?\n]{0,300}\?")
"""What makes a question of a sentence: "Will Roca | resign?", but "Will Roca | resigned."."""
CALLED_WILL = "Will "
DONE = later(r" (?:[a-z]*[^\We]ed|[a-z]*[^\Wsu]s|said|was|had|won)\b")
"""What somebody does or did, behind a name: "Will Roca | retires", but "Will Roca | retire?"."""
ARTICLE = "the"
"""It is cut off wherever it stands."""


def behind_openings(text: str, names: Sequence[Name], opening: AbstractSet[int]) -> Iterator[Name]:
    """The names without the small word that opens their sentence, or that is written small: "Roca" of "If Roca".

    A title that is closed behind its last word is whole. One that is not is no title. At `opening` sentences begin.
    """
    for name in names:
        if text[name.start].isupper() and name.start not in opening:
            called = name.type is PERSON and text.endswith(CALLED_WILL, 0, name.start)
            called = called and name.start - len(CALLED_WILL) in opening and DONE.match(text, name.end) is not None
            yield name._replace(start=name.start - len(CALLED_WILL)) if called else name
            continue
        first, _, rest = name.of(text).partition(" ")
        low = first.lower()
        small = (
            rest
            and (name.start in opening or first.islower())
            and low != ARTICLE
            and (
                low in NEVER_NAMES
                or low in CREDITING
                or (rest[0].islower() and low in PREPOSITIONS)
                or (low == "will" and ASKED.match(text, name.end) is not None)
            )
        )
        if not small or (name.type is WORK and text.startswith(QUOTED, name.end)):
            yield name
        elif name.type is not WORK and (rest[0].isupper() or not rest.islower()):
            yield Name(name.end - len(rest), name.end, name.type)


def without_openings(text: str, names: Sequence[Name], opening: AbstractSet[int]) -> list[Name]:
    """The names without the plain words that open sentences and stand nowhere else with a capital.

    What was taken for a body is kept, as firms are called by plain words, and so is whoever speaks.
    """
    doubted = {
        at
        for at, name in enumerate(names)
        if (name.start in opening or _opens_speech(text, name)) and _may_be_plain(text, name)
    }
    if not doubted:
        return list(names)
    elsewhere = {word for at, name in enumerate(names) if at not in doubted for word in fold(name.of(text)).split()}
    return [name for at, name in enumerate(names) if at not in doubted or fold(name.of(text)) in elsewhere]


def _opens_speech(text: str, name: Name) -> bool:
    """Whether it opens words that are spoken within a sentence, and is no title: "chanting “Lock her up”"."""
    return name.type is not WORK and text.endswith(SPOKEN, 0, name.start)


def openings(document: Document) -> frozenset[int]:
    """Where the first word of each sentence begins."""
    text = document.text
    return frozenset(
        _first(text, behind_dateline(text, _first(text, sentence.start))) for sentence in document.sentences
    )


def _first(text: str, start: int) -> int:
    """Where the first word of a sentence begins."""
    while start < len(text) and text[start] in MARKS:
        start += 1
    return start


REACH = 20
"""Characters behind a name in which its verb stands."""

CRIES = word_set("ah aha alas gosh heck hell hey hmm huh oh ooh ouch ugh uh um whoa wow yeah")
"""Most are surnames or firms too, and are taken for them where no sign cries them out."""
CRIED = (",", "!", "…", "...", " and ", " –", " —")
"""What stands behind a cry."""
ENDED = (".", "!", "?", "…")
"""What ends a paragraph of one word."""
LESSER = word_set("acting additional assistant associate deputy joint special")
"""What stands before an office of those who are not alone in it."""
ASKED_FOR = ARTICLES | POSSESSIVES | word_set("every it that these this those")
"""What stands behind somebody who is told to do something."""


def _may_be_plain(text: str, name: Name) -> bool:
    """Whether a name is one word that dictionaries write small, which does not speak, a cry, or all of a paragraph."""
    writing = fold(name.of(text))
    if not writing.isalpha() or writing in LEADERS:
        return False
    behind = "".join(text[name.end : name.end + REACH].split(maxsplit=1)[:1])
    if writing in CRIES and text.startswith(CRIED, name.end):
        return not any(figure.isdigit() for figure in text[name.end : name.end + len(", 45")])
    listed = lists_of(writing)
    plain = NAMED_TOO.isdisjoint(listed) and ("common" in listed or is_english(writing))
    # "Open | that link", "Additional | Solicitor General"
    goes_on = text.startswith(" ", name.end) and (
        behind in ASKED_FOR or (writing in LESSER and behind.lower() in OFFICES)
    )
    if (name.type is PLACE and _is_all(text, name)) or (plain and goes_on):
        return True
    land = name.type is PLACE and writing in countries().places
    if land or name.type is ORGANIZATION or is_known(writing):
        return False
    return plain and not (text.startswith(" ", name.end) and behind in SAYING)


def _is_all(text: str, name: Name) -> bool:
    """Whether a word is all that its paragraph says: "Nice."."""
    opens = not name.start or text[name.start - 1] == "\n"
    return opens and text.startswith(ENDED, name.end) and text[name.end + 1 : name.end + 2] in {"", "\n"}
