"""The casebook's SQLite file: the only importer of sqlite3 and sqlite_utils."""
