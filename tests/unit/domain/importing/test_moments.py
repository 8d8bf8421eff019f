"""Moments in the shapes of platforms, spreadsheets and people, and the order of day and month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.importing.date_order import DateOrder, OrderEvidence
from desktop_app.domain.importing.moment_faults import MomentFault, UnreadableMoment
from desktop_app.domain.importing.moments import MomentReader

SHANGHAI = ZoneInfo("Asia/Shanghai")
AT_TEN = "2026-11-22T02:05:00Z"
MIDNIGHT = "2026-11-21T16:00:00Z"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22 10:05", AT_TEN),
        ("2026-11-22 10:05:00", AT_TEN),
        ("2026-11-22 10:05:00.123", AT_TEN),
        ("2026-11-22  10:05", AT_TEN),
        ("2026/11/22 10:05", AT_TEN),
        ("2026.11.22 10:05", AT_TEN),
        ("2026-11-22T10:05", AT_TEN),
        ("2026-11-22T10:05:00+08:00", AT_TEN),
        ("2026-11-22 10:05:00 +0800", AT_TEN),
        ("2026-11-22T02:05:00Z", AT_TEN),
        ("2026-11-22 02:05 UTC", AT_TEN),
        ("2026-11-22 10:05（北京时间）", AT_TEN),
        ("2026-11-22 星期日 10:05", AT_TEN),
        ("2026-11-22-10.05.00", AT_TEN),
        ("2026-11-22_10:05", AT_TEN),
        ("２０２６－１１－２２　１０：０５", AT_TEN),
        ("2026年11月22日 10:05", AT_TEN),
        ("2026年11月22日 上午10点5分", AT_TEN),
        ("2026年11月22日10时05分00秒", AT_TEN),
        ("二〇二六年十一月二十二日 10:05", AT_TEN),
        ("26年11月22日 10:05", AT_TEN),
        ("22/11/2026 10:05", AT_TEN),
        ("22.11.26 10.05", AT_TEN),
        ("22-Nov-26 10:05", AT_TEN),
        ("22 November 2026 10:05", AT_TEN),
        ("Nov 22, 2026 10:05 AM", AT_TEN),
        ("Sunday, November 22, 2026 10:05 AM", AT_TEN),
        ("Sun Nov 22 10:05:00 CST 2026", AT_TEN),
        ("Sun, 22 Nov 2026 10:05:00 +0800", AT_TEN),
        ("10:05 2026-11-22", AT_TEN),
        ("20261122100500", AT_TEN),
        ("202611221005", AT_TEN),
        ("20261122 100500", AT_TEN),
        ("46348.4201388889", AT_TEN),
        ("1795313100", AT_TEN),
        ("1795313100123", AT_TEN),
        ('="2026-11-22 10:05"', AT_TEN),
        ("2026-11-22", MIDNIGHT),
        ("2026/11/22", MIDNIGHT),
        ("2026年11月22日", MIDNIGHT),
        ("20261122", MIDNIGHT),
        ("46348", MIDNIGHT),
        ("2026-11-22 12:05 AM", "2026-11-21T16:05:00Z"),
        ("5/3/2016 3:05:07 pm", "2016-03-05T07:05:07Z"),
        ("2026年11月22日 下午3点半", "2026-11-22T07:30:00Z"),
        ("2026-11-22 晚上8点", "2026-11-22T12:00:00Z"),
        ("2026-11-22 24:00", "2026-11-22T16:00:00Z"),
    ],
)
def test_a_moment_is_read_whatever_its_shape(text: str, moment: str) -> None:
    reader = MomentReader(DateOrder.DMY, SHANGHAI)
    # Twice, because the second time it is remembered.
    assert [reader.read(text), reader.read(text)] == [moment, moment]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2026-02-30 10:05", MomentFault.NO_SUCH_DAY),
        ("11/22/2026", MomentFault.NO_SUCH_DAY),
        ("11月22日 10:05", MomentFault.NO_YEAR),
        ("10:05", MomentFault.NO_DAY),
        ("1900-01-00", MomentFault.YEAR_OUT_OF_RANGE),
        ("2026-11-22 25:05", MomentFault.NOT_A_TIME),
        ("2026-11-22 10:61", MomentFault.NOT_A_TIME),
        ("明天", MomentFault.NOT_A_TIME),
        ("待定", MomentFault.NOT_A_TIME),
        ("3350019283746551120", MomentFault.NOT_A_TIME),
        ("17", MomentFault.NOT_A_TIME),
    ],
)
def test_what_is_no_moment_is_told_why(text: str, fault: MomentFault) -> None:
    reader = MomentReader(DateOrder.DMY, SHANGHAI)
    for _ in range(2):
        with pytest.raises(UnreadableMoment) as told:
            reader.read(text)
        assert told.value.reason is fault


@pytest.mark.parametrize(
    "zone", ["Asia/Shanghai", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe"]
)
def test_clock_times_are_those_of_the_place_all_year(zone: str) -> None:
    place = ZoneInfo(zone)
    reader = MomentReader(DateOrder.DMY, place)
    moment = datetime(2026, 1, 1, 0, 7, 9, tzinfo=UTC)
    while moment.year == 2026:
        local = moment.astimezone(place)
        # Of an hour that comes twice, the first is meant.
        first = local.replace(fold=0).astimezone(UTC)
        assert reader.read(f"{local:%Y/%m/%d %H:%M:%S}") == f"{first:%Y-%m-%dT%H:%M:%SZ}"
        moment += timedelta(hours=5, minutes=31)


def test_a_promise_may_say_how_long_after_the_contact_it_is() -> None:
    reader = MomentReader(DateOrder.YMD, SHANGHAI)
    assert reader.read_after("24小时内", AT_TEN) == "2026-11-23T02:05:00Z"
    assert reader.read_after("2026-11-25 10:05", AT_TEN) == "2026-11-25T02:05:00Z"
    with pytest.raises(UnreadableMoment):
        reader.read_after("尽快", AT_TEN)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["5/3/2016 12:00", "29/2/2016 01:16"], DateOrder.DMY),
        (["5/3/2016 12:00", "2/29/2016 01:16"], DateOrder.MDY),
        (["05/03/16", "29/02/16"], None),
        (["05/03/16", "29/02/16", "30/11/99"], DateOrder.DMY),
        (["26/1/2", "26/1/12"], DateOrder.YMD),
        (["11/22/26"], DateOrder.MDY),
        (["26/11/22", "26/11/30", "26/11/09", "26-12-31"], None),
        (["99.11.22"], DateOrder.YMD),
        (["5/3/2016", "6/3/2016"], None),
        (["13/2/2016", "2/13/2016"], None),
        (["2026-11-22", "2026年11月22日", "22-Nov-26", "", "abc"], DateOrder.YMD),
    ],
)
def test_a_file_settles_the_order_of_its_dates_or_the_seller_is_asked(
    cells: list[str], order: DateOrder | None
) -> None:
    evidence = OrderEvidence()
    for cell in cells:
        evidence.add(cell)
    assert evidence.order is order
    assert order is not None or len(evidence.choices) > 1


@pytest.mark.parametrize(
    ("cells", "example", "choices"),
    [
        # Both orders make the first one the same day.
        (["01/01/2026", "01/02/2026"], "01/02/2026", (DateOrder.DMY, DateOrder.MDY)),
        (["13/02/2026", "02/13/2026"], "02/13/2026", (DateOrder.DMY, DateOrder.MDY)),
    ],
)
def test_the_seller_is_asked_about_a_date_that_tells_the_orders_apart(
    cells: list[str], example: str, choices: tuple[DateOrder, ...]
) -> None:
    evidence = OrderEvidence()
    for cell in cells:
        evidence.add(cell)
    assert (evidence.examples[0], evidence.choices) == (example, choices)
