"""Bodies, firms and clubs that all news calls by one name, which the tagger would have to guess at.

Facts of common knowledge. A name that is also a plain word, a person's or a place's is left out.
"""

from reader.analysis.wordlists import word_set


def _names(text: str) -> frozenset[str]:
    """A list of folded names, in which those of several words have their blanks written as underscores."""
    return frozenset("\n".join(text.split()).replace("_", " ").split("\n"))


BODIES = _names(
    """
    acas aclu afd afl-cio afp africa_cdc akp al-nusra al-qa'ida al-qaeda al-qaida al-shabaab al_qaeda al_qaida
    althing amnesty_international anadolu anc ansa antara asean aukus bafin bbc bernama bjp boko_haram brics
    bundesbank bundesrat bundestag bundeswehr carter_center cdc cdu centcom chp cia cnn comesa congress csis csto
    csu dail defra die_linke doctors_without_borders dpa duma ecowas eduskunta efsa efta epa eurogroup eurojust
    europol eurostat faa farc fatah fbi fcc fda fema fia fianna_fail fifa fine_gael finma folketing frelimo frontex
    fsb ftc gop greenpeace gru hamas health_and_safety_executive hezbollah hizb_ut-tahrir hizbollah hmrc hrw
    human_rights_watch iaaf iaea iata icao icrc idf ifrc igad imf interfax interpol ioc isis isro itar-tass jaxa
    jnim kgb knesset kremlin kuomintang kyodo likud lok_sabha lokayukta lokpal louvre medecins_sans_frontieres
    mercosur mi5 mi6 monusco mossad muslim_brotherhood nabu nasa nasdaq nato nba nfl nhl nhtsa nih nsa ntsb nypd nyse
    oas oau oecd ofcom ofgem ofsted ofwat oireachtas opec osce oxfam pentagon pkk plaid_cymru plo pml-n politburo psoe
    rajya_sabha red_crescent red_cross reform_uk renamo reporters_without_borders ria_novosti riigikogu rijksmuseum
    riksdag roscosmos sadc saeima save_the_children seimas sejm sinn_fein skupstina smithsonian spd storting swapo
    syriza tass te_pati_maori transparency_international ttp uefa uffizi ukip un unaids unasur undof undp unesco
    unfpa unhcr unhrc unicef unifil unita unodc unprofor unrwa usaid usda verkhovna_rada world_bank world_vision wto
    xinhua yonhap zanu-pf
    """
)
"""What is told of everywhere, and means nothing else."""
MEDICINES = word_set(
    """
    adderall ambien ativan botox comirnaty eliquis enbrel fosamax gleevec herceptin humira imodium keytruda leqembi
    lipitor mounjaro nexium nurofen ozempic oxycontin paxlovid prozac remdesivir ritalin rybelsus saxenda spikevax
    suboxone tamiflu trulicity tylenol valium viagra vioxx wegovy xanax zepbound zoloft
    """
)
"""Medicines by the names they are sold under, which mean nothing else."""
PLATFORMS = word_set(
    """
    bluesky dropbox duolingo facebook flickr gmail google hulu instagram linkedin netflix paypal pinterest quora reddit
    roku skype snapchat substack telegram tiktok tumblr twitter uber vimeo wechat weibo whatsapp youtube
    """
)
"""Firms known by what they run, which the tagger takes for places or works when somebody writes "on" them."""
MAKERS = _names(
    """
    adidas adnoc aeroflot aerospatiale ahold_delhaize air_france airbus akzo_nobel alcatel aldi alibaba alitalia allianz
    alstom american_airlines andreessen_horowitz anglo_american anglogold_ashanti anheuser-busch arcelormittal asml
    astellas astrazeneca at&t audi aventis axa bae_systems baidu bank_of_america bankers_trust barclays barrick_gold
    basf bbva bear_stearns berkshire_hathaway bharat_petroleum bharti_airtel bhp blackrock bmw bnp_paribas boeing bp
    bridgestone british_airways british_gas british_steel british_telecom bt byd bytedance canal+ carrefour
    cathay_pacific cemex charles_schwab chase_manhattan chevron chrysler cisco citibank citicorp citigroup cma_cgm cnooc
    coca-cola codelco coles_group comcast commerzbank compaq conoco costco credit_agricole credit_lyonnais credit_suisse
    csl daewoo daihatsu daimler daimler-benz dangote_group danone deloitte delta_air_lines deutsche_bahn deutsche_bank
    deutsche_post deutsche_telekom dhl dow_chemical dresdner_bank eastman_kodak easyjet ecopetrol electrolux eli_lilly
    embraer emirates_nbd endesa enel energoatom eni equinor ericsson ernst_&_young eskom etihad_airways eurostar
    evergrande exxon exxonmobil fannie_mae fedex ferrari fiat fonterra fortescue foxconn freddie_mac fujitsu gazprom
    geberit geely general_electric general_motors glaxo_wellcome glaxosmithkline glencore gojek goldman_sachs
    grab_holdings greggs gsk h&m hapag-lloyd heidelberg_materials heineken hensoldt hewlett-packard hitachi hoechst
    holcim honda hongkong_telecom hsbc huawei hugo_boss hutchison_whampoa hyundai iberdrola ibm ikea inditex infosys
    intel isuzu itv jaguar_land_rover jardine_matheson jcb jetstar johnson_&_johnson jp_morgan jpmorgan julius_baer
    kepco kering kfc kia klm kodak kpmg kuwait_airways l'oreal lehman_brothers lenovo levi_strauss lidl lockheed_martin
    lonza louis_vuitton lufthansa lukoil lvmh lyft maersk maybank mazda mcdonald's mcdonnell_douglas mercedes-benz
    merrill_lynch metro-goldwyn-mayer michelin microsoft mitsubishi mitsui morgan_stanley motorola mtn mtr_corporation
    naftogaz naspers nbn_co nec nestle netscape nintendo nissan nokia nomura norsk_hydro northrop_grumman
    northwest_airlines novartis novatek novo_nordisk nvidia olivetti openai optus panasonic pdvsa pemex pepsico
    petrobras petrochina petronas petroperu peugeot pfizer philip_morris pirelli pricewaterhousecoopers procter_&_gamble
    pwc qantas qatar_airways quinn_emanuel rabobank raiffeisen_bank raytheon red_bull reliance_industries renault repsol
    reuters rheinmetall rhone-poulenc rio_tinto rolls-royce rosatom rosneft royal_dutch/shell royal_dutch_shell rwe
    ryanair saab sabic safaricom sainsbury's salesforce salomon_brothers samsung sanofi santander_bank saudi_aramco
    sberbank scania sibanye-stillwater siemens sinopec sk_hynix skoda slb smithkline_beecham societe_generale softbank
    sonatrach sony spacex spotify standard_chartered starlink statoil stellantis subaru sumitomo suncorp suzuki swissair
    tata_motors tata_steel telefonica telstra tencent tesco texaco texas_instruments thyssenkrupp toshiba totalenergies
    toyota trafigura transnet tsmc turkish_airlines ubs ukrenergo ukrzaliznytsia unicredit unilever united_airlines ups
    us_airways vedanta veolia verizon vitol vodacom vodafone volkswagen volvo vontobel vtb wal-mart walmart waymo
    wells_fargo westpac wipro wizz_air woolworths ww_norton xiaomi ypf yukos zijin zte
    """
)
"""Firms known by what they make or sell, which the tagger takes for places or people: Toyota is a city too."""
CLUBS = _names(
    """
    49ers 76ers ac_milan aek_athens ajax al-ahly all_blacks arsenal as_roma aston_villa astros atletico_madrid
    bafana_bafana bayer_leverkusen bayern bayern_munich benfica besiktas birmingham_city black_caps blackburn_rovers
    blackhawks boca_juniors bolton_wanderers borussia_dortmund borussia_moenchengladbach brewers broncos buccaneers
    canadiens canucks cavaliers celtics cincinnati_reds clippers club_brugge colo_colo coventry_city crystal_palace
    cska_moscow derby_county dinamo_zagreb dodgers dundee_united dynamo_kiev dynamo_moscow everton fc_barcelona
    fc_porto fenerbahce ferencvaros feyenoord fiorentina flamengo fluminense galatasaray grasshoppers gremio
    hertha_berlin hibernian inter_milan ipswich_town juventus kaizer_chiefs knicks lakers leeds_united leicester_city
    lokomotiv_moscow manchester_city manchester_united maple_leafs mavericks mets newcastle_united norwich_city
    nottingham_forest olympiakos orioles orlando_pirates packers padres palmeiras panathinaikos paris_saint-germain
    paris_st_germain partizan_belgrade penguins phillies preston_north_end psg psv psv_eindhoven queens_park_rangers
    raith_rovers rapid_vienna raptors real_madrid real_sociedad red_sox red_star_belgrade redskins sampdoria schalke
    seahawks shakhtar_donetsk sheffield_united sheffield_wednesday socceroos sparta_prague spartak_moscow
    sporting_lisbon springboks standard_liege steaua_bucharest steelers stoke_city sturm_graz supersonics timberwolves
    torpedo_moscow tottenham tottenham_hotspur tranmere_rovers udinese vancouver_canucks vfb_stuttgart wallabies
    werder_bremen west_bromwich_albion west_ham white_sox wigan_athletic yankees zamalek
    """
)
"""Clubs and teams by names that mean nothing else, though a city's may be within."""
LEAGUES = _names(
    """
    allsvenskan bundesliga ekstraklasa eliteserien eredivisie euroleague la_liga primeira_liga serie_a super_lig
    superliga
    """
)
"""Leagues in which clubs play, by names that mean nothing else."""
PAPERS = _names(
    """
    aftenposten aftonbladet al-ahram al-jazeera al_arabiya al_jazeera al_mayadeen asahi_shimbun buzzfeed cbc_news
    channel_newsasia corriere_della_sera dagens_nyheter de_telegraaf der_spiegel der_standard die_welt die_zeit
    el_comercio el_mundo el_pais el_tiempo el_universal fox_news frankfurter_allgemeine gazeta_wyborcza getty_images
    haaretz handelsblatt hindustan_times hurriyet il_sole_24_ore itv_news izvestia jyllands-posten
    kommersant l'equipe la_nacion la_repubblica la_stampa la_vanguardia le_figaro le_monde le_soir
    les_echos mediapart msnbc neue_zurcher_zeitung nikkei novaya_gazeta o_globo rappler rodong_sinmun rzeczpospolita
    sky_news straits_times svenska_dagbladet suddeutsche_zeitung the_hindu times_of_india ukrainska_pravda
    yomiuri_shimbun
    """
)
"""Papers and stations that are told of as those who report."""
CALLED_BY_OFFICE = _names("aga_khan dalai_lama fdr gyalwang_karmapa lbj mlk panchen_lama rfk")
"""People who are called by their office alone, as if it were a name, or by their letters."""
CALLED = BODIES | MAKERS | CLUBS | LEAGUES | PAPERS
"""Bodies, firms and clubs that are found wherever they are named, and are nothing else."""
ALWAYS_BODIES = CALLED | PLATFORMS
