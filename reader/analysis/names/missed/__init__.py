"""Names that the tagger passed over, found by lists, by their own words, or by the rest of the article."""
