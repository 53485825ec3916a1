"""The parts of the app, each a class that the next builds on: keys, terminal, screen, article, links, network, marks."""
