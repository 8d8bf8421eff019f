"""The window in which a contact is logged."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.contacts import log_contact

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, Button, ElidedLabel, PlainLabel
from ..wording import status_tone, status_word
from .drafts import LogDraft, LogDrafts
from .form import LogForm
from .paste_opener import PasteOpener, room_beside

_SIZE = QSize(1000, 704)
# A draft is kept once nothing was typed between two looks at the form.
_LOOK_MS = 400


class LogDialog(QDialog):
    """One small form for the keyboard: Enter goes on, Ctrl+Enter saves, Esc keeps a draft.

    Attributes:
        form: the fields.
        paste: fills it with what a pasted text tells.
        save_button, cancel_button, start_over_button: around them.

    Signals:
        logged(Logged): a contact was saved; the form closes.
    """

    logged = Signal(object)

    def __init__(
        self,
        kit: Kit,
        case_id: int | None = None,
        answers: tuple[int, ...] = (),
        parent: QWidget | None = None,
        *,
        drafts: LogDrafts | None = None,
        issue_type: str = "",
    ) -> None:
        """Make the form, with what was typed before if it was closed without saving.

        Args:
            kit: session, theme, icons.
            case_id: the case, which then cannot be changed; None lets the user choose.
            answers: deadlines of that case that are ticked as answered.
            parent: the window in front of which it opens.
            drafts: where drafts are kept; without, they are forgotten with the form.
            issue_type: proposed for a new case; ``answers`` are then shop-wide deadlines.

        Raises:
            UserError: there is no such case.
        """
        super().__init__(parent)
        self._session = kit.session
        self._drafts = drafts or LogDrafts()
        self._draft_key = case_id
        self.form = LogForm(kit, self._drafts.last_channel)
        self._heading = ElidedLabel(role="heading")
        self._badge = Badge()
        self._restored = PlainLabel(role="muted")
        self._failure = PlainLabel(role="danger", wrap=True)
        self._keys = PlainLabel(role="caption")
        self.start_over_button = Button(kind="link")
        self.paste = PasteOpener(kit, self.form, self)
        self.cancel_button = Button()
        # Its keys are handled in keyPressEvent: a button's own shortcut waits a tenth of a second.
        self.save_button = Button(kind="primary")
        self._lay_out()
        self.form.submitted.connect(self.save)
        self.paste.told.connect(self._show_failure)
        self.form.case_changed.connect(self._show_heading)
        self.form.corrected.connect(lambda: self._show_failure(""))
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.start_over_button.clicked.connect(self.start_over)
        if case_id is not None:
            self.form.fix_case(case_id, answers)
        elif issue_type:
            self.form.propose(issue_type, answers)
        self._blank = self.form.draft()
        self._restore(answers)
        self._retranslate()
        self._seen = self._kept = self._draft()
        self._look = QTimer(self)
        self._look.timeout.connect(self._keep_if_quiet)
        self._look.start(_LOOK_MS)

    def save(self) -> None:
        """Save, if nothing is wrong; else say what is and go there. Nothing typed is lost."""
        now = self._session.now()
        wrong = self.form.faults(now)
        self.form.mark(wrong)
        self._show_failure("")
        if wrong:
            self._show_failure(self.tr("Not saved yet. Please check the marked fields."))
            return
        session = self._session
        session.failed.connect(self._show_failure)
        logged = session.do(
            log_contact, session.playbooks, self.form.entry(now), session.language, now
        )
        session.failed.disconnect(self._show_failure)
        if logged is None:
            return
        self._drafts.drop(self._draft_key)
        self._drafts.last_channel = self.form.right.channel.value()
        self.accept()
        self.logged.emit(logged)

    def reject(self) -> None:
        """Close and keep what was typed."""
        self._keep(self._draft())
        super().reject()

    def start_over(self) -> None:
        """Forget the draft and show the form as it is at first."""
        self._drafts.drop(self._draft_key)
        self.paste.forget()
        self.form.write(self._blank)
        self._show_failure("")
        self._show_restored(False)
        self.form.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the first field."""
        super().showEvent(event)
        if not event.spontaneous():
            self.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field or presses a button, with Ctrl it saves."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif isinstance(focused, Button):
            focused.click()
        elif focused is not None and self.form.isAncestorOf(focused):
            # As Tab does it: the form scrolls to where the keyboard goes.
            self.form.focusNextPrevChild(True)
        else:
            self.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def failure(self) -> str:
        """Return why it was not saved, "" when nothing has failed."""
        return self._failure.text()

    def done(self, result: int) -> None:
        """Close, whichever way; there is no draft to look for any more."""
        self._look.stop()
        self.paste.stop()
        super().done(result)

    def _keep_if_quiet(self) -> None:
        """Keep what was typed while the form is open, in case the program does not end well."""
        draft = self._draft()
        is_quiet, self._seen = draft == self._seen, draft
        if is_quiet and draft != self._kept:
            self._keep(draft)

    def _draft(self) -> LogDraft:
        """Return what stands in the form, with the paste on show."""
        return replace(self.form.draft(), paste=self.paste.kept())

    def _keep(self, draft: LogDraft) -> None:
        self._kept = draft
        if draft == self._blank:
            self._drafts.drop(self._draft_key)
        else:
            self._drafts.keep(self._draft_key, draft)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._heading, 1)
        head.addWidget(self._badge)
        head.addWidget(self._restored)
        head.addWidget(self.start_over_button)
        head.addWidget(self.paste.button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._failure)
        words.addWidget(self._keys)
        words.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addLayout(words, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(6), space(5), space(6), space(5))
        layout.setSpacing(space(4))
        layout.addLayout(head)
        layout.addLayout(self.paste.middle, 1)
        layout.addLayout(foot)
        self._failure.hide()
        self.resize(_SIZE.boundedTo(room_beside(self)))

    def _restore(self, answers: tuple[int, ...]) -> None:
        draft = self._drafts.get(self._draft_key)
        if draft is not None:
            self.form.write(draft)
            # What the caller wants answered counts beside what was ticked before.
            self.form.right.answers.tick((*draft.answers, *answers))
            if draft.paste is not None:
                self.paste.resume(draft.paste)
        self._show_restored(draft is not None)

    def _show_restored(self, restored: bool) -> None:
        self._restored.setVisible(restored)
        self.start_over_button.setVisible(restored)

    def _show_failure(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))
        self._keys.setVisible(not sentence)

    def _show_heading(self) -> None:
        case = self.form.case()
        self._heading.setText(
            f"#{case.id}  {case.facts.title}" if case else self.tr("A contact about a new case")
        )
        self._badge.setVisible(case is not None)
        if case is not None:
            self._badge.set(status_word(case.status), status_tone(case.status))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Log a contact"))
        self._restored.setText(self.tr("Your draft is back."))
        self.start_over_button.set_words(self.tr("Start over"))
        self.cancel_button.set_words(self.tr("Close"))
        self.save_button.set_words(self.tr("Save"))
        self._keys.setText(
            self.tr("Tab or Enter: next field · Ctrl+Enter: save · Esc: close, keep a draft")
        )
        self._show_heading()
