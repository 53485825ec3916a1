"""What a single word looks like to the tagger: its letters, its shape, and the lists it stands in.

Everything here depends on the word alone, so that each word of a language is looked at once and remembered.
"""

from functools import lru_cache

from reader.analysis.names.clusters import clusters
from reader.analysis.names.lists import fold, lists_of, words
from reader.analysis.roles import HONORIFICS, OFFICES, OFFICES_OF_SEVERAL, RANKS, TRADES
from reader.records import NamedTuple

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
    a an and anybody anyone as at both but by bye cheers congratulations each either every everybody everyone few
    for goodbye he hello her here hi him his how i if in it its many maybe me most my neither no nobody none nor not
    nothing of on one or our perhaps sadly she so some somebody someone something sorry such thanks that the their
    them then there these they this those to two was we welcome were what when where whether which while who whom
    whose why with yes yet you your
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


def shape(word: str) -> str:
    """Its letters as X and x, digits as 0, runs shortened: "McCain" is XxXx, "U.S." is X.X."""
    if word.isalpha():
        if word.islower():
            return "x"
        if word[1:].islower() and word[0].isupper():
            return "Xx"
    out = ""
    for char in word:
        mark = "X" if char.isupper() else "x" if char.isalpha() else "0" if char.isdigit() else char
        if not out.endswith(mark):
            out += mark
    return out


def kinds(word: str) -> tuple[str, ...]:
    """The lists a word stands in."""
    low = fold(word)
    bare = low.rstrip(".")
    found = tuple([name for name, held in CLASSES if bare in held]) if bare in CLASSED else ()
    return (*found, *lists_of(low)) if word[:1].isupper() else found


CLASSES = (
    ("title", HONORIFICS | RANKS),
    ("role", OFFICES | OFFICES_OF_SEVERAL),
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
CLASSED = frozenset().union(*(held for _, held in CLASSES))
"""The words of any class; most words are in none."""

Features = tuple[str, ...]


class Look(NamedTuple):
    """One word, with all the tagger is told of it wherever it stands."""

    folded: str
    capital: bool
    """Whether it begins with a capital."""
    capitals: bool
    """Whether it has one anywhere."""
    small: bool
    """Whether its letters are all small, and it has some."""
    plain: bool
    """Whether folding leaves it as it is."""
    kinds: Features
    listed: str
    """The lists it stands in as one word; a word that stands in none is "X" or "x" by its first letter."""
    own: Features
    around: tuple[Features, Features, Features, Features]
    """What it tells the words two before it, one before, one after and two after: it is 2, 1, -1 and -2 from them."""
    before_run: Features
    """What it tells a run of capitals that it stands before; the other two, one that it begins and one that it ends."""
    first_in_run: Features
    last_in_run: Features


MARKS = {
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "’s": "'s",
    "—": "-",
    "–": "-",
    "``": '"',
}


@lru_cache(maxsize=10_000)
def look(word: str) -> Look:
    """The word as the tagger sees it, curly marks made plain."""
    word = MARKS.get(word, word)
    low, capital, held = fold(word), word[:1].isupper(), kinds(word)
    narrow, wider = clusters().of(low) or clusters().of(low.rstrip(".")) or ("", "")
    told, like = _told(held, capital), _alike(shape(word), wider)
    letters, ending = "w=" + low, (f"e3={low[-3:]}",) if capital else ()
    return Look(
        low,
        capital,
        word != word.lower(),
        word.islower(),
        word == low,
        held,
        told.listed,
        (letters, f"n={narrow}", *like[0], *_letters(word, low), *told.own),
        (
            ("2" + letters, *told.around[0]),
            ("1" + letters, *like[1], *["1" + one for one in ending], *told.around[1]),
            ("-1" + letters, *like[2], *["-1" + one for one in ending], *told.around[2]),
            ("-2" + letters, *told.around[3]),
        ),
        ("rb=" + low, *told.before_run),
        told.first_in_run,
        told.last_in_run,
    )


def edge(name: str) -> Look:
    """No word, at an end of a sentence: all that it tells is its name, and to the word beside it."""
    beside = (name,)
    return Look("", True, False, False, False, (), name, (), ((), beside, beside, ()), (), (), ())


@lru_cache(maxsize=2_000)
def _alike(form: str, wider: int | str) -> tuple[Features, Features, Features]:
    """What words of one shape and one cluster tell of themselves, to the word before and to the word after."""
    own = (f"s={form}", f"c={wider}")
    return own, tuple(["1" + one for one in own]), tuple(["-1" + one for one in own])


def _letters(word: str, low: str) -> Features:
    found: Features = ()
    if len(word) > 3 and word[0].isalpha():
        found = ("p2=" + low[:2], "p3=" + low[:3], "e2=" + low[-2:], "e3=" + low[-3:], "e4=" + low[-4:])
    return (*found, "caps" + str(min(len(word), 6))) if len(word) > 1 and word.isupper() else found


class _Told(NamedTuple):
    """The part of a look that hangs on the lists a word stands in; few words differ in it."""

    listed: str
    own: Features
    around: tuple[Features, Features, Features, Features]
    before_run: Features
    first_in_run: Features
    last_in_run: Features


@lru_cache(maxsize=1_000)
def _told(held: Features, capital: bool) -> _Told:
    def marked(mark: str) -> Features:
        return tuple(mark + kind for kind in held)

    listed = ",".join(held) or ("X" if capital else "x")
    return _Told(
        listed=listed,
        own=(*marked("k="), "ks=" + listed) if capital else marked("k="),
        around=(marked("2k="), marked("1k="), marked("-1k="), marked("-2k=")),
        before_run=marked("rbk="),
        first_in_run=marked("rf="),
        last_in_run=marked("rl="),
    )
