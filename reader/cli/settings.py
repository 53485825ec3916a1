"""`dateline settings`: where the settings are, whether they hold, and a sample to begin with."""

import argparse
import os

from reader import paths, settings
from reader.cli.main import OK
from reader.errors import SettingsError


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--init", action="store_true", help="write a commented sample where there is no file yet")


def run(args: argparse.Namespace) -> int:
    """Write the sample, or check the file and say where it is."""
    path = paths.find(args.home).settings
    if args.init:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise SettingsError(str(path), "is there already; it was left as it is") from None
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(settings.sample())
        print(f"wrote {path}")
        return OK
    chosen = settings.load(path)
    from reader.tui.keymap import read_keymap

    read_keymap(chosen.keys, chosen.origin)
    print(path if path.exists() else f"{path} (not there: the defaults hold)")
    return OK
