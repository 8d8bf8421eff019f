"""A short use of what the built program does with evidence and words, libraries and all."""

from __future__ import annotations

import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from devtools.process import TaskFailed

Ask = Callable[..., str]
"""Runs the program with arguments and returns what it printed."""

_CASE = "1"
_ORDER = "2233445566778899001"
_NOTICE = f"请在3个工作日内提交凭证，订单编号：{_ORDER}"
_RUDE = "你们小二都是骗子！"
# Two dots wide and high, without loss.
_WEBP = bytes.fromhex(
    "524946461e000000574542505650384c110000002f0140000007508f22d7a3ff8188e87f0000"
)
_CHARACTER = "案"
"""Stands on the cover of every Chinese bundle, as its title is 案件…."""


def try_evidence(ask: Ask, data: Path, folder: Path) -> None:
    """Let the program take in evidence, hand it in as ZIP and PDF, and read words.

    Args:
        ask: runs the program's commands.
        data: a data folder with one case.
        folder: an empty one for files.

    Raises:
        TaskFailed: something did not work.
    """

    def told(*words: str) -> Any:
        return json.loads(ask(*words, "--data-dir", str(data), "--lang", "zh_CN", "--json"))

    _attach(told, folder)
    _bundle(told, folder / "证据.zip")
    _read_words(told, folder)
    _need(told("prepare", _CASE)["title"], "The case is not prepared for its next contact.")


def _attach(told: Callable[..., Any], folder: Path) -> None:
    pictures = {"聊天截图.png": png(), "商品图.webp": _WEBP}
    for name, content in pictures.items():
        (folder / name).write_bytes(content)
    attached = told("attach", _CASE, *(str(folder / name) for name in pictures))
    _need(len(attached) == len(pictures), "The evidence was not added to the case.")
    checked = told("check")
    _need(checked["ok"] and checked["attachments"] == len(pictures), "The evidence is not sound.")


def _bundle(told: Callable[..., Any], out: Path) -> None:
    made = told("bundle", _CASE, str(out), "--pdf")
    with zipfile.ZipFile(out) as bundle:
        _need(bundle.testzip() is None, "The bundle's ZIP file is damaged.")
        names = bundle.namelist()
    kinds = {Path(name).suffix for name in names}
    whole = {"SHA256SUMS", "MANIFEST.json"} <= set(names) and {".png", ".webp"} <= kinds
    _need(whole, f"The bundle lacks something: {', '.join(names)}")
    fault = pdf_fault(Path(made["pdf"]).read_bytes(), pictures=2)
    _need(not fault, f"The bundle's PDF {fault}.")


def _read_words(told: Callable[..., Any], folder: Path) -> None:
    rude, notice = folder / "留言.txt", folder / "通知.txt"
    rude.write_text(_RUDE, "utf-8")
    notice.write_text(_NOTICE, "utf-8")
    findings = told("wording", str(rude))
    _need(any(one["text"] == "骗子" for one in findings), "An insult is not pointed out.")
    fields = told("parse", str(notice))["fields"]
    _need(fields.get("order_no", {}).get("value") == _ORDER, "A notice's order is not found.")


def png(side: int = 60) -> bytes:
    """Return a red square as a PNG file (ISO/IEC 15948)."""
    head = struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\xc8\x1e\x1e" * side) * side
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks)


def pdf_fault(content: bytes, pictures: int) -> str:
    """Return what is wrong with a bundle's PDF, "" when it can be read, copied and looked at.

    Args:
        content: the file.
        pictures: how many it has to have.
    """
    if not content.startswith(b"%PDF-") or not content.rstrip().endswith(b"%%EOF"):
        return "is no whole PDF"
    if re.search(rb"/FontFile[23] ", content) is None:
        return "has no font inside"
    # What a reader copies text by (ISO 32000-1, 9.10.3), which fpdf2 writes as it is.
    if f"<{ord(_CHARACTER):04X}>".encode() not in content.upper():
        return "has no Chinese in it"
    found = len(re.findall(rb"/Subtype /Image\b", content))
    return "" if found >= pictures else f"has {found} pictures of {pictures}"


def _chunk(kind: bytes, content: bytes) -> bytes:
    total = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", total)


def _need(holds: object, complaint: str) -> None:
    if not holds:
        raise TaskFailed(complaint)
