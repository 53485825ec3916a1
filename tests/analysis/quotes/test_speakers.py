from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.coreference import tie_references
from reader.analysis.dates.tagger import find_times
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.speakers.resolution import is_nobody
from reader.model import (
    VERBATIM,
    Entity,
    EntityType,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    TimeExpression,
    TimeType,
)
from tests.analysis.references import entity

DAY = date(2024, 5, 6)


def quotes(text: str, *names: str) -> tuple[Quote, ...]:
    entities = tuple(entity(text, name) for name in names)
    return find_quotes(read(text, date(2024, 5, 6)), entities, ())


def direct(text: str) -> list[Quote]:
    return [quote for quote in quotes(text) if quote.kind in VERBATIM]


def speaker(text: str, number: int = 0) -> str | None:
    found = direct(text)[number].speaker
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“The bridge is shut,” Port Board press secretary Ada Lund said.", "Port Board press secretary Ada Lund"),
        ("“The bridge is shut,” Lund said.", "Lund"),
        ("“The bridge is shut,” said Ada Lund, the mayor of Westhaven.", "Ada Lund"),
        ("“The bridge is shut,” she told reporters on Monday.", "she"),
        ("“The bridge is shut,” the minister added quietly.", "the minister"),
        ("“The bridge is shut,” a spokesman for the company said.", "a spokesman for the company"),
        ("“The bridge is shut,” according to police.", "police"),
        ("“The bridge is shut,” according to a report by the Port Institute.", "a report by the Port Institute"),
        ("“It is shut,” two people close to the talks said.", "two people close to the talks"),
        ("“The bridge is shut,” Brandt, who has run the port for ten years, said.", "Brandt"),
        ("“Who shut the bridge?” Lund asked.", "Lund"),
        ("“Shut it now!” shouted one of the drivers.", "one of the drivers"),
        ("“It is shut,” the WHO’s chief engineer, Ada Lund, said.", "the WHO’s chief engineer"),
        ("“It is shut,” a driver can be heard saying.", "a driver"),
        ("“It is shut,” Ann Lee heard someone shout.", "someone"),
        ("“It is shut,” Ann Lee recalled her mother telling her.", "her mother"),
        ("Ann Lee heard a man shout: “It is shut!”", "a man"),
        ("“A toy for tall children,” as one engineer put it.", "one engineer"),
        ("“It is shut,” a source close to the port told us.", "a source close to the port"),
        ("“The bridge is shut”, Lund said.", "Lund"),
        ("“The bridge is shut,” Ada Lund and Leo Brandt said in a letter.", "Ada Lund and Leo Brandt"),
        ("“The bridge is shut,” said Ada Lund and Leo Brandt.", "Ada Lund and Leo Brandt"),
        ("“The bridge is shut,” said Lund and left.", "Lund"),
        (
            "“It is shut,” said former Gov. and port board chairman Leo Brandt.",
            "former Gov. and port board chairman Leo Brandt",
        ),
        ("“It is shut,” said ranking port board member Ada Lund, a lawyer.", "ranking port board member Ada Lund"),
        ("‘The bridge is shut,’ Secretary of State Ada Lund wrote on X.", "Secretary of State Ada Lund"),
    ],
)
def test_a_speaker_behind_the_quote_is_found(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lund said: “The bridge is shut.”", "Lund"),
        ("Two hours later, Lund came back, saying “the bridge is shut for good”.", "Lund"),
        ("A harbour official later came back, saying “the bridge is shut for good”.", "A harbour official"),
        ("Lund this week said the bridge was “shut for a very good reason”.", "Lund"),
        ("On Monday, Lund said the bridge was “shut for a very good reason”.", "Lund"),
        ("Lund, the mayor, called it “a toy bridge for toy cars”.", "Lund"),
        ("Lund closed the road on Monday, saying it was “no longer safe for anybody”.", "Lund"),
        ("Lund apologised to the drivers but vowed “to shut it again if need be”.", "Lund"),
        ("Ada Lund’s claim that “the bridge was never safe” angered the port.", "Ada Lund"),
        (
            "The engineer who has looked after the bridge for years says it is “no longer safe for anybody”.",
            "The engineer",
        ),
        ("The plan was described by Brandt as “a toy bridge for toy cars”.", "Brandt"),
        ("According to Lund, the bridge is “not to be crossed by anyone”.", "Lund"),
        ("Lund said the driver, who later left, claimed he was “not to be blamed by anyone”.", "the driver"),
        ("The bridge, said Lund, a clerk, was “not to be crossed by anyone”.", "Lund"),
        ("Lund said drivers feel “left alone by all of us”.", "Lund"),
        ("LUND: “The bridge is shut and stays shut.”", "LUND"),
        ("Because nobody asked, explained Ada Lund, “the bridge is shut for good.”", "Ada Lund"),
        ("Judge Ada Lund wrote in her ruling:\n\n“The bridge is shut for good.”", "Judge Ada Lund"),
        ("Ada Lund’s claim that the bridge “was never safe” angered the port.", "Ada Lund"),
        ("The plan was described as “a toy bridge for toy cars” by Ada Lund.", "Ada Lund"),
        ("Earlier this week, Lund shared her doubts: “I do not know that bridge.”", "Lund"),
        ("In a Harbour Post interview Lund declared “the bridge is shut for good”.", "Lund"),
        ("After years of rust ― as all could see ― Lund said: “The bridge is shut.”", "Lund"),
        ("Lund said she believes we must continue to wait, saying that “the bridge is shut.”", "she"),
        ("Lund was angry at a driver who said he was late, saying “the bridge is shut for good”.", "Lund"),
        ("Lund said that Brandt would discuss the bridge with us “in a very few weeks.”", "Lund"),
        ("Last month, Lund shared her doubts: “I do not know that bridge.”", "Lund"),
        ("The next day, Lund shared her doubts: “I do not know that bridge.”", "Lund"),
        (
            "According to the recently restored handbook, drivers “do not cross in winter.”",
            "the recently restored handbook",
        ),
    ],
)
def test_a_speaker_before_the_quote_is_found(text: str, who: str) -> None:
    assert speaker(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is shut,” Reilly said.",
        "“The bridge is shut,” Reilly said through a shrug.",
        "“The bridge is shut,” quickly added Reilly.",
        "The ferry is late. Reilly said: “The bridge is shut.”",
    ],
)
def test_a_surname_that_ends_as_adverbs_do_speaks(text: str) -> None:
    assert speaker(text) == "Reilly"


