"""Files to import, and the way from a file into a casebook and back."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.progress import WorkProgress
from desktop_app.services.casebook import Casebook
from desktop_app.services.importing.apply import apply_import
from desktop_app.services.importing.dry_run import DryRun, dry_run
from desktop_app.services.importing.results import Imported
from desktop_app.services.importing.staging_place import staging_folder
from desktop_app.services.importing.survey import survey
from tests.casebooks import NOW, SHANGHAI

HEADINGS = ("问题类型", "沟通时间", "客服ID", "处理结果", "跟进状态", "沟通内容", "订单号", "店铺")
ORDER = "1234567890123456789"
ROWS = (
    ("商品下架", "2026-11-01 10:00", "小二云杉", "要求补材料", "待跟进", "标题违规", ORDER, "小店"),
    ("商品下架", "2026-11-03 09:30", "小二青柠", "同意恢复", "已完成", "已改标题", ORDER, "小店"),
    ("退款售后", "2026-11-02 15:00", "小二半夏", "", "", "退回件有痕迹", "", "二店"),
)


@dataclass
class Importer:
    """Imports files into one casebook."""

    casebook: Casebook
    folder: Path

    def file(
        self, rows: Sequence[Sequence[str]] = ROWS, headings: Sequence[str] = HEADINGS
    ) -> Path:
        path = self.folder / "table.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([headings, *rows])
        return path

    def try_out(
        self, path: Path, now: datetime = NOW, progress: WorkProgress | None = None
    ) -> DryRun:
        casebook = self.casebook
        found = survey(casebook.store, path)
        return dry_run(
            casebook.store,
            found,
            found.mapping,
            date_order=None,
            folder=staging_folder(casebook.paths),
            playbooks=casebook.playbooks,
            language="zh_CN",
            zone=SHANGHAI,
            now=now,
            progress=progress,
        )

    def bring_in(self, path: Path, now: datetime = NOW) -> Imported:
        dry = self.try_out(path, now)
        try:
            return apply_import(self.casebook.store, dry, now)
        finally:
            dry.close()

    def waiting(self) -> list[str]:
        """What lies in the staging folder."""
        folder = staging_folder(self.casebook.paths)
        return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def content(casebook: Casebook) -> dict[str, list[tuple[object, ...]]]:
    """All rows of a casebook but the log of imports."""
    names = casebook.store.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'case\\_search%' "
        "ESCAPE '\\' AND name NOT LIKE 'import%' AND name NOT LIKE '%sqlite%'"
    )
    return {
        name: [tuple(row) for row in casebook.store.rows(f"SELECT * FROM {name} ORDER BY 1")]
        for (name,) in names
    }


def assert_sound(casebook: Casebook) -> None:
    """The index is true to the rows, and every derived column is what its rule makes of them."""
    store = casebook.store
    store.conn.execute("INSERT INTO case_search (case_search) VALUES ('integrity-check')")
    assert store.value("PRAGMA integrity_check") == "ok"
    assert store.rows("PRAGMA foreign_key_check") == []
