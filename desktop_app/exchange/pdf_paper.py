"""Paper of a PDF: text in one font, tables, boxes and pictures, with numbers on the pages.

fpdf2 embeds the font's used part and writes the file; what stands where is decided here, because
its own line breaking knows only spaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from io import BytesIO

from .pdf_font import FontFace
from .pdf_library import FPDF, TTFFont
from .pdf_lines import lines_of
from .pdf_text import Drawable

# A page in millimetres: A4 (ISO 216).
MARGIN = 18.0
WIDTH = 210.0 - 2 * MARGIN
BOTTOM = 297.0 - MARGIN
HEIGHT = BOTTOM - MARGIN

_FAMILY = "text"
_POINT = 25.4 / 72
_LEADING = 1.45
_PADDING = 1.6
# Stands for the number of pages until it is known; no text has it, see pdf_text.
_PAGES = "\ue000pages\ue000"

Colour = tuple[int, int, int]
BLACK: Colour = (31, 35, 40)
GREY: Colour = (87, 96, 106)
LINE: Colour = (201, 206, 212)
ACCENT: Colour = (179, 89, 0)


@dataclass(frozen=True, slots=True)
class Styled:
    """A text with its look; ``size`` in points."""

    text: str
    size: float = 10
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class _Set:
    """A line of a text, ready to be drawn."""

    text: str
    size: float
    colour: Colour

    @property
    def height(self) -> float:
        return self.size * _POINT * _LEADING


class Paper(FPDF):
    """A PDF that is written from top to bottom."""

    def __init__(
        self, face: FontFace, title: str, language: str, moment: datetime, page_words: str
    ) -> None:
        """Begin with an empty first page.

        Args:
            language: for whoever reads the file aloud, e.g. ``zh-CN``.
            moment: the paper's date; the moment of writing would make each one differ.
            page_words: the line below each page, with ``{page}`` and ``{pages}``.
        """
        super().__init__(format="A4")
        self._page_words = page_words
        self.set_creation_date(moment)
        self.set_title(title)
        self.set_lang(language)
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(False)
        self.c_margin = 0
        self.add_font(_FAMILY, fname=face.path, collection_font_number=face.number)
        self.set_font(_FAMILY, size=10)
        self.alias_nb_pages(_PAGES)
        self.add_page()

    def footer(self) -> None:
        """Number the page; fpdf2 calls it at the end of each."""
        words = self._page_words.replace("{page}", str(self.page_no()))
        line = Styled(words.replace("{pages}", _PAGES), 8, GREY)
        self.set_y(BOTTOM + 4)
        self._draw(_Set(line.text, line.size, line.colour), MARGIN)

    def close(self) -> None:
        """Let go of the font's file, which fpdf2 keeps open."""
        font = self.fonts.get(_FAMILY)
        if isinstance(font, TTFFont):
            font.ttfont.close()

    @property
    def room(self) -> float:
        """How many millimetres are left on the page."""
        return BOTTOM - self.get_y()

    def lacking(self, texts: Iterable[str]) -> tuple[list[str], str]:
        """Return which characters of texts the font lacks, and what is drawn instead of each."""
        return self._drawable.lacking(texts), self._drawable.instead

    def space(self, height: float) -> None:
        """Leave some millimetres free."""
        self.set_y(min(self.get_y() + height, BOTTOM))

    def need(self, height: float) -> None:
        """Begin a new page unless so many millimetres are left on this one."""
        if self.room < height:
            self.add_page()

    def write_text(self, text: Styled, indent: float = 0) -> None:
        """Write a text over as many lines and pages as it takes."""
        for line in self._lines(text, WIDTH - indent):
            self.need(line.height)
            self._draw(line, MARGIN + indent)
            self.space(line.height)

    def write_heading(self, text: str) -> None:
        """Write a heading, never as the last line of a page."""
        self.need(30)
        self.space(6)
        self.write_text(Styled(text, 13))
        self.set_draw_color(*BLACK)
        self.line(MARGIN, self.get_y() + 0.6, MARGIN + WIDTH, self.get_y() + 0.6)
        self.space(2.5)

    def write_box(self, texts: Sequence[Styled]) -> None:
        """Write texts with a coloured bar at their side, over as many pages as they take."""
        self.need(24)
        for line in (one for text in texts for one in self._lines(text, WIDTH - 8)):
            self.need(line.height)
            self.set_fill_color(*ACCENT)
            self.rect(MARGIN, self.get_y(), 2, line.height, style="F")
            self._draw(line, MARGIN + 6)
            self.space(line.height)

    def write_row(
        self, cells: Sequence[Sequence[Styled]], widths: Sequence[float], head: Row | None = None
    ) -> None:
        """Write a row of a table. One that is higher than a page goes on on the next.

        Args:
            cells: the texts of each cell, below each other.
            widths: of the cells in millimetres.
            head: cells of the row that is repeated on each new page.
        """
        columns = [
            [line for text in cell for line in self._lines(text, width - 2 * _PADDING)]
            for cell, width in zip(cells, widths, strict=True)
        ]
        height = max(_height(column) for column in columns) + 2 * _PADDING
        # A row that fits on a page is not torn, one that does not is not put off.
        self._turn_page(min(height, HEIGHT / 3) if height > HEIGHT - 20 else height, widths, head)
        while True:
            room = self.room - 2 * _PADDING
            columns = self._write_part(columns, widths, room)
            if not any(columns):
                return
            self._turn_page(HEIGHT, widths, head)

    def write_picture(self, jpeg: bytes, width: float, height: float) -> None:
        """Draw a picture in the middle of the line, in millimetres; it has to fit on the page."""
        left, top = MARGIN + (WIDTH - width) / 2, self.get_y()
        self.image(BytesIO(jpeg), left, top, width, height)
        self.set_draw_color(*LINE)
        self.rect(left, top, width, height)
        self.set_y(top + height)

    def _turn_page(self, height: float, widths: Sequence[float], head: Row | None) -> None:
        if self.room >= height:
            return
        self.add_page()
        if head is not None:
            self.write_row(head, widths)

    def _write_part(
        self, columns: list[list[_Set]], widths: Sequence[float], room: float
    ) -> list[list[_Set]]:
        """Write as much of a row as there is room for; return what is left of it."""
        parts = [_first(column, room) for column in columns]
        top, left = self.get_y(), MARGIN
        height = max(_height(part) for part in parts) + 2 * _PADDING
        self.set_draw_color(*LINE)
        for part, width in zip(parts, widths, strict=True):
            self.rect(left, top, width, height)
            y = top + _PADDING
            for line in part:
                self.set_y(y)
                self._draw(line, left + _PADDING)
                y += line.height
            left += width
        self.set_y(top + height)
        return [column[len(part) :] for column, part in zip(columns, parts, strict=True)]

    def _lines(self, text: Styled, width: float) -> list[_Set]:
        def width_of(piece: str) -> float:
            return self._drawable.width(piece) * text.size * _POINT

        lines = lines_of(self._drawable.text(text.text), width_of, width)
        return [_Set(line, text.size, text.colour) for line in lines]

    def _draw(self, line: _Set, left: float) -> None:
        self.set_font_size(line.size)
        self.set_text_color(*line.colour)
        self.set_x(left)
        if line.text:
            self.cell(WIDTH, line.height, line.text)

    @cached_property
    def _drawable(self) -> Drawable:
        font = self.fonts[_FAMILY]
        characters = frozenset(font.cmap) if isinstance(font, TTFFont) else frozenset()

        def width_of(character: str) -> float:
            self.set_font_size(10)
            return self.get_string_width(character) / (10 * _POINT)

        return Drawable(characters, width_of)


Row = Sequence[Sequence[Styled]]


def _height(lines: Sequence[_Set]) -> float:
    return sum(line.height for line in lines)


def _first(lines: Sequence[_Set], room: float) -> list[_Set]:
    """Return the lines that fit into some millimetres; one at least, so that it goes on."""
    taken: list[_Set] = []
    for line in lines:
        room -= line.height
        if room < 0 and taken:
            break
        taken.append(line)
    return taken
