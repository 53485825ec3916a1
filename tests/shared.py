"""The texts of others that some tests read: they stand beside the project, and where they do not, those are skipped."""

import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLACES = (Path(os.environ.get("DATELINE_SHARED") or ROOT.parent / "shared"), ROOT.parents[1] / "shared")
SHARED = next((place for place in PLACES if place.is_dir()), PLACES[0])
SEED = next(iter(sorted((SHARED / "seeds").glob("*.txt"))), None)
"""The first seed article, if there is any."""


def feed_documents(under: str = "") -> Iterator[tuple[str, bytes]]:
    """Names and bytes of all that other readers of feeds test themselves with, of the names that begin with `under`."""
    packed = SHARED / "corpora" / "feeds.tar.xz"
    if not packed.exists():
        pytest.skip("the shared corpora are not here")
    with tarfile.open(packed) as archive:
        for member in archive:
            if member.isfile() and member.name.startswith(under) and (file := archive.extractfile(member)):
                yield member.name, file.read()
