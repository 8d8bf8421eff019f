"""Changing what is written down about a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop_app.domain.case import CASE_FACT_FIELDS, NUMBER_FIELDS, CaseFacts
from desktop_app.services import cases, shops
from desktop_app.services.cases import CaseDetail
from desktop_app.services.changes import Change

from ..kit import Kit
from ..theme import space
from ..widgets import ChoiceField, Form, FormRow, PlainTextEdit
from ..widgets.choice_field import TypedChoice
from ..widgets.when_edit import WhenEdit
from .form_dialog import FormDialog

_LINES = (*NUMBER_FIELDS, "rule_cited", "buyer", "amount", "link")
_TEXTS = ("point_in_dispute", "result_wanted", "notes")


class EditDialog(FormDialog):
    """Every fact of a case, when it began, and how it stands.

    Attributes:
        issue_type, title, shop, opened_at, outcome: fields.
        lines: one-line fields by the name of their fact.
        texts: many-line fields by the name of their fact.
    """

    def __init__(self, kit: Kit, detail: CaseDetail, parent: QWidget | None = None) -> None:
        """Make the dialog for a case."""
        super().__init__(kit, parent)
        self._case = detail.case
        self.issue_type = ChoiceField()
        self.title = QLineEdit()
        self.shop = TypedChoice()
        self.shop.setEditable(True)
        self.shop.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.opened_at = WhenEdit(kit, past=True)
        self.outcome = PlainTextEdit(min_lines=2)
        self.lines = {name: QLineEdit() for name in _LINES}
        self.texts = {name: PlainTextEdit(min_lines=2) for name in _TEXTS}
        self._rows: dict[str, FormRow] = {}
        self._form = self._make_form()
        self.fields.addWidget(self._form)
        self.retranslate()
        self._fill()
        self.resize(space(180), space(165))
        self.title.setFocus()

    def save(self) -> bool:
        """Write what differs."""
        if not self._check():
            return False
        session, case = self.kit.session, self._case
        facts, opened_at = self._facts(), self.opened_at.moment() or case.opened_at
        outcome = self.outcome.toPlainText().strip()
        now = session.now()
        wanted: list[tuple[bool, Callable[..., Change], tuple[object, ...]]] = [
            (
                facts != case.facts,
                cases.edit_case,
                (session.playbooks, case.id, facts, session.language, now),
            ),
            (opened_at != case.opened_at, cases.set_opened_at, (case.id, opened_at, now)),
            (outcome != case.outcome, cases.set_outcome, (case.id, outcome, now)),
        ]
        with session.as_one_step():
            return all(self.do(intent, *args) for differs, intent, args in wanted if differs)

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Edit case {number}").format(number=self._case.id))
        session = self.kit.session
        choices = [(p.id, p.name.in_language(session.language)) for p in session.playbooks.all()]
        own = self._case.facts.issue_type
        if not session.playbooks.known(own):
            choices.append((own, session.playbooks.get(own).name.in_language(session.language)))
        self.issue_type.set_choices(choices)
        for name, label in self._labels().items():
            self._rows[name].set_label(label)

    def row_error(self, name: str) -> str:
        """Return what is wrong with a field, "" when it is well."""
        return self._rows[name].error()

    def _make_form(self) -> Form:
        form = Form(columns=2)
        self._rows["title"] = form.add_row(self.title, span=2)
        self._rows["issue_type"] = form.add_row(self.issue_type)
        self._rows["shop"] = form.add_row(self.shop)
        self._rows["opened_at"] = form.add_row(self.opened_at)
        for name in (*NUMBER_FIELDS, "rule_cited", "buyer", "amount"):
            self._rows[name] = form.add_row(self.lines[name])
        self._rows["link"] = form.add_row(self.lines["link"], span=2)
        for name in _TEXTS:
            self._rows[name] = form.add_row(self.texts[name], span=2)
        self._rows["outcome"] = form.add_row(self.outcome, span=2)
        return form

    def _fill(self) -> None:
        facts, session = self._case.facts, self.kit.session
        self.issue_type.set_value(facts.issue_type)
        self.title.setText(facts.title)
        self.shop.addItems([shop.name for shop in shops.all_shops(session.store)])
        self.shop.setEditText(facts.shop)
        self.opened_at.set_moment(self._case.opened_at)
        self.outcome.setPlainText(self._case.outcome)
        for name, line in self.lines.items():
            line.setText(getattr(facts, name))
        for name, text in self.texts.items():
            text.setPlainText(getattr(facts, name))

    def _facts(self) -> CaseFacts:
        typed = {name: line.text() for name, line in self.lines.items()}
        typed |= {name: text.toPlainText() for name, text in self.texts.items()}
        typed |= {
            "issue_type": self.issue_type.value(),
            "title": self.title.text(),
            "shop": self.shop.currentText(),
        }
        return replace(self._case.facts, **{name: typed[name].strip() for name in CASE_FACT_FIELDS})

    def _check(self) -> bool:
        """Say at each field what is wrong with it."""
        opened_at = self.opened_at.moment()
        wrong = ""
        if opened_at is None:
            wrong = self.tr("Type when the problem began, such as 2026-11-22 10:00.")
        elif opened_at > self.kit.session.now():
            wrong = self.tr("A case cannot begin in the future.")
        self._rows["opened_at"].set_error(wrong)
        has_title = bool(self.title.text().strip())
        self._rows["title"].set_error("" if has_title else self.tr("A case needs a title."))
        return not self._form.focus_first_error()

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "issue_type": self.tr("Issue type"),
            "shop": self.tr("Shop"),
            "opened_at": self.tr("Opened"),
            "order_no": self.tr("Order number"),
            "item_no": self.tr("Item ID"),
            "refund_no": self.tr("Refund number"),
            "notice_no": self.tr("Notice number"),
            "tracking_no": self.tr("Tracking number"),
            "external_no": self.tr("Number elsewhere"),
            "rule_cited": self.tr("Rule cited"),
            "buyer": self.tr("Buyer"),
            "amount": self.tr("Amount"),
            "link": self.tr("Link"),
            "point_in_dispute": self.tr("Point in dispute"),
            "result_wanted": self.tr("Result wanted"),
            "notes": self.tr("Notes"),
            "outcome": self.tr("Outcome"),
        }
