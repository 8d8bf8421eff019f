"""What an agent settled or promised last."""

from __future__ import annotations

import re

_SETTLED = re.compile(
    r"已(?:经|为您|帮您|给您|将|把|对|按|全部|成功|重新){0,4}[^,。!?\n]{0,8}"
    r"(?:提交|升级|登记|受理|恢复|处理|通过|撤销|解除|反馈|转交|退款|退还|关闭|取消|加急|备注|补充|上报|修复|解冻|返还)"
    r"|帮您[^,。!?\n]{0,4}(?:提交|升级|登记|反馈|加急|撤销|恢复)(?:了|好)"
    r"|(?:无法|不能|不予|不支持|没办法)[^,。!?\n]{0,6}(?:撤销|处理|恢复|退|修改|支持|通过|更改|解除|取消|受理)"
    r"|(?:申诉|审核|复核|校验)[^,。!?\n]{0,4}(?:不通过|未通过|通过|成功|失败|不成立|成立)"
    r"|维持[^,。!?\n]{0,6}(?:处罚|判定|结果|决定)|驳回|同意[^,。!?\n]{0,8}(?:撤销|恢复|退|申请)"
    r"|(?:我们|这边|专员|同事|同学|系统)?会(?:尽快|为您|帮您|给您|在|有专)[^,。!?\n]{0,12}"
    r"(?:处理|回复|联系|答复|核实|审核|恢复)"
    r"|\b(?:resolved|escalated|restored|refunded|closed|cancelled|approved|rejected|opened)\b"
    r"|\bwill (?:reply|call|get back|restore|refund|escalate)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:\?|吗|么|呢)[~。!\s]*$")


def settles(words: str) -> bool:
    """Say whether an agent's message tells what was done, decided or will be done."""
    return _SETTLED.search(words) is not None and _ASKS.search(words) is None
