"""What a time that tells no year or no day means where it stands: the tense around it, and the times told before it."""
