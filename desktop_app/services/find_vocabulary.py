"""What the filters of a search can name in this casebook."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_vocabulary import Choice, Vocabulary
from desktop_app.store import contacts, find, tags
from desktop_app.store.connection import Store

from .playbooks import Playbooks
from .wording import CHANNEL_WORDS, STATUS_WORDS

_MOST_AGENTS = 3_000
_CLOSED_CASES_READ = 500
_MOST_OUTCOMES = 30

# Filters are understood in both languages, whichever the program speaks.
_CHINESE = {
    Status.OPEN: ("处理中", "未处理", "打开"),
    Status.WAITING_PLATFORM: ("待平台答复", "等平台"),
    Status.WAITING_SELLER: ("待我处理", "等我"),
    Status.RESOLVED: ("已解决", "解决"),
    Status.CLOSED: ("已结案", "结案", "已关闭"),
    Channel.QIANNIU: ("千牛客服", "千牛"),
    Channel.SELLER_CENTRE: ("卖家中心",),
    Channel.ORDER_PAGE: ("订单页",),
    Channel.MOBILE_APP: ("手机端", "手机"),
    Channel.HOTLINE: ("热线电话", "热线", "电话"),
    Channel.TICKET: ("工单",),
    Channel.OTHER: ("其他",),
}


def vocabulary(
    store: Store,
    playbooks: Playbooks,
    language: str,
    pinyin: PinyinTable,
    say: Callable[[str], str],
) -> Vocabulary:
    """Return what filters can name; a few milliseconds in a big casebook.

    Args:
        store: the casebook.
        playbooks: the issue types.
        language: ``zh_CN`` or ``en``.
        pinyin: the pinyin of Chinese characters.
        say: gives the core's sentences in that language.
    """
    return Vocabulary(
        language=language,
        pinyin=pinyin,
        agents=contacts.agents(store, limit=_MOST_AGENTS),
        types=tuple(
            Choice(
                playbook.id,
                playbook.name.in_language(language),
                (playbook.id, playbook.name.zh, playbook.name.en, *playbook.keywords),
            )
            for playbook in playbooks.all()
        ),
        statuses=tuple(
            Choice(one, say(words), (one, words, *_CHINESE[one]))
            for one, words in STATUS_WORDS.items()
        ),
        channels=tuple(
            Choice(one, say(words), (one, words, *_CHINESE[one]))
            for one, words in CHANNEL_WORDS.items()
        ),
        shops=find.shop_names(store),
        tags=tags.names(store),
        outcomes=find.latest_outcomes(store, _CLOSED_CASES_READ, _MOST_OUTCOMES),
    )
