"""The small words and the verbs that clauses are cut by: closed classes, and the commonest verbs of news."""


def listed(words: str) -> frozenset[str]:
    """The words of a list, divided by blanks."""
    return frozenset(words.split())


MODALS = listed("will would can could may might shall should must 'll ’ll 'd ’d cannot")
HAVE = listed("have has had having 've ’ve")
BE = listed("is are was were am be been being 're ’re 'm ’m")
DO = listed("do does did")
FUTURE = listed("will shall 'll ’ll won't won’t")
NEGATIONS = listed("not never n't n’t")

SUBJECT_PRONOUNS = listed("i you he she it we they there who")
PRONOUNS = SUBJECT_PRONOUNS | listed("him her them me us himself herself itself themselves")
FIRST_PERSON = listed("i we my our me us mine ours myself ourselves")
POSSESSIVES = listed("my your his her its our their whose 's ’s ' ’")
DETERMINERS = POSSESSIVES | listed(
    """
    the a an this that these those some any no every each all both another several many most few more
    """
)

PREPOSITIONS = listed(
    """
    about above across against along amid amidst among around at behind below beneath beside besides between
    beyond by despite during except for from in inside into like near of off on onto out outside over past per
    since through throughout till to toward towards under underneath until unlike up upon via with within
    without following including concerning regarding after before than as down ahead alongside atop
    """
)

RELATIVES = listed("who which that whom whose")
ADVERBIAL_RELATIVES = listed("when where")
SUBORDINATORS = listed(
    """
    because while whereas although though if unless whether after before since until till as once whenever
    wherever why how what lest than
    """
)
HYPOTHESES = listed("if unless whether lest")
COORDINATORS = listed("and but or nor yet so then &")

ADVERBS = listed(
    """
    also already always even ever just long never now often once only still then thus too very quite rather soon
    yet again almost not far first later together instead however therefore meanwhile thereby perhaps
    """
)
NOT_ADVERBS = listed(
    """
    family supply ally rally reply bully july italy assembly anomaly monopoly fly belly jelly only
    """
)

REPORTING = listed(
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
    replied know knows knew promise promises promised conclude concluded learn learned
    """
)
ISSUING = listed("issued released published posted aired conducted obtained commissioned televised titled entitled")
"""What is done to a statement, a poll, a film: behind it, and without an object, mostly a participle."""
DENYING = listed("deny denies denied denying")
PLANNING = listed(
    """
    plan plans planned planning expect expects expected scheduled schedule due set intend intends intended hope
    hopes hoped agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised propose
    proposes proposed poised slated going expecting hoping want wants wanted aim aims prepare prepares preparing
    slated likely ready
    """
)

# Past forms that are no participles, and cannot be other words.
PAST = listed(
    """
    arose lay ate began bore blew broke chose came did drew drank drove fell flew forgot forgave froze gave grew hid
    knew rode rang rose sang sank saw shook spoke stole strove swam swore threw took tore was were went woke
    wore wrote became overcame withdrew undertook underwent ran overthrew mistook foresaw oversaw outgrew
    """
)
# Past forms that are participles too.
PAST_OR_PARTICIPLE = listed(
    """
    beat bent bid bound bought brought built burst caught cost crept cut dealt dug fed felt fought found fled
    hung heard held hit hurt kept laid led left lent let lit lost made meant met misled paid put quit read
    rebuilt said sold sent set shed shot shut slept slid sought spent split spread stood stuck struck swept
    swung taught thought told understood upheld won withheld withstood won wound overpaid resold sat shone spun
    stung wept bled bred forbid had
    """
)
PARTICIPLES = listed(
    """
    been begun bitten blown born borne broken chosen come done drawn driven eaten fallen flown forbidden
    forgotten frozen given gone grown hidden known ridden risen run seen shaken shown spoken stolen sworn taken
    thrown torn undergone woken worn written become overcome withdrawn undertaken overthrown mistaken proven got
    gotten
    """
)
# Words in -ed that are no verb.
NOT_PARTICIPLES = listed(
    """
    hundred need indeed feed speed seed breed greed creed bleed weed deed reed bed red wed sacred united naked
    wicked unprecedented so-called unemployed rugged aged kindred ted fred shed embed infrared beloved
    """
)

BASES = listed(
    """
    accept accuse act add admit advance affect agree aim allow announce answer appear apply approach approve
    argue arrive ask attack attend back ban battle begin believe belong block blame break bring build buy call
    carry cast cause celebrate challenge change charge choose claim close collapse come compete complete confirm
    consider contain continue control convene cost cover create criticize cut cross deal debut decide declare defeat
    defend demand deny depend describe deserve develop die disappear discover discuss do draw drive drop elect
    emerge end endorse enjoy enter escape exceed exist expand expect expire explain express face fail fall favor
    fear feature feel fight file find fly follow force gain gather get give go grow happen hate head hear help
    hit hold hope host identify ignore imagine improve include increase insist intend invite involve join jump
    keep kick kill know lack land last launch lay lead learn leave lie live look lose love make march mark
    matter mean meet miss move need note occur offer open operate oppose order owe own pass pay perform plan
    play point poll prefer prepare present produce promise propose prove provide publish push put question raise
    ran reach read recall receive recommend reflect reject release remain remember remove repeat represent
    require resign resume retire return reveal rise rule run save say see seek seem sell send serve set share
    show sign sit speak spend stand start state stay step stop strike struggle suffer suggest support take talk
    tell tend think threaten travel try turn understand urge use visit vote wait want warn watch win wish wonder
    work worry write
    """
)

NOUN_LIKE = listed(
    """
    attack ban battle charge face feature head host land last launch lead march mark order point poll question record
    release rule share
    """
)
"""Bases that stand behind a plural as nouns more often than as verbs."""


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"


THIRD_PERSONS = frozenset(_third_person(base) for base in BASES)

SURELY_VERBS = listed("says wants includes meets opens begins arrives expires goes comes becomes remains closes")
"""Present forms that are hardly ever nouns."""

EVENT_NOUNS = listed(
    """
    accident agreement airstrike ambush anniversary arrest assassination attack auction ballot battle blast
    bombing campaign campaigns ceasefire ceremony championship clash closure collapse concert conference
    conflict convention coup crash crisis deadline deal death debate decision demonstration disaster earthquake
    election elections eruption event execution exhibition explosion famine festival fight final fire flood
    floods forum funeral game games gathering genocide hearing hurricane inauguration incident independence
    interview invasion killing killings launch march massacre match meeting meetings memorial merger midterms
    murder negotiations olympics opening operation outbreak pandemic parade plebiscite poll polls premiere
    primaries primary procession protest protests race races raid raids rallies rally recession referendum
    reform release resignation revolution riot riots robbery round ruling runoff service session shooting
    shootings shutdown siege speech storm strike strikes summit surgery talks tour tournament treaty trial truce
    tsunami unrest uprising verdict violence visit vote voting war wedding withdrawal
    """
)
