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
        <source>About, licences and log…</source>
        <translation>关于、许可证与日志…</translation>
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
    <name>AboutPage</name>
    <message>
        <source>About Seller Casebook</source>
        <translation>关于掌柜台账</translation>
    </message>
    <message>
        <source>Version, licences, where your data is, and what to pass on when it fails.</source>
        <translation>版本、许可证、数据位置，以及出故障时可以提供的信息。</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Agenda on your phone</source>
        <translation>手机上的日程</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Choose a folder that reaches your phone, such as one of your cloud drive: the agenda stands there as {file} and follows every change. Open or subscribe to that file in the phone&apos;s calendar once, and the phone rings as well.</source>
        <translation>选一个手机也能看到的文件夹，例如网盘的同步文件夹：日程会以 {file} 存在那里，随时跟着更新。在手机日历里打开或订阅一次这个文件，手机到时也会响铃。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of the agenda</source>
        <translation>选择日程所在的文件夹</translation>
    </message>
    <message>
        <source>Folder for the agenda</source>
        <translation>日程文件夹</translation>
    </message>
    <message>
        <source>Folder of the agenda</source>
        <translation>日程所在的文件夹</translation>
    </message>
    <message>
        <source>Keep no agenda file any more</source>
        <translation>不再保存日程文件</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>尚未写入。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switched off. {path} was left there; delete it if your phone should forget it.</source>
        <translation>已关闭。{path} 仍留在原处；不想让手机再记得它，请把它删掉。</translation>
    </message>
    <message numerus="yes">
        <source>Up to date with %Ln deadline(s), last written {when}</source>
        <translation>
            <numerusform>已是最新：%Ln 个时限，上次写入 {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>立即写入</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Required evidence that is missing:</source>
        <translation>还缺的必备材料：</translation>
    </message>
</context>
<context>
    <name>AgendaReport</name>
    <message numerus="yes">
        <source>%Ln open deadline(s)</source>
        <translation>
            <numerusform>%Ln 个未了结的时限</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda (.ics)</source>
        <translation>日程（.ics）</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Every open deadline, promise and follow-up with its alarms, for the calendar of a phone. Import it again later to bring the phone up to date.</source>
        <translation>未了结的时限、平台承诺和跟进连同响铃时间，供手机日历使用。以后可再次导入，改过和了结的会跟着更新。</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>导出日程</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>It holds titles, shops, order numbers and agents, and nothing from the fields about buyers. To keep a file up to date by itself, see the settings.</source>
        <translation>文件里有标题、店铺、订单号和客服工号，不含买家栏里的任何内容。想让文件自动保持最新，请到设置里打开。</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>没有找到能打开 {path} 的程序。</translation>
    </message>
    <message>
        <source>agenda-{date}.ics</source>
        <translation>日程-{date}.ics</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已经不在了。</translation>
    </message>
</context>
<context>
    <name>AgendaResult</name>
    <message numerus="yes">
        <source>Saved %Ln deadline(s) to {path}</source>
        <translation>
            <numerusform>已保存 %Ln 个时限到 {path}</numerusform>
        </translation>
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
        <source>Asked. Again on {moment}.</source>
        <translation>已追问，{moment} 再次提醒。</translation>
    </message>
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
    <name>AppealAnswers</name>
    <message>
        <source>This appeal answers</source>
        <translation>本次申诉了结</translation>
    </message>
</context>
<context>
    <name>AppealDialog</name>
    <message>
        <source>Back to the evidence</source>
        <translation>返回举证清单</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record an appeal</source>
        <translation>记录一次申诉</translation>
    </message>
    <message>
        <source>Record it anyway</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>记录申诉</translation>
    </message>
    <message>
        <source>Required evidence is still missing. A spent appeal cannot be taken back.</source>
        <translation>必备材料还不齐。申诉提交后无法撤回。</translation>
    </message>
    <message>
        <source>The platform has to answer now: its clocks run again</source>
        <translation>现在轮到平台答复，平台时限恢复计时</translation>
    </message>
    <message>
        <source>This is attempt {attempt} of {limit}.</source>
        <translation>这是第 {attempt} 次申诉，共 {limit} 次。</translation>
    </message>
    <message>
        <source>This is attempt {attempt}. How many are allowed is not known.</source>
        <translation>这是第 {attempt} 次申诉，可申诉次数未知。</translation>
    </message>
    <message>
        <source>This is the last attempt ({attempt} of {limit}).</source>
        <translation>这是最后一次申诉（第 {attempt} 次，共 {limit} 次）。</translation>
    </message>
    <message>
        <source>This starts</source>
        <translation>由此开始的时限</translation>
    </message>
    <message>
        <source>What was handed in, the number it was given</source>
        <translation>提交了什么、受理编号</translation>
    </message>
    <message>
        <source>{title}: due {moment}, {span}</source>
        <translation>{title}：{moment} 到期（{span}）</translation>
    </message>
</context>
<context>
    <name>AppealEntry</name>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>记错了，撤销</translation>
    </message>
    <message>
        <source>Taken back: {moment}</source>
        <translation>已撤销：{moment}</translation>
    </message>
</context>
<context>
    <name>AppealsDialog</name>
    <message>
        <source>Appeals of case {number}</source>
        <translation>案件 {number} 的申诉</translation>
    </message>
    <message>
        <source>Look for it on the notice; it differs.</source>
        <translation>各类通知不同，请查看通知。</translation>
    </message>
    <message>
        <source>None has been recorded yet.</source>
        <translation>还没有记录申诉。</translation>
    </message>
    <message>
        <source>The notice allows</source>
        <translation>通知允许的次数</translation>
    </message>
    <message>
        <source>What the notice says comes first.</source>
        <translation>以通知写明的次数为准。</translation>
    </message>
    <message>
        <source>as usual: {limit}</source>
        <translation>按惯例：{limit}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>AppealsStrip</name>
    <message>
        <source>Appeals: list and limit</source>
        <translation>申诉：明细与次数</translation>
    </message>
    <message>
        <source>Appeals: {spent} of {limit} spent</source>
        <translation>申诉：已用 {spent}/{limit} 次</translation>
    </message>
    <message>
        <source>Appeals: {spent} spent</source>
        <translation>申诉：已用 {spent} 次</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>明细…</translation>
    </message>
    <message>
        <source>Enter the limit…</source>
        <translation>填写可用次数…</translation>
    </message>
    <message>
        <source>None is left.</source>
        <translation>次数已用完。</translation>
    </message>
    <message>
        <source>Record an appeal…</source>
        <translation>记录一次申诉…</translation>
    </message>
    <message>
        <source>The next one is the last.</source>
        <translation>下一次是最后一次。</translation>
    </message>
    <message>
        <source>The notice says how many.</source>
        <translation>允许几次，请看通知。</translation>
    </message>
</context>
<context>
    <name>AutostartCard</name>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录电脑时自动启动(&amp;S)</translation>
    </message>
    <message>
        <source>Another casebook starts at login: {folder}. Ticking this replaces it.</source>
        <translation>登录时启动的是另一本台账：{folder}。勾选后改为启动这一本。</translation>
    </message>
    <message>
        <source>Closing the window leaves Seller Casebook in the tray, where it goes on reminding you. Quit it from the tray&apos;s menu.</source>
        <translation>关闭窗口后，掌柜台账仍在托盘里继续提醒您。要退出，请用托盘菜单。</translation>
    </message>
    <message>
        <source>It starts minimised to the tray and opens no window.</source>
        <translation>启动后最小化到托盘，不弹出窗口。</translation>
    </message>
    <message>
        <source>Nothing rings while the program does not run.</source>
        <translation>程序没有运行时不会响铃。</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>启动与关闭</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the program, and what falls due meanwhile is shown at the next start.</source>
        <translation>此桌面没有托盘：关闭窗口即退出程序，期间到期的事项会在下次启动时显示。</translation>
    </message>
    <message>
        <source>This desktop has no tray: it starts minimised in the taskbar.</source>
        <translation>此桌面没有托盘：启动后最小化在任务栏。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
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
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already.</source>
        <translation>
            <numerusform>%n 个文件之前已添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added:</source>
        <translation>
            <numerusform>%n 个文件未添加：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（另有 %n 个原因）</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n file(s) not added.</source>
        <translation>
            <numerusform>已取消：%n 个文件未添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {number}: {words}</source>
        <translation>案件 {number}：{words}</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} 已经在这里了。</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>All {count} selected</source>
        <translation>已选全部 {count} 个</translation>
    </message>
    <message>
        <source>Assign shop…</source>
        <translation>归入店铺…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>稍后提醒…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 个</translation>
    </message>
</context>
<context>
    <name>BulkCloseDialog</name>
    <message numerus="yes">
        <source>%Ln of them lack(s) required evidence</source>
        <translation>
            <numerusform>其中 %Ln 个还缺必需的举证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with an outcome keep(s) it</source>
        <translation>
            <numerusform>其中 %Ln 个已有结果的，保留原来的结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deadline(s) will no longer remind you</source>
        <translation>
            <numerusform>%Ln 个未完成的时限将不再提醒您</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln case(s)</source>
        <translation>
            <numerusform>将 %Ln 个案件结案</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome of all of them</source>
        <translation>这些案件的结果</translation>
    </message>
    <message>
        <source>{lacking}, and {resting}.</source>
        <translation>{lacking}，{resting}。</translation>
    </message>
    <message>
        <source>{one}.</source>
        <translation>{one}。</translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message numerus="yes">
        <source>%Ln case(s) assigned to {shop}.</source>
        <translation>
            <numerusform>%Ln 个案件已归入“{shop}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) back in the list.</source>
        <translation>
            <numerusform>%Ln 个案件已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) belong(s) to no shop now.</source>
        <translation>
            <numerusform>%Ln 个案件不再归入店铺。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed.</source>
        <translation>
            <numerusform>%Ln 个案件已结案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln 个案件已移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) tagged.</source>
        <translation>
            <numerusform>已给 %Ln 个案件加上标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) put off until {moment}.</source>
        <translation>
            <numerusform>%Ln 个提醒已推迟到 {moment}。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cases are closed already.</source>
        <translation>这些案件都已结案。</translation>
    </message>
    <message>
        <source>Another shop…</source>
        <translation>其他店铺…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Assign shop</source>
        <translation>归入店铺</translation>
    </message>
    <message>
        <source>Close cases</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>No shop</source>
        <translation>不归店铺</translation>
    </message>
    <message>
        <source>None of these cases would remind you before {moment}.</source>
        <translation>这些案件在 {moment} 之前都不会提醒您。</translation>
    </message>
    <message>
        <source>Put tags on</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>去掉标签</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln case(s).</source>
        <translation>
            <numerusform>已从 %Ln 个案件上去掉“{name}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkExport</name>
    <message>
        <source>Export selected cases</source>
        <translation>导出所选案件</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>One row a case…</source>
        <translation>每个案件一行…</translation>
    </message>
    <message>
        <source>One row a contact…</source>
        <translation>每条沟通记录一行…</translation>
    </message>
    <message>
        <source>{rows} rows written to {file}.</source>
        <translation>已将 {rows} 行写入 {file}。</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Evidence bundle of case {number}</source>
        <translation>案件 {number} 的举证包</translation>
    </message>
    <message>
        <source>Evidence bundle saved: {name}</source>
        <translation>举证包已保存：{name}</translation>
    </message>
    <message>
        <source>Looking through the evidence…</source>
        <translation>正在查看举证…</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>保存举证包…</translation>
    </message>
    <message>
        <source>Save the evidence bundle</source>
        <translation>保存举证包</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>The case changed while the bundle was written. Save it once more.</source>
        <translation>写入举证包期间案件有变动，请重新保存一次。</translation>
    </message>
    <message>
        <source>The evidence is not as it was. Save once more.</source>
        <translation>举证刚刚有变动。请再保存一次。</translation>
    </message>
    <message>
        <source>There is no program to show {path}.</source>
        <translation>没有可以打开 {path} 的程序。</translation>
    </message>
    <message numerus="yes">
        <source>With a cover page, the time line of %n contact(s), and an index with the sum of every file</source>
        <translation>
            <numerusform>另有封面、%n 次沟通的时间线，以及列有每个文件校验和的目录</numerusform>
        </translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>BundleList</name>
    <message>
        <source>Files of the bundle</source>
        <translation>举证包中的文件</translation>
    </message>
</context>
<context>
    <name>BundleModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>gone or damaged</source>
        <translation>丢失或损坏</translation>
    </message>
</context>
<context>
    <name>BundleOptions</name>
    <message>
        <source>Also as a PDF of the same name, in the same folder</source>
        <translation>同时生成同名的 PDF，放在同一文件夹</translation>
    </message>
    <message>
        <source>Language of the bundle</source>
        <translation>举证包的语言</translation>
    </message>
    <message>
        <source>Mask the buyer&apos;s data</source>
        <translation>遮盖买家信息</translation>
    </message>
    <message>
        <source>Names, phones, ID numbers and addresses in the texts. Order and ticket numbers stay. Pictures are masked only where a copy was blacked out.</source>
        <translation>遮盖文字中的姓名、电话、证件号和地址；订单号和工单号保留。图片只有涂黑的副本才会遮盖。</translation>
    </message>
</context>
<context>
    <name>BundlePlace</name>
    <message>
        <source>evidence-case{number}-{issue}.zip</source>
        <translation>举证包-案件{number}-{issue}.zip</translation>
    </message>
</context>
<context>
    <name>BundleProgress</name>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写入举证包</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>BundleResultCard</name>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The bundle is ready, {size}.</source>
        <translation>举证包已生成，{size}。</translation>
    </message>
</context>
<context>
    <name>BundleWarnings</name>
    <message numerus="yes">
        <source>%n original(s) stay out; the blacked-out copies go in instead.</source>
        <translation>
            <numerusform>%n 个原文件不放入，以涂黑的副本代替。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or document(s) go in as they are, with what they show of the buyer: {names}. Look into them, and black it out in a copy first if need be.</source>
        <translation>
            <numerusform>有 %n 个图片或文档会原样放入，其中可能有买家信息：{names}。请先检查，必要时在副本中遮盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone or damaged: {names}. Add the original again or move the file to the trash, then the bundle can be made.</source>
        <translation>丢失或损坏：{names}。请重新添加原文件，或将该文件移到回收站，然后才能生成举证包。</translation>
    </message>
    <message>
        <source>Required evidence is missing:</source>
        <translation>必备举证还不齐：</translation>
    </message>
    <message>
        <source>The case has no point in dispute.</source>
        <translation>案件还没有写明争议点。</translation>
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
    <message numerus="yes">
        <source>%n file(s) deleted for good.</source>
        <translation>
            <numerusform>已彻底删除 %n 个文件。</numerusform>
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
    <name>CaseFiles</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Adding files…</source>
        <translation>正在添加文件…</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop files onto a proof, a contact or here, or paste a screenshot (Ctrl+V).</source>
        <translation>把文件拖到某项举证、某条沟通记录或这里，也可以直接粘贴截图（Ctrl+V）。</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>案件的其他文件</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…另有 {count} 个</translation>
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
        <source>Escalate…</source>
        <translation>争议升级…</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>导出举证包…</translation>
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
    <name>CaseSearches</name>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Overdue or due soon</source>
        <translation>已超时或即将到期</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Waiting for platform</source>
        <translation>待平台答复</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Before you contact</source>
        <translation>联系前</translation>
    </message>
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
    <message>
        <source>Prepare</source>
        <translation>联系前</translation>
    </message>
</context>
<context>
    <name>CaseTimes</name>
    <message>
        <source>Done {moment}</source>
        <translation>{moment} 完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused since {moment}: you owe an answer; it was {span} late</source>
        <translation>{moment} 起暂停：等您答复；当时已逾期 {span}</translation>
    </message>
    <message>
        <source>Paused since {moment}: you owe an answer; {span} were left</source>
        <translation>{moment} 起暂停：等您答复；当时还剩 {span}</translation>
    </message>
    <message>
        <source>You owe an answer since {moment}</source>
        <translation>{moment} 起等您答复</translation>
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
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>共 %Ln 个案件</numerusform>
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
        <source>This list cannot be kept: what it shows has no words to search by.</source>
        <translation>这份列表无法保存：它的内容无法用搜索文字表达。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>将数据保存为 CSV…</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) active now, of all times</source>
        <translation>
            <numerusform>目前进行中 %Ln 件，不限时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed in the period</source>
        <translation>
            <numerusform>这段时间结案 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) opened in the period</source>
        <translation>
            <numerusform>这段时间新建 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due in the period</source>
        <translation>
            <numerusform>这段时间到期的承诺 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>30 to 90 days</source>
        <translation>30 至 90 天</translation>
    </message>
    <message>
        <source>7 to 30 days</source>
        <translation>7 至 30 天</translation>
    </message>
    <message>
        <source>90% up to</source>
        <translation>90% 不超过</translation>
    </message>
    <message>
        <source>Active cases</source>
        <translation>进行中的案件</translation>
    </message>
    <message>
        <source>Active cases by age</source>
        <translation>进行中案件的时长</translation>
    </message>
    <message>
        <source>Active cases over time</source>
        <translation>进行中案件的走势</translation>
    </message>
    <message>
        <source>Agent not noted</source>
        <translation>未填小二</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>At the end of each month. A reopened case counts as active since it was opened.</source>
        <translation>各月月末数。重新打开的案件自新建起都算进行中。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases by issue type</source>
        <translation>按问题类型</translation>
    </message>
    <message>
        <source>Cases by shop</source>
        <translation>按店铺</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Contacts that settled a case, by hour of the week</source>
        <translation>一周各时段解决问题的沟通</translation>
    </message>
    <message>
        <source>Evidence ready, by outcome</source>
        <translation>举证齐备程度与结果</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>How cases ended</source>
        <translation>案件结果</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>按时兑现</translation>
    </message>
    <message numerus="yes">
        <source>Last contacts of closed cases, as a share of all · %Ln contact(s), without tickets</source>
        <translation>
            <numerusform>结案前最后一次沟通的占比 · 共 %Ln 次沟通，不含工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No case is active: nothing is waiting for anybody.</source>
        <translation>没有进行中的案件，没有待办的事。</translation>
    </message>
    <message>
        <source>No case of this period says which shop it is of. Fill in the shop of a case.</source>
        <translation>这段时间的案件都没有填店铺。请在案件中填写店铺。</translation>
    </message>
    <message>
        <source>No case was closed in this period. Close a case when it is settled, and the time it took is counted here.</source>
        <translation>这段时间没有结案。事情了结后结案，用时就会计入这里。</translation>
    </message>
    <message>
        <source>No case was closed in this period. Close a case with its outcome when it is settled, and it is counted here.</source>
        <translation>这段时间没有结案。事情了结后结案并填写结果，就会计入这里。</translation>
    </message>
    <message>
        <source>No case was opened in this period. Choose a longer one above.</source>
        <translation>这段时间没有新案件。请在上方选择更长的时间。</translation>
    </message>
    <message>
        <source>No closed case of this period has a checklist. Tick off the evidence of a case while you collect it.</source>
        <translation>这段时间结案的案件都没有举证清单。收集证据时请在案件中逐项勾选。</translation>
    </message>
    <message>
        <source>No hour of the week has five contacts in this period yet. Log calls and chats with the time they took place, and your best hours will show here.</source>
        <translation>这段时间还没有哪个时段满五次沟通。请记下通话和聊天及其时间，您的最佳时段就会显示在这里。</translation>
    </message>
    <message>
        <source>No outcome noted</source>
        <translation>未填结果</translation>
    </message>
    <message>
        <source>No promise falls due in this period. When an agent says when they will answer, log it with the contact as promised, and it is counted here.</source>
        <translation>这段时间没有到期的承诺。小二说了何时答复，就在沟通记录中填写承诺时间，会计入这里。</translation>
    </message>
    <message>
        <source>No shop noted</source>
        <translation>未填店铺</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Nothing was answered in this period. Log what came of a contact as its outcome, and log when they promised to answer.</source>
        <translation>这段时间没有得到答复。记录沟通时请填写处理结果，并记下对方承诺何时答复。</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已开多久</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Opened and closed by month</source>
        <translation>每月新建与结案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>Paler months lie before the period</source>
        <translation>浅色的月份在所选时间之前</translation>
    </message>
    <message>
        <source>Promises by agent</source>
        <translation>各小二承诺兑现</translation>
    </message>
    <message>
        <source>Promises by channel</source>
        <translation>各渠道承诺兑现</translation>
    </message>
    <message>
        <source>Settled a case</source>
        <translation>解决案件</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Stroke: median · box: the middle half · whiskers: 10% to 90%</source>
        <translation>竖线：中位数 · 方框：中间一半 · 横线：10% 至 90%</translation>
    </message>
    <message>
        <source>The course can be seen once there are cases of two months.</source>
        <translation>有两个月的案件后，才能看出走势。</translation>
    </message>
    <message>
        <source>There is no case yet. Log the first contact, and its month is counted here.</source>
        <translation>还没有案件。记下第一次沟通，就会按月计入这里。</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>首次答复用时</translation>
    </message>
    <message>
        <source>Time to resolution</source>
        <translation>结案用时</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Up to 7 days</source>
        <translation>7 天以内</translation>
    </message>
    <message>
        <source>Without a contact</source>
        <translation>未关联沟通</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>当场</translation>
    </message>
    <message>
        <source>fewer than 5 contacts</source>
        <translation>不足 5 次沟通</translation>
    </message>
    <message>
        <source>kept in time: {share}</source>
        <translation>按时兑现 {share}</translation>
    </message>
    <message>
        <source>your best hours</source>
        <translation>您的最佳时段</translation>
    </message>
    <message>
        <source>{answered} · from the first contact to an outcome or a promised answer</source>
        <translation>{answered} · 从首次沟通到有结果或兑现答复承诺</translation>
    </message>
    <message>
        <source>{closed} · from opened to closed</source>
        <translation>{closed} · 从新建到结案</translation>
    </message>
    <message>
        <source>{closed} · share of the checklist that was there at the end</source>
        <translation>{closed} · 结案时举证清单已备的比例</translation>
    </message>
    <message>
        <source>{day} {from}–{to}: {settled} of {contacts} contacts settled a case ({share})</source>
        <translation>{day} {from}–{to}：{contacts} 次沟通中 {settled} 次解决了案件（{share}）</translation>
    </message>
    <message>
        <source>{known} of {cases}</source>
        <translation>{cases}中的 {known} 件</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{what}: median {median}, 90% up to {most} · {cases}</source>
        <translation>{what}：中位数 {median}，90% 不超过 {most} · {cases}</translation>
    </message>
