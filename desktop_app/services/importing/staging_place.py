"""Where the rows of a file wait while an import is looked at."""

from __future__ import annotations

from pathlib import Path

from desktop_app.paths import Paths
from desktop_app.store import import_staging


def staging_folder(paths: Paths) -> Path:
    """Return the folder of the rows that wait; :func:`clean_up` empties it."""
    return paths.data_dir / "cache" / "import"


def clean_up(paths: Paths) -> None:
    """Delete the rows that a program which was killed has left; what cannot be deleted stays.

    Rows that another program still looks at stay as well.
    """
    import_staging.sweep(staging_folder(paths))
