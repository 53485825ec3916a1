"""Works that a text says are works: behind their kind, "her memoir, A Coat of Wheat", or between marks, "starred in
“Saltmarsh”".
"""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.english.nouns import WORKS
from reader.analysis.english.roles import STAGED
from reader.analysis.english.words import OWNING, SMALL_IN_TITLES
from reader.analysis.names.lore.heads import PAPERS
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import SAYING
from reader.analysis.wordlists import word_set
from reader.entities import WORK

KINDS = WORKS | word_set("bronze fresco story")
BEFORE_TITLES = frozenset(("A", "An", "The"))
SMALL = SMALL_IN_TITLES - word_set("as be but is it not or")
"""What has no capital in a title."""
TITLED = r"(?:A|An|The) [A-Z][\w’'-]*(?<!['’]s)(?: (?:[a-z]+ ){0,2}[A-Z][\w’'-]*(?<!['’]s)){0,8}"
"""A title as far as it may reach: it ends before a word without a capital that no title has."""
CALLED = rf"\b(?:{'|'.join(sorted(KINDS))}),? \Z"
STOPS = frozenset('.!?:;"”)')
"""What stands before the article that opens a sentence."""
REACH = 16
"""Characters before a title in which the word for it stands."""
MARKED = r"[“‘\x22'](?<!\w.)([A-Z][\w’-]*(?:,? (?:[a-z]+ ){0,2}[A-Z\d][\w’-]*){0,7})[,.]?[”’\x22'](?!\w)"
"""A title between marks."""
SUNG = word_set("sang sing singing sings sung")
STAGED_OR_SUNG = STAGED | SUNG
LED = rf"\b(?:{'|'.join(sorted(STAGED_OR_SUNG))})\b[^.;:“”‘\x22\n]{{0,24}}(?: (?:for|from|in|of)|['’]s?|,)? \Z"
"""What stands before it: "was last seen in ", "adapted her aunt’s "."""
LED += r"|\b(?:album|film|novel|play|poem|single|song|track|tune),? \Z"
LED += rf"|\b(?:author|creator|director) of \Z|\b(?:{'|'.join(sorted(KINDS))}|report)(?: is| was)?,? called \Z"
EXPLAINED = rf",? (?:an?|his|her|its|the|their) (?:[\w-]+ ){{0,3}}(?:{'|'.join(sorted(KINDS))})\b"
EXPLAINED += r"|,? (?:composed|painted|translated|written) by\b"
"""What stands behind it: ", a limited series", ", painted by"."""
APPOSED = r", (?:an?|her|his|its|the|their) (?:(?!at|behind|by|for|from|in|of|on|to|who|with)[\w’'-]+ ){0,4}"
APPOSED += rf"(?:{'|'.join(sorted(KINDS))})"
APPOSED += r"(?=[,.;]| (?:about|based|by|directed|from|in|inspired|of|on|set|starring|that|which|written)\b)"
"""What tells behind a comma that a name is a work's: ", her fourth novel,"."""
REACH_OF_APPOSED = 64
REACH_OF_MARKED = 48
"""Characters before such a title and behind it."""
MARKS = frozenset("“‘\"'")
WORDS_BEFORE, WORDS_BEHIND = 24, 64
"""As many words as there may be in that reach, and in a title as well."""
LONGEST_SAYING = 20
"""Letters of a verb of saying, and more."""
KNOWN = KINDS | STAGED_OR_SUNG | word_set("author called composed creator director painted translated written")


def work_names(document: Document) -> Iterator[Name]:
    """The works that a text names, wherever they stand, in no order."""
    if KNOWN.isdisjoint(document.vocabulary):
        return
    text = document.text
    titled = [
        one
        for one in (re.finditer(TITLED, text) if _has_called(document) else ())
        if re.search(CALLED, text[max(0, one.start() - REACH) : one.start()])
        or _is_of_maker(text, one)
        or is_apposed(text, one.end())
    ]
    told = [title for one in titled if (title := _title(one[0])) and not _says(text, one.start() + len(title))]
    marked = [
        one
        for one in (re.finditer(MARKED, text) if _has_marked(document) else ())
        if _title(one[1]) == one[1] and _is_told(text, one)
    ]
    told += [one[1] for one in marked if " " in one[1]]
    yield from (Name(*one.span(1), WORK) for one in marked if " " not in one[1])
    for title in set(told):
        for found in re.finditer(rf"\b{re.escape(title)}\b", text):
            yield Name(*found.span(), WORK)


def _has_called(document: Document) -> bool:
    """Whether the word for a work, or another in small letters, stands before an article with a capital; an owner does
    where the text has no word for a work.
    """
    text, words, tokens = document.text, document.words, document.tokens
    articles = [at for at in document.capitals if at and words[at] in BEFORE_TITLES and words[at - 1][-1] not in STOPS]
    named = articles and not KINDS.isdisjoint(document.vocabulary)
    return bool(named) or any(text.endswith(OWNING, 0, tokens[at].start) for at in articles)


def _has_marked(document: Document) -> bool:
    """Whether a capital stands behind a mark that opens, and near it a word that tells of a work."""
    text, words, tokens = document.text, document.words, document.tokens
    return any(
        not text[max(0, tokens[at - 1].start - 1)].isalnum()
        and not KNOWN.isdisjoint(words[max(0, at - WORDS_BEFORE) : at + WORDS_BEHIND])
        for at in document.capitals
        if at and words[at - 1] in MARKS
    )


def is_apposed(text: str, end: int) -> bool:
    """Whether it is told behind a comma that what ends here is a work: "Low Water, a film about tides"."""
    return text.startswith(", ", end) and re.match(APPOSED, text[end : end + REACH_OF_APPOSED]) is not None


def _is_of_maker(text: str, title: re.Match[str]) -> bool:
    """Whether somebody owns what is called with its article, and it is no paper: "Roca’s The Low Water"."""
    return (
        text.endswith(OWNING, 0, title.start()) and title[0].startswith("The ") and title[0].split()[-1] not in PAPERS
    )


def _title(words: str) -> str:
    """As many of the words as a title has."""
    parts = words.split(" ")
    end = next((at for at, part in enumerate(parts) if part.islower() and part not in SMALL), len(parts))
    while end and parts[end - 1] in SMALL:
        end -= 1
    return " ".join(parts[:end])


def _says(text: str, end: int) -> bool:
    """Whether a verb of saying stands behind it."""
    return text[end + 1 : end + 1 + LONGEST_SAYING].partition(" ")[0] in SAYING


def _is_told(text: str, marked: re.Match[str]) -> bool:
    """Whether the words before a title between marks, or behind it, say that it is one."""
    before, behind = marked.start(), marked.end()
    if re.search(LED, text[max(0, before - REACH_OF_MARKED) : before]):
        return True
    return re.match(EXPLAINED, text[behind : behind + REACH_OF_MARKED]) is not None
