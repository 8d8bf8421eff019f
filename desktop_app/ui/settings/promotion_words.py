"""What the promotion calendar says of a promotion."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.domain.promotion import Promotion, PromotionDay, shanghai_day
from desktop_app.services.promotions import Coming

from ..case.rules import grade_words, source_words
from ..moments import local_time


def day_words(day: date, near: date) -> str:
    """Return a day with its weekday, and with its year when that is another than a near day's."""
    shown, locale = QDate(day.year, day.month, day.day), QLocale()
    is_chinese = locale.language() == QLocale.Language.Chinese
    if day.year == near.year:
        return locale.toString(shown, "M月d日 ddd" if is_chinese else "ddd d MMM")
    return locale.toString(shown, "yyyy年M月d日 ddd" if is_chinese else "ddd d MMM yyyy")


def coming_words(coming: Coming, now: datetime, zone: tzinfo) -> str:
    """Return when a promotion is next, and what becomes of its reminder."""
    if coming.day is None or coming.ask_at is None:
        return _without_day(coming.promotion)
    if coming.promotion.is_off:
        words = QCoreApplication.translate("Promotions", "{day} · no reminder")
    elif coming.is_answered:
        words = QCoreApplication.translate("Promotions", "{day} · reminder answered")
    elif coming.ask_at <= now:
        words = QCoreApplication.translate("Promotions", "{day} · time to ask now")
    else:
        words = QCoreApplication.translate("Promotions", "{day} · reminder {moment}")
    day, moment = coming.day, coming.ask_at.astimezone(zone)
    # A year that was just read need not be said again.
    asked = f"{day_words(moment.date(), day)} {local_time(coming.ask_at, zone)}"
    return words.replace("{day}", day_words(day, shanghai_day(now))).replace("{moment}", asked)


def origin_words(promotion: Promotion) -> tuple[str, str]:
    """Return where a promotion's day comes from, in short and at length; empty without a day."""
    built_in, own_day = promotion.built_in, promotion.own_day
    if built_in is None:
        return QCoreApplication.translate("Promotions", "Your own"), _own_day_words(own_day)
    if own_day is not None:
        return QCoreApplication.translate("Promotions", "Your day"), _own_day_words(own_day)
    if built_in.day is None:
        return "", ""
    yearly = QCoreApplication.translate("Promotions", "Every year on {day}. {source}")
    source = source_words(built_in.source)
    return grade_words(built_in.source.grade), yearly.replace("{day}", str(built_in.day)).replace(
        "{source}", source
    )


def _own_day_words(day: PromotionDay | None) -> str:
    if day is None:
        return ""
    words = (
        QCoreApplication.translate("Promotions", "You entered {day}, for every year.")
        if day.year is None
        else QCoreApplication.translate("Promotions", "You entered {day}, for that year only.")
    )
    return words.replace("{day}", str(day))


def _without_day(promotion: Promotion) -> str:
    if promotion.built_in is None:
        return QCoreApplication.translate(
            "Promotions", "Its day has passed: enter the next one, or remove it."
        )
    return QCoreApplication.translate("Promotions", "No fixed day: enter it when it is announced.")
