"""Making a copy of a picture that an upload takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollBar, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_size import size_text
from desktop_app.domain.upload_limit import UploadLimit
from desktop_app.services import cases, image_copies
from desktop_app.services.image_copies import Draft

from ..case.source_line import SourceLine
from ..kit import Kit
from ..theme import set_look, space
from ..widgets import ChoiceField, Form, PlainLabel
from ..worker import Progress
from .copy_dialog import CopyDialog
from .picture_pane import PicturePane
from .reading import read_large

_LOWEST = 300


class FitDialog(CopyDialog):
    """Which upload it is for; the picture before and after; whether it can still be read.

    Attributes:
        limit: which upload.
        actual_size: shows both pictures pixel for pixel.
        before, after: the pictures.
        verdict: what to mind of the copy.
    """

    def __init__(self, kit: Kit, found: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(kit, found, parent)
        self._draft: Draft | None = None
        self._copy = QImage()
        detail = cases.case_detail(kit.session.store, found.case_id)
        self._issue_type = detail.case.facts.issue_type
        self._limits = kit.session.playbooks.upload_limits(self._issue_type)
        self.limit = ChoiceField()
        self._source = SourceLine()
        self.actual_size = QCheckBox()
        self.before, self.after = PicturePane(), PicturePane()
        self.verdict = PlainLabel(wrap=True)
        self._lay_out()
        self.give_room_to(self.before, self.after, least=_LOWEST)
        self._link_scrolling()
        self.retranslate()
        self.limit.currentIndexChanged.connect(self._make)
        self.actual_size.toggled.connect(self._set_size)
        self.resize(900, 680)
        self._read_original()
        self._make()

    def is_ready(self) -> bool:
        """Tell whether there is a copy."""
        return self._draft is not None and self._draft.path is not None

    def save(self) -> bool:
        """Put the copy into the vault; the form closes when it is there."""
        draft, vault = self._draft, self.kit.session.casebook.vault
        if draft is not None and draft.path is not None:
            self.start(
                lambda progress: image_copies.take_draft(vault, draft, progress),
                lambda taken: self.keep(draft, taken),
            )
        return False

    def fail(self, fault: BaseException) -> None:
        """Show why there is no copy, in the place of one."""
        if self._draft is None:
            self.after.show_words("")
        super().fail(fault)

    def give_up(self) -> None:
        """Stop the job that runs, and throw away the copy that was not kept."""
        super().give_up()
        if self._draft is not None:
            image_copies.discard(self._draft)
            self._draft = None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("A copy that fits the upload"))
        language = self.kit.session.language
        self.limit.blockSignals(True)
        self.limit.set_choices([(one.id, self._limit_words(one, language)) for one in self._limits])
        self.limit.blockSignals(False)
        self._limit_row.set_label(self.tr("Upload"))
        has_own = self.kit.session.playbooks.has_own_uploads(self._issue_type)
        self._limit_row.set_help(
            "" if has_own else self.tr("No limit is known for this issue type; these are usual.")
        )
        self.actual_size.setText(self.tr("Actual size"))
        self.before.set_heading(self.tr("Original: {name}").format(name=self.name()))
        self.after.set_heading(self.tr("Copy"))
        self.save_button.set_words(self.tr("Add the copy"))
        if self._draft is not None:
            self._show_draft(self._draft)

    def _limit_words(self, limit: UploadLimit, language: str) -> str:
        formats = "/".join(one.value.upper() for one in limit.formats)
        title = limit.title.in_language(language)
        return f"{title} · {formats} · ≤ {size_text(limit.max_bytes)}"

    def _chosen(self) -> UploadLimit:
        wanted = self.limit.value()
        return next((one for one in self._limits if one.id == wanted), self._limits[0])

    def _read_original(self) -> None:
        path = self.kit.session.casebook.vault.path_of(self.found.sha256)
        self.before.show_words(self.tr("Reading…"))
        self.kit.session.files.submit(
            lambda _, __: read_large(path),
            self._show_original,
            lambda fault: self.before.show_words(self.kit.session.sentence_for(fault)),
            owner=self,
        )

    def _show_original(self, image: QImage) -> None:
        # What was read may be smaller than the file's own picture, which the draft knows.
        facts = None if self._draft is None else self._draft.facts.original
        size = [] if facts is None else [f"{facts.width} × {facts.height}"]
        parts = [*size, size_text(self.found.size)]
        if facts is not None:
            parts.append(self._shown_words(image, facts.width))
        self.before.show_image(image, " · ".join(part for part in parts if part))

    def _shown_words(self, image: QImage, width: int) -> str:
        """Return how much smaller a huge picture is shown, so that nobody takes it for its own."""
        if image.width() >= width:
            return ""
        return self.tr("shown at {percent}").format(percent=f"{image.width() / width:.0%}")

    def _make(self) -> None:
        """Make the copy for the upload that is chosen."""
        self.give_up()
        limit, session = self._chosen(), self.kit.session
        self._source.show_source(limit.source)
        self.verdict.clear()
        self.set_error("")
        self.after.show_words(self.tr("Making a copy that fits…"))
        vault, found, language = session.casebook.vault, self.found, session.language

        def make(progress: Progress) -> tuple[Draft, QImage]:
            draft = image_copies.fit_copy(vault, found, limit, progress, language)
            shown = draft.path or vault.path_of(found.sha256)
            try:
                return draft, read_large(shown)
            except BaseException:
                image_copies.discard(draft)
                raise

        self.start(make, self._made)

    def _made(self, made: tuple[Draft, QImage]) -> None:
        self._draft, image = made
        self._copy = image
        self._show_draft(self._draft)
        if not self.before.image().isNull():
            self._show_original(self.before.image())

    def _show_draft(self, draft: Draft) -> None:
        facts = draft.facts
        assert isinstance(facts, image_copies.Fitted)
        quality = "" if facts.quality is None else self.tr("quality {n}").format(n=facts.quality)
        scale = "" if facts.scale >= 1 else f"{facts.scale:.0%}"
        parts = [
            f"{facts.width} × {facts.height}",
            scale,
            size_text(facts.size),
            facts.format.upper(),
            quality,
            self._shown_words(self._copy, facts.width),
        ]
        self.after.show_image(self._copy, " · ".join(part for part in parts if part))
        sentence, tone = self._judge(facts)
        self.verdict.setText(sentence)
        set_look(self.verdict, "role", tone)

    def _judge(self, facts: image_copies.Fitted) -> tuple[str, str]:
        if facts.already_fits:
            return self.tr("The original fits as it is: hand that in."), "success"
        sentences = []
        if facts.hard_to_read:
            sentences.append(
                self.tr("Small writing may no longer be readable. Compare both in actual size.")
            )
        if facts.colours_changed:
            sentences.append(self.tr("The copy has fewer colours."))
        if facts.frames_left_out:
            sentences.append(self.tr("Only the first of several pictures is in the copy."))
        if sentences:
            return " ".join(sentences), "warning"
        return self.tr("The copy fits, and its writing is about as readable as before."), "success"

    def _set_size(self, actual: bool) -> None:
        for pane in (self.before, self.after):
            pane.set_actual_size(actual)

    def _link_scrolling(self) -> None:
        for one, other in ((self.before, self.after), (self.after, self.before)):
            for bar, far in (
                (one.area.verticalScrollBar(), other.area.verticalScrollBar()),
                (one.area.horizontalScrollBar(), other.area.horizontalScrollBar()),
            ):
                bar.valueChanged.connect(_following(bar, far))

    def _lay_out(self) -> None:
        form = Form()
        self._limit_row = form.add_row(self.limit)
        pictures = QHBoxLayout()
        pictures.setSpacing(space(4))
        pictures.addWidget(self.before, 1)
        pictures.addWidget(self.after, 1)
        self.fields.addWidget(form)
        self.fields.addWidget(self._source)
        self.fields.addLayout(pictures)
        self.fields.addWidget(self.actual_size)
        self.fields.addWidget(self.verdict)


def _following(bar: QScrollBar, other: QScrollBar) -> Callable[[int], None]:
    """Return what lets another scroll bar stand as far along as one of them."""

    def follow(value: int) -> None:
        share = value / max(bar.maximum(), 1)
        other.setValue(round(share * other.maximum()))

    return follow
