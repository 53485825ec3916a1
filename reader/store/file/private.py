"""Files and folders for their owner alone."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from reader.errors import StoreError


@contextlib.contextmanager
def private_file(target: Path) -> Iterator[Path]:
    """An empty file beside a target, for its owner alone, to be renamed to it when it is whole; gone at the end.

    The target's folder is made where there is none. Raises StoreError, naming the target, for any OSError inside.
    """
    beginning = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        make_private(target.absolute().parent)
        beginning.unlink(missing_ok=True)
        os.close(os.open(beginning, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield beginning
    except OSError as error:
        raise StoreError(str(target), f"it cannot be written there ({error.strerror})") from error
    finally:
        with contextlib.suppress(OSError):
            beginning.unlink()


def make_private(folder: Path) -> None:
    """Make a folder, and those above it, for its owner alone; one that is there already is left as it is."""
    for missing in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)