</context>
<context>
    <name>ChartsSection</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已复制：{title}</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
</context>
<context>
    <name>ChaseDialog</name>
    <message>
        <source>Ask again every workday</source>
        <translation>每个工作日追问</translation>
    </message>
    <message>
        <source>Ask for the answer</source>
        <translation>追问处理结果</translation>
    </message>
    <message>
        <source>At (Shanghai time)</source>
        <translation>时间（北京时间）</translation>
    </message>
    <message>
        <source>First on {moment}, then every workday until you say it was answered.</source>
        <translation>首次 {moment}，之后每个工作日提醒，直到您确认已答复。</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>追问的事</translation>
    </message>
    <message>
        <source>Workdays are China&apos;s: without public holidays, with the days made up for.</source>
        <translation>按国内工作日计算：不含法定节假日，含调休上班日。</translation>
    </message>
</context>
<context>
    <name>ClockActions</name>
    <message numerus="yes">
        <source>%n deadline(s) set</source>
        <translation>
            <numerusform>已设定 %n 个时限</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered: {what}</source>
        <translation>已答复：{what}</translation>
    </message>
    <message>
        <source>Asked. Again on {moment}: {what}</source>
        <translation>已追问，{moment} 再次提醒：{what}</translation>
    </message>
    <message>
        <source>Counted by the rule again: {what}</source>
        <translation>已恢复按规则推算：{what}</translation>
    </message>
    <message>
        <source>The appeal is recorded.</source>
        <translation>申诉已记录。</translation>
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
        <source>Asked today: {what}</source>
        <translation>今天已追问：{what}</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Evidence expired: {span}</source>
        <translation>举证已失效：{span}</translation>
    </message>
    <message>
        <source>Evidence expires: {span}</source>
        <translation>举证将失效：{span}</translation>
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
        <source>Open evidence</source>
        <translation>查看举证</translation>
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
        <source>Something happened…</source>
        <translation>发生了什么…</translation>
    </message>
    <message>
        <source>Their clock · paused</source>
        <translation>平台承诺 · 已暂停</translation>
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
        <source>Close without it</source>
        <translation>仍然结案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Required evidence is missing. Close the case without it?</source>
        <translation>必备材料还没齐，仍要结案吗？</translation>
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
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>报表的列</translation>
    </message>
    <message>
        <source>Columns: {report}</source>
        <translation>选择列：{report}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>恢复常用列</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick what the report is to have. Drag a column, or move it with the buttons.</source>
        <translation>勾选要写进报表的列。可以拖动，也可以用按钮调整顺序。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些列</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>First rows, as they would be stored</source>
        <translation>前几行，按将要保存的样子</translation>
    </message>
    <message>
        <source>Of {count} columns, {shown} are on show: the first ones and those that were recognised.</source>
        <translation>共 {count} 列，这里显示 {shown} 列：最前面的列和已识别的列。</translation>
    </message>
    <message>
        <source>Only the columns that are brought in</source>
        <translation>只看要导入的列</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file, as they would be stored.</source>
        <translation>
            <numerusform>文件的前 %Ln 行，显示的是将要保存的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
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
    <name>ContactRow</name>
    <message>
        <source>Add files: {what}</source>
        <translation>添加文件：{what}</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>已有文件</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
</context>
<context>
    <name>CountsRow</name>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>新沟通记录</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>are logged now</source>
        <translation>已记入</translation>
    </message>
    <message>
        <source>are opened now</source>
        <translation>已新建</translation>
    </message>
    <message>
        <source>rows that add to what is here</source>
        <translation>为已有内容补充的行</translation>
    </message>
    <message>
        <source>rows that are here already and are left out</source>
        <translation>台账里已有，略过的行</translation>
    </message>
    <message>
        <source>rows that cannot be read, and are left out</source>
        <translation>读不懂，略过的行</translation>
    </message>
    <message>
        <source>to be logged</source>
        <translation>将记入</translation>
    </message>
    <message>
        <source>to be opened</source>
        <translation>将新建</translation>
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
    <name>DateAsker</name>
    <message>
        <source>Day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>No date in “{fields}” settles whether day or month comes first. How is it?</source>
        <translation>“{fields}”里的日期看不出日在前还是月在前。请问是哪一种？</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>年在前</translation>
    </message>
    <message>
        <source>{text} is no date then</source>
        <translation>这样 {text} 就不是日期了</translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation>{text} 就是 {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>Add deadline</source>
        <translation>添加时限</translation>
    </message>
    <message>
        <source>By the rule it is due {moment}. Another time, or what the platform shows such as “2 days 3 hours left”, overrides it.</source>
        <translation>按规则 {moment} 到期。填写其他时间，或平台显示的“还剩 2天3小时”，则以填写的为准。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Due by the platform&apos;s own countdown</source>
        <translation>到期时间（平台自己的倒计时）</translation>
    </message>
    <message>
        <source>Due by the rule</source>
        <translation>到期时间（按规则）</translation>
    </message>
    <message>
        <source>Edit deadline</source>
        <translation>编辑时限</translation>
    </message>
    <message>
        <source>Named after its kind when empty</source>
        <translation>不填则按类别命名</translation>
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
</context>
<context>
    <name>DeadlineLinks</name>
    <message>
        <source>Answered – stop asking</source>
        <translation>已答复，不再追问</translation>
    </message>
    <message>
        <source>Count by the rule again</source>
        <translation>恢复按规则推算</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>查看举证</translation>
    </message>
    <message>
        <source>Platform&apos;s countdown…</source>
        <translation>平台倒计时…</translation>
    </message>
</context>
<context>
    <name>DeadlineOrigin</name>
    <message>
        <source>Every workday at {clock} (Shanghai time) until it is answered</source>
        <translation>每个工作日 {clock}（北京时间）追问，直到有答复</translation>
    </message>
    <message>
        <source>Evidence “{item}”. Tick it there once you have it.</source>
        <translation>举证项“{item}”。取得后请在举证清单中勾选。</translation>
    </message>
    <message>
        <source>The platform&apos;s own countdown. The rule says: {rule}</source>
        <translation>以平台显示的倒计时为准。按规则：{rule}</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Asked today</source>
        <translation>今天已追问</translation>
    </message>
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
        <source>Ask every workday…</source>
        <translation>每个工作日追问…</translation>
    </message>
    <message>
        <source>Be reminded on every workday until there is an answer</source>
        <translation>每个工作日提醒您追问，直到有答复</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>还没有时限</translation>
    </message>
    <message>
        <source>Note the window on the platform&apos;s notice, or when an answer was promised.</source>
        <translation>记下平台通知上的期限，或对方承诺答复的时间。</translation>
    </message>
    <message>
        <source>Say what happened and when: the windows that it opens are counted for you.</source>
        <translation>填写发生了什么、什么时间，由此开始的时限会自动推算。</translation>
    </message>
    <message>
        <source>Say when it happened; the deadlines are counted from there</source>
        <translation>填写发生的时间，自动推算各个时限</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>发生了什么…</translation>
    </message>
</context>
<context>
    <name>DeleteFileQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete {name} for good?</source>
        <translation>彻底删除 {name}？</translation>
    </message>
    <message>
        <source>The casebook&apos;s copy of it goes with it. This cannot be undone.</source>
        <translation>台账中保存的副本会一并删除，无法撤销。</translation>
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
        <source>Our deadline</source>
        <translation>我方时限</translation>
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
    <name>DraftWriter</name>
    <message>
        <source>What you type is not safe yet, should the program end: {reason}</source>
        <translation>您输入的内容暂未存盘，程序若意外退出会丢失：{reason}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Agent {name}</source>
        <translation>对接 {name}</translation>
    </message>
    <message>
        <source>Evidence {done}/{total}</source>
        <translation>举证 {done}/{total}</translation>
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
        <source>Promotion calendar</source>
        <translation>大促日历</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
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
        <source>asked again every workday at {time}</source>
        <translation>每个工作日 {time} 再次追问</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>原定 {moment}</translation>
    </message>
    <message>
        <source>was due {ago} ({moment})</source>
        <translation>{ago}到期（{moment}）</translation>
    </message>
    <message>
        <source>{time} · snoozed</source>
        <translation>{time} · 稍后提醒</translation>
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
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
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
        <source>Rule cited</source>
        <translation>规则条款</translation>
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
    <message numerus="yes">
        <source>Delete %n trashed file(s) for good?</source>
        <translation>
            <numerusform>彻底删除回收站中的 %n 个文件？</numerusform>
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
    <message numerus="yes">
        <source>So do %n trashed file(s) of other cases.</source>
        <translation>
            <numerusform>其他案件在回收站中的 %n 个文件也会一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their contacts, evidence and deadlines go with them.</source>
        <translation>沟通记录、举证和时限会一并删除。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>EncodingAsker</name>
    <message>
        <source>The file does not tell for certain how its text is written. Where can you read it?</source>
        <translation>无法确定文件的文字编码。请选择哪一行您能读懂：</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Either all of it is done, or nothing. You can cancel at any time, which leaves no trace.</source>
        <translation>要么全部完成，要么什么都不改。您可以随时取消，不会留下任何痕迹。</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存不能导入的行…</translation>
    </message>
    <message>
        <source>Stopping. Nothing of it will stay…</source>
        <translation>正在停止，不会留下任何内容…</translation>
    </message>
    <message>
        <source>Taking {name} back…</source>
        <translation>正在撤销 {name} 的导入…</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>撤销这次导入…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>You can take the whole import back here, and later from this assistant.</source>
        <translation>您可以在这里撤销整次导入，以后也可以在本向导里撤销。</translation>
    </message>
    <message>
        <source>{name} is in</source>
        <translation>{name} 已导入</translation>
    </message>
</context>
<context>
    <name>EscalationAssistant</name>
    <message>
        <source>Escalate case {number}</source>
        <translation>案件 {number} 争议升级</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>缺少的举证</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>第 {number} 步，共 {count} 步：{name}</translation>
    </message>
    <message>
        <source>Ticket and bundle</source>
        <translation>工单与举证包</translation>
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
    <name>EventDialog</name>
    <message>
        <source>Record it as an appeal, so that the attempt is counted…</source>
        <translation>记为一次申诉，以便计算次数…</translation>
    </message>
    <message>
        <source>Set the deadlines</source>
        <translation>设定时限</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>The countdown that the platform shows comes first: type it where there is one.</source>
        <translation>平台页面显示倒计时的，以它为准，请填写。</translation>
    </message>
    <message>
        <source>The platform&apos;s countdown was not understood.</source>
        <translation>没有看懂平台倒计时。</translation>
    </message>
    <message>
        <source>This starts</source>
        <translation>由此开始的时限</translation>
    </message>
    <message>
        <source>Tick at least one deadline.</source>
        <translation>请至少勾选一个时限。</translation>
    </message>
    <message>
        <source>Type when it happened, such as yesterday 18:00.</source>
        <translation>请填写发生时间，例如“昨天18点”。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>Appeal {spent} handed in</source>
        <translation>已提交第 {spent} 次申诉</translation>
    </message>
    <message>
        <source>Appeal {spent} of {limit} handed in</source>
        <translation>已提交第 {spent} 次申诉，共 {limit} 次</translation>
    </message>
    <message>
        <source>{what}: it stood still for {span}</source>
        <translation>{what}：共暂停 {span}</translation>
    </message>
</context>
<context>
    <name>EventRule</name>
    <message>
        <source>Due {moment}</source>
        <translation>{moment} 到期</translation>
    </message>
    <message>
        <source>Due {moment} · passed {span} ago</source>
        <translation>{moment} 到期 · 已过期 {span}</translation>
    </message>
    <message>
        <source>The platform&apos;s own countdown, if it shows one</source>
        <translation>平台自己的倒计时（如有显示）</translation>
    </message>
    <message>
        <source>The platform&apos;s own countdown, instead of {span}</source>
        <translation>以平台显示的倒计时为准，代替 {span}</translation>
    </message>
    <message>
        <source>The platform&apos;s own countdown: {what}</source>
        <translation>平台自己的倒计时：{what}</translation>
    </message>
    <message>
        <source>Type when it happened to see when this is due.</source>
        <translation>填写发生时间后显示到期时间。</translation>
    </message>
    <message>
        <source>e.g. 2 days 3 hours left, or a date</source>
        <translation>例如：还剩 2天3小时，或日期</translation>
    </message>
    <message>
        <source>keeps the platform&apos;s countdown that you have typed before</source>
        <translation>保留您之前填写的平台倒计时</translation>
    </message>
    <message>
        <source>running already; it is counted anew</source>
        <translation>已在计时，将重新推算</translation>
    </message>
    <message>
        <source>stands still while the case waits for you</source>
        <translation>案件待您处理期间暂停计时</translation>
    </message>
</context>
<context>
    <name>EvidenceDesk</name>
    <message>
        <source>Add files of evidence</source>
        <translation>添加举证文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.doc *.docx *.xls *.xlsx *.txt)</source>
        <translation>文档 (*.pdf *.doc *.docx *.xls *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Screenshot {moment}</source>
        <translation>截图 {moment}</translation>
    </message>
    <message>
        <source>There is no program to show {name}. Save a copy of it instead.</source>
        <translation>没有可以打开 {name} 的程序，请改为另存副本。</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} 已放入回收站。</translation>
    </message>
    <message>
        <source>{name} was moved.</source>
        <translation>已移动 {name}。</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message numerus="yes">
        <source>%n required missing</source>
        <translation>
            <numerusform>缺 %n 项必备材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>回收站中有 %n 个文件</numerusform>
        </translation>
    </message>
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
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files: {what}</source>
        <translation>添加文件：{what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>更多：{what}</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>举证项名称</translation>
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
    <name>EvidenceStep</name>
    <message numerus="yes">
        <source>%n required item(s) of evidence missing</source>
        <translation>
            <numerusform>还缺 %n 项必备举证</numerusform>
        </translation>
    </message>
    <message>
        <source>A ticket needs the complete conversation: screenshots of every contact, from the first to the last. Drop them onto their contact or paste them with Ctrl+V.</source>
        <translation>工单需要完整的沟通记录：从第一次到最后一次，每次沟通的截图。可以拖到对应的沟通上，或按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>All evidence on the list is there.</source>
        <translation>清单上的举证已齐。</translation>
    </message>
    <message>
        <source>Everything required is there. This may help as well:</source>
        <translation>必备举证已齐。以下各项也有帮助：</translation>
    </message>
    <message>
        <source>No contact is logged yet.</source>
        <translation>还没有沟通记录。</translation>
    </message>
    <message>
        <source>Record of the conversation</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Required evidence is missing. Go on without it?</source>
        <translation>必备举证还不齐。不补齐就继续吗？</translation>
    </message>
    <message>
        <source>{done} of {count} contacts have a file.</source>
        <translation>{count} 次沟通中，{done} 次已有文件。</translation>
    </message>
    <message>
        <source>“{what}” was taken off the checklist.</source>
        <translation>已从清单中移除“{what}”。</translation>
    </message>
</context>
<context>
    <name>ExchangeButtons</name>
    <message numerus="yes">
        <source>%n template(s) exported to {file}.</source>
        <translation>
            <numerusform>已导出 %n 个话术模板到 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个话术模板。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that I wrote or edited…</source>
        <translation>全部自建和修改过的…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>导出话术模板</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入话术模板</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Only the one that is shown…</source>
        <translation>仅当前这一个…</translation>
    </message>
    <message>
        <source>Templates (*.toml)</source>
        <translation>话术模板 (*.toml)</translation>
    </message>
    <message>
        <source>There are no templates in {file}.</source>
        <translation>{file} 中没有话术模板。</translation>
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
    <name>ExtraFacts</name>
    <message>
        <source>Amount</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Notice no.</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Refund no.</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Rule cited</source>
        <translation>规则条款</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>运单号</translation>
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
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
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
        <source>Rule cited</source>
        <translation>规则条款</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
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
        <source>Active cases now</source>
        <translation>目前进行中</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通次数</translation>
    </message>
    <message>
        <source>Median to first answer</source>
        <translation>首次答复中位数</translation>
    </message>
    <message>
        <source>Median to resolution</source>
        <translation>结案用时中位数</translation>
    </message>
    <message>
        <source>Promises kept in time</source>
        <translation>承诺按时兑现</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Belongs to</source>
        <translation>归属到</translation>
    </message>
    <message>
        <source>Black out parts of a copy…</source>
        <translation>在副本上涂黑隐私…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Make a copy that fits the upload…</source>
        <translation>生成符合上传限制的副本…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名称和备注…</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>案件本身</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Bring your records in from a table</source>
        <translation>从表格导入您的记录</translation>
    </message>
    <message>
        <source>CSV, TSV or an Excel workbook (.xlsx), from the platform, a spreadsheet or this program. Drop the file here or choose it. Nothing is written before you have seen what would happen.</source>
        <translation>支持 CSV、TSV 和 Excel 工作簿（.xlsx），来自平台、电子表格或本程序都可以。把文件拖到这里，或者选择文件。在您看到结果之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>What can be done with {name}</source>
        <translation>{name} 的操作</translation>
    </message>
    <message>
        <source>blacked out</source>
        <translation>已涂黑</translation>
    </message>
    <message>
        <source>made to fit</source>
        <translation>已适配</translation>
    </message>
</context>
<context>
    <name>FileTrashDialog</name>
    <message>
        <source>A file that is restored belongs to what it belonged to before.</source>
        <translation>文件恢复后，仍归属原来的举证项或沟通记录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files in the trash, case {number}</source>
        <translation>案件 {number} 回收站中的文件</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} 已恢复。</translation>
    </message>
    <message>
        <source>{name} was deleted for good.</source>
        <translation>{name} 已彻底删除。</translation>
    </message>
</context>
<context>
    <name>FileWordsDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and note of a file</source>
        <translation>文件的名称和备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it shows; it goes into the evidence bundle</source>
        <translation>说明它证明什么；会写进举证包</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>The ticket is in the case.</source>
        <translation>工单已记入案件。</translation>
    </message>
    <message>
        <source>The ticket is in the case. Its answer is due {moment}.</source>
        <translation>工单已记入案件，应在 {moment} 前答复。</translation>
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
    <name>FilterWords</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Contacts on this channel</source>
        <translation>通过该渠道沟通过的案件</translation>
    </message>
    <message>
        <source>Contacts with this agent</source>
        <translation>与该客服沟通过的案件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>How the case ended; in quotes exactly so</source>
        <translation>处理结果；加引号表示完全一致</translation>
    </message>
    <message>
        <source>Issue type: name, pinyin or ID</source>
        <translation>问题类型：名称、拼音或 ID</translation>
    </message>
    <message>
        <source>Number of an order, or the beginning of it</source>
        <translation>订单号，或其开头几位</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Opened before this day</source>
        <translation>发生在该日之前</translation>
    </message>
    <message>
        <source>Opened in this year or month, or on this day</source>
        <translation>发生在该年、该月或该日</translation>
    </message>
    <message>
        <source>Opened on this day or later</source>
        <translation>发生在该日或之后</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop of the case</source>
        <translation>案件所属店铺</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag of the case; several mean all of them</source>
        <translation>案件的标签；写多个表示同时具有</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>案件当前状态</translation>
    </message>
    <message>
        <source>{key}: not complete yet</source>
        <translation>{key}：还没有写完</translation>
    </message>
    <message>
        <source>{key}: there is no “{value}”</source>
        <translation>{key}：没有“{value}”</translation>
    </message>
    <message>
        <source>{key}: typed twice, the last counts</source>
        <translation>{key}：写了两次，以后一个为准</translation>
    </message>
    <message>
        <source>{key}: “{value}” can be several</source>
        <translation>{key}：“{value}”对应多个，请写完整</translation>
    </message>
