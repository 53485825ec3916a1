from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.coreference import tie_references
from reader.analysis.document import read
from reader.model import EntityType, MentionKind
from tests.analysis.references import entity, tied


def test_a_pronoun_takes_the_subject_of_the_sentence_before() -> None:
    text = "Ada Lund met Maria Reyes on Monday. She spoke for an hour."
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Maria Reyes")) == [("She", "Ada Lund")]


def test_a_pronoun_takes_only_a_name_that_it_may_stand_for() -> None:
    text = "Robert Brandt met Maria Reyes on Monday. She spoke for an hour, and he listened."
    people = entity(text, "Robert Brandt"), entity(text, "Maria Reyes")
    assert tied(text, *people) == [("She", "Maria Reyes"), ("he", "Robert Brandt")]


def test_what_somebody_is_behind_a_name_and_who_acts_before_it_brings_in_nobody_new() -> None:
    text = "In 1971 she met Robert Brandt, a clerk; he drowned in 1975."
    assert tied(text, entity(text, "Robert Brandt")) == [("he", "Robert Brandt")]


def test_what_tells_who_a_subject_is_takes_nothing_from_it() -> None:
    text = (
        "Ada Lund, the first woman to lead the side, paid tribute to her captain, Lee Brandt, who played on. She left."
    )
    found = tied(text, entity(text, "Ada Lund"), entity(text, "Lee Brandt"))
    assert found[-1] == ("She", "Ada Lund")


def test_a_title_settles_the_pronoun_of_an_unknown_name() -> None:
    text = "Mr. Qel met Ms. Vor. He bowed."
    assert tied(text, entity(text, "Vor"), entity(text, "Qel")) == [("He", "Qel")]


def test_nobody_is_called_by_their_name_in_their_own_words() -> None:
    text = "Robert Brandt spoke. Peter Lund answered. “Lund is wrong,” he said."
    assert ("he", "Robert Brandt") in tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund", "Lund"))


def test_who_explains_the_role_that_opens_a_sentence_is_its_subject() -> None:
    text = "Judge Wen Vor read the ruling.\n\nThe former mayor, Qel Brandt, 61, spent a year in prison. He wept."
    assert ("He", "Qel Brandt") in tied(text, entity(text, "Wen Vor"), entity(text, "Qel Brandt"))


def test_a_subject_that_owns_something_in_its_sentence_stays_in_mind() -> None:
    text = "Wen Vor read the ruling.\n\nQel Brandt spent a year in prison before his release. He wept."
    pronouns = [("his", "Qel Brandt"), ("He", "Qel Brandt")]
    assert tied(text, entity(text, "Wen Vor"), entity(text, "Qel Brandt")) == pronouns


def test_a_pronoun_in_a_quote_is_left_alone() -> None:
    text = "Robert Brandt left. “He ran,” a driver said."
    assert tied(text, entity(text, "Robert Brandt")) == []


def test_his_in_an_apposition_is_not_the_one_it_stands_beside() -> None:
    text = "Robert Brandt came with Peter Lund, his deputy."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund")) == [("his", "Robert Brandt")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Senator Ada Lund left. The senator did not look back.", "The senator"),
        ("Ada Lund, the mayor of Westhaven, left. Later the mayor came back.", "the mayor"),
    ],
)
def test_a_plain_role_is_tied_to_who_bears_it(text: str, role: str) -> None:
    assert (role, "Ada Lund") in tied(text, entity(text, "Ada Lund"))


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ada Lund left. The senator from Ohio, Leo Brandt, stayed.",
        "Senator Ada Lund left. The mayor stayed.",
        "Senator Ada Lund left. The senators stayed.",
    ],
)
def test_a_role_of_somebody_else_is_not_tied(text: str) -> None:
    assert all(
        words not in {"The mayor", "The senators", "The senator"} for words, _ in tied(text, entity(text, "Ada Lund"))
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Lund won on Sunday. “I did not see it coming,” the 34-year-old said.", "the 34-year-old"),
        ("Ada Lund pitched well. “My arm felt great,” said the right-hander.", "the right-hander"),
        ("Ada Lund lost her flat. “We have our coats,” the mother of two said.", "the mother of two"),
        ("Ada Lund came home. “It was late,” the 34-year-old Dane said.", "the 34-year-old Dane"),
        ("Ada Lund came home. “It was late,” said the 34-year-old beauty.", "the 34-year-old beauty"),
        ("Ada Lund came home. “It was late,” the 34-year-old school nurse said.", "the 34-year-old school nurse"),
        ("Ada Lund was calm. A guest asked her why. “I slept,” she said.", "she"),
        (
            "Ada Lund sat. It was her late son, Ken Lund, who drove. “It was late,” said the mum-of-two.",
            "the mum-of-two",
        ),
        ("Ada Lund broke her silence. “It was late,” the gran-of-five said.", "the gran-of-five"),
        ("Ada Lund bought the mill. “It was cheap,” the Norsund billionaire later said.", "the Norsund billionaire"),
        ("Ada Lund runs the mill. “It was cheap,” the chief executive said.", "the chief executive"),
        ("Ada Lund ran in 2019. “I learned how to lose,” the former teacher says.", "the former teacher"),
    ],
)
def test_a_description_that_speaks_is_tied_to_who_was_just_named(text: str, words: str) -> None:
    assert (words, "Ada Lund") in tied(text, entity(text, "Ada Lund"))


