"""The seller's preferences, kept in the casebook."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.store import settings
from desktop_app.store.connection import Store

from .changes import Change


class Preference(StrEnum):
    """Names of the preferences.

    LANGUAGE: ``zh_CN``, ``en`` or empty for the system's. THEME: ``light``, ``dark`` or ``system``.
    WELCOMED: ``yes`` after the first greeting. WINDOW: geometry of the main window, base64.
    CLOSE_NOTICE: ``yes`` once the seller knows that closing keeps the program in the tray.
    EXPORT_FOLDER: where the last report went. REMINDERS: ``off`` when notifications are not wanted.
    HOTLINE: the platform's number as the seller found it on the official site; none ships.
    LEADS_OURS, LEADS_THEIRS, LEADS_FOLLOW_UP: how many minutes ahead each kind of deadline is
    announced, such as ``1440,120``; ``-`` for not at all. QUIET_HOURS: ``22:00-08:00``, empty for
    none. AUTOSTART: ``yes`` when the seller wants the program started at login. AGENDA_FOLDER:
    where the agenda's calendar file is kept up to date, empty for nowhere. PROMOTION_DAYS: how many
    days before a promotion to ask about its rules. TODAY_SHOP: the shop that the first page shows.
    SEEN_VERSION: the newest version whose news the seller has seen. MESSAGE_LIMIT: id of the text
    limit that messages were last held against, empty for none. BUNDLE_FOLDER: where the last
    evidence bundle went. EVIDENCE_FOLDER: where files of evidence were last added from.
    COPY_FOLDER: where the last copy of one was saved.
    """

    LANGUAGE = "language"
    THEME = "theme"
    WELCOMED = "welcomed"
    WINDOW = "window"
    CLOSE_NOTICE = "close-notice"
    EXPORT_FOLDER = "export-folder"
    REMINDERS = "reminders"
    HOTLINE = "hotline"
    LEADS_OURS = "leads-ours"
    LEADS_THEIRS = "leads-theirs"
    LEADS_FOLLOW_UP = "leads-follow-up"
    QUIET_HOURS = "quiet-hours"
    AUTOSTART = "autostart"
    AGENDA_FOLDER = "agenda-folder"
    PROMOTION_DAYS = "promotion-days"
    TODAY_SHOP = "today-shop"
    SEEN_VERSION = "seen-version"
    MESSAGE_LIMIT = "message-limit"
    BUNDLE_FOLDER = "bundle-folder"
    EVIDENCE_FOLDER = "evidence-folder"
    COPY_FOLDER = "copy-folder"


def preference(store: Store, name: Preference, default: str = "") -> str:
    """Return a preference, or the default when the seller has none."""
    return settings.get(store, name.value, default)


def set_preference(store: Store, name: Preference, value: str) -> Change:
    """Write a preference."""
    with store.transaction():
        settings.put(store, name.value, value)
    return Change(settings=True)
