"""The pairs above a Markdown article (YAML or TOML between rules), as far as articles need them: no library is asked.

Plain values, lists in every usual form, folded lines, and of nested values the `name`: people are often written so.
"""

import re

_FRONT = re.compile(r"\s*(?:---|\+\+\+)[ \t]*\n(.*?)\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL)
"""The pairs between two rules: "---", "+++"."""
_PAIR = re.compile(r"([A-Za-z][\w-]*)[ \t]*[:=](?:[ \t]+|$|(?=[\"'\[]))(.*)")
"""One of them: "title: Strike ends", "title = Strike ends"."""
_ITEM = re.compile(r"-[ \t]+(.*)")
_FOLDED = re.compile(r"[|>][+-]?\d?$")
"""The sign of a value over several lines: ">-", "|"."""


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """The pairs by their lower-case names, the members of lists joined by commas, and the words below them."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    fields: dict[str, list[str]] = {}
    name, folded = "", False
    for line in match[1].split("\n"):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        pair = None if line[0] in " \t-" else _PAIR.match(words)
        if pair:
            name, value = pair[1].lower(), pair[2].strip()
            folded = _FOLDED.match(value) is not None
            fields[name] = [] if folded else _members(value)
        elif folded:
            fields[name] = [" ".join([*fields[name], words])]
        elif name:
            fields[name] += _nested(words)
    return {key: ", ".join(filter(None, values)) for key, values in fields.items()}, text[match.end() :]


def _members(value: str) -> list[str]:
    """The members of a list in brackets; else the value alone."""
    parts = value[1:-1].split(",") if value[:1] == "[" and value[-1:] == "]" else [value]
    return [_unquoted(part) for part in parts]


def _nested(words: str) -> list[str]:
    """What an indented line or a list's member adds to its pair: the member itself, or the name of a nested one."""
    item = _ITEM.match(words)
    pair = _PAIR.match(item[1] if item else words)
    if pair:
        return [_unquoted(pair[2])] if pair[1].lower() == "name" else []
    return [_unquoted(item[1])] if item else []


def _unquoted(value: str) -> str:
    words = value.strip()
    return words[1:-1] if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'" else words
