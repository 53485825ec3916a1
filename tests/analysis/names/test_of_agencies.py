"""Names as agencies of many countries write them, in sentences of our own."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names


def kinds(text: str) -> dict[str, str]:
    return {entity.name: entity.type.lower() for entity in find_names(documents.read(text, None))}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Partners in the Democratic Party of Socialists left.", "Democratic Party of Socialists", "organization"),
        ("Perseus and West Tarnan Resources will read it.", "West Tarnan Resources", "organization"),
        ("Byrne named Ito, of Sale Sharks, captain.", "Sale Sharks", "organization"),
        ("The grain was sent by the Malian Red Cross to Tarna.", "Malian Red Cross", "organization"),
        (
            "The opposition Samagi Jana Tarnaya, led by Ines Roca, welcomed it.",
            "Samagi Jana Tarnaya",
            "organization",
        ),
        ("Soldiers of the mission SAMVOLT left in May.", "SAMVOLT", "organization"),
        ("AVZ Minerals of Perth is in court.", "AVZ Minerals", "organization"),
        ("He dismissed it in the Herald on Monday.", "Herald", "organization"),
        ("Grupa Granica counted them.", "Grupa Granica", "organization"),
        ("It was sold by Saudi Aramco in May.", "Saudi Aramco", "organization"),
        ("Ofwat's determination is not investable.", "Ofwat", "organization"),
        ("It was of Tarna Kunst Inc. of Canada.", "Tarna Kunst Inc.", "organization"),
        ("The president of the institute wrote in Bilde that it would be reformed.", "Bilde", "organization"),
        (
            "A former Ministry of Economy, Trade and Industry bureaucrat disagreed.",
            "Ministry of Economy, Trade and Industry",
            "organization",
        ),
        ("Olaf Lund's Social Democrats slumped to 16.4.", "Social Democrats", "group"),
        ("Seltra said it would cut 400 jobs.", "Seltra", "organization"),
        ("The firm sold it to Morocco's Managem. Managem did not respond to a request.", "Managem", "organization"),
    ],
)
def test_bodies_are_told_by_their_words_and_by_what_is_said_of_them(text: str, name: str, kind: str) -> None:
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ontario Premier Doug Ford put it back on the table.", {"Ontario": "place", "Doug Ford": "person"}),
        (
            "In Ismail, Abdel Fatta el-Sissi received the envoy.",
            {"Ismail": "place", "Abdel Fatta el-Sissi": "person"},
        ),
        ("Crowds cheered in Naya Palton; Tariq Rahmen spoke by video.", {"Tariq Rahmen": "person"}),
        ("Saudi Crown Prince Mohammed bin Sal sent an envoy.", {"Saudi": "group", "Mohammed bin Sal": "person"}),
        ("Police arrested Nguyen Van Thanh on Monday.", {"Nguyen Van Thanh": "person"}),
        ("They met Zhang Liwei in Geneva.", {"Zhang Liwei": "person"}),
        ("Jean-Pierre Kabongo's wife wept.", {"Jean-Pierre Kabongo": "person"}),
        ("The award went to Mehmet Aydin of Orrin.", {"Mehmet Aydin": "person", "Orrin": "place"}),
        ("Ines Roca is the mayor of Orrin.", {"Ines Roca": "person", "Orrin": "place"}),
        ("Mindalo, an island town of 900, was cut off.", {"Mindalo": "place"}),
        ("He named Waisea Nayaleku captain in place of Tevita Ikanivere.", {"Tevita Ikanivere": "person"}),
        ("The plea of M.A. Nayaleku was heard on Monday.", {"M.A. Nayaleku": "person"}),
        ("In Chennai, DMK's TR Baalu said so.", {"TR Baalu": "person"}),
        ("They put the deputy governor, Can Aksoy, in his place.", {"Can Aksoy": "person"}),
        ("Captain Isaia Tui said so.", {"Isaia Tui": "person"}),
        ("Lawyer Ines Roca spoke.", {"Ines Roca": "person"}),
        ("Miro Volta released his report on Monday.", {"Miro Volta": "person"}),
        ("Corin Delta sold her shares on Monday.", {"Corin Delta": "person"}),
        ("The bishop opened St. Ferdinand Cathedral to all.", {"St. Ferdinand Cathedral": "place"}),
        ("Trucks left Camp Melchor dela Cruz on Monday.", {"Camp Melchor dela Cruz": "place"}),
        (
            "Typhoon Egay, known abroad as Doksuri, blew ashore. Doksuri killed nine.",
            {"Typhoon Egay": "event", "Doksuri": "event"},
        ),
    ],
)
def test_people_places_and_storms_are_told_by_the_words_beside_them(text: str, found: dict[str, str]) -> None:
    assert found.items() <= kinds(text).items()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Mayor of Orrin Tom Reyes was there.", {"Orrin": "place", "Tom Reyes": "person"}),
        ("They met Hakainde Hichile of Zambia.", {"Hakainde Hichile": "person", "Zambia": "place"}),
        ("State Minister of Home Affairs Asoka Priyantha told the paper so.", {"Asoka Priyantha": "person"}),
    ],
)
def test_what_somebody_is_of_is_told_from_them(text: str, found: dict[str, str]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They named Uhuru Kenyatta, Olusegun Obasanjo and Sahle-Work Zewde.", "Uhuru Kenyatta", "person"),
        ("Mayors in Mardin, Batman and Halfeti met the same fate.", "Halfeti", "place"),
    ],
)
def test_what_stands_in_a_list_is_of_the_kind_of_the_others(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == kind


def test_whose_ally_somebody_is_says_no_role_of_the_other() -> None:
    text = "Devlet Bahce, an ally of President Tayyip Erdo, spoke."
    found = find_names(documents.read(text, None))
    assert {entity.name: entity.roles for entity in found}["Tayyip Erdo"] == ("President",)


def test_a_firm_of_two_words_and_another_of_one_are_two() -> None:
    assert {"Severn Trent", "Pennon"} <= kinds("Shares in rivals Severn Trent and Pennon rose 2%.").keys()


def test_two_firms_are_two() -> None:
    found = kinds("Apple has told Trinity Metals and Power Resources to stop.")
    assert {"Trinity Metals", "Power Resources"} <= found.keys()


@pytest.mark.parametrize(
    ("text", "name"),
    [("(AA) – Zamalek held Al Ahly 1-1.", "Al Ahly"), ("(AP) – The Associated Press said so.", "Associated Press")],
)
def test_the_letters_of_an_agency_in_a_dateline_stand_for_an_agency_alone(text: str, name: str) -> None:
    forms = {entity.name: entity.forms for entity in find_names(documents.read(f"CAIRO {text}", None))}
    assert ("AP" in forms[name]) == (name == "Associated Press")
    assert "AA" not in forms[name]


def test_a_body_of_several_fields_is_one() -> None:
    body = "Philippine Atmospheric, Geophysical and Astronomical Services Administration"
    assert kinds(f"The winds reached 175 kph, the {body} said.") == {body: "organization"}


@pytest.mark.parametrize(
    "text", ["Msgr. Roca spoke.", 'They call themselves "I Don\'t Care".', "The Inspector General of Police spoke."]
)
def test_a_title_alone_is_no_name(text: str) -> None:
    assert set(kinds(text)) <= {"Roca"}


def test_a_text_may_begin_in_the_middle_of_an_office() -> None:
    assert "Tarna" in kinds(" of General Waker Zaman.\nIn Tarna, he spoke.")


@pytest.mark.parametrize("text", ["C  0ime,", "Ines  Roca, C  0ime, spoke."])
def test_a_name_may_have_two_blanks_within(text: str) -> None:
    assert all(text.find(name) >= 0 for name in kinds(text))


@pytest.mark.parametrize("state", ["Okla.", "Idaho", "S.D."])
def test_the_state_in_a_dateline_is_a_place(state: str) -> None:
    found = kinds(f"TARNA, {state} (AP) — Two clerks left on Monday.")
    assert found.get(state, found.get(state.rstrip("."))) == "place"


def test_what_shares_are_traded_as_stands_for_their_firm_and_not_for_the_exchange() -> None:
    text = "The maker Brightwater Containers (NYSE: BWC) closed a mill. Shares of BWC fell."
    entities = find_names(documents.read(text, None))
    firm = next(one for one in entities if one.name == "Brightwater Containers")
    assert [text[one.start : one.end] for one in firm.mentions] == ["Brightwater Containers", "BWC", "BWC"]
