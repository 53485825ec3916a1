"""Numbers of things, as a person is told them."""


def counted(count: int, thing: str) -> str:
    """A count with the word for its thing, in the plural where it is not one: "1 article", "1,204 articles"."""
    return f"1 {thing}" if count == 1 else f"{count:,} {thing}s"


def quoted_length(words: int) -> str:
    """How much of somebody is quoted; of those who are only reported no words are."""
    return counted(words, "word") if words else "reported"


def megabytes(count: int) -> str:
    """Bytes as a person is told them: "31.4 MB"."""
    return f"{count / 1_000_000:,.1f} MB"