def test_his_is_of_whose_thing_a_sentence_tells() -> None:
    text = "Ivo Roth kept goal. “It was easy,” Roth said.\n\nKem Brandt’s goal was his last. “Why not?” he smiled."
    found = tied(text, entity(text, "Ivo Roth"), entity(text, "Kem Brandt"))
    assert found == [("his", "Kem Brandt"), ("he", "Kem Brandt")]


@pytest.mark.parametrize("title", ["Dona", "Frau", "Madame", "Señora"])
def test_a_title_of_another_tongue_tells_the_pronoun(title: str) -> None:
    text = f"Kem Brandt sat down. {title} Roth gave him tea. “I am old,” he said."
    assert tied(text, entity(text, "Kem Brandt"), entity(text, f"{title} Roth"))[-1] == ("he", "Kem Brandt")


def test_one_of_a_people_who_speaks_is_who_was_just_named() -> None:
    text = "Ada Lund came second. “I gave all,” the Tarnan said. “So did we,” the Irish said."
    peoples = [entity(text, name)._replace(type=EntityType.GROUP) for name in ("Tarnan", "Irish")]
    assert tied(text, entity(text, "Ada Lund"), *peoples) == [("the Tarnan", "Ada Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund and Maria Reyes met. “It was a good talk,” the singer said.",
        "Ada Lund was sentenced on Monday. “You knew the law,” the judge said.",
        "Ada Lund stood beside the singer.",
        "Ada Lund lost her job. “I told her so,” the businessman said.",
        "A clerk hit Ada Lund in Tarna. “I did not see her,” the 19-year-old clerk said.",
    ],
)
def test_a_description_that_may_be_of_somebody_else_is_not_tied(text: str) -> None:
    assert not [words for words, _ in tied(text, entity(text, "Ada Lund"), entity(text, "Maria Reyes")) if " " in words]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund won. My mother has softened, but even now she says that it was wrong.",
        "Ada Lund won. A woman in the crowd stood up. “Go home,” she said.",
        "Ada Lund won. One tired actress, meanwhile, left. “Go home,” she said.",
    ],
)
def test_a_pronoun_behind_somebody_unnamed_is_nobody_named_before(text: str) -> None:
    assert tied(text, entity(text, "Ada Lund")) == []


def test_who_is_named_behind_a_role_or_only_owns_is_nobody_new() -> None:
    owned = "Ada Lund won. A driver’s horn blew. She wept."
    named = "Ada Lund won. Her sister, Maria Reyes, lost. She wept."
    assert tied(owned, entity(owned, "Ada Lund")) == [("She", "Ada Lund")]
    assert len(tied(named, entity(named, "Ada Lund"), entity(named, "Maria Reyes"))) == len(("Her", "She"))


def test_who_is_named_for_the_first_time_and_explained_goes_on_to_speak() -> None:
    text = (
        "Robert Brandt left, and Robert Brandt wrote.\n\nNobody sings, which is what worries Peter Lund, head of the "
        "port.\n\n“It is quiet,” he said."
    )
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund"))[-1] == ("he", "Peter Lund")


def test_a_name_between_commas_before_a_verb_of_saying_is_the_subject() -> None:
    text = "Robert Brandt said yes.\n\nAnother driver on the slate, Peter Lund, said that he was not sure."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund"))[-1] == ("he", "Peter Lund")


def test_the_name_behind_a_role_and_its_owner_is_who_the_pronoun_means() -> None:
    text = "Robert Brandt won. A spokeswoman for the port, Maria Reyes, called it sad. “It is over,” she said."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Maria Reyes")) == [("she", "Maria Reyes")]


def test_who_is_only_believed_to_be_something_is_not_the_subject() -> None:
    text = "Robert Brandt spoke, and he does believe Peter Lund is right.\n\n“It is shut,” he said."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund"))[-1] == ("he", "Robert Brandt")


def test_what_somebody_is_known_for_is_not_said_of_a_senator() -> None:
    text = "Senator Ada Lund wrote to the club. “It was cheap,” the billionaire said."
    assert tied(text, entity(text, "Ada Lund")) == []


def test_a_plain_noun_settles_the_pronoun_of_an_unknown_name() -> None:
    text = "Ada Lund praised the police over Vor Qel, a young man from the port. She wept."
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Vor Qel")) == [("She", "Ada Lund")]


