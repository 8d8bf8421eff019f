"""Where things are: the seller's data, logs, backups, and what ships with the program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

APP_NAME = "seller-casebook"
_DATA_DIR_VARIABLE = "SELLER_CASEBOOK_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """The places of one casebook.

    Attributes:
        data_dir: the folder that holds everything; it belongs to the seller.
    """

    data_dir: Path

    @property
    def casebook(self) -> Path:
        """The casebook's file."""
        return self.data_dir / "casebook.db"

    @property
    def backups(self) -> Path:
        """Copies made before a change of the file's format."""
        return self.data_dir / "backups"

    @property
    def evidence(self) -> Path:
        """The files of evidence, named by their SHA-256."""
        return self.data_dir / "evidence"

    @property
    def viewing(self) -> Path:
        """Copies of evidence that are being looked at; may be deleted at any time."""
        return self.data_dir / "cache" / "viewing"

    @property
    def logs(self) -> Path:
        """What the program noted about its own faults."""
        return self.data_dir / "logs"

    @property
    def playbook_cache(self) -> Path:
        """A faster copy of the built-in playbooks; may be deleted at any time."""
        return self.data_dir / "cache" / "playbooks.json"


def choose_paths(data_dir: str | None) -> Paths:
    """Return the places to use.

    Args:
        data_dir: a folder that the user named; without one the environment variable
            ``SELLER_CASEBOOK_DATA_DIR`` decides, and without that the system's custom.

    Raises:
        UserError: nobody named a folder, and the account has no home to make one in.
    """
    named = data_dir or os.environ.get(_DATA_DIR_VARIABLE)
    if named:
        # Path.expanduser fails on a ~name that is no user; such a folder may well exist.
        return Paths(absolute(os.path.expanduser(named)))
    # Imported here because it costs as much as a quarter of the start and is seldom needed twice.
    import platformdirs

    try:
        return Paths(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)))
    except RuntimeError as fault:
        # As pathlib has it for an account without a home.
        raise UserError(
            msg("There is no home folder to keep the casebook in. Name a folder with --data-dir.")
        ) from fault


def absolute(name: str) -> Path:
    """Return a path that stays true when the current folder changes.

    A current folder that was deleted has no name; then the path stays as it is, and using it fails
    with the system's own words.
    """
    try:
        return Path(name).absolute()
    except FileNotFoundError:
        return Path(name)


def resources_dir() -> Path:
    """Return the folder of playbooks, icons, styles and translations.

    It stands inside the package when installed, beside it in a checkout.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parent / "resources"]
    if frozen:
        candidates.insert(0, Path(frozen) / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])
