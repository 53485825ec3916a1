"""Of what kind a name is, told by its own words, the words around it, and the rest of the article."""
