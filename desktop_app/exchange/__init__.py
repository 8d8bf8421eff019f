"""Rows and files in and out of foreign formats. Knows no SQL and no Qt."""
