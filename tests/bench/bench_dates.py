"""How fast times are found: on plain news prose, and on text made to be slow. Run it: python
tests/bench/bench_dates.py.

A hostile row is linear when four times the text takes about four times as long; the last column is that ratio.
"""

import time
from datetime import date

from reader.analysis import document as documents
from reader.analysis.dates.tagger import find_times

DAY = date(2024, 3, 14)
PROSE = (
    "The minister said on Tuesday that the two sides had met three times since January and would meet again next week. "
    "Talks that began in the fall of 2020 were broken off last year, and prices rose 4.5 percent in the third quarter. "
    "Nobody now expects an agreement before the end of the month, though both have kept at it for more than "
    "ten years.\n\n"
)
HOSTILE = {
    "the the the": "the ",
    "first first first": "first ",
    "number words": "twenty hundred and ",
    "digits and dashes": "1-",
    "one long number": "9",
    "dates run together": "May 3-5-",
    "dates, and a word among them": "May 3-5- " * 20 + "rain ",
    "last last week": "the last past next ",
    "apostrophes": "'90s'",
    "days": "Friday, ",
    "clock times": "10:30:",
    "no letter at all": "\u2028-",
    "cues without end": "will was ",
    "a.m. a.m.": "a.m. p.",
    "Mondays joined": "on Monday and ",
    "May May May": "May ",
    "weekdays to come": "to be Monday ",
    "a week a week": "a week a ",
}
SIZE = 250_000


def seconds(text: str) -> float:
    """The processor time one reading takes, cutting into sentences left out."""
    document = documents.read(text, DAY)
    start = time.process_time()
    find_times(document)
    return time.process_time() - start


def filled(piece: str, size: int) -> str:
    """So many characters of the piece."""
    return (piece * (size // len(piece) + 1))[:size]


def main() -> None:
    """Print the table."""
    seconds(PROSE)
    article = PROSE * 7
    took = min(seconds(article) for _ in range(20))
    print(f"{'an article of ' + str(len(article)) + ' characters':32} {took * 1000:8.2f} ms {1 / took:8.0f} a second")
    for name, piece in HOSTILE.items():
        small, large = seconds(filled(piece, SIZE)), seconds(filled(piece, 4 * SIZE))
        print(f"{name:32} {large * 1000:8.0f} ms a MB {large / small:8.1f} times for 4 times the text")


if __name__ == "__main__":
    main()
