"""Names that look alike or stand side by side and are not one, and those that look unlike and are."""

import pytest

from reader.model import EntityType
from tests.analysis.names.test_at_sight import UNSURE, mentions, types

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def test_a_pope_is_nobody_whose_surname_differs_by_a_letter() -> None:
    found = types("Ines Francos wept. Pope Francis came.", ("Ines Francos", PERSON, ()), ("Francis", PERSON, ()))
    assert found == {"Ines Francos": PERSON, "Francis": PERSON}


def test_a_surname_in_capitals_labels_whom_a_label_named_in_full() -> None:
    text = "ADA HOLT: It is shut.\n\nVIK LAL: It is.\n\nHOLT: Why?\n\nLAL: Rust.\n\nHOLT: Since when?"
    names = (("ADA HOLT", PERSON, ()), ("VIK LAL", PERSON, ()), ("HOLT", ORGANIZATION, ()), ("LAL", ORGANIZATION, ()))
    assert {kind for _, kind in mentions(text, *names)} == {PERSON}
    assert [len(found) for found in mentions(text, *names).values()] == [3, 2]


def test_a_label_in_capitals_ends_before_what_is_said() -> None:
    text = "ADA HOLT: Tarna was shut."
    assert "ADA HOLT" in [one for found in mentions(text, ("ADA HOLT: Tarna", PERSON, ())).values() for one in found]


def test_two_places_of_a_dateline_are_two_and_no_agency() -> None:
    whole = ("TARNA/HALDEN", ORGANIZATION, ())
    found = types("TARNA/HALDEN (Reuters) - The bridge was shut on Tuesday.", whole, ("Reuters", ORGANIZATION, ()))
    assert found == {"Tarna": PLACE, "Halden": PLACE, "Reuters": ORGANIZATION}


def test_what_a_foundation_is_called_by_stays_a_reef() -> None:
    reef, body = "Great Lindor Reef", "Great Lindor Reef Foundation"
    found = types(f"They swam at the {reef}. The {body} paid.", (body, ORGANIZATION, ()), (reef, ORGANIZATION, ()))
    assert found == {reef: PLACE, body: ORGANIZATION}


@pytest.mark.parametrize("rank", ["ASP", "DCP"])
def test_a_rank_of_the_police_before_a_name_names_nothing(rank: str) -> None:
    found = types(f"They met {rank} Qel Cardo there.", (rank, ORGANIZATION, ()), ("Qel Cardo", PERSON, ()))
    assert found == {"Qel Cardo": PERSON}


def test_the_letters_of_an_office_name_nothing() -> None:
    assert types("They met the CM and the CM's sister.", ("CM", ORGANIZATION, ())) == {}


def test_a_sentence_that_ends_with_a_stop_is_no_headline_however_short() -> None:
    church = "Gilliam Springs Baptist Church"
    assert types(f"Services will be Saturday at {church}.", (church, PLACE, ())) == {church: PLACE}


def test_whom_somebody_beat_is_a_person() -> None:
    text = "She lost to Sofia Kenin, whom she had beaten."
    assert types(text, ("Sofia Kenin", PLACE, ((PLACE, 0.8), (PERSON, 0.2)))) == {"Sofia Kenin": PERSON}


@pytest.mark.parametrize(
    "born", ["Born Jeannie Mae Tidwell in 1930, she", "“Hello,” it read.\n\nBorn Jeannie Tidwell, she"]
)
def test_the_name_that_somebody_was_born_with_is_theirs_and_not_what_they_are_called(born: str) -> None:
    text = f"Jeannie Lund died. {born} sewed. Ann Roe wept."
    name = "Jeannie Mae Tidwell" if "Mae" in born else "Jeannie Tidwell"
    found = mentions(text, ("Jeannie Lund", PERSON, ()), (name, PERSON, ()), ("Ann Roe", PERSON, ()))
    assert found == {("Jeannie Lund", PERSON): ["Jeannie Lund", name], ("Ann Roe", PERSON): ["Ann Roe"]}


@pytest.mark.parametrize("called", [", née", ", born", " (née"])
def test_a_name_behind_the_word_for_birth_is_the_same_persons(called: str) -> None:
    text = f"Gwen Lund{called} Ann Roe, died."
    found = mentions(text, ("Gwen Lund", PERSON, ()), ("Ann Roe", PERSON, ()))
    assert list(found.values()) == [["Gwen Lund", "Ann Roe"]]


