"""What is said in the reader of what was named and could not be read."""

from reader.cli.commands.open import not_read
from reader.errors import SourceError


def test_a_file_that_was_not_read_is_called_by_its_name_without_its_folders() -> None:
    assert not_read([SourceError("/srv/news/2024/harbour/quay.txt", "empty")]) == "quay.txt: empty"


def test_several_that_were_not_read_are_counted_before_they_are_named() -> None:
    problems = [SourceError("news/quay.txt", "empty"), SourceError("https://tide.example/a/b", "not found")]
    assert not_read(problems) == "2 not read: quay.txt: empty · https://tide.example/a/b: not found"