</context>
<context>
    <name>FinderCommands</name>
    <message>
        <source>About Seller Casebook</source>
        <translation>关于掌柜台账</translation>
    </message>
    <message>
        <source>Cases: closed</source>
        <translation>案件：已结案</translation>
    </message>
    <message>
        <source>Cases: not closed</source>
        <translation>案件：未结案</translation>
    </message>
    <message>
        <source>Cases: opened this month</source>
        <translation>案件：本月发生</translation>
    </message>
    <message>
        <source>Cases: waiting for me</source>
        <translation>案件：待我处理</translation>
    </message>
    <message>
        <source>Cases: waiting for the platform</source>
        <translation>案件：待平台答复</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>配色：跟随系统</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>配色：深色</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>配色：浅色</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation>打开报表</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Go to Templates</source>
        <translation>打开话术</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>打开今日</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：English</translation>
    </message>
    <message>
        <source>Language: 简体中文</source>
        <translation>语言：简体中文</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>记一笔沟通</translation>
    </message>
    <message>
        <source>Log what was copied</source>
        <translation>用剪贴板内容记一笔</translation>
    </message>
    <message>
        <source>Settings: agenda for the phone</source>
        <translation>设置：手机日程</translation>
    </message>
    <message>
        <source>Settings: data folder</source>
        <translation>设置：数据文件夹</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>设置：语言与外观</translation>
    </message>
    <message>
        <source>Settings: promotions</source>
        <translation>设置：大促日历</translation>
    </message>
    <message>
        <source>Settings: reminders</source>
        <translation>设置：提醒</translation>
    </message>
    <message>
        <source>Settings: shops</source>
        <translation>设置：店铺</translation>
    </message>
    <message>
        <source>Settings: start at login</source>
        <translation>设置：开机启动</translation>
    </message>
    <message>
        <source>Settings: wording check</source>
        <translation>设置：措辞检查</translation>
    </message>
    <message>
        <source>Show a test reminder</source>
        <translation>试响一次提醒</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find cases, contacts, agents, templates, commands…</source>
        <translation>查找案件、沟通记录、客服、话术、命令…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>as a list</source>
        <translation>在列表中查看</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>complete a filter</source>
        <translation>补全筛选</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
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
    <name>FitDialog</name>
    <message>
        <source>A copy that fits the upload</source>
        <translation>符合上传限制的副本</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Add the copy</source>
        <translation>添加副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Making a copy that fits…</source>
        <translation>正在生成合适的副本…</translation>
    </message>
    <message>
        <source>No limit is known for this issue type; these are usual.</source>
        <translation>这类问题没有已知的上传限制，以下是常见的限制。</translation>
    </message>
    <message>
        <source>Only the first of several pictures is in the copy.</source>
        <translation>副本只含多张画面中的第一张。</translation>
    </message>
    <message>
        <source>Original: {name}</source>
        <translation>原图：{name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Small writing may no longer be readable. Compare both in actual size.</source>
        <translation>小字可能看不清了，请切换到实际大小对照。</translation>
    </message>
    <message>
        <source>The copy fits, and its writing is about as readable as before.</source>
        <translation>副本符合限制，文字清晰度与原图相近。</translation>
    </message>
    <message>
        <source>The copy has fewer colours.</source>
        <translation>副本的颜色比原图少。</translation>
    </message>
    <message>
        <source>The original fits as it is: hand that in.</source>
        <translation>原图已经符合限制，直接提交原图即可。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传到</translation>
    </message>
    <message>
        <source>quality {n}</source>
        <translation>质量 {n}</translation>
    </message>
    <message>
        <source>shown at {percent}</source>
        <translation>按 {percent} 显示</translation>
    </message>
</context>
<context>
    <name>FoldersColumn</name>
    <message>
        <source>Find an issue type</source>
        <translation>查找问题类型</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>No issue type fits. Try another word.</source>
        <translation>没有匹配的问题类型，换个词试试。</translation>
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
    <name>GuessMark</name>
    <message>
        <source>Take back: {field}</source>
        <translation>撤回：{field}</translation>
    </message>
    <message>
        <source>Take this guess back (Ctrl+Z in it)</source>
        <translation>撤回这处猜测（在该栏按 Ctrl+Z 也行）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>改用 {value}</translation>
    </message>
</context>
<context>
    <name>HeadActions</name>
    <message>
        <source>Back to the cases</source>
        <translation>返回案件</translation>
    </message>
    <message>
        <source>Bring in cases from a CSV or Excel table</source>
        <translation>从 CSV 或 Excel 表格导入案件</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
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
    <name>HitRows</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>商品 ID</translation>
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
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
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
        <translation>争议焦点</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款单号</translation>
    </message>
    <message>
        <source>Result wanted</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Rule cited</source>
        <translation>引用规则</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>沟通结果</translation>
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
    <name>HoursPart</name>
    <message>
        <source>Being counted from your log…</source>
        <translation>正在统计您的沟通记录…</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>合适的时段</translation>
    </message>
    <message>
        <source>hearsay, unverified</source>
        <translation>传闻，未核实</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Copy details</source>
        <translation>复制这些信息</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>这些信息已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The record of your shop&apos;s dealings with the platform&apos;s staff. It is not made by or for Taobao or Tmall.</source>
        <translation>记录您的店铺与平台小二的每一次往来。本程序并非由淘宝或天猫制作，也不是为其制作。</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>更新内容…</translation>
    </message>
    <message>
        <source>What the program runs on</source>
        <translation>程序的运行环境</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>From the last import</source>
        <translation>最近一次导入的案件</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>As it is now</source>
        <translation>现有内容</translation>
    </message>
    <message numerus="yes">
        <source>Import %n template(s)</source>
        <translation>
            <numerusform>导入 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入话术模板</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>尚无此模板</translation>
    </message>
    <message>
        <source>Templates in the file</source>
        <translation>文件中的话术模板</translation>
    </message>
    <message>
        <source>{file}: {new} new, {replaces} replacing the words here, {same} the same as here. Nothing is written before you import.</source>
        <translation>{file}：新增 {new} 个，替换现有内容 {replaces} 个，与现有相同 {same} 个。点击导入之前不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>About the case</source>
        <translation>关于案件</translation>
    </message>
    <message>
        <source>About the contact</source>
        <translation>关于沟通记录</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>第 {number} 步，共 {count} 步：{name}</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>导入结果预览</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaces the words here</source>
        <translation>替换现有内容</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>话术模板</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>与现有相同</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>使用时机</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} seconds left</source>
        <translation>大约还剩 {count} 秒</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ImportRejected</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>原行内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ImportSamples</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>第一条沟通记录</translation>
    </message>
    <message>
        <source>{case} (gets more)</source>
        <translation>{case}（已有，将补充）</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Everything that came from {file} is taken back.</source>
        <translation>从 {file} 导入的内容已全部撤销。</translation>
    </message>
    <message>
        <source>Reading {name} anew…</source>
        <translation>正在重新读取 {name}…</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was written.</source>
        <translation>已停止，没有写入文件中的任何内容。</translation>
    </message>
    <message>
        <source>Stopped. The import stays as it was.</source>
        <translation>已停止，原来的导入保持不变。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>IncompleteDialog</name>
    <message>
        <source>Escalate without all evidence?</source>
        <translation>举证不齐，仍要升级？</translation>
    </message>
    <message>
        <source>Escalations go better with complete material. It can be added first.</source>
        <translation>材料齐全，升级更容易成功。可以先补齐再发。</translation>
    </message>
    <message>
        <source>Log without it</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>Required evidence is missing. Log the escalation as sent without it?</source>
        <translation>必备举证还有缺项。仍要把这次升级记为已发送吗？</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Search finds every case again.</source>
        <translation>搜索又能找到全部案件了。</translation>
    </message>
    <message>
        <source>The search index is being made anew. Until then, search misses some cases.</source>
        <translation>正在重建搜索索引，完成之前有些案件搜不到。</translation>
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
    <name>Landing</name>
    <message>
        <source>Add to: {place}</source>
        <translation>添加到：{place}</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>剪贴板里没有图片或文件。</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>本案件</translation>
    </message>
</context>
<context>
    <name>LastImportCard</name>
    <message numerus="yes">
        <source>%Ln new case(s)</source>
        <translation>
            <numerusform>新案件 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>新沟通记录 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) updated</source>
        <translation>
            <numerusform>更新 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Last import: {file}</source>
        <translation>上一次导入：{file}</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>撤销上一次导入</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>LeadsRow</name>
    <message>
        <source>{kind}: {span} ahead</source>
        <translation>{kind}：提前 {span}</translation>
    </message>
