"""Who is who in a chat: the platform's agent, the seller, the buyer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from .chat import Message
from .chat_names import MYSELF


class Role(Enum):
    """Whose words a message has."""

    AGENT = auto()
    SELLER = auto()
    BUYER = auto()
    UNKNOWN = auto()


_AGENT = re.compile(
    r"小二|客服|官方|平台|专员|小蜜|机器人|智能助手|xiaoer|\bagent\b|\bsupport\b|\bservice\b|^(?:淘宝|天猫|千牛)",
    re.IGNORECASE,
)
_BOT = re.compile(r"机器人|智能|万象|店小蜜|小蜜$|\bbot\b", re.IGNORECASE)
_SELLER = re.compile(
    rf"^{MYSELF}$|店$|专营店|旗舰店|专卖店"
    r"|^(?:商家|卖家|掌柜)[\s:\-]|\((?:商家|卖家)\)$",
    re.IGNORECASE,
)
_ME = re.compile(MYSELF, re.IGNORECASE)
_BUYER = re.compile(r"买家|顾客|客户|\bbuyer\b|\bcustomer\b|\*\*|^tb[0-9_]{4,}", re.IGNORECASE)
_MARKED = re.compile(r"\s?\([^()]{1,4}\)$")
_BUYER_LEAD = re.compile(r"^(?:买家|顾客|客户|buyer\b|customer\b)[\s:\-_·]*", re.IGNORECASE)
_SELLER_LEAD = re.compile(r"^(?:商家|卖家|掌柜)[\s:\-]+")
_SELLER_MARK = re.compile(r"\((?:商家|卖家)\)$")
# Who speaks shows at the beginning.
_GREETED = 60
_GREETING = re.compile(r"为您服务|有什么(?:可以|能)帮|工号\s?:?\s?[A-Za-z0-9]")
_HAS_STAFF_NUMBER = re.compile(r"\s?\(工号")
_AGENT_MARK = re.compile(r"\s?\((?:官方|平台|人工|在线)?(?:客服|小二|专员|官方|平台)\)$")
_ANNOUNCED = re.compile(r"(?:客服|小二|专员)[\s:\-]{0,2}$")
_LEAD = re.compile(
    r"^(?:(?:淘宝|天猫|淘天|阿里|千牛|官方|平台|人工|在线|售后|运营|大促|商家|专属|资深|高级|资金|纠纷|服务|技术)*"
    r"(?:小二|客服|专员|(?:xiaoer|agent|support)(?=[\s\-:#.]))"
    # With a gap after it, whatever kind of agent it is: 类目小二 南烛.
    r"|[\u4e00-\u9fff]{1,6}(?:小二|客服|专员|经理)(?=[\s\-_·—:#.]))[\s\-_·—:#.]*",
    re.IGNORECASE,
)


def roles_of(text: str, messages: Sequence[Message], shops: Sequence[str]) -> dict[str, Role]:
    """Return the role of everybody who writes in a chat.

    A name with a sub-account, as in 青禾茶舍:小雨, and the names of the seller's shops are the
    seller's, whatever else is in them. Beside an agent, whoever is left over is the seller; beside
    the seller alone, it is the buyer.

    Args:
        text: the folded text of the chat.
        messages: the chat.
        shops: names of the seller's shops.
    """
    names = dict.fromkeys(message.name for message in messages)
    roles = {name: _role(name, shops) for name in names}
    for message in messages[:_GREETED]:
        if roles[message.name] is Role.UNKNOWN and _greets(text, message):
            roles[message.name] = Role.AGENT
    unknown = [name for name, role in roles.items() if role is Role.UNKNOWN]
    known = set(roles.values())
    if len(unknown) == 1:
        if Role.AGENT in known and Role.SELLER not in known:
            roles[unknown[0]] = Role.SELLER
        elif Role.SELLER in known and not known & {Role.AGENT, Role.BUYER}:
            roles[unknown[0]] = Role.BUYER
    return roles


def _greets(text: str, message: Message) -> bool:
    """Say whether somebody speaks as an agent does, or is announced as one."""
    if _GREETING.search(text, message.start, min(message.end, message.start + 200)):
        return True
    if _HAS_STAFF_NUMBER.match(text, message.name_start + len(message.name)):
        return True
    at = text.find(message.name, 0, message.name_start)
    return at > 0 and _ANNOUNCED.search(text[max(at - 6, 0) : at]) is not None


def is_bot(name: str) -> bool:
    """Say whether an agent is a machine, which nobody asks for again."""
    return _BOT.search(name) is not None


def agent_part(name: str) -> str:
    """Return what tells an agent from others: 官方客服-云舒 gives 云舒; empty for 客服 alone."""
    rest = _LEAD.sub("", name.strip()).strip(" -_·—:#()[]")
    return "" if re.fullmatch(r"(?:官方|平台|人工|在线|淘宝|天猫|千牛|专员)?", rest) else rest


def agent_name(name: str) -> str:
    """Return an agent's name as it is written, 官方客服-云舒; empty for 客服 alone."""
    written = _AGENT_MARK.sub("", name).strip(" -_·—:#[]")
    return written if agent_part(written) else ""


def shop_part(name: str, shops: Sequence[str]) -> str:
    """Return the shop in a seller's name in a chat, empty when it does not tell."""
    is_marked = _SELLER_MARK.search(name) is not None
    name = _SELLER_LEAD.sub("", _MARKED.sub("", name))
    main, colon, _ = name.partition(":")
    if _ME.fullmatch(main.strip()):
        return ""
    if main in shops or colon or is_marked or main.endswith("店"):
        return main.strip()
    return next((shop for shop in shops if shop in name), "")


def buyer_part(name: str) -> str:
    """Return the buyer's nickname in a name of a chat, empty for 买家 alone."""
    return _BUYER_LEAD.sub("", _MARKED.sub("", name)).strip()


def is_told(name: str, shops: Sequence[str]) -> bool:
    """Say whether a name in a chat tells by itself whose it is."""
    return _role(name, shops) is not Role.UNKNOWN


def _role(name: str, shops: Sequence[str]) -> Role:
    if name.endswith("(买家)"):
        return Role.BUYER
    main, colon, _ = name.partition(":")
    if colon and _AGENT.search(main) and not agent_part(main):
        # 官方客服:云舒 is written like a sub-account, and is none.
        return Role.AGENT
    if colon or main in shops or _SELLER.search(name):
        return Role.SELLER
    if _BUYER.search(name):
        return Role.BUYER
    return Role.AGENT if _AGENT.search(name) else Role.UNKNOWN
