"""The commonest verbs of news in the present: their bases and third persons, and how surely each is no noun."""

from reader.analysis.wordlists import word_set

AMERICAN_BASES = word_set(
    """
    abandon abolish accept accompany accomplish achieve acknowledge acquire adapt add adhere adjourn adjust
    admire admit adopt advise afford agree allege allocate allow analyze announce anticipate apologize appear
    apply appoint appreciate argue arise arrive ask assemble assert assess assign assist assume assure attend
    attract avoid await become beg begin behave believe belong betray bring bury calculate carry cease choose
    circulate cite clarify close coincide combine come commemorate commit compel compete comply comprise
    conceal concede conclude condemn confess confirm confront congratulate connect consider consist
    consolidate constitute consult consume contain contend continue contradict contribute convene convince
    cooperate correct create criticize cultivate decide declare decline dedicate deem defend defer define
    delete deliver demolish demonstrate deny depend deploy deprive derive describe deserve designate destroy
    detain deteriorate determine develop devote differ diminish direct disagree disappear disappoint disavow
    disclose discourage discover discuss dismiss disrupt distribute dominate donate draw earn eat educate
    elect eliminate embark embrace emerge emphasize employ enable enact encourage endanger endure engage
    enhance enjoy enlist enroll ensure entail enter erupt escalate establish evacuate evaluate evolve examine
    exclude exert expand expel expire explain explore expose extend facilitate flee follow forbid foresee
    forget forgive foster freeze frustrate fulfill gather generate get give go govern grapple greet grow
    guarantee happen hear hesitate hinder hurt identify idolize ignore illustrate impede imply impose impress
    improve include inflict inform inherit initiate injure insist inspect inspire install instruct intend
    intensify interact intercept interpret interrupt intervene introduce invade invent invest investigate
    invite involve isolate join justify keep know lament learn lend linger listen loom lose maintain manage
    manufacture mean meet melt mention mingle mourn negotiate nominate notify obey observe obtain occupy occur
    offend omit open operate oppose oust oversee overtake own participate pay perceive persist persuade plead
    plunge portray possess postpone praise preach precede predict prefer prepare prevail prevent proceed
    proclaim prohibit pronounce propose prosecute prosper protect prove provide provoke publish pull punish
    pursue react reaffirm realize reassure rebuild receive recognize recommend reconsider recover recruit
    reduce refer reflect refrain regain reinforce reinstate reiterate reject rejoin relate relax relent rely
    remain remember remind remove renew renounce reopen replace replicate require rescind resemble reside
    resign resist resolve respond restore restrict retain retaliate retract revamp reveal revere revise revive
    rob save say scramble scrutinize see seek seem seize sell send separate serve settle solve speak
    specialize specify speculate spend squander stabilize stem strengthen submit succeed suffer suggest summon suppress
    surpass surrender survive suspend sustain swear tackle take teach tell tend terminate testify thank think
    threaten thrive throw tolerate topple transform translate treat uncover undergo underline undermine
    underscore understand undertake unite unleash unseal unveil uphold urge vanish vary wane want warn weaken welcome
    widen withdraw withhold withstand write bake bless compose dine recite rehearse relocate sing sow weave
    """
)
SURE_BASES = AMERICAN_BASES | {base[:-2] + "se" for base in AMERICAN_BASES if base.endswith(("ize", "yze"))}
"""Bases that are hardly ever nouns, also as they are spelt in Britain."""
BASES = SURE_BASES | word_set(
    """
    accuse act advance affect aggravate aim answer appeal approach approve arrange arrest aspire attack
    attempt back ban battle benefit blame block boast borrow break broadcast build buy call cancel capture
    cast cause celebrate center centre challenge change charge claim clinch cling collapse collect command
    compare complete conduct construct control convert cope cost cover cross cut dare deal debut defeat delay
    demand detail die divide do draft drive drop dub echo encounter end endorse escape estimate exceed exempt
    exhibit exist expect explode express face fade fail fall favor fear feature feel fight file find finish
    fly focus force forecast forge form fund gain grab grind halt handle hang hate head heal help hide
    highlight hire hit hold hope host imagine impact implement import increase insert interview irk issue jump
    kick kill lack lag land last launch lay lead leave lie live look love make march mark matter merge miss
    mock monitor move need note object offer order overcome overhaul owe pass perform permit plan play pledge
    point poll premiere present probe produce promise prompt push put question raise ran rank reach read rebuke recall
    refuse register regret regulate reign release repeat report represent rescue reserve resume retire retreat
    return reverse revisit ride rise rule run sail score scrap select set shake share shift ship show shut sign
    sink sit skip slam slash slip soar spark spur stage stand start state stay step stop stream strike strip struggle
    sue supplement support suspect talk target torture tour trail transfer travel trigger trust try tumble turn
    undock unearth unfold unify unload unlock unravel unseat update upset use value ventilate veto visit vote vow wait
    wake watch weigh win wish witness wonder work worry yield
    """
)
NOUN_LIKE = word_set(
    """
    appeal arrest attack attempt back ban battle benefit broadcast center challenge charge claim command concern
    delay detail
    draft echo estimate face feature focus forecast form fund halt head highlight hire host impact import
    interview issue land last launch lead march mark object order plan pledge point poll premiere probe question rank
    rebuke record register release report rescue retreat reverse rule score scrap share shift slash slip spark
    stage strip talk target torture tour trail transfer trust update value veto witness worry yield
    """
)
"""Bases that stand behind a plural as nouns more often than as verbs."""


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeou" else base + "s"


THIRD_PERSONS = frozenset(_third_person(base) for base in BASES)
NOUN_LIKE_PERSONS = frozenset(_third_person(base) for base in NOUN_LIKE)
"""Present forms that are as often nouns in the plural."""
SURELY_VERBS = frozenset(_third_person(base) for base in SURE_BASES)
"""Present forms that are hardly ever nouns."""
SURE_PERSONS = THIRD_PERSONS - NOUN_LIKE_PERSONS
"""Present forms that are rather verbs than nouns in the plural."""
PLURAL_VERBS = BASES - NOUN_LIKE
"""Bases that stand behind a plural as verbs more often than as nouns."""
