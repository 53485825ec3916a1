"""Which words around a quote report it, where several could."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import VERBATIM, Quote, QuoteKind

DAY = date(2024, 5, 6)


def found(text: str) -> list[Quote]:
    return list(find_quotes(read(text, DAY), (), ()))


def speakers(text: str) -> list[str | None]:
    """The words of who speaks each quote in marks."""
    said = [quote.speaker for quote in found(text) if quote.kind in VERBATIM]
    return [text[one.start : one.end] if one else None for one in said]


def reporters(text: str) -> list[str]:
    """The words of whose speech is reported without marks."""
    said = [quote.speaker for quote in found(text) if quote.kind is QuoteKind.INDIRECT]
    return [text[one.start : one.end] for one in said if one]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Counsel asked about a letter in which an engineer, Rudd, warned of “a quay that will not hold”.",
            "an engineer",
        ),
        ("The court heard that Ann Lee, a nurse, wrote that it was “the worst night of my life”.", "Ann Lee"),
        ("Reyes signed the order, while Peder Lund, a former mayor, said it was “a gift to the banks”.", "Peder Lund"),
    ],
)
def test_a_subject_explained_in_the_middle_of_a_sentence_speaks_in_its_own_clause(text: str, who: str) -> None:
    [one] = speakers(text)
    assert one is not None
    assert one.startswith(who)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "After a week of talks about a new ferry, Senator Ada Lund (D-Norsund) said “it has to stop”.",
            "Senator Ada Lund",
        ),
        (
            "Senator Ada Lund (D-Norsund) on Saturday called the talks about the ferry “a sad affair”.",
            "Senator Ada Lund",
        ),
        ("Eight years ago, he stood by the union and said, “They have done nothing for us.”", "he"),
        ("Ted Lund, when asked about the ferry, replied that it was “right about the trouble”.", "Ted Lund"),
    ],
)
def test_brackets_a_day_and_a_length_of_time_are_not_the_subject(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“You must leave by Friday,” the tenants were told by the council.", "the council"),
        ("“You must leave by Friday,” the tenants were told.", None),
        ("Okafor asked in June. He was told it was “far above his pay grade”.", None),
        ("If you move it, you lose it, as stated in the rules: “It stays in its folder.”", None),
        ("It was shut, as reported by Ada Lund: “The bridge is gone.”", "Ada Lund"),
        ("“We did nothing wrong,” Ada Okafor was quoted as saying by the Courier.", "Ada Okafor"),
        ("“We did nothing wrong,” Ada Okafor is reported to have said.", "Ada Okafor"),
        ("A piper who came late was greeted with the words: “Ah, the soloist.”", None),
        ("Lund was warned: “Stay out of the water tonight, or else.”", None),
    ],
)
def test_who_is_told_something_does_not_say_it(text: str, who: str | None) -> None:
    assert speakers(text) == [who]


def test_what_follows_a_quoted_verb_is_its_object_and_no_speaker() -> None:
    assert speakers("The union said the port had “torn up” a deal agreed in May.") == ["The union"]


def test_what_somebody_is_told_is_reported_by_who_tells_it() -> None:
    assert reporters("Lund was asked by the host of the show whether his plan was too dear.") == [
        "the host of the show"
    ]
    assert reporters("It was revealed in March that she had kept the letters at home.") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Okafor said that whatever choice they are going to make, “they should not make it in fear”.", "Okafor"),
        ("Okafor said that once the council goes on holiday, “I will do as much as I can”.", "Okafor"),
        ("The captain told the Courier on Tuesday that Okafor’s comments “show how little she knows”.", "The captain"),
        ("Lund complained that the plan is slow, suggesting the new mayor sees it as “a thing for later”.", "Lund"),
        ("Lund said the clause was a gesture meant to highlight “the failings of the port authority”.", "Lund"),
        (
            "The refusal signals “the beginning of the end” for the port, said Ada Okafor, who runs a ferry.",
            "Ada Okafor",
        ),
        ("Even as Lund claimed that “others got away with worse,” a lawyer said the cases were different.", "Lund"),
        (
            "As the Courier’s Ada Okafor puts it, the port is trying to make the town “an offer it cannot refuse”.",
            "the Courier’s Ada Okafor",
        ),
    ],
)
def test_the_verb_that_takes_the_quote_for_its_clause_reports_it(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The trouble with the ferry, says Ada Okafor, a captain, is that it was “made for another sea”.",
            "Ada Okafor",
        ),
        ("In other words, explained moderator Nancy Reyes: “What has that to do with us?”", "moderator Nancy Reyes"),
        (
            "The drop did not surprise pollster Ada Okafor: “Such numbers have always gone down in spring.”",
            "pollster Ada Okafor",
        ),
        ("“The sixties are back,” the dawn of the new port, Okafor says.", "Okafor"),
        ("“This has no end,” in Okafor’s view.", "Okafor"),
        ("The hall filled. Says Okafor: “This has no end.”", "Okafor"),
        ("As the old song has it, “the road is long and winding.”", "the old song"),
        (
            "They went when the director, a man they call “the Colonel,” told them it was “the end”.",
            "the director",
        ),
        ("The other said Brandt had told a meeting that they “go in the red column”.", "Brandt"),
        ("Lund calls it “the last word.” Asked what he made of that, Bely shrugged. “I would not.”", "Bely"),
        ("Senator’s aide: “There was never a list”", "Senator’s aide"),
        ("The leader, Jan Okafor, said Lund, who came in May, “has changed her mind”.", "The leader"),
        ("Captain Ben Okafor – “the Wall” to fans – said it was “a good day”.", "Captain Ben Okafor"),
        ("Said Ada Okafor, who ran the port, “This has no end.”", "Ada Okafor"),
        ("A tweet quoted the two officials as saying “this has no end”.", "the two officials"),
        ("``We are late,'' said Mrs. Lund. ``We do expect a little less of it.''", "Mrs. Lund"),
        ("“Call the roll,” came a cry from the crowd.", "the crowd"),
        ("When I came here in 1979 my neighbour told me: “You will never see one.”", "my neighbour"),
        (
            "The deal was signed, Lund said, hours before what some captains hailed as a “historic” law.",
            "some captains",
        ),
        ("“He sang flat,” was all she would say.", "she"),
        ("A clerk said it was “out of date”, a claim the port’s own guild described as “odd”.", "the port’s own guild"),
        ("Ben Okafor was more pointed: “Shoot first, blog later.”", "Ben Okafor"),
        ("Crews were there, said Javed Khoso, adding that the toll “could be between two and six”.", "Javed Khoso"),
        ("It was a poor show from a minister who had been filmed describing it as “a joke with oars”.", "a minister"),
        ("It was a poor show from a minister who, an hour earlier, had called it “a joke with oars”.", "a minister"),
        ("The port got 118 calls, which a clerk described in one email, seen by us, as “a record”.", "a clerk"),
        ("The port is shut. Until May, says Ada Okafor, there is one way out. “Oars and gin for all.”", "Ada Okafor"),
        ("A spokesperson said it was “the heart of it all”, a phrase Lund later mocked.", "A spokesperson"),
        ("The port said it would close, a claim Ada Lund described as “a sad and bitter joke”.", "Ada Lund"),
        ("Her aunt, a woman she calls only “the Boss of it”, dictates letters to the dead.", "she"),
        ("Reaction from the port: “Crews will welcome an end to this, but not the price.”", "the port"),
        ("When the port offered to buy it, Okafor’s answer was short: “Over my dead body.”", "Okafor"),
        ("The council wrote to Lund. Okafor’s answer was short. “Over my dead body.”", "Okafor"),
        ("When the port offered to buy it, Okafor was furious. “Over my dead body.”", "Okafor"),
        ("“It is fine,” said Lund. A third was less kind: “Money talks.”", "A third"),
        ("“We had better fairs than this,” Peder Lund, who wore a “Save the Quay” pin, said.", "Peder Lund"),
        ("“She never read it,” From said.", "From"),
        ("“Thank you all,” said master of ceremonies Ada Okafor.", "master of ceremonies Ada Okafor"),
        (
            "Lund left with Ada Okafor tweeting that it was “a shame for the port” and asking, “How could he?”",
            "Ada Okafor",
        ),
    ],
)
def test_a_speaker_in_an_unusual_place_is_found(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


def test_a_hearer_between_the_verb_and_the_quote_does_not_hand_it_to_the_next_sentence() -> None:
    text = "Lund wrote to his deputy, telling her, “You are a star and we need you!” She replied that it was an honour."
    assert speakers(text) == ["Lund"]


def test_a_scrap_behind_a_quote_leaves_it_to_who_is_said_to_speak_before() -> None:
    text = "Lund said the law can be “the best of both worlds,” giving states more power."
    assert speakers(text) == ["Lund"]


def test_a_judgement_behind_a_quote_speaks_only_where_it_takes_the_words_up() -> None:
    assert speakers("When Okafor said he would “protect our fishermen,” the crowd applauded loudly.") == ["Okafor"]
    assert speakers("“A gift to the banks,” as Okafor called it, was signed.") == ["Okafor"]


@pytest.mark.parametrize(
    "text",
    [
        "The tower was called “an accident waiting to happen”, the inquiry heard.",
        "Inquest told lifts were ‘a death trap for years’ before the fire",
        "INTERVIEW: “I never wanted to be a symbol of anything”",
    ],
)
def test_a_court_that_hears_and_a_rubric_speak_for_nobody(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Her deputy, Martin Lund – no relation – said he was “gutted by the news of it”.", "Martin Lund"),
        ("Jason Lund -- a teacher -- said the vote was “a very big deal”.", "Jason Lund"),
        ("Born in Norsund in 1936, Ms. Carvalho liked to say that she drew “by mistake and habit”.", "Ms. Carvalho"),
        (
            "Lund and developer Kevin Tran said they would “go back to the drawing board”.",
            "Lund and developer Kevin Tran",
        ),
        ("Sources in the ministry said the rules were “still being worked out”.", "Sources in the ministry"),
        ("‘We were robbed’: Oduya fumes as late goal sinks Rovers", "Oduya"),
        ("‘Stay at home’ – police", "police"),
        ("Holt was led down. “I’m sorry, Ivy,” she called towards the gallery.", "she"),
    ],
)
def test_dashes_leads_and_headlines_do_not_hide_the_speaker(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_two_quotes_share_the_agent_behind_them() -> None:
    assert (
        speakers("Holt was described as “cold and predatory” and “without shame” by Judge Farr.") == ["Judge Farr"] * 2
    )


def test_a_hearer_ends_where_what_is_told_begins() -> None:
    [quote] = found("Lund told analysts the company would “pause and reflect for a year”.")
    assert quote.addressee is not None
    assert quote.addressee.of("Lund told analysts the company would “pause and reflect for a year”.") == "analysts"


def test_a_clause_whose_verb_stands_far_from_its_subject_is_reported() -> None:
    assert reporters("Ada Lund, who runs the port, said the way the board had acted was a shame for the town.") == [
        "Ada Lund"
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "NORSUND, Dec. 8 (UPI) — In answer to Leo’s plan, Ada Lund rallied the crowd, saying: “We are ready.”",
            "Ada Lund",
        ),
        (
            "WESTHAVEN — Mayor Ada Lund on Friday attacked the plan, calling it “a gift to the banks of the north”.",
            "Mayor Ada Lund",
        ),
    ],
)
def test_the_place_of_a_dateline_says_nothing(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "She told how she was mayor of Red Jersey. “A leader must fight for what she believes in.”",
        "She then spoke of Okafor’s old slogan. “But the work is not to make Norsund great.”",
    ],
)
def test_what_carries_a_motto_in_the_sentence_before_makes_none_of_a_quote(text: str) -> None:
    assert [quote.kind for quote in found(text)] == [QuoteKind.DIRECT]


def test_a_report_that_somebody_tells_of_does_not_speak_itself() -> None:
    assert speakers("Lund stated of the affair that the State Inspector’s report “wasn’t good at all”.") == ["Lund"]


def test_an_adjective_before_a_call_is_no_caller() -> None:
    text = "Ada Lund says she received a nervous call from her niece last night. “She cried and cried.”"
    assert speakers(text) == ["Ada Lund"]


def test_a_name_ends_at_an_irregular_past() -> None:
    text = (
        "“Bread for all!” Brandt tweeted. Ada Lund broke down what was wrong to a Dutch reporter: “It was insensitive.”"
    )
    assert speakers(text) == ["Brandt", "Ada Lund"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ada Lund, Leo Brandt and Mia Okafor said it was “bad for us all”.", "Ada Lund, Leo Brandt and Mia Okafor"),
        ("The crews of Norsund, Hale and Port Wenn said: “No.”", "The crews of Norsund, Hale and Port Wenn"),
        ("At a rally in Norsund, Ada Lund and Leo Brandt said it was “bad for us all”.", "Ada Lund and Leo Brandt"),
        ("Instead, Lund, Mia Okafor and Leo Brandt said it was “bad”.", "Lund, Mia Okafor and Leo Brandt"),
    ],
)
def test_all_of_a_list_speak_and_not_the_place_before_it(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_a_spokesman_ends_before_what_he_did() -> None:
    assert speakers("A spokesman for the port declined to say more, adding: “Talks are ongoing.”") == [
        "A spokesman for the port"
    ]


def test_an_hour_over_a_headline_says_nothing() -> None:
    assert speakers("10:15 ‘Like a freight train’\n\nThe wind blew.") == [None]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“No,” Leo Lund said. Ada Okafor shook her head. “Tom is much better at it.”", ["Leo Lund", "Ada Okafor"]),
        ("“It never was,” said Leo Lund.\n\nHis wife nodded. “It is all about the money.”", ["Leo Lund", "His wife"]),
        ("“We waited for years,” Lund said. Okafor agreed. “It was awful for us.”", ["Lund", "Okafor"]),
        ("“We waited,” said Leo Lund. His friend shrugged his shoulders. “I did not.”", ["Leo Lund", "His friend"]),
        ("“We waited,” said Leo Lund. His wife, Ada, disagreed. “I did not.”", ["Leo Lund", "His wife"]),
        ("“We waited,” said Leo Lund. Others were less sure. “I did not.”", ["Leo Lund", "Others"]),
        ("“We waited,” said Leo Lund. Tom Brandt is his brother. “I did not.”", ["Leo Lund", "Leo Lund"]),
        ("“We waited for years,” Lund said. The wind shook the door of the hut. “It was awful.”", ["Lund", "Lund"]),
    ],
)
def test_a_short_sentence_of_its_own_gives_somebody_the_word(text: str, who: list[str]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ada Lund, who taught children to dance and who told a mayor to “sit down and hush”, died.", "Ada Lund"),
        ("There is a moment in the film by Lund when a nurse looks at the sea and says, “It is mine.”", "a nurse"),
        ("“It will always be ours,” an angry Lund retaliated.", "an angry Lund"),
        ("Lund hits back at rivals, says it is ‘rich coming from them’", "Lund"),
        ("‘It is over’: Norsund traders count losses", "Norsund traders"),
        ("A few days later, Lund reversed herself, telling us that it was “a mistake of ours”.", "Lund"),
    ],
)
def test_the_subject_of_the_clause_speaks_and_ends_before_its_verb(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_whom_a_paragraph_tells_of_speaks_rather_than_who_spoke_above() -> None:
    text = "“Is it over?” Lund asked.\n\nHe nodded. He had worked there for years. “They will want the keys.”"
    assert speakers(text) == ["Lund", "He"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A late goal stunned Rovers and left their manager fuming at “the worst call I’ve seen”.", "their manager"),
        ("“My mum’s going to kill me,” grinned the teenager.", "the teenager"),
        ("Sir – My late father used to say, “Never trust a man who loves the sea.”", "My late father"),
        ("The following is the full text of the letter by Priya Nair:\n\n“I am deeply sorry for it.”", "Priya Nair"),
        ("The clause requires the council to “give effect to the treaty of 1840”.", "The clause"),
    ],
)
def test_nobody_who_only_stands_near_the_words_speaks_them(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_letters_to_the_editor_say_nothing_in_their_headline() -> None:
    assert speakers("Letters: ‘Your columnist has never been here’\n\nHe ought to come.") == [None]


def test_what_is_published_is_a_work() -> None:
    assert [quote.kind for quote in found("“The Long Acre” is published by Hollow Press.")] == [QuoteKind.TITLE]


@pytest.mark.parametrize(
    "text",
    ["As the result was read out, Ada Lund smiled.", "Asked how she wished to be remembered, Ada Lund laughed."],
)
def test_what_somebody_smiles_at_is_no_reported_speech(text: str) -> None:
    assert reporters(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Calling it “a real insult to the town”, Ada Lund left the hall.", "Ada Lund"),
        ("He rose. Calling it “a real insult to the town,” she left the hall.", "she"),
        ("Rovers lost again. “Embarrassing,” was the captain Ada Lund’s verdict.", "Ada Lund"),
        ("Lund shook her head. “Embarrassing,” was her reaction.", "her"),
        ("The aides looked at their shoes. One told me: “He ought to have stopped.”", "One"),
    ],
)
def test_whose_participle_verdict_or_one_of_whom_stands_beside_the_words_speaks(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ada Lund, the author of “The Long Quay,” a novel, said the town was “no place for a heron”.", "Ada Lund"),
        ("Ada Lund, a host of the show, “Quay Nights,” who left, said it was “always a kind house”.", "Ada Lund"),
        ("Ada Lund told the port board that she had spoken to Brandt and that “there will be a pause”.", "Ada Lund"),
    ],
)
def test_neither_a_work_that_explains_the_speaker_nor_what_they_tell_of_hides_them(text: str, who: str) -> None:
    [*_, last] = speakers(text)
    assert last == who


def test_an_adjective_behind_an_article_says_nothing() -> None:
    assert speakers("Lund landed for what was to be a detailed “speech about all our bridges”.") == ["Lund"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Yes, it did,” said her mother.", "her mother"),
        ("“Yes, it did,” Okafor told her on Friday.", "Okafor"),
        ("“Yes, it did,” said her eldest brother, who was there.", "her eldest brother"),
    ],
)
def test_her_before_a_noun_owns_who_speaks(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize("behind", ["Lund said.", "Lund told the BBC.", "Lund said on Friday. The bus never came."])
def test_a_short_sentence_that_only_reports_closes_the_quote_before_it(behind: str) -> None:
    assert speakers(f"“We waited all night.” {behind}") == ["Lund"]


def test_a_court_that_only_hears_leaves_each_quote_to_who_is_told_to_have_said_it() -> None:
    text = "Her sister described him as “quiet” and “a good father”, the inquest heard."
    assert speakers(text) == ["Her sister", "Her sister"]


@pytest.mark.parametrize("heard", ["the court was told", "jurors were told", "the inquest has heard", "a panel heard"])
def test_words_that_a_court_is_told_by_nobody_named_have_no_speaker(heard: str) -> None:
    assert speakers(f"A clerk at the port “hid the ledgers in a boat”, {heard}.") == [None]


@pytest.mark.parametrize("heard", ["jury told", "inquest hears", "court hears"])
def test_a_headline_of_a_court_names_no_speaker(heard: str) -> None:
    assert speakers(f"Clerk “hid the ledgers in a boat”, {heard}") == [None]


def test_a_trial_that_hears_how_somebody_did_something_says_nothing() -> None:
    assert speakers("The trial heard how Lund “sang like a gull” at the gate.") == [None]


def test_who_says_something_between_commas_goes_on_and_not_whom_they_tell_of() -> None:
    assert speakers("Ada Lund came late. Her father, she says, never spoke of it. “He had the sea.”") == ["she"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The nets lie in the hall of Tarna, whose keeper, Ada Lund, calls them “a town in knots”.", "whose keeper"),
        ("A clerk who took a boat was sacked after a pilot told her it was “the last straw”.", "a pilot"),
        ("Retired clerk Ada Lund, 71, who lives there, said: “We moved here for the peace.”", "Retired clerk Ada Lund"),
        ("It was echoed by Ada Lund of Halvar, who told them: “This is a gift.”", "Ada Lund of Halvar"),
        (
            "Earlier in the day, the High Court of Lorne spoke, finding that it was “late by a year”.",
            "the High Court of Lorne",
        ),
        ("They have signed a petition, which describes the delay as “an insult to our town”.", "a petition"),
        ("A jury cleared her, rejecting prosecutors' claim that she ran “a till with a flag”.", "prosecutors"),
        ("The court dismissed Okafor’s claim that the vote was “a sham and a lie”.", "Okafor"),
        ("The court threw out the claim by Okafor that the vote was “a sham and a lie”.", "Okafor"),
        ("A clerk who called Lund a “gull in a tie” told colleagues that she was sorry.", "A clerk"),
        ("There is laughter. The Speaker intervenes: “Let her be heard.”", "The Speaker"),
        ("As she was led away, Lund turned to the gallery and mouthed “sorry”.", "Lund"),
    ],
)
def test_who_speaks_in_a_clause_behind_another_is_told_from_who_acts_in_that(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_a_work_named_behind_what_it_tells_of_is_not_said_by_whom_it_shows() -> None:
    assert speakers("In 2022 a film about the harbour, “The Long Quay,” portrayed Lund as a bully.") == []


def test_a_nickname_is_not_said_by_whom_its_bearer_hits() -> None:
    assert speakers("An old seal, nicknamed “Marge”, hit the same boat ten times.") == []


def test_what_a_firm_does_behind_its_brands_is_no_saying_of_its_people() -> None:
    assert speakers("Aurel, whose brands are “Petit Jour” and “Oh! Yaourt”, employs 210 people.") == []


@pytest.mark.parametrize("bidden", ["See also", "Why not just say:"])
def test_a_reader_who_is_bidden_to_do_something_says_nothing(bidden: str) -> None:
    assert speakers(f"“It is late,” Lund said.\n\n{bidden} “the long quay at night again”.") == ["Lund", None]


def test_foreign_words_before_their_meaning_speak_for_nobody() -> None:
    assert speakers("Kulluna ma’an ya bilad, “we are all together now.”") == [None]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("‘We were lied to’: families demand answers over fire", "families"),
        ("‘We were lied to’: police chief hits out", "police chief"),
        ("First minister: ‘Stay at home tonight’", "First minister"),
        ("Mother’s plea: ‘I want him back home’", "Mother"),
    ],
)
def test_a_headline_tells_whose_words_it_has_by_a_role_alone(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The plan had been described by Lund as “a gift to the banks”.", "Lund"),
        ("Okafor has been called, by a county councillor, “that paint woman”.", "a county councillor"),
        ("Okafor has been branded “the neighbour from hell” in a row.", None),
        ("His former teacher said: “Nobody told us of it.”", "His former teacher"),
        ("Minister accused of “running scared from us” over dam", None),
        ("It was her father who taught her to look. “Never call it blue.”", None),
        ("A teenager left his mother a message saying “don’t wait for me tonight”.", "A teenager"),
        ("TARNA: The port court on Friday came down on the state, saying “it will not do”.", "The port court"),
        ("When I read it to her, Okafor snorts. “Anger? At my age?”", "Okafor"),
    ],
)
def test_who_acts_is_told_from_who_is_acted_on(text: str, who: str | None) -> None:
    assert speakers(text) == [who]


def test_an_adverb_before_a_comma_leads_in_who_reports() -> None:
    assert reporters("Earlier, the mayor had warned that fares would double.") == ["the mayor"]


@pytest.mark.parametrize(
    "report",
    ["Lund, 52, told the Mail.", "Lund, who runs the kiosk, added.", "Ada Lund said in a statement.", "Lund sang."],
)
def test_a_sentence_that_only_reports_closes_the_quote_before_it(report: str) -> None:
    [said] = speakers(f"It was cold. “Nobody told us the gates were shut.” {report}")
    assert said is not None
    assert "Lund" in said


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("They met, after which captain Dan Brandt said some had been “playing for themselves”.", "captain Dan Brandt"),
        ("It is what her agent has called, rather cruelly, her “second spring”.", "her agent"),
        ("The firm declined to answer written questions, calling them “quite unfit to print”.", "The firm"),
        ("Harbour’s said the shop “will be open on Friday”.", "Harbour"),
        ("“We are sorry for the delay,” Harbour’s said.", "Harbour’s"),
        ("“It is shut.” Cllr Ada Lund (Con, Tarna East) said.", "Cllr Ada Lund"),
        ("“The worst has passed,” was the final message from Ada Lund.", "Ada Lund"),
    ],
)
def test_who_speaks_is_read_past_what_looks_like_another_subject(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_whom_a_writer_asks_about_does_not_answer_and_a_headline_names_a_place() -> None:
    assert speakers("Lund dined with Brandt. What did they talk about? “His grandchildren, mostly.”") != ["they"]
    assert speakers("“They Told Us It Was Steam”: Inside the Plant That Made Tarna Ill") == [None]


def test_a_verb_that_an_object_follows_ends_the_name_before_it() -> None:
    assert speakers("Brandvik accepts the criticism, “up to a certain point”.") == ["Brandvik"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“It is late,” one Norsund-based fund manager said.", "one Norsund-based fund manager"),
        ("“It is late,” the ex-Royal Marine told the Courier.", "the ex-Royal Marine"),
        ("“It is late,” said Tarna-based lawyer Ada Lund.", "Tarna-based lawyer Ada Lund"),
        ("Outside, about 200 protesters gathered, holding signs and chanting “Let us all in now.”", "200 protesters"),
        ("Priest Ada Lund said people in Tarna did not want blame. “They want a grave.”", "Priest Ada Lund"),
    ],
)
def test_a_speaker_is_whole_with_its_hyphens_and_is_who_says_what_others_want(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Another source speaking to the Courier said, “The agents are looking at it.”", "Another source"),
        ("“Should there be a list of them?” a reporter can be heard asking Lund.", "a reporter"),
        ("Lund responded to the question on Harbourbook writing, “Yes, I will go to see it.”", "Lund"),
        (
            "It was shared a lot, leading council advisers to reply that “every cent was well spent”.",
            "council advisers",
        ),
        ("Lund says the club won’t allow “the fans to become a scapegoat for this”.", "Lund"),
        ("Lund, who on Friday said it was “a fanciful old tale”, left the hall.", "Lund"),
        (
            "A clerk said it was wrong to speak while a judge was asking, but that “much good money” had gone.",
            "A clerk",
        ),
    ],
)
def test_who_speaks_is_not_where_they_do_nor_whom_they_tell_of(text: str, who: str) -> None:
    assert speakers(text) == [who]


def test_what_foreign_words_mean_is_nobodys_saying() -> None:
    assert speakers("Kanta bale, “who will sing it now”, was on the screen.") == [None]


def test_who_acts_behind_a_clause_of_the_writer_speaks_rather_than_the_writer() -> None:
    assert speakers("When I read her that line she hoots. “That is the nicest thing.”") == ["she"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“The bridge is shut,” Eric told reporters.", "Eric"),
        ("“The bridge is shut,” the official told reporters.", "the official"),
        ("“The bridge is shut,” the secretary wrote.", "the secretary"),
        ("“We will not be moved,” tribe says as gates close", "tribe"),
        ("“It is the silence,” said an analyst at Brook & Dale, who would not be named.", "an analyst at Brook & Dale"),
        ("In a letter seen by the Harbour Post, chief executive Ada Lund wrote: “It is hard.”",
         "chief executive Ada Lund"),
        ("The bank kept its main rate and said the road was “very bumpy indeed”.", "The bank"),
        ("They pass a mural of the late singer Ada Lund, who said that “a quiet town is a car park”.",
         "the late singer Ada Lund"),
    ],
)  # fmt: skip
def test_a_report_is_read_whatever_its_speaker_is_called(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lund said it was not yet known but that “nothing is ruled out”.", QuoteKind.DIRECT),
        ("The bridge is known as the “Beast of Norsund”.", QuoteKind.SCARE),
        ("The poet wrote much and was known on the island as its “teacher”.", QuoteKind.SCARE),
        ("Then tap “Reply All” and Lund has it.", QuoteKind.SCARE),
        ("She clicked on “Pay” and left.", QuoteKind.SCARE),
        ("A device called “The Quay” lets Lund see it.", QuoteKind.TITLE),
        ("Boys read to Lund, dubbed Norsund’s “hero”.", QuoteKind.SCARE),
        ("They filled the quay with signs demanding “Boats for all,” the same cry chanted in May.", QuoteKind.SCARE),
        ("I read with surprise (“Bakery to close after a century”, March 3) of this.", QuoteKind.TITLE),
        ("There is a field labelled “Your name in full” on the form.", QuoteKind.TITLE),
        ("“The Long Quay” is not a horror film, whatever Lund thinks.", QuoteKind.TITLE),
        ("The cook would not refer to them as “frites” here.", QuoteKind.SCARE),
        ("To me it feels like a “reboot to fix” way of doing things.", QuoteKind.SCARE),
        ("I am told that readers want “solutions”.", QuoteKind.SCARE),
        ("It is marked or designated in writing by the owner as “Not a Part” of it.", QuoteKind.SCARE),
        ("The port now offers more ferries with “quiet” decks.", QuoteKind.SCARE),
        ("My daughter has discovered the word “literally”.", QuoteKind.SCARE),
        ("Lund co-wrote “Glass Harbour”, the song that made her.", QuoteKind.TITLE),
        ("“Work” shall mean the work, as indicated by a notice that is included.", QuoteKind.SCARE),
        ("IT IS PROVIDED “AS IS”, WITHOUT WARRANTY, EXPRESS OR IMPLIED, OF ANY KIND.", QuoteKind.SCARE),
    ],
)
def test_words_beside_marks_tell_a_name_from_a_saying(text: str, kind: QuoteKind) -> None:
    assert [one.kind for one in found(text)] == [kind]


def test_who_is_named_behind_what_they_are_speaks_behind_a_colon() -> None:
    assert speakers("Her co-author, Jia Wen, is bolder: “It is a moon.”") == ["Her co-author"]


def test_a_work_at_the_end_of_a_report_is_no_part_of_what_is_said() -> None:
    text = "“I never liked it,” said Lund of her biggest hit, “Paper Boats”. “I wrote it in a car.”"
    assert [one.kind for one in found(text)] == [QuoteKind.DIRECT, QuoteKind.TITLE, QuoteKind.DIRECT]


@pytest.mark.parametrize("text", ["Lund slept. As the saying goes, “{}”", "Lund slept. “{},” as the old joke goes."])
def test_a_proverb_is_nobodys(text: str) -> None:
    assert speakers(text.format("leap and the net will appear")) == [None]


def test_a_report_with_words_of_its_own_takes_none_from_the_clause_before() -> None:
    text = "The audit called it “quite misleading” and its author, Ruth Lund, told MPs that “somebody knew”."
    assert speakers(text) == ["The audit", "its author"]


def test_a_sentence_begins_with_a_quote_in_french_marks() -> None:
    text = "Marie Lund said the town would not sell it. « Nous ne céderons pas », she told the council."
    assert [one.parts[0].of(text) for one in found(text)] == ["the town would not sell it", "« Nous ne céderons pas »"]


@pytest.mark.parametrize("does", ["turns to the crew", "walks to the door", "leans forward", "nods", "sits down"])
@pytest.mark.parametrize("who", ["Rudd", "Ada Rudd"])
def test_who_moves_before_they_speak_is_the_speaker(who: str, does: str) -> None:
    assert speakers(f"{who} {does} and says “It is a very old bridge.”") == [who]


@pytest.mark.parametrize("kind", ["party", "union"])
def test_who_is_of_a_body_with_its_short_form_in_brackets_speaks(kind: str) -> None:
    text = f"Ada Rudd of the Dock Workers (DW) {kind} said it was shut."
    assert reporters(text) == ["Ada Rudd of the Dock Workers"]


@pytest.mark.parametrize(
    "text",
    [
        "She was last seen in “Saltmarsh.” She lives in Tarna.",
        "Lund directed “Hamlet” at the port for years.",
        "She is adapting Rudd’s “The South” for the stage.",
        "They bought “The Ferrywoman,” a limited series from Tarna.",
        "Review: “The Salt Widow” at the Almond",
        "Her debut, “Motherland,” won the prize.",
        "“The Long Quay” premieres on Monday.",
    ],
)
def test_what_is_played_in_shown_or_reviewed_is_a_title(text: str) -> None:
    assert [quote.kind for quote in found(text) if quote.kind is not QuoteKind.INDIRECT] == [QuoteKind.TITLE]


def test_what_somebody_was_seen_in_in_small_letters_is_no_title() -> None:
    assert [quote.kind for quote in found("He was seen in “great distress” on Monday.")] != [QuoteKind.TITLE]


def test_who_a_clause_tells_of_behind_another_one_speaks() -> None:
    text = "I have paid for a coffee, and the waiter, who is called Rudd, said: “Next year it will be the same.”"
    assert speakers(text) == ["the waiter"]


def test_a_dateline_of_two_towns_does_not_speak() -> None:
    text = "TARNA and HALDEN, Mass., March 11 (WIRE) -- Rudd plc (Nasdaq: R), a maker, announced that it was shut."
    assert reporters(text) == ["Rudd plc"]


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Its head of policy, Ines Roth, said the city should step in at once.", "Its head of policy"),
        ("Her friend Ines Roth, who rowed for the town, agrees.", "Her friend Ines Roth"),
        ("Ines Roth, 52, was less sure.", "Ines Roth"),
        ("When I tell Ines Roth of it she shrugs.", "she"),
        ("When I read it out to Ines Roth she dances.", "she"),
        ("Asked if she would go, the gran-of-five was firm.", "the gran-of-five"),
    ],
)
def test_who_has_the_word_in_the_sentence_between_two_quotes_speaks_the_second(between: str, who: str) -> None:
    assert speakers(f"“It is late,” said Ada Lund. “We need it.” {between} “What next?”") == [
        "Ada Lund",
        "Ada Lund",
        who,
    ]


@pytest.mark.parametrize("last", ["Earlier", "Late", "Asked", "Last", "This", "About"])
def test_a_text_may_be_cut_behind_the_word_that_opens_a_sentence(last: str) -> None:
    assert found(f"They left. {last}") == []


def test_a_text_that_ends_with_who_might_speak_is_read_to_its_end() -> None:
    assert found("It is suspected of having been used, following a revelation by some") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A clerk heard Karl Drey shout: “You promised!”", "Karl Drey"),
        ("Neighbours reported hearing one of them shout “You promised!”", "one of them"),
        ("Edith Marsh remembers him asking in a seminar, “And how do you know?”", "him"),
        ("Three people who were there said the general had told them it was “a mess”.", "the general"),
        ("Officials who saw it said Ada Lund called the plan “a mess”.", "Ada Lund"),
        ("The Post loved it; the Courier was less kind, finding it “overwritten”.", "the Courier"),
        ("Then Ada Lund smiled, and, lowering her voice, said: “No.”", "Ada Lund"),
        ("The general writes that he was “never told”.", "The general"),
    ],
)
def test_who_says_it_is_who_acts_beside_the_verb(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize("who", ["Those who saw it", "A man who was there"])
def test_whoever_a_who_tells_of_says_what_stands_behind_the_verb(who: str) -> None:
    assert reporters(f"{who} said the bridge had been shut.") == [who.partition(" who")[0]]


def test_a_court_that_is_told_something_says_nothing() -> None:
    assert reporters("Man stole 40 cheeses to feed his dog, court told") == []


@pytest.mark.parametrize("when", ["later", "afterwards", "earlier"])
def test_when_something_was_said_is_no_part_of_it(when: str) -> None:
    [one] = found(f"Okafor said {when} he had not slept.")
    assert one.parts[0].of(f"Okafor said {when} he had not slept.") == "he had not slept"


@pytest.mark.parametrize("report", ["said coach Bo Rask", "head coach Bo Rask said on Friday", "the coach said"])
def test_a_quote_that_is_never_closed_ends_where_it_is_reported(report: str) -> None:
    text = f"“We lost it early, {report}. The next match is in May."
    [one] = found(text)
    assert one.parts[0].of(text) == "“We lost it early,"


def test_who_sent_a_message_wrote_what_is_read_behind_a_colon() -> None:
    assert speakers("The jury was shown a message Lund sent at noon: “I am late.”") == ["Lund"]
