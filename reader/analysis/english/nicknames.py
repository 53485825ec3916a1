"""What people are called for short, as data: "Bill" is William, and "Tom Roca" may be Thomas Roca.

Only those that stand for few names; a short form that is given as a whole name as often, "Max", is there all the same.
"""

from collections import defaultdict

_SHORT = """
    abe abraham, al albert alfred alan, alec alexander, alex alexander alexandra alexandre alejandro aleksandr, alf
    alfred, andy andrew, art arthur, barney bernard barnaby, bart bartholomew, ben benjamin benedict, bernie
    bernard, bert albert herbert robert, beth elizabeth, betty elizabeth, bill william, billy william, bob robert,
    bobby robert, cathy catherine kathleen, charlie charles, chris christopher christian christine, chuck charles,
    cindy cynthia, dan daniel, danny daniel, dave david, debbie deborah, dick richard, don donald, doug douglas, ed
    edward edwin edmund, eddie edward edwin, fred frederick alfred, freddie frederick, gabe gabriel, gary gareth,
    geoff geoffrey, gerry gerald gerard, greg gregory, hank henry, harry henry harold harrison, herb herbert, jack
    john, jake jacob, jamie james, jeff jeffrey jefferson, jen jennifer, jenny jennifer, jerry gerald jerome jeremy,
    jim james, jimmy james, jo joanna joanne josephine, joe joseph, joey joseph, johnny john, jon jonathan, josh
    joshua, kate katherine catherine kathryn, kathy katherine kathleen catherine, katie katherine catherine, ken
    kenneth, kenny kenneth, larry lawrence laurence, len leonard, les leslie, lizzie elizabeth, liz elizabeth, lou
    louis louise, maggie margaret, marty martin, matt matthew, max maximilian maxwell, meg margaret megan, mick
    michael, mickey michael, mike michael, mo mohamed mohammed, mitch mitchell, nat nathaniel, nate nathan
    nathaniel, ned edward, nick nicholas nicolas, norm norman, pat patrick patricia, patty patricia, peg margaret,
    peggy margaret, pete peter, phil philip phillip, ray raymond, reg reginald, rich richard, rick richard, ricky
    richard, rob robert, robbie robert, rod roderick rodney, ron ronald, ronnie ronald, roz rosalind, russ russell,
    sam samuel samantha, sandy alexander sandra, stan stanley, steve stephen steven, sue susan, susie susan, ted
    edward theodore, terry terence, tim timothy, tom thomas, tommy thomas, tony anthony antony, val valerie
    valentine, vic victor, vicky victoria, vince vincent, wally walter, walt walter, will william, zach zachary
"""
NICKNAMES = {short: frozenset(full) for short, *full in (entry.split() for entry in _SHORT.split(","))}
"""Each short form and the given names it stands for, in small letters."""


def _by_given_name() -> dict[str, tuple[str, ...]]:
    """What NICKNAMES say, looked up the other way, in the order of the given names."""
    short_for = defaultdict[str, list[str]](list)
    for short, full in NICKNAMES.items():
        for given in full:
            short_for[given].append(short)
    return {given: tuple(short_for[given]) for given in sorted(short_for)}


SHORT_FOR = _by_given_name()
"""Each given name and the short forms that stand for it."""


def is_called(one: str, other: str) -> bool:
    """Whether one of two given names, in small letters, is what somebody with the other is called for short."""
    return other in NICKNAMES.get(one, ()) or one in NICKNAMES.get(other, ())
