"""A copy is looked at first, then kept beside its original or thrown away without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.errors import UserError
from desktop_app.exchange.images import Box
from desktop_app.services import cases, evidence
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF, Attached, Target
from desktop_app.services.image_copies import (
    Draft,
    clean_drafts,
    discard,
    drafts_folder,
    fit_copy,
    keep_taken,
    picture_facts,
    redact_copy,
    take_draft,
)
from tests.casebooks import NOW, log
from tests.unit.evidence_samples import attach_bytes
from tests.unit.picture_samples import limit, photo, saved

SMALL = limit(8_000)
BOX = Box(10, 10, 50, 20)


class Cancelled(Exception):
    """Raised by a watcher that does not wait."""


class Impatient:
    """A progress that nobody waits for."""

    def check(self) -> None:
        raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Nobody listens."""


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    return log(casebook, issue_type="order-dispute").case_id


@pytest.fixture
def picture(casebook: Casebook, case_id: int, tmp_path: Path) -> Attachment:
    """A photo that proves the first item of the checklist."""
    path = saved(photo(400, 300), tmp_path / "订单截图.jpeg", quality=95)
    item = cases.case_detail(casebook.store, case_id).checklist[0]
    return attached(casebook, case_id, path, Target(item.id))


def attached(
    casebook: Casebook, case_id: int, path: Path, target: Target = CASE_ITSELF
) -> Attachment:
    store, vault = casebook.store, casebook.vault
    return evidence.attach_file(store, vault, case_id, path, target, NOW).attachment


def drafts(casebook: Casebook) -> list[Path]:
    folder = drafts_folder(casebook.vault)
    return sorted(folder.iterdir()) if folder.is_dir() else []


def keep(casebook: Casebook, draft: Draft) -> Attached:
    taken = take_draft(casebook.vault, draft)
    return keep_taken(casebook.store, casebook.vault, draft, taken, NOW)


def shown(draft: Draft) -> Path:
    assert draft.path is not None
    return draft.path


def test_a_fitted_copy_is_shown_before_it_is_kept(casebook: Casebook, picture: Attachment) -> None:
    before = cases.case_detail(casebook.store, picture.case_id)
    draft = fit_copy(casebook.vault, picture, SMALL)

    assert shown(draft).suffix == ".jpg"
    assert shown(draft).stat().st_size <= SMALL.max_bytes
    assert draft.facts.original.size == picture.size
    assert cases.case_detail(casebook.store, picture.case_id) == before


def test_a_kept_copy_stands_beside_its_original(casebook: Casebook, picture: Attachment) -> None:
    original = casebook.vault.path_of(picture.sha256).read_bytes()
    draft = fit_copy(casebook.vault, picture, SMALL)
    data = shown(draft).read_bytes()

    kept = keep(casebook, draft)

    copy = kept.attachment
    assert (copy.made_from, copy.made_how) == (picture.id, MadeHow.FITTED)
    assert evidence.place_of(copy) == evidence.place_of(picture)
    assert copy.given_name == "订单截图（适配8KB）.jpg"
    assert copy.taken_at is None
    assert casebook.vault.path_of(copy.sha256).read_bytes() == data
    assert casebook.vault.path_of(picture.sha256).read_bytes() == original
    assert kept.change.concerns(picture.case_id)
    assert drafts(casebook) == []


def test_a_redacted_copy_is_kept_as_such(casebook: Casebook, picture: Attachment) -> None:
    draft = redact_copy(casebook.vault, picture, [BOX], language="en")
    kept = keep(casebook, draft).attachment

    assert (kept.made_from, kept.made_how) == (picture.id, MadeHow.REDACTED)
    assert kept.given_name == "订单截图 (redacted).jpg"
    with Image.open(casebook.vault.path_of(kept.sha256)) as image:
        assert image.getpixel((30, 20)) == (0, 0, 0)


def test_a_copy_goes_where_its_original_is_by_then(casebook: Casebook, picture: Attachment) -> None:
    draft = redact_copy(casebook.vault, picture, [BOX])
    evidence.reassign(casebook.store, picture.id, CASE_ITSELF, NOW)
    kept = keep(casebook, draft).attachment
    assert evidence.place_of(kept) == CASE_ITSELF


