"""Where an evidence bundle goes, and what it is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.file_names import safe_name
from desktop_app.services.preferences import Preference

from ..places import last_folder
from ..session import Session


def proposed_path(session: Session, case_id: int, issue_type: str) -> Path:
    """Return the file that is proposed for a case's bundle.

    It stands where the last bundle went, else in the seller's documents.
    """
    words = QCoreApplication.translate("BundlePlace", "evidence-case{number}-{issue}.zip")
    name = words.format(number=case_id, issue=issue_type)
    return last_folder(session, Preference.BUNDLE_FOLDER) / safe_name(name.replace("/", "-"))
