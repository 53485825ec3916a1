"""`dateline backup`: a copy of the library while it is in use, and a copy put back."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from reader import paths
from reader.cli import options
from reader.cli.exit_codes import OK


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument(
        "file", metavar="FILE", type=options.name, help="the backup; an older one of this name is replaced"
    )
    parser.add_argument(
        "--restore", action="store_true", help="put FILE in the library's place; the library is set aside, not deleted"
    )


def run(args: argparse.Namespace) -> int:
    """Copy there, or back."""
    from reader.store.file import backup
    from reader.store.file.database import Database

    library, file = paths.find(args.home).library, Path(args.file)
    if args.restore:
        aside = backup.restore(library, file, datetime.now(UTC))
        print(f"{library} is the backup now" + (f"; the library before it is {aside}" if aside else ""))
        return OK
    with Database.as_it_is(library) as database:
        backup.backup(database, file)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return OK
