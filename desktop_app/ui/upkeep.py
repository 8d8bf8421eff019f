"""What the running program looks after now and then."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from .kit import Kit
from .worker import Progress

_log = logging.getLogger(__name__)

# Days begin at midnight in Shanghai, and the computer may have slept over it.
_EVERY_MS = 3_600_000


class Upkeep(QObject):
    """Plans the reminders of promotions, corrects the entry for the start at login, tidies up."""

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        """Do nothing until :meth:`start`."""
        super().__init__(parent)
        self._session = kit.session
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.plan_promotions)

    def start(self) -> None:
        """Look after everything now, and after the promotions every hour.

        To be called before the bell starts: a promotion that has passed meanwhile must not ring.
        """
        self.follow_language()
        self._timer.start()
        # Imported here, as below: the first screen is painted by now.
        from desktop_app.services.autostart import repair_at_start

        session = self._session
        repair_at_start(session.store, session.casebook.paths)
        if session.casebook.paths.evidence.is_dir():
            session.files.submit(self._tidy_vault, _nothing, self._tell_log, owner=self)
        session.files.submit(self._tidy_import, _nothing, self._tell_log, owner=self)

    def stop(self) -> None:
        """Rest, and leave no copies of evidence behind."""
        self._timer.stop()
        paths = self._session.casebook.paths
        if paths.viewing.is_dir():
            self._session.casebook.vault.clean_viewing()

    def follow_language(self) -> None:
        """Say in the language of now what was written in another."""
        if self._session.is_writing:
            self._session.when_free(self.follow_language)
            return
        from desktop_app.services.rule_titles import retitle

        session = self._session
        session.do(retitle, session.playbooks, session.language, session.now())
        self.plan_promotions()

    def _tidy_vault(self, _: object, progress: Progress) -> None:
        """Remove what a program that was killed has left."""
        from desktop_app.services.image_copies import clean_drafts

        vault = self._session.casebook.vault
        progress.check()
        vault.clean_up()
        vault.clean_viewing()
        clean_drafts(vault)

    def _tidy_import(self, _: object, progress: Progress) -> None:
        """Remove the rows of a file that a program which was killed has left."""
        from desktop_app.services.importing.staging_place import clean_up

        progress.check()
        clean_up(self._session.casebook.paths)

    def _tell_log(self, fault: BaseException) -> None:
        # Nothing that the seller could do anything about, and the next start tries again.
        _log.warning("what a program that was killed has left could not be tidied", exc_info=fault)

    def plan_promotions(self) -> None:
        """Bring the reminders of promotions in line with the calendar and the language."""
        if self._session.is_writing:
            self._session.when_free(self.plan_promotions)
            return
        from desktop_app.services.promotion_calendar import promotion_calendar
        from desktop_app.services.promotions import plan

        session = self._session
        calendar = session.do(lambda store: promotion_calendar(session.casebook.resources))
        if calendar is not None:
            session.do(plan, calendar, session.language, session.now())


def _nothing(_: object) -> None:
    """Be content."""
