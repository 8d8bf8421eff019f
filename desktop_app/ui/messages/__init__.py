"""Messages: a template filled from a case, ready to copy."""
