"""When two ways of writing an agent's ID mean the same agent."""

from __future__ import annotations

import re
import unicodedata

_TITLE = re.compile(r"^(?:[官淘天平类在人售]\w{0,3}?)?(?:小二|客服|专员|xiaoer|agent)")
_BETWEEN = re.compile(r"[\s\-_·:：()（）\[\]【】]+")


def same_agent_key(agent_id: str) -> str:
    """Return a text that is equal for all ways of writing one agent.

    Sellers write 小二-云舒, 小二 云舒 or 云舒. Width, upper or lower case, separators and the title
    in front, such as 官方客服, do not count; a title alone is a name.
    """
    folded = _BETWEEN.sub("", unicodedata.normalize("NFKC", agent_id).casefold())
    return _TITLE.sub("", folded) or folded
