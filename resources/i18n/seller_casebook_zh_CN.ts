<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Its window is made with Qt {version} for Python, under the LGPL. It is not made by or for Taobao or Tmall.</source>
        <translation>自由软件，采用 MIT 许可证。界面基于 Qt {version} for Python（LGPL 许可）。本程序与淘宝、天猫官方无关。</translation>
    </message>
    <message>
        <source>Seller Casebook {version}</source>
        <translation>掌柜台账 {version}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>What is due</source>
        <translation>待办时限</translation>
    </message>
</context>
<context>
    <name>AgentEdit</name>
    <message>
        <source>last one in this case</source>
        <translation>本案上次的客服</translation>
    </message>
</context>
<context>
    <name>AgentFilter</name>
    <message>
        <source>Agent ID</source>
        <translation>客服 ID</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>全部客服</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Snoozed until {moment}: {what}</source>
        <translation>已推迟到 {moment}：{what}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>This answers</source>
        <translation>本次沟通了结</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Duplicate as own</source>
        <translation>复制为自建</translation>
    </message>
    <message>
        <source>Reset to built-in</source>
        <translation>恢复内置内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Case {number} is back.</source>
        <translation>案件 {number} 已恢复。</translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation>案件 {number} 已结案。</translation>
    </message>
    <message>
        <source>Case {number} is in the trash.</source>
        <translation>案件 {number} 已移入回收站。</translation>
    </message>
    <message>
        <source>Case {number} is open again.</source>
        <translation>案件 {number} 已重新打开。</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已完成：{what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>已删除：{what}</translation>
    </message>
    <message>
        <source>Snoozed until {moment}: {what}</source>
        <translation>已推迟到 {moment}：{what}</translation>
    </message>
    <message>
        <source>The contact is in the trash, with the deadlines that it set.</source>
        <translation>沟通记录已移入回收站，它设定的时限也一并移入。</translation>
    </message>
</context>
<context>
    <name>CaseCells</name>
    <message>
        <source>No contact yet</source>
        <translation>尚未沟通</translation>
    </message>
    <message>
        <source>Opened {day}</source>
        <translation>{day} 发生</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %n contact(s)</source>
        <translation>
            <numerusform>{when} · 共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近沟通</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>下一时限</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop and order</source>
        <translation>店铺与订单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 个案件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {number} is back in the list.</source>
        <translation>案件 {number} 已恢复。</translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation>案件 {number} 已结案。</translation>
    </message>
    <message>
        <source>Case {number} is in the trash.</source>
        <translation>案件 {number} 已移入回收站。</translation>
    </message>
    <message>
        <source>Order number {number} copied.</source>
        <translation>已复制订单号 {number}。</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Case {number}</source>
        <translation>案件 {number}</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Copied: {what}</source>
        <translation>已复制：{what}</translation>
    </message>
    <message>
        <source>In the trash since {moment}. Restore the case to change it.</source>
        <translation>{moment} 移入回收站。恢复后才能修改。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>New case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>No open case fits what you typed</source>
        <translation>没有符合的未结案件</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Deadlines {count}</source>
        <translation>时限 {count}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证</translation>
    </message>
    <message>
        <source>Evidence {done}/{total}</source>
        <translation>举证 {done}/{total}</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>攻略</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>案件内容</translation>
    </message>
</context>
<context>
    <name>CaseTimes</name>
    <message>
        <source>Done {moment}</source>
        <translation>{moment} 完成</translation>
    </message>
    <message>
        <source>snoozed until {moment}</source>
        <translation>已推迟到 {moment}</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>还剩 {clock}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 个案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>More than {count} cases</source>
        <translation>超过 {count} 个案件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>ClockTile</name>
    <message>
        <source>Add deadline</source>
        <translation>添加时限</translation>
    </message>
    <message>
        <source>Add deadline: {what}</source>
        <translation>添加时限：{what}</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Mark done: {what}</source>
        <translation>标为完成：{what}</translation>
    </message>
    <message>
        <source>My next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>No answer has been promised.</source>
        <translation>对方还没有承诺答复时间。</translation>
    </message>
    <message>
        <source>No window of the platform is running.</source>
        <translation>没有正在计时的平台时限。</translation>
    </message>
    <message>
        <source>None set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Nothing to come back to.</source>
        <translation>没有待跟进的事项。</translation>
    </message>
    <message>
        <source>Our clock · my deadline</source>
        <translation>我方时限</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>推迟：{what}</translation>
    </message>
    <message>
        <source>Their clock · promised reply</source>
        <translation>平台承诺</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%n open deadline(s) will no longer remind you.</source>
        <translation>
            <numerusform>还有 %n 个时限未完成，结案后不再提醒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close case {number}</source>
        <translation>结案：案件 {number}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What came of it? It stays with the case and goes into the reports.</source>
        <translation>最后怎么处理的？结果会留在案件里，并写入报表。</translation>
    </message>
    <message>
        <source>Write down how the case ended, then it can be closed.</source>
        <translation>请先写明处理结果，再结案。</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Agent changed</source>
        <translation>换了客服</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑沟通记录</translation>
    </message>
    <message>
        <source>Follow-up status</source>
        <translation>跟进状态</translation>
    </message>
    <message>
        <source>Move contact to trash</source>
        <translation>沟通记录移入回收站</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>agent not noted</source>
        <translation>未记客服</translation>
    </message>
    <message>
        <source>was {agent}</source>
        <translation>之前是 {agent}</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Agent ID</source>
        <translation>客服 ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑沟通记录</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>Follow-up status</source>
        <translation>跟进状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Promised reply</source>
        <translation>承诺答复</translation>
    </message>
    <message>
        <source>This time was not understood.</source>
        <translation>没有看懂这个时间。</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>沟通时间</translation>
    </message>
    <message>
        <source>Type when it was.</source>
        <translation>请填写沟通时间。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Copy the data folder&apos;s path</source>
        <translation>复制数据文件夹的路径</translation>
    </message>
    <message>
        <source>Copy the log folder&apos;s path</source>
        <translation>复制日志文件夹的路径</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Everything is on this computer, in one folder that is yours; nothing is sent anywhere. To back it up, quit the program and copy the whole folder.</source>
        <translation>所有内容都在这台电脑上您自己的一个文件夹里，不会发送到任何地方。备份时，先退出程序，再复制整个文件夹。</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>No program was found that shows {folder}.</source>
        <translation>找不到能打开 {folder} 的程序。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>There is no such folder yet: no fault was ever logged.</source>
        <translation>还没有这个文件夹：至今没有记录过故障。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>Add deadline</source>
        <translation>添加时限</translation>
    </message>
    <message>
        <source>Count by a known rule</source>
        <translation>按已知规则推算</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Edit deadline</source>
        <translation>编辑时限</translation>
    </message>
    <message>
        <source>My own time</source>
        <translation>自定时间</translation>
    </message>
    <message>
        <source>Named after its kind when empty</source>
        <translation>不填则按类别命名</translation>
    </message>
    <message>
        <source>The window began</source>
        <translation>起算时间</translation>
    </message>
    <message>
        <source>Type when it falls due, such as +48h.</source>
        <translation>请填写到期时间，例如 +48小时。</translation>
    </message>
    <message>
        <source>What has to happen</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>谁的时限</translation>
    </message>
    <message>
        <source>{grade} · {source}. The countdown that the platform shows comes first.</source>
        <translation>{grade} · {source}。与平台显示的倒计时不一致时，以平台为准。</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit deadline</source>
        <translation>编辑时限</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>改为未完成</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>删除时限</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
</context>
<context>
    <name>DeadlinesPanel</name>
    <message>
        <source>Add deadline</source>
        <translation>添加时限</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>还没有时限</translation>
    </message>
    <message>
        <source>Note the window on the platform&apos;s notice, or when an answer was promised.</source>
        <translation>记下平台通知上的期限，或对方承诺答复的时间。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>As the issue type</source>
        <translation>不填则用问题类型</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>沟通渠道</translation>
    </message>
    <message>
        <source>Follow-up status</source>
        <translation>跟进状态</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Ticket no.</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Time of contact</source>
        <translation>沟通时间</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>案件标题</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Agent {name}</source>
        <translation>对接 {name}</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>已推迟到 {moment}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>was due {ago} ({moment})</source>
        <translation>{ago}到期（{moment}）</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>A case cannot begin in the future.</source>
        <translation>案件的发生时间不能晚于现在。</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>案件标题不能为空。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Edit case {number}</source>
        <translation>编辑案件 {number}</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Result wanted</source>
        <translation>期望结果</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Type when the problem began, such as 2026-11-22 10:00.</source>
        <translation>请填写发生时间，例如 2026-11-22 10:00。</translation>
    </message>
</context>
<context>
    <name>EmptyTrashQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good?</source>
        <translation>
            <numerusform>彻底删除 %n 个案件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Their contacts, evidence and deadlines go with them. This cannot be undone.</source>
        <translation>沟通记录、举证和时限会一并删除，无法撤销。</translation>
    </message>
</context>
<context>
    <name>Essentials</name>
    <message>
        <source>Agent ID</source>
        <translation>客服 ID</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Promised reply</source>
        <translation>承诺回复时间</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%n required item(s) missing</source>
        <translation>
            <numerusform>还缺 %n 项必备材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add your own item</source>
        <translation>添加自己的举证项</translation>
    </message>
    <message>
        <source>Everything required is there.</source>
        <translation>必备材料已齐全。</translation>
    </message>
    <message>
        <source>Nothing is asked for. Add what you want to show.</source>
        <translation>没有要求的材料，可添加您想出示的。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>“{what}” was taken off the checklist.</source>
        <translation>已从清单删除“{what}”。</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Can be had until {moment} · {countdown}</source>
        <translation>{moment} 前可取得 · {countdown}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>更多：{what}</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>举证项名称</translation>
    </message>
    <message>
        <source>Not applicable here: leave it out of the count</source>
        <translation>本案不适用：不计入进度</translation>
    </message>
    <message>
        <source>Not applicable: {what}</source>
        <translation>不适用：{what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必备</translation>
    </message>
    <message>
        <source>Where it is, what is odd about it</source>
        <translation>存放位置或需要说明的情况</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>FactItem</name>
    <message>
        <source>Copy: {what}</source>
        <translation>复制：{what}</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Agent</source>
        <translation>经手客服</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通次数</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message numerus="yes">
        <source>{agent} (%n in all)</source>
        <translation>
            <numerusform>{agent}（共 %n 位）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresBar</name>
    <message>
        <source>Active cases</source>
        <translation>未结案件</translation>
    </message>
    <message>
        <source>Cases closed this month</source>
        <translation>本月结案</translation>
    </message>
    <message>
        <source>Contacts this month</source>
        <translation>本月沟通</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>Save to case</source>
        <translation>存入案件</translation>
    </message>
    <message>
        <source>Save to the case: {field}</source>
        <translation>存入案件：{field}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All issue types</source>
        <translation>全部问题类型</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Log your first contact</source>
        <translation>1. 记下第一次沟通</translation>
    </message>
    <message>
        <source>2. Gather the evidence</source>
        <translation>2. 备齐举证材料</translation>
    </message>
    <message>
        <source>3. Let it watch the clock</source>
        <translation>3. 时限交给台账盯着</translation>
    </message>
    <message>
        <source>Every case brings the checklist for its kind of issue. Tick what you have.</source>
        <translation>每个案件自带对应问题的举证清单，备好一项勾一项。</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Note when a reply was promised. You are reminded if it does not come.</source>
        <translation>记下平台承诺的答复时间，到点没有答复就提醒您。</translation>
    </message>
    <message>
        <source>Who you spoke to, what was said, what came of it. It takes seconds.</source>
        <translation>找了哪位小二、说了什么、结果如何，十几秒记好。</translation>
    </message>
    <message>
        <source>Your casebook is empty. This is how it begins:</source>
        <translation>台账还是空的，三步就能上手：</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>HeadActions</name>
    <message>
        <source>Back to the cases</source>
        <translation>返回案件</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Search cases: words, numbers, initials</source>
        <translation>搜索案件：文字、单号、拼音首字母</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>HotlineCard</name>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Hotline, from the official site</source>
        <translation>官网上的客服电话</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>号码已复制。</translation>
    </message>
    <message>
        <source>Numbers change, and swindlers plant false ones where people search for the platform&apos;s support line. So this program ships none. Take the number from the platform&apos;s official site or from inside Qianniu, never from a search result or a middleman, and keep it here.</source>
        <translation>电话号码会变，搜索“淘宝客服电话”时还常常遇到骗子放的假号码，所以本程序不预置任何号码。请到平台官网或千牛里查找，不要相信搜索结果或中间人给的号码；查到后可以记在这里。</translation>
    </message>
    <message>
        <source>Why there is no hotline number here</source>
        <translation>为什么这里没有客服电话</translation>
    </message>
</context>
<context>
    <name>IssueTypePicker</name>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Type Chinese, pinyin, initials or English</source>
        <translation>输入中文、拼音、首字母或英文</translation>
    </message>
</context>
<context>
    <name>IssueTypesColumn</name>
    <message>
        <source>Find an issue type</source>
        <translation>查找问题类型</translation>
    </message>
    <message>
        <source>Issue types</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>No issue type fits. Try another word.</source>
        <translation>没有匹配的问题类型，换个词试试。</translation>
    </message>
</context>
<context>
    <name>KnowHowPanel</name>
    <message>
        <source>A contact is said to take</source>
        <translation>据说一次沟通耗时</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>找哪个部门</translation>
    </message>
    <message>
        <source>Channels, best first</source>
        <translation>联系渠道（优先在前）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the first line</source>
        <translation>复制开场语</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Send this line first</source>
        <translation>开场先发这句</translation>
    </message>
    <message>
        <source>The first line is on the clipboard.</source>
        <translation>开场语已复制。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时间规定</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>经验提示</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close case…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>ListStack</name>
    <message>
        <source>A case begins with the first contact about a problem. Log it, and its evidence checklist and deadlines come with it.</source>
        <translation>案件从第一次沟通开始。记下这次沟通，举证清单和时限会自动建好。</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>返回案件</translation>
    </message>
    <message>
        <source>Cases that you move to the trash can be restored from here.</source>
        <translation>移入回收站的案件可以在这里恢复。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Log your first contact</source>
        <translation>记下第一笔</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>没有符合条件的案件</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有案件</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Try fewer words, or pinyin initials such as tk for 退款.</source>
        <translation>试试少输几个字，或用拼音首字母，例如用 tk 找“退款”。</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A contact about a new case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Not saved yet. Please check the marked fields.</source>
        <translation>还没有保存，请检查有提示的项目。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Tab or Enter: next field · Ctrl+Enter: save · Esc: close, keep a draft</source>
        <translation>Tab 或回车：下一项 · Ctrl+回车：保存 · Esc：关闭并保留草稿</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>已恢复上次的草稿。</translation>
    </message>
</context>
<context>
    <name>LogEntry</name>
    <message>
        <source>A spreadsheet has shortened this number. Copy it again.</source>
        <translation>这个号码被表格软件截短了，请回平台重新复制。</translation>
    </message>
    <message>
        <source>Choose an issue type. A few letters are enough, such as spxj.</source>
        <translation>请选择问题类型，打几个首字母就行，例如 spxj。</translation>
    </message>
    <message>
        <source>This lies before the contact.</source>
        <translation>早于沟通时间，请检查。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>沟通时间不能晚于现在。</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>Add to that &amp;case</source>
        <translation>记到该案件(&amp;C)</translation>
    </message>
    <message>
        <source>Another agent than last time: {agent}</source>
        <translation>换了客服，上次是：{agent}</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this order number.</source>
        <translation>案件 #{number}「{title}」是同一个订单。</translation>
    </message>
    <message>
        <source>Last agent: {agent} (press Down)</source>
        <translation>上次客服：{agent}（按 ↓ 选用）</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>展开全文（{count} 字）</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Seller Casebook</source>
        <translation>掌柜台账</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Fill in what the case does not say</source>
        <translation>补全案件里没有的内容</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Take back my edits</source>
        <translation>撤销手动修改</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>话术模板</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n placeholder(s) are still empty: {names}</source>
        <translation>
            <numerusform>还有 %n 处占位符未填：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Log as contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Not a placeholder, stays as it is written: {tokens}</source>
        <translation>不是占位符，将原样保留：{tokens}</translation>
    </message>
    <message>
        <source>Not copied. Fill in first: {names}</source>
        <translation>未复制，请先填写：{names}</translation>
    </message>
    <message numerus="yes">
        <source>Ready to copy: %n character(s), {bytes} bytes</source>
        <translation>
            <numerusform>可以复制：%n 个字符，{bytes} 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>话术是空的。</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Message copied.</source>
        <translation>话术已复制。</translation>
    </message>
    <message>
        <source>Message copied. Saved to the case: {names}</source>
        <translation>话术已复制，并已存入案件：{names}</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>in {span}</source>
        <translation>{span}后</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>已超 {span}</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation>返回{page}</translation>
    </message>
</context>
<context>
    <name>PeriodFilter</name>
    <message>
        <source>From … to …</source>
        <translation>自定义日期</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Opened any time</source>
        <translation>不限发生时间</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>发生时间从</translation>
    </message>
    <message>
        <source>Opened until</source>
        <translation>发生时间到</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>PlaceholderMenu</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Contacts with the platform</source>
        <translation>与平台的沟通</translation>
    </message>
    <message>
        <source>Order and goods</source>
        <translation>订单与商品</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Seller Casebook?</source>
        <translation>退出掌柜台账？</translation>
    </message>
    <message>
        <source>Seller Casebook stays in the tray and reminds you. Quit it from there.</source>
        <translation>掌柜台账仍在托盘中运行，到点会提醒您。要退出请用托盘菜单。</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing ends the program. What falls due meanwhile is shown at the next start.</source>
        <translation>当前桌面没有托盘，关闭窗口即退出程序。期间到期的事项会在下次启动时显示。</translation>
    </message>
</context>
<context>
    <name>RecentCases</name>
    <message>
        <source>Lately worked on</source>
        <translation>最近处理</translation>
    </message>
</context>
<context>
    <name>ReminderBell</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 项提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes when a deadline falls due or a promised reply has not arrived.</source>
        <translation>时限到期，或平台承诺的答复没有兑现时，就会这样提醒您。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Reminders open in a window instead.</source>
        <translation>当前桌面无法显示通知，提醒会改用窗口弹出。</translation>
    </message>
    <message>
        <source>This is what a reminder looks like</source>
        <translation>提醒就是这个样子</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message numerus="yes">
        <source>%n due and not answered</source>
        <translation>
            <numerusform>%n 项已到期未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>They stay on the Today page until they are answered.</source>
        <translation>处理之前会一直显示在“今日”页。</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>&amp;Notify me when a deadline or a promise falls due</source>
        <translation>时限或承诺到期时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Closing the window leaves Seller Casebook in the tray, where it goes on reminding you. Quit it from the tray&apos;s menu.</source>
        <translation>关闭窗口后，掌柜台账留在系统托盘里继续提醒。要退出，请用托盘图标的菜单。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Show a test reminder</source>
        <translation>发一条测试提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and what falls due meanwhile is shown at the next start.</source>
        <translation>这个桌面没有系统托盘：关闭窗口就会退出程序，期间到期的事会在下次启动时显示。</translation>
    </message>
    <message>
        <source>What is due stands on the first page in any case.</source>
        <translation>无论是否提醒，到期的事都会列在“今日”里。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export {report}</source>
        <translation>导出{report}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>For Excel or WPS</source>
        <translation>用于 Excel 或 WPS</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>用于其他程序</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>找不到能打开 {path} 的程序。</translation>
    </message>
    <message>
        <source>Order numbers keep all their digits in Excel and WPS, and no text is run as a formula.</source>
        <translation>在 Excel 和 WPS 里订单号一位不少，文字也不会被当成公式执行。</translation>
    </message>
    <message>
        <source>Values exactly as they are. Do not open this file in a spreadsheet: it cuts long order numbers and may run text that looks like a formula.</source>
        <translation>内容原样写出。不要用表格软件打开这个文件：长订单号会丢失末尾几位，像公式的文字还可能被执行。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已经不在了。</translation>
    </message>
    <message>
        <source>{report}: first rows</source>
        <translation>{report}：前几行</translation>
    </message>
    <message>
        <source>{report}: what it is for</source>
        <translation>{report}：用途</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases report</source>
        <translation>案件表</translation>
    </message>
    <message>
        <source>Contacts report</source>
        <translation>沟通记录表</translation>
    </message>
    <message>
        <source>One row a case: its numbers and dates, what was said last, and its contacts, evidence, deadlines and promises counted.</source>
        <translation>每个案件一行：各类编号和日期、最近一次沟通的内容，以及沟通、举证、时限和承诺的数量。</translation>
    </message>
    <message>
        <source>One row a contact. First the five columns to keep: issue type, time, agent ID, outcome, follow-up status.</source>
        <translation>每次沟通一行。最前面是必记的五列：问题类型、沟通时间、客服 ID、处理结果、跟进状态。</translation>
    </message>
    <message>
        <source>cases-{date}.csv</source>
        <translation>案件-{date}.csv</translation>
    </message>
    <message>
        <source>contacts-{date}.csv</source>
        <translation>沟通记录-{date}.csv</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Everything that was logged, as tables for a spreadsheet.</source>
        <translation>把记下的一切导出成表格。</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Log the first contact; it will be the first row of your report.</source>
        <translation>先记一笔沟通，它就是报表的第一行。</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>ResultBanner</name>
    <message>
        <source>Choose another place…</source>
        <translation>换一个位置…</translation>
    </message>
    <message>
        <source>Export cancelled. No file was written or changed.</source>
        <translation>已取消导出，没有写入或改动任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to {path}</source>
        <translation>
            <numerusform>已导出 %Ln 行到 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>A · statute or official text</source>
        <translation>A · 法规或官方原文</translation>
    </message>
    <message>
        <source>A- · mirror of the official API</source>
        <translation>A- · 官方接口文档镜像</translation>
    </message>
    <message>
        <source>B · third party, may be old</source>
        <translation>B · 第三方资料，可能过时</translation>
    </message>
    <message>
        <source>no source · checked {day}</source>
        <translation>无出处 · {day} 核对</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>{address} · checked {day}</source>
        <translation>{address} · {day} 核对</translation>
    </message>
    <message>
        <source>{title}: {span} from “{event}”</source>
        <translation>{title}：自“{event}”起 {span}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something went wrong. What you typed is kept; the log file has the details.</source>
        <translation>出了点问题。您填写的内容仍然保留，详情见日志文件。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every change takes effect at once.</source>
        <translation>所有改动立即生效。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Contact logged in case {number}.</source>
        <translation>已记入案件 {number}。</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ShopRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For new cases</source>
        <translation>新案件默认</translation>
    </message>
    <message>
        <source>New name of {shop}</source>
        <translation>“{shop}”的新名称</translation>
    </message>
    <message>
        <source>Remove {shop}</source>
        <translation>移除“{shop}”</translation>
    </message>
    <message>
        <source>Rename {shop}</source>
        <translation>重命名“{shop}”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use for new cases</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Use {shop} for new cases</source>
        <translation>把“{shop}”设为新案件的默认店铺</translation>
    </message>
</context>
<context>
    <name>ShopsCard</name>
    <message>
        <source>A new case belongs to the marked shop unless you say otherwise.</source>
        <translation>新案件默认属于标记的店铺，也可以另选。</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Name of a shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Name of a shop to add</source>
        <translation>要添加的店铺名称</translation>
    </message>
    <message>
        <source>No shop yet. Add yours, so that messages can name it.</source>
        <translation>还没有店铺。添加您的店铺，话术里就能自动填上店铺名。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>There is already a shop called {shop}.</source>
        <translation>已经有名为“{shop}”的店铺。</translation>
    </message>
    <message>
        <source>Type the shop&apos;s name.</source>
        <translation>请输入店铺名称。</translation>
    </message>
    <message>
        <source>{shop} is off the list. Its cases stay as they are.</source>
        <translation>已从列表移除“{shop}”，它的案件保持不变。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证清单</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>导出案件</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>导出沟通记录</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>案件页</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>表单里</translation>
    </message>
    <message>
        <source>In the reports</source>
        <translation>报表页</translation>
    </message>
    <message>
        <source>Know-how</source>
        <translation>攻略</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Log a contact about it</source>
        <translation>就此记一笔</translation>
    </message>
    <message>
        <source>Log a contact in it</source>
        <translation>给本案记一笔</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>On a line of Today</source>
        <translation>“今日”的一行</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>ShortcutsCard</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Seller Casebook</source>
        <translation>掌柜台账</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>再次提醒时间</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Type a time that is still to come, such as +2h.</source>
        <translation>请输入一个将来的时间，例如 +2h。</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Another time…</source>
        <translation>其他时间(&amp;A)…</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>&amp;10 分钟后</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>1 小时后(&amp;H)</translation>
    </message>
    <message>
        <source>Tomorrow &amp;morning</source>
        <translation>明天早上(&amp;M)</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Ascending: turn around</source>
        <translation>当前升序，改为降序</translation>
    </message>
    <message>
        <source>Descending: turn around</source>
        <translation>当前降序，改为升序</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最近优先</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>已选 %n 种状态</numerusform>
        </translation>
    </message>
    <message>
        <source>All active</source>
        <translation>全部进行中</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StatusItem</name>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StepProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Result wanted</source>
        <translation>期望结果</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with the program. Edit it as you like.</source>
        <translation>随程序内置，可以随意修改。</translation>
    </message>
    <message>
        <source>Give the template a title.</source>
        <translation>请填写模板标题。</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>Not a placeholder, stays as it is written: {tokens}</source>
        <translation>不是占位符，将原样保留：{tokens}</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>使用时机</translation>
    </message>
    <message>
        <source>Write what the message says.</source>
        <translation>请填写话术内容。</translation>
    </message>
    <message>
        <source>Written by you; shown in every language.</source>
        <translation>您自建的模板，中英文界面都会显示。</translation>
    </message>
    <message>
        <source>Your words are used; updates of the program keep them.</source>
        <translation>使用您修改后的内容，程序升级也会保留。</translation>
    </message>
</context>
<context>
    <name>TemplateOrigin</name>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自建</translation>
    </message>
</context>
<context>
    <name>TemplatesColumn</name>
    <message>
        <source>Templates</source>
        <translation>话术模板</translation>
    </message>
</context>
<context>
    <name>TemplatesModel</name>
    <message>
        <source>Untitled template</source>
        <translation>未命名模板</translation>
    </message>
    <message>
        <source>{stage} · not saved</source>
        <translation>{stage} · 未保存</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Back to the built-in words.</source>
        <translation>已恢复内置内容。</translation>
    </message>
    <message>
        <source>Changes discarded.</source>
        <translation>已放弃修改。</translation>
    </message>
    <message>
        <source>Deleted the template {title}.</source>
        <translation>已删除模板“{title}”。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Template saved.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What you send to the platform&apos;s staff, for each kind of issue.</source>
        <translation>按问题类型整理、发给平台客服的话术。</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次沟通</numerusform>
        </translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>还没有沟通记录</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>显示更早的 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Write down who said what, and what was promised. It takes seconds.</source>
        <translation>记下谁说了什么、承诺了什么，几秒钟就好。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n more overdue; they appear as these are done.</source>
        <translation>
            <numerusform>另有 %n 项已逾期，处理完上面的就会显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still due today</source>
        <translation>
            <numerusform>今天还有 %n 项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the case, L logs a contact, S snoozes, D marks as done.</source>
        <translation>回车打开案件，L 记一笔，S 稍后提醒，D 标记完成。</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>上午好</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>No deadline and no promise falls due in the next 7 days. Log a contact and note when a reply was promised: it will show up here.</source>
        <translation>未来 7 天没有到期的时限或承诺。记一笔沟通并写下平台承诺的答复时间，就会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>nothing due today</source>
        <translation>今天没有到期事项</translation>
    </message>
    <message>
        <source>{greeting}, {shop}</source>
        <translation>{greeting}，{shop}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Checklists and message templates for 15 kinds of issues are at hand.</source>
        <translation>15 类问题的举证清单和话术模板随手可用。</translation>
    </message>
    <message>
        <source>Every contact with the platform, in one place, on your own computer.</source>
        <translation>与平台的每次沟通都记在一处，只存在您自己的电脑上。</translation>
    </message>
    <message>
        <source>Log each contact in seconds: who, when, what was said, what came of it.</source>
        <translation>十几秒记下一次沟通：谁、何时、说了什么、结果如何。</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>New cases get this name. It can be changed later in Settings.</source>
        <translation>新案件会自动带上这个店名，以后可在设置中修改。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Seller Casebook</source>
        <translation>欢迎使用掌柜台账</translation>
    </message>
    <message>
        <source>You are reminded before a deadline passes or when a promise is not kept.</source>
        <translation>时限到期、平台承诺没有兑现，都会提醒您。</translation>
    </message>
    <message>
        <source>e.g. Yunjin Flagship Store</source>
        <translation>例如：云锦旗舰店</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>+2h</source>
        <translation>+2小时</translation>
    </message>
    <message>
        <source>+2h, tomorrow 10:00, 3 workdays</source>
        <translation>+2小时、明天10点、3个工作日</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24小时</translation>
    </message>
    <message>
        <source>3 workdays</source>
        <translation>3个工作日</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48小时</translation>
    </message>
    <message>
        <source>Not understood. Try: {examples}</source>
        <translation>看不懂这个时间，可以写：{examples}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Up and Down in the field choose it as well</source>
        <translation>在输入框里按上下键也能选</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>保存时的时间</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>明天10点</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>(required)</source>
        <translation>（必备）</translation>
    </message>
    <message>
        <source>(to be had until {moment})</source>
        <translation>（{moment} 后无法再取得）</translation>
    </message>
    <message>
        <source>--title is for a new case; leave out either it or --case.</source>
        <translation>--title 只用于新案件，不能与 --case 同时使用。</translation>
    </message>
    <message>
        <source>A case cannot begin in the future.</source>
        <translation>案件的发生时间不能晚于现在。</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>案件标题不能为空。</translation>
    </message>
    <message>
        <source>A checklist item needs a name.</source>
        <translation>举证项名称不能为空。</translation>
    </message>
    <message>
        <source>A closed case keeps its outcome. Reopen it first.</source>
        <translation>已结案的案件必须保留处理结果，请先重新打开案件。</translation>
    </message>
    <message>
        <source>A contact cannot lie in the future. Check its time.</source>
        <translation>沟通时间不能在将来，请核对。</translation>
    </message>
    <message>
        <source>A deadline that this answers.</source>
        <translation>这次沟通答复了哪一项时限（编号）。</translation>
    </message>
    <message>
        <source>A new case needs --issue-type; an existing one --case.</source>
        <translation>新案件需要 --issue-type，已有案件需要 --case。</translation>
    </message>
    <message>
        <source>A reminder can only be put off to a time in the future.</source>
        <translation>提醒只能推迟到将来的时间。</translation>
    </message>
    <message>
        <source>A reply was promised by {moment}.</source>
        <translation>对方承诺在 {moment} 前答复。</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>店铺名称不能为空。</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>话术内容不能为空。</translation>
    </message>
    <message>
        <source>A template needs a title.</source>
        <translation>话术标题不能为空。</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>客服 ID</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人数</translation>
    </message>
    <message>
        <source>Also what falls due within this span, such as 24h.</source>
        <translation>同时列出此时间内到期的，例如 24h。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another program is using the casebook. Close it there or try again in a moment.</source>
        <translation>另一个程序正在使用台账文件，请先在那里关闭，或稍后再试。</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>最多列出多少条，默认 50。</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>对方失约</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件已结案</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>案件重新打开</translation>
    </message>
    <message>
        <source>Case status</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>Case uid</source>
        <translation>案件 UID</translation>
    </message>
    <message>
        <source>Case {number} has no checklist item {item}.</source>
        <translation>案件 {number} 没有举证项“{item}”。</translation>
    </message>
    <message>
        <source>Case {number} is already closed.</source>
        <translation>案件 {number} 已经结案。</translation>
    </message>
    <message>
        <source>Case {number} is closed: {outcome}</source>
        <translation>案件 {number} 已结案：{outcome}</translation>
    </message>
    <message>
        <source>Case {number} is in the trash. Restore it first.</source>
        <translation>案件 {number} 在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>Case {number} is not closed.</source>
        <translation>案件 {number} 尚未结案。</translation>
    </message>
    <message>
        <source>Case {number} is of the issue type {actual}, not {given}. Check its number.</source>
        <translation>案件 {number} 的问题类型是 {actual}，不是 {given}，请核对编号。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Chase a promise</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Close case N.</source>
        <translation>将案件 N 结案。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>沟通编号</translation>
    </message>
    <message>
        <source>Contact time</source>
        <translation>沟通时间</translation>
    </message>
    <message>
        <source>Contact uid</source>
        <translation>沟通 UID</translation>
    </message>
    <message>
        <source>Contact {contact} is logged in case {number}: {title}</source>
        <translation>已将沟通 {contact} 记入案件 {number}：{title}</translation>
    </message>
    <message>
        <source>Contact {contact} is logged, with the new case {number}: {title}</source>
        <translation>已记录沟通 {contact}，并新建案件 {number}：{title}</translation>
    </message>
    <message>
        <source>Contact {number} is in the trash. Restore it first.</source>
        <translation>沟通记录 {number} 在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通次数</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Deadline {number} belongs to case {case}. Log the contact in that case.</source>
        <translation>时限 {number} 属于案件 {case}，请在该案件中记一笔。</translation>
    </message>
    <message>
        <source>Deadline {number} is already done.</source>
        <translation>时限 {number} 已经完成。</translation>
    </message>
    <message>
        <source>Deadline {number} is done.</source>
        <translation>时限 {number} 已完成。</translation>
    </message>
    <message>
        <source>Deadline {number} is put off until {moment}.</source>
        <translation>时限 {number} 已推迟到 {moment} 再提醒。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Department to ask for</source>
        <translation>应找的部门</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Draw every page with made-up cases to pictures in DIR.</source>
        <translation>用示例案件把每个页面截图保存到 DIR。</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>升级争议</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证清单</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>应备举证</translation>
    </message>
    <message>
        <source>Evidence ready</source>
        <translation>已备举证</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次沟通</translation>
    </message>
    <message>
        <source>First line to send</source>
        <translation>第一句话</translation>
    </message>
    <message>
        <source>Folder of the casebook.</source>
        <translation>台账所在文件夹。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Follow-up status</source>
        <translation>跟进状态</translation>
    </message>
    <message>
        <source>Follow-up time</source>
        <translation>跟进时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线电话</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>处理结果。</translation>
    </message>
    <message>
        <source>How you reached them.</source>
        <translation>沟通渠道。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>ID of the platform&apos;s agent.</source>
        <translation>平台客服的 ID。</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>It has to be 1 or more.</source>
        <translation>必须不小于 1。</translation>
    </message>
    <message>
        <source>It is empty or not a file name.</source>
        <translation>为空，或不是有效的文件名。</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品 ID</translation>
    </message>
    <message>
        <source>Item number.</source>
        <translation>商品 ID。</translation>
    </message>
    <message>
        <source>Its issue type, from “playbooks”.</source>
        <translation>问题类型，见 playbooks 命令。</translation>
    </message>
    <message>
        <source>Language of what is said.</source>
        <translation>界面语言。</translation>
    </message>
    <message>
        <source>Last agent</source>
        <translation>最近客服</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近沟通</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>最近处理结果</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Leave out what protects values from spreadsheets.</source>
        <translation>不加表格软件的防护处理。</translation>
    </message>
    <message>
        <source>Left as they are, because there are no such placeholders: {tokens}</source>
        <translation>以下不是可用的占位符，已原样保留：{tokens}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List cases, those with the latest contact first.</source>
        <translation>列出案件，最近沟通的在前。</translation>
    </message>
    <message>
        <source>List deadlines and promises that are due, earliest first.</source>
        <translation>列出到期的时限和承诺，最早的在前。</translation>
    </message>
    <message>
        <source>List the issue types, or show what is known about one.</source>
        <translation>列出问题类型，或显示其中一类的攻略。</translation>
    </message>
    <message>
        <source>Mark deadline N as done; “due” tells its number.</source>
        <translation>将时限 N 标为完成；编号见 due 命令。</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>手机端</translation>
    </message>
    <message>
        <source>My deadline</source>
        <translation>我方时限</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>下一时限</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not to be reminded before.</source>
        <translation>在此之前不再提醒。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的事项。</translation>
    </message>
    <message>
        <source>Nothing is due. The next deadline is at {moment}.</source>
        <translation>没有到期的事项，下一项在 {moment}。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Only of this issue type.</source>
        <translation>只列此问题类型。</translation>
    </message>
    <message>
        <source>Only with these words, pinyin initials or numbers.</source>
        <translation>只列含有这些文字、拼音首字母或号码的。</translation>
    </message>
    <message>
        <source>Only with this status; repeatable.</source>
        <translation>只列此状态，可重复使用。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Open deadlines</source>
        <translation>未完成时限</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order number.</source>
        <translation>订单号。</translation>
    </message>
    <message>
        <source>Order page</source>
        <translation>订单页</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translation>处理结果：{outcome}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Overdue deadlines</source>
        <translation>已超时限</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Playbook {file} cannot be opened.</source>
        <translation>无法打开攻略文件 {file}。</translation>
    </message>
    <message>
        <source>Playbook {file}, line {line}, {key}: {problem}</source>
        <translation>攻略文件 {file} 第 {line} 行，{key}：{problem}</translation>
    </message>
    <message>
        <source>Playbook {file}, line {line}: {problem}</source>
        <translation>攻略文件 {file} 第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Promised reply</source>
        <translation>平台承诺</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺次数</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>失约次数</translation>
    </message>
    <message>
        <source>Put deadline N off; “due” tells its number.</source>
        <translation>推迟时限 N 的提醒；编号见 due 命令。</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Qianniu support</source>
        <translation>千牛客服</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Remember every contact with the platform&apos;s staff. Without a command: the window.</source>
        <translation>记住与平台小二的每一次沟通。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Result wanted</source>
        <translation>期望结果</translation>
    </message>
    <message>
        <source>Said to take</source>
        <translation>据说用时</translation>
    </message>
    <message>
        <source>Say how the case ended (its outcome) before you close it.</source>
        <translation>结案前请先填写处理结果。</translation>
    </message>
    <message>
        <source>See {command} --help.</source>
        <translation>用法见 {command} --help。</translation>
    </message>
    <message>
        <source>Seller Casebook is already running with this data folder but does not answer. Close it, then start again.</source>
        <translation>掌柜台账已在使用这个数据文件夹，但没有响应。请先将其关闭，再重新启动。</translation>
    </message>
    <message>
        <source>Seller centre</source>
        <translation>卖家中心</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show all about case N.</source>
        <translation>显示案件 N 的全部内容。</translation>
    </message>
    <message>
        <source>Show the evidence checklist of case N.</source>
        <translation>显示案件 N 的举证清单。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show this page.</source>
        <translation>显示本页。</translation>
    </message>
    <message>
        <source>Something went wrong. The log file has the details: {path}</source>
        <translation>出了点问题，详情见日志文件：{path}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Status that the case gets.</source>
        <translation>案件改为此状态。</translation>
    </message>
    <message>
        <source>Still missing: {names}. Give each one with --set name=value.</source>
        <translation>还缺：{names}。请逐项用 --set 名称=内容 补上。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>The case it belongs to; without it a new one.</source>
        <translation>所属案件；不写则新建。</translation>
    </message>
    <message>
        <source>The case.</source>
        <translation>案件编号。</translation>
    </message>
    <message>
        <source>The casebook cannot be written to. Check the permissions of its folder.</source>
        <translation>台账文件无法写入，请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The casebook file is damaged. Close the program and put your newest copy of the file in its place; the backups folder may have one.</source>
        <translation>台账文件已损坏。请退出程序，用您最新的副本替换它；backups 文件夹中可能有备份。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，这次没有保存。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was saved. Check the disk and try again.</source>
        <translation>磁盘出错，这次没有保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}. Choose another data folder.</source>
        <translation>文件夹 {folder} 无法使用：{reason}。请换一个数据文件夹。</translation>
    </message>
    <message>
        <source>The follow-up lies before the contact. Check the two times.</source>
        <translation>跟进时间早于沟通时间，请核对。</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>无法输出：{reason}。</translation>
    </message>
    <message>
        <source>The pictures cannot be saved in {folder}: {reason}.</source>
        <translation>图片无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The playbooks are missing from {folder}. Install Seller Casebook again.</source>
        <translation>{folder} 中缺少攻略文件，请重新安装掌柜台账。</translation>
    </message>
    <message>
        <source>The promised reply lies before the contact. Check the two times.</source>
        <translation>承诺时间早于沟通时间，请核对。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}. Choose another place.</source>
        <translation>报表没能写入 {path}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>The report could not be written: its name is too long. Choose a shorter one.</source>
        <translation>报表没有写成：文件名太长。请换一个短一些的。</translation>
    </message>
    <message>
        <source>The report could not be written: the disk is full. Free some space or choose another disk.</source>
        <translation>报表没有写成：磁盘已满。请腾出空间，或换一个磁盘。</translation>
    </message>
    <message>
        <source>The report could not be written: there is no folder {folder}. Choose another folder.</source>
        <translation>报表没有写成：文件夹 {folder} 不存在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The report could not be written: you may not write to the folder {folder}. Choose another folder.</source>
        <translation>报表没有写成：没有权限写入文件夹 {folder}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The report could not be written: {name} is open in another program, Excel for instance, or protected. Close it there or choose another name.</source>
        <translation>报表没有写成：{name} 正被其他程序（例如 Excel）打开，或者受保护。请先在那里关闭它，或换一个文件名。</translation>
    </message>
    <message>
        <source>The report could not be written: {path} is a device or a pipe. Choose another name.</source>
        <translation>报表未能写入：{path} 是设备或管道，请换一个文件名。</translation>
    </message>
    <message>
        <source>The report could not be written: {path} is a folder. Choose another name.</source>
        <translation>报表没有写成：{path} 是一个文件夹。请换一个文件名。</translation>
    </message>
    <message>
        <source>The tour stopped at “{step}”: {reason}</source>
        <translation>演示在“{step}”处中止：{reason}</translation>
    </message>
    <message>
        <source>There are no cases yet. “seller-casebook log” writes the first contact down.</source>
        <translation>还没有案件。用 seller-casebook log 记下第一次沟通。</translation>
    </message>
    <message>
        <source>There is already a shop called {name}.</source>
        <translation>已经有名为“{name}”的店铺。</translation>
    </message>
    <message>
        <source>There is no built-in template {template} to go back to.</source>
        <translation>话术 {template} 没有可恢复的内置版本。</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>没有编号为 {number} 的案件。</translation>
    </message>
    <message>
        <source>There is no checklist item {number}.</source>
        <translation>没有编号为 {number} 的举证项。</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>没有 {name} 这个命令。</translation>
    </message>
    <message>
        <source>There is no contact {number}.</source>
        <translation>没有编号为 {number} 的沟通记录。</translation>
    </message>
    <message>
        <source>There is no deadline {number}.</source>
        <translation>没有编号为 {number} 的时限。</translation>
    </message>
    <message>
        <source>There is no issue type “{name}”. Did you mean {close}? “seller-casebook playbooks” lists them all.</source>
        <translation>没有“{name}”这个问题类型。您是指 {close} 吗？全部类型见 seller-casebook playbooks。</translation>
    </message>
    <message>
        <source>There is no issue type “{name}”. “seller-casebook playbooks” lists them all.</source>
        <translation>没有“{name}”这个问题类型，全部类型见 seller-casebook playbooks。</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有 {name} 这个选项。</translation>
    </message>
    <message>
        <source>There is no placeholder called {name}.</source>
        <translation>没有名为 {name} 的占位符。</translation>
    </message>
    <message>
        <source>There is no template of your own called {template}.</source>
        <translation>没有名为 {template} 的自建话术。</translation>
    </message>
    <message>
        <source>There is no template {template}. Its issue type has to be one of: {known}.</source>
        <translation>没有话术 {template}。问题类型必须是以下之一：{known}。</translation>
    </message>
    <message>
        <source>There is no template {template}. There are: {known}.</source>
        <translation>没有话术 {template}。现有：{known}。</translation>
    </message>
    <message>
        <source>There is nothing to do with “{words}”.</source>
        <translation>“{words}”是多余的。</translation>
    </message>
    <message>
        <source>This case has no evidence checklist.</source>
        <translation>此案件没有举证清单。</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of Seller Casebook. Install the newest version to open it; it was not changed.</source>
        <translation>此台账由更新版本的掌柜台账建立，请安装最新版本后再打开。文件未作任何改动。</translation>
    </message>
    <message>
        <source>Tick this item, named by its id or title.</source>
        <translation>勾选此举证项（写编号或名称）。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Ticket number.</source>
        <translation>工单号。</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Title of a new case.</source>
        <translation>新案件的标题。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Value for a placeholder; repeatable.</source>
        <translation>占位符的内容，可重复使用。</translation>
    </message>
    <message>
        <source>WHEN is a time such as 2026-11-22T10:00, +2h, 明天10点 or 3个工作日.</source>
        <translation>WHEN 是时间，例如 2026-11-22T10:00、+2h、明天10点、3个工作日。</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Waiting for platform</source>
        <translation>待平台答复</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>处理结果。</translation>
    </message>
    <message>
        <source>What is due at this moment; without it now.</source>
        <translation>查看此时刻到期的；不写则为现在。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What was said last</source>
        <translation>最近沟通内容</translation>
    </message>
    <message>
        <source>What was said; - reads it from standard input.</source>
        <translation>沟通内容；写 - 则从标准输入读取。</translation>
    </message>
    <message>
        <source>When an answer was promised for.</source>
        <translation>对方承诺何时答复。</translation>
    </message>
    <message>
        <source>When it took place; without it now.</source>
        <translation>沟通时间；不写则为现在。</translation>
    </message>
    <message>
        <source>When you want to come back to it.</source>
        <translation>打算何时跟进。</translation>
    </message>
    <message>
        <source>Write JSON, for other programs.</source>
        <translation>输出 JSON，供其他程序使用。</translation>
    </message>
    <message>
        <source>Write a contact with the platform down.</source>
        <translation>记一笔与平台的沟通。</translation>
    </message>
    <message>
        <source>Write a message from a template, filled from a case.</source>
        <translation>用案件内容填好一条话术。</translation>
    </message>
    <message>
        <source>Write all contacts or all cases to a CSV file.</source>
        <translation>把全部沟通记录或案件导出为 CSV 文件。</translation>
    </message>
    <message>
        <source>Written: {path} (rows: {rows})</source>
        <translation>已导出：{path}（{rows} 行）</translation>
    </message>
    <message>
        <source>You will be reminded at {moment}.</source>
        <translation>将在 {moment} 提醒您。</translation>
    </message>
    <message>
        <source>Your shop; without it the current one.</source>
        <translation>店铺；不写则为当前店铺。</translation>
    </message>
    <message>
        <source>[COMMAND …]</source>
        <translation>[命令 …]</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>a date without quotes is needed, such as 2026-11-22</source>
        <translation>应为不带引号的日期，例如 2026-11-22</translation>
    </message>
    <message>
        <source>a list of tables is needed, each under {header}</source>
        <translation>应为若干个表，每个写在 {header} 之下</translation>
    </message>
    <message>
        <source>a list of texts is needed, with at least one</source>
        <translation>应为文字列表，至少一项</translation>
    </message>
    <message>
        <source>a table is needed, such as {example}</source>
        <translation>应为表，例如 {example}</translation>
    </message>
    <message>
        <source>a template of the stage {stage} is missing</source>
        <translation>缺少阶段为 {stage} 的话术</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>a text that is not empty is needed</source>
        <translation>应为非空文字</translation>
    </message>
    <message>
        <source>a whole number from {least} is needed</source>
        <translation>应为不小于 {least} 的整数</translation>
    </message>
    <message>
        <source>agent {agent}</source>
        <translation>客服 {agent}</translation>
    </message>
    <message>
        <source>an id has lower-case letters and digits, joined by hyphens</source>
        <translation>编号只能用小写字母和数字，以连字符连接</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>至少需要一项</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>核对于 {day}</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>完成于 {moment}</translation>
    </message>
    <message>
        <source>every entry of the list has to be a text that is not empty</source>
        <translation>列表的每一项都应为非空文字</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>可信度 {grade}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>only an unverified source may be without an address</source>
        <translation>只有未核实的来源可以不写地址</translation>
    </message>
    <message>
        <source>put off until {moment}</source>
        <translation>推迟到 {moment}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>the id has to be the name of the file, {name}</source>
        <translation>编号必须与文件名 {name} 一致</translation>
    </message>
    <message>
        <source>this is not TOML: {detail}</source>
        <translation>不是有效的 TOML：{detail}</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>this key is not known; known are: {known}</source>
        <translation>没有此项，可用的有：{known}</translation>
    </message>
    <message>
        <source>this playbook needs a newer version of Seller Casebook</source>
        <translation>此攻略需要更新版本的掌柜台账</translation>
    </message>
    <message>
        <source>ticket {number}</source>
        <translation>工单 {number}</translation>
    </message>
    <message>
        <source>true or false is needed, without quotes</source>
        <translation>应为不带引号的 true 或 false</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>{amount} days</source>
        <translation>{amount} 天</translation>
    </message>
    <message>
        <source>{amount} from: {event}</source>
        <translation>{amount}，自{event}起</translation>
    </message>
    <message>
        <source>{amount} hours</source>
        <translation>{amount} 小时</translation>
    </message>
    <message>
        <source>{amount} working days</source>
        <translation>{amount} 个工作日</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{done} of {total} ready; required and missing: {missing}.</source>
        <translation>已备 {done}/{total}，必备项还缺 {missing} 项。</translation>
    </message>
    <message>
        <source>{folder} already holds a casebook. Name an empty folder for the tour.</source>
        <translation>{folder} 中已有台账，请为演示指定一个空文件夹。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} 需要一个值。</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} 后面不能带值。</translation>
    </message>
    <message>
        <source>{path} is not a casebook. Move it away or choose another data folder.</source>
        <translation>{path} 不是台账文件，请将其移走，或换一个数据文件夹。</translation>
    </message>
    <message>
        <source>{placeholder} is not a known placeholder</source>
        <translation>{placeholder} 不是可用的占位符</translation>
    </message>
    <message>
        <source>{shown} of {total} cases. --limit shows more.</source>
        <translation>显示 {total} 个案件中的 {shown} 个，可用 --limit 显示更多。</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还剩 {span}</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>已超 {span}</translation>
    </message>
    <message>
        <source>{template} is no template&apos;s full id. Write ISSUE-TYPE/TEMPLATE.</source>
        <translation>{template} 不是完整的话术编号，应写成 问题类型/话术。</translation>
    </message>
    <message>
        <source>{value} is not known; known are: {known}</source>
        <translation>没有 {value}，可用的有：{known}</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} 重复出现</translation>
    </message>
    <message>
        <source>“seller-casebook playbooks ID” shows one in full.</source>
        <translation>用 seller-casebook playbooks 编号 查看其中一类的全部内容。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a time. Write it like 2026-11-22T10:00, +2h, 明天10点 or 3个工作日.</source>
        <translation>“{text}”无法识别为时间，请写成 2026-11-22T10:00、+2h、明天10点 或 3个工作日。</translation>
    </message>
    <message>
        <source>“{text}” lies in the past. Write a span like 24h, 3天 or 3个工作日.</source>
        <translation>“{text}”在过去，请写成 24h、3天 或 3个工作日 这样的时间长度。</translation>
    </message>
    <message>
        <source>“{value}” is none of: {known}.</source>
        <translation>“{value}”不在可选范围内：{known}。</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <source>“{value}” is not of the form name=value.</source>
        <translation>“{value}”不是 名称=内容 的形式。</translation>
    </message>
</context>
</TS>
