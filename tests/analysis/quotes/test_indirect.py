"""Speech that is reported without marks: who says it, and where what is said begins and ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dates.tagger import find_times
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.voices import occasion_of, words_of
from reader.model import QuoteKind
from tests.effort import least_seconds


def reported(text: str) -> list[tuple[str, str]]:
    """Who says what."""
    quotes = find_quotes(read(text, date(2024, 5, 6)), (), ())
    indirect = [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT]
    return [
        (text[one.speaker.start : one.speaker.end] if one.speaker else "", one.parts[0].of(text)) for one in indirect
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Top seed Ada Lund won, and then admitted that she had slept.", "Top seed Ada Lund"),
        ("Ida Lund was there. She shook every hand she could find and said that ferries would be free.", "She"),
        ("Okafor thanked his party and told supporters in Tarna that the result was bitter.", "Okafor"),
        ("When Lund left, Okafor stayed and insisted the bridge was safe.", "Okafor"),
        ("Groups including the Civic Centre and the Media Institute complained that it was late.", "Groups"),
        ("It rose after the regulator, Ofwat, said that it would not look into it.", "the regulator"),
        ("Okafor, the mayor, said after the vote that it would not matter.", "Okafor"),
        ("Residents of Burford say they have complained for years.", "Residents of Burford"),
        ("Okafor and Lund say the bridge is safe for now.", "Okafor and Lund"),
        ("Ada Okafor of the Greens and Peder Lund of the pro-Volta Front both said they would try.", "Ada Okafor"),
        ("Her clerk, Leo Brandt, called it “a gift to thieves” in a post on X and said he would leave.", "Her clerk"),
        ("A study published on Monday in the journal Harbour suggests that there are more of them.", "A study"),
        ("The man was found in Lorne, Tarna, gardaí said.", "gardaí"),
        ("First Minister Ada Okafor said that he would not leave.", "First Minister Ada Okafor"),
        ("A man who gave his name as Lund said that he would not leave.", "A man"),
        ("Marketing company Lund Hale, one of the leading makers of signs, warned that it was late.", "Marketing"),
        ("The 220-page report, published on Monday, says the bridge was shut.", "The 220-page report"),
        ("The clinic where two nuns worked says the bridge was shut.", "The clinic"),
        ("A man accused of shooting two and hiding it told police that it was late.", "A man accused"),
        ("A man accused of shooting two and hiding them told police that it was late.", "A man accused"),
        (
            "Mr Lund - who won the seat for the third time in May and now runs the fight for bridges - said it was so.",
            "Mr Lund",
        ),
        ("Ada Lund, head of the Port Board, or PB – which is new – said that it was late.", "Ada Lund"),
        ("The vote came after Sen. Ada Lund, a clerk, said the bridge was safe.", "Sen. Ada Lund"),
        ("Brandt is one of 80 tenants in Tarna who say they were never paid.", "80 tenants in Tarna"),
        ("Ada Lund, who ran the port, used to say that it was late.", "Ada Lund"),
        ("My captain keeps saying he is late.", "My captain"),
        ("But the harbour board points out that it was late.", "the harbour board"),
        ("A charity warns that the bridge is unsafe.", "A charity"),
        ("It was a victory for traders who said the bridge was unsafe.", "traders"),
        ("Last week Lund Tools announced it was closing.", "Lund Tools"),
        ("Late this morning the mayor said it was closing.", "the mayor"),
        ("The firm that makes the ferries has admitted that they are late.", "The firm"),
        ("In Tarna the mayor’s office said that it was late.", "the mayor’s office"),
        ("The union that represents drivers said that the bridge is unsafe.", "The union"),
        ("The drivers’ union claims that the bridge is unsafe.", "The drivers’ union"),
    ],
)  # fmt: skip
def test_the_subject_of_a_report_is_found_where_other_words_stand_between(text: str, who: str) -> None:
    [(speaker, _)] = reported(text)
    assert speaker.startswith(who)


@pytest.mark.parametrize(
    ("who", "rest"),
    [
        ("Lund Inc.", "said"),
        ("Lund Motor Corp.", "on Tuesday said"),
        ("Lund Inc. and Brandt Co.", "said"),
        ("Analysts at Lund & Co.", "said"),
        ("A spokesman for Lund Bros.", "also said"),
        ("The candidate for the Nov. 8 vote", "told reporters"),
    ],
)
def test_a_word_that_is_shortened_breaks_off_no_speaker(who: str, rest: str) -> None:
    assert reported(f"{who} {rest} that the line was ready.") == [(who, "the line was ready")]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Okafor said fresh elections were the only way out.", "fresh elections were the only way out"),
        ("Lund told a meeting in Tarna on Tuesday he would step down.", "he would step down"),
        ("Lund told the court in Tarna the man had died.", "the man had died"),
        ("Okafor announced Friday that schools would close, then sang.", "schools would close"),
        ("Okafor told her that schools would close.", "schools would close"),
        ("Okafor warned others that schools would close.", "schools would close"),
        ("Okafor told the court Lund fled to Tarna in May.", "Lund fled to Tarna in May"),
        ("Ada Lund, whose name means “iron hand”, said she had slept.", "she had slept"),
        ("Okafor asked her how she knew.", "how she knew"),
        ("Okafor suggested to her that schools would close.", "schools would close"),
        ("Okafor agreed she had not asked them.", "she had not asked them"),
        ("Okafor told Reuters prices would rise.", "prices would rise"),
        ("Okafor told Parliament officials would not appeal.", "officials would not appeal"),
        ("Ada Lund, who called it “a farce” in May, said she would go.", "she would go"),
        ("Ada Lund, whose novel “Salt” came out in May, said that she would go.", "she would go"),
        ("Lund told them it was over and that she would go.", "it was over and that she would go"),
        ("Lund, who said the plan was mad, left the room.", "the plan was mad"),
        ("Lund, saying the plan was mad, left the room.", "the plan was mad"),
        ("Lund argued the court had no power, while the state said it had.", "the court had no power"),
        ("Lund revealed the two had met on Monday.", "the two had met on Monday"),
        ("Lund asked the board why the bridge had been shut.", "why the bridge had been shut"),
        ("Lund wondered if, by then, anybody would care.", "if, by then, anybody would care"),
        ("Lund said the man, who later fled, claimed to be ill.", "the man, who later fled, claimed to be ill"),
        ("A clerk said that would be too late.", "that would be too late"),
        ("A clerk said that not all would come.", "not all would come"),
        ("A clerk said that, if asked, he would come.", "if asked, he would come"),
        ("A clerk said the crew had left and noted that it rained.", "the crew had left and noted that it rained"),
        ("A clerk said the firm broke it and said that it was bad.", "the firm broke it and said that it was bad"),
        ("Okafor had earlier told police that he was ill.", "he was ill"),
        ("Okafor had this week told police that he was ill.", "he was ill"),
        ("A clerk said that had she known she would have left.", "had she known she would have left"),
    ],
)
def test_what_is_said_begins_behind_the_hearer_and_ends_before_another_saying(text: str, what: str) -> None:
    assert [words for _, words in reported(text)] == [what]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Okafor announced Friday that schools would close, then said that they might not.",
            [("Okafor", "schools would close"), ("Okafor", "they might not")],
        ),
        (
            "Okafor said the port was shut; Judge Wen wrote that it was not.",
            [("Okafor", "the port was shut"), ("Judge Wen", "it was not")],
        ),
        (
            "“We are ready,” Okafor said, adding that no library would close.",
            [("Okafor", "no library would close")],
        ),
        ("“We are ready,” said Okafor, warning that roads were icy.", [("Okafor", "roads were icy")]),
        (
            "Lund said the bridge would close, and drivers said that it was late.",
            [("Lund", "the bridge would close"), ("drivers", "it was late")],
        ),
        ("Okafor left on Monday, saying the matter was closed.", [("Okafor", "the matter was closed")]),
        (
            "The bus was gone by noon, he said, and added that it was late.",
            [("he", "The bus was gone by noon"), ("he", "it was late")],
        ),
        ("Okafor sat down, said little, and warned that more would come.", [("Okafor", "more would come")]),
        ("Prices fell, the port said, and warned that more would come.", [("the port", "more would come")]),
        ("Okafor paid the fine before insisting that it was unjust.", [("Okafor", "it was unjust")]),
        ("Okafor welcomed the step but said it did not go far enough.", [("Okafor", "it did not go far enough")]),
        ("Okafor was right in saying that the dam was weak.", []),
        (
            "Okafor said the plan was fair but admitted that some would lose.",
            [("Okafor", "the plan was fair"), ("Okafor", "some would lose")],
        ),
        (
            "She promised to publish the files and vowed that it would not happen again.",
            [("She", "it would not happen again")],
        ),
        (
            "While officials say the plant is safe, neighbours complain that it smells of tar.",
            [("officials", "the plant is safe"), ("neighbours", "it smells of tar")],
        ),
    ],
)
def test_every_saying_of_a_sentence_is_found_with_who_says_it(text: str, said: list[tuple[str, str]]) -> None:
    assert reported(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Having said all this, the council works as well as ever.",
        "As it grows, queries that used to be fast can slow down.",
        "She said it mostly to the clerk who was late.",
        "Asked by Okafor who had told him that, Lund laughed.",
        "The lock is held unless somebody has added it to the file on the desk.",
    ],
)
def test_a_figure_of_speech_a_noun_and_an_object_report_nothing(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize("court", ["an inquiry heard", "the court was told"])
def test_what_is_said_ends_before_the_court_that_hears_it(court: str) -> None:
    assert reported(f"Lund said the quay was safe, {court}.") == [("Lund", "the quay was safe")]


def test_what_a_report_breaks_off_behind_its_verb_goes_on_behind_it() -> None:
    text = "He was not, as Lund liked to point out, the last of them."
    [one] = find_quotes(read(text, date(2024, 5, 6)), (), ())
    assert [part.of(text) for part in one.parts] == ["He was not", "the last of them"]


def test_what_claims_somebody_denies_is_no_saying_of_theirs() -> None:
    assert reported("Okafor denied the union claims that nobody had ever seen.") == []


def test_reported_speech_ends_before_a_sentence_in_german_marks() -> None:
    assert reported("Lund says the inn is old. „We shall see“, she adds.") == [("Lund", "the inn is old")]


def test_what_somebody_is_asked_is_not_what_they_say() -> None:
    assert not reported("Asked where it would hang, Lund pointed at the door.")


def test_what_somebody_reveals_or_asks_is_no_speech_where_it_is_a_thing() -> None:
    assert not reported("Lund revealed the name of the man who was held.")
    assert not reported("A statement by his deputy, Ada Lund, was read to the court.")


@pytest.mark.parametrize(
    "text",
    [
        "Okafor said sales would be “much better” in the fourth quarter.",
        "Asked if Lund would start on Friday, Okafor laughed: “He picks the team.”",
        "Okafor, who has held the seat since 2011, said that she was “sorry for it”.",
    ],
)
def test_a_time_of_what_is_said_or_asked_is_not_that_of_the_saying(text: str) -> None:
    document = read(text, date(2024, 5, 6))
    assert [quote.said for quote in find_quotes(document, (), find_times(document))] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Volta leads the Gulf states that want to join the union.",
        "Neither side would say whether a deal was near.",
        "Okafor said little about how it was run.",
        "Lund told her mother about the man who died.",
        "She told how she was mayor of Red Tarna.",
        "Lund said sorry to those who were hurt.",
        "Lund says it four times in an hour.",
        "It was a clerk who asked that his name be withheld.",
    ],
)
def test_a_verb_that_looks_like_saying_reports_nothing_without_a_clause(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Okafor said that Lund had agreed and that “the work starts now”.", "Okafor"),
        ("Okafor said the mayor had promised a bridge, but that “nothing was built”.", "Okafor"),
        ("Okafor said Lund had argued that “the work starts now”.", "Lund"),
    ],
)
def test_what_a_second_that_adds_is_said_by_who_said_the_first(text: str, who: str) -> None:
    [quote] = [one for one in find_quotes(read(text, date(2024, 5, 6)), (), ()) if one.kind is QuoteKind.DIRECT]
    assert quote.speaker is not None
    assert quote.speaker.telling.of(text) == who


def test_marks_at_the_end_of_reported_speech_are_kept() -> None:
    text = "Okafor said Lund had argued that “the work starts now”."
    [quote] = [one for one in find_quotes(read(text, date(2024, 5, 6)), (), ()) if one.kind is QuoteKind.INDIRECT]
    assert words_of(text, quote) == "Lund had argued that “the work starts now”"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("In a statement on Monday, the firm said “we are sorry”.", "in a statement"),
        ("At a rally in Ohio, Okafor said the bridge was safe.", "at a rally in Ohio"),
        ("At the age of 61, Okafor said that she would not run again.", ""),
    ],
)
def test_an_occasion_may_open_the_sentence(text: str, where: str) -> None:
    [quote] = find_quotes(read(text, date(2024, 5, 6)), (), ())
    assert occasion_of(text, quote) == where


WORDS = "Okafor Lund told said that and both He the board , ; : “It rained.” including whether on Monday in how say"


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=14).map(" ".join))
def test_words_of_saying_in_any_order_are_read_to_their_end(text: str) -> None:
    for quote in find_quotes(read(text, date(2024, 5, 6)), (), ()):
        assert all(0 <= part.start < part.end <= len(text) for part in quote.parts)


@pytest.mark.parametrize("words", ["saying that ", "he left, adding that it was, ", "Why do you ask?\n\nI do.\n\n"])
def test_sayings_without_end_are_read_in_a_time_that_grows_with_their_number(words: str) -> None:
    short, long = (read(words * times, None) for times in (500, 2000))
    assert least_seconds(lambda: find_quotes(long, (), ())) < 9 * least_seconds(lambda: find_quotes(short, (), ()))


def test_what_the_speaker_behind_it_is_is_no_part_of_what_is_said() -> None:
    said = "The captain wrote to the owner and telephoned two days later"
    assert reported(f"{said}, counsel to the inquiry, Ada Lund, said.") == [("Ada Lund", said)]


@pytest.mark.parametrize(
    "what",
    [
        "there is no threat of a flood",
        "police detained dozens of drivers",
        "gunmen in Tarna killed the deputy mayor",
        "net income fell 22% in the third quarter",
        "at least seven people have been killed",
        "more than 60 percent of the crops were lost",
        "over 90 percent of voters on Sunday backed the charter, which sets up a republic",
        "differences remain in talks with Norsund",
        "Ms. Lund wants to resume a role",
        "that is the first aim of the group",
        "much of the loss has been in old brands",
        "if Ms. Lund mails an offer by May, it will pay her",
        "today's meetings of the group will help",
        "people who live on the quay were told to leave",
    ],
)
def test_nearly_anything_with_a_verb_is_a_clause_behind_say(what: str) -> None:
    assert reported(f"Two officials said {what}.") == [("Two officials", what)]


@pytest.mark.parametrize(
    "text",
    [
        "Okafor said goodbye to friends who had come to the quay.",
        "Okafor said mass for those killed in the fire.",
        "Okafor said sorry for what he had done.",
        "Prices rose again, said analysts who had expected a fall.",
        "The firm claimed victory in a case that had dragged on.",
        "They agreed last month to buy boats that were built in May.",
        "Not all drivers insist that the road be shut.",
        "Neither side would say whether the road was shut.",
        "Okafor warned of a storm that would hit the town.",
        "Okafor complained about the noise that kept him awake.",
        "Amid early reports that thousands had left, the town was quiet.",
        "Police warned people against anti-Norse protests during a holiday that starts on Sunday.",
    ],
)
def test_what_is_no_clause_of_its_own_is_not_reported(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Western diplomats and some officials say the port is shut.", "Western diplomats and some officials"),
        ("Lawyers and some teachers said the port is shut.", "Lawyers and some teachers"),
        ("Drivers, crews and cooks said the port is shut.", "Drivers, crews and cooks"),
        ("Hale Oil and the ministry said the port is shut.", "Hale Oil and the ministry"),
        ("Many drivers and crews were angry, claiming that the port is shut.", "Many drivers and crews"),
        ("Okafor left and officials said the port is shut.", "officials"),
        ("Norwegian state media say the port is shut.", "Norwegian state media"),
        ("Supporters of Ada Okafor also say the port is shut.", "Supporters of Ada Okafor"),
        ("The spokesman, General Ada Okafor, says the port is shut.", "The spokesman"),
        ("The agency quoted unnamed officials as saying the port is shut.", "unnamed officials"),
        ("Ada Okafor, a nurse, was quoted as saying the port is shut.", "Ada Okafor"),
        ("Norway and Chad issued a joint statement Friday saying the port is shut.", "Norway and Chad"),
        ("The firm reacted by raising its price and saying the port is shut.", "The firm"),
        ("Some are quietly saying the port is shut.", "Some"),
        ("Media reports in Norway have said the port is shut.", "Media reports in Norway"),
        ("It was late for Rep. Ana Ruiz, D-Harbor, who said the port is shut.", "Rep. Ana Ruiz"),
        ("The Norwegian News Agency (NNA) reports that the port is shut.", "The Norwegian News Agency"),
        ("The town’s newspaper reports Monday that the port is shut.", "The town"),
    ],
)
def test_all_of_those_who_say_it_say_it(text: str, who: str) -> None:
    [(speaker, what)] = reported(text)
    assert speaker.startswith(who)
    assert what == "the port is shut"


@pytest.mark.parametrize(
    "circumstance",
    [
        "said recently",
        "said Tuesday,",
        "said, however, that",
        "said at a conference of the harbours of the far north that",
        "told the agency, HRP,",
        "told reporters in the country's third largest town that",
        "told Norwegian state television Monday",
        "warned residents that",
        "is warning residents that",
        "emailed staff that",
    ],
)
def test_what_is_said_begins_behind_all_that_tells_of_the_saying(circumstance: str) -> None:
    assert reported(f"Okafor {circumstance} the port is shut.") == [("Okafor", "the port is shut")]


@pytest.mark.parametrize("closing", ["two officials said Sunday", "the Courier reported", "she said last year"])
def test_what_is_said_ends_before_whoever_reports_the_saying(closing: str) -> None:
    assert reported(f"Okafor said the port is shut, {closing}.") == [("Okafor", "the port is shut")]


def test_who_is_named_between_commas_in_a_second_clause_goes_on_telling_within_what_is_said() -> None:
    text = "Okafor said it began when the pilot, Ada Lund, asked for a boat and got none."
    assert reported(text) == [("Okafor", "it began when the pilot, Ada Lund, asked for a boat and got none")]


@pytest.mark.parametrize("verb", ["argued that", "said"])
@pytest.mark.parametrize("who", ["his friend", "the lender's clerk"])
def test_who_is_named_between_commas_goes_on_telling_within_what_is_said(verb: str, who: str) -> None:
    assert reported(f"Okafor {verb} {who}, Wei Lund, told him to sign the paper.") == [
        ("Okafor", f"{who}, Wei Lund, told him to sign the paper")
    ]


@pytest.mark.parametrize("tale", ["a long joke about a goat", "a tale of two towns"])
def test_who_tells_a_tale_says_nothing(tale: str) -> None:
    assert reported(f"In the second act her husband, played by Bill Okafor, tells {tale}, and she laughs.") == []


@pytest.mark.parametrize("lead", ["After the minister", "While Lund", "As Okafor"])
def test_what_is_said_in_a_clause_in_front_ends_with_it(lead: str) -> None:
    text = f"{lead} said in March that the dam would be shut this year, Mayor Ada Brandt said that it was too late."
    assert [what for _, what in reported(text)] == ["the dam would be shut this year", "it was too late"]


def test_reports_of_the_news_are_who_is_heard_of() -> None:
    text = "About 50 people were hurt in the fire, according to local news reports."
    assert reported(text) == [("local news reports", "About 50 people were hurt in the fire")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The woman who told police that her boat was missing has been charged.",
         [("The woman", "her boat was missing")]),
        ("Drivers who say they saw a light over the quay have been paid.",
         [("Drivers", "they saw a light over the quay")]),
        ("A man who said the boats hired by the port were leaking was sacked.",
         [("A man", "the boats hired by the port were leaking")]),
        ("A man who maintained that he was away when the boat was sunk walked free.",
         [("A man", "he was away when the boat was sunk")]),
        ("He met the woman who said that the quay was shut because the crane was broken.",
         [("the woman", "the quay was shut because the crane was broken")]),
    ],
)  # fmt: skip
def test_what_a_clause_with_who_reports_ends_before_the_verb_of_the_sentence(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert reported(text) == said


@pytest.mark.parametrize(
    "where", ["in a short statement", "at a rally in Tarna", "in a letter to staff", "in an interview on Monday"]
)
def test_what_is_said_without_that_begins_behind_where_it_was_said(where: str) -> None:
    assert reported(f"Lund said {where} she would stay.") == [("Lund", "she would stay")]


def test_what_is_asked_ends_before_what_happens_then() -> None:
    text = "A girl asked him what he thought of the quay, and her teacher filmed the answer."
    assert reported(text) == [("A girl", "what he thought of the quay")]