@pytest.mark.parametrize("storm", ["Storm Jude", "Tropical Storm Jude", "Cyclone Jude"])
def test_a_storm_by_its_name_alone_is_the_storm(storm: str) -> None:
    text = f"They fled from {storm}. Jude killed 16."
    found = mentions(text, (storm, EntityType.WORK, ()), ("Jude", PERSON, ()))
    assert found == {(storm, EntityType.EVENT): [storm, "Jude"]}


@pytest.mark.parametrize("lead", ["Over", "Near", "Across"])
def test_what_leads_in_a_sentence_is_no_part_of_a_land(lead: str) -> None:
    text = f"They slept. {lead} Ireland they woke."
    assert types(text, (f"{lead} Ireland", PERSON, ())) == {"Ireland": PLACE}


@pytest.mark.parametrize("verb", ["asked", "said", "whispered"])
def test_who_says_something_behind_a_quote_is_hardly_a_place(verb: str) -> None:
    chances = ((PLACE, 0.7), (PERSON, 0.3))
    assert types(f"“Did they cry?” {verb} Lindor.", ("Lindor", PLACE, chances)) == {"Lindor": PERSON}


def test_what_a_plain_noun_owns_and_speaks_is_a_person() -> None:
    chances = ((ORGANIZATION, 0.7), (PERSON, 0.3))
    text = "The rain would stop, the institute's Qel Lindor said."
    assert types(text, ("Qel Lindor", ORGANIZATION, chances)) == {"Qel Lindor": PERSON}


@pytest.mark.parametrize("owner", ["Williams'", "Roca's"])
def test_an_owner_before_a_full_name_is_another_name(owner: str) -> None:
    whole = f"{owner} Carlos Sainz"
    found = types(f"They saw {whole} there.", (whole, PERSON, ()))
    assert found["Carlos Sainz"] is PERSON
    assert len(found) == len(("owner", "owned"))


@pytest.mark.parametrize("title", ["Lock", "Prop", "Flanker"])
def test_where_somebody_plays_is_no_part_of_the_name(title: str) -> None:
    whole = f"{title} Will Skelton"
    assert types(f"They saw {whole} there.", (whole, PERSON, ())) == {"Will Skelton": PERSON}


def test_the_letters_of_an_order_behind_a_name_are_no_part_of_it() -> None:
    assert types("They saw James Martin SJ there.", ("James Martin SJ", PERSON, ())) == {"James Martin": PERSON}


def test_a_school_of_a_state_is_named_with_its_town_and_no_other_school_is() -> None:
    ohio, tarna = ("University of Ohio", ORGANIZATION, ()), ("University of Tarna", ORGANIZATION, ())
    found = types("He left the University of Ohio at Halden.", ohio, ("Halden", PLACE, ()))
    assert found == {"University of Ohio at Halden": ORGANIZATION}
    assert len(types("He met the University of Tarna at Halden.", tarna, ("Halden", PLACE, ()))) == len(
        (tarna, "Halden")
    )


@pytest.mark.parametrize(
    ("text", "written", "taken_for"),
    [
        ("Her novel The Salt Road sold well.", "The Salt Road", PLACE),
        ("The first single, Copper Wire, was played.", "Copper Wire", PERSON),
    ],
)
def test_what_is_called_a_work_is_one_whatever_it_ends_in(text: str, written: str, taken_for: EntityType) -> None:
    assert types(text, (written, taken_for, ())) == {written: EntityType.WORK}


def test_somebody_behind_a_comma_and_a_kind_of_work_is_somebody() -> None:
    assert types("In her new film, Ines Roca swims.", ("Ines Roca", PERSON, ())) == {"Ines Roca": PERSON}


@pytest.mark.parametrize(
    ("text", "written", "taken_for"),
    [
        ("They bought Airbus SE.", "Airbus SE", EntityType.WORK),
        ("The Junta de Andalucía agreed.", "Junta de Andalucía", PLACE),
        ("Croatia's parliament, the Sabor, voted.", "Sabor", PLACE),
        ("They closed Lincoln Elementary.", "Lincoln Elementary", PERSON),
        ("The contractor, Borini Prono, left.", "Borini Prono", PERSON),
        ("He was writing in The New Yorker.", "New Yorker", EntityType.GROUP),
        ("Ines Roca, of The New Yorker, left.", "New Yorker", EntityType.GROUP),
        ("She told The Scotsman in 2004.", "Scotsman", EntityType.GROUP),
        ("Ines Roca, reporting for Kestrelo: it rained.", "Kestrelo", EntityType.GROUP),
    ],
)
def test_bodies_are_told_by_their_form_and_by_what_they_are_said_to_be(
    text: str, written: str, taken_for: EntityType
) -> None:
    assert types(text, (written, taken_for, ()))[written] is ORGANIZATION


