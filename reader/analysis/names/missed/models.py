"""Products by their numbers, once one is named: after "Airbus A350" also "the A350-1000" and "350-1000"."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.names.tagging.tagger import Name
from reader.entities import ORGANIZATION, PRODUCT, WORK

CORE = r"\b([A-Z]{0,2})(\d{3})(?:-\d+\w?)?\b"
"""Letters and three digits; shorter numbers count too many things."""
MODEL = r"\b(?:[a-z][A-Z]\w+|[A-Z]+-?\d\w*|\d+[A-Za-z]*)\b"
YEAR = r"\b(?:19|20)\d\d\b"
MAKERS = ("Airbus", "Boeing", "Embraer")
MADE = rf"\b(?:{'|'.join(MAKERS)}) ([A-Z]?)(\d{{3}})\b"
NUMBERED = (PRODUCT, WORK, ORGANIZATION)
COUNTED = r"(?! ?(?:%|percent|per cent|million|billion|[a-z]+s\b))"
"""A bare number before what it counts is no product."""


def is_model(written: str) -> bool:
    """Whether it is named as products are: "iPhone", "A380", "787 Dreamliner", but not after a year."""
    return bool(re.search(MODEL, written)) and not re.search(YEAR, written)


def model_names(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The products that the text has by number alone, in order for each number."""
    text = document.text
    made = () if document.vocabulary.isdisjoint(MAKERS) else re.finditer(MADE, text)
    cores = {found.groups() for found in made}
    for name in names:
        written = name.of(text)
        if name.type in NUMBERED and not written.isalpha() and any(map(str.isdecimal, written)):
            found = re.search(CORE, written)
            if found and (found[1] or name.type is not ORGANIZATION):
                cores.add(found.groups())
    for letters, digits in sorted(cores):
        bare = rf"|\b{digits}-\d{{1,4}}\w?\b" + (rf"|(?<=[Tt]he ){digits}\b{COUNTED}" if not letters else "")
        full = rf"\b{letters}{digits}-\d{{1,4}}\w?\b" + (rf"|\b{letters}{digits}\b" if letters else "")
        for found in re.finditer(full + bare, text):
            yield Name(*found.span(), PRODUCT)
