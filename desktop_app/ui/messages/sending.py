"""Copying a message, and logging it as sent."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from desktop_app.domain.playbook import Stage
from desktop_app.services import message_sent
from desktop_app.services.appeals import missing_evidence
from desktop_app.services.cases import CaseDetail, edit_case

from ..kit import Kit
from ..wording import channel_word, listed, placeholder_word
from .drafts import CaseDrafts, MessageDrafts
from .message_area import MessageArea
from .message_bar import MessageBar


class Sending(QObject):
    """Takes the message on show out of the program.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
        undo_offered(str, object): something was done that the callable takes back.
        sent_changed: a message counts as sent now.
        restored(int): the draft of this case is there again.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    sent_changed = Signal()
    restored = Signal(int)

    def __init__(self, kit: Kit, area: MessageArea, bar: MessageBar, drafts: MessageDrafts) -> None:
        """Make it for no case yet.

        Args:
            kit: session, theme, icons.
            area: has the message; it owns this object.
            bar: has the buttons.
            drafts: what was typed for each case.
        """
        super().__init__(area)
        self._kit, self._session = kit, kit.session
        self._area, self._bar, self._drafts = area, bar, drafts
        self._detail: CaseDetail | None = None
        self._stage: Stage | None = None
        self._copied = ""
        self._question: QDialog | None = None
        area.preview.submitted.connect(self.copy)
        bar.copy.clicked.connect(self.copy)
        bar.log.clicked.connect(self.log_sent)

    def show_case(self, detail: CaseDetail, stage: Stage | None) -> None:
        """Send messages of this case from now on.

        Args:
            detail: the case.
            stage: what its message on show is for, None for not known.
        """
        self._stage = stage
        if self._detail is None or self._detail.case.id != detail.case.id:
            self._copied = ""
            # It was about the message of another case.
            if self._question is not None:
                self._question.reject()
            likely = message_sent.channel_for(detail, self._session.playbooks)
            self._bar.more.set_likely(likely)
        self._detail = detail

    def copy(self) -> bool:
        """Copy the message as plain text, and save to the case what the seller wants saved.

        Returns:
            Whether it was copied; it is not while a placeholder is unfilled.
        """
        reason = self._bar.reason()
        if reason:
            self.notified.emit(reason, "warning")
            return False
        self._copied = self._area.preview.message()
        QGuiApplication.clipboard().setText(self._copied)
        saved = self._save_typed()
        words = self.tr("Message copied.")
        if saved:
            words = self.tr("Message copied. Saved to the case: {names}").format(names=saved)
        self.notified.emit(words, "success")
        return True

    def log_sent(self) -> None:
        """Log the message as sent; if it was not copied before, it is copied now.

        It is asked first whether an escalation shall go out while required evidence is missing.
        """
        detail = self._detail
        if detail is None or self._bar.reason():
            return
        session, case_id = self._session, detail.case.id
        if self._drafts.of_case(case_id).sent:
            return
        missing: tuple[str, ...] = ()
        if self._stage is Stage.ESCALATE:
            missing = missing_evidence(session.store, session.playbooks, case_id, session.language)
        if missing:
            from .incomplete_dialog import IncompleteDialog

            question = IncompleteDialog(self._kit, missing, lambda: self._log(case_id), self._area)
            question.finished.connect(self._forget_question)
            self._question = question
            question.open()
        else:
            self._log(case_id)

    def _forget_question(self) -> None:
        self._question = None

    def _log(self, case_id: int) -> None:
        was_copied = self._area.preview.message() == self._copied
        if not (was_copied or self.copy()):
            return
        text = self._area.preview.message()
        # Now the draft has what was typed last.
        self._drafts.writer.flush()
        drafts = self._drafts.of_case(case_id)
        before = deepcopy(drafts)
        # Said before anybody hears of the contact, so that the message stays as it was sent.
        drafts.sent = text
        channel = self._bar.more.channel()
        session, template_id = self._session, self._area.picker.value() or None
        logged = session.do(
            message_sent.log_sent, case_id, template_id, text, channel, session.now()
        )
        if logged is None:
            drafts.sent = ""
            return
        self._drafts.writer.forget(case_id)
        self.sent_changed.emit()
        words = self.tr("Copied and logged as sent: {channel}.")
        if was_copied:
            words = self.tr("Logged as sent: {channel}.")
        contact_id = logged.contact_id
        self.undo_offered.emit(
            words.format(channel=channel_word(channel)),
            lambda: self._unlog(case_id, contact_id, before),
        )

    def _unlog(self, case_id: int, contact_id: int, before: CaseDrafts) -> None:
        """Take back that a message was sent; its draft is there again, unless a new one is."""
        now = self._drafts.of_case(case_id)
        if now.sent or now.as_json() is None:
            self._drafts.put(case_id, before)
            self.restored.emit(case_id)
        session = self._session
        session.do(message_sent.unlog_sent, contact_id, session.now())

    def _save_typed(self) -> str:
        """Save to the case what is ticked; return what that was, "" for nothing."""
        wanted = self._area.form.to_save()
        session, detail = self._session, self._detail
        if not wanted or detail is None:
            return ""
        number, facts = detail.case.id, replace(detail.case.facts, **wanted)
        done = session.do(
            edit_case, session.playbooks, number, facts, session.language, session.now()
        )
        if done is None:
            return ""
        for name in wanted:
            self._drafts.of_case(number).given.pop(name, None)
        return listed(placeholder_word(name, session.language) for name in wanted)
