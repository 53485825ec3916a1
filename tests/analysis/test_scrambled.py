"""News with its words and marks thrown together: whatever is found lies in the text, and nothing breaks."""

import gzip
from datetime import date
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse

SAMPLE = Path(__file__).parents[2] / "sample_articles" / "ferry-account.txt.gz"
ODD = ["''", "``", "´", "`", "″", "“", "”", "‘", "’", '"', "'", "(", ")", "—", "-", "…", ":", ";", ",", ".", "?", "@"]
SIGNS = [
    "Mr.",
    "Mrs",
    "President",
    "on Monday",
    "in 1999",
    "said",
    "told",
    "his",
    "her",
    "it",
    "who",
    "“Go,”",
    "A.",
    "$",
]
BETWEEN = [" ", " ", " ", " ", " ", "", "\n", "\n\n", "\N{NO-BREAK SPACE}", "  "]


def words() -> list[str]:
    """The different words of a sample."""
    with gzip.open(SAMPLE, "rt", encoding="utf-8") as file:
        return sorted(set(file.read().split()))


PIECES = st.one_of(st.sampled_from(words()), st.sampled_from(words()), st.sampled_from(ODD), st.sampled_from(SIGNS))
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(BETWEEN)), max_size=60).map(
    lambda pairs: "".join(piece + between for piece, between in pairs)
)


@given(TEXTS)
@example("In that.\n\nTherein ")
@example("1.5 1.5 Mr. 1974. told ")
@example("“Go,” said the ex-")
@example("and $12 billion, but he has said")
@example("They met ´ Lund.")
@example("On Monday Ada Lund's sister")
@example(" " * 60 + "Baste Roca said. Lena Roca left.")
def test_whatever_is_found_in_scrambled_news_lies_in_it(text: str) -> None:
    found = analyse(text, date(2024, 5, 6))
    spans = [
        *((time.start, time.end) for time in found.times),
        *((mention.start, mention.end) for entity in found.entities for mention in entity.mentions),
        *((part.start, part.end) for quote in found.quotes for part in quote.parts),
        *((part.start, part.end) for entry in found.timeline for part in entry.parts),
    ]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(entry.words(text) for entry in found.timeline)
