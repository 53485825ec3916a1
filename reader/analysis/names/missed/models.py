"""Products by their numbers, once one is named: after "Airbus A350" also "the A350-1000" and "350-1000"."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.english.nouns import CAR_MAKES
from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import EVENT_HEADS, ORGANIZATION_HEADS
from reader.entities import ORGANIZATION, PRODUCT, WORK

CORE = r"\b([A-Z]{0,2})(\d{3})(?:-\d+\w?)?\b"
"""Letters and three digits; shorter numbers count too many things."""
MODEL = r"\b(?:[a-z][A-Z]\w+|[A-Z]+-?\d\w*|\d+[A-Za-z]*)\b"
YEAR = r"\b(?:19|20)\d\d\b"
BEHIND_CARS = (
    "after", "and", "are", "as", "at", "before", "but", "by", "carrying", "driven", "for", "from", "had", "hit", "in",
    "into", "is", "near", "on", "or", "outside", "parked", "that", "to", "was", "were", "when", "which",
    "while", "with",
)  # fmt: skip
"""What goes on behind what is driven, and not behind somebody's maker: "a Volta Kenya manager"."""
MAKERS = ("Airbus", "Boeing", "Embraer")
MADE = rf"\b(?:{'|'.join(MAKERS)}) ([A-Z]?)(\d{{3}})\b"
CARS = (
    *CAR_MAKES, "BYD", "Bentley", "Bugatti", "Citroen", "Citroën", "Dacia", "Isuzu", "Kawasaki", "Lada", "Lamborghini",
    "Maserati", "Mercedes-Benz", "Mini", "Opel", "Rolls-Royce", "Seat", "Skoda", "Vauxhall", "Yamaha",
)  # fmt: skip
"""Who makes what is driven, and is called by the maker and a word or two."""
FIRST_OF_CARS = frozenset([maker.partition(" ")[0] for maker in CARS])
DRIVEN = rf"\b(?:{'|'.join(CARS)}) ([A-Z\d][\w-]*(?: [A-Z\d][\w-]*)?)(?= (?:{'|'.join(BEHIND_CARS)})\b|[,.;:!?)\n]|\Z)"
OF_ONE = r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Mm]y) (?:[a-z][a-z-]* ){0,2}\Z"
"""What stands before one of many: "a silver Orrin Transit"."""
REACH = 40
"""Characters before it."""
HEADS = EVENT_HEADS | FIRMS | ORGANIZATION_HEADS | {"motor"}
GOODS = {
    "Alexa": "Amazon", "ChatGPT": "ChatGPT", "Claude": "Anthropic", "Copilot": "Microsoft", "Gemini": "Google",
    "Grok": "Musk", "Kindle": "Amazon", "Llama": "Meta", "MacBook": "MacBook", "PlayStation": "PlayStation",
    "Siri": "Apple", "Xbox": "Xbox", "iPad": "iPad", "iPhone": "iPhone",
}  # fmt: skip
"""What is sold under a name of its own, which may be somebody's, by what the text names where it is no one's."""
NUMBERED = (PRODUCT, WORK, ORGANIZATION)
COUNTED = r"(?! ?(?:%|percent|per cent|million|billion|[a-z]+s\b))"
"""A bare number before what it counts is no product."""


def is_model(written: str) -> bool:
    """Whether it is named as products are: "iPhone", "A380", "787 Dreamliner", but not after a year."""
    return bool(re.search(MODEL, written)) and not re.search(YEAR, written)


def model_names(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    """The products that the text has by number alone, in order for each number."""
    text = document.text
    yield from () if document.vocabulary.isdisjoint(FIRST_OF_CARS) else _driven(text)
    yield from _goods(document)
    made = () if document.vocabulary.isdisjoint(MAKERS) else re.finditer(MADE, text)
    cores = {found.groups() for found in made}
    for name in names:
        written = name.of(text) if name.type in NUMBERED else ""
        if not written.isalpha() and any(map(str.isdecimal, written)):
            found = re.search(CORE, written)
            if found and (found[1] or name.type is not ORGANIZATION):
                cores.add(found.groups())
    for letters, digits in sorted(cores):
        bare = rf"|\b{digits}-\d{{1,4}}\w?\b" + (rf"|(?<=[Tt]he ){digits}\b{COUNTED}" if not letters else "")
        full = rf"\b{letters}{digits}-\d{{1,4}}\w?\b" + (rf"|\b{letters}{digits}\b" if letters else "")
        for found in re.finditer(full + bare, text):
            yield Name(*found.span(), PRODUCT)


def _driven(text: str) -> Iterator[Name]:
    """What is driven, by its maker and its own name: "a Toyota Hilux", but no maker's club or race."""
    for found in re.finditer(DRIVEN, text):
        own = fold(found[1]).split()
        headed = not HEADS.isdisjoint(own)
        if not headed and re.search(OF_ONE, text[max(0, found.start() - REACH) : found.start()]):
            yield Name(*found.span(), PRODUCT)


def _goods(document: Document) -> Iterator[Name]:
    """What is sold under a name of its own, where its maker is named: "Claude" where Anthropic is."""
    sold = [goods for goods, maker in GOODS.items() if goods in document.vocabulary and maker in document.vocabulary]
    for found in re.finditer(rf"\b(?:{'|'.join(sold)})\b(?! [A-Z][a-z])", document.text) if sold else ():
        yield Name(*found.span(), PRODUCT)
