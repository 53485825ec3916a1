"""Words that stand right beside a time and say where it lies: "ahead of", "until", "adjourned to"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set

PLANNED = later(
    r"would\b.*\s(?:when|once|until|before) [^.;]{1,40}\Z"
    r"|(?<!was )(?<!were )[^.,;]{0,80}\bbe [a-z]+[dgnt] (?:[\w’-]+ ){0,6}and (?:then )?\Z"
)
"""From one verb to the next, where the second belongs to what is planned with the first: "would vote when it | met"."""
TO_BE_HEARD = later(
    r"(?:will|would) (?:consider|debate|decide|discuss|hear|rule)\b[^.,;]{0,60}"
    r"\b(?:brought|filed|lodged|made|moved|proposed|submitted|tabled) by \Z"
)
"""What has been filed and is to be heard at the time behind it: "will hear a plea filed by Ann Lee | on Thursday"."""
TO_DO = later(
    r"(?!,[^.;:]*\b(?:said|says|announced|told|warned)\b)[^.;:]*\bwould\b[^.;:]*\Z"
    r"|(?:[^.;:]{0,60}\b(?<!has )(?<!have )(?:agreed|decided|ordered|planned|promised|voted|vowed))?"
    r",? to [a-z]+\s[^.;:]*\Z"
)
"""What stands between when something was decided, or foreseen, and when it is to be done."""
NEAR_REACH = 90
"""Characters between an appointment and its time: "called a meeting of all its members for Thursday"."""
LAST_WORD = later(r"(\w+)\s\Z")
"""The word right before a time."""
LAST_REACH = 24
"""Characters looked at for the word before a time."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Words that stand right before a time and say where it lies."""

    last: frozenset[str]
    """Of which one is its last, in small letters: most times stand behind other words, and are not searched."""
    reach: int
    """Characters it may be long."""
    pattern: re.Pattern[str]
    """Ends where the time starts."""
    names: bool = False
    """Its last word may also be a name."""

    def may(self, word: str) -> bool:
        """Whether a word may be its last one."""
        return word.lower() in self.last or (self.names and word[:1].isupper())

    def match(self, text: str, low: int, start: int, word: str) -> re.Match[str] | None:
        """The match before `start`, of which `word` is the last; none that begins before `low`."""
        if not self.may(word):
            return None
        return self.pattern.search(text, max(low, start - self.reach), start)


def last_word(text: str, low: int, start: int) -> str:
    """The word before `start` as it is written, where a blank parts them; nothing that begins before `low`."""
    before = text[max(low, start - LAST_REACH) : start]
    last = before[:-1].rpartition(" ")[2]
    if last.isalpha() and before[-1].isspace():
        return last
    found = LAST_WORD.search(before)
    return found[1] if found else ""


