"""Bytes into text, whatever they were written in, and whether they are text at all."""

import codecs
import gzip
import re
import zlib
from io import BytesIO

from reader.errors import SourceError

LIMIT = 15 * 1024 * 1024
"""Bytes after inflating that are still read: the convention of feed readers (miniflux's default)."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "an archive, a book or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or a recording",
    b"ID3": "a recording",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
    b"\xca\xfe": "a program",
}
"""What files begin with that hold no plain words."""
_CODES = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CHARSETS = re.compile(r"utf|iso|windows|cp\d|koi8|gb|big5|euc|shift|sjis|mac|tis|hz|johab", re.IGNORECASE)
"""Names that may be declared; Python knows codecs beside them that are no character sets (punycode, unicode_escape)."""
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)

_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_SIGN = re.compile("[^\x00-\x7f]")
_HIGH_RUNS = re.compile(rb"[\x80-\xff]{2,}")
_SCRIPTS = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic",
    "cp932", "euc_jp", "gb18030", "big5", "cp949",
    "cp1253", "cp1255", "cp1256", "tis_620",
)  # fmt: skip
"""What is guessed from: the encodings of Cyrillic, of East Asia, and of Greek, Hebrew, Arabic and Thai before UTF-8."""
_MISPLACED = re.compile(r"(?<=[a-z])[\u00c0-\u00de\u0152\u0160\u0178\u017d]|[,.!?][^\x00-\x7f\W\d_]|\ufffd")
"""A capital with an accent behind a small letter, a letter with one right behind a stop, and what is no character:
signs of a text that is read in another encoding than it was written in ("donÕt", "yes,Ó").
"""
_MUCH = 1 << 20
"""Bytes in which such signs are counted."""
_HALF_WIDTH = re.compile("[\uff61-\uff9f]")
"""Katakana of half a cell, which no prose is written in: Cyrillic in KOI8 looks like them to a guesser."""
_SAMPLE = 20_000
"""Bytes that a guess is made from."""
_BYTES = {
    ord(bytes((code,)).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in b"\x81\x8d\x8f\x90\x9d"
}
"""The characters of Windows-1252 that are not Latin-1's, as the bytes they were."""
_UTF8 = re.compile(r"utf-?8|(?:us-)?ascii", re.IGNORECASE)
_UNIT = re.compile(r"utf-?(?:16|32)|ucs", re.IGNORECASE)
_NARROW = re.compile(r"iso-?8859|latin|windows-?125|cp125|koi8|mac", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_TWICE = re.compile(f"â€|[ÃÂ][\x80-\xbf{''.join(map(chr, _BYTES))}]")
"""What curly quotes and letters with accents become."""


def unpack(data: bytes, subject: str) -> bytes:
    """The bytes themselves, inflated where they are gzip; SourceError where that fails or grows past `LIMIT`."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        with gzip.GzipFile(fileobj=BytesIO(data)) as stream:
            plain = stream.read(LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(subject, "damaged: it begins as gzip but does not end as one") from error
    if len(plain) > LIMIT:
        raise SourceError(subject, f"too large: more than {LIMIT // 1024 // 1024} MiB when unpacked")
    return plain


def binary_kind(data: bytes) -> str:
    """What bytes are that are no words, as in "a picture"; empty where they are words."""
    if known := next((kind for begin, kind in _MAGIC.items() if data.startswith(begin)), ""):
        return known
    if any(data.startswith(bom) for bom, _ in _BOMS) or _wide(data):
        return ""
    start = data[:8192]
    return "binary" if len(_CODES.findall(start)) * 50 > len(start) else ""


def decode(data: bytes, declared: str = "") -> str:
    """Text of bytes: by their byte order mark, as declared, as UTF-8, and by a guess."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    # UTF-8 is never so by chance, and one byte a letter can be claimed of anything.
    for name in ("utf-8", declared) if _NARROW.match(declared) else (declared, "utf-8"):
        if (text := _strictly(data, name)) is not None:
            return text
    return _mostly(data)


def once_decoded(text: str) -> str:
    """A text that was taken for Windows-1252 while it was UTF-8 ("Itâ€™s"), as it was first ("It’s").

    Only where all of it can be read so: a text with one curly quote of its own is left as it is.
    """
    if text.isascii() or not any(sign in text for sign in "ÃÂâ") or not _TWICE.search(text):
        return text
    try:
        return text.translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def recoded(data: bytes, content_type: str) -> tuple[bytes, str]:
    """XML and its type, in UTF-8 where what is said of its encoding cannot be true; else as they are.

    It cannot where the bytes are no such text, or where they are UTF-8 and one byte a letter is claimed: hardly a text
    is both by chance. A few broken bytes make no other encoding of UTF-8.
    """
    if any(data.startswith(bom) for bom, _ in _BOMS) or _wide(data):
        return data, content_type
    said = [name for name in (declared_encoding(b"", content_type), declared_encoding(data)) if name]
    is_utf8 = _strictly(data, "utf-8") is not None
    if is_utf8:
        untrue = (_UNIT.match(n) or not _CHARSETS.match(n) or (_NARROW.match(n) and not data.isascii()) for n in said)
        true = not any(untrue)
    else:
        true = any(not _UTF8.fullmatch(name) and _strictly(data, name) is not None for name in said)
    if true:
        return data, content_type
    text = _XML_DECLARATION.sub("", data.decode("utf-8") if is_utf8 else _mostly(data))
    kind = content_type.partition(";")[0] or "application/xml"
    return f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode("utf-8", "replace"), f"{kind}; charset=utf-8"


def declared_encoding(data: bytes, content_type: str = "") -> str:
    """What a Content-Type header, an XML declaration or a meta element calls the encoding; empty where none does."""
    for place in (content_type.encode("latin-1", "ignore"), data[:2048]):
        if match := _DECLARED.search(place):
            return match[1].decode("ascii")
    return ""


def _strictly(data: bytes, name: str) -> str | None:
    # What the web calls Latin-1 and ASCII is Windows-1252 (WHATWG Encoding standard, names and labels).
    web = "cp1252" if name.lower() in ("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii") else name
    try:
        return data.decode(web) if _CHARSETS.match(web) else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _mostly(data: bytes) -> str:
    """UTF-8 with a few broken bytes where it looks like that; else by a guess."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond = len(_HIGH_SIGN.findall(text)) - broken
    return text if beyond > broken * 2 else data.decode(_guess(data), "replace")


def _guess(data: bytes) -> str:
    """The encoding of another script than Latin, where nearly every letter is a high byte; else one of two for Latin.

    Latin letters with accents stand alone between plain ones. No statistics are asked of them: those of a short text
    take Spanish in Windows-1252 for Polish in 1250, and Windows-1252 is what undeclared Latin text mostly is.
    """
    sample = data if len(data) <= _SAMPLE else data[: max(data.rfind(b"\n", 0, _SAMPLE), data.rfind(b" ", 0, _SAMPLE))]
    in_runs = sum(map(len, _HIGH_RUNS.findall(sample)))
    if in_runs < 6 or in_runs * 2 < len(_HIGH.findall(sample)):
        return _latin(data)
    from charset_normalizer import from_bytes  # noqa: PLC0415 (95 ms, and hardly any text needs it)

    for match in from_bytes(sample, cp_isolation=[*_SCRIPTS]):
        text = str(match)
        if len(_HALF_WIDTH.findall(text)) * 4 < len(_HIGH_SIGN.findall(text)):
            return match.encoding
    return _latin(data)


def _latin(data: bytes) -> str:
    """Windows-1252, or what Macs wrote, where that leaves hardly a letter where none can stand."""
    start = data[:_MUCH]
    windows, mac = (len(_MISPLACED.findall(start.decode(name, "replace"))) for name in ("cp1252", "mac_roman"))
    return "mac_roman" if windows > 1 + 4 * mac else "cp1252"


def _wide(data: bytes) -> str:
    """UTF-16 without a byte order mark, known by the zero half of its Latin letters; empty where it is not that."""
    start = data[:200]
    if len(start) < 4:
        return ""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.1 else ""
