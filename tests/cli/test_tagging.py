import json
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.cli.tagging import analyser
from reader.errors import SettingsError
from reader.model import EntityType

TEXT = "Lena Hartwell spoke in Paris."


def settings(home: Path, spacy: str) -> str:
    (home / "settings.toml").write_text(f'[analysis]\nspacy = "{spacy}"\n', encoding="utf-8")
    return str(home)


def people(home: Path) -> list[str]:
    return [entity.name for entity in analyser(str(home))(TEXT, None).entities if entity.type is EntityType.PERSON]


def test_without_settings_the_tagger_is_ours(tmp_path: Path) -> None:
    assert people(tmp_path) == ["Lena Hartwell"]


def test_a_pipeline_in_a_folder_is_used(tmp_path: Path) -> None:
    spacy = pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    spacy.blank("en").to_disk(tmp_path / "pipeline")
    settings(tmp_path, str(tmp_path / "pipeline"))
    assert people(tmp_path) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_pipeline_is_used_in_every_process(tmp_path: Path, jobs: str) -> None:
    spacy = pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    spacy.blank("en").to_disk(tmp_path / "pipeline")
    home = settings(tmp_path, str(tmp_path / "pipeline"))
    words = [sys.executable, "-m", "reader", "analyze", "--home", home, "--jsonl", "--jobs", jobs]
    line = json.dumps({"id": 1, "text": TEXT})
    answer = subprocess.run(words, input=line, capture_output=True, text=True, check=True).stdout
    assert "PERSON" not in {entity["type"] for entity in json.loads(answer)["entities"]}


def test_a_pipeline_that_is_not_there_is_named(tmp_path: Path) -> None:
    pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    with pytest.raises(SettingsError, match="'no_such_pipeline'"):
        analyser(settings(tmp_path, "no_such_pipeline"))


@pytest.mark.parametrize("command", ["timeline", "quotes", "names"])
def test_what_is_not_in_english_is_said_to_be_so(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bruecke.txt"
    file.write_text(
        "Die Brücke\n\nDer Bürgermeister sagte am Montag, die Brücke werde im Mai eröffnet und nicht gesperrt."
    )
    assert main([command, str(file)]) == 0
    assert "not in English" in capsys.readouterr().out
