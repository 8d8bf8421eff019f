"""A casebook to import into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.casebooks import new_casebook
from tests.unit.services.importing.import_samples import Importer


@pytest.fixture
def importer(tmp_path: Path) -> Iterator[Importer]:
    """What imports into an empty casebook."""
    casebook = new_casebook(tmp_path / "data")
    yield Importer(casebook, tmp_path)
    casebook.close()