@pytest.mark.parametrize(
    ("text", "written", "taken_for", "kind"),
    [
        ("It backed an older vaccine, Mosquirol, made by them.", "Mosquirol", PLACE, EntityType.PRODUCT),
        ("Half received three doses of R21-Mat, which is new.", "R21-Mat", PLACE, EntityType.PRODUCT),
        ("He turned in a low cross from Emrek Yildiz.", "Emrek Yildiz", PLACE, PERSON),
        ("She joined the Royal Botanic Garden.", "Royal Botanic Garden", EntityType.WORK, PLACE),
    ],
)
def test_what_something_is_of_tells_its_kind(text: str, written: str, taken_for: EntityType, kind: EntityType) -> None:
    assert types(text, (written, taken_for, ()))[written] is kind


def test_whoever_writes_for_a_paper_is_somebody() -> None:
    assert types("Hadrin Gold, writing for Kestrelo, told it.", ("Hadrin Gold", ORGANIZATION, ())) == {
        "Hadrin Gold": PERSON
    }


def test_a_diocese_is_named_with_its_town() -> None:
    assert types("The Diocese of Oxford sold it.", ("Oxford", ORGANIZATION, ())) == {"Diocese of Oxford": ORGANIZATION}


@pytest.mark.parametrize("given", ["Mere", "Grey", "Early"])
def test_a_courtesy_tells_that_a_plain_word_behind_it_is_a_given_name(given: str) -> None:
    found = types(f"They met Dr {given} Tamihana there.", ("Tamihana", PERSON, ()))
    assert found == {f"{given} Tamihana": PERSON}


@pytest.mark.parametrize("before", ["Mr Justice", "Mr Speaker", "like Mr Roca, "])
def test_what_else_stands_behind_a_courtesy_is_no_given_name(before: str) -> None:
    assert types(f"They met {before} Tamihana there.", ("Tamihana", PERSON, ()))["Tamihana"] is PERSON


def test_kin_is_a_name_where_somebody_else_bears_the_surname() -> None:
    unsure = ("Ross Orrine", PERSON, ((PERSON, 0.55),))
    text = "Robert Orrine left. Ross Orrine said it was shut."
    assert "Ross Orrine" not in types("It was shut. Ross Orrine said so.", unsure)
    assert types(text, ("Robert Orrine", PERSON, ()), unsure)["Ross Orrine"] is PERSON


@pytest.mark.parametrize(
    ("short", "full"),
    [("Hector Roca", "Hector Luis Roca Rivera"), ("Ines Roca", "Ines Roca Gonzalez")],
)
def test_somebody_may_go_by_the_first_of_two_surnames(short: str, full: str) -> None:
    text = f"{full} left. “{short} is innocent,” she said."
    assert list(types(text, (full, PERSON, ()), (short, PERSON, ()))) == [full]


def test_a_son_is_not_his_father() -> None:
    names = (("Ken Lund Jr", PERSON, ()), ("Ken Lund", PERSON, ()))
    assert len(types("Ken Lund Jr left. His father, Ken Lund, stayed.", *names)) == 2


@pytest.mark.parametrize("word", ["Defends", "Rampages", "Endorsement"])
def test_a_word_of_a_headline_behind_somebody_is_no_part_of_the_name(word: str) -> None:
    text = f"Ken Lund {word}\n\nOn Monday Ken Lund left the port for good."
    assert list(types(text, (f"Ken Lund {word}", PERSON, ()), ("Ken Lund", PERSON, ()))) == ["Ken Lund"]


@pytest.mark.parametrize("body", ["Kerala Cricket Association", "Kerala Police"])
def test_a_side_called_as_its_land_is_no_body_of_it(body: str) -> None:
    text = f"Kerala beat Orrine. The {body} said so."
    found = types(text, (body, ORGANIZATION, ()), ("Kerala", ORGANIZATION, ()), ("Orrine", ORGANIZATION, ()))
    assert body in found
    assert len(found) == 3


