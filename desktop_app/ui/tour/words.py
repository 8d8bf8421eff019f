"""Words: what to know before a contact, the message desk, and a notice that is pasted."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.placeholders import find
from desktop_app.domain.playbook import Stage as Occasion
from desktop_app.domain.wording_rules import WordingKind

from ..case.page import CasePage
from ..case.prepare_panel import PreparePanel
from ..case.tabs import MESSAGES, PREPARE
from ..log.dialog import LogDialog
from ..messages.incomplete_dialog import IncompleteDialog
from ..messages.panel import MessagesPanel
from .stage import Stage

_CASE = "order-dispute"
_DISPUTED = "出库与快递称重一致，买家称少收一件，没有拆包视频"
_WANTED = "按称重记录认定已足件发货，驳回退款申请"
_UNWISE = "你们绝对是在包庇买家！我们确实违规了，买家电话 19900000000。"
_REMARKED = {WordingKind.ABSOLUTE, WordingKind.ADMISSION, WordingKind.PERSONAL_DATA}
_FORM_SIZE = QSize(1240, 736)
_NOTICE = """违规下架通知
通知编号：XJ2026112400952
店铺：云锦旗舰店
商品ID：703318826540
商品名称：真丝印花方巾
下架时间：2026-11-24 09:12
下架原因：详情页使用了未经授权的检测报告图片
依据规则：《淘宝网商品发布规范》第十二条
请在3个工作日内修改商品信息并提交申诉，逾期将按规则处理。"""
_READ = {
    "issue_type": "product-takedown",
    "notice_no": "XJ2026112400952",
    "item_no": "703318826540",
}


def prepare_contact(stage: Stage) -> None:
    """Read the story, an earlier case of the same buyer, and copy the line to send first."""
    page = stage.open_case(_CASE)
    panel = stage.tab(page, PREPARE, PreparePanel)
    (earlier,) = panel.rows
    stage.check(earlier.isVisible(), "the earlier case of the same buyer")
    stage.click(panel.opening.copy)
    line = QGuiApplication.clipboard().text()
    stage.check(line and not find(line), "a first line without gaps on the clipboard")
    panel.verticalScrollBar().setValue(0)
    stage.camera.shoot("case-prepare")


def send_message(stage: Stage) -> None:
    """Fill the message that escalates a dispute, mind its wording, and log it as sent."""
    page = stage.open_case(_CASE)
    panel = stage.tab(page, MESSAGES, MessagesPanel)
    _choose_escalation(stage, panel)
    area, clipboard = panel.area, QGuiApplication.clipboard()
    clipboard.clear()
    stage.check(not panel.bar.copy.isEnabled(), "a message with gaps not to be copied")
    stage.click(panel.bar.fill_in)
    stage.write(_DISPUTED)
    stage.check(_DISPUTED in area.preview.toPlainText(), "what was typed to be in the message")
    stage.camera.shoot("case-messages", lambda: stage.read_remarks(panel.marks))
    stage.click(panel.bar.fill_in)
    stage.write(_WANTED)
    stage.check(not area.preview.missing(), "nothing to be missing")
    _mind_words(stage, panel)
    message = area.preview.message()
    stage.click(panel.bar.copy)
    stage.check(clipboard.text() == message, "the message on the clipboard")
    stage.check(not find(message) and _WANTED in message, "no placeholder in the message")
    facts = stage.detail(page.case_id).case.facts
    stage.check(facts.point_in_dispute == _DISPUTED, "the point in dispute to be saved")
    _log_as_sent(stage, page, panel)


def paste_notice(stage: Stage) -> None:
    """Let a notice fill the form, see where a guess comes from, and take all of them back."""
    cases = stage.listed(CaseQuery())
    stage.press("Ctrl+1", "Ctrl+N")
    dialog = stage.window(LogDialog)
    QGuiApplication.clipboard().setText(_NOTICE)
    stage.press("Ctrl+Shift+V")
    desk = dialog.paste.desk
    stage.wait(desk.guesses.taken, "the notice to be read")
    entry = dialog.form.entry(stage.clock.moment)
    for name, value in _READ.items():
        stage.check(name in desk.guesses.taken(), f"{name} to be marked as a guess")
        stage.check(getattr(entry.case_facts, name) == value, f"{name} to be {value}")
    _as_on_a_wide_screen(dialog)
    dialog.form.right.item_no.setFocus()
    stage.camera.shoot("log-paste")
    stage.click(desk.pane.take_back_button)
    stage.check(not desk.guesses.taken(), "no guess in the form any more")
    stage.press("Escape")
    stage.check(stage.closed(LogDialog), "the form to be gone")
    stage.check(stage.listed(CaseQuery()) == cases, "nothing to be saved")


def _mind_words(stage: Stage, panel: MessagesPanel) -> None:
    """Write in anger, read the remarks, and go back to the calm words."""
    preview, marks = panel.area.preview, panel.marks

    def rage() -> None:
        # In each language it is another text that is edited.
        if _UNWISE not in preview.toPlainText():
            preview.setFocus()
            stage.press("Ctrl+End")
            stage.write(_UNWISE)
        stage.read_remarks(marks)
        marks.go_to(0)
        stage.settle()

    rage()
    kinds = {marks.rule(one).kind for one in marks.findings}
    stage.check(kinds >= _REMARKED, f"remarks on {_REMARKED - kinds} as well")
    stage.press("F8")
    stage.check(marks.current == 1, "F8 to go to the next remark")
    stage.camera.shoot("message-remarks", rage)
    panel.bar.remarks.set_open(False)
    stage.click(panel.area.start_over)
    stage.read_remarks(marks)
    kinds = {marks.rule(one).kind for one in marks.findings}
    stage.check(not kinds & _REMARKED, f"no remark on {kinds & _REMARKED}")


def _log_as_sent(stage: Stage, page: CasePage, panel: MessagesPanel) -> None:
    """Log the message although evidence is missing, after a question; then take that back."""
    before = stage.detail(page.case_id).contacts
    stage.click(panel.bar.log)
    question = stage.window(IncompleteDialog)
    stage.check(question.missing.text(), "to be asked about missing evidence")
    stage.press("Ctrl+Return")
    stage.check(not stage.closed(IncompleteDialog), "Ctrl+Enter not to answer that")
    stage.press("Return")
    contacts = stage.detail(page.case_id).contacts
    stage.check(len(contacts) == len(before) + 1, "a contact to be logged")
    stage.check(contacts[-1].facts.said == panel.area.preview.message(), "it to say the message")
    stage.click(stage.program.shell.window.toast.button)
    stage.check(stage.detail(page.case_id).contacts == before, "Undo to undo that")


def _choose_escalation(stage: Stage, panel: MessagesPanel) -> None:
    picker = panel.area.picker
    picker.setFocus()
    for _ in range(picker.count()):
        if picker.value() == f"{_CASE}/{Occasion.ESCALATE.value}":
            return
        stage.press("Down")
    stage.check(False, "a template that escalates")


def _as_on_a_wide_screen(dialog: LogDialog) -> None:
    """Put the pasted text beside the form, for which the offscreen platform has no room."""
    dialog.paste.desk.pane.set_low(False)
    dialog.paste.middle.setDirection(QBoxLayout.Direction.LeftToRight)
    dialog.resize(_FORM_SIZE)
