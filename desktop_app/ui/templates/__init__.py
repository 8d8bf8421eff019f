"""The page on which message templates are read, written and changed."""