def test_a_name_that_only_tells_whose_spokesman_somebody_is_is_not_the_subject() -> None:
    text = "Maria Reyes won.\n\nReyes campaign spokeswoman Wen Vor criticised the count. “Nice try,” she said."
    assert tied(text, entity(text, "Maria Reyes", "Reyes"), entity(text, "Wen Vor")) == [("she", "Wen Vor")]


def test_who_acts_behind_an_adverbial_and_its_comma_is_the_subject() -> None:
    text = (
        "Norsund was late, Qel Brandt said.\n\nIn a letter to the port, Captain Wen Vor condemned the delay. He wept."
    )
    assert ("He", "Wen Vor") in tied(text, entity(text, "Wen Vor"), entity(text, "Qel Brandt"))


def test_who_is_said_to_be_correct_does_not_speak() -> None:
    text = "Qel Brandt spoke, and he does believe Mr. Wen Vor is correct about the port. He wept."
    assert ("He", "Qel Brandt") in tied(text, entity(text, "Wen Vor"), entity(text, "Qel Brandt"))


def test_a_gender_that_one_pronoun_told_gives_way_to_a_plainer_one() -> None:
    text = (
        "Wen Vor came to the port. She was late, they say.\n\nThe port was shut for a day.\n\n"
        "Wen Vor, a pilot, told the board about it. He wept. “It was late,” he said."
    )
    assert [words for words, _ in tied(text, entity(text, "Wen Vor"))] == ["She", "He", "he"]


def test_who_acted_in_the_sentence_before_is_meant_rather_than_who_spoke_before_that() -> None:
    text = "“She always says that,” Maria Reyes said, laughing. Ana Lund shrugged. “And I am always right,” she said."
    assert tied(text, entity(text, "Maria Reyes"), entity(text, "Ana Lund")) == [("she", "Ana Lund")]


def test_what_is_said_behind_a_name_and_a_comma_explains_nobody() -> None:
    text = "The leader, Wen Vor, said Ms Reyes was late. “It was over,” he said."
    assert tied(text, entity(text, "Wen Vor"), entity(text, "Reyes")) == [("he", "Wen Vor")]


def test_a_given_name_with_accents_tells_its_pronoun() -> None:
    text = "Inês Carvalho drew the park.\n\nThe critic João Reis hated it.\n\n“I have it framed,” she said."
    assert tied(text, entity(text, "Inês Carvalho"), entity(text, "João Reis")) == [("she", "Inês Carvalho")]


def test_a_role_whose_bearer_is_named_behind_its_comma_is_not_another_who_has_it() -> None:
    text = "Leader Qel Brandt was late.\n\nThe opposition leader, Wen Vor, was not."
    assert tied(text, entity(text, "Qel Brandt"), entity(text, "Wen Vor")) == []


def test_a_second_role_before_a_name_brings_in_nobody_unnamed() -> None:
    text = "Ada Vor drew.\n\nHer rival and friend Qel Brandt came late. In the book he wept."
    assert ("he", "Qel Brandt") in tied(text, entity(text, "Ada Vor"), entity(text, "Qel Brandt"))


def test_entities_keep_their_order_and_their_names() -> None:
    text = "Ada Lund spoke. She left. Robert Brandt stayed."
    before = entity(text, "Ada Lund"), entity(text, "Robert Brandt")
    after = tie_references(read(text, date(2024, 5, 6)), before)
    assert [one.name for one in after] == ["Ada Lund", "Robert Brandt"]
    assert [m for m in after[0].mentions if m.kind is MentionKind.NAME] == list(before[0].mentions)


PIECES = ["Ada Lund ", "he ", "She ", "the mayor ", "the ", ". ", "\n\n", "“", "” ", ", ", "his ", "said "]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_mentions_are_in_order_and_inside_the_text(text: str) -> None:
    for one in tie_references(read(text, date(2024, 5, 6)), (entity(text, "Ada Lund"),)):
        starts = [mention.start for mention in one.mentions]
        assert starts == sorted(set(starts))
        assert all(0 <= mention.start < mention.end <= len(text) for mention in one.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Peter Lund waited, until Robert Brandt reached the quay. He spoke.",
        "Peter Lund came early, with Robert Brandt — who had slept — leading the way. He spoke.",
        "Peter Lund was late, noted the Courier’s Robert Brandt. “It is shut,” he wrote.",
        "Peter Lund left the quay. Then there is Robert Brandt. “It is shut,” he wrote.",
    ],
)
def test_who_acts_or_speaks_last_is_meant(text: str) -> None:
    words, who = tied(text, entity(text, "Peter Lund"), entity(text, "Robert Brandt"))[-1]
    assert (words.lower(), who) == ("he", "Robert Brandt")


