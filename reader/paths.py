"""Where things live. `DATELINE_HOME`, or `--home`, moves everything into one folder; otherwise the XDG folders.

Every start passes here, so nothing slow is imported.
"""

import os
from pathlib import Path


class Paths:
    """The folders of one reader. None is made before something is written there."""

    __slots__ = ("config", "data", "state")

    def __init__(self, data: Path, config: Path, state: Path) -> None:
        self.data = data
        self.config = config
        self.state = state

    @property
    def library(self) -> Path:
        """The SQLite file."""
        return self.data / "library.db"

    @property
    def settings(self) -> Path:
        """The TOML file."""
        return self.config / "settings.toml"

    @property
    def log(self) -> Path:
        """Where a crash leaves its traceback."""
        return self.state / "dateline.log"


def find(home: str | None = None) -> Paths:
    """The folders to use: `home` before `DATELINE_HOME` before the XDG folders."""
    root = home or os.environ.get("DATELINE_HOME")
    if root:
        base = Path(root).expanduser()
        return Paths(base, base, base)
    import platformdirs  # noqa: PLC0415 (11 ms, and not needed where one folder holds everything)

    return Paths(
        Path(platformdirs.user_data_dir("dateline")),
        Path(platformdirs.user_config_dir("dateline")),
        Path(platformdirs.user_state_dir("dateline")),
    )


def samples() -> Path:
    """The sample articles: inside the package where it is installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "sample_articles"
    return inside if inside.is_dir() else package.parent / "sample_articles"
