"""The parts of the app, each a class that the next builds on: keys, host, screen, article, links, network, marks."""