def test_the_holder_of_an_office_with_its_capitals_speaks() -> None:
    (quote,) = quotes("“The bridge is shut,” said Leader of the Opposition Ada Lund.", "Ada Lund")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_an_adverb_before_the_speaker_is_no_name() -> None:
    text = "“The bridge is shut,” she said. Finally, Okafor said: “It opens in May.”"
    assert (speaker(text), speaker(text, 1)) == ("she", "Okafor")


def test_a_report_that_closes_the_sentence_holds_for_a_quote_inside_it() -> None:
    assert speaker("The bridge is “no longer safe for anybody” in winter, Lund said.") == "Lund"


def test_who_goes_on_speaking_in_the_paragraph_is_the_same() -> None:
    assert speaker("“It is shut,” Lund said. “Nobody may cross it until spring.”", 1) == "Lund"


def test_a_paragraph_of_nothing_but_a_quote_takes_the_speaker_before_with_doubt() -> None:
    text = "“It is shut,” Lund said.\n\n“Nobody may cross it until the spring.”"
    assert speaker(text, 1) == "Lund"
    assert direct(text)[1].confidence < direct(text)[0].confidence


def test_a_colon_hands_over_to_the_next_paragraph() -> None:
    assert speaker("Lund was clear when she wrote:\n\n“Nobody may cross it until the spring.”") == "she"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The port’s chief engineer said: “It is shut.”", "The port’s chief engineer"),
        ("Lund’s office said in a statement that “it is shut.”", "Lund’s office"),
        ("Sen. Ada Lund (D-Norsund), who chairs the board, said on Monday it was “shut for good.”", "Sen. Ada Lund"),
        ("It was, in the words of one driver, “shut for good”.", "one driver"),
        ("As Ada Lund put it: “We are shut.”", "Ada Lund"),
        ("Leo Brandt disagreed: “It is open.”", "Leo Brandt"),
        ("More than 300 drivers warned that it was “shut for good”.", "More than 300 drivers"),
        ("Lund said the work, which began on 3 May, “must go on until winter”.", "Lund"),
        ("Lund said they were told to “keep it shut”, a claim the port denies.", "Lund"),
        ("Leo Brandt replied at once, calling Lund’s claim “a bad joke.”", "Leo Brandt"),
        ("Ada Lund, chair and head of the port stated it was “shut for good.”", "Ada Lund"),
        ("A plan the port board called “a bad joke” was dropped.", "the port board"),
        ("“I met and thanked” the families of the crew at the quay, Lund said.", "Lund"),
        (
            "“We waited for years,” former port planning director Ada Lund wrote.",
            "former port planning director Ada Lund",
        ),
        ("Leo Brandt resisted: “Mayors cannot shut it.”", "Leo Brandt"),
        ("Lund did not give further details, saying only that it was “shut for good.”", "Lund"),
        ("Lund late Monday said it was “shut for good.”", "Lund"),
        ("Two in three said it was “shut for good”.", "Two in three"),
    ],
)
def test_a_speaker_in_the_words_around_the_quote_is_found(text: str, who: str) -> None:
    assert speaker(text) == who


