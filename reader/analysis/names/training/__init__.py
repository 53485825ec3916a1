"""How the word lists and the weights were made; nothing here is loaded when articles are read."""
