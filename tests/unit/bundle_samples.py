"""A bundle's document for tests of what is written of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.exchange.bundle_document import Document, Entry, Exhibit, Line, Words

WORDS = Words(
    facts="案件概况",
    dispute="争议点",
    wanted="期望结果",
    time_line="沟通与事件时间线",
    index="证据目录",
    no_contacts="尚无记录。",
    no_evidence="未附文件。",
    page="第 {page} 页 / 共 {pages} 页",
    exhibit="证据 {number}",
    not_in_font="字体缺少：{codes}，以 {mark} 代替。",
    not_printed="这张图片无法打印。",
    columns=("编号", "证明内容", "文件与 SHA-256"),
)
DOCUMENT = Document(
    language="zh_CN",
    title="订单纠纷",
    subtitle="举证材料与沟通记录",
    as_of="2026-11-22T03:00:00Z",
    is_masked=True,
    dispute="客服没有说明违反了哪一条规则",
    wanted="撤销退款判定",
    facts=(Line("order_no", "订单号", "1234567890123456789"),),
    entries=(),
    exhibits=(),
    remarks=("时间均为北京时间。",),
    words=WORDS,
)


def contact(number: int, said: str) -> Entry:
    """Return a row of the time line."""
    lines = (Line("agent_id", "客服 ID", f"小蜜{number}"), Line("said", "沟通内容", said))
    moment, at = "2026-11-20T02:00:00Z", "2026-11-20 10:00"
    return Entry("contact", number, moment, at, f"沟通 {number} · 千牛客服", lines)


def exhibit(number: int, source: Path, *, is_image: bool = True, name: str = "截图.png") -> Exhibit:
    """Return a file of evidence."""
    size = source.stat().st_size if source.exists() else 0
    return Exhibit(
        number=f"{number:02d}",
        file=f"{number:02d}_case_{number}.png",
        belongs_to="整个案件",
        key="case",
        given_name=name,
        size=size,
        size_shown=f"{size} B",
        sha256="0123456789abcdef" * 4,
        shows="与客服的聊天",
        remarks=("文件时间 2026-11-20 10:00",),
        made_how="",
        source=source,
        is_image=is_image,
    )


def all_text(document: Document) -> str:
    """Return every character of a document, for a font that has them all."""
    return repr(replace(document, exhibits=())) + repr(document.exhibits)
