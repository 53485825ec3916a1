"""How fast quotes are found, as a table: articles a second, and whether the time grows with the text alone.

Run: python tests/bench/bench_quotes.py [ARTICLES.jsonl.gz]. Without a file it reads the sample articles.
"""

import gzip
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.sources.gather import gather

SAMPLES = Path(__file__).parents[2] / "sample_articles"
HARD = {
    "straight marks": '"',
    "opening marks": "“",
    "one word each": "“a” ",
    "never closed": "“ a ",
    "single marks": "'a ",
    "said on and on": "“Go,” Lund said. ",
    "one long line": "Lund said that, ",
}


def texts(path: str | None) -> list[str]:
    """The texts to be measured."""
    if path is None:
        return [article.text for article in gather([str(SAMPLES)], now=datetime.now(UTC)).articles]
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def main() -> None:
    """Print the table."""
    documents = [read(text, None) for text in texts(sys.argv[1] if len(sys.argv) > 1 else None)]
    took = seconds(lambda: [find_quotes(document, (), ()) for document in documents])
    print(f"{len(documents)} articles, {len(documents) / took:.0f} a second\n")
    print(f"{'1 MB of':<18}{'half':>9}{'whole':>9}{'ratio':>8}")
    for name, unit in HARD.items():
        half, whole = (read(unit * (size // len(unit)), None) for size in (500_000, 1_000_000))
        first, second = (seconds(lambda text=text: find_quotes(text, (), ())) for text in (half, whole))  # type: ignore[misc]
        print(f"{name:<18}{first:>8.2f}s{second:>8.2f}s{second / max(first, 1e-9):>8.1f}")


if __name__ == "__main__":
    main()
