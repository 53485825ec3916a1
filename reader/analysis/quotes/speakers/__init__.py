"""Who is meant by the words that name a speaker, and who speaks where no words do."""
