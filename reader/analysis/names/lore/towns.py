"""Who is called by their town or region, as no list of peoples has it: "Dubliner", "Milanese", "Torontonian"."""

from functools import lru_cache

from reader.analysis.names.tagging.lists import PLACES, lists_of

JOINED = (
    "Argyll and Bute", "Armagh and Down", "Avon and Somerset", "Barking and Dagenham", "Basingstoke and Deane",
    "Bath and North East Somerset", "Brighton and Hove", "Christchurch and Poole", "Clackmannanshire and Stirling",
    "Devon and Cornwall", "Dumfries and Galloway", "Elmbridge and Epsom", "Guildford and Waverley",
    "Hammersmith and Fulham", "Hereford and Worcester", "Hinckley and Bosworth", "Kensington and Chelsea",
    "Kirklees and Calderdale", "Luton and Dunstable", "Nuneaton and Bedworth", "Oadby and Wigston",
    "Orkney and Shetland", "Perth and Kinross", "Redcar and Cleveland", "Reigate and Banstead", "Ross and Cromarty",
    "Stoke and Staffordshire", "Telford and Wrekin", "Tonbridge and Malling", "Trafford and Salford",
    "Tyne and Wear", "Windsor and Maidenhead",
)  # fmt: skip
"""Towns and counties that are called together, as their councils and hospitals are."""
ENDS = {"er": ("", "e"), "ese": ("", "e", "o", "i"), "nian": ("",)}
"""How such a word ends, and what stands for that in the name of the town."""
SHORTEST = 4
"""Letters of a town."""


@lru_cache(maxsize=2_000)
def is_of_town(word: str) -> bool:
    """Whether a folded word that no list has is one of a town's people."""
    if not word.endswith(tuple(ENDS)) or lists_of(word):
        return False
    return any(
        len(word) - len(end) >= SHORTEST and not PLACES.isdisjoint(lists_of(word.removesuffix(end) + rest))
        for end, rests in ENDS.items()
        if word.endswith(end)
        for rest in rests
    )