def test_a_noun_cut_off_at_its_adjective_speaks_for_nobody() -> None:
    text = "Lund’s flurry of late-night tweets about it was “odd, even for her.”"
    assert speaker(text) is None


def test_an_apposition_names_whoever_is_told_by_kinship() -> None:
    (found,) = quotes("Brandt’s running mate, Ada Lund, called it “a bad day.”", "Ada Lund")
    assert found.speaker is not None
    assert found.speaker.entities == (0,)


def test_a_quote_that_nobody_speaks_has_no_speaker_and_no_confidence() -> None:
    (quote,) = direct("“Nobody may cross it until the spring.”")
    assert (quote.speaker, quote.confidence) == (None, 0.0)


def test_an_utterance_that_its_speaker_breaks_is_one_quote_of_two_parts() -> None:
    text = "“The bridge,” Lund said, “is shut until the spring.”"
    (quote,) = direct(text)
    assert [part.of(text) for part in quote.parts] == ["“The bridge,”", "“is shut until the spring.”"]


def test_what_is_added_is_an_utterance_of_its_own() -> None:
    text = "“It is shut,” Lund said, adding, “Nobody may cross it.”"
    first, second = direct(text)
    assert (speaker(text, 1), first.parts[0].of(text), len(second.parts)) == ("Lund", "“It is shut,”", 1)
    assert second.cue
    assert second.cue.of(text) == "adding"


def test_a_share_of_many_speaks_only_where_it_is_said_to() -> None:
    assert speaker("23 percent with a car that was “good in the snow” came.") is None
    assert speaker("Some 23 percent said the bridge was “good in the snow”.") == "Some 23 percent"


