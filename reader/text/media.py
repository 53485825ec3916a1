"""Sound and moving pictures by their addresses: what they are called where a text leads to them."""

from urllib.parse import urlsplit

AUDIO, VIDEO = "Audio", "Video"
PICTURE = "Picture"
"""What a picture is called of which nothing is told."""
RECORDED = frozenset((AUDIO, VIDEO))
"""The words of a link that leads to a recording."""
_KINDS = {"audio": AUDIO, "video": VIDEO}
ENDINGS = {".mp3": AUDIO, ".m4a": AUDIO, ".ogg": AUDIO, ".opus": AUDIO, ".mp4": VIDEO, ".m4v": VIDEO, ".webm": VIDEO}
"""For what has no type, or one that says nothing."""


def media_word(url: str, kind: str = "") -> str:
    """What to call a recording by its address and its media type; nothing for pictures and documents."""
    path = urlsplit(url).path.lower()
    return _KINDS.get(kind.partition("/")[0].lower()) or ENDINGS.get(path[path.rfind(".") :], "")
