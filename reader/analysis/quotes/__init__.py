"""Quoted and reported words, and who said them."""
