; The new version is unpacked beside the old one and takes its place when it is complete: whose disk
; is full keeps a program that works.

; Inside, so that moving is renaming; and so named that it can only be ours.
!define UNPACKED "$INSTDIR\${COMMAND}-new.tmp"

Function Unpack
  RMDir /r "${UNPACKED}"
  !insertmacro UnpackProgramFiles "${UNPACKED}"
  ClearErrors
  WriteUninstaller "${UNPACKED}\${UNINSTALLER}"
  ${If} ${Errors}
    Abort
  ${EndIf}
FunctionEnd

Function .onInstFailed
  Call ForgetUnpacked
FunctionEnd

Function ForgetUnpacked
  ; A folder that is somebody's current one cannot be removed.
  SetOutPath "$TEMP"
  RMDir /r "${UNPACKED}"
  RMDir "$INSTDIR"
FunctionEnd

Function MoveIntoPlace
  SetOutPath "$TEMP"
  !insertmacro MakeProgramFolders
  retry:
  ; A virus scanner may hold what is new for a moment.
  ${For} $3 1 5
    StrCpy $InUse ""
    ; The first, so that there is one whatever happens to the others.
    StrCpy $1 "${UNINSTALLER}"
    Call MoveFile
    !insertmacro ForEachProgramFile MoveFile
    ${If} $InUse == ""
      RMDir /r "${UNPACKED}"
      Return
    ${EndIf}
    Sleep 1000
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY retry
  SetErrorLevel 2
  Quit
FunctionEnd

; $1: a file's path in the folder of the program.
Function MoveFile
  ${IfNot} ${FileExists} "${UNPACKED}\$1"
    Return
  ${EndIf}
  ClearErrors
  Delete "$INSTDIR\$1"
  Rename "${UNPACKED}\$1" "$INSTDIR\$1"
  ${If} ${Errors}
    StrCpy $InUse "$INSTDIR\$1"
  ${EndIf}
FunctionEnd
