"""The names in a dateline: the place where a report was written, and its agency."""

import re
from collections.abc import Iterator

from reader.analysis.english.datelines import DASHES, DATED, OPENING, REST, may_close
from reader.analysis.names.tagging.lists import fold, lists_of

AGENCY_ALONE = r"dpa|[A-Z][^\W\d]*(?:[ /.&-]{1,2}[^\W\d]+)*"
"""No hour, and no word that tells of the report itself."""
DAY_ALONE = r", (?:\d\d? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d\d?,) \d{4}(?:\n|\Z)"
"""A line of its own may hold the place and the day."""
REACH = 100
"""Characters that one is looked for in."""
JOINTS = (" ", ",", "(", "—", "–", "-", "_")
ENDS = DASHES | {")"}
"""Of which a dash, a day in numbers or an agency has one."""


def is_place(text: str, start: int, end: int) -> bool:
    """Whether a paragraph opens with the name and a dash, at most its country, the day and the agency between.

    Or with a city in capitals and a colon.
    """
    if start and text[start - 1] != "\n":
        return False
    if text.startswith(": ", end):
        return _is_city(text, start, end)
    if not text.startswith(JOINTS, end):
        return False
    following = text[end : end + REACH]
    if text[start:end].isupper() and re.match(DAY_ALONE, following):
        return True
    if ENDS.isdisjoint(following):
        return False
    return bool(re.match(REST, following) or (text[start:end].isupper() and re.match(DATED, following)))


def is_agency(text: str, start: int, end: int) -> bool:
    """Whether the name stands in brackets between a dateline's place and its dash."""
    if not (text.startswith(")", end) and text.endswith("(", 0, start)):
        return False
    first = text.rfind("\n", 0, start) + 1
    if end - first > REACH or not may_close(text, first, start - 1):
        return False
    found = re.match(rf"\W*(?:[^\W\d_][\w.'’]*+[ /-]?){{1,4}}?{REST}", text[first : first + REACH])
    return found is not None and bool(found["agency"]) and found.start("agency") <= start - first < found.end("agency")


def is_before_agency(text: str, end: int) -> bool:
    """Whether a name that ends there is the state or the country of a dateline's place: "TARNA, | Volta | (AP) —"."""
    if not text.startswith((" (", ". ("), end):
        return False
    opening = text.find("(", end) + 1
    return is_agency(text, opening, text.find(")", opening))


TWO_CAPITALS = r"[^\W\d_a-z]{2}"


def datelines(text: str) -> Iterator[tuple[tuple[int, int], tuple[int, int] | None]]:
    """The places in capitals that paragraphs open with, each with the agency in brackets behind it.

    Before a colon a city alone, named so once: in an interview the colon is behind who speaks.
    """
    start = 0
    for line in text.split("\n"):
        loud = not "a" <= line[1:2] <= "z" and re.match(TWO_CAPITALS, line)
        found = OPENING.match(text, start) if loud else None
        plain = found and any("common" in lists_of(fold(word)) for word in found[1].split() if word != "NEW")
        if found and not plain and not line[: found.end() + REACH - start].isupper():
            yield found.span(1), found.span("agency") if _is_agency(found["agency"] or "") else None
        elif (colon := line.find(": ", 0, REACH)) > 0 and _is_city(text, start, start + colon):
            yield (start, start + colon), None
        start += len(line) + 1


OF_REPORTS = frozenset(
    ("agencies", "agency", "analysis", "correspondent", "correspondents", "exclusive", "opinion", "staff", "update",
     "updated", "updates", "wires")
)  # fmt: skip
"""What else stands in such brackets."""


def _is_agency(written: str) -> bool:
    return re.fullmatch(AGENCY_ALONE, written) is not None and fold(written.partition(" ")[0]) not in OF_REPORTS


def _is_city(text: str, start: int, end: int) -> bool:
    city = text[start:end]
    return city.isupper() and "city" in lists_of(fold(city)) and text.count(f"{city}: ") == 1
