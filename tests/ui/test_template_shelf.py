"""The templates page: finding, favourites, use, twins, preview, and files of templates."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Standing, Template, Usage
from desktop_app.services import cases, templates
from desktop_app.services.casebook import Casebook
from desktop_app.services.template_exchange import export_templates, look_into
from desktop_app.services.template_shelf import note_use
from desktop_app.store.template_uses import favourites
from desktop_app.ui.kit import Kit
from desktop_app.ui.messages.template_picker import TemplatePicker
from desktop_app.ui.session import Session
from desktop_app.ui.templates.import_model import ImportModel
from desktop_app.ui.templates.models import VALUE_ROLE
from desktop_app.ui.templates.page import TemplatesPage
from desktop_app.ui.templates.rows import ALL, FAVOURITES, TWINS
from tests.casebooks import log

TYPE = "order-dispute"
CHECKED = Qt.CheckState.Checked


@pytest.fixture
def page(qtbot: QtBot, kit: Kit) -> TemplatesPage:
    """The page on screen, with all templates."""
    shown = TemplatesPage(kit)
    qtbot.addWidget(shown)
    shown.resize(1040, 760)
    shown.show()
    return shown


@pytest.fixture
def own(session: Session) -> Template:
    """A template of the seller's own, there before the page is opened."""
    return add(session, "我的催办", "您好，订单 {{订单号}}，快递 {{快递=顺丰}}，请核实鼎新单据。")


def add(session: Session, title: str, body: str, issue_type: str = TYPE) -> Template:
    now = session.now()
    return templates.add_template(session.store, issue_type, Stage.CHASE, title, body, now)


def use(session: Session, template: Template, times: int) -> list[int]:
    numbers = []
    for _ in range(times):
        made = log(session.casebook, issue_type=TYPE)
        with session.store.transaction():
            note_use(session.store, template.id, made.case_id, made.contact_id, session.now())
        numbers.append(made.case_id)
    return numbers


def rows(page: TemplatesPage) -> list[tuple[str, bool]]:
    """What is in the list, and whether it is a template rather than a heading."""
    model = page.templates.view.model()
    every = [model.index(row, 0) for row in range(model.rowCount())]
    return [(index.data(), index.data(VALUE_ROLE) is not None) for index in every]


def titles(page: TemplatesPage) -> list[str]:
    return [words for words, is_template in rows(page) if is_template]


def folders(page: TemplatesPage) -> list[str]:
    model = page.types.view.model()
    return [model.index(row, 0).data(VALUE_ROLE) for row in range(model.rowCount())]


def shown(page: TemplatesPage) -> str:
    return page.templates.view.currentIndex().data()


def open_template(page: TemplatesPage, template: Template) -> None:
    page.types.choose(template.issue_type)
    assert page.templates.choose(template.id)


def test_all_templates_stand_under_their_issue_type_and_stage(page, session):
    listed = rows(page)
    assert listed[0] == ("商品下架 · First contact", False)
    assert len(titles(page)) == sum(len(one.templates) for one in session.playbooks.all())
    page.types.choose(TYPE)
    assert [words for words, is_template in rows(page) if not is_template] == [
        "First contact",
        "Chase a promise",
        "Escalate",
        "Other",
    ]


def test_the_arrow_keys_pass_over_headings(qtbot, page):
    page.types.choose(TYPE)
    page.templates.view.setFocus()
    seen = [shown(page)]
    for _ in range(len(titles(page)) - 1):
        qtbot.keyClick(page.templates.view, Qt.Key.Key_Down)
        seen.append(shown(page))
    assert seen == titles(page)
    qtbot.keyClick(page.templates.view, Qt.Key.Key_Up)
    assert shown(page) == titles(page)[-2]


@pytest.mark.parametrize("typed", ["wdcb", "dxdj", "wodecui"])
def test_a_template_is_found_in_all_folders_by_pinyin(qtbot, own, page, typed):
    page.types.choose("logistics")
    qtbot.keyClicks(page.templates.search, typed)
    assert own.title in titles(page)
    assert ("订单纠纷 · Chase a promise", False) in rows(page)
    qtbot.keyClick(page.templates.search, Qt.Key.Key_Escape)
    assert own.title not in titles(page)


def test_from_the_search_one_goes_to_what_it_found(qtbot, own, page):
    page.activateWindow()
    page.focus_first()
    assert page.focusWidget() is page.templates.search
    qtbot.keyClicks(page.templates.search, "wdcb")
    assert page.editor.title.text() == own.title
    qtbot.keyClick(page.templates.search, Qt.Key.Key_Return)
    assert page.focusWidget() is page.templates.view
    page.templates.search.setText("zzzz")
    assert titles(page) == []
    assert page.templates._nothing.isVisible()


def test_opening_a_folder_ends_the_search(own, page):
    page.templates.search.setText("我的催办")
    page.types.choose("logistics")
    assert page.templates.search.text() == ""
    assert own.title not in titles(page)


