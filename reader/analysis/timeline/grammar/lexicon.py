"""The small words and the verbs that clauses are cut by: closed classes, and the commonest verbs of news."""

from reader.analysis.english import irregular_verbs, nouns, words
from reader.analysis.wordlists import word_set

MODALS = word_set("will would can could may might shall should must 'll ’ll 'd ’d cannot")
HAVE = word_set("have has had having 've ’ve")
BE = word_set("is are was were am be been being 're ’re 'm ’m")
AUXILIARIES = MODALS | HAVE | BE
"""What carries a main verb, but for "do", which may carry an object as well."""
DO = word_set("do does did")
FUTURE = word_set("will shall 'll ’ll won't won’t")
NEGATIONS = word_set("not never n't n’t")

TOLD_OF = words.SUBJECT_PRONOUNS
"""Whoever or whatever was named before."""
SUBJECT_PRONOUNS = TOLD_OF | {"there", "who"}
PRONOUNS = SUBJECT_PRONOUNS | word_set("him her them me us himself herself itself themselves")
OBJECT_PRONOUNS = word_set("him me them us")
"""Pronouns that do nothing themselves; "her" also owns."""
ACTORS = SUBJECT_PRONOUNS | {"that", "which"}
"""Pronouns behind which the verb is that of a clause."""
FIRST_PERSON = word_set("i we my our me us mine ours myself ourselves")
POSSESSIVES = word_set("my your his her its our their whose 's ’s ' ’")
DETERMINERS = POSSESSIVES | words.PLAIN_DETERMINERS | {"more"}
SUBJECT_OPENERS = DETERMINERS | SUBJECT_PRONOUNS

PREPOSITIONS = (words.PREPOSITIONS - {"because"}) | {"ahead", "as"}

TIMING = frozenset(("in", "on", "at"))
"""What stands before a time at which something happens."""
HANDING = word_set("awarded gave handed lent offered owed paid sent showed")
"""Verbs that have two objects, one of which a relative clause may stand behind: "the letter | they sent the board"."""
PARTICLES = word_set("away back down off out over up")
"""What stands behind a verb and is no object: "signed off the squad"."""
ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last")
OPENING_MARKS = frozenset('“«"')
CLOSING_MARKS = frozenset('”»"')
CURRENCIES = frozenset("$£€")

RELATIVES = word_set("who which that whom whose")
ADVERBIAL_RELATIVES = word_set("when where")
SUBORDINATORS = words.SUBORDINATORS | word_set("till wherever what lest than")
PHRASING = PREPOSITIONS - SUBORDINATORS
"""What leads a phrase and never a clause."""
HYPOTHESES = word_set("if unless whether lest")
ASKING = word_set("how what whether why")
"""What begins the object of a question, and of a verb or a preposition."""
COORDINATORS = word_set("and but or nor yet so then &")

ADVERBS = words.PLAIN_ADVERBS | word_set(
    """
    alone long very quite far well early likely together therefore thereby indeed nevertheless
    """
)

