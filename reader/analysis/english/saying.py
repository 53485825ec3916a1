"""Verbs and nouns of saying, as data, with every form they take.

The classes follow Beth Levin, English Verb Classes and Alternations (1993): verbs of communication (37), of judgement
(33), of characterisation (29), filled up from a reading of news. What a verb does in a sentence is decided elsewhere.
"""

from enum import Enum

from reader.analysis.wordlists import word_set


class Saying(Enum):
    """What kind of word reports the saying."""

    SAY = "say"
    """Its object are the words: say, write, reply (Levin 37.1, 37.3, 37.7)."""
    TELL = "tell"
    """Names its hearer first: tell, ask, assure (37.2, 37.9)."""
    JUDGE = "judge"
    """Takes a part of a sentence in marks: call, accuse, praise (29, 33)."""
    THINK = "think"
    """A view or a wish, which a quote may report: believe, hope, fear (29.4, 31.2)."""
    NOUN = "noun"
    """A name for what was said: a statement, a claim."""


_SAY = """
    say add write reply respond answer note explain argue insist declare announce claim state reiterate
    acknowledge concede admit confess continue conclude comment remark observe point recall report joke quip
    tweet retweet post blog text e-mail email cable telegraph shout yell scream cry whisper mutter murmur mumble
    growl snap sigh laugh chuckle exclaim proclaim assert contend maintain allege affirm confirm deny suggest
    propose recommend predict forecast warn caution boast brag complain lament grumble gripe protest object
    counter retort rejoin fire shoot interject interrupt chime begin start open sum emphasize emphasise stress
    underscore underline highlight repeat echo clarify elaborate reveal disclose indicate hint imply intimate
    testify swear vow promise pledge read recite quote declaim preach pray chant sing bellow bark roar thunder
    rant rail fume muse ponder wonder reason speculate surmise theorize theorise opine posit submit deadpan
    crack wisecrack gush enthuse beam rejoice cheer volunteer offer advise urge demand plead beg implore appeal
    order command instruct signal gesture scrawl scribble jot inscribe type dictate mention cite stipulate
    specify spell outline detail describe narrate relate recount tout pronounce decree rule agree disagree
    concur demur counsel confide divulge blurt stammer stutter drawl intone croon coo hiss sneer scoff jeer
    taunt tease sob wail moan groan whine whimper bleat squeal shriek howl holler hoot thunderclap assess
    venture deduce infer reflect reminisce marvel summarize summarise paraphrase rephrase contradict correct
    correspond communicate convey message broadcast telecast publish editorialize editorialise prophesy envision
    speak talk go exult crow nod shrug react retaliate hit smile grin snort gasp chortle cackle splutter fret giggle
    huff yelp wheeze rasp rage seethe mouth sniff gloat josh hazard grouse
"""

_TELL = """
    tell ask inform assure reassure remind notify advise warn urge instruct order beg question query quiz press
    challenge request persuade convince promise brief thank greet welcome congratulate lecture lobby address
    invite pressure exhort direct
"""

_JUDGE = """
    call describe dub label brand term deem characterize characterise depict portray paint accuse blame
    criticize criticise condemn denounce decry deplore blast slam rip rap lash bash lambaste lambast excoriate
    castigate chide rebuke reprimand scold berate assail attack savage skewer mock ridicule deride lampoon
    dismiss reject rebuff refute dispute praise laud hail applaud commend compliment celebrate credit salute
    extol endorse defend vouch welcome tout cite refer compare liken equate contrast invoke trash bemoan ding
    jab identify cast nickname christen title headline entitle peg classify categorize categorise regard see
    view perceive pronounce declare ascribe chalk summon oppose apologize apologise commit argue discuss debate
    charge bristle rave joke express voice utter deliver issue release employ deploy coin borrow strike seek
"""

_THINK = """
    think believe feel hope fear worry expect want wish know understand find conclude decide realize realise see
    suspect doubt figure guess imagine consider anticipate assume presume regret intend aim seek try recognize
    recognise accept appreciate reckon hate prefer remember forget learn hear discover notice say argue favor favour
    prove
"""

