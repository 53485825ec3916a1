"""What the form of a verb, a phrase or a pronoun makes of an entry; told from an article of Friday, 14 June 2024."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peter Walsh was jailed in 2004 and elected mayor in 2010.", "Peter Walsh was elected mayor"),
        ("Peter Walsh was praised in 2004 and made a speech in 2010.", "Peter Walsh made a speech"),
        ("Peter Walsh was held in January and granted bail in May.", "Peter Walsh was granted bail"),
    ],
)
def test_what_somebody_becomes_or_is_given_goes_on_with_a_passive(text: str, words: str) -> None:
    assert told(text)[-1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Peter Walsh, once of Lorne, lined up in May to be photographed.",
            ["Peter Walsh lined up to be photographed"],
        ),
        (
            "Three clerks also spent Saturday delivering pep talks.",
            ["Three clerks spent Saturday delivering pep talks"],
        ),
        ("In an interview in May, a furious Walsh quit.", ["A furious Walsh quit"]),
        (
            "Lorne saw a surge of voters, driven by an easier form launched in 2022, Mary Blake said.",
            ["An easier form was launched"],
        ),
        (
            "Peter Walsh said the wage in 2015 was being cut to nothing.",
            ["The wage was being cut to nothing"],
        ),
        ("The treaty signed in Paris in May still leaves the dam out.", ["The treaty was signed in Paris"]),
        ("The bank left its rate unchanged in May.", ["The bank left its rate unchanged"]),
        ("The envoy unveiled a plan in May.", ["The envoy unveiled a plan"]),
        (
            "The union lost in May, and its head, Peter Walsh, stepped down on Monday.",
            ["The union lost", "Peter Walsh stepped down"],
        ),
        ("Peter Walsh, who was himself briefly jailed in 2017, spoke.", ["Peter Walsh was himself briefly jailed"]),
        ("A man was held in connection with the 6 May shooting in Lorne.", ["The 6 May shooting in Lorne"]),
        (
            "Peter Walsh said the notice for the second phase would be issued on 20 June.",
            ["The notice for the second phase would be issued"],
        ),
        (
            "Peter Walsh's friends were hopeful that the mayor would speak in Lorne on 20 June.",
            ["The mayor would speak in Lorne"],
        ),
    ],
)
def test_a_verb_is_told_from_what_only_looks_like_one(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The report will be published in March 2025 at the earliest.", ["The report will be published"]),
        ("The crew will work on the dam over the course of July.", ["The crew will work on the dam"]),
        ("The bonus is paid just in time for Christmas shopping.", []),
        ("Output was down slightly from the 16.1 percent in the 2008 vote.", []),
        ("Indeed, the mill closed in May.", ["The mill closed"]),
        (
            "The crown fell to 3,710 to the dollar on Friday, from 3,690 a week earlier.",
            ["The crown fell to 3,710 to the dollar"],
        ),
        ("Votes in Wexley will be held on 18 September and 1 October.", 2 * ["Votes in Wexley will be held"]),
    ],
)
def test_a_time_is_left_out_with_the_words_that_belong_to_it(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_two_days_of_a_month_are_the_ends_of_a_period() -> None:
    (entry,) = analyse("The poll was taken May 8 to 12 among 1,300 voters.", DAY).timeline
    assert (entry.first, entry.last) == (date(2024, 5, 8), date(2024, 5, 12))


@pytest.mark.parametrize(
    "text",
    [
        "The council sent guards to the wards expected to be close in July.",
        "The board action likely to come in July brings risks.",
        "After suggesting in May that the dam would hold, Peter Walsh rarely spoke of it.",
        "Mary Blake said the choice this July is tragic.",
    ],
)
def test_what_is_no_event_of_its_clause_has_no_entry(text: str) -> None:
    assert told(text) == []


def test_a_time_before_an_event_is_the_events() -> None:
    assert told("Peter Walsh hopes to win over the union before the vote in July.") == ["The vote"]


@pytest.mark.parametrize(
    ("held", "words"),
    [
        ("He’s speaking in Lorne on 20 June", "Peter Walsh is speaking in Lorne"),
        ("He’d met the mayor in May", "Peter Walsh had met the mayor"),
        ("He’s won the cup in May", "Peter Walsh has won the cup"),
        ("He’ll meet the mayor in July", "Peter Walsh will meet the mayor"),
    ],
)
def test_a_name_in_the_place_of_a_pronoun_has_its_verb_whole(held: str, words: str) -> None:
    assert words in told(f"Peter Walsh left Wexley on Monday. On Tuesday, he spoke to friends there. {held}.")


def test_what_somebody_is_planning_today_is_planned() -> None:
    (entry,) = analyse("The firm is expecting to open a mill as soon as Friday.", DAY).timeline
    assert entry.status is Status.PLANNED


def test_that_morning_in_a_quote_is_no_day_of_the_article() -> None:
    text = "“I saw the man that morning and again that night,” Mary Blake said in May."
    assert [entry.first for entry in analyse(text, DAY).timeline] == [date(2024, 5, 1)]


def test_a_gerund_before_a_quote_that_is_left_out_goes_with_it() -> None:
    text = "Mary Blake issued a statement on Monday condemning “what seems to be an attack on the town of Lorne.”"
    assert told(text) == ["Mary Blake issued a statement"]


def test_a_place_with_a_quoted_word_is_told_behind_where() -> None:
    text = "On the quays of Lorne, where hundreds of “pioneers” have met this week, the idea is old."
    assert told(text) == ["Hundreds of “pioneers” have met"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Votes in Wexley will be held on 18 September, with counting of votes on 1 October.",
            ["Votes in Wexley will be held", "Counting of votes"],
        ),
        ("Peter Walsh retired on Monday, having made his debut in 2003.", ["Peter Walsh had made his debut"]),
        ("The council did not meet last week because of the eclipse on 8 April.", ["The eclipse"]),
        (
            "The court threw out a bid for a delay because of floods which killed 140 people in May.",
            ["Floods killed 140 people"],
        ),
        ("Peter Walsh, head of the trust from 2012 until he quit in 2018, will speak.", ["Peter Walsh quit"]),
        ("In 2020, at least 54 people were killed in Wexley.", ["At least 54 people were killed in Wexley"]),
        (
            "Peter Walsh took over in June 2022, when the club lay last, and led the club to the top last year.",
            ["Peter Walsh took over", "Peter Walsh led the club to the top"],
        ),
    ],
)
def test_what_a_sentence_tells_beside_its_clause_has_its_own_words(text: str, words: list[str]) -> None:
    assert set(words) <= set(told(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mary Blake met Peter Walsh in Lorne. They married in 1956.", "Mary Blake and Peter Walsh married"),
        ("Traders in the city of Lorne closed. They will meet on 20 June.", "Traders in the city of Lorne will meet"),
        ("Galway last played in 1992. They will play again in July.", "Galway will play again"),
    ],
)
def test_they_read_as_those_of_the_sentence_before(text: str, words: str) -> None:
    assert words in told(text)


def test_what_will_be_done_at_an_hour_of_a_day_that_is_over_is_left_out() -> None:
    assert told("Peter Walsh quit on 5 June. The doors will open at 7 am.") == ["Peter Walsh quit"]


def test_a_quote_whose_speaker_is_named_before_is_told_with_the_name() -> None:
    text = "“I told them to play on,” Peter Walsh said. “I lost two finals in Lorne in 1998.”"
    assert told(text) == ["Peter Walsh: “I lost two finals in Lorne in 1998.”"]


@pytest.mark.parametrize("things", ["copies of an audit report", "an audit report"])
def test_what_was_done_to_an_object_without_an_article_is_told_of_it(things: str) -> None:
    assert told(f"Members waved {things} tabled on Monday.")[-1].endswith("udit report was tabled")
