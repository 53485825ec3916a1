"""Words that tell what a name is, heads of bodies, places, events, laws and works, and words that name nothing."""

from reader.analysis.english.nouns import BODIES
from reader.analysis.english.words import MONTHS, NAME_PARTICLES, OPENERS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from reader.analysis.wordlists import word_set

ORGANIZATION_HEADS = BODIES | word_set(
    """
    administration airlines airways alliance brigade brigades brothers center centre channel co command
    community companies confederation conference consortium constabulary corp corps courts daily directorate
    embassy enterprises exchange fm forces forum front fund gazette guard guards herald holdings inc industries
    initiative inspectorate institution international investments journal laboratories laboratory legion limited
    llc ltd mail media military mission mosque movement news observatory observer office organisation
    organization partners partnership plc post press programme project radio railways registry regiment schools
    secretariat service services squad station studios supreme syndicate systems technologies telecom telegraph
    telegraphs television times tribunal tribune tv united watch
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
BEFORE_NAMES = word_set("after before still however meanwhile according since from now last asked")
"""Openers that begin names as well: "Last Exit", "Still Waters"."""
NEVER_NAMES = (OPENERS - BEFORE_NAMES) | word_set(
    """
    anybody anyone bravo bye cheers congratulations dad daddy each either every everybody everyone few goodbye
    hello here hi him maybe me mom mommy mum mummy neither nobody none nor nothing of or perhaps rs sadly shame
    somebody someone something sorry such thanks them two was welcome were whether which whom whose yes your
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
CALENDAR = WEEKDAYS | MONTHS | SHORT_WEEKDAYS | SHORT_MONTHS
LOCATIVE = word_set("in at near from around across outside throughout inside via towards toward to")
PARTICLES = NAME_PARTICLES | word_set("do le den ter ibn abu ben bint ould y e of the for and")
