"""Titles, offices and trades: the plain words that say who somebody is, what bodies are and what is done with works, as
data.

Names are cut free of them, and a plain "the minister" is tied to its person by them. All words are lower-case; what
stands for whom in a text is decided elsewhere.
"""

from reader.analysis.wordlists import word_set

HONORIFICS = word_set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur baron baroness count countess
    duke duchess prince princess king queen emperor empress emir sultan sheikh sheik shaikh sheikha sayyid
    shah tsar pope saint st father fr sister brother rev revd reverend imam mullah maulana ayatollah rabbi
    swami guru hajj haji archbishop bishop cardinal canon chief hon honourable honorable justice judge doctor
    engineer eng barrister advocate senhor senor señor señora don doña herr frau pastor deacon patriarch lama
    shri smt datuk dato datin tan tun encik puan alhaji alhaja mallam oba otunba comrade cde uncle aunt
    """
)
"""Words that stand before a name and belong to it by courtesy, birth, the church or learning; no full stops."""

RANKS = word_set(
    """
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral
    adm commodore commander cmdr brigadier brig marshal sapper gunner officer constable inspector
    superintendent supt detective sheriff commissioner sub-inspector warrant ensign airman cadet
    """
)
"""Ranks of armies and of the police, with their short forms."""

OFFICES = word_set(
    """
    president premier minister secretary chancellor vice-president vice-chancellor governor mayor deputy-mayor
    senator sen congressman congresswoman representative rep lawmaker legislator deputy mp mep mla
    parliamentarian speaker councillor councilor councilman councilwoman alderman ambassador envoy consul
    diplomat attaché attache delegate commissioner prosecutor attorney solicitor magistrate ombudsman regent
    monarch ruler dictator leader chair chairman chairwoman chairperson convener convenor president-elect
    secretary-general director director-general ceo cfo coo cto boss chief executive manager founder
    co-founder cofounder owner head vice-chair vice-chairman undersecretary under-secretary treasurer trustee
    principal dean rector provost chaplain superintendent administrator coordinator co-ordinator negotiator
    mediator rapporteur whip taoiseach tánaiste tanaiste chief-of-staff registrar auditor comptroller
    controller lieutenant-governor governor-general adviser advisor aide spokesman spokeswoman spokesperson
    """
)
"""Offices of state, of parties and of firms: the last word of the office."""

BEFORE_PEOPLE = HONORIFICS | RANKS | OFFICES | {"gov", "pres"}
"""What stands before one name."""

OFFICES_OF_SEVERAL = frozenset(office + "s" for office in OFFICES)
"""Offices before more than one name: "Foreign Ministers Roca and Lee"."""

TRADES = word_set(
    """
    actor actress activist academic accountant analyst anthropologist archaeologist architect artist astronaut
    astronomer astrophysicist athlete author banker barber batsman bassist biologist blogger bowler boxer
    broadcaster broker builder businessman businesswoman campaigner candidate captain carpenter cartoonist
    champion chef chemist climatologist cleric climber clergyman coach columnist comedian commentator composer
    conductor congregant conservationist contractor correspondent counsel counsellor counselor criminologist
    critic curator cyclist dancer defender designer developer dissident doctor dramatist driver drummer
    ecologist economist editor editor-in-chief educator engineer entrepreneur epidemiologist essayist
    ethnographer expert farmer filmmaker film-maker firefighter fisherman footballer forward geologist
    geographer geophysicist goalkeeper golfer guitarist gynaecologist healer historian host hydrologist
    illustrator immunologist industrialist influencer insider inventor investigator investor jockey journalist
    judge jurist keeper landlord landowner lawyer lecturer librarian lobbyist magnate mathematician mechanic
    meteorologist microbiologist midfielder midwife militant miner model mogul musician narrator naturalist
    neighbour neighbor neurologist neuroscientist novelist nurse nutritionist observer oceanographer official
    oncologist organiser organizer oligarch paediatrician pediatrician painter paleontologist palaeontologist
    paramedic pathologist patron philanthropist philosopher photographer photojournalist physician physicist
    pilot player playwright poet policeman policewoman politician pollster presenter priest producer professor
    programmer psychiatrist psychologist publicist publisher pundit quarterback racer radiologist rapper
    realtor rector referee reporter researcher resident retailer runner-up sailor scholar scientist
    screenwriter sculptor seismologist shepherd shopkeeper singer singer-songwriter skipper sociologist
    soldier songwriter specialist sprinter star statistician stockbroker strategist striker student surgeon
    surveyor swimmer teacher technician tycoon theologian therapist trader trainer translator umpire veteran
    veterinarian vet virologist volcanologist volunteer warlord widow widower winger worker wrestler writer
    youtuber zoologist nominee incumbent challenger contender front-runner frontrunner heir successor
    predecessor counterpart colleague ally rival opponent suspect defendant plaintiff victim survivor witness
    accused gunman attacker hostage inmate prisoner detainee refugee migrant wife husband son daughter father
    mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother spouse
    partner fiancé fiancée boyfriend girlfriend teenager man woman boy girl passenger patient customer winner
    laureate medallist medalist teammate recruiter consultant
    """
)
"""What people do, are to each other, or are in a story."""

CALLINGS = word_set(
    """
    abbess abbot animator apprentice archivist backbencher bailiff bargeman barista baritone beekeeper blacksmith
    boatman bookkeeper bookmaker bookseller botanist bouncer breeder brewer bricklayer bursar butcher bystander
    caregiver carer caretaker cellist choreographer cinematographer cleaner commuter cook coroner courier coxswain
    crofter curate deckhand dentist distiller dockworker electrician eyewitness ferryman fishmonger florist forester
    friar gamekeeper gardener graduate greengrocer grocer groundskeeper hairdresser harbormaster harbourmaster
    headmaster headmistress headteacher helmsman homeowner hotelier housekeeper innkeeper instructor intern janitor
    jeweler jeweller joiner laborer labourer landlady lifeguard liquidator mariner monk motorist msp nun onlooker
    optician parent parson pensioner pharmacist physiotherapist pianist plumber postman postmaster postmistress
    potter psychotherapist publican puppeteer radiographer ranger restaurateur retiree roofer saxophonist
    schoolmaster schoolteacher seafarer seamstress shopper sommelier soprano stallholder stonemason storekeeper
    stylist tailor td tenant trainee trawlerman trucker trumpeter tutor undergraduate vicar villager violinist waiter
    waitress warden weaver welder whistleblower winemaker zookeeper
    """
)
"""More of what people do, which the tagger of names was not taught."""

ROLE_MODIFIERS = word_set(
    """
    acting assistant associate attorney-general caretaker chief co deposed deputy designate elect emeritus ex exiled
    executive first former honorary incoming incumbent interim joint junior late lead longtime long-time
    managing national new ousted outgoing permanent petty principal prime rear regional second senior shadow special
    squadron then then-president top veteran vice foreign interior defence defense finance health justice education
    economy energy environment agriculture trade transport labour labor sports culture information home external
    internal affairs state press opposition party ruling provincial federal local police army navy military
    human rights general
    """
)
"""Words that stand before the last word of a role and belong to it."""

ROLE_PHRASES = (
    "secretary of state", "secretary of defense", "secretary of defence", "secretary of the treasury",
    "secretary general",
    "attorney general", "solicitor general", "director general", "governor general", "inspector general",
    "surgeon general", "auditor general", "consul general", "prime minister", "prime minister designate",
    "vice president", "vice chairman", "chief executive", "chief executive officer", "chief financial officer",
    "chief operating officer", "chief of staff", "chief of army staff", "chief of police", "chief justice",
    "chief minister", "head of state", "head of government", "chancellor of the exchequer", "leader of the opposition",
    "speaker of the house", "member of parliament", "member of congress", "head coach", "first lady", "crown prince",
    "supreme leader", "managing director", "editor in chief", "vice chancellor", "president elect",
)  # fmt: skip
"""Roles of several words that do not simply end in their head."""

ROLE_HEADS = HONORIFICS | RANKS | OFFICES | TRADES | CALLINGS
"""Every word that alone, or last after modifiers, says who somebody is."""


KIN = word_set("aunt brother cousin daughter father grandfather grandmother husband mother sister son uncle widow wife")
SEAT_PARTIES = ("D-", "I-", "R-")
"""What stands before the seat of an American politician: "Rep. Ana Ruiz, D-Harbor"."""
FIRM_WORDS = word_set(
    """
    airline automaker brokerage carmaker chipmaker conglomerate drugmaker homebuilder housebuilder insurer
    lender manufacturer newspaper planemaker regulator retailer shipbuilder start-up startup steelmaker subsidiary
    tabloid watchdog website
    """
)
"""What bodies are, and what no name begins with: "Retailer Volta"."""
FIRM_TRADES = word_set(
    """
    brewer broadcaster builder carrier contractor developer distiller maker miner operator pollster processor producer
    publisher supplier
    """
)
"""What bodies are, and people or ships as well."""

STAGED = word_set(
    """
    adapted adapting appeared appearing appears co-starred cast directed directing directs played playing plays
    premiered role roles season seen starred starring stars
    """
)
"""What is done with a work, before its name: "starred in “Saltmarsh”"."""


def is_role_word(word: str) -> bool:
    """Whether a word, full stop or not, is the head of a role; plurals are not."""
    return word.casefold().rstrip(".") in ROLE_HEADS
