"""Tables from elsewhere, CSV and XLSX: found out what they are, then read row by row."""
