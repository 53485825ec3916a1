"""What is loaded before the first article's names are found: a start pays for every module of it."""

import subprocess
import sys
from pathlib import Path

import pytest

FIND = """
import sys
from reader.analysis import document
from reader.analysis.names import find_names
names = {entity.name for entity in find_names(document.read("Ama Mensah met Ken Ito in Accra on Monday.", None))}
assert "Ken Ito" in names, names
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    return set(subprocess.run([sys.executable, "-c", FIND], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "dataclasses", "datetime", "decimal", "fractions", "hashlib", "importlib.resources", "inspect", "json",
        "pathlib", "random", "shutil", "tempfile",
        *(["typing"] if sys.version_info < (3, 14) else []),  # `reader.records` needs it from then on
    ],
)  # fmt: skip
def test_names_are_found_without(module: str, loaded: set[str]) -> None:
    assert module not in loaded


def test_names_are_found_by_their_own_room(loaded: set[str]) -> None:
    ours = {name for name in loaded if name.startswith("reader.")}
    beside = {name for name in ours if not name.startswith("reader.analysis.names")}
    assert beside == {
        "reader.analysis",
        "reader.analysis.document",
        "reader.analysis.english",
        "reader.analysis.english.datelines",
        "reader.analysis.english.irregular_verbs",
        "reader.analysis.english.nicknames",
        "reader.analysis.english.nouns",
        "reader.analysis.english.roles",
        "reader.analysis.english.words",
        "reader.analysis.patterns",
        "reader.analysis.sentences",
        "reader.analysis.tokens",
        "reader.analysis.wordlists",
        "reader.entities",
        "reader.records",
    }


TRAIN = """
import pycrfsuite
trainer = pycrfsuite.Trainer(verbose=False)
trainer.append([["a"], ["b"]], ["x", "y"])
trainer.train(sys.argv[1])
print(trainer.logparser.last_iteration["num"] > 0)
"""


def test_weights_can_be_trained_after_names_were_found(tmp_path: Path) -> None:
    run = [sys.executable, "-c", FIND + TRAIN, str(tmp_path / "weights")]
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout.endswith("True\n")
