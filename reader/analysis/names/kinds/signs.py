"""Signs of what a name is, in one table: the kind that each speaks for, and how much.

A weight of 1 counts as one place more where the tagger is sure of the kind; one below 0 speaks against it. The weights
were set by hand on news that is not in the training, and stay between -2 and 2, so that no sign alone outvotes an
article. Which words are a sign is told where it is looked for: `words_around`, and `several_words` for names of more
than one word.
"""

from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, EntityType

Sign = tuple[EntityType, float]

# ------------------------------------------------------------------------------------------------------------- places

INSIDE: Sign = (PLACE, 0.5)
"""Behind "in", "near" and their like: "near Tarna"."""
UPON: Sign = (PLACE, 0.3)
"""Behind "on", which days and bodies share: "on Calen"."""
WAY_TO: Sign = (PLACE, 0.7)
"""Where something leads to: "the road to Tarna", "left for Tarna"."""
OFFSHORE: Sign = (PLACE, 1.5)
"""Behind what lies or is done at sea: "capsized off Tarna"."""
DEFINED: Sign = (PLACE, 0.5)
"""Behind what it is: "the city of Tarna"."""
HAS_PEOPLE: Sign = (PLACE, 0.6)
"""Behind whoever and whatever is of a place: "the mayor of Tarna"."""
HAS_GROUND: Sign = (PLACE, 0.4)
"""Before what lies or is built somewhere: "Tarna airport"."""
COMES_FROM: Sign = (PLACE, 1.2)
"""Behind those who come from there: "villagers from Tarna"."""
SITE: Sign = (PLACE, 1.2)
"""Before what somebody has there: "its Tarna plant"."""
BESIEGED: Sign = (PLACE, 1.5)
"""Behind what is done to places in wars: "retook Tarna"."""
WHERE: Sign = (PLACE, 1.2)
"""Before what is told of it: "on Calen, where boats wait"."""
ADDRESS: Sign = (PLACE, 1.2)
"""Behind a street: "of Larch Close, Tarna"."""
EXPLAINED: Sign = (PLACE, 4.0)
"""Before what it is: "Calen, an island town"."""
STATE_BEHIND: Sign = (PLACE, 1.2)
"""Before the short form of its state: "Tarna, Ohio"."""
DATELINE: Sign = (PLACE, 2.0)
"""Where a report opens with it: "TARNA, Oct. 5 —"."""
LISTED_CITY: Sign = (PLACE, 0.8)
"""By its own words, which are a city's: "Buenos Aires"."""
LARGE_CITY: Sign = (PLACE, 0.8)
"""Of one word that is a large city's and nothing else's, which the tagger takes for a body where it speaks."""
ARAB_SPOT: Sign = (PLACE, 0.8)
"""By its own words: "Ras al-Tarna"."""
WATER: Sign = (PLACE, 0.8)
"""By its first or last word: "Lake Tarna"."""
GLEN: Sign = (PLACE, 2.0)
"""By its first word, which is a given name too, behind what leads to a place: "above Glen Tarna"."""
STREET: Sign = (PLACE, 0.8)
"""By its last word: "Larch Close"."""
SEAT: Sign = (PLACE, 1.2)
"""Before who sits for it: "Tarna West MP"."""
SITS_FOR: Sign = (PLACE, 1.6)
"""Behind who sits for it: "the MP for Tarna"."""
STATE: Sign = (PLACE, 1.0)
"""By its last word, behind one that no list has, as no school is called: "Tarne State"."""
PART_OF_LAND: Sign = (PLACE, 0.8)
"""By its first word: "Upper Tarna"."""
SPEAKS: Sign = (PLACE, -0.6)
"""It says something; but of cities much is said that their governments say."""
SOMEBODY: Sign = (PLACE, -1.0)
"""Before "who": "Roca, who took office"."""

# ------------------------------------------------------------------------------------------------------------- people

OFFICE: Sign = (PERSON, 0.9)
"""Behind an office or a rank: "spokesman Ines Roca", "Colonel Roca"."""
COURTESY: Sign = (PERSON, 2.0)
"""Behind what is said before surnames alone: "Mr. Roca"."""
PLAYS: Sign = (PERSON, 1.2)
"""It plays a ball: "a low cross from Ines Roca"."""
WRITES: Sign = (PERSON, 2.0)
"""Before the paper written for: "Ines Roca, writing for Kestrel"."""
ROLE: Sign = (PERSON, 0.9)
"""Before a role: "Ines Roca, the mayor"."""
OF_SOMEBODY: Sign = (PERSON, 2.0)
"""A given name behind who it is to somebody: "her neighbour Ines"."""
AGED: Sign = (PERSON, 2.0)
"""Before an age between commas: "said Ines, 9, a pupil"."""
CLOSING_ROLE: Sign = (PERSON, 1.2)
"""Behind one, at the end of a sentence: "her former student, Ines Park."."""
IN_COURT: Sign = (PERSON, 1.2)
"""Behind what somebody is before a court: "the accused, Roca,"."""
KIN: Sign = (PERSON, 1.6)
"""Behind or before kin: "his sister Ines", "Roca's wife"."""
OWNS_ALONE: Sign = (PERSON, 1.2)
"""It owns something without an article, which a people has: "Mirzoyan's house"."""
KNOWN_AS: Sign = (PERSON, 1.2)
"""What somebody is called: "who is best known as Kestrel"."""
IDENTIFIED: Sign = (PERSON, 1.2)
"""The only name that is given of somebody: "a foreman, identified only as Kestrel"."""
COUNSEL: Sign = (PERSON, 1.6)
"""A lawyer: "Ines Roca KC"."""
LABEL: Sign = (PERSON, 1.0)
"""It opens a line before a colon, as in an interview."""
LEADER: Sign = (PERSON, 1.5)
"""A surname that all news knows: "Obama"."""
FAMILY_FIRST: Sign = (PERSON, 1.2)
"""By its own words: "Tran Thi Mai"."""
GIVEN_FIRST: Sign = (PERSON, 0.4)
"""Of two words, by the first, which is a given name and nothing else, where no list has the other: "Ines Roquella"."""
ACTS: Sign = (PERSON, 0.8)
"""It does, or has done to it, what hardly any town does: "Ines Roca resigned", "arrested Ines Roca"."""
TRIED: Sign = (PERSON, 1.2)
"""A full name that ends as places do, and something is done to it: "the trial of Ines Hill"."""
APPOINTED: Sign = (PERSON, 1.2)
"""Before the office that somebody is given: "named Ines Roca chief executive"."""
LED_BY: Sign = (PERSON, 0.8)
"""Something is led by it, or somebody is replaced by it: "led by Ines Roca"."""
INITIALS: Sign = (PERSON, 0.6)
"""It speaks, and begins with the letters of given names: "TR Baalu"."""
STOPPED_INITIALS: Sign = (PERSON, 1.2)
"""It begins with such letters and their stops: "T.R. Baalu"."""
OWNED: Sign = (PERSON, 0.4)
"""Behind an owner: "Arsenal's Ken Ito"."""
OF_SEVERAL: Sign = (PERSON, -1.5)
"""A single name with a verb of several: "Orrin are unbeaten"."""

