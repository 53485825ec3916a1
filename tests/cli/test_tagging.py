import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis.names.tagger import CHOICE, CrfTagger
from reader.cli.tagging import choose_tagger
from reader.errors import SettingsError


@pytest.fixture(autouse=True)
def _ours_again() -> Iterator[None]:
    yield
    CHOICE.tagger = CrfTagger()


def settings(home: Path, spacy: str) -> str:
    (home / "settings.toml").write_text(f'[analysis]\nspacy = "{spacy}"\n', encoding="utf-8")
    return str(home)


def test_without_settings_the_tagger_is_ours(tmp_path: Path) -> None:
    choose_tagger(str(tmp_path))
    assert isinstance(CHOICE.tagger, CrfTagger)


def test_a_pipeline_in_a_folder_is_used(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    spacy.blank("en").to_disk(tmp_path / "pipeline")
    choose_tagger(settings(tmp_path, str(tmp_path / "pipeline")))
    assert type(CHOICE.tagger).__name__ == "SpacyTagger"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pipeline_is_used_in_every_process(tmp_path: Path, jobs: str) -> None:
    spacy = pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    spacy.blank("en").to_disk(tmp_path / "pipeline")
    home = settings(tmp_path, str(tmp_path / "pipeline"))
    words = [sys.executable, "-m", "reader", "analyze", "--home", home, "--jsonl", "--jobs", jobs]
    line = json.dumps({"id": 1, "text": "Lena Hartwell spoke in Paris."})
    answer = subprocess.run(words, input=line, capture_output=True, text=True, check=True).stdout
    assert "PERSON" not in {entity["type"] for entity in json.loads(answer)["entities"]}


def test_a_pipeline_that_is_not_there_is_named(tmp_path: Path) -> None:
    pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    with pytest.raises(SettingsError, match="'no_such_pipeline'"):
        choose_tagger(settings(tmp_path, "no_such_pipeline"))
