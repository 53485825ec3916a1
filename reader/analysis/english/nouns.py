"""Nouns by what they name, as data: bodies, works, what is said and written, makes of cars, units of time.

Each is a stock of words that several readers of text share; what else one of them counts, it adds itself.
"""

from reader.analysis.wordlists import word_set

FORMAL_BODIES = word_set(
    """
    academy agency assembly association authority board bureau chamber coalition commission committee congress
    corporation council court federation foundation institute league ministry network parliament party police
    senate society union university
    """
)
"""Bodies whose noun names little else."""
INSTITUTIONS = word_set("army bank church club college department hospital museum school")
"""Bodies that are houses, or parts of others, too."""
OTHER_BODIES = word_set("business cabinet company force government group house navy newspaper team trust")
BODIES = FORMAL_BODIES | INSTITUTIONS | OTHER_BODIES
"""What is called a body and does things as one: "the Harbour Board", "the board said"."""
WORKS = word_set(
    """
    album autobiography ballet biography book comedy documentary drama film memoir movie mural musical novel
    novella opera painting play podcast poem sculpture series single sitcom song thriller
    """
)
"""What somebody writes, paints, plays or films."""
COMMUNICATIONS = word_set(
    """
    statement interview speech letter email emails memo report article tweet post column op-ed release address
    testimony book essay editorial message call briefing conference
    """
)
"""What is said or written to others."""
CAR_MAKES = (
    "Audi", "BMW", "Buick", "Cadillac", "Chevrolet", "Chrysler", "Dodge", "Ferrari", "Fiat", "Ford", "Honda",
    "Hyundai", "Jaguar", "Jeep", "Kia", "Land Rover", "Lexus", "Mazda", "Mercedes", "Mitsubishi", "Nissan",
    "Peugeot", "Porsche", "Range Rover", "Renault", "Subaru", "Suzuki", "Tesla", "Toyota", "Volkswagen", "Volvo",
)  # fmt: skip
"""Who makes cars."""
UNITS_OF_TIME = word_set("minute minutes hour hours day days week weeks month months year years")
