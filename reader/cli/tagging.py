"""The analysis with the tagger that the settings choose: one of spaCy's pipelines in the place of ours."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.errors import SettingsError

if TYPE_CHECKING:
    from reader.analysis.analyse import Analyser
    from reader.analysis.names.tagging.tagger import Tagger


def analyser(home: str | None) -> "Analyser":
    """What finds all that a text says, given its day. Raises SettingsError."""
    from functools import partial

    from reader.analysis.analyse import analyse

    return partial(analyse, tagger=_chosen(paths.find(home).settings))


def _chosen(path: Path) -> "Tagger | None":
    """What `spacy` names in settings.toml; nothing is loaded where it does not stand there."""
    if not path.is_file() or b"spacy" not in path.read_bytes():
        return None
    from reader import settings

    return named(settings.load(path).spacy, path)


def named(pipeline: str, path: Path) -> "Tagger | None":
    """The pipeline of this name, or None without one. Raises SettingsError, of the file at `path`, where it is not."""
    if not pipeline:
        return None
    from reader.analysis.names.tagging.spacy_tagger import load

    try:
        return load(pipeline)
    except ImportError:
        raise SettingsError(
            str(path), "spacy is set, but spaCy is not installed: pip install 'dateline[spacy]'"
        ) from None
    except OSError:
        raise SettingsError(str(path), f"spacy names no installed pipeline: {pipeline!r}") from None
