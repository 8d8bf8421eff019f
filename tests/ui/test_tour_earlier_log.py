"""The table that the tour imports: always the same, and with enough in it for the charts."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import datetime

from desktop_app.domain.statistics import THIN_CELL
from desktop_app.paths import resources_dir
from desktop_app.ui.tour.clock import PRESENT, shanghai
from desktop_app.ui.tour.earlier_log import CASES, HEADINGS, earlier_log

_PREAMBLE = 3
_FEW_HOURS = 20


def test_it_is_the_same_each_time() -> None:
    assert earlier_log(resources_dir()) == earlier_log(resources_dir())


def test_it_holds_what_the_charts_need() -> None:
    log = earlier_log(resources_dir())
    lines = log.content.decode("gbk").splitlines()[_PREAMBLE:]
    rows = list(csv.DictReader(lines))
    assert tuple(rows[0]) == HEADINGS
    assert len(rows) == log.rows == log.contacts + 2
    assert len({row["编号"] for row in rows}) == CASES + 1
    moments = [datetime.strptime(row["沟通时间"], "%Y/%m/%d %H:%M") for row in rows]
    assert max(map(shanghai, moments)) < PRESENT
    hours = Counter((moment.weekday(), moment.hour) for moment in moments)
    assert sum(count >= THIN_CELL for count in hours.values()) > _FEW_HOURS
