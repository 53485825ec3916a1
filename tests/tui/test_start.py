"""What is loaded before the first article stands on the screen: what finds things in it is not."""

import subprocess
import sys

LOAD = """
import sys
import reader.cli.commands.open, reader.tui.start
print(*(name for name in sys.modules if name.startswith(("reader.analysis", "feedparser", "aiohttp", "trafilatura"))))
"""
WORDS = frozenset(
    {
        "reader.analysis",
        "reader.analysis.sentences",
        "reader.analysis.quotes",
        "reader.analysis.quotes.grammar",
        "reader.analysis.english",
        "reader.analysis.english.irregular_verbs",
        "reader.analysis.english.words",
        "reader.analysis.quotes.voices",
        "reader.analysis.patterns",
        "reader.analysis.tokens",
        "reader.analysis.timeline",
        "reader.analysis.timeline.distance",
        "reader.analysis.timeline.grouping",
        "reader.analysis.timeline.time_words",
        "reader.analysis.wordlists",
    }
)
"""What puts findings into words; together they load in a few milliseconds."""


def test_the_screen_is_loaded_without_what_finds_and_fetches() -> None:
    loaded = subprocess.run([sys.executable, "-c", LOAD], check=True, capture_output=True, text=True).stdout
    assert set(loaded.split()) <= WORDS
