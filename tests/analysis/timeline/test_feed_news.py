"""What posts, notices and reviews that come by feed tell, told from a text of Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The ferry line has cancelled all sailings to Lorne on Thursday.",
            {"The ferry line has cancelled all sailings to Lorne": "2025-03-13 denied"},
        ),
        (
            "All trains on Friday have been cancelled.",
            {"All trains have been cancelled": "2025-03-14 denied"},
        ),
        (
            "The club has called off Friday's concert.",
            {"The club has called off Friday's concert": "2025-03-14 denied"},
        ),
        (
            "The tramway has suspended its service to Lorne on Tuesday.",
            {"The tramway has suspended its service to Lorne": "2025-03-11"},
        ),
    ],
)
def test_what_has_been_dropped_is_denied_on_its_day(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("The shop moves to Mill Lane on Saturday.", {"The shop moves to Mill Lane": "2025-03-15 planned"}),
        (
            "Mary Blake is still billed to open the Lorne fair on 13 July.",
            {"Mary Blake is still billed to open the Lorne fair": "2025-07-13 planned"},
        ),
        (
            "After six years I have decided to close the shop in June.",
            {"I have decided to close the shop": "2025-06-01 planned"},
        ),
        ("The library's hours change from 1 April.", {"The library's hours change": "2025-04-01 planned"}),
        ("From next Tuesday buses will run normally.", {"Buses will run normally": "2025-03-18 planned"}),
        ("We're taking next week off.", {"We're taking next week off": "2025-03-17 planned"}),
    ],
)
def test_what_is_announced_is_still_to_come(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize("verb", ["are releasing", "are announcing"])
def test_what_is_done_by_saying_so_is_told_of_the_day(verb: str) -> None:
    assert told_when(f"Today we {verb} Lumen 4.0.") == {f"We {verb} Lumen 4.0": "2025-03-12"}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("The tool was released back in September.", {"The tool was released": "2024-09-01"}),
        ("Cars were less common than they are today.", {}),
        ("Entry is free, as it has been since 1998.", {}),
        (
            "It took me the better part of a quiet Sunday to mend it.",
            {"It took me the better part of a quiet Sunday to mend it": "2025-03-09"},
        ),
        (
            "We hear from Mary Blake, who crossed the bridge on the day it closed in 1962.",
            {"The bridge closed": "1962-01-01"},
        ),
        (
            "From 1985 until 1998 Mary Blake ran a school in Lorne, where she taught dozens of potters.",
            {"Mary Blake ran a school in Lorne": "1985-01-01..1998-12-31"},
        ),
        ("The cards went out a year ago on 26 March.", {"The cards went out": "2024-03-26"}),
        (
            "Snow closed the pass on Monday for the third time this winter.",
            {"Snow closed the pass for the third time this winter": "2025-03-10"},
        ),
        (
            "This release stabilises three flags that have been in use since 2023.",
            {"Three flags have been in use": "2023-01-01..2025-03-12"},
        ),
        ("The ledger is real. It was found in Lorne in 1996.", {"The ledger was found in Lorne": "1996-01-01"}),
        (
            "A letter box has been found in a garden in Lorne. It will be put back on 20 March.",
            {"The letter box will be put back": "2025-03-20 planned"},
        ),
        ("Bulbs planted in October flowered in January.", {"Bulbs planted in October flowered": "2025-01-01"}),
        ("Strains that resist the drug were found last July.", {"Strains were found": "2024-07-01"}),
        ("If it is agreed, work would begin in June and last for a year.", {"Work would begin": "2025-06-01 planned"}),
        (
            "She was chosen on 8 March. The show ran from 1976 to 1989. He said his boiler had burst that week.",
            {"The show ran": "1976-01-01..1989-12-31", "She was chosen": "2025-03-08"},
        ),
        ("They came for the first time last week.", {"They came for the first time": "2025-03-03"}),
        (
            "Ann Lee scored twice on Tuesday as Orrin United beat Kell 2-1.",
            {"Ann Lee scored twice as Orrin United beat Kell 2-1": "2025-03-11"},
        ),
        ("Shares fell on Monday as they had before.", {"Shares fell": "2025-03-10"}),
        ("A room costs 85 in winter.", {}),
        ("The firm is recalling 200 toys sold in May.", {}),
        (
            "Ann Lee will miss the cup after breaking a toe in Friday's draw with Kell.",
            {"Ann Lee: breaking a toe in Friday's draw with Kell": "2025-03-07"},
        ),
        (
            "A second show on 4 May was added on Monday.",
            {"A second show on 4 May was added": "2025-03-10"},
        ),
        (
            "What happened in 2020?\n\nWe closed on 16 March. In May we opened again.",
            {"We closed": "2020-03-16", "We opened again": "2020-05-01"},
        ),
        (
            "What happened in 2020?\n\nWe closed.\n\nAnd now?\n\nWe opened again in May.",
            {"We opened again": "2024-05-01"},
        ),
        ("Saturday 22: Plant sale, St Anne's hall, 10am.", {"Plant sale, St Anne's hall, 10am": "2025-03-22 planned"}),
        ("Booking closes on Wednesday 26.", {"Booking closes": "2025-03-26 planned"}),
        ("In September I start a course in Lorne.", {"I start a course in Lorne": "2025-09-01 planned"}),
    ],
)
def test_a_time_is_told_with_its_own_clause(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The club lost a friend last week: Mary Blake, who drew the maps for years, died on Thursday.",
            {"The club lost a friend": "2025-03-03", "Mary Blake died": "2025-03-06"},
        ),
        (
            "This week Mary Blake and Ivo Lind talk to the potter Ann Lee, who won a prize.",
            {"Mary Blake and Ivo Lind talk to the potter Ann Lee": "2025-03-10"},
        ),
        (
            "The firm doubled its sales and, in 2021, bought a rival.",
            {"The firm bought a rival": "2021-01-01"},
        ),
        (
            "Norling has released a slew of tool updates this week including a new clock.",
            {"Norling has released a slew of tool updates including a new clock": "2025-03-10"},
        ),
        ("In April 2020, with the shops closed, I took out a notebook.", {"I took out a notebook": "2020-04-01"}),
        ("In February, we gave an update on how we're keeping the lamp lit.", {"We gave an update": "2025-02-01"}),
        ("Sunday was glorious and I planted the beans.", {"I planted the beans": "2025-03-09"}),
        ("I wrote about this a couple of days ago.", {}),
        (
            "Snow closed the A7 on Sunday. It reopened on Monday.",
            {"Snow closed the A7": "2025-03-09", "The A7 reopened": "2025-03-10"},
        ),
        ("It is cut into tiles of width 2H.", {}),
        (
            "Ivo Lind was jailed in 2012. He was acquitted of murder charges the following year.",
            {"Ivo Lind was jailed": "2012-01-01", "Ivo Lind was acquitted of murder charges": "2013-01-01"},
        ),
    ],
)
def test_who_did_what_is_told_in_full(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "I finished Moby-Dick on Sunday. I started it in 1998.",
            {"I started Moby-Dick": "1998-01-01", "I finished Moby-Dick": "2025-03-09"},
        ),
        (
            "Lumen for Lorne will follow in May. We first promised it in 2021.",
            {"We first promised Lumen for Lorne": "2021-01-01", "Lumen for Lorne will follow": "2025-05-01 planned"},
        ),
        (
            "The shop opened its cafe in 2019. Ann Lee sold it in 2021.",
            {"The shop opened its cafe": "2019-01-01", "Ann Lee sold it": "2021-01-01"},
        ),
        ("It is so, whatever the plaque says: it was put up in 1987.", {"It was put up": "1987-01-01"}),
        ("Norling has a new card. The previous one expired on 28 February.", {}),
        (
            "Another, Harvest Hand, was bought by Norling last summer.",
            {"Harvest Hand was bought by Norling": "2024-06-01"},
        ),
        (
            "The Kell Ringers play the Wool Exchange. They formed in 1987.",
            {"The Kell Ringers formed": "1987-01-01"},
        ),
        (
            "The choir moved to the mill in 2001. Mud wrecked it in May 2019, but it was mended and reopened in 2020.",
            {
                "The choir moved to the mill": "2001-01-01",
                "Mud wrecked the choir": "2019-05-01",
                "The choir was mended and reopened": "2020-01-01",
            },
        ),
        (
            "A crew led by Ann Lee swept the bay for weeks. They found two anchors in 2023.",
            {"The crew led by Ann Lee found two anchors": "2023-01-01"},
        ),
        (
            "Orrin United last reached the finals in 2011. They will face Kell Rovers on 5 April.",
            {
                "Orrin United last reached the finals": "2011-01-01",
                "Orrin United will face Kell Rovers": "2025-04-05 planned",
            },
        ),
        (
            "The club is big. The brothers Len and Ivo Lind ran it. Len died in 2014.\n\nIts best year came in 1988.",
            {"Len died": "2014-01-01"},
        ),
        (
            "Then they opened their mouths. The song, which won them a prize in 2011, was slow.",
            {"The song won them a prize": "2011-01-01"},
        ),
    ],
)
def test_what_is_meant_by_it_is_named_where_it_is_one_thing(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The council will close the bridge for six weeks from Monday.",
            {"The council will close the bridge for six weeks": "2025-03-17 planned"},
        ),
        ("Choir practice is cancelled on Thursday.", {"Choir practice is cancelled": "2025-03-13 denied"}),
        ("I'm at the fair on Friday.", {"I'm at the fair": "2025-03-14 planned"}),
        ("The mayor dropped a levy voters approved in May.", {"Voters approved a levy": "2024-05-01"}),
        (
            "Update, 11 March: the maker has replied and says that all is well.",
            {"The maker has replied": "2025-03-11"},
        ),
        (
            "The Easter concert is on Sunday 13 April at 4pm.",
            {"The Easter concert is on Sunday 13 April at 4pm": "2025-04-13 planned"},
        ),
        ("Soft Machinery, out on Friday, is her third record.", {"Soft Machinery is out": "2025-03-14 planned"}),
        (
            "Andre Bell, drafted third overall last June, scored.",
            {"Andre Bell was drafted third overall": "2024-06-01"},
        ),
    ],
)
def test_a_notice_reads_as_somebody_would_note_it(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "After a two-year wait the ferry Glen Arran finally entered service in January.",
            {"The ferry Glen Arran entered service": "2025-01-01"},
        ),
        (
            "The film of the trial, shot in Lorne last year, premieres in York on 4 April.",
            {
                "The film of the trial was shot in Lorne": "2024-01-01",
                "The film of the trial premieres in York": "2025-04-04 planned",
            },
        ),
        ("The village gets its railway back on Saturday.", {"The village gets its railway back": "2025-03-15 planned"}),
        ("Mary Blake died on 2 March, it was announced on Monday.", {"Mary Blake died": "2025-03-02"}),
        (
            "The line reopened on Sunday after drivers who had blocked it went home.",
            {"The line reopened": "2025-03-09"},
        ),
        (
            "Next year's fair will be held from 14 to 22 March.",
            {"Next year's fair will be held": "2026-03-14..2026-03-22 planned"},
        ),
    ],
)
def test_what_is_to_come_and_what_was_are_told_whole(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Work on Meteors support started in January.", {"Work on Meteors support started": "2025-01-01"}),
        ("Brown's side face Tarna on Tuesday.", {"Brown's side face Tarna": "2025-03-18 planned"}),
        (
            "A plan to pave the yard, due to start this summer, has been put on hold.",
            {"A plan to pave the yard has been put on hold": "2025-06-01 denied"},
        ),
        (
            "The line closed in February 2024 just five days after it had reopened.",
            {"The line closed": "2024-02-01"},
        ),
    ],
)
def test_a_short_notice_is_told_with_its_verb_and_no_rest(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "A decision on whether to sell the mill will be made on 3 April.",
            {"A decision on whether to sell the mill will be made": "2025-04-03 planned"},
        ),
        (
            "A vote on how the money is spent was held on Monday.",
            {"A vote on how the money is spent was held": "2025-03-10"},
        ),
        ("A row over who should pay broke out in May.", {"A row over who should pay broke out": "2024-05-01"}),
        ("The data centres that power the town were built in 2010.", {"The data centres were built": "2010-01-01"}),
        ("The research station Corrin closed in 1990.", {"The research station Corrin closed": "1990-01-01"}),
        ("The book Ann Lee wrote in 1990 is out.", {"Ann Lee wrote the book": "1990-01-01"}),
    ],
)
def test_a_subject_is_told_whole(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


def test_what_is_wished_did_not_happen() -> None:
    assert told_when("I wish the book had come out before my show last week.") == {}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Lumen 4.2 is available from today.", {"Lumen 4.2 is available": "2025-03-12"}),
        ("Ann Lee's tour reaches Tarna on Friday.", {"Ann Lee's tour reaches Tarna": "2025-03-14 planned"}),
        (
            "Talks between Tarna and the United States begin in Orrin today.",
            {"Talks between Tarna and the United States begin in Orrin": "2025-03-12 planned"},
        ),
        ("They have a meeting on Friday.", {"They have a meeting": "2025-03-14 planned"}),
        ("Ann Lee has a hip operation in May.", {"Ann Lee has a hip operation": "2025-05-01 planned"}),
        ("Ann Lee will be sworn in this week.", {"Ann Lee will be sworn in": "2025-03-10 planned"}),
        (
            "If all goes well, the probe will end its mission in December 2027.",
            {"The probe will end its mission": "2027-12-01 planned"},
        ),
    ],
)
def test_what_is_on_a_programme_is_told_whole(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "She wanted to in 2019 but Lund was against it.",
    ],
)
def test_what_says_nothing_of_what_was_done_is_no_entry(text: str) -> None:
    assert told_when(text) == {}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Ann Lee told the board about the leak on Monday.", {"Ann Lee told the board about the leak": "2025-03-10"}),
        (
            "Thanks to Ann Lee, who leaves the core team this month.",
            {"Ann Lee leaves the core team": "2025-03-01"},
        ),
        (
            'The yard built a boat. "We sold it in 2019," Ann Lee said.',
            {'"We sold it in 2019," Ann Lee said': "2019-01-01"},
        ),
    ],
)
def test_what_somebody_told_is_an_entry(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Ann Lee joined the band in 1972, left after a row over pay four years later and rejoined in 1981.",
            {
                "Ann Lee joined the band": "1972-01-01",
                "Ann Lee left after a row over pay": "1976-01-01",
                "Ann Lee rejoined": "1981-01-01",
            },
        ),
        ("Brown's will close its shop in June.", {"Brown's will close its shop": "2025-06-01 planned"}),
        ("Ten firms turned it down. The second bought it in 2022.", {}),
    ],
)
def test_each_deed_of_a_row_is_told_with_who_did_it(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "Jack Lund won. A runner in his forties was taken to hospital on Sunday.",
            {"A runner in his forties was taken to hospital": "2025-03-09"},
        ),
        (
            "Anyone who paid in cash will be refunded in May.",
            {"Anyone who paid in cash will be refunded": "2025-05-01 planned"},
        ),
        (
            "Services to Tarna start on 30 March with three trains a day; Orrin follows on 2 April.",
            {
                "Services to Tarna start with three trains a day": "2025-03-30 planned",
                "Orrin follows": "2025-04-02 planned",
            },
        ),
        (
            "Corrin cut its forecast for the year to March in November.",
            {"Corrin cut its forecast for the year to March": "2024-11-01"},
        ),
        (
            "Corrin has a bounty scheme which launches in September.",
            {"A bounty scheme launches": "2025-09-01 planned"},
        ),
        ("Write it down, put it in a drawer and look at it again in June.", {}),
    ],
)
def test_a_note_tells_who_did_it_and_when_and_no_more(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Ann Lee had surgery on her back in 2022.", {"Ann Lee had surgery on her back": "2022-01-01"}),
        (
            "The series ended in March 2023 with Lund's boat trapped in the ice.",
            {"The series ended with Lund's boat trapped in the ice": "2023-03-01"},
        ),
        ("The fair is now on 29 March.", {"The fair is now on 29 March": "2025-03-29 planned"}),
        (
            "Goodbye to Ann Lee, who has kept the books since 2014 and retires in May.",
            {"Ann Lee has kept the books": "2014-01-01..2025-03-12", "Ann Lee retires": "2025-05-01 planned"},
        ),
        (
            "Clerks wrote on 5 March asking how many hours the lifts had been shut since January 2023.",
            {
                "Clerks wrote asking how many hours the lifts had been shut since January 2023": "2025-03-05",
            },
        ),
        ("Tonight at one o'clock the bells will ring.", {"The bells will ring": "2025-03-13 planned"}),
    ],
)
def test_a_short_clause_keeps_the_words_that_say_what_was_done(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries


def test_the_first_in_years_counts_back() -> None:
    assert told_when("Lund holds nerve to win first title in four years") == {}


def test_a_semicolon_parts_what_each_did() -> None:
    text = "Ann Lee, 61, left in May; the mill, built in 1880, closed in June."
    entries = {"Ann Lee left": "2024-05-01", "The mill was built": "1880-01-01", "The mill closed": "2024-06-01"}
    assert told_when(text) == entries


def test_figures_between_leave_it_the_firm() -> None:
    text = "The firm made a profit of £41m. Sales rose 14% to £612m. It opened 38 shops in 2024."
    assert told_when(text) == {"The firm opened 38 shops": "2024-01-01"}


def test_what_it_is_without_is_no_thing_told_of() -> None:
    text = "A version without adverts, tested in May, was dropped."
    assert told_when(text) == {"A version without adverts was tested": "2024-05-01"}


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        (
            "The first came on Friday. The others followed on Saturday. Their parents met in 2021.",
            {"The first came": "2025-03-07", "The others followed": "2025-03-08"},
        ),
    ],
)
def test_no_language_and_no_others_are_they(text: str, entries: dict[str, str]) -> None:
    assert told_when(text) == entries
