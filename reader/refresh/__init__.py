"""Keeping the library current: feeds are asked, what they bring is stored, and articles are analysed ahead."""
