"""Importing a table, step by step."""