def test_an_utterance_over_paragraphs_is_one_quote() -> None:
    text = "“The first day was long,” Lund said. “It rained.\n\n“The second day was longer.”"
    assert [len(quote.parts) for quote in direct(text)] == [1, 2]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They sang “Bridge of Tears” at the song contest.", QuoteKind.TITLE),
        ("Her novel “The Long Winter of the Port” sold well.", QuoteKind.TITLE),
        ("Lund wrote “Winter of the Port” in 1990 and left.", QuoteKind.TITLE),
        ("Lund wrote “The Long Winter” while he was ill.", QuoteKind.TITLE),
        ("“The Long Winter”, painted by Lund in 1947, hung there.", QuoteKind.TITLE),
        ("Lund said that the word “port” had been lost.", QuoteKind.SCARE),
        ("Lund wrote “The Port Is Dead” on a wall.", QuoteKind.DIRECT),
        ("Lund said on Brandt’s “Mornings With the Port.”", QuoteKind.TITLE),
        ("The “Ships for All” bus tour went on.", QuoteKind.TITLE),
        ("She was in the new play, “Eclipsed.”", QuoteKind.TITLE),
        ("The film, “9 Days: The Port in Winter,” is long.", QuoteKind.TITLE),
        ("LATE NEWS — “Port to shut in winter,” by Ada Lund.", QuoteKind.TITLE),
        ("“THE PORT SHUTS IN WINTER”", QuoteKind.TITLE),
        ("In “The Long Winter of the Port,” Lund said, nobody sleeps.", QuoteKind.TITLE),
        ("Lund set up a website called “Ports If Brandt Wins.”", QuoteKind.TITLE),
        ("A choir went on to perform “Bridge Over Dark Water.”", QuoteKind.TITLE),
        ("Since 2013 Lund hosts “The Morning Boat” on local radio.", QuoteKind.TITLE),
        ("Letters came for “Mr. and Mrs. Lund” every day.", QuoteKind.TITLE),
        ("Rudd, calling himself “Captain Ray”, joined the club.", QuoteKind.TITLE),
        ("Lund's commentary, “Shut the bridge at once,” was long.", QuoteKind.TITLE),
        ("Lund called Brandt “The King of the Port.”", QuoteKind.DIRECT),
        ("“Salt and silver” (2011) won a prize.", QuoteKind.TITLE),
        ("Tram drivers have been told to “get a grip” after a report.", QuoteKind.DIRECT),
        ("Her biggest hit, “Dogs of the Moon”, was banned.", QuoteKind.TITLE),
        ("Lund has a word for it. It means, roughly, “sticking to the matter”.", QuoteKind.SCARE),
        ("Sir — Your leader (“Boats: a modest proposal”, 4 March) was wrong.", QuoteKind.TITLE),
        ("The long middle chapter, “Receivables”, drags.", QuoteKind.TITLE),
        ("“Ships for all now!” (Norsund poster, 1931)", QuoteKind.TITLE),
        ("I disagree with you (“Port sells the old bridge,” Courier, Thursday).", QuoteKind.TITLE),
        ("In Brandt’s column on May 3, “Shut the old bridge,” he seems to be blind.", QuoteKind.TITLE),
        ("—“Port to shut in winter,” by the Courier’s Ada Lund.", QuoteKind.TITLE),
        ("It bears Latin for “tossed but never sunk at all.”", QuoteKind.SCARE),
        ("It is a word that roughly translates as “tossed but never sunk at all.”", QuoteKind.SCARE),
        ("Somebody had painted “Welcome back, all of you” on a sheet.", QuoteKind.SCARE),
        ("They came in shirts with the words “No More Rent.”", QuoteKind.SCARE),
        ("Lund told “The Morning Boat” that nobody would cross.", QuoteKind.TITLE),
        ("“The bridge we cross” was written by Lund.", QuoteKind.DIRECT),
        ("“The bridge was painted badly” is what Lund said.", QuoteKind.DIRECT),
        ("“Nobody will cross it” (the bridge), Lund said.", QuoteKind.DIRECT),
        ("The bridge was called “a toy for tall children” by Lund.", QuoteKind.DIRECT),
        ("“To protect and to serve” was the old motto of the force.", QuoteKind.SCARE),
        ("“Love & Rust,” the third album of the band, is out on Friday.", QuoteKind.TITLE),
        ("“The Long Quay”, her first novel, came out in May.", QuoteKind.TITLE),
        ("“The Long Quay,” a film by Ada Lund, opens today.", QuoteKind.TITLE),
        ("What is called “quiet quitting” is on the rise, says Ada Lund.", QuoteKind.SCARE),
        ("“A Film of Hope,” the film director Ada Lund said.", QuoteKind.DIRECT),
        ("A man held a sign reading “Shut it now”.", QuoteKind.SCARE),
        ("Ada “Iron” Lund walked in.", QuoteKind.SCARE),
        ("A sign on the gate says “Back in five minutes”.", QuoteKind.SCARE),
        ("In her memoir “The Long Winter,” Lund wrote of the port.", QuoteKind.TITLE),
        ("In his memoir, “Salt and Iron”, the general writes of the port.", QuoteKind.TITLE),
        ("“You just wait.” By May he had gone.", QuoteKind.DIRECT),
        ("Lund spoke of savings, which in Tarna has come to mean “before the audit”.", QuoteKind.SCARE),
        ("The paper ran a piece entitled “The port is not safe.”", QuoteKind.TITLE),
        ("The “bread for all” movement plans to march, the paper reports.", QuoteKind.SCARE),
        ("The so-called “bridge” fell in March.", QuoteKind.SCARE),
        ("“It is shut,” Lund said.", QuoteKind.DIRECT),
        ("Her memoir, out on Tuesday, “The House on the Quay,” tells of a childhood.", QuoteKind.TITLE),
        ("The album is due. “Nine Days of Rain” was recorded in a barn.", QuoteKind.TITLE),
        ("“Northern Line” is a slow film about a driver.", QuoteKind.TITLE),
    ],
)
def test_speech_is_told_apart_from_what_is_none(text: str, kind: QuoteKind) -> None:
    assert [quote.kind for quote in quotes(text) if quote.kind is not QuoteKind.INDIRECT] == [kind]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund said that the bridge would close on Monday.", "the bridge would close on Monday"),
        ("The bridge would close on Monday, Lund said.", "The bridge would close on Monday"),
        ("Lund told reporters that the bridge would close.", "the bridge would close"),
        ("According to Lund, the bridge would close.", "the bridge would close"),
        ("According to Lund, who left in May, the bridge would close.", "the bridge would close"),
        ("Lund said she knows the drivers that use the bridge.", "she knows the drivers that use the bridge"),
        ("Lund said late on Monday that the bridge would close.", "the bridge would close"),
        ("Lund went on to say that the bridge would close.", "the bridge would close"),
        ("NORSUND, May 6 (AP) — The bridge would close, Lund said.", "The bridge would close"),
        ("NORSUND (Reuters) - The bridge would close, according to Lund.", "The bridge would close"),
    ],
)
def test_reported_speech_is_found_with_its_content(text: str, content: str) -> None:
    (quote,) = quotes(text)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.parts[0].of(text) == content
    assert quote.speaker is not None
    assert text[quote.speaker.start : quote.speaker.end] == "Lund"


@pytest.mark.parametrize(
    "text",
    [
        "Lund went to the company that runs the bridge.",
        "In a talk on the quay, the mayor, Ada Lund, urged drivers to wait.",
        "“I’d go,” Lund said.",
        "Lund did not mention the reports that drivers like.",
        "The bridge, which cost much, said the mayor, Ada Lund.",
        "I guess we can all agree that it was old.",
    ],
)
def test_what_reports_nothing_is_no_reported_speech(text: str) -> None:
    assert [quote for quote in quotes(text) if quote.kind is QuoteKind.INDIRECT] == []


def test_a_quote_is_not_reported_a_second_time_by_its_source() -> None:
    text = "“The bridge is shut,” Lund said of the works, according to a report in the Courier."
    assert [quote.kind for quote in quotes(text)] == [QuoteKind.DIRECT]


