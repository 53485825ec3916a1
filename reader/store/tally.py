"""How much is unread, for status bars that ask every few seconds: this module loads the database and nothing else."""

from pathlib import Path

from reader.store.file.database import Database


def unread(path: Path) -> int:
    """The unread articles of the library in a file; 0 where there is none yet. Raises StoreError."""
    if not path.exists():
        return 0
    with Database.open(path, read_only=True) as database:
        count: int = database.value("SELECT count(*) FROM articles WHERE gone_at IS NULL AND read_at IS NULL")
        return count