REPORTING = word_set(
    """
    say says said saying tell tells told telling add adds added adding announce announces announced announcing
    claim claims claimed claiming report reports reported reporting note notes noted noting write writes wrote
    writing argue argues argued arguing believe believes believed think thinks thought state states stated
    stating explain explains explained explaining warn warns warned warning insist insists insisted insisting
    suggest suggests suggested suggesting confirm confirms confirmed confirming deny denies denied denying
    allege alleges alleged alleging acknowledge acknowledges acknowledged acknowledging predict predicts
    predicted declare declares declared declaring tweet tweets tweeted tweeting hope hopes hoped reveal reveals
    revealed revealing admit admits admitted admitting estimate estimates estimated show shows showed find finds
    found indicate indicates indicated pledge pledges pledged vow vows vowed recall recalls recalled reply
    replied boast boasts boasted caution cautioned complain complains complained joke jokes joked quip quips quipped
    know knows knew promise promises promised conclude concluded learn learned learnt
    """
)
CONVEYING = word_set(
    """
    agree agrees agreed agreeing complain complains complained complaining convince convinced decide decides decided
    deciding demand demands demanded ensure ensured feel feels felt guarantee hear heard imply implied inform informed
    know knowing learn learning mean means meant realize realized realizing remember remembers remembered remind
    reminds reminded reminding see saw sees seeing stress stressed swear swore understand understood worry worries
    worried assert asserts asserted contend contends contended maintain maintained emphasize emphasized joke jokes
    joked caution cautioned concede conceded disclose disclosed discloses discover discovered hint hinted rule ruled
    signal signaled signalled testify testified proves prove proved assume assumed fear fears feared doubt doubts
    suspect suspects suspected
    """
)
"""Other verbs whose content stands behind "that"."""
ISSUING = word_set("issued released published posted aired conducted obtained commissioned televised titled entitled")
"""What is done to a statement, a poll, a film: behind it, and without an object, mostly a participle."""
MOSTLY_PASSIVE = word_set(
    """
    abandoned abducted acquitted adopted appointed approved arrested auctioned awarded banned bombed bought buried
    canceled cancelled charged cleared closed completed converted convicted crowned demolished demoted deported
    destroyed detained dismissed drafted elected enacted evacuated executed exhumed expelled extended extradited fined
    fired freed granted hanged hired identified inducted injured installed introduced jailed kidnapped killed knighted
    looted moved named ordained postponed promoted published quashed questioned raided ratified re-elected reappointed
    rebuilt reelected reinstated reintroduced rejected released removed renamed reopened repaired repealed replaced
    rescheduled rescued restored revised revoked robbed sacked scrapped sealed seized sentenced shelved shot sold
    stabbed suspended tortured transferred unveiled wounded
    """
)
"""Forms that go on with a passive: "was jailed in May and released in June"."""
UNDERGONE = word_set(
    """
    accused acquitted arrested charged convicted deported detained displaced evacuated executed exhumed extradited fined
    hanged imprisoned injured jailed killed laid rescued sentenced tortured wounded
    """
)
"""What is done to people: without an object it is no past form, "A man arrested in May | died"."""
GOING_ON = word_set(
    """
    began begin begins begun continue continued continues finish finished keep keeps kept resume resumed resumes start
    started starts stop stopped stops
    """
)
"""Verbs with another one behind them: "began | building ships"."""
SPENDING = word_set("miss missed misses missing spend spends spent spending")
"""Verbs whose object is a time."""
CLAUSAL = word_set("allege alleges believe believed believes said say says think thinks thought")
"""Verbs of saying and thinking that have no noun for their object: it begins what is said."""
DOUBTING = word_set("claim claims claimed fear fears feared suspect suspects suspected")
"""The same, of which a noun may be the object too: "claimed a prize offered in May"."""
BREAKING = word_set("break breaks breaking broke broken")
"""Verbs that "even" belongs to: "broke even in May"."""
CHANGING = word_set(
    """
    advanced climbed contracted cut declined decreased doubled dropped edged expanded fell gained grew halved increased
    jumped lifted lost lowered narrowed plummeted plunged raised reduced rose sank shrank slid slipped soared surged
    totaled totalled trebled trimmed tripled tumbled widened won
    """
)
"""What a number does, rather than somebody: "prices increased by 5 percent"."""
CALLED_AS = frozenset(("described", "identified", "known"))
"""Participles before "as" and what somebody is called."""
DENYING = word_set("deny denies denied denying")
PLANNING = word_set(
    """
    plan plans planned planning expect expects expected scheduled schedule due set intend intends intended hope
    hopes hoped agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised propose
    proposes proposed poised slated going expecting hoping want wants wanted aim aims prepare prepares preparing
    likely ready
    """
)

FORESEEING = word_set(
    """
    anticipate anticipates anticipated expect expects expected forecast forecasts predict predicts predicted project
    projects projected warned
    """
)

