"""Files of evidence for tests, which need not lie on a disk before."""

from __future__ import annotations

from desktop_app.services import evidence
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF, Attached, Target
from tests.casebooks import NOW


def attach_bytes(
    casebook: Casebook,
    case_id: int,
    data: bytes,
    given_name: str = "截图.png",
    target: Target = CASE_ITSELF,
) -> Attached:
    """Add bytes to a case as a file of this name."""
    taken = casebook.vault.take_bytes(data, given_name)
    return evidence.attach_taken(casebook.store, casebook.vault, case_id, taken, target, NOW)
