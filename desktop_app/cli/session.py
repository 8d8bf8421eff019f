"""What every command works with: the casebook, the clock, the language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from functools import cached_property

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.when import WhenError, parse_when
from desktop_app.i18n import LANGUAGES, core_translator, system_language, told
from desktop_app.paths import Paths, choose_paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.clock import Clock, local_zone
from desktop_app.services.playbooks import Playbooks
from desktop_app.services.preferences import Preference, preference
from desktop_app.services.workdays import NO_HOLIDAY_LIST, NotingCalendar
from desktop_app.store.connection import Store

from .common import given_options

_LONGEST_QUOTE = 80


class Session:
    """One run of a command.

    Attributes:
        data_dir: the folder that the user named, None for none.
        language_given: the language that the user named, None for none.
        resources: the folder of what ships with the program.
        zone: the time zone in which moments are read and shown.
        now: the moment at which the command was given (UTC).
        language: ``zh_CN`` or ``en``.
        translate: gives the core's sentences in that language.
    """

    def __init__(self, arguments: Sequence[str], clock: Clock) -> None:
        """Read from the command line which casebook and which language are meant.

        Args:
            arguments: the command line without the program's name. Its faults are left for the
                parser to tell.
            clock: tells the time.
        """
        given = given_options(arguments)
        self.data_dir = given.get("--data-dir")
        self.language_given = given.get("--lang")
        self.resources = resources_dir()
        self.zone: tzinfo = local_zone()
        self.now: datetime = clock.now()
        self.language = self._language()
        self.translate = core_translator(self.language, self.resources)
        self.missing_year: int | None = None

    @cached_property
    def paths(self) -> Paths:
        """Where the casebook is. Raises UserError when there is no place for it."""
        return choose_paths(self.data_dir)

    @cached_property
    def casebook(self) -> Casebook:
        """The casebook, opened at first use. Raises UserError when it cannot be opened."""
        return open_casebook(self.paths, self.resources, self.now)

    @property
    def store(self) -> Store:
        """The casebook's connection, to pass to services."""
        return self.casebook.store

    @property
    def playbooks(self) -> Playbooks:
        """What is known about each issue type."""
        return self.casebook.playbooks

    def close(self) -> None:
        """Close the casebook if it was opened."""
        if "casebook" in self.__dict__:
            self.casebook.close()
            del self.__dict__["casebook"]

    def say(self, sentence: str, **values: object) -> str:
        """Return a marked sentence in the user's language with its values in place."""
        return self.translate(sentence).format(**values)

    def told(self, error: UserError) -> str:
        """Return a user error's sentence in the user's language."""
        return told(error, self.translate)

    def moment(self, text: str, now: datetime | None = None) -> datetime:
        """Read a moment that the user typed.

        Args:
            text: see :func:`~desktop_app.domain.when.parse_when`.
            now: what it is relative to, if not to the real moment.

        Raises:
            UserError: it cannot be read.
        """
        calendar = NotingCalendar()
        try:
            moment = parse_when(text, now or self.now, self.zone, calendar)
        except WhenError:
            raise UserError(
                msg(
                    "“{text}” cannot be read as a time. Write it like 2026-11-22T10:00, +2h, "
                    "明天10点 or 3个工作日."
                ),
                text=text[:_LONGEST_QUOTE],
            ) from None
        self.missing_year = calendar.missing_year or self.missing_year
        return moment

    def holiday_note(self) -> str:
        """Return a line about a missing list of holidays by which a time was read, "" for none."""
        if self.missing_year is None:
            return ""
        return self.say(NO_HOLIDAY_LIST, year=self.missing_year)

    def plan_promotions(self) -> None:
        """Write the reminders of promotions, which the window does when it runs."""
        # Imported here: few commands look that far ahead.
        from desktop_app.services.promotion_calendar import promotion_calendar
        from desktop_app.services.promotions import plan

        plan(self.store, promotion_calendar(self.resources), self.language, self.now)

    def issue_type_name(self, issue_type: str) -> str:
        """Return what an issue type is called in the user's language."""
        return self.playbooks.get(issue_type).name.in_language(self.language)

    def _language(self) -> str:
        if self.language_given in LANGUAGES:
            return self.language_given
        stored = self._stored_language()
        return stored if stored in LANGUAGES else system_language()

    def _stored_language(self) -> str:
        # A data folder named by an empty text is a mistake that the parser tells; the casebook of
        # the usual place has no part in it.
        if self.data_dir == "":
            return ""
        try:
            if not self.paths.casebook.exists():
                return ""
            return preference(self.store, Preference.LANGUAGE)
        except Exception:
            # Help has to work with a casebook that cannot be opened. A command that needs it opens
            # it again and tells what is wrong.
            return ""
