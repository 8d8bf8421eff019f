"""What the trial of a built program takes for a good PDF, and the picture that it hands in."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.exchange.bundle_pdf import write_pdf
from desktop_app.exchange.pdf_font import FontFace
from devtools.program.evidence_trial import pdf_fault, png
from tests.unit.bundle_samples import DOCUMENT, all_text, exhibit
from tests.unit.font_samples import make_font


@pytest.fixture
def pdf(tmp_path: Path) -> bytes:
    """A bundle of one picture as the program prints it."""
    picture = tmp_path / "a.png"
    picture.write_bytes(png())
    document = replace(DOCUMENT, title="案件 1", exhibits=(exhibit(1, picture),))
    font = make_font(tmp_path / "font.ttf", all_text(document))
    return write_pdf(document, FontFace(font, 0), lambda _: None)


def test_a_bundle_of_the_program_is_found_good(pdf: bytes) -> None:
    assert pdf_fault(pdf, pictures=1) == ""


@pytest.mark.parametrize(
    ("there", "instead", "fault"),
    [
        (b"%PDF-", b"%PS-", "is no whole PDF"),
        (b"%%EOF", b"", "is no whole PDF"),
        (b"/FontFile2", b"/Nothing", "has no font inside"),
        (b"<6848>", b"<0041>", "has no Chinese in it"),
        (b"/Subtype /Image", b"/Subtype /Form", "has 0 pictures of 1"),
    ],
)
def test_what_a_pdf_lacks_is_told(pdf: bytes, there: bytes, instead: bytes, fault: str) -> None:
    assert there in pdf
    assert pdf_fault(pdf.replace(there, instead), pictures=1) == fault


def test_the_picture_made_on_the_spot_is_one() -> None:
    with Image.open(io.BytesIO(png())) as image:
        image.load()
        assert image.format == "PNG"
        assert image.getpixel((5, 5)) == (200, 30, 30)