def test_a_glen_is_a_place_and_who_is_called_glen_somebody() -> None:
    assert types("They live above Glen Orrine.", ("Glen Orrine", PERSON, ())) == {"Glen Orrine": PLACE}
    assert types("They met Glen Orrine.", ("Glen Orrine", PERSON, ())) == {"Glen Orrine": PERSON}


@pytest.mark.parametrize("site", ["Hotel", "Hospital", "Crematorium", "Museum"])
def test_nobody_is_called_as_a_house_is(site: str) -> None:
    assert types(f"They met behind the Orrine {site}.", (f"Orrine {site}", PERSON, ())) == {f"Orrine {site}": PLACE}


def test_a_firm_of_goods_is_nobody_whatever_its_first_word() -> None:
    text = "They met Orrin Electronics."
    assert types(text, ("Orrin Electronics", PERSON, ())) == {"Orrin Electronics": ORGANIZATION}


@pytest.mark.parametrize("what", ["a lawyer", "a tax lawyer", "a senior partner"])
def test_where_somebody_works_is_a_firm(what: str) -> None:
    names = (("Ines Roca", PERSON, ()), ("Lund Berg", PERSON, ()))
    found = types(f"Ines Roca, {what} with Lund Berg in Tarna, left.", *names)
    assert found == {"Ines Roca": PERSON, "Lund Berg": ORGANIZATION}


def test_the_years_before_a_place_are_no_part_of_it() -> None:
    assert types("It is set in 1840s Orrine.", ("1840s Orrine", PLACE, ())) == {"Orrine": PLACE}


def test_a_product_is_one_wherever_its_name_stands() -> None:
    text = "They sold the Orrine 7. It stopped selling the Orrine 7. Nobody bought the Orrine 7."
    names = mentions(text, ("the Orrine 7", EntityType.PRODUCT, ()))
    assert [len(found) for found in names.values()] == [3]


@pytest.mark.parametrize("spot", ["Isle of Orrine", "Butt of Orrine", "Gulf of Orrine", "Sea of Orrine"])
def test_land_and_water_are_places_by_their_first_word(spot: str) -> None:
    assert types(f"They sank 12 miles off the {spot}.", (spot, ORGANIZATION, ())) == {spot: PLACE}


def test_the_company_of_a_bay_is_none() -> None:
    company = "Bay of Orrine Company"
    assert types(f"They worked for the {company}.", (company, ORGANIZATION, ())) == {company: ORGANIZATION}


@pytest.mark.parametrize("kind", ["vaccine alliance", "biggest insurer", "health watchdog", "research institute"])
def test_what_is_said_to_be_a_body_is_one(kind: str) -> None:
    text = f"Orrine, the {kind}, left. They met Orrine."
    assert types(text, ("Orrine", PERSON, ((PERSON, 0.9), (ORGANIZATION, 0.1)))) == {"Orrine": ORGANIZATION}


def test_a_body_is_called_by_its_saint_but_not_by_its_street() -> None:
    named = ("Orrin Fed", ORGANIZATION, ())
    assert list(types("They met St. Orrin Fed staff.", named)) == ["St. Orrin Fed"]
    assert list(types("They live on Larch St. Orrin Fed staff left.", named)) == ["Orrin Fed"]


@pytest.mark.parametrize("crown", ["Queen’s", "Queen's", "King's"])
def test_a_university_is_called_by_the_crown(crown: str) -> None:
    found = types(f"They work at {crown} University Orrine.", ("University Orrine", ORGANIZATION, ()))
    assert list(found) == [f"{crown} University Orrine"]


@pytest.mark.parametrize("seat", ["MLA", "MSP", "TD"])
def test_the_letters_of_a_seat_are_no_part_of_a_party(seat: str) -> None:
    assert list(types(f"The Orrine {seat} left.", (f"Orrine {seat}", ORGANIZATION, ()))) == ["Orrine"]


def test_the_bank_that_sets_rates_is_nobody() -> None:
    assert types("The Fed’s chair left.", ("Fed", PERSON, ())) == {"Fed": ORGANIZATION}
    assert types("Fed Orrine left.", ("Fed Orrine", PERSON, ())) == {"Fed Orrine": PERSON}


