"""Addresses that lead elsewhere than to the web: a mail, a call, a file that is shared, another net.

They are shown and copied, and nothing here or anywhere in the reader fetches them. What is kept of one can do no more
than its scheme says: no login, no hidden receiver, no file to attach, no control code, however it was encoded.
"""

import re
from collections.abc import Callable, Mapping
from urllib.parse import quote, unquote, urlsplit

from reader.text.address import LONGEST, clean_address, host_name
from reader.text.clean import clean_line

_SCHEME = re.compile(r"[a-z]+(?=:)", re.IGNORECASE)
_BLANKS = re.compile(r"[\t\r\n]")
_CODED_CONTROL = re.compile(r"%(?:[01][0-9a-f]|7f)", re.IGNORECASE)
_UNSAFE = re.compile(r"[^A-Za-z0-9._~/?&=:@%+,;-]|%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"[a-z0-9_][a-z0-9._-]*|\[[0-9a-f:.]+\]")
_NUMBER = re.compile(r"\+?[0-9\s()./-]*[0-9][\s()./-]*")
"""A number with what may part its digits (RFC 3966, 3). Stars and crosses give orders to a network, and without them or
its letters a number is another one.
"""
_PARTING = re.compile(r"[^0-9+]")
_MAILED = ("cc", "subject", "body")
"""Fields of a mail that a link may fill in. One may name a file to attach, or somebody who gets it unseen."""
_SHARED = ("xt", "dn", "xl", "tr", "ws")
"""What a magnet link may say: which file, its name and size, and who knows of it."""


def clean_link(address: str, base: str = "") -> str:
    """An address that a text may lead to: one of the web, or of a scheme that is known; empty where it is neither."""
    return clean_address(address, base) or other_address(address)


def other_address(address: str) -> str:
    """An address of a known scheme that is none of the web, safe to show and to give to a command; empty else."""
    text = clean_line(_BLANKS.sub("", address[: LONGEST + 1].strip()))
    scheme = _SCHEME.match(text)
    name = scheme[0].lower() if scheme else ""
    if name not in _KNOWN or len(text) > LONGEST or not (rest := _KNOWN[name](text.partition(":")[2])):
        return ""
    return f"{name}:{rest}"


def scheme_of(address: str) -> str:
    """The scheme of an address that is none of the web; empty for one of the web."""
    name = address.partition(":")[0]
    return name if name in _KNOWN else ""


def _mail(rest: str) -> str:
    to, _, asked = rest.partition("?")
    if "@" not in to or to.startswith("-") or _CODED_CONTROL.search(to):
        return ""
    kept = _fields(asked.replace("&amp;", "&"), _MAILED)
    return _encoded(to) + (f"?{kept}" if kept else "")


def _call(rest: str) -> str:
    number = unquote(rest.partition(";")[0]).strip()
    return _PARTING.sub("", number) if _NUMBER.fullmatch(number) else ""


def _magnet(rest: str) -> str:
    kept = _fields(rest.removeprefix("?"), _SHARED)
    return f"?{kept}" if re.search(r"(?:^|&)xt=urn:", kept) else ""


def _fields(asked: str, known: tuple[str, ...]) -> str:
    """The known fields of a query; a line that ends is no more than a part of a mail's words."""
    pairs = (pair for pair in asked.split("&") if pair.partition("=")[0].lower().partition(".")[0] in known)
    fit = (pair for pair in pairs if not _CODED_CONTROL.search(_without_lines(pair)))
    return "&".join(map(_encoded, fit))


def _without_lines(pair: str) -> str:
    return re.sub("%0[ad]", "", pair, flags=re.IGNORECASE) if pair.lower().startswith("body=") else pair


def _place(rest: str) -> str:
    """A host and what is asked of it."""
    try:
        parts = urlsplit(rest)
        host, port = host_name(parts), parts.port
    except ValueError:
        return ""
    if not _HOST.fullmatch(host) or _CODED_CONTROL.search(rest):
        return ""
    asked = f"?{parts.query}" if parts.query else ""
    return f"//{host}{'' if port is None else f':{port}'}{_encoded(parts.path + asked)}"


def _encoded(part: str) -> str:
    return _UNSAFE.sub(lambda sign: quote(sign[0], safe=""), part)


_KNOWN: Mapping[str, Callable[[str], str]] = {
    "ftp": _place,
    "gemini": _place,
    "gopher": _place,
    "magnet": _magnet,
    "mailto": _mail,
    "tel": _call,
}
"""What is kept of what stands behind the colon, by the scheme."""
SCHEMES = tuple(_KNOWN)
