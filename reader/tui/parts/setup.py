"""What an app is given beside its library: by its person, by the terminal, and by whoever starts it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.settings import Settings
from reader.tui.host.reach import Reach

if TYPE_CHECKING:
    from textual.driver import Driver

    from reader.analysis.names.tagging.tagger import Tagger


def utc_now() -> datetime:
    """The clock, unless another one is handed in."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Setup:
    """The defaults are those of a terminal that can do nothing but show."""

    settings: Settings = field(default_factory=Settings)
    tagger: "Tagger | None" = None
    """Finds names in the place of the one that is shipped."""
    notes: tuple[str, ...] = ()
    """Said once at the start."""
    log: Path | None = None
    """The file that tells of a fault of the app's own."""
    restricted: bool = False
    """It only reads: nothing is fetched, written to a file or started."""
    new_library: Path | None = None
    """Where the first feed makes a library, while samples are shown; then the app ends, and is opened with it."""
    now: Callable[[], datetime] = utc_now
    reach: Reach = field(default_factory=Reach)
    """What links and copies may use."""
    theme: str = "dateline-dark"
    driver: "type[Driver] | None" = None
    """Textual's own where there is none."""
    colours: bool = True
    """The terminal has any, and its person wants them."""
