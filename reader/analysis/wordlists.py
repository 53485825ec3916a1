"""Lists of words as they stand in the modules that use them: plain text, with blanks or line breaks between."""


def word_set(text: str) -> frozenset[str]:
    """The words of such a list, to be looked up."""
    return frozenset(text.split())
