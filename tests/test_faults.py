"""What a person is told where the reader cannot go on."""

from pathlib import Path

from reader.errors import DamagedError
from reader.faults import FaultError


def test_damage_to_the_library_is_told_as_damage_and_as_no_fault_of_the_reader() -> None:
    told = FaultError(DamagedError("library.db", "the file is damaged"), Path("dateline.log")).words
    assert told == "dateline: library.db: the file is damaged"


def test_a_fault_of_its_own_is_named_with_where_more_is_written_down() -> None:
    told = FaultError(ValueError("secret"), Path("dateline.log")).words
    assert "ValueError" in told
    assert told.endswith("dateline.log")
    assert "secret" not in told