def test_of_what_fits_already_there_is_no_copy(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    dot = attached(casebook, case_id, saved(Image.new("RGB", (9, 9)), tmp_path / "dot.png"))
    draft = fit_copy(casebook.vault, dot, SMALL)
    assert (draft.path, draft.given_name) == (None, "dot.png")
    with pytest.raises(UserError, match="hand in the original"):
        keep(casebook, draft)
    discard(draft)
    assert drafts(casebook) == []


def test_of_an_original_in_the_trash_no_copy_is_kept(
    casebook: Casebook, picture: Attachment
) -> None:
    draft = redact_copy(casebook.vault, picture, [BOX])
    evidence.trash_attachment(casebook.store, picture.id, NOW)
    with pytest.raises(UserError, match="in the trash"):
        keep(casebook, draft)
    assert cases.case_detail(casebook.store, picture.case_id).attachments == ()


def test_a_discarded_draft_leaves_nothing(casebook: Casebook, picture: Attachment) -> None:
    draft = redact_copy(casebook.vault, picture, [BOX])
    discard(draft)
    discard(draft)
    assert drafts(casebook) == []


def test_drafts_of_an_earlier_window_are_cleaned_away(
    casebook: Casebook, picture: Attachment
) -> None:
    clean_drafts(casebook.vault)
    redact_copy(casebook.vault, picture, [BOX])
    fit_copy(casebook.vault, picture, SMALL)
    assert len(drafts(casebook)) == 2
    clean_drafts(casebook.vault)
    assert drafts(casebook) == []


@pytest.mark.linux
def test_drafts_are_nobody_elses_to_see(casebook: Casebook, picture: Attachment) -> None:
    redact_copy(casebook.vault, picture, [BOX])
    folder = drafts_folder(casebook.vault)
    assert folder.stat().st_mode & 0o077 == 0
    # And they are no evidence, so a check of the vault does not see them.
    assert casebook.vault.folder not in folder.parents


def test_cancelling_leaves_nothing(casebook: Casebook, picture: Attachment) -> None:
    with pytest.raises(Cancelled):
        fit_copy(casebook.vault, picture, SMALL, Impatient())
    with pytest.raises(Cancelled):
        redact_copy(casebook.vault, picture, [BOX], Impatient())
    assert drafts(casebook) == []


def test_what_is_no_picture_is_told_and_leaves_nothing(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "note.jpg"
    path.write_text("no picture", encoding="utf-8")
    note = attached(casebook, case_id, path)
    for make in (
        lambda: fit_copy(casebook.vault, note, SMALL),
        lambda: redact_copy(casebook.vault, note, [BOX]),
    ):
        with pytest.raises(UserError, match="no picture that can be read"):
            make()
    assert drafts(casebook) == []


def test_a_stored_file_that_is_gone_or_damaged_is_told_with_what_to_do(
    casebook: Casebook, picture: Attachment
) -> None:
    vault, path = casebook.vault, casebook.vault.path_of(picture.sha256)
    path.chmod(0o600)
    for told, spoil in (("damaged", lambda: path.write_bytes(b"cut")), ("gone", path.unlink)):
        spoil()
        for make in (
            lambda: picture_facts(vault, picture),
            lambda: fit_copy(vault, picture, SMALL),
            lambda: redact_copy(vault, picture, [BOX]),
        ):
            with pytest.raises(UserError, match=f"jpeg is {told}. Add the original again"):
                make()
    assert drafts(casebook) == []


def test_a_place_that_cannot_be_written_is_told(casebook: Casebook, picture: Attachment) -> None:
    folder = drafts_folder(casebook.vault)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(UserError, match="The copy cannot be written to"):
        fit_copy(casebook.vault, picture, SMALL)


@pytest.mark.parametrize(
    ("given", "language", "fitted", "redacted"),
    [
        ("图.PNG", "zh_CN", "图（适配8KB）.jpg", "图（已遮盖）.jpg"),
        (
            "2026.11.22 截图",
            "en",
            "2026.11.22 截图 (fits 8KB).jpg",
            "2026.11.22 截图 (redacted).jpg",
        ),
        (".jpg", "zh_CN", ".jpg（适配8KB）.jpg", ".jpg（已遮盖）.jpg"),
        ("图（已遮盖）.jpg", "zh_CN", "图（已遮盖）（适配8KB）.jpg", "图（已遮盖）.jpg"),
    ],
)
def test_a_copys_name_tells_of_what_and_why(
    casebook: Casebook,
    case_id: int,
    tmp_path: Path,
    given: str,
    language: str,
    fitted: str,
    redacted: str,
) -> None:
    path = saved(photo(200, 150), tmp_path / "p.jpg", quality=95)
    data = path.read_bytes()
    vault = casebook.vault
    one = attach_bytes(casebook, case_id, data, given).attachment
    assert fit_copy(vault, one, SMALL, language=language).given_name == fitted
    assert redact_copy(vault, one, [BOX], language=language).given_name == redacted