</context>
<context>
    <name>LicenceCard</name>
    <message>
        <source>Copy the path of the libraries&apos; folder</source>
        <translation>复制程序库所在文件夹的路径</translation>
    </message>
    <message>
        <source>Folder of the libraries</source>
        <translation>程序库所在文件夹</translation>
    </message>
    <message>
        <source>Licence of the program: {licence}</source>
        <translation>本程序的许可证：{licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>No program was found that shows {folder}.</source>
        <translation>没有找到可以打开 {folder} 的程序。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation>打开程序库所在文件夹</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>Qt, PySide6 and fpdf2 under the LGPL</source>
        <translation>Qt、PySide6 与 fpdf2（LGPL）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Seller Casebook is free software: you may use it, pass it on and change it. The texts of its licence and of those of its parts are in the list below.</source>
        <translation>掌柜台账是自由软件：您可以使用、转发和修改它。它本身以及各组成部分的许可证原文都在下面的列表里。</translation>
    </message>
    <message>
        <source>Source code of the parts under the LGPL</source>
        <translation>按 LGPL 发布的部分的源代码</translation>
    </message>
    <message>
        <source>The list of parts names no address.</source>
        <translation>组成部分列表中没有写明地址。</translation>
    </message>
    <message>
        <source>The window is made with Qt and PySide6, PDF files with fpdf2, libraries under the GNU Lesser General Public License, version 3. They stand as files of their own in this folder, where you may put versions that you built or changed yourself.</source>
        <translation>窗口界面使用 Qt 和 PySide6，PDF 文件使用 fpdf2，它们是按 GNU 宽通用公共许可证第 3 版（LGPL 3）发布的程序库。它们以独立文件放在下面这个文件夹里，您可以换成自己编译或修改过的版本。</translation>
    </message>
    <message>
        <source>Where the source code of the libraries is</source>
        <translation>程序库源代码的地址</translation>
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
        <source>Or import a table</source>
        <translation>或导入表格</translation>
    </message>
    <message>
        <source>Try fewer words, or pinyin initials such as tk for 退款.</source>
        <translation>试试少输几个字，或用拼音首字母，例如用 tk 找“退款”。</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Copy log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Newest lines of the log</source>
        <translation>日志最新的内容</translation>
    </message>
    <message>
        <source>The log is on the clipboard.</source>
        <translation>日志已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The newest part of the log is on the clipboard; the older {size} KB are left out.</source>
        <translation>日志最新的部分已复制到剪贴板；较早的 {size} KB 未包含在内。</translation>
    </message>
    <message>
        <source>The program notes its own faults here: when, where in the program, and what the system said, with names of folders. Your cases and messages are not written into it, but a fault may quote the value that it stumbled over: look it through before you pass it on. It stays on this computer; nothing is sent anywhere.</source>
        <translation>程序把自身的故障记在这里：什么时间、在程序的哪个位置、系统给出了什么提示，其中会出现文件夹名称。您的案件和消息不会写入日志，但故障记录可能引用出错时遇到的那个值，所以转发前请先看一遍。日志只保存在这台电脑上，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>There is no log yet: nothing has gone wrong so far.</source>
        <translation>还没有日志：到目前为止没有出过故障。</translation>
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
        <source>Case #{number} “{title}” has this notice number.</source>
        <translation>案件 #{number}“{title}”与这个通知编号一致。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this number elsewhere.</source>
        <translation>案件 #{number}“{title}”的外部编号就是它。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this order number.</source>
        <translation>案件 #{number}「{title}」是同一个订单。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this refund number.</source>
        <translation>案件 #{number}“{title}”与这个退款编号一致。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this ticket number.</source>
        <translation>案件 #{number}“{title}”里有这个工单号。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” has this tracking number.</source>
        <translation>案件 #{number}“{title}”与这个运单号一致。</translation>
    </message>
    <message>
        <source>Case #{number} “{title}” is about this item.</source>
        <translation>案件 #{number}“{title}”说的就是这件商品。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>该案件已关闭。</translation>
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
    <name>MappingHeader</name>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>What is “{heading}”?</source>
        <translation>“{heading}”是什么？</translation>
    </message>
</context>
<context>
    <name>MappingNote</name>
    <message numerus="yes">
        <source>%Ln cell(s) shown here cannot be read.</source>
        <translation>
            <numerusform>这里显示的单元格中有 %Ln 个读不懂。</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns are brought in.</source>
        <translation>所有列都会导入。</translation>
    </message>
    <message>
        <source>Assigned as last time for these headings.</source>
        <translation>已按上次同样表头的选择分配。</translation>
    </message>
    <message>
        <source>Still needed: {fields}. Choose it above the column that has it.</source>
        <translation>还缺：{fields}。请在对应的列上方选择。</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{used} of {count} columns are brought in, the others are left out.</source>
        <translation>共 {count} 列，导入其中 {used} 列，其余不导入。</translation>
    </message>
    <message>
        <source>“{field}”</source>
        <translation>“{field}”</translation>
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
        <source>Log as sent</source>
        <translation>记为已发送</translation>
    </message>
    <message>
        <source>Logged as sent.</source>
        <translation>已记为发送。</translation>
    </message>
    <message>
        <source>Not a placeholder, stays as it is written: {tokens}</source>
        <translation>不是占位符，将原样保留：{tokens}</translation>
    </message>
    <message>
        <source>Not copied. Fill in first: {names}</source>
        <translation>未复制，请先填写：{names}</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>话术是空的。</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the platform&apos;s limit</source>
        <translation>选择平台的长度限制</translation>
    </message>
    <message>
        <source>Length: {counts}</source>
        <translation>长度：{counts}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限长度</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s) for: {what}</source>
        <translation>
            <numerusform>超出 %n 字节：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s) for: {what}</source>
        <translation>
            <numerusform>超出 %n 字：{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short for: {what}</source>
        <translation>字数不足：{what}</translation>
    </message>
    <message>
        <source>{count}/{most} bytes</source>
        <translation>{count}/{most} 字节</translation>
    </message>
    <message>
        <source>{count}/{most} characters</source>
        <translation>{count}/{most} 字</translation>
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
    <name>MoreButton</name>
    <message>
        <source>Log with all details…</source>
        <translation>填写完整记录…</translation>
    </message>
    <message>
        <source>More ways to log it</source>
        <translation>更多记录方式</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发送渠道</translation>
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
    <name>NotApplicableButton</name>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not applicable here: leave it out of the count</source>
        <translation>本案不适用：不计入进度</translation>
    </message>
    <message>
        <source>Not applicable: {what}</source>
        <translation>不适用：{what}</translation>
    </message>
</context>
<context>
    <name>OpeningPart</name>
    <message>
        <source>Ask for</source>
        <translation>转接部门</translation>
    </message>
    <message>
        <source>Channels, best first</source>
        <translation>渠道（优先的在前）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the first line</source>
        <translation>复制第一句话</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>怎么开始</translation>
    </message>
    <message>
        <source>Send this line first</source>
        <translation>先发这一句</translation>
    </message>
    <message>
        <source>Still to be filled in: {what}</source>
        <translation>还要填写：{what}</translation>
    </message>
    <message>
        <source>The first line is on the clipboard.</source>
        <translation>第一句话已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>{agent}: %n contact(s), the last {moment}</source>
        <translation>
            <numerusform>{agent}：沟通 %n 次，最近 {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginChip</name>
    <message>
        <source>Only these: {words}. Press to show others too.</source>
        <translation>只显示：{words}。按下可同时显示其他案件。</translation>
    </message>
</context>
<context>
    <name>OursLine</name>
    <message>
        <source>From “{words}”</source>
        <translation>依据：“{words}”</translation>
    </message>
    <message>
        <source>It has passed.</source>
        <translation>已经过期。</translation>
    </message>
    <message>
        <source>The case has this deadline already.</source>
        <translation>案件里已经有这个时限。</translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message>
        <source>Checking {name}. Nothing is written.</source>
        <translation>正在检查 {name}，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Everything that can be read of {name} is here already: nothing to do.</source>
        <translation>{name} 里能读懂的内容台账里都有了，无需导入。</translation>
    </message>
    <message>
        <source>Examples and rejected rows</source>
        <translation>示例和不能导入的行</translation>
    </message>
    <message>
        <source>First cases</source>
        <translation>前几个案件</translation>
    </message>
    <message>
        <source>First cases, as they would be</source>
        <translation>前几个案件，按导入后的样子</translation>
    </message>
    <message>
        <source>None of the {count} rows of {name} can be imported. See why below.</source>
        <translation>{name} 的 {count} 行都不能导入，原因见下。</translation>
    </message>
    <message>
        <source>Nothing is written yet. This is what would happen with the {count} rows of {name}.</source>
        <translation>还没有写入任何内容。{name} 共 {count} 行，导入后的结果如下。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Rejected rows ({count})</source>
        <translation>不能导入的行（{count}）</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存不能导入的行…</translation>
    </message>
    <message>
        <source>These rows stay out. Save them with the reasons, mend them in a spreadsheet, and import that file.</source>
        <translation>这些行不会导入。您可以把它们连同原因保存下来，在电子表格里改好，再导入那个文件。</translation>
    </message>
</context>
<context>
    <name>OverdueWords</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项已到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnItemButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>OwnWordsAdder</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>添加用词</translation>
    </message>
    <message>
        <source>What kind of words they are</source>
        <translation>用词类别</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Why these words are unwise</source>
        <translation>这些词为什么不妥</translation>
    </message>
    <message>
        <source>Words of your own to point out</source>
        <translation>要提示的自定义用词</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them</source>
        <translation>自定义用词，用逗号隔开</translation>
    </message>
</context>
<context>
    <name>OwnWordsRow</name>
    <message>
        <source>Point out {word}</source>
        <translation>提示“{word}”</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>删除“{word}”</translation>
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
    <name>PartView</name>
    <message>
        <source>Copy this text</source>
        <translation>复制这段文本</translation>
    </message>
    <message>
        <source>Homepage: {address}</source>
        <translation>主页：{address}</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可证原文</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>No licence text came with this part. Its makers&apos; address has it.</source>
        <translation>这个部分没有附带许可证原文，可在其作者的网址查看。</translation>
    </message>
    <message>
        <source>Source code: {address}</source>
        <translation>源代码：{address}</translation>
    </message>
    <message>
        <source>The file {name} is missing. Install the program again to have it back.</source>
        <translation>缺少文件 {name}。重新安装程序即可恢复。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>选择要看的文本</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>Collected when this program was built: %Ln part(s)</source>
        <translation>
            <numerusform>构建本程序时收集，共 %Ln 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a part or a licence</source>
        <translation>查找组成部分或许可证</translation>
    </message>
    <message numerus="yes">
        <source>Found in the Python that runs it: %Ln part(s)</source>
        <translation>
            <numerusform>取自运行本程序的 Python 环境，共 %Ln 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>No part fits. Try another word.</source>
        <translation>没有符合的组成部分，请换个词试试。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及其许可证</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>PasteDesk</name>
    <message>
        <source>Nothing in this text fits a field.</source>
        <translation>这段文字里没有可以填入的内容。</translation>
    </message>
    <message>
        <source>Rather {value}</source>
        <translation>改为 {value}</translation>
    </message>
</context>
<context>
    <name>PasteOffer</name>
    <message>
        <source>Read it into the form</source>
        <translation>识别并填入表单</translation>
    </message>
    <message>
        <source>This may be a notice or a chat.</source>
        <translation>这可能是通知或聊天记录。</translation>
    </message>
</context>
<context>
    <name>PasteOpener</name>
    <message>
        <source>Paste a notice or chat</source>
        <translation>粘贴通知或聊天</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a notice or a chat first.</source>
        <translation>剪贴板里没有文字，请先复制一段通知或聊天记录。</translation>
    </message>
</context>
<context>
    <name>PastePane</name>
    <message numerus="yes">
        <source>%n field(s) filled by guessing.</source>
        <translation>
            <numerusform>已猜填 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take all guesses back</source>
        <translation>撤回全部猜测(&amp;T)</translation>
    </message>
    <message>
        <source>Go to a marked field to see here which words its guess comes from.</source>
        <translation>把光标放到带标记的栏里，这里会显示依据是原文哪几个字。</translation>
    </message>
    <message>
        <source>No field is filled by guessing.</source>
        <translation>没有猜填的内容。</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的内容</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>From “{words}”.</source>
        <translation>来自“{words}”。</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜</translation>
    </message>
    <message>
        <source>It could also be: {values}</source>
        <translation>也可能是：{values}</translation>
    </message>
    <message>
        <source>Likely right.</source>
        <translation>多半对。</translation>
    </message>
    <message>
        <source>Not sure: please check it.</source>
        <translation>拿不准，请核对。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text: {value}</source>
        <translation>原文：{value}</translation>
    </message>
    <message>
        <source>Unsure guess</source>
        <translation>猜，待核</translation>
    </message>
    <message>
        <source>Very likely right.</source>
        <translation>很可能对。</translation>
    </message>
</context>
<context>
    <name>PeriodFilter</name>
    <message>
        <source>Before {day}</source>
        <translation>{day} 之前</translation>
    </message>
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
        <source>Since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
</context>
<context>
    <name>PerishesLine</name>
    <message>
        <source>Can be had until {moment} · {countdown}</source>
        <translation>{moment} 前可取得 · {countdown}</translation>
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
    <message>
        <source>Own, to choose from</source>
        <translation>自定义，带选项</translation>
    </message>
    <message>
        <source>Own, with a default</source>
        <translation>自定义，带默认值</translation>
    </message>
    <message>
        <source>{{name:one|two}}</source>
        <translation>{{名称:选项一|选项二}}</translation>
    </message>
    <message>
        <source>{{name=default}}</source>
        <translation>{{名称=默认值}}</translation>
    </message>
</context>
<context>
    <name>PointStep</name>
    <message>
        <source>A good point can be checked:</source>
        <translation>好的争议点可以核对：</translation>
    </message>
    <message>
        <source>A poor one cannot:</source>
        <translation>不好的争议点无从核对：</translation>
    </message>
    <message>
        <source>One definite thing that the platform can do.</source>
        <translation>一件平台做得到的、明确的事。</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>Result wanted</source>
        <translation>期望结果</translation>
    </message>
    <message>
        <source>The ticket is decided on one point. Name the one thing on which you and the platform differ, so that it can be checked.</source>
        <translation>工单围绕争议点判定。请写明您与平台分歧所在的那一点，并写得可以核对。</translation>
    </message>
    <message>
        <source>Write what you and the platform see differently.</source>
        <translation>请写明您与平台的看法究竟在哪里不同。</translation>
    </message>
    <message>
        <source>“On 20 Nov the agent refused the appeal and did not name the rule broken.”</source>
        <translation>“11月20日客服驳回申诉，但未说明违反了哪一条规则。”</translation>
    </message>
    <message>
        <source>“The decision is unfair, please look at it again.”</source>
        <translation>“判定不公平，请重新看一下。”</translation>
    </message>
</context>
<context>
    <name>PrecedentRow</name>
    <message>
        <source>Case {number}</source>
        <translation>案件 {number}</translation>
    </message>
    <message>
        <source>No outcome noted</source>
        <translation>没有记下结果</translation>
    </message>
    <message>
        <source>Open {case}: {title}</source>
        <translation>打开{case}：{title}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>{match}: {words}</source>
        <translation>{match}：{words}</translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message>
        <source>Related cases</source>
        <translation>相关案件</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>This file cannot be shown here. “Open in its program” shows a copy.</source>
        <translation>这里无法显示这个文件。点“用其他程序打开”可查看副本。</translation>
    </message>
    <message>
        <source>{kind} files cannot be shown here. “Open in its program” shows a copy.</source>
        <translation>这里无法显示 {kind} 文件。点“用其他程序打开”可查看副本。</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>In the file: {text}</source>
        <translation>文件中：{text}</translation>
    </message>
</context>
<context>
    <name>PrintButtons</name>
    <message>
        <source>No program was found that shows PDF files. Save the page instead.</source>
        <translation>没有找到能打开 PDF 的程序，请改用“存为 PDF”。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>将本页存为 PDF</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source>The page is open as a PDF. Print it there.</source>
        <translation>本页已作为 PDF 打开，请在那里打印。</translation>
    </message>
    <message>
        <source>reports-{date}.pdf</source>
        <translation>报表-{date}.pdf</translation>
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
    <name>PromotionAdder</name>
    <message>
        <source>11-11 or 2026-11-11</source>
        <translation>11-11 或 2026-11-11</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add promotion</source>
        <translation>添加大促</translation>
    </message>
    <message>
        <source>Another promotion</source>
        <translation>其他大促名称</translation>
    </message>
    <message>
        <source>Day of the promotion to add</source>
        <translation>要添加的大促日期</translation>
    </message>
    <message>
        <source>Name of a promotion to add</source>
        <translation>要添加的大促名称</translation>
    </message>
</context>
<context>
    <name>PromotionRow</name>
    <message>
        <source>11-11 or 2026-11-11</source>
        <translation>11-11 或 2026-11-11</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the day of {name}</source>
        <translation>修改“{name}”的日期</translation>
    </message>
    <message>
        <source>Day of {name}</source>
        <translation>“{name}”的日期</translation>
    </message>
    <message>
        <source>Remind me of {name}</source>
        <translation>提醒我“{name}”</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除“{name}”</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Promotions</name>
    <message>
        <source>Every year on {day}. {source}</source>
        <translation>每年 {day}。{source}</translation>
    </message>
    <message>
        <source>Its day has passed: enter the next one, or remove it.</source>
        <translation>日期已过：请填写下一次的日期，或移除它。</translation>
    </message>
    <message>
        <source>No fixed day: enter it when it is announced.</source>
        <translation>没有固定日期：平台公布后请填写。</translation>
    </message>
    <message>
        <source>You entered {day}, for every year.</source>
        <translation>您填写的是 {day}，每年如此。</translation>
    </message>
    <message>
        <source>You entered {day}, for that year only.</source>
        <translation>您填写的是 {day}，只用于那一年。</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>自定日期</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己添加</translation>
    </message>
    <message>
        <source>{day} · no reminder</source>
        <translation>{day} · 不提醒</translation>
    </message>
    <message>
        <source>{day} · reminder answered</source>
        <translation>{day} · 提醒已处理</translation>
    </message>
    <message>
        <source>{day} · reminder {moment}</source>
        <translation>{day} · {moment} 提醒</translation>
    </message>
    <message>
        <source>{day} · time to ask now</source>
        <translation>{day} · 现在该去问了</translation>
    </message>
</context>
<context>
    <name>PromotionsCard</name>
    <message>
        <source>Before each promotion you are reminded to ask about its rules, at ten in the morning. Days and hours are China&apos;s.</source>
        <translation>每场大促之前，上午10点提醒您去问清活动规则。日期与时间均按中国时间。</translation>
    </message>
    <message>
        <source>How many days before</source>
        <translation>提前几天提醒</translation>
    </message>
    <message>
        <source>How many days before a promotion to ask</source>
        <translation>大促前提前几天提醒</translation>
    </message>
    <message>
        <source>Promotion calendar</source>
        <translation>大促日历</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>{name} has the program&apos;s own day again.</source>
        <translation>“{name}”已恢复为程序自带的日期。</translation>
    </message>
    <message>
        <source>{name} is off the calendar.</source>
        <translation>已从日历中移除“{name}”。</translation>
    </message>
</context>
<context>
    <name>QuietRow</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>All but the last notice before one of your own deadlines wait until they are over.</source>
        <translation>除了我方时限前的最后一次提醒，其他提醒都等到时段结束再响。</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From and to are the same time. Set one of them to another.</source>
        <translation>起止时间相同，请改动其中一个。</translation>
    </message>
    <message>
        <source>Start of the quiet hours</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>An import or a change of many cases is still being written.</source>
        <translation>导入或批量修改还没有写完。</translation>
    </message>
    <message>
        <source>Files are still being copied or written.</source>
        <translation>文件还在复制或写入。</translation>
    </message>
    <message>
        <source>It would be taken back as a whole. Wait, and quit again when it is done.</source>
        <translation>现在退出会把它整个取消。请等一等，完成后再退出。</translation>
    </message>
    <message>
        <source>Quit Seller Casebook?</source>
        <translation>退出掌柜台账？</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What is not done yet would be left out. Wait, and quit again when it is done.</source>
        <translation>还没完成的部分会丢掉。您可以先等待，完成后再退出。</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>%n line(s) above them left out</source>
        <translation>
            <numerusform>略过其上方 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Read it differently</source>
        <translation>换一种读法</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Text written as</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>about {count} rows</source>
        <translation>约 {count} 行</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <source>headings in line {line}</source>
        <translation>表头在第 {line} 行</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号分隔</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符分隔</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>竖线分隔</translation>
    </message>
    <message>
        <source>written by this program</source>
        <translation>由本程序导出</translation>
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
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>添加黑块</translation>
    </message>
    <message>
        <source>Add the copy</source>
        <translation>添加副本</translation>
    </message>
    <message>
        <source>Black out parts of a copy</source>
        <translation>在副本上涂黑</translation>
    </message>
    <message>
        <source>Draw boxes over names, phone numbers and addresses. In the copy of {name} the pixels below them are gone, and so is what the camera wrote into the file; the original stays as it is.</source>
        <translation>请在姓名、电话和地址上画黑块。在 {name} 的副本里，黑块下面的像素会真正消失，相机写入的信息也会清除；原图保持不变。</translation>
    </message>
    <message>
        <source>Insert adds a box, Space chooses the next, arrows move it, Shift and arrows resize it, Delete removes it.</source>
        <translation>Insert 添加黑块，空格选择下一个，方向键移动，Shift+方向键改变大小，Delete 删除。</translation>
    </message>
    <message>
        <source>No box has been drawn yet.</source>
        <translation>还没有画黑块。</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation>{name} 的图片</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>删除黑块</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>RejectedFile</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved to {path}</source>
        <translation>
            <numerusform>已把 %Ln 行不能导入的内容保存到 {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存不能导入的行</translation>
    </message>
    <message>
        <source>{name} - rejected rows</source>
        <translation>{name} - 不能导入的行</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n remark(s) on the wording</source>
        <translation>
            <numerusform>用词提醒 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No more remarks like this: {reason}</source>
        <translation>不再提示：{reason}</translation>
    </message>
    <message>
        <source>No remarks on the wording</source>
        <translation>用词没有问题</translation>
    </message>
    <message>
        <source>{next}: next remark · {previous}: the one before</source>
        <translation>{next}：下一处 · {previous}：上一处</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Don&apos;t remark again</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Don&apos;t remark on this again: {reason}</source>
        <translation>不再提示：{reason}</translation>
    </message>
    <message>
        <source>Rather: {words}</source>
        <translation>建议：{words}</translation>
    </message>
    <message>
        <source>Settings can switch it on again.</source>
        <translation>可在“设置”里重新打开。</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ReminderBell</name>
    <message>
        <source>It comes when a deadline falls due or a promised reply has not arrived.</source>
        <translation>时限到期，或平台承诺的答复没有兑现时，就会这样提醒您。</translation>
    </message>
    <message>
        <source>This is what a reminder looks like</source>
        <translation>提醒就是这个样子</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message numerus="yes">
        <source>%n reminder(s) not answered yet</source>
        <translation>
            <numerusform>%n 条提醒尚未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It stays on the Today page until it is answered.</source>
        <translation>处理之前，它会一直留在“今日”页面。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>They stay on the Today page until they are answered.</source>
        <translation>处理之前，它们会一直留在“今日”页面。</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后提醒</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>due {span} ({moment})</source>
        <translation>{span}到期（{moment}）</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>&amp;Notify me when a deadline or a promise falls due</source>
        <translation>时限或承诺到期时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Each rings at its moment. Tick how long ahead it rings as well.</source>
        <translation>每项到点都会提醒；还可勾选提前多久先提醒一次。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What is due stands on the first page in any case.</source>
        <translation>无论是否提醒，到期的事都会列在“今日”里。</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the PDF?</source>
        <translation>替换 PDF？</translation>
    </message>
    <message>
        <source>The PDF of the bundle would take its place.</source>
        <translation>举证包的 PDF 会取代它。</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>已有 {name}。</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Columns of {report}</source>
        <translation>{report}：选择列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>选择列…</translation>
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
        <source>Hide the first rows</source>
        <translation>收起预览</translation>
    </message>
    <message>
        <source>No program was found that opens {path}.</source>
        <translation>找不到能打开 {path} 的程序。</translation>
    </message>
    <message>
        <source>Show the first rows</source>
        <translation>预览前几行</translation>
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
        <source>Agents report</source>
        <translation>客服表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel or WPS</source>
        <translation>CSV（供 Excel 或 WPS）</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV（供其他程序）</translation>
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
        <source>Dates and counts can be calculated with, order numbers keep all their digits, and columns can be filtered.</source>
        <translation>日期和数量可以直接计算，订单号一位不少，各列可以筛选。</translation>
    </message>
    <message>
        <source>Excel file (.xlsx)</source>
        <translation>Excel 文件（.xlsx）</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Months report</source>
        <translation>月份表</translation>
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
        <source>One row a month: cases opened and closed, contacts, promises due, and how many days a case took.</source>
        <translation>每月一行：新建和结案的案件、沟通次数、到期的承诺，以及结案用了多少天。</translation>
    </message>
    <message>
        <source>One row an agent: contacts, cases, first and last contact, channels, and what became of their promises.</source>
        <translation>每位客服一行：沟通次数、案件数、首次和最近沟通、渠道，以及承诺兑现情况。</translation>
    </message>
    <message>
        <source>Order numbers keep all their digits in Excel and WPS, and no text is run as a formula.</source>
        <translation>在 Excel 和 WPS 里订单号一位不少，文字也不会被当成公式执行。</translation>
    </message>
    <message>
        <source>Values exactly as they are. Do not open this file in a spreadsheet: it cuts long order numbers and may run text that looks like a formula.</source>
        <translation>各项内容原样写出。请勿用电子表格打开：长订单号会被截断，像公式的文字可能被执行。</translation>
    </message>
    <message>
        <source>agents-{date}</source>
        <translation>客服-{date}</translation>
    </message>
    <message>
        <source>cases-{date}</source>
        <translation>案件-{date}</translation>
    </message>
    <message>
        <source>contacts-{date}</source>
        <translation>沟通记录-{date}</translation>
    </message>
    <message>
        <source>months-{date}</source>
        <translation>月份-{date}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>As of {date}</source>
        <translation>截至 {date}</translation>
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
    <message>
        <source>Tables to take along</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>What your log adds up to, and everything in it as tables.</source>
        <translation>您的记录汇总成图，全部内容可导出成表。</translation>
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
    <name>Results</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 次沟通</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases: {count}</source>
        <translation>共 {count} 个案件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Latest cases</source>
        <translation>最近的案件</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Only the newest cases were searched for this. A filter narrows it.</source>
        <translation>这里只查找了较新的案件。加上筛选可以缩小范围。</translation>
    </message>
    <message>
        <source>Search without the filters</source>
        <translation>去掉筛选再查找</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>没有这个命令。</translation>
    </message>
    <message>
        <source>Try fewer words, only the beginning of a word, three digits of a number, or the initials of its pinyin.</source>
        <translation>可以少写几个词、只写开头、写号码中的任意三位，或写拼音首字母。</translation>
    </message>
    <message>
        <source>“&gt;” lists all of them</source>
        <translation>输入“&gt;”查看全部</translation>
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
    <name>RowsResult</name>
    <message numerus="yes">
        <source>Exported %Ln row(s) to {path}</source>
        <translation>
            <numerusform>已导出 %Ln 行到 {path}</numerusform>
        </translation>
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
        <source>checked {day} · {address}</source>
        <translation>{day} 核对 · {address}</translation>
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
        <source>{span} from “{event}”</source>
        <translation>自“{event}”起 {span}</translation>
    </message>
    <message>
        <source>{span} from “{event}”, {moment}</source>
        <translation>自“{event}”（{moment}）起 {span}</translation>
    </message>
    <message>
        <source>{title}: {span} from “{event}”</source>
        <translation>{title}：自“{event}”起 {span}</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>All issue types</source>
        <translation>全部问题类型</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>The search “{name}” is removed.</source>
        <translation>已移除搜索“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” stands beside the list now.</source>
        <translation>“{name}”已保存在列表旁。</translation>
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
    <name>SearchRail</name>
    <message>
        <source>Fold the searches away</source>
        <translation>收起搜索栏</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>您保存的</translation>
    </message>
    <message>
        <source>Search and filter, then keep it here to find it by one click.</source>
        <translation>搜索或筛选后保存在这里，以后一点即得。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches kept by you</source>
        <translation>您保存的搜索</translation>
    </message>
    <message>
        <source>Show beside the list</source>
        <translation>显示在列表旁</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Copied and logged as sent: {channel}.</source>
        <translation>已复制并记为发送：{channel}。</translation>
    </message>
    <message>
        <source>Logged as sent: {channel}.</source>
        <translation>已记为发送：{channel}。</translation>
    </message>
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
    <name>Sheets</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
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
        <source>There is no text on the clipboard. Copy a notice or a chat first.</source>
        <translation>剪贴板里没有文字，请先复制一段通知或聊天记录。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What you typed is kept: Ctrl+N goes on with it.</source>
        <translation>您输入的内容已保留，按 Ctrl+N 可继续填写。</translation>
    </message>
</context>
<context>
    <name>ShopFilter</name>
    <message numerus="yes">
        <source>%n more overdue at other shops</source>
        <translation>
            <numerusform>其他店铺另有 %n 项已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Show what is due at one shop, or at all</source>
        <translation>只看一家店铺的到期事项，或查看全部</translation>
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
        <source>Before you contact</source>
        <translation>联系前</translation>
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
        <source>Copy the message</source>
        <translation>复制话术</translation>
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
        <source>Escalate</source>
        <translation>争议升级</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>举证清单</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>举证包</translation>
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
        <source>Find anything</source>
        <translation>查找一切</translation>
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
        <source>Log the message as sent</source>
        <translation>把话术记为已发送</translation>
    </message>
    <message>
        <source>Log what was copied</source>
        <translation>把复制的内容记一笔</translation>
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
        <source>Next remark on the wording</source>
        <translation>下一处用词提醒</translation>
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
        <source>Paste a screenshot or file</source>
        <translation>粘贴截图或文件</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
        <source>Search the cases</source>
        <translation>搜索案件</translation>
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
    <message>
        <source>Undo, or what the message offers</source>
        <translation>撤销，或消息里提供的操作</translation>
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
    <name>SimilarPart</name>
    <message>
        <source>Similar cases</source>
        <translation>相似案件</translation>
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
    <name>StepButtons</name>
    <message>
        <source>Add what is missing</source>
        <translation>去补齐</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>不补齐，继续</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The ticket is filed</source>
        <translation>工单已提交</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>已填写的内容会保留。</translation>
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
    <name>StopQuestion</name>
    <message>
        <source>Go on writing</source>
        <translation>继续写入</translation>
    </message>
    <message>
        <source>If you stop now, nothing of this file stays in the casebook.</source>
        <translation>现在停止的话，这个文件的内容一条也不会留在台账里。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>停止导入？</translation>
    </message>
    <message>
        <source>The rows are being written.</source>
        <translation>正在写入。</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Write it down…</source>
        <translation>去填写</translation>
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
    <name>TableDrop</name>
    <message>
        <source>Import this table</source>
        <translation>导入这个表格</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Take off the tag {name}</source>
        <translation>去掉标签“{name}”</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>A tag has at most {count} characters.</source>
        <translation>标签最多 {count} 个字。</translation>
    </message>
    <message>
        <source>On them already. × takes one off all of them.</source>
        <translation>已有的标签。点 × 可从这些案件上全部去掉。</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>多个标签用逗号隔开</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln case(s)</source>
        <translation>
            <numerusform>给 %Ln 个案件加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to put on</source>
        <translation>要加上的标签</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Put a tag on this case</source>
        <translation>给此案件加标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>All templates</source>
        <translation>全部话术</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>内容相近</translation>
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
        <source>{complaint}. To be asked for it, write {token}.</source>
        <translation>{complaint}。若要在使用时填写，请写成 {token}。</translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n 次已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with the program. Edit it as you like.</source>
        <translation>随程序内置，可以随意修改。</translation>
    </message>
    <message>
        <source>Counted are messages that were logged as sent. Resolved are those whose case is resolved or closed now.</source>
        <translation>按“记为已发送”的消息计数；其中案件目前已解决或已结案的，计为已解决。</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}”.</source>
        <translation>与“{title}”内容相近。</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>用过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by you; shown in every language.</source>
        <translation>您自建的模板，中英文界面都会显示。</translation>
    </message>
    <message>
        <source>Your words are used; updates of the program keep them.</source>
        <translation>使用您修改后的内容，程序升级也会保留。</translation>
    </message>
    <message>
        <source>{used}, {resolved}</source>
        <translation>{used}，{resolved}</translation>
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
    <name>TemplatePicker</name>
    <message>
        <source>{title}, favourite</source>
        <translation>{title}，已收藏</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Case number for the preview</source>
        <translation>用于预览的案件编号</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>With made-up values.</source>
        <translation>使用示例内容。</translation>
    </message>
    <message>
        <source>With the facts of case {number}, {title}.</source>
        <translation>使用案件 {number}“{title}”的信息。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{facts} Asked for when it is used: {names}</source>
        <translation>{facts}使用时需要您填写：{names}</translation>
    </message>
</context>
<context>
    <name>TemplatesColumn</name>
    <message>
        <source>Find a template</source>
        <translation>查找话术模板</translation>
    </message>
    <message>
        <source>No template fits. Try another word.</source>
        <translation>没有匹配的话术模板，换个词试试。</translation>
    </message>
    <message>
        <source>Nothing here yet. Mark a template with the star.</source>
        <translation>这里还没有内容，点星标即可收藏话术模板。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术模板</translation>
    </message>
</context>
<context>
    <name>TemplatesModel</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Untitled template</source>
        <translation>未命名模板</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>用过 %n 次</numerusform>
        </translation>
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
    <name>TicketForm</name>
    <message>
        <source>Answer promised</source>
        <translation>承诺答复时间</translation>
    </message>
    <message>
        <source>As the platform said. The rule says: {rule}</source>
        <translation>以平台告知的为准。按规则：{rule}</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>No answer is waited for until you say by when.</source>
        <translation>填写答复时间后，才会等待答复。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is due {moment}</source>
        <translation>平台应在 {moment} 前答复</translation>
    </message>
    <message>
        <source>Ticket number (if there is one)</source>
        <translation>工单号（有则填）</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按规则计算</translation>
    </message>
</context>
<context>
    <name>TicketStep</name>
    <message>
        <source>Evidence bundle…</source>
        <translation>举证包…</translation>
    </message>
    <message>
        <source>In the seller centre: ticket centre → submit ticket → dispute with support. Hand in this text with the evidence bundle.</source>
        <translation>在卖家中心：工单中心 → 提交工单 → 客服争议。将以下文字与举证包一并提交。</translation>
    </message>
    <message>
        <source>It becomes a contact of the case, and the program waits for the answer.</source>
        <translation>工单会记为本案的一次沟通，并开始等待答复。</translation>
    </message>
    <message>
        <source>Once the ticket is filed</source>
        <translation>提交工单之后</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>ZIP and PDF: cover with the point in dispute, time line, numbered evidence.</source>
        <translation>ZIP 和 PDF：写明争议点的封面、时间线、编号的举证。</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Fill in first, or delete from the text: {names}</source>
        <translation>请先填写，或从文字中删去：{names}</translation>
    </message>
    <message>
        <source>Fill in what the case does not say</source>
        <translation>填写案件中没有的内容</translation>
    </message>
    <message>
        <source>Take back my edits</source>
        <translation>撤销我的修改</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>话术模板</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>工单文字</translation>
    </message>
    <message>
        <source>The ticket has no text.</source>
        <translation>工单没有内容。</translation>
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
    <name>TodayBody</name>
    <message numerus="yes">
        <source>%n more overdue; they appear as these are done.</source>
        <translation>
            <numerusform>另有 %n 项已逾期，处理完上面的就会显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the case · L logs · S snoozes · D marks as done</source>
        <translation>回车打开案件 · L 记一笔 · S 稍后提醒 · D 标记完成</translation>
    </message>
    <message>
        <source>Enter opens the case, L logs a contact, S snoozes, D marks as done.</source>
        <translation>回车打开案件，L 记一笔，S 稍后提醒，D 标记完成。</translation>
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
        <source>There is more; it appears as these are done.</source>
        <translation>还有更多事项，处理完这些后会显示。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
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
        <source>Nothing in this list falls due on that day.</source>
        <translation>列表中没有当天到期的事项。</translation>
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
    <name>TrashedRow</name>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete {name} for good</source>
        <translation>彻底删除 {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} 移入</translation>
    </message>
</context>
<context>
    <name>Tray</name>
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
    <name>UndoBanner</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UndoKeys</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message numerus="yes">
        <source>%Ln case(s) or contact(s) you worked on since go to the trash, complete.</source>
        <translation>
            <numerusform>您后来处理过的 %Ln 个案件或沟通记录会完整地移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) vanish.</source>
        <translation>
            <numerusform>%Ln 个案件会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) vanish.</source>
        <translation>
            <numerusform>%Ln 条沟通记录会消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) are as before again.</source>
        <translation>
            <numerusform>%Ln 项恢复成导入前的样子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that came from {file} is taken out again.</source>
        <translation>从 {file} 导入的内容会全部取出。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the import?</source>
        <translation>撤销这次导入？</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} (%Ln case(s))</source>
        <translation>
            <numerusform>{what}（%Ln 个案件）</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} (case {number})</source>
        <translation>{what}（案件 {number}）</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>add deadline</source>
        <translation>添加时限</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>添加举证项</translation>
    </message>
    <message>
        <source>add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>assign shop</source>
        <translation>指定店铺</translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation>修改举证项</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>修改状态</translation>
    </message>
    <message>
        <source>close case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>delete appeal</source>
        <translation>删除申诉</translation>
    </message>
    <message>
        <source>delete case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>delete contact</source>
        <translation>删除沟通记录</translation>
    </message>
    <message>
        <source>delete deadline</source>
        <translation>删除时限</translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation>删除举证项</translation>
    </message>
    <message>
        <source>delete file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>delete template</source>
        <translation>删除话术</translation>
    </message>
    <message>
        <source>describe file</source>
        <translation>修改文件说明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>edit case</source>
        <translation>编辑案件</translation>
    </message>
    <message>
        <source>edit contact</source>
        <translation>编辑沟通记录</translation>
    </message>
    <message>
        <source>edit deadline</source>
        <translation>编辑时限</translation>
    </message>
    <message>
        <source>edit template</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>file ticket</source>
        <translation>提交工单</translation>
    </message>
    <message>
        <source>keep search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>上一步修改</translation>
    </message>
    <message>
        <source>log contact</source>
        <translation>记录沟通</translation>
    </message>
    <message>
        <source>move file</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>移动搜索</translation>
    </message>
    <message>
        <source>note event</source>
        <translation>记录事件</translation>
    </message>
    <message>
        <source>open case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>record appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>remove search</source>
        <translation>移除搜索</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>reopen case</source>
        <translation>重新打开案件</translation>
    </message>
    <message>
        <source>reopen deadline</source>
        <translation>重新打开时限</translation>
    </message>
    <message>
        <source>reset template</source>
        <translation>还原话术</translation>
    </message>
    <message>
        <source>restore case</source>
        <translation>恢复案件</translation>
    </message>
    <message>
        <source>restore contact</source>
        <translation>恢复沟通记录</translation>
    </message>
    <message>
        <source>restore search</source>
        <translation>恢复搜索</translation>
    </message>
    <message>
        <source>set daily reminder</source>
        <translation>设置每日提醒</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>UrgentBox</name>
    <message>
        <source>Urgent: begin with {mark}</source>
        <translation>紧急：在开头写上{mark}</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>A bar in this window</source>
        <translation>本窗口内的提示条</translation>
    </message>
    <message>
        <source>A message at the tray&apos;s icon</source>
        <translation>托盘图标旁的消息</translation>
    </message>
    <message>
        <source>Is being found out…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Reminders are shown by</source>
        <translation>提醒方式</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications: {service}</source>
        <translation>桌面通知：{service}</translation>
    </message>
    <message>
        <source>This desktop shows no messages of programs. You are reminded only while this window is open, so leave it open or minimised.</source>
        <translation>此桌面不显示程序消息，只有本窗口开着时才能提醒您，请让它保持打开或最小化。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try it: show a test reminder</source>
        <translation>试一试：显示一条测试提醒</translation>
    </message>
    <message>
        <source>With buttons (open, snooze, done), where the desktop shows buttons.</source>
        <translation>带有按钮（打开、稍后提醒、完成），前提是桌面支持按钮。</translation>
    </message>
    <message>
        <source>Without buttons: click the message to answer it in the program.</source>
        <translation>消息不带按钮：点击消息，在程序里处理。</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>The left and right arrows choose a day, Enter goes to what is due on it.</source>
        <translation>按左右方向键选择日期，按回车键转到当天到期的事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>no working day in China</source>
        <translation>非工作日</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>working day in China</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>works</source>
        <translation>班</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}日</translation>
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
    <name>WhatsNewDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>You find this again on the About page, which is in Settings.</source>
        <translation>之后可在“设置”里的“关于”页再次查看。</translation>
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
        <source>1 hour ago</source>
        <translation>1小时前</translation>
    </message>
    <message>
        <source>1 hour ago, yesterday 18:00</source>
        <translation>1小时前、昨天18点</translation>
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
        <source>That is still to come. Type when it happened.</source>
        <translation>这个时间还没到。请填写发生的时间。</translation>
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
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>tomorrow 10:00</source>
        <translation>明天10点</translation>
    </message>
    <message>
        <source>yesterday 18:00</source>
        <translation>昨天18点</translation>
    </message>
