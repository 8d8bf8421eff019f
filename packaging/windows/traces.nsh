; What the installed program leaves in the menus and in the registry, and its removal.

!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
; Where the task manager notes which entries of the Run key it has switched off.
!define APPROVED_KEY "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
; desktop-notifier signs in under the program's name in the language of then.
!define SENDERS_KEY "Software\Classes\AppUserModelId"
!define SENDER_SETTINGS_KEY "Software\Microsoft\Windows\CurrentVersion\Notifications\Settings"

Function Register
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(Product)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Function FindDesktopShortcut
  StrCpy $DesktopWanted no
  ${If} ${FileExists} "$DESKTOP\${NAME_ZH}.lnk"
  ${OrIf} ${FileExists} "$DESKTOP\${NAME_EN}.lnk"
    StrCpy $DesktopWanted yes
  ${EndIf}
FunctionEnd

; Called after a change of language, too: whatever name they had, they get that of now.
!macro DeleteShortcuts
  Delete "$SMPROGRAMS\${NAME_ZH}.lnk"
  Delete "$SMPROGRAMS\${NAME_EN}.lnk"
  Delete "$DESKTOP\${NAME_ZH}.lnk"
  Delete "$DESKTOP\${NAME_EN}.lnk"
!macroend

Function MakeShortcuts
  !insertmacro DeleteShortcuts
  ; It becomes the folder in which the shortcuts start the program.
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\$(Product).lnk" "$INSTDIR\${PROGRAM}" "" "" 0 "" "" "$(ShortcutHint)"
  ${If} $DesktopWanted == yes
    CreateShortcut "$DESKTOP\$(Product).lnk" "$INSTDIR\${PROGRAM}" "" "" 0 "" "" "$(ShortcutHint)"
  ${EndIf}
FunctionEnd

Function FindAutostart
  ReadRegStr $0 HKCU "${RUN_KEY}" "${COMMAND}"
  StrCpy $AutostartWanted no
  ${If} $0 != ""
    StrCpy $AutostartWanted yes
  ${EndIf}
FunctionEnd

; As desktop_app/services/autostart.py writes it, so that the program's settings show it as theirs.
Function SetAutostart
  ReadRegStr $0 HKCU "${RUN_KEY}" "${COMMAND}"
  ${If} $AutostartWanted != yes
    Call RemoveAutostart
  ${ElseIf} $0 == ""
    StrCpy $0 '"$INSTDIR\${PROGRAM}" --minimized --data-dir "${DATA}"'
    WriteRegStr HKCU "${RUN_KEY}" "${COMMAND}" $0
    DeleteRegValue HKCU "${APPROVED_KEY}" "${COMMAND}"
  ${ElseIf} $OldFolder != ""
    ; It may name another folder of data: only the program has moved.
    ${WordReplace} $0 "$OldFolder\${PROGRAM}" "$INSTDIR\${PROGRAM}" "+" $0
    WriteRegStr HKCU "${RUN_KEY}" "${COMMAND}" $0
  ${EndIf}
FunctionEnd

!macro RemoveAutostart un
  Function ${un}RemoveAutostart
    ReadRegStr $0 HKCU "${RUN_KEY}" "${COMMAND}"
    ; Another copy of the program may have written it.
    System::Call 'shlwapi::StrStrI(t r0, t "$INSTDIR\") p .r1'
    ${If} $1 P<> 0
      DeleteRegValue HKCU "${RUN_KEY}" "${COMMAND}"
      DeleteRegValue HKCU "${APPROVED_KEY}" "${COMMAND}"
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro RemoveAutostart ""
!insertmacro RemoveAutostart "un."

Function un.RemoveTraces
  !insertmacro DeleteShortcuts
  Call un.RemoveAutostart
  DeleteRegKey HKCU "${SENDERS_KEY}\${NAME_ZH}"
  DeleteRegKey HKCU "${SENDERS_KEY}\${NAME_EN}"
  DeleteRegKey /ifempty HKCU "${SENDERS_KEY}"
  DeleteRegKey HKCU "${SENDER_SETTINGS_KEY}\${NAME_ZH}"
  DeleteRegKey HKCU "${SENDER_SETTINGS_KEY}\${NAME_EN}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
FunctionEnd

Function un.DeleteData
  ClearErrors
  RMDir /r "${DATA}"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(DataStays)" /SD IDOK
  ${EndIf}
FunctionEnd
