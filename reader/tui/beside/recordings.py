"""Recordings that are being saved, or lie in their folder. Errors of a disk are no recordings."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.text.counts import megabytes

MOST = 500
"""Files that are told at most."""
BEGINNING, MARK = ".part", ".mark"
"""What `sources.web.download` lets stand of a file that is not whole."""


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
    last one first.
    """
    under_way = [Recording(file, far, saving=True) for file, far in saving.items()]
    there: list[tuple[float, Recording]] = []
    with suppress(OSError):
        for path in folder.iterdir():
            file = path.with_suffix("") if path.suffix == BEGINNING else path
            if path.suffix == MARK or path.name.startswith(".") or file in saving or not path.is_file():
                continue
            told, is_whole = path.stat(), file == path
            size = megabytes(told.st_size)
            there.append((told.st_mtime, Recording(file, size if is_whole else f"{size}, broken off", whole=is_whole)))
    there.sort(key=lambda pair: pair[0], reverse=True)
    return (*under_way, *(recording for _, recording in there))[:MOST]
