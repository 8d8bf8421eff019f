; What the pages ask that are not MUI's own.

!define FOLDER_PROBE "seller-casebook-probe.tmp"

Var DesktopBox
Var AutostartBox
Var DataBox

; Found here rather than in the middle of copying.
Function LeaveFolderPage
  ${If} ${FileExists} "$INSTDIR\*.*"
    StrCpy $1 yes
  ${Else}
    StrCpy $1 no
  ${EndIf}
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\${FOLDER_PROBE}" w
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderIsClosed)"
    Abort
  ${EndIf}
  FileClose $0
  Delete "$INSTDIR\${FOLDER_PROBE}"
  ${If} $1 == no
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd

!macro TickIf box wish
  ${If} ${wish} == yes
    ${NSD_Check} ${box}
  ${EndIf}
!macroend

!macro ReadBox box wish
  ${NSD_GetState} ${box} $0
  StrCpy ${wish} no
  ${If} $0 = ${BST_CHECKED}
    StrCpy ${wish} yes
  ${EndIf}
!macroend

Function ShowOptionsPage
  !insertmacro MUI_HEADER_TEXT "$(OptionsTitle)" "$(OptionsSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckbox} 0 4u 100% 12u "$(DesktopOption)"
  Pop $DesktopBox
  ${NSD_CreateCheckbox} 0 24u 100% 12u "$(AutostartOption)"
  Pop $AutostartBox
  ${NSD_CreateLabel} 12u 38u -12u 34u "$(AutostartHint)"
  Pop $0
  !insertmacro TickIf $DesktopBox $DesktopWanted
  !insertmacro TickIf $AutostartBox $AutostartWanted
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  nsDialogs::Show
FunctionEnd

Function LeaveOptionsPage
  !insertmacro ReadBox $DesktopBox $DesktopWanted
  !insertmacro ReadBox $AutostartBox $AutostartWanted
FunctionEnd

Function un.ShowDataPage
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 4u 100% 24u "$(ProgramGoes)"
  Pop $0
  StrCpy $DataBox ""
  ${If} ${FileExists} "${DATA}\*.*"
    ${NSD_CreateLabel} 0 34u 100% 36u "$(DataIsKept)"
    Pop $0
    ${NSD_CreateCheckbox} 0 76u 100% 12u "$(DeleteDataOption)"
    Pop $DataBox
    !insertmacro TickIf $DataBox $DeletesData
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.LeaveDataPage
  ${If} $DataBox == ""
    Return
  ${EndIf}
  !insertmacro ReadBox $DataBox $DeletesData
  ${If} $DeletesData == yes
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(ReallyDeleteData)" IDYES sure
    Abort
    sure:
  ${EndIf}
FunctionEnd
