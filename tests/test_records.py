"""A record is what `typing.NamedTuple` makes of the same class statement."""

import pickle
import typing

import pytest

from reader.records import NamedTuple


class Record(NamedTuple):
    """With a method and a default."""

    first: int
    last: str = "end"

    def both(self) -> str:
        return f"{self.first} {self.last}"


class Typed(typing.NamedTuple):
    """With a method and a default."""

    first: int
    last: str = "end"

    def both(self) -> str:
        return f"{self.first} {self.last}"


@pytest.mark.parametrize("name", ["_fields", "_field_defaults", "__doc__", "__annotations__", "__module__"])
def test_a_record_tells_the_same_of_itself(name: str) -> None:
    assert getattr(Record, name) == getattr(Typed, name)


def test_a_record_takes_its_defaults_and_keeps_its_methods() -> None:
    assert Record(1).both() == Typed(1).both() == "1 end"


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Record(1).first = 2  # type: ignore[misc]


def test_a_record_is_told_apart_in_print() -> None:
    assert repr(Record(1)) == "Record(first=1, last='end')"


def test_a_record_survives_pickling() -> None:
    assert type(pickle.loads(pickle.dumps(Record(3)))) is Record
