"""Subjects behind asides and fronted times, and what pronouns take up; told on Wednesday, 12 March 2025."""

from datetime import date
from functools import partial

import pytest

from tests.analysis import timelines

DAY = date(2025, 3, 12)
told = partial(timelines.told, day=DAY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Since 2018 Mary Blake, a niece of the founder, has led the firm.", ["Mary Blake has led the firm"]),
        ("Since 2018 Mary Blake has led the firm.", ["Mary Blake has led the firm"]),
        ("According to the Tarn Institute, founded in 1990, prices are up.", ["The Tarn Institute was founded"]),
        (
            "About 300 people who had hidden there since early January were found on Tuesday.",
            ["300 people had hidden there", "About 300 people were found"],
        ),
        (
            "It was filed by Peter Walsh of Lorne, whose wife left him in 2015.",
            ["Peter Walsh’s wife left him"],
        ),
        (
            "A peace deal signed on January 11 collapsed last week when the rebels left.",
            ["A peace deal was signed", "A peace deal signed on January 11 collapsed when the rebels left"],
        ),
        ("A Bill will be introduced in the winter session.", ["A Bill will be introduced in the winter session"]),
        (
            "The firm closed in 2004, when its owner, Peter Walsh, collapsed.",
            ["The firm closed when Peter Walsh collapsed"],
        ),
        (
            "Work on a car park in Lorne, which was to have started in January, will begin in May.",
            ["Work on a car park in Lorne was to have started", "Work on a car park in Lorne will begin"],
        ),
    ],
)
def test_an_aside_leaves_a_clause_its_subject(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The army built a wall around the town in 2012. It was torn down in 2015.", "The wall was torn down"),
        (
            "The minister declared a state of emergency in 2012. It was lifted in 2015.",
            "The state of emergency was lifted",
        ),
        ("The council closed the bridge in 2012. It was reopened in 2015.", "The bridge was reopened"),
        (
            "So he unveiled a plaque in 2018 in the hut where the chair stood until 1940. It was burned in 1945.",
            "The chair stood until 1940",
        ),
        ("A crash led to a curfew for buses in 2012. It was lifted in 2015.", "The curfew was lifted"),
        ("A crash in 2012 cost lives. It was seen in 2015.", "The crash was seen"),
        ("Thieves took the hands in 2012. They were found in 2015.", "The hands were found"),
        (
            "Sun Bright was founded in 2001. Its shares fell in 2012. It missed a payment in 2015.",
            "Sun Bright missed a payment",
        ),
        ("She has led the site since it opened in 2015.", "The site opened"),
        ("Mary Blake floated the firm in 2012. On Monday it closed at $6.48.", "The firm closed at $6.48"),
        ("The bank lost the case in 2012. It was ordered to pay in 2015.", "The bank was ordered to pay"),
    ],
)
def test_what_something_was_done_to_is_what_was_made_or_undone(text: str, words: str) -> None:
    assert told(text)[-1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The fourth match is in Lorne on Friday, and the series ends in Norvia on March 23.",
            ["The fourth match is in Lorne", "The series ends in Norvia"],
        ),
        ("In a video posted online in January, the group threatened the king.", ["The group threatened the king"]),
        ("In 1945 the mill was destroyed. It reopens two years later.", ["The mill was destroyed", "The mill reopens"]),
        (
            "Bookings fell. “We saw bookings recover in January,” Mary Blake said.",
            ["“We saw bookings recover in January,” Mary Blake said"],
        ),
        ("In 1996 it fell without a shot; in 2001, after a siege.", ["It fell without a shot"]),
        ("In 1996 the town fell; then in 2001, Mary Blake came.", ["The town fell", "Mary Blake came"]),
        ("The fair is held every year on May Day.", []),
        ("First Minister Mary Blake left in 2012.", ["First Minister Mary Blake left"]),
        ("The mill, run by a bank since 2009, burned in 2012.", ["The mill burned"]),
        (
            "Miners met. They plan to vote by the end of the month, once two months of data are in.",
            ["Miners plan to vote by the end of the month"],
        ),
        ("Unemployment, at 4.2 per cent in January, fell in February.", ["Unemployment fell"]),
        ("The survey, conducted from March 1 to 3, found that people lie.", ["The survey was conducted"]),
        ("They left for the capital, which itself fell on Sunday.", ["The capital fell"]),
        ("They marked VE Day on Thursday.", ["They marked VE Day"]),
        ("People in Lorne celebrated Monday at noon.", ["People in Lorne celebrated"]),
        (
            "In an interview with the Lorne Magazine published online Monday, Lind was asked about a loan.",
            ["Lind was asked about a loan"],
        ),
        ("They will mark Easter in Lorne.", ["They will mark Easter in Lorne"]),
        ("In a judgment delivered on Friday, the judge said the men had lied.", ["The judge said the men had lied"]),
        ("Cores drilled last summer show that it rained.", []),
        ("The report for January will be published on Friday.", ["The report for January will be published"]),
        (
            "With 98 per cent of votes counted by Monday morning, they led.",
            ["98 per cent of votes was counted by Monday morning"],
        ),
        (
            "The fire was declared out in 2012 and flared again in 2013.",
            ["The fire was declared out", "The fire flared again"],
        ),
        ("Peter Walsh, who made five trips, last came in 2011.", ["Peter Walsh last came"]),
        ("President Lind, in a speech broadcast at noon, said he was ill.", ["President Lind said he was ill"]),
        (
            "Drafts will go to the states on Friday and be agreed in Lorne in May.",
            ["Drafts will go to the states", "Drafts will be agreed in Lorne"],
        ),
        ("Mary Blake resigned in 1963, not 1965, and left in 1970.", ["Mary Blake resigned", "Mary Blake left"]),
        ("The mill has run since 1912, except from 1940 to 1945.", ["The mill has run"]),
        (
            "Lind returned on Monday to attend a cousin's wedding, which is due in May.",
            ["Lind returned to attend a cousin's wedding", "A cousin's wedding is due in May"],
        ),
        ("The vote will go ahead on Sunday.", ["The vote will go ahead"]),
        (
            "The canal was opened in 1869, nationalized in 1956 and closed by war from 1967 until 1975.",
            ["The canal was opened", "The canal was nationalized", "The canal was closed by war"],
        ),
        ("The Sea Given, owned by a bank, ran aground on Monday.", ["The Sea Given ran aground"]),
        (
            "Mary Blake came on Sunday on her first trip since taking office ten days ago.",
            ["Mary Blake: taking office", "Mary Blake came on her first trip since taking office ten days ago"],
        ),
    ],
)
def test_a_verb_is_told_from_what_it_looks_like(text: str, words: list[str]) -> None:
    assert told(text) == words
