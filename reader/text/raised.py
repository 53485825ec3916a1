"""Raised numbers of HTML, as characters that are raised of themselves: without them a footnote's number is read as a
part of the sentence ("four.1"), and a square metre as "m2".
"""

import re

_OPENS, _CLOSES = (rf"(?:<span\b[^<>]*>)?(?:{sign})?(?:</span>)?" for sign in (r"\[|&#91;", r"\]|&#93;"))
"""Brackets around a number, which Wikipedia writes as references inside elements of their own."""
_RAISED = re.compile(
    rf"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*{_OPENS}(\d{{1,3}}){_CLOSES}\s*(?:</a>)?\s*</sup>"
    r"|<a\b[^<>]*\shref=[\"']?#[^<>]*>\s*(\d{1,3})\s*</a>",
    re.IGNORECASE,
)
"""The number of a note: raised, or a link to a place on its own page."""
_SUPERSCRIPTS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST = 12
"""Characters of a raised number, with the blanks around it."""
_RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def with_raised_numbers(html: str) -> str:
    """HTML with the numbers in `sup`, and those that lead to a note of the same page, as raised characters."""
    if "<sup" not in html and "#" not in html:
        return html
    return _RAISED.sub(lambda number: (number[1] or number[2]).translate(_RAISE), html)


def is_raised(text: str) -> bool:
    """Whether a text is such a number and nothing else."""
    return len(text) <= _LONGEST and bool(text.strip()) and _SUPERSCRIPTS.issuperset(text.strip())
