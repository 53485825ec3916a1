"""Short reports of our own, as agencies write them: results, tables, markets, firms, ministries.

The corpora have few of them. Names stand in brackets behind what they are: P a person, F a firm, T a body called by its
town, O any other body, K one that keeps its name, L a place, G a people, M the rest. They are exchanged like those of
the other texts, so that the words about them are learned.
"""

import re
from collections.abc import Iterator

from reader.analysis.names.training.corpus import Example

REPORTS = (
    """
    [L TARNA], Oct. 5 ([K AP]) -- [T Halden] beat [T Brisco] 2-1 on Saturday to go top of the table.
    [P Ines Roca] put [T Halden] ahead and [P Tomas Lund] scored from a penalty after [T Brisco] defender [P Ken Ito] \
    was sent off.
    "We were lucky," said [T Halden] coach [P Amina Diallo], whose side play [T Corvo] in [L Tarna] next week.
    """,
    """
    [M National Harbour League] results on Sunday:
    [T Halden] 2 [T Brisco] 1
    [T Corvo] 0 [T Tarna] 0
    [T Lissen] 3 [T Orlow] 2
    [T Belden] 1 [T Marrow] 4
    """,
    """
    Results of games played on Tuesday (home team in capitals):
    [T HALDEN] 98 [T Brisco] 94
    [T Corvo] 101 [T TARNA] 87
    [T Lissen] 5 [T ORLOW] 3
    """,
    """
    Standings (won, lost, points):
    [T Halden] 21 8 4 71
    [T Brisco] 19 10 4 67
    [T Corvo] 15 12 5 57
    Sunday's games
    [T Tarna] at [T Lissen]
    [T ORLOW] at [T BELDEN]
    """,
    """
    Leading scores after the second round:
    136 [P Ines Roca] ([L Mali]) 68 68
    137 [P Tomas Lund] ([L Chile]) 69 68, [P Ken Ito] 67 70
    138 [P Amina Diallo] ([L Denmark]) 70 68
    """,
    """
    [L TARNA] ([K Reuters]) - Results in the [M Tarna Open] on Monday (prefix number denotes seeding):
    1 - [P Ines Roca] ([L Chile]) beat [P Tomas Lund] ([L Mali]) 6-4 6-3
    [P Ken Ito] ([L Japan]) beat 3 - [P Amina Diallo] ([L Ghana]) 7-6 (7-4) 6-2
    """,
    """
    [G Malian] striker [P Ines Roca] has signed for [T Brisco] from [T Halden], the club said on Monday. \
    [P Roca] scored 12 goals for [T Halden] last season, and moved to [L Corvo] with her family.
    [T Brisco] lost 3-0 at [T Tarna] last week and are third from the bottom.
    """,
    """
    [L Mali] beat [L Ghana] 3-1 in a friendly in [L Tarna] on Wednesday.
    [G Ghanaian] captain [P Ines Roca] missed a penalty. [L Mali] meet [L Chile] and [L Denmark] in Group C.
    """,
    """
    [P Ines Roca] scored 31 points as the [K Halden Otters] beat the [K Brisco Kings] 101-94 in [L Brisco]. \
    The [K Otters] have won five in a row. [T Corvo] outscored [T Tarna] 30-12 in the third quarter.
    """,
    """
    In [L Halden], [P Tomas Lund] pitched a five-hitter as [T Brisco] won its fourth straight game, a 4-2 victory over \
    [T Halden]. In [L Corvo], [P Ken Ito] hit a three-run homer for [T Tarna].
    """,
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
)
"""Each a text."""
EACH = 20
"""How often each is used, always with other names."""
KINDS = {"P": "PER", "F": "FIRM", "T": "TOWN", "O": "ORG", "K": "KEPT", "L": "LOC", "G": "GRP", "M": "MISC"}
MARK = re.compile(r"\[([PFTOKLGM]) ([^\]]+)\]")


def reports() -> Iterator[Example]:
    """Every report, with labels that tell how its bodies are exchanged."""
    for number, marked in enumerate(REPORTS):
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
