"""The log of before, taken in from a table: looked at, imported, taken back, imported again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.importing.fields import Field
from desktop_app.services.cases import count_cases

from ..cases.page import CasesPage
from ..importing.questions import UndoQuestion
from ..importing.wizard import ImportWizard
from ..importing.wizard_buttons import Moment
from .earlier_log import AGENT_HEADING, CASES, HEADINGS, EarlierLog, earlier_log
from .stage import Stage
from .the_rest import answering

_FOLDER, _NAME = "旧记录", "沟通记录-2026.csv"
_ENCODING, _PREAMBLE = "gb18030", 3
_SIZE = QSize(1200, 720)


def import_log(stage: Stage) -> None:
    """Import a platform's export: explain the column that is not known, and see what would come."""
    log = earlier_log(stage.session.casebook.resources)
    path = stage.folder(_FOLDER) / _NAME
    path.write_bytes(log.content)
    stage.press("Ctrl+2")
    before = _count(stage)
    wizard = _choose(stage, path)
    survey = wizard.columns.survey
    assert survey is not None
    stage.check(survey.look.encoding == _ENCODING, f"{_ENCODING} to be found out")
    stage.check(survey.look.preamble == _PREAMBLE, "the headings to be found")
    _explain(stage, wizard)
    stage.camera.shoot("import-columns")
    _check_and_write(stage, wizard, log)
    stage.check(_count(stage) == before + CASES, f"{CASES} cases more")
    stage.click(wizard.end.undo)
    stage.click(stage.window(UndoQuestion).do_it)
    stage.wait(lambda: wizard.moment is Moment.CHOOSING, "the import to be taken back")
    stage.check(_count(stage) == before, "no case of it to be left")
    stage.press("Escape")
    stage.check(stage.closed(ImportWizard), "the assistant to be gone")


def import_again(stage: Stage) -> None:
    """Import the file once more, now with what was explained; then see its cases."""
    wizard = _choose(stage, stage.folder(_FOLDER) / _NAME)
    survey = wizard.columns.survey
    assert survey is not None
    stage.check(survey.is_remembered, "what was explained to be remembered")
    stage.press("Ctrl+Return")
    stage.wait(lambda: wizard.moment is Moment.CHECKED, "the check")
    stage.press("Ctrl+Return")
    stage.wait(lambda: wizard.moment is Moment.DONE, "the import")
    stage.press("Ctrl+Return")
    page = stage.page(CasesPage)
    stage.check(page.model.total == CASES, "the cases of the import to be listed")


def _choose(stage: Stage, path: Path) -> ImportWizard:
    stage.click(stage.page(CasesPage).import_button)
    wizard = stage.window(ImportWizard)
    # The offscreen platform has a smaller screen than any seller, so the form would be narrow.
    wizard.resize(_SIZE)
    wizard.choose_source = answering(path)
    stage.click(wizard.file.choose)
    stage.wait(lambda: wizard.moment is Moment.COLUMNS, "the columns of the file")
    return wizard


def _explain(stage: Stage, wizard: ImportWizard) -> None:
    """Say who is meant by a heading that no program can know."""
    header, column = wizard.columns.table.header, HEADINGS.index(AGENT_HEADING)
    stage.wait(lambda: header.choice_of(column), "the choices to be made")
    choice = header.choice_of(column)
    assert choice is not None
    stage.check(not choice.fields(), f"“{AGENT_HEADING}” to be left out")
    choice.setFocus()
    stage.press("Down")
    for _ in range(choice.count()):
        if choice.view().currentIndex().data(Qt.ItemDataRole.UserRole) == Field.AGENT_ID.value:
            break
        stage.press("Down")
    stage.press("Return")
    stage.check(wizard.columns.mapping().column_of(Field.AGENT_ID) == choice.column, "an agent")
    stage.check(not wizard.columns.missing(), "all that is needed to have its column")


def _check_and_write(stage: Stage, wizard: ImportWizard, log: EarlierLog) -> None:
    before = _count(stage)
    stage.press("Ctrl+Return")
    stage.wait(lambda: wizard.moment is Moment.CHECKED, "the check")
    stage.check(_count(stage) == before, "nothing to be written yet")
    told = [int(line.split()[0]) for line in wizard.outcome.counts.text().splitlines()]
    # New cases, new contacts, updated, there already, and with a ruined number.
    stage.check(told == [CASES, log.contacts, 0, 1, 1], f"the rows to be counted, not {told}")
    stage.camera.shoot("import-outcome")
    stage.press("Ctrl+Return")
    stage.wait(lambda: wizard.moment is Moment.DONE, "the import")


def _count(stage: Stage) -> int:
    return count_cases(stage.session.store, CaseQuery())
