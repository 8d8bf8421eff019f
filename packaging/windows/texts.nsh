; Every sentence of ours, in the two languages.

!macro Text name english chinese
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_SIMPCHINESE} "${chinese}"
!macroend

!insertmacro Text Product "${NAME_EN}" "${NAME_ZH}"
!insertmacro Text ShortcutHint \
  "Remembers every contact with the platform's staff" \
  "记住与平台小二的每一次沟通"

!insertmacro Text FolderText \
  "$(Product) is installed for you alone; no administrator is needed. The usual folder is a good choice." \
  "$(Product)只为您本人安装，不需要管理员权限。一般使用默认文件夹即可。"
!insertmacro Text FolderIsClosed \
  "Nothing can be written to $INSTDIR. Choose another folder." \
  "无法写入 $INSTDIR。请选择其他文件夹。"

!insertmacro Text OptionsTitle "Options" "选项"
!insertmacro Text OptionsSubtitle \
  "Choose how you want to start $(Product)." \
  "选择如何启动$(Product)。"
!insertmacro Text DesktopOption "A shortcut on the &desktop" "在桌面创建快捷方式(&D)"
!insertmacro Text AutostartOption "&Start when I log in" "登录时自动启动(&S)"
!insertmacro Text AutostartHint \
  "It starts minimised, so that it can remind you of deadlines. You can change this later in its settings." \
  "启动后最小化，以便按时提醒您。以后可在程序的设置里更改。"

!insertmacro Text NeedsNewerWindows \
  "$(Product) needs Windows 10 version 1809 or newer." \
  "$(Product)需要 Windows 10 版本 1809 或更高版本。"
!insertmacro Text NeedsX64 \
  "$(Product) needs a 64-bit Windows that runs x64 programs: Windows 10 or 11 on Intel or AMD, or Windows 11 on ARM." \
  "$(Product)需要能运行 x64 程序的 64 位 Windows：Intel 或 AMD 处理器上的 Windows 10、11，或 ARM 处理器上的 Windows 11。"
!insertmacro Text SetUpRuns \
  "The set-up of $(Product) is already open." \
  "$(Product)的安装程序已经打开。"
!insertmacro Text StillRuns \
  "$(Product) is still running, or another program uses its file $InUse. Right-click its icon near the clock and choose Quit, let its commands end, and then Retry." \
  "$(Product)仍在运行，或其文件 $InUse 正被其他程序使用。请右键单击时钟旁的图标，选择“退出”，等待其命令结束，然后重试。"
!insertmacro Text IsDowngrade \
  "Version $OldVersion of $(Product) is installed; this is the older ${VERSION}, which may be unable to open your casebook. Install it all the same?" \
  "已安装的$(Product)版本为 $OldVersion；这里是更旧的 ${VERSION}，可能打不开您的台账。仍要安装吗？"
!insertmacro Text OldVersionStays \
  "The installed version of $(Product) could not be removed. Uninstall it in the settings of Windows, keep your data, and start this set-up again." \
  "无法移除已安装的$(Product)。请在 Windows 设置中将其卸载（保留数据），再重新运行本安装程序。"

!insertmacro Text ProgramStays \
  "$(Product) could not be removed completely: $InUse is in use. Close what uses it, and uninstall once more." \
  "$(Product)未能完全移除：$InUse 正被使用。请关闭使用它的程序，再卸载一次。"

!insertmacro Text DataTitle "Uninstall $(Product)" "卸载$(Product)"
!insertmacro Text DataSubtitle "Decide what becomes of your data." "请决定如何处理您的数据。"
!insertmacro Text ProgramGoes \
  "The program will be removed from $INSTDIR." \
  "将从 $INSTDIR 移除程序。"
!insertmacro Text DataIsKept \
  "Your casebook, with its evidence and backups, stays in ${DATA}, and is there again when you install $(Product) anew." \
  "您的台账及其中的举证材料和备份会保留在 ${DATA}，重新安装$(Product)后仍可使用。"
!insertmacro Text DeleteDataOption \
  "&Delete my data as well: the whole folder, for ever" \
  "同时删除我的数据：整个文件夹，无法恢复(&D)"
!insertmacro Text ReallyDeleteData \
  "All cases, contact logs, evidence and backups in ${DATA} will be deleted and cannot be brought back. Delete them?" \
  "${DATA} 中的全部案件、沟通记录、举证材料和备份都将被删除，无法恢复。确定删除吗？"
!insertmacro Text DataStays \
  "Not everything in ${DATA} could be deleted. Delete the rest of the folder by hand." \
  "${DATA} 中有内容未能删除。请手动删除该文件夹。"
