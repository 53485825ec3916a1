"""What an HTTP status means, for people."""

_KNOWN = {
    401: "it needs a login (401)",
    402: "it must be paid for (402)",
    403: "the server refuses to give it (403)",
    404: "there is nothing at this address (404)",
    410: "it is gone for good (410)",
    429: "the server asks to be left alone for a while (429)",
    451: "withheld for legal reasons (451)",
    503: "the server is not available now (503)",
}


def status_words(status: int) -> str:
    """What a status says to a person who does not know the numbers. Never the server's own words."""
    if status in _KNOWN:
        return _KNOWN[status]
    if status >= 500:
        return f"the server has a fault of its own ({status})"
    return (
        f"the server does not give it ({status})"
        if status >= 400
        else f"an answer that holds nothing to read ({status})"
    )