def test_a_sentence_that_is_told_for_somebody_is_about_them() -> None:
    text = "Robert Brandt sat for a year.\n\nFor Qel Vor, that was too late. He wept."
    assert ("He", "Qel Vor") in tied(text, entity(text, "Robert Brandt"), entity(text, "Qel Vor"))


def test_whose_wife_is_told_of_takes_he() -> None:
    text = "Qel Vor, whose wife drowned, met Wen Lor, whose husband did. He wept, and she did not."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Wen Lor")) == [("He", "Qel Vor"), ("she", "Wen Lor")]


def test_who_speaks_behind_a_title_in_small_letters_is_the_one_who_goes_on() -> None:
    text = "Robert Brandt resigned. Robert Brandt left.\n\n“No,” said union group leader Peter Vor. He laughed."
    assert ("He", "Peter Vor") in tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Vor"))


def test_a_text_that_begins_with_he_means_whom_it_names_next() -> None:
    text = "“You get to know a quay,” he says, and sits down.\n\nRobert Brandt has swept it since May."
    assert tied(text, entity(text, "Robert Brandt")) == [("he", "Robert Brandt")]


@pytest.mark.parametrize(
    "text",
    [
        "“You get to know a quay,” she says.\n\nRobert Brandt has swept it since May.",
        "“You get to know a quay,” he says.\n\nThe quay was swept by Robert Brandt.",
        "He sat. It rained. It stopped. It rained. The sun came.\n\nRobert Brandt has swept it since May.",
    ],
)
def test_a_first_pronoun_is_nobody_who_does_not_fit_or_is_named_late(text: str) -> None:
    assert tied(text, entity(text, "Robert Brandt")) == []


def test_whose_son_is_told_of_says_nothing_of_the_pronoun() -> None:
    text = "Qel Vor, whose son sailed, left in tears. “They knew,” she said."
    assert tied(text, entity(text, "Qel Vor")) == [("she", "Qel Vor")]


def test_one_of_a_party_who_speaks_is_who_was_just_named_unless_of_another() -> None:
    text = "Speaker Robert Brandt would not vote.\n\nThe Ohio Republican told reporters that he was tired."
    assert ("The Ohio Republican", "Robert Brandt") in tied(text, entity(text, "Robert Brandt"))
    for party in (" (D-Ohio)", ", D-Ohio,"):
        other = text.replace("Brandt would", f"Brandt{party} would")
        assert ("The Ohio Republican", "Robert Brandt") not in tied(other, entity(other, "Robert Brandt"))


def test_a_description_may_be_of_somebody_whom_a_quote_before_names() -> None:
    text = "Robert Brandt won. “Qel Vor bowled six,” Brandt said.\n\nThe seamer said it was late."
    assert all(words != "The seamer" for words, _ in tied(text, entity(text, "Robert Brandt"), entity(text, "Qel Vor")))


def test_whom_a_quote_names_is_not_the_one_who_is_described_as_its_speaker() -> None:
    text = "Robert Brandt won. “Qel Vor bowled six,” the seamer said."
    assert ("the seamer", "Robert Brandt") in tied(text, entity(text, "Robert Brandt"), entity(text, "Qel Vor"))


def test_who_leads_players_may_be_what_a_former_player_was() -> None:
    text = "Coach Qel Brandt was coy. “We trained,” the former striker said. “We did not,” the striker said."
    assert tied(text, entity(text, "Qel Brandt")) == [("the former striker", "Qel Brandt")]


def test_a_pronoun_of_the_other_gender_right_behind_is_of_somebody_else_whom_it_fits() -> None:
    text = "Robert Brandt met Qel Vor. Vor spoke after the talks with Brandt. “Stay,” she said. He nodded."
    assert tied(text, entity(text, "Robert Brandt", "Brandt"), entity(text, "Qel Vor", "Vor"))[-1] == (
        "He", "Robert Brandt",
    )  # fmt: skip


def test_whom_others_belong_to_is_not_the_subject_also_with_an_honour() -> None:
    text = "Peter Vor sat. Friends of Mr Robert Brandt said so. He stood."
    assert ("He", "Peter Vor") in tied(text, entity(text, "Peter Vor"), entity(text, "Robert Brandt"))


@pytest.mark.parametrize("told", ["", "the novelist ", "the late painter "])
def test_whose_kin_is_named_behind_a_comma_takes_the_pronoun_of_the_kin(told: str) -> None:
    text = f"Robert Brandt sat. His daughter, {told}Qel Vor, wept. “He swam,” she said."
    assert ("she", "Qel Vor") in tied(text, entity(text, "Robert Brandt"), entity(text, "Qel Vor"))


def test_a_given_name_that_goes_with_either_tells_no_pronoun() -> None:
    text = "The mayor, Pat Vor, spoke. She wept."
    assert ("She", "Pat Vor") in tied(text, entity(text, "Pat Vor"))