# ------------------------------------------------------------------------------------------------- bodies, and the rest

SIDE: Sign = (ORGANIZATION, 0.8)
"""A single name with a verb of several is a side or a band, in British papers: "Orrin are unbeaten"."""
BODY_HEAD: Sign = (ORGANIZATION, 0.8)
"""By its last word: "Tarna Council"."""
PAPER: Sign = (ORGANIZATION, 2.0)
"""Somebody writes or speaks in it: "wrote in Kestrel"."""
AGENCY: Sign = (ORGANIZATION, 2.0)
"""In brackets, in a dateline."""
ETHNIC: Sign = (GROUP, 2.0)
"""A people, called one: "ethnic Lurin"."""
SHORT_FORM: Sign = (ORGANIZATION, 0.6)
"""In capitals that spell no word: "the mission SAMVOL"."""
NO_SHORT_FORM: Sign = (PERSON, -0.6)
"""What that speaks against."""
CRAFT: Sign = (PRODUCT, 1.5)
"""What sails or flies under a name: "aboard the Kestrel"."""

MADE: Sign = (PRODUCT, 1.5)
"""Behind whoever makes it, with an article: "the maker of the Orrin"."""
MEDICINE: Sign = (PRODUCT, 2.0)
"""Behind what it is: "the drug Ozelim"."""
MODEL: Sign = (PRODUCT, 0.4)
"""By its own words, behind which no firm may stand: "Orrin XPedal"."""
ENTITLED: Sign = (WORK, 2.0)
"""Behind what says that it is a title, or what it is: "a memoir titled Low Water", "the novel Low Water"."""

# ------------------------------------------------------------------------------------------- bodies, by what they have

FIRM: Sign = (ORGANIZATION, 1.5)
"""It has, or is bought for, what only firms have: "shares of Seltra", "Seltra's chief executive"."""
BODY_KIND: Sign = (ORGANIZATION, 0.8)
"""Beside what it is or does: "the lender Volta", "Volta said it would"."""
BODY_UNHEARD_OF: Sign = (ORGANIZATION, 1.2)
"""Behind what bodies are, and of one word that no list has: "Retailer Volta"."""
BODY_DEFINED: Sign = (ORGANIZATION, 2.0)
"""Before what it is: "Volta, a small lender". What is said once to be a body is one wherever it stands."""
SPELT_OUT: Sign = (ORGANIZATION, 1.5)
"""Before its short form: "the Dock Union (DU)"."""
TEAM: Sign = (ORGANIZATION, 0.8)
"""Before somebody of a team: "Orrin captain Ines Roca"."""
OWNER: Sign = (ORGANIZATION, 0.6)
"""Behind what runs, owns or makes something: "the dam's owner, Volta Water,"."""
TOLD: Sign = (ORGANIZATION, 1.2)
"""It is told something, with an article: "told the Guardian"."""
TOLD_ALONE: Sign = (ORGANIZATION, 0.6)
"""A single word that no list knows is told something: people are named in full before."""
OWN_ARTICLE: Sign = (ORGANIZATION, 1.6)
"""Behind "The" with a capital within a sentence: "he wrote in The Harbour"."""
PAPER_NAME: Sign = (ORGANIZATION, 1.2)
"""A paper by the end of its name, with an article: "he wrote in the Herald"."""
WITH_ARTICLE: Sign = (ORGANIZATION, 0.6)
"""It does something, with an article: "the Drua will play"."""
BODY_LED: Sign = (ORGANIZATION, 1.2)
"""Somebody leads it: "Orrin Naval, led by Ines Roca"."""
THING: Sign = (PERSON, -1.5)
"""What is no person: it has a capital within, an article before it or a "which" behind."""
ASKED: Sign = (PLACE, -1.2)
"""Who was asked by those who report: "Volta declined to comment"."""
CRUDE: Sign = (PRODUCT, 2.0)
"""A kind of oil: "Brent crude"."""