ENDED = Lead(
    word_set("ended of on to"),
    24,
    later(
        r"\b(?:ended|in the (?:wake|aftermath) of|(?:dates?|dating|goe?s?|going) back to)\s(?:on\s)?\Z", re.IGNORECASE
    ),
)
LOOKING_ON = "delays eyes flags mulls plans postpones proposes schedules seeks sets targets"
"""What headlines say of what is to come, right before its time: "Bank eyes June cut"."""
LEADS_AHEAD = (
    rf"(?:{LOOKING_ON.replace(' ', '|')})(?: an?)?",
    r"as (?:soon|early|late) as",
    r"no later than",
    r"(?P<open>beginning|starting)",
    r"effective",
    r"deadline of",
    r"deadline is",
    r"come",
    # "ahead of", "in the run-up to the local ballot in"
    (
        r"(?P<event>ahead of|until after|(?:head|heading|going|moving) into|in advance of|on the eve of|run-up to)"
        r"(?: (?:the|a|an|its|his|her|their) (?:[a-z-]{1,20} ){0,2}[a-z]{2,20} (?:in|on))?"
    ),
)
AHEAD = Lead(
    word_set(f"as than beginning starting effective of is come into to on at in the noon a an {LOOKING_ON}"),
    60,
    later(rf"\b(?=[a-z])(?:{'|'.join(LEADS_AHEAD)})\s(?:on\s|at\s|the\s|noon\s)?\Z", re.IGNORECASE),
)
"""Words right before a time that put it ahead of the clause."""
UNTIL = Lead(
    word_set("until till least after about at the noon early late"),
    32,
    later(r"\b(?:until|till)\s(?:at least\s|after\s|about\s|at\s|the\s|noon\s|early\s|late\s){0,2}\Z", re.IGNORECASE),
)
MOVED = (
    "moved|postponed|delayed|put off|put back|pushed back|deferred|rescheduled|shifted|brought forward|extended"
    "|adjourned|remanded|slipped"
)
IMPOSED_COUNT = "(?:an?|\\d+|two|three|four|five|six|seven|ten|several)"
"""What an order begins with that is in force from a day on: "declared three days of mourning from"."""
GATHERING = (
    "conference|curfew|debate|demonstration|election|hearing|holiday|lockdown|march|meeting|protest|rally|session"
    "|strike|summit|truce|vigil|vote|walkout"
)
"""What is announced for a time that is still to come."""
TO_DO_SO = "to (?!(?:the|an?|his|her|its|their|this|that|all)\\b)[a-z]+"
"""An infinitive, and not what somebody comes or agrees to: "agreed to a truce"."""
HAS = r"\bha(?:s|ve)"
APPOINTMENTS = (
    # "a fête to be held on", but "only to be heard on"
    r"(?<!\bonly )to be (?:[a-z]{2,}ed|held|sent|given|heard|shown|sworn in)(?: in [A-Z][a-z]{1,20})? on",
    # "called a meeting of all its members for", "issued a warning of storms for"
    (
        r"(?:called|convened|arranged|booked|promised|fixed|listed|set|timed|billed|pencill?ed in|declared|invited"
        rf"|recalled|summoned|{HAS} been (?:organi[sz]ed|planned|put in place)|warnings?|alerts?|advisory|advisories)"
        r" (?:[^;:]{0,50}\s)?for"
    ),
    # "bailed to appear at court on"
    r"(?:bail|bailed|remanded|summoned|custody) to appear (?:[^.;:,]{0,60}\s)?on",
    # "has been picked by them for the race in"
    (
        rf"{HAS} (?:also )?"
        r"(?:been (?:picked|selected|chosen|named|called up|entered|shortlisted|nominated)|qualified)"
        r" (?:[^;:,]{0,40}\s)?for [^;:,]{3,50}\s(?:in|on)"
    ),
    # "announced a three-day strike of nurses for"
    rf"announced an? (?:[a-z]+ ){{0,2}}(?:{GATHERING}) (?:[^;:]{{0,40}}\s)?for",
    # "has promised an answer on", "demanded an answer by"
    rf"{HAS} promised [^;:.,]{{3,60}}\son",
    r"(?:demanded|pledged|promised|requested) [^.;:,]{3,60}\s(?:by|before)",
    # "warned of gales on", "rain forecast for"
    r"warn(?:ed|ing) (?:[a-z]+ )?(?:of|about) [^.;:,]{3,50}\son",
    r"(?:rain|snow|storms?|winds?) forecast for",
    # "has now settled on"
    rf"{HAS} (?:now )?(?:agreed|decided|settled) on",
    # "adjourned the hearing to"
    rf"(?:{MOVED})\b[^;:]{{0,60}}\s(?:to|for|from|through)",
    # "voted last night to close it from"
    (
        r"(?:voted|decided|hoped|intended|aimed|resolved|threatened|ordered|told|asked(?! for\b)|agreed)\s[^;:]{0,20}"
        rf"\b{TO_DO_SO} (?:(?!, but )[^;:]){{0,60}}(?:from|by|in)"
    ),
    # "declared three days of mourning from"
    rf"(?:announced|called|declared|imposed|ordered|proclaimed) {IMPOSED_COUNT} [^;:,]{{1,60}}\sfrom",
    # "to close the mill by"
    rf"\b{TO_DO_SO} [^;:,]{{0,60}}\s(?:by|before)",
    # "a plan with the town to close the mill by"
    (
        r"(?P<plan>plans?|programme|program|deal|bid|pact|proposal|efforts?|agreement)"
        r"(?: with (?:[\w'’-]+ ){1,6})? ?to (?:(?!\b(?:was|were)\b)[^;:]){0,60}\s(?:by|from|in)"
    ),
)
APPOINTED = Lead(
    word_set("before for to from through by in on the noon early late"),
    NEAR_REACH,
    later(rf"\b(?=[a-z])(?:{'|'.join(APPOINTMENTS)})\s(?:the\s|noon\s|early\s|late\s)?\Z"),
)
"""What fixes a time that is still to come, though its verb is past."""
DATED = Lead(word_set("dated"), 8, later(r"\bdated\s\Z"))
"""What has a date was written then: "a letter dated"."""