@pytest.mark.parametrize("told", ["Lund, who owns the shop on Hall Street", "Ada Lund, a former adviser on Norway"])
def test_where_and_on_what_somebody_works_is_no_occasion(told: str) -> None:
    (quote,) = direct(f"“The harbour is shut,” said {told}.")
    assert quote.occasion is None


def test_who_asks_behind_the_verb_is_not_who_is_asked() -> None:
    (quote,) = quotes("“Who bought the bus?” asked its general secretary, Ada Lund.")
    assert quote.addressee is None


def test_hearer_and_occasion_are_told() -> None:
    text = "“It is shut,” Lund told the Harbour Courier at a rally in Ohio."
    (quote,) = direct(text)
    assert quote.addressee is not None
    assert quote.occasion is not None
    assert (quote.addressee.of(text), quote.occasion.of(text)) == ("the Harbour Courier", "at a rally in Ohio")


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("“It is shut,” Lund told her children.", "her children"),
        ("“It is shut,” Lund told her on Friday.", "her"),
        ("“It is shut,” Lund told her.", "her"),
        ("“It is shut,” Lund told a packed meeting on Friday.", "a packed meeting"),
        ("“It is shut,” Lund told cheering deputies. They rose.", "cheering deputies"),
    ],
)
def test_the_hearer_ends_where_the_day_or_the_sentence_goes_on(text: str, hearer: str) -> None:
    (quote,) = direct(text)
    assert quote.addressee
    assert quote.addressee.of(text) == hearer


def test_a_press_conference_is_where_it_was_said_and_hears_nothing() -> None:
    text = "“It is shut,” Lund told a press conference in Tarna on Friday."
    (quote,) = direct(text)
    assert quote.addressee is None
    assert quote.occasion
    assert quote.occasion.of(text) == "a press conference in Tarna"


def test_the_subject_of_a_clause_that_somebody_reports_hears_nothing() -> None:
    [quote] = quotes("Lund warned the council would run out of money.")
    assert quote.addressee is None


def test_the_day_of_the_saying_is_the_time_beside_the_cue_and_not_one_in_the_quote() -> None:
    text = "“It was shut in March,” Lund said on Friday."
    march, friday = (
        TimeExpression(at, at + len(word), TimeType.DATE, "", DAY, DAY)
        for word in ("March", "Friday")
        for at in [text.index(word)]
    )
    (quote,) = find_quotes(read(text, DAY), (), (march, friday))
    assert quote.said == 1


def test_a_name_resolves_to_its_entity() -> None:
    (quote,) = quotes("“It is shut,” said Mayor Ada Lund.", "Ada Lund")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_a_spokesman_for_somebody_is_not_that_person() -> None:
    (quote,) = quotes("“It is shut,” a spokesman for Ada Lund said.", "Ada Lund")
    assert quote.speaker is not None
    assert (quote.speaker.kind, quote.speaker.entities) == (MentionKind.ROLE, ())


def test_a_statement_behind_what_others_did_is_not_of_who_spoke_before() -> None:
    told = (
        "“You carry water,” Ada Lund said.\n\nThe press office blamed the clerks. The statement said “they are late”."
    )
    assert [bool(one.speaker and one.speaker.entities) for one in quotes(told, "Ada Lund")] == [True, False]


def test_statements_speak_for_those_who_issued_them() -> None:
    text = "In like statements, Ada Lund and Leo Brandt gave in.\n\n“It is shut until the spring,” the statements said."
    found = [quote for quote in quotes(text, "Ada Lund", "Leo Brandt") if quote.kind is QuoteKind.DIRECT]
    assert found[0].speaker is not None
    assert found[0].speaker.entities == (0, 1)


def test_a_letter_speaks_for_nobody_it_is_sent_to_or_quotes() -> None:
    text = "Drivers sent a letter to Ada Lund.\n“Leo Brandt must go,” the letter says."
    found = [quote for quote in quotes(text, "Ada Lund", "Leo Brandt") if quote.kind is QuoteKind.DIRECT]
    assert [quote.speaker.entities for quote in found if quote.speaker] == [()]


def test_the_turns_of_an_interview_are_quotes_of_those_who_are_named() -> None:
    text = "Lund: It is shut for now.\n\nBrandt: For how long?\n\nLund: Until the spring."
    found = quotes(text)
    assert [quote.parts[0].of(text) for quote in found] == [
        "It is shut for now.",
        "For how long?",
        "Until the spring.",
    ]
    assert all(quote.speaker for quote in found)


def test_a_turn_in_marks_of_its_own_is_direct_speech() -> None:
    text = "Lund: It is shut for now.\n\nBrandt: “For how long?”\n\nLund: Until the spring."
    assert [quote.kind for quote in quotes(text)] == [QuoteKind.TURN, QuoteKind.DIRECT, QuoteKind.TURN]


