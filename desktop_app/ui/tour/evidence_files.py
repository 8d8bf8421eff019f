"""Files of evidence: dropped and pasted, looked at, made to fit, and blacked out."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.services.evidence import CASE_ITSELF, Target, place_of

from ..case.evidence import EvidencePanel
from ..case.evidence_row import EvidenceRow
from ..case.page import CasePage
from ..case.tabs import EVIDENCE
from ..evidence.file_menu import FileMenu
from ..evidence.file_tile import FileTile
from ..evidence.fit_dialog import FitDialog
from ..evidence.preview import Preview
from ..evidence.redact_dialog import RedactDialog
from . import drops
from .papers import PRIVATE, draw_papers, order_screenshot
from .stage import Stage

CASE = "order-dispute"
"""The case that gets the files."""

PAPERS = "凭证"
"""The folder, beside the casebook, in which the seller has them."""

_PROOF, _CHAT, _LEFT = "delivery-proof", "chat-evidence-number", "timeline"
_MOST_BYTES = 500_000
_BLACK = QColor("black")


def add_files(stage: Stage) -> None:
    """Drop files on a proof, on a contact and on the case, and paste a screenshot."""
    page = stage.open_case(CASE)
    panel = stage.tab(page, EVIDENCE, EvidencePanel)
    papers = draw_papers(stage.folder(PAPERS))
    row, mime = _row(stage, page, panel, _PROOF), drops.files([papers.slip])

    def hover() -> None:
        drops.drag(page, mime, row.name)

    stage.check(not row.check.isChecked(), "the proof to be missing")
    stage.camera.shoot("case-drop", hover)
    stage.check(row.title() in page.landing.frame.words(), "to be told where it will land")
    before = _sum(papers.slip)
    drops.drop(page, mime, row.name)
    stage.settle()
    slip = _file(stage, page, papers.slip.name)
    stage.check(place_of(slip) == row.drop_target(), "the file to belong to the proof")
    stage.check(row.check.isChecked(), "the proof to be ticked")
    stage.check(before == slip.sha256 == _sum(papers.slip), "the original to be as it was")
    stage.drop(page, _row(stage, page, panel, _CHAT).name, papers.chat)
    card = page.timeline.cards[0]
    stage.drop(page, card.said, papers.scale)
    found = place_of(_file(stage, page, papers.scale.name))
    stage.check(found == Target(contact_id=card.contact_id()), "a file of the contact")
    stage.drop(page, page.header, papers.packing)
    stage.check(place_of(_file(stage, page, papers.packing.name)) == CASE_ITSELF, "one of the case")
    _paste_screenshot(stage, page)
    missing = _row(stage, page, panel, _LEFT).title()
    stage.check(page.header.evidence.missing_names() == missing, f"only “{missing}” to be missing")


def look_at_files(stage: Stage) -> None:
    """Look at a picture in the window, and go to the next file."""
    page, panel = _on_show(stage)
    (tile,) = _row(stage, page, panel, _CHAT).files.tiles
    tile.setFocus()
    stage.press("Return")
    preview = stage.window(Preview)
    stage.wait(lambda: not preview.shown_size().isEmpty(), "the picture to be read")
    first = preview.windowTitle()
    stage.check(first == tile.name(), f"{tile.name()} on show")
    stage.camera.shoot("evidence-preview")
    stage.press("Right")
    stage.check(preview.windowTitle() != first, "another file on show")
    stage.press("Space")
    stage.check(stage.closed(Preview), "the preview to be gone")


def make_it_fit(stage: Stage) -> None:
    """Make a copy of a photo that an upload takes; the original stays."""
    page, panel = _on_show(stage)
    (tile,) = _row(stage, page, panel, _PROOF).files.tiles
    original = tile.found()
    assert original is not None
    stage.check(original.size > _MOST_BYTES, "a photo that no upload takes")
    menu = _menu(stage, tile)
    stage.choose_action(menu, menu.fit)
    form = stage.window(FitDialog)
    stage.wait(form.save_button.isEnabled, "a copy that fits")
    stage.check(form.verdict.text(), "to be told what became of the writing")
    stage.camera.shoot("evidence-fit")
    stage.press("Ctrl+Return")
    stage.wait(lambda: stage.closed(FitDialog), "the copy to be added")
    copy = _copy_of(stage, page, original)
    stage.check(copy.made_how is MadeHow.FITTED and copy.size <= _MOST_BYTES, "a smaller copy")
    stage.check(_sum(_stored(stage, original)) == original.sha256, "the original to be as it was")


def black_out(stage: Stage) -> None:
    """Draw boxes over name, phone and address: in the copy there is nothing below them."""
    page, panel = _on_show(stage)
    (tile,) = _row(stage, page, panel, _CHAT).files.tiles
    original = tile.found()
    assert original is not None
    menu = _menu(stage, tile)
    stage.choose_action(menu, menu.redact)
    form = stage.window(RedactDialog)
    canvas = form.canvas
    stage.wait(lambda: canvas.place_of(QRect(0, 0, 10, 10)).width() > 1, "the picture to be read")
    for box in PRIVATE:
        place = canvas.place_of(box)
        drops.draw(canvas, place.topLeft(), place.bottomRight())
    stage.check(len(canvas.boxes()) == len(PRIVATE), "a box over each line")
    stage.camera.shoot("evidence-redact")
    stage.press("Ctrl+Return")
    stage.wait(lambda: stage.closed(RedactDialog), "the copy to be added")
    copy = _picture(stage, _copy_of(stage, page, original))
    hidden = [copy.pixelColor(box.center()) == _BLACK for box in PRIVATE]
    stage.check(all(hidden), "black where the boxes were")

    def show_files() -> None:
        drops.reveal(page.timeline.cards[0].files)
        drops.reveal(_row(stage, page, panel, _PROOF))

    stage.camera.shoot("case-files", show_files)


def _paste_screenshot(stage: Stage, page: CasePage) -> None:
    before = len(stage.detail(page.case_id).attachments)
    image = order_screenshot()
    QGuiApplication.clipboard().setImage(image)
    page.header.log.setFocus()
    stage.press("Ctrl+V")
    files = stage.detail(page.case_id).attachments
    stage.check(len(files) == before + 1, "the screenshot to be added")
    kept = _picture(stage, files[-1])
    same = image.convertToFormat(QImage.Format.Format_RGB32)
    stage.check(kept.convertToFormat(QImage.Format.Format_RGB32) == same, "it as it was copied")
    stage.check(place_of(files[-1]) == CASE_ITSELF, "it to belong to the case")


def _on_show(stage: Stage) -> tuple[CasePage, EvidencePanel]:
    page = stage.page(CasePage)
    return page, stage.tab(page, EVIDENCE, EvidencePanel)


def _row(stage: Stage, page: CasePage, panel: EvidencePanel, item: str) -> EvidenceRow:
    numbers = {one.item_id: one.id for one in stage.detail(page.case_id).checklist}
    row = next(one for one in panel.rows if one.item_id() == numbers[item])
    drops.reveal(row)
    return row


def _file(stage: Stage, page: CasePage, name: str) -> Attachment:
    found = [one for one in stage.detail(page.case_id).attachments if one.given_name == name]
    stage.check(len(found) == 1, f"one file {name}")
    return found[0]


def _copy_of(stage: Stage, page: CasePage, original: Attachment) -> Attachment:
    files = stage.detail(page.case_id).attachments
    found = [one for one in files if one.made_from == original.id]
    stage.check(len(found) == 1, f"one copy of {original.given_name}")
    return found[0]


def _menu(stage: Stage, tile: FileTile) -> FileMenu:
    drops.reveal(tile)
    stage.click(tile.more)
    return stage.window(FileMenu)


def _stored(stage: Stage, found: Attachment) -> Path:
    return stage.session.casebook.vault.path_of(found.sha256)


def _picture(stage: Stage, found: Attachment) -> QImage:
    return QImage.fromData(_stored(stage, found).read_bytes())


def _sum(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