def test_a_favourite_is_marked_by_key_and_stands_first(qtbot, own, page, session):
    page.activateWindow()
    open_template(page, own)
    assert titles(page)[1] != own.title
    ctrl = Qt.KeyboardModifier.ControlModifier
    page.templates.view.setFocus()
    qtbot.keyClick(page.templates.view, Qt.Key.Key_B, ctrl)
    qtbot.waitUntil(lambda: favourites(session.store) == {own.id})
    assert titles(page)[1] == own.title
    assert shown(page) == own.title
    index = page.templates.view.currentIndex()
    assert "favourite" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.editor.head.star.accessibleName() == "No longer a favourite"
    page.types.choose(FAVOURITES)
    assert titles(page) == [own.title]
    qtbot.mouseClick(page.editor.head.star, Qt.MouseButton.LeftButton)
    assert favourites(session.store) == frozenset()
    assert titles(page) == []


def test_a_template_that_was_never_saved_cannot_be_marked(qtbot, page):
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert not page.editor.head.star.isEnabled()


def test_a_new_template_is_begun_where_it_will_be_seen(qtbot, own, page):
    open_template(page, own)
    page.types.choose(FAVOURITES)
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert page.types.chosen_id == ALL
    qtbot.keyClicks(page.editor.title, "New one")
    assert rows(page)[-2:] == [("Not saved yet", False), ("New one", True)]
    assert page._entry.issue_type == TYPE


def test_uses_and_how_they_ended_are_told(qtbot, own, page, session):
    open_template(page, own)
    assert not page.editor.head.usage.isVisible()
    numbers = use(session, own, 3)
    cases.set_status(session.store, numbers[0], Status.RESOLVED, session.now())
    session.changed.emit(templates_changed())
    usage = page.editor.head.usage
    qtbot.waitUntil(lambda: usage.text().endswith("1 resolved"))
    assert usage.text().startswith("Used 3")
    assert "resolved or closed" in page.editor.head.usage.toolTip()
    spoken = page.templates.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "used 3" in spoken


def templates_changed():
    from desktop_app.services.changes import Change

    return Change(templates=True)


def test_a_case_that_is_settled_is_counted_when_the_page_is_shown_again(qtbot, own, page, session):
    (number,) = use(session, own, 1)
    session.changed.emit(templates_changed())
    open_template(page, own)
    assert page.editor.head.usage.text().endswith("0 resolved")
    page.hide()
    session.do(cases.close_case, number, "赢了", session.now())
    page.show()
    qtbot.waitUntil(lambda: page.editor.head.usage.text().endswith("1 resolved"))


def test_templates_that_say_nearly_the_same_are_pointed_out(qtbot, page, session):
    built_in = next(
        one
        for one in templates.templates_for(session.store, session.playbooks, TYPE, "zh_CN")
        if one.stage is Stage.CHASE
    )
    assert TWINS not in folders(page)
    add(session, "抄的", built_in.body + "！")
    session.changed.emit(templates_changed())
    qtbot.waitUntil(lambda: TWINS in folders(page))
    page.types.choose(TWINS)
    assert titles(page) == [built_in.title, "抄的"]
    assert "抄的" in page.editor.head.twin.text()
    qtbot.mouseClick(page.editor.head.show_twin, Qt.MouseButton.LeftButton)
    assert shown(page) == "抄的"
    # From a folder that does not have it, one is led to the folder that has.
    page.types.choose("logistics")
    page.show_template(built_in)
    assert (page.types.chosen_id, shown(page)) == (TYPE, built_in.title)
    assert page.editor.head.twin.isVisible()


def test_the_preview_is_filled_from_the_latest_case_and_follows_the_text(qtbot, kit, session, own):
    case = log(session.casebook, issue_type=TYPE, case_facts={"order_no": "1234567890"})
    page = TemplatesPage(kit)
    qtbot.addWidget(page)
    page.show()
    open_template(page, own)
    preview = page.editor.preview
    assert preview.number.text() == str(case.case_id)
    assert preview.text.toPlainText().startswith("您好，订单 1234567890，快递 顺丰")
    page.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    page.editor.text.insertPlainText("{{原因:丢件|破损}}{{买家}}")
    assert preview.text.toPlainText().endswith("{{原因:丢件|破损}}{{买家}}")
    assert preview.about.text().endswith("原因, 买家")


def test_the_preview_takes_another_case_by_number_or_as_it_is_opened(qtbot, own, page, session):
    numbers = [
        log(session.casebook, issue_type=TYPE, case_facts={"order_no": order}).case_id
        for order in ("1111", "2222")
    ]
    open_template(page, own)
    preview = page.editor.preview
    assert "1234567890123456789" in preview.text.toPlainText()
    assert preview.about.text() == "With made-up values."
    qtbot.keyClicks(preview.number, str(numbers[0]))
    assert "订单 1111，" in preview.text.toPlainText()
    session.case_requested.emit(numbers[1])
    assert "订单 2222，" in preview.text.toPlainText()
    preview.number.clear()
    qtbot.keyClicks(preview.number, "99")
    assert preview.about.text() == "There is no case 99."
    assert "1234567890123456789" in preview.text.toPlainText()


