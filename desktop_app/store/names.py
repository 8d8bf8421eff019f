"""The names of all migrations, in order: cheap to import at start."""

from __future__ import annotations

MIGRATION_SET = "casebook"
MIGRATION_NAMES = ("0001_initial", "0002_reminders", "0003_evidence", "0004_imports")

# Written into the file's header, so that a foreign SQLite file is not taken for a casebook: "SCKB".
APPLICATION_ID = 0x53434B42
