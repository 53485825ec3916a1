"""The name of a newspaper, a station or an agency, where it stands in a line of its own or in front of the day."""

import re

_WORDS = re.compile(
    r"\b(?:advertiser|agency|argus|broadcasting|bulletin|chronicle|courier|daily|dispatch|echo|evening|examiner|express"
    r"|gazette|globe|guardian|herald|independent|inquirer|journal|ledger|magazine|mail|mercury|messenger|mirror|monitor"
    r"|news|newspaper|newswire|notebook|observer|post|press|quarterly|radio|record|register|reporter|review|sentinel"
    r"|standard|star|sun|telegraph|television|times|today|tribune|voice|weekly|wire)\b",
    re.IGNORECASE,
)
"""What papers, stations and agencies are called by."""
_AGENCIES = frozenset(("AFP", "AP", "BBC", "CNN", "Reuters", "UPI"))
_SMALL = frozenset(("&", "and", "for", "in", "of", "on", "the"))
_LONGEST = 6
"""Words of a name."""
_WITH_ARTICLE = 4
"""Words of a name that only its article tells: "The Continental"."""
_BEFORE_DAY = re.compile(r"(.+?)\s*[,|•·–—]\s+(?=\S*\d|[A-Z][a-z]+(?:day)?\b,? \S*\d|[A-Z][a-z]+,? \d)")
"""What stands before the day in one line: "Tarna Courier | , 3 May 2024"."""


def is_paper(line: str) -> bool:
    """Whether a line is the name of a paper, and nothing else: "The Harbour Courier", "Reuters"."""
    words = line.strip("*_ ").split()
    if not words or len(words) > _LONGEST or line.rstrip()[-1:] in ".?!:;,":
        return False
    if not all(word in _SMALL or word[0].isupper() for word in words) or words[-1] in _SMALL:
        return False
    if len(words) == 1:
        return words[0] in _AGENCIES
    return bool(_WORDS.search(line)) or (words[0] == "The" and len(words) <= _WITH_ARTICLE)


def paper_before_day(line: str) -> str:
    """The name of a paper in front of a day, "Harbour Courier, 4 May 2023"; else empty."""
    found = _BEFORE_DAY.match(line.strip("*_ "))
    return found[1] if found and is_paper(found[1]) else ""
