"""Speakers who stand beside a quote without a verb: a label and a colon, a dash and a name, a name in brackets."""

from reader.analysis.document import word_at
from reader.analysis.english.given_names import is_given
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import UTTERED, VERBS
from reader.analysis.english.words import AUXILIARIES, DETERMINERS, POSSESSIVE_ENDS, PREPOSITIONS
from reader.analysis.quotes.grammar.cues import is_saying, opens_inverted
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, begins_phrase, phrase_from
from reader.analysis.quotes.grammar.scraps import is_scrap, is_somebody
from reader.analysis.quotes.grammar.subjects import DASHES
from reader.analysis.quotes.reports.clauses import owner_of
from reader.analysis.quotes.reports.report import Report, Rule
from reader.analysis.spoken.interview import RUBRICS

LABEL_LENGTH = 9
"""Items of what stands before a quote as its label."""
SIGNATURE_LENGTH = 14
"""Items of a line that signs a quote."""
CREDIT_LENGTH = 8
"""Items that a name in brackets may have."""


OWNED_LENGTH = 6
"""Items of a headline that tells whose words it has: "Mother’s plea: ‘…’"."""


def label_report(passage: Passage, quote: int) -> Report | None:
    """The speaker who stands before the quote with a colon and no verb: Okafor: “…”; “…,” by Okafor: “…”."""
    first, _ = passage.bounds[quote]
    if quote - first < 2 or passage.words[quote - 1] != ":" or opens_inverted(passage, first):
        return None
    first = _label_start(passage, first, quote)
    last = passage.words[quote - 2]
    noun = last.islower() and not is_role_word(last) and not is_saying(passage, quote - 2)
    owner = owner_of(passage, quote - 2, first) if noun else None
    if owner and quote - first <= OWNED_LENGTH and quote + 1 == len(passage.words):
        return Report(owner, (quote - 2, quote - 1), Rule.OWNER)
    if quote - first > LABEL_LENGTH or not all(map(_is_label, passage.words[first : quote - 1])):
        return None
    if passage.lows[quote - 2] in RUBRICS:
        return None
    found = _both(passage, first, quote - 1)
    return Report(found, (quote - 1, quote), Rule.LABEL) if found else None


def _label_start(passage: Passage, first: int, quote: int) -> int:
    """The item behind what stands before a label: a dash, a quote and "by", what is given, "Key points from"."""
    for at in range(quote - 2, max(first, quote - LABEL_LENGTH), -1):
        posted = passage.words[at] == "" and passage.words[at + 1] == "@"
        if passage.words[at] in DASHES or posted or (passage.lows[at] == "by" and passage.words[at - 1] == ""):
            first = at + 1
            break
    source = next((at for at in range(first + 1, quote - 2) if passage.lows[at] == "from"), first)
    before = passage.lows[source - 1]
    # "Lund is from Lorne: “…”", but "The quote of the day is from | Lund: “…”"
    native = before in AUXILIARIES and is_somebody(passage, (first, source - 1))
    given = source > first and not native and (before == "more" or before.endswith("s"))
    return source + 1 if given else first


def _is_label(word: str) -> bool:
    if is_role_word(word):
        return True
    return word[:1].isupper() or word in ("of", "and", "the", "’s", "'s", "’", "'", ".", ",", "(", ")", "-", "@")


def _both(passage: Passage, first: int, stop: int) -> Range | None:
    """The name of a label, or the two that "and" joins."""
    found = phrase_from(passage, first, stop)
    joined = found is not None and passage.lows[found[1]] == "and" and found[1] + 1 < stop
    return (first, stop) if joined else found


def signature(passage: Passage) -> Report | None:
    """Who signs the quote above: a short paragraph of a dash and a name."""
    if len(passage.words) > SIGNATURE_LENGTH or passage.words[0] not in DASHES or "" in passage.words:
        return None
    return _signed(passage, passage.words[1:2] == ["-"])


HEADING_LENGTH = 12
"""Items of a line that names who speaks below it."""
NAME_LENGTHS = range(2, 5)
"""Words of a name."""


def heading(passage: Passage) -> Report | None:
    """Who alone, or with what they are, stands in a line above what they say: "Ada Lund, Port Workers’ Union"."""
    words = passage.words
    end = next((at for at, word in enumerate(words) if not word[:1].isupper()), len(words))
    told = end == len(words) or words[end] in (",", "(")
    named = end in NAME_LENGTHS and is_given(passage.lows[0])
    ends = len(words) <= HEADING_LENGTH and "" not in words and words[-1] not in (".", "!", "?", ":")
    return Report((0, end), None, Rule.LEAD) if named and told and ends else None


LISTED = 2
"""Items of a bullet or a number before a quote of a list."""
HEADED_LENGTH = 4
"""Items of a headline that ends with a dash and who says it."""
SIGNED_FEWEST = 3
"""Items of a quote, a mark and a name."""


def signed_behind(passage: Passage, quote: int) -> Report | None:
    """Who signs a quote that opens its paragraph: “…” — Okafor; “…” [Courier]."""
    if quote > LISTED or any(map(str.isalpha, passage.words[:quote])) or quote + SIGNED_FEWEST > len(passage.words):
        return None
    mark = passage.words[quote + 1]
    if mark in DASHES:
        return _behind_dash(passage, quote + 1)
    if not quote and mark == ":":
        return _owning(passage) or _named_alone(passage) or _headed(passage)
    return _credited(passage) if not quote and mark == "[" else None


