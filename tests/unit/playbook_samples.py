"""A small playbook file that is right, for tests that need one of their own."""

from __future__ import annotations

from pathlib import Path

_SAMPLE = """\
schema = 1
id = "ID"
version = 1
order = 10
keywords = ["样本", "sample"]  # both languages
channels = ["qianniu", "ticket"]
name = { zh = "名称 ID", en = "Name ID" }
summary = { zh = "何时适用。", en = "When it applies." }
department = { zh = "运营审核", en = "Operations review" }
first_line = { zh = "第一句", en = "First line" }

[said_duration]
text = { zh = "15–30 分钟", en = "15–30 minutes" }
source = { address = "", grade = "unverified", checked = 2026-11-22 }

[[checklist]]
id = "notice"
required = true
title = { zh = "通知截图", en = "Screenshot of the notice" }
how = { zh = "整页截图。", en = "Capture the whole page." }

[[checklist]]
id = "chat"
required = false
title = { zh = "聊天记录", en = "Chat" }
how = { zh = "生成举证号。", en = "Create the evidence number." }
perishes_after_days = 75
perishes = { zh = "最多覆盖 75 天。", en = "Covers 75 days at most." }
source = { address = "example.org/chat", grade = "B", checked = 2026-11-20 }

[[checklist]]
id = "invoice"
required = true
how = { zh = "向供货商索取。", en = "Ask the supplier." }
[checklist.title]
zh = "发票"
en = "Invoice"

[[templates]]
id = "first-contact"
stage = "first-contact"
title = { zh = "首次沟通", en = "First contact" }
[templates.body]
zh = \"\"\"
您好，订单 {{订单号}}：
请告知依据的规则。
\"\"\"
en = \"\"\"
Order {{order_no}}:
please name the rule.
\"\"\"

[[templates]]
id = "chase"
stage = "chase"
title = { zh = "催办", en = "Chase" }
body = { zh = "请问进度？", en = "How far is it?" }

[[templates]]
id = "escalate"
stage = "escalate"
title = { zh = "升级", en = "Escalate" }
body = { zh = "争议点：{{争议点}}", en = "Point in dispute: {{point_in_dispute}}" }

[[tips]]
id = "ask-which-rule"
text = { zh = "问清是哪条规则。", en = "Ask which rule." }
source = { address = "", grade = "unverified", checked = 2026-11-22 }

[[deadlines]]
id = "seller-evidence"
kind = "ours"
event = { zh = "小二介入", en = "the platform steps in" }
amount = 3
unit = "working-days"
title = { zh = "提交举证", en = "Submit evidence" }
source = { address = "example.org/rule", grade = "A-", checked = 2026-11-22 }

[[facts]]
id = "records"
text = { zh = "至少保存三年。", en = "Kept for three years." }
source = { address = "example.org/law", grade = "A", checked = 2026-11-22 }

[[uploads]]
id = "evidence-picture"
title = { zh = "上传凭证", en = "Evidence" }
formats = ["jpg", "gif"]
max_bytes = 500_000
source = { address = "example.org/upload", grade = "A-", checked = 2026-11-22 }

[[text_limits]]
id = "refusal-text"
title = { zh = "拒绝说明", en = "Refusal" }
unit = "characters"
least = 2
most = 200
source = { address = "example.org/refuse", grade = "A-", checked = 2026-11-22 }
"""


def sample(playbook_id: str, *changes: tuple[str, str]) -> str:
    """Return the text of a playbook file.

    Args:
        playbook_id: its id, which is also in its name.
        changes: texts to put in place of others, each of which has to be there.
    """
    text = _SAMPLE.replace('"ID"', f'"{playbook_id}"').replace(" ID", f" {playbook_id}")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def write_sample(folder: Path, playbook_id: str, *changes: tuple[str, str]) -> Path:
    """Write :func:`sample` to the file that its id asks for and return the file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{playbook_id}.toml"
    path.write_text(sample(playbook_id, *changes), encoding="utf-8")
    return path
