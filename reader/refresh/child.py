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


def whole_environment() -> dict[str, str]:
    """All of ours, for a process that does what this one might do: it goes through a person's proxies and runs commands
    of theirs, which ask an agent for a password or tell the desktop of news.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | environment()
