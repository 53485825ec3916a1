"""Names of files made of foreign words."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.text.filenames import recording_name

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