PAST = irregular_verbs.PAST_ALONE | word_set(
    """
    abstained apologised apologized appeared arrived campaigned clashed commented competed complained coincided died
    disappeared emerged erupted existed expired flocked graduated happened hesitated insisted lasted listened marched
    mattered occurred participated persisted plummeted pleaded prevailed reacted reigned remained resigned responded
    retreated seemed smiled soared stepped struggled surged talked testified travelled vanished waited walked
    """
)
"""Past forms that are no participles, and cannot be other words."""
AFTER_SUBJECTS = {"said"} | PAST | AUXILIARIES | DO
"""Before these forms a word in -s is a subject: "forces took"."""
AIMING = word_set(
    "agreed attempted ceased continued decided declined failed hoped managed pledged proceeded promised refused"
    " threatened tried vowed"
)
"""Before an infinitive these are nobody's passive: "was held and | refused to speak"."""
INTRANSITIVE = word_set(
    """
    apologised apologized appeared arrived campaigned collapsed come confessed died disappeared drowned emerged
    emigrated enlisted erupted evolved exploded faded failed fallen fled gone graduated happened immigrated lasted
    lived migrated pleaded plunged quit remained resigned retired risen sat stayed stood toured traveled travelled
    vanished volunteered waited walked wandered worked
    """
)
"""Participles of verbs that nobody suffers."""
FOUNDED = frozenset(("born", "established", "formed", "founded"))
"""Behind these, whatever is "moved" moves itself: "was founded in Lorne and | moved to Orrin"."""
ACTIVE = INTRANSITIVE | word_set(
    """
    aired appealed battled bound compared crashed decided dropped escaped flared grown headed lectured passed rallied
    related resumed returned set spent started turned voted
    """
)
"""Participles that are hardly ever passive."""
# Words in -ed that are no verb.
NOT_PARTICIPLES = word_set(
    """
    hundred need indeed feed speed seed breed greed creed bleed weed deed reed bed red wed sacred united naked
    wicked so-called rugged aged kindred ted fred shed embed infrared beloved
    """
)

EVENT_NOUNS = word_set(
    """
    accident agreement airstrike alert alerts ambush anniversary appearance arrest arrests assassination attack attacks
    auction avalanche ballot ban battle battles birth blackout blast blizzard blockade bombardment bombing bombings
    boycott breach breakdown breakup burial campaign campaigns carnival carnivals caucus caucuses ceasefire ceremony
    championship clash clashes closure collapse concert concerts conference conferences conflict contest convention
    conventions coronation coup crackdown crash crashes crisis cup cyclone cyclones deadline deal death deaths debate
    debates defeat demonstration demonstrations derailment derby disaster dispute downpour draw drought droughts
    earthquake earthquakes eclipse election elections eruption evacuation event execution exhibition exodus explosion
    explosions failure famine festival fete feud fight fighting final finals fire fires flood floods forum fraud
    funeral fête gala game games gathering genocide gig gigs hearing hearings heatwave hijacking honors honours
    hurricane inauguration incident incursion independence inquiry inspection insurrection intervention interview
    invasion kidnapping killing killings landslide launch lecture lockdown lockout loss marathon march marches marriage
    massacre match meeting meetings memorial merger midterms murder mutiny negotiations offensive olympics opening
    operation outbreak pandemic parade playoff playoffs plebiscite poll polls premiere primaries primary procession
    protest protests purge putsch quake quakes race races raid raids rallies rally rebellion recession recital
    referendum reform regatta relay release rescue resignation revolt revolution riot riots robbery rollout round rout
    ruling runoff sabotage scandal screening service session settlement shipwreck shooting shootings shutdown siege
    slaughter slump speech stampede standoff storm storms strike strikes summit summits surgery takeover talks theft
    tornado tour tournament tragedy treaty trial trials truce tsunami typhoon unrest upheaval uprising verdict victory
    vigil vigils violence visit vote voting walkout war warning warnings wedding weddings wildfire wildfires win
    withdrawal workshop wreck
    """
)
ACTING = nouns.BODIES | word_set(
    """
    airline brewery broadcaster charity clinic county district factory firm garage guild jury label legislature
    maker opposition orchestra paper publisher regime regulator start-up startup state store studio theatre
    theater town village watchdog
    """
)
"""Bodies that do something to things, and are hardly ever what "it" is in "They sold it" behind them."""
