"""One function for each thing a person wants; each is one transaction."""
