"""Web addresses from foreign hands: http and https only, resolved against where they stood, without tracking.

Fetching them, and whom that may reach, is left to `sources.web.fetch`.
"""

import re
from urllib.parse import SplitResult, parse_qs, quote, unquote, urljoin, urlsplit, urlunsplit

from reader.text.clean import clean_line

LONGEST = 4096
"""Characters of an address that are still believed; real ones end near 2,000."""
LONGEST_PATH = 120
"""Characters of a path that are said in a name."""

# fmt: off
TRACKING = frozenset((
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "ysclid", "igshid",
    "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "hsctatracking", "vero_id", "vero_conv", "wickedid",
    "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid", "ml_subscriber", "ml_subscriber_hash", "at_medium",
    "at_campaign", "at_link_id", "at_link_type", "at_link_origin", "at_format", "at_ptr_name", "at_bbc_team",
    "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "cmpid", "ocid", "guccounter",
    "guce_referrer", "guce_referrer_sig", "sc_cid", "traffic_source", "ref_src", "ref_url",
))
# fmt: on
"""Parameters that name the reader or the campaign and never the page: those that the large advertisers, mailers and
broadcasters document as theirs (Google, Meta, Microsoft, X, Yandex, Mailchimp, Marketo, HubSpot, BBC, Al Jazeera)."""
_REDIRECTORS = {
    ("google.com", "/url"): ("url", "q"),
    ("bing.com", "/news/apiclick.aspx"): ("url",),
    ("l.facebook.com", "/l.php"): ("u",),
    ("youtube.com", "/redirect"): ("q",),
    ("t.umblr.com", "/redirect"): ("z",),
}
"""Pages that count who passes and lead on to the address in one of these parameters, by host and path: Google's and
Bing's feeds of news link to them, and posts that were taken over from elsewhere."""
_TRACKING_FAMILY = ("utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_")

_ENDING = re.compile(r"\.(?:xml|rss|atom|rdf|json|php|aspx?|html?)$", re.IGNORECASE)
_FEED_NAME = re.compile(r"|feeds?|rss2?|atom|rdf|xml|json|index|posts|default|syndication", re.IGNORECASE)
"""The end of a path that tells no feed from another: "/feed/", "/index.xml", "/feeds/posts/default"."""
_LOGIN = re.compile(r"\A([^/?#]*//)([^/?#]*)@")
"""The name and password of an address: "https://ada:secret@", also behind the program that mends the feed."""
_SCHEMES = ("http", "https")
_BLANKS = re.compile(r"[\t\r\n]")
_PLAIN = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?")
"""What needs no work, as most links of most feeds: no port, no query, no dots to resolve."""
_UNSAFE = re.compile(r"[^!#-;=?-\[\]_a-z~]")


def clean_address(address: str, base: str = "") -> str:
    """An http or https address that is safe to show, store and open; empty where there is none.

    Relative addresses are resolved against `base`. Names and passwords of a user are dropped, odd characters
    percent-encoded, tracking parameters removed; of one that only counts who passes, the address it leads on to.
    """
    if len(address) <= LONGEST and _PLAIN.fullmatch(address):
        return address
    text = clean_line(_BLANKS.sub("", address[: LONGEST + 1].strip()))
    if not text or len(text) > LONGEST:
        return ""
    if text[:4].lower() == "www.":
        text = f"https://{text}"  # nobody calls a folder so
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES or not host or host in _SCHEMES or _UNSAFE.search(_ascii_host(host)):
        # "https://https://example.org" has no host.
        return ""
    target = _led_to(parts, host)
    return (clean_address(target) if target else "") or _written(parts, port)


def _led_to(parts: SplitResult, host: str) -> str:
    """Where an address leads on to that only counts who passes; empty for any other."""
    names = _REDIRECTORS.get((host.removeprefix("www."), parts.path), ())
    given = parse_qs(parts.query) if names else {}
    return next((given[name][0] for name in names if name in given), "")


def without_login(address: str) -> str:
    """An address without the name and password in it, as it may be shown."""
    return _LOGIN.sub(r"\1", address)


def login_of(address: str) -> str:
    """The name and password in an address, as they stand there; empty where there are none."""
    found = _LOGIN.match(address)
    return found[2] if found else ""


def site_name(address: str) -> str:
    """The host of an address as a person says it: without `www.`; empty where it is no web address."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return clean_line(host.removeprefix("www."))


def path_name(address: str) -> str:
    """The path of a web address as a person says it, from its slash on: without an ending, and without the last names
    that only say that a feed is there.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    names = [name for name in clean_line(unquote(parts.path[:LONGEST_PATH])).split("/") if name]
    if names:
        names[-1] = _ENDING.sub("", names[-1])
    while names and _FEED_NAME.fullmatch(names[-1]):
        names.pop()
    return "".join(f"/{name}" for name in names) if parts.hostname else ""


def host_name(parts: SplitResult) -> str:
    """The host of an address as it is written there, in ASCII; empty where there is none. Raises ValueError."""
    name = _ascii_host(parts.hostname or "")
    return f"[{name}]" if ":" in name else name


def _ascii_host(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return "\0"


def _written(parts: SplitResult, port: int | None) -> str:
    place = host_name(parts) + (f":{port}" if port is not None else "")
    return urlunsplit(
        (
            parts.scheme,
            place,
            _encoded(parts.path),
            _encoded(_without_tracking(parts.query)),
            "" if _is_tracking(parts.fragment) else _encoded(parts.fragment),
        )
    )


def _without_tracking(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if not _is_tracking(pair)) if query else ""


def _is_tracking(pair: str) -> bool:
    name = pair.partition("=")[0].lower()
    return name in TRACKING or name.startswith(_TRACKING_FAMILY)


def _encoded(part: str) -> str:
    return _UNSAFE.sub(lambda sign: quote(sign[0]), part)
