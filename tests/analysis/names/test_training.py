from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import document as documents
from reader.analysis.names.tagging.features import neighbourhoods
from reader.analysis.names.training.augmentation import Exchange
from reader.analysis.names.training.consensus import agreed
from reader.analysis.names.training.corpus import Example, cleaned, outermost
from reader.analysis.names.training.fit import fit
from reader.analysis.names.training.wires import reports

TEXT = "President Ines Roca flew from Tarna to the Malian capital. Mr. Roca leads the Tarna Ferry Union."
LABELS = ((10, 19, "PER"), (30, 35, "LOC"), (43, 49, "GRP"), (63, 67, "PER"), (78, 95, "ORG"))
EXAMPLE = Example("own", TEXT, LABELS)


def mended(text: str, name: str, label: str) -> list[tuple[str, str]]:
    start = text.index(name)
    return [(text[a:b], kind) for a, b, kind in cleaned(text, [(start, start + len(name), label)])]


def test_a_title_is_cut_off_a_person() -> None:
    assert mended("Vice President Ines Roca", "Vice President Ines Roca", "PER") == [("Ines Roca", "PER")]


def test_a_people_that_is_labelled_a_place_is_a_group() -> None:
    assert mended("Kenyan troops", "Kenyan", "LOC") == [("Kenyan", "GRP")]


def test_joined_countries_are_taken_apart() -> None:
    assert mended("Chad and Niger", "Chad and Niger", "ORG") == [("Chad", "LOC"), ("Niger", "LOC")]


def test_a_country_of_two_parts_stays_whole() -> None:
    name = "Trinidad and Tobago"
    assert mended(name, name, "LOC") == [(name, "LOC")]


def test_a_weekday_is_no_name() -> None:
    assert mended("on Monday", "Monday", "LOC") == []


def test_a_name_mostly_seen_as_one_kind_is_always_of_that_kind() -> None:
    text = "Tarna. " * 8
    labels = tuple((7 * n, 7 * n + 5, "ORG" if n == 3 else "LOC") for n in range(8))
    (example,) = agreed([Example("own", text, labels)])
    assert {label for *_, label in example.labels} == {"LOC"}


@given(st.integers(0, 10_000))
def test_exchanged_names_keep_their_labels_and_leave_the_rest(seed: int) -> None:
    new = Exchange(seed).text(EXAMPLE)
    assert [label for *_, label in new.labels] == [label for *_, label in LABELS]
    assert all(new.text[a:b].strip() == new.text[a:b] != "" for a, b, _ in new.labels)
    assert " flew from " in new.text
    assert new.text.endswith(".")


def test_a_surname_is_exchanged_alike_throughout() -> None:
    new = Exchange(7).text(EXAMPLE)
    full, short = (new.text[a:b] for a, b, label in new.labels if label == "PER")
    assert full.endswith(short)


@given(st.integers(0, 10_000))
def test_a_name_in_the_capitals_of_a_headline_is_exchanged_like_its_other_writing(seed: int) -> None:
    headline = "ROCA SAILS FROM HALDEN"
    text = headline + "\nInes Roca sailed from Halden."
    labels = ((0, 4, "PER"), (16, 22, "LOC"), (23, 32, "PER"), (45, 51, "LOC"))
    new = Exchange(seed).text(Example("own", text, labels))
    loud, town, full, place = (new.text[a:b] for a, b, _ in new.labels)
    assert loud == full.upper()[-len(loud) :]
    assert town == place.upper()


def test_every_report_names_something_and_no_mark_is_left_in_it() -> None:
    for report in reports():
        assert report.labels
        assert not set("[]") & set(report.text)
        assert all(report.text[a:b].strip() == report.text[a:b] != "" for a, b, _ in report.labels)


def test_the_same_examples_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        fit([EXAMPLE, Exchange(1).text(EXAMPLE)], tmp_path / name, {"feature.minfreq": 0, "max_iterations": 5})
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_a_name_that_two_mentions_share_keeps_its_label() -> None:
    assert outermost([(0, 9, "PER"), (0, 9, "PER"), (4, 9, "PER")]) == [(0, 9, "PER")]


def labelled_words(text: str) -> list[list[str]]:
    return [[text[a:b] for a, b in part.tokens] for part in neighbourhoods(documents.read(text, None))]


def test_words_between_capitals_that_lie_near_each_other_are_labelled_and_no_others() -> None:
    text = "The crew of the Bank of Halden left at dawn and went home to Tarna."
    assert labelled_words(text) == [["Bank", "of", "Halden"], ["Tarna"]]


def test_numbers_and_particles_beside_a_capital_are_labelled() -> None:
    text = "She saw the 787 Dreamliner, while a man called bin Roca once flew the old Boeing 737 home."
    assert labelled_words(text) == [["787", "Dreamliner"], ["bin", "Roca"], ["Boeing", "737"]]


def test_no_stretch_goes_on_into_the_next_sentence() -> None:
    assert labelled_words("He met Roca.\nIto left.") == [["Roca"], ["Ito"]]


def test_a_plain_opening_word_without_a_capital_beside_it_is_not_labelled() -> None:
    assert labelled_words("“It was late,” he said. My Fair Lady followed.") == [["My", "Fair", "Lady"]]
