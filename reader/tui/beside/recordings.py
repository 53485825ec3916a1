"""Recordings that are being saved, or lie in their folder. Errors of a disk are no recordings."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.text.counts import megabytes
from reader.text.filenames import is_recording

MOST = 500
"""Files that are told at most."""
BEGINNING = ".part"
"""How `sources.web.download` calls a file that is not whole."""


@dataclass(frozen=True, slots=True)
class Recording:
    """One file."""

    file: Path
    state: str
    """How far it is, or how large."""
    saving: bool = False
    whole: bool = False


def recordings(folder: Path, saving: Mapping[Path, str]) -> tuple[Recording, ...]:
    """Those that are being saved or wait for it, in their order, each with how far it is; then those of a folder, the
    last one first. The folder may hold other files too.
    """
    under_way = [Recording(file, far, saving=True) for file, far in saving.items()]
    there = sorted(_lying(folder), key=lambda pair: pair[0], reverse=True)
    return (*under_way, *(recording for _, recording in there if recording.file not in saving))[:MOST]


def _lying(folder: Path) -> Iterator[tuple[float, Recording]]:
    """The recordings of a folder, each with when it was written; one may go while they are looked at."""
    paths: list[Path] = []
    with suppress(OSError):
        paths += folder.iterdir()
    for path in paths:
        file = path.with_suffix("") if path.suffix == BEGINNING else path
        with suppress(OSError):
            if is_recording(file.name) and path.is_file():
                told, is_whole = path.stat(), file == path
                size = megabytes(told.st_size)
                yield told.st_mtime, Recording(file, size if is_whole else f"{size}, broken off", whole=is_whole)
