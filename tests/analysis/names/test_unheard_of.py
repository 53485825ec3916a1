"""Bodies that no list knows, told by what only bodies have, are or do, and by how else the text calls them."""

import re
from dataclasses import dataclass

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, EntityType


@dataclass(frozen=True)
class Likely(Tagger):
    """A tagger that finds every writing of each name, and is as likely right of its type as it says."""

    names: tuple[tuple[str, EntityType, float], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        at = re.compile("|".join(rf"\b{re.escape(name)}\b" for name, *_ in self.names))
        taken = {name: (kind, ((kind, chance), (ORGANIZATION, 1 - chance))) for name, kind, chance in self.names}
        return tuple([Name(*match.span(), *taken[match[0]]) for match in at.finditer(document.text)])


def found(text: str, *names: tuple[str, EntityType, float]) -> dict[tuple[str, EntityType], list[str]]:
    entities = find_names(documents.read(text, None), Likely(names))
    return {(entity.name, entity.type): [mention.of(text) for mention in entity.mentions] for entity in entities}


@pytest.mark.parametrize("taken", [PERSON, PLACE])
@pytest.mark.parametrize(
    "text",
    [
        "The opposition Qorvu party left.",
        "Qorvu radio had it first.",
        "Qorvu, which employs 40, left.",
        "Qorvu, which is based in Lima, left.",
        "Qorvu and its partners left.",
        "Qorvu founder Ines Roca left.",
        "Qorvu operates two mines.",
        "Qorvu raised $12 million in May.",
        "Qorvu laid off 600 people.",
        "Qorvu filed for bankruptcy.",
        "Ines Roca joined from Qorvu in May.",
    ],
)
def test_a_single_word_is_a_body_by_what_bodies_have_are_or_do(text: str, taken: EntityType) -> None:
    assert ("Qorvu", ORGANIZATION) in found(text, ("Qorvu", taken, 0.8), ("Ines Roca", PERSON, 0.99))


def test_what_is_said_once_to_be_a_party_is_one_throughout() -> None:
    text = "The opposition Qorvu party left. Nobody heard from Qorvu. He spoke of Qorvu. Qorvu slept."
    assert found(text, ("Qorvu", PLACE, 0.9)) == {("Qorvu", ORGANIZATION): ["Qorvu"] * 4}


def test_several_words_before_whom_a_party_sent_are_the_party() -> None:
    people = (("Vasagi Orna Jelwega", PERSON, 0.9), ("Ines Roca", PERSON, 0.99))
    assert ("Vasagi Orna Jelwega", ORGANIZATION) in found("Vasagi Orna Jelwega MP Ines Roca wept.", *people)


def test_a_seat_is_a_place_though_somebody_sits_for_it() -> None:
    names = (("Qorvu West", PLACE, 0.8), ("Ines Roca", PERSON, 0.99))
    assert ("Qorvu West", PLACE) in found("Qorvu West MP Ines Roca wept.", *names)


def test_a_surname_is_somebodys_though_firms_do_the_same() -> None:
    text = "Ines Qorvu left. Qorvu employs three. Qorvu, which owns nothing, slept."
    assert found(text, ("Ines Qorvu", PERSON, 0.99), ("Qorvu", PERSON, 0.8)).keys() == {("Ines Qorvu", PERSON)}


@pytest.mark.parametrize("full", ["Qorvu Trust", "Qorvu Savings Bank", "Qorvu Foundation"])
def test_a_body_is_called_by_the_first_word_that_no_list_has(full: str) -> None:
    text = f"They met {full}. He blamed Qorvu."
    assert found(text, (full, ORGANIZATION, 0.9), ("Qorvu", PLACE, 0.9)) == {(full, ORGANIZATION): [full, "Qorvu"]}


def test_a_firm_in_a_land_is_called_by_its_first_word() -> None:
    names = (("Qorvu Kenya", PLACE, 0.9), ("Qorvu", PLACE, 0.9))
    assert found("They met Qorvu Kenya. He blamed Qorvu.", *names) == {
        ("Qorvu Kenya", ORGANIZATION): ["Qorvu Kenya", "Qorvu"]
    }


@pytest.mark.parametrize(
    ("text", "full", "taken"),
    [
        ("They met Qorvu Trust. He was born in Qorvu.", "Qorvu Trust", PLACE),
        ("They met the Qorvu Council. He missed Qorvu.", "Qorvu Council", PLACE),
        ("They met the Qorvu Clinic. He blamed Dr Qorvu.", "Qorvu Clinic", PERSON),
        ("They met the Qorvu Initiative. She is a Qorvu leader.", "Qorvu Initiative", GROUP),
    ],
)
def test_a_town_a_person_and_a_people_keep_the_name_that_a_body_has_from_them(
    text: str, full: str, taken: EntityType
) -> None:
    assert ("Qorvu", taken) in found(text, (full, ORGANIZATION, 0.9), ("Qorvu", taken, 0.9))


def test_a_body_of_a_people_is_whole_with_its_head_first() -> None:
    text = "Everybody left the Norwegian Confederation of Boat Unions early in spring."
    assert list(found(text, ("Norwegian", GROUP, 0.9))) == [("Norwegian Confederation of Boat Unions", ORGANIZATION)]


def test_a_doubted_body_is_kept_where_it_begins_with_what_it_is() -> None:
    assert list(found("He left the Board of Harvests in May.", ("Board of Harvests", PLACE, 0.5)))


@pytest.mark.parametrize("before", ["Battery maker", "The lender", "Coast-based"])
def test_what_is_introduced_once_as_a_firm_is_one_throughout(before: str) -> None:
    text = f"{before} Qorvu paid. Nobody met Qorvu. He called Qorvu a dream."
    assert found(text, ("Qorvu", PERSON, 0.9)) == {("Qorvu", ORGANIZATION): ["Qorvu"] * 3}


def test_a_firm_of_several_words_that_looks_like_a_place_is_told_by_what_stands_before() -> None:
    name = ("Qorvu Nikel Lestari", PLACE, 0.9)
    assert list(found("Nickel miner Qorvu Nikel Lestari paid.", name)) == [("Qorvu Nikel Lestari", ORGANIZATION)]


def test_somebody_who_publishes_is_no_firm() -> None:
    name = ("Qorvin Landil al-Tarni", PERSON, 0.9)
    assert list(found("He met publisher Qorvin Landil al-Tarni.", name)) == [("Qorvin Landil al-Tarni", PERSON)]


def test_a_part_of_a_town_is_a_place_before_who_speaks_for_its_police() -> None:
    name = ("Qorvu Central", PLACE, 0.9)
    assert ("Qorvu Central", PLACE) in found("They left Qorvu Central police spokesperson Ines Roca.", name)


@pytest.mark.parametrize(
    ("text", "name", "taken", "kind"),
    [
        ("The firm bought the Harvest Authority of Mali in May.", "Harvest Authority of Mali", PLACE, ORGANIZATION),
        ("The stall is at Qorvu Market now.", "Qorvu Market", ORGANIZATION, PLACE),
        ("The office on Old Qorvu Way was shut.", "Old Qorvu Way", ORGANIZATION, PLACE),
        ("She is from Lund, Co Cavan, and left.", "Co Cavan", ORGANIZATION, PLACE),
        ("Shares rose on Nasdaq Stockholm in May.", "Nasdaq Stockholm", PLACE, ORGANIZATION),
        ("He met Qorvin Solicitors in May.", "Qorvin Solicitors", PERSON, ORGANIZATION),
    ],
)
def test_what_a_name_ends_in_and_stands_behind_tells_its_kind(
    text: str, name: str, taken: EntityType, kind: EntityType
) -> None:
    assert (name, kind) in found(text, (name, taken, 0.9))


def test_partners_without_a_name_make_a_firm_of_somebodys() -> None:
    name = ("Qorvin Lund", PERSON, 0.9)
    assert list(found("They asked Qorvin Lund and Partners again.", name)) == [
        ("Qorvin Lund and Partners", ORGANIZATION)
    ]


@pytest.mark.parametrize("done", ["reported that it fell", "first reported it", "wrote that it fell"])
def test_a_paper_that_is_called_as_one_of_a_faith_is_told_by_what_papers_do(done: str) -> None:
    assert list(found(f"They left. The Hindu {done}.", ("Hindu", GROUP, 0.9))) == [("Hindu", ORGANIZATION)]


def test_one_of_a_faith_is_of_it() -> None:
    assert list(found("They left. The Hindu resigned.", ("Hindu", GROUP, 0.9))) == [("Hindu", GROUP)]


def test_letters_stand_for_a_body_that_belongs_to_a_people() -> None:
    text = "They met the Coastal People's Power. The CPP left."
    names = (("Coastal People's Power", ORGANIZATION, 0.9), ("CPP", ORGANIZATION, 0.9))
    assert list(found(text, *names)) == [("Coastal People's Power", ORGANIZATION)]


def test_a_firm_is_called_by_all_but_its_last_word() -> None:
    names = (("Qorvin Coast Dairy", PLACE, 0.9), ("Qorvin Coast", PLACE, 0.9))
    assert found("They sued Qorvin Coast Dairy. He blamed Qorvin Coast.", *names) == {
        ("Qorvin Coast Dairy", ORGANIZATION): ["Qorvin Coast Dairy", "Qorvin Coast"]
    }
    names = (("Qorvin Coast Dairy", ORGANIZATION, 0.9), ("Qorvin Coast", PLACE, 0.9))
    assert ("Qorvin Coast", PLACE) in found("They sued Qorvin Coast Dairy. He lives on the Qorvin Coast.", *names)


def test_several_words_that_nobody_is_called_by_are_a_paper_where_they_are_told_something() -> None:
    assert list(found("He told Qorvu Masrel that he left.", ("Qorvu Masrel", PERSON, 0.8))) == [
        ("Qorvu Masrel", ORGANIZATION)
    ]


@pytest.mark.parametrize(
    ("text", "taken", "whole"),
    [
        ("They met the Society of Mining, Petroleum and Energy.", "Society of Mining", None),
        ("The group also owns Qorvu Hotels and two ships.", "Qorvu", "Qorvu Hotels"),
        ("They met Qorvu Party MLA Ines Roca.", "Qorvu Party", "Qorvu Party"),
        ("The Court of Bosnia and Herzegovina sat.", "Court of Bosnia and Herzegovina", None),
        ("Its Qorvu Commission on Monday sat.", "Qorvu Commission", "Qorvu Commission"),
    ],
)
def test_a_body_has_all_its_words_and_no_others(text: str, taken: str, whole: str | None) -> None:
    whole = whole or text.removesuffix(".").removesuffix(" sat").removeprefix("They met ").removeprefix("The ")
    whole = whole.removeprefix("the ")
    assert (whole, ORGANIZATION) in found(text, (taken, ORGANIZATION, 0.9))


def test_a_church_is_called_by_its_saint_alone() -> None:
    text = "She ran St Orrin's Church for years. The vicar of St Orrin's wept."
    assert found(text, ("St Orrin's Church", PLACE, 0.9), ("St Orrin", PLACE, 0.9))["St Orrin's", PLACE]


def test_what_opens_a_report_behind_its_dateline_is_plain() -> None:
    assert list(found("TARNA — Paramedics were called at noon.", ("Paramedics", PLACE, 0.9))) == [("Tarna", PLACE)]


@pytest.mark.parametrize("name", ["Tarna Under-18s", "Mali Museums"])
def test_a_side_by_the_age_of_its_players_and_the_museums_of_a_land_are_bodies(name: str) -> None:
    assert list(found(f"He left {name} in May.", (name, PLACE, 0.9))) == [(name, ORGANIZATION)]
