"""Words that tell the kind of a name and that the tagger was not taught: of firms, regions, storms, numbered places."""

from reader.analysis.english.roles import FIRM_WORDS, KIN
from reader.analysis.wordlists import word_set

FIRMS = word_set(
    """
    aerospace aerosystems aggregates airlines airways analytics automotive aviation avionics bakeries bancorp
    beverages biologics biosciences biotech biotherapeutics brands breweries brewing builders cement ceramics
    chemicals coaches corp corporation couriers dairies dairy developments diagnostics distilleries distillers
    dynamics electronics energi energia energie energy enerji entertainment ferries fertilizer fertilizers fintech
    foods freight furniture gas genomics haulage healthcare holding holdings homes hospice inc industries insurance
    invest kapital labs lines logistics ltd marine metals microsystems minerals mining motors mutual oil pathology
    payments petroleum pharma pharmaceuticals photonics plastics platforms plc poultry properties rail resources
    robotics securities semiconductor semiconductors shipping shipyards software solicitors supermarkets tech
    telecoms textiles therapeutics travels treks trucking ventures voyages water
    """
)
"""What the names of firms end in, and those of places do not."""
BODIES = FIRM_WORDS | word_set(
    """
    agency app bakery band bank bookmaker brewery chain charity company consultancy daily exchange firm fund giant group
    haulier magazine militia movement network nonprofit organisation organization outlet party platform portal service
    studio supermarket tank union utility weekly
    """
)
"""What bodies are, before their names: "the lender Volta", "the rail union Orrin"."""
GOVERNED = word_set(
    "athletics badminton basketball boxing cricket cycling football golf hockey netball rowing rugby tennis"
)
"""Sports by which bodies are called that run them in a land: "Cricket South Africa"."""
NATIONAL = word_set(
    """
    air audit creative cricket enterprise forestry health historic marine natural parks police rugby screen sport
    statistics team transport visit waterways
    """
)
"""What bodies are called with the country behind it: "Police Scotland", "Sport England"."""
PAPERS = word_set(
    """
    Chronicle Courier Echo Gazette Guardian Herald Independent Journal Mail Mercury Mirror Observer Post Standard
    Telegraph Times Tribune
    """
)
"""What papers are called, behind an article, as they are written."""
STATIONS = frozenset(("hmp", "raf"))
"""What the names of air bases and prisons begin with: "RAF Tarna"."""
REGIONS = word_set(
    """
    abruzzo adirondacks adriatic aegean alps alsace anatolia andes appalachians arctic balochistan baluchistan bavaria
    bessarabia borneo brittany calabria caribbean carpathians caucasus chiapas corsica cotswolds crete dagestan darfur
    dolomites donbas flanders galilee gaza guangdong gujarat hejaz helmand himalayas ingushetia kandahar karabakh
    karnataka kerala levant lombardy maghreb mediterranean mesopotamia mindanao nagaland nagorno-karabakh normandy
    ossetia ozarks pacific patagonia piedmont polynesia pyrenees rajasthan rockies sahara sahel sardinia saxony
    scandinavia siberia sichuan sicily sinai sindh sumatra thrace tigray transcaucasia transnistria transylvania tuscany
    ulster urals wallonia waziristan xinjiang
    """
)
PROVINCES = word_set(
    """
    aceh adamawa alberta andalusia andhra_pradesh antioquia antofagasta araucania arunachal_pradesh ashanti_region
    assam baden-wuerttemberg baden-wurttemberg balochistan bangsamoro bashkortostan basilicata
    basque_country bihar borno bougainville brandenburg british_columbia burgenland cabo_delgado cantabria carinthia
    casamance catalonia chechnya chhattisgarh chihuahua_state chubut crimea dalmatia eastern_cape emilia-romagna
    equateur equatoria extremadura fujian gansu gauteng gilgit-baltistan guanajuato guangxi guizhou
    hainan haryana hebei heilongjiang henan hesse himachal_pradesh hokkaido honshu hubei hunan inner_mongolia istria
    jalisco jharkhand jiangsu jubaland kalimantan karakalpakstan katanga katsina khyber_pakhtunkhwa kordofan
    krasnodar_krai kwazulu-natal kyushu ladakh leyte liaoning limpopo lombardia lower_saxony luhansk_oblast luzon
    madhya_pradesh maharashtra manipur manitoba mato_grosso mazovia mecklenburg-vorpommern meghalaya michoacan
    michoacán minas_gerais mindoro mizoram moldavia mpumalanga nakhchivan new_brunswick new_caledonia
    new_south_wales ningxia north_kivu north_kordofan north_rhine-westphalia northern_cape northern_territory
    northwest_territories nouvelle-aquitaine nova_scotia nuevo_leon nunavut oaxaca occitanie odisha okinawa ontario
    oromia palawan pernambuco pomerania puntland qinghai queensland quintana_roo rhineland-palatinate
    rio_grande_do_sul saarland santa_catarina saskatchewan saxony-anhalt schleswig-holstein shaanxi shandong shanxi
    sikkim silesia sinaloa somaliland sonora south_australia south_kivu south_kordofan styria sulawesi tamaulipas
    tamil_nadu tarapaca tasmania tatarstan telangana tete_province thuringia transdanubia tripura tyrol umbria
    uttar_pradesh uttarakhand veracruz_state visayas vojvodina wallachia west_bengal west_papua western_australia
    western_cape yunnan zambezia zamfara zhejiang
    """
)
"""States and provinces, with their blanks written as underscores."""
REGIONS |= {name.replace("_", " ") for name in PROVINCES} | {
    "east bank",
    "gaza strip",
    "golan heights",
    "persian gulf",
    "republika srpska",
    "west bank",
}
"""Parts of the world and of countries that are more than their cities."""
FAITHFUL = word_set(
    """
    adventist adventists alevi alevis amish benedictines calvinist calvinists druids franciscan franciscans hasidim
    huguenot huguenots ismaili ismailis jesuit jesuits lutherans mennonite mennonites methodists moslems pentecostals
    quaker quakers rastafarian rastafarians salafis sufis unitarians wahhabis zoroastrian zoroastrians
    """
)
"""Orders and those of a faith, beside the peoples of the table of countries."""
OF_PARTS = frozenset(
    f"{part} {people}"
    for part in ("central", "east", "north", "south", "southeast", "west")
    for people in ("african", "africans", "american", "americans", "asian", "asians", "european", "europeans")
) | {"middle eastern", "dems", "lib dem", "lib dems", "first nation", "first nations"}
"""Those of a part of the world, of a party by its short form, and of the first peoples of a land."""
FAITHFUL |= OF_PARTS
WARDS = word_set("district gate group phase pier platform precinct room route section terminal tier ward")
"""With a number, these name nothing."""
AFTER_PEOPLE = frozenset(
    ("BEM", "CBE", "CMG", "CVO", "DBE", "DSO", "FBA", "FRCP", "FRS", "FRSE", "GBE", "GCMG", "KBE", "KC", "KCB", "KCMG",
     "MBE", "MD", "MEP", "MP", "MSP", "OBE", "OAM", "PC", "PhD", "QC", "SAN", "TD")
)  # fmt: skip
"""Honours, degrees and seats in short behind somebody's name."""
COUNSEL = frozenset(("KC", "PC", "QC"))
"""Of these, what stands behind the full name of a lawyer and of no body."""
ORDERS = frozenset(("AC", "AM", "AO", "BL", "CH", "GCB", "KCVO", "OFM", "ONZ", "OSB", "SC", "SJ"))
"""Honours that are short for other things as well, where nobody's name stands before them."""
STORMS = word_set("cyclone hurricane storm typhoon")
"""What storms are called by, before a given name."""
CRAFTS = word_set(
    """
    barge boat bulker catamaran corvette cruiser destroyer dhow dredger ferry freighter frigate gunboat hovercraft
    icebreaker ketch lander lifeboat liner longliner minesweeper rover sailboat schooner ship sloop spacecraft spaceship
    speedboat steamer submarine superyacht tanker trawler trimaran tug vessel warship yacht
    """
)
"""What sails or flies under a name: "the ferry Norling"."""
NEAR_KIN = KIN | word_set(
    "boyfriend fiancé fiancée girlfriend granddaughter grandson nephew niece stepfather stepmother widower"
)
BEFORE_KIN = tuple(f" {kin} " for kin in sorted(NEAR_KIN))
"""What stands before somebody's name, whatever else bears it: "his daughter Mali"."""
STREETS = frozenset(
    ("avenue", "close", "crescent", "expressway", "freeway", "highway", "lane", "motorway", "road", "street", "terrace")
)
POLICE_RANKS = frozenset(
    ("ACP", "ADGP", "AIG", "ASI", "ASP", "CCPO", "CPO", "DCP", "DGP", "DIG", "DPO", "DSP", "IGP", "RPO", "SHO", "SSP")
)
"""Ranks of the police in South Asia and West Africa, which are nothing else before two names."""
BUILT = word_set(
    """
    airport arena atoll avenue bluffs boulevard cathedral caves cemetery corners crematorium fjord galleries glacier
    heights hospital hotel inn lagoon monastery mosque museum palace plaza prison rapids reef refinery reservoir shoal
    shrine springs stadium zoo
    """
)
"""What is built, or lies in the land or the sea, and nobody is called by."""
