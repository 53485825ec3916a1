"""The parts of the app, each a class that the next builds on: keys, terminal, article, links, network, marks."""