def test_a_sentence_about_somebodys_husband_is_about_her() -> None:
    text = "Maria Reyes ruled.\n\nAda Lund’s husband died in May. “I asked her,” she said."
    assert ("she", "Ada Lund") in tied(text, entity(text, "Maria Reyes"), entity(text, "Ada Lund"))


def test_whom_somebody_names_in_answer_does_not_speak() -> None:
    text = "Robert Brandt was asked who leads. He said Peter Lund. “For now,” he said."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Peter Lund"))[-1] == ("he", "Robert Brandt")


def test_who_is_named_behind_a_role_of_somebody_elses_is_nobody_unnamed() -> None:
    text = "Ada Lund taught here.\n\nHer old student Dr Peter Vor called her kind. “A friend,” he said.\n\nShe left."
    assert ("She", "Ada Lund") in tied(text, entity(text, "Ada Lund"), entity(text, "Peter Vor"))


@pytest.mark.parametrize("told", ["novelist ", "the Booker-winning novelist "])
def test_kin_behind_a_comma_takes_its_pronoun_with_any_role_between(told: str) -> None:
    text = f"Osk Vor died in May. A daughter, {told}Qel Vor, said he swam."
    assert ("he", "Osk Vor") in tied(text, entity(text, "Osk Vor"), entity(text, "Qel Vor"))


def test_who_explains_a_role_of_a_body_is_the_subject() -> None:
    text = "Peter Vor sang. Norsund’s manager, Robert Brandt, was sent off. He left."
    assert tied(text, entity(text, "Peter Vor"), entity(text, "Robert Brandt")) == [("He", "Robert Brandt")]


def test_whose_widow_speaks_is_who_she_speaks_of() -> None:
    text = "Peter Vor, 41, and Leo Roca, 29, fell in May.\n\nAda Lund, Vor’s widow, told the court that he was tired."
    people = (entity(text, "Peter Vor", "Vor"), entity(text, "Leo Roca"), entity(text, "Ada Lund"))
    assert tied(text, *people) == [("he", "Peter Vor")]


@pytest.mark.parametrize("told", ["how long he had slept", "why"])
def test_who_was_asked_is_who_answers(told: str) -> None:
    text = f"Robert Brandt sat. Counsel, Peter Vor, asked Brandt {told}. “Not at all,” he replied."
    people = entity(text, "Robert Brandt", "Brandt"), entity(text, "Peter Vor")
    assert {name for _, name in tied(text, *people)} == {"Robert Brandt"}


def test_somebody_with_a_title_behind_several_roles_is_the_subject() -> None:
    text = "Peter Vor spoke. The firm’s head, human resources, Mr Robert Brandt, thanked them. He left."
    assert tied(text, entity(text, "Peter Vor"), entity(text, "Robert Brandt")) == [("He", "Robert Brandt")]


def test_kin_behind_where_is_the_subject() -> None:
    text = "Leo Roca wrote it. Ada Lund grew up here, where her father, Peter Vor, fished. He died in May."
    people = entity(text, "Leo Roca"), entity(text, "Ada Lund"), entity(text, "Peter Vor")
    assert tied(text, *people)[-1] == ("He", "Peter Vor")


def test_whose_mother_is_named_behind_a_bare_apostrophe_is_not_the_subject() -> None:
    text = "Jay Moss was shot. Moss’ mother, Ada, faced the court. “You sold it,” she said."
    assert tied(text, entity(text, "Jay Moss", "Moss"), entity(text, "Ada"))[-1] == ("she", "Ada")


def test_the_office_before_a_comma_and_its_field_is_that_of_the_name() -> None:
    text = "The Minister for Education, Ada Lund, sat. “It was not read,” the Minister said."
    assert ("the Minister", "Ada Lund") in tied(text, entity(text, "Ada Lund"))


def test_a_paragraph_of_deeds_is_about_whom_the_text_tells_of_most() -> None:
    told = " ".join(["Robert Brandt ran."] * 8)
    text = f"{told} “A fine man,” said Peter Vor, a clerk.\n\nHe {{}} in May."
    people = "Robert Brandt", "Peter Vor"
    for verb, name in (("married", "Robert Brandt"), ("said so", "Peter Vor")):
        whole = text.format(verb)
        assert tied(whole, *(entity(whole, one) for one in people))[-1] == ("He", name)


def test_of_whom_somebody_is_asked_does_not_answer() -> None:
    text = "The firm’s lawyer, Peter Vor, left. Asked whether Brandt was sorry, he said so."
    assert tied(text, entity(text, "Peter Vor"), entity(text, "Robert Brandt", "Brandt"))[-1] == ("he", "Peter Vor")


def test_letters_behind_a_name_leave_it_the_subject() -> None:
    text = "Opening the case, Vor Wen KC said Qel Brandt went armed. She sat down."
    assert tied(text, entity(text, "Vor Wen"), entity(text, "Qel Brandt")) == [("She", "Vor Wen")]


