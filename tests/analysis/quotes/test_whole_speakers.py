"""Speakers as the text has them: with all of a name, and without the verb behind them."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Quote

DAY = date(2024, 5, 6)


def first(text: str) -> Quote:
    return analyse(text, DAY).quotes[0]


def speaker(text: str) -> str:
    found = first(text).speaker
    return text[found.start : found.end] if found else ""


@pytest.mark.parametrize(
    "body", ["the World Travel and Tourism Council", "the Harbour Office for the Coordination of Coastal Affairs"]
)
def test_a_body_speaks_by_its_whole_name(body: str) -> None:
    assert speaker(f"Nine of the ten boats were lost in the storm, according to {body}, which met.") == body


@pytest.mark.parametrize("office", ["Rookie of the year", "Man of the match", "Rescue leader"])
def test_a_name_behind_an_office_of_several_words_speaks(office: str) -> None:
    text = f"{office} Per Olsen said he was tired."
    analysis = analyse(text, DAY)
    said = analysis.quotes[0].speaker
    assert said is not None
    assert [analysis.entities[number].name for number in said.entities] == ["Per Olsen"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The regulator, the Civil Air Authority, said the inquiry had begun.", ["Civil Air Authority"]),
        ("The regulator, the Civil Air Authority, met. It said the inquiry had begun.", ["Civil Air Authority"]),
        ("The man who sold it to us, Keith, said it was old.", ["Keith"]),
        ("Volta Bank closed. In an email to customers, it admitted that it was late.", ["Volta Bank"]),
        ("Tennis: Petra Novak lost in Doha, saying that it was too warm for her.", ["Petra Novak"]),
        ("The new director will be Samuel Iyer. He said that it was late.", ["Samuel Iyer"]),
    ],
)
def test_a_speaker_is_who_is_named_behind_what_they_are(text: str, who: list[str]) -> None:
    analysis = analyse(text, DAY)
    said = analysis.quotes[0].speaker
    assert said is not None
    assert [analysis.entities[number].name for number in said.entities] == who


def test_a_name_in_the_next_paragraph_is_not_who_spoke_in_this() -> None:
    text = "“Yes,” says my aunt, and she is right.\n\nI called Dr. Wendy Osei."
    assert speaker(text) == "my aunt"


def test_somebody_who_came_speaks_without_the_verb() -> None:
    text = "The father of the Halden gunman came to the coast 30 years ago, even calling himself its “only true king.”"
    assert speaker(text) == "The father of the Halden gunman"


def test_a_mother_is_she_whatever_her_name() -> None:
    text = (
        "Cristian Gonzalez, a baker from Halden, is a stay-at-home mother of four who lives by the quay.\n\n"
        "“We are afraid to go to the shop,” she said, shaking her head."
    )
    found = analyse(text, DAY)
    speakers = [quote.speaker for quote in found.quotes if quote.speaker]
    assert [found.entities[number].name for one in speakers for number in one.entities] == ["Cristian Gonzalez"]


def test_a_clause_that_hangs_on_what_is_said_has_not_the_quote() -> None:
    text = (
        "Mayor Ada Lund said that until Brandt reassures the town it is not about to close the only mill, "
        "“it would be too early to agree to any project.”"
    )
    assert speaker(text) == "Mayor Ada Lund"


@pytest.mark.parametrize(
    ("who", "whole"),
    [
        ("An official who spoke unnamed because the talks are private", "An official"),
        ("An investor who owns a tenth of it and asked not to be named", "An investor"),
        ("A person close to Stahl who has worked with her for years", "A person close to Stahl"),
        ("A woman whose son was on the ferry", "A woman"),
    ],
)
def test_who_opens_a_sentence_with_more_told_of_them_says_what_it_says(who: str, whole: str) -> None:
    assert speaker(f"{who} said the port “has until summer”.") == whole


def test_a_phrase_goes_on_with_a_noun_that_may_be_a_verb() -> None:
    assert speaker("An official with knowledge of the talks said it “has until summer”.").endswith("of the talks")


@pytest.mark.parametrize("when", ["last night", "late last week", "this morning"])
def test_a_role_speaks_without_the_time_behind_it(when: str) -> None:
    assert speaker(f"“We are late,” said an aide to the mayor {when}.") == "an aide to the mayor"


def test_the_object_of_a_quoted_verb_says_nothing() -> None:
    assert speaker("Lund said that the mayor had told her to “lose” a set of emails.") == "Lund"


def speaks(text: str) -> list[str]:
    found = analyse(text, DAY)
    return [found.entities[number].name for one in found.quotes if one.speaker for number in one.speaker.entities]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Brandt’s mother, Ines Roca, a nurse, slept.\n\n“He does,” said his mother.", ["Ines Roca"]),
        (
            "Leo Brandt’s wife, Ines Roca, slept. “Yes,” she said.\n\n“No,” said her husband.",
            ["Ines Roca", "Leo Brandt"],
        ),
        (
            "Brandt’s mother, Ines Roca, slept. Lund’s mother, Ada Lund, sang.\n\n“Yes,” Lund’s mother said.",
            ["Ada Lund"],
        ),
    ],
)
def test_kin_without_a_name_is_who_was_named_so(told: str, who: list[str]) -> None:
    assert speaks(f"Leo Brandt won. {told}") == who


@pytest.mark.parametrize(
    "who",
    ["a clerk who asked to be identified only by her first name, Ragna,", "a lawyer representing the crew, Ragna Vik,"],
)
def test_who_is_named_behind_what_they_do_or_ask_is_who_speaks(who: str) -> None:
    assert speaks(f"By phone, {who} said “it is late for all of us”.")[0].startswith("Ragna")


def test_a_late_founder_is_named_behind_a_comma() -> None:
    assert speaks("The prize’s founder, the late Ragna Vik, used to say it was “all we had to live for”.") == [
        "Ragna Vik"
    ]


def test_a_land_within_a_role_hides_no_name() -> None:
    assert speaks("The mediator, former Finnish president Ragna Vik, said she was “not without hope”.") == ["Ragna Vik"]


@pytest.mark.parametrize(
    "opening",
    [
        "TARNA, May 6 (Reuters) - Volta Motors",
        "TARNA, May 6 (Reuters) - Norway’s Volta Motors",
        "Lund told Reuters that it was late. Norway’s Volta Motors",
    ],
)
def test_the_agency_that_brings_the_news_is_not_the_firm_it_is_about(opening: str) -> None:
    assert speaks(f"{opening} will raise its prices. The carmaker said that its chief would go.")[-1] == "Volta Motors"


def test_whose_a_firm_is_hides_not_that_it_acts() -> None:
    text = "Hale Steel is late. Norway’s Volta Motors will raise its prices. The company said that its chief would go."
    assert speaks(text) == ["Volta Motors"]


@pytest.mark.parametrize("where", ["across the aisle", "behind the plan", "under the arch", "against the port"])
def test_a_name_behind_what_somebody_is_and_where_speaks(where: str) -> None:
    assert speaks(f"The man {where}, Karl Dahl, said it was “late for all of us”.") == ["Karl Dahl"]


def test_a_lawyer_for_a_firm_that_is_named_is_not_the_firm() -> None:
    assert speaks("The lawyer for the firm, Volta Motors Ltd, said that the bridge was shut.") == []


@pytest.mark.parametrize("hour", ["14:07", "9.45am", "10:15 GMT", "11:20 a.m.", "4pm –", "14.10:"])
def test_the_hour_of_an_entry_is_no_part_of_who_speaks_in_it(hour: str) -> None:
    assert speaker(f"{hour} Karl Dahl says the dam will hold.") == "Karl Dahl"


def test_a_number_that_opens_a_paragraph_is_no_hour() -> None:
    assert speaker("9.45 million people said that the dam would hold.") == "9.45 million people"


@pytest.mark.parametrize("who", ["The priest", "A guest", "The youngest"])
def test_who_is_called_by_a_word_that_ends_as_superlatives_do_speaks(who: str) -> None:
    assert speaker(f"{who} said he had forgiven the thief.") == who


def test_what_is_done_behind_a_cry_is_no_part_of_what_somebody_reports() -> None:
    assert speaker("Lund said that Brandt had shouted: “Get out!” She denied this.") == "Lund"
    found = first("Lund said that Brandt had shouted: “Get out!” She denied this.")
    assert found.parts[0].end == len("Lund said that Brandt had shouted: “Get out!”")


def test_whose_a_name_is_hides_it_not_behind_a_role() -> None:
    assert speaks("“It is late for us,” said the committee’s chair, Norway’s Ragna Vik.") == ["Ragna Vik"]


def test_a_role_before_a_quote_is_nobody_who_is_named_behind_it() -> None:
    assert speaker("It is, says the parish clerk, “a sensitive matter”. The goat’s owner, Mr Jelf, is ill.") == (
        "the parish clerk"
    )


def test_several_at_a_body_that_is_named_are_not_the_body() -> None:
    assert speaks("Parents at one of the schools, Hale House College, said that it was late.") == []


def test_what_somebody_says_whom_a_who_tells_of_ends_before_their_verb() -> None:
    text = "A ship’s captain who says he warned his owners about the hatches has been sacked."
    assert first(text).parts[0].of(text) == "he warned his owners about the hatches"


@pytest.mark.parametrize("given", ["", " to them", " to lawmakers on Tuesday"])
def test_of_whose_answer_a_sentence_tells_speaks_behind_it(given: str) -> None:
    assert speaker(f"Ragna Vik’s reply{given} was short. “Pass it.”") == "Ragna Vik"


def test_who_is_told_of_and_does_something_to_another_breaks_in() -> None:
    text = "Mr Yilmaz won. Ms Demir, his rival, left. She had rung him, she said, and wished him luck."
    assert speaks(text) == ["Demir"]


def test_a_source_that_is_explained_goes_on_to_speak() -> None:
    text = "According to Amy Tran, a vet in Tarna, crocodiles are “not to be met”. “They bite all of us,” she said."
    assert speaks(text) == ["Amy Tran", "Amy Tran"]


@pytest.mark.parametrize("body", ["Department for Transport", "Department of Health and Social Care"])
def test_who_speaks_for_a_body_with_small_words_in_its_name_is_not_the_body(body: str) -> None:
    assert speaker(f"“It is late,” a {body} spokesperson said.") == f"a {body} spokesperson"


def test_whom_somebody_speaks_for_is_named_whole() -> None:
    who = "A spokesperson for the Department for Transport"
    assert speaker(f"{who} said that it was late.") == who


def test_one_of_a_party_or_people_whose_name_follows_is_who_bears_it() -> None:
    text = "“Up,” said the Republican, Leo Brandt of Idaho. “Down,” said the Democrat, Ragna Vik. It was late."
    assert speaks(text) == ["Leo Brandt", "Ragna Vik"]
    assert speaks("Leo Brandt won. The Norwegian, Ragna Vik, said that it was late.") == ["Ragna Vik"]


def test_who_posts_is_named_before_each_post() -> None:
    text = "@FireDept: “Crews on scene at last.” @MayorTran: “Grateful to all of you.”"
    said = [one.speaker for one in analyse(text, DAY).quotes]
    assert [text[one.start : one.end] for one in said if one] == ["@FireDept", "@MayorTran"]


def test_whoever_is_asked_something_answers_it() -> None:
    text = "Tess Rowan asked the developer whether he would go. “I get seasick,” he said. “It is a park,” she said."
    told = [one.speaker for one in analyse(text, DAY).quotes[1:]]
    assert [one.antecedent.of(text) if one and one.antecedent else "" for one in told] == ["the developer", ""]


def test_a_shadow_chancellor_is_not_the_chancellor() -> None:
    text = "“We are a nation,” the chancellor said. Shadow chancellor Ragna Vik replied that it was late."
    assert speaks(text) == ["Ragna Vik"]


def test_who_begins_a_sentence_behind_a_question_did_not_ask_it() -> None:
    text = "“Why?” a clerk asked. Leo Brandt put up his hand. “When is it?” The chair, Ragna Vik, said she was glad."
    assert speaks(text) == ["Leo Brandt", "Ragna Vik"]