WARNED_FROM = r"(?:warnings?|alerts?|curfews?|advisory|advisories|notices?)(?: for [a-z]+(?: and [a-z]+)?)? from"
FORECAST_FOR = (
    r"(?:forecast|predicted) (?:[a-z]+ ){0,3}(?:rain|snow|showers|storms?|winds?|sunshine|temperatures|heat|frost)"
    r"(?: and [a-z]+)? (?:on|for|from)"
)
RULED_FROM = (
    r"(?:bills?|decrees?|laws?|legislation|measures?|regulations?|rules?) (?:on [A-Z][a-z]+ )?"
    r"(?:that (?:will )?[a-z]+|to [a-z]+|[a-z]+ing) [^.;:]{0,60}from "
)
OR_TO = r"(?:[^.;,]{1,30} (?:to|until|till|and) )?"
"""Another time between, from which on it is: "from | Thursday to | Saturday"."""
IN_FORCE = Lead(
    word_set("from to until till on for and"),
    110,
    later(rf"\b(?:(?:{WARNED_FROM}|{FORECAST_FOR}) {OR_TO}|{RULED_FROM})\Z"),
)
"""What is in force from then on, and was issued before, "issued a warning for wind from 3am to 6pm on Sunday", "passed
a law that bans it from January", and what weather somebody foresaw: "forecast more rain from Thursday to Saturday".
"""
MATCH = (
    "match|game|[Tt]est|clash|tie|friendly|(?:semi-|quarter-)?final|trip|visit|derby|fixture|opener|qualifier|replay"
    "|(?:first|second) leg"
)
PICKED = Lead(
    word_set("on"),
    130,
    later(
        r"\b(?:announced|called|dropped|left out|made|named|picked|recalled|selected|unveiled)\s[^.;:]{0,40}"
        r"\b(?:squad|team|side|line-?up|XI|changes)\s[^;:]{0,40}\bfor (?:the|an?|his|her|its|their) "
        rf"(?:[\w’'-]+ ){{0,5}}(?:{MATCH})\b(?: [^.;:,]{{0,50}})? on \Z"
    ),
)
"""For what a side has been picked that is still to be played: "named a squad for the match against Tarna on"."""
OVER = (
    "win wins victory victories loss losses defeat romp slaying slayings killing killings attack attacks shooting"
    " shootings crash ruling"
)
DONE_BEFORE = Lead(
    word_set(f"{OVER} on"),
    NEAR_REACH,
    later(
        r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:[a-z-]{1,20} ){0,2}"
        rf"(?:{OVER.replace(' ', '|')})(?: in [A-Z][a-z]{{1,20}})?\s(?:on\s)?\Z"
    ),
    names=True,
)
"""What is over when its day is named: "the win on Tuesday will help her"."""

CHANGED_BEFORE = Lead(
    word_set("in"),
    80,
    later(
        r"\bafter (?:an?|the|its) (?:[\w.%,-]+ ){0,4}"
        r"(?:rise|fall|drop|gain|increase|decrease|decline|jump|slump|dip|rebound)(?: of (?:[\w.%,-]+ ){1,3}|\s)in\s\Z"
    ),
)
"""What had been before what is told or expected now: "a fall is expected after a 1.1% rise in"."""

LEADS = (ENDED, AHEAD, IN_FORCE, PICKED, UNTIL, APPOINTED, DATED, DONE_BEFORE, CHANGED_BEFORE)