def test_somebody_unnamed_behind_words_that_lead_in_is_who_the_pronoun_behind_means() -> None:
    text = "Qel Brandt denies it.\n\nGiving evidence from a screen, a woman from Tarna said it was dark. She wept."
    assert tied(text, entity(text, "Qel Brandt")) == []


def test_what_anybody_may_be_called_leaves_the_pronoun_of_the_given_name() -> None:
    text = "Maria Reyes, chairman of the port, and Robert Brandt left. He sang."
    assert tied(text, entity(text, "Maria Reyes"), entity(text, "Robert Brandt")) == [("He", "Robert Brandt")]


def test_a_report_that_breaks_in_is_not_of_whom_its_sentence_tells() -> None:
    text = "Ada Lund sang. Her mother, she recalled, never did."
    assert ("she", "Ada Lund") in tied(text, entity(text, "Ada Lund"))


def test_a_role_in_what_somebody_thinks_does_not_take_the_next_pronoun() -> None:
    text = "Minister Qel Brandt left. Sales clerk Vor Wen believes that the minister is wrong. “Yes,” she said."
    assert tied(text, entity(text, "Qel Brandt"), entity(text, "Vor Wen"))[-1] == ("she", "Vor Wen")


def test_the_striker_is_not_who_leads_the_team() -> None:
    text = "Vor Wen scored for Tarna. Manager Qel Brandt smiled. “I just hit it,” the striker said."
    assert tied(text, entity(text, "Vor Wen"), entity(text, "Qel Brandt")) != [("the striker", "Qel Brandt")]


def test_whose_spokesman_speaks_is_not_who_the_next_pronoun_means() -> None:
    text = "Qel Brandt left. Brandt’s spokesman denied that it was late. “It was not,” he said."
    assert tied(text, entity(text, "Qel Brandt", "Brandt")) == []


def test_what_somebody_was_by_trade_is_who_was_named_last() -> None:
    text = "Qel Brandt denied it. “Nobody asked me,” the former scaffolder said."
    assert tied(text, entity(text, "Qel Brandt")) == [("the former scaffolder", "Qel Brandt")]


def test_who_is_named_in_the_clause_that_opens_a_sentence_is_meant_in_the_next() -> None:
    text = "Vor Wen waited. A spokeswoman said it was late. When I read that to Wen she laughed."
    assert tied(text, entity(text, "Vor Wen", "Wen"))[-1] == ("she", "Vor Wen")


def test_a_title_that_owns_a_title_stands_before_who_speaks() -> None:
    text = "Qel Brandt bore no grudge. His counsel, President’s Counsel Vor Wen, told the court he was ill. She sat."
    assert tied(text, entity(text, "Qel Brandt"), entity(text, "Vor Wen"))[-1] == ("She", "Vor Wen")


@pytest.mark.parametrize("near", ["relatives", "family", "lawyers", "wife"])
def test_a_sentence_that_opens_with_whose_relatives_act_is_about_that_person(near: str) -> None:
    text = f"Qel Vor spoke on Sunday. Wen Lor’s {near} cared for him in May."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Wen Lor")) == [("him", "Wen Lor")]


def test_a_player_who_speaks_is_whom_the_paragraph_is_about() -> None:
    text = "Qel Brandt, playing for the last time, was blunt. “We got bullied,” said the hooker."
    assert tied(text, entity(text, "Qel Brandt"))[-1] == ("the hooker", "Qel Brandt")


@pytest.mark.parametrize(
    ("death", "told"),
    [
        ("Jan Kolar, 41, died in March", "A run is held in his memory."),
        ("Jan Kolar was killed in March", "He died at home."),
    ],
)
def test_who_is_dead_is_meant_where_that_is_told(death: str, told: str) -> None:
    text = f"{death}. Later that year Petr Brill moved to Lorne and opened a mill. {told}"
    kolar, brill = entity(text, "Jan Kolar"), entity(text, "Petr Brill")
    assert [owner for _, owner in tied(text, kolar, brill)] == ["Jan Kolar"]


def test_an_obituary_goes_on_with_the_one_who_died() -> None:
    text = (
        "Ada Lund, who drew the harbour, died on Sunday. Her daughter, the writer Ines Roca, said so.\n\n"
        "Born in Kell, she was the third of five."
    )
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Ines Roca"))[-1] == ("she", "Ada Lund")


def test_a_death_without_a_life_leaves_the_pronoun_to_the_last_who_acts() -> None:
    text = "Ada Lund died on Sunday. Police arrested Ines Roca, 40, at the quay.\n\nOn Monday she was charged."
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Ines Roca"))[-1] == ("she", "Ines Roca")


def test_whoever_suffers_in_the_clause_in_front_acts_behind_it() -> None:
    text = "Ada Lund kept the jars. When Wen Vor sued her in 1976, she brought them to court."
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Wen Vor"))[-1] == ("she", "Ada Lund")


