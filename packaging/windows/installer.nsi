; The set-up program for Windows: installs for the present user, without an administrator.
;
; Compiled by devtools/windows/set_up.py, which defines
;   VERSION, VERSION_NUMBERS (four numbers), SIZE (in KB), ICON, PICTURE (of the last page),
;   FILES (a script that names the files, of devtools/windows/file_list.py), OUTPUT,
;   and TARGET for a trial with a stub other than the usual one.
;
; Set-up program:     [/S] [/DESKTOP=yes|no] [/AUTOSTART=yes|no] [/D=folder, last and unquoted]
; Uninstall program:  [/S] [/DELETEDATA]
; Exit codes: 0 done, 1 cancelled, 2 refused or failed (a file is in use, a newer
; version is there, the disk is full, …).

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
SetCompressorDictSize 32
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
AllowSkipFiles off

!include MUI2.nsh
!include nsDialogs.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define NAME_EN "Seller Casebook"
!define NAME_ZH "掌柜台账"
!define COMMAND "seller-casebook"
!define PROGRAM "${COMMAND}.exe"
!define UNINSTALLER "uninstall.exe"
!define PUBLISHER "Seller Casebook contributors"
; As desktop_app/paths.py has it.
!define DATA "$LOCALAPPDATA\${COMMAND}"
!define USUAL_FOLDER "$LOCALAPPDATA\Programs\${NAME_EN}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${COMMAND}"

Name "$(Product)"
OutFile "${OUTPUT}"
InstallDir "${USUAL_FOLDER}"
BrandingText "$(Product) ${VERSION}"

Var OldFolder
Var OldVersion
Var DesktopWanted
Var AutostartWanted
Var DeletesData
Var IsUpgrade
Var InUse

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolderPage
!insertmacro MUI_PAGE_DIRECTORY
Page custom ShowOptionsPage LeaveOptionsPage
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.ShowDataPage un.LeaveDataPage
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for those who read neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
SetFont /LANG=${LANG_ENGLISH} "Segoe UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9

!include "${FILES}"
!include texts.nsh
!include running.nsh
!include unpacking.nsh
!include traces.nsh
!include questions.nsh

Function .onInit
  Call RefuseOtherSystems
  Call RefuseSecondSetUp
  ReadRegStr $OldFolder HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $OldVersion HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  Call AskBeforeDowngrade
  Call ReadWishes
  Call StayInFolder
FunctionEnd

Function RefuseOtherSystems
  ; What Qt 6.11 asks for: doc.qt.io, "Supported Platforms".
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro Refuse "$(NeedsNewerWindows)"
  ${EndIf}
  ${IfNot} ${RunningX64}
    !insertmacro Refuse "$(NeedsX64)"
  ${EndIf}
  ; Windows 10 on ARM runs only 32-bit programs of other processors, Windows 11 64-bit ones too.
  ${If} ${IsNativeARM64}
  ${AndIfNot} ${AtLeastBuild} 22000
    !insertmacro Refuse "$(NeedsX64)"
  ${EndIf}
FunctionEnd

Function RefuseSecondSetUp
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "${COMMAND}-set-up") p .r0 ?e'
  Pop $0
  ; ERROR_ALREADY_EXISTS
  ${If} $0 = 183
    !insertmacro Refuse "$(SetUpRuns)"
  ${EndIf}
FunctionEnd

Function AskBeforeDowngrade
  ${If} $OldVersion == ""
    Return
  ${EndIf}
  ${VersionCompare} "$OldVersion" "${VERSION}" $0
  ${If} $0 = 1
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(IsDowngrade)" /SD IDNO IDYES wanted
    SetErrorLevel 2
    Quit
    wanted:
  ${EndIf}
FunctionEnd

