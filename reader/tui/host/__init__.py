"""The terminal and the machine that the app runs on: what they can do, what is sent to them, and how they are left."""