_IRREGULAR = {
    "say": "says said saying",
    "write": "writes wrote written writing",
    "reply": "replies replied replying",
    "tell": "tells told telling",
    "speak": "speaks spoke spoken speaking",
    "begin": "begins began begun beginning",
    "shoot": "shoots shot shooting",
    "swear": "swears swore sworn swearing",
    "sing": "sings sang sung singing",
    "read": "reads read reading",
    "retort": "retorts retorted retorting",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "understand": "understands understood understanding",
    "find": "finds found finding",
    "see": "sees saw seen seeing",
    "mean": "means meant meaning",
    "show": "shows showed shown showing",
    "forget": "forgets forgot forgotten forgetting",
    "hear": "hears heard hearing",
    "hit": "hits hit hitting",
    "cast": "casts cast casting",
    "give": "gives gave given giving",
    "strike": "strikes struck striking",
    "seek": "seeks sought seeking",
    "draw": "draws drew drawn drawing",
    "go": "goes went gone going",
    "spell": "spells spelled spelt spelling",
    "foretell": "foretells foretold foretelling",
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling",
    "counsel": "counsels counseled counselled counseling counselling",
    "dream": "dreams dreamed dreamt dreaming",
    "learn": "learns learned learnt learning",
    "broadcast": "broadcasts broadcast broadcasting",
    "telecast": "telecasts telecast telecasting",
    "deny": "denies denied denying",
    "blog": "blogs blogged blogging",
    "quiz": "quizzes quizzed quizzing",
    "sum": "sums summed summing",
}

_DOUBLING = word_set(
    """
    admit brag quip refer grin rap rip slap jab sob nag chat blog pan knit commit permit submit plan peg tap jot dub
    pin strip slam hit bat nod concur demur infer snap shrug fret regret prefer
    """
)

NOUNS = word_set(
    """
    statement statements remark remarks comment comments claim claims assertion assertions argument arguments
    words word phrase message messages warning warnings promise promises pledge pledges vow complaint complaints
    suggestion call calls question questions answer answers response reply tweet tweets post posts letter
    letters email emails e-mail e-mails memo note speech speeches testimony motto slogan mantra catchphrase line
    lines refrain description declaration declarations contention view views belief opinion prediction
    observation accusation accusations allegation allegations charge charges criticism characterization
    characterisation admission joke quote quotes quip insistence proclamation pitch appeal plea demand demands
    report reports ruling op-ed column editorial article essay headline book interview assessment
    explanation analysis advice conclusion conclusions finding findings determination denial reference idea notion
    """
)
"""Nouns that name what was said; whoever owns them said it ("Okafor's claim that …")."""
UTTERED = NOUNS | word_set("apology boast cry lament reaction sentiment thoughts threat verdict")
"""What a quote may be called."""

CARRIERS = word_set(
    """
    slogan slogans motto mottos mantra sign signs banner banners placard placards poster posters sticker stickers
    button buttons hat hats cap caps shirt shirts t-shirt t-shirts tee bumper jersey badge label tattoo graffiti
    wearing reading emblazoned hashtag nicknamed nickname so-called dubbed password codename code-named
    moniker logo logos inscription crest
    """
)
"""What a motto is written on, and words that give a name."""

SAY_PLAINLY = word_set(
    """
    say add write reply respond answer note explain insist declare tell ask continue conclude tweet argue remark
    quip joke observe exclaim reiterate
    """
)
"""Verbs that hardly do anything but report words."""


PRESENT_PLAINLY = SAY_PLAINLY | word_set(
    """
    think believe claim contend maintain suggest warn feel know see hope fear want expect agree call describe predict
    allege assert complain worry
    """
)
"""Verbs whose plain form behind a plural is the verb, and no noun: "experts say"."""


def inflect(lemma: str) -> tuple[str, ...]:
    """The forms of a verb: says, said, saying; the plain form first."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma].split())
    if lemma.endswith(("ee", "oe")):
        return (lemma, lemma + "s", lemma + "d", lemma + "ing")
    if lemma.endswith("e"):
        stem, past = lemma[:-1], lemma[:-1] + "ed"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    else:
        stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma
        past = stem + "ed"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return (lemma, third, past, stem + "ing")


def _forms() -> tuple[dict[str, Saying], dict[str, str]]:
    kinds: dict[str, Saying] = {}
    lemmas: dict[str, str] = {}
    classes = ((Saying.SAY, _SAY), (Saying.TELL, _TELL), (Saying.JUDGE, _JUDGE), (Saying.THINK, _THINK))
    for kind, words in classes:
        for lemma in words.split():
            for form in inflect(lemma):
                kinds.setdefault(form, kind)
                lemmas.setdefault(form, lemma)
    return kinds, lemmas


VERBS, LEMMAS = _forms()
"""Every form of every verb: its class, and its plain form."""
SAYS_OR_TELLS = (Saying.SAY, Saying.TELL)
"""The classes of verbs that have all that is said for their object."""
SAYS = frozenset(form for form, kind in VERBS.items() if kind in SAYS_OR_TELLS)
"""The forms of those."""