def test_the_labels_of_a_review_speak_for_nobody() -> None:
    text = "Advantages: It is light.\n\nDisadvantages: It leaks.\n\nAdvantages: It is cheap.\n\nVerdict: Leave it."
    assert quotes(text) == ()


def test_the_turns_of_a_transcript_in_marks_are_those_of_their_labels() -> None:
    text = "“LUND: It is shut.\n\n“BRANDT: For how long?\n\n“Who pays?\n\n“LUND: Until the spring.”"
    found = [
        (len(quote.parts), quote.speaker and text[quote.speaker.start : quote.speaker.end]) for quote in quotes(text)
    ]
    assert found == [(1, "LUND"), (2, "BRANDT"), (1, "LUND")]


def test_what_a_transcript_in_marks_prints_behind_a_name_is_a_turn_without_the_name() -> None:
    text = "“LUND: It is shut.\n\n“BRANDT: For how long?\n\n“LUND: Until the spring.”"
    found = [(quote.kind, text[quote.parts[0].start : quote.parts[0].end]) for quote in quotes(text)]
    assert found == [
        (QuoteKind.TURN, "It is shut."),
        (QuoteKind.TURN, "For how long?"),
        (QuoteKind.TURN, "Until the spring."),
    ]


def test_what_a_transcript_in_marks_tells_of_a_noise_is_no_quote() -> None:
    text = "“LUND: It is shut.”\n\n“(LAUGHTER.)”\n\n“BRANDT: We “go”.”\n\n“[Crosstalk]”\n\n“LUND: Yes.”"
    assert [quote.parts[0].of(text) for quote in quotes(text)] == ["It is shut.", "We “go”.", "Yes."]


def test_a_transcript_in_marks_prints_the_office_between_a_name_and_its_colon() -> None:
    text = "“PETER LUND, HOST: It is shut.\n\n“REP. ANN BRANDT (D-OH): Until when?\n\n“LUND: June.”"
    said = [
        (quote.speaker and text[quote.speaker.start : quote.speaker.end], quote.parts[0].of(text))
        for quote in quotes(text)
    ]
    assert said == [("PETER LUND", "It is shut."), ("REP. ANN BRANDT", "Until when?"), ("LUND", "June.")]