def test_somebodys_unnamed_aide_who_is_explained_takes_the_next_pronoun() -> None:
    text = "Qel Brandt spoke. The hotel’s manager, a Dutchman, was shaken. “I danced,” he said."
    assert tied(text, entity(text, "Qel Brandt")) == []


def test_a_word_before_a_comma_does_not_overrule_a_given_name() -> None:
    text = "“Take the lady, Hans,” said Vor. Hans Lund left. He was drunk."
    assert tied(text, entity(text, "Hans Lund", "Hans"))[-1] == ("He", "Hans Lund")


def test_somebodys_unnamed_aide_who_acts_takes_the_next_pronoun() -> None:
    text = "Qel Brandt spoke. The minister’s spokesman tried to calm them. “We agree,” he said."
    assert tied(text, entity(text, "Qel Brandt")) == []


def test_who_has_acted_before_a_report_breaks_in_may_be_who_reports() -> None:
    text = "Ada Lund had understood, she said, that the percentage was a flag."
    assert tied(text, entity(text, "Ada Lund")) == [("she", "Ada Lund")]


def test_whom_a_clause_with_who_tells_of_comes_to_mind_before_whom_it_names() -> None:
    text = "It rained here for Ada Lund, who ate with Vice President Kim Reyes and staff. She will speak on Thursday."
    assert tied(text, entity(text, "Ada Lund"), entity(text, "Kim Reyes")) == [("She", "Ada Lund")]


def test_who_is_described_at_the_start_of_a_sentence_is_its_subject() -> None:
    text = (
        "Robert Okafor said so. Okafor went on: “Yes.”\n\nHe ended: “No.”\n\n"
        "Holt’s old club colleague Leo Brandt faced blame from the papers after he sang."
    )
    assert tied(text, entity(text, "Robert Okafor", "Okafor"), entity(text, "Leo Brandt"))[-1] == ("he", "Leo Brandt")


def test_nobody_is_described_by_the_end_of_a_name() -> None:
    text = "Robert Brandt left. The Tarna Star counted forty."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Tarna Star", kind=EntityType.ORGANIZATION)) == []


def test_a_name_and_his_are_one_person() -> None:
    text = "Robert Brandt fought with Leo Okafor and his deputies."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Leo Okafor")) == [("his", "Leo Okafor")]


def test_one_of_two_who_are_told_of_is_no_subject() -> None:
    text = "Robert Brandt criticized Leo Okafor and the port. He left early."
    assert tied(text, entity(text, "Robert Brandt"), entity(text, "Leo Okafor")) == [("He", "Robert Brandt")]


@pytest.mark.parametrize("does", ["waited for a train", "left the hall", "was late"])
def test_who_is_explained_behind_what_leads_in_a_sentence_is_its_subject(does: str) -> None:
    text = f"Maria Reyes said nothing.\n\nAt the station, Ada Lund, a nurse, {does}. She wept."
    assert tied(text, entity(text, "Maria Reyes"), entity(text, "Ada Lund"))[-1] == ("She", "Ada Lund")


@pytest.mark.parametrize("role", ["our guide", "the driver", "her lawyer"])
def test_who_is_named_behind_what_they_are_is_who_acts_next(role: str) -> None:
    text = f"Leo Brandt sang.\n\nIn Tarna {role} was Vik Lal, a deacon. He wept."
    assert tied(text, entity(text, "Leo Brandt"), entity(text, "Vik Lal"))[-1] == ("He", "Vik Lal")


@pytest.mark.parametrize(
    "praise",
    ["called her “a saint”", "praised her", "praised the town and thanked her for it", "praised Tarna, crediting her"],
)
def test_who_does_something_to_her_is_somebody_else(praise: str) -> None:
    text = f"Qel Vor died on Friday. On Sunday Wen Lor {praise}."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Wen Lor")) == [("her", "Qel Vor")]


def test_who_does_something_with_what_is_hers_may_be_herself() -> None:
    text = "Qel Vor died on Friday. On Sunday Wen Lor sold her house."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Wen Lor")) == [("her", "Wen Lor")]


@pytest.mark.parametrize("kin", ["daughter-in-law", "stepsister", "half-sister", "grandniece", "ex-wife", "widow"])
def test_kin_of_any_step_takes_its_pronoun(kin: str) -> None:
    text = f"Ken Brandt died. His {kin}, Mago Lund, sang. {{}} wept."
    for pronoun, who in (("She", "Mago Lund"), ("He", "Ken Brandt")):
        told = text.format(pronoun)
        assert (pronoun, who) in tied(told, entity(told, "Ken Brandt"), entity(told, "Mago Lund"))


