"""Escalating a case to a ticket, step by step."""
