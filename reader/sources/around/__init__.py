"""What stands around the words of an article and is told apart from them: headline, writers, day, what is left over."""