; Leave things as they are found, unless the command line says otherwise.
Function ReadWishes
  ${GetParameters} $R0
  Call FindDesktopShortcut
  Call FindAutostart
  ClearErrors
  ${GetOptions} $R0 "/DESKTOP=" $0
  ${IfNot} ${Errors}
    StrCpy $DesktopWanted $0
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART=" $0
  ${IfNot} ${Errors}
    StrCpy $AutostartWanted $0
  ${EndIf}
FunctionEnd

; Where the old version is, unless the command line has /D=. InstallDirRegKey would do the same, but
; shows a backslash at the end.
Function StayInFolder
  ; $CMDLINE is without it.
  System::Call 'kernel32::GetCommandLine() t .r0'
  System::Call 'shlwapi::StrStr(t r0, t " /D=") p .r1'
  ${If} $1 P= 0
  ${AndIf} $OldFolder != ""
    StrCpy $INSTDIR $OldFolder
  ${EndIf}
FunctionEnd

Section
  StrCpy $0 $OldFolder
  Call StopIfInUse
  StrCpy $0 $INSTDIR
  Call StopIfInUse
  Call Unpack
  Call RemoveOldVersion
  Call MoveIntoPlace
  Call Register
  Call MakeShortcuts
  Call SetAutostart
SectionEnd

; Only the old version's own uninstall program knows which files were its.
Function RemoveOldVersion
  ${If} $OldFolder == ""
  ${OrIfNot} ${FileExists} "$OldFolder\${UNINSTALLER}"
    Return
  ${EndIf}
  InitPluginsDir
  ; This program's folder is the other's too, and nobody's current one can be removed.
  SetOutPath "$TEMP"
  ; From a copy, or it could not delete itself.
  CopyFiles /SILENT "$OldFolder\${UNINSTALLER}" "$PLUGINSDIR\${UNINSTALLER}"
  ; It stays so when that cannot be started.
  StrCpy $0 -1
  ExecWait '"$PLUGINSDIR\${UNINSTALLER}" /S /UPGRADE _?=$OldFolder' $0
  ${If} $0 <> 0
    Call ForgetUnpacked
    !insertmacro Refuse "$(OldVersionStays)"
  ${EndIf}
FunctionEnd

Function un.onInit
  ${GetParameters} $R0
  StrCpy $DeletesData no
  StrCpy $IsUpgrade no
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $0
  ${IfNot} ${Errors}
    StrCpy $DeletesData yes
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $0
  ${IfNot} ${Errors}
    StrCpy $IsUpgrade yes
  ${EndIf}
FunctionEnd

Section Uninstall
  StrCpy $0 $INSTDIR
  Call un.StopIfInUse
  ; A folder that is somebody's current one cannot be removed.
  SetOutPath "$TEMP"
  !insertmacro ForEachProgramFile un.DeleteFile
  ; Whoever has a part of the program left keeps the means to uninstall it.
  ${If} $InUse != ""
    !insertmacro Refuse "$(ProgramStays)"
  ${EndIf}
  !insertmacro RemoveProgramFolders
  ${If} $IsUpgrade == no
    RMDir /r "${UNPACKED}"
    ${If} $DeletesData == yes
      Call un.DeleteData
    ${EndIf}
    Call un.RemoveTraces
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
SectionEnd

; $1: a file's path in the folder of the program.
Function un.DeleteFile
  ClearErrors
  Delete "$INSTDIR\$1"
  ${If} ${Errors}
    StrCpy $InUse "$INSTDIR\$1"
  ${EndIf}
FunctionEnd

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
!macro VersionWords language product description
  VIAddVersionKey /LANG=${language} "ProductName" "${product}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${description}"
  VIAddVersionKey /LANG=${language} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "© ${PUBLISHER}, MIT License"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
!macroend
!insertmacro VersionWords ${LANG_ENGLISH} "${NAME_EN}" "${NAME_EN} set-up"
!insertmacro VersionWords ${LANG_SIMPCHINESE} "${NAME_ZH}" "${NAME_ZH} 安装程序"
