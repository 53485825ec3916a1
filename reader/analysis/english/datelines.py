"""Where a report was written and by which agency, before its first words: "TARNA, Volta, Oct. 5 (AP) -- "."""

from reader.analysis.patterns import later

PLACE = r"([^\W\d_a-z](?:[^\W\d_a-z]|[ ./'’-])*[^\W\d_a-z])"
"""In capitals throughout, of two letters at least; also two with a stroke between: "TARNA/HALDEN"."""
COUNTRY = r"(?:, [^\W\d_a-z][^\n,(—–_]{1,24}){0,2}?"
DAY = r"(?P<day>,? (?:[A-Z][a-z]{2,8}\.? \d\d?|\d\d? [A-Z][a-z]{2,8}|\d{4}-\d\d-\d\d))?(?:,? \d{4})?"
AGENCY = r"(?: ?\((?P<agency>[\w/. &-]{2,40})\))?"
DASHES = frozenset("—–―-_")
DASH = r"\.? ?(?:—|–|―|--?|_)(?=\s)"
NO_DASH = r"(?(day)(?<=\))[.:]? (?=[^\W\d_a-z])|(?!))"
"""Behind a day and an agency the report may begin at once."""
BETWEEN = COUNTRY + DAY + AGENCY
REST = rf"{BETWEEN}(?:{DASH}|{NO_DASH})"
"""What stands behind the place."""
DATED = rf"{COUNTRY} \d{{4}}-\d\d-\d\d\b"
"""Some agencies write the day behind the place, and no dash."""
OPENING = later(rf"{PLACE}(?:{REST}|{DATED})")

LAND = r"(?: \[[^\n\]]{2,24}\])?"
COLON = r": (?=[^\W\d_a-z](?![^\W\d_a-z]))"
"""It may stand behind the name of who speaks, too."""
IN_CAPITALS = later(rf"{PLACE}{LAND}(?:{BETWEEN}(?:{DASH}|{NO_DASH}|{COLON})|{DATED}) ?")
SIGNED = later(rf"[A-Z][\w.'’]*(?:[ /-](?:[A-Z][\w.'’]*|\d\d?)){{0,3}}{LAND}{REST} ?")
"""The place is written as elsewhere, or only the day told, but an agency follows: "Tarna (AFP) – ", "Oct 5 (VN) - "."""

REACH = 150
"""Characters that one is looked for in."""


def behind_dateline(text: str, start: int) -> int:
    """Where a report begins whose dateline begins at `start`, or there where none does.

    Every sentence is asked, and a few characters spare most of them the patterns: "I went" is in no capitals.
    """
    loud = text[start : start + 2].isupper() and not "a" <= text[start + 2 : start + 3] <= "z"
    if loud and (found := IN_CAPITALS.match(text, start, start + REACH)):
        return found.end()
    opening = text.find("(", start, start + REACH)
    if opening < 0 or not may_close(text, start, opening):
        return start
    found = SIGNED.match(text, start, start + REACH)
    return found.end() if found and found["agency"] else start


def may_close(text: str, start: int, opening: int) -> bool:
    """Whether a dateline that begins at `start` may end with the agency in the brackets that open there: at a dash, or
    at once where it tells a day. To compile a pattern of one takes a fiftieth of the time to the first names.
    """
    end = text.find(")", opening) + 1
    dash = not DASHES.isdisjoint(text[end : end + len(". —")])
    return dash or any(map(str.isdecimal, text[start:opening]))
