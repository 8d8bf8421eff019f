"""What several tests of packaging make packages of."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime

import pytest

from devtools.layout import ROOT
from devtools.linux.deb_tree import Ingredients

PROGRAM = """\
#!/bin/sh
cat <<'HELP'
Usage: seller-casebook [--lang zh_CN|en]

  Remember every contact. Without a command: the window.

Options:
  --lang [zh_CN|en]  Language of what is said.
HELP
"""


@pytest.fixture(scope="module")
def made_of(tmp_path_factory: pytest.TempPathFactory) -> Ingredients:
    """A program that has one linked file, one part and one icon, with modes of a strict umask."""
    folder = tmp_path_factory.mktemp("made")
    bundle, icons = folder / "bundle", folder / "icons"
    parts = bundle / "_internal" / "resources" / "parts"
    (parts / "texts").mkdir(parents=True)
    (bundle / "seller-casebook").write_text(PROGRAM, "utf-8")
    (bundle / "seller-casebook").chmod(0o700)
    shutil.copy("/bin/true", bundle / "_internal" / "lib.so")
    (parts / "texts" / "one").write_text("Copyright (c) 2020 Ann\n", "utf-8")
    part = {"name": "One", "version": "1", "licence": "MIT", "texts": ["texts/one"]}
    (parts / "parts.json").write_text(json.dumps({"format": 1, "parts": [part]}), "utf-8")
    (bundle / "_internal" / "link").symlink_to("lib.so")
    drawing = icons / "hicolor" / "scalable" / "apps" / "seller-casebook.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "app.svg", drawing)
    drawing.chmod(0o600)
    return Ingredients(bundle, icons, "0.4.0", datetime(2026, 11, 22, 10, 30, tzinfo=UTC))
