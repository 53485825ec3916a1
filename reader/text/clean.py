"""The one door for foreign text: what passes here can be shown in a terminal and stored.

Escape sequences, control codes, bidi controls, invisible characters and floods of combining marks go; letters of every
script, the joiners that Persian, Indic scripts and emoji need, and punctuation stay. What the text means, and where its
paragraphs are, is left to `blocks` and `html`.
"""

import re
import unicodedata
from functools import cache

MARKS = 8
"""How many combining marks may follow each other. No written language needs more than five or so; Unicode's stream-safe
format (UAX #15) allows 30, which already paints over the lines above and below."""

# ECMA-48: control strings (OSC, DCS, SOS, PM, APC) up to their end, control sequences, and other escapes. A string
# without an end loses its introducer alone, or one stray byte would swallow the article.
_SEQUENCE = re.compile(
    r"(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x08\x0a-\x1f\x7f-\x9f]{0,4096}+(?:\x07|\x9c|\x1b\\)"
    r"|(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]?"
    r"|\x1b[ -/]*+[0-~]"
)
_LINE_BREAK = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028]")
_ODD_SPACE = re.compile(r"[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control codes
    r"\xad\u034f\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffc\U0001d173-\U0001d17a"  # invisible
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # direction
    r"\u115f\u1160\u3164\uffa0"  # fillers
    r"\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + r"]"
)
"""Control codes, and signs that show nothing or turn the way of writing, such as the zero-width space."""
_LIGATURES = str.maketrans(dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)))
"""Letters that a printed page joins, U+FB00 to U+FB06: nobody who looks for "first" types one."""
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_TAG = re.compile(r"(\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f)|[\U000e0000-\U000e007f]")
"""Tag characters spell the flags of England, Scotland and Wales; anywhere else they hide a message."""

_SCRIPT = r"\u0590-\u1cff\ua800-\uabff\ufb1d-\ufdcf\ufe70-\ufefc\U00010a00-\U00011fff"
_EMOJI = r"\u2190-\u2bff\u3030\u303d\U0001f000-\U0001faff"
_JOINER = re.compile("[\u200c\u200d]")
"""Signs that join letters or part them, which some scripts and emoji need."""
_MANY_MARKS = re.compile(rf"[^\w\x00-\u02ff]{{{MARKS + 1},}}")
# Letters of Latin, Greek, Cyrillic, kana, ideographs and Hangul, and common punctuation: nothing here needs a look.
_SUSPECT = re.compile(
    r"[^\n -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f"
    r"\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\uac00-\ud7a3\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u4e00-\u9fff]"
)

_PLAIN = bytes((10, *range(32, 127)))
_USUAL = re.compile(rb"(?:\xe2\x80[\x90-\xa7\xb0-\xbf]|\xc2[\xa1-\xac\xae-\xbf]|[\xc3-\xcb][\x80-\xbf])*")
"""What is most usual of all that `_SUSPECT` passes, in UTF-8: U+00A1 to U+02FF, U+2010 to U+2027, U+2030 to U+203F."""


def clean_text(text: str) -> str:
    """Text of several lines without anything that a terminal would obey or a reader could not see.

    Lines end in a line feed, tabs become four spaces, odd spaces plain ones, joined letters two. Cleaning twice changes
    nothing more.
    """
    if (text.isascii() and text.isprintable()) or _is_usual(text) or not _SUSPECT.search(text):
        return text
    text = _LINE_BREAK.sub("\n", _SEQUENCE.sub("", text)).replace("\u2029", "\n\n").replace("\t", "    ")
    text = _SURROGATE.sub("\ufffd", _UNSEEN.sub("", _ODD_SPACE.sub(" ", text))).translate(_LIGATURES)
    text = _TAG.sub(r"\1", text)
    return _MANY_MARKS.sub(_thin, _JOINER.sub(_needed, text))


def _is_usual(text: str) -> bool:
    """Whether a text, mostly of ASCII, has nothing beside it but curly quotes, dashes and Latin letters with accents.

    That is known from its bytes in less than half the time of a look at each sign.
    """
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return len(rest) * 4 <= len(text) and _USUAL.fullmatch(rest) is not None


def is_usual(encoded: bytes) -> bool:
    """Whether a text in UTF-8 has only signs that are left as they are, and only the most usual of those."""
    return _USUAL.fullmatch(encoded.translate(None, _PLAIN)) is not None


def clean_line(text: str) -> str:
    """Text for one line: cleaned, every run of blanks and line breaks one space, none at the ends."""
    return " ".join(clean_text(text).split())


@cache
def _among(signs: str) -> re.Pattern[str]:
    """One of these signs. Compiled when the first joiner comes: for so wide a class that takes milliseconds."""
    return re.compile(f"[{signs}]")


def _needed(joiner: re.Match[str]) -> str:
    """The joiner where a script or an emoji sequence needs it, else nothing."""
    text, at = joiner.string, joiner.start()
    if not at:
        return ""
    if _among(_SCRIPT).match(text, at - 1):
        return joiner[0]
    between_emoji = _among(rf"{_EMOJI}\ufe0f").match(text, at - 1) and _among(_EMOJI).match(text, at + 1)
    return joiner[0] if joiner[0] == "\u200d" and between_emoji else ""


def _thin(run: re.Match[str]) -> str:
    """A run of signs with at most `MARKS` combining marks on each."""
    kept: list[str] = []
    marks = 0
    for sign in run[0]:
        marks = marks + 1 if unicodedata.category(sign)[0] == "M" else 0
        if marks <= MARKS:
            kept.append(sign)
    return "".join(kept)