</context>
<context>
    <name>WizardButtons</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>查看导入结果</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>查看案件</translation>
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
    <name>WordingCard</name>
    <message>
        <source>No longer pointed out: {words}</source>
        <translation>不再提示：{words}</translation>
    </message>
    <message>
        <source>Such as: {words}</source>
        <translation>例如：{words}</translation>
    </message>
    <message>
        <source>What is pointed out</source>
        <translation>提示的内容</translation>
    </message>
    <message>
        <source>What is pointed out while you write a message. It never keeps you from sending.</source>
        <translation>写话术时会提示下列内容，但不会妨碍您发送。</translation>
    </message>
    <message>
        <source>Wording check</source>
        <translation>用词检查</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>自定义用词</translation>
    </message>
</context>
<context>
    <name>WordingKinds</name>
    <message>
        <source>Absolute</source>
        <translation>绝对化</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>自认违规</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Promise on money</source>
        <translation>赔付承诺</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
</context>
<context>
    <name>WordingMarks</name>
    <message>
        <source>{kind}: {reason}
Rather: {instead}</source>
        <translation>{kind}：{reason}
建议：{instead}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>(blacked-out copy)</source>
        <translation>（已涂黑的副本）</translation>
    </message>
    <message>
        <source>(copy that fits a limit)</source>
        <translation>（符合上传限制的副本）</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>（在回收站）</translation>
    </message>
    <message>
        <source>(may have been shown before)</source>
        <translation>（可能已经提醒过）</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必备）</translation>
    </message>
    <message>
        <source>(to be had until {moment})</source>
        <translation>（{moment} 后无法再取得）</translation>
    </message>
    <message>
        <source>--due needs --kind.</source>
        <translation>使用 --due 时还需指定 --kind。</translation>
    </message>
    <message>
        <source>--minimized is for the window; leave out either it or the command.</source>
        <translation>--minimized 只用于打开窗口，请去掉它或去掉命令。</translation>
    </message>
    <message>
        <source>--plain is for CSV files; in an Excel file no value needs protection.</source>
        <translation>--plain 只用于 CSV 文件；Excel 文件里的内容不需要保护。</translation>
    </message>
    <message>
        <source>--rule and --from go together.</source>
        <translation>--rule 与 --from 必须同时使用。</translation>
    </message>
    <message>
        <source>--since is later than --until.</source>
        <translation>--since 晚于 --until。</translation>
    </message>
    <message>
        <source>--title is for a new case; leave out either it or --case.</source>
        <translation>--title 只用于新案件，不能与 --case 同时使用。</translation>
    </message>
    <message>
        <source>--undo takes the last import back; leave out everything else.</source>
        <translation>--undo 撤销最近一次导入，请去掉其他参数。</translation>
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
        <source>A countdown, counted from when it was shown.</source>
        <translation>倒计时，从显示它的时间算起。</translation>
    </message>
    <message>
        <source>A deadline that this answers.</source>
        <translation>这次沟通答复了哪一项时限（编号）。</translation>
    </message>
    <message>
        <source>A file of evidence needs a name.</source>
        <translation>举证文件名称不能为空。</translation>
    </message>
    <message>
        <source>A filter is given twice; “{filter}” counts.</source>
        <translation>同一筛选写了两次，以“{filter}”为准。</translation>
    </message>
    <message>
        <source>A later contact brought no answer: {who}</source>
        <translation>之后的沟通没有答复：{who}</translation>
    </message>
    <message>
        <source>A new case needs --issue-type; an existing one --case.</source>
        <translation>新案件需要 --issue-type，已有案件需要 --case。</translation>
    </message>
    <message>
        <source>A promotion needs a name.</source>
        <translation>请填写大促名称。</translation>
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
        <source>A saved search needs a name.</source>
        <translation>请填写搜索的名称。</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>店铺名称不能为空。</translation>
    </message>
    <message>
        <source>A spreadsheet has dropped digits of the number “{value}”. Copy it from the platform again.</source>
        <translation>表格软件丢掉了编号“{value}”的部分数字，请从平台重新复制。</translation>
    </message>
    <message>
        <source>A tag has at most {count} characters.</source>
        <translation>标签最多 {count} 个字。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>请填写标签名称。</translation>
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
        <source>A ticket cannot be filed in the future. Check its time.</source>
        <translation>工单的提交时间不能在未来。请检查时间。</translation>
    </message>
    <message>
        <source>A time that the text mentions.</source>
        <translation>文中提到的时间。</translation>
    </message>
    <message>
        <source>Absolute statement</source>
        <translation>绝对化表述</translation>
    </message>
    <message>
        <source>Add and list the deadlines of a case.</source>
        <translation>添加、列出案件的时限。</translation>
    </message>
    <message>
        <source>Add files of evidence to case N. Each is copied into the casebook&apos;s folder; the original stays as it is.</source>
        <translation>为案件 N 添加举证文件。文件会复制到台账的文件夹，原件保持不变。</translation>
    </message>
    <message>
        <source>Add the original again where it was, or bring the evidence folder back from your own backup.</source>
        <translation>请在原处重新添加原件，或用您自己的备份恢复举证文件夹。</translation>
    </message>
    <message>
        <source>Added to case {number}: {name} ({size}).</source>
        <translation>已添加到案件 {number}：{name}（{size}）。</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>客服 ID</translation>
    </message>
    <message>
        <source>Agent list</source>
        <translation>客服列表</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服人数</translation>
    </message>
    <message>
        <source>Agents so far</source>
        <translation>经手客服</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>All is as it was added.</source>
        <translation>全部与添加时一致。</translation>
    </message>
    <message>
        <source>All {limit} appeals of this case are spent. If more are allowed, say so.</source>
        <translation>此案件的 {limit} 次申诉机会已用完。如果平台允许更多次，请先修改次数。</translation>
    </message>
    <message>
        <source>Also all that falls due later, however far ahead.</source>
        <translation>也列出以后到期的全部事项，不限时间。</translation>
    </message>
    <message>
        <source>Also what falls due within this span, such as 24h.</source>
        <translation>同时列出此时间内到期的，例如 24h。</translation>
    </message>
    <message>
        <source>Also write the same as a PDF beside it.</source>
        <translation>同时在旁边写一份相同内容的 PDF。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An appeal cannot lie in the future. Check its time.</source>
        <translation>申诉时间不能晚于现在，请检查。</translation>
    </message>
    <message>
        <source>Another program is using the casebook. Close it there or try again in a moment.</source>
        <translation>另一个程序正在使用台账文件，请先在那里关闭，或稍后再试。</translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>答复申请</translation>
    </message>
    <message>
        <source>Answered in time, {moment}</source>
        <translation>按时答复，{moment}</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>最近答复</translation>
    </message>
    <message>
        <source>Answered late, {moment}</source>
        <translation>逾期答复，{moment}</translation>
    </message>
    <message>
        <source>Appeal handed in</source>
        <translation>已提交申诉</translation>
    </message>
    <message>
        <source>Ask again at this time (Beijing) on every workday until it is answered.</source>
        <translation>每个工作日在此时间（北京时间）再次提醒，直到有答复为止。</translation>
    </message>
    <message>
        <source>Ask for {agent} again: one fixed agent for one issue.</source>
        <translation>请继续找 {agent}：一个问题固定一位客服。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>At most so many of each; 10 without it.</source>
        <translation>每类最多显示这么多；不写则为 10。</translation>
    </message>
    <message>
        <source>At most so many; 50 without it.</source>
        <translation>最多列出多少条，默认 50。</translation>
    </message>
    <message>
        <source>At most {most} words fit into one rule.</source>
        <translation>一条规则最多 {most} 个用词。</translation>
    </message>
    <message>
        <source>Best hours</source>
        <translation>合适的时段</translation>
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
        <source>Case list</source>
        <translation>案件列表</translation>
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
        <source>Case outcome</source>
        <translation>案件结果</translation>
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
        <source>Case {number} has no contact {contact}.</source>
        <translation>案件 {number} 没有编号为 {contact} 的沟通记录。</translation>
    </message>
    <message>
        <source>Case {number} has no deadlines.</source>
        <translation>案件 {number} 没有时限。</translation>
    </message>
    <message>
        <source>Case {number} has this file there already: {name} ({size}).</source>
        <translation>案件 {number} 该处已有此文件：{name}（{size}）。</translation>
    </message>
    <message>
        <source>Case {number} is already closed.</source>
        <translation>案件 {number} 已经结案。</translation>
    </message>
    <message>
        <source>Case {number} is closed: its deadlines rest.</source>
        <translation>案件 {number} 已结案，其时限不再提醒。</translation>
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
        <source>Case {value} is in the trash. Restore it first.</source>
        <translation>案件 {value} 在回收站里，请先还原。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>被改动的文件</translation>
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
        <source>Check its permissions and its disk, then check again.</source>
        <translation>请检查其权限和所在磁盘，然后重新检查。</translation>
    </message>
    <message>
        <source>Close case N.</source>
        <translation>将案件 N 结案。</translation>
    </message>
    <message>
        <source>Close it without?</source>
        <translation>仍要结案吗？</translation>
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
        <source>Columns of {kind}: {ids}.</source>
        <translation>{kind} 的列：{ids}。</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>各列：{columns}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>沟通记录</translation>
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
        <source>Contact {number}</source>
        <translation>沟通 {number}</translation>
    </message>
    <message>
        <source>Contact {number} is in the trash. Restore it first.</source>
        <translation>沟通记录 {number} 在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>Contact {number} · {channel}</source>
        <translation>沟通 {number} · {channel}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>沟通次数</translation>
    </message>
    <message>
        <source>Contacts and events</source>
        <translation>沟通与事件时间线</translation>
    </message>
    <message>
        <source>Contacts so far</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Contacts: {contacts} · files of evidence: {files} · appeals: {appeals}</source>
        <translation>沟通 {contacts} 次 · 举证文件 {files} 个 · 申诉 {appeals} 次</translation>
    </message>
    <message>
        <source>Copy made smaller; the seller keeps the original.</source>
        <translation>缩小后的副本，原件由卖家保存。</translation>
    </message>
    <message>
        <source>Copy with personal data blacked out; the seller keeps the original.</source>
        <translation>已遮盖个人信息的副本，原件由卖家保存。</translation>
    </message>
    <message>
        <source>Correct what is asked for</source>
        <translation>按要求修改</translation>
    </message>
    <message>
        <source>Counted from {moment}: {rule}</source>
        <translation>自 {moment} 起算：{rule}</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Days to the end (90 of 100)</source>
        <translation>结案天数（90% 以内）</translation>
    </message>
    <message>
        <source>Days to the end (median)</source>
        <translation>结案天数（中位数）</translation>
    </message>
    <message>
        <source>Deadline {number} belongs to case {case}. Log the contact in that case.</source>
        <translation>时限 {number} 属于案件 {case}，请在该案件中记一笔。</translation>
    </message>
    <message>
        <source>Deadline {number} is added to case {case}: {what}</source>
        <translation>已为案件 {case} 添加时限 {number}：{what}</translation>
    </message>
    <message>
        <source>Deadline {number} is already done.</source>
        <translation>时限 {number} 已经完成。</translation>
    </message>
    <message>
        <source>Deadline {number} is done for this time and asks again at {moment}. --for-good ends it.</source>
        <translation>时限 {number} 本次已完成，将于 {moment} 再次提醒。用 --for-good 可彻底结束。</translation>
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
        <source>Deadline {number} of case {case} is counted anew: {what}</source>
        <translation>案件 {case} 的时限 {number} 已重新推算：{what}</translation>
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
        <source>Do not hand it in. Add the original again where it was, or bring the evidence folder back from your own backup.</source>
        <translation>请勿提交。请在原处重新添加原件，或用您自己的备份恢复举证文件夹。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Draw at least one box over what is to be hidden.</source>
        <translation>请至少画一个框，盖住要遮盖的内容。</translation>
    </message>
    <message>
        <source>Draw every page with made-up cases to pictures in DIR.</source>
        <translation>用示例案件把每个页面截图保存到 DIR。</translation>
    </message>
    <message>
        <source>Due: {moment} ({state})</source>
        <translation>到期：{moment}（{state}）</translation>
    </message>
    <message>
        <source>Emotional wording</source>
        <translation>情绪化用语</translation>
    </message>
    <message>
        <source>Encoding of the file, if it is not found out.</source>
        <translation>文件编码，无法自动判断时使用。</translation>
    </message>
    <message>
        <source>End one that asks again.</source>
        <translation>结束重复提醒。</translation>
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
        <source>Evidence and record of contacts</source>
        <translation>举证材料与沟通记录</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>应备举证</translation>
    </message>
    <message>
        <source>Evidence expires</source>
        <translation>举证将失效</translation>
    </message>
    <message>
        <source>Evidence ready</source>
        <translation>已备举证</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>证据 {number}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>案件概况</translation>
    </message>
    <message>
        <source>Fields for --map: {fields}.</source>
        <translation>--map 可用的字段：{fields}。</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>文件与 SHA-256</translation>
    </message>
    <message>
        <source>File dated {moment}</source>
        <translation>文件时间 {moment}</translation>
    </message>
    <message>
        <source>File of evidence {number} is in the trash. Restore it first.</source>
        <translation>举证文件 {number} 在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>File {file}, line {line}: {problem}</source>
        <translation>文件 {file} 第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of evidence: {count}, in the trash: {trashed}, read: {size}.</source>
        <translation>举证文件：{count} 个，其中回收站 {trashed} 个，已读取 {size}。</translation>
    </message>
    <message>
        <source>Files removed that no case names: {count}.</source>
        <translation>已删除没有案件引用的文件：{count} 个。</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Files that do not belong in the evidence folder</source>
        <translation>不属于举证文件夹的文件</translation>
    </message>
    <message>
        <source>Files that no case names</source>
        <translation>没有任何案件引用的文件</translation>
    </message>
    <message>
        <source>Find cases, contacts, agents and templates with all these words, pinyin or parts of numbers. Filters: agent: type: status: shop: tag: channel: order: outcome: before: after:</source>
        <translation>查找同时含有这些词、拼音或号码片段的案件、沟通记录、客服和话术。筛选：小二: 类型: 状态: 店铺: 标签: 渠道: 订单: 结果: 早于: 晚于:</translation>
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
        <source>Follow-ups pending</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>For this item of the checklist, named by its id or title; ticks it.</source>
        <translation>归入该举证项（用 id 或名称指定），并勾选它。</translation>
    </message>
    <message>
        <source>Found agents</source>
        <translation>找到的客服</translation>
    </message>
    <message>
        <source>Found cases</source>
        <translation>找到的案件</translation>
    </message>
    <message>
        <source>Found contacts</source>
        <translation>找到的沟通</translation>
    </message>
    <message>
        <source>Found templates</source>
        <translation>找到的话术</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>From line {line} of “{name}” on, a quotation mark is never closed, so that the rest of the file is one cell. Mend that line and import the file again.</source>
        <translation>“{name}”从第 {line} 行起有一个引号没有配对，其后的内容都成了一个单元格。请改好这一行，再重新导入。</translation>
    </message>
    <message>
        <source>From your log of all shops, tickets left out: {answered} of {contacts} contacts brought an outcome.</source>
        <translation>依据所有店铺的记录（不含工单）：{contacts} 次沟通中有 {answered} 次得到结果。</translation>
    </message>
    <message>
        <source>From your log of {shop}, tickets left out: {answered} of {contacts} contacts brought an outcome.</source>
        <translation>依据 {shop} 的记录（不含工单）：{contacts} 次沟通中有 {answered} 次得到结果。</translation>
    </message>
    <message>
        <source>Give --once: a command rings and ends; the window keeps watch.</source>
        <translation>请加上 --once：命令提醒一次即结束，持续看守由窗口负责。</translation>
    </message>
    <message>
        <source>Give case N a deadline: with a time of its own (--due), counted by a rule of its playbook (--rule and --from; “playbooks” lists the rules), or asking again on every workday.</source>
        <translation>为案件 N 添加时限：直接指定时间（--due），按攻略中的规则推算（--rule 与 --from，规则可用 playbooks 查看），或每个工作日重复提醒。</translation>
    </message>
    <message>
        <source>Give either --within or --all.</source>
        <translation>--within 与 --all 只能使用一个。</translation>
    </message>
    <message>
        <source>Give one of --due, --rule and --every-workday.</source>
        <translation>请在 --due、--rule、--every-workday 中选用且只选用一个。</translation>
    </message>
    <message>
        <source>Has the shape of one; no label says so.</source>
        <translation>从位数和样式看像，没有写明名称。</translation>
    </message>
    <message>
        <source>Hearsay, unverified. Contacts in your log: {count}; from {least} on it tells your own best hours.</source>
        <translation>传闻，未核实。您的记录里有 {count} 次沟通；满 {least} 次后显示您自己的合适时段。</translation>
    </message>
    <message>
        <source>Hide buyers&apos; names, phones, ID numbers and addresses, or leave them.</source>
        <translation>遮盖或保留买家的姓名、电话、证件号码和地址。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Homepage</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线电话</translation>
    </message>
    <message>
        <source>Hotline, as you entered it: {number}</source>
        <translation>热线（您自己填写的）：{number}</translation>
    </message>
    <message>
        <source>How it ended.</source>
        <translation>处理结果。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>怎么开始</translation>
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
        <source>Ids of the columns in their order, divided by commas; see below.</source>
        <translation>按顺序写出各列的 id，用逗号隔开；见下文。</translation>
    </message>
    <message>
        <source>If it is evidence, add it to its case; then move it out of the evidence folder.</source>
        <translation>如果它是证据，请添加到对应案件；然后把它移出举证文件夹。</translation>
    </message>
    <message>
        <source>Import a table of cases and contacts: CSV, TSV or XLSX. It is checked as a whole first; then all of it is written, or nothing. Rows that cannot be taken are told with their line, and left out.</source>
        <translation>导入案件和沟通记录的表格：CSV、TSV 或 XLSX。先整体检查，然后全部写入或什么都不写。无法导入的行会注明行号和原因并略过。</translation>
    </message>
    <message>
        <source>Imported. To take it back: import --undo</source>
        <translation>已导入。要撤销请用：import --undo</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>证据目录</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>侮辱性用语</translation>
    </message>
    <message>
        <source>Is a link, or part of one.</source>
        <translation>是链接，或链接中的一段。</translation>
    </message>
    <message>
        <source>Is cited as the rule.</source>
        <translation>文中引用的规则。</translation>
    </message>
    <message>
        <source>Is the heading.</source>
        <translation>是标题。</translation>
    </message>
    <message>
        <source>Is the last message that tells it.</source>
        <translation>取自最后一条说到此事的消息。</translation>
    </message>
    <message>
        <source>Is the time of the notice or the contact itself.</source>
        <translation>是通知或沟通本身的时间。</translation>
    </message>
    <message>
        <source>Is the whole text.</source>
        <translation>是粘贴的全文。</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>It does no harm but takes up room. What a case should have can be added to it; the rest can be removed.</source>
        <translation>它没有害处，但占用空间。案件需要的可以添加到该案件，其余可以删除。</translation>
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
        <source>It is not clear in which encoding “{name}” is; it may be {encoding}. Say which one it is with --encoding.</source>
        <translation>无法确定“{name}”的编码，可能是 {encoding}。请用 --encoding 指明。</translation>
    </message>
    <message>
        <source>It is not clear which column holds “{field}”. Say so with --map {field}=HEADING. The columns are: {known}.</source>
        <translation>不清楚哪一列是“{field}”。请用 --map {field}=列名 指明。现有各列：{known}。</translation>
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
        <source>Last appeal: {moment}</source>
        <translation>最近一次申诉：{moment}</translation>
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
        <source>Last contact: {who}</source>
        <translation>最近一次沟通：{who}</translation>
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
        <source>Left out, because a redacted copy went in: {names}</source>
        <translation>已由遮盖副本代替、未放入：{names}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has a cell of more than 4 million characters. Shorten it and import the file again.</source>
        <translation>“{name}”第 {line} 行有一个超过 400 万字符的单元格。请缩短后重新导入。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Line {line}: “{words}”</source>
        <translation>第 {line} 行：“{words}”</translation>
    </message>
    <message>
        <source>Line {value} has the same contact uid and says something else.</source>
        <translation>第 {value} 行的沟通 UID 相同，但内容不同。</translation>
    </message>
    <message>
        <source>Line {value} is the same case and says something else.</source>
        <translation>第 {value} 行是同一案件，但内容不同。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List all deadlines of case N: open ones first, then those that are done.</source>
        <translation>列出案件 N 的全部时限：未完成的在前，已完成的在后。</translation>
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
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Mark deadline N as done; “due” tells its number. One that asks again is done for this time only.</source>
        <translation>将时限 N 标为已完成，编号可用 due 查看。重复提醒的时限只完成这一次。</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>丢失的文件</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>手机端</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More was written there since, so this cannot be undone. Nothing was changed.</source>
        <translation>此后又有新的记录写在上面，所以不能撤销。没有做任何改动。</translation>
    </message>
    <message>
        <source>My deadline</source>
        <translation>我方时限</translation>
    </message>
    <message>
        <source>New cases: {cases}, new contacts: {contacts}, updated: {updated}, already there: {duplicates}, rejected: {rejected}</source>
        <translation>新案件：{cases}，新沟通：{contacts}，更新：{updated}，已有：{duplicates}，未能导入：{rejected}</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>下一时限</translation>
    </message>
    <message>
        <source>No agent is noted yet. Note who answers, and stay with that one.</source>
        <translation>还没有记下客服。请记下是谁答复的，之后固定找这一位。</translation>
    </message>
    <message>
        <source>No answer on record</source>
        <translation>尚无答复记录</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>No column is known to hold this: {field}. Say which one does.</source>
        <translation>还不知道哪一列是：{field}。请指明。</translation>
    </message>
    <message>
        <source>No contact has brought an answer yet.</source>
        <translation>还没有得到过答复。</translation>
    </message>
    <message>
        <source>No files are enclosed.</source>
        <translation>未附文件。</translation>
    </message>
    <message>
        <source>No hotline number ships with the program. Take it from the official site and keep it in the settings.</source>
        <translation>程序不预置热线号码。请从平台官网查到后填写在设置里。</translation>
    </message>
    <message>
        <source>No hour stands out: answers come at all hours alike.</source>
        <translation>各时段差别不大，没有特别合适的时段。</translation>
    </message>
    <message>
        <source>No licence text came with this part.</source>
        <translation>这个部分没有附带许可证原文。</translation>
    </message>
    <message>
        <source>No notification service could be reached, so nothing rang; it rings next time. A cron job has to set DBUS_SESSION_BUS_ADDRESS, as a rule to unix:path=/run/user/UID/bus.</source>
        <translation>无法连接桌面通知服务，这次没有提醒，下次会再提醒；cron 任务须设置 DBUS_SESSION_BUS_ADDRESS，通常为 unix:path=/run/user/UID/bus。</translation>
    </message>
    <message>
        <source>No other case is about the same order, item, buyer or rule.</source>
        <translation>没有同一订单、商品、买家或规则的其他案件。</translation>
    </message>
    <message>
        <source>No picture fits into {bytes} bytes. Choose another limit.</source>
        <translation>没有图片能压到 {bytes} 字节以内，请选择其他上限。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Nobody has written when the window of this deadline began.</source>
        <translation>还没有填写此时限从何时起算。</translation>
    </message>
    <message>
        <source>Nobody was contacted yet.</source>
        <translation>还没有联系过。</translation>
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
        <source>Noted on {moment}: {text}</source>
        <translation>{moment} 记录：{text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
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
        <source>Nothing is on record yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>没有需要提醒的用词。</translation>
    </message>
    <message>
        <source>Nothing to ring.</source>
        <translation>没有需要提醒的事项。</translation>
    </message>
    <message>
        <source>Nothing to ring. The next reminder comes at {moment}.</source>
        <translation>没有需要提醒的事项。下一次提醒在 {moment}。</translation>
    </message>
    <message>
        <source>Nothing to ring: reminders are switched off in Settings.</source>
        <translation>没有提醒：设置中已关闭提醒。</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>没有承诺。</translation>
    </message>
    <message>
        <source>Nothing was written: there is nothing new in the file.</source>
        <translation>没有写入任何内容：文件里没有新的东西。</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>没有写入任何内容：这只是试运行。</translation>
    </message>
    <message>
        <source>Nothing was written: {path} is one of the casebook&apos;s own files or lies in one of its folders. Choose another place.</source>
        <translation>没有写入：{path} 是台账自己的文件，或位于台账自己的文件夹中。请换一个位置。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知编号</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>One of your shops is named.</source>
        <translation>文中提到了您的店铺。</translation>
    </message>
    <message>
        <source>Only cases with this tag; repeatable.</source>
        <translation>只要带这个标签的案件；可重复。</translation>
    </message>
    <message>
        <source>Only from this day, month or year on: 2026-06-12, 2026-06, 上月.</source>
        <translation>只要从这一天、这个月或这一年起的：2026-06-12、2026-06、上月。</translation>
    </message>
    <message>
        <source>Only of this issue type.</source>
        <translation>只列此问题类型。</translation>
    </message>
    <message>
        <source>Only of this shop.</source>
        <translation>只要这家店铺的。</translation>
    </message>
    <message>
        <source>Only tell what would come of it.</source>
        <translation>只说明结果，不写入。</translation>
    </message>
    <message>
        <source>Only up to the end of this day, month or year.</source>
        <translation>只要到这一天、这个月或这一年末为止的。</translation>
    </message>
    <message>
        <source>Only with these words, pinyin, numbers, or filters as of find.</source>
        <translation>只列出含有这些词、拼音、单号，或符合 find 所用筛选条件的案件。</translation>
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
        <source>Order of day, month and year.</source>
        <translation>日、月、年的顺序。</translation>
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
        <source>Outcome so far</source>
        <translation>目前结果</translation>
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
        <source>Own words cannot be of the kind “missing”.</source>
        <translation>自定义用词不能归为“内容缺失”。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 / 共 {pages} 页</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Pay what is asked for</source>
        <translation>按要求缴款</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Pictures and documents that go in as they are; look for buyers&apos; data in them: {names}</source>
        <translation>原样放入的图片和文档，请检查其中是否有买家信息：{names}</translation>
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
        <source>Point in dispute: {text}</source>
        <translation>争议点：{text}</translation>
    </message>
    <message>
        <source>Point out what is unwise in a message, with a calmer way to put it.</source>
        <translation>指出消息中不妥的用词，并给出更平和的写法。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Promise on money</source>
        <translation>赔付承诺</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
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
        <source>Promises due</source>
        <translation>到期承诺</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>按时兑现</translation>
    </message>
    <message>
        <source>Promises kept late</source>
        <translation>迟到兑现</translation>
    </message>
    <message>
        <source>Promises not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Promises still open</source>
        <translation>未到期承诺</translation>
    </message>
    <message>
        <source>Promotion calendar {file}, line {line}, {key}: {problem}</source>
        <translation>大促日历 {file} 第 {line} 行，{key}：{problem}</translation>
    </message>
    <message>
        <source>Promotion calendar {file}: {problem}</source>
        <translation>大促日历 {file}：{problem}</translation>
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
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qianniu support</source>
        <translation>千牛客服</translation>
    </message>
    <message>
        <source>Quiet hours until {moment} hold {count} back.</source>
        <translation>免打扰时段到 {moment} 结束，之前有 {count} 条提醒暂不发出。</translation>
    </message>
    <message>
        <source>Read all files of evidence and tell which are missing, changed or named by no case, and what to do. The exit code is 1 when anything is wrong.</source>
        <translation>读取全部举证文件，指出哪些丢失、被改动或没有案件引用，以及该怎么办。有问题时退出码为 1。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>未能导入的行：{path}</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>相关案件</translation>
    </message>
    <message>
        <source>Remember every contact with the platform&apos;s staff. Without a command: the window.</source>
        <translation>记住与平台小二的每一次沟通。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>Remove the files that no case names.</source>
        <translation>删除没有任何案件引用的文件。</translation>
    </message>
    <message>
        <source>Reply by {moment}</source>
        <translation>{moment} 前答复</translation>
    </message>
    <message>
        <source>Reply promised by</source>
        <translation>承诺答复时间</translation>
    </message>
    <message>
        <source>Required and missing: {items}</source>
        <translation>必需但缺少：{items}</translation>
    </message>
    <message>
        <source>Required evidence is still missing: {missing}. An appeal cannot be taken back.</source>
        <translation>必备举证尚缺：{missing}。申诉提交后无法撤回。</translation>
    </message>
    <message>
        <source>Required evidence of case {number} is missing: {items}</source>
        <translation>案件 {number} 还缺必备材料：{items}</translation>
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
        <source>Result wanted: {text}</source>
        <translation>期望结果：{text}</translation>
    </message>
    <message>
        <source>Ring once and end; required.</source>
        <translation>提醒一次即结束；必填。</translation>
    </message>
    <message>
        <source>Ring what is due and tell what rang. It needs no window: for timers such as cron.</source>
        <translation>用桌面通知提醒到期事项，并列出提醒了什么。无需打开窗口，供 cron 等定时任务使用。</translation>
    </message>
    <message>
        <source>Rule cited</source>
        <translation>规则条款</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Said to take</source>
        <translation>据说用时</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Say how the case ended (its outcome) before you close it.</source>
        <translation>结案前请先填写处理结果。</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>请指明要导入的文件。</translation>
    </message>
    <message>
        <source>Say which: {commands}.</source>
        <translation>请指明子命令：{commands}。</translation>
    </message>
    <message>
        <source>See {command} --help.</source>
        <translation>用法见 {command} --help。</translation>
    </message>
    <message>
        <source>Seller Casebook</source>
        <translation>掌柜台账</translation>
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
        <source>Sent so far</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Sheet of an XLSX file.</source>
        <translation>XLSX 文件中的工作表。</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shops</source>
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
        <source>Show the licence of one part.</source>
        <translation>显示某个组成部分的许可证。</translation>
    </message>
    <message>
        <source>Show the version, where data and log are, and the licences of all parts.</source>
        <translation>显示版本、数据和日志的位置，以及各组成部分的许可证。</translation>
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
        <source>Shows this contact.</source>
        <translation>归入该沟通记录。</translation>
    </message>
    <message>
        <source>Sign up for the promotion</source>
        <translation>活动报名</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>内容缺失</translation>
    </message>
    <message>
        <source>Something went wrong. The log file has the details: {path}</source>
        <translation>出了点问题，详情见日志文件：{path}</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Stands after its label.</source>
        <translation>写在对应的名称后面。</translation>
    </message>
    <message>
        <source>Stands in the column of that name.</source>
        <translation>在同名的一列里。</translation>
    </message>
    <message>
        <source>Start at login could not be switched off: {reason}. Remove it by hand.</source>
        <translation>无法关闭登录时自动启动：{reason}。请手动移除。</translation>
    </message>
    <message>
        <source>Start at login could not be switched on: {reason}. Add the program by hand.</source>
        <translation>无法开启登录时自动启动：{reason}。请手动添加本程序。</translation>
    </message>
    <message>
        <source>Start the window in the tray, as at login.</source>
        <translation>启动窗口时只留在托盘，与登录时自动启动一样。</translation>
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
        <source>Submit the appeal</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>Submit the evidence</source>
        <translation>提交举证材料</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take the last import back as a whole.</source>
        <translation>整体撤销最近一次导入。</translation>
    </message>
    <message>
        <source>Taken back: {name}. Cases removed: {cases}, contacts removed: {contacts}, put back as before: {restored}, in the trash because they were worked on: {trashed}.</source>
        <translation>已撤销导入：{name}。移除案件 {cases} 个、沟通 {contacts} 条；恢复原样 {restored} 个；之后处理过而放入回收站 {trashed} 个。</translation>
    </message>
    <message>
        <source>Tell as JSON what a notice, chat, table or note in FILE says; - reads standard input. Nothing is saved.</source>
        <translation>以 JSON 列出 FILE 中的通知、聊天、表格或笔记说了什么；- 表示读取标准输入。不保存任何内容。</translation>
    </message>
    <message>
        <source>Tell what to know before contacting about case N again.</source>
        <translation>给出再次联系之前要知道的事（案件 N）。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>The PDF was not made: no font on this computer has Chinese characters. Install one, such as Noto Sans CJK, or make the ZIP file alone.</source>
        <translation>PDF 没有生成：这台电脑上没有中文字体。请安装一种（例如 Noto Sans CJK），或只生成 ZIP 文件。</translation>
    </message>
    <message>
        <source>The PDF was not made: no font on this computer has Chinese characters. Install the package {package} ({command}), or make the ZIP file alone.</source>
        <translation>PDF 没有生成：这台电脑上没有中文字体。请安装软件包 {package}（{command}），或只生成 ZIP 文件。</translation>
    </message>
    <message>
        <source>The agenda for your phone was not updated in {folder}: {reason}. Choose another folder in the settings.</source>
        <translation>手机日程没有更新到 {folder}：{reason}。请到设置里另选文件夹。</translation>
    </message>
    <message>
        <source>The agenda for your phone was not updated: the disk is full. Free some space or choose another folder in the settings.</source>
        <translation>手机日程没有更新：磁盘已满。请腾出空间，或到设置里另选文件夹。</translation>
    </message>
    <message>
        <source>The agenda for your phone was not updated: the folder {folder} is not there. Connect its drive or choose another one in the settings.</source>
        <translation>手机日程没有更新：文件夹 {folder} 不见了。请接上它所在的磁盘，或到设置里另选一个。</translation>
    </message>
    <message>
        <source>The agenda for your phone was not updated: you may not write to the folder {folder}. Choose another one in the settings.</source>
        <translation>手机日程没有更新：您没有权限写入文件夹 {folder}。请到设置里另选一个。</translation>
    </message>
    <message>
        <source>The agenda for your phone was not updated: {name} is open in another program or protected. Close it there, then press “Write now” in the settings.</source>
        <translation>手机日程没有更新：{name} 正被其他程序打开，或受到保护。请在那边关闭它，再到设置里按“立即写入”。</translation>
    </message>
    <message>
        <source>The agenda takes no filters.</source>
        <translation>日程不能筛选。</translation>
    </message>
    <message>
        <source>The agent has changed from {before} to {agent}. A change sets a case back: tell what came before, or ask for {before}.</source>
        <translation>客服换人了：{before} → {agent}。换人会耽误进度，请先说明前因，或要求转回 {before}。</translation>
    </message>
    <message>
        <source>The answer is due before the ticket was filed. Check the two times.</source>
        <translation>答复时间早于工单提交时间。请检查这两个时间。</translation>
    </message>
    <message>
        <source>The bundle could not be written to {path}: {reason}. Choose another place.</source>
        <translation>举证包没能写到 {path}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>The bundle could not be written: it is larger than this disk takes in one file. Choose another disk.</source>
        <translation>举证包没有写成：它超过了这个磁盘单个文件的上限。请换一个磁盘。</translation>
    </message>
    <message>
        <source>The bundle could not be written: its name is too long. Choose a shorter one.</source>
        <translation>举证包没有写成：文件名太长。请换一个短一些的名字。</translation>
    </message>
    <message>
        <source>The bundle could not be written: the disk is full. Free some space or choose another disk.</source>
        <translation>举证包没有写成：磁盘已满。请腾出空间，或换一个磁盘。</translation>
    </message>
    <message>
        <source>The bundle could not be written: there is no folder {folder}. Choose another folder.</source>
        <translation>举证包没有写成：没有文件夹 {folder}。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The bundle could not be written: you may not write to the folder {folder}. Choose another folder.</source>
        <translation>举证包没有写成：您没有写入文件夹 {folder} 的权限。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The bundle could not be written: {name} is open in another program or protected. Close it there or choose another name.</source>
        <translation>举证包没有写成：{name} 正被其他程序打开，或受到保护。请先在那里关闭它，或换一个名字。</translation>
    </message>
    <message>
        <source>The bundle could not be written: {path} is a device or a pipe. Choose another name.</source>
        <translation>举证包没有写成：{path} 是设备或管道。请换一个名字。</translation>
    </message>
    <message>
        <source>The bundle could not be written: {path} is a folder. Choose another name.</source>
        <translation>举证包没有写成：{path} 是一个文件夹。请换一个名字。</translation>
    </message>
    <message>
        <source>The bundle was not made: the stored file of {name} is gone or damaged. Add the original again, or bring the evidence folder back from your own backup.</source>
        <translation>举证包没有生成：{name} 的存档文件已丢失或损坏。请重新添加原文件，或用您自己的备份恢复举证文件夹。</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>整个案件</translation>
    </message>
    <message>
        <source>The case does not say what the point in dispute is.</source>
        <translation>本案件还没有写明争议焦点。</translation>
    </message>
    <message>
        <source>The case it belongs to; without it a new one.</source>
        <translation>所属案件；不写则新建。</translation>
    </message>
    <message>
        <source>The case it is about.</source>
        <translation>所涉及的案件。</translation>
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
        <source>The casebook has changed since the file was checked. Look at the new result before you import.</source>
        <translation>检查文件之后案件簿又有改动。请先查看新的结果再导入。</translation>
    </message>
    <message>
        <source>The casebook is busy with an import or with a change of many cases. Try again when that is done; what you typed is kept.</source>
        <translation>台账正在导入或批量修改案件。完成后请再试一次，您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>The clock of deadline {number} stands still while you owe an answer.</source>
        <translation>时限 {number} 因等待您的答复已暂停计时，无法稍后提醒。</translation>
    </message>
    <message>
        <source>The column “{column}” is named twice.</source>
        <translation>列“{column}”写了两次。</translation>
    </message>
    <message>
        <source>The copy cannot be written to {folder}: {reason}. Free some space, or check the folder&apos;s permissions.</source>
        <translation>副本无法写入 {folder}：{reason}。请腾出空间，或检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>The dates are not all in one order: “{example}” does not fit others. Say with --date-order which one is right ({choices}); rows that do not fit are rejected.</source>
        <translation>日期的顺序不一致：“{example}”与其他日期不符。请用 --date-order 指明以哪种为准（{choices}），不符的行将不导入。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，这次没有保存。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not added. Free some space and try again.</source>
        <translation>磁盘已满，{name} 未添加。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so {name} was not copied. Free some space and try again.</source>
        <translation>磁盘已满，{name} 未复制。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error, so nothing was saved. Check the disk and try again.</source>
        <translation>磁盘出错，这次没有保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk with the folder {folder} is full. Free some space, then start again.</source>
        <translation>文件夹 {folder} 所在的磁盘已满。请腾出空间，再重新启动。</translation>
    </message>
    <message>
        <source>The evidence folder {folder} cannot be looked into: {reason}. Check its permissions and its disk.</source>
        <translation>举证文件夹 {folder} 无法查看：{reason}。请检查其权限和所在磁盘。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation>无法读取文件 {file}：{reason}</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>无法写入文件 {file}：{reason}</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of message templates.</source>
        <translation>文件 {file} 太大，不是话术模板文件。</translation>
    </message>
    <message>
        <source>The file {name} is missing.</source>
        <translation>缺少文件 {name}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}. Choose another data folder.</source>
        <translation>文件夹 {folder} 无法使用：{reason}。请换一个数据文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: {reason}. Change its permissions or choose another data folder.</source>
        <translation>文件夹 {folder} 无法写入：{reason}。请修改它的权限，或换一个数据文件夹。</translation>
    </message>
    <message>
        <source>The follow-up lies before the contact. Check the two times.</source>
        <translation>跟进时间早于沟通时间，请核对。</translation>
    </message>
    <message>
        <source>The follow-up “{value}” lies before the contact.</source>
        <translation>跟进时间“{value}”早于沟通时间。</translation>
    </message>
    <message>
        <source>The font of this PDF lacks these characters of the text: {codes}. Each shows as {mark} here; the cover page in the ZIP file has them.</source>
        <translation>本 PDF 的字体缺少文字中的以下字符：{codes}。它们在此显示为 {mark}，原文见 ZIP 压缩包中的封面页。</translation>
    </message>
    <message>
        <source>The heading of the column that holds a field; no heading for none.</source>
        <translation>某个字段所在列的表头；留空表示没有。</translation>
    </message>
    <message>
        <source>The holiday list for {year} is missing: Monday to Friday were counted.</source>
        <translation>缺少 {year} 年的节假日安排，已按周一至周五推算。</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at it and select again.</source>
        <translation>列表已有变化，请查看后重新选择。</translation>
    </message>
    <message>
        <source>The list of the program&apos;s parts, {file}, cannot be read: {problem}. Install the program again.</source>
        <translation>无法读取程序的组成部分列表 {file}：{problem}。请重新安装程序。</translation>
    </message>
    <message>
        <source>The log {file} cannot be read: {reason}.</source>
        <translation>无法读取日志 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The message is empty, so there is nothing to log.</source>
        <translation>话术是空的，没有可记录的内容。</translation>
    </message>
    <message>
        <source>The name of a search has at most {count} characters.</source>
        <translation>搜索的名称最多 {count} 个字。</translation>
    </message>
    <message>
        <source>The number of appeals is between 1 and {most}.</source>
        <translation>申诉次数须在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The output cannot be written: {reason}.</source>
        <translation>无法输出：{reason}。</translation>
    </message>
    <message>
        <source>The picture cannot be opened. See whether its file is still there.</source>
        <translation>图片打不开，请看看文件是否还在。</translation>
    </message>
    <message>
        <source>The picture cannot be written: {reason}.</source>
        <translation>图片无法写入：{reason}。</translation>
    </message>
    <message>
        <source>The picture fits as it is: hand in the original.</source>
        <translation>图片本来就符合要求，直接提交原图即可。</translation>
    </message>
    <message>
        <source>The picture has more than {most} million dots, which is too many to work on.</source>
        <translation>图片超过 {most} 百万像素，太大，无法处理。</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete. Save it again where it came from, or take a new screenshot.</source>
        <translation>图片文件已损坏或不完整。请从来源处重新保存，或重新截图。</translation>
    </message>
    <message>
        <source>The pictures cannot be saved in {folder}: {reason}.</source>
        <translation>图片无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The platform asks for it, counted from when it was said.</source>
        <translation>平台的要求，从通知或说这话的时间算起。</translation>
    </message>
    <message>
        <source>The platform&apos;s own countdown overrides the rule.</source>
        <translation>以平台自己的倒计时为准，不按规则计算。</translation>
    </message>
    <message>
        <source>The playbook&apos;s rule that counts it.</source>
        <translation>用于推算的攻略规则。</translation>
    </message>
    <message>
        <source>The playbooks are missing from {folder}. Install Seller Casebook again.</source>
        <translation>{folder} 中缺少攻略文件，请重新安装掌柜台账。</translation>
    </message>
    <message>
        <source>The point in dispute is still to be written down.</source>
        <translation>争议点还没有填写。</translation>
    </message>
    <message>
        <source>The promised reply lies before the contact. Check the two times.</source>
        <translation>承诺时间早于沟通时间，请核对。</translation>
    </message>
    <message>
        <source>The promised reply “{value}” lies before the contact.</source>
        <translation>承诺回复时间“{value}”早于沟通时间。</translation>
    </message>
    <message>
        <source>The promotion calendar {file} cannot be opened.</source>
        <translation>无法打开大促日历 {file}。</translation>
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
        <source>The result wanted is still to be written down.</source>
        <translation>期望结果还没有填写。</translation>
    </message>
    <message>
        <source>The row has bytes that are no text.</source>
        <translation>这一行含有不是文字的字节。</translation>
    </message>
    <message>
        <source>The row says nothing about a case.</source>
        <translation>这一行没有任何案件内容。</translation>
    </message>
    <message>
        <source>The rule {rule} is for the kind {actual}, not {given}. Leave out --kind.</source>
        <translation>规则 {rule} 的类型是 {actual}，不是 {given}。请去掉 --kind。</translation>
    </message>
    <message>
        <source>The stored file of {name} is damaged. Add the original again, or bring the evidence folder back from your own backup.</source>
        <translation>{name} 的存档文件已损坏。请重新添加原件，或用您自己的备份恢复举证文件夹。</translation>
    </message>
    <message>
        <source>The stored file of {name} is gone. Add the original again, or bring the evidence folder back from your own backup.</source>
        <translation>{name} 的存档文件不见了。请重新添加原件，或用您自己的备份恢复举证文件夹。</translation>
    </message>
    <message>
        <source>The text mentions it.</source>
        <translation>文中提到。</translation>
    </message>
    <message>
        <source>The ticket has no text. Write what you handed in.</source>
        <translation>工单没有内容。请写下您提交的文字。</translation>
    </message>
    <message>
        <source>The time of the contact is missing.</source>
        <translation>缺少沟通时间。</translation>
    </message>
    <message>
        <source>The tour stopped at “{step}”: {reason}</source>
        <translation>演示在“{step}”处中止：{reason}</translation>
    </message>
    <message>
        <source>The whole message</source>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>The wording rules {file} cannot be opened.</source>
        <translation>无法打开用词规则 {file}。</translation>
    </message>
    <message>
        <source>Their clock runs again</source>
        <translation>平台时限恢复计时</translation>
    </message>
    <message>
        <source>Their clock stands still: you owe an answer</source>
        <translation>平台时限暂停：等您答复</translation>
    </message>
    <message>
        <source>There are no cases yet. “seller-casebook log” writes the first contact down.</source>
        <translation>还没有案件。用 seller-casebook log 记下第一次沟通。</translation>
    </message>
    <message>
        <source>There are no templates of your own yet, and none that you edited.</source>
        <translation>还没有您自建或修改过的话术模板。</translation>
    </message>
    <message>
        <source>There is already a promotion called {name}.</source>
        <translation>已经有名为“{name}”的大促。</translation>
    </message>
    <message>
        <source>There is already a saved search called {name}.</source>
        <translation>已有名为“{name}”的搜索。</translation>
    </message>
    <message>
        <source>There is already a shop called {name}.</source>
        <translation>已经有名为“{name}”的店铺。</translation>
    </message>
    <message>
        <source>There is no appeal {number}.</source>
        <translation>没有编号为 {number} 的申诉。</translation>
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
        <source>There is no column “{column}”. There are: {known}.</source>
        <translation>没有“{column}”这一列。可用的列：{known}。</translation>
    </message>
    <message>
        <source>There is no column “{heading}”. The columns are: {known}.</source>
        <translation>没有“{heading}”这一列。现有的列：{known}。</translation>
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
        <source>There is no display for the window: neither DISPLAY nor WAYLAND_DISPLAY is set. The commands work without one; “seller-casebook --help” lists them.</source>
        <translation>没有可以显示窗口的屏幕：DISPLAY 和 WAYLAND_DISPLAY 都没有设置。命令行不需要屏幕，“seller-casebook --help” 会列出全部命令。</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”. Usual ones are utf-8 and gb18030.</source>
        <translation>没有名为“{encoding}”的编码。常用的是 utf-8 和 gb18030。</translation>
    </message>
    <message>
        <source>There is no file of evidence {number}.</source>
        <translation>没有编号为 {number} 的举证文件。</translation>
    </message>
    <message>
        <source>There is no file {name} any more. Look where it went.</source>
        <translation>文件 {name} 已不存在，请确认它被移到了哪里。</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Look where it is.</source>
        <translation>没有文件“{name}”。请确认它的位置。</translation>
    </message>
    <message>
        <source>There is no home folder to keep the casebook in. Name a folder with --data-dir.</source>
        <translation>找不到用户主目录，台账无处存放。请用 --data-dir 指定一个文件夹。</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>没有可以撤销的导入。</translation>
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
        <source>There is no part called {name}. There are: {names}</source>
        <translation>没有名为 {name} 的组成部分。现有：{names}</translation>
    </message>
    <message>
        <source>There is no placeholder called {name}.</source>
        <translation>没有名为 {name} 的占位符。</translation>
    </message>
    <message>
        <source>There is no rule “{rule}” for this issue type. Known are: {known}</source>
        <translation>此问题类型没有规则“{rule}”。可用的有：{known}</translation>
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
        <source>There is no wording rule {rule}.</source>
        <translation>没有名为 {rule} 的用词规则。</translation>
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
        <source>This casebook is damaged, or was made by a newer version of Seller Casebook. Install the newest version. If that does not open it, put your newest copy of the file in its place; the backups folder may have one. Nothing was changed.</source>
        <translation>这份台账已损坏，或由更新版本的掌柜台账所建。请安装最新版本；如果仍打不开，请用您最近的副本替换这个文件，backups 文件夹里可能有一份。文件未作任何改动。</translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of Seller Casebook. Install the newest version to open it; it was not changed.</source>
        <translation>此台账由更新版本的掌柜台账建立，请安装最新版本后再打开。文件未作任何改动。</translation>
    </message>
    <message>
        <source>This casebook was written by Seller Casebook {needed}; this is {current}. Install version {needed} or newer, then open it again. Nothing was changed.</source>
        <translation>此台账由掌柜台账 {needed} 写成，当前版本是 {current}。请安装 {needed} 或更新的版本后再打开。文件未作任何改动。</translation>
    </message>
    <message>
        <source>This deadline was not counted by a rule.</source>
        <translation>此时限不是按规则推算的。</translation>
    </message>
    <message>
        <source>This evidence is there. Change that in the checklist.</source>
        <translation>此举证已备齐。如需更改，请到举证清单中修改。</translation>
    </message>
    <message>
        <source>This is a picture in the HEIC format of telephones, which cannot be read here. Save it as JPEG on the telephone, or take a screenshot of it.</source>
        <translation>这是手机的 HEIC 格式图片，这里无法读取。请在手机上另存为 JPEG，或对它截图。</translation>
    </message>
    <message>
        <source>This is no picture that can be read. JPEG, PNG, GIF, WebP, BMP and TIFF can be.</source>
        <translation>这不是可以读取的图片。可以读取 JPEG、PNG、GIF、WebP、BMP 和 TIFF。</translation>
    </message>
    <message>
        <source>This picture cannot be printed here; its file is in the ZIP file.</source>
        <translation>这张图片无法在此打印，文件见 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>This saved search is gone.</source>
        <translation>这个已保存的搜索已不存在。</translation>
    </message>
    <message>
        <source>This time lies too far in the future to count from. Check the year.</source>
        <translation>此时间太远，无法推算。请检查年份。</translation>
    </message>
    <message>
        <source>This was changed elsewhere since, so it cannot be undone or redone. Nothing was changed.</source>
        <translation>此后别处改动过这里，所以不能撤销或重做。没有做任何改动。</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁性用语</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>周四</translation>
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
        <source>Times are Beijing time. Latest entry: {moment}.</source>
        <translation>时间均为北京时间。最近一条记录：{moment}。</translation>
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
        <source>Tuesdays</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Type at least one word.</source>
        <translation>请至少输入一个用词。</translation>
    </message>
    <message>
        <source>Type the day: 11-11 for every year, or 2026-11-11 for one.</source>
        <translation>请填写日期：每年写 11-11，只限一年写 2026-11-11。</translation>
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
        <source>Verify the identity</source>
        <translation>完成身份验证</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Volunteered admission</source>
        <translation>主动承认</translation>
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
        <source>Was promised, counted from when it was said.</source>
        <translation>对方的承诺，从说这话的时间算起。</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>What asks again on every workday is a follow-up; leave out --kind.</source>
        <translation>每个工作日重复提醒的都是跟进，请去掉 --kind。</translation>
    </message>
    <message>
        <source>What came of it.</source>
        <translation>处理结果。</translation>
    </message>
    <message>
        <source>What has to happen; without it named by kind or rule.</source>
        <translation>要做的事；不填则以类型或规则命名。</translation>
    </message>
    <message>
        <source>What is due at this moment; without it now.</source>
        <translation>查看此时刻到期的；不写则为现在。</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>证明内容</translation>
    </message>
    <message>
        <source>What separates the columns has to be one character, such as , or ; or a tab.</source>
        <translation>列分隔符必须是一个字符，例如 , 或 ; 或制表符。</translation>
    </message>
    <message>
        <source>What stands between columns: , or ; or tab.</source>
        <translation>列之间的分隔符：, 或 ; 或 tab。</translation>
    </message>
    <message>
        <source>What was recognised in the text as a buyer&apos;s name, phone, ID number, account or address is covered. Check it before handing it in.</source>
        <translation>文字中识别出的买家姓名、电话、证件号码、账号和地址已作遮盖。提交前请再检查一遍。</translation>
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
        <source>When that happened from which the rule counts.</source>
        <translation>规则起算事件发生的时间。</translation>
    </message>
    <message>
        <source>When the message is sent; tells what it needs.</source>
        <translation>消息用于哪个阶段；据此检查应有的内容。</translation>
    </message>
    <message>
        <source>When you want to come back to it.</source>
        <translation>打算何时跟进。</translation>
    </message>
    <message>
        <source>When; also as the platform writes it: 还剩 2天3小时.</source>
        <translation>到期时间；也可照抄平台的写法：还剩 2天3小时。</translation>
    </message>
    <message>
        <source>Whose clock it is; a rule has its own.</source>
        <translation>时限类型；规则自带类型。</translation>
    </message>
    <message>
        <source>Wording rules {file}, line {line}, {key}: {problem}</source>
        <translation>用词规则 {file} 第 {line} 行，{key}：{problem}</translation>
    </message>
    <message>
        <source>Wording rules {file}: {problem}</source>
        <translation>用词规则 {file}：{problem}</translation>
    </message>
    <message>
        <source>Words of this issue type stand in the text.</source>
        <translation>文中有这类问题的用词。</translation>
    </message>
    <message>
        <source>Workdays 10:00–11:00 are said to be quiet.</source>
        <translation>据说工作日 10:00–11:00 咨询的人少。</translation>
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
        <source>Write all contacts, all cases, a row for each agent or for each month to a CSV file, or to an Excel file where FILE ends in .xlsx; or the agenda to a calendar file (.ics) that rings on a phone.</source>
        <translation>把全部沟通记录、全部案件、每位客服一行或每月一行写入 CSV 文件；FILE 以 .xlsx 结尾则写成 Excel 文件。也可把日程写成能在手机上响铃的日历文件（.ics）。</translation>
    </message>
    <message>
        <source>Write down the order, item, buyer or rule cited: related cases are found by it.</source>
        <translation>请填写订单号、商品ID、买家或规则条款，才能找到相关案件。</translation>
    </message>
    <message>
        <source>Write rows that cannot be taken to this CSV.</source>
        <translation>把无法导入的行写到这个 CSV 文件。</translation>
    </message>
    <message>
        <source>Write the evidence of case N to a ZIP file, ready to hand in: cover, time line, index, files, sums. Buyers&apos; data is masked in its texts.</source>
        <translation>把案件 N 的举证材料写成可直接提交的 ZIP 文件：封面、时间线、目录、文件、校验和。文字中的买家信息会被遮盖。</translation>
    </message>
    <message>
        <source>Write the point in dispute: a ticket without one is hard to decide.</source>
        <translation>请写明争议点：没有争议点的工单很难得到判定。</translation>
    </message>
    <message>
        <source>Writes in the chat.</source>
        <translation>在聊天中发言。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Written: {path} (files of evidence: {files}, {size})</source>
        <translation>已写入：{path}（举证文件 {files} 个，{size}）</translation>
    </message>
    <message>
        <source>Written: {path} (rows: {rows})</source>
        <translation>已导出：{path}（{rows} 行）</translation>
    </message>
    <message>
        <source>You may not read {name}. Change its permissions, or close the program that has it.</source>
        <translation>您没有读取 {name} 的权限。请修改其权限，或关闭正在使用它的程序。</translation>
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
        <source>a day of every year in quotes is needed, such as {example}</source>
        <translation>这里需要带引号的每年日期，如 {example}</translation>
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
        <source>a rule needs words or patterns</source>
        <translation>规则需要有用词或模式</translation>
    </message>
    <message>
        <source>a table is needed, such as {example}</source>
        <translation>应为表，例如 {example}</translation>
    </message>
    <message>
        <source>a template of one&apos;s own has no language</source>
        <translation>自建模板不写 language</translation>
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
        <source>agent not noted</source>
        <translation>未记客服</translation>
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
        <source>an id is written ISSUE-TYPE/TEMPLATE</source>
        <translation>id 应写成“问题类型/模板”</translation>
    </message>
    <message>
        <source>and more than {count} more</source>
        <translation>还有 {count} 个以上</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>asks again every workday at {time} Beijing time</source>
        <translation>每个工作日北京时间 {time} 再次提醒</translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation>至少需要一项</translation>
    </message>
    <message>
        <source>broken, {span} overdue</source>
        <translation>未兑现，已超时 {span}</translation>
    </message>
    <message>
        <source>came {span} late</source>
        <translation>晚了 {span} 才兑现</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>核对于 {day}</translation>
    </message>
    <message>
        <source>contact {number}</source>
        <translation>沟通记录 {number}</translation>
    </message>
    <message>
        <source>done {moment}</source>
        <translation>完成于 {moment}</translation>
    </message>
    <message>
        <source>due at {moment}</source>
        <translation>{moment} 到期</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
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
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON 格式</translation>
    </message>
    <message>
        <source>jpg or png is needed: copies are made in those</source>
        <translation>需要 jpg 或 png：副本只会以这两种格式生成</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>no outcome noted yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>not due when the case was closed</source>
        <translation>结案时尚未到期</translation>
    </message>
    <message>
        <source>not due yet, {span} left</source>
        <translation>未到期，还有 {span}</translation>
    </message>
    <message>
        <source>not kept by the time the case was closed</source>
        <translation>到结案时仍未兑现</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>only an unverified source may be without an address</source>
        <translation>只有未核实的来源可以不写地址</translation>
    </message>
    <message>
        <source>paused while you owe an answer, {span} left</source>
        <translation>等您答复期间暂停，还剩 {span}</translation>
    </message>
    <message>
        <source>paused while you owe an answer; it was {span} late</source>
        <translation>等您答复期间暂停，此前已超时 {span}</translation>
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
        <source>same agent</source>
        <translation>同一小二</translation>
    </message>
    <message>
        <source>same buyer</source>
        <translation>同一买家</translation>
    </message>
    <message>
        <source>same item</source>
        <translation>同一商品</translation>
    </message>
    <message>
        <source>same order</source>
        <translation>同一订单</translation>
    </message>
    <message>
        <source>same rule</source>
        <translation>同一规则</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>用词相同</translation>
    </message>
    <message>
        <source>stands still since {moment}</source>
        <translation>自 {moment} 起暂停计时</translation>
    </message>
    <message>
        <source>templates stand under [[templates]], one each</source>
        <translation>每个模板都要写在各自的 [[templates]] 下</translation>
    </message>
    <message>
        <source>the file is from a newer version of the program</source>
        <translation>文件来自更新版本的程序，请先升级</translation>
    </message>
    <message>
        <source>the id has to be the name of the file, {name}</source>
        <translation>编号必须与文件名 {name} 一致</translation>
    </message>
    <message>
        <source>the kind has to be the name of the file, {name}</source>
        <translation>类别必须与文件名 {name} 一致</translation>
    </message>
    <message>
        <source>these rules need a newer version of Seller Casebook</source>
        <translation>这些规则需要更新版本的掌柜台账</translation>
    </message>
    <message>
        <source>this calendar needs a newer version of Seller Casebook</source>
        <translation>这份日历需要更新版本的掌柜台账</translation>
    </message>
    <message>
        <source>this is no file of message templates</source>
        <translation>这不是话术模板文件</translation>
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
        <source>version has to be 1</source>
        <translation>version 必须为 1</translation>
    </message>
    <message>
        <source>was due at {moment}</source>
        <translation>已于 {moment} 到期</translation>
    </message>
    <message>
        <source>{agent}, {moment} ({channel})</source>
        <translation>{agent}，{moment}（{channel}）</translation>
    </message>
    <message>
        <source>{agent}: {text}</source>
        <translation>{agent}：{text}</translation>
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
        <source>{count} more within 7 days: due --within 7d</source>
        <translation>7 天内还有 {count} 项：due --within 7d</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} 条提醒</translation>
    </message>
    <message>
        <source>{count} texts are longer than a cell of Excel holds (32,767 characters) and were cut there. A CSV file has all of them.</source>
        <translation>有 {count} 段文字超过 Excel 单元格的上限（32,767 个字符），已截断；CSV 文件里是完整的。</translation>
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
        <source>{day} has passed. Type a day that is still to come.</source>
        <translation>{day} 已经过去，请填写还没到的日期。</translation>
    </message>
    <message>
        <source>{day} {begin}–{end}: {answered} of {contacts} contacts brought an outcome</source>
        <translation>{day} {begin}–{end}：{contacts} 次沟通中有 {answered} 次得到结果</translation>
    </message>
    <message>
        <source>{done} of {total} ready; required and missing: {missing}.</source>
        <translation>已备 {done}/{total}，必备项还缺 {missing} 项。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} 是空的，没有可读的内容。</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8, GB18030 or UTF-16. Save it as UTF-8 text first.</source>
        <translation>{file} 不是 UTF-8、GB18030 或 UTF-16 文本。请先另存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} is too large for a paste: {most} MB at most. Copy the part that matters.</source>
        <translation>{file} 太大，最多 {most} MB。请只复制需要的部分。</translation>
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
        <source>{key} has to be a text that is not empty</source>
        <translation>{key} 必须是非空文本</translation>
    </message>
    <message>
        <source>{key} is missing or not what it should be</source>
        <translation>{key} 缺失或不正确</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Copy it to another disk and add that copy.</source>
        <translation>{name} 无法读取：{reason}。请先复制到其他磁盘，再添加该副本。</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Wait until it is complete, then add it again.</source>
        <translation>{name} 在读取过程中发生了变化。请等它写完后重新添加。</translation>
    </message>
    <message>
        <source>{name} could not be copied to {path}: {reason}. Choose another place.</source>
        <translation>{name} 无法复制到 {path}：{reason}。请换一个位置。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. It was not added.</source>
        <translation>{name} 是设备或管道，不是文件，未添加。</translation>
    </message>
    <message>
        <source>{name} is a folder. Add the files in it.</source>
        <translation>{name} 是文件夹，请添加其中的文件。</translation>
    </message>
    <message>
        <source>{name} is empty, so it proves nothing. It was not added.</source>
        <translation>{name} 是空文件，不能作为证据，未添加。</translation>
    </message>
    <message>
        <source>{name} is larger than this disk takes in one file. It was not added.</source>
        <translation>{name} 超过了该磁盘单个文件的大小上限，未添加。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} is no longer in the promotion calendar.</source>
        <translation>大促日历中已没有“{name}”。</translation>
    </message>
    <message>
        <source>{name} is not in the trash.</source>
        <translation>{name} 不在回收站中。</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} 已经在那里了。</translation>
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
        <source>{name} was not added: the folder {folder} cannot be written to ({reason}). Check its permissions and its disk.</source>
        <translation>{name} 未添加：文件夹 {folder} 无法写入（{reason}）。请检查该文件夹的权限和所在磁盘。</translation>
    </message>
    <message>
        <source>{name} was removed by another program meanwhile. Add it again.</source>
        <translation>{name} 刚刚被另一个程序删除，请重新添加。</translation>
    </message>
    <message>
        <source>{name}: headings in line {line}, rows: {rows}</source>
        <translation>{name}：表头在第 {line} 行，共 {rows} 行</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{option} is not for the agenda.</source>
        <translation>{option} 不能用于日程。</translation>
    </message>
    <message>
        <source>{option}: “{value}” is not a day. Write it like 2026-06-12 or 2026-06.</source>
        <translation>{option}：“{value}”不是日期。请写成 2026-06-12 或 2026-06。</translation>
    </message>
    <message>
        <source>{path} is not a casebook. Move it away or choose another data folder.</source>
        <translation>{path} 不是台账文件，请将其移走，或换一个数据文件夹。</translation>
    </message>
    <message>
        <source>{pattern} fits an empty text</source>
        <translation>{pattern} 会匹配空文本</translation>
    </message>
    <message>
        <source>{pattern} is no regular expression: {detail}</source>
        <translation>{pattern} 不是正则表达式：{detail}</translation>
    </message>
    <message>
        <source>{placeholder} is not a known placeholder</source>
        <translation>{placeholder} 不是可用的占位符</translation>
    </message>
    <message>
        <source>{prefix} begins the seller&apos;s own</source>
        <translation>以 {prefix} 开头的编号留给卖家自己的规则</translation>
    </message>
    <message>
        <source>{promise} – {fate}</source>
        <translation>{promise}——{fate}</translation>
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
        <source>{status}: {outcome}</source>
        <translation>{status}：{outcome}</translation>
    </message>
    <message>
        <source>{template} is no template&apos;s full id. Write ISSUE-TYPE/TEMPLATE.</source>
        <translation>{template} 不是完整的话术编号，应写成 问题类型/话术。</translation>
    </message>
    <message>
        <source>{text} is no day. Type 11-11 for every year, or 2026-11-11 for one.</source>
        <translation>“{text}”不是日期。每年写 11-11，只限一年写 2026-11-11。</translation>
    </message>
    <message>
        <source>{title} by {moment}</source>
        <translation>{moment} 前：{title}</translation>
    </message>
    <message>
        <source>{total} promises in all: {kept} kept in time, {late} late, {broken} broken, {others} not due or lapsed</source>
        <translation>共 {total} 次承诺：按时兑现 {kept} 次，迟到 {late} 次，未兑现 {broken} 次，其余 {others} 次未到期或已作罢</translation>
    </message>
    <message>
        <source>{value} is not known; known are: {known}</source>
        <translation>没有 {value}，可用的有：{known}</translation>
    </message>
    <message>
        <source>{value} is not two characters, or is there twice</source>
        <translation>{value} 不是两个字符，或出现了两次</translation>
    </message>
    <message>
        <source>{value} is there twice</source>
        <translation>{value} 重复出现</translation>
    </message>
    <message>
        <source>“seller-casebook about --licence PART” shows the text of one.</source>
        <translation>用“seller-casebook about --licence 组成部分”查看其许可证原文。</translation>
    </message>
    <message>
        <source>“seller-casebook playbooks ID” shows one in full.</source>
        <translation>用 seller-casebook playbooks 编号 查看其中一类的全部内容。</translation>
    </message>
    <message>
        <source>“{example}” can be read in more than one way. Say the order of day, month and year with --date-order: {choices}.</source>
        <translation>“{example}”有多种读法。请用 --date-order 指明日、月、年的顺序：{choices}。</translation>
    </message>
    <message>
        <source>“{example}” can be read in more than one way. Say the order of day, month and year: {choices}.</source>
        <translation>“{example}”有多种读法。请指明日、月、年的顺序：{choices}。</translation>
    </message>
    <message>
        <source>“{filter}” can mean several and was left out.</source>
        <translation>“{filter}”对应多个，已忽略。</translation>
    </message>
    <message>
        <source>“{filter}” is not complete and was left out.</source>
        <translation>“{filter}”还没有写完，已忽略。</translation>
    </message>
    <message>
        <source>“{filter}” names nothing in the casebook and was left out.</source>
        <translation>“{filter}”在台账里没有对应的内容，已忽略。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}</source>
        <translation>无法读取“{name}”：{reason}</translation>
    </message>
    <message>
        <source>“{name}” has no line with the names of its columns. Put one above the rows, such as “Order number, Contact time, Agent ID, Outcome”, and import it again.</source>
        <translation>“{name}”没有列名行。请在数据上方加一行列名，例如“订单号, 沟通时间, 客服 ID, 处理结果”，再重新导入。</translation>
    </message>
    <message>
        <source>“{name}” has no sheet called “{sheet}”. It has: {sheets}</source>
        <translation>“{name}”没有名为“{sheet}”的工作表。现有：{sheets}</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP archive. Unpack it and import the table that is in it.</source>
        <translation>“{name}”是 ZIP 压缩包。请先解压，再导入其中的表格。</translation>
    </message>
    <message>
        <source>“{name}” is a web page, whatever its name says. Open it in a spreadsheet program, save it as .xlsx or CSV, and import that file.</source>
        <translation>“{name}”其实是网页。请用表格软件打开，另存为 .xlsx 或 CSV，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read as an Excel file. Open it in a spreadsheet program, save it again as .xlsx, and import that file.</source>
        <translation>“{name}”已损坏，无法按 Excel 文件读取。请用表格软件打开，重新另存为 .xlsx，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is in the format of Excel 97-2003. Open it in a spreadsheet program, save it as .xlsx or CSV, and import that file.</source>
        <translation>“{name}”是 Excel 97-2003 格式。请用表格软件打开，另存为 .xlsx 或 CSV，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a file with a table.</source>
        <translation>“{name}”不是表格文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a table: it is no Excel file and it is no text. Save the table as .xlsx or CSV and import that file.</source>
        <translation>“{name}”不是表格：既不是 Excel 文件，也不是文本。请将表格另存为 .xlsx 或 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>“{name}” is not in a format that can be imported. Open it in a spreadsheet program, save it as .xlsx or CSV, and import that file.</source>
        <translation>“{name}”的格式无法导入。请用表格软件打开，另存为 .xlsx 或 CSV，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in a spreadsheet program, take the password off, save it as .xlsx, and import that file.</source>
        <translation>“{name}”有密码保护。请用表格软件打开，取消密码并另存为 .xlsx，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is saved as “Strict Open XML”. Open it in a spreadsheet program, save it as an ordinary .xlsx (“Excel Workbook”), and import that file.</source>
        <translation>“{name}”是以“Strict Open XML”格式保存的。请用表格软件打开，另存为普通的 .xlsx（“Excel 工作簿”），再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{name}” is the file that is imported. Give the file of the rejected rows another name.</source>
        <translation>“{name}”就是正在导入的文件。请为未能导入的行另取一个文件名。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a table needs. Open it in a spreadsheet program, save it as CSV, and import that file.</source>
        <translation>“{name}”解压后远超一张表格应有的大小。请用表格软件打开，另存为 CSV，再导入另存的文件。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a time. Write it like 2026-11-22T10:00, +2h, 明天10点 or 3个工作日.</source>
        <translation>“{text}”无法识别为时间，请写成 2026-11-22T10:00、+2h、明天10点 或 3个工作日。</translation>
    </message>
    <message>
        <source>“{text}” has a clock time but no day.</source>
        <translation>“{text}”只有时刻，没有日期。</translation>
    </message>
    <message>
        <source>“{text}” has no year.</source>
        <translation>“{text}”没有年份。</translation>
    </message>
    <message>
        <source>“{text}” is a day that does not exist.</source>
        <translation>“{text}”这一天不存在。</translation>
    </message>
    <message>
        <source>“{text}” is in a year before 1970 or after 2199.</source>
        <translation>“{text}”的年份早于 1970 年或晚于 2199 年。</translation>
    </message>
    <message>
        <source>“{text}” is no date or time.</source>
        <translation>“{text}”不是日期或时间。</translation>
    </message>
    <message>
        <source>“{text}” lies in the past. Write a span like 24h, 3天 or 3个工作日.</source>
        <translation>“{text}”在过去，请写成 24h、3天 或 3个工作日 这样的时间长度。</translation>
    </message>
    <message>
        <source>“{value}” is no uid of a casebook.</source>
        <translation>“{value}”不是案件簿的 UID。</translation>
    </message>
    <message>
        <source>“{value}” is none of: {known}.</source>
        <translation>“{value}”不在可选范围内：{known}。</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write it like 10:00.</source>
        <translation>“{value}”不是一天中的时间，请写成 10:00 这样。</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <source>“{value}” is not of the form name=value.</source>
        <translation>“{value}”不是 名称=内容 的形式。</translation>
    </message>
    <message>
        <source>“{value}” lies in the future.</source>
        <translation>“{value}”是将来的时间。</translation>
    </message>
    <message>
        <source>“{word}” cannot be looked for: a word has 2 to {most} characters.</source>
        <translation>无法检查“{word}”：用词长度须为 2 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 行</translation>
    </message>
</context>
</TS>
