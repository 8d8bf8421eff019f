"""What the columns and cells of a table from elsewhere mean in a casebook."""
