"""What tables of sellers, platforms and service desks call their columns, usual names first."""

from __future__ import annotations

from .fields import Field
from .heading_text import plain_heading

HEADINGS: dict[Field, str] = {
    Field.AT: (
        "沟通时间|联系时间|对接时间|咨询时间|反馈时间|会话时间|会话开始时间|通话时间|来电时间"
        "|接待时间|沟通日期|联系日期|contact time|contacted at|contact date|date of contact"
        "|call time|time of contact|sys_updated_at|updated at|last updated|update time|更新时间"
        "|记录时间|登记时间|处理时间|跟进日期|回复时间|时间|日期|年月日|date time|datetime"
        "|timestamp|date|time|when|开始时间|event time|log time|logged at|登记日期|处理日期"
    ),
    Field.CHANNEL: (
        "渠道|沟通渠道|联系渠道|沟通方式|联系方式渠道|反馈渠道|咨询渠道|联系途径|途径|进线渠道"
        "|入口|来源渠道|方式|沟通途径|channel|contact channel|contact type|contact method"
        "|contacted via|via|source channel|medium|contact via"
    ),
    Field.AGENT_ID: (
        "客服ID|客服编号|客服工号|小二工号|小二ID|小二编号|工号|小二|客服|对接小二|对接客服"
        "|接待客服|平台客服|客服人员|客服昵称|客服姓名|客服名称|小二昵称|小二姓名|小二花名|花名"
        "|处理小二|受理小二|受理客服|受理人|对接人|坐席|坐席工号|agent id|agent|agent name"
        "|agent no|assignment group|assigned to|assignee|handled by|representative|rep|staff"
        "|staff id|operator|advisor|support agent|处理人|经办人|联系人小二|客服代表|平台小二"
        "|对接人员|接线员"
    ),
    Field.SAID: (
        "沟通内容|沟通记录|对话内容|聊天内容|聊天记录|会话内容|通话内容|沟通详情|咨询内容|反馈内容"
        "|联系内容|沟通情况|沟通过程|内容|过程|处理过程|详情|记录|客服回复|小二回复|回复内容|答复"
        "|客服说法|小二说法|问题描述|描述|具体问题|问题详情|情况说明|what was said|said"
        "|conversation|transcript|message|content|details|description|comments|work notes"
        "|discussion|chat|response|reply|symptom|u_symptom|problem description|事件描述|沟通摘要"
        "|沟通要点|沟通纪要"
    ),
    Field.OUTCOME: (
        "处理结果|沟通结果|结果|联系结果|反馈结果|咨询结果|客服答复|处理情况|处理进度|进度|进展"
        "|答复结果|跟进结果|处理意见|outcome|result|contact outcome|contact result|call result"
        "|disposition|progress|处理结论|结论|回复结果"
    ),
    Field.TICKET_NO: (
        "工单号|工单编号|工单ID|工单|服务单号|咨询单号|受理单号|受理编号|受理号|ticket number"
        "|ticket no|ticket id|ticket|服务单|反馈单号|任务编号"
    ),
    Field.PROMISED_AT: (
        "平台承诺|承诺时间|承诺回复时间|承诺回复|承诺答复时间|承诺时限|承诺处理时间|答应时间"
        "|预计回复时间|预计处理时间|预计完成时间|回复时限|答复时限|处理时限|promised reply"
        "|promised at|promised by|promise|promised|eta|sla due|due|due date|expected reply|承诺"
        "|承诺日期|预计解决时间|预计答复时间|reply by"
    ),
    Field.FOLLOW_UP_AT: (
        "跟进时间|下次跟进时间|下次跟进|下次联系时间|回访时间|跟进提醒|提醒时间|下次沟通时间"
        "|待跟进时间|下一步时间|follow-up time|follow up at|follow-up|follow up date|next contact"
        "|next follow up|callback|remind at|reminder"
    ),
    Field.FOLLOW_UP_STATUS: (
        "跟进状态|跟进情况|是否跟进|后续跟进|是否需要跟进|需跟进|回访状态|follow-up status"
        "|follow up status|needs follow up|follow up needed|后续|跟进"
    ),
    Field.CONTACT_UID: "沟通 UID|contact uid",
    Field.ISSUE_TYPE: (
        "问题类型|问题类别|问题分类|类型|类别|分类|事项类型|案件类型|咨询类型|投诉类型|纠纷类型"
        "|违规类型|处罚类型|售后类型|业务类型|issue type|type of issue|issue category|category"
        "|type|case type|problem type|request type|topic|issue|问题|事件类型|工单类型|反馈类型"
    ),
    Field.TITLE: (
        "案件|案件名称|案件标题|标题|主题|事项|事由|事件|问题标题|问题概述|概述|case title|title"
        "|subject|case|short description|summary|case name|名称|简述|摘要|宝贝标题|商品标题"
        "|商品名称|宝贝名称|product name|item title"
    ),
    Field.EXTERNAL_NO: (
        "案件编号|案件号|编号|单号|案例编号|事件编号|记录编号|问题编号|case number|case no|case id"
        "|incident|incident number|incident id|number|reference|reference number|ref|ref no"
        "|ref number|number elsewhere|他处编号|外部编号|原编号|id|record id|issue key|key|case ref"
        "|登记编号|台账编号|external number|external no"
    ),
    Field.CASE_UID: "案件 UID|case uid",
    Field.STATUS: (
        "案件状态|状态|处理状态|问题状态|当前状态|解决状态|完成状态|是否解决|是否完成|工单状态"
        "|status|case status|state|incident state|current status|stage|ticket status|进展状态"
        "|结案状态|是否结案"
    ),
    Field.SHOP: (
        "店铺|店铺名称|店铺名|所属店铺|店名|旗舰店|网店|shop|shop name|store|store name"
        "|seller shop|店铺账号|店铺昵称|卖家昵称"
    ),
    Field.ORDER_NO: (
        "订单号|订单编号|订单ID|主订单编号|主订单号|淘宝订单号|天猫订单号|交易编号|交易号|关联订单"
        "|关联订单号|涉及订单|订单|order number|order no|order id|order|order ref|purchase order"
        "|交易订单号|平台订单号|子订单编号|子订单号|原始单号|tid|订单单号|订单号码"
    ),
    Field.ITEM_NO: (
        "商品ID|宝贝ID|商品编号|宝贝编号|商品数字ID|商品链接ID|商品id|产品ID|item number|item no"
        "|item id|product id|num_iid|itemid|涉及商品|链接ID|商品号|product number|listing id"
    ),
    Field.REFUND_NO: (
        "退款编号|退款单号|退款ID|售后单号|售后编号|退货单号|refund number|refund no|refund id"
        "|return number|退款单编号|rma"
    ),
    Field.NOTICE_NO: (
        "通知编号|处罚编号|违规编号|违规单号|投诉编号|投诉单号|申诉编号|纠纷编号|维权编号|处罚单号"
        "|纠纷单号|举报编号|案件通知编号|notice number|notice no|notice id|complaint number"
        "|complaint no|penalty number|violation number|维权单号"
    ),
    Field.TRACKING_NO: (
        "运单号|快递单号|物流单号|物流编号|快递编号|退货物流单号|运单编号|快递号|发货单号"
        "|退货快递单号|tracking number|tracking no|waybill|waybill number|courier number"
        "|parcel number|运单号码|快递运单号"
    ),
    Field.RULE_CITED: (
        "规则条款|违反规则|适用规则|处罚依据|规则依据|违规规则|规则|依据|依据条款|rule cited|rule"
        "|rule broken|clause|policy"
    ),
    Field.BUYER: (
        "买家|买家会员名|买家昵称|买家旺旺|买家ID|旺旺|旺旺号|旺旺名|会员名|客户|客户昵称|客户名称"
        "|顾客|买家账号|buyer|buyer name|buyer nick|buyer id|customer|customer name|买家名称"
        "|买家旺旺名"
    ),
    Field.AMOUNT: (
        "金额|涉及金额|争议金额|退款金额|买家退款金额|订单金额|买家实际支付金额|实付金额|实收金额"
        "|赔付金额|扣款金额|冻结金额|买家应付货款|总金额|amount|value|order amount|refund amount"
        "|total|price|sum|涉案金额|交易金额|损失金额|金额元"
    ),
    Field.LINK: (
        "链接|商品链接|宝贝链接|网址|地址链接|通知链接|link|url|web address|页面链接|商品网址"
        "|product link|item link"
    ),
    Field.POINT_IN_DISPUTE: (
        "争议点|争议焦点|争议内容|纠纷原因|退款原因|买家退款原因|投诉原因|违规原因|处罚原因"
        "|下架原因|原因|诉求原因|point in dispute|dispute|reason|cause|dispute reason"
        "|refund reason|complaint reason|售后原因"
    ),
    Field.RESULT_WANTED: (
        "期望结果|诉求|我的诉求|商家诉求|要求|期望|希望结果|申诉诉求|result wanted|request"
        "|desired result|expected result|demand|wanted"
    ),
    Field.NOTES: (
        "备注|说明|备注说明|商家备注|其他说明|卖家备注|订单备注|补充说明|备注信息|notes|note"
        "|remarks|remark|comment|memo|additional notes|买家退款说明|买家留言|其他备注"
        "|additional comments"
    ),
    Field.OPENED_AT: (
        "发生时间|问题发生时间|发生日期|问题时间|开案时间|立案时间|创建时间|建单时间|提交时间"
        "|申请时间|退款的申请时间|退款申请时间|投诉时间|处罚时间|违规时间|下架时间|介入时间"
        "|纠纷时间|订单创建时间|下单时间|opened at|opened|date opened|open date|created at|created"
        "|creation date|date created|start date|reported at|sys_created_at|submitted at|申请日期"
        "|创建日期|opened on|created on|投诉日期|处罚日期|通知时间|收到时间"
    ),
    Field.CLOSED_AT: (
        "结案时间|关闭时间|完结时间|退款完结时间|解决时间|完成时间|结束时间|办结时间|结案日期"
        "|完成日期|closed at|closed|date closed|close date|closed on|resolved at|resolved"
        "|resolution date|completed at|end date|解决日期|处理完成时间"
    ),
    Field.CASE_OUTCOME: (
        "案件结果|最终结果|结案结果|最终处理结果|判定结果|判责结果|申诉结果|审核结果|仲裁结果"
        "|退款状态|客服介入状态|case outcome|final outcome|final result|closed code|close code"
        "|resolution code|resolution|verdict|close notes|裁决结果"
    ),
}
"""Headings by field, best first, with ``|`` between; compared by their plain form."""

