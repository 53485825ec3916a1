"""What a single word looks like to the tagger: its letters, its shape, and the lists it stands in.

Everything here depends on the word alone, so that each word of a language is looked at once and remembered.
"""

from functools import lru_cache

from reader.analysis.names.lists import LISTS, fold, word_lists, words
from reader.analysis.roles import HONORIFICS, OFFICES, RANKS, TRADES

ORGANIZATION_HEADS = words(
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
PLACE_HEADS = words(
    """
    airport airbase archipelago avenue basin bay beach boulevard bridge canal canyon cape city coast county
    creek desert district falls forest garden gardens gulf harbour harbor heights highlands hill hills island
    islands isle lake mount mountain mountains north ocean park peninsula plain plateau plaza port prefecture
    prison province region republic river road sea south square strait strip street town tower valley village
    west east
    """
)
SITES = words(
    """
    airport arena bridge canal castle cathedral cemetery dam hall hospital hotel jail memorial monument mosque museum
    palace park plant plaza port prison refinery road square stadium station street temple terminal tower zoo
    """
)
"""Built places: where things happen, even when they also act."""
EVENT_HEADS = words(
    """
    award awards battle bowl carnival championship championships christmas cup day derby easter eid election elections
    exhibition expo exposition festival final finals games gathering genocide holocaust inquiry intifada marathon
    massacre mela month navami olympiad olympics premiership primaries primary prix prize puja referendum revolution
    riots series summit tour tournament trophy uprising war wars week
    """
)
LAW_HEADS = words(
    """
    accord accords act agreement amendment amendments article bill charter code constitution convention covenant
    declaration directive framework law laws ordinance pact protocol regulation regulations resolution rules statute
    treaty
    """
)
WORK_HEADS = words(
    """
    album anthem bible book diaries documentary episode gospel novel opera podcast quran sonata song symphony
    """
)
NEVER_NAMES = words(
    """
    a an and anybody anyone as at both but by each either every everybody everyone few for he her here him his how i if
    in it its many maybe me most my neither no nobody none nor not nothing of on one or our perhaps sadly she so some
    somebody someone something such that the their them then there these they this those to two
    was we were what when where whether which while who whom whose why with yes yet you your
    """
)
"""Words that begin sentences and lines with a capital and never name anything alone."""
PLAIN_CAPITALS = words(
    """
    ac ai aids am apc atm bc bce ad ba bsc cctv ceo cfo coo cto cv covid covid-19 dj diy dna dvd ebit ebitda eeg er
    esg eta etf ev evs faq fyi gbv
    gcse gdp gmt gni gnp gps hd hiv hq hr html icu id ied ieds ipo iq isbn it ivf jr kg km
    kpi lcd led lgbt lgbti lgbtq lgbtqia llb lng lpg ma mba mc md mla mlas mms mou mous mp mpa mph mps mri mrna msc msme
    msmes mvp ngo ngos nft nfts ok op-ed pa pcr pdf phd pm pms ppe pr ps ptsd pvc q&a qr r&d rip roi rna sars sdg sdgs
    sim sme smes sms sos sop sops std stem sr suv suvs tb tv ufo url usb usd utc uv vat vip vips voip vr
    wifi wi-fi
    """
)
"""Capitals that are short for plain words, and name nothing."""
SAYING = words(
    """
    said says say told tells added adds according stated explained argued announced asked insisted warned noted
    confirmed claimed denied vowed urged believes called wrote tweeted replied recalled commented reported
    """
)
CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec
    """
)
LOCATIVE = words("in at near from around across outside throughout inside via towards toward to")
PARTICLES = words(
    """
    de da do dos del della di du la le van von der den ter bin ibn al el abu ben bint ould y e of the for and
    """
)


@lru_cache(maxsize=8_000)
def shape(word: str) -> str:
    """Its letters as X and x, digits as 0, runs shortened: "McCain" is XxXx, "U.S." is X.X."""
    out = ""
    for char in word:
        mark = "X" if char.isupper() else "x" if char.isalpha() else "0" if char.isdigit() else char
        if not out.endswith(mark):
            out += mark
    return out


@lru_cache(maxsize=8_000)
def kinds(word: str) -> tuple[str, ...]:
    """The lists a word stands in."""
    low = fold(word)
    bare = low.rstrip(".")
    lists = word_lists()
    found = [name for name, held in CLASSES if bare in held]
    if word[:1].isupper():
        found += [name for name in LISTS if low in lists[name]]
    return tuple(found)


CLASSES = (
    ("title", HONORIFICS | RANKS),
    ("role", OFFICES),
    ("trade", TRADES),
    ("org", ORGANIZATION_HEADS),
    ("place", PLACE_HEADS),
    ("site", SITES),
    ("event", EVENT_HEADS),
    ("law", LAW_HEADS),
    ("work", WORK_HEADS),
    ("plain", PLAIN_CAPITALS),
    ("saying", SAYING),
    ("calendar", CALENDAR),
    ("in", LOCATIVE),
    ("particle", PARTICLES),
)


@lru_cache(maxsize=8_000)
def listed(word: str) -> str:
    """The lists a word stands in, as one word; a small word that stands in none is "x"."""
    return ",".join(kinds(word)) or ("X" if word[0].isupper() else "x")


@lru_cache(maxsize=8_000)
def own_features(word: str) -> tuple[str, ...]:
    """What the tagger is told of the word in the middle."""
    low = fold(word)
    found = ["w=" + low, "s=" + shape(word)]
    if word[:1].isalpha() and len(word) > 3:
        found += ("p2=" + low[:2], "p3=" + low[:3], "e2=" + low[-2:], "e3=" + low[-3:], "e4=" + low[-4:])
    if len(word) > 1 and word.isupper():
        found.append("caps" + str(min(len(word), 6)))
    found += ["k=" + kind for kind in kinds(word)]
    if word[:1].isupper():
        found.append("ks=" + listed(word))
    return tuple(found)


@lru_cache(maxsize=20_000)
def neighbour_features(word: str, place: int) -> tuple[str, ...]:
    """What it is told of a word one or two before (negative) or after."""
    mark = str(place)
    found = [mark + "w=" + fold(word)]
    if abs(place) == 1:
        found.append(mark + "s=" + shape(word))
        if word[:1].isupper():
            found.append(mark + "e3=" + fold(word)[-3:])
    found += [mark + "k=" + kind for kind in kinds(word)]
    return tuple(found)
