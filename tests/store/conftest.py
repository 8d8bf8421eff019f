"""A vault, and a file to put into it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.store.vault import Vault
from tests.store.vault_samples import CONTENT


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """An empty vault whose folder is not made yet."""
    return Vault(tmp_path / "data" / "evidence")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A seller's file."""
    path = tmp_path / "截图.png"
    path.write_bytes(CONTENT)
    return path
