"""Bodies, firms and clubs that all news calls by one name, which the tagger would have to guess at.

Facts of common knowledge. A name that is also a plain word, a person's or a place's is left out.
"""

from reader.analysis.wordlists import word_set


def _names(text: str) -> frozenset[str]:
    """A list in which a name of several words has its blanks written as underscores."""
    return frozenset([name.replace("_", " ") for name in word_set(text)])


BODIES = _names(
    """
    aclu afl-cio afp al-qaeda al-qaida asean aukus bbc brics bundesbank bundestag cia cnn comesa congress duma
    ecowas efta europol farc fatah fbi fema fia fifa frelimo gop hamas hezbollah hizbollah iaaf iaea icrc idf imf
    interfax interpol ioc isis itar-tass jaxa kgb knesset kremlin lok_sabha lokayukta lokpal mi5 mi6 mossad nasa
    nasdaq nato nba nfl nhl nsa nypd nyse oecd opec osce pentagon pkk plo politburo rajya_sabha red_crescent
    red_cross renamo sadc swapo ttp uefa un unaids undp unesco unhcr unicef unita unprofor unrwa usaid wto xinhua
    """
)
"""What is told of everywhere, and means nothing else."""
PLATFORMS = word_set(
    "facebook google instagram linkedin netflix pinterest reddit snapchat tiktok twitter uber whatsapp youtube"
)
"""Firms known by what they run, which the tagger takes for places or works when somebody writes "on" them."""
MAKERS = _names(
    """
    aerospatiale aeroflot airbus akzo_nobel alcatel alibaba alitalia astrazeneca at&t audi aventis baidu bankers_trust
    barclays basf bbva bear_stearns bmw bnp_paribas boeing bp bridgestone british_airways british_gas
    british_steel british_telecom bt cathay_pacific carrefour chase_manhattan chevron chrysler cisco citibank citicorp
    citigroup coca-cola commerzbank compaq conoco credit_agricole credit_lyonnais credit_suisse daewoo daimler
    daimler-benz danone delta_air_lines deutsche_bank deutsche_telekom dow_chemical dresdner_bank eastman_kodak
    electrolux ericsson exxon exxonmobil fannie_mae fiat foxconn freddie_mac fujitsu gazprom general_electric
    general_motors glaxo_wellcome glaxosmithkline goldman_sachs heineken hewlett-packard hitachi hoechst honda
    hongkong_telecom hsbc huawei hutchison_whampoa hyundai ibm infosys intel jardine_matheson jp_morgan jpmorgan
    kia klm kodak lehman_brothers lenovo lockheed_martin lufthansa lukoil lvmh maersk maybank mazda mcdonnell_douglas
    mercedes-benz merrill_lynch michelin microsoft mitsubishi mitsui morgan_stanley motorola nec
    nestle netscape nintendo nissan nokia nomura northrop_grumman northwest_airlines novartis novo_nordisk
    olivetti panasonic pemex pepsico petrobras petrochina petronas peugeot pfizer philip_morris pirelli
    procter_&_gamble qantas raytheon red_bull reliance_industries renault repsol reuters rhone-poulenc rolls-royce
    rosneft royal_dutch_shell royal_dutch/shell ryanair salomon_brothers samsung sanofi santander_bank scania
    siemens sinopec skoda smithkline_beecham societe_generale sony standard_chartered statoil sumitomo suzuki swissair
    tata_motors tata_steel telefonica tencent texaco texas_instruments toshiba toyota tsmc ubs unicredit
    unilever us_airways vodafone volkswagen volvo wal-mart walmart wells_fargo westpac wipro xiaomi
    """
)
"""Firms known by what they make or sell, which the tagger takes for places or people: Toyota is a city too."""
CLUBS = _names(
    """
    76ers 49ers ac_milan aek_athens ajax al-ahly arsenal astros aston_villa atletico_madrid as_roma bayer_leverkusen
    bayern bayern_munich benfica besiktas birmingham_city blackburn_rovers blackhawks boca_juniors bolton_wanderers
    borussia_dortmund borussia_moenchengladbach brewers broncos buccaneers canadiens canucks cavaliers
    celtics cincinnati_reds clippers club_brugge colo_colo coventry_city crystal_palace cska_moscow derby_county
    dinamo_zagreb dodgers dundee_united dynamo_kiev dynamo_moscow everton fc_barcelona fc_porto fenerbahce
    ferencvaros feyenoord fiorentina flamengo fluminense galatasaray gremio grasshoppers hertha_berlin hibernian
    ipswich_town inter_milan juventus kaizer_chiefs knicks lakers leeds_united leicester_city
    lokomotiv_moscow manchester_city manchester_united maple_leafs mavericks mets newcastle_united
    norwich_city nottingham_forest olympiakos orioles orlando_pirates packers padres palmeiras panathinaikos
    paris_saint-germain paris_st_germain partizan_belgrade penguins phillies preston_north_end psg psv psv_eindhoven
    queens_park_rangers raith_rovers raptors rapid_vienna real_madrid real_sociedad red_sox red_star_belgrade redskins
    sampdoria schalke seahawks shakhtar_donetsk sheffield_united sheffield_wednesday sparta_prague
    spartak_moscow sporting_lisbon standard_liege steaua_bucharest steelers stoke_city sturm_graz supersonics
    timberwolves torpedo_moscow tottenham tottenham_hotspur tranmere_rovers udinese vancouver_canucks
    vfb_stuttgart werder_bremen west_bromwich_albion west_ham wigan_athletic white_sox yankees zamalek
    """
)
"""Clubs and teams by names that mean nothing else, though a city's may be within."""
CALLED = BODIES | MAKERS | CLUBS
"""Bodies, firms and clubs that are found wherever they are named, and are nothing else."""
ALWAYS_BODIES = CALLED | PLATFORMS
