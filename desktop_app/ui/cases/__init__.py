"""The list of cases: filters, search, order, and the trash."""
