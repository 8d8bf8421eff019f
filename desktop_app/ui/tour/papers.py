"""Made-up papers of the made-up shop, drawn by the program itself: nobody in them is real."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from .clock import shanghai
from .watch import StepFailed

_INK, _FAINT, _STAMP = QColor("#222222"), QColor("#8A8F98"), QColor("#C0392B")
_GRAIN_SEED = 1117
_CHAT = (
    (True, "两件只收到一件，少了浅灰色那件。"),
    (False, "您好，出库称重 0.86 公斤，打包视频里是两件。"),
    (True, "没有，袋子里就一件。补发也行，寄到："),
    (True, "周小南 19900000000"),
    (True, "临江市春和路 18 号 3 幢 1202"),
    (False, "已请网点核对称重，今天答复您。"),
)
_PRIVATE_LINES = (3, 4)
_LINE, _FIRST_LINE, _CHAT_WIDTH = 76, 96, 720
_ORDER = (
    ("订单号", "2190057731648829306"),
    ("下单时间", "2026-11-02 21:14:08"),
    ("付款时间", "2026-11-02 21:14:55"),
    ("发货时间", "2026-11-03 16:40:21"),
    ("签收时间", "2026-11-05 12:07:36"),
    ("商品", "纯棉长袖 T 恤 × 2（藏青、浅灰）"),
    ("实付", "¥159.00"),
)
_PACKING = "11 月 3 日打包清单\n藏青 1 件，浅灰 1 件，快递袋 1 个\n出库称重 0.86 公斤\n"
_ACCOUNT = (
    "11-03 16:40 发货，出库称重 0.86 公斤（称重照片）\n"
    "11-05 12:07 签收，快递称重 0.85 公斤（签收底单）\n"
    "11-06 13:52 买家称少收一件（聊天截图）\n"
    "11-07 10:05 打包视频、称重记录、揽收底单已提交\n"
)

PRIVATE = tuple(QRect(88, _FIRST_LINE + line * _LINE, 400, _LINE - 20) for line in _PRIVATE_LINES)
"""Where the chat shows what the platform need not see, in pixels."""


@dataclass(frozen=True, slots=True)
class Papers:
    """What the seller has on disk about an order, and as a screenshot.

    Attributes:
        slip: photo of the courier's delivery slip, larger than an upload may be.
        chat: screenshot of the chat with the buyer.
        scale: photo of the parcel on the scales.
        packing, account: texts.
    """

    slip: Path
    chat: Path
    scale: Path
    packing: Path
    account: Path


def draw_papers(folder: Path) -> Papers:
    """Put the papers into a folder; they are the same each time.

    Raises:
        StepFailed: one cannot be written.
    """
    packing, account = folder / "打包清单.txt", folder / "事实经过.txt"
    packing.write_text(_PACKING, "utf-8")
    account.write_text(_ACCOUNT, "utf-8")
    papers = Papers(
        _saved(_slip(), folder / "签收底单.jpg"),
        _saved(_chat(), folder / "旺旺聊天截图.png"),
        _saved(_scale(), folder / "出库称重.png"),
        packing,
        account,
    )
    taken = shanghai(datetime(2026, 11, 17, 9, 30)).timestamp()
    for path in (papers.slip, papers.chat, papers.scale, packing, account):
        os.utime(path, (taken, taken))
    return papers


def order_screenshot() -> QImage:
    """Return the order as the seller centre shows it."""
    image = _sheet(QSize(820, 480), "#F4F6F9")
    painter = _painter(image)
    painter.fillRect(0, 0, 820, 64, QColor("#1F6FEB"))
    _write(painter, QRect(28, 0, 760, 64), "订单详情", 26, QColor("white"))
    for row, (name, value) in enumerate(_ORDER):
        top = 84 + row * 54
        painter.fillRect(28, top, 764, 46, QColor("white"))
        _write(painter, QRect(48, top, 180, 46), name, 20, _FAINT)
        _write(painter, QRect(240, top, 540, 46), value, 20, _INK)
    painter.end()
    return image


def _chat() -> QImage:
    image = _sheet(QSize(_CHAT_WIDTH, _FIRST_LINE + len(_CHAT) * _LINE + 24), "#EDF1F5")
    painter = _painter(image)
    painter.fillRect(0, 0, _CHAT_WIDTH, 72, QColor("white"))
    _write(painter, QRect(28, 0, 600, 72), "阿南**y    11-06 13:52", 24, _INK)
    for line, (is_buyer, words) in enumerate(_CHAT):
        top = _FIRST_LINE + line * _LINE
        bubble = QRect(76 if is_buyer else 104, top, 540, _LINE - 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white" if is_buyer else "#CFE6FF"))
        painter.drawRoundedRect(bubble, 12, 12)
        painter.setBrush(QColor("#F0A35E" if is_buyer else "#4C8DD6"))
        painter.drawEllipse(QPoint(44 if is_buyer else 676, top + 28), 22, 22)
        _write(painter, bubble.adjusted(18, 0, -8, 0), words, 21, _INK)
    painter.end()
    return image


def _slip() -> QImage:
    image = _sheet(QSize(1600, 1200), "#7C6A58")
    painter = _painter(image)
    painter.translate(800, 600)
    painter.rotate(-2)
    painter.fillRect(-620, -460, 1240, 920, QColor("#FBF8F0"))
    lines = (
        "签收底单（网点留存）",
        "运单号  SF1394027756120",
        "收件人  阿南**    件数  1 袋",
        "快递称重  0.85 公斤",
        "签收时间  2026-11-05 12:07    本人签收",
    )
    for row, words in enumerate(lines):
        size = 64 if row == 0 else 48
        _write(painter, QRect(-560, -420 + row * 150, 1120, 120), words, size, _INK)
    painter.setPen(QPen(_STAMP, 10))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPoint(430, 290), 150, 150)
    middle = Qt.AlignmentFlag.AlignCenter
    _write(painter, QRect(290, 240, 280, 100), "网点专用", 56, _STAMP, middle)
    painter.resetTransform()
    # The grain of a photo: without it, any picture would be small.
    grain = random.Random(_GRAIN_SEED).randbytes(1600 * 1200)
    painter.setOpacity(0.16)
    painter.drawImage(0, 0, QImage(grain, 1600, 1200, 1600, QImage.Format.Format_Grayscale8))
    painter.end()
    return image


def _scale() -> QImage:
    image = _sheet(QSize(900, 600), "#D9DEE4")
    painter = _painter(image)
    painter.fillRect(180, 60, 540, 250, QColor("#B98F5A"))
    painter.fillRect(430, 60, 40, 250, QColor("#E5D3B3"))
    painter.fillRect(120, 310, 660, 40, QColor("#59636E"))
    painter.fillRect(220, 350, 460, 190, QColor("#39424C"))
    middle = Qt.AlignmentFlag.AlignCenter
    _write(painter, QRect(220, 360, 460, 110), "0.86 kg", 60, QColor("#7CFFB2"), middle)
    _write(painter, QRect(220, 470, 460, 60), "2026-11-03 16:31", 30, QColor("#C9D3DD"), middle)
    painter.end()
    return image


def _sheet(size: QSize, ground: str) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _write(
    painter: QPainter,
    place: QRect,
    words: str,
    size: int,
    ink: QColor,
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, across | Qt.AlignmentFlag.AlignVCenter, words)


def _saved(image: QImage, path: Path) -> Path:
    if not image.save(str(path), quality=95 if path.suffix == ".jpg" else -1):
        raise StepFailed(f"{path} cannot be written")
    return path
