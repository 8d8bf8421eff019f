"""A field for one of the agents that were met so far."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.services.contacts import agent_names

from ..session import Session


class AgentFilter(QLineEdit):
    """Completes agent IDs. What is typed filters once it is complete: by Enter or by leaving.

    Signals:
        chosen: another agent, or none, is wanted.
    """

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._agent = ""
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        # The casebook has done the matching.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = completer.popup()
        assert popup is not None
        popup.setProperty("popup", True)
        completer.activated.connect(self._commit)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self._emptied)
        self.editingFinished.connect(self._commit)
        self.setClearButtonEnabled(True)
        self._retranslate()

    def agent(self) -> str:
        """Return the wanted agent, "" for any."""
        return self._agent

    def set_agent(self, agent: str) -> None:
        """Want an agent, "" for any."""
        self.setText(agent)
        self._set(agent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the latest agents on Down."""
        if event.key() == Qt.Key.Key_Down:
            self._offer(self.text())
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _offer(self, typed: str) -> None:
        self._names.setStringList(list(agent_names(self._session.store, typed.strip())))

    def _emptied(self, text: str) -> None:
        if not text:
            self._set("")

    def _commit(self) -> None:
        typed = self.text().strip()
        if typed and typed != self._agent:
            names = agent_names(self._session.store, typed)
            if names and typed not in names:
                typed = names[0]
                self.setText(typed)
        self._set(typed)

    def _set(self, agent: str) -> None:
        if agent != self._agent:
            self._agent = agent
            self.chosen.emit()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Any agent"))
        self.setAccessibleName(self.tr("Agent ID"))
