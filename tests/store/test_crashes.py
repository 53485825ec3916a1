import json
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

from reader.model import Article
from reader.store.library import Library
from reader.store.view import EVERYTHING, View

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from reader.store.library import Library
with Library.open(Path(sys.argv[1])) as library:
    for number in map(int, sys.argv[2:]):
        library.mark_read([number], now=datetime(2026, 3, 10, tzinfo=UTC))
"""


def test_nothing_acknowledged_is_lost_in_fifty_kills(tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_writers.py")
    done = subprocess.run(
        [sys.executable, script, tmp_path / "library.db", "50"], capture_output=True, text=True, timeout=100, check=True
    )
    seen = json.loads(done.stdout)
    assert seen["wrong"] == []
    assert seen["acknowledged"] > 0


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        ids = library.add([article(str(each)) for each in range(60)], now=NOW)
        other = subprocess.Popen([sys.executable, "-c", WRITER, path, *map(str, ids[:30])])
        for number in ids[30:]:
            library.mark_read([number], now=NOW)
        assert other.wait(timeout=60) == 0
        assert library.unread(EVERYTHING) == 0


def test_threads_share_a_library(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        batches = [[article(f"{thread}-{each}") for each in range(20)] for thread in range(4)]
        threads = [threading.Thread(target=library.add, args=(batch,), kwargs={"now": NOW}) for batch in batches]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert library.count(View(query="ferry")) == 80


def article(guid: str) -> Article:
    return Article(title=guid, text="The ferry left.", published=NOW, day=date(2026, 3, 10), origin="o", guid=guid)
