"""What tables of sellers and service desks call channels, statuses and follow-ups."""

from __future__ import annotations

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus

CHANNEL_WORDS: dict[Channel, str] = {
    Channel.QIANNIU: (
        "qianniu|Qianniu support|千牛客服|千牛|千牛工作台|千牛在线客服|旺旺|阿里旺旺|旺旺客服"
        "|在线客服|在线|商家客服|商家在线客服|chat|live chat|online|wangwang|aliwangwang|IM"
        "|message|在线聊天|聊天"
    ),
    Channel.SELLER_CENTRE: (
        "seller-centre|Seller centre|Seller center|卖家中心|商家中心|商家后台|卖家后台|后台|网页"
        "|网页端|web|portal|self-service|selfservice|website|万象|客服中心|商家服务大厅|服务大厅"
    ),
    Channel.ORDER_PAGE: (
        "order-page|Order page|订单页|订单页面|订单详情|订单详情页|退款页面|退款详情页|纠纷页面"
    ),
    Channel.MOBILE_APP: (
        "mobile-app|Mobile app|手机端|手机|移动端|手机应用|手机APP|APP|手机淘宝|手淘|手机千牛"
        "|千牛手机端|mobile"
    ),
    Channel.HOTLINE: (
        "hotline|Phone|电话|热线|客服热线|电话客服|商家热线|电话沟通|打电话|来电|回电|去电"
        "|拨打热线|telephone|call|phone call|tel|voice|0571-88157858|9510211"
    ),
    Channel.TICKET: (
        "ticket|工单|提交工单|工单中心|服务单|在线工单|ticket centre|ticket center|case form"
        "|IVR工单"
    ),
    Channel.OTHER: (
        "other|其他|其它|邮件|电子邮件|email|e-mail|mail|微信|钉钉|钉钉群|微信群|direct opening"
        "|fax|letter|in person|walk-in|SMS|短信|站内信"
    ),
}
STATUS_WORDS: dict[Status, str] = {
    Status.OPEN: (
        "open|new|未处理|待处理|处理中|进行中|未解决|未结案|已登记|新建|新|已打开|未完成|跟进中"
        "|待跟进|in progress|pending|to do|todo|assigned|unresolved|reopened|重新打开|ongoing"
        "|started|not started|已受理|开始处理"
    ),
    Status.WAITING_PLATFORM: (
        "waiting-platform|waiting for platform|active|awaiting problem|awaiting vendor"
        "|awaiting evidence|awaiting change|等待平台|等平台|待平台处理|平台处理中|等待平台处理"
        "|等待客服|等待小二|小二处理中|等小二|审核中|待审核|申诉中|已申诉|待回复|等待回复"
        "|待平台回复|已提交|小二介入中|客服处理中|on hold|waiting|under review|submitted|escalated"
        "|已升级|等待审核|客服介入处理中"
    ),
    Status.WAITING_SELLER: (
        "waiting-seller|waiting for me|waiting for seller|awaiting user info|awaiting user"
        "|awaiting customer|awaiting reply|等我处理|等待商家|待商家处理|待我处理|等待我|待举证"
        "|待补充|待补充材料|等待商家举证|待卖家处理|等待卖家处理|待商家举证|waiting for customer"
        "|waiting on customer|需补充材料|等我"
    ),
    Status.RESOLVED: (
        "resolved|已解决|解决|已处理|处理完成|已完成|完成|成功|申诉成功|已恢复|done|fixed|solved"
        "|completed|complete|success|finished|办结"
    ),
    Status.CLOSED: (
        "closed|已结案|结案|已关闭|关闭|已结束|结束|归档|已归档|取消|已取消|撤销|已撤销|cancelled"
        "|canceled|archived|rejected|withdrawn|已完结|完结|不再处理|放弃"
    ),
}
FOLLOW_UP_WORDS: dict[FollowUpStatus, str] = {
    FollowUpStatus.NONE: (
        "none|无|不需要|无需跟进|无需|不用跟进|不跟进|否|no|not needed|false|n|0"
    ),
    FollowUpStatus.PENDING: (
        "pending|待跟进|跟进中|需跟进|需要跟进|未跟进|待处理|处理中|进行中|未完成|等待回复|待回复"
        "|等待中|是|yes|open|in progress|to do|todo|waiting|true|y|1|未解决|持续跟进|继续跟进"
        "|待回访|待反馈|follow up"
    ),
    FollowUpStatus.DONE: (
        "done|已完成|完成|已跟进|跟进完成|已处理|已解决|已结束|已结案|已关闭|结案|closed|resolved"
        "|finished|completed|complete|ok|已回复|已回访|已反馈"
    ),
}