def test_who_acts_as_a_pronoun_is_who_reports_it() -> None:
    text = "Ken Brandt met Mago Lund. Lund slept. He left, he said, because Lund slept."
    he = [one for one in tied(text, entity(text, "Ken Brandt"), entity(text, "Mago Lund", "Lund")) if "e" in one[0]]
    assert len(he) == 2
    assert len({name for _, name in he}) == 1


def test_whom_a_clause_tells_of_that_is_not_named_owns_what_is_told_there() -> None:
    text = "Mayor Ken Lund left. A neighbour, who gave his name only as Junior, nodded."
    assert tied(text, entity(text, "Ken Lund")) == []


def test_whom_a_clause_with_who_does_something_to_is_another() -> None:
    text = "Ken Lund left. He thanked Leo Brandt, who had promised him a room."
    assert ("him", "Ken Lund") in tied(text, entity(text, "Ken Lund"), entity(text, "Leo Brandt"))


@pytest.mark.parametrize("kin", ["My father", "Then my father", "Dad", "But Dad"])
def test_the_kin_of_a_writer_take_the_pronouns_behind_wherever_they_own(kin: str) -> None:
    text = f"Ken Lund wrote on. {kin} died in January. His card is on my desk."
    assert tied(text, entity(text, "Ken Lund")) == []


def test_the_kin_of_a_writer_are_who_they_were() -> None:
    text = "My father slept. He met Ken Lund. Lund left. Dad wept. He slept."
    assert ("He", "Ken Lund") not in tied(text, entity(text, "Ken Lund", "Lund"))


def test_kin_of_somebody_unnamed_are_not_whoever_is_named_next() -> None:
    told = "{} of a driver told a court that he had begged him.\n\nKen Lund died when the boat sank."
    assert tied(told.format("The brother"), entity(told.format("The brother"), "Ken Lund")) == []
    text = "He slept at once.\n\nKen Lund died when the boat sank."
    assert tied(text, entity(text, "Ken Lund")) == [("He", "Ken Lund")]


@pytest.mark.parametrize("origin", ["German-born", "Harvard-educated", "Vienna-trained"])
def test_who_is_called_by_where_they_are_from_was_named_just_before(origin: str) -> None:
    text = f"Ada Lund expects three cuts. The {origin} economist said that growth would slow."
    assert (f"The {origin} economist", "Ada Lund") in tied(text, entity(text, "Ada Lund"))


def test_a_title_in_the_sentence_before_is_nobodys_behind_it() -> None:
    text = "Ken Lund is an archbishop. Minister Leo Brandt left. The archbishop wept."
    assert ("The archbishop", "Leo Brandt") not in tied(text, entity(text, "Ken Lund"), entity(text, "Leo Brandt"))


@pytest.mark.parametrize("told", ["who is not related to the mayor", "who was elected against the mayor"])
def test_whom_a_clause_tells_of_beside_somebody_is_another(told: str) -> None:
    text = f"Leo Brandt, {told}, left. The mayor wept."
    assert ("The mayor", "Leo Brandt") not in tied(text, entity(text, "Leo Brandt"))


@pytest.mark.parametrize("question", ["Asked if he would stay", "Pressed on whether he slept"])
def test_a_question_is_about_whoever_answers_behind_its_comma(question: str) -> None:
    text = f"Ken Lund is a doubt. {question}, Leo Brandt looked away."
    assert ("he", "Leo Brandt") in tied(text, entity(text, "Ken Lund"), entity(text, "Leo Brandt"))


def test_an_obituary_tells_whom_its_subject_is_survived_by() -> None:
    text = (
        "Ken Lund, who has died aged 77, was born in Tarna.\n\nLeo Brandt came to see him. Brandt laughed. "
        "Janet died in 2019. He is survived by two sons."
    )
    people = (entity(text, "Ken Lund"), entity(text, "Leo Brandt", "Brandt"), entity(text, "Janet"))
    assert ("He", "Ken Lund") in tied(text, *people)


@pytest.mark.parametrize("judge", ["Judge Leo Brandt", "The recorder Leo Brandt"])
def test_whom_a_judge_tells_what_comes_is_whom_it_comes_to(judge: str) -> None:
    text = f"{judge} told Ken Lund he would be sentenced in May."
    assert ("he", "Ken Lund") in tied(text, entity(text, "Leo Brandt"), entity(text, "Ken Lund"))


def test_who_tells_somebody_else_speaks_of_themselves() -> None:
    text = "Senator Leo Brandt told Ken Lund he would stay."
    assert ("he", "Leo Brandt") in tied(text, entity(text, "Leo Brandt"), entity(text, "Ken Lund"))


def test_a_client_is_of_the_lawyer_who_speaks() -> None:
    text = "Ann Brandt sat with their daughter, Sara Brandt. Defending, Mago Lund said her client slept."
    people = (entity(text, "Ann Brandt"), entity(text, "Sara Brandt"), entity(text, "Mago Lund"))
    assert ("her", "Mago Lund") in tied(text, *people)
