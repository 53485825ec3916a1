"""Reports of sport of our own, as agencies write them: who played whom, tables, squads, scoreboards, grids.

Marked like those of `wires`, which reads them.
"""

SPORTS = (
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
    SOCCER - [T HALDEN] HOLD [T BRISCO] AS [P LUND] SEES RED.
    [L TARNA] 1996-03-09
    Ten-man [T Halden] drew 1-1 at home to [T Brisco] on Saturday after [G Danish] midfielder [P Tomas Lund], on loan \
    from [T Corvo], was shown a second yellow card.
    Leaders [T Lissen] travel to [T Orlow] on Sunday, while [T Tarna] host champions [T Belden] and [T Marrow] visit \
    [T Corvo]. [P Ken Ito] levelled for [T Brisco], who were without captain [P Roca].
    """,
    """
    SOCCER - [G GHANAIAN] SECOND DIVISION SUMMARIES.
    [L TARNA], [L Ghana] 1997-05-11
    Summaries of [G Ghanaian] second division matches:
    [T Halden] 2 ([P Roca] 12, [P Ito] 45 penalty) [T Brisco] 1 ([P Lund] 78). Halftime 2-0. Attendance 4,000.
    [T Corvo] 0 [T Lissen] 3 ([P Diallo] 5, 31, 90). 2,150.
    """,
    """
    SOCCER - [L MALI] NAME SQUAD FOR [L GHANA] GAME.
    [L TARNA] 1996-08-12
    Coach [P Tomas Lund] named a 16-man squad on Monday.
    Goalkeepers: [P Ines Roca] ([T Halden]), [P Ken Ito] ([T Brisco]).
    Defenders: [P Amina Diallo] ([T Corvo]), [P Ivo Brandt] ([T Lissen]), [P Omar Sene] ([T Tarna]).
    Forwards: [P Paul Reyes] ([T Orlow]), [P Luka Maric] (unattached).
    """,
    """
    CRICKET - [L MALI] 301-7 AT CLOSE AGAINST [L GHANA].
    [L TARNA] 1997-01-22
    [L Mali] first innings
    [P I. Roca] c [P Lund] b [P Ito] 64
    [P Ken Diallo] lbw b [P Sene] 3
    [P Brandt] not out 101
    Extras (b-4 lb-6 nb-1) 11
    Total (for seven wickets) 301
    Did not bat: [P Tomas Reyes], [P Omar Maric].
    Bowling: [P Sene] 22-6-71-1 (nb-2), [P Ito] 18-2-80-4, [P Lund] 9-1-30-0.
    """,
    """
    CRICKET - [L TARNA] county scores.
    [T Halden] 223 and 180-4 ([P I. Roca] 71, [P Lund] 52 not out). [T Brisco] 345 ([P Ken Ito] 5-67).
    [T Corvo] 401-8 declared v [T Lissen]. [T Orlow] beat [T Tarna] by an innings and 12 runs.
    """,
    """
    MOTOR RACING - [P ROCA] ON POLE IN [L GHANA].
    [L HALDEN], [L Ghana] 1995-04-01
    Starting grid:
    1. [P Ines Roca] ([L Mali]) [F Lund] one minute 50.574 seconds
    2. [P Ken Ito] ([L Japan]) [F Brandt] 1:50.980
    3. [P Omar Sene] ([L Chile]) [F Lund] 1:51.778
    4. [P Paul Reyes] ([L Brazil]) [F Maric-Ito] 1:52.003
    """,
    """
    CYCLING - LEADING PLACINGS IN [M TOUR OF MALI].
    [L TARNA] 1995-07-18
    1. [P Ines Roca] ([L Chile], [F Lund]) 4 hours 6 minutes 11 seconds
    2. [P Ken Ito] ([L Japan], [F Brandt-Sol]) same time
    3. [P Omar Sene] ([L Denmark]) 22 seconds behind
    4. [P Paul Reyes] ([L Ghana], [F Maric]) s.t.
    """,
    """
    ATHLETICS - [G MALIAN] [P SENE] SETS RECORD IN [L HALDEN].
    [L HALDEN] 1996-06-15
    Leading results:
    Men's 800 metres
    1. [P Omar Sene] ([L Mali]) 1 minute 43.11 seconds
    2. [P Paul Reyes] ([L Ghana]) 1:44.90
    Women's 4x100 metres relay
    1. [L Chile] 43.20
    2. [L Japan] 43.95
    """,
    """
    Medals table (gold, silver, bronze):
    [L Mali] 12 8 4
    [L Ghana] 9 9 11
    [L Chile] 3 0 5
    Group B (played, won, drawn, lost, points):
    [L Denmark] 3 2 1 0 7
    [L Japan] 3 1 1 1 4
    """,
    """
    [L TARNA] ([K AP]) -- [P Ines Roca] had 22 points and 11 rebounds, and [T Halden] beat [T Brisco] 104-98. \
    [P Ken Ito] added 18 points for [T Halden], which has won three straight. [P Paul Reyes] led [T Brisco] with 30.
    UP NEXT
    [T Halden]: Hosts [T Corvo] on Friday.
    [T Brisco]: At [T Lissen] on Sunday.
    [T Halden] is 9-2 at home. [T Orlow] traded guard [P Omar Sene] to [T Tarna] for [P Luka Maric].
    """,
    """
    BASEBALL - [T BRISCO] SIGNS [P ITO].
    [L TARNA] 1996-12-02
    The [T Brisco] [K Otters] signed free agent pitcher [P Ken Ito] to a two-year contract. [P Ito], who went 12-9 \
    for [T Halden], joins [T Brisco] right-hander [P Paul Reyes]. [T Corvo] and [T Tarna] also wanted him.
    At [L Lissen], [P Omar Sene]'s single lifted [T Lissen] over [T Orlow].
    """,
    """
    TENNIS - [P ROCA] BEATS [P LUND] TO REACH FINAL.
    [L CORVO], [L Denmark] 1997-02-22
    Top seed [P Ines Roca] of [L Mali] beat [G Danish] qualifier [P Ana Lund] 6-1 6-4 and plays [L Ghana]'s \
    [P Amina Diallo], who ousted [P Eva Brandt] of [L Chile].
    """,
    """
    RUGBY UNION - [L MALI] BEAT [L CHILE] 32-15 (HALFTIME 12-9).
    [L HALDEN] 1996-11-30
    Scorers: [L Mali] - Tries: [P Omar Sene] 2, [P Paul Reyes]. Conversions: [P Ken Ito] 2. [L Chile] - Penalties: \
    [P Luka Maric] 5.
    [T Brisco] prop [P Ivo Brandt] and [T Corvo] lock [P Tomas Lund] are in doubt for the match with [L Ghana] in \
    [L Tarna].
    """,
    """
    BOXING - [P ROCA] TO FACE [P ITO] IN [L HALDEN].
    [L TARNA] 1996-10-17
    [G Chilean] [P Luis Roca] will defend his [K WBC] title against [L Japan]'s [P Ken Ito] in [L Halden] in March, \
    promoter [P Paul Reyes] said. [P Roca], of [L Corvo], knocked out [P Omar Sene] of [L Ghana].
    """,
    """
    [T Halden] fans threw bottles in [L Brisco], and police from [L Corvo] were called. [T Halden] chairman \
    [P Tomas Lund] apologised to [T Brisco]. The cup tie between [T Lissen] and [T Orlow] was put off. \
    [T Tarna], beaten by [T Marrow] a year ago, face them in [L Belden]. [P Ken Ito] joined from [T Lissen].
    """,
)
"""Each a text."""
