"""What a command that needs none of it does not load."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    *("PIL", "fpdf", "tomli_w", "desktop_app.domain.paste", "desktop_app.domain.wording_check"),
    *("desktop_app.domain.masking", "desktop_app.services.prepare", "desktop_app.store.vault"),
    *("desktop_app.services.reports", "desktop_app.domain.search_dates", "xlsxwriter", "openpyxl"),
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


# Services of a click, what only counts in the background, and what is made after the first paint.
NOT_FOR_THE_FIRST_PAGE = (
    *("desktop_app.domain.case", "desktop_app.domain.case_query", "desktop_app.domain.contact"),
    *("desktop_app.domain.placeholders", "desktop_app.services.deadlines", "desktop_app.cli"),
    *("desktop_app.services.appeals", "desktop_app.services.cases", "desktop_app.services.journal"),
    *("desktop_app.services.wording", "desktop_app.ui.snooze_menu", "PySide6.QtNetwork", "html"),
)


def test_the_first_page_loads_nothing_that_only_a_click_needs() -> None:
    code = (
        "import sys; import desktop_app.app, desktop_app.ui.today.page\n"
        f"print([name for name in {(*HEAVY, *NOT_FOR_THE_FIRST_PAGE)!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
