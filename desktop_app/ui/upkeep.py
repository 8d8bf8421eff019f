"""What the running program looks after now and then."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from .kit import Kit

# Days begin at midnight in Shanghai, and the computer may have slept over it.
_EVERY_MS = 3_600_000


class Upkeep(QObject):
    """Plans the reminders of promotions, and corrects the entry for the start at login."""

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

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()

    def follow_language(self) -> None:
        """Say in the language of now what was written in another."""
        from desktop_app.services.rule_titles import retitle

        session = self._session
        session.do(retitle, session.playbooks, session.language, session.now())
        self.plan_promotions()

    def plan_promotions(self) -> None:
        """Bring the reminders of promotions in line with the calendar and the language."""
        from desktop_app.services.promotion_calendar import promotion_calendar
        from desktop_app.services.promotions import plan

        session = self._session
        calendar = session.do(lambda store: promotion_calendar(session.casebook.resources))
        if calendar is not None:
            session.do(plan, calendar, session.language, session.now())
