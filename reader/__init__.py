"""Dateline, a news reader for the terminal. Nothing of it is imported here, so that every start stays cheap."""

import gc

__version__ = "0.1.0"

ROUND = 20_000
"""New objects after which Python looks for circles among them. Articles and findings hold none, and Python's own 700
come many times while modules are loaded and in every feed: a tenth of a start, a twelfth of a refresh.
"""

gc.set_threshold(ROUND)
