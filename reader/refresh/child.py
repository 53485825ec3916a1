"""Another Python process that runs a module of ours, with as little of our surroundings as it needs."""

import os
import sys
from pathlib import Path

import reader


def command(module: str, *arguments: str) -> list[str]:
    """`-P` keeps the folder the reader was started in, which may be anybody's, out of the module search."""
    return [sys.executable, "-P", "-m", module, *arguments]


def environment() -> dict[str, str]:
    """As little as Python needs, and where this package lies."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TZ", "HOME") if name in os.environ}
    return {**kept, "PYTHONPATH": str(Path(reader.__file__).parents[1])}
