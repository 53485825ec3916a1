"""Names of files made of foreign words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.filenames import is_recording, recording_name

DAY = date(2026, 5, 4)


def test_a_name_tells_the_day_the_source_and_the_title() -> None:
    name = recording_name(DAY, "Tide Talk", "12: The quay", "https://quay.example/12.mp3?from=feed")
    assert name.startswith("2026-05-04 Tide Talk - 12 The quay ")
    assert name.endswith(".mp3")


def test_each_address_has_a_name_of_its_own() -> None:
    assert len({recording_name(DAY, "Tide", "Quay", f"https://quay.example/{n}") for n in range(9)}) == 9


@given(st.text(), st.text(), st.text())
def test_a_name_is_no_path_and_not_too_long(source: str, title: str, url: str) -> None:
    name = recording_name(DAY, source, title, f"https://quay.example/{url.replace('[', '').replace(']', '')}")
    assert not set(name) & set('/\\:*?"<>|\n\0')
    assert len(name.encode()) < 200
    assert name.startswith("2026-05-04")


@given(st.text(), st.text(), st.sampled_from(["12.MP3", "12", "12.php?file=quay.mp3"]))
def test_what_is_named_here_is_known_by_its_name(source: str, title: str, path: str) -> None:
    assert is_recording(recording_name(DAY, source, title, f"https://quay.example/{path}"))


@pytest.mark.parametrize("name", ["bill.pdf", "2026-05-04 report.pdf", ".mp3", ".quay.mp3", "quay.mp3.mark"])
def test_other_files_are_no_recordings(name: str) -> None:
    assert not is_recording(name)
