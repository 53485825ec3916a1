"""Draws the README's picture: the reader itself, on the samples, in a screen of 132 by 36.

python tests/bench/draw_picture.py
"""

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

from reader import paths
from reader.sources.gather import gather
from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.app import DatelineApp
from reader.tui.parts.setup import Setup

PICTURE = Path(__file__).parents[1] / "tui" / "reading" / "screens" / "reader.svg"
NOW = datetime(2025, 10, 20, 9, tzinfo=UTC)
ARTICLE = "Inquiry finds"


async def draw() -> str:
    """The screen as SVG, with the article open and a quote chosen."""
    library = Library.open(None)
    ids = library.add(gather([str(paths.samples())], now=NOW).articles, now=NOW)
    chosen = next(number for number in ids if (row := library.row(number)) and row.title.startswith(ARTICLE))
    app = DatelineApp(library, EVERYTHING, Setup(now=lambda: NOW))
    async with app.run_test(size=(132, 36)) as pilot:
        await app.workers.wait_for_complete()
        app.reader.articles.show_view(EVERYTHING, chosen)
        app.read_article(chosen)
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("right_square_bracket", "right_square_bracket")
        await pilot.pause()
        return app.export_screenshot(title="dateline")


def plain(svg: str) -> str:
    """Without the fonts that it would fetch from elsewhere."""
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL).replace("Fira Code", "DejaVu Sans Mono")


if __name__ == "__main__":
    PICTURE.write_text(plain(asyncio.run(draw())), encoding="utf-8")
    print(f"{PICTURE.name}: {PICTURE.stat().st_size} bytes")
