"""How the platform was reached, as a text tells."""

from __future__ import annotations

import re

from desktop_app.domain.contact import Channel

from .chat import Message
from .proposal import Guess, PasteKind, Why

_MENTIONED = (
    (
        Channel.HOTLINE,
        r"热线|打(?:了个?|过)?电话|电话(?:客服|沟通|联系|咨询|里)|致电|来电|拨打"
        r"|hotline|phoned|called the|by phone",
    ),
    (Channel.SELLER_CENTRE, r"卖家中心|商家中心|咨询管理|客服管理|seller cent(?:er|re)"),
    (Channel.ORDER_PAGE, r"订单(?:详情)?页面?|order page"),
    (Channel.MOBILE_APP, r"手机淘宝|手淘|我的淘宝|手机端|mobile app"),
    (Channel.TICKET, r"工单中心|提交(?:了)?工单|工单里|ticket cent(?:er|re)|filed a ticket"),
    (Channel.QIANNIU, r"千牛(?!闪退|打不开|异常|报错|卡|崩)|旺旺(?:上|里|找|联系)|qianniu"),
)
_TICKET_NOTICE = re.compile(
    r"工单(?:[\u4e00-\u9fff]{0,6}(?:通知|回复|成功|提醒|完结|结果)|编号|ID|号)"
    r"|ticket (?:update|reply|created)",
    re.IGNORECASE,
)


def channel_guesses(text: str, kind: PasteKind, agent: Message | None) -> list[Guess]:
    """Return how the platform was reached.

    Args:
        text: the folded text.
        kind: what the text is.
        agent: of a chat, a message that an agent wrote; None for none.
    """
    if kind is PasteKind.CHAT:
        if agent is None:
            return []
        end = agent.name_start + len(agent.name)
        return [_guess(Channel.QIANNIU, agent.name_start, end, 0.7, Why.SPEAKER)]
    if kind is PasteKind.NOTICE:
        match = _TICKET_NOTICE.search(text[:120])
        return [_guess(Channel.TICKET, *match.span(), 0.85, Why.MENTIONED)] if match else []
    if kind is PasteKind.TABLE:
        return []
    found = []
    for channel, pattern in _MENTIONED:
        if match := re.search(pattern, text, re.IGNORECASE):
            found.append(_guess(channel, *match.span(), 0.8, Why.MENTIONED))
    # Of several, the first that is mentioned, whatever the sure ones are.
    return sorted(found, key=lambda guess: guess.start)


def _guess(channel: Channel, start: int, end: int, confidence: float, why: Why) -> Guess:
    return Guess("channel", channel, start, end, confidence, why)
