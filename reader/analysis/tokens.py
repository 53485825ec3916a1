"""Words with offsets."""

import re

from reader.entities import Span

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # initials: U.S., p.m.
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Adm|Brig|Supt)\.(?=\s)"
    r"|(?<!\w)[^\W\d_a-z]\.(?=\s?[^\W\d_a-z])"  # the initial of a name: P. in George P. Shultz
    r"|[^\W_]+(?:[-.,:/'’&‑](?=[^\W_])[^\W_]+)*"
    r"|[^\w\s]|_",
)
POSSESSIVE = re.compile(r"['’]s\Z", re.IGNORECASE)
JOINED = re.compile(
    r"([^\W\d_][^\W_a-z][\w.’']*|[^\W\d_a-z][\w.’']+?)[-‑]"
    r"(?=[a-z]*(?:ed|led|run|ing|based|born|made|held|owned|wide|era|style|type|bound|built|friendly|language|linked|only)\Z)"
)
"""A name with a participle at it: US-hosted, Russian-brokered, London-based."""
PREFIXED = re.compile(r"(?:pro|anti|non|ex|mid|pre|post|un|trans|inter|intra|sub)[-‑](?=[^\W\d_a-z])")
"""A small prefix before a name: pro-Russian, ex-Boeing."""


def tokenize(text: str) -> tuple[Span, ...]:
    """Words, numbers and single marks; possessive endings and what is hyphened to a name are tokens of their own."""
    found: list[Span] = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if end - start < 4 or match[0].isalnum():
            found.append(Span(start, end))
        else:
            found += _parts(match[0], start)
    return tuple(found)


def _parts(word: str, start: int) -> list[Span]:
    parts = []
    end = start + len(word)
    ending = POSSESSIVE.search(word) if word[-1] in "sS" else None
    if ending:
        parts.append(Span(start + ending.start(), end))
        word = word[: ending.start()]
    if "-" in word or "‑" in word:
        cut = JOINED.match(word) or PREFIXED.match(word)
        if cut:
            hyphen = start + cut.end()
            return [Span(start, hyphen - 1), Span(hyphen - 1, hyphen), Span(hyphen, start + len(word)), *parts]
    return [Span(start, start + len(word)), *parts]
