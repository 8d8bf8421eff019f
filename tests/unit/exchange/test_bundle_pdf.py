"""A bundle as a PDF, read again by another library."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from desktop_app.exchange.bundle_document import Document, Line
from desktop_app.exchange.bundle_pdf import write_pdf
from desktop_app.exchange.pdf_font import FontFace, find_face
from desktop_app.system.pdf_fonts import font_files
from tests.unit.bundle_samples import DOCUMENT, all_text, contact, exhibit
from tests.unit.font_samples import make_font


def nothing(_: int) -> None:
    pass


def printed(document: Document, folder: Path) -> PdfReader:
    font = make_font(folder / "font.otf", all_text(document) + "…□")
    return PdfReader(io.BytesIO(write_pdf(document, FontFace(font, 0), nothing)))


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def picture(path: Path, width: int, height: int, **options: Any) -> Path:
    Image.new("RGB", (width, height), "red").save(path, **options)
    return path


def embedded(reader: PdfReader) -> Any:
    """Return what the PDF says about its one font."""
    resources: Any = reader.pages[0]["/Resources"]
    (font,) = resources["/Font"].values()
    return font["/DescendantFonts"][0]["/FontDescriptor"]


def test_the_font_is_embedded_and_its_text_can_be_read(tmp_path: Path) -> None:
    reader = printed(DOCUMENT, tmp_path)
    text = text_of(reader)
    for words in ("争议点", DOCUMENT.dispute, "1234567890123456789", "第 1 页 / 共 1 页"):
        assert words in text
    assert text.index(DOCUMENT.dispute) < text.index("案件概况")
    assert "/FontFile2" in embedded(reader)


@pytest.mark.linux
def test_the_usual_font_of_linux_with_postscript_outlines() -> None:
    face = find_face(font_files())
    assert face is not None
    content = write_pdf(DOCUMENT, face, nothing)
    reader = PdfReader(io.BytesIO(content))
    # pypdf does not know that each character of such a font takes two bytes.
    assert DOCUMENT.dispute in text_of(reader).replace("\0", "")
    assert "/FontFile3" in embedded(reader)
    # Of its 16 MB only what is used.
    assert len(content) < 200_000


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    document = replace(DOCUMENT, exhibits=(exhibit(1, picture(tmp_path / "a.png", 30, 20)),))
    face = FontFace(make_font(tmp_path / "font.ttf", all_text(document)), 0)
    assert write_pdf(document, face, nothing) == write_pdf(document, face, nothing)


def test_many_contacts_and_endless_values_go_over_pages(tmp_path: Path) -> None:
    entries = tuple(contact(number, "请在3个工作日内提交凭证，" * 9) for number in range(1, 151))
    endless = Line("notes", "其他", "很长的内容" * 1500)
    document = replace(
        DOCUMENT, entries=entries, facts=(*DOCUMENT.facts, endless), dispute="争议" * 400
    )
    reader = printed(document, tmp_path)
    pages = len(reader.pages)
    assert pages > 10
    assert f"第 {pages} 页 / 共 {pages} 页" in reader.pages[-1].extract_text()
    whole = re.sub(r"\s|第\d+页/共\d+页", "", text_of(reader).replace(" ", ""))
    assert whole.count("很长的内容") == 1500
    assert "小蜜150" in whole
    for page in reader.pages:
        assert len(page.extract_text().strip()) > 20


def test_the_index_repeats_its_head_on_each_page(tmp_path: Path) -> None:
    exhibits = tuple(exhibit(number, tmp_path / "none", is_image=False) for number in range(1, 61))
    reader = printed(replace(DOCUMENT, exhibits=exhibits), tmp_path)
    with_rows = [text for page in reader.pages if "_case_" in (text := page.extract_text())]
    assert len(with_rows) > 3
    assert all("证明内容" in text for text in with_rows)


def test_what_the_font_lacks_is_replaced(tmp_path: Path) -> None:
    document = replace(DOCUMENT, title="退款")
    font = make_font(tmp_path / "font.ttf", all_text(document) + "□")
    strange = replace(document, title="退款😀👨‍👩‍👧\u202eمرحبا\ue000pages\ue000\x07{nb}")
    reader = PdfReader(io.BytesIO(write_pdf(strange, FontFace(font, 0), nothing)))
    first = reader.pages[0].extract_text().splitlines()[0]
    assert first.startswith("退款□")
    assert first.endswith("□pages□{nb}")


def test_what_the_font_lacks_is_told_on_the_cover(tmp_path: Path) -> None:
    strange = replace(
        DOCUMENT, entries=(contact(1, "退款😀 𠮷 完"),), dispute="\u200b□", wanted="é\t\n"
    )
    font = make_font(
        tmp_path / "font.ttf",
        all_text(DOCUMENT) + all_text(strange).translate(dict.fromkeys(map(ord, "😀𠮷"))) + "é□",
    )
    reader = PdfReader(io.BytesIO(write_pdf(strange, FontFace(font, 0), nothing)))
    assert "字体缺少：U+1F600 U+20BB7，以 □ 代替。" in text_of(reader)
    assert "字体缺少" not in text_of(printed(DOCUMENT, tmp_path))


def test_pictures_are_upright_whole_and_small(tmp_path: Path) -> None:
    turned = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "SecretCamera"
    picture(turned, 4000, 3000, exif=exif)
    wide = picture(tmp_path / "wide.png", 3000, 40)
    document = replace(DOCUMENT, exhibits=(exhibit(1, turned), exhibit(2, wide)))
    reader = printed(document, tmp_path)
    images = [page.images[0] for page in reader.pages if len(page.images)]
    sizes = [one.image.size for one in images if one.image is not None]
    assert len(sizes) == 2
    assert sizes[0][0] < sizes[0][1] < 2400
    assert sizes[1][0] > 30 * sizes[1][1]
    assert b"SecretCamera" not in images[0].data


def test_a_whole_chat_in_one_picture_is_printed_in_parts(tmp_path: Path) -> None:
    chat = picture(tmp_path / "chat.png", 1000, 12000)
    reader = printed(replace(DOCUMENT, exhibits=(exhibit(1, chat),)), tmp_path)
    pages = [page for page in reader.pages if len(page.images)]
    assert len(pages) > 3
    assert all("证据 01" in page.extract_text() for page in pages)


def test_a_broken_picture_is_told_and_the_others_are_printed(tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    good = picture(tmp_path / "good.png", 30, 20)
    document = replace(DOCUMENT, exhibits=(exhibit(1, broken), exhibit(2, good)))
    reader = printed(document, tmp_path)
    assert text_of(reader).count(DOCUMENT.words.not_printed) == 1
    assert sum(len(page.images) for page in reader.pages) == 1


def test_the_caller_can_end_it(tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def enough(_: int) -> None:
        raise Enough

    document = replace(DOCUMENT, entries=(contact(1, "在吗"),))
    font = make_font(tmp_path / "font.ttf", all_text(document))
    with pytest.raises(Enough):
        write_pdf(document, FontFace(font, 0), enough)


def test_it_prints_in_a_program_without_tls() -> None:
    # As the built program is, in which nothing opens a connection.
    code = (
        "import sys; sys.modules['_ssl'] = sys.modules['ssl'] = None; "
        "import desktop_app.exchange.bundle_pdf; assert 'fpdf' in sys.modules"
    )
    root = str(Path(__file__).parents[3])
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root)
