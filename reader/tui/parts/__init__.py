"""The parts of the app: what it asks, each an object, and what it is, each a class that the next builds on.

Textual looks for actions and for what hears a message by their names, on the app itself. So the classes hold no more
than these, each for one thing, in this order: `keyed`, `hosted`, `staged`, `reading`, `following`, `fetching`,
`changing`, `browsing`. What needs no name of Textual's is an object that one of them has, such as `background`,
`session` and `orders`.
"""
