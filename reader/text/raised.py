"""Raised and lowered words of HTML, as characters that are so of themselves or behind a sign: without them a footnote's
number is read as a part of the sentence ("four.1"), a square metre as "m2" and a thousandth as "10-3".
"""

import re

_OPENS, _CLOSES = (rf"(?:<span\b[^<>]*>)?(?:{sign})?(?:</span>)?" for sign in (r"\[|&#91;", r"\]|&#93;"))
"""Brackets around a number, which Wikipedia writes as references inside elements of their own."""
_RAISED = re.compile(
    rf"<sup\b[^<>]*>\s*(?:<a\b[^<>]*>)?\s*{_OPENS}((?:[-−–+]|&minus;)?\d{{1,3}}){_CLOSES}\s*(?:</a>)?\s*</sup>"
    r"|<a\b[^<>]*\shref=[\"']?#[^<>]*>\s*(\d{1,3})\s*</a>",
    re.IGNORECASE,
)
"""The number of a note, or a power: raised, or a link to a place on its own page."""
_LOWERED = re.compile(
    r"((?<![^\W_])[^\W\d_]|</(?:i|em|var|b)>)<sub\b[^<>]*>(?:<(?:i|em|var)>)?((?:[^\W\d_]|\d[+−-])[\w+−-]{0,7})"
    r"(?:</(?:i|em|var)>)?</sub>",
    re.IGNORECASE,
)
"""The index of a letter: words or a sum, not the number of atoms in a formula, which everybody reads as it is."""
_SUPERSCRIPTS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST = 12
"""Characters of a raised number, with the blanks around it."""
_RAISE = str.maketrans("0123456789-−–+n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺ⁿ")
_LOWER = str.maketrans("0123456789-−–+", "₀₁₂₃₄₅₆₇₈₉₋₋₋₊")


def with_raised_numbers(html: str) -> str:
    """HTML with the numbers in `sup`, and those that lead to a note of the same page, as raised characters, and the
    index of a letter behind "_".
    """
    if "<su" in html:
        html = _LOWERED.sub(_indexed, html)
    elif "#" not in html:
        return html
    return _RAISED.sub(lambda found: raised((found[1] or found[2]).replace("&minus;", "−")), html)


def _indexed(found: re.Match[str]) -> str:
    words = found[2]
    return f"{found[1]}_{words}" if words.isalnum() else f"{found[1]}_({words})"


def raised(words: str) -> str:
    """Words in raised characters; empty where there is not one for each."""
    made = words.translate(_RAISE)
    return "" if any(old == new for old, new in zip(words, made, strict=True)) else made


def lowered(words: str) -> str:
    """The same in lowered ones."""
    made = words.translate(_LOWER)
    return "" if any(old == new for old, new in zip(words, made, strict=True)) else made


def is_raised(text: str) -> bool:
    """Whether a text is such a number and nothing else."""
    return len(text) <= _LONGEST and bool(text.strip()) and _SUPERSCRIPTS.issuperset(text.strip())
