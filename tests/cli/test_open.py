"""What is said in the reader of what was named and could not be read."""

from pathlib import Path

from reader.cli.commands.open import not_read, opened_by_name
from reader.errors import SourceError


def test_a_file_that_was_not_read_is_called_by_its_name_without_its_folders() -> None:
    assert not_read([SourceError("/srv/news/2024/harbour/quay.txt", "empty")]) == "quay.txt: empty"


def test_several_that_were_not_read_are_counted_before_they_are_named() -> None:
    problems = [SourceError("news/quay.txt", "empty"), SourceError("https://tide.example/a/b", "not found")]
    assert not_read(problems) == "2 not read: quay.txt: empty · https://tide.example/a/b: not found"


def test_what_is_named_is_read_where_no_library_can_be_written_and_that_is_said(tmp_path: Path) -> None:
    story, taken = tmp_path / "quay.txt", tmp_path / "taken"
    story.write_text("Quay closed\n\nThe quay of Kell is closed until Friday, the harbour board said.")
    taken.write_text("")
    opened = opened_by_name([str(story)], str(taken / "home"))
    with opened.library as library:
        assert [row.title for row in library.rows(opened.view, 0, 9)] == ["Quay closed"]
        assert opened.notes[0].startswith(f"Nothing is kept. {taken}/home/library.db: ")
