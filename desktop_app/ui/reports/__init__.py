"""The reports: all contacts or all cases as a table for a spreadsheet."""
