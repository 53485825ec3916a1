"""Run by `test_killed_refresh` in a process of its own: refresh a library over and over, and mark articles meanwhile.

Every mark is printed once it is stored.
"""

import asyncio
import itertools
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reader.refresh.engine import Tuning, refresh
from reader.refresh.events import Event, FeedChecked
from reader.refresh.workers import Bounds
from reader.store.library import Library
from reader.store.subscriptions.feed import FullText


def main() -> None:
    """Until somebody kills it."""
    with Library.open(Path(sys.argv[1])) as library:

        def tell(event: Event) -> None:
            if isinstance(event, FeedChecked) and event.new:
                library.mark_read(event.new[:1], now=datetime.now(UTC))
                print(event.new[0], flush=True)

        tuning = replace(Tuning(bounds=Bounds(processes=1)), full_text=FullText.NEVER)
        for _ in itertools.count():
            asyncio.run(refresh(library, library.feeds.all(), tell, tuning))


main()
