"""About the program: version, licences, what it is made of, and its log."""
