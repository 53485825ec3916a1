"""What services write otherwise than the feeds had it, put back as it was.

FreshRSS writes wide signs in the place of those that mean something in HTML or in addresses, and shows what is attached
to an item below its text.
"""

import re

from reader.text.clean import clean_line
from reader.text.html import read_inline

_UNFILED = frozenset(("uncategorized", "all", "default"))
"""What FreshRSS, Miniflux and Coldsweat call the folder of feeds that were put into none."""
_NARROW = str.maketrans({"＆": "&", "＜": "<", "＞": ">", "？": "?", "＼": "\\", "／": "/", "，": ",", "；": ";"})
_REFERENCES = str.maketrans({"＆": "&amp;", "＜": "&lt;", "＞": "&gt;"})
_WIDE_SCRIPT = re.compile("[\u3040-\u9fff\uac00-\ud7a3]")
"""Letters of the scripts in which wide signs are usual."""
_ATTACHED = '<figure class="enclosure">'
_SAVE = re.compile(r'<a download="" href="[^"<>]*">\s*\U0001f4be\s*</a>')
"""A floppy disk that saves what is attached."""


def line(words: str) -> str:
    """The name of a feed or a folder, plain and clean."""
    name = read_inline(words)
    return clean_line(name if _WIDE_SCRIPT.search(name) else name.translate(_NARROW))


def folder(label: str) -> str:
    """The folder that a label is; empty for the one that all feeds are in at first."""
    name = line(label)
    return "" if name.casefold() in _UNFILED else name


def titled(words: str) -> str:
    """The title of an item, or who wrote it, as HTML."""
    return words if _WIDE_SCRIPT.search(words) else words.translate(_REFERENCES)


def body(html: str, *, recordings: bool) -> str:
    """The text of an item; without what is attached where that is a recording, and the service tells of `recordings`
    beside the text.
    """
    told, *attached = html.split(_ATTACHED)
    kept = (each for each in attached if not (recordings and ("<audio" in each or "<video" in each)))
    return _SAVE.sub("", _ATTACHED.join((told, *kept)))
