"""Recordings that a text shows in a frame of somebody else's player: which they are, and where a person can open them.

Other frames hold advertisements, forms and counters, and say nothing that could be shown.
"""

import re
from html import escape

from reader.text.references import unescaped

_SOURCE = re.compile(r"\b(?:data-)?src\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_PLAYERS = (
    (
        re.compile(r"(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})"),
        "Video",
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"player\.vimeo\.com/video/(\d+)"), "Video", "https://vimeo.com/{}"),
    (re.compile(r"(?:www\.)?dailymotion\.com/embed/video/(\w+)"), "Video", "https://www.dailymotion.com/video/{}"),
    (re.compile(r"open\.spotify\.com/embed/((?:episode|show|track)/\w+)"), "Audio", "https://open.spotify.com/{}"),
    (re.compile(r"embed\.podcasts\.apple\.com/([\w/?=&.-]+)"), "Audio", "https://podcasts.apple.com/{}"),
)
"""The address of a player, what it plays, and the page of what it plays, as each of these documents it."""


def shown_in(frame: str) -> str:
    """HTML that links to the recording of an `iframe`, given by its tag; empty where it is no player that is known."""
    source = _SOURCE.search(frame)
    address = unescaped(source[1]).partition("//")[2] if source else ""
    for player, what, page in _PLAYERS:
        if played := player.match(address):
            return f'<p><a href="{escape(page.format(played[1]))}">{what}</a></p>'
    return ""
