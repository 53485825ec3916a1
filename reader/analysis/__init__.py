"""What an article says. Pure: text and date in, findings out."""
