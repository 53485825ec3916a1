"""Reports of local news of our own, as papers of all continents write them: roads, farms, courts, schools, parties.

Marked like those of `wires`, which reads them. In most of them a town is a place, whatever it does.
"""

LOCAL = (
    """
    Farmers in [L Halden] and [L Brisco] say the road from [L Corvo] to [L Lissen] is closed. [L Halden] Mayor \
    [P Omar Sene] flew to [L Tarna], and [L Brisco] residents blocked the bridge. "We in [L Corvo] have no water," \
    said [P Ana Lund], who farms near [L Orlow].
    Trucks bound for [L Belden] wait outside [L Marrow]. [L Corvo]'s hospital has run out of fuel.
    """,
    """
    Police in [L Brisco], [L Halden] province, arrested a man from [L Corvo] on Sunday. [P Tomas Roca], 34, of [L \
    Lissen], was taken to [L Tarna] Central Prison. [L Brisco] police spokesman [P Ken Ito] said he fled to [L Orlow] \
    by bus.
    The [L Halden] magistrate, [P Amina Diallo], set bail. A lawyer from [O Coast Legal Aid] spoke for [P Roca].
    """,
    """
    [P Ines Roca] was born in [L Halden] and went to school in [L Brisco]. She studied at the [O University of Corvo] \
    and taught in [L Lissen], [L Mali], before she came to [L Chile]. [L Tarna] was her home for 30 years.
    Her brother, [P Paul Roca], still lives in [L Orlow]. "[L Halden] never left her," [P Paul] said.
    """,
    """
    [L Halden] is the largest town of the region, and [L Brisco] the oldest. Tourists come to [L Corvo] for the beach. \
    Trains leave [L Lissen] for [L Tarna] every hour; [L Orlow] has an airport. [L Belden] and [L Marrow] lie on the \
    [L Sene River]. The [O Halden Tourist Board] says visitors from [L Ghana] and [L Japan] stay longest.
    """,
    """
    The [O Coast Unity Party] will hold its rally in [L Halden]. Its candidate, [P Ana Lund], leads in [L Brisco] and \
    [L Corvo], but [L Tarna] voted for [P Omar Sene] of the [O Harbour Alliance]. [P Sene] thanked [L Lissen]. \
    [G Malian] law sets the vote in [L Orlow] a week later. [P Lund]'s supporters marched through [L Belden].
    """,
    """
    Fighting near [L Halden] spread to [L Brisco] on Friday. Rebels hold [L Corvo] and shelled [L Lissen]; the army \
    left [L Orlow]. Refugees from [L Halden] reached [L Belden], [L Ghana], the [O Refugee Council] said. [L Tarna] \
    denied it. [L Mali] closed its border with [L Chile]. General [P Ken Ito] said [L Brisco] was calm.
    """,
    """
    The minister, [P Paul Reyes], opened a clinic in [L Halden]. Nurses from [L Brisco] asked for more pay. He will \
    visit [L Corvo], [L Lissen] and [L Orlow], where the [O Health Workers Union] is on strike. [L Halden] needs 40 \
    doctors. The [O Ministry of Health] built wards in [L Tarna]. [P Reyes] told [O Radio Corvo] that [L Mali] would \
    help.
    """,
    """
    Rain flooded [L Halden] and parts of [L Brisco] city. In [L Corvo] district, 40 houses fell. [L Lissen] was cut \
    off. The [O Red Cross] sent boats from [L Tarna]. The governor of [L Orlow], [P Amina Diallo], asked [L Denmark] \
    for tents. A bridge in [L Belden] and the [L Marrow] dam held. [L Halden] schools stay shut.
    """,
)
"""Each a text."""