PIECES = [
    "“Go,” ",
    "Lund ",
    "said ",
    "that ",
    "the ",
    ". ",
    "\n\n",
    '"',
    "’",
    ", ",
    "who ",
    "to ",
    "Q: ",
    "it ",
    "“",
    "by ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_offset_lies_in_the_text_and_quotes_are_in_order(text: str) -> None:
    found = quotes(text)
    assert [quote.parts[0].start for quote in found] == sorted(quote.parts[0].start for quote in found)
    for quote in found:
        for span in (*quote.parts, quote.cue, quote.addressee, quote.occasion):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert quote.speaker is None or 0 <= quote.speaker.start < quote.speaker.end <= len(text)
        assert 0 <= quote.confidence <= 1


@pytest.mark.parametrize(
    ("words", "nobody"),
    [("early-morning", True), ("came away", True), ("the driver", False), ("police", False), ("experts", False)],
)
def test_scraps_are_nobody(words: str, *, nobody: bool) -> None:
    assert is_nobody(words, Speaker(0, len(words), MentionKind.ROLE)) is nobody


@pytest.mark.parametrize("body", ["Kent Police", "South Kent Police", "the Kent Council", "Oxfam"])
def test_somebody_of_a_body_speaks_and_not_the_body(body: str) -> None:
    text = f"Ada Lund of {body} said: “The bridge is shut.”"
    [quote] = quotes(text, "Ada Lund", body.removeprefix("the "))
    assert quote.speaker
    assert quote.speaker.entities == (0,)


@pytest.mark.parametrize("honour", ["", "Chief ", "Mr ", "Lady ", "Rev. Dr. "])
def test_whoever_is_named_behind_a_role_and_an_honour_speaks(honour: str) -> None:
    [quote] = quotes(f"The chairman of the traders’ union, {honour}Emeka Obi, said: “We are waiting.”", "Emeka Obi")
    assert quote.speaker
    assert quote.speaker.entities == (0,)


@pytest.mark.parametrize("honour", ["KC", "MP", "QC MP", "MSP"])
def test_letters_of_an_honour_behind_a_name_leave_it_theirs(honour: str) -> None:
    found = quotes(f"“The bridge is shut,” Ada Lund {honour} said. “Go home,” said Ada Lund.", "Ada Lund")
    assert [quote.speaker and quote.speaker.entities for quote in found] == [(0,), (0,)]


@pytest.mark.parametrize(
    "office", ["Labour spokesperson on housing", "Shadow minister for transport", "Opposition spokesman on Port Safety"]
)
def test_an_office_with_its_field_is_that_of_the_name_behind_it(office: str) -> None:
    text = f"{office} Ada Lund said the government was “asleep at the wheel”."
    [quote] = quotes(text, "Ada Lund")
    assert quote.speaker
    assert (text[: quote.speaker.end], quote.speaker.entities) == (f"{office} Ada Lund", (0,))


def test_one_of_a_people_is_not_all_of_them() -> None:
    text = "Norwegians like it. A Norwegian said it was “the best of all ferries”."
    people = Entity("Norwegians", EntityType.GROUP, (Mention(0, 10), Mention(22, 31)), ("Norwegians",))
    [quote] = find_quotes(read(text, DAY), (people,), ())
    assert quote.speaker
    assert quote.speaker.entities == ()


@pytest.mark.parametrize("hour", ["", "14:31 ", "2.31 "])
def test_a_subhead_in_marks_is_not_said_by_who_spoke_above_it(hour: str) -> None:
    text = f"“It is loud,” Lund said.\n\n{hour}“They cannot hear us”\n\nThe council disagrees.\n\n“It is calm.”"
    assert [speaker(text, number) for number in range(2)] == ["Lund", None]


@pytest.mark.parametrize("when", ["Thursday", "on Thursday", "late Thursday", "Thursday night"])
def test_reported_speech_begins_behind_the_day_of_its_saying(when: str) -> None:
    text = f"Lund said {when} she would not bring it to a vote."
    [quote] = quotes(text)
    assert text[quote.parts[0].start :] == "she would not bring it to a vote."


def test_what_reported_speech_tells_of_is_neither_its_occasion_nor_its_day() -> None:
    text = "Lund told the court on Monday that Brandt had met her at a meeting on Friday."
    times = find_times(read(text, DAY))
    [quote] = find_quotes(read(text, DAY), (), times)
    assert quote.occasion is None
    assert quote.said is not None
    assert text[times[quote.said].start : times[quote.said].end] == "Monday"


def test_according_to_him_is_according_to_whom_the_sentence_before_tells_of() -> None:
    text = "Robert Lund faulted it. According to him, “the quay is sinking”."
    document = read(text, DAY)
    named = Entity("Robert Lund", EntityType.PERSON, (Mention(0, 11),), ("Robert Lund",))
    [quote] = find_quotes(document, tie_references(document, (named,)), ())
    assert quote.speaker
    assert quote.speaker.entities == (0,)


@pytest.mark.parametrize("who", ["Allies of Ada Lund", "Aides of Ada Lund"])
def test_several_who_are_somebodys_are_not_that_person(who: str) -> None:
    [quote] = quotes(f"{who} said it was “a very old bridge indeed”.", "Ada Lund")
    assert quote.speaker
    assert quote.speaker.entities == ()


def test_a_body_with_what_it_is_behind_its_name_is_that_body() -> None:
    text = "The Quay Metall union called it “a declaration of war”."
    union = Entity("Quay Metall", EntityType.ORGANIZATION, (Mention(4, 15),), ("Quay Metall",))
    [quote] = find_quotes(read(text, DAY), (union,), ())
    assert quote.speaker
    assert quote.speaker.entities == (0,)


def test_who_has_an_office_speaks_and_not_the_office() -> None:
    text = "The Port Commissioner for Health, Prof. Ada Lund, said it was “a very old bridge indeed”."
    office = Entity("Port Commissioner for Health", EntityType.ORGANIZATION, (Mention(4, 32),), ())
    lund = Entity("Ada Lund", EntityType.PERSON, (Mention(40, 48),), ("Ada Lund",))
    [quote] = find_quotes(read(text, DAY), (office, lund), ())
    assert quote.speaker
    assert quote.speaker.entities == (1,)


def test_when_something_happened_near_the_speaker_is_not_when_they_spoke() -> None:
    text = "“He stood there,” said Lund, who lives beside the house that burned on Friday."
    times = find_times(read(text, DAY))
    [quote] = find_quotes(read(text, DAY), (), times)
    assert (len(times), quote.said) == (1, None)


@pytest.mark.parametrize(
    "role",
    ["a helmsman with twenty years at sea", "A helmsman with twenty years at sea"],
)
def test_a_role_goes_on_with_where_somebody_spent_years(role: str) -> None:
    text = f"“Nobody told us,” said {role} on Monday." if role[0] == "a" else f"{role} said: “Nobody told us.”"
    (quote,) = direct(text)
    assert quote.speaker is not None
    assert text[quote.speaker.start : quote.speaker.end] == role


@pytest.mark.parametrize(
    "office", ["Labour TD for Clare", "Minister for Rural Affairs", "Conservative MP for North Rotherby"]
)
def test_who_has_an_office_for_something_with_a_capital_speaks(office: str) -> None:
    text = f"{office} Ines Roca said the plan was “an insult to us all”."
    (quote,) = [one for one in quotes(text, "Ines Roca") if one.kind is QuoteKind.DIRECT]
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_who_explains_a_role_between_commas_may_have_a_house() -> None:
    text = "Its liquidator, Ines Roca of Roca Lund, said that it was “over and done with”."
    (quote,) = [one for one in quotes(text, "Ines Roca") if one.kind is QuoteKind.DIRECT]
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_somebody_retired_is_who_was_just_named() -> None:
    text = "Ines Roca left the court in tears.\n\n“Not a line,” the retired schoolteacher said."
    entity = Entity("Ines Roca", EntityType.PERSON, (Mention(0, 9),), ("Ines Roca",))
    (one,) = tie_references(read(text, DAY), (entity,))
    assert [text[m.start : m.end] for m in one.mentions if m.kind is MentionKind.ROLE] == ["the retired schoolteacher"]


@pytest.mark.parametrize(
    "letter",
    [
        "a letter that Ines Roca wrote in May",
        "a note from Ines Roca to the manager",
    ],
)
def test_who_wrote_what_is_read_behind_a_colon_speaks(letter: str) -> None:
    text = f"The jury was shown {letter}: “It has opened up again.”"
    (quote,) = quotes(text, "Ines Roca")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_what_explains_a_source_is_no_part_of_what_it_says() -> None:
    for source in ("a study, published in May,", "a poll of 2,000 people,"):
        text = f"According to {source} the bridge would close."
        (quote,) = quotes(text)
        assert quote.parts[0].of(text) == "the bridge would close"


@pytest.mark.parametrize(
    "told",
    [
        "A teacher who gave her name only as Ragna said: “It was hell.”",
        "A man who identified himself as Ragna told reporters: “It was hell.”",
        "One driver, giving his name as Ragna, said: “It was hell.”",
    ],
)
def test_who_gives_a_name_is_the_person_of_that_name(told: str) -> None:
    [quote] = quotes(told, "Ragna")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_a_pronoun_behind_who_gave_a_name_is_theirs() -> None:
    found = quotes("A teacher who gave her name only as Ragna said it was hell.\n\n“It was dark,” she said.", "Ragna")
    assert [one.speaker.entities for one in found if one.speaker] == [(0,), (0,)]


def test_a_role_of_two_names_speaks_for_both() -> None:
    text = "The union’s co-chairs, Dr Emma Ford and Dr Vik Lal, said: “We do not want to strike.”"
    [quote] = quotes(text, "Emma Ford", "Vik Lal")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0, 1)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("One of the men confessed, according to Aerts. “He cried the whole night.”", "Aerts"),
        ("She describes a place in which nobody wrote a thing. “My boss said: Nod.”", "She"),
        (
            "“A hole is a road too,” he said.\n\n2. “I am being left.” – coach Ada Lund, after her sacking",
            "coach Ada Lund",
        ),
    ],
)
def test_who_is_led_in_or_signs_a_list_speaks(text: str, who: str) -> None:
    assert speaker(text, len(direct(text)) - 1) == who


