"""The best hours, counted from the seller's own contacts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop_app.domain.contact import Channel
from desktop_app.services import cases, contacts
from desktop_app.services.best_hours import HoursFrom, best_hours
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, SHANGHAI, log

# 10:20 in Shanghai on Monday, 2 November 2026.
MONDAY_TEN = datetime(2026, 11, 2, 2, 20, tzinfo=UTC)
DAY = timedelta(days=1)


def log_at(
    casebook: Casebook,
    at: datetime,
    count: int,
    *,
    answered: bool,
    shop: str = "云朵家纺",
    channel: Channel = Channel.QIANNIU,
) -> int:
    """Log contacts of one case at a moment; return the case's number."""
    outcome = "有答复" if answered else ""
    facts = {"shop": shop}
    case_id = log(casebook, at=at, case_facts=facts, outcome=outcome, channel=channel).case_id
    for _ in range(count - 1):
        log(casebook, case_id=case_id, at=at, outcome=outcome, channel=channel)
    return case_id


def fill(casebook: Casebook, shop: str = "云朵家纺") -> int:
    """Log 24 contacts, of which the 12 at ten o'clock brought answers."""
    log_at(casebook, MONDAY_TEN, 12, answered=True, shop=shop)
    return log_at(casebook, MONDAY_TEN + timedelta(hours=6), 12, answered=False, shop=shop)


def test_without_data_there_is_only_hearsay(casebook: Casebook) -> None:
    log_at(casebook, MONDAY_TEN, 19, answered=True)
    found = best_hours(casebook.store, "云朵家纺", SHANGHAI, NOW)
    assert (found.known_from, found.hours.contacts) == (HoursFrom.HEARSAY, 19)


def test_hours_and_weekdays_are_those_of_the_sellers_zone(casebook: Casebook) -> None:
    fill(casebook)
    found = best_hours(casebook.store, "云朵家纺", SHANGHAI, NOW)
    assert (found.known_from, found.shop) == (HoursFrom.SHOP, "云朵家纺")
    assert [(one.hour, one.contacts, one.answered) for one in found.hours.best] == [(10, 12, 12)]
    assert [(one.weekday, one.hour) for one in found.hours.best_by_day] == [(0, 10)]
    in_kathmandu = best_hours(casebook.store, "云朵家纺", ZoneInfo("Asia/Kathmandu"), NOW)
    assert [one.hour for one in in_kathmandu.hours.best] == [8]


def test_an_hour_that_is_skipped_in_spring_moves_what_follows(casebook: Casebook) -> None:
    # On 29 March 2026 Berlin's clocks went from 02:00 to 03:00, at 01:00 UTC.
    before = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    log_at(casebook, before, 12, answered=True)
    log_at(casebook, before + timedelta(hours=5), 12, answered=False)
    log_at(casebook, before + timedelta(hours=6), 12, answered=True)
    found = best_hours(casebook.store, "", ZoneInfo("Europe/Berlin"), NOW)
    assert sorted(one.hour for one in found.hours.best) == [1, 8]


def test_a_shop_with_too_few_contacts_borrows_from_all(casebook: Casebook) -> None:
    fill(casebook, "拾光童装")
    log_at(casebook, MONDAY_TEN, 3, answered=False)
    found = best_hours(casebook.store, "云朵家纺", SHANGHAI, NOW)
    assert (found.known_from, found.shop) == (HoursFrom.ALL_SHOPS, "")
    assert found.hours.contacts == 27


def test_other_shops_do_not_speak_for_a_shop_with_a_log(casebook: Casebook) -> None:
    fill(casebook)
    log_at(casebook, MONDAY_TEN + 3 * DAY, 30, answered=True, shop="拾光童装")
    assert best_hours(casebook.store, "云朵家纺", SHANGHAI, NOW).hours.contacts == 24


def test_tickets_and_the_trash_are_left_out(casebook: Casebook) -> None:
    silent = fill(casebook)
    log_at(casebook, MONDAY_TEN, 5, answered=True, channel=Channel.TICKET)
    thrown = log_at(casebook, MONDAY_TEN, 5, answered=True)
    cases.trash_case(casebook.store, thrown, NOW)
    last = cases.case_detail(casebook.store, silent).contacts[-1]
    contacts.trash_contact(casebook.store, last.id, NOW)
    for shop in ("云朵家纺", ""):
        hours = best_hours(casebook.store, shop, SHANGHAI, NOW).hours
        assert (hours.contacts, hours.answered) == (23, 12)
