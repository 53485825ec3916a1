"""The tagger that the settings choose: one of spaCy's pipelines in the place of ours."""

from reader import paths
from reader.errors import SettingsError


def choose_tagger(home: str | None) -> None:
    """Use the pipeline that `spacy` names in settings.toml; nothing is loaded where none is named."""
    path = paths.find(home).settings
    if not path.is_file() or b"spacy" not in path.read_bytes():
        return
    from reader import settings

    name = settings.load(path).spacy
    if not name:
        return
    from reader.analysis.names.spacy_tagger import choose

    try:
        choose(name)
    except ImportError:
        raise SettingsError(
            str(path), "spacy is set, but spaCy is not installed: pip install 'dateline[spacy]'"
        ) from None
    except OSError:
        raise SettingsError(str(path), f"spacy names no installed pipeline: {name!r}") from None
