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
PREFIXES = word_set("co cross de fast out over pre re short soft under")
"""What stands before the hyphen of a verb: "re-elected"."""
NOUN_LIKE_BASES = word_set(
    """
    appeal arrest attack attempt back ban battle benefit broadcast center challenge charge claim command delay detail
    draft echo estimate face feature focus forecast form fund halt head highlight hire host impact import interview
    issue land last launch lead march mark object order plan pledge point poll premiere probe question rank rebuke
    register release report rescue retreat reverse rule score scrap screen share shift slash slip spark stage strip talk
    target torture tour trail transfer trust update value veto witness worry yield
    """
)
NOUN_LIKE = NOUN_LIKE_BASES | {"concern", "record"}
"""Bases that stand behind a plural as nouns more often than as verbs. In their plain form "concern" and "record" are so
rarely verbs that `BASES` does without them.
"""
OTHER_BASES = word_set(
    """
    accuse act advance affect aggravate aim answer approach approve arrange aspire blame block boast borrow break
    build buy call cancel capture cast cause celebrate centre change clinch cling collapse collect compare complete
    conduct construct control convert cope cost cover cross cut dare deal debut defeat demand die divide do drive drop
    dub encounter end endorse escape exceed exempt exhibit exist expect explode express fade fail fall favor fear feel
    fight file find finish fly force forge gain grab grind handle hang hate heal help hide hit hold hope imagine
    implement increase insert irk jump kick kill lack lag lay leave lie live look love make matter merge miss mock
    monitor move need note offer overcome overhaul owe pass perform permit play present produce promise prompt push
    put raise ran reach read recall refuse regret regulate reign repeat represent reserve resume retire return revisit
    ride rise run sail select set shake ship show shut sign sink sit skip slam soar spur stand start state stay step
    stop stream strike struggle sue supplement support suspect travel trigger try tumble turn undock unearth unfold
    unify unload unlock unravel unseat upset use ventilate visit vote vow wait wake watch weigh win wish wonder work
    """
)
BASES = SURE_BASES | NOUN_LIKE_BASES | OTHER_BASES


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
