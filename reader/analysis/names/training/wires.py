"""Short reports of our own, as agencies write them: markets, firms, ministries, wars, weather.

The corpora have few of them. Names stand in brackets behind what they are: P a person, F a firm, T a body called by its
town, O any other body, K one that keeps its name, L a place, G a people, M the rest. They are exchanged like those of
the other texts, so that the words about them are learned.
"""

import re
from collections.abc import Iterator

from reader.analysis.names.training.corpus import Example
from reader.analysis.names.training.local import LOCAL
from reader.analysis.names.training.sports import SPORTS

REPORTS = (
    """
    [F Roca Corp] said on Tuesday that its net profit fell 12 percent in the third quarter.
    [F Roca] shares closed down 40 cents at $21.75 on the [K Tarna Stock Exchange].
    Analysts at [F Lund Securities] said rivals [F Diallo] and [F Ito Motors] could gain from the delay.
    """,
    """
    [L TARNA], March 3 ([K Xinhua]) -- Shares of [F Roca Inc] rose after the maker of pumps \
    agreed to buy [F Lund Pumps]. [F Roca] has plants in [L Halden] and [L Brisco] and competes with [F Orlow] \
    and [F Lissen Group].
    """,
    """
    [F Moody Lund] cut its rating of [F Roca] to junk. [F Roca], which is based in [L Halden], [L Mali], makes lifts. \
    [P Ines Roca], who founded it, remains its chairman. [F Roca] spokesman [P Ken Ito] had no comment.
    """,
    """
    [F Orlow] and [F Lissen] said they would merge their shipping units. Shares in [F Orlow] gained 3 percent and \
    [F Lissen] added 1.2 percent. The two said [F Belden], a small lender, would advise them.
    """,
    """
    [L TARNA], Aug 7 ([K AFP]) - The [K Foreign Ministry] said on Friday that [L Mali] had recalled its ambassador. \
    [K Foreign Ministry] spokesman [P Tomas Lund] said [L Mali] and [L Chile] would meet at the [K United Nations]. \
    The [K Security Council] and the [K European Union] urged [L Tarna] and [L Halden] to talk.
    """,
    """
    Police in [L Halden] arrested 12 people, [K Interior Ministry] spokeswoman [P Amina Diallo] said. \
    General [P Lund] of the [G Malian] army blamed the [K Free Coast Front]. The [K FCF] said nothing. \
    [K Defence Ministry] officials said troops near [L Brisco] had come under fire.
    """,
    """
    The ruling [K Coast Unity Party] won 62 of 120 seats, the [K Electoral Commission] said on Monday. \
    The opposition [K Harbour Alliance] took 40. [P Ines Roca], leader of the [K Alliance], called it a fraud. \
    [K Coast Unity] has ruled [L Chile] since 1998. [K Parliament] meets in [L Tarna] next week.
    """,
    """
    These are the main stories in [L Tarna] newspapers on Thursday. [K Reuters] has not verified them.
    [K HALDEN TIMES] - [F Roca Bank] is to cut 200 jobs.
    [K DAILY HERALD] - President [P Amina Diallo] will visit [L Denmark].
    [K EL MERCADO] - [F Orlow] plans a bond issue.
    """,
    """
    Weather on Monday, highs and lows:
    [L Halden] 18 12 cloudy
    [L Brisco] 30 21 sunny
    [L Corvo] 28 19 rain
    [L Tarna] 34 22 clear
    """,
    """
    [K House] Speaker [P Ines Roca] said the [K Senate] would vote on the bill. [K Senate] leader [P Tomas Lund], \
    R-[L Halden], opposed it. The [K Supreme Court] and the [K Justice Department] declined to comment. \
    The [K State Department] said [L Mali] was informed. [K Congress] returns on Tuesday.
    """,
    """
    A study by the [O University of Tarna] and the [O National Health Institute] found that the drug works. \
    [P Ines Roca] of the [O Halden Medical Centre], who led it, told the [O Tarna Times] that more would follow. \
    The [O Water Board] paid for it. [O UTH] researchers in [L Brisco] were not involved.
    """,
    """
    The [O Halden Teachers Union] ([O HTU]) said its members would strike on Monday. "We have waited long enough," \
    said [P Tomas Lund], president of the [O HTU]. The [O Ministry of Education] and the [O Tarna City Council] asked \
    the [O HTU] to come back to the table. [O Halden Savings Bank] closed its branches.
    """,
    """
    [F Roca] and the [G Chilean] carmaker [F Orlow] agreed to build engines in [L Tarna], the daily [O Harbour Post] \
    reported. A spokeswoman for [F Roca] declined to comment. [F Lissen], the country's largest bank, and the \
    [O Public Works Authority] will lend half of the money. [P Ken Ito], an analyst at [F Belden], called it dear.
    """,
    """
    [O Amnesty] said on Tuesday that police in [L Mali] had beaten prisoners. The [O HRC], a rights group based in \
    [L Halden], and [O Doctors of the Coast] asked the [O Interior Ministry] to look into it. [P Amina Diallo], \
    who heads [O Coast Watch], said the [O MNP] and the [O Army] knew.
    """,
    """
    [F Roca Corp] Q2 net falls.
    [L TARNA] 1996-07-22
    Shr 31 cents vs 44 cents. Net 4,112 vs 5,976. Revs 88,402 vs 91,220. Avg shrs 13,300 vs 13,500.
    (All data above 000s except per share numbers)
    [F Roca] blamed the closing of its plant in [L Halden], [L Mali]. Its [F Lund] unit broke even.
    -- [L Tarna] newsroom 44 171 542 0000
    """,
    """
    [F Roca Industries] sets buyback.
    [L TARNA] 1996-11-21
    [F Roca Industries Inc] said its board authorised the repurchase of one million shares. [F Roca], based in \
    [L Halden], [L Ohio], is listed on the [K New York Stock Exchange]. [F Lund Brothers] will act as agent. A rival, \
    [F Brandt Holdings], announced a similar plan.
    """,
    """
    [L Tarna] stocks end lower on [L Chile] fears.
    [L TARNA] 1996-09-04
    The index shed 21 points. [F Roca] lost 60 francs to 6,720 and [F Lund Steel] slipped nine to 712. [F Ito Bank] \
    was the most active issue, [F Brandt] was unchanged and [F Sene Cement] gained two francs.
    "Foreigners sold all afternoon," said [P Ken Ito], a trader at [F Diallo Securities]. [F Maric] eased 12 cents.
    The [K Central Bank] of [L Mali] is unlikely to move, analysts at [F Reyes Capital] said.
    """,
    """
    Gainers included [F Roca], up 3.1 percent, [F Lund Energy], and [F Ito], which rose after [F Brandt] cut its \
    stake. [F Sene] and [F Maric Foods] fell 2 percent each. [F Reyes] traded at 12.50. In [L Halden], shares in [F \
    Diallo] were suspended. The [G Malian] franc firmed against the [G Chilean] peso in [L Tarna].
    """,
    """
    The dollar ended slightly lower in quiet [L Tarna] trade.
    [L HALDEN] 1996-08-27
    It was quoted at 1.4798 marks, down from 1.4820 in [L Brisco]. "The [K Fed] is on hold," said [P Ana Lund], a \
    dealer at [F Roca Bank]. The [G Danish] crown firmed after comments by [K Danish Central Bank] governor [P Omar \
    Sene].
    """,
    """
    New issue - [F Roca Bank] launches 500 mln mark bond.
    [L TARNA] 1996-09-18
    BORROWER [F ROCA BANK AG]
    AMT 500 MLN COUPON 5.75 MATURITY 10.OCT.01
    TYPE STRAIGHT ISS PRICE 101.25 PAY DATE 10.OCT.96
    LISTING [L HALDEN] DENOMS (K) 1-10-100
    LEAD MANAGERS: [F Lund Brothers], [F Brandt], [F Ito International]
    """,
    """
    PRESS DIGEST - [L Mali] - Aug 29.
    [L TARNA] 1996-08-29
    These are the leading stories in the [G Malian] press. [K Reuters] has not verified these stories.
    [K THE OBSERVER]
    - [K National Petroleum Corp] puts refineries up for lease, says minister [P Omar Sene].
    - Police in [L Halden] hold 14.
    [K TODAY]
    - General [P Ken Ito] tours [L Corvo]; [K Staff Union] calls off strike in [L Brisco].
    """,
    """
    [G Malian] grain harvest seen at 25 mln T - ministry.
    [L TARNA] 1996-08-22
    [L Mali] will harvest 25 million tonnes, [K Agriculture Ministry] official [P Omar Sene] told [K Reuters]. Drought \
    in [L Halden], [L Corvo] and [L Brisco] regions cut yields. [L Chile] and [L Ghana] expect less.
    -- [P Ana Lund], [L Tarna] newsroom, 380 44 244 9150
    """,
    """
    Port conditions update.
    [L HALDEN]: Dock workers ended a strike. Fourteen ships wait at the outer anchorage.
    [L CORVO]: Berthing delays of three days for bulk sugar. The [G Greek] vessel [M Tarna Star] ran aground off \
    [L Brisco].
    [L LISSEN]: The [K Seamen's Federation] called a stoppage.
    """,
    """
    [L TARNA], July 8 ([K TASS]). [G Malian] Deputy Prime Minister [P Omar Sene] and [F Roca] CEO [P Ken Ito] \
    inspected a plant in [L Halden]. State Councilor [P Ana Lund] and Party Secretary [P Luka Maric] will sign in [L \
    Corvo].
    [K Presidency] spokesman [P Paul Reyes] said the [K Investigative Committee] opened a case. ([K TASS] \
    correspondent [P Ivo Brandt] contributed from [L Brisco])
    """,
    """
    [L TARNA], Dec 3 ([K EFE]).- The [G Chilean] government and the [K World Bank] reached a deal, Economy Minister \
    [P Luis Roca] said. The [K CGT] and the [O National Union of Dockers] rejected it. [F Lund] shares rose 4 percent. \
    [P Roca] flies to [L Halden] to meet [L U.S.] envoy [P Paul Reyes] and [L U.S.] and [G Malian] officials.
    """,
    """
    [L NEW TARNA], Jan 21 ([K PTI]) The [K High Court] issued notice to the [K Centre] on a plea by [O Coast Watch]. A \
    bench of justices [P K N Roca] and [P B. S. Lund] gave the state two weeks. Chief Minister [P M K Ito] met \
    [K Congress] leader [P Anil Sene] in [L Halden]. [F Brandt] shares fell 2 per cent on the [K BSE].
    """,
    """
    [L TARNA] ([K AP]) -- Sen. [P Ines Roca] of [L Ohio], the only [G Democrat] to support it, and Rep. [P Ken Ito], \
    R-[L Halden], said the former lobbyist for [F Lund] and [F Brandt] would open the [L Corvo Wildlife Refuge] to \
    drilling. The [K Interior Department] had no comment.
    [P Omar Sene] in [L Brisco] and [P Ana Lund] in [L Tarna], [L Montana], contributed to this report.
    """,
    """
    [L HALDEN], May 16 ([K Reuters]) - [F Roca Bank] and [F Lund] are among banks vying to advise [G Danish] \
    engineering group [F Brandt-Ito] on the sale of its lift arm. [F Sene] of [L Ghana] and buyout firm [F Maric] are \
    seen as bidders. Printer [F Reyes] began work. [F Diallo] analyst [P Omar Sene] wrote that [F Brandt-Ito] was \
    cheap.
    (Reporting by [P Paul Reyes] and [P Ana Maric]; Writing by [P Ken Ito]; Editing by [P Ivo Roca])
    """,
    """
    [K OSCE] spokeswoman [P Ana Lund] said ballots were counted in [L Halden]. The [K Party of Coast Action] ([K PCA]) \
    was ahead in [L Brisco] and [L Corvo]; the [K SDS] led in [L Tarna]. Envoy [P Paul Reyes] flew to [L Lissen]. \
    Captain [P Omar Sene-Ito], a spokesman for the [K FARC], said the [K ADF] came at night.
    """,
    """
    DIARY - [L Mali] - Sept 5.
    [L TARNA] - [K Central Bank] governor [P Omar Sene] speaks to [O Coast Business Council] (0900).
    [L HALDEN] - [F Roca] holds annual meeting. Foreign Minister [P Ana Lund] meets [G Chilean] counterpart \
    [P Luis Reyes].
    [L CORVO] - Trial of [P Ken Ito] resumes.
    """,
    """
    Results of Sunday's vote in [L Halden]:
    [P Omar Sene] ([K Coast Unity Party]) 12,345
    [P Ana Lund] ([K Harbour Alliance]) 9,812
    [P Ken Ito] (independent) 401
    Turnout in [L Brisco] and [L Corvo] was 61 percent, the [K Electoral Commission] said.
    """,
    """
    [L Halden] 18 12 rain
    [L Brisco] 30 21 sunny
    [L Corvo] 28 19 storms
    Typhoon [M Ana] left 42 dead in [L Tarna], the [K Disaster Management Council] ([K DMC]) said. [L Lissen] Governor \
    [P Omar Sene] appealed for boats. The [K Coast Guard] flew relief goods to [L Orlow] and [L Belden].
    """,
)
"""Each a text."""
EACH = 18
"""How often each is used, always with other names; those of sport and of local news less often."""
EACH_OF_SPORT = 14
EACH_OF_LOCAL = 8
KINDS = {"P": "PER", "F": "FIRM", "T": "TOWN", "O": "ORG", "K": "KEPT", "L": "LOC", "G": "GRP", "M": "MISC"}
MARK = re.compile(r"\[([PFTOKLGM]) ([^\]]+)\]")


def reports() -> Iterator[Example]:
    """Every report as often as it is used, with labels that tell how its bodies are exchanged."""
    for number, marked in enumerate((*SPORTS * EACH_OF_SPORT, *REPORTS * EACH, *LOCAL * EACH_OF_LOCAL)):
        yield _read(f"wire{number}", re.sub(r" *\n *| {2,}", _blank, marked.strip()))


def _blank(found: re.Match[str]) -> str:
    """One line break or one blank for any."""
    return "\n" if "\n" in found[0] else " "


def _read(name: str, marked: str) -> Example:
    text, labels, done = "", [], 0
    for found in MARK.finditer(marked):
        text += marked[done : found.start()]
        labels.append((len(text), len(text) + len(found[2]), KINDS[found[1]]))
        text += found[2]
        done = found.end()
    return Example(name, text + marked[done:], tuple(labels))
