"""Words that tell what a name is, heads of bodies, places, events, laws and works, and words that name nothing."""

from reader.analysis.wordlists import word_set

ORGANIZATION_HEADS = word_set(
    """
    academy administration agency airlines airways alliance army assembly association authority bank board
    brigade brigades brothers bureau business cabinet center centre chamber channel church club co coalition
    college command commission committee community companies company confederation conference congress
    consortium constabulary corp corporation corps council court courts daily department directorate embassy
    enterprises exchange federation fm force forces forum foundation front fund gazette government group guard
    guards herald holdings hospital house inc industries initiative inspectorate institute institution
    international investments journal laboratories laboratory league legion limited llc ltd mail media military
    ministry mission mosque movement museum navy network news newspaper observatory observer office organisation
    organization parliament partners partnership party plc police post press programme project radio railways
    registry regiment school schools secretariat senate service services society squad station studios supreme
    syndicate systems team technologies telecom telegraph telegraphs television times tribunal tribune trust tv
    union united university watch
    """
)
PLACE_HEADS = word_set(
    """
    airport airbase archipelago avenue basin bay beach boulevard bridge canal canyon cape city coast county
    creek desert district falls forest garden gardens gulf harbour harbor heights highlands hill hills island
    islands isle lake mount mountain mountains north ocean park peninsula plain plateau plaza port prefecture
    prison province region republic river road sea south square strait strip street town tower valley village
    west east
    """
)
SITES = word_set(
    """
    airport arena bridge canal castle cathedral cemetery dam hall hospital hotel jail memorial monument mosque museum
    palace park plant plaza port prison refinery road square stadium station street temple terminal tower zoo
    """
)
"""Built places: where things happen, even when they also act."""
EVENT_HEADS = word_set(
    """
    award awards battle bowl carnival championship championships christmas cup day derby easter eid election elections
    exhibition expo exposition festival final finals games gathering genocide holocaust inquiry intifada marathon
    massacre mela month navami olympiad olympics premiership primaries primary prix prize puja referendum revolution
    riots series summit tour tournament trophy uprising war wars week
    """
)
LAW_HEADS = word_set(
    """
    accord accords act agreement amendment amendments article bill charter code constitution convention covenant
    declaration directive framework law laws ordinance pact protocol regulation regulations resolution rules statute
    treaty
    """
)
WORK_HEADS = word_set(
    """
    album anthem bible book diaries documentary episode gospel novel opera podcast quran sonata song symphony
    """
)
NEVER_NAMES = word_set(
    """
    a an and anybody anyone as at both bravo but by bye cheers congratulations dad daddy each either every everybody
    everyone few for goodbye he hello her here hi him his how i if in it its many maybe me mom mommy most mum mummy
    my neither no nobody none nor not nothing of on one or our perhaps rs sadly shame she so some somebody someone
    something sorry such thanks that the their them then there these they this those to two was we welcome were what
    when where whether which while who whom whose why with yes yet you your
    """
)
"""Words that begin sentences and lines with a capital and never name anything alone."""
PLAIN_CAPITALS = word_set(
    """
    ac ad ai aids am apc atm ba bc bce bsc cctv ceo cfo coo covid covid-19 cto cv diy dj dna dvd ebit ebitda eeg er
    esg eta etf ev evs faq fyi gbv gcse gdp gmt gni gnp gps hd hiv hq hr html icu id ied ieds ipo iq isbn it ivf jr
    kg km kpi lcd led lgbt lgbti lgbtq lgbtqia llb lng lpg ma mba mc md mla mlas mms mou mous mp mpa mph mps mri
    mrna msc msme msmes mvp nft nfts ngo ngos ok op-ed pa pcr pdf phd pm pms ppe pr ps ptsd pvc q&a qr r&d rip rna
    roi sars sdg sdgs sim sme smes sms sop sops sos sr std stem suv suvs tb tv ufo url usb usd utc uv vat vip vips
    voip vr wi-fi wifi
    """
)
"""Capitals that are short for plain words, and name nothing."""
SAYING = word_set(
    """
    said says say told tells added adds according stated explained argued announced asked insisted warned noted
    confirmed claimed denied vowed urged believes called wrote tweeted replied recalled commented reported
    """
)
CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec
    """
)
LOCATIVE = word_set("in at near from around across outside throughout inside via towards toward to")
PARTICLES = word_set(
    """
    de da do dos del della di du la le van von der den ter bin ibn al el abu ben bint ould y e of the for and
    """
)
