"""On which half of the world a text's seasons are: in Sydney winter is in June.

A season's value keeps its name wherever it is, "2025-WI"; its days are those of the northern season across from it.
"""

from functools import lru_cache

from reader.analysis.dates.calendars.calendar import Interval, interval
from reader.analysis.patterns import later
from reader.model import Grain

ACROSS = {"SP": "FA", "FA": "SP", "SU": "WI", "WI": "SU"}
LEAST_NAMED = 2
"""Southern places that a text must name."""
SHARE = 3
"""Of them for each northern one."""
SOUTHERN = (
    r"Australians?|Australia|Sydney|Melbourne|Brisbane|Adelaide|Hobart|Canberra|New South Wales|NSW|Queensland"
    r"|Tasmanian?|New Zealand(?:er)?s?|Auckland|South Africans?|South Africa|Johannesburg|Cape Town|Durban|Pretoria"
    r"|Soweto|Gauteng|Western Cape|Eastern Cape|Namibian?|Botswana|Zimbabwean?|Harare|Zambian?|Lusaka|Mozambique"
    r"|Argentin[ae]|Buenos Aires|Chilean|Chile|Uruguay|Montevideo|Paraguay|Bolivian?|São Paulo|Porto Alegre"
)
NORTHERN = (
    r"Britain|British|England|Scotland|Ireland|UK|London|Europe(?:an)?|United States|US|America|New York|Washington"
    r"|California|Texas|Florida|Chicago|Canada|Germany|Berlin|France|French|Paris|Italy|Spain|Japan|Tokyo|China|Beijing"
    r"|India|Delhi|Mumbai|Russia|Moscow|Ukraine"
)
PLACES = later(rf"(?:(?P<south>{SOUTHERN})|{NORTHERN})\b")
CAPITAL = later(r"[A-Z](?<!\w[A-Z])")
"""What each of these begins with: to look for it first takes a twentieth of looking for them all."""


def season_days(value: str, text: str) -> Interval | None:
    """The days of a time in a text; those of a season on its half of the world."""
    days = interval(value)
    if days is None or days.grain is not Grain.SEASON:
        return days
    return interval(value[:-2] + as_north(value[-2:], text))


def as_north(season: str, text: str) -> str:
    """The northern season with the days that a season has where a text is from."""
    return ACROSS[season] if is_southern(text) else season


@lru_cache(maxsize=4)
def is_southern(text: str) -> bool:
    """Whether a text names places of the south, and hardly any of the north."""
    south = north = done = 0
    for capital in CAPITAL.finditer(text):
        if capital.start() >= done and (place := PLACES.match(text, capital.start())):
            south, north = (south + 1, north) if place["south"] else (south, north + 1)
            done = place.end()
    return south >= max(LEAST_NAMED, SHARE * north)