@pytest.mark.parametrize("before", ["was last seen in", "starred in", "directed", "is adapting Ines Roca’s"])
@pytest.mark.parametrize("title", ["Orrine", "The Orrine", "Low Orrine"])
def test_what_somebody_plays_in_is_a_work(before: str, title: str) -> None:
    named = (title.rpartition(" ")[2], ORGANIZATION, ((ORGANIZATION, 0.6),))
    assert types(f"She {before} “{title}” for a year.", named)[title] is EntityType.WORK


def test_what_a_text_says_behind_a_title_is_a_work_is_one() -> None:
    text = "They bought “The Orrine,” a limited series. The Orrine was shot at sea."
    found = mentions(text, ("Orrine", ORGANIZATION, ((ORGANIZATION, 0.6),)))
    assert found == {("The Orrine", EntityType.WORK): ["The Orrine", "The Orrine"]}


def test_who_speaks_for_a_body_of_two_rare_words_is_a_person() -> None:
    body = ("Halden Derivatives Company", ORGANIZATION, ())
    found = types(f"Orrin Rewane of {body[0]} said it was shut.", ("Orrin Rewane", ORGANIZATION, UNSURE), body)
    assert found["Orrin Rewane"] is PERSON


def test_a_given_name_beside_another_is_no_town() -> None:
    names = (("Tom", PERSON, ()), ("Bridget", PLACE, ((PLACE, 0.63), (PERSON, 0.22))))
    assert types("He had two children, Tom and Bridget.", *names)["Bridget"] is PERSON


def test_a_publisher_is_nobody() -> None:
    assert types("They met W.W. Norton.", ("W.W. Norton", PERSON, ())) == {"W.W. Norton": ORGANIZATION}


@pytest.mark.parametrize("wind", ["El Nino", "La Niña"])
def test_a_year_of_warm_seas_is_nobody(wind: str) -> None:
    assert types(f"They met {wind}.", (wind, PERSON, ())) == {wind: EntityType.EVENT}


def test_who_has_an_age_behind_the_name_is_somebody() -> None:
    assert types("It was fun, said Orrin, 9, of Tarna.", ("Orrin", EntityType.WORK, ())) == {"Orrin": PERSON}
    assert (
        types("They met in Orrin, 9, Tarna, 7, and Halden.", ("Orrin", EntityType.WORK, ()))["Orrin"] is EntityType.WORK
    )


def test_a_given_name_behind_who_it_is_to_somebody_is_a_name() -> None:
    unsure = ("Harold", PERSON, ((PERSON, 0.5),))
    assert types("My neighbour Harold has rakes.", unsure) == {"Harold": PERSON}
    assert types("The old Harold has rakes.", unsure) == {}


@pytest.mark.parametrize(
    ("whole", "inner"),
    [
        ("Senate", "Senate Ports Committee"),
        ("NASA", "NASA Halden Science Institute"),
        ("ANC", "ANC Youth League"),
        ("UN", "UN High Commissioner for Ports"),
    ],
)
def test_a_body_within_a_body_is_not_the_whole(whole: str, inner: str) -> None:
    found = mentions(f"The {inner} met. The {whole} met.", (inner, ORGANIZATION, ()), (whole, ORGANIZATION, ()))
    assert found == {(inner, ORGANIZATION): [inner], (whole, ORGANIZATION): [whole]}


@pytest.mark.parametrize(("short", "full"), [("ORB", "ORB Bank"), ("Orrin", "Orrin Institute")])
def test_a_firm_is_called_by_what_its_name_begins_with(short: str, full: str) -> None:
    found = mentions(f"{full} met. {short} met.", (full, ORGANIZATION, ()), (short, ORGANIZATION, ()))
    assert found == {(full, ORGANIZATION): [full, short]}


def test_the_head_of_a_body_means_the_one_told_of_most() -> None:
    reserve, common = "Reserve Bank of Mali", "Harbour Bank"
    text = f"The {reserve} met. The RBM cut rates; {common} did not. The Bank was late."
    found = mentions(text, *((one, ORGANIZATION, ()) for one in (reserve, common, "RBM", "Bank")))
    assert found[reserve, ORGANIZATION] == [reserve, "RBM", "Bank"]


