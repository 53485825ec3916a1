"""Formulas of HTML as a line of text: MathML, of which nothing would be read, and TeX below a picture of it.

What is raised or lowered is so by its own characters where there are some ("x²"), else behind a sign ("x_max").
"""

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

from reader.text.raised import lowered, raised
from reader.text.references import unescaped

_BEGIN = re.compile(r"<(?:\w{1,9}:)?math\b[^<>]*>", re.IGNORECASE)
_END = re.compile(r"</(?:\w{1,9}:)?math\s*>", re.IGNORECASE)
_PART = re.compile(r"<(/?)(?:\w{1,9}:)?([a-z][a-z-]*)\b[^<>]*?(/?)>|<[^<>]*>|([^<]+)", re.IGNORECASE)
"""A tag, its name and how it ends; what is neither; words."""
_ALTERNATIVE = re.compile(r"\balttext=(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_UNSEEN = re.compile("[\u2061-\u2064]")
"""What is applied, multiplied or added without a sign."""
_APART = frozenset("=≈<>≤≥+−-×±→∈≠≡∼∝∪∩⊂∧∨⇒")
"""Signs with a blank at each side."""
_LONGER = re.compile(r"[^\w.]")
"""What makes something more than one number or name, so that it needs brackets."""
_DISPLAYED = re.compile(r"\{\\(?:display|text)style (.*)\}\s*", re.DOTALL)
_SCRIPT = re.compile(r"([\^_])(?:\{([^{}]*)\}|(\w))")
_SLASHED = re.compile(r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}")
_BLANK = re.compile(r"\\[,;:! ]|~|\s+")
DEEPEST = 60
"""Parts of a formula inside each other that are read."""


def with_formulas(html: str) -> str:
    """HTML in which every formula is a line of text."""
    if "math" not in html:  # at once: most have none, and those that have one write it so
        return html
    begin, pieces, at = _BEGIN.search(html), [], 0
    while begin and (end := _END.search(html, begin.end())):
        words = _told(html[begin.end() : end.start()]) or _alternative(begin[0])
        pieces += [html[at : begin.start()], escape(words, quote=False)]
        at = end.end()
        begin = _BEGIN.search(html, at)
    return "".join((*pieces, html[at:]))


def told_tex(words: str) -> str:
    """A formula in TeX as far as a line can tell it: what is raised, lowered or divided."""
    shown = _DISPLAYED.fullmatch(words.strip())
    plain = shown[1] if shown else words
    for _ in range(2):  # one may stand inside the other
        plain = _SCRIPT.sub(lambda part: (_power if part[1] == "^" else _index)(part[2] or part[3]), plain)
        plain = _SLASHED.sub(lambda part: _divided([part[1], part[2]]), plain)
    return _BLANK.sub(" ", plain).strip()


def _alternative(tag: str) -> str:
    found = _ALTERNATIVE.search(tag)
    return told_tex(unescaped(found[1] or found[2] or "")) if found else ""


def _told(inside: str) -> str:
    """What stands inside a formula. A part that is not closed ends with the one around it."""
    names, parts = ["math"], [list[str]()]
    for closes, name, ends, words in _tokens(inside):
        if words:
            parts[-1].append(words)
        elif closes:
            while len(names) > 1 and name in names[1:]:
                last = names.pop()
                parts[-2].append(_shown(last, parts.pop()))
                if last == name:
                    break
        elif not ends and len(names) < DEEPEST:
            names.append(name)
            parts.append([])
    while len(names) > 1:
        parts[-2].append(_shown(names.pop(), parts.pop()))
    return " ".join("".join(parts[0]).split())


def _tokens(inside: str) -> Iterator[tuple[bool, str, bool, str]]:
    for part in _PART.finditer(inside):
        if part[2]:
            yield bool(part[1]), part[2].lower(), bool(part[3]), ""
        elif part[4] and (words := _UNSEEN.sub("", unescaped(part[4])).strip()):
            yield False, "", False, words


def _shown(name: str, parts: Sequence[str]) -> str:
    told = _PARTS.get(name)
    return told(parts) if told else "".join(parts)


def _sign(parts: Sequence[str]) -> str:
    sign = "".join(parts)
    return f" {sign} " if sign in _APART else sign


def _row(parts: Sequence[str]) -> str:
    """A sign that nothing stands before belongs to what follows it."""
    words = "".join(parts)
    return words.lstrip()[:1] + words.lstrip()[1:].lstrip() if words[:1] == " " else words


def _bracketed(words: str) -> str:
    words = words.strip()
    return f"({words})" if _LONGER.search(words) else words


def _power(words: str) -> str:
    return raised(words) or f"^{_bracketed(words)}"


def _index(words: str) -> str:
    return lowered(words) or f"_{_bracketed(words)}"


def _with_scripts(*scripts: Callable[[str], str]) -> Callable[[Sequence[str]], str]:
    """A base and, in their order, what is lowered or raised behind it."""

    def told(parts: Sequence[str]) -> str:
        base = "".join(parts[:1])
        return base + "".join(script(part.strip()) for script, part in zip(scripts, parts[1:], strict=False) if part)

    return told


def _divided(parts: Sequence[str]) -> str:
    return "/".join(map(_bracketed, parts))


_PARTS: dict[str, Callable[[Sequence[str]], str]] = {
    "mo": _sign,
    "mrow": _row,
    "mfrac": _divided,
    "msup": _with_scripts(_power),
    "msub": _with_scripts(_index),
    "msubsup": _with_scripts(_index, _power),
    "mover": lambda parts: "".join(parts[:1]),
    "munder": _with_scripts(_index),
    "munderover": _with_scripts(_index, _power),
    "msqrt": lambda parts: f"√{_bracketed(''.join(parts))}",
    "mroot": lambda parts: f"{raised(''.join(parts[1:2]))}√{_bracketed(''.join(parts[:1]))}",
    "mfenced": lambda parts: f"({', '.join(parts)})",
    "mtd": lambda parts: f"{''.join(parts)} ",
    "mtr": lambda parts: f"{''.join(parts).strip()}; ",
    "mtable": lambda parts: "".join(parts).rstrip("; "),
    "semantics": lambda parts: "".join(parts[:1]),
    "annotation": lambda _: "",
    "annotation-xml": lambda _: "",
    "mphantom": lambda _: "",
}
"""How the parts of an element stand in a line; those of others one behind the other."""
