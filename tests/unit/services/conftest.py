"""A casebook for the tests of services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.casebook import Casebook
from tests.casebooks import new_casebook


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    """An empty casebook in a folder of its own."""
    opened = new_casebook(tmp_path / "data")
    yield opened
    opened.close()
