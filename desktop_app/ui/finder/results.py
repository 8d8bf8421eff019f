"""What the palette's list says: hits in groups, or what to try."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from desktop_app.domain.search_language import Typed
from desktop_app.domain.snippet import Snippet
from desktop_app.domain.typeahead import PREFIX
from desktop_app.services.find import recent_cases
from desktop_app.services.find_hits import Found

from ..session import Session
from .commands import commands_like, first_commands
from .hit_rows import HitRows, grouped, head, note
from .rows import Kind, Row
from .searcher import Answer

_RECENT = 5
_MOST_COMMANDS = 4
_ALL_COMMANDS = 40
# As in other programs' palettes: what begins with it is a command.
_COMMAND_SIGNS = (">", "＞", "》")
_LEAST_FOR_FIRST = 2


class Results(QObject):
    """Makes the rows of the palette.

    Attributes:
        shown: the line whose rows were made last.
        count_words: how many cases fit, "" when that is not known.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = HitRows(session)
        self.shown: Typed | None = None
        self.count_words = ""

    def is_command_line(self, text: str) -> bool:
        """Return whether only commands are wanted."""
        return text.lstrip().startswith(_COMMAND_SIGNS)

    def without_search(self, text: str, typed: Typed) -> list[Row]:
        """Return the rows for a line that asks the casebook for nothing."""
        self.shown = typed
        self.count_words = ""
        if self.is_command_line(text):
            words = text.lstrip()[1:]
            commands = self._commands(words, _ALL_COMMANDS)
            rows = grouped([(head(self.tr("Commands")), [row for _, row in commands])])
            return rows or [note(self.tr("There is no such command."))]
        recent = [self._rows.case(hit) for hit in recent_cases(self._session.store, _RECENT)]
        first = [self._rows.command(command) for command in first_commands()]
        hint = self.tr("“>” lists all of them")
        return grouped(
            [
                (head(self.tr("Latest cases")), recent),
                (head(self.tr("Commands"), hint), first),
            ]
        )

    def of(self, answer: Answer) -> list[Row] | None:
        """Return the rows for an answer; None while nothing was found and more is to come."""
        typed, found = answer.typed, answer.found
        commands = [] if typed.filters else self._commands(typed.words, _MOST_COMMANDS)
        groups = self._groups(answer)
        if commands:
            rows = [row for _, row in commands]
            group = (head(self.tr("Commands")), rows)
            # Its name is typed: that is what is meant.
            comes_first = commands[0][0] <= PREFIX and len(typed.words) >= _LEAST_FOR_FIRST
            groups.insert(0 if comes_first else len(groups), group)
        rows = grouped(groups)
        if not rows:
            if not answer.is_whole:
                return None
            rows = self._advice(typed)
        elif found.is_partial:
            words = self.tr("Only the newest cases were searched for this. A filter narrows it.")
            rows.append(note(words))
        self.shown = typed
        self.count_words = self._counted(found)
        return rows

    def _groups(self, answer: Answer) -> list[tuple[Row, list[Row]]]:
        found, rows = answer.found, self._rows
        agents = [
            rows.agent(hit, self.tr("%n contact(s)", "", hit.contacts)) for hit in found.agents
        ]
        return [
            (head(self.tr("Cases")), [rows.case(hit) for hit in found.cases]),
            (head(self.tr("Contacts")), [rows.contact(hit) for hit in found.contacts]),
            (head(self.tr("Agents")), agents),
            (head(self.tr("Templates")), [rows.template(hit) for hit in answer.templates]),
        ]

    def _commands(self, words: str, limit: int) -> list[tuple[int, Row]]:
        found = commands_like(words, self._session.casebook.pinyin(), limit)
        return [(score, self._rows.command(command)) for score, command in found]

    def _counted(self, found: Found) -> str:
        if found.total is None or not found.cases:
            return ""
        return self.tr("Cases: {count}").format(count=QLocale().toString(found.total))

    def _advice(self, typed: Typed) -> list[Row]:
        """Say what to try when nothing was found."""
        rows = [
            note(
                self.tr("Nothing found"),
                self.tr(
                    "Try fewer words, only the beginning of a word, three digits of a number, or "
                    "the initials of its pinyin."
                ),
                "search",
            )
        ]
        if typed.filters and typed.words:
            rows.append(
                Row(
                    Kind.COMMAND,
                    Snippet(self.tr("Search without the filters")),
                    icon="filter",
                    target=("text", typed.words),
                )
            )
        return rows
