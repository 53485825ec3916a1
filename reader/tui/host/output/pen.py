"""The pen: how a terminal is brought from one style to another in the fewest bytes.

A style is the parameters of an SGR sequence (ECMA-48, 8.3.117) as one string, and the target of an OSC 8 link; both
are empty for plain text.
"""

from functools import lru_cache

Style = tuple[str, str]
PLAIN: Style = ("", "")

OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29",
    "21": "24", "53": "55",
}  # fmt: skip
"""What ends an attribute. 22 ends both bold and dim."""

Look = tuple[frozenset[str], str, str]
"""Attributes, foreground and background of a style."""


@lru_cache(4096)
def _look(sgr: str) -> Look:
    attributes: set[str] = set()
    front = back = ""
    codes = iter(sgr.split(";"))
    for code in codes:
        if code in ("38", "48"):
            kind = next(codes, "5")
            colour = ";".join((code, kind, *(next(codes, "0") for _ in range(3 if kind == "2" else 1))))
            front, back = (colour, back) if code == "38" else (front, colour)
        elif code in ("39", "49"):
            front, back = ("", back) if code == "39" else (front, "")
        elif code.isdecimal() and (30 <= int(code) <= 37 or 90 <= int(code) <= 97):
            front = code
        elif code.isdecimal() and (40 <= int(code) <= 47 or 100 <= int(code) <= 107):
            back = code
        elif code in ("", "0"):
            attributes, front, back = set(), "", ""
        else:
            attributes.add(code)
    return frozenset(attributes), front, back


@lru_cache(8192)
def sgr_change(old: str, new: str) -> str:
    """The shortest SGR sequence from one style's parameters to another's."""
    before, after = _look(old), _look(new)
    if before == after:
        return ""
    if after == (frozenset(), "", ""):
        return "\x1b[m"
    ended = {OFF.get(code) for code in before[0] - after[0]}
    begun = {code for code in after[0] if code not in before[0] or OFF.get(code) in ended}
    fresh = f"\x1b[;{new}m"
    if None in ended:
        return fresh
    changes = [*sorted(code for code in ended if code), *sorted(begun)]
    if before[1] != after[1]:
        changes.append(after[1] or "39")
    if before[2] != after[2]:
        changes.append(after[2] or "49")
    return min(f"\x1b[{';'.join(changes)}m", fresh, key=len)


def change(old: Style | None, new: Style) -> str:
    """What to send before text of style `new`; `old` is None where the pen is not known."""
    if old is None:
        link = f"\x1b]8;{new[1] or ';'}\x1b\\"
        return link + (f"\x1b[;{new[0]}m" if new[0] else "\x1b[m")
    link = "" if old[1] == new[1] else f"\x1b]8;{new[1] or ';'}\x1b\\"
    return link + sgr_change(old[0], new[0])


@lru_cache(4096)
def is_ground(style: Style) -> bool:
    """A blank in this style shows nothing but its background, so that erasing in it does the same."""
    return not style[1] and not _look(style[0])[0] & {"4", "7", "9", "21", "53"}