def _behind_dash(passage: Passage, dash: int) -> Report | None:
    """Who stands behind a dash: a source in small letters, or a name."""
    if dash == 1 and len(passage.words) <= HEADED_LENGTH and _is_source(passage, dash + 1):
        return Report((dash + 1, len(passage.words)), (dash, dash + 1), Rule.SIGNED)
    report = _signed(passage, dash)
    return report if report and _closes(passage, report.speaker) else None


def _credited(passage: Passage) -> Report | None:
    """Who stands in brackets behind what opens a paragraph."""
    if "]" not in passage.words[2 : 2 + CREDIT_LENGTH] or not passage.words[2][:1].isupper():
        return None
    found = phrase_from(passage, 2, passage.words.index("]", 2))
    return Report(found, (1, 2), Rule.SIGNED) if found else None


OWNING_REACH = 8
"""Items from the beginning of a headline to what it calls the words before its colon."""
FELT = frozenset(
    ("agony", "anger", "despair", "fury", "grief", "heartbreak", "horror", "joy", "ordeal", "outrage", "shock")
)
"""What a headline calls words that somebody says in it: ‘A stain on us’: bishop’s fury."""


def _owning(passage: Passage) -> Report | None:
    """Whose plea or pledge a headline calls its words: ‘We will rebuild’: governor’s pledge to the flooded."""
    reach = range(4, min(OWNING_REACH, len(passage.words)))
    noun = next((at for at in reach if passage.lows[at] in UTTERED or passage.lows[at] in FELT), 0)
    if not noun or passage.words[-1] == ".":
        return None
    words = passage.words[2 : noun - 1]
    bare = passage.lows[noun - 1] in POSSESSIVE_ENDS and not is_scrap(words, words)
    owner = owner_of(passage, noun, 1) or ((2, noun - 1) if bare else None)
    return Report(owner, (noun, noun + 1), Rule.OWNER) if owner else None


NAMED_ON = PREPOSITIONS | {",", "and"}


def _named_alone(passage: Passage) -> Report | None:
    """Who alone stands behind the colon of a headline: ‘We were lied to’: Okafor."""
    found = phrase_from(passage, 2, len(passage.words))
    words = passage.words[2:]
    whole = found is not None and (found[1] == len(passage.words) or passage.lows[found[1]] in NAMED_ON)
    plain = (
        passage.lows[2] in DETERMINERS or len(words) == 1 or all(map(_is_label, words[: found[1] - 2] if found else ()))
    )
    names = plain and not is_scrap(words, words) and len(words) <= CREDIT_LENGTH
    if not found or not whole or not names:
        return None
    joined = word_at(passage.lows, found[1]) == "and"
    return Report((2, len(passage.words)) if joined else found, (1, 2), Rule.SIGNED)


def _headed(passage: Passage) -> Report | None:
    """Whose words head what is told of them: “…”: Okafor fumes as the ferry sinks."""
    if passage.words[2][:1].islower():
        return _headed_by_role(passage)
    if not begins_phrase(passage, 2):
        return None
    end = 2
    while end < len(passage.words) and passage.words[end][:1].isupper():
        end += 1
    end += 2 < end < len(passage.words) and is_role_word(passage.words[end].removesuffix("s"))
    acts = end < len(passage.words) and passage.words[end].isalpha() and passage.words[-1] != "."
    return Report((2, end), (1, 2), Rule.SIGNED) if end > 2 and acts else None


HEADED_REACH = 8
"""Items of a headline, from its quote to its verb."""


def _headed_by_role(passage: Passage) -> Report | None:
    """Whose words head a headline that names nobody: ‘We were lied to’: families demand answers."""
    reach = range(3, min(HEADED_REACH, len(passage.words)))
    end = next((at for at in reach if VERBS.get(passage.lows[at]) or _acts(passage, at)), 0)
    words = passage.words[2:end]
    several = end > 0 and (words[-1].endswith("s") or is_role_word(words[-1]))
    speaks = several and all(map(str.isalpha, words)) and not is_scrap(words, words) and passage.words[-1] != "."
    return Report((2, end), (1, 2), Rule.SIGNED) if speaks else None


def _acts(passage: Passage, item: int) -> bool:
    """Whether a form in -s behind a role is its verb: "widow sues the port"."""
    low = passage.lows[item]
    verbal = low.endswith("s") and low.isalpha() and not low.endswith("ss") and not is_role_word(low[:-1])
    return verbal and is_role_word(passage.lows[item - 1])


def _is_source(passage: Passage, first: int) -> bool:
    """Whether a headline ends with who says it, in one or two small words: ‘Stay at home’ – police."""
    words = passage.words[first:]
    return all(word.isalpha() and word.islower() for word in words) and not is_scrap(words, words)


def _closes(passage: Passage, name: Range) -> bool:
    """Whether a name ends as a signature does: "Okafor, poet", "Okafor (1950)", "Okafor on her last year"."""
    end = name[1]
    if not all(map(_is_label, passage.words[name[0] : end])):
        return False
    return end >= len(passage.words) or passage.words[end] in (",", "(", ".") or passage.lows[end] in PREPOSITIONS


def _is_held(passage: Passage, name: Range) -> bool:
    """Whether a role in small letters stands before a name: "coach Ada Lund"."""
    words = passage.words[slice(*name)]
    return is_role_word(words[0]) and words[-1][:1].isupper()


def _signed(passage: Passage, dash: int) -> Report | None:
    found = phrase_from(passage, dash + 1, len(passage.words))
    named = found is not None and (passage.words[dash + 1][0].isupper() or _is_held(passage, found))
    return Report(found, (dash, dash + 1), Rule.SIGNED) if found and named else None
