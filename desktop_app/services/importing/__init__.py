"""Bringing in tables of other programs: look, try, write, and take it all back."""
