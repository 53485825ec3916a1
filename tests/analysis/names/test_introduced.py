"""What the words before a name tell of it, and what of these is no part of it."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.words_around import signs_around
from reader.analysis.names.tagging.tagger import Name
from reader.entities import EntityType
from tests.analysis.taggers import Everywhere

PERSON, ORGANIZATION, PLACE, WORK = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.WORK


def kinds(text: str, *tagged: tuple[str, EntityType]) -> dict[str, str]:
    """The kind of each entity, where the tagger sees what it is given, and nothing else."""
    found = find_names(documents.read(text, None), Everywhere(tagged))
    return {entity.name: entity.type.value.lower() for entity in found}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The militant group Lurin says one of its fighters was hurt.", "Lurin", "organization"),
        ("It was the work of the charity Quay Hands, they said.", "Quay Hands", "organization"),
        ("General Orrinev says the border is closed again.", "Orrinev", "person"),
        ("He fled from ethnic Lurin rebels on Sunday.", "Lurin", "group"),
        ("The report by Professor Qel Orrinev says it is closed.", "Qel Orrinev", "person"),
        ("The aid group Doctors Without Borders said it was late.", "Doctors Without Borders", "organization"),
        ("Late on Sunday the tanker Qelma S left the port.", "Qelma S", "product"),
    ],
)
def test_the_word_before_a_name_gives_it_away(text: str, name: str, kind: str) -> None:
    assert kinds(text) == {name: kind}


@pytest.mark.parametrize(
    "text",
    [
        "The group Monday said it was late again.",
        "He bought shares of General Motors before the war.",
        "The Lurin Group Says Its Fighters Were Hurt Again",
        "He is a Major League player who left the group They praised.",
    ],
)
def test_no_plain_word_becomes_a_name_by_the_one_before(text: str) -> None:
    assert kinds(text).keys() <= {"Lurin Group", "General Motors"}


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        ("Then Mr. Orrin de Halde left.", ("Orrin de Halde", PLACE), ("Orrin de Halde", "person")),
        ("They asked General Orrinev again.", ("General Orrinev", ORGANIZATION), ("Orrinev", "person")),
        ("Datuk Seri Orrin spoke.", ("Seri Orrin", PERSON), ("Orrin", "person")),
        ("Later DI Hale spoke.", ("DI Hale", PERSON), ("Hale", "person")),
        ("Crabber Ken Orrinev spoke.", ("Crabber Ken Orrinev", PERSON), ("Ken Orrinev", "person")),
        ("Surveyor-in-charge Ken Ito spoke.", ("Surveyor-in-charge Ken Ito", PERSON), ("Ken Ito", "person")),
        ("The armed group Hadrin left.", ("group Hadrin", ORGANIZATION), ("Hadrin", "organization")),
        ("He left the enclave of Orrin.", ("of Orrin", PLACE), ("Orrin", "place")),
        ("They founded a firm, Orrinex, in Halden.", ("Orrinex", ORGANIZATION), ("Orrinex", "organization")),
        ("He is the head of the LNA and of none.", ("LNA", ORGANIZATION), ("LNA", "organization")),
        ("Orrin Prono was formed in Halden.", ("Orrin Prono", PERSON), ("Orrin Prono", "organization")),
        ("Later Senior Counsel R.K. Orrin spoke.", ("Senior Counsel R.K. Orrin", PERSON), ("R.K. Orrin", "person")),
        ("Later A.S. Orrin spoke.", ("A.S. Orrin", PERSON), ("A.S. Orrin", "person")),
        ("They slept — An Ohio man left.", ("An Ohio", PLACE), ("Ohio", "place")),
        ("In January Orrinev left.", ("January Orrinev", PERSON), ("Orrinev", "person")),
        ("The MP for Orrin left.", ("Orrin", PERSON), ("Orrin", "place")),
        ("The MP for Hale and Orrin left.", ("Orrin", PERSON), ("Orrin", "place")),
        ("The City Courier said so.", ("City Courier", PLACE), ("City Courier", "organization")),
        ("It was published by Qelma Republic.", ("Qelma Republic", PLACE), ("Qelma Republic", "organization")),
        ("Later he left to join Qelma.", ("Qelma", PLACE), ("Qelma", "organization")),
        ("It fell, according to Qelma.", ("Qelma", PLACE), ("Qelma", "organization")),
        ("He is a director of Qelma.", ("Qelma", PLACE), ("Qelma", "organization")),
        ("Qelma said its mine was safe.", ("Qelma", PERSON), ("Qelma", "organization")),
        ("He bought Orrin Bros. Qelma.", ("Orrin Bros. Qelma", PERSON), ("Orrin Bros. Qelma", "organization")),
        ("He left La Prensa.", ("La Prensa", PLACE), ("La Prensa", "organization")),
        ("The ferry Ever Qelma left.", ("Ever Qelma", PERSON), ("Ever Qelma", "product")),
        ("It closed its Qelma plant.", ("Qelma", PERSON), ("Qelma", "place")),
        ("They met neighbours from Qelma.", ("Qelma", PERSON), ("Qelma", "place")),
        ("It closed Sharon Springs.", ("Sharon Springs", PERSON), ("Sharon Springs", "place")),
        ("Later Emirates said so.", ("Emirates", PLACE), ("Emirates", "organization")),
        ("He left the Emirates.", ("Emirates", PLACE), ("Emirates", "place")),
        ("She wrote the play Qelma, which won.", ("Qelma", ORGANIZATION), ("Qelma", "work")),
        ("Her biography Ines Qelma appeared late.", ("Ines Qelma", PLACE), ("Ines Qelma", "work")),
        ("They had to play Qelma.", ("Qelma", PLACE), ("Qelma", "place")),
        ("Their single “Low Qelma” sold well.", ("Low Qelma", ORGANIZATION), ("Low Qelma", "work")),
        ("An opera by Ailsa Qelma-Orrin won.", ("Ailsa Qelma-Orrin", ORGANIZATION), ("Ailsa Qelma-Orrin", "person")),
        ("Later Creative Scotland paid.", ("Creative Scotland", PLACE), ("Creative Scotland", "organization")),
        (
            "The Friends of Qelma Creek met.",
            ("Friends of Qelma Creek", PLACE),
            ("Friends of Qelma Creek", "organization"),
        ),
        ("Later Scottish Opera sang.", ("Scottish Opera", WORK), ("Scottish Opera", "organization")),
        ("A Qelma-born keeper left.", ("Qelma-born", ORGANIZATION), ("Qelma", "place")),
        ("They left First Nations in peace.", ("First Nations", ORGANIZATION), ("First Nations", "group")),
    ],
)
def test_what_introduces_a_name_tells_its_kind_and_is_no_part_of_it(
    text: str, tagged: tuple[str, EntityType], found: tuple[str, str]
) -> None:
    assert kinds(text, tagged) == dict([found])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Retailer Orrinex cut its prices again.", "Orrinex"),
        ("Chipmaker Orrinex found lithium.", "Orrinex"),
        ("Later the grid operator Orrinex spoke.", "Orrinex"),
        ("The rail union Orrinex said no.", "Orrinex"),
        ("Its own internet arm, Orrinex, lost money.", "Orrinex"),
        ("The firm, whose Orrinex subsidiary runs it, left.", "Orrinex"),
        ("Later the rebel movement Orrinex left.", "Orrinex"),
    ],
)
def test_what_a_body_is_tells_its_kind_also_where_it_opens_the_sentence(text: str, name: str) -> None:
    tagged = next(word for word in ("Retailer Orrinex", "Chipmaker Orrinex", "Orrinex") if word in text)
    assert kinds(text, (tagged, PERSON)) == {name: "organization"}


@pytest.mark.parametrize("text", ["The maker Lea Orrin spoke.", "Later pollster Lea Orrin spoke."])
def test_a_trade_of_bodies_and_of_people_leaves_somebody_a_person(text: str) -> None:
    assert kinds(text, ("Lea Orrin", PERSON)) == {"Lea Orrin": "person"}


@pytest.mark.parametrize(
    "text",
    [
        "Lea Orrin left. They lost a vote of no confidence in Orrin, which failed.",
        "Lea Orrin left. They had a stake in Orrin.",
    ],
)
def test_what_is_put_in_somebody_makes_no_place_of_them(text: str) -> None:
    at = text.rindex("Orrin")
    told_of = list(signs_around(documents.read(text, None), Name(at, at + len("Orrin"), PLACE), "orrin"))
    assert not [(kind, weight) for kind, weight in told_of if (kind is PLACE) == (weight > 0)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Peter wa Kamau left; Kamau was late.", {"Peter wa Kamau"}),
        ("Ina Orrin binti Hadrin wept. Ina Orrin left.", {"Ina Orrin binti Hadrin"}),
    ],
)
def test_somebody_is_one_with_the_fathers_name_and_without(text: str, names: set[str]) -> None:
    people = [(word, PERSON) for word in ("Peter", "Kamau", "Ina Orrin", "Hadrin") if word in text]
    assert kinds(text, *people).keys() == names


def test_a_firm_of_two_partners_is_one_by_what_makes_it_a_firm() -> None:
    tagged = (("Orrin", PLACE), ("Halde", ORGANIZATION))
    assert kinds("He left Orrin and Halde plc, a maker of pumps.", *tagged) == {"Orrin and Halde plc": "organization"}
    assert kinds("He left Orrin and Halde in spring.", *tagged).keys() == {"Orrin", "Halde"}


@pytest.mark.parametrize("text", ["It was fined RM4.2 million.", "ATLANTIC DIVISION\n\nOrrin 4 2 .667"])
def test_a_sum_and_the_head_of_a_table_are_no_names(text: str) -> None:
    assert kinds(text, ("RM4.2", ORGANIZATION), ("ATLANTIC", ORGANIZATION)) == {}


@pytest.mark.parametrize(
    ("text", "tagged", "names"),
    [
        ("He lost to Russian Arvat Orrinov again.", ("Russian Arvat Orrinov", WORK), {"Russian", "Arvat Orrinov"}),
        ("Ken Ito, Republican of Ohio, left.", ("Republican of Ohio", ORGANIZATION), {"Republican", "Ohio"}),
    ],
)
def test_a_people_and_whoever_is_of_it_are_two(text: str, tagged: tuple[str, EntityType], names: set[str]) -> None:
    assert kinds(text, tagged).keys() == names


@pytest.mark.parametrize("pair", ["Orrin and Ken Ito", "Ms. Orrin and Ken Ito"])
def test_a_surname_before_somebody_else_is_whose_it_is(pair: str) -> None:
    text = f"Lea Orrin spoke. Later {pair} agreed."
    assert kinds(text, ("Lea Orrin", PERSON), ("Orrin", PERSON), ("Ken Ito", PERSON)).keys() == {"Lea Orrin", "Ken Ito"}


@pytest.mark.parametrize(("name", "is_firm"), [("Orrinex Steel", True), ("Ines Steel", False)])
def test_what_firms_make_ends_their_names_and_not_those_of_people(name: str, *, is_firm: bool) -> None:
    found = signs_around(
        documents.read(f"They left {name} again.", None), Name(10, 10 + len(name), PLACE), name.lower()
    )
    assert (signs.BODY_HEAD in list(found)) is is_firm


def test_a_press_and_a_market_are_called_by_what_stands_before_these() -> None:
    tagged = (("Orrinex Press", ORGANIZATION), ("Orrinex,", PERSON))
    assert kinds("She left Orrinex Press. The book is from Orrinex, he said.", *tagged).keys() == {"Orrinex Press"}


def test_who_is_of_a_part_of_the_world_is_of_a_group() -> None:
    assert kinds("A woman of South Asian descent met Middle Eastern leaders.") == {
        "South Asian": "group",
        "Middle Eastern": "group",
    }


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("“My Lord, he left,” she said.", ("Lord", PERSON)),
        ("His counsel, Mr Orrin (SAN), left.", ("SAN", ORGANIZATION)),
        ("Spores of Orrinicum vulgaris were found.", ("Orrinicum", PERSON)),
    ],
)
def test_an_address_an_honour_and_a_kind_of_plants_are_no_names(text: str, tagged: tuple[str, EntityType]) -> None:
    assert kinds(text, tagged).keys() <= {"Orrin"}


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        ("It fell under section 28 of the Orrin Sanhita.", ("Orrin Sanhita", ORGANIZATION), ("Orrin Sanhita", "law")),
        ("He followed Jean-Marc Halde in 2022.", ("Jean-Marc Halde", PLACE), ("Jean-Marc Halde", "person")),
        ("They robbed Orrin & Daughter.", ("Orrin & Daughter", PERSON), ("Orrin & Daughter", "organization")),
        ("A firm flew Orrinstar-2 again.", ("Orrinstar-2", ORGANIZATION), ("Orrinstar-2", "product")),
        ("They saw King Orrinendra again.", ("King Orrinendra", ORGANIZATION), ("Orrinendra", "person")),
        ("The spokesman Commodore Jay Orrin left.", ("Jay Orrin", PERSON), ("Jay Orrin", "person")),
        ("“Against Ines I have no chance,” he said.", ("Ines I", PERSON), ("Ines", "person")),
        ("Her memoir, titled Orrin Tide, is out.", ("Orrin Tide", ORGANIZATION), ("Orrin Tide", "work")),
        ("Writing in the Orrin Review, he left.", ("Orrin Review", PLACE), ("Orrin Review", "organization")),
        ("The MV Princess Orrin sank.", ("Princess Orrin", PERSON), ("MV Princess Orrin", "product")),
        ("It capsized off Orrin on Sunday.", ("Orrin", PERSON), ("Orrin", "place")),
        (
            "Police Commissioner Qel Orrin spoke.",
            ("Police Commissioner Qel Orrin", ORGANIZATION),
            ("Qel Orrin", "person"),
        ),
        ("Steelmaker Orrin ASA left.", ("Steelmaker Orrin ASA", ORGANIZATION), ("Orrin ASA", "organization")),
        ("They are of a group known as Orrin-e-Hal.", ("Orrin-e-Hal", ORGANIZATION), ("Orrin-e-Hal", "organization")),
    ],
)
def test_the_words_at_a_name_tell_its_kind_and_its_ends(
    text: str, tagged: tuple[str, EntityType], found: tuple[str, str]
) -> None:
    assert kinds(text, tagged) == dict([found])


def test_a_firm_that_is_named_alone_elsewhere_is_told_from_its_town() -> None:
    tagged = (("Space Lathe of Cardiff", ORGANIZATION), ("Space Lathe", ORGANIZATION))
    assert kinds("Space Lathe of Cardiff won. Later Space Lathe said so.", *tagged).keys() >= {"Space Lathe", "Cardiff"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He follows @OrrinHalde there.", "OrrinHalde"),
        ("They wrote #OrrinNow there.", "OrrinNow"),
        ("CORRECTION APPENDED.", "CORRECTION"),
        ("They spoke of Islamophobia there.", "Islamophobia"),
        ("See pic.twitter.com/dUb4K there.", "pic.twitter.com/dUb4K"),
    ],
)
def test_accounts_tags_notices_and_fears_are_no_names(text: str, name: str) -> None:
    assert kinds(text, (name, ORGANIZATION)) == {}


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        ("A CNN/ORC poll was held.", ("CNN/ORC", PLACE), {"CNN": "organization", "ORC": "organization"}),
        ("A former East German spy left.", ("East German", PLACE), {"East German": "group"}),
        ("He has a Boeing 757 there.", ("Boeing 757", ORGANIZATION), {"Boeing 757": "product"}),
        ("Ken Ito (Mich.) left.", ("Mich", PERSON), {"Mich": "place"}),
        (
            "A Democratic Senate candidate left.",
            ("Democratic Senate", ORGANIZATION),
            {"Democratic": "group", "Senate": "organization"},
        ),
        (
            "All but Democratic Vermont voted.",
            ("Democratic Vermont", PLACE),
            {"Democratic": "group", "Vermont": "place"},
        ),
    ],
)
def test_letters_numbers_sides_and_parties_in_a_name_tell_its_kind(
    text: str, tagged: tuple[str, EntityType], found: dict[str, str]
) -> None:
    assert kinds(text, tagged) == found


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        ("Then Orrinex's chairman Ken left.", ("Orrinex", PLACE), ("Orrinex", "organization")),
        (
            "He led the ruler's party, La Orrinada, there.",
            ("La Orrinada", ORGANIZATION),
            ("La Orrinada", "organization"),
        ),
        ("They passed the Ley Orrin there.", ("Ley Orrin", ORGANIZATION), ("Ley Orrin", "law")),
        ("They ate on St Orrin's Day there.", ("Orrin", PERSON), ("St Orrin's Day", "event")),
        ("He paid PT Orrin Putra there.", ("Orrin Putra", PERSON), ("PT Orrin Putra", "organization")),
    ],
)
def test_what_owns_is_celebrated_or_incorporated_is_known_by_it(
    text: str, tagged: tuple[str, EntityType], found: tuple[str, str]
) -> None:
    assert kinds(text, tagged).items() >= {found}


@pytest.mark.parametrize(
    ("text", "tagged"),
    [("It lost Tk 4.1 billion.", ("Tk", PERSON)), ("Plaintiffs' lawyers left.", ("Plaintiffs'", ORGANIZATION)),
     ("She has Parkinson's.", ("Parkinson", PERSON)), ("A Crohn's disease trial began.", ("Crohn", PLACE))],
)  # fmt: skip
def test_a_currency_a_plain_owner_and_a_disease_are_no_names(text: str, tagged: tuple[str, EntityType]) -> None:
    assert kinds(text, tagged) == {}


def test_who_has_members_is_a_body_and_who_is_one_of_a_class_is_not() -> None:
    assert kinds("Four members of La Orrinada left.", ("La Orrinada", ORGANIZATION)) == {"La Orrinada": "organization"}
    assert kinds("They were members of Orrinov's class.", ("Orrinov", PERSON)) == {"Orrinov": "person"}


@pytest.mark.parametrize(
    ("text", "tagged", "found"),
    [
        (
            "Then San Francisco Supervisor Ines Roca left.",
            ("San Francisco Supervisor Ines Roca", PLACE),
            {"San Francisco": "place", "Ines Roca": "person"},
        ),
        ('Ines "Inka" Halde left. Later Inka wept.', ('Ines "Inka" Halde', PERSON), {'Ines "Inka" Halde'}),
    ],
)
def test_what_runs_together_is_told_apart_and_a_nickname_is_its_bearers(
    text: str, tagged: tuple[str, EntityType], found: dict[str, str] | set[str]
) -> None:
    assert kinds(text, tagged).keys() == set(found)


def test_a_nickname_alone_is_marked() -> None:
    text = 'Ines "Inka" Halde left. Later Inka wept.'
    (halde,) = find_names(documents.read(text, None), Everywhere((('Ines "Inka" Halde', PERSON),)))
    assert [text[mention.start : mention.end] for mention in halde.mentions] == ['Ines "Inka" Halde', "Inka"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The trial of Ana Park began again.", "Ana Park", "person"),
        ("The closing of Ana Park began again.", "Ana Park", "place"),
        ("The trial of Tarna Park began again.", "Tarna Park", "place"),
        ("The crew of the Norling Star left.", "Norling Star", "product"),
        ("The trawler Saint Brendan sank off Tarna.", "Saint Brendan", "product"),
        ("The boat Ines Roca built is old.", "Ines Roca", "person"),
        ("They won the Copa Orrinade again.", "Copa Orrinade", "event"),
        ("Trucks use the Trans-Orrin Highway again.", "Trans-Orrin Highway", "place"),
    ],
)
def test_what_happens_to_it_and_what_it_ends_in_tell_the_kind_of_a_name(text: str, name: str, kind: str) -> None:
    tagged = {"Ines Roca": PERSON, "Copa Orrinade": WORK, "Norling Star": WORK}.get(name, PLACE)
    assert kinds(text, (name, tagged))[name] == kind


def test_somebody_with_the_surname_of_a_place_is_of_a_school() -> None:
    school = ("Tarna University", ORGANIZATION)
    text = "{} of Tarna University came."
    assert kinds(text.format("Jo Park"), ("Jo Park", PLACE), school)["Jo Park"] == "person"
    assert kinds(text.format("Regent Park"), ("Regent Park", PLACE), school)["Regent Park"] == "place"


def test_somebody_with_rare_names_is_of_a_school() -> None:
    whole = "Qorvina Roca of Northern Cross University"
    assert kinds(f"{whole} came.", (whole, ORGANIZATION)).keys() == {"Qorvina Roca", "Northern Cross University"}


def test_a_country_is_no_part_of_what_it_has() -> None:
    assert kinds("Then Brazil's Orrinho left.", ("Brazil's Orrinho", PLACE)).keys() == {"Brazil", "Orrinho"}
    assert kinds("He saw Ireland's Eye again.", ("Ireland's Eye", PLACE)).keys() == {"Ireland's Eye"}


def test_who_is_of_a_team_is_a_person_and_what_is_coached_is_none() -> None:
    def signs(text: str) -> list[EntityType]:
        start = text.index("Orrinu")
        return [kind for kind, _ in signs_around(documents.read(text, None), Name(start, start + 6, PLACE), "orrinu")]

    assert PERSON in signs("Then Tarna coach Orrinu was angry.")
    assert PERSON not in signs("She wants to coach Orrinu again.")


def test_artists_are_people_whatever_they_are_called() -> None:
    def kinds_said(text: str) -> list[EntityType]:
        start = text.index("Slow Orrin")
        return [
            kind for kind, _ in signs_around(documents.read(text, None), Name(start, start + 10, PLACE), "slow orrin")
        ]

    assert kinds_said("Then rapper Slow Orrin sang.") == kinds_said("Rapper Slow Orrin sang.") == [PERSON]
    assert kinds_said("Then they saw Slow Orrin again.") == []


def test_the_first_of_two_who_are_asked_is_no_place() -> None:
    text = "Orrinu and Volta declined to comment."
    asked = signs_around(documents.read(text, None), Name(0, 6, PLACE), "orrinu")
    assert (PLACE, -1.2) in asked
    kept = signs_around(documents.read("Orrinu and Volta fell.", None), Name(0, 6, PLACE), "orrinu")
    assert (PLACE, -1.2) not in kept


def test_a_land_before_its_airline_is_a_part_of_its_name() -> None:
    land = ("Norwegian", EntityType.GROUP)
    assert kinds("Then Norwegian Air cut flights.", land) == {"Norwegian Air": "organization"}
    assert kinds("Then Norwegian Airwaves closed.", land) == {"Norwegian": "group"}
    assert kinds("Then Norwegian Air Defence fired.", land).keys() != {"Norwegian Air"}


@pytest.mark.parametrize(
    "defined", ["Qelma is a booming software company.", "Qelma, a booming media platform once known, left."]
)
def test_what_is_told_once_to_be_a_body_is_one_wherever_it_stands(defined: str) -> None:
    others = " They left Qelma. They saw Qelma." * 2
    assert kinds(defined + others, ("Qelma", PLACE)) == {"Qelma": "organization"}


def test_what_is_short_for_a_body_behind_it_is_that_body() -> None:
    text = "The Qelma Water Organization (Qewor) met. It rains on Qewor. They sleep in Qewor."
    tagged = ("Qelma Water Organization", ORGANIZATION), ("Qewor", PLACE)
    assert kinds(text, *tagged) == {"Qelma Water Organization": "organization"}


@pytest.mark.parametrize(
    "text", ["Two ferries, the Glen Qelma and the Glen Orrin, left.", "Both ferries, to be called Glen Qelma, left."]
)
def test_ships_are_nobody_though_they_are_called_as_people_are(text: str) -> None:
    assert kinds(text, ("Glen Qelma", PERSON))["Glen Qelma"] == "product"


def test_a_party_is_found_by_the_plain_word_that_it_goes_by() -> None:
    assert kinds("Then Labour’s Ines Qelma won.", ("Ines Qelma", PERSON))["Labour"] == "organization"
    assert kinds("He left the Labour Party.")["Labour Party"] == "organization"


def test_a_line_of_its_own_holds_the_place_and_the_day() -> None:
    assert kinds("Boats sink\n\nQELMA, 9 March 2025\n\nThey sank.", ("QELMA", ORGANIZATION)) == {"Qelma": "place"}


def test_what_somebody_owns_in_a_report_of_art_is_a_work_where_no_list_has_it() -> None:
    owned = ("Ines Lund", PERSON), ("Qelmavera", PLACE)
    assert kinds("The director likes Ines Lund’s Qelmavera, a film.", *owned)["Qelmavera"] == "work"
    assert kinds("The keeper likes Ines Lund’s Qelmavera, a boat.", *owned)["Qelmavera"] == "place"


SPORT = " The coach of the squad told the referee of the penalty in the match."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Later Qelma stunned Derby.", PLACE),
        ("Later Derby drew 0-0 with Qelma.", PLACE),
        ("Later Derby saw off Qelma.", PLACE),
        ("Later Qelma’s Malian coach left.", PLACE),
        ("The Rossoneri left.", ORGANIZATION),
    ],
)
def test_who_plays_in_a_report_of_sport_is_a_side(text: str, kind: EntityType) -> None:
    name = "Rossoneri" if "Rossoneri" in text else "Qelma"
    assert kinds(text + SPORT, (name, kind))[name] == "organization"


def test_a_city_that_looks_like_somebody_is_a_side_where_it_plays() -> None:
    assert kinds("Later Derby beat Como." + SPORT, ("Como", PERSON))["Como"] == "organization"


def test_a_club_is_called_by_its_word_without_its_letters() -> None:
    text = "Later AFC Otters drew. Otters coach Ines Lund left."
    assert kinds(text, ("AFC Otters", ORGANIZATION), ("Ines Lund", PERSON)) == {
        "AFC Otters": "organization",
        "Ines Lund": "person",
    }


def test_where_a_director_comes_from_is_no_body() -> None:
    assert kinds("The Qelma-born director Ines Orrin left.", ("Ines Orrin", PERSON)) == {"Ines Orrin": "person"}