_NOT_WANTED = (
    "序号|行号|no|订单状态|交易状态|支付状态|发货状态|支付宝交易号|支付单号|支付宝账号"
    "|买家支付宝账号|买家应付邮费|邮费|运费|联系电话|联系手机|手机|电话|收货人姓名|收货人|收货地址"
    "|收件人|地址|运送方式|物流公司|快递公司|宝贝总数量|宝贝种类|数量|订单付款时间|付款时间"
    "|支付时间|发货时间|确认收货时间|打款时间|超时时间|买家退货时间|举证超时|商品编码|商家编码|sku"
    "|sku编码|颜色|尺码|发票抬头|身份证|身份证号|银行卡号|账号|店铺id|返点积分|买家支付积分|phone"
    "|mobile|telephone|address|quantity|qty|paid at|shipped at|sys_mod_count|reassignment_count"
    "|reopen_count|caller id|caller|opened by|closed by|resolved by|created by|updated by"
    "|sys_created_by|sys_updated_by|active|impact|urgency|priority|subcategory|location|problem id"
    "|cmdb_ci|line|行|原因列|卖家真实姓名|卖家退货地址|卖家邮编|卖家电话|卖家手机|退货物流公司"
    "|手工退款系统退款|货物状态|审核操作人|退款操作人|责任方"
)


def _ranked() -> dict[str, tuple[Field, int]]:
    """Return the field and rank of each plain heading; the first field that names it has it."""
    ranked: dict[str, tuple[Field, int]] = {}
    for field, joined in HEADINGS.items():
        for rank, heading in enumerate(joined.split("|")):
            ranked.setdefault(plain_heading(heading), (field, rank))
    return ranked


RANKED = _ranked()
"""By plain heading: the field it names, and how usual that name is (0 is the most usual)."""

NOT_WANTED = frozenset(plain_heading(heading) for heading in _NOT_WANTED.split("|"))
"""Plain headings of columns that no field is for, whatever is in them."""