@lru_cache(4096)
def may_end_lead(word: str) -> bool:
    """Whether any of them may end with a word; most words end none."""
    return any(lead.may(word) for lead in LEADS)


OPENS_AHEAD = later(
    '[“"]?(?:When|Once|If|As soon as|(?:Please )?(?:Apply|Book|Bring|Buy|Catch|Celebrate|Come|Discover|Enjoy|Enter'
    "|Explore|Hear|Join|Learn|Mark|Meet|Order|Register|Reserve|Save|See|Send|Sign up|Submit|Try|Tune in|Visit|Vote"
    "|Watch)) "
)
"""What opens a sentence of what is still to come: "When she plays here on 3 May, she wants a song", or of what readers
are asked to do: "Join us on 3 May".
"""
CALLED_OFF = later(
    r"(?:['’]s)?(?: [A-Za-z-]{1,20}){0,4} ha(?:s|ve) been "
    r"(?:(?:abandon|cancell?|delay|postpon|rearrang|scrapp)ed|called off|put back)\b"
)
"""What becomes of what was still to come: "the March 20 | meeting has been cancelled"."""
AS_DAY = later(r" as (?:an?|its|the|their) (?:[a-z-]+ ){0,3}(?:date|day|deadline|target)\b")
"""What stands behind the time."""
FIXED = later(r"\bha(?:s|ve) [^.;:]{0,30}\Z")
"""And what stands before it."""


def is_fixed(text: str, low: int, start: int, end: int) -> bool:
    """Whether somebody has made a time the day of something: "has set | March 20 | as the deadline"."""
    return AS_DAY.match(text, end) is not None and FIXED.search(text, max(low, start - NEAR_REACH), start) is not None


MISHAPS = (
    "attacks?|shootings?|bombings?|stabbings?|killings?|murders?|massacre|raids?|assault|blasts?|explosions?|crash"
    "|crashes|deaths?|derailment|collapse|accident|fire|earthquake|quake|arrests?|riots?|incident|outage"
)
DONE = later(
    rf"['’]s (?:[A-Za-z-]{{1,20}} ){{0,2}}(?:{MISHAPS}|ruling|verdict|indictment|announcement|remarks|comments"
    r"|revelations?|defeat|clos(?:e|ing)|victory|victories|wins?|loss|losses|rout)\b"
)
"""What a day owns when it is over: "a way round Tuesday's ruling"."""
CALLED_BY = later(
    rf" (?:[a-z-]{{1,20}} ){{0,1}}(?:{MISHAPS})\b(?! (?:alarms?|drills?|exercises?|hearings?|seasons?|tests?)\b)"
)
"""What is called by its time when it is over: "an inquest into the December | deaths"."""
COMING = later(
    r"['’]s (?:[A-Za-z-]{1,20} ){0,3}(?:ballot|budget|championships?|elections?|final|olympics|polls?|primar(?:y|ies)"
    r"|referendum|summit|tournament|vote|world cup)\b",
    re.IGNORECASE,
)
"""What a time behind "for" owns that is still to come: "named candidates for September's election"."""


def is_of_plan(before: re.Match[str], cue: re.Match[str]) -> bool:
    """Whether a past verb is of a plan: "would vote when it met on Tuesday", "will be closed and repaired in May"."""
    if not before["future"]:
        return False
    planned = PLANNED.match(cue.string, before.start(), cue.start())
    return (planned or TO_BE_HEARD.match(cue.string, before.start(), cue.end() + len(" by "))) is not None


RELATING = later(
    r",\s(?:who|which|whose|where)\s[^;.]*,\s(?:(?:in|at|to|from|near|with|against)\s[\w’' -]{1,40}\s)?"
    r"(?:(?:on|in|at|by)\s)?\Z"
)
"""A clause that explains a noun, and what may stand between it and a time: "will meet Orrin, who lost in May, in Lorne
on |"; it holds no hint of when the other clause is.
"""
RELATING_REACH = 150
"""Characters."""


def behind_relative(text: str, low: int, start: int) -> int:
    """Where the clause begins that only explains a noun in front of the time at `start`; that place where none does."""
    relating = RELATING.search(text, max(low, start - RELATING_REACH), start)
    return relating.start() if relating else start
