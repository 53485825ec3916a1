"""Where a page leads on to that says so in itself and has nothing else to say: what was moved where no server could be
told, and addresses that were shortened (HTML Living Standard, 4.2.5.3, "refresh").
"""

import re

from reader.text.references import unescaped

_LONGEST = 8192
"""Bytes of a page that only leads on; a larger one is there to be read, whatever it does after a while."""
_REFRESH = re.compile(
    r"<meta\b(?=[^<>]{0,600}http-equiv\s*=\s*[\"']?refresh\b)[^<>]{0,600}?\bcontent\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(r"\s*[0-5](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"'\s]+)", re.IGNORECASE)
"""Seconds and an address; a page that waits longer is meant to be read meanwhile, and mostly comes again itself."""


def led_on(page: bytes, content_type: str) -> str:
    """The address as the page writes it; empty where it leads nowhere."""
    if len(page) > _LONGEST or "html" not in content_type.lower():
        return ""
    found = _REFRESH.search(page.decode("utf-8", "surrogateescape"))
    onward = _AT_ONCE.match(unescaped(found[1] or found[2] or "")) if found else None
    return onward[1] if onward else ""
