"""A bundle as a PDF: cover, time line, index, and each picture on a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.times import from_text

from .bundle_document import Document, Entry, Exhibit, Line
from .pdf_font import FontFace
from .pdf_paper import ACCENT, GREY, HEIGHT, WIDTH, Paper, Row, Styled
from .pdf_pictures import printed

_FACT_WIDTHS = (38.0, WIDTH - 38)
_INDEX_WIDTHS = (13.0, 71.0, WIDTH - 84)
_INDENT = 5.0
# What stands above a picture takes no more than this; of a name without end the rest is left out.
_CAPTION_HEIGHT = 34.0
_LONGEST_CAPTION = 160
# On paper a sum is compared in two lines.
_SUM_HALF = 32
_MOST_CODES = 12


def write_pdf(document: Document, face: FontFace, told: Callable[[int], None]) -> bytes:
    """Return a bundle's PDF, which has the same bytes for the same document, font and libraries.

    Pictures are made smaller one by one, so that memory holds them as they are printed only.

    Args:
        face: the font for all of it.
        told: gets the bytes of each picture that was done, and 0 after other steps; what it raises
            ends the work.
    """
    paper = Paper(
        face,
        document.title,
        "zh-CN" if document.language == "zh_CN" else "en",
        _moment(document),
        document.words.page,
    )
    with closing(paper):
        _write_cover(paper, document)
        _write_time_line(paper, document, told)
        _write_index(paper, document, told)
        for exhibit in document.exhibits:
            if exhibit.is_image:
                _write_picture(paper, document, exhibit)
                told(exhibit.size)
        return bytes(paper.output())


def _moment(document: Document) -> datetime:
    return from_text(document.as_of)


def _write_cover(paper: Paper, document: Document) -> None:
    words = document.words
    paper.write_text(Styled(document.title, 18))
    paper.write_text(Styled(document.subtitle, 10, GREY))
    paper.space(4)
    if document.dispute:
        paper.write_box((Styled(words.dispute, 10, ACCENT), Styled(document.dispute, 13)))
    if document.wanted:
        paper.write_heading(words.wanted)
        paper.write_text(Styled(document.wanted, 11))
    paper.write_heading(words.facts)
    for fact in document.facts:
        paper.write_row(((Styled(fact.label, 10, GREY),), (Styled(fact.value),)), _FACT_WIDTHS)
    paper.space(3)
    for remark in document.remarks:
        paper.write_text(Styled(remark, 9, GREY))
    _write_lacking(paper, document)


def _write_lacking(paper: Paper, document: Document) -> None:
    """Tell which characters the font lacks: a square in evidence would be taken for its own."""
    characters, mark = paper.lacking(_texts(document))
    if not characters:
        return
    codes = [f"U+{ord(one):04X}" for one in characters[:_MOST_CODES]]
    codes += ["…"] if len(characters) > _MOST_CODES else []
    remark = document.words.not_in_font.replace("{codes}", " ".join(codes)).replace("{mark}", mark)
    paper.write_text(Styled(remark, 9, GREY))


def _texts(document: Document) -> Iterator[str]:
    yield from (document.title, document.subtitle, document.dispute, document.wanted)
    yield from document.remarks
    for line in document.facts:
        yield _in_one(line)
    for entry in document.entries:
        yield entry.heading
        yield from (_in_one(line) for line in entry.lines)
    for exhibit in document.exhibits:
        yield from (exhibit.belongs_to, exhibit.given_name, exhibit.shows, *exhibit.remarks)


def _write_time_line(paper: Paper, document: Document, told: Callable[[int], None]) -> None:
    paper.write_heading(document.words.time_line)
    if not document.entries:
        paper.write_text(Styled(document.words.no_contacts, 10, GREY))
    for entry in document.entries:
        _write_entry(paper, entry)
        told(0)


def _write_entry(paper: Paper, entry: Entry) -> None:
    paper.need(16)
    paper.write_text(Styled(entry.at, 9, GREY))
    paper.write_text(Styled(entry.heading, 10.5))
    for line in entry.lines:
        paper.write_text(Styled(_in_one(line)), _INDENT)
    paper.space(3)


def _in_one(line: Line) -> str:
    return f"{line.label} {line.value}"


def _write_index(paper: Paper, document: Document, told: Callable[[int], None]) -> None:
    words = document.words
    paper.write_heading(words.index)
    if not document.exhibits:
        paper.write_text(Styled(words.no_evidence, 10, GREY))
        return
    head: Row = [[Styled(one, 9, GREY)] for one in words.columns]
    paper.write_row(head, _INDEX_WIDTHS)
    for exhibit in document.exhibits:
        paper.write_row(_index_row(exhibit), _INDEX_WIDTHS, head)
        told(0)


def _index_row(exhibit: Exhibit) -> Row:
    about = [Styled(exhibit.belongs_to)]
    if exhibit.shows:
        about.append(Styled(exhibit.shows))
    about += [Styled(remark, 8.5, GREY) for remark in exhibit.remarks]
    file = [
        Styled(exhibit.file, 9),
        Styled(exhibit.given_name, 9),
        Styled(exhibit.size_shown, 8.5, GREY),
        Styled(exhibit.sha256[:_SUM_HALF], 8, GREY),
        Styled(exhibit.sha256[_SUM_HALF:], 8, GREY),
    ]
    return [Styled(exhibit.number)], about, file


def _write_picture(paper: Paper, document: Document, exhibit: Exhibit) -> None:
    try:
        # The first part shows whether it can be read at all.
        for part in printed(exhibit.source, WIDTH, HEIGHT - _CAPTION_HEIGHT):
            _write_caption(paper, document, exhibit)
            paper.write_picture(part.jpeg, part.width, part.height)
    except UserError:
        _write_caption(paper, document, exhibit)
        paper.write_text(Styled(document.words.not_printed, 10, GREY))


def _write_caption(paper: Paper, document: Document, exhibit: Exhibit) -> None:
    paper.add_page()
    title = document.words.exhibit.replace("{number}", exhibit.number)
    paper.write_text(Styled(_cut(f"{title} · {exhibit.belongs_to}"), 11))
    if exhibit.shows:
        paper.write_text(Styled(_cut(exhibit.shows), 9))
    paper.write_text(Styled(_cut(f"{exhibit.file} · {exhibit.given_name}"), 8.5, GREY))
    paper.space(2)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_CAPTION else f"{line[:_LONGEST_CAPTION]}…"