def test_of_two_bodies_told_of_as_often_the_head_means_that_which_ends_in_it() -> None:
    reserve, common = "Reserve Bank of Mali", "Harbour Bank"
    found = mentions(
        f"The {reserve} met {common}. The Bank was late.",
        *((one, ORGANIZATION, ()) for one in (reserve, common, "Bank")),
    )
    assert found[common, ORGANIZATION] == [common, "Bank"]


def test_a_body_of_a_land_is_that_of_its_people() -> None:
    bodies = ("Rowing Federation of Chile", "Chilean Rowing Federation", "Peruvian Rowing Federation")
    found = mentions(" ".join(f"The {one} met." for one in bodies), *((one, ORGANIZATION, ()) for one in bodies))
    assert found == {(bodies[0], ORGANIZATION): [*bodies[:2]], (bodies[2], ORGANIZATION): [bodies[2]]}


@pytest.mark.parametrize("called", [', alias "El Loro,"', ', aka "El Loro",', " (a.k.a. El Loro)"])
def test_an_alias_is_whoever_has_it(called: str) -> None:
    text = f"Ramón Roca Lund{called} was freed. El Loro left."
    found = mentions(text, ("Ramón Roca Lund", PERSON, ()), ("El Loro", ORGANIZATION, UNSURE))
    assert list(found) == [("Ramón Roca Lund", PERSON)]


def test_what_a_surname_alone_is_known_as_is_the_person_in_full() -> None:
    text = "Gen. Omar Lund left. Lund, known as Orrinik, spoke. Orrinik wept."
    found = mentions(text, *((one, PERSON, ()) for one in ("Omar Lund", "Lund", "Orrinik")))
    assert list(found) == [("Omar Lund", PERSON)]


@pytest.mark.parametrize(
    ("full", "short"),
    [("Omar al-Rocari", "Rocari"), ("Ines Lund-Dela Roca", "Dela Roca"), ("Omar el-Rocari", "Rocari")],
)
def test_a_surname_without_its_beginning_is_the_same_person(full: str, short: str) -> None:
    found = mentions(f"{full} came. {short}'s bloc won.", (full, PERSON, ()), (short, ORGANIZATION, UNSURE))
    assert list(found) == [(full, PERSON)]


def test_a_firm_that_ends_in_a_family_has_its_shares_and_its_chairman() -> None:
    text = "Maison Orrinier grew. Orrinier chairman Ines Orrinier left. Ms Orrinier wept. Shares in Orrinier fell."
    names = (("Maison Orrinier", ORGANIZATION, ()), ("Ines Orrinier", PERSON, ()), ("Orrinier", PERSON, ()))
    found = mentions(text, *names)
    assert found["Maison Orrinier", ORGANIZATION] == ["Maison Orrinier", "Orrinier", "Orrinier"]
    assert found["Ines Orrinier", PERSON] == ["Ines Orrinier", "Orrinier"]


def test_a_son_of_another_surname_is_not_who_bears_his_given_name() -> None:
    names = tuple((one, PERSON, ()) for one in ("Igor Holt", "Igor Mitra", "Radovan Mitra", "Mitra", "Igor"))
    text = "Igor Holt met Radovan Mitra. Mitra's son Igor runs an orchard."
    assert ("Igor", PERSON) in mentions(text, *names)
    text = "Igor Mitra met Radovan Mitra. Radovan Mitra's son Igor runs an orchard."
    assert ("Igor", PERSON) not in mentions(text, *names)


FIRM, FOUNDER = ("Orrinier Biosciences", ORGANIZATION, ()), ("Ines Orrinier", PERSON, ())


def test_a_surname_before_its_bearer_is_named_means_the_firm_before_it() -> None:
    text = "Orrinier Biosciences rose. Orrinier was spun out by Ines Orrinier. Orrinier wept."
    found = mentions(text, FIRM, FOUNDER, ("Orrinier", PERSON, ()))
    assert found[FIRM[0], ORGANIZATION] == [FIRM[0], "Orrinier"]
    assert found[FOUNDER[0], PERSON] == [FOUNDER[0], "Orrinier"]


@pytest.mark.parametrize("who", ["Ms Orrinier", "the Orrinier family"])
def test_a_courtesy_or_a_family_before_that_means_no_firm(who: str) -> None:
    text = f"Orrinier Biosciences rose. Then {who} spoke. Ines Orrinier wept."
    assert mentions(text, FIRM, FOUNDER, ("Orrinier", PERSON, ()))[FIRM[0], ORGANIZATION] == [FIRM[0]]
