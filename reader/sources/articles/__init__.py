"""The forms that hold one article: web pages, plain text, Markdown and mails."""
