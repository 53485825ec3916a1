"""Bodies, firms and clubs that all news calls by one name, which the tagger would have to guess at.

Facts of common knowledge. A name that is also a plain word, a person's or a place's is left out.
"""

from reader.analysis.wordlists import word_set


def _names(text: str) -> frozenset[str]:
    """A list of folded names, in which those of several words have their blanks written as underscores."""
    return frozenset("\n".join(text.split()).replace("_", " ").split("\n"))


NO_INITIALS = word_set("A.F.C. B.C. D.C. E.U. F.C. L.A. N.C. N.J. N.Y. S.C. U.A.E. U.K. U.N. U.S. U.S.A.")
"""Letters with stops that are short for a place, a body or a club, and not for somebody's given names."""
BODIES = _names(
    """
    aam_aadmi_party abc_news acas aclu afd afl-cio afp africa_cdc akp al-aqsa_martyrs_brigades al-azhar al-nusra
    al-qa'ida al-qaeda al-qaida al-shabaab al_qaeda al_qaida al_qassam_brigades alternative_for_germany althing
    amnesty_international anadolu anc ansa ansar_allah antara asean aukus awami_league bafin bbc bernama bjd bjp boj
    boko_haram brics brookings_institution bundesbank bundesrat bundestag bundeswehr caltech cambiemos carter_center
    cbc cbs cdc cdu centcom cfpb chatham_house chp cia ciudadanos cma cnn comesa concacaf congress conmebol cosatu
    crimestoppers csis csto csu daesh dail defra democratic_unionist_party dhs die_linke doctors_without_borders dpa
    duma dup ecb ecowas eduskunta efsa efta ennahda epa eurogroup eurojust europol eurostat faa farc fatah fbi fcc
    fda fdic fema fia fianna_fail fiba fidesz fifa fine_gael finma folketing fomc forza_italia frelimo fretilin
    frontex fsb ftc g-20 g-7 g20 g7 g77 g8 gchq georgian_dream golkar gop green_party greenpeace gru hamas
    hayat_tahrir_al-sham health_and_safety_executive hezbollah hizb_ut-tahrir hizbollah hmrc hrw human_rights_watch
    iaaf iaea iata icao icrc idf ifrc igad imf interfax interpol ioc irgun isis islamic_jihad isro itar-tass
    janjaweed jaxa jnim jobbik kbs kgb knesset komeito kremlin kuomintang kyodo lapd lashkar-e-taiba likud lok_sabha
    lokayukta lokpal los_zetas louvre m23 medecins_sans_frontieres medef mercosur mi5 mi6 mlb mls monusco mossad
    muslim_brotherhood nabu nasa nascar nasdaq nato nba nbc new_zealand_first nfl nhk nhl nhs nhtsa nidaa_tounes nih
    noaa npr nsa nspcc ntpc ntsb nypd nyse oas oau oecd ofcom ofgem ofsted ofwat oireachtas opec osce oxfam pboc pbs
    pentagon pga pheu_thai pkk plaid_cymru plo pml-n podemos polisario polisario_front politburo
    progressive_slovakia psoe pvv rajya_sabha rba rbi red_crescent red_cross reform_uk renamo
    reporters_without_borders ria_novosti riigikogu rijksmuseum riksdag rnli roscosmos rspb rspca rte sadc saeima
    samajwadi_party save_the_children sdlp seimas sejm shin_bet sinn_fein skupstina smer smithsonian snp sorbonne
    spd storting swapo syriza tass te_pati_maori transparency_international transport_for_london trinamool_congress
    ttp ucla uefa ufc uffizi ukip un unaids unasur undof undp unesco unfpa unhcr unhrc unicef unifil unita unodc
    unprofor unrwa usaid usda usgs verkhovna_rada wagner_group world_aquatics world_athletics world_bank world_rugby
    world_vision wto wwe xinhua yabloko yesh_atid yonhap zanu-pf
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
    accenture acer acwa_power adecco adidas adnoc aecom aeroflot aerospatiale ahold_delhaize air_algerie air_arabia
    air_france airbnb airbus airtel akzo_nobel akzonobel albertsons alcatel aldi alibaba alitalia allianz alstom amd
    american_airlines amgen amtrak andreessen_horowitz anglo_american anglogold_ashanti anheuser-busch anthropic
    arcelik arcelormittal arm_holdings asda ashtead asml astellas astrazeneca asus at&t atos attijariwafa audi
    aventis aviva axa axiata ayala_corporation bae_systems baidu bajaj_auto balenciaga balfour_beatty
    bank_of_america bankers_trust barclays barrick_gold basf bbva bear_stearns berkshire_hathaway bertelsmann
    bharat_petroleum bharti_airtel bhel bhp binance biocon biogen biontech blackrock bmw bnp_paribas boeing bouygues
    bp braskem bridgestone british_airways british_gas british_steel british_telecom broadcom bt burberry byd
    bytedance cadbury canal+ capgemini capitaland carlsberg carrefour cathay_pacific catl cemex centrica cez
    charles_schwab chase_manhattan check_point chevron christie's chrysler cigna cisco citibank citicorp citigroup
    cma_cgm cnooc coal_india coca-cola codelco coinbase coles_group colgate-palmolive comac comcast commerzbank
    compaq conoco conocophillips coreweave cosco costco coupang credit_agricole credit_lyonnais credit_suisse crrc
    csl daewoo daihatsu daimler daimler-benz damac dangote dangote_group danone danske_bank dbs deepmind deepseek
    deloitte delta_air_lines deutsche_bahn deutsche_bank deutsche_borse deutsche_post deutsche_telekom dhl diageo
    didi dollarama doordash dow_chemical dp_world dr_reddy's dresdner_bank e.on eastman_kodak easyjet ebay ecobank
    ecopetrol edf egyptair elbit electrolux eli_lilly emaar embraer emirates_nbd enbridge endesa enel energoatom
    engie eni epson equinor equity_bank ericsson ernst_&_young erste_group eskom essilorluxottica ethiopian_airlines
    etihad etihad_airways etsy eurobank eurostar eurowings evergrande exelon expedia experian exxon exxonmobil
    fannie_mae fanuc fedex femsa ferrari fiat flipkart flutterwave flybe flydubai fonterra fortescue foxconn fraport
    freddie_mac fresenius fujitsu g4s garmin garuda gazprom gazprombank ge_vernova geberit gedeon_richter geely
    genentech general_electric general_motors genting gerdau gilead givaudan glaxo_wellcome glaxosmithkline glencore
    godrej gojek goldman_sachs gopro grab_holdings greggs grifols groupon gsk gucci h&m haier hapag-lloyd harrods
    hasbro hcl hdfc_bank heidelberg_materials heineken hensoldt hewlett-packard hewlett_packard hikvision hitachi
    hoechst holcim hon_hai honda hongkong_telecom hsbc huawei hugo_boss hutchison_whampoa hyundai iberdrola ibm
    icici_bank ikea inditex indosat infosys intel intesa_sanpaolo israel_aerospace_industries isuzu itochu itv
    jaguar_land_rover jardine_matheson jbs jcb jd.com jetblue jetstar johnson_&_johnson jollibee jp_morgan jpmorgan
    julius_baer jumia kakao kcb kenya_airways kepco kering kfc kia klm koc_holding kodak kpmg kraft_heinz
    kuhne_+_nagel kuwait_airways kyocera l'oreal lafarge larsen_&_toubro lehman_brothers lendlease lenovo
    levi_strauss lg_electronics li_auto lidl lindt lloyds_bank lockheed_martin logitech lonza louis_vuitton
    lufthansa lukoil lululemon lvmh lyft ma'aden macquarie maersk manulife marks_&_spencer marubeni maruti_suzuki
    mastercard mattel maybank mazda mcdonald's mcdonnell_douglas mediatek medtronic megafon meituan mercadolibre
    mercedes-benz merrill_lynch metlife metro-goldwyn-mayer michelin microsoft mitsubishi mitsui mobileye moderna
    mol_group mondelez moody's morgan_stanley morrisons motorola msci mtn mtr_corporation mubadala naftogaz naspers
    natwest naver nbn_co nec nestle netease netscape network_rail neuralink newmont nike nintendo nio nissan nokia
    nomura nordea nornickel norsk_hydro northrop_grumman northvolt northwest_airlines novartis novatek novavax
    novo_nordisk ntpc nutrien nvidia ocado ocbc olivetti omv oneplus ongc openai oppo optus orlen orsted osram
    palantir panasonic paytm pdvsa pemex pepsi pepsico pertamina petrobras petrochina petrofac petronas petroperu
    peugeot pfizer philip_morris pinduoduo piraeus_bank pirelli pixar pko_bp pldt prada pricewaterhousecoopers
    primark procter_&_gamble prosus ptt pwc qantas qatar_airways qualcomm quinn_emanuel rabobank raiffeisen
    raiffeisen_bank raytheon reckitt red_bull refinitiv reliance_industries renault repsol reuters revolut
    rheinmetall rhone-poulenc richemont rio_tinto rivian rocket_lab rolex rolls-royce rosatom rosneft
    royal_air_maroc royal_dutch/shell royal_dutch_shell rusal rwe ryanair saab sabanci sabic safaricom sainsbury's
    saipem salesforce salomon_brothers samsung san_miguel_corporation sanlam sanofi santander_bank sasol
    saudi_aramco sberbank scania schlumberger scottishpower sea_ltd serco severstal sgs shein shopify siam_cement
    sibanye-stillwater siemens singtel sinochem sinopec sk_hynix skanska skoda skyworks slb smithkline_beecham
    smurfit societe_generale sodexo softbank sonatrach sonelgaz sony sotheby's spacex spotify standard_chartered
    starbucks starlink statoil stellantis subaru sumitomo sun_pharma suncorp suzuki swedbank swissair swisscom
    swissport sydbank syngenta t-mobile tata_consultancy_services tata_motors tata_power tata_steel telefonica
    telenor telia telstra temasek temu tenaga_nasional tencent tesco teva texaco texas_instruments thyssenkrupp
    ticketmaster tinkoff toshiba totalenergies toyota trafigura transnet transurban tsmc turkcell turkish_airlines
    tyson_foods ubs ukrenergo ukrzaliznytsia unicredit unilever uniqlo united_airlines uob ups us_airways us_steel
    vattenfall vedanta veolia verisign verizon versace vestas viacom vietnam_airlines vimpelcom vinfast vingroup
    vitol vivendi vodacom vodafone voestalpine volkswagen volvo vontobel vtb wal-mart walmart wartsila wayfair waymo
    wedbush wells_fargo wesfarmers westpac wework whitbread wipro wizz_air woolworths ww_norton xerox xiaomi xpeng
    yamaha yandex ypf yukos zalando zenith_bank zijin zillow zomato zte zurich_insurance
    """
)
"""Firms known by what they make or sell, which the tagger takes for places or people: Toyota is a city too."""
CLUBS = _names(
    """
    49ers 76ers ac_milan aek_athens ajax al-ahli al-ahly al-hilal al-ittihad al-nassr al_ahli al_ahly al_hilal
    al_ittihad al_nassr alaves alianza_lima all_blacks all_whites america_de_cali arsenal as_roma aston_villa astros
    atalanta athletic_bilbao atletico_madrid atletico_mineiro azzurri bafana_bafana bayer_leverkusen bayern
    bayern_munich benfica besiktas birmingham_city black_caps black_ferns black_stars blackburn_rovers blackhawks
    blue_jays boca_juniors bodo/glimt bolton_wanderers borussia_dortmund borussia_moenchengladbach
    borussia_monchengladbach botafogo brewers broncos buccaneers canadiens canucks cavaliers celta_vigo celtics
    charlton_athletic chivas cincinnati_reds clippers club_america club_brugge colo-colo colo_colo coventry_city
    cruz_azul crystal_palace cska_moscow derby_county dinamo_bucharest dinamo_zagreb dodgers dundee_united dynamo_kiev
    dynamo_moscow eintracht_frankfurt esteghlal everton fc_barcelona fc_porto fenerbahce ferencvaros feyenoord
    fiorentina flamengo fluminense fortuna_dusseldorf galatasaray golden_knights grasshoppers gremio harambee_stars
    hertha_berlin hibernian hoffenheim inter_milan ipswich_town juve juventus kaizer_chiefs kashima_antlers knicks
    lakers leeds_united leicester_city les_bleus lokomotiv_moscow maccabi_tel_aviv manchester_city manchester_united
    maple_leafs matildas mavericks mets millonarios newcastle_united norwich_city nottingham_forest olympiacos
    olympiakos olympique_lyonnais olympique_marseille orioles orlando_pirates pachuca_cf packers padres pakhtakor
    palmeiras panathinaikos paris_saint-germain paris_st_germain partizan_belgrade penarol penguins persebaya phillies
    pohang_steelers preston_north_end proteas psg psv psv_eindhoven queens_park_rangers raith_rovers rapid_vienna
    raptors rayo_vallecano rb_leipzig real_betis real_madrid real_sociedad red_devils red_sox red_star_belgrade
    red_wings redskins sampdoria schalke seahawks shakhtar_donetsk sheffield_united sheffield_wednesday sl_benfica
    slavia_prague socceroos sparta_prague spartak_moscow sporting_cp sporting_lisbon springboks standard_liege
    steaua_bucharest steelers stoke_city sturm_graz super_eagles supersonics timberwolves torpedo_moscow tottenham
    tottenham_hotspur trabzonspor trail_blazers tranmere_rovers udinese universidad_de_chile urawa_reds
    vancouver_canucks vasco_da_gama vfb_stuttgart vissel_kobe wallabies wallaroos werder_bremen west_bromwich_albion
    west_ham white_sox wigan_athletic wolverhampton_wanderers yankees zamalek
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
    aftenposten aftonbladet al-ahram al-jazeera al-masry_al-youm al_arabiya al_jazeera al_mayadeen anadolu_agency
    ars_technica asahi_shimbun asharq_al-awsat axios bangkok_post berlingske boston_globe business_insider buzzfeed
    buzzfeed_news caixin cbc_news channel_newsasia chicago_tribune chosun_ilbo clarin cnbc corriere_della_sera
    corriere_dello_sport dagbladet dagens_nyheter daily_beast daily_express daily_mail daily_maverick daily_mirror
    daily_nation daily_telegraph de_morgen de_telegraaf de_volkskrant der_spiegel der_standard die_welt die_zeit
    dong-a_ilbo el_comercio el_espectador el_mercurio el_mundo el_pais el_tiempo el_universal espn evening_standard
    expressen financial_times folha_de_s.paulo fox_news frankfurter_allgemeine gazeta_wyborcza gazzetta_dello_sport
    getty_images globe_and_mail haaretz handelsblatt hankyoreh helsingin_sanomat het_parool hindustan_times
    huffington_post huffpost hurriyet il_sole_24_ore irish_independent irish_times itv_news izvestia jakarta_post
    jerusalem_post joongang_ilbo jyllands-posten kathimerini kommersant kompas kyiv_independent kyiv_post l'equipe
    la_nacion la_repubblica la_stampa la_tercera la_vanguardia le_figaro le_monde le_soir les_echos los_angeles_times
    mail_&_guardian mainichi_shimbun mediapart meduza moscow_times msnbc nbc_news ndtv neue_zurcher_zeitung
    new_york_times new_zealand_herald nikkei nikkei_asia novaya_gazeta o_estado_de_s.paulo o_globo politiken
    premium_times rappler rodong_sinmun rzeczpospolita sky_news sky_sports south_china_morning_post straits_times
    suddeutsche_zeitung sunday_times svenska_dagbladet sydney_morning_herald talksport techcrunch the_hindu the_verge
    times_of_india times_of_israel toronto_star tuttosport ukrainska_pravda usa_today verdens_gang vice_news
    wall_street_journal washington_post yedioth_ahronoth ynet yomiuri yomiuri_shimbun
    """
)
"""Papers and stations that are told of as those who report."""
CALLED_BY_OFFICE = _names("aga_khan dalai_lama fdr gyalwang_karmapa lbj mlk panchen_lama rfk")
"""People who are called by their office alone, as if it were a name, or by their letters."""
CALLED = BODIES.union(MAKERS, CLUBS, LEAGUES, PAPERS)
"""Bodies, firms and clubs that are found wherever they are named, and are nothing else."""
ALWAYS_BODIES = CALLED | PLATFORMS