def test_patterns_for_names_of_ones_own_are_in_the_menu(page):
    page.editor.text.setPlainText("")
    for action in page.editor.placeholders.actions():
        if action.text().startswith("Own"):
            action.trigger()
    assert page.editor.text.toPlainText() == "{{name=default}}{{name:one|two}}"
    assert not page.editor.unknown.isVisible()


@pytest.fixture
def file(tmp_path: Path, page: TemplatesPage, session: Session) -> Path:
    """Where the page writes to and reads from, whatever it is asked."""
    path = tmp_path / "templates.toml"
    page.exchange.choose_file = lambda *args: args[-1](path)
    page.exchange.choose_source = lambda *args: args[-1](path)
    return path


def test_templates_are_exported_by_the_menu(qtbot, own, page, file, session):
    with qtbot.waitSignal(page.notified) as told:
        page.exchange.give_all.trigger()
    assert told.args[0].endswith("templates.toml.")
    read = look_into(session.store, session.playbooks, file, "zh_CN")
    assert [one.edit.title for one in read] == [own.title]
    page.types.choose("logistics")
    with qtbot.waitSignal(page.notified):
        page.exchange.give_one.trigger()
    (one,) = look_into(session.store, session.playbooks, file, "zh_CN")
    assert one.edit.issue_type == "logistics"


def test_a_file_is_shown_before_anything_is_written_and_can_be_taken_back(
    qtbot, own, page, file, session
):
    export_templates(session.store, file, None, "zh_CN")
    text = file.read_text("utf-8")
    file.write_text(
        text.replace(own.title, "改过的") + text[text.index("[[") :].replace("own-", "own-9"),
        "utf-8",
    )
    offered = []
    page.undo_offered.connect(lambda *args: offered.append(args))
    before = titles(page)
    page.exchange.take_in.click()
    qtbot.waitUntil(lambda: page.exchange.dialog is not None)
    dialog = page.exchange.dialog
    assert "1 new, 1 replacing" in dialog._about.text()
    assert dialog.now.toPlainText() == dialog.then.toPlainText() == own.body
    dialog.table.selectRow(1)
    assert dialog.now.toPlainText() == ""
    assert titles(page) == before
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.exchange.dialog is None)
    assert len(titles(page)) == len(before) + 1
    assert "改过的" in titles(page)
    offered[-1][1]()
    assert titles(page) == before


def test_only_ticked_templates_are_taken_in(qtbot, own, page, file, session):
    export_templates(session.store, file, None, "zh_CN")
    text = file.read_text("utf-8").replace("own-", "own-9")
    file.write_text(text, "utf-8")
    page.exchange.take_in.click()
    qtbot.waitUntil(lambda: page.exchange.dialog is not None)
    dialog = page.exchange.dialog
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.ticked() == ()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.save_button.isEnabled()
    dialog.reject()
    assert titles(page).count(own.title) == 1


def test_a_bad_file_is_told_in_one_sentence(qtbot, page, file, session):
    file.write_text("format = 3", "utf-8")
    with qtbot.waitSignal(session.failed) as told:
        page.exchange.take_in.click()
    assert told.args[0].startswith("File templates.toml, line 1: ")
    assert page.exchange.dialog is None


def test_what_is_here_already_cannot_be_ticked(
    qtmodeltester: ModelTester, casebook: Casebook, session: Session, own, tmp_path
):
    path = tmp_path / "templates.toml"
    export_templates(session.store, path, None, "zh_CN")
    model = ImportModel(look_into(session.store, session.playbooks, path, "zh_CN"))
    qtmodeltester.check(model)
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.setData(index, CHECKED, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked() == ()
    assert model.index(0, 3).data() == "The same as here"


def test_the_picker_has_favourites_and_the_most_used_first_in_each_stage(qtbot, kit, own):
    picker = TemplatePicker(kit.theme)
    qtbot.addWidget(picker)
    session = kit.session
    known = templates.templates_for(session.store, session.playbooks, TYPE, "zh_CN")
    escalation = next(one for one in known if one.stage is Stage.ESCALATE)
    picker.set_templates(known, Standing(frozenset({escalation.id}), {own.id: Usage(times=1)}))
    listed = [picker.itemText(row) for row in range(picker.count())]
    assert listed.index(own.title) == listed.index("Chase a promise") + 1
    assert listed[listed.index("Escalate") + 1] == f"★ {escalation.title}"
    picker.set_value(own.id)
    picker.set_templates(known, Standing())
    assert picker.value() == own.id
    assert not any("★" in picker.itemText(row) for row in range(picker.count()))