def test_words_that_are_spoken_of_are_no_speech() -> None:
    text = "A teacher defended her decision to ban words such as ‘gonna’, ‘like’ and ‘innit’ from class."
    assert {quote.kind for quote in quotes(text)} == {QuoteKind.SCARE}


def test_a_caption_that_a_film_bears_is_a_title() -> None:
    assert [one.kind for one in quotes("His film, captioned “We need a bigger net”, went round.")] == [QuoteKind.TITLE]


@pytest.mark.parametrize("whom", ["Mr. Boone", "Sen. Boone", "the firm"])
def test_a_lawyer_for_somebody_is_the_name_that_follows(whom: str) -> None:
    (quote,) = quotes(f"A lawyer for {whom}, Ada Lund, called the suit “a tantrum.”", "Ada Lund")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


def test_who_only_nods_behind_words_that_are_over_did_not_speak_them() -> None:
    text = "“It is nannying,” said a woman. “It should be up to us.” Her daughter, beside her, nodded."
    assert speaker(text, 1) == "a woman"


def test_what_a_sign_says_behind_a_colon_is_nobodys_speech() -> None:
    assert [one.kind for one in quotes("In the window hangs a sign: “We mend all but vows.”")] == [QuoteKind.SCARE]


def test_a_role_with_its_country_leads_to_the_name_behind_a_comma() -> None:
    text = "The union’s envoy, former Ghanaian president Kwesi Amoah, urged them to “step back from it”."
    [quote] = quotes(text, "Kwesi Amoah")
    assert quote.speaker is not None
    assert quote.speaker.entities == (0,)


@pytest.mark.parametrize("what", ["talk of peace was", "hope of peace was"])
def test_a_noun_behind_that_is_no_verb_of_saying(what: str) -> None:
    assert speaker(f"Ada Lund said the incident showed that {what} “hollow.”") == "Ada Lund"
