"""Which words before a colon, or beside a time, are the name of somebody in a chat."""

from __future__ import annotations

import re

from .labels import field_of_column

MYSELF = r"(?:我|本人|本店|我方|自己|掌柜|卖家|商家|店主|店长|me|seller|shop|i)"
"""A pattern for whoever pastes the chat, who has no name in it."""

# 岚**生（买家） and 官方客服（松节）.
MARK = r"(?:\s?\([^()\n0-9:]{1,10}\))?"
"""A pattern for the role that stands behind a name."""

ALSO_LABELS = frozenset({"客服", "小二", "买家", "agent", "buyer"})
"""Names in a chat that are labels elsewhere."""

_ROLE_MARK = re.compile(rf"{MARK}$")
_NO_NAME = re.compile(
    r"时间|日期|截止|发送|收到|到期|通知|于$|[订运工]单|编号|time$|date$|sent"
    # Who is greeted does not speak, and whoever notes whom they called does not either.
    r"|^(?:尊敬|亲爱|您好|你好|各位)|找|致电|打了|打过|电话|联系|->|→|=>",
    re.IGNORECASE,
)
_LABEL_ENDS = re.compile(
    r"(?:金额|余额|额度|规则|条款|依据|原因|理由|结果|结论|类型|类别|类目|状态|进度|阶段|标题|主题|正文|内容|详情|名称|说明"
    r"|备注|描述|信息|诉求|要求|意见|建议|方案|措施|回复|留言|公司|机构|地址|对象|方式|方法|途径|渠道|入口|链接|网址|页面"
    r"|凭证|材料|附件|文件|图片|期限|时效|时长|次数|数量|规格|款式|型号|品牌|权利|级别|等级|分值|扣分|影响|位置|路径"
    r"|会员名|昵称|账号|账户|[件诉利系责]人|提示|提醒|注意|附|注|问|答|步骤[0-9]*|subject|from|to|reason|status|type)$",
    re.IGNORECASE,
)


def is_name(name: str) -> bool:
    """Say whether words may be a name: they are no label of a fact, and nobody who is told of."""
    if name.lower() in ALSO_LABELS:
        return True
    plain = _ROLE_MARK.sub("", name)
    return (
        _NO_NAME.search(plain) is None
        and _LABEL_ENDS.search(plain) is None
        and field_of_column(plain) is None
    )
