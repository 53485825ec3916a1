"""Words in marks that the text shows and nobody says: works with their year, glosses, what is written on a wall."""

from reader.analysis.document import word_at
from reader.analysis.english.words import DAYS, is_adverb
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.wordlists import word_set

CLOSERS = "\"'”’»"
LISTED_REACH = 8
"""Items between the brackets behind a listed work."""
LISTED_LENGTH = 12
"""Words that the name of a listed work may have."""
LANGUAGES = word_set(
    """
    arabic aramaic basque bengali cantonese catalan chinese creole czech danish dutch english esperanto farsi finnish
    french gaelic georgian german greek gujarati hausa hawaiian hebrew hindi hungarian icelandic igbo irish italian
    japanese javanese khmer korean kurdish latin malay mandarin maori māori norwegian pashto persian polish portuguese
    punjabi quechua romanian russian sanskrit serbian somali spanish swahili swedish tagalog tamil thai tibetan turkish
    ukrainian urdu vietnamese welsh xhosa yiddish yoruba zulu slang shorthand code
    """
)
"""What stands before "for" and the meaning of foreign words."""
MEANING = word_set("mean meaning means translates translated translating")
DEFINED = 3
"""Words that a contract or a licence defines, at most."""


def is_listed(passage: Passage, item: int) -> bool:
    """Whether marks hold a work of a list: “Salt” (2011); (“Library to be sold,” Courier, Monday); (“Ice”, 4 May)."""
    if word_at(passage.words, item + 1) == "(":
        inside = passage.words[item + 2 : item + 2 + LISTED_REACH]
        last = inside[inside.index(")") - 1] if ")" in inside[1:] else ""
        words = passage.spans[item].of(passage.text).split()
        return last.isdigit() and len(last) == len("2011") and len(words) <= LISTED_LENGTH
    if not item or passage.words[item - 1] != "(":
        return False
    following = passage.words[item + 1 : item + 1 + LISTED_REACH]
    ends = passage.spans[item].of(passage.text).rstrip("\"'”’»").endswith(",")
    named = following[1:] if following[:1] == [","] else following if ends else []
    return ")" in named and (named[0][:1].isupper() or named[0].isdecimal())


def is_gloss(passage: Passage, item: int) -> bool:
    """Whether marks hold what foreign words mean, Latin for “…”, which means “…”, or a word that is defined."""
    if passage.lows[item + 1 : item + 2] == ["means"] or passage.lows[item + 1 : item + 3] == ["shall", "mean"]:
        return len(passage.spans[item].of(passage.text).split()) <= DEFINED
    while item > 1 and (passage.lows[item - 1] == "," or is_adverb(passage.lows[item - 1])):
        # "It means, roughly, “…”"
        item -= 1
    before = passage.lows[max(0, item - 3) : item]
    if before[-1:] == ["for"]:
        return len(before) > 1 and before[-2] in LANGUAGES
    return before[-1:] != [] and (before[-1] in MEANING or (before[-1] in ("as", "to") and bool(MEANING & {*before})))


DATES = DAYS | {"may"}
"""What stands behind "by" and wrote nothing: “You wait.” By May she had gone."""
HEADLINE_LENGTH = 12
"""Words of a quote that may be a headline of its own."""


def is_headline(passage: Passage, item: int, words: list[str]) -> bool:
    """Whether the words head what follows: all in capitals before it, or naming who wrote the piece."""
    if not item and passage.words[1:2] in ([], [""]) and len(words) <= HEADLINE_LENGTH:
        return passage.spans[item].of(passage.text).isupper()
    at = item + 2 if word_at(passage.words, item + 1) == "," else item + 1
    by_whom = passage.words[at + 1 : at + 3] if word_at(passage.lows, at) == "by" else []
    if by_whom[:1] == ["the"] and passage.spans[item].of(passage.text).rstrip(CLOSERS).endswith(","):
        del by_whom[0]
    dated = by_whom[:1] != [] and by_whom[0].lower() in DATES
    return not dated and "".join(by_whom[:1])[:1].isupper() and words[:1] != [] and words[0].strip("‘'")[:1].isupper()
