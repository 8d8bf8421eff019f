"""What a command that needs none of it does not load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    *("PIL", "fpdf", "tomli_w", "desktop_app.domain.paste", "desktop_app.domain.wording_check"),
    *("desktop_app.domain.masking", "desktop_app.services.prepare", "desktop_app.store.vault"),
)


def test_listing_cases_loads_no_part_that_others_need(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app import __main__ as start; "
        f"sys.argv = ['x', '--data-dir', {str(tmp_path)!r}, 'cases', '--json']\n"
        "try:\n    start.main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]"
    assert done.stderr.strip() == "[]"
